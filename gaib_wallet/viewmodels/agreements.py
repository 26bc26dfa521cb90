"""What was agreed to of fees, held against what the network asks for now."""

from dataclasses import replace

from gaib_wallet.domain.fees import Fee
from gaib_wallet.domain.transactions import Checked
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import FeeRose


def within_agreed(agreed: Checked | None, latest: Checked) -> Checked:
    """`latest` with the fee caps that were agreed to.

    Raises:
        FeeRose: the network asks for more than those caps.
    """
    if agreed is None:
        return latest
    kept = []
    for cap, fee in zip(_caps(agreed, latest), latest.fees, strict=True):
        asked = fee.price.base + fee.price.tip
        if fee.gas_expected > cap.gas_limit or asked > cap.price.most:
            raise rose(agreed, latest)
        price = replace(cap.price, base=fee.price.base)
        kept.append(Fee(cap.gas_limit, fee.gas_expected, price))
    return replace(latest, fees=tuple(kept))


def rose(agreed: Checked, latest: Checked) -> FeeRose:
    """What the steps that are left would cost at most now, and what was agreed to for them."""
    before = TokenAmount(sum(one.most.raw for one in _caps(agreed, latest)), ETH)
    return FeeRose(_asked_now(latest), before)


def _caps(agreed: Checked, latest: Checked) -> tuple[Fee, ...]:
    return agreed.fees[len(agreed.fees) - len(latest.fees) :]


def _asked_now(latest: Checked) -> TokenAmount:
    """What all calls would cost at most now, never under a price that takes no call any more."""
    prices = (one.price.at_least(latest.offers.normal) for one in latest.fees)
    fees = zip(latest.fees, prices, strict=True)
    return TokenAmount(sum(fee.gas_limit * price.most for fee, price in fees), ETH)
