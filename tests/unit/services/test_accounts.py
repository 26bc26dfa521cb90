"""Accounts are known by their addresses; keys stay in the vault."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
import errno
from functools import partial
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.domain.accounts import Account, AccountKind, PathFamily, Phrase
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import (
    AlreadyKnown,
    Locked,
    NameTooLong,
    NameUnclear,
    StillSigning,
    StorageFault,
    WordsDoNotFit,
    WrongPassword,
)
from gaib_wallet.services.accounts import AccountService
from tests.builders import POOL, V3_POOL
from tests.fake_vault import FakeVault, secret
from tests.wallet_world import MemoryBook

KEY, OTHER_KEY = "17" * 32, "18" * 32
ZEROS = (0,) * 11 + (3,)
NOBODY = Secret()
FILE = Path("old.json")


class World:
    def __init__(self, book: MemoryBook | None = None) -> None:
        self.vault = FakeVault()
        self.book = book or MemoryBook()
        self.service = AccountService(self.vault, self.book)
        self.told = 0
        self.stop = self.service.subscribe(self._count)

    def _count(self) -> None:
        self.told += 1


@pytest.fixture
def empty() -> World:
    return World()


@pytest.fixture
async def world(empty: World) -> World:
    await empty.service.make_vault(secret())
    empty.told = 0
    return empty


def test_a_wallet_begins_without_accounts_and_without_a_vault(empty: World) -> None:
    service = empty.service

    assert (service.accounts, service.chosen, service.phrases) == ((), None, ())
    assert (service.has_vault, service.is_locked) == (False, False)


async def test_without_a_vault_accounts_are_only_watched(empty: World) -> None:
    watched = empty.service.watch("Treasury", POOL.address)

    with pytest.raises(Locked):
        await empty.service.create("Savings", 12, NOBODY)
    assert empty.service.accounts == (watched,)
    assert not empty.service.can_sign(watched)


async def test_what_is_added_is_chosen_and_everybody_is_told(world: World) -> None:
    service = world.service
    world.vault.keystores[FILE] = (b"its own", OTHER_KEY)

    made = await service.create("Savings", 12, NOBODY)
    second = await service.next_account("Second", made.phrase.key, PathFamily.BIP44)
    lone = await service.import_key("Old", secret(KEY))
    from_file = await service.import_file("File", FILE, secret("its own"))
    words = await service.import_words("Words", ZEROS, secret("more"), PathFamily.LEGACY, 2)

    first = Account(
        "Savings", made.first.address, AccountKind.KEY, made.phrase.key, made.first.path
    )
    assert service.accounts == (first, second, lone, from_file, words)
    assert service.chosen == words
    assert world.told == 5
    assert second.path == "m/44'/60'/0'/0/1"
    assert service.phrases == (
        made.phrase,
        Phrase(words.phrase, 12, is_confirmed=True, has_passphrase=True),
    )
    assert all(service.can_sign(one) for one in service.accounts)


async def test_an_account_that_nobody_named_is_numbered(world: World) -> None:
    world.service.watch("  ", POOL.address)
    named = world.service.watch("Account 3", V3_POOL.address)
    third = await world.service.import_key("", secret(KEY))

    assert [one.name for one in world.service.accounts] == ["Account 1", named.name, "Account 4"]
    assert third.name == "Account 4"


async def test_where_words_lead_is_shown_without_keeping_anything(empty: World) -> None:
    found = await empty.service.preview(ZEROS, NOBODY, PathFamily.LEDGER_LIVE, 3)

    assert len(set(found)) == 3
    with pytest.raises(WordsDoNotFit):
        await empty.service.preview((0,) * 12, NOBODY, PathFamily.BIP44, 1)
    assert (empty.service.accounts, empty.told) == ((), 0)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("x" * 41, NameTooLong),
        ("Savings\u202egnp.exe", NameUnclear),
        ("two\nlines", NameUnclear),
        ("bell\a", NameUnclear),
        ("zero\u200bwidth", NameUnclear),
        ("\ud800", NameUnclear),
    ],
)
async def test_a_hostile_name_is_refused_before_a_key_is_made(
    world: World, name: str, fault: type[Exception]
) -> None:
    mine = world.service.watch("Mine", V3_POOL.address)

    with pytest.raises(fault):
        await world.service.create(name, 12, NOBODY)
    with pytest.raises(fault):
        world.service.watch(name, POOL.address)
    with pytest.raises(fault):
        world.service.rename(mine.address, name)
    assert (world.service.accounts, world.vault.held) == ((mine,), ())


def test_a_name_is_changed_and_an_empty_one_changes_nothing(empty: World) -> None:
    empty.service.watch("Treasury", POOL.address)

    empty.service.rename(POOL.address, "  <b>Cold</b>   store ")
    assert [one.name for one in empty.service.accounts] == ["<b>Cold</b> store"]

    empty.service.rename(POOL.address, "   ")
    assert [one.name for one in empty.service.accounts] == ["<b>Cold</b> store"]
    assert empty.told == 2


async def test_the_owner_puts_accounts_in_order_and_chooses_one(world: World) -> None:
    first = await world.service.import_key("First", secret(KEY))
    last = world.service.watch("Last", POOL.address)

    world.service.move(last.address, 0)
    assert world.service.accounts == (last, first)
    assert world.service.chosen == last

    world.service.choose(first.address)
    world.service.move(last.address, 99)
    assert (world.service.accounts, world.service.chosen) == ((first, last), first)
    assert world.told == 5


async def test_only_an_account_that_is_watched_is_forgotten(world: World) -> None:
    mine = await world.service.import_key("Mine", secret(KEY))
    watched = world.service.watch("Treasury", POOL.address)

    world.service.forget(watched.address)
    with pytest.raises(StillSigning):
        world.service.forget(mine.address)

    assert (world.service.accounts, world.service.chosen) == ((mine,), mine)


async def test_nobody_is_watched_twice(world: World) -> None:
    world.service.watch("Treasury", POOL.address)
    mine = await world.service.import_key("Mine", secret(KEY))

    for address in (POOL.address, mine.address):
        with pytest.raises(AlreadyKnown):
            world.service.watch("Again", address)


async def test_a_watched_account_becomes_one_with_a_key_in_its_place(world: World) -> None:
    (address,) = await world.service.preview(ZEROS, NOBODY, PathFamily.BIP44, 1)
    world.service.watch("Savings, watched", address)
    other = world.service.watch("Treasury", POOL.address)

    mine = await world.service.import_words("Savings", ZEROS, NOBODY, PathFamily.BIP44, 0)

    assert world.service.accounts == (mine, other)
    assert (mine.name, world.service.can_sign(mine)) == ("Savings", True)


async def test_a_key_that_an_old_backup_lacks_is_named_and_brought_back(world: World) -> None:
    mine = await world.service.import_key("Mine", secret(KEY))
    other = await world.service.import_key("Other", secret(OTHER_KEY))
    assert not world.service.held_missing

    world.vault.lose(mine.address)
    assert world.service.held_missing == (mine,)
    assert not world.service.can_sign(mine)
    world.vault.lock()
    assert not world.service.held_missing

    await world.vault.unlock(secret())
    assert await world.service.import_key("A copy", secret(KEY)) == mine
    assert (world.service.accounts, world.service.chosen) == ((mine, other), mine)
    assert world.service.can_sign(mine)


async def test_without_its_vault_every_key_is_missing() -> None:
    mine = Account("Mine", POOL.address, AccountKind.KEY)

    assert World(MemoryBook(mine)).service.held_missing == (mine,)


async def test_what_a_vault_from_elsewhere_holds_is_listed_when_it_opens(world: World) -> None:
    made = await world.vault.make_words(24, secret("more"))
    lone = await world.vault.import_key(secret(KEY))
    watched = world.service.watch("Treasury", POOL.address)

    world.service.opened()

    assert [(one.name, one.address) for one in world.service.accounts] == [
        ("Treasury", POOL.address),
        ("Account 2", made.first.address),
        ("Account 3", lone.address),
    ]
    assert world.service.phrases == (made.phrase,)
    assert world.service.chosen == watched
    again = world.service.accounts
    world.service.opened()
    assert world.service.accounts == again


class Killed(BaseException):
    """The end of a program that nobody asks."""


class DyingBook(MemoryBook):
    """Kills the program once the key is kept and before its account is listed."""

    @override
    def add(self, account: Account) -> None:
        raise Killed(account.name)


@pytest.mark.parametrize("way", ["new words", "words", "next", "key", "file"])
async def test_a_name_that_was_typed_outlives_a_kill_between_vault_and_list(way: str) -> None:
    dying = World(DyingBook())
    service = dying.service
    await service.make_vault(secret())
    dying.vault.keystores[FILE] = (b"its own", OTHER_KEY)

    made = await dying.vault.make_words(12, NOBODY)
    dying.vault.lose(made.first.address)
    ways: dict[str, Callable[[], Awaitable[object]]] = {
        "new words": partial(service.create, " Savings ", 12, NOBODY),
        "words": partial(service.import_words, "Savings", ZEROS, NOBODY, PathFamily.BIP44, 0),
        "next": partial(service.next_account, "Savings", made.phrase.key, PathFamily.BIP44),
        "key": partial(service.import_key, "Savings", secret(KEY)),
        "file": partial(service.import_file, "Savings", FILE, secret("its own")),
    }

    with pytest.raises(Killed):
        await ways[way]()
    book = MemoryBook()
    book.expect(dying.book.expected)
    after = AccountService(dying.vault, book)
    after.opened()

    assert [one.name for one in after.accounts] == ["Savings"]
    assert book.expected == ""


async def test_the_name_of_what_was_refused_is_nobody_elses(world: World) -> None:
    world.vault.keystores[FILE] = (b"its own", OTHER_KEY)
    with pytest.raises(WrongPassword):
        await world.service.import_file("Savings", FILE, secret("wrong"))
    assert world.book.expected == ""

    await world.vault.import_key(secret(KEY))
    world.service.opened()

    assert [one.name for one in world.service.accounts] == ["Account 1"]


async def test_the_name_is_kept_where_the_key_may_be_in_the_vault(world: World) -> None:
    world.vault.disk_fault = StorageFault("vault.gaib", errno.ENOSPC)

    with pytest.raises(StorageFault):
        await world.service.import_key("Savings", secret(KEY))

    assert world.book.expected == "Savings"


async def test_a_name_that_was_kept_is_not_given_to_one_of_many(world: World) -> None:
    world.book.expect("Savings")
    await world.vault.make_words(12, NOBODY)
    await world.vault.import_key(secret(KEY))

    world.service.opened()

    assert [one.name for one in world.service.accounts] == ["Account 1", "Account 2"]


async def test_a_confirmed_phrase_stays_confirmed_when_the_vault_opens(world: World) -> None:
    made = await world.service.create("Savings", 12, NOBODY)
    world.service.confirm(made.phrase)

    world.service.opened()

    assert [one.is_confirmed for one in world.service.phrases] == [True]


async def test_a_process_that_died_is_told_as_a_lock(world: World) -> None:
    await world.service.import_key("Mine", secret(KEY))
    world.told = 0

    world.vault.die()

    assert (world.service.is_locked, world.told) == (True, 1)


async def test_locking_is_told(world: World) -> None:
    world.service.lock()

    assert (world.service.is_locked, world.told) == (True, 1)


async def test_what_was_not_kept_is_not_listed(world: World) -> None:
    world.vault.disk_fault = StorageFault("vault.gaib", errno.ENOSPC)

    with pytest.raises(StorageFault):
        await world.service.create("Savings", 12, NOBODY)
    with pytest.raises(StorageFault):
        await world.service.import_key("Old", secret(KEY))

    assert (world.service.accounts, world.service.phrases, world.told) == ((), (), 0)


async def test_a_wrong_password_of_a_file_adds_nothing(world: World) -> None:
    world.vault.keystores[FILE] = (b"its own", OTHER_KEY)

    with pytest.raises(WrongPassword):
        await world.service.import_file("File", FILE, secret("wrong"))
    assert world.service.accounts == ()


async def test_a_listener_that_left_is_told_nothing(world: World) -> None:
    world.stop()

    world.service.lock()

    assert world.told == 0


async def test_an_address_that_was_altered_in_the_list_is_not_the_chosen_one(world: World) -> None:
    made = await world.service.create("Savings", 12, NOBODY)
    (savings,) = world.service.accounts
    altered = AccountService(world.vault, MemoryBook(replace(savings, address=POOL.address)))

    altered.opened()

    assert altered.chosen
    assert altered.chosen.address == made.first.address
    assert [one.address for one in altered.held_missing] == [POOL.address]


def test_who_was_forsaken_may_stop_listening_all_the_same() -> None:
    accounts = AccountService(FakeVault(), MemoryBook())
    stop = accounts.subscribe(lambda: None)

    accounts.forsake()

    stop()
    stop()
