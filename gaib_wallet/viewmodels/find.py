"""Find or do: everything that can be opened, and which of it fits what was typed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.find_past import Past
from gaib_wallet.viewmodels.findable import Findable, Group
from gaib_wallet.viewmodels.matching import fit_of, plain_words
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

AT_MOST: Final = 50
REMEMBERED: Final = 5
PAGE: Final = 6
"""Rows that Page Down goes further."""


_UNASKED: Final = frozenset({Group.PAGE, Group.ACTION, Group.ACCOUNT, Group.SETTING})
"""What is listed before anything is typed; of the others there are many."""


@dataclass(frozen=True, slots=True)
class FindRow:
    """One line of the list; `heading` stands above it where another group begins."""

    key: str
    words: str
    second: str
    icon: str
    keys: str
    heading: str
    spoken: str
    has_reason: bool = False
    is_off: bool = False


@dataclass(frozen=True, slots=True)
class FindState:
    """What fits, at most 50; `current` is the place of the row that Enter takes, -1 without any.

    `note_text` says that nothing fits, or that there is more; `spoken` reads the current row aloud.
    """

    typed: str
    rows: tuple[FindRow, ...]
    current: int
    note_text: str
    spoken: str


class FindViewModel(ViewModel[FindState]):
    """Looks through `offers`, which are asked anew each time, and through `past` transactions."""

    def __init__(
        self, offers: Callable[[], Sequence[Findable]], past: Past, text: Text, tasks: Tasks
    ) -> None:
        self._ask = offers
        self._past = past
        self._text = text
        self._tasks = tasks
        self._typed = ""
        self._current = 0
        self._last: tuple[str, ...] = ()
        self._read_again()
        super().__init__(self._state())

    def open(self) -> None:
        """Begin again, with what there is now; transactions are written down beside the window."""
        self._typed, self._current = "", 0
        self._read_again()
        self._draw()
        self._tasks.spawn(self._read_past(), key=(self, "past"))

    def redraw(self) -> None:
        """Say everything again, as after amounts were hidden."""
        self._read_again()
        self._draw()
        self._tasks.spawn(self._read_past(), key=(self, "past"))

    def type(self, typed: str) -> None:
        """List what fits `typed`; what fits best is the current one."""
        self._typed, self._current = typed, 0
        self._draw()

    def step(self, rows: int) -> None:
        """Go up or down; one step beyond an end goes round, a longer one stays there."""
        count = len(self.state.rows)
        place = self._current + rows
        is_round = abs(rows) == 1 and count
        self.point(place % count if is_round else place)

    def page(self, pages: int) -> None:
        """Go up or down by so many pages, to the end at most."""
        self.point(self._current + pages * PAGE)

    def point(self, place: int) -> None:
        """Make the row at `place` the current one, or that at the nearer end."""
        self._current = max(0, min(place, len(self.state.rows) - 1))
        self._draw()

    def take(self) -> str:
        """The key of the current row, which is remembered; empty where there is nothing to do."""
        if self.state.current < 0 or self.state.rows[self.state.current].is_off:
            return ""
        key = self.state.rows[self.state.current].key
        self._last = (key, *(one for one in self._last if one != key))[:REMEMBERED]
        return key

    def _read_again(self) -> None:
        self._offers = tuple(self._ask())
        self._said = [
            (one, plain_words(one.words), plain_words(f"{one.also} {one.second}"))
            for one in self._offers
        ]

    async def _read_past(self) -> None:
        await self._past.read()
        self._draw()

    def _draw(self) -> None:
        self._show(self._state())

    def _state(self) -> FindState:
        typed = plain_words(self._typed)
        found = self._fitting(typed) if typed else self._unasked()
        rows = self._rows(found[:AT_MOST])
        current = min(self._current, len(rows) - 1)
        return FindState(
            self._typed,
            rows,
            current,
            self._note(len(found)),
            self._spoken(rows, current),
        )

    def _unasked(self) -> list[tuple[Group, Findable]]:
        """What was used last, as it is now, and then what there always is."""
        now = {one.key: one for one in self._offers}
        known = (now.get(key) or self._past.at(key, self._text) for key in self._last)
        last = [one for one in known if one]
        rest = [one for one in self._offers if one.group in _UNASKED and one not in last]
        return [*((Group.LAST, one) for one in last), *((one.group, one) for one in rest)]

    def _fitting(self, typed: str) -> list[tuple[Group, Findable]]:
        used = {key: place for place, key in enumerate(self._last)}
        fits: dict[Group, list[tuple[int, int, int, Findable]]] = {}
        for place, (one, title, also) in enumerate(self._said):
            fit = fit_of(typed, title, also)
            if fit is not None:
                ranked = (fit, used.get(one.key, REMEMBERED), place, one)
                fits.setdefault(one.group, []).append(ranked)
        best = {group: min(found)[0] for group, found in fits.items()}
        listed = {group: [one[-1] for one in sorted(found)] for group, found in fits.items()}
        if past := self._past.find(typed, self._text, AT_MOST + 1):
            group = Group.TRANSACTION
            listed[group], best[group] = list(past), 2
        order = list(Group)
        groups = sorted(listed, key=lambda group: (best[group], order.index(group)))
        return [(group, one) for group in groups for one in listed[group]]

    def _rows(self, found: Iterable[tuple[Group, Findable]]) -> tuple[FindRow, ...]:
        rows: list[FindRow] = []
        before: Group | None = None
        for group, one in found:
            heading = self._say(group.value) if group is not before else ""
            before = group
            parts = (one.words, one.reason or one.second, self._say(group.value), one.keys)
            rows.append(
                FindRow(
                    one.key,
                    one.words,
                    one.reason or one.second,
                    one.icon,
                    one.keys,
                    heading,
                    ", ".join(filter(None, parts)),
                    has_reason=bool(one.reason),
                    is_off=one.is_off,
                )
            )
        return tuple(rows)

    def _note(self, found: int) -> str:
        if not found:
            return self._say(QT_TRANSLATE_NOOP("find", "Nothing fits. Try another word."))
        if found > AT_MOST:
            more = QT_TRANSLATE_NOOP("find", "There is more that fits. Type on to narrow it down.")
            return self._say(more)
        return ""

    def _spoken(self, rows: Sequence[FindRow], current: int) -> str:
        if current < 0:
            return self._note(0)
        place = QT_TRANSLATE_NOOP("find", "%1, %2 of %3")
        return self._say(place, rows[current].spoken, str(current + 1), str(len(rows)))

    def _say(self, source: str, *values: object) -> str:
        return self._text.say(Message("find", source, values))
