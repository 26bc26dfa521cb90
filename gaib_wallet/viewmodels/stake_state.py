"""What the Stake & exit page shows of what it knows."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from gaib_wallet.domain.network import Health
from gaib_wallet.domain.staking import StakeQuote, StakingFacts
from gaib_wallet.domain.tolerances import WIDE, tolerance_for
from gaib_wallet.domain.units import (
    USD,
    WHOLE,
    Bps,
    Rounding,
    Token,
    TokenAmount,
    TokenChange,
    divide,
)
from gaib_wallet.domain.yields import RealisedReturn
from gaib_wallet.errors import InputError, UnclearNumber, WalletError
from gaib_wallet.services.staking import SLACK
from gaib_wallet.viewmodels.amount import AmountState
from gaib_wallet.viewmodels.exit_plan import ExitPlan, plan_of
from gaib_wallet.viewmodels.stake_cards import (
    Position,
    Price,
    Risk,
    position_of,
    prices_of,
    risks_of,
)
from gaib_wallet.viewmodels.stake_facts import StakeFacts
from gaib_wallet.viewmodels.table import Tone, tone_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

STAKE_GAS = 150_000
"""Allow and deposit on the demo chain, rounded up; the sheet has the exact bound."""
_UNLOCK = QT_TRANSLATE_NOOP("stake", "Unlock to get prices")
_CLOCK = QT_TRANSLATE_NOOP("stake", "Set this computer's clock first")
_NOT_YET = QT_TRANSLATE_NOOP("stake", "Not possible yet")
_DISPUTED = QT_TRANSLATE_NOOP("stake", "Your two nodes disagree")


@dataclass(frozen=True, slots=True)
class StakeState:
    """Everything the page shows.

    Quotes that are old are to a wish or of a time before; while the node is silent all is stale.
    """

    tab: str
    stake: AmountState
    receive_text: str
    receive_note: str
    back_text: str
    back_note: str
    floor_note: str
    realised_label: str
    realised_text: str
    realised_note: str
    realised_tone: Tone
    fee_text: str
    fee_note: str
    review_text: str
    review_reason: str
    unlock_text: str
    can_review: bool
    is_old: bool
    is_stale: bool
    is_reading: bool
    prices: tuple[Price, ...]
    position: Position | None
    risks: tuple[Risk, ...]
    needs_reading: bool
    was_read: bool
    exit: AmountState
    exits: ExitPlan
    block_text: str
    closed_text: str
    fault_text: str
    exit_fault_text: str
    can_retry: bool


def state_of(facts: StakeFacts, now: datetime, tolerance: Bps | None, text: Text) -> StakeState:
    """What the page shows of `facts`, at `now` of the chain."""
    quote, staking = facts.stake_quote, facts.staking
    reason = _reason(facts, text)
    exit_fault = facts.exit_fault
    shown_exit_fault = exit_fault if exit_fault and not isinstance(exit_fault, InputError) else None
    # Of a silent node the frame speaks, on every page.
    read_fault = facts.read_fault if facts.beat.is_fresh else None
    stake_fault = facts.stake_fault
    is_typed_wrong = isinstance(stake_fault, InputError)
    shown = stake_fault if stake_fault and not is_typed_wrong else read_fault
    is_stale = not facts.beat.is_fresh or read_fault is not None
    recent = facts.earnings.recent if facts.earnings else None
    realised = _realised(recent, text) if recent else ("", "", "")
    return StakeState(
        tab=facts.tab,
        stake=_amount(
            facts.stake_text,
            facts.network.aid,
            staking.aid if staking else None,
            facts.stake_fault,
            text,
        ),
        receive_text=text.figure(quote.received) if quote else "",
        receive_note=_nav_note(staking, text),
        back_text=text.amount(quote.back) if quote else "",
        back_note=_back_note(quote, text) if quote else "",
        floor_note=_floor(quote, text) if quote else "",
        realised_label=realised[0],
        realised_text=realised[1],
        realised_note=realised[2],
        realised_tone=tone_of(recent.ratio) if recent else "",
        fee_text=_fee(staking, text) if staking else "",
        fee_note=_pace(quote, staking, recent, text) if quote and staking and recent else "",
        review_text=_review(facts, text),
        review_reason=reason,
        unlock_text=_unlock(facts, text),
        can_review=quote is not None and not reason,
        is_old=is_stale or facts.is_quoting or shown is not None,
        is_stale=is_stale,
        is_reading=facts.is_reading,
        prices=prices_of(staking, text),
        position=position_of(staking, facts.earnings, facts.network.aid, text) if staking else None,
        risks=risks_of(staking, text),
        needs_reading=_needs_reading(facts),
        was_read=facts.has_read,
        exit=_amount(
            facts.exit_text,
            facts.network.said or facts.network.aid,
            staking.said if staking else None,
            facts.exit_fault,
            text,
        ),
        exits=plan_of(
            facts,
            now,
            _used(facts, tolerance),
            text,
            reason=_exit_reason(facts, text),
            is_old=is_stale or facts.is_comparing or shown_exit_fault is not None,
        ),
        block_text=_block(facts, text),
        closed_text=text.fault(facts.fault) if facts.fault and facts.is_closed else "",
        fault_text=text.fault(shown) if shown else "",
        exit_fault_text=text.fault(shown_exit_fault) if shown_exit_fault else "",
        can_retry=shown is not None and shown.is_retryable,
    )


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("stake", source, values, count=count))


def _used(facts: StakeFacts, fixed: Bps | None) -> Bps:
    """The tolerance of the sale that is shown."""
    sale = facts.exits.sell.comparison if facts.exits else None
    return tolerance_for(sale, facts.network, fixed) if sale else fixed or WIDE


def _amount(
    typed: str, token: Token, owned: TokenAmount | None, fault: WalletError | None, text: Text
) -> AmountState:
    shown = fault if isinstance(fault, InputError) else None
    readings: tuple[TokenAmount, ...] = ()
    if isinstance(shown, UnclearNumber):
        readings = text.readings(typed, token)
    return AmountState(
        text=typed,
        symbol=token.symbol,
        balance_text=_say(text, QT_TRANSLATE_NOOP("stake", "Balance %1"), owned) if owned else "",
        error_text=text.say(shown.message) if shown else "",
        code=shown.message.code if shown else "",
        tone="" if shown is None else "warning" if readings else "negative",
        readings=tuple(text.as_typed(reading) for reading in readings),
        can_max=owned is not None and owned.raw > 0,
    )


def _nav_note(staking: StakingFacts | None, text: Text) -> str:
    if staking is None:
        return ""
    source = QT_TRANSLATE_NOOP(
        "stake", "at Deposit NAV %1 \u00b7 nothing to claim later: yield is in the price"
    )
    return _say(text, source, text.nav(staking.prices.deposit))


def _back_note(quote: StakeQuote, text: Text) -> str:
    lost = TokenChange.between(quote.pay, quote.back)
    source = QT_TRANSLATE_NOOP("stake", "%1 (%2)")
    ratio = Fraction(lost.raw, quote.pay.raw)
    return _say(text, source, text.change(lost), text.signed_percent(ratio))


def _floor(quote: StakeQuote, text: Text) -> str:
    floor = quote.received.share(Bps(WHOLE - SLACK), Rounding.UP)
    return _say(text, QT_TRANSLATE_NOOP("stake", "stopped under %1"), floor)


def _realised(recent: RealisedReturn, text: Text) -> tuple[str, str, str]:
    """What the share price did of late: which steps, how much, from when until when."""
    last = QT_TRANSLATE_N_NOOP("stake", "Realised, last %1 steps")
    dates = QT_TRANSLATE_NOOP("stake", "%1 to %2; it can fall")
    return (
        _say(text, last, recent.steps, count=recent.steps),
        text.signed_percent(recent.ratio),
        _say(text, dates, text.date(recent.first), text.date(recent.last)),
    )


def _pace(quote: StakeQuote, staking: StakingFacts, recent: RealisedReturn, text: Text) -> str:
    """How long the stake works for its network fee, if the price goes on as it went."""
    if staking.eth_usd is None or recent.ratio <= 0 or recent.days <= 0:
        return ""
    a_day = quote.pay.units * recent.ratio / recent.days
    fee = TokenAmount(STAKE_GAS * staking.gas_price, staking.native.token).units * staking.eth_usd
    days = divide((fee / a_day).numerator, (fee / a_day).denominator, Rounding.UP)
    source = QT_TRANSLATE_N_NOOP("stake", "%1 days of yield at that pace")
    return _say(text, source, text.whole(days), count=days)


def _fee(staking: StakingFacts, text: Text) -> str:
    fee = TokenAmount(STAKE_GAS * staking.gas_price, staking.native.token)
    if staking.eth_usd is not None:
        fee = fee.worth(staking.eth_usd, USD, Rounding.UP)
    shown = text.amount(text.value(fee, Rounding.UP), Rounding.UP)
    return _say(text, QT_TRANSLATE_NOOP("stake", "about %1"), shown)


def _review(facts: StakeFacts, text: Text) -> str:
    if facts.stake_quote is None:
        return _say(text, QT_TRANSLATE_NOOP("stake", "Review"))
    pay = text.amount(facts.stake_quote.pay, Rounding.UP)
    return _say(text, QT_TRANSLATE_NOOP("stake", "Review: stake %1"), pay)


def _unlock(facts: StakeFacts, text: Text) -> str:
    """What stands in the place of prices that are not asked for while locked."""
    if facts.beat.health is not Health.LOCKED or facts.is_closed:
        return ""
    return _say(text, _UNLOCK)


def _needs_reading(facts: StakeFacts) -> bool:
    """Whether this would be the account's first stake and the risks were not read yet."""
    staking = facts.staking
    owns = staking is None or staking.said.raw or staking.request
    return not facts.has_read and not owns


def _reason(facts: StakeFacts, text: Text) -> str:
    """Why the main button is off; empty where it is on."""
    is_typed = facts.is_quoting or facts.stake_quote or facts.stake_fault
    reasons = (
        (facts.account is None, QT_TRANSLATE_NOOP("stake", "Add an account first")),
        (facts.is_closed, QT_TRANSLATE_NOOP("stake", "Not open here")),
        (facts.beat.health is Health.LOCKED, _UNLOCK),
        (facts.beat.health is Health.CLOCK, _CLOCK),
        (facts.beat.health is Health.DISPUTED, _DISPUTED),
        (not facts.beat.can_sign, QT_TRANSLATE_NOOP("stake", "Waiting for the node")),
        (
            not facts.stake_text.strip() or not is_typed,
            QT_TRANSLATE_NOOP("stake", "Enter an amount"),
        ),
        (facts.stake_fault is not None, _NOT_YET),
        (facts.read_fault is not None, _NOT_YET),
        (facts.is_quoting, QT_TRANSLATE_NOOP("stake", "Reading prices\u2026")),
        (_needs_reading(facts), QT_TRANSLATE_NOOP("stake", "Read what can go wrong first")),
    )
    return next((_say(text, source) for is_so, source in reasons if is_so), "")


def _exit_reason(facts: StakeFacts, text: Text) -> str:
    """Why no way out can be taken at this moment; empty where one can."""
    reasons = (
        (facts.beat.health is Health.LOCKED, _UNLOCK),
        (facts.beat.health is Health.CLOCK, _CLOCK),
        (facts.beat.health is Health.DISPUTED, _DISPUTED),
        (not facts.beat.can_sign, QT_TRANSLATE_NOOP("stake", "Waiting for the node")),
        (facts.read_fault is not None, _NOT_YET),
        (facts.is_comparing, QT_TRANSLATE_NOOP("stake", "Reading prices\u2026")),
    )
    return next((_say(text, source) for is_so, source in reasons if is_so), "")


def _block(facts: StakeFacts, text: Text) -> str:
    if facts.staking is None:
        return ""
    block = QT_TRANSLATE_NOOP("stake", "block %1 \u00b7 %2")
    number = text.whole(facts.staking.at.number)
    return _say(text, block, number, text.age(facts.beat.silent_s))
