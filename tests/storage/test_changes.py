"""What changed on chain, in a file: as the fake keeps it, and over every kind of damage."""

from dataclasses import replace
from pathlib import Path

import pytest

from gaib_wallet.domain.changes import Change, ChangeKind, ChangePage
from gaib_wallet.domain.deals import DealStatus
from gaib_wallet.domain.events import Covered, Seal
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import StorageFault
from gaib_wallet.services.ports import ChangeStore
from gaib_wallet.storage.changes import ChangeFile
from tests.builders import ACCOUNT, AID
from tests.deals import OTHER, FakeChangeStore, change


def seal(number: int) -> Seal:
    return Seal(number, number, f"0x{number:x}")


def at(number: int, kind: ChangeKind = ChangeKind.RESERVES, **fields: object) -> Change:
    made = replace(change(kind, 0), **fields)  # type: ignore[arg-type]  # by field name
    return replace(made, at=replace(made.at, number=number))


def file_of(folder: Path, scope: str = "all") -> ChangeFile:
    return ChangeFile(folder / "changes.sqlite", AID, scope)


@pytest.fixture(params=["file", "fake"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ChangeStore:
    return file_of(tmp_path) if request.param == "file" else FakeChangeStore()


def test_every_change_comes_back_as_it_was_the_newest_first(store: ChangeStore) -> None:
    most = 2**256 - 1
    kept = (
        at(5, ChangeKind.STATUS, deal=most, status=DealStatus.IN_DEFAULT),
        at(6, ChangeKind.LOSS_BOOKED, deal=1, amount=TokenAmount(most, AID)),
        at(7, ChangeKind.ROLE_GIVEN, name="0x" + "ab" * 32, accounts=(ACCOUNT, OTHER)),
    )
    store.add(ChangePage(1, 9, kept), seal(9))

    assert store.changes(1, 9) == tuple(reversed(kept))
    assert store.changes(6, 6) == (kept[1],)
    assert store.covered() == (Covered(1, seal(9)),)


def test_pages_that_touch_are_one_stretch_and_a_page_read_again_changes_nothing(
    store: ChangeStore,
) -> None:
    store.add(ChangePage(50, 60, (at(55),)), seal(60))
    store.add(ChangePage(10, 20, ()), seal(20))
    assert store.covered() == (Covered(10, seal(20)), Covered(50, seal(60)))
    store.add(ChangePage(21, 49, (at(30),)), seal(60))
    store.add(ChangePage(50, 60, (at(55),)), seal(60))

    assert store.covered() == (Covered(10, seal(60)),)
    assert [one.at.number for one in store.changes(0, 99)] == [55, 30]


def test_all_of_it_can_be_dropped(store: ChangeStore) -> None:
    store.add(ChangePage(1, 9, (at(5),)), seal(9))
    store.forget()

    assert (store.covered(), store.changes(0, 99)) == ((), ())


def test_a_file_survives_and_one_of_another_question_is_begun_anew(tmp_path: Path) -> None:
    file_of(tmp_path).add(ChangePage(1, 9, (at(5),)), seal(9))

    assert file_of(tmp_path).covered() == (Covered(1, seal(9)),)
    assert file_of(tmp_path, "more contracts").covered() == ()


def test_a_file_that_is_damaged_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "changes.sqlite").write_bytes(b"nothing of ours" * 99)

    assert file_of(tmp_path).covered() == ()


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    file_of(tmp_path / "new").covered()

    assert (tmp_path / "new" / "changes.sqlite").stat().st_mode & 0o077 == 0


def test_a_place_where_no_file_can_be_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "changes.sqlite").mkdir()

    with pytest.raises(StorageFault):
        file_of(tmp_path).covered()
