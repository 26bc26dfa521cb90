"""Names and addresses on disk."""

from dataclasses import replace
import json
from pathlib import Path
import stat

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind, Phrase
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.errors import AlreadyKnown, NewerFile, StillSigning, StorageFault
from gaib_wallet.storage.accounts import AccountFile

SAVINGS = Account("Savings", with_checksum(f"{0xA1:040x}"), AccountKind.KEY)
ELSEWHERE = Account("Cold store", with_checksum(f"{0xA2:040x}"), AccountKind.WATCH)


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


def test_a_name_is_expected_over_a_restart_until_its_account_is_there(path: Path) -> None:
    AccountFile(path).expect("Savings")

    book = AccountFile(path)
    assert book.expected == "Savings"
    book.add(SAVINGS)

    assert AccountFile(path).expected == ""


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


def test_names_order_and_phrases_are_kept_over_a_restart(path: Path) -> None:
    mine = replace(SAVINGS, phrase="00" * 8, path="m/44'/60'/0'/0/0")
    words = Phrase("00" * 8, 24, is_confirmed=False, has_passphrase=True)
    book = AccountFile(path)
    book.add(mine)
    book.add(ELSEWHERE)
    book.keep(words)
    book.keep(Phrase("11" * 8, 12, is_confirmed=True))

    book.rename(ELSEWHERE.address, "Treasury")
    book.move(ELSEWHERE.address, 0)
    book.keep(replace(words, is_confirmed=True))

    again = AccountFile(path)
    assert again.accounts == (replace(ELSEWHERE, name="Treasury"), mine)
    assert again.phrases == (
        replace(words, is_confirmed=True),
        Phrase("11" * 8, 12, is_confirmed=True),
    )


def test_only_what_is_watched_is_removed(path: Path) -> None:
    book = AccountFile(path)
    book.add(SAVINGS)
    book.add(ELSEWHERE)

    book.remove(ELSEWHERE.address)
    with pytest.raises(StillSigning):
        book.remove(SAVINGS.address)

    assert AccountFile(path).accounts == (SAVINGS,)
    assert AccountFile(path).chosen == SAVINGS


def test_what_is_not_in_the_book_is_neither_named_nor_moved(path: Path) -> None:
    book = AccountFile(path)
    book.add(SAVINGS)

    book.rename(ELSEWHERE.address, "Treasury")
    book.move(ELSEWHERE.address, 0)
    book.remove(ELSEWHERE.address)

    assert AccountFile(path).accounts == (SAVINGS,)


def test_a_file_of_the_first_version_is_read(path: Path) -> None:
    old = {"name": "Savings", "address": SAVINGS.address, "kind": "key"}
    path.write_text(json.dumps({"accounts": [old], "chosen": SAVINGS.address, "version": 1}))

    book = AccountFile(path)
    assert (book.accounts, book.chosen, book.phrases) == ((SAVINGS,), SAVINGS, ())

    book.add(ELSEWHERE)
    assert json.loads(path.read_bytes())["version"] == 2


def test_a_file_of_a_newer_version_is_left_as_it_is(path: Path) -> None:
    content = json.dumps({"accounts": {"by": "another way"}, "version": 3})
    path.write_text(content)

    with pytest.raises(NewerFile, match=r"A newer version .*accounts\.json.* not touched"):
        AccountFile(path)

    assert path.read_text() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_name_that_somebody_else_wrote_turns_no_text_around(path: Path) -> None:
    hostile = {"name": "Pay\u202eevil\u0000", "address": SAVINGS.address, "kind": "key"}
    path.write_text(json.dumps({"accounts": [hostile]}))

    assert [one.name for one in AccountFile(path).accounts] == ["Pay\ufffdevil\ufffd"]
