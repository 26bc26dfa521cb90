"""What is said of the yield beside what was measured, or why nothing was: as texts."""

from dataclasses import dataclass
from datetime import UTC, datetime

from gaib_wallet.domain.claims import Claim, Measure, Speaker
from gaib_wallet.services.yields import YieldFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

DASH = "\u2014"
_HEARD_S = 7_200
"""A deal whose telemetry is older than this has fallen silent."""


@dataclass(frozen=True, slots=True)
class Said:
    """A claim and what was measured: each a line and a smaller one; `source` says how it is known.

    `source` is in the words of whoever noted the claim, in no language but theirs.
    """

    quote: str
    who: str
    reading: str
    note: str
    source: str


_SPEAKERS = {
    Speaker.SITE: QT_TRANSLATE_NOOP("yields", "the issuer\u2019s site, %1"),
    Speaker.POST: QT_TRANSLATE_NOOP("yields", "a post, %1"),
}


def said_of(claim: Claim, known: YieldFacts | None, text: Text) -> Said:
    """A claim beside what was measured."""
    day = datetime(claim.said_on.year, claim.said_on.month, claim.said_on.day, tzinfo=UTC)
    who = _say(text, _SPEAKERS[claim.speaker], text.date(day))
    reading, note = _measured(claim.measure, known, text)
    return Said(f"\u201c{claim.quote}\u201d", who, reading, note, claim.source)


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
        if since is None:
            return DASH, _say(text, QT_TRANSLATE_NOOP("yields", "not all of it was read"))
        if since.yearly is None:
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
    count = QT_TRANSLATE_N_NOOP("yields", "%1 of %2 deals")
    within = QT_TRANSLATE_NOOP("yields", "within %1")
    told, all_of_them = text.whole(len(lately)), text.whole(len(active))
    counted = _say(text, count, told, all_of_them, count=len(active))
    return counted, _say(text, within, text.age(max([*lately, 60]) if lately else _HEARD_S))


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("yields", source, values, count=count))
