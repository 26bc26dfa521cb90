"""What moved on an account, one entry for each transaction, in its own tokens."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.dollars import DollarPrice, DollarPrices
from gaib_wallet.domain.events import ChainEvent
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address, TokenAmount


class MovementKind(Enum):
    """What a transaction was to the account.

    OWN: between two accounts of this wallet, which is neither gain nor loss. OTHER: more than one
    of these at once.
    """

    STAKED = "staked"
    EXIT_ASKED = "exit asked"
    EXIT_PAID = "exit paid"
    BOUGHT = "bought"
    SOLD = "sold"
    MINTED = "minted"
    REDEEMED = "redeemed"
    SWAPPED = "swapped"
    RECEIVED = "received"
    SENT = "sent"
    OWN = "own"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Movement:
    """What one transaction brought and took; `log_index` is that of its first event.

    `came` and `went` hold each token once, never both ways. `owed` is the AID that a request fixed,
    base units, which neither came nor went. `aid` is what sAID was bought or sold for, base units,
    also where dollars were paid; None where it is not known. `is_aid_converted`: no AID was seen,
    so that `aid` is the dollars at `price`. `parties` are the numbers of the addresses on the other
    side, none of which is a contract known as a venue. `events` are what all this is made of.
    """

    block: int
    log_index: int
    time: int
    tx_hash: bytes
    kind: MovementKind
    came: tuple[TokenAmount, ...]
    went: tuple[TokenAmount, ...]
    owed: int
    aid: int | None
    price: DollarPrice
    is_aid_converted: bool = False
    parties: tuple[int, ...] = ()
    events: tuple[ChainEvent, ...] = ()

    @property
    def at(self) -> datetime:
        """When its block was mined (UTC)."""
        return datetime.fromtimestamp(self.time, UTC)

    @property
    def others(self) -> tuple[Address, ...]:
        """`parties` as addresses. Half a millisecond each: for the rows that are seen."""
        return tuple(with_checksum(f"{number:040x}") for number in self.parties)


def movements_of(
    flows: Iterable[ChainEvent],
    network: Network,
    prices: DollarPrices,
    own: Collection[Address] = (),
) -> tuple[Movement, ...]:
    """The transactions of one account's `flows`, oldest first. `own`: accounts of this wallet."""
    raise NotImplementedError
