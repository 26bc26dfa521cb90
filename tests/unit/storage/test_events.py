"""Events on disk: what is kept is found again, and a damaged file is only a cache that is gone."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
import sqlite3
import stat

import pytest

from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, EventPage, Seal
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.yields import DealName, Source
from gaib_wallet.errors import StorageFault
from gaib_wallet.storage.events import EventFile

BIG = 2**256 - 1


def event(block: int, index: int = 0) -> ChainEvent:
    tx_hash = bytes([block]) * 32
    return ChainEvent(block, index, block * 12, tx_hash, EventKind.DEPOSITED, 3, BIG, 7, 0)


def seal(number: int) -> Seal:
    return Seal(number, number * 12, f"0x{number:x}")


def page(first: int, last: int) -> EventPage:
    return EventPage(first, last, tuple(event(block) for block in range(first, last + 1)))


@pytest.fixture
def kept(tmp_path: Path) -> EventFile:
    return EventFile(tmp_path / "cache" / "events.sqlite")


def test_a_new_file_is_empty_and_nobody_elses(kept: EventFile, tmp_path: Path) -> None:
    assert kept.covered("vault") == ()
    assert kept.anchor() is None
    assert kept.deals() == ()
    for path in (tmp_path / "cache").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_events_come_back_in_order_and_to_the_last_digit(kept: EventFile) -> None:
    kept.add("vault", EventPage(5, 9, (event(5, 1), event(7), event(9))), seal(9))
    kept.add("vault", EventPage(3, 4, (event(4),)), seal(9))
    kept.add("other", page(6, 6), seal(6))

    assert list(kept.events("vault", 4, 7)) == [event(4), event(5, 1), event(7)]
    assert kept.covered("vault") == (Covered(3, seal(9)),)
    assert kept.covered("other") == (Covered(6, seal(6)),)


@pytest.mark.parametrize(
    ("pages", "covered"),
    [
        ([(5, 9), (20, 30)], [(5, 9), (20, 30)]),
        ([(5, 9), (10, 30)], [(5, 30)]),
        ([(20, 30), (5, 9), (10, 19)], [(5, 30)]),
        ([(20, 30), (5, 9), (8, 22)], [(5, 30)]),
        ([(5, 30), (8, 9)], [(5, 30)]),
    ],
)
def test_what_touches_is_one(
    kept: EventFile, pages: Sequence[tuple[int, int]], covered: Sequence[tuple[int, int]]
) -> None:
    for first, last in pages:
        kept.add("vault", page(first, last), seal(last))

    expected = tuple(Covered(first, seal(last)) for first, last in covered)
    assert kept.covered("vault") == expected


def test_the_same_page_twice_is_there_once(kept: EventFile) -> None:
    kept.add("vault", page(1, 3), seal(3))
    kept.add("vault", page(1, 3), seal(3))

    assert len(list(kept.events("vault", 0, 9))) == 3


def test_what_is_forgotten_is_gone_and_the_rest_stays(kept: EventFile) -> None:
    kept.add("vault", page(1, 3), seal(3))
    kept.add("other", page(1, 3), seal(3))

    kept.forget("vault")

    assert (kept.covered("vault"), list(kept.events("vault", 0, 9))) == ((), [])
    assert len(list(kept.events("other", 0, 9))) == 3


@pytest.mark.parametrize("losses", [0, 5, None])
def test_the_anchor_is_the_last_one_kept(kept: EventFile, losses: int | None) -> None:
    at = BlockStamp(9, datetime(2026, 1, 1, tzinfo=UTC))
    kept.keep_anchor(at, VaultState(1, 2, 3))
    kept.keep_anchor(at, VaultState(BIG, 0, losses))

    assert kept.anchor() == (at, VaultState(BIG, 0, losses))


def test_deals_come_back_as_they_were(kept: EventFile) -> None:
    heard = datetime(2026, 1, 1, tzinfo=UTC)
    deals = (
        DealName(0, Source.TBILLS, "T-bills", is_active=False, heard_at=None),
        DealName(1, Source.DEBT, "Grid", is_active=True, heard_at=heard),
    )
    kept.keep_deals(deals[:1])
    kept.keep_deals(deals)

    assert kept.deals() == deals


def test_a_reader_that_stops_halfway_leaves_the_file_usable(kept: EventFile) -> None:
    kept.add("vault", page(1, 100), seal(100))

    first = next(iter(kept.events("vault", 0, 100)))
    kept.add("vault", page(101, 110), seal(110))

    assert first == event(1)
    assert kept.covered("vault") == (Covered(1, seal(110)),)


@pytest.mark.parametrize(
    "content", [b"not a database at all, whatever its name says", b"\0" * 4096]
)
def test_a_damaged_file_is_begun_anew(kept: EventFile, tmp_path: Path, content: bytes) -> None:
    kept.add("vault", page(1, 3), seal(3))
    for path in (tmp_path / "cache").iterdir():
        path.unlink()
    (tmp_path / "cache" / "events.sqlite").write_bytes(content)

    assert kept.covered("vault") == ()
    kept.add("vault", page(1, 3), seal(3))
    assert len(list(kept.events("vault", 0, 9))) == 3


def test_a_file_of_another_version_is_begun_anew(kept: EventFile, tmp_path: Path) -> None:
    kept.add("vault", page(1, 3), seal(3))
    base = sqlite3.connect(tmp_path / "cache" / "events.sqlite")
    base.execute("PRAGMA user_version = 99")
    base.close()

    assert kept.covered("vault") == ()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    kept = EventFile(tmp_path / "file" / "events.sqlite")

    with pytest.raises(StorageFault):
        kept.covered("vault")
