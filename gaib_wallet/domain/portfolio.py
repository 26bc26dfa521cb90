"""What an account owns, all of one block, and what it is worth."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Final

from gaib_wallet.domain.minting import MintFacts
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.staking import ExitRequest, SaidPrices
from gaib_wallet.domain.transactions import Allowance
from gaib_wallet.domain.units import USD, Address, Rounding, Token, TokenAmount

STALE_AFTER: Final = timedelta(hours=25)
"""The slowest of the feeds used here speaks once a day, and may be an hour late."""


@dataclass(frozen=True, slots=True)
class FeedPrice:
    """USD per unit from an on-chain feed, and when the feed last spoke."""

    usd: Fraction
    updated_at: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether the feed spoke lately enough, at a time of the chain."""
        return now - self.updated_at <= STALE_AFTER


@dataclass(frozen=True, slots=True)
class SellNow:
    """What one holding would bring in `received`, at the size held; None: nobody takes it."""

    pay: TokenAmount
    received: TokenAmount | None


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Everything of one account at one block.

    `market_aid` is USDC per AID for a small sale; `request` is what waits in the queue.
    `sales` are quotes for exactly these sizes, ending in USDC. `gas_price` is wei per gas.
    `minting` is what GAIB's minter says of the account, None where it was not asked.
    """

    account: Address
    at: BlockStamp
    native: TokenAmount
    holdings: tuple[TokenAmount, ...]
    prices: SaidPrices | None
    market_aid: Fraction | None
    request: ExitRequest | None
    eth_usd: FeedPrice | None
    usdc_usd: FeedPrice | None
    allowances: tuple[Allowance, ...]
    sales: tuple[SellNow, ...] = ()
    gas_price: int = 0
    minting: MintFacts | None = None
    eur_usd: FeedPrice | None = None

    def owned(self, token: Token) -> TokenAmount:
        """What the account has of `token`; nothing if the network has no such token."""
        return next((one for one in self.holdings if one.token == token), TokenAmount(0, token))

    def worth_of(self, amount: TokenAmount, said: Token | None) -> TokenAmount | None:
        """`amount` in USD, rounded down: sAID at the Unstaking NAV, dollars at par, ETH by feed.

        None where its price was not read.
        """
        if amount.token == self.native.token:
            price = self.eth_usd.usd if self.eth_usd else None
        elif amount.token == said:
            price = self.prices.unstaking if self.prices else None
        else:
            price = Fraction(1)
        return None if price is None else amount.worth(price, USD, Rounding.DOWN)

    def total(self, said: Token | None) -> TokenAmount | None:
        """Net worth: AID + stablecoins + ETH + sAID at Unstaking NAV + queue; None if unpriced."""
        parts = [*self.holdings, self.native]
        if self.request:
            parts.append(self.request.pending)
        worths = [self.worth_of(part, said) for part in parts if part.raw]
        if any(worth is None for worth in worths):
            return None
        return TokenAmount(sum(worth.raw for worth in worths if worth), USD)
