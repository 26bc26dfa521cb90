"""Why a session ends while its window stays, and what is done before the next one."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Leaving:
    """`reopens`: the same vault is shown again, as open as it is, with the settings as they are.

    `section` of the settings is seen first then. `work` is done once nothing reads any more;
    `removes`: the vault goes from this computer.
    """

    reopens: bool = False
    section: str = ""
    work: Callable[[], None] | None = None
    removes: bool = False
