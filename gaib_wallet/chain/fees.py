"""What gas costs now, from what the last blocks took."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

import msgspec

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.fees import FeeOffers
from gaib_wallet.domain.transactions import GasPrice
from gaib_wallet.domain.units import WHOLE, Bps, Rounding, divide
from gaib_wallet.errors import MethodMissing, UnexpectedReply

BLOCKS: Final = 20
PERCENTILES: Final = (10, 50, 90)
"""Slow, normal and fast: which tip of a block is taken, by the gas that was paid less for."""
SLOW_GROWTH: Final = Bps(12_500)
NORMAL_GROWTH: Final = Bps(20_000)
FAST_GROWTH: Final = Bps(30_000)
"""What the base fee may grow to, by an eighth a block: enough for 1, 5 and 9 full blocks."""
_QUIET: Final = Decimal("0.1")
_LEAST_TIP = 1


class _FeeHistory(msgspec.Struct, frozen=True, rename="camel"):
    """`baseFeePerGas` has one figure more than there are blocks: that of the next one."""

    base_fee_per_gas: list[str]
    gas_used_ratio: list[Decimal] | None = None
    reward: list[list[str]] | None = None

    def busy_tips(self) -> Iterator[tuple[int, ...]]:
        """The tips of each block that was not nearly empty: there, anything gets in."""
        rewards = self.reward or []
        ratios = self.gas_used_ratio or []
        if len(ratios) != len(rewards) or any(len(row) != len(PERCENTILES) for row in rewards):
            raise UnexpectedReply
        for ratio, row in zip(ratios, rewards, strict=True):
            if ratio >= _QUIET:
                yield tuple(quantity(tip) for tip in row)


async def gas_offers(node: NodeClient) -> FeeOffers:
    """Prices for the next block: its base fee, the usual tips, and room for the base fee to grow.

    Raises:
        NodeFault: no answer.
        UnexpectedReply: an answer that nobody can read.
    """
    percentiles = list(PERCENTILES)
    history = await node.read(_FeeHistory, "eth_feeHistory", hex(BLOCKS), "latest", percentiles)
    if not history.base_fee_per_gas:
        raise UnexpectedReply
    *bases, base = map(quantity, history.base_fee_per_gas)
    paid = list(history.busy_tips())
    tips = [median(tip for tip in of_level if tip) for of_level in zip(*paid, strict=True)]
    if not any(tips):
        tips = [await _suggested_tip(node)] * len(PERCENTILES)
    slow, normal, fast = (max(_LEAST_TIP, tip) for tip in tips)
    return FeeOffers(
        _price(base, min(slow, normal), SLOW_GROWTH),
        _price(base, normal, NORMAL_GROWTH),
        _price(base, max(normal, fast), FAST_GROWTH),
        median(bases) if bases else base,
    )


def median(figures: Iterable[int]) -> int:
    """The middle one by size, the upper of two; 0 of none."""
    in_order = sorted(figures)
    return in_order[len(in_order) // 2] if in_order else 0


def _price(base: int, tip: int, growth: Bps) -> GasPrice:
    return GasPrice(base, tip, divide(base * growth, WHOLE, Rounding.UP) + tip)


async def _suggested_tip(node: NodeClient) -> int:
    """The node's own idea, for a chain whose last blocks were nearly empty."""
    try:
        return quantity(await node.ask("eth_maxPriorityFeePerGas"))
    except MethodMissing:
        return _LEAST_TIP
