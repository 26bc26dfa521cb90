"""Cells of a table that a spreadsheet will open."""

from typing import Final

_RECKONS: Final = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What makes a spreadsheet take a text for a formula, wide letters among them."""


def inert(cell: str) -> str:
    """`cell` so that no spreadsheet reckons with it: by an apostrophe, where it would."""
    return f"'{cell}" if cell and cell[0] in _RECKONS else cell
