"""What was told is known after a restart; a file that cannot be read is none."""

from pathlib import Path

from gaib_wallet.domain.notices import Told
from gaib_wallet.storage.notices import NoticeFolder
from tests.builders import ACCOUNT

TOLD = Told(713, 1_790_000_000, ("ab" * 32,), {ACCOUNT: 10**30})


def test_what_was_told_of_a_chain_is_kept(tmp_path: Path) -> None:
    NoticeFolder(tmp_path / "notices").save(7, TOLD)

    kept = NoticeFolder(tmp_path / "notices")
    assert (kept.load(7), kept.load(8)) == (TOLD, None)


def test_a_damaged_file_is_none(tmp_path: Path) -> None:
    folder = NoticeFolder(tmp_path)
    (tmp_path / "7.json").write_bytes(b'{"block": "many"}')

    assert folder.load(7) is None


def test_a_disk_that_refuses_stops_nothing(tmp_path: Path) -> None:
    folder = NoticeFolder(tmp_path / "notices")
    (tmp_path / "notices").rmdir()

    folder.save(7, TOLD)

    assert folder.load(7) is None
    assert not folder.is_first("tray")


def test_what_is_said_once_is_said_once(tmp_path: Path) -> None:
    assert NoticeFolder(tmp_path).is_first("tray")
    assert not NoticeFolder(tmp_path).is_first("tray")
