"""Events on disk: what is kept is found again, and a damaged file is only a cache that is gone."""

from collections.abc import Sequence
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
import sqlite3
import stat

import pytest

from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, EventPage, Manners, Seal
from gaib_wallet.domain.nav import NavSource, Sighting, VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.packed_events import RECORD, PackedEvents, packed
from gaib_wallet.domain.yields import DealName, Source
from gaib_wallet.errors import StorageFault
from gaib_wallet.storage.events import VERSION, EventFile

BIG = 2**256 - 1
MOST = 2**128 - 1


def event(block: int, index: int = 0) -> ChainEvent:
    tx_hash = bytes([block]) * 32
    return ChainEvent(block, index, block * 12, tx_hash, EventKind.DEPOSITED, 3, MOST, 7, 0)


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


def test_events_of_some_kinds_come_without_the_others(kept: EventFile) -> None:
    trades = [event(block, 1)._replace(kind=EventKind.TRADED) for block in (4, 5)]
    kept.add("vault", EventPage(4, 5, (event(4), trades[0], event(5), trades[1])), seal(5))

    assert list(kept.events("vault", 0, 9, {EventKind.TRADED})) == trades
    assert list(kept.events("vault", 5, 9, {EventKind.TRADED})) == trades[1:]


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


def test_a_page_that_is_read_again_takes_the_place_of_what_was_kept_of_its_blocks(
    kept: EventFile,
) -> None:
    kept.add("vault", page(1, 9), seal(9))
    other = event(6, 5)

    kept.add("vault", EventPage(4, 6, (other,)), seal(9))

    rest = [event(block) for block in (1, 2, 3, 7, 8, 9)]
    assert list(kept.events("vault", 0, 9)) == [*rest[:3], other, *rest[3:]]
    assert list(kept.events("vault", 4, 7)) == [other, event(7)]


def test_more_events_than_are_kept_in_one_piece_come_back_in_order(kept: EventFile) -> None:
    crowd = tuple(event(block, index) for block in (1, 2) for index in range(1_200))
    made = []

    def make() -> bytes:
        made.append(1)
        return packed(crowd)

    kept.add("vault", EventPage(1, 2, PackedEvents(make)), seal(2))

    assert tuple(kept.events("vault", 0, 9)) == crowd
    assert tuple(kept.events("vault", 2, 2)) == crowd[1_200:]
    assert made == [1]


@pytest.mark.parametrize("damage", [b"", b"\xff"])
def test_a_damaged_piece_is_said_and_no_event_is_made_up(
    kept: EventFile, tmp_path: Path, damage: bytes
) -> None:
    kept.add("vault", page(1, 3), seal(3))
    base = sqlite3.connect(tmp_path / "cache" / "events.sqlite")
    cut = packed([event(1)])
    bad = cut[:52] + damage + cut[53:]
    base.execute("UPDATE chunk SET events = ?", (bad,))
    base.commit()
    base.close()

    assert len(bad) == RECORD.size or not damage
    with pytest.raises(StorageFault):
        list(kept.events("vault", 0, 9))


def test_a_held_file_is_written_to_and_read_as_ever(kept: EventFile) -> None:
    let_go = kept.hold()
    kept.add("vault", page(1, 3), seal(3))
    assert len(list(kept.events("vault", 0, 9))) == 3

    let_go()

    assert kept.covered("vault") == (Covered(1, seal(3)),)


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


def test_a_later_sighting_of_a_block_stands_in_place_of_an_earlier_one(kept: EventFile) -> None:
    first = Sighting(5, 1, 60, b"\1" * 32, Fraction(10, 9), None, NavSource.EXCHANGED)
    second = Sighting(9, 0, 108, b"", None, Fraction(BIG, BIG - 1), NavSource.ARCHIVE, "0x9")
    third = Sighting(5, 0, 60, b"", Fraction(10, 9), Fraction(0), NavSource.READING, "0x5")

    kept.keep_sightings([second, first])
    kept.keep_sightings([third])

    assert kept.sightings() == (third, second)
    kept.forget_sightings(6)
    assert kept.sightings() == (third,)


@pytest.mark.requirement("N5")
def test_what_was_learned_of_a_node_is_kept_without_its_address(
    kept: EventFile, tmp_path: Path
) -> None:
    node, other = "https://node.example/key-of-mine", "https://other.example"
    kept.keep_manners(node, Manners(100, 500))
    kept.keep_manners(node, Manners(200, 800, keeps_states=True))
    kept.keep_manners(other, Manners(1, 2, keeps_states=False))

    assert kept.manners(node) == Manners(200, 800, keeps_states=True)
    assert kept.manners(other) == Manners(1, 2, keeps_states=False)
    assert kept.manners("https://third.example") is None
    assert b"example" not in (tmp_path / "cache" / "events.sqlite").read_bytes()


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


def test_a_file_that_is_damaged_in_the_middle_is_begun_anew_by_the_next_who_opens_it(
    kept: EventFile, tmp_path: Path
) -> None:
    for first in range(1, 200, 3):
        kept.add("vault", page(first, first + 2), seal(first + 2))
    file = tmp_path / "cache" / "events.sqlite"
    with sqlite3.connect(file) as base:
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()
    content = file.read_bytes()
    whole = 4_096  # the first page says only that it is a database
    file.write_bytes(content[:whole] + bytes([0xFF]) * (len(content) - whole))

    with pytest.raises(StorageFault):
        list(kept.events("vault", 0, 300))

    assert kept.covered("vault") == ()
    kept.add("vault", page(1, 3), seal(3))
    assert len(list(kept.events("vault", 0, 9))) == 3


@pytest.mark.parametrize("version", [VERSION - 1, 99])
def test_a_file_of_another_version_is_begun_anew(
    kept: EventFile, tmp_path: Path, caplog: pytest.LogCaptureFixture, version: int
) -> None:
    kept.add("vault", page(1, 3), seal(3))
    base = sqlite3.connect(tmp_path / "cache" / "events.sqlite")
    base.execute(f"PRAGMA user_version = {version}")
    base.close()

    assert kept.covered("vault") == ()
    assert not caplog.records  # it is a cache: nobody lost anything


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    kept = EventFile(tmp_path / "file" / "events.sqlite")

    with pytest.raises(StorageFault):
        kept.covered("vault")
