"""What moved on an account, one entry for each transaction, in its own tokens."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from fractions import Fraction

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


class PriceSource(Enum):
    """Where the dollars of an AID come from.

    TRADE: dollars were paid or got in the same transaction. MARKET: the last trade of a pool
    before it. PAR: nobody had traded yet, so one for one is assumed.
    """

    TRADE = "trade"
    MARKET = "market"
    PAR = "par"


@dataclass(frozen=True, slots=True)
class DollarPrice:
    """USD per AID at one moment. `pool` and `block` say whose last trade it was, for MARKET."""

    usd: Fraction
    source: PriceSource
    pool: str = ""
    block: int = 0


@dataclass(frozen=True, slots=True)
class Movement:
    """What one transaction brought and took; `log_index` is that of its first event.

    `came` and `went` hold each token once, never both ways. `owed` is the AID that a request fixed,
    base units, which neither came nor went. `aid` is what sAID was bought or sold for, base units,
    also where dollars were paid; None where it is not known. `others` are the accounts on the other
    side, none of which is a contract known as a venue.
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
    others: tuple[Address, ...] = ()

    @property
    def at(self) -> datetime:
        """When its block was mined (UTC)."""
        return datetime.fromtimestamp(self.time, UTC)
