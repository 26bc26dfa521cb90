"""What a node means that refuses logs: each provider says its limits in words of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
import re
from typing import Final

from gaib_wallet.chain.faults import NodeRefusal

_NUMBER: Final = re.compile(
    r"(?<![\w./#=])(?<!\s-)(?<!^-)"  # no part of a name, an address of the web or a code
    r"(0x[0-9a-f]+|\d{1,3}(?:[,_' ]\d{3})+|\d+)(k?)(?!\w|\.\d|%)"
)
_BLOCKS_FOLLOW: Final = re.compile(r"[ -]?(blocks?|range)\b")
_OTHERS_FOLLOW: Final = re.compile(
    r"[ -]?([kmg]i?b|bytes?|results?|logs?|events?|topics?|address(es)?|param(eter)?s?"
    r"|requests?|calls?|credits?|compute|units?|ms|s|sec(onds?)?|minutes?|hours?|days?"
    r"|exceeds?|is|are|was|too|to|/)\b"
)
_LIMIT_LEADS: Final = re.compile(
    r"\b(limit(ed)?|max(imum)?|up to|at most|over|exceed(s|ed|ing)?|above|greater|more|larger"
    r"|distance|within|allow(s|ed)?)\b[^;]{0,40}$"
)
_ECHO_LEADS: Final = re.compile(r"\b(request(ed)?|asked|given|got|received|actual)\b[^;]{0,20}$")
_STRETCH: Final = re.compile(
    r"\b(work|with|use|try)\b[^\d[]{0,30}\[?\s*(0x[0-9a-f]+|\d+)\s*(?:,|-|to)\s*(0x[0-9a-f]+|\d+)"
)
_WAIT: Final = re.compile(
    r"\b(?:retry|again|wait)\b[^\d.]{0,15}(\d{1,6})\s*"
    r"(ms|milliseconds?|s|secs?|seconds?|m|minutes?)?\b"
)
_ROWS: Final = re.compile(
    r"\bresults\b|logs matched|too many (logs|events)|logs per response|response size"
    r"|(response|content|payload|body|reply) (is )?too (large|big|long)|returned more than"
    r"|\bbytes\b|time[d -]*out|took too long|deadline exceeded|length limit"
)
_RANGE: Final = re.compile(r"\branges?\b|blocks distance|too many blocks")
_NO_LIMIT: Final = re.compile(r"invalid block range|out of range|beyond\b.*\bhead|into the future")
_TOO_LARGE, _TOO_MANY = 413, 429
_LIMIT_CODE: Final = -32005


class Refused(Enum):
    """What was too much, or is missing.

    RANGE: so many blocks at once, whatever is in them. ROWS: what is in these, by number, size or
    time. BUSY: any question, just now. GONE: the node keeps no blocks that old.
    """

    RANGE = "range"
    ROWS = "rows"
    BUSY = "busy"
    GONE = "gone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LogLimit:
    """A refusal, understood; `blocks` is how many to ask for next, at least one.

    After RANGE that is the most this node ever gives; anything else is about this page only.
    """

    refused: Refused
    blocks: int


def log_limit(refusal: NodeRefusal, asked: int) -> LogLimit:
    """What `refusal` of the logs of `asked` blocks means."""
    said = refusal.text.lower()
    named, stretch, half = _named(said, asked), _stretch(said, asked), max(1, asked // 2)
    is_range = bool(_RANGE.search(said)) and not _NO_LIMIT.search(said)
    refused, blocks = Refused.OTHER, half
    if refusal.status == _TOO_MANY:
        refused, blocks = Refused.BUSY, asked
    elif _ROWS.search(said):
        refused, blocks = Refused.ROWS, stretch or half
    elif refusal.is_block_gone and not (is_range and named):
        refused, blocks = Refused.GONE, asked
    elif is_range or (named and "blocks" in said):
        refused, blocks = Refused.RANGE, named or stretch or half
    elif refusal.status == _TOO_LARGE:
        refused = Refused.ROWS
    elif refusal.is_busy:
        # Some say "limit exceeded" of too many questions, some of too many logs.
        is_unclear = refusal.code == _LIMIT_CODE and said.strip(". ") == "limit exceeded"
        refused, blocks = Refused.BUSY, half if is_unclear else asked
    return LogLimit(refused, blocks)


def wait_named(text: str) -> int | None:
    """Seconds after which a refusal allows the next question, rounded up; None if it names none."""
    match = _WAIT.search(text.lower())
    if not match:
        return None
    count, unit = int(match[1]), match[2] or "s"
    if unit.startswith(("ms", "milli")):
        return -(-count // 1_000)
    return count * 60 if unit.startswith("m") else count


def _stretch(said: str, asked: int) -> int | None:
    """How wide the stretch is that the text recommends; None unless it is less than `asked`."""
    match = _STRETCH.search(said)
    if not match:
        return None
    width = int(match[3], 0) - int(match[2], 0) + 1
    return width if 0 < width < asked else None


def _named(said: str, asked: int) -> int | None:
    """The largest number of blocks that the text allows and that is less than `asked`.

    Who allows just what was asked for counts the way from the first to the last block.
    """
    counts = [min(one, asked - 1) for one in _counts(said, asked) if one <= asked]
    return max((one for one in counts if one), default=None)


def _counts(said: str, asked: int) -> Iterator[int]:
    for match in _NUMBER.finditer(said):
        before, after = said[: match.start()].rpartition(". ")[2], said[match.end() :]
        digits = re.sub(r"[,_' ]", "", match[1])
        count = int(digits, 16 if digits.startswith("0x") else 10) * (1_000 if match[2] else 1)
        is_limit = _LIMIT_LEADS.search(before) and not _OTHERS_FOLLOW.match(after)
        # A number of blocks that nothing limits is likely what was asked for.
        is_count = _BLOCKS_FOLLOW.match(after) and count != asked
        if (is_limit or is_count) and not _ECHO_LEADS.search(before):
            yield count
