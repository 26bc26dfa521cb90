"""A child process that listens on a port and never outlives the wallet."""

from collections.abc import Sequence
from contextlib import suppress
import os
from pathlib import Path
import re
import subprocess
from typing import IO, cast

from gaib_wallet.errors import DemoFault
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

# The shell becomes the program, so the process id is the program's. A second shell waits on our end
# of a pipe: if the wallet dies, however it dies, the pipe closes and the program is killed.
_WATCHED = """
exec 3<&0
(read -r _ <&3 || kill -9 $$) >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null
"""
_LISTENING = re.compile(r"Listening on [\d.]+:(\d+)")
_GRACE_S = 5
_MOST_SAID = 200
_CANNOT_RUN = QT_TRANSLATE_NOOP("demo", "%1 cannot be run.")
_ENDED = QT_TRANSLATE_NOOP("demo", "The node ended at once: %1")


class Listener:
    """A program that has said on which port it listens."""

    def __init__(self, command: Sequence[str], home: Path | None = None) -> None:
        """Start `command` and wait until it listens; `home` stands for the person's own folder.

        Raises:
            DemoFault: it cannot be run, or ended before it listened.
        """
        surroundings = {name: text for name, text in os.environ.items() if name != "RUST_LOG"}
        if home is not None:
            surroundings["HOME"] = str(home)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - ours
                ["/bin/sh", "-c", _WATCHED, "sh", *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=surroundings,
                start_new_session=True,  # Ctrl+C in a terminal is the wallet's to answer
            )
        except OSError as error:
            raise DemoFault(Message("demo", _CANNOT_RUN, (command[0],))) from error
        self._leash = cast("IO[bytes]", self._process.stdin)
        self._said = cast("IO[bytes]", self._process.stdout)
        self.port = self._wait()

    @property
    def pid(self) -> int:
        """The program's process id, not a shell's."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """False once it has ended, by itself or killed."""
        return self._process.poll() is None

    def stop(self) -> None:
        """End it, kindly at first; nothing happens if it has ended already."""
        self._process.terminate()
        try:
            self._process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._let_go()

    def kill(self) -> None:
        """End it as if the power had failed."""
        self._process.kill()
        self._let_go()

    def _wait(self) -> int:
        last = b""
        for line in self._said:
            last = line.strip() or last
            if found := _LISTENING.search(line.decode("utf-8", "replace")):
                return int(found[1])
        self._let_go()
        reason = last.decode("ascii", "backslashreplace")[:_MOST_SAID]
        raise DemoFault(Message("demo", _ENDED, (reason,)))

    def _let_go(self) -> None:
        self._process.wait()
        if self._leash.closed:
            return
        with suppress(OSError):  # the watching shell may be gone
            self._leash.write(b"\n")  # it ends and kills nobody: the id may be another's by now
            self._leash.flush()
        with suppress(OSError):
            self._leash.close()
        self._said.close()
