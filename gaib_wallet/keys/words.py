"""Recovery words (BIP-39, the English list), as numbers from 0 to 2047 wherever that will do."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
import re
from typing import Final
import unicodedata

from mnemonic import Mnemonic

from gaib_wallet.errors import UnknownWord, WordsDoNotFit, WrongWordCount

LENGTHS: Final = (12, 15, 18, 21, 24)
"""How many words a phrase can have."""
_MOST_NEAR: Final = 6
_UNIQUE: Final = 4
"""No two words of the list begin with the same four letters."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BETWEEN = re.compile(r"[\s,;]+")
_NUMBERING = re.compile(r"[#(]*[0-9]{1,2}[.):]*")
_NUMBERED = re.compile(r"[#(]*[0-9]{1,2}[.):]+")


class EnglishWords:
    """Is `services.ports.WordList` without importing it."""

    @property
    def words(self) -> tuple[str, ...]:
        """All 2,048, in their order."""
        return english()

    def near(self, word: str) -> tuple[str, ...]:
        """Words that `word` may have been meant for, likely ones first; at most six."""
        return near(word)

    def number(self, word: str) -> int | None:
        """Its place in the list, whatever its case and Unicode form; None if it is not in it."""
        return _places().get(normal(word))

    def read(self, typed: str) -> tuple[int, ...]:
        """The words of a whole phrase. Raises UnknownWord."""
        return read(typed)


def english() -> tuple[str, ...]:
    """The 2,048 words, in their order."""
    return tuple(_bip39().wordlist)


def numbers_of(entropy: bytes | bytearray) -> tuple[int, ...]:
    """The words, checksum included, of 16, 20, 24, 28 or 32 octets. Raises ValueError if others."""
    places = _places()
    return tuple(places[word] for word in _bip39().to_mnemonic(bytes(entropy)).split(" "))


def entropy_of(numbers: Sequence[int]) -> bytearray:
    """The octets that words stand for.

    Raises:
        WrongWordCount: there are none of that many words.
        UnknownWord: a number beyond the list.
        WordsDoNotFit: the checksum is wrong.
    """
    if len(numbers) not in LENGTHS:
        raise WrongWordCount(len(numbers))
    words = english()
    for position, number in enumerate(numbers, 1):
        if not 0 <= number < len(words):
            raise UnknownWord(position)
    try:
        return _bip39().to_entropy([words[number] for number in numbers])
    except ValueError:
        raise WordsDoNotFit from None


def seed_of(entropy: bytes | bytearray, passphrase: bytes | bytearray = b"") -> bytearray:
    """The 64 octets that keys come from; `passphrase` is UTF-8, and any Unicode form of it will do.

    Raises:
        ValueError: `entropy` is no phrase's, or `passphrase` no UTF-8.
    """
    words = _bip39().to_mnemonic(bytes(entropy))
    return bytearray(Mnemonic.to_seed(words, bytes(passphrase).decode()))


def normal(typed: str) -> str:
    """One word as it would stand in the list: NFKD, small letters, nothing invisible around it."""
    plain = unicodedata.normalize("NFKD", typed).lower()
    return "".join(letter for letter in plain if unicodedata.category(letter) != "Cf").strip()


def read(typed: str) -> tuple[int, ...]:
    """The words of a phrase as somebody typed or pasted it: any case, space, form and numbering.

    A word that is cut short is not completed: the checksum alone would not catch a wrong guess.

    Raises:
        UnknownWord: one is not in the list.
    """
    return tuple(_numbers_in(typed))


def near(word: str) -> tuple[str, ...]:
    """Words that `word` may have been meant for, at most six.

    First those that begin with it, then those one letter away (or with two letters swapped), then
    the one with the same first four letters. A word of the list is near itself.
    """
    start = "".join(one for one in normal(word) if not unicodedata.combining(one))
    if not start:
        return ()
    known = _places()
    begun = [one for one in known if one.startswith(start)]
    beside = sorted(_one_letter_away(start) & known.keys())
    unique = [one for one in known if len(start) > _UNIQUE and one[:_UNIQUE] == start[:_UNIQUE]]
    return tuple(dict.fromkeys((*begun, *beside, *unique)))[:_MOST_NEAR]


@lru_cache(maxsize=1)
def _bip39() -> Mnemonic:
    return Mnemonic("english")


@lru_cache(maxsize=1)
def _places() -> Mapping[str, int]:
    return {word: place for place, word in enumerate(english())}


def _numbers_in(typed: str) -> Iterator[int]:
    known = _places()
    parts = [part for part in _BETWEEN.split(normal(typed)) if not _NUMBERING.fullmatch(part)]
    words = [_NUMBERED.sub("", part, count=1) for part in parts if part]
    for position, word in enumerate(words, 1):
        if word not in known:
            raise UnknownWord(position, near(word))
        yield known[word]


def _one_letter_away(word: str) -> set[str]:
    """Everything that one slip of the finger makes of `word`."""
    splits = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    missing = {left + right[1:] for left, right in splits if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1}
    others = {left + one + right[1:] for left, right in splits if right for one in _LETTERS}
    more = {left + one + right for left, right in splits for one in _LETTERS}
    return missing | swapped | others | more
