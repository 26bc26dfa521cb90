"""From a password to a key: Argon2id, at a cost that is bounded, and measured on this machine."""

from collections.abc import Callable
import os
from pathlib import Path
import time
from typing import Final
import unicodedata

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from gaib_wallet.keys.bounds import FLOOR, MOST_PASSES, KdfCost

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_LONGEST_NS: Final = 1_500_000_000
_SHORTEST_NS: Final = 700_000_000
_WANTED_NS: Final = 1_000_000_000
_SHARE_OF_MEMORY: Final = 4
"""One derivation takes at most this part of what is free: a quarter."""


_WANTED: Final = KdfCost(256 * 1024, FLOOR.passes, FLOOR.lanes)


def derive(password: bytes | bytearray, salt: bytes, cost: KdfCost) -> bytearray:
    """The 32 octets that `password` (UTF-8) stands for; takes the time and memory of `cost`.

    Two ways to write the same letters (NFKC) are the same password. The GIL is free meanwhile.

    Raises:
        MemoryError: this machine has not got the memory now.
    """
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return bytearray(kdf.derive(normal(password)))


def normal(password: bytes | bytearray) -> bytes:
    """`password` in NFKC; octets that are no UTF-8 stay as they are."""
    if password.isascii():
        return bytes(password)
    try:
        return unicodedata.normalize("NFKC", password.decode()).encode()
    except UnicodeDecodeError:
        return bytes(password)


def time_of(cost: KdfCost) -> int:
    """Nanoseconds that one derivation takes here. Raises MemoryError as `derive`."""
    start = time.perf_counter_ns()
    derive(b"calibration", bytes(SALT_BYTES), cost)
    return time.perf_counter_ns() - start


def free_memory() -> int | None:
    """KiB that programs can have now, or None where the system does not say."""
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1])
    except (OSError, ValueError):
        pass
    try:  # All that there is; half of it may be somebody else's.
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024 // 2
    except (AttributeError, OSError, ValueError):  # Windows has no sysconf
        return None


def calibrated(
    measure: Callable[[KdfCost], int] = time_of,
    memory: Callable[[], int | None] = free_memory,
) -> KdfCost:
    """The cost that takes about a second here: 0.7 to 1.5 s where the floor allows it.

    `measure` says the nanoseconds of one derivation, `memory` the free KiB. A few derivations
    long, so call it off any loop.
    """
    free = memory()
    cost = _WANTED
    while free is not None and cost.memory_kib * _SHARE_OF_MEMORY > free and _can_shrink(cost):
        cost = _halved(cost)
    taken = _measured(measure, cost)
    while (taken is None or taken > _LONGEST_NS) and _can_shrink(cost):
        cost = _halved(cost)
        taken = _measured(measure, cost)
    if taken is None or taken >= _SHORTEST_NS:
        return cost
    passes = (cost.passes * _WANTED_NS + taken // 2) // max(taken, 1)
    return KdfCost(cost.memory_kib, min(passes, MOST_PASSES), cost.lanes)


def _measured(measure: Callable[[KdfCost], int], cost: KdfCost) -> int | None:
    try:
        return measure(cost)
    except MemoryError:
        return None


def _can_shrink(cost: KdfCost) -> bool:
    return cost.memory_kib > FLOOR.memory_kib


def _halved(cost: KdfCost) -> KdfCost:
    return KdfCost(cost.memory_kib // 2, cost.passes, cost.lanes)
