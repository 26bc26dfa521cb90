"""Ways to do it, as rows of a list of radio buttons."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal


class RouteLook(Enum):
    """How a way is drawn. OPEN and DULL can be chosen; DULL is one that is not better."""

    OPEN = auto()
    DULL = auto()
    LOADING = auto()
    BLOCKED = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class RouteLine:
    """A small line below the name; `strong` is the part of it that carries the tone."""

    text: str
    tone: Literal["", "positive", "warning", "negative"] = ""
    strong: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One way. `chip` is BEST or CLOSED in the person's language; `button` answers `pressed`."""

    key: str
    name: str
    look: RouteLook = RouteLook.OPEN
    figure: str = ""
    unit: str = ""
    chip: str = ""
    lines: tuple[RouteLine, ...] = ()
    button: str = ""
    typed_prompt: str = ""
    typed: str = ""
