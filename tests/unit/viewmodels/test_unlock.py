"""Asking for the password."""

import asyncio

import pytest

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import WrongPassword
from gaib_wallet.viewmodels.unlock import UnlockState, UnlockViewModel
from tests.fake_vault import PASSWORD
from tests.wallet_world import WalletWorld

WRONG = "Wrong password, or the file is damaged. Nothing was changed. W-401"
UNTIL_IT_WAITS = 3


@pytest.fixture
def model(world: WalletWorld) -> UnlockViewModel:
    world.accounts.lock()

    async def pause(milliseconds: int) -> None:
        world.now_ms += milliseconds
        await asyncio.sleep(0)

    return UnlockViewModel(
        world.accounts, world.unlocks, world.text, world.tasks, pause, hint="demo"
    )


def secret(text: str = PASSWORD) -> Secret:
    return Secret(text.encode())


async def test_the_right_password_opens_and_is_wiped(
    world: WalletWorld, model: UnlockViewModel
) -> None:
    world.keys.gate.clear()
    given = secret()
    model.unlock(given)
    assert model.state == UnlockState("demo", is_busy=True)
    assert not model.state.can_try

    world.keys.gate.set()
    await world.idle()

    assert model.state == UnlockState("demo", is_open=True)
    assert not given


async def test_a_wrong_one_says_so_and_whoever_asks_again_begins_anew(
    world: WalletWorld, model: UnlockViewModel
) -> None:
    given = secret("wrong")
    model.unlock(given)
    await world.idle()
    assert model.state.error_text == WRONG
    assert not given

    model.begin()

    assert model.state == UnlockState("demo")


async def test_one_that_comes_while_another_is_tried_is_wiped_and_not_tried(
    world: WalletWorld, model: UnlockViewModel
) -> None:
    world.keys.gate.clear()
    model.unlock(secret())
    late = secret("wrong")
    model.unlock(late)
    world.keys.gate.set()
    await world.idle()

    assert model.state.is_open
    assert not late


@pytest.mark.requirement("K13")
async def test_the_wait_is_counted_down_and_then_a_password_is_taken(
    world: WalletWorld, model: UnlockViewModel
) -> None:
    seen: list[str] = []
    model.subscribe(lambda state: seen.append(state.wait_text))
    for _ in range(UNTIL_IT_WAITS):
        model.unlock(secret("wrong"))
        await world.idle()

    said = [text for text in dict.fromkeys(seen) if text]
    assert said == [f"Wait {left} s before the next attempt." for left in (2, 1)]
    assert model.state == UnlockState("demo", WRONG)
    model.unlock(secret())
    await world.idle()
    assert model.state.is_open


async def test_a_wait_of_before_is_counted_when_the_password_is_asked_for(
    world: WalletWorld, model: UnlockViewModel
) -> None:
    for _ in range(UNTIL_IT_WAITS):
        with pytest.raises(WrongPassword):
            await world.unlocks.unlock(secret("wrong"))

    model.begin()

    assert model.state.wait_text == "Wait 2 s before the next attempt."
    assert not model.state.can_try
    await world.idle()
    assert model.state.can_try


async def test_a_lock_elsewhere_is_seen(world: WalletWorld, model: UnlockViewModel) -> None:
    model.unlock(secret())
    await world.idle()

    world.accounts.lock()

    assert not model.state.is_open
