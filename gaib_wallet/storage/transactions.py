"""Signed transactions in one SQLite file."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
import logging
from pathlib import Path
import sqlite3
from threading import Lock
from typing import Any, Final, TypeVar

from gaib_wallet.domain.fees import Fee
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import Act, PrivateRoute, Receipt, TxRecord, TxStatus
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import NewerFile
from gaib_wallet.storage import atomic, codec, databases, plans, sentences

T = TypeVar("T")
_MIGRATIONS: Final = (
    """
    CREATE TABLE transactions (
        tx_hash TEXT PRIMARY KEY,
        chain_id INTEGER NOT NULL,
        account TEXT NOT NULL,
        nonce INTEGER NOT NULL,
        act TEXT NOT NULL,
        venue TEXT NOT NULL,
        pay TEXT,
        least TEXT,
        to_address TEXT NOT NULL,
        step INTEGER NOT NULL,
        steps INTEGER NOT NULL,
        raw BLOB NOT NULL,
        signed_at TEXT NOT NULL,
        status TEXT NOT NULL,
        receipt TEXT
    );
    CREATE INDEX of_account ON transactions (chain_id, account, signed_at);
    """,
    """
    ALTER TABLE transactions ADD COLUMN plan TEXT;
    ALTER TABLE transactions ADD COLUMN fee TEXT;
    ALTER TABLE transactions ADD COLUMN replaced_by TEXT NOT NULL DEFAULT '';
    ALTER TABLE transactions ADD COLUMN private TEXT;
    ALTER TABLE transactions ADD COLUMN was_in TEXT;
    ALTER TABLE transactions ADD COLUMN missing_since INTEGER;
    ALTER TABLE transactions ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
    UPDATE transactions SET settled = 1 WHERE status IN ('final', 'failed');
    CREATE INDEX unsettled ON transactions (chain_id, settled, signed_at);
    """,
)
"""How the file grew; the n-th makes version n of it. Never changed, only added to."""
_PUT = """
    INSERT INTO transactions VALUES
    (:tx_hash, :chain_id, :account, :nonce, :act, :venue, :pay, :least, :to_address, :step, :steps,
     :raw, :signed_at, :status, :receipt, :plan, :fee, :replaced_by, :private, :was_in,
     :missing_since, :settled)
    ON CONFLICT (tx_hash) DO UPDATE SET
        status = excluded.status,
        receipt = excluded.receipt,
        replaced_by = excluded.replaced_by,
        private = excluded.private,
        was_in = excluded.was_in,
        missing_since = excluded.missing_since,
        settled = excluded.settled
"""
_OF_ACCOUNT = """
    SELECT * FROM transactions WHERE chain_id = ? AND account = ?
    ORDER BY signed_at DESC, nonce DESC, rowid DESC
"""
_UNSETTLED = """
    SELECT * FROM transactions WHERE chain_id = ? AND settled = 0 ORDER BY signed_at, nonce, rowid
"""
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
log = logging.getLogger(__name__)


class TransactionFile:
    """Is `services.ports.TxStore` without importing it. Every write is on disk when it returns.

    A damaged file is set aside, its new name kept in `set_aside`, and an empty one begun.
    """

    def __init__(self, path: Path) -> None:
        self.set_aside: Path | None = None
        self._path = path
        self._lock = Lock()  # calls come from the threads that asyncio lends
        try:
            self._database = self._opened()
        except _DamagedError:
            self.set_aside = atomic.set_aside(path)
            self._database = self._opened()

    async def put(self, record: TxRecord) -> None:
        """Keep `record`; of one with its hash, what became of it is replaced."""
        await asyncio.to_thread(self._put, record)

    async def all(self, chain_id: int, account: Address) -> tuple[TxRecord, ...]:
        """Every record of an account on a chain, the newest first."""
        return await asyncio.to_thread(self._read, _OF_ACCOUNT, (chain_id, account))

    async def open(self, chain_id: int) -> tuple[TxRecord, ...]:
        """Every record that still has to be followed, the oldest first."""
        return await asyncio.to_thread(self._read, _UNSETTLED, (chain_id,))

    async def forget(self, chain_id: int) -> None:
        """Drop every record of a chain that has begun anew."""
        await asyncio.to_thread(self._forget, chain_id)

    def close(self) -> None:
        """Let the file go."""
        with self._lock:
            self._database.close()

    def _put(self, record: TxRecord) -> None:
        with self._lock, _database_faults(self._path), self._database:
            self._database.execute(_PUT, _row(record))

    def _forget(self, chain_id: int) -> None:
        with self._lock, _database_faults(self._path), self._database:
            self._database.execute("DELETE FROM transactions WHERE chain_id = ?", (chain_id,))

    def _read(self, query: str, values: tuple[object, ...]) -> tuple[TxRecord, ...]:
        with self._lock, _database_faults(self._path):
            rows = self._database.execute(query, values).fetchall()
        return tuple(record for row in rows if (record := _readable(row)))

    def _opened(self) -> sqlite3.Connection:
        with atomic.disk_faults(self._path):
            self._path.touch(atomic.FILE_MODE)
        atomic.close_to_others(self._path)
        with _database_faults(self._path):
            database = sqlite3.connect(self._path, check_same_thread=False)
            try:
                _prepare(database, self._path)
            except BaseException as error:
                database.close()
                if getattr(error, "sqlite_errorcode", None) in _DAMAGED:
                    raise _DamagedError from error
                raise
        database.row_factory = sqlite3.Row
        return database


class _DamagedError(Exception):
    """The file is no database any more."""


@contextmanager
def _database_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite refuses inside the block into our error, once."""
    try:
        yield
    except sqlite3.Error as error:
        raise databases.refusal(str(path), error) from error


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    """Check the file and bring it to the newest version."""
    database.execute("PRAGMA journal_mode = DELETE")
    database.execute("PRAGMA synchronous = FULL")
    if database.execute("PRAGMA quick_check").fetchone() != ("ok",):
        raise _DamagedError
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > len(_MIGRATIONS):
        raise NewerFile(str(path))
    for number, migration in enumerate(_MIGRATIONS[version:], start=version + 1):
        database.executescript(f"BEGIN; {migration} PRAGMA user_version = {number}; COMMIT;")


def _row(record: TxRecord) -> dict[str, object]:
    return {
        "tx_hash": record.tx_hash,
        "chain_id": record.chain_id,
        "account": record.account,
        "nonce": record.nonce,
        "act": record.act.value,
        "venue": record.venue,
        "pay": _text(record.pay),
        "least": _text(record.least),
        "to_address": record.to,
        "step": record.step,
        "steps": record.steps,
        "raw": record.raw,
        "signed_at": record.signed_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "status": record.status.value,
        "receipt": _text(sentences.written(record.receipt) if record.receipt else None),
        "plan": plans.written(record.plan) if record.plan else None,
        "fee": _text(record.fee),
        "replaced_by": record.replaced_by,
        "private": _text(record.private),
        "was_in": _text(record.was_in),
        "missing_since": record.missing_since,
        "settled": record.is_settled,
    }


def _readable(row: sqlite3.Row) -> TxRecord | None:
    """The record, or None for one that a later version wrote and this one cannot read."""
    try:
        return _record(row)
    except (ValueError, TypeError):
        log.exception("transaction %s cannot be read", row["tx_hash"])
        return None


def _record(row: sqlite3.Row) -> TxRecord:
    receipt = _value(row["receipt"], Receipt)
    return TxRecord(
        tx_hash=row["tx_hash"],
        chain_id=row["chain_id"],
        account=Address(row["account"]),
        nonce=row["nonce"],
        act=Act(row["act"]),
        venue=row["venue"],
        pay=_value(row["pay"], TokenAmount),
        least=_value(row["least"], TokenAmount),
        to=Address(row["to_address"]),
        step=row["step"],
        steps=row["steps"],
        raw=row["raw"],
        signed_at=datetime.fromisoformat(row["signed_at"]),
        status=TxStatus(row["status"]),
        receipt=sentences.read(receipt) if receipt else None,
        plan=_if_readable(row, "plan", plans.read),
        fee=_if_readable(row, "fee", partial(codec.decode, shape=Fee)),
        replaced_by=row["replaced_by"],
        private=_value(row["private"], PrivateRoute),
        was_in=_value(row["was_in"], BlockStamp),
        missing_since=row["missing_since"],
        is_settled=bool(row["settled"]),
    )


def _text(value: object | None) -> str | None:
    return None if value is None else codec.encode(value).decode()


def _value(text: str | None, shape: type[Any]) -> Any:
    return None if text is None else codec.decode(text, shape)


def _if_readable(row: sqlite3.Row, column: str, read: Callable[[str], T]) -> T | None:
    """None for what is damaged: without it a transaction is followed all the same."""
    text: str | None = row[column]
    try:
        return None if text is None else read(text)
    except ValueError:
        log.exception("the %s of transaction %s cannot be read", column, row["tx_hash"])
        return None
