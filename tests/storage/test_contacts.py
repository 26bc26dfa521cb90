"""Contacts on disk."""

from functools import partial
import json
from pathlib import Path
import stat

import pytest

from gaib_wallet.domain.contacts import Contact
from gaib_wallet.errors import AddressTaken, NameTaken, NewerFile, StorageFault
from gaib_wallet.storage.contacts import ContactFile
from tests.contact_world import ATLAS, STRANGER

RENT = Contact("Atlas", ATLAS, "Rent")
SOMEBODY = Contact("Acme", STRANGER)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "contacts.json"


def test_a_new_book_is_empty_and_writes_nothing(path: Path) -> None:
    assert ContactFile(path).contacts == ()
    assert not path.exists()


def test_contacts_are_kept_over_a_restart_and_closed_to_others(path: Path) -> None:
    book = ContactFile(path)
    book.add(RENT)
    book.add(SOMEBODY)
    book.change(Contact("Beta", STRANGER, "was Acme"))

    assert ContactFile(path).contacts == (RENT, Contact("Beta", STRANGER, "was Acme"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    book.remove(ATLAS)
    assert ContactFile(path).contacts == (Contact("Beta", STRANGER, "was Acme"),)


def test_what_breaks_a_rule_is_not_written(path: Path) -> None:
    book = ContactFile(path)
    book.add(RENT)

    with pytest.raises(AddressTaken):
        book.add(Contact("Another", ATLAS))
    with pytest.raises(NameTaken):
        book.add(Contact("atlas", STRANGER))
    assert ContactFile(path).contacts == (RENT,)


def written(**contact: str) -> str:
    return json.dumps({"contacts": [contact], "version": 1})


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        json.dumps({"version": 1}),
        json.dumps({"contacts": []}),
        written(name="Atlas"),
        written(name="Atlas", address=ATLAS[:-1] + "e"),
        written(name="Atlas", address=ATLAS.lower()),
        written(name=" ", address=ATLAS),
        json.dumps(
            {
                "version": 1,
                "contacts": [
                    {"name": "Atlas", "address": ATLAS},
                    {"name": "atlas", "address": STRANGER},
                ],
            }
        ),
    ],
)
def test_a_damaged_book_is_set_aside_and_named(path: Path, content: str) -> None:
    path.write_text(content)

    book = ContactFile(path)

    assert book.contacts == ()
    assert book.set_aside is not None
    assert book.set_aside.read_text() == content
    book.add(RENT)
    assert book.set_aside.read_text() == content


def test_a_book_of_a_newer_version_keeps_nobody_out_and_is_left_as_it_is(path: Path) -> None:
    content = json.dumps({"contacts": {"by": "another way"}, "version": 2})
    path.write_text(content)

    book = ContactFile(path)
    assert (book.contacts, type(book.unread)) == ((), NewerFile)

    for write in (partial(book.add, RENT), partial(book.change, RENT), partial(book.remove, ATLAS)):
        with pytest.raises(NewerFile, match=r"A newer version .*contacts\.json.* not touched"):
            write()
    assert path.read_text() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_book_that_the_disk_gives_again_is_read_before_it_is_written(path: Path) -> None:
    ContactFile(path).add(RENT)
    content = path.read_bytes()
    path.unlink()
    path.mkdir()
    book = ContactFile(path)
    assert isinstance(book.unread, StorageFault)

    path.rmdir()
    path.write_bytes(content)
    book.add(SOMEBODY)

    assert book.unread is None
    assert {*ContactFile(path).contacts} == {RENT, SOMEBODY}


def test_what_could_not_be_kept_is_not_in_the_book(path: Path) -> None:
    book = ContactFile(path)
    book.add(RENT)
    path.unlink()
    path.mkdir()
    (path / "in the way").touch()

    with pytest.raises(StorageFault):
        book.add(SOMEBODY)
    with pytest.raises(StorageFault):
        book.remove(ATLAS)
    assert book.contacts == (RENT,)


def test_a_name_that_somebody_else_wrote_turns_no_text_around(path: Path) -> None:
    path.write_text(written(name="Pay\u202eevil", address=ATLAS, note="see\u0000 " + "x" * 200))

    (found,) = ContactFile(path).contacts

    assert found.name == "Pay\ufffdevil"
    assert found.note == "see\ufffd " + "x" * 115
