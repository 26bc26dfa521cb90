"""Whether words fit what was typed: by their beginnings, without accents, in any order."""

from collections.abc import Iterable
import re
from typing import Final
import unicodedata

_LETTERS: Final = str.maketrans({"\u0153": "oe", "\u00e6": "ae", "\u00f8": "o", "\u0142": "l"})
_BETWEEN: Final = re.compile(r"[\W_]+")
_SHORTEST: Final = 3
"""So much is looked for inside a word; less would be found in nearly every one."""
BEST: Final = 0


def plain_words(words: str) -> str:
    """Small letters without accents, one blank before each word and one behind the last."""
    small = words.casefold()
    if not small.isascii():
        spread = unicodedata.normalize("NFKD", small.translate(_LETTERS))
        small = "".join(one for one in spread if not unicodedata.combining(one))
    found = _BETWEEN.sub(" ", small).strip()
    return f" {found} " if found else ""


def fit_of(typed: str, title: str, also: str = "") -> int | None:
    """How well what was typed fits a title and what else it is called; 0 is best, None is not.

    All are what `plain_words` made. The title's beginning comes first, then beginnings of its words
    in any order, of other words, of several of its words typed as one, and last what stands inside
    a word.
    """
    if title.startswith(typed.rstrip()):
        return BEST
    parts = typed.split()
    if all(f" {one}" in title for one in parts):
        return BEST + 1
    every = title + also
    if all(f" {one}" in every for one in parts):
        return BEST + 2
    if all(_runs_over(one, title.split()) for one in parts):
        return BEST + 3
    if all(one in every and (len(one) >= _SHORTEST or f" {one}" in every) for one in parts):
        return BEST + 4
    return None


def _runs_over(typed: str, words: Iterable[str]) -> bool:
    """Whether `typed` is put together of beginnings of `words`, in their order: `stex`.

    Every place to which the words so far can lead is kept once: a title of many words that begin
    alike would lead there in more ways than can be gone.
    """
    reached = {0}
    for word in words:
        steps = ((at, _shared(typed[at : at + len(word)], word)) for at in reached)
        reached = reached | {at + length for at, most in steps for length in range(1, most + 1)}
    return len(typed) in reached


def _shared(first: str, second: str) -> int:
    """How many letters both begin with."""
    for place, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return place
    return min(len(first), len(second))
