"""How costly and how large a vault may be; apart, since the window never opens one itself."""

from dataclasses import dataclass
from typing import Final

LARGEST_FILE: Final = 2**20
"""Octets of a vault; a thousand accounts have a tenth of it."""
_MOST_MEMORY_KIB: Final = 2**20
MOST_PASSES: Final = 16
_MOST_LANES: Final = 8
_KIB_PER_LANE: Final = 8
_LANES: Final = 2


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one attempt costs: memory in KiB, passes over it, lanes that run at once.

    Raises:
        ValueError: beyond what this wallet ever spends (1 GiB, 16 passes, 8 lanes), or less than
            Argon2 can do. Nothing was derived.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        is_possible = (
            0 < self.lanes <= _MOST_LANES
            and 0 < self.passes <= MOST_PASSES
            and _KIB_PER_LANE * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
        )
        if not is_possible:
            raise ValueError(f"{self} is out of bounds")


FLOOR: Final = KdfCost(64 * 1024, 3, _LANES)
"""No new vault is cheaper than this, however slow the machine."""
