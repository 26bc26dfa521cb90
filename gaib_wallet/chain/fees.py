"""What gas costs now, from what the last blocks took."""

from collections.abc import Iterable
from typing import Final

import msgspec

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.transactions import GasPrice
from gaib_wallet.errors import MethodMissing, UnexpectedReply

BLOCKS: Final = 20
MIDDLE: Final = 50
"""Which tip of a block is taken, as a percentile of its gas."""
_LEAST_TIP = 1


class _FeeHistory(msgspec.Struct, frozen=True, rename="camel"):
    """`baseFeePerGas` has one figure more than there are blocks: that of the next one."""

    base_fee_per_gas: list[str]
    reward: list[list[str]] | None = None


async def gas_price(node: NodeClient) -> GasPrice:
    """The next block's base fee, the usual tip, and twice the base fee and the tip as the most.

    The base fee grows by an eighth a block at most, so the most lasts for at least six full blocks.

    Raises:
        NodeFault: no answer.
        UnexpectedReply: an answer that nobody can read.
    """
    history = await node.read(_FeeHistory, "eth_feeHistory", hex(BLOCKS), "latest", [MIDDLE])
    if not history.base_fee_per_gas:
        raise UnexpectedReply
    base = quantity(history.base_fee_per_gas[-1])
    paid = [quantity(tip) for tips in history.reward or [] for tip in tips]
    tip = median(tip for tip in paid if tip) or await _suggested_tip(node)
    return GasPrice(base, tip, 2 * base + tip)


def median(tips: Iterable[int]) -> int:
    """The middle one by size, the upper of two; 0 of none."""
    in_order = sorted(tips)
    return in_order[len(in_order) // 2] if in_order else 0


async def _suggested_tip(node: NodeClient) -> int:
    """The node's own idea, for a chain whose last blocks were empty."""
    try:
        return max(_LEAST_TIP, quantity(await node.ask("eth_maxPriorityFeePerGas")))
    except MethodMissing:
        return _LEAST_TIP
