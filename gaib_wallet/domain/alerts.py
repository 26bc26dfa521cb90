"""What speaks against a trade besides its size: the market, the tolerance, and the dollar itself.

Each is weighed against a value that does not come from the same place as the quote.
"""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from gaib_wallet.domain.cautions import Verdict, Weight, step_of, weigh
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Comparison, Offer
from gaib_wallet.domain.tolerances import pair_of, small_price
from gaib_wallet.domain.units import USD, WHOLE, Bps, Rounding, TokenAmount

MOVING = Fraction(5, 1000)
"""How far a price may be from its own average of the last minutes."""
REDEMPTION_STEPS = (Fraction(5, 1000), Fraction(2, 100), Fraction(5, 100))
"""From how far under what GAIB redeems for a market's price is said, a caution, typed."""
PEG = Fraction(5, 1000)
"""How far a USDC may be from a dollar."""
TOLERANCE_STEPS = (Bps(50), Bps(100))
"""Above which a tolerance is a caution, and what it may cost is typed."""


class Signal(Enum):
    """What was seen: at a pool, between a pool and GAIB, at USDC, or in the person's own choice."""

    MOVING = "moving"
    UNDER_REDEMPTION = "under_redemption"
    USDC_OFF = "usdc_off"
    RAMPING = "ramping"
    TOLERANCE = "tolerance"


@dataclass(frozen=True, slots=True)
class Alert:
    """`part` is how far it is off, as a part of the whole; a weight of NONE is worth knowing."""

    signal: Signal
    weight: Weight
    part: Fraction


def alerts_of(
    offer: Offer, comparison: Comparison, tolerance: Bps, network: Network
) -> tuple[Alert, ...]:
    """All that speaks against `offer`; nothing of it against what GAIB itself fixes but USDC."""
    found = (
        _moving(offer),
        _under_redemption(offer, comparison, network),
        usdc_alert(comparison, network),
        _ramping(offer),
        _tolerance(offer, tolerance),
    )
    return tuple(one for one in found if one is not None)


def judge(offer: Offer, comparison: Comparison, tolerance: Bps, network: Network) -> Verdict:
    """What `offer` deserves by its price, and by those alerts that ask for the loss to be typed.

    A tolerance that has to be typed adds what it lets through to the loss.
    """
    verdict = weigh(offer, network)
    alerts = alerts_of(offer, comparison, tolerance, network)
    typed = {one.signal for one in alerts if one.weight is Weight.TYPE_LOSS}
    if not typed:
        return verdict
    weight, is_worst = max(verdict.weight, Weight.TYPE_LOSS), Signal.TOLERANCE in typed
    loss = _with_slack(verdict.loss, offer, tolerance, network) if is_worst else verdict.loss
    return Verdict(weight, verdict.impact, verdict.under_par, loss, is_worst)


def usdc_alert(comparison: Comparison, network: Network) -> Alert | None:
    """Where USDC is exchanged, and is not worth a dollar by its own feed."""
    price = comparison.usdc_usd
    if price is None or network.usdc not in pair_of(comparison) or abs(price - 1) <= PEG:
        return None
    return Alert(Signal.USDC_OFF, Weight.CAUTION, abs(price - 1))


def _moving(offer: Offer) -> Alert | None:
    spot, average = offer.market.spot, offer.market.average
    if spot is None or not average:
        return None
    apart = abs(spot / average - 1)
    return Alert(Signal.MOVING, Weight.CAUTION, apart) if apart > MOVING else None


def _under_redemption(offer: Offer, comparison: Comparison, network: Network) -> Alert | None:
    value, order = comparison.redemption, offer.order
    is_sale = order.pay.token == network.aid and order.receive in network.dollars
    if not value or not is_sale or not offer.route.way.is_market:
        return None
    under = 1 - small_price(offer) / value
    weights = (None, Weight.NONE, Weight.CAUTION, Weight.TYPE_LOSS)
    weight = weights[step_of(under, REDEMPTION_STEPS)]
    return None if weight is None else Alert(Signal.UNDER_REDEMPTION, weight, under)


def _ramping(offer: Offer) -> Alert | None:
    if not offer.market.is_ramping:
        return None
    return Alert(Signal.RAMPING, Weight.NONE, Fraction(0))


def _tolerance(offer: Offer, tolerance: Bps) -> Alert | None:
    """STRONG is not used: from there on a person types what it may cost."""
    steps = sum(tolerance > step for step in TOLERANCE_STEPS)
    if not steps or not offer.route.way.is_market:
        return None
    weight = (Weight.CAUTION, Weight.TYPE_LOSS)[steps - 1]
    return Alert(Signal.TOLERANCE, weight, Fraction(tolerance, WHOLE))


def _with_slack(
    loss: TokenAmount | None, offer: Offer, tolerance: Bps, network: Network
) -> TokenAmount | None:
    """`loss` and what `tolerance` may cost on top; None where neither side is a dollar."""
    if loss is None:
        return None
    ends = (offer.order.pay, offer.received)
    dollars = next(one.units for one in ends if one.token in network.dollars)
    slack = dollars * Fraction(tolerance, WHOLE)
    return loss + TokenAmount(10**USD.digits, USD).worth(slack, USD, Rounding.UP)
