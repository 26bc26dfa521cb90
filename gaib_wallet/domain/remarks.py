"""What a person writes to a transaction: a label for lists, and a longer note."""

from dataclasses import dataclass
from typing import Final
import unicodedata

from gaib_wallet.domain.names import harmless
from gaib_wallet.errors import RemarkTooLong

LONGEST_LABEL: Final = 40
LONGEST_REMARK: Final = 500


@dataclass(frozen=True, slots=True)
class Remark:
    """Both may be empty."""

    label: str = ""
    note: str = ""

    def __bool__(self) -> bool:
        return bool(self.label or self.note)


def remark_of(label: str, note: str) -> Remark:
    """What was typed, as it is kept: no blanks around it, and nothing in it that is not seen.

    The note keeps its lines. What would turn the text around it is replaced by a sign that is seen.

    Raises:
        RemarkTooLong: the label is above 40 characters, or the note above 500.
    """
    tidy = Remark(_line(label), "\n".join(_line(one) for one in note.strip().splitlines()))
    if len(tidy.label) > LONGEST_LABEL or len(tidy.note) > LONGEST_REMARK:
        raise RemarkTooLong(LONGEST_LABEL, LONGEST_REMARK)
    return tidy


def _line(typed: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", typed).split())
    return harmless(plain, len(plain))
