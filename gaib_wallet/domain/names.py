"""Names that a person gives: to accounts and contacts, and to vaults, which are folders."""

import re
from typing import Final
import unicodedata

from gaib_wallet.errors import NameTooLong, NameUnclear, NotAVaultName, NoteUnfit

LONGEST: Final = 40
LONGEST_NOTE: Final = 120
FIRST_VAULT: Final = "main"
_JOINERS: Final = "\u200c\u200d"  # words of Persian and Hindi, and some pictures, need them
_UNSEEN: Final = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_VAULT: Final = re.compile(rf"[^\W_]([^\W_]|[ -]){{0,{LONGEST - 1}}}(?<! )")
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3])", re.IGNORECASE)


def account_name(typed: str) -> str:
    """What was typed without the blanks around it, each run of blanks inside as one.

    Raises:
        NameTooLong: above 40 characters.
        NameUnclear: something in it is not seen, or turns the text around it.
    """
    name = _tidy(typed)
    if len(name) > LONGEST:
        raise NameTooLong(LONGEST)
    if any(_is_unseen(character) for character in name):
        raise NameUnclear
    return name


def note_text(typed: str) -> str:
    """What was typed to be remembered, tidied as a name is.

    Raises:
        NoteUnfit: above 120 characters, or something in it is not seen.
    """
    note = _tidy(typed)
    if len(note) > LONGEST_NOTE or any(_is_unseen(character) for character in note):
        raise NoteUnfit(LONGEST_NOTE)
    return note


def look_of(name: str) -> str:
    """What is equal for names that an eye, or a hasty one, takes for each other."""
    seen = "".join(one for one in unicodedata.normalize("NFKC", name) if one not in _JOINERS)
    return unicodedata.normalize("NFKC", seen.casefold())


def harmless(name: str, longest: int = LONGEST) -> str:
    """A name out of a file that anybody may have written, as it can be shown."""
    return "".join("\ufffd" if _is_unseen(one) else one for one in name[:longest])


def vault_name(typed: str) -> str:
    """What was typed as the name of a folder that every system takes.

    Raises:
        NotAVaultName: empty, too long, or with other signs than letters, digits, spaces, dashes.
    """
    name = unicodedata.normalize("NFC", typed.strip())
    if not is_vault_name(name):
        raise NotAVaultName
    return name


def is_vault_name(name: str) -> bool:
    """Whether `name` can be a vault's as it is written."""
    return bool(_VAULT.fullmatch(name)) and not _DEVICES.fullmatch(name)


def _tidy(typed: str) -> str:
    return re.sub("[ \u00a0]+", " ", unicodedata.normalize("NFC", typed)).strip()


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN and character not in _JOINERS
