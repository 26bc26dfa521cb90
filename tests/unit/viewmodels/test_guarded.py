"""What the password is asked for again: words shown, keys exported, limits, another password."""

from collections.abc import AsyncIterator
import errno
from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import AccountKind, NewPhrase
from gaib_wallet.errors import StorageFault
from gaib_wallet.viewmodels import fee_cap, key_export, password_change
from gaib_wallet.viewmodels.drill import FILE, PASSWORD, WORDS, DrillViewModel
from gaib_wallet.viewmodels.fee_cap import FeeCapViewModel
from gaib_wallet.viewmodels.key_export import KeyExportViewModel
from gaib_wallet.viewmodels.password_change import PasswordChangeViewModel
from gaib_wallet.viewmodels.restore import RestoreViewModel
from gaib_wallet.viewmodels.reveal import SHOWN_S, WAIT_S, RevealViewModel, Stage
from tests.builders import NETWORK, eth
from tests.fake_vault import secret
from tests.key_world import KeyWorld

COPY = Path("/media/stick/backup.gaib")
ANOTHER = "another one"


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    world = KeyWorld()
    yield world
    await world.aclose()


@pytest.fixture
async def made(world: KeyWorld) -> NewPhrase:
    return await world.furnish()


def revealing(world: KeyWorld, made: NewPhrase) -> RevealViewModel:
    return RevealViewModel(
        made.phrase,
        "Words 1",
        world.accounts,
        world.backups,
        world.words,
        world.elapsed_ms,
        world.pause,
        world.text,
        world.tasks,
    )


def drilling(world: KeyWorld) -> DrillViewModel:
    return DrillViewModel(world.backups, world.accounts.phrases, world.text, world.tasks)


async def test_words_are_shown_after_the_password_a_wait_and_a_warning(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = revealing(world, made)
    seen: list[tuple[Stage, int, bool]] = []
    model.subscribe(lambda state: seen.append((state.stage, state.left_s, bool(state.words))))
    start = world.now_ms

    model.give(secret())
    await world.idle()

    assert model.state.stage is Stage.WARNED
    assert world.now_ms - start >= WAIT_S * 1000
    waited = [left for stage, left, _ in seen if stage is Stage.WAITING]
    assert (waited[0], waited[-1]) == (WAIT_S, 1)
    assert not any(has_words for _, _, has_words in seen)

    shown: list[tuple[str, ...]] = []
    world.at_pause = lambda: shown.append(model.state.words)
    start = world.now_ms
    model.agree()
    await world.idle()

    assert shown[0] == world.word_texts(made.numbers)
    assert world.now_ms - start >= SHOWN_S * 1000
    assert (model.state.stage, model.state.words, model.state.numbers) == (Stage.HIDDEN, (), ())


async def test_a_wrong_password_shows_nothing_and_need_not_wait(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = revealing(world, made)
    typed = secret("not this one")

    model.give(typed)
    await world.idle()

    assert model.state.stage is Stage.PASSWORD
    assert model.state.password_fault.endswith("W-401")
    assert len(typed) == 0
    assert world.now_ms == 0


async def test_the_wait_can_be_cancelled_and_the_password_is_held_no_longer(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = revealing(world, made)
    typed = secret()
    world.at_pause = model.close

    model.give(typed)
    await world.idle()

    assert (model.state.stage, len(typed)) == (Stage.CLOSED, 0)
    model.agree()
    await world.idle()
    assert model.state.words == ()


@pytest.mark.requirement("K10")
@pytest.mark.parametrize("stage", [Stage.WAITING, Stage.WARNED, Stage.SHOWN])
async def test_the_lock_closes_it_at_every_stage(
    world: KeyWorld, made: NewPhrase, stage: Stage
) -> None:
    model = revealing(world, made)
    typed = secret()

    def look() -> None:
        if model.state.stage is stage:
            world.accounts.lock()

    world.at_pause = look
    model.give(typed)
    await world.idle()
    look()
    model.agree()
    await world.idle()

    assert model.state.stage is Stage.CLOSED
    assert (model.state.words, model.state.numbers, len(typed)) == ((), (), 0)


async def test_hidden_words_need_the_password_again(world: KeyWorld, made: NewPhrase) -> None:
    model = revealing(world, made)
    model.give(secret())
    await world.idle()
    world.at_pause = model.hide
    model.agree()
    await world.idle()

    model.again()

    assert model.state.stage is Stage.PASSWORD


@pytest.mark.requirement("K12")
async def test_typed_words_name_each_account_that_comes_back(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = drilling(world)
    before = world.accounts.accounts

    model.try_words(made.numbers, secret(""))
    await world.idle()

    state = model.state
    assert state.verdict == "It works: 2 accounts come back. Nothing was imported."
    assert [(one.name, one.comes_back) for one in state.lines] == [
        ("Savings", True),
        ("Rainy day", True),
    ]
    assert world.accounts.accounts == before


@pytest.mark.requirement("K12")
async def test_words_with_another_passphrase_bring_nothing_back(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = drilling(world)
    passphrase = secret("not theirs")

    model.try_words(made.numbers, passphrase)
    await world.idle()

    assert model.state.tone == "negative"
    assert [one.comes_back for one in model.state.lines] == [False]
    assert len(passphrase) == 0
    model.again()
    assert (model.state.verdict, model.state.lines) == ("", ())


@pytest.mark.requirement("K12")
@pytest.mark.usefixtures("made")
async def test_an_older_backup_names_the_account_that_it_lacks(world: KeyWorld) -> None:
    await world.backups.save_backup(COPY)
    await world.accounts.import_key("Later", secret("2" * 64))
    model = drilling(world)
    model.choose("file")

    model.try_backup(str(COPY), secret())
    await world.idle()

    assert model.state.verdict.startswith("Only a part comes back: 3 of 4.")
    assert [one.name for one in model.state.lines if not one.comes_back] == ["Later"]


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize(
    ("path", "password", "place", "code"),
    [
        ("", "", FILE, "W-145"),
        ("/nowhere", "", FILE, "W-506"),
        ("/foreign", "", FILE, "W-414"),
        (str(COPY), "not this one", PASSWORD, "W-401"),
    ],
)
async def test_a_backup_that_does_not_open_says_why(
    world: KeyWorld, path: str, password: str, place: str, code: str
) -> None:
    await world.backups.save_backup(COPY)
    world.copies.files[Path("/foreign")] = b""
    model = drilling(world)

    model.try_backup(path, secret(password))
    await world.idle()

    assert model.state.fault(place).endswith(code)
    assert model.state.verdict == ""


async def test_the_drill_asks_for_as_many_words_as_there_are(world: KeyWorld) -> None:
    assert drilling(world).length == 12

    await world.accounts.make_vault(secret())
    await world.accounts.create("Savings", 24, secret(""))

    assert drilling(world).length == 24


async def test_words_that_are_not_whole_are_not_tried(world: KeyWorld) -> None:
    model = drilling(world)

    model.try_words((1, None, 3), secret(""))
    await world.idle()

    assert model.state.fault(WORDS).endswith("W-130")


@pytest.mark.requirement("K12")
async def test_a_backup_is_put_back_only_where_no_vault_is(world: KeyWorld) -> None:
    other = KeyWorld()
    await other.furnish()
    await other.backups.save_backup(COPY)
    world.copies.files |= other.copies.files
    model = RestoreViewModel(world.backups, world.text, world.tasks)

    for file, password, place, code in (
        ("", "correct horse", FILE, "W-145"),
        ("/nowhere", "correct horse", FILE, "W-506"),
        (str(COPY), "not this one", PASSWORD, "W-401"),
    ):
        model.restore(file, secret(password))
        await world.idle()
        assert model.state.fault(place).endswith(code)
        assert not world.accounts.has_vault

    model.restore(str(COPY), secret())
    await world.idle()
    assert model.state.is_done
    held = {one.address for one in other.accounts.accounts if one.kind is AccountKind.KEY}
    assert {one.address for one in world.accounts.accounts} == held

    again = RestoreViewModel(world.backups, world.text, world.tasks)
    again.restore(str(COPY), secret())
    await world.idle()
    assert again.state.fault("form").endswith("W-418")
    await other.aclose()


@pytest.mark.requirement("K9")
@pytest.mark.usefixtures("made")
@pytest.mark.parametrize(
    ("old", "new", "repeated", "place", "code"),
    [
        ("not this one", ANOTHER, ANOTHER, password_change.OLD, "W-401"),
        ("correct horse", "short", "short", password_change.NEW, "W-120"),
        ("correct horse", ANOTHER, "something else", password_change.REPEATED, "W-126"),
    ],
)
async def test_a_password_that_is_not_changed_stays(
    world: KeyWorld, old: str, new: str, repeated: str, place: str, code: str
) -> None:
    before = world.vault.backup()
    model = PasswordChangeViewModel(world.unlocks, world.text, world.tasks)
    typed = (secret(old), secret(new), secret(repeated))

    model.change(*typed)
    await world.idle()

    assert model.state.fault(place).endswith(code)
    assert world.vault.backup() == before
    assert [len(one) for one in typed] == [0, 0, 0]


@pytest.mark.requirement("K9")
@pytest.mark.usefixtures("made")
async def test_a_full_disk_keeps_the_old_password(world: KeyWorld) -> None:
    model = PasswordChangeViewModel(world.unlocks, world.text, world.tasks)
    world.vault.disk_fault = StorageFault("vault.gaib", errno.ENOSPC)

    model.change(secret(), secret(ANOTHER), secret(ANOTHER))
    await world.idle()

    assert model.state.fault("form").endswith("W-503")
    world.vault.disk_fault = None
    world.accounts.lock()
    await world.unlock()
    model.change(secret(), secret(ANOTHER), secret(ANOTHER))
    await world.idle()
    assert model.state.is_done
    world.accounts.lock()
    await world.unlock(ANOTHER)


@pytest.mark.usefixtures("made")
async def test_a_key_is_exported_to_where_it_was_wanted(world: KeyWorld) -> None:
    account = world.accounts.accounts[0]
    model = KeyExportViewModel(account, world.backups, world.text, world.tasks)

    for path, password, new, repeated, place, code in (
        ("", "correct horse", ANOTHER, ANOTHER, key_export.FILE, "W-145"),
        ("/k.json", "not this one", ANOTHER, ANOTHER, key_export.PASSWORD, "W-401"),
        ("/k.json", "correct horse", "short", "short", key_export.NEW, "W-120"),
        ("/k.json", "correct horse", ANOTHER, "else", key_export.REPEATED, "W-126"),
    ):
        model.export(path, secret(password), secret(new), secret(repeated))
        await world.idle()
        assert model.state.fault(place).endswith(code)
        assert world.copies.files == {}

    model.export("/k.json", secret(), secret(ANOTHER), secret(ANOTHER))
    await world.idle()
    assert model.state.is_done
    assert Path("/k.json") in world.copies.files


@pytest.mark.requirement("T10")
@pytest.mark.usefixtures("made")
async def test_a_limit_is_kept_in_the_vault_under_its_password(world: KeyWorld) -> None:
    model = FeeCapViewModel(NETWORK, eth("0.05"), world.unlocks, world.text, world.tasks)
    assert model.now == "0.05"

    for typed, password, place, code in (
        ("", "correct horse", fee_cap.AMOUNT, "W-146"),
        ("0", "correct horse", fee_cap.AMOUNT, "W-146"),
        ("much", "correct horse", fee_cap.AMOUNT, "W-104"),
        ("0.02", "not this one", fee_cap.PASSWORD, "W-401"),
    ):
        model.set_cap(typed, secret(password))
        await world.idle()
        assert model.state.fault(place).endswith(code)
        assert world.vault.fee_caps == {}

    model.set_cap("0.02", secret())
    await world.idle()
    assert model.state.is_done
    assert world.vault.fee_caps == {NETWORK.chain_id: eth("0.02")}
