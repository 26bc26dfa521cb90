"""Name every sentence of a folder of .ts files that is not translated, or wrongly: U7.

A translation is text from outside: what it may hold is what its English has, and never an address,
a link, markup or a sign that cannot be seen.
"""

from collections.abc import Iterator
from pathlib import Path
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
SOURCE_LANGUAGE = "en"
"""Its file has only what bends to a number."""
_PLACE = re.compile(r"%(?:[1-9]|n)")
_FOREIGN = {
    "an address": re.compile(r"0x[0-9a-fA-F]{40}"),
    "a link": re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://[^\s\u00a0]*[\w/]|www\.\S*\w"),
    "markup": re.compile(r"</?[a-zA-Z][^>]*>|&#?\w+;"),
}
_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def main() -> int:
    """Print what is wrong in the folder that is named, or in the project's own: 1 if anything."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    found = list(faults(folder))
    for fault in found:
        print(fault)
    return int(bool(found))


def faults(folder: Path) -> Iterator[str]:
    """Language, subject, English sentence and what is wrong, a line each."""
    for path in sorted(folder.glob("*.ts")):
        root = ET.parse(path).getroot()  # noqa: S314 - a file of this project
        language = root.get("language", path.stem)
        for subject in root.iter("context"):
            name = subject.findtext("name", "")
            for message in subject.iter("message"):
                source = message.findtext("source", "")
                for fault in _faults(message, source, language):
                    yield f"{language}: {name}: {source!r}: {fault}"


def _faults(message: ET.Element, source: str, language: str) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        yield "no English plural" if language == SOURCE_LANGUAGE else "not translated"
        return
    if message.get("numerus") != "yes":
        yield from _wrong(translation.text or "", source, must_have_all=True)
        return
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if len(forms) < 2 or not all(forms):  # noqa: PLR2004 - one, and several
        yield "a plural form is missing"
        return
    for form in forms:
        # One thing can be said in words; several need their number.
        yield from _wrong(form, source, must_have_all=form is forms[-1])


def _wrong(text: str, source: str, *, must_have_all: bool) -> Iterator[str]:
    places, wanted = set(_PLACE.findall(text)), set(_PLACE.findall(source))
    if places - wanted or (must_have_all and places != wanted):
        yield f"other places than in English: {' '.join(sorted(places ^ wanted))}"
    for what, pattern in _FOREIGN.items():
        if set(pattern.findall(text)) - set(pattern.findall(source)):
            yield f"{what} that English does not have"
    for letter in sorted(set(text) - set(source)):
        if _is_strange(letter):
            yield f"the sign U+{ord(letter):04X}"
    yield from _misshapen(text, source)


def _misshapen(text: str, source: str) -> Iterator[str]:
    if not text.strip():
        yield "nothing is said"
    elif _ends(text) != _ends(source):
        yield "another space or line break at an end"
    elif text.count("\n") != source.count("\n"):
        yield "other line breaks"


def _is_strange(letter: str) -> bool:
    """Whether it is unseen, or a letter of a script that neither language is written in."""
    if unicodedata.category(letter) in _UNSEEN and letter != "\n":
        return True
    return letter.isalpha() and not unicodedata.name(letter, "").startswith(
        ("LATIN", "FEMININE", "MASCULINE")
    )


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


if __name__ == "__main__":
    sys.exit(main())
