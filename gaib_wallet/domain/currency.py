"""The money that values are shown in: US dollars, or another that a feed on the chain prices."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Final

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.settings import Currency
from gaib_wallet.domain.units import NO_ADDRESS, USD, Rounding, Token, TokenAmount

EUR: Final = Token(NO_ADDRESS, "EUR", USD.digits, USD.shown_digits)
"""As `USD`: counted in, never held."""


@dataclass(frozen=True, slots=True)
class Rate:
    """`usd` dollars for one `token`, more than none, as a feed said at `updated_at`."""

    token: Token
    usd: Fraction
    updated_at: datetime

    def of(self, amount: TokenAmount, rounding: Rounding) -> TokenAmount:
        """What `amount` of USD is, in base units rounded as named; another token stays itself."""
        return amount if amount.token != USD else amount.worth(1 / self.usd, self.token, rounding)


def offered(network: Network) -> tuple[Currency, ...]:
    """What values can be shown in on `network`: no other currency than it has a feed for."""
    return tuple(Currency) if network.contracts.eur_usd_feed else (Currency.USD,)


def used(currency: Currency, network: Network) -> Currency:
    """`currency`, or US dollars where `network` does not offer it."""
    return currency if currency in offered(network) else Currency.USD


def rate_of(currency: Currency, portfolio: Portfolio | None) -> Rate | None:
    """What was read of `currency` together with `portfolio`; None for US dollars, or for nothing.

    The feed was not stale at the portfolio's block.
    """
    price = portfolio.eur_usd if portfolio and currency is Currency.EUR else None
    return Rate(EUR, price.usd, price.updated_at) if price and price.usd > 0 else None
