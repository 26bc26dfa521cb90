"""The Security card without a card: each choice kept, and what the vault says of fees."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.viewmodels.security import SecurityViewModel
from gaib_wallet.viewmodels.settings import SettingsFacts, SettingsViewModel
from tests.builders import ENGLISH, NETWORK, eth
from tests.fake_vault import secret
from tests.key_world import KeyWorld


class Disk:
    """Keeps settings in memory."""

    def __init__(self) -> None:
        self.kept = Settings()

    def save(self, settings: Settings) -> None:
        self.kept = settings


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    world = KeyWorld()
    yield world
    await world.aclose()


def card_of(world: KeyWorld, disk: Disk, *more: Network) -> SecurityViewModel:
    settings = SettingsViewModel(
        SettingsFacts(disk.kept, (NETWORK, *more), is_demo=False),
        disk,
        lambda _before, _now: None,
        world.text,
        lambda _region: ENGLISH,
    )
    return SecurityViewModel(
        settings,
        world.accounts,
        settings.networks,
        lambda: world.vault.fee_caps,
        eth("0.1"),
        world.text,
    )


@pytest.mark.requirement("S7")
async def test_every_choice_is_kept_and_shown(world: KeyWorld) -> None:
    disk = Disk()
    card = card_of(world, disk)
    assert (card.state.protects_memory, card.state.blocks_capture) == (True, True)

    card.lock_after(30)
    card.lock_when_minimised(True)  # noqa: FBT003 - what a switch says
    card.read_while_locked(True)  # noqa: FBT003
    card.protect_memory(False)  # noqa: FBT003
    card.block_capture(False)  # noqa: FBT003

    kept = disk.kept
    assert (kept.lock_after_min, kept.locks_when_minimised, kept.reads_while_locked) == (
        30,
        True,
        True,
    )
    assert (kept.is_debuggable, kept.blocks_capture) == (True, False)
    state = card.state
    assert (state.lock_after_min, state.locks_when_minimised) == (30, True)
    assert (state.protects_memory, state.blocks_capture) == (False, False)


@pytest.mark.requirement("T10")
async def test_a_limit_is_told_while_the_vault_is_open(world: KeyWorld) -> None:
    card = card_of(world, Disk())
    assert not card.state.has_vault
    await world.furnish()
    assert [one.text for one in card.state.caps] == ["0.1000 ETH"]

    await world.unlocks.set_fee_cap(NETWORK.chain_id, eth("0.02"), secret())
    card.redraw()
    assert [one.text for one in card.state.caps] == ["0.0200 ETH"]

    world.accounts.lock()
    assert card.state.is_locked
    assert [one.text for one in card.state.caps] == ["kept in the vault"]


async def test_a_network_on_which_nothing_is_signed_has_no_limit(world: KeyWorld) -> None:
    await world.furnish()
    closed = dict.fromkeys(Flow, "No contract has a published address here.")
    bnb = replace(NETWORK, key="bnb", chain_id=56, closed=closed)

    card = card_of(world, Disk(), bnb)

    assert [one.key for one in card.state.caps] == [NETWORK.key]
