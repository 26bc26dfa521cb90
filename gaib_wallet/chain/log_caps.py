"""How much a node gives at once without a word: some cut an answer and do not say so."""

from typing import Final

_ROUND: Final = 1_000
_LEAST: Final = 500
"""So few logs are no limit that anybody sets."""


class SilentCap:
    """Which counts of logs may be a limit of one node, by all that it answered so far."""

    def __init__(self) -> None:
        self._most = 0
        self._whole: set[int] = set()

    def doubts(self, count: int) -> bool:
        """Whether `count` logs may be cut: a round number, or once more as many as never before.

        Whoever gave more before does not cut there.
        """
        most, self._most = self._most, max(self._most, count)
        if count < _LEAST or count < most or count in self._whole:
            return False
        return count == most or count % _ROUND == 0

    def prove(self, count: int) -> None:
        """Believe in `count` from now on: its halves have just as many."""
        self._whole.add(count)
