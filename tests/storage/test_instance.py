"""One wallet in one folder, however the one before it ended."""

from pathlib import Path
import signal
import subprocess
import sys

import pytest

from gaib_wallet.errors import InUse
from gaib_wallet.storage.instance import Instance
from tests.unprivileged import raised_by, shared_folder

HOLDER = """
import sys, time
from pathlib import Path
from gaib_wallet.storage.instance import Instance
with Instance(Path(sys.argv[1])):
    print("here", flush=True)
    sys.stdin.read()
"""


def test_the_second_in_a_folder_is_told_which_folder(tmp_path: Path) -> None:
    with Instance(tmp_path), pytest.raises(InUse, match=tmp_path.name), Instance(tmp_path):
        pass


def test_folders_do_not_disturb_each_other(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()

    with Instance(tmp_path), Instance(tmp_path / "demo"):
        pass


def test_a_folder_is_free_after_an_ordinary_end(tmp_path: Path) -> None:
    for _ in range(2):
        with Instance(tmp_path):
            pass


def test_a_folder_is_free_after_its_holder_was_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"here\n"
        with pytest.raises(InUse), Instance(tmp_path):
            pass
        holder.send_signal(signal.SIGKILL)
        holder.wait()

    with Instance(tmp_path):
        pass


def test_a_folder_that_cannot_be_written_is_a_fault() -> None:
    with shared_folder() as folder:

        def take() -> None:
            folder.chmod(0o500)
            with Instance(folder):
                pass

        assert raised_by(take) == "StorageFault"
