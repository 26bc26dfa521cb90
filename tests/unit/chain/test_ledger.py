"""The ledger on replies that only some nodes give; what all do is in tests/contract."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest

from gaib_wallet.chain import permits
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.network import Relay
from gaib_wallet.domain.permits import Permit, PermitDomain, PermitSingle
from gaib_wallet.domain.portfolio import STALE_AFTER
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.errors import NodeUnreachable, PermitDiffers, UnexpectedReply, WalletError
from tests.builders import ACCOUNT, BLOCK, NETWORK, USDC, USDT
from tests.unit.chain.replies import HEAD, NFT, SIGNED, STRANGER, amount, refusal
from tests.unit.chain.scripted_node import CHAIN_ID, ScriptedNode


def permit_of(token: Token) -> Permit:
    domain = NETWORK.permits.get(token.address, PermitDomain(token.symbol, "1"))
    return Permit(ACCOUNT, STRANGER, TokenAmount(1, token), 0, BLOCK.mined_at, domain)


@pytest.mark.parametrize(
    "reply", [{"result": None}, {"result": {**HEAD, "timestamp": "0x" + "f" * 64}}]
)
async def test_a_head_that_cannot_be_is_a_fault(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    node.replies["eth_getBlockByNumber"] = reply

    with pytest.raises(UnexpectedReply):
        await ledger.head()


@pytest.mark.parametrize("reply", [{"result": None}, refusal(-32000, "finalized block not found")])
async def test_where_no_block_is_called_final_two_epochs_are_waited(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    node.replies["eth_getBlockByNumber finalized"] = reply

    assert await ledger.final() == 0x100 - 64


# What a dollar sign and a permit need

MINED_AT = quantity(HEAD["timestamp"])


@pytest.mark.parametrize(
    ("age", "price"),
    [(timedelta(0), Fraction(3_000)), (STALE_AFTER, Fraction(3_000))],
)
async def test_ether_has_the_price_of_a_feed_that_spoke_lately(
    ledger: NodeLedger, node: ScriptedNode, age: timedelta, price: Fraction
) -> None:
    spoke = MINED_AT - int(age.total_seconds())
    node.replies["eth_call"] = {"result": amount(1, 3_000 * 10**8, spoke, spoke, 1)}

    assert await ledger.eth_usd() == price


async def test_a_feed_that_fell_silent_is_not_believed(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    spoke = MINED_AT - int(STALE_AFTER.total_seconds()) - 1
    node.replies["eth_call"] = {"result": amount(1, 3_000 * 10**8, spoke, spoke, 1)}

    assert await ledger.eth_usd() is None


@pytest.mark.requirement("T11")
@pytest.mark.parametrize(
    "reply",
    [
        {"result": "0x"},
        {"result": amount(1, 0, MINED_AT, MINED_AT, 1)},
        {"error": {"code": 3, "message": "execution reverted"}},
    ],
)
async def test_a_feed_that_is_broken_says_nothing_and_stops_nothing(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, object]
) -> None:
    node.replies["eth_call"] = reply

    assert await ledger.eth_usd() is None


async def test_without_a_feed_nobody_is_asked(client: NodeClient, node: ScriptedNode) -> None:
    contracts = replace(NETWORK.contracts, eth_usd_feed=None)
    ledger = NodeLedger(client, replace(NETWORK, contracts=contracts))

    assert await ledger.eth_usd() is None
    assert node.methods == []


@pytest.mark.requirement("T4")
async def test_a_token_that_calls_itself_otherwise_gets_no_permit(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    other = replace(NETWORK.permits[USDC.address], version="3")
    node.replies["eth_call"] = {
        "result": f"0x{permits.separator(other, CHAIN_ID, USDC.address).hex()}"
    }

    with pytest.raises(PermitDiffers):
        await ledger.permit_nonce(permit_of(USDC))


@pytest.mark.requirement("T4")
async def test_a_permit2_that_calls_itself_otherwise_gets_no_permit(
    client: NodeClient, node: ScriptedNode
) -> None:
    contracts = replace(NETWORK.contracts, permit2=STRANGER)
    ledger = NodeLedger(client, replace(NETWORK, contracts=contracts))
    permit = PermitSingle(ACCOUNT, NFT, TokenAmount(1, USDC), 0, BLOCK.mined_at, STRANGER)
    node.replies["eth_call"] = {"result": amount(5, 5, 5)}

    with pytest.raises(PermitDiffers):
        await ledger.permit_nonce(permit)


async def test_a_token_without_permits_is_not_asked_for_one(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    with pytest.raises(ValueError, match="USDT"):
        await ledger.permit_nonce(permit_of(USDT))

    assert node.methods == []


# The relay


@pytest.fixture
async def relay() -> AsyncIterator[ScriptedNode]:
    relay = ScriptedNode()
    await relay.start()
    yield relay
    await relay.stop()


@pytest.fixture
async def private(
    client: NodeClient, node: ScriptedNode, relay: ScriptedNode
) -> AsyncIterator[NodeLedger]:
    node.replies["eth_getTransactionByHash"] = {"result": None}
    way = NodeClient(relay.url(), CHAIN_ID)
    network = replace(NETWORK, relay=Relay(relay.url(), 25))
    yield NodeLedger(client, network, relay=way)
    await way.aclose()


@pytest.mark.requirement("T12")
async def test_what_is_private_goes_to_the_relay_and_to_nobody_else(
    private: NodeLedger, node: ScriptedNode, relay: ScriptedNode
) -> None:
    relay.replies["eth_sendRawTransaction"] = {"result": SIGNED.tx_hash}

    await private.send(SIGNED, is_private=True)

    assert relay.methods == ["eth_chainId", "eth_sendRawTransaction"]
    assert relay.questions[-1]["params"] == [f"0x{SIGNED.raw.hex()}"]
    assert node.methods == []


@pytest.mark.requirement("T12")
@pytest.mark.parametrize(
    "reply",
    [
        refusal(-32000, "nonce too low"),
        refusal(-32601, "Method not found"),
        refusal(-32603, "internal error"),
        {"result": "0x" + "00" * 32},
        {},
    ],
)
async def test_whatever_a_relay_answers_nothing_becomes_public(
    private: NodeLedger, node: ScriptedNode, relay: ScriptedNode, reply: dict[str, Any]
) -> None:
    relay.replies["eth_sendRawTransaction"] = reply

    with pytest.raises(WalletError):
        await private.send(SIGNED, is_private=True)

    assert "eth_sendRawTransaction" not in node.methods
    assert relay.methods.count("eth_sendRawTransaction") == 1


@pytest.mark.requirement("T12")
async def test_a_relay_that_is_gone_makes_nothing_public(
    private: NodeLedger, node: ScriptedNode, relay: ScriptedNode
) -> None:
    await relay.stop()

    with pytest.raises(NodeUnreachable):
        await private.send(SIGNED, is_private=True)

    assert "eth_sendRawTransaction" not in node.methods


async def test_what_is_public_does_not_reach_the_relay(
    private: NodeLedger, node: ScriptedNode, relay: ScriptedNode
) -> None:
    node.replies["eth_sendRawTransaction"] = {"result": SIGNED.tx_hash}

    await private.send(SIGNED)

    assert relay.methods == []


async def test_without_a_relay_a_private_send_is_a_bug_and_sends_nothing(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    with pytest.raises(ValueError, match="relay"):
        await ledger.send(SIGNED, is_private=True)

    assert node.methods == []
