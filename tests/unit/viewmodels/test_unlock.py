"""Asking for the password."""

import pytest

from gaib_wallet.viewmodels.unlock import UnlockState, UnlockViewModel
from tests.wallet_world import PASSWORD, WalletWorld


@pytest.fixture
def model(world: WalletWorld) -> UnlockViewModel:
    world.accounts.lock()
    return UnlockViewModel(world.accounts, world.text, world.tasks, "demo")


async def test_the_right_password_opens(world: WalletWorld, model: UnlockViewModel) -> None:
    world.keys.gate.clear()
    model.unlock(PASSWORD)
    assert model.state == UnlockState("demo", is_busy=True)

    world.keys.gate.set()
    await world.idle()

    assert model.state == UnlockState("demo", is_open=True)


async def test_a_wrong_one_says_so_and_whoever_asks_again_begins_anew(
    world: WalletWorld, model: UnlockViewModel
) -> None:
    model.unlock("wrong")
    await world.idle()
    assert model.state.error_text == (
        "Wrong password, or the file is damaged. Nothing was changed. W-401"
    )

    model.begin()

    assert model.state == UnlockState("demo")


async def test_a_lock_elsewhere_is_seen(world: WalletWorld, model: UnlockViewModel) -> None:
    model.unlock(PASSWORD)
    await world.idle()

    world.accounts.lock()

    assert not model.state.is_open
