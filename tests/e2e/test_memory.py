"""After locking no secret is left in the window's process, wherever it went through."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
import json
import os
from pathlib import Path
import secrets
import subprocess
import sys
from typing import IO, Any

import pytest

from gaib_wallet.keys import keyfile
from gaib_wallet.keys.words import EnglishWords, numbers_of
from tests.e2e.memory_mask import masked
from tests.e2e.memory_scan import Canary, leaks

ROOT = Path(__file__).parents[2]
WORDS = EnglishWords().words

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no /proc elsewhere")


class Process:
    """The other process; it waits whenever it is not told to do something."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    @property
    def pid(self) -> int:
        return self._process.pid

    def tell(self, name: str, *arguments: object) -> Any:
        """Have it done; what it complains of on its stderr is the failure."""
        stdin, stdout = pipe(self._process.stdin), pipe(self._process.stdout)
        stdin.write(json.dumps([name, *arguments]) + "\n")
        stdin.flush()
        answer = stdout.readline()
        assert answer, name
        return json.loads(answer)


def pipe(stream: IO[str] | None) -> IO[str]:
    assert stream
    return stream


@contextmanager
def started(module: str, folder: Path) -> Iterator[Process]:
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", module, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        yield Process(process)
        pipe(process.stdin).close()
        process.wait(30)


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Process]:
    with started("tests.e2e.memory_child", tmp_path / "vault") as process:
        yield process


@pytest.fixture
def wallet(tmp_path: Path) -> Iterator[Process]:
    with started("tests.e2e.memory_wallet", tmp_path / "wallet") as process:
        yield process


def canary(name: str) -> Canary:
    return Canary(name, secrets.token_urlsafe(24))


def key(name: str) -> Canary:
    octets = secrets.token_bytes(32)
    return Canary(name, octets.hex(), octets)


def words(numbers: Sequence[int]) -> list[str]:
    return [WORDS[number] for number in numbers]


def test_the_scan_finds_what_a_careless_program_keeps(child: Process) -> None:
    planted, held, typed = canary("it"), canary("it"), canary("it")
    phrase = words(numbers_of(secrets.token_bytes(16)))

    child.tell("plant", masked(planted.text))
    assert "it as UTF-8" in leaks(child.pid, [planted], [phrase])
    child.tell("plant", masked(", ".join(phrase[4:7])))
    assert "words in a row as UTF-8" in leaks(child.pid, [], [phrase])
    child.tell("hold", masked(held.text))
    assert leaks(child.pid, [held], []) == ["it as UTF-8"]
    child.tell("hold_in_a_line_edit", masked(typed.text))
    assert "it as UTF-16" in leaks(child.pid, [typed], [])


@pytest.mark.requirement("K10")
def test_what_was_typed_shown_and_imported_is_gone_after_locking(
    child: Process, tmp_path: Path
) -> None:
    password, passphrase, typed_key = canary("password"), canary("passphrase"), key("key")
    file_key, file_password, new_password = key("key of a file"), canary("its"), canary("export's")
    file = tmp_path / "keystore.json"
    file.write_bytes(keyfile.seal(file_key.octets, file_password.text.encode(), scrypt_n=2))
    numbers = numbers_of(secrets.token_bytes(16))

    child.tell("make", masked(password.text))
    child.tell("import_key", masked(typed_key.text))
    child.tell("import_file", str(file), masked(file_password.text))
    child.tell("import_words", numbers, masked(passphrase.text))
    made = child.tell("make_words")
    child.tell("unlock", masked(password.text))
    child.tell("reveal_words", masked(password.text))
    child.tell("export", masked(password.text), masked(new_password.text))
    child.tell("lock")

    canaries = [password, passphrase, typed_key, file_key, file_password, new_password]
    assert leaks(child.pid, canaries, [words(numbers), words(made)]) == []


@pytest.mark.requirement("K10")
def test_the_whole_wallet_forgets_at_the_lock_what_went_through_its_pages(
    wallet: Process, tmp_path: Path
) -> None:
    tell = wallet.tell
    password, first, second = canary("password"), canary("passphrase"), canary("other passphrase")
    typed_key, file_key, file_password = key("key"), key("key of a file"), canary("its password")
    file = tmp_path / "keystore.json"
    file.write_bytes(keyfile.seal(file_key.octets, file_password.text.encode(), scrypt_n=2))
    numbers = numbers_of(secrets.token_bytes(32))

    tell("press", "Add a passphrase")
    for name in ("Passphrase", "The passphrase again"):
        tell("type_secret", name, masked(first.text))
    tell("press", "Next")
    for name in ("New password", "The new password again"):
        tell("type_secret", name, masked(password.text))
    tell("press", "Next")
    tell("press", "Nobody is looking: show them")
    made = tell("shown_words")
    tell("press", "They are on paper")
    tell("type_words", [made[place] for place in tell("asked")])
    tell("press", "Check these words")
    tell("press_exactly", "Go on")

    tell("press", "Accounts")
    tell("press", "Bring words")
    tell("press", "24 words")
    tell("type_words", numbers)
    tell("press", "These words have a passphrase")
    tell("type_secret", "Passphrase", masked(second.text))
    tell("press", "Find the accounts")
    tell("press", "Bring this account")
    tell("press", "Close")
    tell("press", "Bring words")
    tell("press", "Private key")
    tell("type_secret", "Private key", masked(typed_key.text))
    tell("press", "Bring the key")
    tell("press", "Close")
    tell("press", "Bring words")
    tell("press", "Keystore file")
    tell("choose", str(file))
    tell("type_secret", "Password of that file", masked(file_password.text))
    tell("press", "Bring the file's key")
    tell("press", "Close")

    tell("press", "Lock")
    tell("press", "Unlock")
    tell("type_secret", "Password", masked(password.text))
    tell("press_exactly", "Unlock")
    tell("press", "Lock")
    tell("reads", "4 accounts with their keys")
    tell("leave")

    canaries = [password, first, second, typed_key, file_key, file_password]
    assert len(made) == 12
    assert leaks(wallet.pid, [Canary("it", "accounts with their keys")], [])  # what is no secret
    assert leaks(wallet.pid, canaries, [words(made), words(numbers)]) == []
