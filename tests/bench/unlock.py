"""From the password to an open vault, beside the key derivation alone."""

import asyncio
from contextlib import suppress
from pathlib import Path
import tempfile

from gaib_wallet.domain.secret import Secret
from gaib_wallet.keys import kdf
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.vaults import VaultFolder
from tests.bench.rows import Row, beside
from tests.bench.turns import BEST_OF, in_turn, timed

PASSWORD = "correct horse battery staple"  # noqa: S105 - of a vault that is made here
GOAL = "at most 1.3 times the KDF alone"


async def rows() -> list[Row]:
    """The row `unlock`: a vault at the cost that is measured here, its process waiting."""
    cost = await asyncio.to_thread(kdf.calibrated)
    with tempfile.TemporaryDirectory() as folder, Secret(PASSWORD.encode()) as password:
        vault = VaultProcess(VaultFolder(VaultPaths(Path(folder) / "main")), cost)
        ready = asyncio.create_task(vault.stay_ready())
        await vault.make(password)
        vault.lock()

        async def unlock() -> None:
            await vault.unlock(password)
            vault.lock()

        async def derive() -> None:
            await asyncio.to_thread(kdf.derive, password.octets, bytes(kdf.SALT_BYTES), cost)

        ours, alone = await in_turn(timed(unlock), timed(derive), turns=BEST_OF, idle_turns=1)
        await vault.aclose()
        ready.cancel()
        with suppress(asyncio.CancelledError):
            await ready
    return [
        beside("unlock", ours.median, "s", ("Argon2id alone", alone.median), GOAL, ratio=1 / 1.3),
    ]
