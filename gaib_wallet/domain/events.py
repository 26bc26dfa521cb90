"""What contracts said, compact: a history may have a million events."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from typing import NamedTuple

from gaib_wallet.domain.network import BlockStamp


class EventKind(IntEnum):
    """What an event says. The numbers stand in files: none is ever used for something else.

    From BOUGHT to SENT: sAID that one account got or gave past the vault. CAME and WENT: any other
    token of one account. FUNDED to RESERVES: what the issuer says of deals and reserves.
    PAID_OUT: AID that left the vault by a plain transfer, as a payment of its queue does.
    """

    DEPOSITED = 1
    WITHDRAWN = 2
    YIELD_REPORTED = 3
    LOSS_MARKED = 4
    LOSS_REPORTED = 5
    TRADED = 6
    BOUGHT = 7
    SOLD = 8
    RECEIVED = 9
    SENT = 10
    CAME = 11
    WENT = 12
    FUNDED = 13
    REVENUE = 14
    STATUS = 15
    TELEMETRY = 16
    RESERVES = 17
    PAID_OUT = 18


class ChainEvent(NamedTuple):
    """One event. Amounts are base units; what a kind does not name is 0. `time` is Unix seconds.

    `subject` is a number that says whom it is about: a deal's own number, or the number that an
    address is (`Address` as 160 bits).

    DEPOSITED, WITHDRAWN: `shares` against `assets`, of the owner `subject`.
    BOUGHT, SOLD: `shares` against `assets`, with the other side `subject`.
    RECEIVED, SENT: `shares`, from or to `subject`.
    CAME, WENT: `assets` of the token whose address is `shares`, from or to `subject`.
    YIELD_REPORTED: `assets` gross of deal `subject`, of which the protocol keeps `fee`.
    LOSS_MARKED: all that deal `subject` is expected to lose. LOSS_REPORTED: what is lost for good.
    TRADED: in pool `subject`, `assets` for `shares`: its price as AID per sAID, or as USD per AID,
    of any size. For a v4 pool `subject` is the first 160 bits of its id.
    FUNDED: principal `assets` of deal `subject`. REVENUE: interest `assets`, principal `shares`.
    STATUS: the status's number as `assets`. TELEMETRY: basis points of use as `assets`, hours since
    the report before as `shares`. RESERVES: T-bills `assets`, stables `shares`, deals `fee`.
    PAID_OUT: `assets` AID to `subject`.
    """

    block: int
    log_index: int
    time: int
    tx_hash: bytes
    kind: EventKind
    subject: int = 0
    assets: int = 0
    shares: int = 0
    fee: int = 0

    @property
    def at(self) -> datetime:
        """When its block was mined (UTC)."""
        return datetime.fromtimestamp(self.time, UTC)


@dataclass(frozen=True, slots=True)
class Seal:
    """A block by number, time (Unix seconds) and hash: whoever has another one, has reorganised."""

    number: int
    time: int
    hash: str

    @property
    def stamp(self) -> BlockStamp:
        """The same block without its hash."""
        return BlockStamp(self.number, datetime.fromtimestamp(self.time, UTC))


@dataclass(frozen=True, slots=True)
class Covered:
    """Blocks from `first` to that of `last`, both included, whose events were all read."""

    first: int
    last: Seal


def missing(covered: Sequence[Covered], launch: int, last: Seal) -> list[tuple[int, Covered]]:
    """What lies between block `launch` and `last` and is not `covered`, the newest part first.

    Each part as its last block, and the stretch that will be covered once it is read.
    """
    parts = []
    upper, top = last.number, last
    for one in reversed(covered):
        if one.last.number < upper:
            parts.append((upper, Covered(one.last.number + 1, top)))
        upper, top = one.first - 1, one.last
    if launch <= upper:
        parts.append((upper, Covered(launch, top)))
    return parts


@dataclass(frozen=True, slots=True)
class EventPage:
    """All events of the blocks `first` to `last`, oldest first.

    They may be decoded only when one looks at them, which takes its time and may raise
    UnexpectedReply: look off the loop.
    """

    first: int
    last: int
    events: Sequence[ChainEvent]


@dataclass(frozen=True, slots=True)
class Manners:
    """What was learned of a node: blocks it gives the logs of at once, and the most it ever does.

    `keeps_states`: whether it answers for old blocks, too; None until it was asked.
    """

    span: int
    cap: int
    keeps_states: bool | None = None
