"""Whatever a node answers in the middle of a read, what comes out is right or a fault of ours."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
import random

from hypothesis import given
from hypothesis import strategies as st
import pytest
from typing_extensions import override

from gaib_wallet.chain.backing import OnChainBacking
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.portfolio import OnChainPortfolio
from gaib_wallet.chain.routes import OnChainRoutes
from gaib_wallet.chain.staking import OnChainStaking
from gaib_wallet.chain.transport import TIMEOUT_S, Transport
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.demo import packages
from gaib_wallet.demo.controls import Controls
from gaib_wallet.demo.deploy import deploy
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Order
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import WalletError
from tests.soak.faulty_node import FAULTS, FaultyNode
from tests.soak.sample import one_in

Read = Callable[[NodeClient, Network, Address], Awaitable[object]]
OWNED = ("12500 USDC", "3000 USDT", "5000 AID", "1000 sAID")


async def portfolio(client: NodeClient, network: Network, account: Address) -> object:
    multicall = Multicall(client, network.contracts.multicall)
    return await OnChainPortfolio(multicall, network).read(account)


async def routes(client: NodeClient, network: Network, account: Address) -> object:
    multicall = Multicall(client, network.contracts.multicall)
    order = Order(account, TokenAmount.parse("1000", network.usdc), network.aid)
    return await OnChainRoutes(multicall, network).compare(order)


async def staking(client: NodeClient, network: Network, account: Address) -> object:
    multicall = Multicall(client, network.contracts.multicall)
    return await OnChainStaking(multicall, network).read(account)


async def backing(client: NodeClient, network: Network, account: Address) -> object:
    multicall = Multicall(client, network.contracts.multicall)
    return await OnChainBacking(client, multicall, network).read(account)


async def yields(client: NodeClient, network: Network, account: Address) -> object:
    assert network.said is not None
    reader = YieldReader(client, network, network.said)
    head = await reader.head(account)
    final = await reader.final(head.at.number)
    found = await reader.page(network.launch_block, final.number)
    flows = await reader.flows(account, network.launch_block, final.number)
    # A page unpacks its events when they are looked at: their place in memory is no answer.
    return head, final, tuple(found.events), tuple(flows.events)


READS: tuple[Read, ...] = (portfolio, routes, staking, backing, yields)


@dataclass(frozen=True, repr=False)
class Recorded:
    """What a real node said to every question of every read, and what was read from it."""

    network: Network
    account: Address
    answers: dict[bytes, bytes]
    right: dict[Read, str]


class Recording(NodeClient):
    """Keeps every question with its answer."""

    def __init__(self, endpoint: str, chain_id: int) -> None:
        super().__init__(endpoint, chain_id)
        self._transport = _Recorder(endpoint, TIMEOUT_S)

    @property
    def answers(self) -> dict[bytes, bytes]:
        assert isinstance(self._transport, _Recorder)
        return self._transport.answers


class _Recorder(Transport):
    def __init__(self, endpoint: str, timeout_s: int) -> None:
        super().__init__(endpoint, timeout_s)
        self.answers: dict[bytes, bytes] = {}

    @override
    async def post(self, body: bytes) -> bytes:
        answer = await super().post(body)
        self.answers[body] = answer
        return answer


@pytest.fixture(scope="module")
def recorded() -> Iterator[Recorded]:
    account = cast().savings.address
    with Node(packages.anvil(), mines_at_once=True) as node:
        with node.mining_paused():
            network = deploy(node)
        controls = Controls(node, network)
        for text in OWNED:
            amount, symbol = text.split()
            token = next(one for one in network.tokens if one.symbol == symbol)
            controls.fund(account, TokenAmount.parse(amount, token))
        yield asyncio.run(_record(network, account))


async def _record(network: Network, account: Address) -> Recorded:
    client = Recording(network.endpoint, network.chain_id)
    right = {read: repr(await read(client, network, account)) for read in READS}
    await client.aclose()
    return Recorded(network, account, client.answers, right)


@pytest.mark.requirement("N6")
@one_in(1)
@given(
    read=st.sampled_from(READS),
    faults=st.lists(st.sampled_from(FAULTS), min_size=1, max_size=8),
    seed=st.integers(0, 2**32),
)
async def test_a_read_from_a_faulty_node_is_right_or_a_fault(
    recorded: Recorded, read: Read, faults: list[Callable[..., bytes]], seed: int
) -> None:
    node = FaultyNode(recorded.answers, list(faults), random.Random(seed))  # noqa: S311 - a test
    async with node.listening():
        network = replace(recorded.network, endpoint=node.endpoint)
        client = NodeClient(node.endpoint, network.chain_id)
        try:
            with suppress(WalletError):
                await read(client, network, recorded.account)
            node.faults.clear()

            # The same client, on the same node, once it is well again.
            found = await read(client, network, recorded.account)
            assert repr(found) == recorded.right[read]
        finally:
            await client.aclose()
