"""What the Stake & exit page knows, and what it shows of that."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.exits import ExitComparison
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.staking import StakeQuote, StakingFacts
from gaib_wallet.domain.units import USD, WHOLE, Bps, Rounding, Token, TokenAmount, TokenChange
from gaib_wallet.errors import InputError, UnclearNumber, WalletError
from gaib_wallet.services.pulse import Beat
from gaib_wallet.services.staking import SLACK
from gaib_wallet.viewmodels.amount import AmountState
from gaib_wallet.viewmodels.exit_cards import ExitCard, cards_of, premium_texts, timeline_of
from gaib_wallet.viewmodels.portfolio_state import Earnings, tone_of
from gaib_wallet.viewmodels.table import Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.timeline import TimelineState
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

STAKE_GAS = 150_000
"""Allow and deposit on the demo chain, rounded up; the sheet has the exact bound."""


class Tab(StrEnum):
    """Coming in, or leaving."""

    STAKE = "stake"
    EXIT = "exit"


@dataclass(frozen=True, slots=True)
class StakeFacts:
    """What the page knows, still typed."""

    account: Account | None
    network: Network
    beat: Beat
    tab: Tab = Tab.STAKE
    staking: StakingFacts | None = None
    stake_text: str = ""
    stake_quote: StakeQuote | None = None
    stake_fault: WalletError | None = None
    exit_text: str = ""
    exits: ExitComparison | None = None
    exit_fault: WalletError | None = None
    need_days: int = 0
    has_read: bool = False
    earnings: Earnings | None = None
    fault: WalletError | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """One of sAID's three prices: which, the figure, its unit, and what it is for."""

    name: str
    figure: str
    unit: str
    note: str


@dataclass(frozen=True, slots=True)
class Position:
    """What the account has of sAID: held, paid, gained, each with a remark."""

    held: str
    worth: str
    paid: str
    each: str
    gain: str
    ratio: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Risk:
    """One of the five things that stand against staking, with its live figure."""

    icon: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class StakeState:
    """Everything the page shows."""

    tab: str
    stake: AmountState
    receive_text: str
    receive_note: str
    back_text: str
    back_note: str
    floor_note: str
    fee_text: str
    review_text: str
    review_reason: str
    can_review: bool
    prices: tuple[Price, ...]
    position: Position | None
    risks: tuple[Risk, ...]
    needs_reading: bool
    exit: AmountState
    cards: tuple[ExitCard, ...]
    premium_figure: str
    premium_note: str
    premium_text: str
    premium_known: str
    timeline: TimelineState | None
    on_the_way: str
    on_the_way_day: str
    block_text: str
    fault_text: str
    exit_fault_text: str
    can_retry: bool


def state_of(facts: StakeFacts, now: datetime, tolerance: Bps, text: Text) -> StakeState:
    """What the page shows of `facts`, at `now` of the chain."""
    quote, staking = facts.stake_quote, facts.staking
    reason = _reason(facts, text)
    premium = premium_texts(facts.exits, staking, text)
    request = staking.request if staking else None
    exit_fault = facts.exit_fault
    shown_exit_fault = exit_fault if exit_fault and not isinstance(exit_fault, InputError) else None
    stake_fault = facts.stake_fault
    shown = stake_fault if stake_fault and not isinstance(stake_fault, InputError) else facts.fault
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
        fee_text=_fee(staking, text) if staking else "",
        review_text=_review(facts, text),
        review_reason=reason,
        can_review=quote is not None and not reason,
        prices=_prices(staking, text) if staking else (),
        position=_position(facts, staking, text) if staking else None,
        risks=_risks(staking, text),
        needs_reading=_needs_reading(facts),
        exit=_amount(
            facts.exit_text,
            facts.network.said or facts.network.aid,
            staking.said if staking else None,
            facts.exit_fault,
            text,
        ),
        cards=cards_of(facts.exits, staking, now, facts.need_days, tolerance, text),
        premium_figure=premium[0],
        premium_note=premium[1],
        premium_text=premium[2],
        premium_known=premium[3],
        timeline=timeline_of(request, now, text) if request else None,
        on_the_way=text.figure(request.pending) if request else "",
        on_the_way_day=_say(
            text,
            QT_TRANSLATE_NOOP("stake", "today %1, day %2"),
            text.date(now),
            (now - request.requested_at).days,
        )
        if request
        else "",
        block_text=text.whole(staking.at.number) if staking else "",
        fault_text=text.fault(shown) if shown else "",
        exit_fault_text=text.fault(shown_exit_fault) if shown_exit_fault else "",
        can_retry=shown is not None and shown.is_retryable,
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("stake", source, values))


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
        "stake", "at Deposit NAV %1 \u00b7 nothing to claim later: the price rises"
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


def _fee(staking: StakingFacts, text: Text) -> str:
    fee = TokenAmount(STAKE_GAS * staking.gas_price, staking.native.token)
    if staking.eth_usd is not None:
        fee = fee.worth(staking.eth_usd, USD, Rounding.UP)
    return _say(text, QT_TRANSLATE_NOOP("stake", "about %1"), text.amount(fee, Rounding.UP))


def _review(facts: StakeFacts, text: Text) -> str:
    if facts.stake_quote is None:
        return _say(text, QT_TRANSLATE_NOOP("stake", "Review"))
    pay = text.amount(facts.stake_quote.pay, Rounding.UP)
    return _say(text, QT_TRANSLATE_NOOP("stake", "Review: stake %1"), pay)


def _needs_reading(facts: StakeFacts) -> bool:
    """Whether this would be the account's first stake and the risks were not read yet."""
    owns = facts.staking is not None and (facts.staking.said.raw or facts.staking.request)
    return not facts.has_read and not owns


def _reason(facts: StakeFacts, text: Text) -> str:
    """Why the main button is off; empty where it is on."""
    reasons = (
        (facts.account is None, QT_TRANSLATE_NOOP("stake", "Add an account first")),
        (not facts.beat.can_sign, QT_TRANSLATE_NOOP("stake", "Waiting for the node")),
        (not facts.stake_text.strip(), QT_TRANSLATE_NOOP("stake", "Enter an amount")),
        (facts.stake_fault is not None, QT_TRANSLATE_NOOP("stake", "Not possible yet")),
        (facts.stake_quote is None, QT_TRANSLATE_NOOP("stake", "Reading prices\u2026")),
        (_needs_reading(facts), QT_TRANSLATE_NOOP("stake", "Read what can go wrong first")),
    )
    return next((_say(text, source) for is_so, source in reasons if is_so), "")


def _prices(staking: StakingFacts, text: Text) -> tuple[Price, ...]:
    prices = staking.prices
    market = text.nav(prices.market) if prices.market is not None else "\u2014"
    return (
        Price(
            _say(text, QT_TRANSLATE_NOOP("stake", "Deposit NAV")),
            text.nav(prices.deposit),
            "AID",
            _say(text, QT_TRANSLATE_NOOP("stake", "to come in")),
        ),
        Price(
            _say(text, QT_TRANSLATE_NOOP("stake", "Unstaking NAV")),
            text.nav(prices.unstaking),
            "AID",
            _say(text, QT_TRANSLATE_NOOP("stake", "to leave by the queue")),
        ),
        Price(
            _say(text, QT_TRANSLATE_NOOP("stake", "Market")),
            market,
            "AID",
            _say(text, QT_TRANSLATE_NOOP("stake", "to sell a little now")),
        ),
    )


def _position(facts: StakeFacts, staking: StakingFacts, text: Text) -> Position | None:
    aid = facts.network.aid
    worth = staking.said.worth(staking.prices.unstaking, aid, Rounding.DOWN)
    book = facts.earnings.position if facts.earnings else None
    paid = each = gain = ratio = ""
    tone: Tone = ""
    if book and book.shares:
        cost = TokenAmount(int(book.fifo.cost), aid)
        paid = text.figure(cost)
        average = QT_TRANSLATE_NOOP("stake", "%1 each, on average")
        each = _say(text, average, text.nav(Fraction(book.fifo.cost, book.shares)))
        gain = text.change_figure(TokenChange(int(book.fifo.not_taken), aid))
        ratio = text.signed_percent(book.fifo.ratio) if book.fifo.ratio is not None else ""
        tone = tone_of(book.fifo.not_taken)
    return Position(
        held=text.figure(staking.said),
        worth=_say(text, QT_TRANSLATE_NOOP("stake", "worth %1"), worth),
        paid=paid or "\u2014",
        each=each,
        gain=gain or "\u2014",
        ratio=ratio,
        tone=tone,
    )


def _risks(staking: StakingFacts | None, text: Text) -> tuple[Risk, ...]:
    """Five things that can go wrong, each with what a contract says of it where one does."""
    gap = Fraction(0)
    if staking:
        gap = 1 - staking.prices.unstaking / staking.prices.deposit
    borrowers = QT_TRANSLATE_NOOP(
        "stake", "deals can fail; %1 of losses are marked and not yet booked"
    )
    idle = QT_TRANSLATE_NOOP("stake", "30 to 62 days; the vault can pay %1 at once")
    return (
        Risk(
            "warning",
            _say(text, QT_TRANSLATE_NOOP("stake", "Borrowers")),
            _say(text, borrowers, text.percent(gap, Rounding.UP)),
        ),
        Risk(
            "hourglass",
            _say(text, QT_TRANSLATE_NOOP("stake", "Leaving")),
            _say(text, idle, staking.queue.idle if staking else "\u2014"),
        ),
        Risk(
            "info",
            _say(text, QT_TRANSLATE_NOOP("stake", "Code")),
            _say(text, QT_TRANSLATE_NOOP("stake", "no public audit of sAID known")),
        ),
        Risk(
            "person",
            _say(text, QT_TRANSLATE_NOOP("stake", "Control")),
            _say(text, QT_TRANSLATE_NOOP("stake", "its owner can pause it and report losses")),
        ),
        Risk(
            "globe",
            _say(text, QT_TRANSLATE_NOOP("stake", "Law")),
            _say(
                text,
                QT_TRANSLATE_NOOP(
                    "stake",
                    "GAIB's terms exclude residents of some countries. This wallet does not check.",
                ),
            ),
        ),
    )
