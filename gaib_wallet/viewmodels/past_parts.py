"""What the charts of the past have in common: their frame, axes, sources and tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from gaib_wallet.domain.backing_past import BackingPast
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.viewmodels.backing_facts import BackingFacts
from gaib_wallet.viewmodels.bars import BarsState, Legend
from gaib_wallet.viewmodels.chart_axis import ticks_for
from gaib_wallet.viewmodels.deal_rows import say
from gaib_wallet.viewmodels.steps import Day, Step, StepsState
from gaib_wallet.viewmodels.table import Cell, Column, Row
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP

MOST_ROWS = 400
_MILLION = 10**6
_MILLIONS = {
    "AID": QT_TRANSLATE_NOOP("backing", "million AID"),
    "USD": QT_TRANSLATE_NOOP("backing", "million USD"),
}
_LABELS = 8


@dataclass(frozen=True, slots=True)
class PastChart:
    """One chart with its title, unit and source; `none_text` in place of it.

    `note_text` says what is special about it. `is_table`: its rows are looked at.
    """

    key: str
    title: str
    unit: str
    source_text: str
    none_text: str = ""
    note_text: str = ""
    is_reported: bool = True
    steps: StepsState | None = None
    bars: BarsState | None = None
    is_table: bool = False
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()


def steps_state(
    steps: tuple[Step, ...],
    past: BackingPast,
    roles: tuple[str, ...],
    summary: str,
    facts: BackingFacts,
    text: Text,
    legend: tuple[Legend, ...] = (),
    *,
    is_amount: bool = True,
) -> StepsState:
    """The chart of `steps`; an `is_amount` axis says no size while amounts are hidden."""
    tops = [step.top for step in steps]
    tops += [step.mark for step in steps if step.mark is not None]
    last = seconds(past.at.mined_at)
    return StepsState(
        steps=steps,
        last=last,
        roles=roles,
        ticks=ticks_for(tops, text, is_own=is_amount),
        days=_days(steps[0].at if steps else last, last, text),
        summary=summary,
        legend=legend,
        has_points=bool(legend),
        is_cached=facts.is_old,
    )


def _days(first: int, last: int, text: Text) -> tuple[Day, ...]:
    """The beginnings of months between, few enough to be read; both ends where there is none."""
    start = datetime.fromtimestamp(first, UTC)
    end = datetime.fromtimestamp(last, UTC)
    months = (end.year - start.year) * 12 + end.month - start.month
    step = max(1, -(-months // _LABELS))
    found: list[Day] = []
    for ahead in range(step if start.day > 1 else 0, months + 1, step):
        place = start.year * 12 + start.month - 1 + ahead
        at = datetime(place // 12, place % 12 + 1, 1, tzinfo=UTC)
        words = f"{text.month(at)} {at.year}" if at.month == 1 or not found else text.month(at)
        found.append(Day(int(at.timestamp()), words))
    return tuple(found) or (Day(first, text.date(start)),)


def source_text(
    source: str,
    contract: Address | None,
    past: BackingPast,
    facts: BackingFacts,
    text: Text,
) -> str:
    """Which events of which contract, and up to which block."""
    events = say(text, source, contract or "")
    words = QT_TRANSLATE_NOOP("backing", "%1, up to block %2 of %3")
    if facts.network.is_demo and not facts.network.fork_of:
        words = QT_TRANSLATE_NOOP("backing", "%1, up to block %2 of %3; illustrative")
    return say(text, words, events, text.whole(past.at.number), text.date(past.at.mined_at))


def scale_of(amounts: Sequence[TokenAmount], text: Text, unit: str = "AID") -> tuple[int, str]:
    """By what figures are divided, and what the axis then counts."""
    if any(amount.units >= _MILLION for amount in amounts):
        return _MILLION, say(text, _MILLIONS[unit])
    return 1, unit


def dated_columns(text: Text, *names: str) -> tuple[Column, ...]:
    """Date and block, what is named, and the transaction where there is room."""
    return (
        Column(say(text, QT_TRANSLATE_NOOP("backing", "When (UTC)")), width=104),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Block")), "right", 72),
        *(Column(say(text, name), "right", 120) for name in names),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Transaction")), gives_way=True),
    )


def dated_row(at: datetime, block: int, tx_hash: bytes, cells: tuple[Cell, ...], text: Text) -> Row:
    """A row of `dated_columns`."""
    return Row(
        f"{block}-{tx_hash.hex()}",
        (
            Cell(text.date(at)),
            Cell(text.whole(block)),
            *cells,
            Cell(f"0x{tx_hash.hex()}", tone="muted"),
        ),
    )


def newest(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The last of `rows` first, no more than a person will look through."""
    return tuple(reversed(rows[-MOST_ROWS:]))


def seconds(at: datetime) -> int:
    """Unix seconds."""
    return int(at.timestamp())
