"""The two worlds of test_vault.py: a vault in memory, and the real process over a real folder."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
import errno
import os
from pathlib import Path
import signal
from typing import Protocol

from gaib_wallet.errors import StorageFault
from gaib_wallet.keys import keyfile
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.services.ports import Vault
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.vaults import VaultFolder
from tests.fake_vault import FakeVault

CHEAP = KdfCost(8, 1, 1)


class VaultWorld(Protocol):
    """A vault, and what a test does to the world around it."""

    @property
    def vault(self) -> Vault:
        """Where there is none at first."""

    def keystore(self, path: Path, key: str, password: str) -> Path:
        """Put a keystore V3 file at `path` that holds `key` (64 hex digits)."""

    def fill_disk(self) -> None:
        """Let nothing more be written."""

    def make_room(self) -> None:
        """Let it be written again."""

    async def crash(self) -> None:
        """End the process from outside."""


class FakeWorld:
    def __init__(self) -> None:
        self.fake = FakeVault()
        self.vault: Vault = self.fake

    def keystore(self, path: Path, key: str, password: str) -> Path:
        self.fake.keystores[path] = (password.encode(), key)
        return path

    def fill_disk(self) -> None:
        self.fake.disk_fault = StorageFault("vault.gaib")

    def make_room(self) -> None:
        self.fake.disk_fault = None

    async def crash(self) -> None:
        self.fake.die()


class RealWorld:
    def __init__(self, folder: Path) -> None:
        self._files = _FullDisk(VaultFolder(VaultPaths(folder / "main")))
        self.process = VaultProcess(self._files, CHEAP)
        self.vault: Vault = self.process

    def keystore(self, path: Path, key: str, password: str) -> Path:
        path.write_bytes(keyfile.seal(bytes.fromhex(key), password.encode(), scrypt_n=2))
        return path

    def fill_disk(self) -> None:
        self._files.is_full = True

    def make_room(self) -> None:
        self._files.is_full = False

    async def crash(self) -> None:
        assert self.process.pid
        os.kill(self.process.pid, signal.SIGTERM)


class _FullDisk:
    """The real folder, on a disk without room while `is_full`."""

    def __init__(self, folder: VaultFolder) -> None:
        self.is_full = False
        self._folder = folder

    def read(self) -> bytes | None:
        return self._folder.read()

    def write(self, content: bytes) -> None:
        self._check()
        self._folder.write(content)

    def keep_copy(self, content: bytes, why: str) -> Path:
        self._check()
        return self._folder.keep_copy(content, why)

    def _check(self) -> None:
        if self.is_full:
            raise StorageFault("vault.gaib", errno.ENOSPC)


@asynccontextmanager
async def fake_world(_folder: Path) -> AsyncIterator[VaultWorld]:
    """In memory."""
    yield FakeWorld()


@asynccontextmanager
async def real_world(folder: Path) -> AsyncIterator[VaultWorld]:
    """A process, over files in `folder`."""
    world = RealWorld(folder)
    try:
        yield world
    finally:
        await world.process.aclose()
