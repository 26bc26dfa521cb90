"""What gas costs now, from what the last blocks took."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

import msgspec

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.fees import FeeOffers, GasPrice
from gaib_wallet.domain.units import WHOLE, Bps, Rounding, divide
from gaib_wallet.errors import MethodMissing, UnexpectedReply

BLOCKS: Final = 20
PERCENTILES: Final = (10, 50, 90)
"""Slow, normal and fast: which tip of a block is taken, by the gas that was paid less for."""
GROWTHS: Final = (Bps(12_500), Bps(20_000), Bps(30_000))
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
        ratios = (self.gas_used_ratio or []) if rewards else []
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
    bases = [quantity(base) for base in history.base_fee_per_gas]
    tips = usual_tips(history.busy_tips())
    if not any(tips):
        tips = [await _suggested_tip(node)] * len(PERCENTILES)
    return offers(bases, tips)


def usual_tips(paid: Iterable[Sequence[int]]) -> list[int]:
    """The middle tip of each level, over blocks; a tip of nothing buys no place and is left out."""
    return [median(tip for tip in of_level if tip) for of_level in zip(*paid, strict=True)]


def offers(bases: Sequence[int], tips: Sequence[int]) -> FeeOffers:
    """Prices for `tips` (slow, normal, fast), where the last of `bases` is that of the next block.

    At least 1 wei of tip; the levels never cross.
    """
    *before, base = bases
    slow, normal, fast = (max(_LEAST_TIP, tip) for tip in tips)
    ordered = (min(slow, normal), normal, max(normal, fast))
    prices = (_price(base, tip, growth) for tip, growth in zip(ordered, GROWTHS, strict=True))
    slowest, usual, fastest = prices
    return FeeOffers(slowest, usual, fastest, median(before or bases))


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
