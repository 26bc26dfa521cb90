"""Contracts as a real node has them, held against the manifest and against the first look."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from eth_utils.crypto import keccak
import pytest
from typing_extensions import override

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.contract_survey import (
    BEACON_SLOT,
    IMPLEMENTATION_SLOT,
    OLDER_SLOT,
    OnChainSurveyor,
)
from gaib_wallet.chain.issuer import OnChainIssuer
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.standing import (
    ContractSurvey,
    Difference,
    Remembered,
    Trait,
    differences,
    first_seen,
)
from gaib_wallet.domain.units import Address
from tests.demo_chain import DemoChain
from tests.e2e.line import Line, listening

ELSEWHERE = Address("0x00000000000000000000000000000000000000e1")
NOWHERE = Address("0x000000000000000000000000000000000000dEaD")
BEACON = Address("0x00000000000000000000000000000000000000E2")
MOST_REQUESTS = 7
"""The chain's id, the head, all code, all slots, Multicall3's code, its answers, and a beacon's."""


class PlainLine(Line):
    """To a node that runs no program of its caller's, and knows blocks by their numbers alone."""

    @override
    def _bent(self, method: str, question: dict[str, Any]) -> dict[str, Any]:
        params = question["params"]
        is_program = method == "eth_call" and "to" not in params[0]
        if is_program or any("blockHash" in one for one in params if isinstance(one, dict)):
            return {"error": {"code": -32602, "message": "invalid argument"}}
        return super()._bent(method, question)


@dataclass
class Place:
    """The demo's contracts, seen through one node."""

    chain: DemoChain
    client: NodeClient
    network: Network

    async def look(self) -> ContractSurvey:
        multicall = Multicall(self.client, self.network.contracts.multicall)
        return await OnChainSurveyor(self.client, multicall, self.network).survey()

    async def differ(self, before: Remembered) -> tuple[Difference, ...]:
        return differences(self.network, await self.look(), before)

    def store(self, contract: Address, slot: bytes, address: str) -> None:
        word = f"0x{address[2:]:0>64}"
        self.chain.node.ask("anvil_setStorageAt", contract, f"0x{slot.hex()}", word)

    def put_code(self, contract: Address, code: str) -> None:
        self.chain.node.ask("anvil_setCode", contract, code)


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    async with place_at(fresh_chain, fresh_chain.endpoint) as found:
        yield found


@asynccontextmanager
async def place_at(chain: DemoChain, endpoint: str) -> AsyncIterator[Place]:
    client = NodeClient(endpoint, chain.network.chain_id)
    yield Place(chain, client, chain.network)
    await client.aclose()


def of(survey: ContractSurvey, subject: Address, trait: Trait) -> str:
    (value,) = (
        one.value for one in survey.readings if (one.subject, one.trait) == (subject, trait)
    )
    return value


@pytest.mark.requirement("S2")
async def test_all_contracts_are_surveyed_at_one_block_in_a_few_requests(place: Place) -> None:
    survey = await place.look()

    assert place.client.requests <= MOST_REQUESTS
    assert survey.at.number == int(place.chain.node.head()["number"], 16)
    for address in place.network.names:
        code = place.chain.node.ask("eth_getCode", address, "latest")
        assert of(survey, address, Trait.CODE) == keccak(hexstr=code).hex()
    assert differences(place.network, survey, {}) == ()


@pytest.mark.requirement("S2")
async def test_a_node_that_runs_no_programs_tells_the_same_in_more_requests(
    place: Place,
) -> None:
    place.store(place.network.aid.address, IMPLEMENTATION_SLOT, ELSEWHERE)
    async with listening(PlainLine(place.chain.endpoint)) as line:
        line.plain = {"eth_call"}
        async with place_at(place.chain, line.url) as plain:
            assert (await plain.look()).readings == (await place.look()).readings


@pytest.mark.requirement("S2")
async def test_code_that_changed_is_found_and_names_what_it_was(place: Place) -> None:
    minter = place.network.contracts.minter
    assert minter
    first = await place.look()
    place.put_code(minter, "0x6001")

    (changed,) = await place.differ(first_seen(first, {}))

    assert (changed.subject, changed.trait, changed.is_new) == (minter, Trait.CODE, True)
    assert changed.expected == of(first, minter, Trait.CODE)
    assert changed.found == keccak(hexstr="0x6001").hex()
    assert changed.closes == {Flow.MINT}


@pytest.mark.requirement("S2")
@pytest.mark.parametrize("slot", [IMPLEMENTATION_SLOT, OLDER_SLOT], ids=["eip1967", "older"])
async def test_a_proxy_that_hands_its_calls_elsewhere_is_found(place: Place, slot: bytes) -> None:
    seen = first_seen(await place.look(), {})
    place.store(place.network.usdc.address, slot, ELSEWHERE)

    (changed,) = await place.differ(seen)

    assert (changed.trait, changed.expected, changed.found) == (
        Trait.IMPLEMENTATION,
        "",
        ELSEWHERE,
    )


@pytest.mark.requirement("S2")
async def test_a_beacon_is_asked_who_implements(place: Place) -> None:
    redeemer = place.network.contracts.redeemer
    assert redeemer
    place.store(redeemer, BEACON_SLOT, BEACON)
    place.put_code(BEACON, f"0x73{ELSEWHERE[2:]}60005260206000f3")
    first = await place.look()
    assert of(first, redeemer, Trait.BEACON) == BEACON
    assert of(first, redeemer, Trait.IMPLEMENTATION) == ELSEWHERE

    place.put_code(BEACON, f"0x73{NOWHERE[2:]}60005260206000f3")
    (changed,) = await place.differ(first_seen(first, {}))

    assert (changed.trait, changed.found) == (Trait.IMPLEMENTATION, NOWHERE)
    assert changed.closes == {Flow.REDEEM}


@pytest.mark.requirement("S2")
async def test_what_contradicts_the_manifest_is_found_at_the_first_look(place: Place) -> None:
    network = place.network
    assert network.said
    pools = tuple(one for one in network.pools if network.said not in one.coins)
    place.network = replace(
        network,
        usdc=replace(network.usdc, digits=18, symbol="USDC.e"),
        said=replace(network.said, address=network.aid.address),
        contracts=replace(network.contracts, redeemer=NOWHERE),
        pools=pools,
    )

    found = {(one.subject, one.trait): one for one in await place.differ({})}

    assert found[NOWHERE, Trait.CODE].closes == {Flow.REDEEM}
    assert found[network.usdc.address, Trait.DIGITS].found == "6"
    assert found[network.usdc.address, Trait.SYMBOL].found == "USDC"
    assert found[network.aid.address, Trait.ASSET].found == ""
    assert not any(
        one.can_be_accepted for (_, trait), one in found.items() if trait is not Trait.SYMBOL
    )


@pytest.mark.requirement("S2")
async def test_a_minter_that_lost_its_role_closes_minting(place: Place) -> None:
    minter, blocks = place.network.contracts.minter, Blocks(place.chain.node)
    assert minter
    role = keccak(text="MINTER_ROLE")
    protocol, aid = place.chain.people.protocol, place.network.aid.address
    blocks.send(protocol, aid, "revokeRole(bytes32,address)", role, minter)
    with place.chain.node.mining_paused():
        blocks.mine()

    (lost,) = await place.differ({})

    assert (lost.trait, lost.found) == (Trait.MAY_MINT, "no")
    assert lost.closes == {Flow.MINT}
    assert not lost.can_be_accepted


async def test_a_network_without_minter_and_said_is_surveyed_without_them(place: Place) -> None:
    place.network = replace(
        place.network,
        said=None,
        contracts=replace(place.network.contracts, minter=None),
        pools=(),
        others={ELSEWHERE: "an administrator"},
    )

    survey = await place.look()

    assert {one.trait for one in survey.readings} == set(Trait) - {Trait.ASSET, Trait.MAY_MINT}
    assert ELSEWHERE not in {one.subject for one in survey.readings}


async def test_symbols_are_foreign_text_and_made_harmless(place: Place) -> None:
    first = await place.look()
    # It returns a string of one character that turns the direction of what follows.
    turning = "e280ae" + "00" * 29
    returns = f"7f{turning}60405260036020526020600052" + "60606000f3"
    place.put_code(place.network.usdc.address, f"0x{returns}")

    found = {one.trait: one.found for one in await place.differ(first_seen(first, {}))}

    assert found[Trait.SYMBOL] == "\\u202e"


async def test_what_the_issuer_tells_everybody_is_of_one_block(place: Place) -> None:
    network = place.network
    reader = OnChainIssuer(Multicall(place.client, network.contracts.multicall), network)
    await reader.read()
    before = place.client.requests

    facts = await reader.read()

    assert place.client.requests == before + 1
    assert facts.at.number == int(place.chain.node.head()["number"], 16)
    assert (facts.may_mint, facts.fee) == (True, 10)
    assert facts.redeemed_today
    assert facts.left_today
    assert facts.reserve
    assert facts.reserve.token == network.usdc

    untold = replace(network, contracts=replace(network.contracts, minter=None, redeemer=NOWHERE))
    multicall = Multicall(place.client, network.contracts.multicall)
    nothing = await OnChainIssuer(multicall, untold).read()
    assert (nothing.may_mint, nothing.fee, nothing.left_today) == (None, None, None)
