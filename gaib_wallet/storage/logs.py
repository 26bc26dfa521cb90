"""The log file: it turns over, nobody else reads it, and no secret gets into it."""

import hashlib
from io import TextIOWrapper
import logging
from logging.handlers import RotatingFileHandler
import os
from pathlib import Path
import re
import secrets
from typing import Final

from typing_extensions import override

from gaib_wallet.storage import atomic

BYTES_OF_A_FILE: Final = 1024**2
OLDER_FILES: Final = 3
_TALKATIVE: Final = ("web3", "urllib3", "aiohttp", "asyncio", "qasync")
"""Libraries that write what is being sent, or whole addresses of nodes, below WARNING."""
_SECRET = re.compile(r"(?<![0-9a-fA-F])(?:0[xX])?[0-9a-fA-F]{64}(?![0-9a-fA-F])")
_ADDRESS = re.compile(r"(?<![0-9a-zA-Z])0[xX][0-9a-fA-F]{40}(?![0-9a-zA-Z])")
_URL = re.compile(r"\b((?:https?|wss?)://)(?:[^\s/@]*@)?([^\s/?#\"'<>]+)[^\s\"'<>]*")
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def redacted(text: str) -> str:
    """`text` without what looks like a key, and with no more of a URL than its host.

    Hashes of transactions look like keys, so they go too: a log is sent to strangers.
    """
    return _SECRET.sub("[64 digits]", _URL.sub(r"\1\2", text))


class Pseudonyms:
    """The same name for the same address, and no way back; other names after the next start."""

    def __init__(self) -> None:
        self._salt = secrets.token_bytes(16)

    def of(self, address: str) -> str:
        """What stands in place of `address`."""
        digest = hashlib.blake2s(address.lower().encode("ascii"), key=self._salt, digest_size=4)
        return f"address-{digest.hexdigest()}"

    def in_place(self, text: str) -> str:
        """`text` with every address replaced."""
        return _ADDRESS.sub(lambda found: self.of(found[0]), text)


def tail(path: Path, lines: int) -> tuple[str, ...]:
    """The last `lines` of the log, redacted as they are; none where there is no log.

    Raises:
        StorageFault: it cannot be read.
    """
    with atomic.disk_faults(path):
        if not path.exists():
            return ()
        return tuple(path.read_text("utf-8", "replace").splitlines()[-lines:])


class _Redacting(logging.Formatter):
    """Works on the finished line, tracebacks included."""

    def __init__(self) -> None:
        super().__init__(_FORM)
        self._pseudonyms = Pseudonyms()

    @override
    def format(self, record: logging.LogRecord) -> str:
        return self._pseudonyms.in_place(redacted(super().format(record)))


class _PrivateFile(RotatingFileHandler):
    """A log that only its owner can read, whatever the umask."""

    @override
    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY, atomic.FILE_MODE))
        return super()._open()

    @override
    def close(self) -> None:
        # What is logged afterwards would open the file again.
        logging.getLogger().removeHandler(self)
        super().close()


def start(path: Path, level: int = logging.INFO) -> logging.Handler:
    """Write everything that is logged from now on to `path`; close the handler at the end.

    Raises:
        StorageFault: the file cannot be opened.
    """
    atomic.make_folder(path.parent)
    atomic.close_to_others(path, *path.parent.glob(f"{path.name}.*"))
    with atomic.disk_faults(path):
        handler = _PrivateFile(
            path, maxBytes=BYTES_OF_A_FILE, backupCount=OLDER_FILES, encoding="utf-8"
        )
    handler.setFormatter(_Redacting())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    return handler
