"""What changed on chain, in one SQLite file: a cache, which the chain can always fill again."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
import os
from pathlib import Path
import sqlite3
import zlib

import msgspec

from gaib_wallet.domain.changes import Change, ChangeKind, ChangePage
from gaib_wallet.domain.deals import DealStatus
from gaib_wallet.domain.events import Covered, Seal
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.storage import databases

VERSION = 1
_TABLES = """
CREATE TABLE change (block INTEGER, log_index INTEGER, said TEXT, PRIMARY KEY (block, log_index));
CREATE TABLE covered (first INTEGER, last INTEGER, time INTEGER, hash TEXT);
"""


class _Said(msgspec.Struct, omit_defaults=True):
    """A change without its place. `amount` is base units of AID as decimal text: it may be huge."""

    kind: str
    time: int
    contract: str
    address: str
    tx_hash: str
    deal: str = "0"
    status: str = ""
    name: str = ""
    amount: str = ""
    accounts: tuple[str, ...] = ()


class ChangeFile:
    """Changes of one network, whose AID is `aid`; is `services.ports.ChangeStore`.

    `scope` says what was asked for: a file of another scope is begun anew. Every call opens the
    file for itself, in any thread.
    """

    def __init__(self, path: Path, aid: Token, scope: str) -> None:
        self._path = path
        self._aid = aid
        self._mark = zlib.crc32(scope.encode()) >> 1  # SQLite keeps 31 bits of it

    def covered(self) -> tuple[Covered, ...]:
        """Which blocks were read whole, oldest first, none of them touching the next."""
        with self._opened() as base:
            return _covered(base)

    def add(self, page: ChangePage, last: Seal) -> None:
        """Keep `page`; with what is kept already it covers blocks up to `last` without a gap.

        Raises:
            StorageFault: nothing was kept.
        """
        with self._opened() as base:
            first, seal = page.first, last
            for other in _covered(base):
                if other.first <= seal.number + 1 and other.last.number >= first - 1:
                    first = min(first, other.first)
                    seal = other.last if other.last.number > seal.number else seal
                    base.execute("DELETE FROM covered WHERE first = ?", (other.first,))
            kept = (first, seal.number, seal.time, seal.hash)
            base.execute("INSERT INTO covered VALUES (?, ?, ?, ?)", kept)
            rows = [(one.at.number, one.log_index, _said(one)) for one in page.changes]
            base.executemany("INSERT OR REPLACE INTO change VALUES (?, ?, ?)", rows)

    def changes(self, first: int, last: int) -> tuple[Change, ...]:
        """All that is kept of those blocks, newest first."""
        with self._opened() as base:
            found = base.execute(
                "SELECT * FROM change WHERE block BETWEEN ? AND ?"
                " ORDER BY block DESC, log_index DESC",
                (first, last),
            ).fetchall()
        return tuple(self._change(*row) for row in found)

    def forget(self) -> None:
        """Drop everything."""
        with self._opened() as base:
            base.execute("DELETE FROM change")
            base.execute("DELETE FROM covered")

    def _change(self, block: int, log_index: int, text: str) -> Change:
        said = msgspec.json.decode(text, type=_Said)
        return Change(
            at=Seal(block, said.time, "").stamp,
            log_index=log_index,
            kind=ChangeKind[said.kind],
            contract=said.contract,
            deal=int(said.deal),
            status=DealStatus[said.status] if said.status else None,
            name=said.name,
            amount=TokenAmount(int(said.amount), self._aid) if said.amount else None,
            accounts=tuple(Address(one) for one in said.accounts),
            tx_hash=said.tx_hash,
            address=Address(said.address),
        )

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """A connection whose changes are on disk after the block, or none of them.

        A file that is damaged, or of another version, is begun anew.

        Raises:
            StorageFault: no room, no right to write.
        """
        try:
            with closing(self._connect()) as base, base:
                yield base
        except (sqlite3.Error, OSError) as error:
            raise databases.refusal(self._path.name, error) from error

    def _connect(self) -> sqlite3.Connection:
        try:
            return _prepared(self._path, self._mark)
        except sqlite3.OperationalError:
            raise  # the disk's fault, not the file's
        except sqlite3.DatabaseError:
            for name in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + name).unlink(missing_ok=True)
            return _prepared(self._path, self._mark)


def _prepared(path: Path, mark: int) -> sqlite3.Connection:
    """A connection to a file of our version and that `mark`, which nobody else may read."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    base = sqlite3.connect(path)
    try:
        # What a crash loses here is read from the chain again; waiting for the disk is not needed.
        base.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")
        _make_tables(base, mark)
    except BaseException:
        base.close()
        raise
    return base


def _make_tables(base: sqlite3.Connection, mark: int) -> None:
    (version,) = base.execute("PRAGMA user_version").fetchone()
    (found,) = base.execute("PRAGMA application_id").fetchone()
    if version == 0:
        stamp = f"PRAGMA user_version = {VERSION}; PRAGMA application_id = {mark};"
        base.executescript(f"BEGIN; {_TABLES} {stamp} COMMIT;")
    elif (version, found) != (VERSION, mark):
        raise sqlite3.DatabaseError(f"version {version}")


def _covered(base: sqlite3.Connection) -> tuple[Covered, ...]:
    found = base.execute("SELECT first, last, time, hash FROM covered ORDER BY first")
    return tuple(Covered(first, Seal(*seal)) for first, *seal in found)


def _said(change: Change) -> str:
    said = _Said(
        kind=change.kind.name,
        time=int(change.at.mined_at.timestamp()),
        contract=change.contract,
        address=change.address,
        tx_hash=change.tx_hash,
        deal=str(change.deal),
        status=change.status.name if change.status else "",
        name=change.name,
        amount=str(change.amount.raw) if change.amount else "",
        accounts=change.accounts,
    )
    return msgspec.json.encode(said).decode()
