"""What another process of ours still has in its memory: secrets in any form, words in a row."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
import re
from typing import BinaryIO

IN_A_ROW = 3
BLOCK = 64 * 1024
REACH = 256  # octets around a word in which its neighbours stand, in any form
FORMS: dict[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "UTF-16": lambda text: text.encode("utf-16-le"),
    "hex": lambda text: text.encode().hex().encode(),
    "hex in UTF-16": lambda text: text.encode().hex().encode("utf-16-le"),
}


@dataclass(frozen=True)
class Canary:
    """A secret text that nobody may find; `octets` are what it stands for, as those of a key."""

    name: str
    text: str
    octets: bytes = b""


def leaks(pid: int, canaries: Sequence[Canary], phrases: Sequence[Sequence[str]]) -> list[str]:
    """What of it stands in the writable memory of process `pid`, what was freed included.

    Of a phrase three words in a row count, with spaces, line ends, commas or nothing between them:
    single words of the list say nothing. The process must allow to be read.
    """
    wanted = {
        f"{one.name} as {form}": write(one.text)
        for one in canaries
        for form, write in FORMS.items()
    }
    wanted |= {f"{one.name} as octets": one.octets for one in canaries if one.octets}
    rows = [_Row(phrase, place) for phrase in phrases for place in _places(phrase)]
    found = set()
    for region in _regions(pid):
        found |= {name for name, octets in wanted.items() if octets in region}
        found |= {name for row in rows for name in row.found_in(region)}
    return sorted(found)


def _places(phrase: Sequence[str]) -> range:
    """One of any three places in a row."""
    return range(IN_A_ROW - 1, len(phrase), IN_A_ROW)


class _Row:
    """A word of a phrase, and what it looks like with its neighbours."""

    def __init__(self, phrase: Sequence[str], place: int) -> None:
        starts = range(max(0, place - 2), min(place, len(phrase) - IN_A_ROW) + 1)
        rows = [phrase[start : start + IN_A_ROW] for start in starts]
        self._forms = [
            (form, write(phrase[place]), re.compile(b"|".join(_row(row, write) for row in rows)))
            for form, write in FORMS.items()
        ]

    def found_in(self, region: bytes) -> Iterator[str]:
        for form, word, pattern in self._forms:
            at = region.find(word)
            while at >= 0:
                if pattern.search(region, max(0, at - REACH), at + REACH):
                    yield f"words in a row as {form}"
                    break
                at = region.find(word, at + 1)


def _row(words: Sequence[str], write: Callable[[str], bytes]) -> bytes:
    signs = b"|".join(re.escape(write(sign)) for sign in " \n,")
    between = b"(?:" + signs + b"){0,2}"
    return between.join(re.escape(write(word)) for word in words)


def _regions(pid: int) -> Iterator[bytes]:
    """The private mappings that are written to: heaps, stacks, data."""
    process = Path("/proc") / str(pid)
    maps = (process / "maps").read_text("ascii", "replace").splitlines()
    with (process / "mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("rw") or not rights.endswith("p"):
                continue
            start, end = (int(place, 16) for place in span.split("-"))
            run = bytearray()
            for octets in _blocks(memory, start, end):
                if octets.count(0) < len(octets):
                    run += octets
                elif run:  # most of a mapping was never touched
                    yield bytes(run)
                    run.clear()
            yield bytes(run)


def _blocks(memory: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    """What can be read from `start` to `end`; the rest is a device's."""
    memory.seek(start)
    with suppress(OSError):
        while start < end and (octets := memory.read(min(BLOCK, end - start))):
            start += len(octets)
            yield octets
