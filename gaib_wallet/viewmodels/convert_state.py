"""What the Convert page knows, and what it shows of that."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.cautions import least_of, weigh
from gaib_wallet.domain.minting import MintFacts, next_day
from gaib_wallet.domain.network import Health, Network
from gaib_wallet.domain.routes import Comparison, Offer, Order, Way
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import USD, WHOLE, Bps, Rounding, Token, TokenAmount
from gaib_wallet.errors import InputError, UnclearNumber, WalletError
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.amount import AmountState
from gaib_wallet.viewmodels.route_rows import RouteRow
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.ways import loss_to_type, par_text, rows_of
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

TOLERANCES = (Bps(5), Bps(10), Bps(50), Bps(100))


@dataclass(frozen=True, slots=True)
class ConvertFacts:
    """What the page knows, still typed; its state is a function of this and of a language.

    `chosen` names a route that was chosen by hand; empty follows the best one. `plan` is that of
    the route in use, None where `fault` says why there is none.
    """

    account: Account | None
    network: Network
    pay_token: Token
    receive_token: Token
    tolerance: Bps
    beat: Beat
    pay_text: str = ""
    owned: TokenAmount | None = None
    comparison: Comparison | None = None
    chosen: str = ""
    typed_loss: str = ""
    plan: TxPlan | None = None
    fault: WalletError | None = None
    is_busy: bool = False
    is_explained: bool = False

    @property
    def offer(self) -> Offer | None:
        """The way in use: the one chosen by hand while it is open, else the best."""
        offers = self.comparison.offers if self.comparison else ()
        by_hand = (offer for offer in offers if offer.route.name == self.chosen)
        return next(by_hand, offers[0] if offers else None)

    @property
    def is_closed(self) -> bool:
        """Whether the block was read, and no way is open."""
        return self.comparison is not None and not self.comparison.offers and not self.is_busy

    @property
    def is_loss_typed(self) -> bool:
        """Whether nothing has to be typed, or the right figure was."""
        if self.offer is None:
            return True
        loss = loss_to_type(weigh(self.offer, self.network))
        return not loss or self.typed_loss.strip() == loss


@dataclass(frozen=True, slots=True)
class Check:
    """One condition of minting: met, not met, and its words."""

    is_met: bool
    text: str


@dataclass(frozen=True, slots=True)
class LimitBar:
    """Today's limit: parts in thousandths of it, and the figures below them."""

    title: str
    resets_text: str
    used_part: int
    wish_part: int
    used_text: str
    wish_text: str
    left_text: str
    redeem_text: str
    float_text: str


@dataclass(frozen=True, slots=True)
class ConvertState:
    """Everything the page shows. Figures that `is_old` are of an amount or a time before."""

    pay: AmountState
    receive_text: str
    receive_symbol: str
    receive_symbols: tuple[str, ...]
    par_text: str
    is_over_par: bool
    least_text: str
    tolerance: int
    tolerances: tuple[tuple[int, str], ...]
    is_market: bool
    fee_text: str
    sign_text: str
    block_text: str
    rows: tuple[RouteRow, ...]
    chosen: str
    limit: LimitBar | None
    checks: tuple[Check, ...]
    address: str
    fault_text: str
    review_text: str
    review_reason: str
    unlock_text: str
    is_old: bool
    can_review: bool
    can_retry: bool


def state_of(facts: ConvertFacts, text: Text) -> ConvertState:
    """What the page shows of `facts`: owned and received figures cut, what is paid raised."""
    offer, comparison = facts.offer, facts.comparison
    fault = facts.fault
    shown_fault = fault if fault and not isinstance(fault, InputError) else None
    reason = _reason(facts, text)
    is_old = facts.is_busy or not facts.beat.is_fresh or shown_fault is not None
    return ConvertState(
        pay=_pay(facts, text),
        receive_text=text.figure(offer.received) if offer else "",
        receive_symbol=facts.receive_token.symbol,
        receive_symbols=tuple(token.symbol for token in facts.network.tokens),
        par_text=_par(offer, facts, text),
        is_over_par=offer is not None and offer.route.way.is_market and offer.over_par > 0,
        least_text=text.amount(least_of(offer, facts.tolerance, facts.network)) if offer else "",
        tolerance=facts.tolerance,
        tolerances=tolerances_of(facts.tolerance, text),
        is_market=offer is None or offer.route.way.is_market,
        fee_text=_fee(comparison, offer, text),
        sign_text=_signatures(facts.plan, text),
        block_text=_block(facts, text),
        rows=rows_of(
            comparison,
            facts.network,
            facts.tolerance,
            offer,
            facts.typed_loss,
            text,
            is_old=is_old,
        )
        if comparison
        else (),
        chosen=offer.route.name if offer else "",
        limit=_limit(comparison, offer, text) if comparison else None,
        checks=_checks(comparison, text) if comparison and facts.is_explained else (),
        address=facts.account.address if facts.account else "",
        fault_text=text.fault(shown_fault) if shown_fault else "",
        review_text=_review(facts, text),
        review_reason=reason,
        unlock_text=unlock_text(facts.beat, text),
        is_old=is_old,
        can_review=facts.plan is not None and not reason,
        can_retry=fault is not None and fault.is_retryable,
    )


def unlock_text(beat: Beat, text: Text) -> str:
    """What stands in the place of prices that are not asked for while locked."""
    if beat.health is not Health.LOCKED:
        return ""
    return _say(text, QT_TRANSLATE_NOOP("convert", "Unlock to get prices"))


def tolerances_of(chosen: Bps, text: Text) -> tuple[tuple[int, str], ...]:
    """Every tolerance that is offered, and the one that is chosen, with its words."""
    offered = sorted({*TOLERANCES, chosen})
    return tuple((one, text.percent(Fraction(one, WHOLE), Rounding.UP)) for one in offered)


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("convert", source, values))


def _pay(facts: ConvertFacts, text: Text) -> AmountState:
    fault = facts.fault if isinstance(facts.fault, InputError) else None
    owned = QT_TRANSLATE_NOOP("convert", "Balance %1")
    readings: tuple[TokenAmount, ...] = ()
    if isinstance(fault, UnclearNumber):
        readings = text.readings(facts.pay_text, facts.pay_token)
    return AmountState(
        text=facts.pay_text,
        symbol=facts.pay_token.symbol,
        symbols=tuple(token.symbol for token in facts.network.tokens),
        balance_text=_say(text, owned, facts.owned) if facts.owned else "",
        value_text=_worth(facts, text),
        error_text=text.say(fault.message) if fault else "",
        code=fault.message.code if fault else "",
        tone="" if fault is None else "warning" if readings else "negative",
        readings=tuple(text.as_typed(reading) for reading in readings),
        can_max=facts.owned is not None and facts.owned.raw > 0,
    )


def _worth(facts: ConvertFacts, text: Text) -> str:
    if facts.pay_token not in facts.network.dollars:
        return ""
    try:
        pay = text.parse_amount(facts.pay_text, facts.pay_token)
    except InputError:
        return ""
    if pay is None:
        return ""
    worth = pay.worth(_ONE, USD, Rounding.DOWN)
    return _say(text, QT_TRANSLATE_NOOP("convert", "%1 at par"), worth)


def _par(offer: Offer | None, facts: ConvertFacts, text: Text) -> str:
    if offer is None or weigh(offer, facts.network).under_par is None:
        return ""
    if offer.route.way is Way.MINT:
        return _say(text, QT_TRANSLATE_NOOP("convert", "Exactly 1.00, fixed by GAIB's contract"))
    return par_text(offer, text)


def _fee(comparison: Comparison | None, offer: Offer | None, text: Text) -> str:
    if comparison is None or offer is None:
        return ""
    fee = comparison.network_fee_usd(offer) or comparison.network_fee(offer)
    return _say(text, QT_TRANSLATE_NOOP("convert", "about %1"), text.amount(fee, Rounding.UP))


def _signatures(plan: TxPlan | None, text: Text) -> str:
    if plan is None:
        return ""
    names = {
        Act.ALLOW: QT_TRANSLATE_NOOP("convert", "allow"),
        Act.PERMIT: QT_TRANSLATE_NOOP("convert", "allow by signature"),
        Act.SWAP: QT_TRANSLATE_NOOP("convert", "swap"),
        Act.MINT: QT_TRANSLATE_NOOP("convert", "mint"),
        Act.REDEEM: QT_TRANSLATE_NOOP("convert", "redeem"),
    }
    steps = ", ".join(_say(text, names[call.act]) for call in plan.calls)
    return _say(text, QT_TRANSLATE_NOOP("convert", "%1 (%2)"), len(plan.calls), steps)


def _block(facts: ConvertFacts, text: Text) -> str:
    at = facts.comparison.at if facts.comparison else facts.beat.head
    if at is None:
        return ""
    age = text.age(facts.beat.silent_s)
    block = QT_TRANSLATE_NOOP("convert", "block %1 · %2")
    return _say(text, block, text.whole(at.number), age)


def _review(facts: ConvertFacts, text: Text) -> str:
    offer = facts.offer
    if offer is None:
        return _say(text, QT_TRANSLATE_NOOP("convert", "Review"))
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
        (not facts.beat.can_sign, QT_TRANSLATE_NOOP("convert", "Waiting for the node")),
        (
            not facts.pay_text.strip() or not is_asked,
            QT_TRANSLATE_NOOP("convert", "Enter an amount"),
        ),
        (not facts.is_loss_typed, QT_TRANSLATE_NOOP("convert", "Type the loss to go on")),
        (facts.fault is not None, QT_TRANSLATE_NOOP("convert", "Not possible yet")),
        (facts.is_closed, QT_TRANSLATE_NOOP("convert", "No way is open now")),
        (facts.plan is None, QT_TRANSLATE_NOOP("convert", "Reading prices\u2026")),
    )
    return next((_say(text, source) for is_so, source in reasons if is_so), "")


def _limit(comparison: Comparison, offer: Offer | None, text: Text) -> LimitBar | None:
    """Today's limit while minting is the way in use and there is one to speak of."""
    minting = comparison.minting
    if minting is None or offer is None or offer.route.way is not Way.MINT or not minting.limit.raw:
        return None
    wish = min(offer.received, minting.left_today)
    resets = next_day(comparison.at.mined_at)
    left_s = int((resets - comparison.at.mined_at).total_seconds())
    redeeming = comparison.redeeming
    return LimitBar(
        title=_say(text, QT_TRANSLATE_NOOP("convert", "Minted today, of %1"), minting.limit),
        resets_text=_say(
            text, QT_TRANSLATE_NOOP("convert", "resets 00:00 UTC, in %1"), text.age(left_s)
        ),
        used_part=_part(minting.minted_today, minting),
        wish_part=_part(wish, minting),
        used_text=text.figure(minting.minted_today),
        wish_text=text.figure(offer.received),
        left_text=text.figure(minting.left_today - wish),
        redeem_text=_say(
            text,
            QT_TRANSLATE_NOOP("convert", "1:1 less %1"),
            text.percent(redeeming.fee_ratio, Rounding.UP),
        )
        if redeeming
        else "",
        float_text=text.amount(redeeming.reserve) if redeeming else "",
    )


def _part(amount: TokenAmount, minting: MintFacts) -> int:
    return min(1000, amount.raw * 1000 // minting.limit.raw)


def _checks(comparison: Comparison, text: Text) -> tuple[Check, ...]:
    """What minting or redeeming asks for, one by one, as the block answered it."""
    facts = comparison.minting or comparison.redeeming
    if facts is None:
        return ()
    left = QT_TRANSLATE_NOOP("convert", "%1 left of today's limit")
    block = QT_TRANSLATE_NOOP("convert", "Read at block %1")
    return (
        Check(not facts.is_paused, _say(text, QT_TRANSLATE_NOOP("convert", "Not paused by GAIB"))),
        Check(
            facts.is_whitelisted,
            _say(text, QT_TRANSLATE_NOOP("convert", "Your address is on the whitelist")),
        ),
        Check(facts.left_today.raw > 0, _say(text, left, facts.left_today)),
        Check(
            isinstance(comparison.wish, Order) and comparison.owned >= comparison.wish.pay,
            _say(text, QT_TRANSLATE_NOOP("convert", "You have %1"), comparison.owned),
        ),
        Check(
            comparison.native.raw > 0,
            _say(text, QT_TRANSLATE_NOOP("convert", "%1 for the fee"), comparison.native),
        ),
        Check(is_met=True, text=_say(text, block, text.whole(comparison.at.number))),
    )


_ONE = Fraction(1)
