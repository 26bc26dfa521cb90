"""The words that the tour looks for, in whatever language the window speaks at that moment."""

from dataclasses import dataclass, field, replace
import re
from typing import Self

from PySide6.QtCore import QCoreApplication

from gaib_wallet.viewmodels.sheet_words import FILL_STEP, RESET, STEPS

_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Said:
    """What the program says itself, by pairs of a context and an English source.

    `values` are what stands in its places, by their numbers; anything where there is none. `count`
    is the number that the words bend to.
    """

    pairs: tuple[tuple[str, str], ...]
    values: dict[int, str] = field(default_factory=dict)
    count: int | None = None

    def of(self, *values: object) -> Self:
        """The same with these in its first places."""
        return replace(self, values={place: f"{one}" for place, one in enumerate(values, 1)})

    def __or__(self, other: "Said") -> Self:
        """The one or the other."""
        return replace(self, pairs=(*self.pairs, *other.pairs))

    @property
    def text(self) -> str:
        """The first of them, as it is said now."""
        return _PLACE.sub(lambda place: self.values.get(int(place[1]), ""), self._now()[0])

    def fits(self, text: str) -> bool:
        """Whether `text` is one of them."""
        return any(re.fullmatch(self._pattern(one), text, re.DOTALL) for one in self._now())

    def is_in(self, text: str) -> bool:
        """Whether one of them stands in `text`."""
        return any(re.search(self._pattern(one), text, re.DOTALL) for one in self._now())

    def _now(self) -> list[str]:
        bent = () if self.count is None else ("", self.count)
        return [QCoreApplication.translate(*pair, *bent) for pair in self.pairs]

    def _pattern(self, words: str) -> str:
        """A regular expression of `words`, in which places without a value hold anything."""
        parts = _PLACE.split(words)
        made = [re.escape(parts[0])]
        for place, text in zip(parts[1::2], parts[2::2], strict=True):
            value = self.values.get(int(place))
            made += [".+" if value is None else re.escape(value), re.escape(text)]
        return "".join(made)


Words = str | Said
"""What is looked for: words that begin so, as a name that a person gave, or what is said."""


def said(context: str, *sources: str) -> Said:
    """What the program says there, by its English sources."""
    return Said(tuple((context, one) for one in sources))


def fits(words: Words, text: str) -> bool:
    """Whether `text` is, or begins with, `words`."""
    return words.fits(text) if isinstance(words, Said) else text.startswith(words)


def name(words: Words) -> str:
    """`words` for who reads why the tour stopped."""
    return words if isinstance(words, str) else words.pairs[0][1]


SIGN = said("review", *STEPS.values(), FILL_STEP, RESET)
DONE = said("ReviewFooter", "Close") | said("ProofSheet", "Close") | said("FormSheet", "Close")
DONE |= said("ReceiveSheet", "Close")
"""What leaves a sheet that has done what it was for."""
