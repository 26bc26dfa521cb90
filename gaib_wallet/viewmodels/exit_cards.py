"""The exit planner: three cards that end in the same unit, and the request that is open."""

from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from gaib_wallet.domain.exits import ExitComparison
from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.routes import Offer, Route, Way
from gaib_wallet.domain.staking import FASTEST_EXIT, SLOWEST_EXIT, ExitRequest, StakingFacts
from gaib_wallet.domain.units import Bps, Rounding, TokenAmount
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.timeline import TimelineState, TimePoint, WhenState
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_CAUTION_IMPACT = Fraction(3, 1000)
_DASH = "\u2014"
_VENUES = {
    Venue.CURVE: "Curve",
    Venue.UNISWAP_V2: "Uniswap v2",
    Venue.UNISWAP_V3: "Uniswap v3",
    Venue.UNISWAP_V4: "Uniswap v4",
}


@dataclass(frozen=True, slots=True)
class ExitCard:
    """One way out. `closed_text` stands in place of all figures where it cannot be taken.

    `reason` stands in the button while nothing can be signed; without an `action` there is none.
    `chip` says CLOSED, or what the wished date does to it; `is_late` greys what cannot make it.
    """

    key: str
    icon: str
    title: str
    figure: str = ""
    notes: tuple[str, ...] = ()
    when: WhenState | None = None
    when_text: str = ""
    when_note: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    action: str = ""
    reason: str = ""
    chip: str = ""
    is_late: bool = False
    is_old: bool = False
    waits: bool = False
    closed_text: str = ""
    closed_note: str = ""


@dataclass(frozen=True, slots=True)
class Premium:
    """What waiting brings more than selling, or less; empty where the two cannot be compared."""

    figure: str = ""
    unit: str = ""
    share: str = ""
    a_year: str = ""
    known: str = ""


def cards_of(
    exits: ExitComparison | None,
    staking: StakingFacts | None,
    now: datetime,
    need_days: int,
    tolerance: Bps,
    text: Text,
    *,
    reason: str,
    is_old: bool,
) -> tuple[ExitCard, ...]:
    """Wait, sell, both: the same rows in each; none is called best, for that depends on a date."""
    if exits is None:
        return ()
    request = staking.request if staking else None
    cards = (
        _closed_wait(request, text) if request else _wait(exits, now, text),
        _sell(exits, now, tolerance, text),
        _closed_both(text) if request else _both(exits, now, text),
    )
    # An example has nothing to sign: the account holds less than it is made of.
    holds = staking is not None and staking.said >= exits.pay
    return tuple(
        replace(
            card,
            action=card.action if holds else "",
            reason=reason,
            chip=card.chip or (_lateness(need_days, text) if card.waits else ""),
            is_late=card.waits and 0 < need_days < FASTEST_EXIT.days,
            # Beside closed ways there is nothing to compare its date with.
            when=None if request else card.when,
            is_old=is_old,
        )
        for card in cards
    )


def premium_of(exits: ExitComparison | None, staking: StakingFacts | None, text: Text) -> Premium:
    """What waiting brings more than selling: figure, share, worth a year, and what was assumed."""
    premium = exits.premium if exits else None
    a_year = exits.premium_a_year if exits else None
    if exits is None or premium is None or a_year is None or staking is None or staking.request:
        return Premium()
    waited, sold = exits.wait.received, exits.sell.received
    if waited is None or sold is None:
        return Premium()
    idle = QT_TRANSLATE_NOOP(
        "stake", "Known: amounts, prices, %1 idle in the vault. Assumed: dates, the price then."
    )
    share = QT_TRANSLATE_NOOP("stake", "%1 of what you get now")
    known = _say(text, idle, staking.queue.idle)
    if waited < sold:
        return Premium(
            text.figure(sold - waited, Rounding.UP),
            _say(text, QT_TRANSLATE_NOOP("stake", "USDC less for waiting")),
            _say(text, share, text.percent(premium, Rounding.UP)),
            _say(text, QT_TRANSLATE_NOOP("stake", "Selling now brings more, and at once.")),
            known,
        )
    worth = QT_TRANSLATE_NOOP("stake", "Worth %1 to %2 a year on money that waits.")
    return Premium(
        text.figure(waited - sold),
        _say(text, QT_TRANSLATE_NOOP("stake", "USDC more for waiting")),
        _say(text, share, text.percent(premium, Rounding.DOWN)),
        _say(text, worth, *(text.percent(part, Rounding.DOWN, 1) for part in a_year)),
        known,
    )


def _lateness(need_days: int, text: Text) -> str:
    """What a wished date does to money from the queue: nothing, perhaps too late, surely so."""
    if 0 < need_days < FASTEST_EXIT.days:
        return _say(text, QT_TRANSLATE_NOOP("stake", "TOO LATE"))
    if 0 < need_days < SLOWEST_EXIT.days:
        return _say(text, QT_TRANSLATE_NOOP("stake", "MAY BE LATE"))
    return ""


def timeline_of(request: ExitRequest, now: datetime, text: Text) -> TimelineState:
    """Requested, fixed, expected: four points, and where today is among them."""
    first, last = request.window
    days = [max(0, (moment - now).days) for moment in (first, last)]
    queue = QT_TRANSLATE_NOOP("stake", "estimate, in %1 to %2 days")
    if last < now:
        queue = QT_TRANSLATE_NOOP("stake", "later than estimated; it pays when it has AID")
    window = _say(text, QT_TRANSLATE_NOOP("stake", "%1 to %2"), text.date(first), text.date(last))
    pending = text.amount(request.pending)
    return TimelineState(
        points=(
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
            TimePoint(
                _say(text, QT_TRANSLATE_NOOP("stake", "Still to be paid")),
                pending,
                _say(text, QT_TRANSLATE_NOOP("stake", "arrives without a claim")),
            ),
            TimePoint(
                _say(text, QT_TRANSLATE_NOOP("stake", "Expected")),
                window,
                _say(text, queue, *days),
            ),
        ),
        now=_place_of(now, request),
        summary=_say(
            text, QT_TRANSLATE_NOOP("stake", "%1 are on their way, expected %2"), pending, window
        ),
    )


def _place_of(now: datetime, request: ExitRequest) -> Fraction:
    """Where today is: after what is done, before the range that is drawn as the last quarter."""
    first, last = request.window
    start, end = Fraction(1, 2), Fraction(3, 4)
    since, until = request.requested_at, first
    if now >= first:
        start, end, since, until = end, Fraction(1), first, last
    part = Fraction(int((now - since).total_seconds()), int((until - since).total_seconds()))
    return start + (end - start) * min(Fraction(1), max(Fraction(0), part))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("stake", source, values))


def _wait(exits: ExitComparison, now: datetime, text: Text) -> ExitCard:
    fixed = exits.wait.quote.received
    sale = exits.wait.sale
    fixes = QT_TRANSLATE_NOOP("stake", "%1, fixed by the request,")
    first, last = (now + FASTEST_EXIT, now + SLOWEST_EXIT)
    return ExitCard(
        key="wait",
        icon="hourglass",
        title=_say(text, QT_TRANSLATE_NOOP("stake", "Wait in the queue")),
        figure=_figure(exits.wait.received, text),
        notes=(
            _say(text, fixes, fixed),
            _then(sale, text) if sale else _no_pool(text),
        ),
        when=_when(text, waits=True, sells=False),
        when_text=_say(
            text, QT_TRANSLATE_NOOP("stake", "%1 to %2"), text.date(first), text.date(last)
        ),
        when_note=_say(text, QT_TRANSLATE_NOOP("stake", "estimate: 30 to 62 days")),
        lines=(
            (
                "warning",
                _say(text, QT_TRANSLATE_NOOP("stake", "Earns nothing from the request on")),
            ),
            ("warning", _say(text, QT_TRANSLATE_NOOP("stake", "Cannot be cancelled"))),
            ("warning", _say(text, QT_TRANSLATE_NOOP("stake", "One request at a time"))),
        ),
        action=_say(text, QT_TRANSLATE_NOOP("stake", "Review: request exit")),
        waits=True,
    )


def _then(sale: Offer, text: Text) -> str:
    """What becomes of the AID once the queue has paid it."""
    if sale.route.way is Way.REDEEM:
        redeemed = QT_TRANSLATE_NOOP("stake", "then redeemed at GAIB, less %1")
        return _say(text, redeemed, text.percent(sale.fee, Rounding.UP))
    sold = QT_TRANSLATE_NOOP("stake", "then sold at today's %1")
    return _say(text, sold, text.nav(1 + sale.over_par))


def _sell(exits: ExitComparison, now: datetime, tolerance: Bps, text: Text) -> ExitCard:
    offer = exits.sell.offer
    pay = text.amount(exits.pay, Rounding.UP)
    lines = [("info", _say(text, QT_TRANSLATE_NOOP("stake", "Ends this part of the position")))]
    if offer and offer.impact and offer.impact > _CAUTION_IMPACT:
        caution = QT_TRANSLATE_NOOP("stake", "Caution: impact %1")
        lines.append(("warning", _say(text, caution, text.percent(offer.impact, Rounding.UP))))
    return ExitCard(
        key="sell",
        icon="convert",
        title=_say(text, QT_TRANSLATE_NOOP("stake", "Sell now")),
        figure=_figure(exits.sell.received, text),
        notes=_sale_notes(offer, tolerance, text),
        when=_when(text, waits=False, sells=True),
        when_text=text.date(now),
        when_note=_say(text, QT_TRANSLATE_NOOP("stake", "with the next block")),
        lines=tuple(lines),
        action=_say(text, QT_TRANSLATE_NOOP("stake", "Review: sell %1"), pay) if offer else "",
    )


def _both(exits: ExitComparison, now: datetime, text: Text) -> ExitCard:
    sold, waited = exits.both
    first, last = (now + FASTEST_EXIT, now + SLOWEST_EXIT)
    return ExitCard(
        key="both",
        icon="stake",
        title=_say(text, QT_TRANSLATE_NOOP("stake", "Both, half and half")),
        figure=_figure(exits.both_received, text),
        notes=(
            _say(text, QT_TRANSLATE_NOOP("stake", "%1 now,"), _figure(sold.received, text)),
            _say(
                text,
                QT_TRANSLATE_NOOP("stake", "%1 from the queue"),
                _figure(waited.received, text),
            ),
        ),
        when=_when(text, waits=True, sells=True),
        when_text=_say(
            text,
            QT_TRANSLATE_NOOP("stake", "now, and %1 to %2"),
            text.date(first),
            text.date(last),
        ),
        when_note=_say(text, QT_TRANSLATE_NOOP("stake", "estimate for the second half")),
        lines=(
            (
                "warning",
                _say(text, QT_TRANSLATE_NOOP("stake", "Half earns nothing from the request on")),
            ),
            ("warning", _say(text, QT_TRANSLATE_NOOP("stake", "That half cannot be cancelled"))),
            ("info", _say(text, QT_TRANSLATE_NOOP("stake", "Two sheets to sign, one by one"))),
        ),
        action=_say(text, QT_TRANSLATE_NOOP("stake", "Review: both")) if sold.offer else "",
        waits=True,
    )


def _closed_wait(request: ExitRequest, text: Text) -> ExitCard:
    waiting = QT_TRANSLATE_NOOP(
        "stake", "A request of %1 is still waiting. A new one is possible once it is paid."
    )
    return ExitCard(
        key="wait",
        icon="hourglass",
        title=_say(text, QT_TRANSLATE_NOOP("stake", "Wait in the queue")),
        chip=_say(text, QT_TRANSLATE_NOOP("stake", "CLOSED")),
        closed_text=_say(text, waiting, request.pending),
        closed_note=_say(
            text, QT_TRANSLATE_NOOP("stake", "A second account is the way round. W-207")
        ),
    )


def _closed_both(text: Text) -> ExitCard:
    half = QT_TRANSLATE_NOOP("stake", "Half of this way is a request, and one is open already.")
    return ExitCard(
        key="both",
        icon="stake",
        title=_say(text, QT_TRANSLATE_NOOP("stake", "Both, half and half")),
        chip=_say(text, QT_TRANSLATE_NOOP("stake", "CLOSED")),
        closed_text=_say(text, half),
        closed_note=_say(
            text, QT_TRANSLATE_NOOP("stake", "A second account is the way round. W-207")
        ),
    )


def _figure(amount: TokenAmount | None, text: Text) -> str:
    return text.figure(amount) if amount else _DASH


def _no_pool(text: Text) -> str:
    return _say(text, QT_TRANSLATE_NOOP("stake", "no pool takes that much AID today"))


def _sale_notes(offer: Offer | None, tolerance: Bps, text: Text) -> tuple[str, ...]:
    if offer is None:
        return (_say(text, QT_TRANSLATE_NOOP("stake", "no pool takes that much sAID today")),)
    least = QT_TRANSLATE_NOOP("stake", "at least %1 \u00b7 impact %2,")
    impact = text.percent(max(Fraction(0), offer.impact or Fraction(0)), Rounding.UP)
    through = _through(offer.route, text)
    return (_say(text, least, text.figure(offer.least(tolerance)), impact), through)


def _through(route: Route, text: Text) -> str:
    """Whose pools are passed, in few words: the sheet names them whole."""
    if len(route.pools) < 2:  # noqa: PLR2004 - a path
        return route.name
    venues = list(dict.fromkeys(_VENUES[pool.venue] for pool in route.pools))
    if len(venues) == 1:
        source = QT_TRANSLATE_NOOP("stake", "%1, through %2 pools")
        return _say(text, source, venues[0], len(route.pools))
    return _say(text, QT_TRANSLATE_NOOP("stake", "%1, then %2"), *venues[:2])


def _when(text: Text, *, waits: bool, sells: bool) -> WhenState:
    """Where on a line from today to the slowest payment the money comes."""
    start = Fraction(FASTEST_EXIT.days, SLOWEST_EXIT.days) if waits else Fraction(0)
    end = Fraction(1) if waits else Fraction(0)
    summary = _say(
        text,
        QT_TRANSLATE_NOOP("stake", "in 30 to 62 days")
        if waits
        else QT_TRANSLATE_NOOP("stake", "with the next block"),
    )
    return WhenState(start, end, summary, is_split=waits and sells)
