"""Names and addresses on disk."""

import json
from pathlib import Path
import stat

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.errors import AlreadyKnown, StorageFault
from gaib_wallet.storage.accounts import AccountFile

SAVINGS = Account("Savings", with_checksum(f"{0xA1:040x}"), AccountKind.KEY)
ELSEWHERE = Account("Cold\u202e store", with_checksum(f"{0xA2:040x}"), AccountKind.WATCH)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "accounts.json"


def test_a_new_book_is_empty(path: Path) -> None:
    book = AccountFile(path)

    assert book.accounts == ()
    assert book.chosen is None
    assert not path.exists()


def test_accounts_keep_their_order_and_the_choice_over_a_restart(path: Path) -> None:
    book = AccountFile(path)
    book.add(SAVINGS)
    book.add(ELSEWHERE)
    assert book.chosen == ELSEWHERE
    book.choose(SAVINGS.address)

    again = AccountFile(path)

    assert again.accounts == (SAVINGS, ELSEWHERE)
    assert again.chosen == SAVINGS
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_address_is_in_the_book_once(path: Path) -> None:
    book = AccountFile(path)
    book.add(SAVINGS)

    with pytest.raises(AlreadyKnown):
        book.add(Account("Again", SAVINGS.address, AccountKind.WATCH))
    assert AccountFile(path).accounts == (SAVINGS,)


def test_a_choice_that_is_not_in_the_book_is_the_first_account(path: Path) -> None:
    book = AccountFile(path)
    book.add(SAVINGS)
    book.choose(ELSEWHERE.address)

    assert AccountFile(path).chosen == SAVINGS


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"accounts": [{"name": "x"}]}',
        json.dumps(
            {"accounts": [{"name": "x", "kind": "key", "address": SAVINGS.address.swapcase()}]}
        ),
        json.dumps({"accounts": [{"name": "x", "kind": "spy", "address": SAVINGS.address}]}),
    ],
)
def test_a_damaged_book_is_set_aside_and_named(path: Path, content: str) -> None:
    path.write_text(content)

    book = AccountFile(path)

    assert book.accounts == ()
    assert book.set_aside is not None
    assert book.set_aside.read_text() == content


def test_what_could_not_be_kept_is_not_in_the_book(path: Path) -> None:
    book = AccountFile(path)
    book.add(SAVINGS)
    path.unlink()
    path.mkdir()
    (path / "in the way").touch()

    with pytest.raises(StorageFault):
        book.add(ELSEWHERE)
    assert book.accounts == (SAVINGS,)


def test_what_a_killed_program_left_is_removed(path: Path) -> None:
    unfinished = path.with_name(".accounts.json.x7k2.unfinished")
    unfinished.touch()
    others = path.with_name(".settings.json.x7k2.unfinished")
    others.touch()

    AccountFile(path)

    assert not unfinished.exists()
    assert others.exists()
