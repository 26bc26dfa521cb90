"""Who may take what of an account, as a node tells it: found once, and then only what is new."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from typing_extensions import override

from gaib_wallet.chain.approvals import MOST_PAGES, OnChainApprovals
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.demo.phrase import Account
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import BlockGone, NodeUnreachable
from tests.demo_chain import DemoChain

STRANGER = Address("0x000000000000000000000000000000000000dEaD")
ENDLESS = 2**256 - 1


class FussyNode(NodeClient):
    """Gives events of at most `widest` blocks at once, none from before `kept`, or none at all."""

    widest = 10**6
    kept = 0
    is_silent = False

    def __init__(self, chain: DemoChain) -> None:
        super().__init__(chain.endpoint, chain.network.chain_id)
        self.asked: list[tuple[int, int]] = []

    @override
    async def read(self, shape: type[Any], method: str, *params: object) -> Any:
        if self.is_silent:
            raise NodeUnreachable
        match method, params:
            case "eth_getLogs", ({"fromBlock": str(first), "toBlock": str(last)},):
                self.asked.append((int(first, 16), int(last, 16)))
                if int(first, 16) < self.kept or int(last, 16) - int(first, 16) >= self.widest:
                    raise BlockGone
        return await super().read(shape, method, *params)


class Place:
    """The savings account on a chain, and who reads its allowances."""

    def __init__(self, chain: DemoChain, node: FussyNode) -> None:
        self.chain, self.node, self.network = chain, node, chain.network
        self.person: Account = chain.people.savings
        multicall = Multicall(node, chain.network.contracts.multicall)
        self.reader = OnChainApprovals(node, multicall, chain.network)
        self._calls = ContractCalls(chain.network)

    def allow(self, token: Token, spender: Address, raw: int) -> None:
        call = self._calls.allow(TokenAmount(raw, token), spender)
        sent = {"from": self.person.address, "to": call.to, "data": f"0x{call.data.hex()}"}
        assert self.chain.node.ask("eth_sendTransactionSync", sent)["status"] == "0x1"

    async def found(self) -> dict[tuple[str, Address], int]:
        read = await self.reader.read(self.person.address)
        return {(one.allowed.token.symbol, one.spender): one.allowed.raw for one in read.found}


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    node = FussyNode(fresh_chain)
    yield Place(fresh_chain, node)
    await node.aclose()


async def test_every_allowance_is_found_whoever_has_it(place: Place) -> None:
    network, pool = place.network, place.network.pools[0]
    assert network.usdt
    owned = TokenAmount.parse("25", network.usdt)
    place.chain.controls.fund(place.person.address, owned)
    place.allow(network.usdt, STRANGER, ENDLESS)
    place.allow(network.aid, pool.address, 5)
    place.allow(network.usdc, STRANGER, 7)
    place.allow(network.usdc, STRANGER, 0)

    found = await place.reader.read(place.person.address)

    strange, known = sorted(found.found, key=lambda one: one.name)
    assert (strange.spender, strange.name, strange.allowed.raw) == (STRANGER, "", ENDLESS)
    assert (strange.owned, strange.at_risk) == (owned, owned)
    assert (known.spender, known.name, known.allowed) == (
        pool.address,
        pool.name,
        TokenAmount(5, network.aid),
    )
    assert known.at_risk.raw == 0
    assert known.since
    assert strange.since == known.since - 1
    assert (found.searched_from, found.account) == (network.launch_block, place.person.address)
    assert found.at.number >= known.since


async def test_only_new_blocks_are_asked_for_again(place: Place) -> None:
    place.allow(place.network.usdc, STRANGER, 7)
    place.chain.node.ask("anvil_mine", hex(500))
    await place.found()
    old = len(place.node.asked)
    head = int(await place.node.ask("eth_blockNumber"), 16)
    before = place.node.requests
    place.allow(place.network.aid, STRANGER, 8)

    assert await place.found() == {("USDC", STRANGER): 7, ("AID", STRANGER): 8}

    (asked,) = place.node.asked[old:]
    assert asked[0] > head - 100
    assert place.node.requests - before == 3
    assert (await place.reader.read(place.person.address)).searched_from == 1


async def test_an_allowance_in_another_block_after_a_reorg_is_found(place: Place) -> None:
    await place.found()
    place.chain.controls.mine(3)
    await place.found()
    place.chain.controls.reorg(2)
    place.allow(place.network.aid, STRANGER, 8)

    assert await place.found() == {("AID", STRANGER): 8}


async def test_a_chain_that_went_back_is_read_anew(place: Place) -> None:
    start = place.chain.node.ask("evm_snapshot")
    place.chain.node.ask("anvil_mine", hex(300))
    place.allow(place.network.aid, STRANGER, 8)
    assert await place.found()
    place.chain.node.ask("evm_revert", start)
    place.chain.node.restart_clock()
    place.allow(place.network.usdc, STRANGER, 9)

    assert await place.found() == {("USDC", STRANGER): 9}


@pytest.mark.parametrize("name", ["v2_router", "v3_router", "permit2"])
async def test_a_node_without_events_is_asked_for_the_contracts_of_the_manifest(
    place: Place, name: str
) -> None:
    router = getattr(place.network.contracts, name)
    place.allow(place.network.usdc, router, 9)
    place.allow(place.network.usdc, STRANGER, 9)
    place.node.widest = 0

    found = await place.reader.read(place.person.address)

    assert found.searched_from is None
    (one,) = found.found
    assert (one.spender, one.allowed.raw, one.since) == (router, 9, None)
    place.node.widest = 10**6
    assert len(await place.found()) == 2


async def test_a_node_that_forgot_old_blocks_says_from_where_it_knows(place: Place) -> None:
    place.allow(place.network.usdc, STRANGER, 9)
    place.chain.node.ask("anvil_mine", hex(600))
    place.node.kept = 300
    place.allow(place.network.aid, STRANGER, 8)

    found = await place.reader.read(place.person.address)

    assert found.searched_from
    assert 300 <= found.searched_from < 400
    assert [one.allowed.raw for one in found.found] == [8]
    place.node.kept = 0
    assert len(await place.found()) == 2


async def test_a_long_chain_is_searched_a_part_a_read(place: Place) -> None:
    place.allow(place.network.usdc, STRANGER, 9)
    place.chain.node.ask("anvil_mine", hex(MOST_PAGES * 2))
    place.reader._logs.span = place.reader._logs.cap = 1  # noqa: SLF001 - a node's cap, learned

    first = await place.reader.read(place.person.address)

    assert len(place.node.asked) == MOST_PAGES
    assert first.searched_from
    assert first.searched_from > MOST_PAGES
    assert first.found == ()
    place.reader._logs.cap = 10**6  # noqa: SLF001 - as above
    assert await place.found() == {("USDC", STRANGER): 9}


async def test_a_node_that_says_nothing_at_all_is_a_fault(place: Place) -> None:
    place.node.is_silent = True

    with pytest.raises(NodeUnreachable):
        await place.reader.read(place.person.address)


async def test_a_year_of_the_demo_is_searched_on_a_node_that_kept_no_states(
    lived_chain: DemoChain,
) -> None:
    node = FussyNode(lived_chain)
    place = Place(lived_chain, node)
    place.person = lived_chain.people.treasury

    found = await place.reader.read(place.person.address)

    assert found.searched_from == lived_chain.network.launch_block
    assert node.requests < 12
    await node.aclose()
