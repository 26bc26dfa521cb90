"""The ways of one comparison as rows: figures, cautions, and why some are closed."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from gaib_wallet.domain.alerts import Signal, alerts_of, judge
from gaib_wallet.domain.cautions import IMPACT_STEPS, Verdict, Weight, least_of, most_of
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Closed, Comparison, Offer, Split, Way
from gaib_wallet.domain.units import Bps, Rounding, TokenAmount, divide
from gaib_wallet.errors import (
    FloatTooSmall,
    FlowClosed,
    NotWhitelisted,
    PoolChanged,
    PoolNotAccepted,
)
from gaib_wallet.viewmodels.market_alerts import alert_text, tone_of
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteLook, RouteRow
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.typed_loss import loss_to_type
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message, Raised

_PAR = Fraction(1)
_SEEN = Fraction(1, 10_000)
"""The least that two digits of a percentage show."""
BETTER = QT_TRANSLATE_NOOP("ways", "%1 better than %2")
WORSE = QT_TRANSLATE_NOOP("ways", "%1 worse than %2")
AT_PAR = QT_TRANSLATE_NOOP("ways", "at par (%1)")
EXACT = QT_TRANSLATE_NOOP("ways", "exactly %1")
BEST = QT_TRANSLATE_NOOP("ways", "BEST")
LESS = QT_TRANSLATE_NOOP("ways", "1:1 less %1")

SPLIT = "split"
"""The key of the row that is two ways."""
ACCEPT = "accept:"
"""What the key of a pool begins with that waits for a person's word; its address follows."""
SHOWN = 5
"""Rows that are seen at once; more are folded."""
VENUES = {
    Way.CURVE: "Curve",
    Way.UNISWAP_V2: "Uniswap v2",
    Way.UNISWAP_V3: "Uniswap v3",
    Way.UNISWAP_V4: "Uniswap v4",
}
_SIGNS: dict[str, tuple[Literal["", "warning", "negative"], str, str]] = {
    "info": ("", "", "info"),
    "warning": ("warning", "", "warning"),
    "negative": ("negative", "", "warning"),
}
"""Tone and icon of an alert's line."""


@dataclass(frozen=True, slots=True)
class WayList:
    """The rows that are shown, and what shows the others or folds them; empty where it is all."""

    rows: tuple[RouteRow, ...] = ()
    more_text: str = ""


def ways_of(
    comparison: Comparison,
    network: Network,
    tolerance: Bps,
    taken: Offer | Split | None,
    typed_loss: str,
    text: Text,
    *,
    is_old: bool,
    shows_all: bool = False,
) -> WayList:
    """Open ways first, the best one first of all; closed ones last with their reason.

    Of many ways the best are shown, the one in use, and closed ones that are GAIB's own or that
    something can open.
    """
    best = comparison.offers[0] if comparison.offers else None
    is_split_best = comparison.is_split_best
    rows = [
        _offer_row(
            offer,
            comparison,
            network,
            tolerance,
            text,
            is_best=offer is best and not is_split_best,
            typed_loss=typed_loss if offer is taken else None,
            is_old=is_old,
        )
        for offer in comparison.offers
    ]
    if comparison.split:
        split = split_row(comparison, comparison.split, network, tolerance, text, is_old=is_old)
        rows.insert(0 if is_split_best else len(rows), split)
    closed = [_closed_row(one, text) for one in comparison.closed]
    used = SPLIT if isinstance(taken, Split) else taken.route.name if taken else ""
    own = {one.route.name for one in comparison.closed if not one.route.way.is_market}
    return _folded(rows, closed, own, used, text, shows_all=shows_all)


def _folded(
    rows: list[RouteRow],
    closed: list[RouteRow],
    own: set[str],
    used: str,
    text: Text,
    *,
    shows_all: bool,
) -> WayList:
    every = (*rows, *closed)
    if len(every) <= SHOWN:
        return WayList(every)
    if shows_all:
        return WayList(every, _say(text, QT_TRANSLATE_NOOP("ways", "Fewer ways")))
    helpful = [row for row in closed if row.button or row.key in own]
    first = max(SHOWN - len(helpful), 1)
    kept = [row for place, row in enumerate(rows) if place < first or row.key == used]
    shown = (*kept, *helpful) if rows else every[:SHOWN]
    more = QT_TRANSLATE_NOOP("ways", "More ways (%1)")
    return WayList(shown, _say(text, more, len(every) - len(shown)))


def split_row(
    comparison: Comparison,
    split: Split,
    network: Network,
    tolerance: Bps,
    text: Text,
    *,
    is_old: bool,
) -> RouteRow:
    """Two ways for one payment; where it only brings more before the network's fee, it says so."""
    fee = comparison.network_fee_usd(split)
    cost = Raised(text.value(fee or comparison.network_fee(split), Rounding.UP))
    least = sum(least_of(part, tolerance, network).raw for part in split.parts)
    least_text = text.figure(TokenAmount(least, split.received.token))
    is_best = comparison.is_split_best
    if is_best:
        terms = _say(text, QT_TRANSLATE_NOOP("ways", "at least %1 \u00b7 two swaps"), least_text)
        costs = _say(text, QT_TRANSLATE_NOOP("ways", "network fee %1"), cost)
        lines: tuple[RouteLine, ...] = (RouteLine(terms), _priced(split, costs, network, text))
    else:
        why = QT_TRANSLATE_NOOP("ways", "Not better: its network fee is %1")
        lines = (RouteLine(_say(text, why, cost)),)
    verdict = _of_both([judge(part, comparison, tolerance, network) for part in split.parts])
    look = RouteLook.OPEN if is_best and not is_old else RouteLook.DULL
    if verdict.weight is Weight.BLOCKED:
        look = RouteLook.BLOCKED
    return RouteRow(
        key=SPLIT,
        name=split_name(split, text),
        look=look,
        figure=text.figure(split.received),
        unit=split.received.token.symbol,
        chip=_say(text, BEST) if is_best and look is not RouteLook.BLOCKED else "",
        lines=(*lines, *_caution(verdict, text)),
    )


def _of_both(verdicts: list[Verdict]) -> Verdict:
    """The heavier of two parts, and what both cost together; each sheet asks for its own."""
    losses = [one.loss for one in verdicts if one.loss]
    return Verdict(
        weight=max(one.weight for one in verdicts),
        impact=max(one.impact or Fraction(0) for one in verdicts),
        under_par=max(one.under_par or Fraction(0) for one in verdicts),
        loss=TokenAmount(sum(one.raw for one in losses), losses[0].token) if losses else None,
        is_worst=any(one.is_worst for one in verdicts),
    )


def _priced(taken: Offer | Split, costs: str, network: Network, text: Text) -> RouteLine:
    """The price against one, where that means something, and what comes on top of it."""
    par = ""
    if {taken.order.pay.token, taken.order.receive} <= set(network.dollars):
        par = par_text(taken, text)
    strong = par if is_better(taken) else ""
    shown = " \u00b7 ".join(filter(None, (par, costs)))
    return RouteLine(shown, "positive" if strong else "", strong)


def split_name(split: Split, text: Text) -> str:
    """Who gets how much of it: Curve 60%, Uniswap v4 40%."""
    venues = [VENUES.get(part.route.way, part.route.name) for part in split.parts]
    if venues[0] == venues[1]:
        venues = [part.route.name for part in split.parts]
    whole = split.order.pay.raw
    first = divide(split.parts[0].order.pay.raw * 100 + whole // 2, whole, Rounding.DOWN)
    shares = (first, 100 - first)
    share = QT_TRANSLATE_NOOP("ways", "%1 %2%")
    named = [_say(text, share, one, part) for one, part in zip(venues, shares, strict=True)]
    return ", ".join(named)


def name_of(way: Way, name: str, text: Text) -> str:
    """What a way is called: GAIB's own two by what they do, pools by their names."""
    match way:
        case Way.MINT:
            return text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Mint 1:1 at GAIB")))
        case Way.REDEEM:
            return text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Redeem at GAIB")))
        case _:
            return name


def is_better(taken: Offer | Split) -> bool:
    """Whether the price is better than one for one by as much as is shown."""
    return taken.over_par >= _SEEN


def par_text(offer: Offer | Split, text: Text) -> str:
    """How far the price is from one for one, in words: GAIB's own price is said exactly."""
    way, par = offer.route.way if isinstance(offer, Offer) else None, text.nav(_PAR, 2)
    if way is Way.MINT:
        return text.say(Message("ways", EXACT, (par,)))
    if isinstance(offer, Offer) and way is Way.REDEEM:
        return text.say(Message("ways", LESS, (text.percent(offer.fee, Rounding.UP),)))
    if 0 <= offer.over_par < _SEEN:
        return text.say(Message("ways", AT_PAR, (par,)))
    if offer.over_par > 0:
        return text.say(Message("ways", BETTER, (text.percent(offer.over_par, Rounding.DOWN), par)))
    return text.say(Message("ways", WORSE, (text.percent(offer.over_par, Rounding.UP), par)))


def _offer_row(
    offer: Offer,
    comparison: Comparison,
    network: Network,
    tolerance: Bps,
    text: Text,
    *,
    is_best: bool,
    typed_loss: str | None,
    is_old: bool,
) -> RouteRow:
    verdict = judge(offer, comparison, tolerance, network)
    prompt = loss_to_type(verdict)
    is_blocked = verdict.weight is Weight.BLOCKED
    look = RouteLook.BLOCKED if is_blocked else RouteLook.DULL if is_old else RouteLook.OPEN
    shown = offer.received if offer.wanted is None else leaves(offer, tolerance, network)
    rounding = Rounding.DOWN if offer.wanted is None else Rounding.UP
    asks = bool(prompt) and typed_loss is not None
    is_taken = typed_loss is not None
    return RouteRow(
        key=offer.route.name,
        name=name_of(offer.route.way, offer.route.name, text),
        look=look,
        figure=text.figure(shown, rounding),
        unit=shown.token.symbol,
        chip=_say(text, BEST) if is_best and not is_blocked else "",
        lines=(
            *_figures(offer, comparison, tolerance, network, text),
            *_caution(verdict, text),
            *(
                RouteLine(alert_text(one, text), *_SIGNS[tone_of(one)])
                for one in alerts_of(offer, comparison, tolerance, network)
                if _is_told(one.signal, verdict, is_taken=is_taken)
            ),
        ),
        typed_prompt=_say(text, QT_TRANSLATE_NOOP("ways", "Type %1 to go on."), prompt)
        if asks
        else "",
        typed=typed_loss or "",
    )


def _figures(
    offer: Offer, comparison: Comparison, tolerance: Bps, network: Network, text: Text
) -> tuple[RouteLine, ...]:
    """Two small lines: what is enforced and what it costs; the price and the network's fee."""
    terms = [_bound(offer, tolerance, network, text)] if offer.route.way.is_market else []
    if offer.route.way.is_market:
        fee = text.percent(offer.fee, Rounding.UP)
        terms.append(_say(text, QT_TRANSLATE_NOOP("ways", "fee %1"), fee))
    is_measured = offer.impact is not None and offer.route.way.is_market
    if offer.impact is not None and is_measured and offer.impact <= IMPACT_STEPS[0]:
        impact = text.percent(max(Fraction(0), offer.impact), Rounding.UP)
        terms.append(_say(text, QT_TRANSLATE_NOOP("ways", "impact %1"), impact))
    fee_usd, costs = comparison.network_fee_usd(offer), ""
    if fee_usd:
        cost = Raised(text.value(fee_usd, Rounding.UP))
        costs = _say(text, QT_TRANSLATE_NOOP("ways", "network fee %1"), cost)
    lines = [RouteLine(" \u00b7 ".join(terms))] if terms else []
    return (*lines, _priced(offer, costs, network, text))


def leaves(offer: Offer, tolerance: Bps, network: Network) -> TokenAmount:
    """What a target is likely to cost: all of the reserve where a pool cannot give exactly it."""
    return offer.order.pay if offer.is_exact_out else most_of(offer, tolerance, network)


def _bound(offer: Offer, tolerance: Bps, network: Network, text: Text) -> str:
    """What the contract holds to: the least that comes, or the most that leaves."""
    if offer.wanted is None:
        least = text.figure(least_of(offer, tolerance, network))
        return _say(text, QT_TRANSLATE_NOOP("ways", "at least %1"), least)
    if offer.is_exact_out:
        most = text.figure(most_of(offer, tolerance, network), Rounding.UP)
        return _say(text, QT_TRANSLATE_NOOP("ways", "at most %1"), most)
    comes = QT_TRANSLATE_NOOP("ways", "brings about %1")
    rate = offer.received.units / offer.order.pay.units
    paid = most_of(offer, tolerance, network)
    return _say(text, comes, text.figure(paid.worth(rate, offer.order.receive, Rounding.DOWN)))


def _is_told(signal: Signal, verdict: Verdict, *, is_taken: bool) -> bool:
    """A price that moves is said of each way, the rest of the one in use; USDC is the page's.

    A tolerance whose cost is typed is said by that figure.
    """
    if signal is Signal.MOVING:
        return True
    is_elsewhere = signal is Signal.USDC_OFF or (signal is Signal.TOLERANCE and verdict.is_worst)
    return is_taken and not is_elsewhere


def _caution(verdict: Verdict, text: Text) -> tuple[RouteLine, ...]:
    impact = text.percent(max(Fraction(0), verdict.impact or Fraction(0)), Rounding.UP)
    what = _say(text, QT_TRANSLATE_NOOP("ways", "price impact %1"), impact)
    if verdict.under_par and verdict.under_par > (verdict.impact or 0):
        under = text.percent(verdict.under_par, Rounding.UP)
        what = _say(text, QT_TRANSLATE_NOOP("ways", "price %1 under %2"), under, text.nav(_PAR, 2))
    match verdict.weight:
        case Weight.NONE:
            return ()
        case Weight.CAUTION:
            source = QT_TRANSLATE_NOOP("ways", "Caution: %1")
            return (RouteLine(_say(text, source, what), "warning", "", "warning"),)
        case Weight.STRONG:
            source = QT_TRANSLATE_NOOP("ways", "Strong caution: %1, a loss of about %2")
            said = _say(text, source, what, Raised(verdict.loss))
            return (RouteLine(said, "warning", "", "warning"),)
        case Weight.TYPE_LOSS:
            source = QT_TRANSLATE_NOOP("ways", "Loss: this costs you about %1 USD.")
            if verdict.is_worst:
                source = QT_TRANSLATE_NOOP("ways", "This may cost you up to %1 USD.")
            loss = loss_to_type(verdict)
            said = _say(text, source, loss) if loss else _say(text, "Caution: %1", what)
            return (RouteLine(said, "negative", "", "warning"),)
        case Weight.BLOCKED:
            source = QT_TRANSLATE_NOOP("ways", "Blocked: %1")
            return (RouteLine(_say(text, source, what), "negative", "", "cross"),)


def _closed_row(closed: Closed, text: Text) -> RouteRow:
    reason, button, key = text.fault(closed.reason), "", closed.route.name
    match closed.reason:
        case NotWhitelisted():
            reason = text.say(
                Message("ways", QT_TRANSLATE_NOOP("ways", "Your address is not on the whitelist."))
            )
            button = text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Why, and how to join")))
        case FloatTooSmall(most=TokenAmount() as most, reserve=TokenAmount(raw=held)) if held:
            button = text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Redeem %1 now"), (most,)))
        case FlowClosed() if not closed.route.way.is_market:
            button = text.say(
                Message("ways", QT_TRANSLATE_NOOP("ways", "Why, and what can be read"))
            )
        case PoolNotAccepted() | PoolChanged():
            button = text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Look at this pool")))
            key = f"{ACCEPT}{closed.route.target}"
    return RouteRow(
        key=key,
        name=name_of(closed.route.way, closed.route.name, text),
        look=RouteLook.CLOSED,
        chip=text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "CLOSED"))),
        lines=(RouteLine(reason),),
        button=button,
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("ways", source, values))
