"""From the password to an open vault, beside the key derivation alone."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
import tempfile

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from gaib_wallet.domain.secret import Secret
from gaib_wallet.keys import vaultfile
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.kdf import KEY_BYTES, SALT_BYTES
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.vaults import VaultFolder
from tests.bench.rows import Row, beside
from tests.bench.turns import BEST_OF, in_turn, timed

PASSWORD = b"correct horse battery staple"
GOAL = "at most 1.3 times the KDF alone"
LENGTH = 12


async def rows() -> list[Row]:
    """The row `unlock`: twelve words, in a vault whose cost was measured on this machine."""
    with tempfile.TemporaryDirectory() as folder:
        paths = VaultPaths(Path(folder) / "main")
        async with AsyncExitStack() as cleanup:
            vault = VaultProcess(VaultFolder(paths))
            cleanup.push_async_callback(vault.aclose)
            with Secret(PASSWORD) as password, Secret() as none:
                await vault.make(password)
                await vault.make_words(LENGTH, none)
            cost = vaultfile.read(paths.file.read_bytes()).cost

            async def unlock() -> float:
                vault.lock()
                # The window keeps a process waiting for the next password, and so does this.
                with Secret() as none:
                    await vault.addresses([0] * (LENGTH - 1) + [3], none, [])
                return await timed(open_it)()

            async def open_it() -> None:
                with Secret(PASSWORD) as password:
                    await vault.unlock(password)

            async def derive() -> None:
                await asyncio.to_thread(_derive, cost)

            ours, kdf = await in_turn(unlock, timed(derive), turns=BEST_OF)
    memory = cost.memory_kib // 1024
    print(f"  Argon2id: {memory} MiB, {cost.passes} passes, {cost.lanes} lanes")
    peer = ("Argon2id alone", kdf.median)
    return [beside("unlock", ours.median, "s", peer, GOAL, ratio=1 / 1.3)]


def _derive(cost: KdfCost) -> None:
    Argon2id(
        salt=bytes(SALT_BYTES),
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(PASSWORD)
