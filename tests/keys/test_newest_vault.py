"""What becomes of a vault that changes on disk while it is open, or is about to be."""

import asyncio
from pathlib import Path
import threading

import pytest
from typing_extensions import override

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import Locked
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.storage.vaults import VaultFolder
from tests.keys.windows import CHEAP, PASSWORD, make, paths, window

OTHER_KEY = b"18" * 32


class SlowFolder(VaultFolder):
    """A disk that takes its time with what is written while `goes_on` is not set."""

    def __init__(self, folder: Path) -> None:
        super().__init__(paths(folder))
        self.is_writing, self.goes_on = threading.Event(), threading.Event()
        self.goes_on.set()

    @override
    def write(self, content: bytes) -> None:
        self.is_writing.set()
        self.goes_on.wait()
        super().write(content)


@pytest.mark.requirement("K7")
async def test_what_is_still_being_written_when_it_is_unlocked_is_not_lost(tmp_path: Path) -> None:
    folder = SlowFolder(tmp_path)
    vault = VaultProcess(folder, CHEAP, patience_s=60)
    await make(vault)
    folder.is_writing.clear()
    folder.goes_on.clear()
    adding = asyncio.ensure_future(vault.import_key(Secret(OTHER_KEY)))
    await asyncio.to_thread(folder.is_writing.wait)
    vault.lock()
    opening = asyncio.ensure_future(vault.unlock(Secret(PASSWORD)))
    await asyncio.sleep(0)
    folder.goes_on.set()
    added = await adding

    with pytest.raises(Locked):
        await opening
    await vault.unlock(Secret(PASSWORD))
    await vault.import_key(Secret(b"19" * 32))

    assert added in vault.held
    await vault.aclose()


@pytest.mark.requirement("K7")
async def test_what_took_the_place_of_an_open_vault_is_kept_beside_it(tmp_path: Path) -> None:
    async with window(tmp_path) as vault:
        await make(vault)
        newer = b"what another computer put here"
        paths(tmp_path).file.write_bytes(newer)

        await vault.import_key(Secret(OTHER_KEY))
        await vault.import_key(Secret(b"19" * 32))

        (copy,) = paths(tmp_path).backups.iterdir()
        assert copy.read_bytes() == newer
        vault.lock()
        await vault.unlock(Secret(PASSWORD))
        assert len(vault.held) == 3
