"""What each call of a plan may cost: a bound on gas, and a price that a block takes."""

from typing import Final

from gaib_wallet.domain.fees import GAS_MARGIN, Fee, FeeChoice, FeeOffers, GasPrice
from gaib_wallet.domain.transactions import Act, Rehearsal, TxPlan
from gaib_wallet.domain.units import WHOLE, Bps, Rounding, divide
from gaib_wallet.errors import TipAboveMost, UnderBaseFee

GAS_CAP = 16_777_216
"""EIP-7825: a network refuses a transaction with more; anvil would take it."""
UNPLAYED_GAS = 400_000
PERMIT_GAS = 60_000
"""What a swap needs more once it brings its permit along, which no rehearsal can play unsigned."""
QUEUE_MARGIN: Final = Bps(14_000)
"""Paying the line gives back a fifth of its gas at the end, and needs it until then, in calls that
are let fail and get 63 of 64 parts of what is left: `GAS_MARGIN` would just not do."""
_GWEI = 10**9


def price(plan: TxPlan, offers: FeeOffers, choice: FeeChoice) -> GasPrice:
    """What `choice` means now, and enough to take the place of what `plan` replaces.

    Raises:
        TipAboveMost, UnderBaseFee: a price of one's own that no block would take.
    """
    chosen = offers.price(choice)
    if chosen.tip > chosen.most:
        raise TipAboveMost
    if chosen.most < chosen.base:
        raise UnderBaseFee(divide(chosen.base, _GWEI, Rounding.UP))
    return chosen.at_least(plan.replaces.price.raised()) if plan.replaces else chosen


def fees(plan: TxPlan, rehearsal: Rehearsal, price: GasPrice) -> tuple[Fee, ...]:
    """One for each call that is left, a margin above what it used; a permit costs nothing."""
    missing = len(plan.calls) - len(rehearsal.gas_used)
    gas_used = (*rehearsal.gas_used, *[UNPLAYED_GAS] * missing)
    acts = [call.act for call in plan.calls]
    # What is allowed before a permit knows nothing of it.
    more = [PERMIT_GAS if Act.PERMIT in acts[:number] else 0 for number in range(len(acts))]
    return tuple(
        Fee(0, 0, price) if act is Act.PERMIT else _fee(act, gas + extra, price)
        for act, gas, extra in zip(acts, gas_used, more, strict=True)
    )


def _fee(act: Act, gas: int, price: GasPrice) -> Fee:
    margin = QUEUE_MARGIN if act is Act.PAY_QUEUE else GAS_MARGIN
    limit = divide(gas * margin, WHOLE, Rounding.UP)
    return Fee(min(limit, GAS_CAP), gas, price)
