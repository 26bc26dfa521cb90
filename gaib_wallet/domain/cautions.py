"""How bad a price is: what an offer costs against one for one, and what that asks of a person."""

from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Offer
from gaib_wallet.domain.units import USD, Rounding, TokenAmount

IMPACT_STEPS = (Fraction(3, 1000), Fraction(1, 100), Fraction(3, 100), Fraction(1, 10))
"""From where the size alone is a caution, strong, typed, blocked."""
PAR_STEPS = (Fraction(5, 1000), Fraction(2, 100), Fraction(5, 100))
"""From how far under one for one, fee apart, a price is a caution, strong, typed."""
AID_FLOOR = Fraction(80, 100)


class Weight(IntEnum):
    """What stands between the person and the button, the heaviest last."""

    NONE = 0
    CAUTION = 1
    STRONG = 2
    TYPE_LOSS = 3
    BLOCKED = 4


@dataclass(frozen=True, slots=True)
class Verdict:
    """The heavier of both measures; `loss` is dollars against one for one, rounded up.

    `under_par` is None where one for one means nothing, as with sAID.
    """

    weight: Weight
    impact: Fraction | None
    under_par: Fraction | None
    loss: TokenAmount | None


def weigh(offer: Offer, network: Network) -> Verdict:
    """What `offer` deserves: by its impact, and by its distance from 1.00 between dollars."""
    impact = _step(offer.impact, IMPACT_STEPS)
    if not {offer.order.pay.token, offer.order.receive} <= set(network.dollars):
        # sAID is no dollar, whatever it is exchanged for.
        return Verdict(impact, offer.impact, None, None)
    under = max(Fraction(0), -offer.over_par - offer.fee)
    weight = max(impact, _step(under, PAR_STEPS))
    if offer.order.pay.token == network.aid and 1 + offer.over_par < AID_FLOOR:
        weight = Weight.BLOCKED
    lost = max(Fraction(0), offer.order.pay.units - offer.received.units)
    one = TokenAmount(10**USD.digits, USD)
    return Verdict(weight, offer.impact, under, one.worth(lost, USD, Rounding.UP))


def _step(part: Fraction | None, steps: tuple[Fraction, ...]) -> Weight:
    """How many of `steps` are passed; what cannot be measured passes none."""
    return Weight(sum(part is not None and part > step for step in steps))
