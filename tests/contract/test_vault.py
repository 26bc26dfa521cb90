"""What every `Vault` does; each test runs on the one in memory and on the real process."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
import json
from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import Held, PathFamily, Phrase
from gaib_wallet.domain.pools import AcceptedPool
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import (
    AlreadyKnown,
    InputError,
    KeyOutOfRange,
    Locked,
    NotAKey,
    NotAKeystore,
    NotAVault,
    PoolRefused,
    SignerGone,
    StorageFault,
    VaultExists,
    WalletError,
    WatchOnly,
    WeakPassword,
    WordsDoNotFit,
    WrongPassword,
    WrongWordCount,
)
from gaib_wallet.services.ports import Vault
from tests.contract.vaults import VaultWorld, fake_world, real_world
from tests.fake_vault import PASSWORD, secret
from tests.keys.plans import DEMO
from tests.keys.venues import THREE, V4

STRANGER = Address("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")
KEY = "0x" + "17" * 32
OTHER_KEY = "18" * 32
ZEROS = (0,) * 11 + (3,)  # "abandon" eleven times, and "about"
LEGAL = (1019, 2015, 1790, 2039, 1983, 1533, 2031, 1919, 1019, 2015, 1790, 2040)  # "legal winner …"
NOBODY = Secret()
WORLDS = {"fake": fake_world, "real": real_world}


@pytest.fixture(params=WORLDS)
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[VaultWorld]:
    async with WORLDS[request.param](tmp_path) as world:
        yield world


@pytest.fixture
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[VaultWorld]:
    """Another computer, of the same kind."""
    make = WORLDS[request.node.callspec.params["world"]]
    async with make(tmp_path / "elsewhere") as world:
        yield world


@pytest.fixture
async def opened(world: VaultWorld) -> VaultWorld:
    await world.vault.make(secret())
    return world


async def test_there_is_none_at_first_and_nothing_can_be_asked(world: VaultWorld) -> None:
    vault = world.vault

    assert (vault.exists, vault.is_locked, vault.held, vault.phrases) == (False, False, (), ())
    with pytest.raises(Locked):
        await vault.import_key(secret(KEY))


async def test_a_new_one_is_open_and_empty_and_stands_alone(opened: VaultWorld) -> None:
    vault = opened.vault
    assert (vault.exists, vault.is_locked, vault.held) == (True, False, ())
    before = vault.backup()

    with pytest.raises(VaultExists):
        await vault.make(secret())
    assert vault.backup() == before


async def test_a_short_password_makes_none(world: VaultWorld) -> None:
    with pytest.raises(WeakPassword):
        await world.vault.make(secret("short"))

    assert not world.vault.exists


async def test_locked_it_shows_nothing_and_does_nothing(opened: VaultWorld) -> None:
    vault = opened.vault
    made = await vault.make_words(12, NOBODY)
    await vault.set_fee_cap(1, TokenAmount(5, ETH), secret())

    vault.lock()

    assert (vault.is_locked, vault.held, vault.phrases, dict(vault.fee_caps)) == (True, (), (), {})
    assert not vault.can_sign(made.first.address)
    for asked in (
        vault.make_words(12, NOBODY),
        vault.next_account(made.phrase.key, PathFamily.BIP44),
        vault.matches(made.phrase.key, {0: 0}),
        vault.reveal(made.phrase.key, secret()),
        vault.export(made.first.address, secret(), secret()),
        vault.change_password(secret(), secret("another one")),
        vault.set_fee_cap(1, TokenAmount(6, ETH), secret()),
    ):
        with pytest.raises(Locked):
            await asked


async def test_the_right_password_brings_all_of_it_back(opened: VaultWorld) -> None:
    vault = opened.vault
    made = await vault.make_words(24, secret("more"))
    lone = await vault.import_key(secret(KEY))
    vault.lock()

    with pytest.raises(WrongPassword):
        await vault.unlock(secret("wrong horse"))
    assert vault.is_locked

    await vault.unlock(secret())
    assert vault.held == (made.first, lone)
    assert vault.phrases == (Phrase(made.phrase.key, 24, is_confirmed=False, has_passphrase=True),)
    assert vault.can_sign(lone.address)


@pytest.mark.requirement("K9")
async def test_another_password_takes_the_place_of_the_first(opened: VaultWorld) -> None:
    vault = opened.vault
    await vault.import_key(secret(KEY))
    held, before = vault.held, vault.backup()

    with pytest.raises(WrongPassword):
        await vault.change_password(secret("wrong horse"), secret("another one"))
    with pytest.raises(WeakPassword):
        await vault.change_password(secret(), secret("short"))
    assert vault.backup() == before

    await vault.change_password(secret(), secret("another one"))
    vault.lock()
    with pytest.raises(WrongPassword):
        await vault.unlock(secret())
    await vault.unlock(secret("another one"))
    assert vault.held == held


async def test_new_words_are_others_each_time_and_lead_where_they_say(opened: VaultWorld) -> None:
    vault = opened.vault
    one, two = await vault.make_words(12, NOBODY), await vault.make_words(24, NOBODY)

    assert (len(one.numbers), len(two.numbers)) == (12, 24)
    assert one.phrase == Phrase(one.phrase.key, 12, is_confirmed=False)
    assert one.first == Held(one.first.address, one.phrase.key, PathFamily.BIP44.path(0))
    assert vault.held == (one.first, two.first)
    led = await vault.addresses(one.numbers, NOBODY, [one.first.path])
    assert led == (one.first.address,)


async def test_words_with_another_passphrase_are_other_words(opened: VaultWorld) -> None:
    vault = opened.vault
    plain = await vault.import_words(ZEROS, NOBODY, PathFamily.BIP44, 0)
    more = await vault.import_words(ZEROS, secret("more"), PathFamily.BIP44, 0)

    assert plain.address != more.address
    assert plain.phrase != more.phrase
    assert [one.has_passphrase for one in vault.phrases] == [False, True]


async def test_words_lead_to_many_accounts_and_are_kept_once(opened: VaultWorld) -> None:
    vault = opened.vault
    first = await vault.import_words(ZEROS, NOBODY, PathFamily.BIP44, 1)
    with pytest.raises(AlreadyKnown):
        await vault.import_words(ZEROS, NOBODY, PathFamily.BIP44, 1)

    ledger = await vault.import_words(ZEROS, NOBODY, PathFamily.LEDGER_LIVE, 4)
    following = await vault.next_account(first.phrase, PathFamily.BIP44)
    after = await vault.next_account(first.phrase, PathFamily.BIP44)

    assert {one.phrase for one in vault.held} == {first.phrase}
    assert ledger.path == "m/44'/60'/4'/0/0"
    assert (following.path, after.path) == ("m/44'/60'/0'/0/0", "m/44'/60'/0'/0/2")
    assert len(vault.phrases) == 1
    paths = [one.path for one in vault.held]
    led = await vault.addresses(ZEROS, NOBODY, paths)
    assert led == tuple(one.address for one in vault.held)


@pytest.mark.parametrize(
    ("numbers", "fault"),
    [
        ((0,) * 12, WordsDoNotFit),
        ((3, *(0,) * 11), WordsDoNotFit),
        (ZEROS[1:], WrongWordCount),
        ((), WrongWordCount),
    ],
)
async def test_words_that_cannot_be_right_are_not_kept(
    opened: VaultWorld, numbers: tuple[int, ...], fault: type[WalletError]
) -> None:
    before = opened.vault.backup()

    with pytest.raises(fault):
        await opened.vault.import_words(numbers, NOBODY, PathFamily.BIP44, 0)
    with pytest.raises(fault):
        await opened.vault.addresses(numbers, NOBODY, ["m/44'/60'/0'/0/0"])
    assert (opened.vault.held, opened.vault.backup()) == ((), before)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", NotAKey),
        ("17" * 31, NotAKey),
        ("seventeen", NotAKey),
        ("00" * 32, KeyOutOfRange),
        ("ff" * 32, KeyOutOfRange),
    ],
)
async def test_what_is_no_key_is_not_kept(
    opened: VaultWorld, typed: str, fault: type[InputError]
) -> None:
    before = opened.vault.backup()

    with pytest.raises(fault):
        await opened.vault.import_key(secret(typed))
    assert opened.vault.backup() == before


async def test_a_key_is_kept_once(opened: VaultWorld) -> None:
    held = await opened.vault.import_key(secret(KEY))
    assert (held.phrase, held.path) == ("", "")

    with pytest.raises(AlreadyKnown):
        await opened.vault.import_key(secret(KEY.removeprefix("0x")))
    assert opened.vault.held == (held,)


async def test_a_keystore_file_is_opened_by_its_own_password(
    opened: VaultWorld, tmp_path: Path
) -> None:
    file = opened.keystore(tmp_path / "old.json", OTHER_KEY, "its own password")

    with pytest.raises(WrongPassword):
        await opened.vault.import_file(file, secret())
    held = await opened.vault.import_file(file, secret("its own password"))

    with pytest.raises(AlreadyKnown):
        await opened.vault.import_key(secret(OTHER_KEY))
    assert opened.vault.held == (held,)


async def test_a_file_of_something_else_is_not_imported(opened: VaultWorld, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Sir,")

    with pytest.raises(NotAKeystore):
        await opened.vault.import_file(file, secret())


async def test_a_file_that_is_not_there_is_named(opened: VaultWorld, tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.json", tmp_path):
        with pytest.raises(StorageFault, match="W-506") as fault:
            await opened.vault.import_file(path, secret())
        assert str(path) in str(fault.value)


async def test_a_path_that_is_none_ends_it(opened: VaultWorld) -> None:
    with pytest.raises(SignerGone):
        await opened.vault.addresses(LEGAL, NOBODY, ("nonsense",))
    assert opened.vault.is_locked


async def test_a_word_that_is_another_does_not_match(opened: VaultWorld) -> None:
    key = (await opened.vault.import_words(LEGAL, NOBODY, PathFamily.BIP44, 0)).phrase

    assert await opened.vault.matches(key, {0: 1019, 11: 2040})
    assert not await opened.vault.matches(key, {0: 1019, 11: 2041})
    assert not await opened.vault.matches(key, {12: 0})


async def test_words_are_shown_for_the_password_alone(opened: VaultWorld) -> None:
    made = await opened.vault.make_words(12, NOBODY)

    with pytest.raises(WrongPassword):
        await opened.vault.reveal(made.phrase.key, secret("wrong horse"))
    assert await opened.vault.reveal(made.phrase.key, secret()) == made.numbers


async def test_words_that_are_not_here_are_elsewhere(opened: VaultWorld) -> None:
    key = "0" * 16

    for asked in (
        opened.vault.reveal(key, secret()),
        opened.vault.matches(key, {0: 0}),
        opened.vault.next_account(key, PathFamily.BIP44),
        opened.vault.export(STRANGER, secret(), secret()),
    ):
        with pytest.raises(WatchOnly):
            await asked


async def test_a_key_is_exported_under_a_password_of_its_own(opened: VaultWorld) -> None:
    held = await opened.vault.import_key(secret(KEY))

    with pytest.raises(WrongPassword):
        await opened.vault.export(held.address, secret("wrong horse"), secret("its own password"))
    with pytest.raises(WeakPassword):
        await opened.vault.export(held.address, secret(), secret("short"))
    file = json.loads(await opened.vault.export(held.address, secret(), secret("its own password")))
    assert (file["version"], file["address"]) == (3, held.address[2:].lower())


@pytest.mark.requirement("K12")
async def test_a_copy_says_what_it_holds_and_nothing_is_imported(opened: VaultWorld) -> None:
    vault = opened.vault
    await vault.make_words(12, NOBODY)
    await vault.import_key(secret(KEY))
    copy, held = vault.backup(), vault.held
    await vault.import_key(secret(OTHER_KEY))
    now = vault.held
    await vault.change_password(secret(), secret("another one"))

    found = await vault.addresses_in(copy, secret())

    assert found == tuple(one.address for one in held)
    assert vault.held == now
    with pytest.raises(WrongPassword):
        await vault.addresses_in(copy, secret("another one"))
    vault.lock()
    assert await vault.addresses_in(copy, secret()) == found


@pytest.mark.requirement("K12")
async def test_a_copy_that_was_damaged_says_so(opened: VaultWorld) -> None:
    await opened.vault.import_key(secret(KEY))
    copy = opened.vault.backup()
    flipped = copy[:-1] + bytes([copy[-1] ^ 1])

    for foreign in (b"", bytes(500), b"Dear Sir, " * 50, copy[:20]):
        with pytest.raises(NotAVault):
            await opened.vault.addresses_in(foreign, secret())
    for damaged in (flipped, copy[:-10]):
        with pytest.raises(WrongPassword):
            await opened.vault.addresses_in(damaged, secret())


@pytest.mark.requirement("K12")
async def test_a_copy_brings_all_of_it_back_where_no_vault_is(
    opened: VaultWorld, empty: VaultWorld
) -> None:
    vault = opened.vault
    await vault.make_words(12, secret("more"))
    await vault.import_key(secret(KEY))
    await vault.set_fee_cap(1, TokenAmount(5, ETH), secret())
    copy = vault.backup()

    await empty.vault.restore(copy, secret())

    assert not empty.vault.is_locked
    assert empty.vault.held == vault.held
    assert empty.vault.phrases == vault.phrases
    assert dict(empty.vault.fee_caps) == dict(vault.fee_caps)
    assert empty.vault.backup() == copy
    assert all(empty.vault.can_sign(one.address) for one in vault.held)
    empty.vault.lock()
    await empty.vault.unlock(secret())
    with pytest.raises(VaultExists):
        await empty.vault.restore(copy, secret())


@pytest.mark.requirement("K2")
async def test_a_copy_that_does_not_open_is_put_nowhere(
    opened: VaultWorld, empty: VaultWorld
) -> None:
    await opened.vault.import_key(secret(KEY))
    copy = opened.vault.backup()
    flipped = copy[:-1] + bytes([copy[-1] ^ 1])

    for content, password, fault in (
        (copy, "wrong horse", WrongPassword),
        (flipped, PASSWORD, WrongPassword),
        (copy[:-10], PASSWORD, WrongPassword),
        (copy[:20], PASSWORD, NotAVault),
        (bytes(500), PASSWORD, NotAVault),
        (b"", PASSWORD, NotAVault),
    ):
        with pytest.raises(fault):
            await empty.vault.restore(content, secret(password))
    empty.fill_disk()
    with pytest.raises(StorageFault):
        await empty.vault.restore(copy, secret())

    assert not empty.vault.exists
    assert empty.vault.held == ()


async def test_a_fee_cap_needs_the_password_and_is_kept(opened: VaultWorld) -> None:
    cap = TokenAmount(10**16, ETH)

    with pytest.raises(WrongPassword):
        await opened.vault.set_fee_cap(1, cap, secret("wrong horse"))
    await opened.vault.set_fee_cap(1, cap, secret())

    opened.vault.lock()
    await opened.vault.unlock(secret())
    assert opened.vault.fee_caps[1] == cap


def pools_of(vault: Vault) -> Sequence[AcceptedPool]:
    return vault.accepted_pools


async def test_a_pool_is_accepted_and_dismissed_with_the_password(
    opened: VaultWorld, empty: VaultWorld
) -> None:
    vault, accepted = opened.vault, AcceptedPool(DEMO.chain_id, THREE, "ab" * 32)
    other = replace(accepted, pool=replace(THREE, address=STRANGER))
    with pytest.raises(WrongPassword):
        await vault.accept_pool(accepted, secret("wrong horse"))
    assert pools_of(vault) == ()

    await vault.accept_pool(accepted, secret())
    await vault.accept_pool(other, secret())
    again = replace(accepted, code_hash="cd" * 32)
    await vault.accept_pool(again, secret())
    assert pools_of(vault) == (other, again)
    copy = vault.backup()

    vault.lock()
    assert pools_of(vault) == ()
    for asked in (
        vault.accept_pool(accepted, secret()),
        vault.dismiss_pool(DEMO.chain_id, STRANGER, secret()),
    ):
        with pytest.raises(Locked):
            await asked
    await vault.unlock(secret())
    assert pools_of(vault) == (other, again)
    with pytest.raises(WrongPassword):
        await vault.dismiss_pool(DEMO.chain_id, STRANGER, secret("wrong horse"))
    await vault.dismiss_pool(1, STRANGER, secret())
    await vault.dismiss_pool(DEMO.chain_id, STRANGER, secret())
    assert pools_of(vault) == (again,)

    await empty.vault.restore(copy, secret())
    assert empty.vault.accepted_pools == (other, again)


async def test_only_a_pool_of_curve_is_accepted(opened: VaultWorld) -> None:
    before = opened.vault.backup()

    with pytest.raises(PoolRefused):
        await opened.vault.accept_pool(AcceptedPool(DEMO.chain_id, V4, "ab" * 32), secret())
    assert opened.vault.backup() == before


async def test_what_the_disk_does_not_take_is_not_in_the_vault(opened: VaultWorld) -> None:
    vault = opened.vault
    known = await vault.import_key(secret(KEY))
    before = vault.backup()
    opened.fill_disk()

    for asked in (
        vault.make_words(12, NOBODY),
        vault.import_key(secret(OTHER_KEY)),
        vault.change_password(secret(), secret("another one")),
        vault.set_fee_cap(1, TokenAmount(5, ETH), secret()),
        vault.accept_pool(AcceptedPool(DEMO.chain_id, THREE, "ab" * 32), secret()),
        vault.dismiss_pool(DEMO.chain_id, STRANGER, secret()),
    ):
        with pytest.raises(StorageFault):
            await asked
    assert (vault.held, vault.accepted_pools) == ((known,), ())

    opened.make_room()
    assert vault.backup() == before
    await vault.import_key(secret(OTHER_KEY))
    vault.lock()
    await vault.unlock(secret())
    assert len(vault.held) == 2


async def test_a_lock_that_falls_while_it_opens_wins(opened: VaultWorld) -> None:
    opened.vault.lock()
    opening = asyncio.ensure_future(opened.vault.unlock(secret()))
    await asyncio.sleep(0)

    opened.vault.lock()

    with pytest.raises(Locked):
        await opening
    assert opened.vault.is_locked


async def test_a_process_that_ends_by_itself_has_locked_and_opens_again(
    opened: VaultWorld,
) -> None:
    told = asyncio.Event()
    opened.vault.subscribe(told.set)

    await opened.crash()

    await asyncio.wait_for(told.wait(), 10)
    assert opened.vault.is_locked
    await opened.vault.unlock(secret(PASSWORD))
    assert not opened.vault.is_locked
