"""The Start page without a page: four ways to an account, and no secret that stays."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import AccountKind
from gaib_wallet.viewmodels.start import Form, Origin, StartViewModel
from tests.builders import ACCOUNT
from tests.wallet_world import OTHER, PASSWORD, SAVINGS, THIRD, WATCHED, WalletWorld

KEYS = Path("/keys")


def start(world: WalletWorld) -> StartViewModel:
    return StartViewModel(world.accounts, world.text, world.tasks, KEYS)


@pytest.fixture
async def empty() -> AsyncIterator[WalletWorld]:
    """A wallet at its first start."""
    world = WalletWorld(to_come=(ACCOUNT, OTHER, THIRD))
    yield world
    await world.aclose()


async def test_a_first_key_is_made_under_a_password_that_was_typed_twice(
    empty: WalletWorld,
) -> None:
    model = start(empty)
    assert (model.state.is_first_key, model.state.can_leave) == (True, False)
    assert model.state.action == "Create the account"

    model.add(Form("Savings", PASSWORD, PASSWORD))
    assert model.state.is_busy
    await empty.idle()

    assert empty.accounts.accounts == (SAVINGS,)
    assert (model.state.is_busy, model.state.is_first_key, model.state.can_leave) == (
        False,
        False,
        True,
    )
    assert model.state.done_text == "Savings is ready. Its key file is in /keys: keep a copy."


async def test_two_passwords_that_differ_make_nothing(empty: WalletWorld) -> None:
    model = start(empty)

    model.add(Form("Savings", PASSWORD, "correct house"))
    await empty.idle()

    assert model.state.fault_text == "The two passwords are not the same. W-126"
    assert empty.accounts.accounts == ()


async def test_an_account_without_a_name_gets_one(empty: WalletWorld) -> None:
    model = start(empty)

    model.add(Form("  ", PASSWORD, PASSWORD))
    await empty.idle()

    assert [one.name for one in empty.accounts.accounts] == ["My account"]


async def test_a_key_and_a_file_come_under_the_password_of_the_wallet(
    empty: WalletWorld,
) -> None:
    model = start(empty)
    model.choose("key")
    assert model.state.action == "Import the key"
    model.add(Form("Key", PASSWORD, PASSWORD, secret=" 0xabc "))  # noqa: S106
    await empty.idle()
    model.choose("file")
    model.add(Form("File", PASSWORD, file="/old.json", file_password="old"))  # noqa: S106
    await empty.idle()

    assert [one.name for one in empty.accounts.accounts] == ["Key", "File"]
    assert empty.keys.secrets == [b"0xabc", b"/old.json:old"]


async def test_a_wrong_password_leaves_everything_as_it_was(empty: WalletWorld) -> None:
    empty.accounts.watch("Treasury", THIRD)
    model = start(empty)

    model.add(Form("Savings", "wrong", "wrong"))
    await empty.idle()

    assert model.state.fault_text.endswith("W-401")
    assert not model.state.is_busy


async def test_an_address_is_watched_without_a_password(empty: WalletWorld) -> None:
    model = start(empty)
    model.choose("watch")

    model.add(Form("Treasury", address=f" {WATCHED.address} "))
    await empty.idle()

    (account,) = empty.accounts.accounts
    assert (account.address, account.kind) == (WATCHED.address, AccountKind.WATCH)
    assert model.state.done_text == "Treasury is watched now."
    assert model.state.is_first_key


@pytest.mark.parametrize(
    ("address", "code"),
    [("", "W-122"), ("0x12", "W-122"), (WATCHED.address.upper(), "W-122"), ("twice", "W-123")],
)
async def test_what_is_no_address_is_not_watched(
    empty: WalletWorld, address: str, code: str
) -> None:
    model = start(empty)
    model.choose("watch")
    if address == "twice":
        empty.accounts.watch("Treasury", WATCHED.address)
        address = WATCHED.address

    model.add(Form("Treasury", address=address))
    await empty.idle()

    assert model.state.fault_text.endswith(code)


async def test_while_a_key_is_made_no_second_one_is_begun(empty: WalletWorld) -> None:
    model = start(empty)
    empty.keys.gate.clear()
    model.add(Form("Savings", PASSWORD, PASSWORD))
    await asyncio.sleep(0)

    model.choose("watch")
    model.add(Form("Twice", PASSWORD, PASSWORD))
    empty.keys.gate.set()
    await empty.idle()

    assert [one.name for one in empty.accounts.accounts] == ["Savings"]
    assert model.state.origin is Origin.CREATE


def test_a_form_says_nothing_of_its_secrets() -> None:
    assert repr(Form("Savings", PASSWORD, secret="0xabc")) == "<form>"  # noqa: S106
