"""What the disk does not give keeps nobody from a wallet whose money does not depend on it."""

from collections.abc import Callable
from pathlib import Path
import stat

import pytest

from gaib_wallet.errors import StorageFault
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.contacts import ContactFile
from gaib_wallet.storage.notes import NoteFile
from gaib_wallet.storage.notices import NoticeFolder
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.pools import PoolFolder
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.storage.snapshots import SnapshotFolder
from gaib_wallet.storage.standing import StandingFile
from gaib_wallet.storage.transactions import TransactionFile
from tests.builders import ACCOUNT
from tests.unprivileged import raised_by, shared_folder

OPENERS: dict[str, Callable[[Paths], object]] = {
    "settings": lambda paths: SettingsFile(paths.settings).load(),
    "contacts": lambda paths: ContactFile(paths.vault("main").contacts),
    "notes": lambda paths: NoteFile(paths.notes),
    "standing": lambda paths: StandingFile(paths.standing),
    "notices": lambda paths: NoticeFolder(paths.notices).load(1),
    "snapshots": lambda paths: SnapshotFolder(paths.snapshots).load(1, ACCOUNT),
    "pools": lambda paths: PoolFolder(paths.pools).load(1),
}
NEEDED: dict[str, Callable[[Paths], object]] = {
    "accounts": lambda paths: AccountFile(paths.vault("main").accounts),
    "transactions": lambda paths: TransactionFile(paths.transactions),
}


def place(paths: Paths, name: str) -> Path:
    """The file of `name` in `paths`."""
    found: Path = getattr(paths.vault("main") if name in {"contacts", "accounts"} else paths, name)
    if found.suffix:
        return found
    return found / (f"1-{ACCOUNT}.json" if name == "snapshots" else "1.json")


@pytest.mark.parametrize("content", [b"", b"{", b'{"version": 99}'], ids=["empty", "cut", "newer"])
@pytest.mark.parametrize("name", OPENERS)
def test_a_file_without_sense_keeps_nobody_out_and_nothing_of_it_is_deleted(
    tmp_path: Path, name: str, content: bytes
) -> None:
    paths = Paths.below(tmp_path)
    paths.vault("main").make()
    paths.make()
    file = place(paths, name)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)

    paths.make()
    OPENERS[name](paths)

    assert content in {one.read_bytes() for one in file.parent.iterdir() if one.is_file()}


@pytest.mark.parametrize("name", [*OPENERS, *NEEDED])
def test_a_file_of_somebody_else_keeps_nobody_out_where_no_money_depends_on_it(name: str) -> None:
    with shared_folder() as folder:
        paths = Paths.below(folder)

        def begin() -> None:
            paths.vault("main").make()
            paths.make()
            NoticeFolder(paths.notices)

        assert raised_by(begin) == ""
        file = place(paths, name)
        file.write_bytes(b"of root")
        file.chmod(stat.S_IRUSR)
        if file.owner() != "root":
            pytest.skip("only root can make a file of somebody else")

        def opened() -> None:
            paths.make()
            (OPENERS | NEEDED)[name](paths)

        assert raised_by(opened) == ("" if name in OPENERS else StorageFault.__name__)
        assert file.read_bytes() == b"of root"
