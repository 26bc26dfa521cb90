"""How bad a price is: what an offer costs against one for one, and what that asks of a person."""

from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Offer
from gaib_wallet.domain.units import USD, Bps, Rounding, Token, TokenAmount

IMPACT_STEPS = (Fraction(3, 1000), Fraction(1, 100), Fraction(3, 100), Fraction(1, 10))
"""From where the size alone is a caution, strong, typed, blocked."""
PAR_STEPS = (Fraction(5, 1000), Fraction(2, 100), Fraction(5, 100))
"""From how far under one for one, fee apart, a price is a caution, strong, typed."""
AID_TYPED = Fraction(95, 100)
"""Dollars for an AID, all fees paid: it is sold for less only by those who type the loss."""
AID_FLOOR = Fraction(80, 100)
"""And for less than this by nobody."""
ODD_RATES = (Fraction(1, 2), Fraction(2))
"""No two dollars are further apart than this: somebody mistook the digits of one of them."""
DUST = 1_000
"""Steps of the coarser token that a payment has at least: rounding must not eat it."""


class Weight(IntEnum):
    """What stands between the person and the button, the heaviest last."""

    NONE = 0
    CAUTION = 1
    STRONG = 2
    TYPE_LOSS = 3
    BLOCKED = 4


def step_of(part: Fraction | None, steps: tuple[Fraction, ...]) -> Weight:
    """How many of `steps` are passed; what cannot be measured passes none."""
    return Weight(sum(part is not None and part > step for step in steps))


@dataclass(frozen=True, slots=True)
class Verdict:
    """The heaviest of all measures; `loss` is dollars, rounded up, and not zero from TYPE_LOSS on.

    It is counted against one for one or against the price of a small trade, whichever is more.
    `under_par` is None where one for one means nothing, as with sAID. `loss` is None where nothing
    on either side is a dollar. `is_worst`: the loss is what may be lost, not what is.
    """

    weight: Weight
    impact: Fraction | None
    under_par: Fraction | None
    loss: TokenAmount | None
    is_worst: bool = False


def weigh(offer: Offer, network: Network) -> Verdict:
    """What `offer` deserves: by its impact, and by its distance from 1.00 between dollars."""
    weight = step_of(offer.impact, IMPACT_STEPS)
    under = None
    if {offer.order.pay.token, offer.order.receive} <= set(network.dollars):
        under = max(Fraction(0), -offer.over_par - offer.fee)
        weight = max(weight, step_of(under, PAR_STEPS), _depth(aid_price(offer, network)))
    return Verdict(weight, offer.impact, under, _loss(offer, network))


def weigh_least(pay: TokenAmount, least: TokenAmount, network: Network) -> Verdict | None:
    """What a minimum deserves that somebody else chose, as if no more than that arrived.

    None where one for one means nothing.
    """
    if not {pay.token, least.token} <= set(network.dollars):
        return None
    price = least.units / pay.units
    under = max(Fraction(0), 1 - price)
    depth = _depth(price) if pay.token == network.aid else Weight.NONE
    lost = max(Fraction(0), pay.units - least.units)
    loss = TokenAmount(10**USD.digits, USD).worth(lost, USD, Rounding.UP)
    return Verdict(max(step_of(under, PAR_STEPS), depth), None, under, loss)


def aid_price(offer: Offer, network: Network) -> Fraction | None:
    """Dollars that `offer` gives for each AID, fees paid; None where it sells none for dollars."""
    if offer.order.pay.token != network.aid or offer.order.receive not in network.dollars:
        return None
    return 1 + offer.over_par


def least_of(offer: Offer, tolerance: Bps, network: Network) -> TokenAmount:
    """The minimum to ask of the contract: the offer's own, but never past a floor for AID.

    An offer above a floor must not be carried out below it by what `tolerance` leaves.
    """
    asked = offer.least(tolerance)
    price = aid_price(offer, network)
    for floor in (AID_TYPED, AID_FLOOR):
        if price is not None and price >= floor:
            return max(asked, offer.order.pay.worth(floor, offer.order.receive, Rounding.UP))
    return asked


def most_of(offer: Offer, tolerance: Bps, network: Network) -> TokenAmount:
    """The most that may leave: the offer's own, but never past a floor for AID.

    Of a target that is paid with AID, what `tolerance` adds must not bring it below one.
    """
    asked, price = offer.most(tolerance), aid_price(offer, network)
    if offer.wanted is None or price is None:
        return asked
    for floor in (AID_TYPED, AID_FLOOR):
        if price >= floor:
            return min(asked, offer.wanted.worth(1 / floor, asked.token, Rounding.DOWN))
    return asked


def is_odd(offer: Offer, network: Network) -> bool:
    """Whether dollars are given for dollars at a rate that can only be a mistake in digits."""
    if not {offer.order.pay.token, offer.order.receive} <= set(network.dollars):
        return False
    least, most = ODD_RATES
    return not least < 1 + offer.over_par < most


def is_dust(pay: TokenAmount, receive: Token) -> bool:
    """Whether `pay` is so few steps of a coarser `receive` that rounding counts."""
    step: int = 10 ** max(0, pay.token.digits - receive.digits)
    return step > 1 and pay.raw < DUST * step


def _depth(price: Fraction | None) -> Weight:
    if price is None or price >= AID_TYPED:
        return Weight.NONE
    return Weight.TYPE_LOSS if price >= AID_FLOOR else Weight.BLOCKED


def _loss(offer: Offer, network: Network) -> TokenAmount | None:
    pay, received = offer.order.pay, offer.received
    impact = max(Fraction(0), offer.impact or Fraction(0))
    is_dollar = {token: token in network.dollars for token in (pay.token, received.token)}
    if is_dollar[pay.token]:
        lost = pay.units * impact
        if is_dollar[received.token]:
            lost = max(lost, pay.units - received.units)
    elif is_dollar[received.token] and impact < 1:
        lost = received.units * impact / (1 - impact)
    else:
        return None
    return TokenAmount(10**USD.digits, USD).worth(lost, USD, Rounding.UP)
