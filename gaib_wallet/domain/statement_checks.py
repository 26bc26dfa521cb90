"""One statement against another, line by line: what a file says, and what a node says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from fractions import Fraction
import hashlib

from gaib_wallet.domain.statements import Block, Statement


class Verdict(Enum):
    """What became of a line."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNREAD = "could not be read"


@dataclass(frozen=True, slots=True)
class Checked:
    """One figure by its name, as the file and as the node has it; empty where it has none."""

    name: str
    stated: str
    found: str
    verdict: Verdict


def lines(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Each figure of `value` by the way to it: `movements[0].block.hash`, in order."""
    if is_dataclass(value):
        for field in fields(value):
            inside = f"{name}.{field.name}" if name else field.name
            yield from lines(getattr(value, field.name), inside)
    elif isinstance(value, tuple):
        yield f"{name}.count", str(len(value))
        for place, one in enumerate(value):
            yield from lines(one, f"{name}[{place}]")
    else:
        yield name, written(value)


def digest_of(statement: Statement) -> str:
    """The SHA-256 of every line but that of the digest itself, in hexadecimal digits."""
    every = (f"{name}={text}\n" for name, text in lines(replace(statement, digest="")))
    return hashlib.sha256("".join(every).encode()).hexdigest()


def written(value: object) -> str:
    """A figure with all its digits, as files have it."""
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat().replace("+00:00", "Z")
    return "none" if value is None else str(value)


def compare(stated: Statement, found: Statement) -> tuple[Checked, ...]:
    """Every line that either has, those of the file first."""
    ours, theirs = dict(lines(stated)), dict(lines(found))
    return tuple(
        Checked(name, ours.get(name, ""), theirs.get(name, ""), _verdict(name, ours, theirs))
        for name in (*ours, *(name for name in theirs if name not in ours))
    )


def _verdict(name: str, ours: dict[str, str], theirs: dict[str, str]) -> Verdict:
    return Verdict.AGREES if ours.get(name) == theirs.get(name) else Verdict.DIFFERS


def compare_blocks(stated: Statement, found: Mapping[int, Block | None]) -> tuple[Checked, ...]:
    """As `compare`, where nothing but blocks could be read: all else has no verdict.

    `found` has what the node says of each block that the statement names, None where it has none.
    """
    known: dict[str, str] = {}
    for name, block in blocks(stated):
        seen = found.get(block.number)
        if seen is not None:
            known |= dict(lines(seen, name))
    return tuple(
        Checked(name, text, known.get(name, ""), _seen(text, known.get(name)))
        for name, text in lines(stated)
    )


def _seen(text: str, found: str | None) -> Verdict:
    if found is None:
        return Verdict.UNREAD
    return Verdict.AGREES if text == found else Verdict.DIFFERS


def blocks(value: object, name: str = "") -> Iterator[tuple[str, Block]]:
    """Each block that `value` names, by the way to it."""
    if isinstance(value, Block):
        yield name, value
    elif is_dataclass(value):
        for field in fields(value):
            inside = f"{name}.{field.name}" if name else field.name
            yield from blocks(getattr(value, field.name), inside)
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from blocks(one, f"{name}[{place}]")
