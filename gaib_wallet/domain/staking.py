"""sAID: its three prices, what staking and leaving bring, and the queue."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Address, TokenAmount

FASTEST_EXIT = timedelta(days=30)
SLOWEST_EXIT = timedelta(days=62)
"""The descriptions of the queue disagree; this is the range they span."""


@dataclass(frozen=True, slots=True)
class SaidPrices:
    """AID per sAID: to come in, to leave by the queue, and (None: no pool) to sell now."""

    deposit: Fraction
    unstaking: Fraction
    market: Fraction | None


@dataclass(frozen=True, slots=True)
class ExitRequest:
    """An account's one open request; `pending` AID are still to be paid."""

    requested_at: datetime
    pending: TokenAmount


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits in the vault: AID it can pay at once, AID owed in all, AID owed before one's own.

    `owed` and `ahead` are None where the network's vault does not tell.
    """

    idle: TokenAmount
    owed: TokenAmount | None
    ahead: TokenAmount | None


@dataclass(frozen=True, slots=True)
class StakingFacts:
    """All that one block says about `account` and the vault."""

    account: Address
    at: BlockStamp
    aid: TokenAmount
    said: TokenAmount
    native: TokenAmount
    prices: SaidPrices
    total_staked: TokenAmount
    request: ExitRequest | None
    queue: Queue
    is_paused: bool
    gas_price: int
    eth_usd: Fraction | None


@dataclass(frozen=True, slots=True)
class StakeQuote:
    """`pay` AID bring `received` sAID at the Deposit NAV; `back` AID if they left at once."""

    account: Address
    pay: TokenAmount
    received: TokenAmount
    back: TokenAmount
    owned: TokenAmount
    allowed: TokenAmount
    is_paused: bool
    at: BlockStamp


@dataclass(frozen=True, slots=True)
class ExitQuote:
    """`pay` sAID fix `received` AID at the Unstaking NAV, which the queue pays later."""

    account: Address
    pay: TokenAmount
    received: TokenAmount
    owned: TokenAmount
    request: ExitRequest | None
    is_paused: bool
    at: BlockStamp
