"""Words are confirmed from paper, and what is kept elsewhere is shown to bring accounts back."""

from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind, Drill, NewPhrase, PathFamily
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    AlreadyThere,
    Locked,
    NotAVault,
    StorageFault,
    TooManyAttempts,
    WatchOnly,
    WeakPassword,
    WordsDiffer,
    WordsDoNotFit,
    WrongPassword,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backups import BackupService
from tests.fake_vault import secret
from tests.wallet_world import THIRD, MemoryBook, WalletWorld

KEY = "17" * 32
NOBODY = Secret()
STICK = Path("/media/stick/copy.gaib")


class World(WalletWorld):
    """One account from new words, and one from a lone key."""

    made: NewPhrase

    async def begin(self) -> "World":
        await self.accounts.make_vault(secret())
        self.made = await self.accounts.create("Savings", 12, NOBODY)
        await self.accounts.import_key("Lone", secret(KEY))
        return self


@pytest.fixture
async def world() -> World:
    return await World().begin()


def answers(made: NewPhrase, *places: int) -> dict[int, int]:
    return {place: made.numbers[place] for place in places}


async def test_new_words_are_a_reminder_until_three_of_them_were_read_from_paper(
    world: World,
) -> None:
    made, backups = world.made, world.backups
    assert backups.unconfirmed == (made.phrase,)
    asked = backups.asked(made.phrase)
    assert len(set(asked)) == 3
    assert set(asked) <= set(range(12))

    await backups.confirm(made.phrase, answers(made, *asked))

    assert not backups.unconfirmed
    assert [one.is_confirmed for one in world.accounts.phrases] == [True]


async def test_the_first_word_that_is_another_is_named_and_nothing_is_confirmed(
    world: World,
) -> None:
    typed = answers(world.made, 0, 4, 11)
    typed[11] = (typed[11] + 1) % 2048
    typed[4] = (typed[4] + 1) % 2048

    with pytest.raises(WordsDiffer) as fault:
        await world.backups.confirm(world.made.phrase, typed)

    assert fault.value.position == 5
    assert world.backups.unconfirmed == (world.made.phrase,)


async def test_too_few_words_show_nothing(world: World) -> None:
    with pytest.raises(ValueError, match="show nothing"):
        await world.backups.confirm(world.made.phrase, answers(world.made, 0, 1))


async def test_words_are_confirmed_and_shown_while_the_vault_is_open(world: World) -> None:
    with pytest.raises(WrongPassword):
        await world.backups.reveal(world.made.phrase, secret("wrong horse"))
    assert await world.backups.reveal(world.made.phrase, secret()) == world.made.numbers

    world.accounts.lock()
    with pytest.raises(Locked):
        await world.backups.reveal(world.made.phrase, secret())
    with pytest.raises(Locked):
        await world.backups.confirm(world.made.phrase, answers(world.made, 0, 1, 2))


@pytest.mark.requirement("K13")
async def test_wrong_passwords_count_wherever_they_are_asked_for(world: World) -> None:
    account = world.accounts.accounts[1]
    for _ in range(3):
        with pytest.raises(WrongPassword):
            await world.backups.export_file(account, secret("wrong"), secret("its own one"), STICK)

    with pytest.raises(TooManyAttempts):
        await world.backups.reveal(world.made.phrase, secret())
    assert world.copies.files == {}


async def test_a_copy_replaces_nothing_unless_it_is_told_to(world: World) -> None:
    await world.backups.save_backup(STICK)
    first = world.copies.files[STICK]
    await world.accounts.import_key("Another", secret("18" * 32))

    with pytest.raises(AlreadyThere):
        await world.backups.save_backup(STICK)
    assert world.copies.files[STICK] == first

    await world.backups.save_backup(STICK, replaces=True)
    assert world.copies.files[STICK] == world.keys.backup()


async def test_a_key_goes_into_a_file_under_a_password_of_its_own(world: World) -> None:
    lone = world.accounts.accounts[1]
    watched = world.accounts.watch("Treasury", THIRD)

    with pytest.raises(WeakPassword):
        await world.backups.export_file(lone, secret(), secret("short"), STICK)
    with pytest.raises(WatchOnly):
        await world.backups.export_file(watched, secret(), secret("its own one"), STICK)
    assert world.copies.files == {}

    await world.backups.export_file(lone, secret(), secret("its own one"), STICK)
    assert lone.address[2:].lower().encode() in world.copies.files[STICK]


@pytest.mark.requirement("K12")
async def test_the_right_words_bring_their_accounts_back_and_import_nothing(world: World) -> None:
    ledger = await world.accounts.next_account("Old", world.made.phrase.key, PathFamily.LEDGER_LIVE)
    savings, lone, _ = world.accounts.accounts
    sealed = world.keys.backup()
    world.accounts.lock()

    drill = await world.backups.drill_words(world.made.numbers, NOBODY)

    assert drill == Drill((savings, ledger), (), ())
    assert drill.is_proven
    assert world.accounts.accounts == (savings, lone, ledger)
    assert (world.keys.backup(), world.accounts.is_locked) == (sealed, True)


async def test_a_path_that_somebody_wrote_into_the_list_is_not_asked_for(world: World) -> None:
    savings, key = world.accounts.accounts[0], world.made.phrase.key
    paths = ("m", "nonsense", "m/44'/60'/0'/0/9999999999")
    odd = (Account(path, Address(path), AccountKind.KEY, key, path) for path in paths)
    accounts = AccountService(world.keys, MemoryBook(savings, *odd))
    backups = BackupService(world.keys, accounts, world.unlocks, world.copies)

    drill = await backups.drill_words(world.made.numbers, NOBODY)

    assert drill.found == (savings,)
    assert [one.name for one in drill.missing] == list(paths)


@pytest.mark.requirement("K12")
async def test_other_words_and_another_passphrase_bring_nothing_back(world: World) -> None:
    other = (0,) * 11 + (3,)

    for numbers, passphrase in ((other, NOBODY), (world.made.numbers, secret("more"))):
        drill = await world.backups.drill_words(numbers, passphrase)
        assert (drill.found, drill.missing, drill.is_proven) == ((), (), False)
        assert len(drill.unknown) == 1
    with pytest.raises(WordsDoNotFit):
        await world.backups.drill_words((0,) * 12, NOBODY)


@pytest.mark.requirement("K12")
async def test_the_words_of_an_account_that_is_watched_are_shown_to_be_its_own(
    world: World,
) -> None:
    cold = (0,) * 11 + (3,)
    (address,) = await world.accounts.preview(cold, NOBODY, PathFamily.BIP44, 1)
    watched = world.accounts.watch("Cold", address)

    assert await world.backups.drill_words(cold, NOBODY) == Drill((watched,), (), ())


@pytest.mark.requirement("K12")
async def test_a_copy_is_compared_with_the_accounts_of_today(world: World) -> None:
    await world.backups.save_backup(STICK)
    savings, lone = world.accounts.accounts
    assert await world.backups.drill_backup(STICK, secret()) == Drill((savings, lone), (), ())

    later = await world.accounts.import_key("Later", secret("18" * 32))
    world.keys.lose(lone.address)
    drill = await world.backups.drill_backup(STICK, secret())

    assert drill == Drill((savings, lone), (later,), ())
    assert not drill.is_proven
    assert world.accounts.held_missing == (lone,)


@pytest.mark.requirement("K12")
async def test_a_copy_of_somebody_elses_vault_is_named_so(world: World) -> None:
    stranger = await World().begin()
    await stranger.accounts.import_key("Hers", secret("19" * 32))
    await stranger.backups.save_backup(STICK)
    world.copies.files[STICK] = stranger.copies.files[STICK]

    drill = await world.backups.drill_backup(STICK, secret())

    assert drill.unknown == (stranger.accounts.accounts[2].address,)


@pytest.mark.requirement("K12")
async def test_a_copy_that_is_damaged_cut_off_or_foreign_says_so_and_changes_nothing(
    world: World,
) -> None:
    await world.backups.save_backup(STICK)
    whole = world.copies.files[STICK]
    before = world.keys.backup(), world.accounts.accounts
    flipped = whole[:-1] + bytes([whole[-1] ^ 1])

    with pytest.raises(StorageFault):
        await world.backups.drill_backup(Path("/nowhere"), secret())
    with pytest.raises(WrongPassword):
        await world.backups.drill_backup(STICK, secret("wrong horse"))
    for content, fault in (
        (b"", NotAVault),
        (bytes(900), NotAVault),
        (whole[:30], NotAVault),
        (b"Dear Sir,", NotAVault),
        (flipped, WrongPassword),
        (whole[:-7], WrongPassword),
    ):
        world.copies.files[STICK] = content
        with pytest.raises(fault):
            await world.backups.drill_backup(STICK, secret())

    assert (world.keys.backup(), world.accounts.accounts) == before
    assert world.unlocks.wait_s == 0
