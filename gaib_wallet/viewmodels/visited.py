"""The pages that were seen, to go back to and on again."""

from typing import Final

LONGEST: Final = 50


class Visited:
    """Keys of pages in the order they were seen, and where among them one is."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._place = -1

    def see(self, key: str) -> None:
        """A page is shown; whatever lay ahead is forgotten, unless it is where one is already."""
        if self._keys and self._keys[self._place] == key:
            return
        self._keys = [*self._keys[: self._place + 1], key][-LONGEST:]
        self._place = len(self._keys) - 1

    def back(self) -> str:
        """The page before; empty where there is none."""
        return self._go(-1)

    def onward(self) -> str:
        """The page that one came back from; empty where there is none."""
        return self._go(1)

    def _go(self, step: int) -> str:
        place = self._place + step
        if not 0 <= place < len(self._keys):
            return ""
        self._place = place
        return self._keys[place]
