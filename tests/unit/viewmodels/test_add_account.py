"""One more account: each way of getting one, and what is told of each that fails."""

from collections.abc import AsyncIterator
import errno
from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import AccountKind, PathFamily
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import StorageFault
from gaib_wallet.viewmodels.add_account import AddAccountViewModel, NewVault
from gaib_wallet.viewmodels.add_account_state import Part, Way
from gaib_wallet.viewmodels.legacy_keys import NEW, PASSWORD, LegacyKeysViewModel
from tests.fake_vault import PASSWORD as GIVEN
from tests.fake_vault import secret
from tests.key_world import TRAVEL, KeyWorld

FILE = Path("/keys/0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf.json")


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    world = KeyWorld()
    yield world
    await world.aclose()


def adding(world: KeyWorld, way: Way, phrase: str = "") -> AddAccountViewModel:
    return AddAccountViewModel(world.accounts, way, world.text, world.tasks, phrase, "Words 1")


def vault(password: str = GIVEN, repeated: str = GIVEN) -> NewVault:
    return NewVault(secret(password), secret(repeated))


async def test_the_first_words_make_the_vault_too(world: KeyWorld) -> None:
    model = adding(world, Way.NEW)
    assert model.state.needs_vault

    typed = vault()
    model.make_words("Savings", 12, secret(""), secret(""), typed)
    await world.idle()

    assert model.state.made
    assert len(model.state.made.numbers) == 12
    assert world.accounts.chosen
    assert world.accounts.chosen.name == "Savings"
    assert (len(typed.password), len(typed.repeated)) == (0, 0)


@pytest.mark.parametrize(
    ("typed", "part", "code"),
    [
        (vault(repeated="correct house"), Part.REPEATED, "W-126"),
        (vault("short", "short"), Part.PASSWORD, "W-120"),
    ],
)
async def test_a_password_that_will_not_do_makes_no_vault(
    world: KeyWorld, typed: NewVault, part: Part, code: str
) -> None:
    model = adding(world, Way.NEW)

    model.make_words("", 12, secret(""), secret(""), typed)
    await world.idle()

    assert model.state.fault(part).endswith(code)
    assert not world.accounts.has_vault
    assert model.state.made is None


async def test_a_passphrase_typed_otherwise_the_second_time_makes_no_words(
    world: KeyWorld,
) -> None:
    model = adding(world, Way.NEW)

    model.make_words("", 12, secret("one"), secret("two"), vault())
    await world.idle()

    assert model.state.fault(Part.PASSPHRASE).endswith("W-141")
    assert not world.accounts.has_vault


async def test_words_show_where_they_lead_before_anything_is_kept(world: KeyWorld) -> None:
    made = await world.furnish()
    before = world.accounts.accounts
    model = adding(world, Way.WORDS)

    passphrase = secret("")
    model.look_up(made.numbers, passphrase)
    await world.idle()

    led = model.state.led
    assert [one.is_here for one in led] == [True, True, False, False, False]
    assert model.state.number == 2
    assert world.accounts.accounts == before

    model.choose_family(PathFamily.LEDGER_LIVE.name)
    await world.idle()
    assert model.state.led[0].path == "m/44'/60'/0'/0/0"
    assert model.state.led[1].path == "m/44'/60'/1'/0/0"
    model.look_further()
    await world.idle()
    assert len(model.state.led) == 10

    model.choose_number(7)
    model.bring_words("Ledger", NewVault())
    await world.idle()
    assert model.state.done
    assert model.state.done.path == "m/44'/60'/7'/0/0"
    assert model.state.led == ()


@pytest.mark.parametrize(
    ("numbers", "code"),
    [((1, 2, None), "W-130"), ((1, 2, 3), "W-131"), ((1,) * 12, "W-132")],
)
async def test_words_that_cannot_be_right_say_why(
    world: KeyWorld, numbers: tuple[int | None, ...], code: str
) -> None:
    model = adding(world, Way.WORDS)
    passphrase = secret("with them")

    model.look_up(numbers, passphrase)
    await world.idle()
    model.forget()

    assert model.state.fault(Part.WORDS).endswith(code)
    assert len(passphrase) == 0
    assert not world.accounts.accounts


async def test_words_are_forgotten_with_another_way(world: KeyWorld) -> None:
    made = await world.furnish()
    model = adding(world, Way.WORDS)
    passphrase = secret("with them")
    model.look_up(made.numbers, passphrase)
    await world.idle()

    model.choose(Way.KEY)

    assert model.state.led == ()
    assert len(passphrase) == 0


@pytest.mark.parametrize(
    ("typed", "code"), [("12", "W-121"), ("0" * 64, "W-134"), ("1" * 64, "W-123")]
)
async def test_a_key_that_will_not_do_says_why_and_is_wiped(
    world: KeyWorld, typed: str, code: str
) -> None:
    await world.furnish()
    model = adding(world, Way.KEY)
    key = secret(typed)

    model.bring_key("", key, NewVault())
    await world.idle()

    assert model.state.fault(Part.KEY).endswith(code)
    assert len(key) == 0
    assert len(world.accounts.accounts) == 4


async def test_a_keystore_file_comes_in_with_its_own_password(world: KeyWorld) -> None:
    await world.furnish()
    world.vault.keystores[FILE] = (b"of the file", "2" * 64)
    model = adding(world, Way.FILE)

    model.bring_file("", "", secret("of the file"), NewVault())
    await world.idle()
    assert model.state.fault(Part.FILE).endswith("W-145")
    model.bring_file("", "/other.json", secret("of the file"), NewVault())
    await world.idle()
    assert model.state.fault(Part.FILE).endswith("W-506")
    model.bring_file("", str(FILE), secret("wrong"), NewVault())
    await world.idle()
    assert model.state.fault(Part.FILE_PASSWORD).endswith("W-401")
    model.bring_file("Old", str(FILE), secret("of the file"), NewVault())
    await world.idle()

    assert model.state.done
    assert (model.state.done.name, model.state.done.kind) == ("Old", AccountKind.KEY)


async def test_an_address_is_watched_once_and_needs_no_vault(world: KeyWorld) -> None:
    model = adding(world, Way.WATCH)
    assert not model.state.needs_vault

    model.watch("x" * 41, TRAVEL)
    await world.idle()
    assert model.state.fault(Part.NAME).endswith("W-136")
    model.watch("", TRAVEL[:-1])
    await world.idle()
    assert model.state.fault(Part.ADDRESS).endswith("W-122")
    model.watch("", TRAVEL)
    await world.idle()
    assert model.state.done

    again = adding(world, Way.WATCH)
    again.watch("", TRAVEL)
    await world.idle()
    assert again.state.fault(Part.ADDRESS).endswith("W-123")


@pytest.mark.requirement("U6")
async def test_a_clipboard_that_changed_is_said_beside_the_address(world: KeyWorld) -> None:
    model = adding(world, Way.WATCH)

    model.note_swap()

    assert "W-168" in model.state.fault(Part.ADDRESS)


async def test_the_next_account_of_words_takes_the_next_number(world: KeyWorld) -> None:
    made = await world.furnish()
    model = adding(world, Way.NEXT, made.phrase.key)
    assert model.state.title == "New account from Words 1"

    model.make_next("")
    await world.idle()

    assert model.state.done
    assert model.state.done.path == "m/44'/60'/0'/0/2"


async def test_a_full_disk_adds_nothing_and_it_can_be_tried_again(world: KeyWorld) -> None:
    await world.furnish()
    model = adding(world, Way.KEY)
    world.vault.disk_fault = StorageFault("vault.gaib", errno.ENOSPC)

    model.bring_key("", secret("3" * 64), NewVault())
    await world.idle()
    assert model.state.fault("form").endswith("W-503")
    assert len(world.accounts.accounts) == 4

    world.vault.disk_fault = None
    model.bring_key("", secret("3" * 64), NewVault())
    await world.idle()
    assert model.state.done


async def test_while_it_works_a_second_press_does_nothing(world: KeyWorld) -> None:
    await world.furnish()
    world.vault.gate.clear()
    model = adding(world, Way.KEY)
    second = secret("5" * 64)

    model.bring_key("", secret("4" * 64), NewVault())
    model.bring_key("", second, NewVault())
    assert model.state.is_busy
    world.vault.gate.set()
    await world.idle()

    assert len(second) == 0
    assert len(world.accounts.accounts) == 5


async def test_key_files_of_an_earlier_version_come_in_together(world: KeyWorld) -> None:
    other = FILE.with_name("other.json")
    world.vault.keystores |= {FILE: (b"of then", "6" * 64), other: (b"of others", "7" * 64)}
    model = LegacyKeysViewModel([FILE, other], world.accounts, world.text, world.tasks)

    model.bring(secret("of then"), vault("short", "short"))
    await world.idle()
    assert model.state.fault(NEW).endswith("W-120")
    model.bring(secret("of then"), vault())
    await world.idle()
    assert model.state.fault(PASSWORD).endswith("W-401")
    assert (model.files, model.needs_vault) == ((other,), False)
    model.bring(secret("of others"), NewVault(Secret(), Secret()))
    await world.idle()

    assert model.state.is_done
    assert len(world.accounts.accounts) == 2
