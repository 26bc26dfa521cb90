"""Rows of a table as texts, for whoever draws it."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Tone = Literal["", "muted", "positive", "negative", "warning"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: `strong` first and semibold, then `text`, both on one line, `sub` small below it.

    In a column of figures only `text` is aligned on its decimal mark; words there stand at the
    right edge. `icon`, or a square in the colour of the role `swatch`, stands before all, `button`
    in place of all; `chip_icon` stands inside the chip. A `bar` is so wide, grey, and stands where
    something is being read for the first time.
    """

    text: str = ""
    strong: str = ""
    sub: str = ""
    tone: Tone = ""
    icon: str = ""
    button: str = ""
    chip: str = ""
    chip_kind: str = "grey"
    chip_icon: str = ""
    swatch: str = ""
    bar: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `key` comes back when it is opened. A muted row is a cached or an inactive one.

    A head stands over the rows below it and cannot be opened.
    """

    key: str
    cells: tuple[Cell, ...]
    is_muted: bool = False
    is_indented: bool = False
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `align` decimal-2 and decimal-4 leave room for as many digits after the mark.

    `width` is in pixels, 0 takes its share of what is left. One that `gives_way` is left out where
    all together have no room.
    """

    title: str
    align: Literal["text", "right", "decimal-0", "decimal-2", "decimal-4"] = "text"
    width: int = 0
    indent: int = 0
    gives_way: bool = False


def tone_of(number: Fraction | int) -> Tone:
    """Green above nothing, red below it; a sign stands with both."""
    return "positive" if number > 0 else "negative" if number < 0 else ""
