"""What was read of the past, in one SQLite file: a cache, which the chain can always fill again."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from fractions import Fraction
import hashlib
from itertools import chain
import logging
import os
from pathlib import Path
import secrets
import sqlite3

from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, EventPage, Manners, Seal
from gaib_wallet.domain.nav import NavSource, Sighting, VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.packed_events import RECORD, PackedEvents, packed, unpacked
from gaib_wallet.domain.yields import DealName, Source
from gaib_wallet.storage import databases

VERSION = 2
_AT_ONCE = 1_000 * RECORD.size
_SALT = 32
_MOST_BLOCKS = 2**34
# A chunk holds all events of its stream from block `first` to block `last`, of one page read: many
# events in one row are kept and found several times as fast as a row for each.
_TABLES = """
CREATE TABLE chunk (stream TEXT, first INTEGER, last INTEGER, events BLOB);
CREATE INDEX by_block ON chunk (stream, first, last);
CREATE TABLE covered (stream TEXT, first INTEGER, last INTEGER, time INTEGER, hash TEXT);
CREATE TABLE deal (deal INTEGER, source TEXT, borrower TEXT, is_active INTEGER, heard INTEGER);
CREATE TABLE sighting (
    block INTEGER PRIMARY KEY, log_index INTEGER, time INTEGER, tx_hash BLOB, deposit TEXT,
    unstaking TEXT, source TEXT, block_hash TEXT
);
CREATE TABLE salt (octets BLOB);
CREATE TABLE manners (node BLOB PRIMARY KEY, span INTEGER, cap INTEGER, keeps_states INTEGER);
CREATE TABLE anchor (block INTEGER, time INTEGER, assets BLOB, shares BLOB, losses BLOB);
"""
_TOUCHED_EVENTS = "SELECT events FROM chunk WHERE stream = ? AND last >= ? AND first <= ?"
_DROP_TOUCHED = "DELETE FROM chunk WHERE stream = ? AND last >= ? AND first <= ?"
log = logging.getLogger(__name__)


class _OtherVersion(sqlite3.DatabaseError):
    """A cache of another version of this program."""


class EventFile:
    """Events of one network, by stream. Every call opens the file for itself, in any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_damaged = False

    def hold(self) -> Callable[[], None]:
        """Let the file stay open until the answer is called: many calls take less time then."""
        with self._faults():
            # What SQLite has to do when nobody has a file open any more, it would do at each page.
            return self._connect(in_one_thread=False).close

    def covered(self, stream: str) -> tuple[Covered, ...]:
        """Which blocks were read whole, oldest first, none of them touching the next."""
        with self._opened() as base:
            return _covered(base, stream)

    def add(self, stream: str, page: EventPage, last: Seal) -> None:
        """Keep `page`; with what is kept already it covers blocks up to `last` without a gap.

        Raises:
            StorageFault: nothing was kept.
        """
        with self._opened() as base:
            first, seal = page.first, last
            for other in _covered(base, stream):
                if other.first <= seal.number + 1 and other.last.number >= first - 1:
                    first = min(first, other.first)
                    seal = max(seal, other.last, key=_number)
                    gone = (stream, other.first)
                    base.execute("DELETE FROM covered WHERE stream = ? AND first = ?", gone)
            kept = (stream, first, seal.number, seal.time, seal.hash)
            base.execute("INSERT INTO covered VALUES (?, ?, ?, ?, ?)", kept)
            _replace(base, stream, page)

    def events(
        self, stream: str, first: int, last: int, kinds: Collection[EventKind] | None = None
    ) -> Iterator[ChainEvent]:
        """The events of those blocks, oldest first, about a thousand at a time in memory.

        Only of `kinds`, where they are named.
        """
        with self._opened() as base:
            found = base.execute(
                "SELECT first, last, events FROM chunk INDEXED BY by_block"
                " WHERE stream = ? AND last >= ? AND first <= ? ORDER BY first, last, rowid",
                (stream, first, last),
            )
            for begin, end, octets in found:
                events = _unpacked(octets, kinds)
                if begin < first or end > last:
                    events = [one for one in events if first <= one.block <= last]
                yield from events

    def forget(self, stream: str) -> None:
        """Drop everything of `stream`."""
        with self._opened() as base:
            base.execute("DELETE FROM chunk WHERE stream = ?", (stream,))
            base.execute("DELETE FROM covered WHERE stream = ?", (stream,))

    def cut(self, stream: str, last: Seal) -> None:
        """Drop what `stream` has after block `last`, which is one of those that were read."""
        with self._opened() as base:
            for one in _covered(base, stream):
                if one.last.number > last.number:
                    gone = (stream, one.first)
                    base.execute("DELETE FROM covered WHERE stream = ? AND first = ?", gone)
                if one.first <= last.number < one.last.number:
                    kept = (stream, one.first, last.number, last.time, last.hash)
                    base.execute("INSERT INTO covered VALUES (?, ?, ?, ?, ?)", kept)
            _replace(base, stream, EventPage(last.number + 1, _MOST_BLOCKS, ()))

    def anchor(self) -> tuple[BlockStamp, VaultState] | None:
        """The vault's books at the last block that was final when they were kept."""
        with self._opened() as base:
            found = base.execute("SELECT * FROM anchor").fetchone()
        if found is None:
            return None
        block, time, assets, shares, losses = found
        state = VaultState(
            _whole(assets), _whole(shares), None if losses is None else _whole(losses)
        )
        return BlockStamp(block, datetime.fromtimestamp(time, UTC)), state

    def keep_anchor(self, at: BlockStamp, state: VaultState) -> None:
        """Replace the anchor."""
        losses = None if state.losses is None else _bytes(state.losses)
        books = (_bytes(state.assets), _bytes(state.shares), losses)
        with self._opened() as base:
            base.execute("DELETE FROM anchor")
            row = (at.number, int(at.mined_at.timestamp()), *books)
            base.execute("INSERT INTO anchor VALUES (?, ?, ?, ?, ?)", row)

    def deals(self) -> tuple[DealName, ...]:
        """The deals as they were kept last."""
        with self._opened() as base:
            found = base.execute("SELECT * FROM deal ORDER BY deal").fetchall()
        return tuple(
            DealName(
                deal,
                Source(source),
                borrower,
                is_active=bool(is_active),
                heard_at=None if heard is None else datetime.fromtimestamp(heard, UTC),
            )
            for deal, source, borrower, is_active, heard in found
        )

    def keep_deals(self, deals: Sequence[DealName]) -> None:
        """Replace the deals."""
        rows = [
            (
                one.deal,
                one.source.value,
                one.borrower,
                one.is_active,
                one.heard_at and int(one.heard_at.timestamp()),
            )
            for one in deals
        ]
        with self._opened() as base:
            base.execute("DELETE FROM deal")
            base.executemany("INSERT INTO deal VALUES (?, ?, ?, ?, ?)", rows)

    def sightings(self) -> tuple[Sighting, ...]:
        """Prices that were read of the vault, and not said by its events; oldest first."""
        with self._opened() as base:
            found = base.execute("SELECT * FROM sighting ORDER BY block").fetchall()
        return tuple(
            Sighting(
                block, index, time, tx_hash, _price(above), _price(below), NavSource(source), seal
            )
            for block, index, time, tx_hash, above, below, source, seal in found
        )

    def keep_sightings(self, sightings: Sequence[Sighting]) -> None:
        """Add `sightings`; a later one of the same block stands in place of an earlier one."""
        rows = [
            (
                *(one.block, one.log_index, one.time, one.tx_hash),
                *(_text(one.deposit), _text(one.unstaking)),
                *(one.source.value, one.block_hash),
            )
            for one in sightings
        ]
        with self._opened() as base:
            base.executemany(
                "INSERT OR REPLACE INTO sighting VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows
            )

    def forget_sightings(self, first: int) -> None:
        """Drop those of block `first` and later."""
        with self._opened() as base:
            base.execute("DELETE FROM sighting WHERE block >= ?", (first,))

    def manners(self, endpoint: str) -> Manners | None:
        """What was learned of that node."""
        with self._opened() as base:
            found = base.execute(
                "SELECT span, cap, keeps_states FROM manners WHERE node = ?",
                (_name(base, endpoint),),
            ).fetchone()
        if found is None:
            return None
        span, cap, keeps_states = found
        return Manners(span, cap, None if keeps_states is None else bool(keeps_states))

    def keep_manners(self, endpoint: str, manners: Manners) -> None:
        """Replace what was learned of it."""
        with self._opened() as base:
            row = (_name(base, endpoint), manners.span, manners.cap, manners.keeps_states)
            base.execute("INSERT OR REPLACE INTO manners VALUES (?, ?, ?, ?)", row)

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """A connection whose changes are on disk after the block, or none of them.

        Raises:
            StorageFault: no room, no right to write.
        """
        with self._faults(), closing(self._connect()) as base, base:
            yield base

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            # Found where nobody looked before: whoever opens it next begins it anew.
            self._is_damaged |= type(error) is sqlite3.DatabaseError
            raise databases.refusal(self._path.name, error) from error

    def _connect(self, *, in_one_thread: bool = True) -> sqlite3.Connection:
        try:
            if not self._is_damaged:
                return _prepared(self._path, in_one_thread=in_one_thread)
        except _OtherVersion:
            pass
        except sqlite3.OperationalError:
            raise  # the disk's fault, not the file's
        except sqlite3.DatabaseError:
            self._is_damaged = True
        if self._is_damaged:
            log.warning("%s is damaged and is begun anew", self._path.name)
        for name in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + name).unlink(missing_ok=True)
        self._is_damaged = False
        return _prepared(self._path, in_one_thread=in_one_thread)


def _prepared(path: Path, *, in_one_thread: bool) -> sqlite3.Connection:
    """A connection to a file of our version, which nobody else may read."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    base = sqlite3.connect(path, check_same_thread=in_one_thread)
    try:
        # What a crash loses here is read from the chain again; waiting for the disk is not needed.
        base.execute("PRAGMA synchronous = NORMAL")
        _make_tables(base)
    except BaseException:
        base.close()
        raise
    return base


def _make_tables(base: sqlite3.Connection) -> None:
    (version,) = base.execute("PRAGMA user_version").fetchone()
    if version == 0:
        base.execute("PRAGMA journal_mode = WAL")  # the file remembers it
        base.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {VERSION}; COMMIT;")
    elif version != VERSION:
        raise _OtherVersion


def _covered(base: sqlite3.Connection, stream: str) -> tuple[Covered, ...]:
    found = base.execute(
        "SELECT first, last, time, hash FROM covered WHERE stream = ? ORDER BY first", (stream,)
    )
    return tuple(Covered(first, Seal(*seal)) for first, *seal in found)


def _number(seal: Seal) -> int:
    return seal.number


def _replace(base: sqlite3.Connection, stream: str, page: EventPage) -> None:
    """Put the events of `page` in place of those that were kept of its blocks."""
    touched = (stream, page.first, page.last)
    kept = base.execute(_TOUCHED_EVENTS, touched).fetchall()
    octets = page.events.octets if isinstance(page.events, PackedEvents) else packed(page.events)
    if kept:
        base.execute(_DROP_TOUCHED, touched)
        known = chain.from_iterable(_unpacked(some) for (some,) in kept)
        rest = (event for event in known if not page.first <= event.block <= page.last)
        octets = packed(sorted((*rest, *_unpacked(octets))))
    for at in range(0, len(octets), _AT_ONCE):
        some = octets[at : at + _AT_ONCE]
        first, *_ = RECORD.unpack_from(some)
        last, *_ = RECORD.unpack_from(some, len(some) - RECORD.size)
        base.execute("INSERT INTO chunk VALUES (?, ?, ?, ?)", (stream, first, last, some))


def _unpacked(octets: bytes, kinds: Collection[EventKind] | None = None) -> list[ChainEvent]:
    try:
        return unpacked(octets, kinds)
    except ValueError as error:
        raise sqlite3.DatabaseError(str(error)) from error


def _text(price: Fraction | None) -> str | None:
    return None if price is None else str(price)


def _price(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def _name(base: sqlite3.Connection, endpoint: str) -> bytes:
    """What stands for `endpoint` in this file: an address may hold a key, so none is written."""
    found = base.execute("SELECT octets FROM salt").fetchone()
    if found is None:
        found = (secrets.token_bytes(_SALT),)
        base.execute("INSERT INTO salt VALUES (?)", found)
    return hashlib.blake2b(endpoint.encode(), key=found[0]).digest()


def _bytes(number: int) -> bytes:
    """`number` without leading zeros: SQLite's own integers end at 64 bits."""
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _whole(blob: bytes) -> int:
    return int.from_bytes(blob, "big")
