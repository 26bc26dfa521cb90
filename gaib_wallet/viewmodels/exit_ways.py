"""Every way to sell sAID now, with what it brings and how much it takes."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.exits import ExitComparison, SellExit, StepsExit
from gaib_wallet.domain.routes import Offer
from gaib_wallet.domain.units import Rounding, TokenAmount
from gaib_wallet.viewmodels.table import Cell, Row
from gaib_wallet.viewmodels.text import HIDDEN, Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

IMPACTS = (Fraction(5, 1000), Fraction(1, 100), Fraction(3, 100))
_DASH = "\u2014"


@dataclass(frozen=True, slots=True)
class Ways:
    """A row for each way; `note` says of which block the figures are, and what else to know."""

    rows: tuple[Row, ...] = ()
    title: str = ""
    note: str = ""


def ways_of(
    exits: ExitComparison | None,
    depths: tuple[Depth, ...],
    steps: StepsExit | None,
    text: Text,
    *,
    is_old: bool,
) -> Ways:
    """The ways in the order of what they bring; those that cannot take the size say so."""
    if exits is None:
        return Ways()
    sell = exits.sell
    by_route = {depth.route: depth for depth in depths}
    rows = [
        (offer.received, _row(offer, by_route.get(offer.route), text, is_old=is_old))
        for offer in sell.comparison.offers
    ]
    if steps is not None and steps.pay == sell.pay:
        at_once = {offer.route.pools for offer in sell.comparison.offers}
        rows += [
            (offer.received, _stepped(steps, offer, text, is_old=is_old))
            for offer in steps.comparison.offers
            if (*steps.first.route.pools, *offer.route.pools) not in at_once
        ]
    rows.sort(key=lambda row: row[0].raw, reverse=True)
    closed = [
        Row(
            one.route.name,
            (
                Cell(one.route.name, sub=text.fault(one.reason)),
                Cell(_say(text, QT_TRANSLATE_NOOP("stake", "closed")), tone="muted"),
                Cell(_DASH, tone="muted"),
                *_depth_cells(by_route.get(one.route), text),
            ),
            is_muted=True,
        )
        for one in sell.comparison.closed
    ]
    title = QT_TRANSLATE_NOOP("stake", "Every way to sell %1 now")
    return Ways(
        rows=(*(row for _, row in rows), *closed),
        title=_say(text, title, text.amount(exits.pay, Rounding.UP)),
        note=_note(sell, depths, text),
    )


def _row(offer: Offer, depth: Depth | None, text: Text, *, is_old: bool) -> Row:
    return Row(
        offer.route.name,
        (
            Cell(offer.route.name),
            Cell(text.figure(offer.received)),
            Cell(_impact(offer, text)),
            *_depth_cells(depth, text),
        ),
        is_muted=is_old,
    )


def _stepped(steps: StepsExit, offer: Offer, text: Text, *, is_old: bool) -> Row:
    """First sold for AID, then the AID exchanged: on Convert, in two transactions."""
    two = QT_TRANSLATE_NOOP("stake", "two transactions, by hand on Convert: first to AID")
    name = f"{steps.first.route.name} \u2192 {offer.route.name}"
    return Row(
        name,
        (
            Cell(name, sub=_say(text, two)),
            Cell(text.figure(offer.received)),
            Cell(_DASH, tone="muted"),
            *_depth_cells(None, text),
        ),
        is_muted=is_old,
    )


def _impact(offer: Offer, text: Text) -> str:
    if offer.impact is None:
        return _DASH
    return text.percent(max(Fraction(0), offer.impact), Rounding.UP)


def _depth_cells(depth: Depth | None, text: Text) -> tuple[Cell, ...]:
    return tuple(_depth_cell(depth, impact, text) for impact in IMPACTS)


def _depth_cell(depth: Depth | None, impact: Fraction, text: Text) -> Cell:
    """About how much sAID can be sold before the price gives way by `impact`."""
    found = depth.up_to(impact) if depth else None
    if depth is None or found is None:
        return Cell(_DASH, tone="muted")
    over = QT_TRANSLATE_NOOP("stake", "over %1")
    shown = _whole(found, text)
    return Cell(_say(text, over, shown) if found == depth.most else shown)


def _whole(amount: TokenAmount, text: Text) -> str:
    return HIDDEN if text.hides_amounts else text.whole(int(amount.units))


def _note(sell: SellExit, depths: tuple[Depth, ...], text: Text) -> str:
    quoted = QT_TRANSLATE_NOOP("stake", "Quotes of block %1.")
    block = text.whole(sell.comparison.at.number)
    if not depths:
        return _say(text, quoted, block)
    both = QT_TRANSLATE_NOOP(
        "stake", "Quotes of block %1; how much can be sold, about, from quotes of block %2."
    )
    return _say(text, both, block, text.whole(depths[0].at.number))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("stake", source, values))
