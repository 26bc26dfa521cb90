"""What is said beside the crosshair of the share price's chart, and how each price is known."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from gaib_wallet.domain.nav import Gap, GapReason, NavPoint, NavSource, NavStep
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.viewmodels.table import Tone, tone_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_SOURCES = {
    NavSource.REPORTED: QT_TRANSLATE_NOOP("yields", "reported by the vault"),
    NavSource.EXCHANGED: QT_TRANSLATE_NOOP("yields", "from a deposit or a request"),
    NavSource.ARCHIVE: QT_TRANSLATE_NOOP("yields", "asked of an old block"),
    NavSource.READING: QT_TRANSLATE_NOOP("yields", "read by this wallet"),
}
_REASONS = {
    GapReason.NOT_READ: QT_TRANSLATE_NOOP("yields", "not read"),
    GapReason.NO_OLD_STATES: QT_TRANSLATE_NOOP("yields", "this node keeps no old states"),
    GapReason.CONTRADICTS: QT_TRANSLATE_NOOP("yields", "what was read contradicts the vault"),
}


@dataclass(frozen=True, slots=True)
class Readout:
    """A box of words: a date with a change at its right, lines of figures, then smaller ones."""

    date: str
    change: str = ""
    tone: Tone = ""
    lines: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """All of it, for those who cannot see."""
        return " ".join(filter(None, (self.date, *self.lines, self.change, *self.notes)))


@dataclass(frozen=True, slots=True)
class LineChoice:
    """Which of the three lines a person wants to see."""

    deposit: bool = True
    unstaking: bool = True
    market: bool = False


def source_text(source: NavSource, text: Text) -> str:
    """How a price is known."""
    return _say(text, _SOURCES[source])


def reason_text(reason: GapReason, text: Text) -> str:
    """Why nothing is known between two dates."""
    return _say(text, _REASONS[reason])


def prices_text(step: NavStep, text: Text) -> str:
    """The price before a step and after it."""
    return f"{text.nav(step.before)} \u2192 {text.nav(step.after)}"


def step_readout(step: NavStep, text: Text) -> Readout:
    """What is said of one step. Where only two blocks are known, both are."""
    opens = _say(text, QT_TRANSLATE_NOOP("yields", "Enter opens what caused it"))
    block = text.whole(step.block)
    notes: tuple[str, ...] = (
        _say(text, QT_TRANSLATE_NOOP("yields", "block %1 \u00b7 %2"), block, opens),
    )
    date = text.date(step.at)
    if step.after_block:
        between = QT_TRANSLATE_NOOP("yields", "somewhere after block %1, up to block %2")
        date = _say(
            text,
            QT_TRANSLATE_NOOP("yields", "%1 to %2"),
            text.date(step.after_block.mined_at),
            text.date(step.at),
        )
        notes = (_say(text, between, text.whole(step.after_block.number), block), opens)
    known = source_text(step.source, text)
    return Readout(
        date,
        text.signed_percent(step.change),
        tone_of(step.change),
        (prices_text(step, text),),
        (known, *notes),
    )


def readout_at(
    history: NavHistory, choice: LineChoice, prices: "Prices", seconds: int, text: Text
) -> Readout | None:
    """What each line that is drawn says at a moment (Unix seconds); None where there is nothing."""
    moment = datetime.fromtimestamp(seconds, UTC)
    date = text.date(moment)
    lines = []
    names = {
        "deposit": QT_TRANSLATE_NOOP("yields", "Deposit"),
        "unstaking": QT_TRANSLATE_NOOP("yields", "Unstaking"),
        "market": QT_TRANSLATE_NOOP("yields", "Market"),
    }
    known: NavPoint | None = None
    for line, name in names.items():
        point = prices.at(line, seconds) if getattr(choice, line) else None
        if point:
            lines.append(f"{text.nav(point.nav)} {_say(text, name)}")
            known = known or (point if line != "market" else None)
    gap = gap_at(history.gaps, moment)
    if gap:
        return Readout(date, lines=tuple(lines), notes=(reason_text(gap.reason, text),))
    if not lines:
        return None
    if known is None:
        return Readout(date, lines=tuple(lines))
    since = QT_TRANSLATE_NOOP("yields", "since block %1 \u00b7 %2")
    note = _say(text, since, text.whole(known.block), source_text(known.source, text))
    return Readout(date, lines=tuple(lines), notes=(note,))


def gap_at(gaps: Sequence[Gap], moment: datetime) -> Gap | None:
    """The gap in which a moment lies."""
    return next((gap for gap in gaps if gap.first < moment < gap.last), None)


class Prices:
    """The points of the three lines, in order, to be looked up by their time."""

    def __init__(self, history: NavHistory) -> None:
        self._times: dict[str, list[int]] = {}
        self._points: dict[str, list[NavPoint]] = {
            "deposit": [one for stretch in history.stretches for one in stretch.deposit],
            "unstaking": [one for stretch in history.stretches for one in stretch.unstaking],
            "market": list(history.trades),
        }
        self._history = history
        for line, points in self._points.items():
            self._times[line] = [point.time for point in points]

    def at(self, line: str, seconds: int) -> NavPoint | None:
        """The last point of `line` before a moment, if it still holds then."""
        place = bisect_right(self._times[line], seconds) - 1
        if place < 0 or seconds > self._history.at.mined_at.timestamp():
            return None
        moment = datetime.fromtimestamp(seconds, UTC)
        if line != "market" and gap_at(self._history.gaps, moment):
            return None
        return self._points[line][place]


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("yields", source, values))
