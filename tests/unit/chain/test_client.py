"""The client against replies that a healthy node never gives."""

import logging
from typing import Any

from eth_utils.address import to_checksum_address
import pytest

from gaib_wallet.chain.abi import Function
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal, faults_translated
from gaib_wallet.chain.transport import host_of
from gaib_wallet.errors import (
    BlockGone,
    MethodMissing,
    NodeBusy,
    NodeFault,
    NodeUnreachable,
    NoNode,
    NotWhitelisted,
    Reverted,
    UnexpectedReply,
    WalletError,
    WrongChain,
)
from tests.builders import ACCOUNT, USDC
from tests.unit.chain.scripted_node import CHAIN_ID, ScriptedNode

KEY = "canary-of-a-key"
NOT_WHITELISTED = Function("NotWhitelisted", (("account", "address"),), ()).encode(ACCOUNT)
OFFCHAIN_LOOKUP = Function(
    "OffchainLookup",
    (
        ("sender", "address"),
        ("urls", "string[]"),
        ("callData", "bytes"),
        ("callbackFunction", "bytes4"),
        ("extraData", "bytes"),
    ),
    (),
)


def revert(data: str, message: str = "execution reverted") -> dict[str, Any]:
    return {"error": {"code": 3, "message": message, "data": data}}


def refusal(code: int, message: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": message}}


async def test_a_read_is_one_request_once_the_chain_is_known(
    node: ScriptedNode, client: NodeClient
) -> None:
    await client.call(USDC.address, b"")
    await client.call(USDC.address, b"")

    assert node.methods == ["eth_chainId", "eth_call", "eth_call"]
    assert client.requests == 3


async def test_a_read_of_one_block_names_it(node: ScriptedNode, client: NodeClient) -> None:
    await client.call(USDC.address, b"\x01", block=255)

    assert node.questions[-1]["params"] == [{"to": USDC.address, "data": "0x01"}, "0xff"]


@pytest.mark.requirement("T9")
async def test_a_node_of_another_chain_is_not_asked_anything_else(
    node: ScriptedNode, client: NodeClient
) -> None:
    node.chain_id = 1

    with pytest.raises(WrongChain) as wrong:
        await client.call(USDC.address, b"")

    assert (wrong.value.expected, wrong.value.found) == (CHAIN_ID, 1)
    assert node.methods == ["eth_chainId"]


@pytest.mark.requirement("T9")
@pytest.mark.parametrize("garbage", [b"no JSON", b""])
async def test_the_chain_is_checked_again_after_a_fault(
    node: ScriptedNode, client: NodeClient, garbage: bytes
) -> None:
    await client.call(USDC.address, b"")
    before = client.connection
    node.body = garbage
    with pytest.raises(UnexpectedReply):
        await client.call(USDC.address, b"")
    node.body, node.chain_id = None, 1

    with pytest.raises(WrongChain):
        await client.call(USDC.address, b"")
    assert client.connection != before


@pytest.mark.requirement("N1")
async def test_a_contract_cannot_send_the_wallet_to_another_host(
    node: ScriptedNode, client: NodeClient
) -> None:
    urls = [node.url("/elsewhere/{sender}")]
    lookup = OFFCHAIN_LOOKUP.encode(USDC.address, urls, b"", b"\0" * 4, b"")
    node.reply = revert(f"0x{lookup.hex()}")

    with pytest.raises(Reverted):
        await client.call(USDC.address, b"")
    with pytest.raises(Reverted):
        await client.eth.call({"to": USDC.address})

    assert set(node.methods) == {"eth_chainId", "eth_call"}


@pytest.mark.requirement("N1")
async def test_a_node_cannot_send_the_wallet_to_another_host(
    node: ScriptedNode, client: NodeClient
) -> None:
    node.status = 307

    with pytest.raises(NodeUnreachable):
        await client.call(USDC.address, b"")

    assert node.methods == ["eth_chainId", "eth_call"]


@pytest.mark.parametrize(
    ("status", "reply", "fault"),
    [
        (200, revert("0x", "execution reverted: no"), Reverted),
        (200, revert(f"0x{NOT_WHITELISTED.hex()}"), NotWhitelisted),
        (200, revert("0x4e487b71"), Reverted),
        (200, revert("no hex", "execution reverted"), Reverted),
        (200, refusal(-32005, "rate limit exceeded"), NodeBusy),
        (200, refusal(-32000, "missing trie node 0xabc"), BlockGone),
        (200, refusal(-32601, "no such method"), MethodMissing),
        (200, refusal(-32603, "internal"), UnexpectedReply),
        (429, {}, NodeBusy),
        (500, {}, NodeUnreachable),
        (200, {"result": "0xzz"}, UnexpectedReply),
        (200, {"result": "zz"}, UnexpectedReply),
        (200, {"result": None}, UnexpectedReply),
        (200, {"result": [7]}, UnexpectedReply),
        (200, {"error": "words"}, UnexpectedReply),
        (200, {}, UnexpectedReply),
    ],
)
async def test_a_bad_reply_is_a_fault_of_ours(
    node: ScriptedNode,
    client: NodeClient,
    status: int,
    reply: dict[str, Any],
    fault: type[WalletError],
) -> None:
    node.status, node.reply = status, reply

    with pytest.raises(fault):
        await client.call(USDC.address, b"")


async def test_those_who_must_read_a_refusal_get_all_of_it(
    node: ScriptedNode, client: NodeClient
) -> None:
    node.reply = {"error": {"code": -32000, "message": "nonce too low", "data": "0x01"}}

    with pytest.raises(NodeRefusal) as refused:
        await client.request("eth_sendRawTransaction", "0x")

    assert (refused.value.code, refused.value.text) == (-32000, "nonce too low")
    assert refused.value.data == b"\x01"


async def test_nothing_is_sent_twice(node: ScriptedNode, client: NodeClient) -> None:
    node.status = 503

    with pytest.raises(NodeFault):
        await client.request("eth_sendRawTransaction", "0x")

    assert node.methods == ["eth_chainId", "eth_sendRawTransaction"]


async def test_web3_works_over_the_same_session_with_the_same_checks(
    node: ScriptedNode, client: NodeClient
) -> None:
    node.reply = {"result": "0x10"}

    assert await client.eth.get_transaction_count(to_checksum_address(ACCOUNT)) == 16
    assert node.methods == ["eth_chainId", "eth_getTransactionCount"]
    node.reply = {"result": "0xzz"}
    with pytest.raises(UnexpectedReply), faults_translated():
        await client.eth.get_transaction_count(to_checksum_address(ACCOUNT))


async def test_no_node_at_all_is_unreachable(node: ScriptedNode, client: NodeClient) -> None:
    await node.stop()

    with pytest.raises(NodeUnreachable):
        await client.call(USDC.address, b"")


@pytest.mark.requirement("N5")
async def test_keys_in_an_endpoint_are_written_nowhere(
    node: ScriptedNode, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = node.url(f"/v3/{KEY}?key={KEY}").replace("http://", f"http://{KEY}:{KEY}@")
    client = NodeClient(secret, CHAIN_ID)
    node.status = 503
    with pytest.raises(NodeUnreachable) as refused:
        await client.call(USDC.address, b"")
    await node.stop()
    with pytest.raises(NodeUnreachable) as gone:
        await client.call(USDC.address, b"")
    await client.aclose()

    assert repr(client) == "NodeClient(127.0.0.1)"
    told = [caplog.text, *map(str, (refused.value, gone.value, gone.value.__cause__))]
    assert not [text for text in told if KEY in text]


async def test_nobody_is_asked_before_a_node_was_chosen() -> None:
    client = NodeClient("", CHAIN_ID)

    with pytest.raises(NoNode):
        await client.call(USDC.address, b"")
    assert client.requests == 0


@pytest.mark.parametrize("endpoint", ["no url", "http://[", "ftp://127.0.0.1"])
async def test_an_endpoint_that_is_none_is_unreachable(endpoint: str) -> None:
    client = NodeClient(endpoint, CHAIN_ID)

    with pytest.raises(NodeUnreachable):
        await client.call(USDC.address, b"")
    await client.aclose()


@pytest.mark.parametrize(
    ("endpoint", "host"),
    [("https://user:key@node.example/v3/key?key", "node.example"), ("http://[", "no host")],
)
def test_of_an_endpoint_only_its_host_is_told(endpoint: str, host: str) -> None:
    assert host_of(endpoint) == host


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    ("status", "fault"), [(400, BlockGone), (413, BlockGone), (503, NodeUnreachable)]
)
async def test_a_refusal_under_another_status_is_read(
    node: ScriptedNode, client: NodeClient, status: int, fault: type[WalletError]
) -> None:
    node.status = status
    node.reply = {"error": {"code": -32000, "message": "header not found"}}

    with pytest.raises(fault) as raised:
        await client.ask("eth_any")

    refusal = raised.value.__cause__
    assert isinstance(refusal, NodeRefusal)
    assert (refusal.text, refusal.status) == ("header not found", status)


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("body", [b"", b"<html>", b"[" * 10_000, b"x" * 70_000, b"{}"])
async def test_a_status_without_a_refusal_is_no_answer(
    node: ScriptedNode, client: NodeClient, body: bytes
) -> None:
    node.status, node.body = 413, body

    with pytest.raises(NodeUnreachable):
        await client.ask("eth_any")


@pytest.mark.parametrize(
    ("headers", "text", "wait_s"),
    [
        ({"Retry-After": "7"}, "", 7),
        ({"Retry-After": "9" * 40}, "", 3_600),
        (
            {
                "Retry-After": "Sun, 29 Feb 2032 12:00:30 GMT",
                "Date": "Sun, 29 Feb 2032 12:00:00 GMT",
            },
            "",
            30,
        ),
        ({"Retry-After": "soon", "Date": "now"}, "", None),
        ({}, "too many requests, retry in 3s", 3),
        ({}, "", None),
    ],
)
async def test_a_busy_node_says_when_it_may_be_asked_again(
    node: ScriptedNode,
    client: NodeClient,
    headers: dict[str, str],
    text: str,
    wait_s: int | None,
) -> None:
    node.status, node.headers = 429, headers
    node.reply = {"error": {"code": -32005, "message": text}}

    with pytest.raises(NodeBusy) as raised:
        await client.ask("eth_any")

    assert raised.value.wait_s == wait_s
