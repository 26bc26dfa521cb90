"""The switch of the quick unlock, over a vault in memory and a keyring that may be silent."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent, StorageFault, WrongPassword
from gaib_wallet.services.quick import QuickService
from gaib_wallet.viewmodels.quick import PASSWORD as FIELD
from gaib_wallet.viewmodels.quick import QuickFormViewModel, QuickViewModel
from gaib_wallet.viewmodels.unlock import UnlockViewModel
from tests.fake_vault import PASSWORD, secret
from tests.wallet_world import SAVINGS, WalletWorld


async def no_wait(milliseconds: int) -> None:
    """Time that passes at once."""


class FakeQuick:
    """A `QuickUnlock` over the vault of the world; tests/keys/test_quick.py has the real one."""

    def __init__(self, world: WalletWorld) -> None:
        self._world = world
        self.is_on = False
        self.is_silent = False
        self.fits = True
        self.disk_fault: StorageFault | None = None
        self.questions = 0

    async def is_available(self) -> bool:
        self.questions += 1
        return not self.is_silent

    async def turn_on(self, password: Secret) -> None:
        if bytes(password.octets) != PASSWORD.encode():
            raise WrongPassword
        self._ask()
        self.is_on = True

    async def turn_off(self) -> None:
        if self.disk_fault:
            raise self.disk_fault
        self.is_on = False
        self._ask()

    async def unlock(self) -> None:
        self._ask()
        if not self.fits:
            raise WrongPassword
        with secret() as password:
            await self._world.keys.unlock(password)

    def _ask(self) -> None:
        self.questions += 1
        if self.is_silent:
            raise KeyringSilent


class Desk:
    """A wallet with one account, open, and its switch."""

    def __init__(self, world: WalletWorld) -> None:
        self.world = world
        self.quick = FakeQuick(world)
        self.service = QuickService(self.quick, world.unlocks, world.accounts)
        self.model = QuickViewModel(self.service, world.accounts, world.text, world.tasks)

    async def turn_on(self, typed: str = PASSWORD) -> QuickFormViewModel:
        form = QuickFormViewModel(self.service, self.world.text, self.world.tasks)
        form.turn_on(secret(typed))
        await self.world.idle()
        self.model.redraw()
        return form

    def unlocking(self) -> UnlockViewModel:
        world = self.world
        return UnlockViewModel(
            world.accounts, world.unlocks, world.text, world.tasks, no_wait, quick=self.service
        )


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    world = WalletWorld(SAVINGS)
    yield Desk(world)
    await world.aclose()


@pytest.mark.requirement("Y2")
async def test_the_keyring_is_asked_only_when_the_switch_is_pressed(desk: Desk) -> None:
    assert desk.quick.questions == 0

    desk.model.toggle()
    await desk.world.idle()

    assert desk.quick.questions == 1
    assert desk.model.may_ask
    assert not desk.model.may_ask  # a sheet is opened once
    assert not desk.model.state.is_on


@pytest.mark.requirement("Y2")
async def test_without_a_keyring_it_says_so_and_asks_for_nothing(desk: Desk) -> None:
    desk.quick.is_silent = True

    desk.model.toggle()
    await desk.world.idle()

    assert not desk.model.may_ask
    assert desk.model.state.note.startswith("Not available: ")


async def test_the_password_turns_it_on_and_the_switch_off_again(desk: Desk) -> None:
    form = await desk.turn_on()
    assert form.state.is_done
    assert desk.model.state.is_on

    desk.model.toggle()
    await desk.world.idle()

    assert not desk.model.state.is_on
    assert not desk.model.state.note


@pytest.mark.requirement("K13")
async def test_a_wrong_password_is_said_at_its_field_and_counted(desk: Desk) -> None:
    for _ in range(3):
        form = await desk.turn_on("correct house")
        assert "W-401" in form.state.fault(FIELD)

    assert not desk.quick.is_on
    assert desk.world.unlocks.wait_s > 0


async def test_turned_off_without_the_keyring_it_says_what_may_be_left(desk: Desk) -> None:
    await desk.turn_on()
    desk.quick.is_silent = True

    desk.model.toggle()
    await desk.world.idle()

    assert not desk.model.state.is_on
    assert "opens nothing" in desk.model.state.note


async def test_a_disk_that_refuses_leaves_it_on_and_says_why(desk: Desk) -> None:
    await desk.turn_on()
    desk.quick.disk_fault = StorageFault("quick.key")

    desk.model.toggle()
    await desk.world.idle()

    assert desk.model.state.is_on
    assert "W-50" in desk.model.state.note


async def test_the_button_is_there_only_while_it_is_on_and_opens_the_vault(desk: Desk) -> None:
    assert not desk.unlocking().state.has_quick
    await desk.turn_on()
    desk.world.accounts.lock()
    model = desk.unlocking()
    assert model.state.has_quick

    model.unlock_quickly()
    await desk.world.idle()

    assert model.state.is_open
    assert not desk.world.accounts.is_locked


@pytest.mark.requirement("Y4")
@pytest.mark.parametrize("loss", ["silent", "does not fit"])
async def test_where_it_fails_the_password_is_asked_for(desk: Desk, loss: str) -> None:
    await desk.turn_on()
    desk.world.accounts.lock()
    desk.quick.is_silent, desk.quick.fits = loss == "silent", loss == "silent"
    model = desk.unlocking()

    model.unlock_quickly()
    await desk.world.idle()
    assert "W-419" in model.state.error_text
    assert desk.world.accounts.is_locked

    model.unlock(secret())
    await desk.world.idle()
    assert model.state.is_open


@pytest.mark.parametrize("hindrance", ["none", "silent", "disk"])
async def test_a_vault_that_goes_takes_the_keyrings_item_with_it_where_that_can_be(
    desk: Desk, hindrance: str
) -> None:
    await desk.service.forget()
    assert desk.quick.questions == 0

    await desk.turn_on()
    desk.quick.is_silent = hindrance == "silent"
    desk.quick.disk_fault = StorageFault("quick") if hindrance == "disk" else None
    await desk.service.forget()

    assert desk.service.is_on is (hindrance == "disk")
