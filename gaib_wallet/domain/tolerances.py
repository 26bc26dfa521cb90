"""How much a price may move between a quote and its block: one measure for all routes of a form."""

from fractions import Fraction
from typing import Final

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Comparison, Offer
from gaib_wallet.domain.units import Bps, Token, TokenAmount

TIGHT: Final = Bps(5)
"""Between dollars while their pools agree that a dollar is one."""
WIDE: Final = Bps(50)
"""Everywhere else."""
LEAST: Final = Bps(1)
MOST: Final = Bps(500)
CALM: Final = Fraction(5, 1000)
"""How far from one a pool may be for the tight tolerance."""


def tolerance_for(comparison: Comparison, network: Network, fixed: Bps | None) -> Bps:
    """What a person `fixed`; otherwise tight between dollars in calm pools, and wide elsewhere."""
    if fixed is not None:
        return fixed
    pair = pair_of(comparison)
    prices = [small_price(one) for one in comparison.offers if one.route.way.is_market]
    is_calm = bool(prices) and all(abs(price - 1) <= CALM for price in prices)
    return TIGHT if is_calm and pair <= set(network.dollars) else WIDE


def pair_of(comparison: Comparison) -> set[Token]:
    """What is paid and what is received."""
    wish = comparison.wish
    ends = (wish.pay, wish.receive)
    return {one.token if isinstance(one, TokenAmount) else one for one in ends}


def small_price(offer: Offer) -> Fraction:
    """Received per unit paid of a small trade, fee apart: the pool's own word where it has one."""
    if offer.market.spot is not None:
        return offer.market.spot
    kept = (1 - (offer.impact or Fraction(0))) * (1 - offer.fee)
    return (1 + offer.over_par) / kept if kept > 0 else Fraction(0)
