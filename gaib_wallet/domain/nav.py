"""The share price of sAID: at one moment, its steps, and when it is known."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from gaib_wallet.domain.events import ChainEvent
from gaib_wallet.domain.network import BlockStamp

DAY_S = 86_400
END_OF_BLOCK = 2**20 - 1
"""The log index of what holds once a block is over: no event has one as high."""
FINEST = 10**9
"""Changes of the share price under one part in this many are rounding, not movement."""


@dataclass(frozen=True, slots=True)
class VaultState:
    """The vault's books: AID, shares, and losses that are expected but not booked (None: unread).

    One share and one unit of AID that nobody owns are part of every price, as in the contract.
    """

    assets: int
    shares: int
    losses: int | None

    @property
    def deposit_nav(self) -> Fraction:
        """AID per share for those who come."""
        return Fraction(self.assets + 1, self.shares + 1)

    @property
    def unstaking_nav(self) -> Fraction | None:
        """AID per share for those who leave by the queue."""
        if self.losses is None:
            return None
        return Fraction(self.assets - self.losses + 1, self.shares + 1)


EMPTY = VaultState(0, 0, 0)
"""A vault before its first deposit."""


@dataclass(frozen=True, slots=True)
class VaultHead:
    """What the vault says of itself at block `at`, and of one account's `owned` shares.

    `others` are what may move while these stay: the account's other tokens, then the AID that the
    vault holds; base units, None where a token does not say.
    """

    at: BlockStamp
    state: VaultState
    owned: int
    others: tuple[int | None, ...] = ()


class NavSource(Enum):
    """How a price is known, the strongest first.

    REPORTED: it follows from all events since the last one. EXCHANGED: the assets and the shares
    of a deposit or a request. ARCHIVE: an old block was asked. READING: this wallet read it then.
    """

    REPORTED = "reported"
    EXCHANGED = "exchanged"
    ARCHIVE = "archive"
    READING = "reading"


class NavPoint(NamedTuple):
    """The share price from an event on, until the next point, and how it is known."""

    block: int
    log_index: int
    time: int
    tx_hash: bytes
    nav: Fraction
    source: NavSource = NavSource.REPORTED

    @property
    def place(self) -> tuple[int, int]:
        """Its block, and where in it."""
        return self.block, self.log_index

    @property
    def at(self) -> datetime:
        """When its block was mined (UTC)."""
        return datetime.fromtimestamp(self.time, UTC)


@dataclass(frozen=True, slots=True)
class Sighting:
    """Both prices as they were in one block, as far as they were seen there; not all of its past.

    What was read, and not said by an event, holds at the end of its block. Its `tx_hash` names a
    transaction of that block that touched the vault, where one was looked for, else it is empty.
    `block_hash` says on which chain a reading was taken, and is empty for everything else.
    """

    block: int
    log_index: int
    time: int
    tx_hash: bytes
    deposit: Fraction | None
    unstaking: Fraction | None
    source: NavSource
    block_hash: str = ""

    @property
    def place(self) -> tuple[int, int]:
        """Its block, and where in it."""
        return self.block, self.log_index


@dataclass(frozen=True, slots=True)
class DealResult:
    """What one deal brought in one step; base units of AID. Deal 0 is the T-bill reserve."""

    deal: int
    gross: int = 0
    fee: int = 0
    loss: int = 0

    @property
    def net(self) -> int:
        """What the holders of sAID got, or lost, in all."""
        return self.gross - self.fee - self.loss


@dataclass(frozen=True, slots=True)
class NavStep:
    """A block in which the Deposit NAV moved: the price before it and after it.

    `results` and `tx_hashes` are empty where no event says what moved it. Where only two later and
    earlier prices are known, it lies somewhere after block `after_block`, which is None otherwise.
    """

    block: int
    at: datetime
    before: Fraction
    after: Fraction
    results: tuple[DealResult, ...]
    tx_hashes: tuple[bytes, ...]
    source: NavSource = NavSource.REPORTED
    after_block: BlockStamp | None = None

    @property
    def change(self) -> Fraction:
        """The step as a part of the price before it."""
        return self.after / self.before - 1


class GapReason(Enum):
    """Why nothing is drawn there.

    NOT_READ: it was not read yet, or the node has no blocks that old. NO_OLD_STATES: events do not
    tell, and the node cannot say how things were. CONTRADICTS: the events of the vault do not add
    up to what it says of itself.
    """

    NOT_READ = "not read"
    NO_OLD_STATES = "no old states"
    CONTRADICTS = "contradicts"


class Gap(NamedTuple):
    """From when until when the Deposit NAV is not known, and why."""

    first: datetime
    last: datetime
    reason: GapReason


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time in which the prices are known: those, the steps, and the books at its end.

    `deposit` and `unstaking` each hold from their first point to `last`; one of them may be empty
    where only the other is known. Stretches may touch each other: only `NavHistory.gaps` are gaps.
    `end` is None where only prices were seen, and not the books. `market` is what a pool paid, the
    last price of each day (UTC).
    """

    first: datetime
    last: datetime
    deposit: tuple[NavPoint, ...]
    unstaking: tuple[NavPoint, ...]
    steps: tuple[NavStep, ...]
    end: VaultState | None
    market: tuple[NavPoint, ...] = ()


def is_dust(event: ChainEvent) -> bool:
    """Whether rounding leaves the price of a deposit or a request less sure than `FINEST`."""
    return (event.assets + event.shares) * FINEST > event.assets * event.shares
