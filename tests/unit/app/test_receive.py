"""What speaks against an address before anything is sent there."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.app.receive import NO_KEY, UNCHECKED, doubt_of
from tests.wallet_world import RAINY, SAVINGS, WATCHED, WalletWorld


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY, WATCHED)
    yield world
    await world.aclose()


async def test_an_address_whose_key_is_in_the_open_vault_is_not_doubted(world: WalletWorld) -> None:
    assert not doubt_of(world.accounts, SAVINGS)


async def test_while_locked_nothing_was_compared(world: WalletWorld) -> None:
    world.accounts.lock()

    assert doubt_of(world.accounts, SAVINGS) == UNCHECKED


async def test_an_address_that_the_vault_does_not_hold_is_doubted(world: WalletWorld) -> None:
    world.keys.lose(RAINY.address)

    assert doubt_of(world.accounts, RAINY) == NO_KEY


async def test_an_address_that_is_only_watched_promises_no_key(world: WalletWorld) -> None:
    assert not doubt_of(world.accounts, WATCHED)
