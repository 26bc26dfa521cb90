"""What happened that is worth telling somebody who does not look: once each, and nothing old."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from gaib_wallet.domain.nav import NavStep
from gaib_wallet.domain.queue import ExitStory, QueuePast
from gaib_wallet.domain.transactions import TxRecord, TxStatus
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.domain.yields import NavHistory

ANEW_BLOCKS: Final = 12
"""A head so far below the one before is of a chain that has begun anew."""
KEPT_HASHES: Final = 50


class Ending(Enum):
    """What became of a transaction."""

    CONFIRMED = "confirmed"
    FAILED = "failed"
    DROPPED = "dropped"


_ENDINGS: Final = {
    TxStatus.IN_BLOCK: Ending.CONFIRMED,
    TxStatus.FINAL: Ending.CONFIRMED,
    TxStatus.FAILED: Ending.FAILED,
    TxStatus.DROPPED: Ending.DROPPED,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """A transaction of this wallet has come to its end."""

    record: TxRecord
    ending: Ending


@dataclass(frozen=True, slots=True)
class QueuePaid:
    """The queue paid `paid` to an account; `rest` is what it still owes for the newest request."""

    account: Address
    paid: TokenAmount
    rest: TokenAmount


@dataclass(frozen=True, slots=True)
class NavMoved:
    """The Deposit NAV took a step."""

    step: NavStep


News = Outcome | QueuePaid | NavMoved


@dataclass(frozen=True, slots=True)
class Told:
    """How much of a chain's past was told, or was there when it was read first.

    `block` is the newest that was read. Of steps: the Unix time of the newest, and the hashes of
    the last ones, which a reorganised chain can have again in later blocks. `paid` is all AID that
    the queue ever paid to an account, in base units.
    """

    block: int
    step: int
    hashes: tuple[str, ...] = ()
    paid: Mapping[str, int] = field(default_factory=dict)


def ending_of(record: TxRecord) -> Ending | None:
    """What is told of `record`; None while it is open, and where another one tells it.

    What was REPLACED is told by what took its place, and what was GIVEN_UP by nobody: somebody
    wanted it so.
    """
    return _ENDINGS.get(record.status)


def news_of(
    told: Told | None, history: NavHistory, queue: QueuePast | None, own: Collection[Address]
) -> tuple[tuple[News, ...], Told]:
    """What `told` does not have, the oldest steps first, and what was told then.

    All of it is old where nothing was read before, and of an account that was not there then.
    """
    head = history.at
    if told is None or head.number + ANEW_BLOCKS < told.block:
        known = Told(head.number, int(head.mined_at.timestamp()))
        return (), Told(known.block, known.step, (), _paid(queue, own))
    steps = [one for one in history.steps if _is_new(one, told)]
    hashes = [one.hex() for step in steps for one in step.tx_hashes]
    paid = _paid(queue, own)
    payments = [
        QueuePaid(account, TokenAmount(now - told.paid[account], story.paid.token), story.rest)
        for account in own
        if (story := queue.last_of(account) if queue else None)
        and (now := paid.get(account, 0)) > told.paid.get(account, now)
    ]
    newest = max((int(one.at.timestamp()) for one in steps), default=told.step)
    most = {account: max(told.paid.get(account, 0), raw) for account, raw in paid.items()}
    kept = (*told.hashes, *hashes)[-KEPT_HASHES:]
    after = Told(max(told.block, head.number), newest, kept, {**told.paid, **most})
    return (*map(NavMoved, steps), *payments), after


def _is_new(step: NavStep, told: Told) -> bool:
    if int(step.at.timestamp()) <= told.step:
        return False
    return not any(one.hex() in told.hashes for one in step.tx_hashes)


def _paid(queue: QueuePast | None, own: Collection[Address]) -> dict[str, int]:
    """All that each of `own` was paid, in base units; nothing where the line was not read."""
    if queue is None:
        return {}
    sums: dict[int, int] = {int(one, 16): 0 for one in own}
    for story in _of(queue.stories, sums):
        sums[story.subject] += story.paid.raw
    return {account: sums[int(account, 16)] for account in own}


def _of(stories: Sequence[ExitStory], subjects: Collection[int]) -> list[ExitStory]:
    return [one for one in stories if one.subject in subjects]
