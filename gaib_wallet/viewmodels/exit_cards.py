"""The exit planner's three cards, which end in the same unit."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction

from gaib_wallet.domain.exit_windows import ExitWindow, Lateness
from gaib_wallet.domain.exits import ExitComparison
from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.routes import Offer, Route, Way
from gaib_wallet.domain.staking import ExitRequest, StakingFacts
from gaib_wallet.domain.units import Bps, Rounding, TokenAmount
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.timeline import WhenState
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

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
    `has_parts`: it can be cut otherwise.
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
    has_parts: bool = False
    closed_text: str = ""
    closed_note: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """When the queue is likely to pay what is asked at `now`, and the day the money is needed."""

    now: datetime
    window: ExitWindow
    need: date | None = None

    @property
    def lateness(self) -> Lateness:
        """What the wished day does to money from the queue."""
        if self.need is None:
            return Lateness.IN_TIME
        return self.window.lateness(self.now, self.need)


def cards_of(
    exits: ExitComparison | None,
    staking: StakingFacts | None,
    outlook: Outlook,
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
    wait = _closed_wait(request, text) if request else _wait(exits, outlook, text)
    both = _closed_both(text) if request else _both(exits, outlook, text)
    cards = (wait, _sell(exits, outlook.now, tolerance, text), both)
    # An example has nothing to sign: the account holds less than it is made of.
    holds = staking is not None and staking.said >= exits.pay
    return tuple(
        replace(
            card,
            action=card.action if holds else "",
            reason=reason,
            chip=card.chip or (_lateness(outlook, text) if card.waits else ""),
            is_late=card.waits and outlook.lateness is Lateness.TOO_LATE,
            # Beside closed ways there is nothing to compare its date with.
            when=None if request else card.when,
            is_old=is_old,
        )
        for card in cards
    )


def days_of(window: ExitWindow) -> tuple[int, int]:
    """Its ends in whole days."""
    return window.first.days, window.last.days


def _lateness(outlook: Outlook, text: Text) -> str:
    match outlook.lateness:
        case Lateness.TOO_LATE:
            return _say(text, QT_TRANSLATE_NOOP("stake", "TOO LATE"))
        case Lateness.MAYBE:
            return _say(text, QT_TRANSLATE_NOOP("stake", "MAY BE LATE"))
        case Lateness.IN_TIME:
            return ""


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("stake", source, values, count=count))


def _wait(exits: ExitComparison, outlook: Outlook, text: Text) -> ExitCard:
    fixed = exits.wait.quote.received
    sale = exits.wait.sale
    fixes = QT_TRANSLATE_NOOP("stake", "%1, fixed by the request,")
    first, last = outlook.window.dates(outlook.now)
    return ExitCard(
        key="wait",
        icon="hourglass",
        title=_say(text, QT_TRANSLATE_NOOP("stake", "Wait in the queue")),
        figure=_figure(exits.wait.received, text),
        notes=(
            _say(text, fixes, fixed),
            _then(sale, text) if sale else _no_sale(fixed, text),
        ),
        when=_when(outlook.window, text),
        when_text=_say(
            text, QT_TRANSLATE_NOOP("stake", "%1 to %2"), text.date(first), text.date(last)
        ),
        when_note=_ground(outlook.window, text),
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
        when=_when(None, text),
        when_text=text.date(now),
        when_note=_say(text, QT_TRANSLATE_NOOP("stake", "with the next block")),
        lines=tuple(lines),
        action=_say(text, QT_TRANSLATE_NOOP("stake", "Review: sell %1"), pay) if offer else "",
    )


def _both(exits: ExitComparison, outlook: Outlook, text: Text) -> ExitCard:
    if exits.both is None:
        return ExitCard(
            key="both",
            icon="stake",
            has_parts=True,
            title=_say(text, QT_TRANSLATE_NOOP("stake", "Both")),
            chip=_say(text, QT_TRANSLATE_NOOP("stake", "CLOSED")),
            closed_text=_say(
                text, QT_TRANSLATE_NOOP("stake", "Nothing would be left for one of the two parts.")
            ),
        )
    sold, waited = exits.both
    first, last = outlook.window.dates(outlook.now)
    is_half = abs(sold.pay.raw - waited.quote.pay.raw) <= 1
    return ExitCard(
        key="both",
        icon="stake",
        has_parts=True,
        title=_say(text, QT_TRANSLATE_NOOP("stake", "Both, half and half"))
        if is_half
        else _say(text, QT_TRANSLATE_NOOP("stake", "Both, a part each")),
        figure=_figure(exits.both_received, text),
        notes=(
            _say(text, QT_TRANSLATE_NOOP("stake", "%1 now,"), _figure(sold.received, text)),
            _say(
                text,
                QT_TRANSLATE_NOOP("stake", "%1 from the queue"),
                _figure(waited.received, text),
            ),
        ),
        when=_when(outlook.window, text, is_split=True),
        when_text=_say(
            text,
            QT_TRANSLATE_NOOP("stake", "now, and %1 to %2"),
            text.date(first),
            text.date(last),
        ),
        when_note=_say(text, QT_TRANSLATE_NOOP("stake", "estimate for the part that waits")),
        lines=(
            (
                "warning",
                _say(text, QT_TRANSLATE_NOOP("stake", "What waits earns nothing from then on")),
            ),
            ("warning", _say(text, QT_TRANSLATE_NOOP("stake", "That part cannot be cancelled"))),
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
    half = QT_TRANSLATE_NOOP("stake", "A part of this way is a request, and one is open already.")
    return ExitCard(
        key="both",
        icon="stake",
        title=_say(text, QT_TRANSLATE_NOOP("stake", "Both")),
        chip=_say(text, QT_TRANSLATE_NOOP("stake", "CLOSED")),
        closed_text=_say(text, half),
        closed_note=_say(
            text, QT_TRANSLATE_NOOP("stake", "A second account is the way round. W-207")
        ),
    )


def _figure(amount: TokenAmount | None, text: Text) -> str:
    return text.figure(amount) if amount else _DASH


def _no_sale(fixed: TokenAmount, text: Text) -> str:
    if fixed.raw == 0:
        return _say(text, QT_TRANSLATE_NOOP("stake", "too little to fix any AID"))
    return _say(text, QT_TRANSLATE_NOOP("stake", "no pool takes that much AID today"))


def _ground(window: ExitWindow, text: Text) -> str:
    """What the dates rest on, in few words."""
    days = days_of(window)
    if window.counted:
        past = QT_TRANSLATE_N_NOOP("stake", "estimate: the last %1 took %2 to %3 days")
        return _say(text, past, window.counted, *days, count=days[-1])
    documented = QT_TRANSLATE_N_NOOP("stake", "as described: %1 to %2 days")
    return _say(text, documented, *days, count=days[-1])


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


def _when(window: ExitWindow | None, text: Text, *, is_split: bool = False) -> WhenState:
    """Where on a line from today to the slowest payment the money comes."""
    if window is None:
        now = _say(text, QT_TRANSLATE_NOOP("stake", "with the next block"))
        return WhenState(Fraction(0), Fraction(0), now)
    first, last = days_of(window)
    source = QT_TRANSLATE_N_NOOP("stake", "in %1 to %2 days")
    summary = _say(text, source, first, last, count=last)
    return WhenState(Fraction(first, last), Fraction(1), summary, is_split=is_split)
