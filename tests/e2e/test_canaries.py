"""Whatever a person does with secrets, none of them is in a file, a log, a report or an output."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import os
from pathlib import Path
import re
import secrets
import signal
import subprocess
import sys
from threading import Thread

import pytest
from typing_extensions import override

from gaib_wallet.keys import keyfile
from gaib_wallet.keys.words import numbers_of
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.paths import Paths
from tests.e2e.canary_search import hits
from tests.e2e.memory_mask import masked
from tests.e2e.memory_scan import Canary
from tests.e2e.test_memory import ROOT, Process, canary, key, pipe, words

KEY = bytes(range(200, 232))
PHRASE = ["legal", "winner", "thank", "year"]
ADDRESS = re.compile(r"0x[0-9a-f]{40}", re.IGNORECASE)
WRONG = "Wrong password, or the file is damaged. Nothing was changed. W-401"

FORMS: dict[str, bytes] = {
    "text": b'{"password": "CANARY-of-nobody"}',
    "UTF-16": "CANARY-of-nobody".encode("utf-16-le"),
    "base64": b64encode(b"xyz1canary-of-nobody2"),
    "hex": KEY.hex().encode(),
    "upper hex": b"0x" + KEY.hex().upper().encode(),
    "octets": b"\x00" + KEY,
    "base64 of octets": b64encode(b"x" + KEY),
    "number": str(int.from_bytes(KEY, "big")).encode(),
    "words": b"LEGAL Winner thank",
    "a list of words": b'["winner", "thank", "year"]',
    "words in UTF-16": "winner\nthank\nyear".encode("utf-16-le"),
}


class _Refusing(BaseHTTPRequestHandler):
    """A node that lets nobody in, and says of whom it was asked."""

    def do_POST(self) -> None:
        self.send_error(403, self.path, self.headers.get("Authorization", ""))

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@contextmanager
def refusing_node() -> Iterator[tuple[int, Callable[[], None]]]:
    """Its port, and what ends it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Refusing)
    thread = Thread(target=server.serve_forever)
    thread.start()

    def end() -> None:
        server.shutdown()
        server.server_close()

    try:
        yield server.server_port, end
    finally:
        end()
        thread.join()


@contextmanager
def wallet(folder: Path) -> Iterator[Process]:
    """The program over `folder`, where everything it writes lies, its outputs too."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    elsewhere = {f"XDG_{one}_HOME": str(home / one.lower()) for one in ("DATA", "CONFIG", "CACHE")}
    surroundings = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **elsewhere}
    with (
        (folder / "stderr.txt").open("ab") as errors,
        subprocess.Popen(  # noqa: S603 - our own interpreter
            [sys.executable, "-m", "tests.e2e.canary_wallet", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=ROOT,
            env=surroundings,
        ) as process,
    ):
        yield Process(process)
        pipe(process.stdin).close()
        rest = pipe(process.stdout).read()
        assert process.wait(30) == 0
        assert rest == ""


def kill_signer(pid: int) -> None:
    """End the process of the wallet `pid` that holds the keys."""
    tasks = Path("/proc") / str(pid) / "task"
    children = [one for task in tasks.iterdir() for one in (task / "children").read_text().split()]
    signers = [
        int(one)
        for one in children
        if b"gaib_wallet.keys.signer" in (Path("/proc") / one / "cmdline").read_bytes()
    ]
    assert signers
    for one in signers:
        os.kill(one, signal.SIGKILL)


@pytest.mark.parametrize("form", FORMS)
def test_the_search_finds_what_was_planted(tmp_path: Path, form: str) -> None:
    folder = tmp_path / "deep"
    folder.mkdir()
    (folder / "file").write_bytes(b"before " + FORMS[form] + b" after")
    planted = [Canary("it", "canary-of-nobody"), Canary("it", KEY.hex(), KEY)]

    assert len(hits(tmp_path, planted, [PHRASE])) == 1
    (folder / "file").write_bytes(b"legal winner, and nobody else")
    assert hits(tmp_path, planted, [PHRASE]) == set()


@dataclass(frozen=True)
class Kept:
    """What a person types; `of_the_node` are a user, a password and a key in its address."""

    password: Canary = field(default_factory=lambda: canary("password"))
    wrong: Canary = field(default_factory=lambda: canary("wrong password"))
    file_password: Canary = field(default_factory=lambda: canary("password of a file"))
    key: Canary = field(default_factory=lambda: key("key"))
    file_key: Canary = field(default_factory=lambda: key("key of a file"))
    numbers: tuple[int, ...] = field(default_factory=lambda: numbers_of(secrets.token_bytes(16)))
    of_the_node: tuple[Canary, ...] = tuple(map(canary, ("user", "node's password", "API key")))

    @property
    def canaries(self) -> list[Canary]:
        return [self.password, self.wrong, self.file_password, self.key, self.file_key]

    @property
    def phrase(self) -> list[str]:
        return words(self.numbers)

    def endpoint(self, port: int) -> str:
        user, password, api_key = (one.text for one in self.of_the_node)
        return f"http://{user}:{password}@127.0.0.1:{port}/v3/{api_key}"


def give(me: Process, name: str, secret: Canary) -> None:
    me.tell("type_secret", name, masked(secret.text))


def begin(me: Process, kept: Kept, port: int) -> None:
    """The wizard: words with a wrong one first, and a node that lets nobody in."""
    me.tell("press", "Next: account")
    me.tell("take_way", "Bring words")
    me.tell("press", "Next: lock")
    give(me, "New password", kept.password)
    give(me, "The new password again", kept.wrong)
    me.tell("press", "Next: words")
    me.tell("reads", "W-126")
    give(me, "New password", kept.password)
    give(me, "The new password again", kept.password)
    me.tell("press", "Next: words")
    me.tell("reads", "Type them from paper.")
    me.tell("type_words", [*kept.numbers[:-1], kept.numbers[-1] ^ 1])  # a bit of the checksum
    me.tell("press", "Show their addresses")
    me.tell("reads", "W-132")
    me.tell("clear_words")
    me.tell("type_words", kept.numbers)
    me.tell("press", "Show their addresses")
    me.tell("press", "Bring these words")
    me.tell("fill", "Address of the node", kept.endpoint(port))
    me.tell("press", "Test it")
    me.tell("reads", "W-3")
    me.tell("press", "Open the wallet")


def bring(me: Process, kept: Kept, mine: Path) -> None:
    """A key with a digit too many and without; a keystore file that is cut, and a whole one."""
    whole = keyfile.seal(kept.file_key.octets, kept.file_password.text.encode(), scrypt_n=2)
    (mine / "whole.json").write_bytes(whole)
    (mine / "damaged.json").write_bytes(whole[: len(whole) // 2])
    me.tell("press", "Accounts")
    me.tell("press", "Bring words")
    me.tell("press", "Private key")
    me.tell("type_secret", "Private key", masked(kept.key.text + "0"))
    me.tell("press", "Bring the key")
    me.tell("reads", "64 hex digits")
    give(me, "Private key", kept.key)
    me.tell("press", "Bring the key")
    me.tell("press", "Close")
    me.tell("press", "Bring words")
    me.tell("press", "Keystore file")
    for name, password, said in (
        ("damaged", kept.file_password, "W-135"),
        ("whole", kept.wrong, WRONG),
        ("whole", kept.file_password, "in this wallet now"),
    ):
        me.tell("choose", str(mine / f"{name}.json"))
        give(me, "Password of that file", password)
        me.tell("press", "Bring the file's key")
        me.tell("reads", said)
    me.tell("press", "Close")


def unlock(me: Process, kept: Kept) -> None:
    for password, said in ((kept.wrong, WRONG), (kept.password, "Accounts")):
        give(me, "Password", password)
        me.tell("press_exactly", "Unlock")
        me.tell("reads", said)


def save(me: Process, folder: Path) -> None:
    """A backup and a report, and lock."""
    me.tell("press", "Accounts")
    me.tell("press", "Save a backup of the vault")
    me.tell("save_as", str(folder / "copy.gaib"))
    me.tell("press", "Settings")
    me.tell("press", "Data")
    me.tell("press", "Save a report for support")
    me.tell("press", "Save as")
    me.tell("save_as", str(folder / "report.txt"))
    me.tell("press", "Close")
    me.tell("press_exactly", "Lock")


@pytest.mark.skipif(sys.platform != "linux", reason="no /proc elsewhere")
@pytest.mark.requirement("S5")
def test_no_secret_is_written_anywhere_whatever_goes_wrong(tmp_path: Path) -> None:
    kept, mine, data = Kept(), tmp_path / "mine", tmp_path / "wallet"
    mine.mkdir()
    data.mkdir()
    paths = Paths.below(data)

    with refusing_node() as (port, end), wallet(data) as first:
        first.tell("log_everything")
        begin(first, kept, port)
        bring(first, kept, mine)
        end()  # now nobody answers at all
        first.tell("press", "Portfolio")
        kill_signer(first.pid)
        first.tell("press", "Unlock")
        unlock(first, kept)
        save(first, data)
    with wallet(data) as second:
        second.tell("log_everything")
        unlock(second, kept)

    settings = paths.settings.relative_to(data)
    told = "".join((data / one).read_text() for one in ("report.txt", "stderr.txt"))
    told += paths.log.read_text()
    addresses = [one.address for one in AccountFile(paths.vault("main").accounts).accounts]
    assert hits(data, kept.canaries, [kept.phrase]) == set()
    # A node's whole address is kept where a person has set it, and nowhere else.
    of_the_node = {f"{one.name} in {settings}" for one in kept.of_the_node}
    assert hits(data, kept.of_the_node, []) == of_the_node
    assert len(addresses) == 3
    assert ADDRESS.findall(told) == []
    assert not [one for one in addresses if one[2:].lower() in told.lower()]

    with wallet(data) as careless:
        careless.tell("log_everything")
        careless.tell("say", f"{kept.password.text}, {' '.join(kept.phrase[4:7])}")
    log = paths.log.relative_to(data)
    assert hits(data, kept.canaries, [kept.phrase]) == {
        f"{name} in {log}" for name in ("password", "words in a row")
    }
