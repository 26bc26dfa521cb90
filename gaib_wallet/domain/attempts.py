"""How long to wait after wrong passwords. It helps nobody who has the file: he needs no window."""

from dataclasses import dataclass
from typing import Final

_FREE: Final = 2
_LONGEST_S: Final = 300


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong passwords since the last right one, and when the last of them was, in Unix seconds."""

    failures: int = 0
    failed_at_s: int = 0

    @property
    def step_s(self) -> int:
        """The whole wait after the last of them: none for two, then 2, 4, 8, … 300 s."""
        doublings = min(self.failures - _FREE, _LONGEST_S.bit_length())
        return min(2**doublings, _LONGEST_S) if doublings > 0 else 0

    def left_s(self, now_s: int) -> int:
        """What is left of the wait at `now_s`; all of it where the clock was set back."""
        passed = now_s - self.failed_at_s
        return self.step_s if passed < 0 else max(0, self.step_s - passed)
