"""What is in the files is what is read in them: no letter that looks like another, none unseen."""

from pathlib import Path
import unicodedata

import pytest

ROOT = Path(__file__).parents[2]
SIGNS = set("·…→←↑↓–—−×≈≤≥±‘’“”─│├└┐┘")
FOLDERS = ("gaib_wallet", "packaging", "resources", "tests")
TEXTS = {".py", ".qss", ".toml", ".md", ".vy", ".sh", ".svg", ".spec", ".desktop", ""}
UNSEEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Zs"}

pytestmark = pytest.mark.requirement("U7")


def files() -> list[Path]:
    """Every text of the project."""
    inside = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*"))
    paths = [*ROOT.glob("*"), *inside]
    return [path for path in paths if path.suffix in TEXTS and path.is_file()]


def strange(text: str, *, is_test: bool) -> set[str]:
    """The letters of `text` that may not stand there; tests may show foreign ones, but seen."""
    beyond = {letter for letter in text if not letter.isascii()} - SIGNS
    unseen = {
        letter
        for letter in text
        if unicodedata.category(letter) in UNSEEN and letter not in {" ", "\n", "\t"}
    }
    return unseen if is_test else beyond | unseen


@pytest.mark.parametrize(
    "text", ["\u0430dmin", "pay\u202eevil", "one\u00a0space", "a\u200bb"], ids=ascii
)
def test_a_letter_that_deceives_is_seen(text: str) -> None:
    assert strange(text, is_test=False)


def test_a_foreign_digit_may_stand_in_a_test_but_nothing_unseen() -> None:
    assert not strange("١٢", is_test=True)
    assert strange("1\u202e2", is_test=True)


def test_no_file_holds_a_letter_that_deceives() -> None:
    found = {
        str(path.relative_to(ROOT)): sorted(map(ascii, letters))
        for path in files()
        if (letters := strange(path.read_text("utf-8"), is_test="tests" in path.parts))
    }

    assert found == {}
