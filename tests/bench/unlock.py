"""From the password to an open vault, beside the key derivation alone."""

import asyncio
import hashlib
from pathlib import Path
import tempfile

from gaib_wallet.keys.keystore import KeyPolicy, Keystore
from gaib_wallet.storage.atomic import Folder
from tests.bench.rows import Row, beside
from tests.bench.turns import BEST_OF, in_turn, timed

PASSWORD = "correct horse battery staple"  # noqa: S105 - of a key that is made here
GOAL = "at most 1.3 times the KDF alone"
_R, _P, _LENGTH = 8, 1, 32


async def rows() -> list[Row]:
    """The row `unlock`: one key, in a file as this wallet makes them."""
    policy = KeyPolicy()
    with tempfile.TemporaryDirectory() as folder:
        files = Folder(Path(folder) / "keys")
        await Keystore(files, policy).create(PASSWORD)

        async def unlock() -> None:
            await Keystore(files, policy).unlock(PASSWORD)

        async def derive() -> None:
            await asyncio.to_thread(_derive, policy.scrypt_n)

        ours, kdf = await in_turn(timed(unlock), timed(derive), turns=BEST_OF)
    return [
        beside("unlock", ours.median, "s", ("scrypt alone", kdf.median), GOAL, ratio=1 / 1.3),
    ]


def _derive(n: int) -> None:
    most = 2 * 128 * _R * n
    hashlib.scrypt(
        PASSWORD.encode(), salt=bytes(_LENGTH), n=n, r=_R, p=_P, maxmem=most, dklen=_LENGTH
    )
