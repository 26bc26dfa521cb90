"""The three cards of the Yield page, and claims beside readings, as texts."""

from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction

from gaib_wallet.domain.claims import Claim, Measure, Speaker
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.domain.yields import NavHistory, RealisedReturn, steadiness
from gaib_wallet.services.yields import YieldFacts
from gaib_wallet.viewmodels.table import Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

ALL = "all"
RANGES = ("1", "3", "6", "12", ALL)
DASH = "\u2014"
_HEARD_S = 7_200
"""A deal whose telemetry is older than this has fallen silent."""


@dataclass(frozen=True, slots=True)
class Said:
    """A claim and what was measured: each a line and a smaller one."""

    quote: str
    who: str
    reading: str
    note: str


def realised_of(history: NavHistory, range_key: str) -> RealisedReturn | None:
    """The return over a range; over all there is where it has fewer steps than that."""
    if range_key == ALL or len(history.steps) < int(range_key):
        return history.since_launch
    return history.over_last(int(range_key))


def tone_of(number: Fraction | int) -> Tone:
    """Green above nothing, red below it; a sign stands with both."""
    return "positive" if number > 0 else "negative" if number < 0 else ""


def period_text(realised: RealisedReturn, text: Text) -> str:
    """From when until when, and over how many steps."""
    first, last = text.date(realised.first), text.date(realised.last)
    count = text.whole(realised.steps)
    if realised.steps == 1:
        return _say(text, QT_TRANSLATE_NOOP("yields", "%1 to %2, one step"), first, last)
    return _say(text, QT_TRANSLATE_NOOP("yields", "%1 to %2, %3 steps"), first, last, count)


def unread_text(history: NavHistory | None, text: Text) -> str:
    """Why there is no return to show."""
    if history is None:
        return ""
    if history.is_complete:
        return _say(text, QT_TRANSLATE_NOOP("yields", "No step yet"))
    return _say(text, QT_TRANSLATE_NOOP("yields", "not all of it was read"))


def yearly_text(realised: RealisedReturn, text: Text) -> str:
    """The simple yearly rate, or why there is none."""
    if realised.yearly is None:
        days = text.whole(realised.days)
        return _say(text, QT_TRANSLATE_NOOP("yields", "%1 days: no yearly rate"), days)
    rate = text.signed_percent(realised.yearly, 1).removeprefix("+")
    return _say(text, QT_TRANSLATE_NOOP("yields", "%1 a year, simple"), rate)


@dataclass(frozen=True, slots=True)
class OwnCard:
    """What the account's own book says; a dash where it says nothing."""

    label: str
    figure: str = DASH
    tone: Tone = ""
    ratio: str = ""
    taken: str = ""
    note: str = ""
    tip: str = ""


def own_card(known: YieldFacts | None, network: Network, text: Text) -> OwnCard:
    """The account's own book: FIFO on the card, the average cost in its tip."""
    label = _say(text, QT_TRANSLATE_NOOP("yields", "Yours, not yet taken"))
    if known is None:
        return OwnCard(label)
    own = known.position
    if own is None:
        unread = QT_TRANSLATE_NOOP("yields", "not all of your movements were read")
        return OwnCard(label, note=_say(text, unread))
    aid = network.aid

    def change(raw: Fraction) -> str:
        return text.change(TokenChange(int(raw), aid))

    taken = QT_TRANSLATE_NOOP("yields", "taken %1")
    taken_text = _say(text, taken, change(own.fifo.taken)) if own.fifo.taken else ""
    if own.since is None:
        nothing = QT_TRANSLATE_NOOP("yields", "You hold no sAID")
        return OwnCard(label, taken=taken_text, note=_say(text, nothing))
    since = QT_TRANSLATE_NOOP("yields", "since %1 \u00b7 before network fees")
    average = QT_TRANSLATE_NOOP("yields", "First in, first out. By average cost: %1")
    tip = _say(text, average, change(own.average.not_taken))
    if own.unpriced and network.said:
        apart = QT_TRANSLATE_NOOP("yields", "%1 sAID came at a price that is not known: left out")
        whole = text.nav(Fraction(own.unpriced, 10**network.said.digits))
        tip = f"{tip}\n{_say(text, apart, whole)}"
    ratio = own.fifo.ratio
    return OwnCard(
        label,
        change(own.fifo.not_taken),
        tone_of(int(own.fifo.not_taken)),
        "" if ratio is None or text.hides_amounts else text.signed_percent(ratio),
        taken_text,
        _say(text, since, text.date(own.since)),
        tip,
    )


def steady_text(history: NavHistory | None, text: Text) -> str:
    """Steps up and steps down."""
    if history is None or not history.steps:
        return DASH
    steady = steadiness(history.latest_steps)
    up, down = text.whole(steady.up), text.whole(steady.down)
    return _say(text, QT_TRANSLATE_NOOP("yields", "%1 steps up, %2 down"), up, down)


def steady_note(history: NavHistory | None, text: Text) -> tuple[str, str]:
    """The worst step, and the whole line in which it stands first."""
    if history is None or not history.steps:
        return "", ""
    steady = steadiness(history.latest_steps)
    if steady.worst is None or steady.deepest is None:
        return "", _say(text, QT_TRANSLATE_NOOP("yields", "no step down so far"))
    change = text.signed_percent(steady.worst.change)
    worst = _say(text, QT_TRANSLATE_NOOP("yields", "worst %1"), change)
    days = steady.deepest.days_until_good
    source = QT_TRANSLATE_NOOP("yields", "%1 (%2), made good in %3 days")
    values = [worst, text.month(steady.worst.at)]
    if days is None:
        source = QT_TRANSLATE_NOOP("yields", "%1 (%2), not made good yet")
    else:
        values.append(text.whole(days))
    return worst, _say(text, source, *values)


_SPEAKERS = {
    Speaker.SITE: QT_TRANSLATE_NOOP("yields", "the issuer\u2019s site, %1"),
    Speaker.POST: QT_TRANSLATE_NOOP("yields", "a post, %1"),
}


def said_of(claim: Claim, known: YieldFacts | None, text: Text) -> Said:
    """A claim beside what was measured."""
    day = datetime(claim.said_on.year, claim.said_on.month, claim.said_on.day, tzinfo=UTC)
    who = _say(text, _SPEAKERS[claim.speaker], text.date(day))
    reading, note = _measured(claim.measure, known, text)
    return Said(f"\u201c{claim.quote}\u201d", who, reading, note)


def _measured(measure: Measure, known: YieldFacts | None, text: Text) -> tuple[str, str]:
    if measure is Measure.OUTSIDE:
        return (
            _say(text, QT_TRANSLATE_NOOP("yields", "not in this figure")),
            _say(text, QT_TRANSLATE_NOOP("yields", "outside sAID")),
        )
    if known is None:
        return DASH, ""
    if measure is Measure.YEARLY:
        since = known.history.since_launch
        if since is None or since.yearly is None:
            return DASH, _say(text, QT_TRANSLATE_NOOP("yields", "too short to say"))
        rate = text.signed_percent(since.yearly, 1).removeprefix("+")
        return rate, _say(text, QT_TRANSLATE_NOOP("yields", "realised, simple"))
    return _heard(known, text)


def _heard(known: YieldFacts, text: Text) -> tuple[str, str]:
    """How many of the active deals spoke lately, and how long ago the slowest of those did."""
    now = known.history.at.mined_at
    active = [deal for deal in known.deals if deal.is_active]
    ages = [int((now - deal.heard_at).total_seconds()) for deal in active if deal.heard_at]
    lately = [age for age in ages if age <= _HEARD_S]
    if not active:
        return DASH, _say(text, QT_TRANSLATE_NOOP("yields", "not published here"))
    count = QT_TRANSLATE_NOOP("yields", "%1 of %2 deals")
    within = QT_TRANSLATE_NOOP("yields", "within %1")
    counted = _say(text, count, text.whole(len(lately)), text.whole(len(active)))
    return counted, _say(text, within, text.age(max([*lately, 60]) if lately else _HEARD_S))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("yields", source, values))
