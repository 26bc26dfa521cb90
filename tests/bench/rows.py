"""A figure beside its peer and its goal: a line of the table, and a row of build/bench.json."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
import json
from pathlib import Path
from typing import Literal

Better = Literal["lower", "higher"]


@dataclass(frozen=True, slots=True)
class Row:
    """What was found for one name and one peer; `peer` is None where there is none.

    `ratio` is the wallet against its peer, and more is always better.
    """

    name: str
    value: float
    unit: str
    better: Better
    peer: str | None
    peer_value: float | None
    ratio: float | None
    goal: str
    ok: bool


def alone(name: str, value: float, unit: str, goal: str, *, at_most: float) -> Row:
    """A figure that is less the better, and has no peer."""
    return Row(name, value, unit, "lower", None, None, None, goal, value <= at_most)


def beside(
    name: str,
    value: float,
    unit: str,
    peer: tuple[str, float],
    goal: str,
    *,
    ratio: float = 0,
    best: float = 0,
    at_most: float = float("inf"),
    better: Better = "lower",
) -> Row:
    """A figure and its peer's: it is right from `ratio` on, where its `best` is `at_most` too."""
    name_of_peer, peer_value = peer
    found = peer_value / value if better == "lower" else value / peer_value
    is_right = found >= ratio and best <= at_most
    return Row(name, value, unit, better, name_of_peer, peer_value, found, goal, is_right)


def write(path: Path, rows: Sequence[Row]) -> None:
    """Write `rows` as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", "utf-8")


def table(rows: Iterable[Row]) -> str:
    """`rows` for a terminal."""
    heads = ("", "measure", "value", "peer", "its value", "ratio", "goal")
    cells = [heads, *(_cells(row) for row in rows)]
    widths = [max(len(line[place]) for line in cells) for place in range(len(heads))]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )


def _cells(row: Row) -> tuple[str, ...]:
    return (
        "ok " if row.ok else "NOT",
        row.name,
        f"{row.value:,.4g} {row.unit}",
        row.peer or "",
        "" if row.peer_value is None else f"{row.peer_value:,.4g}",
        "" if row.ratio is None else f"{row.ratio:.2f}",
        row.goal,
    )
