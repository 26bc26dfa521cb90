"""Labels and notes on disk, and the fake that stands for them elsewhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
import stat

import pytest

from gaib_wallet.domain.remarks import Remark
from gaib_wallet.errors import NewerFile, StorageFault
from gaib_wallet.services.ports import RemarkStore
from gaib_wallet.storage.notes import NoteFile
from tests.wallet_world import MemoryRemarks

RENT = Remark("Rent", "For May.\nSecond line.")
HASH, OTHER = "0x" + "ab" * 32, "0x" + "cd" * 32


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> RemarkStore:
    made: dict[str, Callable[[], RemarkStore]] = {
        "file": lambda: NoteFile(tmp_path / "notes.json"),
        "memory": MemoryRemarks,
    }
    return made[request.param]()


def test_a_remark_is_kept_by_network_replaced_and_forgotten_when_it_is_empty(
    store: RemarkStore,
) -> None:
    store.put(1, HASH, Remark("first"))
    store.put(1, HASH, RENT)
    store.put(2, OTHER, RENT)
    assert store.of_chain(1) == {HASH: RENT}

    store.put(1, HASH, Remark())
    assert store.of_chain(1) == {}
    assert store.of_chain(2) == {OTHER: RENT}
    assert store.set_aside is None


def test_a_chain_that_begins_anew_loses_its_own_only(store: RemarkStore) -> None:
    store.put(1, HASH, RENT)
    store.put(2, OTHER, RENT)

    for _ in range(2):
        store.forget(1)

    assert (store.of_chain(1), store.of_chain(2)) == ({}, {OTHER: RENT})


def test_a_restart_finds_them_in_a_file_for_nobody_else(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    NoteFile(path).put(1, HASH, RENT)

    assert NoteFile(path).of_chain(1) == {HASH: RENT}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"version": 1}',
        b'{"version": 1, "remarks": {"1": {"0x": {"label": 5}}}}',
        b'{"version": 1, "remarks": {"1": {"0x": {"label": "' + b"x" * 41 + b'"}}}}',
        b"\xff\xfe",
    ],
)
def test_a_damaged_file_is_set_aside_whole_and_a_new_one_begun(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "notes.json"
    path.write_bytes(content)

    store = NoteFile(path)

    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == content
    store.put(1, HASH, RENT)
    assert NoteFile(path).of_chain(1) == {HASH: RENT}


def test_hidden_signs_that_somebody_wrote_into_the_file_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"version": 1, "remarks": {"1": {"0x": {"label": "a\\u202eb"}}}}')

    assert NoteFile(path).of_chain(1)["0x"].label == "a\ufffdb"


def test_a_newer_file_keeps_nobody_out_and_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"version": 2, "remarks": []}')
    store = NoteFile(path)

    assert isinstance(store.unread, NewerFile)
    assert store.of_chain(1) == {}
    for write in (partial(store.put, 1, HASH, RENT), partial(store.forget, 1)):
        with pytest.raises(NewerFile):
            write()
    assert path.read_text() == '{"version": 2, "remarks": []}'
    assert list(tmp_path.iterdir()) == [path]


def test_what_the_disk_gives_again_is_read_before_anything_takes_its_place(tmp_path: Path) -> None:
    path, away = tmp_path / "notes.json", tmp_path / "away.json"
    NoteFile(path).put(1, OTHER, RENT)
    path.rename(away)
    path.mkdir()
    store = NoteFile(path)
    assert store.unread is not None

    with pytest.raises(StorageFault):
        store.put(1, HASH, RENT)
    path.rmdir()
    away.rename(path)
    store.put(1, HASH, RENT)

    assert store.unread is None
    assert NoteFile(path).of_chain(1) == {OTHER: RENT, HASH: RENT}


def test_what_the_disk_refuses_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "notes.json"
    path.parent.mkdir()
    store = NoteFile(path)
    path.parent.rmdir()

    with pytest.raises(StorageFault):
        store.put(1, HASH, RENT)
    assert store.of_chain(1) == {}
