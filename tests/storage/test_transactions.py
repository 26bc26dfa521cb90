"""Signed transactions on disk: nothing that was sent is forgotten."""

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
import signal
import sqlite3
import stat
import subprocess
import sys

import pytest

from gaib_wallet.domain.transactions import TxRecord, TxStatus
from gaib_wallet.errors import NewerFile, StorageFault
from gaib_wallet.storage import codec
from gaib_wallet.storage.transactions import TransactionFile
from tests.builders import ACCOUNT
from tests.storage.records import CHAIN_ID, PLAN, RECEIPT, record
from tests.unprivileged import raised_by, shared_folder

FIRST_STATUSES = (
    TxStatus.SIGNED,
    TxStatus.SENT,
    TxStatus.UNKNOWN,
    TxStatus.IN_BLOCK,
    TxStatus.FINAL,
    TxStatus.FAILED,
)
WRITER = """
import asyncio, sys
from pathlib import Path
from gaib_wallet.storage.transactions import TransactionFile
from tests.storage.records import record

async def write():
    store = TransactionFile(Path(sys.argv[1]))
    for number in range(10**9):
        await store.put(record(number))
        print(number, flush=True)

asyncio.run(write())
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "transactions.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[TransactionFile]:
    with closing(TransactionFile(path)) as store:
        yield store


async def test_what_was_kept_is_there_after_a_restart(path: Path) -> None:
    with closing(TransactionFile(path)) as store:
        await store.put(record(1))

    with closing(TransactionFile(path)) as again:
        assert await again.all(CHAIN_ID, ACCOUNT) == (record(1),)
        assert again.set_aside is None


def written_until_killed(path: Path) -> list[int]:
    """The numbers of the records that a process had kept, by its own word, when it was killed."""
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:  # noqa: S603 - ours
        assert writer.stdout is not None
        told = [int(writer.stdout.readline()) for _ in range(3)]
        writer.send_signal(signal.SIGKILL)
    return told


async def test_what_was_kept_survives_a_kill(path: Path) -> None:
    told = written_until_killed(path)

    with closing(TransactionFile(path)) as store:
        kept = {one.nonce for one in await store.all(CHAIN_ID, ACCOUNT)}
    assert set(told) <= kept


def damaged(path: Path, damage: str) -> bytes:
    """What the file holds after its damage."""
    content = path.read_bytes()
    path.write_bytes(
        {
            "text": b"this is no database, whatever its name may say" * 100,
            "middle": content[:4096] + b"\xff" * 8192 + content[12288:],
            "cut": content[: len(content) // 2],
        }[damage]
    )
    return path.read_bytes()


@pytest.mark.parametrize("damage", ["text", "middle", "cut"])
async def test_a_damaged_file_is_set_aside_and_a_fresh_one_begun(path: Path, damage: str) -> None:
    with closing(TransactionFile(path)) as store:
        for number in range(50):
            await store.put(record(number))
    content = damaged(path, damage)

    with closing(TransactionFile(path)) as store:
        assert store.set_aside is not None
        assert store.set_aside.read_bytes() == content
        assert await store.all(CHAIN_ID, ACCOUNT) == ()
        await store.put(record(1))


@pytest.mark.requirement("K8")
def test_the_file_is_its_owners_alone(path: Path) -> None:
    path.touch(0o644)
    TransactionFile(path).close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_of_a_newer_version_is_left_alone(path: Path) -> None:
    TransactionFile(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")
    before = path.read_bytes()

    with pytest.raises(NewerFile):
        TransactionFile(path)
    assert path.read_bytes() == before


async def test_a_record_that_cannot_be_read_hides_no_other(
    store: TransactionFile, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await store.put(record(1))
    await store.put(record(2))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE transactions SET pay = '{}' WHERE nonce = 1")

    assert [one.nonce for one in await store.all(CHAIN_ID, ACCOUNT)] == [2]
    assert record(1).tx_hash in caplog.text


@pytest.mark.requirement("T11")
@pytest.mark.parametrize("column", ["plan", "fee"])
async def test_what_waits_is_followed_and_holds_its_number_where_its_plan_is_damaged(
    store: TransactionFile, path: Path, caplog: pytest.LogCaptureFixture, column: str
) -> None:
    await store.put(record(1))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"UPDATE transactions SET {column} = '{{'")  # noqa: S608 - of this test

    (found,) = await store.open(CHAIN_ID)

    assert (found.tx_hash, found.raw, found.nonce) == (record(1).tx_hash, record(1).raw, 1)
    assert getattr(found, column) is None
    assert column in caplog.text


async def test_what_cannot_be_kept_is_a_fault(store: TransactionFile, path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("DROP TABLE transactions")

    with pytest.raises(StorageFault, match="transactions"):
        await store.put(record(1))


FIRST_VERSION = """
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
PRAGMA user_version = 1;
"""


def of_first_version(path: Path, records: Iterable[TxRecord]) -> None:
    """Write `records` as the first version of the wallet did."""
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(FIRST_VERSION)
        for one in records:
            row = (
                one.tx_hash,
                one.chain_id,
                one.account,
                one.nonce,
                one.act.value,
                one.venue,
                codec.encode(one.pay).decode(),
                codec.encode(one.least).decode(),
                one.to,
                one.step,
                one.steps,
                one.raw,
                one.signed_at.isoformat(timespec="microseconds"),
                one.status.value,
                codec.encode(one.receipt).decode() if one.receipt else None,
            )
            places = ", ".join("?" for _ in row)
            database.execute(f"INSERT INTO transactions VALUES ({places})", row)  # noqa: S608


async def test_a_file_of_the_first_version_is_read_whole_and_followed_on(path: Path) -> None:
    old = [record(number, status) for number, status in enumerate(FIRST_STATUSES)]
    old[3] = replace(old[3], receipt=RECEIPT)
    of_first_version(path, old)

    with closing(TransactionFile(path)) as store:
        found = await store.all(CHAIN_ID, ACCOUNT)
        still_open = await store.open(CHAIN_ID)
        await store.put(replace(old[0], plan=PLAN.bare(), status=TxStatus.SENT))

    over = {TxStatus.FINAL, TxStatus.FAILED}
    assert list(reversed(found)) == [replace(one, is_settled=one.status in over) for one in old]
    assert [one.status for one in still_open] == [one for one in FIRST_STATUSES if one not in over]
    with closing(TransactionFile(path)) as again:
        assert len(await again.all(CHAIN_ID, ACCOUNT)) == len(old)


def test_a_folder_that_cannot_be_written_is_a_fault() -> None:
    with shared_folder() as folder:

        def begin() -> None:
            folder.chmod(0o500)
            TransactionFile(folder / "transactions.sqlite")

        assert raised_by(begin) == "StorageFault"


async def test_many_writers_at_once_lose_nothing(store: TransactionFile) -> None:
    await asyncio.gather(*(store.put(record(number)) for number in range(20)))

    assert len(await store.all(CHAIN_ID, ACCOUNT)) == 20
