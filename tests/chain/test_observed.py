"""The observer panel on Ethereum as its manifest knows it, at its own addresses."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.backing import OnChainBacking
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.domain.changes import ChangeKind
from gaib_wallet.domain.network import Health
from gaib_wallet.services.backing import BackingService
from gaib_wallet.services.pulse import Beat
from gaib_wallet.storage.assets import root
from gaib_wallet.storage.reported import load_reported
from gaib_wallet.viewmodels.backing_facts import BackingFacts, View, publishes
from gaib_wallet.viewmodels.backing_state import state_of
from tests.builders import text
from tests.deals import FakeChangeStore
from tests.manifest_chain import ManifestChain


@pytest.fixture
async def reader(ethereum: ManifestChain) -> AsyncIterator[OnChainBacking]:
    network = ethereum.network
    client = NodeClient(ethereum.endpoint, network.chain_id)
    yield OnChainBacking(client, Multicall(client, network.contracts.multicall), network)
    await client.aclose()


async def test_on_ethereum_the_contracts_speak_for_themselves(
    ethereum: ManifestChain, reader: OnChainBacking
) -> None:
    network, node = ethereum.network, ethereum.node
    redeemer = network.contracts.redeemer
    assert redeemer is not None
    service = BackingService(
        reader, FakeChangeStore(), network, (), load_reported(root() / "reported.toml")
    )

    found = await service.observe()
    backing = await service.read(None)
    log = [one async for one in service.changes(backing.at)][-1]

    assert (backing.deals, backing.reserves) == (None, None)
    assert found.aid_supply == backing.aid_supply
    assert found.said_supply is not None
    assert found.assets is not None
    assert found.idle is not None
    assert found.redeemable is not None
    assert found.may_mint is True
    assert found.paused[redeemer] is False
    assert found.behind is not None
    assert {one.contract for one in found.behind} >= {network.aid.address, redeemer}
    assert log.is_complete
    assert any(one.kind is ChangeKind.ROLE_GIVEN for one in log.changes)
    assert log.denied(network.aid.address) == 0
    old = await service.supplies([found.at.number, 1])
    assert old == {found.at.number: found.aid_supply}

    assert not publishes(network)
    beat = Beat(backing.at, 0, Health.ANSWERING, None)
    facts = BackingFacts(network, None, beat, (), backing, log, observed=found)
    state = state_of(facts, text())
    assert state.observer.lines[0].text.endswith(" AID")
    assert state.observer.intro
    assert View.NOW.value not in dict(state.views)
    assert {one.what for one in service.reported} >= {"Reserves", "Audits", "Redeemer"}

    node.ask("anvil_setCode", redeemer, "0xfe")
    silent = await service.observe()
    assert silent.aid_supply == found.aid_supply
    assert redeemer not in silent.paused
