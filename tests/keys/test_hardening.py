"""What the process that holds the keys cannot do, and what others cannot do to it."""

from collections.abc import Mapping
from contextlib import suppress
import json
import os
from pathlib import Path
import re
import resource
import subprocess
import sys
from typing import Any

import pytest

from gaib_wallet.keys import agreed, hd, wire
from tests.keys.windows import CHEAP, KEY, PASSWORD, make, request_of, window

ACCOUNT = hd.address_of(bytes.fromhex(KEY.decode()))
_LISTENS = "0A"
# It runs as it always does until its pipe is closed, and then tells what it has become.
_LIFE = """
import json, os, sys
from gaib_wallet.keys import signer

signer.main()
# What has no spec is an empty module that stands where a real one must not.
told = {"modules": [name for name, one in sys.modules.items() if getattr(one, "__spec__", None)]}

def tried(act):
    try:
        act()
    except BaseException as error:
        return type(error).__name__
    return "done"

import ctypes, resource
prctl = ctypes.CDLL(None).prctl
told["dumpable"] = prctl(3, 0, 0, 0, 0)
signal = ctypes.c_int()
prctl(2, ctypes.byref(signal), 0, 0, 0)
told["dies with signal"] = signal.value
told["core"] = resource.getrlimit(resource.RLIMIT_CORE)
told["umask"] = os.umask(0)

def start(module, name, *arguments):
    sys.modules.pop(module, None)
    return getattr(__import__(module), name)(*arguments)

told["tried"] = {
    "socket": tried(lambda: start("socket", "socket")),
    "_socket": tried(lambda: start("_socket", "socket")),
    "asyncio": tried(lambda: start("asyncio", "new_event_loop")),
    "ssl": tried(lambda: start("ssl", "create_default_context")),
    "urllib": tried(lambda: __import__("urllib.request", fromlist=["x"]).urlopen("http://x")),
    "program": tried(lambda: start("subprocess", "run", ["true"])),
    "shell": tried(lambda: os.system("true")),
    "fork": tried(os.fork),
    "spawn": tried(lambda: os.posix_spawn("/bin/true", ["true"], {})),
    "exec": tried(lambda: os.execv("/bin/true", ["true"])),
}
print("this goes nowhere")
os.write(int(sys.argv[1]), json.dumps(told).encode())
"""


def frames() -> bytes:
    """All of a day's work: a vault, a key, words, an export, a signature."""
    password = bytearray(PASSWORD)
    questions: list[wire.Question] = [
        wire.Make(password, CHEAP),
        wire.Settle(is_kept=True),
        wire.ImportKey(bytearray(KEY)),
        wire.Settle(is_kept=True),
        wire.MakeWords(24, bytearray(b"more")),
        wire.Export(password, password, ACCOUNT),
        wire.Sign(agreed.packed(request_of(ACCOUNT))),
    ]
    return b"".join(map(wire.frame, questions))


@pytest.fixture(scope="module")
def life() -> Mapping[str, Any]:
    """What a signer tells of itself after a day's work; `answers` are what it said meanwhile."""
    reading, writing = os.pipe()
    with os.fdopen(reading) as told:
        ended = subprocess.run(  # noqa: S603 - our own
            [sys.executable, "-I", "-c", _LIFE, str(writing)],
            input=frames(),
            capture_output=True,
            pass_fds=[writing],
            check=True,
            timeout=120,
        )
        os.close(writing)
        found: dict[str, Any] = json.loads(told.read())
    return found | {"answers": answers_in(ended.stdout), "stderr": ended.stderr}


def answers_in(said: bytes) -> list[wire.Answer]:
    answers = []
    while said:
        length = wire.length_in(said)
        answers.append(wire.answer_in(said[wire.LENGTH_BYTES :][:length]))
        said = said[wire.LENGTH_BYTES + length :]
    return answers


def test_a_day_of_work_is_done_meanwhile(life: Mapping[str, Any]) -> None:
    kinds = [type(answer) for answer in life["answers"]]

    assert kinds == [
        *(wire.Opened, wire.Settled, wire.Opened, wire.Settled),
        *(wire.Opened, wire.File, wire.Signed),
    ]
    assert life["stderr"] == b""


def test_nothing_is_loaded_that_draws_or_speaks_to_others(life: Mapping[str, Any]) -> None:
    loaded = {name.partition(".")[0] for name in life["modules"]}

    assert loaded & {"PySide6", "qasync", "web3", "aiohttp", "eth_account", "keyring"} == set()
    assert loaded & {"socket", "_socket", "ssl", "_ssl", "http", "asyncio", "requests"} == set()


def test_it_opens_no_socket_and_starts_no_program(life: Mapping[str, Any]) -> None:
    assert set(life["tried"].values()) <= {"OutOfBounds", "ModuleNotFoundError", "AttributeError"}
    assert life["tried"]["_socket"] == life["tried"]["program"] == "OutOfBounds"
    assert life["tried"]["fork"] == life["tried"]["exec"] == "OutOfBounds"


@pytest.mark.requirement("S7")
@pytest.mark.skipif(sys.platform != "linux", reason="prctl is of Linux")
def test_nobody_reads_its_memory_and_no_crash_writes_it_down(life: Mapping[str, Any]) -> None:
    assert life["dumpable"] == 0
    assert life["core"] == [0, 0]
    assert life["dies with signal"] == 9
    assert life["umask"] == 0o077


@pytest.mark.requirement("S7")
async def test_the_one_behind_a_window_is_closed_before_it_is_given_anything(
    tmp_path: Path,
) -> None:
    async with window(tmp_path) as vault:
        await make(vault)
        assert vault.pid

        assert resource.prlimit(vault.pid, resource.RLIMIT_CORE) == (0, 0)


@pytest.mark.requirement("S7")
@pytest.mark.skipif(sys.platform != "linux", reason="prctl is of Linux")
def test_the_window_closes_its_own_memory_and_can_open_it_again() -> None:
    code = """
import ctypes, resource
from gaib_wallet.keys import hardening
prctl = ctypes.CDLL(None).prctl
hardening.protect_window_process()
print(prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[0])
hardening.allow_again()
print(prctl(3, 0, 0, 0, 0))
"""
    shown = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert shown.stdout.split() == ["0", "0", "1"]


def listening(table: str) -> set[str]:
    """The inodes of the sockets that wait for connections, as the kernel lists them."""
    lines = Path("/proc/net", table).read_text("ascii").splitlines()[1:]
    rows = (line.split() for line in lines)
    return {row[9] for row in rows if row[3] == _LISTENS}


def with_a_name() -> set[str]:
    """The inodes of the sockets of this system that somebody could look for by a name."""
    lines = Path("/proc/net/unix").read_text("ascii").splitlines()[1:]
    return {row[6] for row in map(str.split, lines) if len(row) > 7}


def opened_by(pid: int) -> dict[int, str]:
    """What each descriptor of a process leads to."""
    found = {}
    for fd in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # the one that lists the others
            found[int(fd.name)] = str(fd.readlink())
    return found


@pytest.mark.requirement("S6")
@pytest.mark.skipif(sys.platform != "linux", reason="/proc is of Linux")
async def test_the_two_talk_over_sockets_without_a_name_and_nobody_listens(tmp_path: Path) -> None:
    """Pipes have names below /proc, by which others could open them before the signer is closed."""
    async with window(tmp_path) as vault:
        await make(vault)
        assert vault.pid
        theirs, ours = opened_by(vault.pid), opened_by(os.getpid())

    sockets = set(re.findall(r"socket:\[(\d+)\]", " ".join([*theirs.values(), *ours.values()])))
    assert sockets & (listening("tcp") | listening("tcp6") | with_a_name()) == set()
    assert theirs[0].startswith("socket:")
    assert theirs[1] == theirs[2] == os.devnull
    (answers,) = {lead for fd, lead in theirs.items() if fd > 2} - {os.devnull}
    assert answers == theirs[0]
