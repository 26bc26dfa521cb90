"""When the queue is likely to pay: a range, and what it rests on. Never a promise."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from gaib_wallet.domain.queue import QueuePast
from gaib_wallet.domain.staking import FASTEST_EXIT, SLOWEST_EXIT, Queue
from gaib_wallet.domain.units import TokenAmount

LAST_PAID = 5
"""So many past requests are looked at."""
LEAST_PAID = 3
"""Fewer tell nothing."""
_DAY = timedelta(days=1)


class Lateness(Enum):
    """What a wished day does to money from the queue."""

    IN_TIME = "in time"
    MAYBE = "maybe"
    TOO_LATE = "too late"


@dataclass(frozen=True, slots=True)
class ExitWindow:
    """Whole days from a request to its last payment: `first` to `last`.

    `counted` past requests it rests on, 0 for what is documented. `could_pay`: whether the vault
    has enough for everybody in the line and for this one, too; None where that cannot be read.
    """

    first: timedelta
    last: timedelta
    counted: int = 0
    could_pay: bool | None = None

    def dates(self, asked_at: datetime) -> tuple[datetime, datetime]:
        """The same for a request of that moment."""
        return asked_at + self.first, asked_at + self.last

    def lateness(self, asked_at: datetime, need: date) -> Lateness:
        """Whether money asked for then is there on day `need` (UTC)."""
        first, last = (moment.date() for moment in self.dates(asked_at))
        if need >= last:
            return Lateness.IN_TIME
        is_possible = need >= first or self.could_pay
        return Lateness.MAYBE if is_possible else Lateness.TOO_LATE


def window_of(
    past: QueuePast | None, queue: Queue | None, before: TokenAmount | None, own: TokenAmount
) -> ExitWindow:
    """The range for `own` AID behind `before` AID of others, which is None where it is not told.

    The last requests that were paid in full, if there are enough of them; else what is documented.
    """
    could_pay = None
    if queue is not None and before is not None:
        could_pay = queue.idle >= before + own
    stories = past.last_paid(LAST_PAID) if past else ()
    took = [story.took for story in stories if story.took is not None]
    if len(took) < LEAST_PAID:
        return ExitWindow(FASTEST_EXIT, SLOWEST_EXIT, could_pay=could_pay)
    first, last = _DAY * (min(took) // _DAY), -_DAY * (-max(took) // _DAY)
    return ExitWindow(first, max(last, _DAY), len(took), could_pay)
