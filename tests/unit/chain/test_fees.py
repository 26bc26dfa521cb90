"""Offers from what the last blocks took, on busy, quiet and frightened chains."""

import itertools
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.fees import GROWTHS, gas_offers, median, offers, usual_tips
from gaib_wallet.domain.fees import FeeOffers, GasPrice
from gaib_wallet.errors import UnexpectedReply
from tests.unit.chain.replies import refusal
from tests.unit.chain.scripted_node import ScriptedNode

GWEI = 10**9
WEI = st.integers(0, 2**96)
TIPS = st.tuples(WEI, WEI, WEI)


def history(
    *rewards: tuple[int, int, int], bases: tuple[int, ...] = (900, 1_000), ratio: object = 0.5
) -> dict[str, Any]:
    return {
        "result": {
            "oldestBlock": "0x1",
            "baseFeePerGas": [hex(base) for base in bases],
            "gasUsedRatio": [ratio] * len(rewards),
            "reward": [[hex(tip) for tip in row] for row in rewards],
        }
    }


async def asked(client: NodeClient, node: ScriptedNode, reply: dict[str, Any]) -> FeeOffers:
    node.replies["eth_feeHistory"] = reply
    return await gas_offers(client)


@pytest.mark.requirement("T10")
async def test_each_level_has_its_tip_and_its_room_for_the_base_fee(
    client: NodeClient, node: ScriptedNode
) -> None:
    found = await asked(client, node, history((1, 20, 300), (2, 30, 400), (3, 10, 500)))

    assert found == FeeOffers(
        slow=GasPrice(1_000, 2, 1_252),
        normal=GasPrice(1_000, 20, 2_020),
        fast=GasPrice(1_000, 400, 3_400),
        usual_base=900,
    )
    assert node.questions[-1]["params"] == ["0x14", "latest", [10, 50, 90]]


@pytest.mark.requirement("T10")
def test_the_middle_one_is_by_size_and_not_by_its_letters() -> None:
    assert median([9, 10, 100]) == median([100, 9, 10]) == 10
    assert median([2, 4]) == 4
    assert median([]) == 0


@pytest.mark.requirement("T10")
async def test_tips_of_nearly_empty_blocks_do_not_count(
    client: NodeClient, node: ScriptedNode
) -> None:
    reply = history((1, 2, 3), (70, 80, 90), (70, 80, 90))
    reply["result"]["gasUsedRatio"] = [0.5, 0.0999, 0]

    found = await asked(client, node, reply)

    assert [one.tip for one in (found.slow, found.normal, found.fast)] == [1, 2, 3]


@pytest.mark.parametrize(
    ("suggested", "tip"),
    [({"result": "0x5"}, 5), ({"result": "0x0"}, 1), (refusal(-32601, "Method not found"), 1)],
)
@pytest.mark.parametrize(
    "reply",
    [
        history((7, 7, 7), ratio=0),
        history((0, 0, 0)),
        history(),
        {"result": {"baseFeePerGas": ["0x384", "0x3e8"], "gasUsedRatio": [0.0], "reward": None}},
        {"result": {"baseFeePerGas": ["0x384", "0x3e8"], "gasUsedRatio": None}},
    ],
    ids=["empty blocks", "no tips", "no blocks", "no rewards", "nothing but the base fee"],
)
async def test_where_no_block_shows_a_tip_the_node_suggests_one(
    client: NodeClient,
    node: ScriptedNode,
    reply: dict[str, Any],
    suggested: dict[str, Any],
    tip: int,
) -> None:
    node.replies["eth_maxPriorityFeePerGas"] = suggested

    found = await asked(client, node, reply)

    assert [one.tip for one in (found.slow, found.normal, found.fast)] == [tip] * 3


@pytest.mark.parametrize(("base", "most"), [(0, (1, 1, 1)), (7, (10, 15, 22))])
async def test_a_quiet_test_chain_has_offers_too(
    client: NodeClient, node: ScriptedNode, base: int, most: tuple[int, int, int]
) -> None:
    node.replies["eth_maxPriorityFeePerGas"] = {"result": "0x0"}

    found = await asked(client, node, history((0, 0, 0), bases=(base, base), ratio=0))

    assert (found.slow.most, found.normal.most, found.fast.most) == most
    assert found.usual_base == base


@pytest.mark.requirement("T10")
async def test_a_spike_is_offered_for_and_can_be_told_from_what_is_usual(
    client: NodeClient, node: ScriptedNode
) -> None:
    quiet, spike = GWEI, 10 * GWEI
    rows = [(1, 2, 3)] * 17 + [(GWEI, 2 * GWEI, 9 * GWEI)] * 3
    found = await asked(client, node, history(*rows, bases=(*[quiet] * 17, *[spike] * 4), ratio=1))

    assert found.usual_base == quiet
    assert {found.slow.base, found.normal.base, found.fast.base} == {spike}
    assert found.slow.most >= spike + spike // 8
    assert found.normal.tip == 2  # three blocks of panic do not move the middle of twenty


@pytest.mark.parametrize(
    "reply",
    [
        {"result": {"baseFeePerGas": []}},
        {"result": {"baseFeePerGas": ["0x1"], "gasUsedRatio": [0.5], "reward": [["0x1"]]}},
        {"result": {"baseFeePerGas": ["0x1"], "gasUsedRatio": [], "reward": [["0x1"] * 3]}},
        {"result": {"baseFeePerGas": ["1"]}},
    ],
)
@pytest.mark.requirement("N6")
async def test_a_history_that_cannot_be_read_is_not_guessed(
    client: NodeClient, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    with pytest.raises(UnexpectedReply):
        await asked(client, node, reply)


@pytest.mark.requirement("T10")
@given(st.lists(WEI, min_size=1, max_size=30), TIPS)
def test_levels_never_cross_and_each_can_be_paid(bases: list[int], tips: tuple[int, ...]) -> None:
    found = offers(bases, tips)
    levels = (found.slow, found.normal, found.fast)

    assert min(bases) <= found.usual_base <= max(bases)
    for below, above in itertools.pairwise(levels):
        assert below.tip <= above.tip
        assert below.most <= above.most
    for level, growth in zip(levels, GROWTHS, strict=True):
        assert level.base == bases[-1]
        assert level.tip >= 1
        # Exact to the wei, rounded up: what has to be offered when the base fee has grown so far.
        assert 0 <= 10_000 * (level.most - level.tip) - level.base * growth < 10_000


@given(st.lists(TIPS, max_size=30))
def test_a_usual_tip_is_one_that_was_paid(paid: list[tuple[int, ...]]) -> None:
    for level, tip in enumerate(usual_tips(paid)):
        seen = [row[level] for row in paid if row[level]]
        assert tip in seen or (tip == 0 and not seen)
        assert sum(one < tip for one in seen) <= len(seen) // 2
