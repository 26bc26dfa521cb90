"""How long nobody has used the wallet, whatever is done to the clocks."""

from collections.abc import Callable

_NS_A_MINUTE = 60 * 10**9


class IdleRule:
    """Adds up the time since the last input; both clocks count nanoseconds.

    Of each stretch between two looks the longer reading counts: the monotonic clock stands still
    while a computer sleeps, and the one on the wall can be set back.
    """

    def __init__(self, monotonic_ns: Callable[[], int], wall_ns: Callable[[], int]) -> None:
        self._monotonic_ns = monotonic_ns
        self._wall_ns = wall_ns
        self._seen = (monotonic_ns(), wall_ns())
        self._idle_ns = 0

    def touch(self) -> None:
        """Somebody is there: what was added up is forgotten."""
        self._look()
        self._idle_ns = 0

    def is_over(self, minutes: int) -> bool:
        """Whether nobody has been there for `minutes`."""
        self._look()
        return self._idle_ns >= minutes * _NS_A_MINUTE

    def _look(self) -> None:
        before, now = self._seen, (self._monotonic_ns(), self._wall_ns())
        self._seen = now
        self._idle_ns += max(now[0] - before[0], now[1] - before[1], 0)
