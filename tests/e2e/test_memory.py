"""After locking no secret is left in the window's process, wherever it went through."""

from collections.abc import Iterator
import json
import os
from pathlib import Path
import secrets
import subprocess
import sys
from typing import IO

import pytest

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

    def tell(self, name: str, *arguments: object) -> None:
        """Have it done; what it complains of is the failure."""
        line = json.dumps([name, *arguments]) + "\n"
        pipe(self._process.stdin).write(line)
        pipe(self._process.stdin).flush()
        assert pipe(self._process.stdout).readline() == "done\n", name


def pipe(stream: IO[str] | None) -> IO[str]:
    assert stream
    return stream


@pytest.fixture
def child() -> Iterator[Process]:
    command = [sys.executable, "-m", "tests.e2e.memory_child"]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=surroundings,
    ) as process:
        yield Process(process)
        pipe(process.stdin).close()
        process.wait(30)


def some_words(octets: int = 16) -> tuple[int, ...]:
    return numbers_of(secrets.token_bytes(octets))


def test_the_scan_finds_what_a_careless_program_keeps(child: Process) -> None:
    planted, typed = (Canary("it", secrets.token_urlsafe(24)) for _ in range(2))
    words = [WORDS[number] for number in some_words()]

    child.tell("plant", masked(planted.text))
    assert "it as UTF-8" in leaks(child.pid, [planted], [words])
    child.tell("plant", masked(", ".join(words[4:7])))
    assert "words in a row as UTF-8" in leaks(child.pid, [], [words])
    child.tell("type_into_a_line_edit", masked(typed.text))
    assert "it as UTF-16" in leaks(child.pid, [typed], [])


@pytest.mark.requirement("K10")
def test_what_was_typed_and_shown_is_gone_after_locking(child: Process) -> None:
    octets = secrets.token_bytes(32)
    password = Canary("password", secrets.token_urlsafe(24))
    key = Canary("key", octets.hex(), octets)
    typed, shown = some_words(), some_words()

    child.tell("password", masked(password.text))
    child.tell("key", masked(key.text))
    child.tell("type_words", typed)
    child.tell("show_words", shown)
    # It is at work: what was handed on is there once, as octets, and no words in a row.
    phrases = [[WORDS[number] for number in numbers] for numbers in (typed, shown)]
    assert leaks(child.pid, [password, key], phrases) == ["key as UTF-8", "password as UTF-8"]

    child.tell("clear")

    assert leaks(child.pid, [password, key], phrases) == []
