"""Multicall with a node that answers what a test wants answered."""

from contextlib import suppress
from datetime import UTC, datetime

from eth_abi.abi import encode
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain import erc20
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall, decode
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import NodeUnreachable, Reverted, UnexpectedReply
from tests.builders import ACCOUNT, CONTRACTS, POOL, USDC, usdc
from tests.unit.chain.scripted_node import ScriptedNode

OWNED = erc20.owned(USDC, ACCOUNT)
ALLOWED = erc20.allowed(USDC, ACCOUNT, POOL.address)
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
CODE = b"\x60\x01"
Result = tuple[bool, bytes]


def number(value: int) -> Result:
    return True, encode(["uint256"], [value])


def asked(node: ScriptedNode, client: NodeClient, *results: Result) -> Multicall:
    """A multicall whose node has its code, and gives `results`."""
    node.replies["eth_getCode"] = {"result": f"0x{CODE.hex()}"}
    reply = encode(["(bool,bytes)[]"], [results])
    node.replies["eth_call"] = {"result": f"0x{reply.hex()}"}
    return Multicall(client, CONTRACTS.multicall, keccak(CODE).hex())


def block(height: int = 7, seconds: int = 0, base_fee: int = 5) -> tuple[Result, ...]:
    return number(height), number(seconds), number(base_fee)


async def test_the_answers_come_with_their_block(node: ScriptedNode, client: NodeClient) -> None:
    own = block(7, int(NOON.timestamp()), base_fee=5)

    answer = await asked(node, client, *own, number(1_500_000), number(0)).ask(OWNED, ALLOWED)

    assert (answer.at, answer.base_fee) == (BlockStamp(7, NOON), 5)
    assert (answer.of(OWNED), answer.of(ALLOWED)) == (usdc("1.5"), usdc("0"))


async def test_a_read_that_fails_spoils_no_other(node: ScriptedNode, client: NodeClient) -> None:
    answer = await asked(node, client, *block(), (False, b""), number(2)).ask(OWNED, ALLOWED)

    assert answer.of(ALLOWED) == usdc("0.000002")
    assert isinstance(answer.attempt(OWNED), Reverted)
    assert (answer.known(OWNED), answer.known(None)) == (None, None)
    with pytest.raises(Reverted):
        answer.of(OWNED)


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "results",
    [
        [],
        [*block(), number(1)],
        [*block(seconds=2**255), number(1), number(2)],
        [(True, b""), number(0), number(5), number(1), number(2)],
        [(False, b""), number(0), number(5), number(1), number(2)],
    ],
)
async def test_an_answer_that_nobody_can_read_is_no_answer(
    node: ScriptedNode, client: NodeClient, results: list[Result]
) -> None:
    with pytest.raises((UnexpectedReply, Reverted)):
        await asked(node, client, *results).ask(OWNED, ALLOWED)


async def test_an_answer_of_another_block_than_asked_for_is_none(
    node: ScriptedNode, client: NodeClient
) -> None:
    with pytest.raises(UnexpectedReply):
        await asked(node, client, *block(8)).ask(block=7)


@pytest.mark.requirement("P2")
async def test_the_code_is_looked_at_once_a_connection(
    node: ScriptedNode, client: NodeClient
) -> None:
    multicall = asked(node, client, *block())

    await multicall.ask()
    await multicall.ask()

    assert node.methods == ["eth_chainId", "eth_getCode", "eth_call", "eth_call"]


async def test_another_contract_at_the_address_is_never_asked(
    node: ScriptedNode, client: NodeClient
) -> None:
    multicall = asked(node, client, *block())
    node.replies["eth_getCode"] = {"result": "0x6002"}

    with pytest.raises(UnexpectedReply):
        await multicall.ask(OWNED)
    assert "eth_call" not in node.methods


async def test_the_code_is_looked_at_again_after_a_fault(
    node: ScriptedNode, client: NodeClient
) -> None:
    multicall = asked(node, client, *block())
    await multicall.ask()
    node.status = 503
    with pytest.raises(NodeUnreachable):
        await multicall.ask()
    node.status = 200
    node.methods.clear()

    await multicall.ask()

    assert node.methods == ["eth_chainId", "eth_getCode", "eth_call"]


async def test_a_base_fee_that_the_node_hides_is_read_elsewhere(
    node: ScriptedNode, client: NodeClient
) -> None:
    history = {"baseFeePerGas": ["0x9", "0xa"], "gasUsedRatio": [0], "oldestBlock": "0x7"}
    node.replies["eth_feeHistory"] = {"result": history}

    answer = await asked(node, client, *block(base_fee=0)).ask()

    assert answer.base_fee == 9


@given(
    results=st.lists(st.tuples(st.booleans(), st.binary(max_size=100)), max_size=9),
    cut=st.integers(min_value=0, max_value=400),
    place=st.integers(min_value=0, max_value=400),
    octet=st.integers(min_value=0, max_value=255),
)
def test_a_reply_is_read_as_others_read_it_or_not_at_all(
    results: list[Result], cut: int, place: int, octet: int
) -> None:
    questions = [(Address(f"0x{i:040x}"), b"") for i in range(len(results))]
    reply = encode(["(bool,bytes)[]"], [results])

    assert list(decode(questions, reply).values()) == results
    for other in ([*questions, (NO_ADDRESS, b"more")], questions[1:]):
        if len(other) != len(results):
            with pytest.raises(UnexpectedReply):
                decode(other, reply)
    changed = bytearray(reply)
    changed[place % len(reply)] = octet
    for damaged in (reply[:cut], bytes(changed)):
        with suppress(UnexpectedReply):
            assert len(decode(questions, damaged)) == len(questions)
