"""What translators hand in is checked: all of it is there, and nothing English does not have."""

from collections.abc import Callable
from pathlib import Path
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
ADDRESS = "0x" + "ab" * 20

pytestmark = pytest.mark.requirement("U7")

FAULTS: dict[str, tuple[Callable[[str], str], str]] = {
    "a place is lost": (lambda said: said.replace("%1", ""), "other places than in English: %1"),
    "a place is new": (lambda said: f"{said} %9", "other places than in English: %9"),
    "an address": (lambda said: f"{said} {ADDRESS}", "an address that English does not have"),
    "a link": (lambda said: f"{said} https://gaib.example/x", "a link that English"),
    "a bare link": (lambda said: f"{said} www.gaib.example", "a link that English"),
    "markup": (lambda said: f"<b>{said}</b>", "markup that English does not have"),
    "an entity": (lambda said: f"{said}&nbsp;", "markup that English does not have"),
    "reversed letters": (lambda said: f"{said}\u202e", "the sign U+202E"),
    "a control sign": (lambda said: f"{said[:1]}\u0085{said[1:]}", "the sign U+0085"),
    "an unseen letter": (lambda said: f"{said[:1]}\u200b{said[1:]}", "the sign U+200B"),
    "another script": (lambda said: f"\u0430{said}", "the sign U+0430"),
    "a space at the end": (lambda said: f"{said} ", "another space or line break at an end"),
    "a line break": (lambda said: f"{said[:1]}\n{said[1:]}", "other line breaks"),
    "no words": (lambda _said: " ", "nothing is said"),
}


def checked(folder: Path) -> list[str]:
    """Everything that is named as wrong in `folder`."""
    program = ROOT / "packaging" / "check_translations.py"
    command = [sys.executable, "-I", str(program), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (int(bool(lines)), "")
    return lines


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for path in FOLDER.glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


def sentences(
    tree: "ET.ElementTree[ET.Element]", *, bending: bool = False
) -> list[tuple[str, ET.Element]]:
    """Source and translation of what is translated and has one place, the first one."""
    every = tree.getroot().iter("message")
    pairs = ((one.findtext("source", ""), one.find("translation"), one) for one in every)
    return [
        (source, said)
        for source, said, message in pairs
        if said is not None
        and (message.get("numerus") == "yes") == bending
        and (bending or (source.count("%") == source.count("%1") == 1 and said.text))
    ]


@pytest.mark.parametrize("language", ["fr", "es"])
def test_each_malformed_sentence_is_named_by_what_is_wrong_with_it(
    copy: Path, language: str
) -> None:
    file = copy / f"gaib_wallet_{language}.ts"
    tree, before = ET.parse(file), checked(copy)  # noqa: S314 - our own file
    wanted = []
    for (source, said), (plant, named) in zip(sentences(tree), FAULTS.values(), strict=False):
        said.text = plant(said.text or "")
        wanted.append((repr(source), named))
    tree.write(file, "utf-8")

    found = [line for line in checked(copy) if line not in before]

    assert len(wanted) == len(FAULTS)
    for source, named in wanted:
        assert [one for one in found if one.startswith(f"{language}: ") and source in one], source
        assert [one for one in found if source in one and named in one], (source, named)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_form_or_a_whole_sentence_that_is_missing_is_named(copy: Path, language: str) -> None:
    file = copy / f"gaib_wallet_{language}.ts"
    tree = ET.parse(file)  # noqa: S314 - our own file
    (formless, first), (silent, second) = sentences(tree, bending=True)[:2]
    first.attrib.pop("type", None)
    first.remove(list(first.iter("numerusform"))[-1])
    second.set("type", "unfinished")
    tree.write(file, "utf-8")

    found = [line for line in checked(copy) if line.startswith(f"{language}: ")]

    unsaid = "no English plural" if language == "en" else "not translated"
    assert any(line.endswith(f"{formless!r}: a plural form is missing") for line in found)
    assert any(line.endswith(f"{silent!r}: {unsaid}") for line in found)


def test_every_sentence_is_translated_and_well_formed() -> None:
    assert checked(FOLDER) == []
