"""What stands in files: secrets in every form in which a program may have written them."""

from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator, Sequence
from pathlib import Path
import re

from tests.e2e.memory_scan import IN_A_ROW, Canary


def hits(folder: Path, canaries: Sequence[Canary], phrases: Sequence[Sequence[str]]) -> set[str]:
    """Which canary stands in which file below `folder`, as `name in path`.

    Of a phrase `IN_A_ROW` words in a row count, whatever stands between them.
    """
    found = set()
    files = [one for one in folder.rglob("*") if one.is_file()]
    for file in files:
        content = file.read_bytes()
        # UTF-16 is read as UTF-8 that way; nobody's secret has a zero octet in its text.
        for read in (content, content.replace(b"\0", b"")):
            names = {one.name for one in canaries if _is_in(read, one)}
            names |= {"words in a row" for one in phrases if _has_row(read.lower(), one)}
            found |= {f"{name} in {file.relative_to(folder)}" for name in names}
    return found


def _is_in(content: bytes, canary: Canary) -> bool:
    text, small = canary.text.encode(), content.lower()
    if text.lower() in small or text.hex().encode() in small:
        return True
    octets = canary.octets
    if octets and (octets in content or str(int.from_bytes(octets, "big")).encode() in small):
        return True
    return any(form in content for one in (text, octets) if one for form in _base64(one))


def _base64(octets: bytes) -> Iterator[bytes]:
    """The middle of it, for each place in a group of three at which it may begin."""
    for before in range(3):
        for encode in (b64encode, urlsafe_b64encode):
            yield encode(bytes(before) + octets)[4:-4]


def _has_row(content: bytes, phrase: Sequence[str]) -> bool:
    rows = (phrase[at : at + IN_A_ROW] for at in range(len(phrase) - IN_A_ROW + 1))
    return any(re.search(rb"[^a-z]{0,8}".join(map(str.encode, row)), content) for row in rows)
