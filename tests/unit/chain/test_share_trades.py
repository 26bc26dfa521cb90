"""What was paid for shares is asked of the node only where events of the account do not say it."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.logs import LogReader, RawLog
from gaib_wallet.chain.share_trades import ShareTrades
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.domain.units import Address, Token
from tests.builders import ACCOUNT, AID, POOL, SAID, V2_POOL
from tests.unit.chain.scripted_node import CHAIN_ID, ScriptedNode

FRIEND = Address("0x00000000000000000000000000000000000000A2")


def word(address: Address) -> str:
    return f"0x{address[2:].lower():0>64}"


ME, FRIEND_WORD, POOL_WORD = word(ACCOUNT), word(FRIEND), word(POOL.address)


def moved(token: Address, giver: str, taker: str, amount: int, transaction: int = 1) -> RawLog:
    index = hex(transaction * 8 + (token == AID.address))
    tx_hash = f"0x{transaction:064x}"
    return RawLog(
        token.lower(), (TRANSFER, giver, taker), f"0x{amount:064x}", "0x5", tx_hash, index
    )


def as_json(log: RawLog) -> dict[str, object]:
    return {
        "address": log.address,
        "topics": log.topics,
        "data": log.data,
        "blockNumber": log.block_number,
        "transactionHash": log.transaction_hash,
        "logIndex": log.log_index,
    }


@pytest.fixture
async def node() -> AsyncIterator[ScriptedNode]:
    node = ScriptedNode()
    await node.start()
    yield node
    await node.stop()


@pytest.fixture
async def trades(node: ScriptedNode) -> AsyncIterator[ShareTrades]:
    client = NodeClient(node.url(), CHAIN_ID)
    yield ShareTrades(client, LogReader(client), AID, SAID)
    await client.aclose()


@pytest.mark.parametrize(("giver", "taker"), [(ME, POOL_WORD), (POOL_WORD, ME)])
async def test_aid_that_went_straight_back_is_the_price_and_nothing_is_asked(
    node: ScriptedNode, trades: ShareTrades, giver: str, taker: str
) -> None:
    logs = [moved(SAID.address, giver, taker, 5), moved(AID.address, taker, giver, 6)]

    paid = await trades.paid([*logs, *logs], ME)  # both questions found them

    assert paid == {logs[0].transaction_hash: 6}
    assert node.methods == []


async def test_gifts_between_people_cost_one_question_for_each_of_them(
    node: ScriptedNode, trades: ShareTrades
) -> None:
    gifts = [moved(SAID.address, FRIEND_WORD, ME, 5, number) for number in range(1, 50)]

    assert await trades.paid(gifts, ME) == {}

    assert node.methods.count("eth_getCode") == 1
    assert "eth_getLogs" not in node.methods


async def test_aid_that_the_pool_gave_to_somebody_else_is_the_price(
    node: ScriptedNode, trades: ShareTrades
) -> None:
    leg = moved(AID.address, POOL_WORD, word(V2_POOL.address), 6)
    another = moved(AID.address, POOL_WORD, FRIEND_WORD, 7, transaction=2)
    node.replies["eth_getCode"] = {"result": "0x60"}
    sold = moved(SAID.address, ME, POOL_WORD, 5)
    node.replies["eth_getLogs"] = {"result": [as_json(one) for one in (sold, leg, another)]}

    paid = await trades.paid([sold], ME)

    assert paid == {leg.transaction_hash: 6}


async def test_aid_that_somebody_gave_the_pool_is_the_price_of_what_it_gave(
    node: ScriptedNode, trades: ShareTrades
) -> None:
    bought = moved(SAID.address, POOL_WORD, ME, 5)
    leg = moved(AID.address, word(V2_POOL.address), POOL_WORD, 6)
    node.replies["eth_getCode"] = {"result": "0x60"}
    node.replies["eth_getLogs"] = {"result": [as_json(one) for one in (bought, leg)]}

    assert await trades.paid([bought], ME) == {leg.transaction_hash: 6}


@pytest.mark.requirement("A3")
@pytest.mark.parametrize("token", [AID, SAID])
async def test_who_trades_for_several_people_at_once_says_no_ones_price(
    node: ScriptedNode, trades: ShareTrades, token: Token
) -> None:
    bought = moved(SAID.address, POOL_WORD, ME, 5)
    leg = moved(AID.address, word(V2_POOL.address), POOL_WORD, 6)
    parties = (FRIEND_WORD, POOL_WORD) if token == AID else (POOL_WORD, FRIEND_WORD)
    more = moved(token.address, *parties, 7)
    more.log_index = "0x70"
    node.replies["eth_getCode"] = {"result": "0x60"}
    node.replies["eth_getLogs"] = {"result": [as_json(one) for one in (bought, leg, more)]}

    assert await trades.paid([bought], ME) == {}


async def test_two_moves_of_shares_in_one_transaction_have_no_price(
    node: ScriptedNode, trades: ShareTrades
) -> None:
    first, second = (moved(SAID.address, ME, POOL_WORD, amount) for amount in (5, 6))
    second.log_index = "0x20"

    assert await trades.paid([first, second], ME) == {}
    assert node.methods == []
