"""The ways of one comparison as rows: figures, cautions, and why some are closed."""

from fractions import Fraction

from gaib_wallet.domain.cautions import Verdict, Weight, least_of, weigh
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Closed, Comparison, Offer, Way
from gaib_wallet.domain.units import Bps, Rounding, TokenAmount
from gaib_wallet.errors import FloatTooSmall, NotWhitelisted
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteLook, RouteRow
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message, Raised

BETTER = QT_TRANSLATE_NOOP("ways", "%1 better than 1.00")
WORSE = QT_TRANSLATE_NOOP("ways", "%1 worse than 1.00")
EXACT = QT_TRANSLATE_NOOP("ways", "exactly 1.00")
LESS = QT_TRANSLATE_NOOP("ways", "1:1 less %1")


def rows_of(
    comparison: Comparison,
    network: Network,
    tolerance: Bps,
    chosen: Offer | None,
    typed_loss: str,
    text: Text,
    *,
    is_old: bool,
) -> tuple[RouteRow, ...]:
    """Open ways first, the best one first of all; closed ones last with their reason."""
    best = comparison.offers[0] if comparison.offers else None
    offers = tuple(
        _offer_row(
            offer,
            comparison,
            weigh(offer, network),
            least_of(offer, tolerance, network),
            text,
            is_best=offer is best,
            typed_loss=typed_loss if offer is chosen else None,
            is_old=is_old,
        )
        for offer in comparison.offers
    )
    return offers + tuple(_closed_row(closed, text) for closed in comparison.closed)


def loss_to_type(verdict: Verdict) -> str:
    """The whole dollars that a person must type; empty where nothing has to be typed."""
    if verdict.weight is not Weight.TYPE_LOSS or verdict.loss is None:
        return ""
    return str(-(-verdict.loss.raw // 10**verdict.loss.token.digits))


def name_of(way: Way, name: str, text: Text) -> str:
    """What a way is called: GAIB's own two by what they do, pools by their names."""
    match way:
        case Way.MINT:
            return text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Mint 1:1 at GAIB")))
        case Way.REDEEM:
            return text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Redeem at GAIB")))
        case _:
            return name


def par_text(offer: Offer, text: Text) -> str:
    """How far the price is from one for one, in words: GAIB's own price is said exactly."""
    if offer.route.way is Way.MINT:
        return text.say(Message("ways", EXACT))
    if offer.route.way is Way.REDEEM:
        return text.say(Message("ways", LESS, (text.percent(offer.fee, Rounding.UP),)))
    if offer.over_par >= 0:
        return text.say(Message("ways", BETTER, (text.percent(offer.over_par, Rounding.DOWN),)))
    return text.say(Message("ways", WORSE, (text.percent(offer.over_par, Rounding.UP),)))


def _offer_row(
    offer: Offer,
    comparison: Comparison,
    verdict: Verdict,
    least: TokenAmount,
    text: Text,
    *,
    is_best: bool,
    typed_loss: str | None,
    is_old: bool,
) -> RouteRow:
    prompt = loss_to_type(verdict)
    is_blocked = verdict.weight is Weight.BLOCKED
    best = text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "BEST")))
    look = RouteLook.BLOCKED if is_blocked else RouteLook.DULL if is_old else RouteLook.OPEN
    return RouteRow(
        key=offer.route.name,
        name=name_of(offer.route.way, offer.route.name, text),
        look=look,
        figure=text.figure(offer.received),
        unit=offer.received.token.symbol,
        chip=best if is_best and not is_blocked else "",
        lines=(
            *_figures(offer, comparison, verdict, least, text),
            *_caution(verdict, text),
        ),
        typed_prompt=""
        if not prompt or typed_loss is None
        else text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Type %1 to go on."), (prompt,))),
        typed=typed_loss or "",
    )


def _figures(
    offer: Offer, comparison: Comparison, verdict: Verdict, least: TokenAmount, text: Text
) -> tuple[RouteLine, ...]:
    """Two small lines: what is enforced and what it costs; the price and the network's fee."""

    def say(source: str, *values: object) -> str:
        return text.say(Message("ways", source, values))

    terms = []
    if offer.route.way.is_market:
        terms.append(say(QT_TRANSLATE_NOOP("ways", "at least %1"), text.figure(least)))
        fee = text.percent(offer.fee, Rounding.UP)
        terms.append(say(QT_TRANSLATE_NOOP("ways", "fee %1"), fee))
    is_measured = offer.impact is not None and offer.route.way.is_market
    if offer.impact is not None and is_measured and verdict.weight is Weight.NONE:
        impact = text.percent(max(Fraction(0), offer.impact), Rounding.UP)
        terms.append(say(QT_TRANSLATE_NOOP("ways", "impact %1"), impact))
    costs = [par_text(offer, text)] if verdict.under_par is not None else []
    strong = costs[0] if costs and offer.over_par > 0 else ""
    if fee_usd := comparison.network_fee_usd(offer):
        costs.append(say(QT_TRANSLATE_NOOP("ways", "network fee %1"), Raised(fee_usd)))
    lines = [RouteLine(" \u00b7 ".join(terms))] if terms else []
    shown = " \u00b7 ".join(costs)
    lines.append(RouteLine(shown, "positive" if strong else "", strong))
    return tuple(lines)


def _caution(verdict: Verdict, text: Text) -> tuple[RouteLine, ...]:
    def say(source: str, *values: object) -> str:
        return text.say(Message("ways", source, values))

    impact = text.percent(verdict.impact or Fraction(0), Rounding.UP)
    what = say(QT_TRANSLATE_NOOP("ways", "price impact %1"), impact)
    if verdict.under_par and verdict.under_par > (verdict.impact or 0):
        under = text.percent(verdict.under_par, Rounding.UP)
        what = say(QT_TRANSLATE_NOOP("ways", "price %1 under 1.00"), under)
    match verdict.weight:
        case Weight.NONE:
            return ()
        case Weight.CAUTION:
            source = QT_TRANSLATE_NOOP("ways", "Caution: %1")
            return (RouteLine(say(source, what), "warning", "", "warning"),)
        case Weight.STRONG:
            source = QT_TRANSLATE_NOOP("ways", "Strong caution: %1, about %2")
            said = say(source, what, Raised(verdict.loss))
            return (RouteLine(said, "warning", "", "warning"),)
        case Weight.TYPE_LOSS:
            source = QT_TRANSLATE_NOOP("ways", "Loss: this costs you about %1 USD.")
            loss = loss_to_type(verdict)
            said = say(source, loss) if loss else say("Caution: %1", what)
            return (RouteLine(said, "negative", "", "warning"),)
        case Weight.BLOCKED:
            source = QT_TRANSLATE_NOOP("ways", "Blocked: %1")
            return (RouteLine(say(source, what), "negative", "", "cross"),)


def _closed_row(closed: Closed, text: Text) -> RouteRow:
    reason, button = text.fault(closed.reason), ""
    match closed.reason:
        case NotWhitelisted():
            reason = text.say(
                Message("ways", QT_TRANSLATE_NOOP("ways", "Your address is not on the whitelist."))
            )
            button = text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Why, and how to join")))
        case FloatTooSmall(most=TokenAmount() as most, reserve=TokenAmount(raw=held)) if held:
            button = text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "Redeem %1 now"), (most,)))
    return RouteRow(
        key=closed.route.name,
        name=name_of(closed.route.way, closed.route.name, text),
        look=RouteLook.CLOSED,
        chip=text.say(Message("ways", QT_TRANSLATE_NOOP("ways", "CLOSED"))),
        lines=(RouteLine(reason),),
        button=button,
    )
