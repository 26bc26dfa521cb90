"""Whoever asks again what a figure was made of is told the same figure, by a node."""

from collections.abc import AsyncIterator

from eth_abi.abi import decode
import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.provenance import OnChainProvenance
from gaib_wallet.domain.provenance import Question
from gaib_wallet.domain.routes import Order, Target
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.services.ports import Provenance
from tests.contract.worlds import NodeWorld, amount
from tests.demo_chain import DemoChain


class Node(NodeWorld):
    """The world on a node, whose answers can be asked for again."""

    def __init__(self, chain: DemoChain, client: NodeClient) -> None:
        super().__init__(chain, client)
        self.reads: Provenance = OnChainProvenance(client)
        self._node = chain.node

    def again(self, questions: tuple[Question, ...], block: int) -> list[int]:
        """The first word of each answer, as whoever pastes the JSON-RPC gets it."""
        assert questions
        calls = [{"to": one.contract, "data": f"0x{one.data.hex()}"} for one in questions]
        replies = [self._node.ask("eth_call", call, hex(block)) for call in calls]
        return [decode(["uint256"], bytes.fromhex(one[2:66]))[0] for one in replies]

    def events(self, question: Question, block: int) -> list[object]:
        span = {"fromBlock": hex(question.since or 0), "toBlock": hex(block)}
        found = self._node.ask("eth_getLogs", {"address": question.contract, **span})
        return list(found)


@pytest.fixture
async def node(fresh_chain: DemoChain) -> AsyncIterator[Node]:
    client = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield Node(fresh_chain, client)
    await client.aclose()


async def test_what_is_owned_and_its_prices_are_told_again(node: Node) -> None:
    found = await node.portfolio.read(node.account)
    network, reads, block = node.network, node.reads, found.at.number

    for owned in found.holdings:
        assert node.again(reads.owned(network, owned.token, node.account), block) == [owned.raw]
    assert node.again(reads.owned(network, ETH, node.account), block) == [found.native.raw]
    assert found.prices
    unit = 10**18
    assert node.again(reads.deposit_nav(network), block) == [found.prices.deposit * unit]
    assert node.again(reads.unstaking_nav(network), block) == [found.prices.unstaking * unit]
    for sale in found.sales:
        quotes = reads.sales(network, sale.pay, network.usdc)
        assert sale.received
        assert len(quotes) > 0
    assert node.again(reads.supply(network), block)[0] > 0
    assert node.again(reads.eth_price(network), block)
    assert node.again(reads.eur_price(network), block)
    assert node.again(reads.reserves(network), block)
    assert node.again(reads.request(network, node.account), block) == [0]
    (events,) = reads.vault_events(network, network.launch_block)
    assert node.events(events, block)


async def test_the_block_of_a_figure_has_a_hash_and_the_same_time(node: Node) -> None:
    found = await node.portfolio.read(node.account)

    seal = await node.reads.seal(found.at.number)

    assert seal
    assert seal.stamp == found.at
    assert seal.hash.startswith("0x")
    assert await node.reads.seal(found.at.number + 1_000) is None


async def test_quotes_are_told_again(node: Node) -> None:
    node.admit()
    pay = amount(node.network, "100", "USDC")
    wishes = (
        Order(node.account, pay, node.network.aid),
        Target(node.account, node.network.usdc, TokenAmount(10**20, node.network.aid)),
        Order(node.account, amount(node.network, "100", "AID"), node.network.usdc),
    )
    for wish in wishes:
        found = await node.routes.compare(wish)
        assert found.offers
        for offer in found.offers:
            questions = node.reads.offer(node.network, offer)
            assert all(one.function for one in questions)
            assert len(node.again(questions, found.at.number)) == 1

    staked = await node.staking.quote_stake(node.account, amount(node.network, "100", "AID"))
    asked = node.reads.staked(node.network, staked.pay)
    assert node.again(asked, staked.at.number) == [staked.received.raw]
    left = await node.staking.quote_exit(node.account, amount(node.network, "100", "sAID"))
    asked = node.reads.unstaking_nav(node.network, left.pay)
    assert node.again(asked, left.at.number) == [left.received.raw]
