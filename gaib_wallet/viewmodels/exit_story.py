"""One request as one story: asked, fixed, paid in parts, and what is still expected."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from gaib_wallet.domain.exit_windows import ExitWindow
from gaib_wallet.domain.queue import ExitStory, LinePlace, QueuePast
from gaib_wallet.domain.staking import ExitRequest, StakingFacts
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.timeline import DescentState, TimelineState, TimePoint
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

_DAY = timedelta(days=1)
_UNBROKEN = "\u00a0"
_MOST_PARTS = 6
"""More would push everything else off the page; the newest are shown."""


@dataclass(frozen=True, slots=True)
class Request:
    """The request that is open, or the last one that was paid. `parts`: amount and day of each.

    `is_open`: something can still be asked of the queue, or be expected.
    """

    figure: str
    unit: str
    day: str
    timeline: TimelineState
    parts: tuple[tuple[str, str], ...]
    parts_note: str
    ahead: str
    descent: DescentState | None
    is_open: bool


def request_of(
    staking: StakingFacts | None,
    past: QueuePast | None,
    window: ExitWindow,
    said: Token | None,
    now: datetime,
    text: Text,
) -> Request | None:
    """The account's open request; the last one that was paid where none is; else None."""
    if staking is None:
        return None
    story = past.last_of(staking.account) if past else None
    if staking.request:
        known = story if story and story.asked_at == staking.request.requested_at else None
        return _open(staking, known, past, window, said, now, text)
    if story is None or not story.is_paid or past is None:
        return None
    return _paid(story, past, said, text)


def _open(
    staking: StakingFacts,
    story: ExitStory | None,
    past: QueuePast | None,
    window: ExitWindow,
    said: Token | None,
    now: datetime,
    text: Text,
) -> Request:
    request = staking.request
    if request is None:
        raise ValueError("an open request is needed")
    dates = window.dates(request.requested_at)
    day = QT_TRANSLATE_NOOP("stake", "today %1, day %2")
    on_the_way = QT_TRANSLATE_NOOP("stake", "AID on the way to you")
    waited = now.date() - request.requested_at.date()
    ahead = staking.queue.ahead
    places = past.places(story) if past and past.is_complete and story else ()
    if places and ahead is not None and places[-1].ahead != ahead:
        places = ()  # the line had exceptions, or what was read is older than the line
    return Request(
        figure=text.figure(request.pending),
        unit=_say(text, on_the_way),
        day=_say(text, day, text.date(now), max(0, waited.days)),
        timeline=_timeline(request, story, window, said, now, text),
        parts=_parts(story, text),
        parts_note=_parts_note(story, text),
        ahead=_ahead(places, ahead, text),
        descent=_descent(places, now, dates, text),
        is_open=True,
    )


def _paid(story: ExitStory, past: QueuePast, said: Token | None, text: Text) -> Request:
    last = story.payments[-1].paid_at
    days = max(0, (last - story.asked_at) // _DAY)
    places = past.places(story) if past.is_complete else ()
    paid_in = QT_TRANSLATE_N_NOOP("stake", "AID paid in %1 days, in %2 parts")
    at_once = QT_TRANSLATE_N_NOOP("stake", "AID paid in %1 days, all at once")
    source = at_once if len(story.payments) == 1 else paid_in
    values = (days,) if len(story.payments) == 1 else (days, len(story.payments))
    unit = _say(text, source, *values, count=days)
    points = (
        *_begun(story, said, text),
        TimePoint(
            _say(text, QT_TRANSLATE_NOOP("stake", "Paid in full")),
            text.date(last),
            _say(text, QT_TRANSLATE_NOOP("stake", "arrived without a claim")),
            is_done=True,
        ),
    )
    figure = text.figure(story.asked)
    return Request(
        figure=figure,
        unit=unit,
        day=_say(text, QT_TRANSLATE_NOOP("stake", "your last exit")),
        timeline=TimelineState(points, Fraction(1), f"{figure} {unit}", is_over=True),
        parts=_parts(story, text) if len(story.payments) > 1 else (),
        parts_note=_parts_note(story, text),
        ahead="",
        descent=_descent(places, last, None, text),
        is_open=False,
    )


def _timeline(
    request: ExitRequest,
    story: ExitStory | None,
    window: ExitWindow,
    said: Token | None,
    now: datetime,
    text: Text,
) -> TimelineState:
    """Requested, fixed, paid so far, expected: four points, and where today is among them."""
    first, last = dates = window.dates(request.requested_at)
    days = [max(0, (moment.date() - now.date()).days) for moment in dates]
    queue = QT_TRANSLATE_N_NOOP("stake", "estimate, in %1 to %2 days")
    if not window.counted:  # nobody's past payments were read, or there were too few
        queue = QT_TRANSLATE_N_NOOP("stake", "as described, in %1 to %2 days")
    if last < now:
        queue = QT_TRANSLATE_NOOP("stake", "later than estimated; it pays when it has AID")
    ends = text.date(first), text.date(last)
    between = QT_TRANSLATE_NOOP("stake", "%1 to %2")
    expected = _say(text, between, *ends)
    # Where the line is too short it breaks between the days, not before a year.
    whole = [day.replace(" ", _UNBROKEN) for day in ends]
    pending = text.amount(request.pending)
    begun = _begun(story, said, text) if story else _begun_unread(request, text)
    return TimelineState(
        points=(
            *begun,
            _so_far(request, story, text),
            TimePoint(
                _say(text, QT_TRANSLATE_NOOP("stake", "Expected")),
                _say(text, between, *whole),
                _say(text, queue, *days, count=days[-1]),
            ),
        ),
        now=_place_of(now, request.requested_at, dates),
        summary=_say(
            text, QT_TRANSLATE_NOOP("stake", "%1 are on their way, expected %2"), pending, expected
        ),
    )


def _begun(story: ExitStory, said: Token | None, text: Text) -> tuple[TimePoint, ...]:
    given = TokenAmount(story.shares, said) if said else None
    at = QT_TRANSLATE_NOOP("stake", "at %1")
    price = text.nav(story.asked.units / given.units) if given and given.raw else ""
    return (
        TimePoint(
            _say(text, QT_TRANSLATE_NOOP("stake", "Requested")),
            text.date(story.asked_at),
            text.amount(given) if given else "",
            is_done=True,
        ),
        TimePoint(
            _say(text, QT_TRANSLATE_NOOP("stake", "Fixed")),
            text.amount(story.asked),
            _say(text, at, price) if price else "",
            is_done=True,
        ),
    )


def _begun_unread(request: ExitRequest, text: Text) -> tuple[TimePoint, ...]:
    """What the contract alone says: not how much it was in the beginning."""
    return (
        TimePoint(
            _say(text, QT_TRANSLATE_NOOP("stake", "Requested")),
            text.date(request.requested_at),
            "",
            is_done=True,
        ),
        TimePoint(
            _say(text, QT_TRANSLATE_NOOP("stake", "Fixed")),
            _say(text, QT_TRANSLATE_NOOP("stake", "in AID")),
            _say(text, QT_TRANSLATE_NOOP("stake", "no later step moves it")),
            is_done=True,
        ),
    )


def _so_far(request: ExitRequest, story: ExitStory | None, text: Text) -> TimePoint:
    pending = text.amount(request.pending)
    if story is None or request.pending > story.asked:
        return TimePoint(
            _say(text, QT_TRANSLATE_NOOP("stake", "Still to be paid")),
            pending,
            _say(text, QT_TRANSLATE_NOOP("stake", "arrives without a claim")),
        )
    rest = QT_TRANSLATE_NOOP("stake", "%1 still to come")
    return TimePoint(
        _say(text, QT_TRANSLATE_NOOP("stake", "Paid so far")),
        text.amount(story.asked - request.pending),
        _say(text, rest, pending),
        is_done=request.pending < story.asked,
    )


def _parts(story: ExitStory | None, text: Text) -> tuple[tuple[str, str], ...]:
    shown = story.payments[-_MOST_PARTS:] if story else ()
    return tuple((text.amount(part.amount), text.date(part.paid_at)) for part in shown)


def _parts_note(story: ExitStory | None, text: Text) -> str:
    more = len(story.payments) - _MOST_PARTS if story else 0
    if more <= 0:
        return ""
    return _say(
        text,
        QT_TRANSLATE_N_NOOP("stake", "and %1 parts before these"),
        text.whole(more),
        count=more,
    )


def _ahead(places: tuple[LinePlace, ...], ahead: TokenAmount | None, text: Text) -> str:
    if ahead is None:
        return _say(text, QT_TRANSLATE_NOOP("stake", "The queue ahead of you cannot be read here."))
    if not places:
        return _say(text, QT_TRANSLATE_NOOP("stake", "Ahead of you now: %1."), ahead)
    then = QT_TRANSLATE_NOOP("stake", "Ahead of you: %1 when you asked, %2 now.")
    return _say(text, then, places[0].ahead, ahead)


def _descent(
    places: tuple[LinePlace, ...],
    until: datetime,
    dates: tuple[datetime, datetime] | None,
    text: Text,
) -> DescentState | None:
    """All that was ahead, with one's own, as it went down; None where there is nothing to see."""
    if len(places) <= 1:
        return None
    start, end = places[0].at, max(until, dates[1] if dates else until)
    top = places[0].ahead + places[0].own
    span = end - start
    if top.raw == 0 or span < _DAY:
        return None

    def part(moment: datetime) -> Fraction:
        seconds = int((max(moment, start) - start).total_seconds())
        return min(Fraction(1), Fraction(seconds, int(span.total_seconds())))

    left = [(part(one.at), Fraction((one.ahead + one.own).raw, top.raw)) for one in places]
    said = [
        _say(text, QT_TRANSLATE_NOOP("stake", "%1: %2"), text.date(one.at), one.ahead + one.own)
        for one in places
    ]
    return DescentState(
        steps=tuple(left),
        until=part(until),
        expected=(part(dates[0]), part(dates[1])) if dates else None,
        top=text.amount(top),
        first=text.date(start),
        last=text.date(end),
        summary=_say(
            text,
            QT_TRANSLATE_NOOP("stake", "Ahead of you and your own, over time. %1"),
            "; ".join(said),
        ),
    )


def _place_of(now: datetime, asked_at: datetime, dates: tuple[datetime, datetime]) -> Fraction:
    """Where today is: after what is done, before the range that is drawn as the last quarter."""
    first, last = dates
    start, end = Fraction(1, 2), Fraction(3, 4)
    since, until = asked_at, first
    if now >= first:
        start, end, since, until = end, Fraction(1), first, last
    seconds = max(1, int((until - since).total_seconds()))
    part = Fraction(int((now - since).total_seconds()), seconds)
    return start + (end - start) * min(Fraction(1), max(Fraction(0), part))


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("stake", source, values, count=count))
