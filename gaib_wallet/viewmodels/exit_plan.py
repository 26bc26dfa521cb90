"""The Exit tab: the three cards, what their dates rest on, every way to sell, and the request."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from gaib_wallet.domain.exit_windows import ExitWindow, window_of
from gaib_wallet.domain.units import Bps, TokenAmount
from gaib_wallet.errors import DayPassed, InputError, NotAPart
from gaib_wallet.viewmodels.days import parsed_day, written_day
from gaib_wallet.viewmodels.exit_cards import ExitCard, Outlook, cards_of
from gaib_wallet.viewmodels.exit_premium import Premium, grounds_of, premium_of
from gaib_wallet.viewmodels.exit_story import Request, request_of
from gaib_wallet.viewmodels.exit_ways import Ways, ways_of
from gaib_wallet.viewmodels.stake_facts import StakeFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

PARTS = (25, 50, 75)
"""Percent of what leaves that can be sold at once with one press."""
_HALF = 50
_PRESETS = (7, 30, 62, 90)
"""Days from today."""


@dataclass(frozen=True, slots=True)
class NeedState:
    """The day the money is needed: as typed, and what is wrong with that.

    `day` and `today` are days as `2026-12-31`; `day` is empty without one. `presets` are a name and
    a day each.
    """

    text: str
    day: str
    today: str
    example: str
    error_text: str
    presets: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PartState:
    """Which part is sold now where both is done: one of `PARTS`, 0 for another, and an amount."""

    percent: int
    text: str
    symbol: str
    error_text: str


@dataclass(frozen=True, slots=True)
class ExitPlan:
    """Everything that the Exit tab shows, but for the amount.

    `hint_text` stands above the cards, or where they will be.
    """

    hint_text: str
    need: NeedState
    part: PartState
    cards: tuple[ExitCard, ...]
    premium: Premium
    grounds: tuple[tuple[str, str], ...]
    ways: Ways
    request: Request | None
    saved_text: str


def plan_of(
    facts: StakeFacts, now: datetime, tolerance: Bps, text: Text, *, reason: str, is_old: bool
) -> ExitPlan:
    """What the tab shows of `facts`, at `now` of the chain; `reason` is why nothing can be signed.

    `is_old`: the figures are to a wish or of a time before.
    """
    staking, exits = facts.staking, facts.exits
    need, day = _need(facts, now, text)
    part = _part(facts, text)
    window = exit_window(facts)
    before = _before(facts)
    return ExitPlan(
        hint_text=_hint(facts, text),
        need=need,
        part=part,
        cards=cards_of(
            exits,
            staking,
            Outlook(now, window, day),
            tolerance,
            text,
            reason=reason,
            is_old=is_old,
        ),
        premium=premium_of(exits, staking, window, text),
        grounds=grounds_of(window, staking, facts.queue, before, text),
        ways=ways_of(exits, facts.depths, facts.steps, text, is_old=is_old),
        request=request_of(staking, facts.queue, window, facts.network.said, now, text),
        saved_text=_say(text, QT_TRANSLATE_NOOP("stake", "Saved as %1."), facts.saved_name)
        if facts.saved_name
        else "",
    )


def exit_window(facts: StakeFacts) -> ExitWindow:
    """The range of the request that is open, or of the one that could be made."""
    staking = facts.staking
    if staking and staking.request:
        own = staking.request.pending
    else:
        own = facts.exits.wait.quote.received if facts.exits else TokenAmount(0, facts.network.aid)
    return window_of(facts.queue, staking.queue if staking else None, _before(facts), own)


def again_typed(facts: StakeFacts, before: Text, text: Text) -> dict[str, object]:
    """What was typed as `before` reads it, as it is typed here; by field."""
    network, need_text = facts.network, facts.need_text
    amounts = [("stake_text", facts.stake_text, network.aid)]
    if said := network.said:
        amounts += [("exit_text", facts.exit_text, said), ("sold_text", facts.sold_text, said)]
    with suppress(InputError):
        if day := parsed_day(need_text, before):
            need_text = written_day(day, text)
    typed = {name: text.rewritten(typed, token, before) for name, typed, token in amounts}
    return {**typed, "need_text": need_text}


def sold_part(facts: StakeFacts, pay: TokenAmount, text: Text) -> TokenAmount:
    """What of `pay` is sold now where both is done. Raises InputError."""
    typed = text.parse_amount(facts.sold_text, pay.token)
    if typed is None:
        percent = facts.sold_percent or _HALF
        return TokenAmount((pay.raw * percent + 50) // 100, pay.token)
    if not 0 < typed.raw < pay.raw:
        raise NotAPart(pay)
    return typed


def _before(facts: StakeFacts) -> TokenAmount | None:
    """AID that is paid before the request: what is ahead of an open one, all that is owed else."""
    if facts.staking is None:
        return None
    queue = facts.staking.queue
    return queue.ahead if facts.staking.request else queue.owed


def _need(facts: StakeFacts, now: datetime, text: Text) -> tuple[NeedState, date | None]:
    today = now.astimezone(UTC).date()
    day, error = None, ""
    try:
        day = parsed_day(facts.need_text, text)
        if day is not None and day < today:
            raise DayPassed
    except InputError as fault:
        day, error = None, text.fault(fault)
    in_days = QT_TRANSLATE_NOOP("stake", "in %1 days")
    presets = tuple(
        (_say(text, in_days, count), written_day(today + timedelta(days=count), text))
        for count in _PRESETS
    )
    state = NeedState(
        text=facts.need_text,
        day=day.isoformat() if day else "",
        today=today.isoformat(),
        example=written_day(today + timedelta(days=_PRESETS[1]), text),
        error_text=error,
        presets=presets,
    )
    return state, day


def _part(facts: StakeFacts, text: Text) -> PartState:
    error = ""
    if facts.exits is not None and facts.sold_text.strip():
        try:
            sold_part(facts, facts.exits.pay, text)
        except InputError as fault:
            error = text.fault(fault)
    symbol = facts.network.said.symbol if facts.network.said else ""
    return PartState(facts.sold_percent, facts.sold_text, symbol, error)


def _hint(facts: StakeFacts, text: Text) -> str:
    if facts.exits is None:
        if facts.is_comparing or facts.is_reading:
            return _say(text, QT_TRANSLATE_NOOP("stake", "Comparing the three ways\u2026"))
        if facts.exit_text.strip():
            return ""
        return _say(text, QT_TRANSLATE_NOOP("stake", "Enter an amount to compare the three ways."))
    if not facts.is_example:
        return ""
    example = QT_TRANSLATE_NOOP("stake", "You hold no sAID: this is how leaving works, with %1.")
    return _say(text, example, facts.exits.pay)


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("stake", source, values))
