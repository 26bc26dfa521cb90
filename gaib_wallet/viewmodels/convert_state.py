"""What the Convert page shows of what it knows."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.alerts import usdc_alert
from gaib_wallet.domain.cautions import least_of, most_of
from gaib_wallet.domain.network import Health
from gaib_wallet.domain.routes import Comparison, Offer, Split, Way
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import USD, Rounding, TokenAmount
from gaib_wallet.errors import FeeNotCovered, InputError, InsufficientFunds, UnclearNumber
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.amount import AmountState, AmountTone
from gaib_wallet.viewmodels.concierge import Concierge, concierge_of
from gaib_wallet.viewmodels.convert_facts import ConvertFacts
from gaib_wallet.viewmodels.convert_terms import LimitBar, limit_of
from gaib_wallet.viewmodels.market_alerts import alert_text
from gaib_wallet.viewmodels.route_rows import RouteRow
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.tolerance_choice import AUTOMATIC, OWN, tolerances_of
from gaib_wallet.viewmodels.ways import SPLIT, WayList, is_better, leaves, par_text, ways_of
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_ON_A_BUTTON = 26
"""Signs of two amounts for which the main button has room."""
_OF_PAYING = (InsufficientFunds, FeeNotCovered)
"""Faults of what leaves, whichever side was typed."""


@dataclass(frozen=True, slots=True)
class ConvertState:
    """Everything the page shows. Figures that `is_old` are of an amount or a time before.

    `least_text` is the least that comes, or the most that leaves where it `is_target`. `more_text`
    shows the ways that are folded, or folds them again; empty where there are few. `own_tolerance`
    is None while the field for it is closed.
    """

    pay: AmountState
    receive: AmountState
    least_text: str
    is_target: bool
    tolerance: int
    tolerances: tuple[tuple[int, str], ...]
    own_tolerance: str | None
    tolerance_text: str
    is_market: bool
    fee_text: str
    sign_text: str
    block_text: str
    rows: tuple[RouteRow, ...]
    more_text: str
    chosen: str
    limit: LimitBar | None
    concierge: Concierge | None
    market_text: str
    fault_text: str
    done_text: str
    review_text: str
    review_reason: str
    unlock_text: str
    is_old: bool
    can_review: bool
    can_retry: bool


def state_of(facts: ConvertFacts, text: Text) -> ConvertState:
    """What the page shows of `facts`: owned and received figures cut, what is paid raised."""
    offer, comparison, fault = facts.offer, facts.comparison, facts.fault
    shown_fault = fault if fault and not isinstance(fault, InputError) else None
    reason = _reason(facts, text)
    is_old = facts.is_busy or not facts.beat.is_fresh or shown_fault is not None
    own_fault = facts.tolerance_fault
    alert = usdc_alert(comparison, facts.network) if comparison else None
    ways = _ways(facts, text, is_old=is_old)
    return ConvertState(
        pay=_pay(facts, text),
        receive=_receive(facts, text, is_old=is_old),
        least_text=_bound(facts, text),
        is_target=facts.is_target,
        tolerance=OWN if facts.own_tolerance is not None else facts.tolerance or AUTOMATIC,
        tolerances=tolerances_of(
            facts.tolerance,
            text,
            facts.used_tolerance if comparison and facts.tolerance is None else None,
            has_own=True,
        ),
        own_tolerance=facts.own_tolerance,
        tolerance_text=text.fault(own_fault) if own_fault else "",
        is_market=offer is None or offer.route.way.is_market,
        fee_text=_fee(comparison, facts.taken, text),
        sign_text=_signatures(facts.plans, text),
        block_text=_block(facts, text),
        rows=ways.rows,
        more_text=ways.more_text,
        chosen=SPLIT if facts.split else offer.route.name if offer else "",
        limit=limit_of(comparison, offer, text) if comparison else None,
        concierge=_concierge(facts, text),
        market_text=alert_text(alert, text) if alert else _no_pool(facts, text),
        fault_text=text.fault(shown_fault) if shown_fault else "",
        done_text=text.say(facts.done) if facts.done else "",
        review_text=_review(facts, text),
        review_reason=reason,
        unlock_text=unlock_text(facts.beat, text),
        is_old=is_old,
        can_review=bool(facts.plans) and not reason,
        can_retry=fault is not None and fault.is_retryable,
    )


def unlock_text(beat: Beat, text: Text) -> str:
    """What stands in the place of prices that are not asked for while locked."""
    if beat.health is not Health.LOCKED:
        return ""
    return _say(text, QT_TRANSLATE_NOOP("convert", "Unlock to get prices"))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("convert", source, values))


def _concierge(facts: ConvertFacts, text: Text) -> Concierge | None:
    if facts.comparison is None or not facts.is_explained:
        return None
    address = facts.account.address if facts.account else ""
    return concierge_of(facts.comparison, facts.network, facts.issuer, address, text)


def _no_pool(facts: ConvertFacts, text: Text) -> str:
    """That there is no market, where nothing else on the page would say so."""
    comparison = facts.comparison
    if comparison is None:
        return ""
    routes = [one.route for one in comparison.offers] + [one.route for one in comparison.closed]
    if any(route.way.is_market for route in routes):
        return ""
    source = QT_TRANSLATE_NOOP(
        "convert", "No pool of %1 and %2 has been found on %3 so far. Nothing can be swapped."
    )
    pair = (facts.pay_token.symbol, facts.receive_token.symbol)
    return _say(text, source, *pair, text.network(facts.network.name))


def _ways(facts: ConvertFacts, text: Text, *, is_old: bool) -> WayList:
    if facts.comparison is None:
        return WayList()
    return ways_of(
        facts.comparison,
        facts.network,
        facts.used_tolerance,
        facts.taken,
        facts.typed_loss,
        text,
        is_old=is_old,
        shows_all=facts.shows_all,
    )


def _pay(facts: ConvertFacts, text: Text) -> AmountState:
    fault = _fault_of(facts, is_target=False)
    owned = QT_TRANSLATE_NOOP("convert", "Balance %1")
    readings = _readings(facts, fault, text)
    return AmountState(
        text=_asked(facts, text) if facts.is_target else facts.pay_text,
        symbol=facts.pay_token.symbol,
        symbols=tuple(token.symbol for token in facts.network.tokens),
        balance_text=_say(text, owned, facts.owned) if facts.owned else "",
        value_text=_spends(facts, text) if facts.is_target else _worth(facts, text),
        error_text=text.say(fault.message) if fault else "",
        code=fault.message.code if fault else "",
        tone="" if fault is None else "warning" if readings else "negative",
        readings=readings,
        can_max=facts.owned is not None and facts.owned.raw > 0,
    )


def _receive(facts: ConvertFacts, text: Text, *, is_old: bool) -> AmountState:
    fault = _fault_of(facts, is_target=True)
    readings = _readings(facts, fault, text)
    taken, offer = facts.taken, facts.offer
    is_market = offer is None or offer.route.way.is_market
    is_over = taken is not None and is_market and is_better(taken)
    shown = text.figure(taken.received) if taken else ""
    tone: AmountTone = "muted" if is_old and not facts.is_target else ""
    return AmountState(
        text=facts.receive_text if facts.is_target else shown,
        symbol=facts.receive_token.symbol,
        symbols=tuple(token.symbol for token in facts.network.tokens),
        value_text=_par(taken, facts, text),
        value_tone="muted" if is_old else "positive" if is_over else "",
        error_text=text.say(fault.message) if fault else "",
        code=fault.message.code if fault else "",
        tone=tone if fault is None else "warning" if readings else "negative",
        readings=readings,
    )


def _fault_of(facts: ConvertFacts, *, is_target: bool) -> InputError | None:
    """What is wrong with one of the two fields: with the typed one, unless too little is owned."""
    fault = facts.fault if isinstance(facts.fault, InputError) else None
    is_of_target = facts.is_target and not isinstance(fault, _OF_PAYING)
    return fault if is_target is is_of_target else None


def _readings(facts: ConvertFacts, fault: InputError | None, text: Text) -> tuple[str, ...]:
    if not isinstance(fault, UnclearNumber):
        return ()
    found = text.readings(facts.typed_text, facts.typed_token)
    return tuple(text.as_typed(one) for one in found)


def _worth(facts: ConvertFacts, text: Text) -> str:
    """What is paid at one for one, where that means something; nothing while it is unclear."""
    if facts.pay_token not in facts.network.dollars:
        return ""
    try:
        pay = text.parse_amount(facts.pay_text, facts.pay_token)
    except InputError:
        return ""
    if pay is None:
        return ""
    worth = pay.worth(Fraction(1), USD, Rounding.DOWN)
    return _say(text, QT_TRANSLATE_NOOP("convert", "%1 at par"), text.value(worth))


def _asked(facts: ConvertFacts, text: Text) -> str:
    """What a target costs now."""
    if facts.offer is None:
        return ""
    return text.figure(leaves(facts.offer, facts.used_tolerance, facts.network), Rounding.UP)


def _spends(facts: ConvertFacts, text: Text) -> str:
    """How far that can move before a block has it."""
    offer = facts.offer
    if offer is None:
        return ""
    most = text.amount(most_of(offer, facts.used_tolerance, facts.network), Rounding.UP)
    if offer.is_exact_out:
        about = QT_TRANSLATE_NOOP("convert", "about %1, at most %2")
        return _say(text, about, text.figure(offer.order.pay, Rounding.UP), most)
    return _say(text, QT_TRANSLATE_NOOP("convert", "exactly %1"), most)


def _bound(facts: ConvertFacts, text: Text) -> str:
    """The least that comes, of a split with both parts together; of a target the most it costs."""
    if facts.is_target and facts.offer:
        most = most_of(facts.offer, facts.used_tolerance, facts.network)
        return text.amount(most, Rounding.UP)
    offers = facts.split.parts if facts.split else (facts.offer,) if facts.offer else ()
    least = [least_of(one, facts.used_tolerance, facts.network) for one in offers]
    if not least:
        return ""
    return text.amount(TokenAmount(sum(one.raw for one in least), least[0].token))


def _par(taken: Offer | Split | None, facts: ConvertFacts, text: Text) -> str:
    if taken is None:
        return ""
    if not {taken.order.pay.token, taken.order.receive} <= set(facts.network.dollars):
        return ""
    if isinstance(taken, Offer) and taken.route.way is Way.MINT:
        return _say(
            text,
            QT_TRANSLATE_NOOP("convert", "Exactly %1, fixed by GAIB's contract"),
            text.nav(Fraction(1), 2),
        )
    return par_text(taken, text)


def _fee(comparison: Comparison | None, taken: Offer | Split | None, text: Text) -> str:
    if comparison is None or taken is None:
        return ""
    fee = comparison.network_fee_usd(taken) or comparison.network_fee(taken)
    shown = text.amount(text.value(fee, Rounding.UP), Rounding.UP)
    return _say(text, QT_TRANSLATE_NOOP("convert", "about %1"), shown)


def _signatures(plans: tuple[TxPlan, ...], text: Text) -> str:
    calls = [call for plan in plans for call in plan.calls]
    if not calls:
        return ""
    names = {
        Act.ALLOW: QT_TRANSLATE_NOOP("convert", "allow"),
        Act.PERMIT: QT_TRANSLATE_NOOP("convert", "sign"),
        Act.SWAP: QT_TRANSLATE_NOOP("convert", "swap"),
        Act.MINT: QT_TRANSLATE_NOOP("convert", "mint"),
        Act.REDEEM: QT_TRANSLATE_NOOP("convert", "redeem"),
    }
    if len(plans) > 1:
        sheets = QT_TRANSLATE_NOOP("convert", "%1, on two sheets")
        return _say(text, sheets, len(calls))
    steps = ", ".join(_say(text, names[call.act]) for call in calls)
    return _say(text, QT_TRANSLATE_NOOP("convert", "%1 (%2)"), len(calls), steps)


def _block(facts: ConvertFacts, text: Text) -> str:
    at = facts.comparison.at if facts.comparison else facts.beat.head
    if at is None:
        return ""
    age = text.age(facts.beat.silent_s)
    block = QT_TRANSLATE_NOOP("convert", "block %1 \u00b7 %2")
    return _say(text, block, text.whole(at.number), age)


def _review(facts: ConvertFacts, text: Text) -> str:
    offer = facts.offer
    if facts.split:
        first, second = (part.order.pay for part in facts.split.parts)
        source = QT_TRANSLATE_NOOP("convert", "Review: %1 + %2")
        both = (text.figure(first, Rounding.UP), text.amount(second, Rounding.UP))
        if sum(map(len, both)) > _ON_A_BUTTON:
            return _say(text, QT_TRANSLATE_NOOP("convert", "Review: two swaps"))
        return _say(text, source, *both)
    if offer is None:
        return _say(text, QT_TRANSLATE_NOOP("convert", "Review"))
    if offer.wanted and offer.route.way.is_market:
        wanted = QT_TRANSLATE_NOOP("convert", "Review: swap for %1")
        return _say(text, wanted, offer.wanted)
    sources = {
        Way.MINT: QT_TRANSLATE_NOOP("convert", "Review: mint %1"),
        Way.REDEEM: QT_TRANSLATE_NOOP("convert", "Review: redeem %1"),
    }
    source = sources.get(offer.route.way, QT_TRANSLATE_NOOP("convert", "Review: swap %1"))
    shown = offer.received if offer.route.way is Way.MINT else offer.order.pay
    return _say(text, source, text.amount(shown, Rounding.UP))


def _reason(facts: ConvertFacts, text: Text) -> str:
    """Why the main button is off, as it says it itself; empty where it is on."""
    is_asked = facts.is_busy or facts.comparison is not None or facts.fault is not None
    reasons = (
        (facts.account is None, QT_TRANSLATE_NOOP("convert", "Add an account first")),
        (
            facts.beat.health is Health.LOCKED,
            QT_TRANSLATE_NOOP("convert", "Unlock to get prices"),
        ),
        (
            facts.beat.health is Health.CLOCK,
            QT_TRANSLATE_NOOP("convert", "Set this computer's clock first"),
        ),
        (
            facts.beat.health is Health.DISPUTED,
            QT_TRANSLATE_NOOP("convert", "Your two nodes disagree"),
        ),
        (not facts.beat.can_sign, QT_TRANSLATE_NOOP("convert", "Waiting for the node")),
        (
            not facts.typed_text.strip() or not is_asked,
            QT_TRANSLATE_NOOP("convert", "Enter an amount"),
        ),
        (
            facts.tolerance_fault is not None,
            QT_TRANSLATE_NOOP("convert", "Enter the price tolerance"),
        ),
        (not facts.is_loss_typed, QT_TRANSLATE_NOOP("convert", "Type the loss to go on")),
        (facts.fault is not None, QT_TRANSLATE_NOOP("convert", "Not possible yet")),
        (facts.is_closed, QT_TRANSLATE_NOOP("convert", "No way is open now")),
        (
            not facts.plans or facts.is_expired,
            QT_TRANSLATE_NOOP("convert", "Reading prices\u2026"),
        ),
    )
    return next((_say(text, source) for is_so, source in reasons if is_so), "")
