"""The wait after wrong passwords: ever longer, over restarts, and whatever the clock says."""

import asyncio
from collections.abc import Awaitable, Callable
import errno

import pytest
from typing_extensions import override

from gaib_wallet.domain.attempts import Attempts
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import (
    NotAVault,
    SignerGone,
    StorageFault,
    TooManyAttempts,
    WrongPassword,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.unlocking import UnlockService
from tests.builders import ACCOUNT
from tests.fake_vault import FakeVault, secret
from tests.wallet_world import MemoryAttempts, MemoryBook

CAP = TokenAmount(5, ETH)


class World:
    """A locked vault; both clocks stand still unless a test lets them go."""

    def __init__(self) -> None:
        self.wall_s = 1_800_000_000
        self.elapsed_ms = 0
        self.attempts = MemoryAttempts()
        self.vault = FakeVault(ACCOUNT)
        self.vault.lock()
        self.accounts = AccountService(self.vault, MemoryBook())
        self.start()

    def start(self) -> None:
        """As a wallet that was just opened."""
        self.unlocks = UnlockService(
            self.vault, self.accounts, self.attempts, lambda: self.wall_s, lambda: self.elapsed_ms
        )

    def passes(self, seconds: int) -> None:
        self.wall_s += seconds
        self.elapsed_ms += seconds * 1000

    async def fails(self, times: int = 1) -> None:
        """Wait as long as is asked for, and be wrong."""
        for _ in range(times):
            self.passes(self.unlocks.wait_s)
            with pytest.raises(WrongPassword):
                await self.unlocks.unlock(secret("wrong"))


@pytest.fixture
def world() -> World:
    return World()


@pytest.mark.requirement("K13")
async def test_two_slips_cost_nothing_and_then_each_waits_longer(world: World) -> None:
    waits = []
    for _ in range(12):
        await world.fails()
        waits.append(world.unlocks.wait_s)

    assert waits == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


@pytest.mark.requirement("K13")
async def test_before_the_wait_is_over_nothing_is_tried(world: World) -> None:
    await world.fails(4)
    world.elapsed_ms += 3001

    with pytest.raises(TooManyAttempts) as fault:
        await world.unlocks.unlock(secret())
    assert (fault.value.wait_s, world.vault.is_locked) == (1, True)

    world.elapsed_ms += 999
    await world.unlocks.unlock(secret())
    assert not world.vault.is_locked


@pytest.mark.requirement("K13")
async def test_the_wait_goes_on_over_a_restart(world: World) -> None:
    await world.fails(6)

    world.start()
    assert world.unlocks.wait_s == 16
    world.wall_s += 6
    world.start()
    assert world.unlocks.wait_s == 10
    await world.fails()
    assert world.unlocks.wait_s == 32


@pytest.mark.requirement("K13")
async def test_a_clock_that_is_set_neither_shortens_nor_prolongs_it(world: World) -> None:
    await world.fails(6)

    world.wall_s += 10_000
    assert world.unlocks.wait_s == 16
    world.wall_s -= 5_000_000
    assert world.unlocks.wait_s == 16
    world.start()
    assert world.unlocks.wait_s == 16
    world.elapsed_ms += 16_000
    assert world.unlocks.wait_s == 0


@pytest.mark.requirement("K13")
async def test_the_right_password_ends_it_for_good(world: World) -> None:
    await world.fails(5)
    world.passes(8)

    await world.unlocks.unlock(secret())

    assert (world.unlocks.wait_s, world.attempts.kept) == (0, Attempts())
    await world.fails(2)
    assert world.unlocks.wait_s == 0


@pytest.mark.requirement("K13")
@pytest.mark.parametrize(
    "ask",
    [
        lambda unlocks: unlocks.change_password(secret("wrong"), secret("another one")),
        lambda unlocks: unlocks.set_fee_cap(1, CAP, secret("wrong")),
    ],
)
async def test_whatever_asks_for_the_password_counts(
    world: World, ask: Callable[[UnlockService], Awaitable[None]]
) -> None:
    await world.unlocks.unlock(secret())
    for _ in range(3):
        with pytest.raises(WrongPassword):
            await ask(world.unlocks)

    assert world.unlocks.wait_s == 2
    with pytest.raises(TooManyAttempts):
        await world.unlocks.change_password(secret(), secret("another one"))
    with pytest.raises(TooManyAttempts):
        await world.unlocks.set_fee_cap(1, CAP, secret())


async def test_the_password_and_the_cap_are_changed(world: World) -> None:
    await world.unlocks.unlock(secret())
    await world.unlocks.change_password(secret(), secret("another one"))
    await world.unlocks.set_fee_cap(1, CAP, secret("another one"))

    assert world.vault.fee_caps == {1: CAP}
    world.vault.lock()
    await world.unlocks.unlock(secret("another one"))


async def test_many_at_once_are_tried_one_after_the_other(world: World) -> None:
    tries = [world.unlocks.unlock(secret("wrong")) for _ in range(9)]

    faults = await asyncio.gather(*tries, return_exceptions=True)

    assert [type(one) for one in faults] == [WrongPassword] * 3 + [TooManyAttempts] * 6


@pytest.mark.requirement("K13")
async def test_whoever_does_not_wait_for_the_answer_is_counted_all_the_same(world: World) -> None:
    world.vault.gate.clear()
    tries = [asyncio.ensure_future(world.unlocks.unlock(secret("wrong"))) for _ in range(2)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for one in tries:
        one.cancel()
    world.vault.gate.set()
    await asyncio.wait(tries)

    # Who comes next waits for the one that was begun; the one that was not is never tried.
    await world.fails(2)
    assert world.unlocks.wait_s == 2


async def test_a_vault_that_opened_while_nobody_waited_is_told_open(world: World) -> None:
    told = asyncio.Event()
    world.accounts.subscribe(told.set)
    world.vault.gate.clear()
    with secret() as typed:
        opening = asyncio.ensure_future(world.unlocks.unlock(typed))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        opening.cancel()
        await asyncio.wait([opening])
    world.vault.gate.set()

    await asyncio.wait_for(told.wait(), 10)

    assert not world.vault.is_locked


@pytest.mark.parametrize("fault", [NotAVault(), SignerGone(), StorageFault("vault", errno.EACCES)])
async def test_a_fault_of_the_file_or_the_process_is_nobodys_slip(
    world: World, fault: Exception
) -> None:
    async def ask() -> None:
        raise fault

    for _ in range(5):
        with pytest.raises(type(fault)):
            await world.unlocks.tried(ask)

    assert (world.unlocks.wait_s, world.attempts.kept) == (0, Attempts())


class FullDisk(MemoryAttempts):
    @override
    def save(self, attempts: Attempts) -> None:
        raise StorageFault("attempts.json", errno.ENOSPC)


async def test_a_full_disk_neither_hides_the_answer_nor_forgets_the_wait(world: World) -> None:
    world.attempts = FullDisk()
    world.start()

    await world.fails(3)
    assert world.unlocks.wait_s == 2

    world.passes(2)
    await world.unlocks.unlock(secret())
    assert world.unlocks.wait_s == 0


async def test_opening_lists_what_is_inside_and_tells_everybody(world: World) -> None:
    told: list[bool] = []
    world.accounts.subscribe(lambda: told.append(world.accounts.is_locked))

    await world.unlocks.unlock(secret())

    assert [one.address for one in world.accounts.accounts] == [ACCOUNT]
    assert told == [False]
