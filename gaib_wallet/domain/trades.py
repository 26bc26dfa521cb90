"""What a pool paid for shares: as many prices as a chart can draw, of however many there were."""

from collections.abc import Container, Iterable, Iterator
from fractions import Fraction

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.nav import DAY_S, NavPoint

MOST_TRADES = 20_000


class Trades:
    """The trades of the pools `markets` (their `subject`; None: of all), thinned while they come.

    Where there are more than `MOST_TRADES`, only the last of each of many equal times is kept.
    """

    def __init__(self, markets: Container[int] | None = None) -> None:
        self._markets = markets
        self._seconds = 1
        self._kept: dict[int, ChainEvent] = {}
        self._days: dict[int, ChainEvent] = {}

    def without(self, events: Iterable[ChainEvent]) -> Iterator[ChainEvent]:
        """The `events` that are no trades. The same trade may be seen again: it counts once."""
        for event in events:
            if event.kind is not EventKind.TRADED:
                yield event
            elif self._markets is None or event.subject in self._markets:
                self._take(event)

    @property
    def prices(self) -> tuple[NavPoint, ...]:
        """AID per share, oldest first."""
        return _points(self._kept)

    @property
    def daily(self) -> tuple[NavPoint, ...]:
        """The last price of each day (UTC)."""
        return _points(self._days)

    def _take(self, event: ChainEvent) -> None:
        _keep(self._days, event.time // DAY_S, event)
        _keep(self._kept, event.time // self._seconds, event)
        while len(self._kept) > MOST_TRADES:
            self._seconds *= 2
            kept, self._kept = self._kept, {}
            for one in kept.values():
                _keep(self._kept, one.time // self._seconds, one)


def _keep(trades: dict[int, ChainEvent], key: int, event: ChainEvent) -> None:
    known = trades.get(key)
    if known is None or event[:2] >= known[:2]:
        trades[key] = event


def _points(trades: dict[int, ChainEvent]) -> tuple[NavPoint, ...]:
    return tuple(
        NavPoint(*event[:4], Fraction(event.assets, event.shares))
        for _, event in sorted(trades.items())
    )
