"""A statement: what one account had, did and earned in a period, so that anybody can check it.

Every figure is exact, and follows from the network's manifest and from blocks that are named: two
wallets over two nodes make the same one. What it is not known is said in `unknown`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Final

FORMAT: Final = "gaib-wallet statement"
VERSION: Final = 1


class Units(int):
    """Base units of a token, also fewer than none; a file writes all its digits as text."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A block that a statement names; whoever has another hash for it is on another chain."""

    number: int
    mined_at: datetime
    hash: str


@dataclass(frozen=True, slots=True)
class Period:
    """From the beginning of `first` to the end of `last`, days in UTC."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class TokenLine:
    """A token whose movements were read; its symbol stands for it everywhere else."""

    symbol: str
    address: str
    digits: int


@dataclass(frozen=True, slots=True)
class MarketLine:
    """A pool whose trades gave prices."""

    venue: str
    address: str
    coins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose statement it is, and where: the contract `vault` is also the token sAID.

    `own` are other accounts of the holder with which something was exchanged in the period; that
    they are, only the holder says. `launch` is the first block whose events were read.
    """

    account: str
    own: tuple[str, ...]
    network: str
    network_name: str
    chain_id: int
    vault: str
    launch: int
    tokens: tuple[TokenLine, ...]
    markets: tuple[MarketLine, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """So much of the token called `symbol`."""

    symbol: str
    raw: Units


@dataclass(frozen=True, slots=True)
class NavLine:
    """AID per sAID, how that is known, and the event that says it."""

    nav: Fraction
    source: str
    block: Block
    log_index: int
    tx_hash: str


@dataclass(frozen=True, slots=True)
class PriceLine:
    """USD per AID, how that is known, and for a market's price its pool and the trade's block."""

    usd: Fraction
    source: str
    pool: str
    block: Block | None


@dataclass(frozen=True, slots=True)
class Balances:
    """What there was after `block`, and its worth.

    `queued`: AID asked of the vault and not yet paid. `said_worth`: the sAID in AID at the
    Unstaking NAV, rounded down. `total`: everything in USD (18 digits), dollars one for one, AID
    at `aid_usd`, rounded down. A price that is not known is None, and so is what needs it.
    """

    block: Block
    said: Units
    aid: Units
    queued: Units
    dollars: tuple[Sum, ...]
    deposit_nav: NavLine | None
    unstaking_nav: NavLine | None
    aid_usd: PriceLine
    said_worth: Units | None
    total: Units | None


@dataclass(frozen=True, slots=True)
class MovementLine:
    """One transaction: what came and went, what a request fixed, what sAID cost or brought in AID.

    `log_index` is that of its first event; `others` are the addresses on the other side.
    """

    block: Block
    log_index: int
    tx_hash: str
    kind: str
    came: tuple[Sum, ...]
    went: tuple[Sum, ...]
    owed: Units
    aid: Units | None
    price: PriceLine
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GainLine:
    """By one method (fifo, average) in one money (AID, USD), each rounded down to base units.

    `taken` in the period; `cost` and `worth` of what is held at its end; `not_taken` at the end and
    `not_taken_before` at the beginning. Only sAID whose cost is known is counted.
    """

    method: str
    money: str
    taken: Units
    cost: Units
    worth: Units
    not_taken: Units
    not_taken_before: Units


@dataclass(frozen=True, slots=True)
class StepLine:
    """A block in the period in which the Deposit NAV moved, and the transactions that say so."""

    block: Block
    before: Fraction
    after: Fraction
    tx_hashes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """What the Deposit NAV did between two moments: a part of the price at the first.

    `yearly` is `ratio` times 365 over whole days, without compounding, and None under 90 of them.
    """

    first: datetime
    last: datetime
    before: Fraction
    after: Fraction
    ratio: Fraction
    yearly: Fraction | None


@dataclass(frozen=True, slots=True)
class SourceLine:
    """What a deal brought all holders in the period, base units of AID; deal 0 is the T-bills.

    `own` is the account's part of `net`, by the sAID that it held at each step, rounded down.
    """

    deal: int
    name: str
    kind: str
    gross: Units
    fee: Units
    loss: Units
    net: Units
    own: Units


class Unknown(Enum):
    """What a statement does not know.

    SHARES_UNPRICED: sAID came without a price, so no gain counts it. PAR: nobody had traded AID
    for dollars yet, so one for one is assumed. UNEXPLAINED: events do not add up to what is owned.
    NO_NAV, NO_UNSTAKING_NAV: no price of the share at one end. STEPS: the share price was not said
    by events everywhere. NO_YEARLY: the period is too short for a yearly figure.
    NO_MONEY_WEIGHTED: too short, or there is no such rate.
    """

    SHARES_UNPRICED = "shares without a price"
    PAR = "one for one assumed"
    UNEXPLAINED = "balance not explained by events"
    NO_NAV = "no share price"
    NO_UNSTAKING_NAV = "no Unstaking NAV"
    STEPS = "share price not all from events"
    NO_YEARLY = "no yearly figure"
    NO_MONEY_WEIGHTED = "no money-weighted return"


@dataclass(frozen=True, slots=True)
class UnknownLine:
    """One thing that is not known; `about` is a symbol, a transaction, or empty."""

    what: Unknown
    about: str = ""
    raw: Units | None = None


class Fees(Enum):
    """What is done with what the network took for transactions."""

    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Statement:
    """All of it. `as_of` was the last final block when it was made: the period ends there at most.

    `money_weighted`: the yearly rate at which all that went into sAID grew to all that came out and
    what is held at the end, in AID. `digest` is the SHA-256 of all other lines: whoever makes the
    same statement has the same.
    """

    format: str
    version: int
    holder: Holder
    period: Period
    as_of: Block
    opening: Balances
    closing: Balances
    movements: tuple[MovementLine, ...]
    gains: tuple[GainLine, ...]
    realised: ReturnLine | None
    money_weighted: Fraction | None
    steps: tuple[StepLine, ...]
    sources: tuple[SourceLine, ...]
    network_fees: Fees
    unknown: tuple[UnknownLine, ...]
    digest: str = ""
