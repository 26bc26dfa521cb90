"""Accounts are known by their addresses; keys stay where they are kept."""

from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.transactions import SignedTx, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyKnown, Locked, WrongPassword
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.storage.accounts import AccountFile
from tests.builders import ACCOUNT, POOL, V3_POOL

PASSWORD = "correct horse"  # noqa: S105 - of nobody


class MemoryKeys:
    """A `Keys` that knows who would be who, and no secret."""

    def __init__(self, *to_come: Address) -> None:
        self.is_locked = False
        self._to_come = list(to_come)
        self._here: list[Address] = []

    def can_sign(self, account: Address) -> bool:
        return account in self._here and not self.is_locked

    async def sign(self, request: TxRequest) -> SignedTx:
        raise Locked

    def damaged(self) -> tuple[Path, ...]:
        return ()

    async def unlock(self, password: str) -> None:
        if password != PASSWORD:
            raise WrongPassword
        self.is_locked = False

    def lock(self) -> None:
        self.is_locked = True

    async def create(self, password: str) -> Address:
        await self.unlock(password)
        self._here.append(self._to_come.pop(0))
        return self._here[-1]

    async def import_key(self, secret: bytearray, password: str) -> Address:
        assert secret
        return await self.create(password)

    async def import_file(self, file: Path, file_password: str, password: str) -> Address:
        assert file_password
        return await self.create(password)


class World:
    def __init__(self, folder: Path) -> None:
        self.keys = MemoryKeys(ACCOUNT, POOL.address, V3_POOL.address)
        self.book = AccountFile(folder / "accounts.json")
        self.service = AccountService(self.keys, self.book)
        self.told = 0
        self.stop = self.service.subscribe(self._count)

    def _count(self) -> None:
        self.told += 1


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def test_a_wallet_begins_without_accounts(world: World) -> None:
    assert (world.service.accounts, world.service.chosen) == ((), None)


async def test_what_is_added_is_chosen_and_everybody_is_told(world: World) -> None:
    made = await world.service.create("Savings", PASSWORD)
    imported = await world.service.import_key("Old", bytearray(b"secret"), PASSWORD)
    from_file = await world.service.import_file("File", Path("key.json"), "its own", PASSWORD)

    assert world.service.accounts == (made, imported, from_file)
    assert world.service.chosen == from_file
    assert world.told == 3
    assert made == Account("Savings", ACCOUNT, AccountKind.KEY)
    assert world.service.can_sign(made)


async def test_another_account_can_be_chosen(world: World) -> None:
    made = await world.service.create("Savings", PASSWORD)
    world.service.watch("Treasury", POOL.address)

    world.service.choose(ACCOUNT)

    assert (world.service.chosen, world.told) == (made, 3)


async def test_a_wrong_password_adds_nothing(world: World) -> None:
    with pytest.raises(WrongPassword):
        await world.service.create("Savings", "wrong")

    assert (world.service.accounts, world.told) == ((), 0)


def test_a_watched_account_never_signs(world: World) -> None:
    watched = world.service.watch("Treasury", POOL.address)

    assert watched.kind is AccountKind.WATCH
    assert not world.service.can_sign(watched)


async def test_nobody_is_watched_twice(world: World) -> None:
    world.service.watch("Treasury", POOL.address)
    await world.service.create("Savings", PASSWORD)

    for address in (POOL.address, ACCOUNT):
        with pytest.raises(AlreadyKnown):
            world.service.watch("Again", address)


async def test_a_watched_account_becomes_one_with_a_key(world: World) -> None:
    world.service.watch("Savings, watched", ACCOUNT)

    mine = await world.service.import_key("Savings", bytearray(b"secret"), PASSWORD)

    assert world.service.accounts == (mine,)
    assert world.service.can_sign(mine)


async def test_a_key_that_is_brought_back_belongs_to_the_account_that_had_it(
    tmp_path: Path,
) -> None:
    book = AccountFile(tmp_path / "accounts.json")
    mine = Account("Savings", ACCOUNT, AccountKind.KEY)
    book.add(mine)
    service = AccountService(MemoryKeys(ACCOUNT), book)

    assert await service.import_file("Copy", Path("key.json"), "its own", PASSWORD) == mine
    assert (service.accounts, service.chosen) == ((mine,), mine)


async def test_locking_and_unlocking_is_told(world: World) -> None:
    world.service.lock()
    assert world.service.is_locked

    with pytest.raises(WrongPassword):
        await world.service.unlock("wrong")
    assert world.service.is_locked

    await world.service.unlock(PASSWORD)
    assert not world.service.is_locked
    assert world.told == 2


async def test_a_listener_that_left_is_told_nothing(world: World) -> None:
    world.stop()

    world.service.lock()

    assert world.told == 0
