"""The three cards of the Yield page as texts."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.earnings import Position
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import USD, Rounding, Token, TokenAmount, TokenChange
from gaib_wallet.domain.yields import NavHistory, RealisedReturn, steadiness
from gaib_wallet.services.yields import YieldFacts
from gaib_wallet.viewmodels.table import Tone, tone_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

ALL = "all"
RANGES = ("1", "3", "6", "12", ALL)
DASH = "\u2014"


def realised_of(history: NavHistory, range_key: str) -> RealisedReturn | None:
    """The return over a range; over all there is where it has fewer steps than that."""
    if range_key == ALL or len(history.steps) < int(range_key):
        return history.since_launch
    return history.over_last(int(range_key))


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
        source = QT_TRANSLATE_N_NOOP("yields", "%1 days: no yearly rate")
        return _say(text, source, text.whole(realised.days), count=realised.days)
    rate = text.signed_percent(realised.yearly, 1).removeprefix("+")
    return _say(text, QT_TRANSLATE_NOOP("yields", "%1 a year, simple"), rate)


@dataclass(frozen=True, slots=True)
class OwnCard:
    """What the account's own book says; a dash where it says nothing."""

    label: str
    figure: str = DASH
    tone: Tone = ""
    ratio: str = ""
    dollars: str = ""
    note: str = ""
    more: str = ""
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
    more = _more_text(own, network, text)
    if own.since is None:
        nothing = QT_TRANSLATE_NOOP("yields", "You hold no sAID")
        return OwnCard(label, note=_say(text, nothing), more=more)
    since = QT_TRANSLATE_NOOP("yields", "since %1 \u00b7 before network fees")
    ratio, dollars = own.fifo.ratio, own.fifo_usd
    return OwnCard(
        label,
        _change(own.fifo.not_taken, network.aid, text),
        tone_of(int(own.fifo.not_taken)),
        "" if ratio is None or text.hides_amounts else text.signed_percent(ratio),
        _change(dollars.not_taken, USD, text) if dollars else "",
        _say(text, since, text.date(own.since)),
        more,
        _own_tip(own, network, text),
    )


def _more_text(own: Position, network: Network, text: Text) -> str:
    """The account's own rate, and what was taken."""
    parts = []
    if own.money_weighted is not None and not text.hides_amounts:
        rate = text.signed_percent(own.money_weighted, 1).removeprefix("+")
        source = QT_TRANSLATE_NOOP("yields", "%1 a year, money-weighted")
        parts.append(_say(text, source, rate))
    if own.fifo.taken:
        taken = _change(own.fifo.taken, network.aid, text)
        parts.append(_say(text, QT_TRANSLATE_NOOP("yields", "taken %1"), taken))
    return "\n".join(parts)


def _own_tip(own: Position, network: Network, text: Text) -> str:
    """Both ways of counting, in both currencies; how the rate is made; what is left out."""
    aid = network.aid
    ways = (
        (QT_TRANSLATE_NOOP("yields", "First in, first out: %1"), own.fifo, own.fifo_usd),
        (QT_TRANSLATE_NOOP("yields", "By average cost: %1"), own.average, own.average_usd),
    )
    lines = []
    for source, gain, dollars in ways:
        said = [_change(gain.not_taken, aid, text)]
        said += [_change(dollars.not_taken, USD, text)] if dollars else []
        if gain.taken:
            taken = [_change(gain.taken, aid, text)]
            taken += [_change(dollars.taken, USD, text)] if dollars else []
            word = QT_TRANSLATE_NOOP("yields", "taken %1")
            said.append(_say(text, word, ", ".join(taken)))
        lines.append(_say(text, source, ", ".join(said)))
    if own.money_weighted is not None:
        method = QT_TRANSLATE_NOOP(
            "yields",
            "Money-weighted: the one yearly rate at which all that you put in and took out, each on"
            " its day, comes to what you have now. A year has 365 days.",
        )
        lines.append(_say(text, method))
    elif own.since is not None:
        short = QT_TRANSLATE_NOOP(
            "yields", "No yearly rate of yours: under 90 days, or no single rate fits."
        )
        lines.append(_say(text, short))
    if own.queued:
        queued = QT_TRANSLATE_NOOP("yields", "%1 in the queue: counted as taken")
        lines.append(_say(text, queued, TokenAmount(own.queued, aid)))
    fees = QT_TRANSLATE_NOOP(
        "yields", "After GAIB\u2019s share and the deals\u2019 losses, before network fees."
    )
    lines.append(_say(text, fees))
    if own.unpriced and network.said:
        apart = QT_TRANSLATE_NOOP("yields", "%1 sAID came at a price that is not known: left out")
        whole = TokenAmount(own.unpriced, network.said)
        lines.append(_say(text, apart, text.figure(whole)))
    return "\n".join(lines)


def _change(raw: Fraction, token: Token, text: Text) -> str:
    return text.change(TokenChange(int(raw), token))


def steady_text(history: NavHistory | None, text: Text) -> str:
    """Steps up and steps down."""
    if history is None or not history.steps:
        return DASH
    steady = steadiness(history.latest_steps)
    up, down = text.whole(steady.up), text.whole(steady.down)
    if steady.up == 1:
        return _say(text, QT_TRANSLATE_NOOP("yields", "%1 step up, %2 down"), up, down)
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
    source = QT_TRANSLATE_N_NOOP("yields", "%1 (%2), made good in %3 days")
    values = [worst, text.month(steady.worst.at)]
    if days is None:
        source = QT_TRANSLATE_NOOP("yields", "%1 (%2), not made good yet")
    else:
        values.append(text.whole(days))
    return worst, _say(text, source, *values, count=days)


def spread_text(history: NavHistory | None, text: Text) -> str:
    """The deepest fall where it is more than the worst step, and how far steps lie apart."""
    if history is None or not history.steps:
        return ""
    latest = history.latest_steps
    steady = steadiness(latest)
    parts = []
    if latest and not history.is_complete and not history.is_covered:
        # Steps may be missing before these: nobody may take them for all there were.
        first = text.date(latest[0].at)
        parts.append(_say(text, QT_TRANSLATE_NOOP("yields", "since %1"), first))
    if steady.deepest and steady.worst and steady.deepest.ratio < steady.worst.change:
        fall = QT_TRANSLATE_NOOP("yields", "deepest fall %1")
        parts.append(_say(text, fall, text.signed_percent(steady.deepest.ratio)))
    if steady.spread is not None:
        spread = QT_TRANSLATE_NOOP("yields", "spread of the steps %1")
        parts.append(_say(text, spread, text.percent(steady.spread, Rounding.UP)))
    return " \u00b7 ".join(parts)


def steady_tip(text: Text) -> str:
    """What the words on the card mean."""
    source = QT_TRANSLATE_NOOP(
        "yields",
        "Of the steps that follow each other without a gap. Made good: days from the lowest price"
        " until the peak before it was reached again. Spread: standard deviation of the steps\u2019"
        " changes.\nPast steps do not announce the next one.",
    )
    return _say(text, source)


def realised_tip(realised: RealisedReturn | None, text: Text) -> str:
    """How the figure is made, and after which fees."""
    method = QT_TRANSLATE_NOOP(
        "yields",
        "What the Deposit NAV did between the two dates, and nothing else: after GAIB\u2019s share"
        " and the deals\u2019 losses, before network fees.",
    )
    lines = [_say(text, method)]
    if realised is not None and realised.yearly is not None:
        simple = QT_TRANSLATE_NOOP(
            "yields", "A year, simple: the change times 365, over %1 days; nothing is compounded."
        )
        lines.append(_say(text, simple, text.whole(realised.days)))
    caution = QT_TRANSLATE_NOOP("yields", "Past steps do not announce the next one.")
    return "\n".join([*lines, _say(text, caution)])


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("yields", source, values, count=count))
