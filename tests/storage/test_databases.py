"""What SQLite refuses is told as what it is: no room, no right, or something else."""

from contextlib import closing
import errno
from pathlib import Path
import sqlite3

import pytest

from gaib_wallet.storage.databases import refusal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "some.sqlite"
    with closing(sqlite3.connect(path)) as base:
        base.executescript("CREATE TABLE note (text); PRAGMA user_version = 1")
    return path


def refused(base: sqlite3.Connection, statement: str) -> sqlite3.Error:
    with pytest.raises(sqlite3.Error) as error:
        base.execute(statement)
    return error.value


def test_a_disk_without_room_is_called_full(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA max_page_count = 2")
        error = refused(base, "INSERT INTO note VALUES (zeroblob(100000))")

    assert str(refusal("some.sqlite", error)).startswith("W-503")


def test_a_file_that_may_not_be_written_is_called_so(path: Path) -> None:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        error = refused(base, "INSERT INTO note VALUES ('')")

    assert str(refusal("some.sqlite", error)).startswith("W-504")


def test_a_file_that_cannot_be_opened_is_called_so(path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError) as error:
        sqlite3.connect(path.parent)

    assert str(refusal("some.sqlite", error.value)).startswith("W-504")


def test_the_systems_own_refusals_keep_their_number() -> None:
    fault = refusal("some.sqlite", OSError(errno.ENOSPC, "no room"))

    assert str(fault).startswith("W-503")


def test_anything_else_could_not_be_saved(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        error = refused(base, "INSERT INTO nowhere VALUES (1)")

    assert str(refusal("some.sqlite", error)).startswith("W-501")
