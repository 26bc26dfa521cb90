"""Events and troubles of the demo chain: what a support desk shows, on the real node."""

from collections.abc import Callable, Iterator
from http.client import HTTPConnection
import json
import time
from typing import Any
from urllib.parse import urlsplit

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.critical_reads import OnChainOpinions
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.portfolio import OnChainPortfolio
from gaib_wallet.demo import abi
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.door import ELSEWHERE, LAGS, SLOW_S
from gaib_wallet.demo.events import IN_DEFAULT, Events
from gaib_wallet.demo.node import CHAIN_ID
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.today import DEAL
from gaib_wallet.demo.troubles import Troubles
from gaib_wallet.demo.vault import Vault
from gaib_wallet.domain.demo_events import DemoEvent, DemoTrouble
from gaib_wallet.errors import DemoFault
from gaib_wallet.services.witnesses import Second, WitnessService
from tests.demo_chain import DemoChain, deployed

DAY_S = 86_400
OLD = "0x1"


@pytest.fixture
def happen(lived_chain: DemoChain) -> Callable[[DemoEvent], int]:
    return Events(lived_chain.node, lived_chain.network, lived_chain.controls).happen


def vault(chain: DemoChain) -> Vault:
    return Vault(Blocks(chain.node), chain.network)


def defaults(chain: DemoChain) -> int:
    place = chain.network.contracts.deals
    assert place is not None
    count = Blocks(chain.node).read(place, "deal_count()")
    replies = (
        chain.node.ask("eth_call", {"to": place, "data": abi.call("get_deal(uint256)", deal)})
        for deal in range(1, count + 1)
    )
    return sum(abi.values((DEAL,), reply)[0][3] == IN_DEFAULT for reply in replies)


def test_deals_default_and_half_of_what_they_owe_is_expected_to_be_lost(
    lived_chain: DemoChain, happen: Callable[[DemoEvent], int]
) -> None:
    before, marked = defaults(lived_chain), vault(lived_chain).marked

    block = happen(DemoEvent.DEFAULT)

    assert block == int(lived_chain.node.head()["number"], 16)
    assert defaults(lived_chain) == before + 1
    once = vault(lived_chain).marked
    assert once > marked
    happen(DemoEvent.DEFAULTS)
    assert defaults(lived_chain) > before + 1
    assert vault(lived_chain).marked > once
    with pytest.raises(DemoFault):
        happen(DemoEvent.DEFAULTS)


def test_the_front_of_the_queue_is_paid_and_the_rest_at_the_next_payment(
    lived_chain: DemoChain, happen: Callable[[DemoEvent], int]
) -> None:
    owed, began = vault(lived_chain).owed, int(lived_chain.node.head()["timestamp"], 16)

    happen(DemoEvent.PART_PAYMENT)

    assert 0 < vault(lived_chain).owed < owed
    happen(DemoEvent.NEXT_PAYMENT)
    assert vault(lived_chain).owed == 0
    assert int(lived_chain.node.head()["timestamp"], 16) - began >= 14 * DAY_S
    for nobody in (DemoEvent.PART_PAYMENT, DemoEvent.NEXT_PAYMENT):
        with pytest.raises(DemoFault, match="Nobody waits"):
            happen(nobody)


def test_a_deal_comes_the_issuer_pauses_and_a_contract_is_another(
    lived_chain: DemoChain, happen: Callable[[DemoEvent], int]
) -> None:
    parts, blocks = lived_chain.network.contracts, Blocks(lived_chain.node)
    assert parts.deals
    assert parts.minter
    assert parts.redeemer
    deals = blocks.read(parts.deals, "deal_count()")
    code = lived_chain.node.ask("eth_getCode", parts.redeemer, "latest")

    for event in (DemoEvent.NEW_DEAL, DemoEvent.PAUSE, DemoEvent.UPGRADE):
        happen(event)

    assert blocks.read(parts.deals, "deal_count()") == deals + 1
    assert blocks.read(parts.minter, "paused()") == 1
    assert lived_chain.node.ask("eth_getCode", parts.redeemer, "latest") == f"{code}00"
    happen(DemoEvent.OPEN)
    assert blocks.read(parts.minter, "paused()") == 0


def test_prices_move_and_a_loss_is_expected_before_it_is_booked(
    lived_chain: DemoChain, happen: Callable[[DemoEvent], int]
) -> None:
    pool = lived_chain.network.pools[0]
    happen(DemoEvent.PRICE_UP)
    dear = lived_chain.controls.price(pool)
    happen(DemoEvent.PRICE_DOWN)
    assert lived_chain.controls.price(pool) < 1 < dear
    assets, marked = vault(lived_chain).assets, vault(lived_chain).marked

    happen(DemoEvent.EXPECTED_LOSS)

    assert vault(lived_chain).assets == assets
    assert vault(lived_chain).marked > marked


def test_the_last_blocks_are_replaced(
    lived_chain: DemoChain, happen: Callable[[DemoEvent], int]
) -> None:
    lived_chain.controls.mine(3)
    gone = lived_chain.node.head()

    happen(DemoEvent.REORG)

    here = lived_chain.node.ask("eth_getBlockByNumber", gone["number"], False)  # noqa: FBT003 - JSON
    assert here["hash"] != gone["hash"]


@pytest.fixture(scope="module")
def own() -> Iterator[DemoChain]:
    with deployed() as chain:
        chain.controls.mine(100)
        yield chain


@pytest.fixture
def troubles(own: DemoChain) -> Iterator[Troubles]:
    troubles = Troubles(own.node)
    yield troubles
    troubles.end()


def asked(
    chain: DemoChain, *calls: tuple[str, list[object]], port: int | None = None
) -> tuple[int, list[Any]]:
    """What who knows nothing but the endpoint is answered: the status, and each reply."""
    connection = HTTPConnection("127.0.0.1", port or chain.node.port, timeout=20)
    body = [
        {"jsonrpc": "2.0", "id": place, "method": method, "params": params}
        for place, (method, params) in enumerate(calls)
    ]
    try:
        connection.request("POST", "/", json.dumps(body), {"Content-Type": "application/json"})
        reply = connection.getresponse()
        content = reply.read()
        return reply.status, json.loads(content) if content else []
    finally:
        connection.close()


def test_a_slow_node_answers_rightly_and_late(own: DemoChain, troubles: Troubles) -> None:
    troubles.play(DemoTrouble.SLOW)
    began = time.monotonic()

    _, (reply,) = asked(own, ("eth_chainId", []))

    assert (reply["result"], time.monotonic() - began >= SLOW_S) == (hex(CHAIN_ID), True)


def test_a_sparing_node_refuses_two_of_three(own: DemoChain, troubles: Troubles) -> None:
    troubles.play(DemoTrouble.LIMITED)

    assert [asked(own, ("eth_chainId", []))[0] for _ in range(6)] == [200, 429, 429] * 2


def test_a_node_of_another_chain_says_so(own: DemoChain, troubles: Troubles) -> None:
    troubles.play(DemoTrouble.OTHER_CHAIN)

    _, replies = asked(own, ("eth_blockNumber", []), ("eth_chainId", []))

    head = own.node.head()["number"]
    assert [one["result"] for one in replies] == [head, hex(ELSEWHERE)]


def test_a_node_without_a_past_knows_what_is_new(own: DemoChain, troubles: Troubles) -> None:
    troubles.play(DemoTrouble.NO_PAST)
    usdc = own.network.usdc.address
    call = {"to": usdc, "data": abi.call("totalSupply()")}

    _, (now, then, code) = asked(
        own,
        ("eth_call", [call, own.node.head()["number"]]),
        ("eth_call", [call, OLD]),
        ("eth_getCode", [usdc, "latest"]),
    )

    assert "result" in now
    assert "missing trie node" in then["error"]["message"]
    assert len(code["result"]) > len("0x")


def test_a_node_behind_knows_nothing_of_the_last_blocks(own: DemoChain, troubles: Troubles) -> None:
    shown = own.node.head()["number"]
    troubles.play(DemoTrouble.BEHIND)
    newest = own.node.head()
    usdc = own.network.usdc.address
    call = {"to": usdc, "data": abi.call("totalSupply()")}

    _, replies = asked(
        own,
        ("eth_blockNumber", []),
        ("eth_getBlockByNumber", ["latest", False]),
        ("eth_getBlockByNumber", [newest["number"], False]),
        ("eth_getBlockByHash", [newest["hash"], False]),
        ("eth_call", [call]),
        ("eth_call", [call, newest["number"]]),
        ("eth_getLogs", [{"fromBlock": newest["number"]}]),
        ("eth_getLogs", [{"fromBlock": "0x0", "toBlock": "latest", "address": usdc}]),
    )

    assert int(newest["number"], 16) - int(shown, 16) == LAGS
    number, block, unborn, unknown, supply, refused, none, logs = replies
    assert (number["result"], block["result"]["number"]) == (shown, shown)
    assert (unborn["result"], unknown["result"]) == (None, None)
    assert int(supply["result"], 16) > 0
    assert "error" in refused
    assert none["result"] == []
    assert all(int(one["blockNumber"], 16) <= int(shown, 16) for one in logs["result"])


def test_what_is_sent_to_a_node_behind_is_seen_some_blocks_later(
    own: DemoChain, troubles: Troubles
) -> None:
    troubles.play(DemoTrouble.BEHIND)
    person = cast().savings.address
    call = {"from": person, "to": person}

    sent = own.node.ask("eth_sendTransaction", call)

    questions = (("eth_getTransactionReceipt", [sent]), ("eth_getTransactionByHash", [sent]))
    _, (receipt, waiting) = asked(own, *questions)
    assert own.node.ask("eth_getTransactionReceipt", sent)["status"] == "0x1"
    assert (receipt["result"], waiting["result"]["blockNumber"]) == (None, None)
    own.controls.mine(LAGS)
    _, (receipt, mined) = asked(own, *questions)
    assert receipt["result"]["status"] == "0x1"
    assert mined["result"]["blockNumber"] == receipt["result"]["blockNumber"]


def test_a_second_node_at_odds_has_another_block_and_goes_with_the_trouble(
    own: DemoChain, troubles: Troubles
) -> None:
    assert troubles.second == ""
    troubles.play(DemoTrouble.AT_ODDS)
    second = urlsplit(troubles.second).port

    _, (first, number) = asked(
        own, ("eth_getBlockByNumber", ["latest", False]), ("eth_chainId", [])
    )
    _, (other, same) = asked(
        own, ("eth_getBlockByNumber", ["latest", False]), ("eth_chainId", []), port=second
    )

    assert other["result"]["number"] == first["result"]["number"]
    assert other["result"]["hash"] != first["result"]["hash"]
    assert same == number
    troubles.end()
    assert troubles.second == ""
    with pytest.raises(OSError, match="refused"):
        asked(own, ("eth_chainId", []), port=second)


async def test_the_wallet_reads_all_of_an_old_block_of_a_node_behind(
    own: DemoChain, troubles: Troubles
) -> None:
    shown = int(own.node.head()["number"], 16)
    troubles.play(DemoTrouble.BEHIND)
    node = NodeClient(own.endpoint, own.network.chain_id)
    multicall = Multicall(node, own.network.contracts.multicall)

    found = await OnChainPortfolio(multicall, own.network).read(cast().savings.address)

    assert found.at.number == shown
    assert found.native.raw > 0
    own.controls.mine()
    again = await OnChainPortfolio(multicall, own.network).read(cast().savings.address)
    assert again.at.number == shown + 1
    await node.aclose()


async def test_two_nodes_at_odds_are_a_dispute_about_the_block(
    own: DemoChain, troubles: Troubles
) -> None:
    troubles.play(DemoTrouble.AT_ODDS)
    nodes = [NodeClient(one, own.network.chain_id) for one in (own.endpoint, troubles.second)]
    first, second = (OnChainOpinions(one, own.network) for one in nodes)
    ledger = NodeLedger(nodes[1], own.network)
    service = WitnessService(first, own.network, Second(second, ledger))

    await service.look()

    assert service.dispute
    assert service.dispute.what.source == "The block itself"
    service.hear(None)
    await service.look()
    assert service.dispute is None
    for node in nodes:
        await node.aclose()


def test_after_each_trouble_the_node_is_where_it_was_with_its_chain(
    own: DemoChain, troubles: Troubles
) -> None:
    head, port = own.node.head()["hash"], own.node.port
    for trouble in (DemoTrouble.SILENT, DemoTrouble.LIMITED, DemoTrouble.NONE):
        troubles.play(trouble)

    assert (own.node.head()["hash"], own.node.own_port) == (head, port)
    status, (reply,) = asked(own, ("eth_chainId", []))
    assert (status, reply["result"]) == (200, hex(CHAIN_ID))


def test_a_silent_node_answers_nobody(own: DemoChain, troubles: Troubles) -> None:
    troubles.play(DemoTrouble.SILENT)

    with pytest.raises(OSError, match="refused"):
        asked(own, ("eth_chainId", []))
