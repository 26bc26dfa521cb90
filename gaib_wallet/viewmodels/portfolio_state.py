"""What the Portfolio page knows, and what it shows of that."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Literal

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.currency import Rate, rate_of, used
from gaib_wallet.domain.earnings import Position
from gaib_wallet.domain.exit_windows import ExitWindow, window_of
from gaib_wallet.domain.minting import MintFacts
from gaib_wallet.domain.nav import NavStep
from gaib_wallet.domain.network import Health, Network
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.queue import QueuePast
from gaib_wallet.domain.settings import Currency
from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.units import ETH, Rounding, TokenAmount, TokenChange
from gaib_wallet.domain.yields import RealisedReturn
from gaib_wallet.errors import NoNode, WalletError
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.bars import Bar, BarPart, BarsState
from gaib_wallet.viewmodels.chart_axis import ticks_for
from gaib_wallet.viewmodels.holdings import COLUMNS, rows_of, unread_rows
from gaib_wallet.viewmodels.portfolio_values import values_of
from gaib_wallet.viewmodels.table import Column, Row, Tone, tone_of
from gaib_wallet.viewmodels.text import HIDDEN, Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

EXIT_GAS = 400_000
"""Leaving takes an exit request and then a sale; what both use on the demo chain, rounded up."""
SWAP_GAS = 200_000
_BARS_SHOWN = 12
_LOW_CHART = 3
_MANY = 100
"""What words bend to where their number is hidden."""


@dataclass(frozen=True, slots=True)
class Earnings:
    """The account's own book of sAID: gain, the last step, and what each month brought (AID).

    `recent` is what the share price itself did over the last steps, whoever held it.
    """

    position: Position | None
    last_step: NavStep | None
    held_at_step: int
    months: Mapping[date, Fraction]
    recent: RealisedReturn | None = None


@dataclass(frozen=True, slots=True)
class PortfolioFacts:
    """What the page knows; `is_cached` until the chain confirmed `portfolio`.

    `missing` are accounts whose keys the open vault lacks; `is_unproven`: the words of `account`
    were not checked on paper. `queue` is the past of the line, everybody's, once it was read.
    """

    network: Network
    account: Account | None
    beat: Beat
    portfolio: Portfolio | None
    is_cached: bool
    earnings: Earnings | None = None
    fault: WalletError | None = None
    missing: tuple[Account, ...] = ()
    is_unproven: bool = False
    queue: QueuePast | None = None
    currency: Currency = Currency.USD

    @property
    def rate(self) -> Rate | None:
        """What values are shown by: read together with them; None for US dollars."""
        return rate_of(used(self.currency, self.network), self.portfolio)

    @property
    def is_old(self) -> bool:
        """Whether the chain does not confirm these figures now."""
        return self.is_cached or not self.beat.is_fresh


Look = Literal["no-account", "unknown", "loading", "empty", "full"]
"""UNKNOWN: nothing was ever read, and nobody is being asked."""


@dataclass(frozen=True, slots=True)
class Need:
    """Something that asks for attention, and the page that answers it."""

    icon: str
    kind: Literal["warning", "info"]
    text: str
    button: str
    page: str


@dataclass(frozen=True, slots=True)
class PortfolioState:
    """Everything the page shows. `look`: first read, nothing owned, or figures.

    They are muted while they are old: not confirmed since the start, or the node is silent.
    """

    look: Look
    is_old: bool
    as_of_text: str
    unit: str
    total_figure: str
    total_note: str
    minting_text: str
    gain_text: str
    gain_tone: Tone
    step_label: str
    step_text: str
    step_tone: Tone
    sell_figure: str
    sell_note: str
    queue_text: str
    queue_dates: str
    needs: tuple[Need, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    bars: BarsState | None
    no_bars_text: str
    bars_note: str
    gas_text: str
    address: str
    network_name: str
    fault_text: str
    can_retry: bool


def state_of(facts: PortfolioFacts, now: datetime, text: Text) -> PortfolioState:
    """What the page shows of `facts`, at `now` of the chain."""
    portfolio = facts.portfolio
    earnings = facts.earnings
    text = text.valued_at(facts.rate)
    values = values_of(portfolio, facts.network, used(facts.currency, facts.network), text)
    gain_text, gain_tone = _gain(facts, text)
    step_label, step_text, step_tone = _step(facts, text)
    request = portfolio.request if portfolio else None
    return PortfolioState(
        look=_look(facts),
        is_old=facts.is_old,
        as_of_text=_as_of(facts, text),
        unit=values.unit,
        total_figure=values.total,
        total_note=values.total_note,
        minting_text=_minting(portfolio.minting, text) if portfolio and portfolio.minting else "",
        gain_text=gain_text,
        gain_tone=gain_tone,
        step_label=step_label,
        step_text=step_text,
        step_tone=step_tone,
        sell_figure=values.sell,
        sell_note=values.sell_note,
        queue_text=_say(
            text, QT_TRANSLATE_NOOP("portfolio", "and %1 in the queue"), request.pending
        )
        if request
        else "",
        queue_dates=_dates(request, facts.queue, text) if request else "",
        needs=_needs(facts, now, text),
        columns=tuple(replace(one, title=_say(text, one.title, values.unit)) for one in COLUMNS),
        rows=_rows(facts, text),
        bars=_bars(earnings, facts, text) if earnings and earnings.months else None,
        no_bars_text=_no_bars(facts, text),
        bars_note=_bars_note(earnings, text) if earnings else "",
        gas_text=_gas(portfolio, text) if portfolio else "",
        # None is shown before its words are on paper, or their owner took the risk.
        address=facts.account.address if facts.account and not facts.is_unproven else "",
        network_name=text.network(facts.network.name),
        # Of a silent node the frame speaks, on every page.
        fault_text=text.fault(facts.fault) if facts.fault and facts.beat.is_fresh else "",
        can_retry=facts.fault is not None and facts.fault.is_retryable and facts.beat.is_fresh,
    )


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("portfolio", source, values, count=count))


def _look(facts: PortfolioFacts) -> Look:
    if facts.account is None:
        return "no-account"
    if facts.portfolio is None:
        is_asked = facts.beat.health is not Health.LOCKED and not isinstance(
            facts.beat.fault, NoNode
        )
        return "loading" if is_asked else "unknown"
    owned = [*facts.portfolio.holdings, facts.portfolio.native]
    is_empty = not any(one.raw for one in owned) and facts.portfolio.request is None
    return "empty" if is_empty else "full"


def _rows(facts: PortfolioFacts, text: Text) -> tuple[Row, ...]:
    if facts.portfolio is None:
        return unread_rows(facts.network, text) if _look(facts) == "loading" else ()
    position = facts.earnings.position if facts.earnings else None
    return rows_of(facts.portfolio, facts.network, position, text, is_old=facts.is_old)


def _as_of(facts: PortfolioFacts, text: Text) -> str:
    if facts.portfolio is None or not facts.is_old:
        return ""
    at = facts.portfolio.at
    source = QT_TRANSLATE_NOOP("portfolio", "As of %1 UTC, block %2")
    return _say(text, source, at.mined_at, text.whole(at.number))


def _minting(minting: MintFacts, text: Text) -> str:
    """What is left of today's limit, for those who may mint; nothing for others."""
    if not minting.is_whitelisted:
        return ""
    left = QT_TRANSLATE_NOOP("portfolio", "Whitelisted: %1 left to mint until 00:00 UTC")
    return _say(text, left, minting.left_today)


def _change(raw: Fraction, facts: PortfolioFacts) -> TokenChange:
    return TokenChange(int(raw), facts.network.aid)


def _gain(facts: PortfolioFacts, text: Text) -> tuple[str, Tone]:
    position = facts.earnings.position if facts.earnings else None
    if position is None or not position.shares:
        return "", ""
    gain = position.fifo
    change = text.change(_change(gain.not_taken, facts))
    # Less than the smallest unit of AID is neither a gain nor a loss.
    tone = tone_of(int(gain.not_taken))
    if gain.ratio is None or text.hides_amounts or not tone:
        return change, tone
    both = QT_TRANSLATE_NOOP("portfolio", "%1 (%2)")
    return _say(text, both, change, text.signed_percent(gain.ratio)), tone


def _step(facts: PortfolioFacts, text: Text) -> tuple[str, str, Tone]:
    step = facts.earnings.last_step if facts.earnings else None
    if facts.earnings is None or step is None:
        return "", "", ""
    label = _say(text, QT_TRANSLATE_NOOP("portfolio", "Last NAV step, %1"), text.date(step.at))
    earned = facts.earnings.held_at_step * (step.after - step.before)
    both = QT_TRANSLATE_NOOP("portfolio", "%1 (%2)")
    change = text.change(_change(earned, facts))
    return label, _say(text, both, change, text.signed_percent(step.change)), tone_of(step.change)


def _window(request: ExitRequest, past: QueuePast | None) -> ExitWindow:
    """The same as the exit planner has: what the line's past tells, else what is described."""
    return window_of(past, None, None, request.pending)


def _dates(request: ExitRequest, past: QueuePast | None, text: Text) -> str:
    window = _window(request, past)
    first, last = (text.date(moment) for moment in window.dates(request.requested_at))
    if not window.counted:
        return _say(text, QT_TRANSLATE_NOOP("portfolio", "%1 to %2 (as described)"), first, last)
    return _say(text, QT_TRANSLATE_NOOP("portfolio", "%1 to %2 (estimate)"), first, last)


def _needs(facts: PortfolioFacts, now: datetime, text: Text) -> tuple[Need, ...]:
    """Access at risk first, then money on its way, then left-overs; three at most."""
    bring = _say(text, QT_TRANSLATE_NOOP("portfolio", "Import"))
    without = QT_TRANSLATE_NOOP(
        "portfolio", "The key of %1 is not in this vault. Import its words or its key again."
    )
    needs = [
        Need("warning", "warning", _say(text, without, one.name), bring, "accounts")
        for one in facts.missing
    ]
    if facts.is_unproven:
        unproven = QT_TRANSLATE_NOOP(
            "portfolio", "You have not shown that your words are on paper."
        )
        check = _say(text, QT_TRANSLATE_NOOP("portfolio", "Back up"))
        needs.append(Need("warning", "warning", _say(text, unproven), check, "accounts"))
    if facts.portfolio:
        needs += _needs_of(facts, facts.portfolio, now, text)
    return tuple(needs[:3])


def _needs_of(facts: PortfolioFacts, portfolio: Portfolio, now: datetime, text: Text) -> list[Need]:
    needs = []
    fee = TokenAmount(EXIT_GAS * portfolio.gas_price, ETH)
    owns = any(one.raw for one in portfolio.holdings) or portfolio.request
    if owns and (portfolio.native < fee or portfolio.native.raw == 0):
        no_eth = QT_TRANSLATE_NOOP(
            "portfolio", "No ETH left to pay the fee of leaving. Send about %1 here."
        )
        receive = _say(text, QT_TRANSLATE_NOOP("portfolio", "Receive"))
        needs.append(
            Need(
                "warning",
                "warning",
                _say(text, no_eth, text.amount(fee, Rounding.UP)),
                receive,
                "receive",
            )
        )
    if portfolio.request:
        window = _window(portfolio.request, facts.queue)
        first, last = window.dates(portfolio.request.requested_at)
        days = QT_TRANSLATE_N_NOOP("portfolio", "%1 in %2 to %3 days")
        if not window.counted:
            days = QT_TRANSLATE_N_NOOP("portfolio", "%1 in %2 to %3 days, as described")
        if last < now:
            days = QT_TRANSLATE_NOOP("portfolio", "%1 are late: the queue has not paid yet")
        left = [max(0, (moment.date() - now.date()).days) for moment in (first, last)]
        track = _say(text, QT_TRANSLATE_NOOP("portfolio", "Track"))
        shown = _say(text, days, portfolio.request.pending, *left, count=left[-1])
        needs.append(Need("hourglass", "info", shown, track, "stake"))
    if portfolio.allowances:
        allowed = portfolio.allowances[0]
        left_over = QT_TRANSLATE_NOOP("portfolio", "%2 may still take %1")
        contract = _say(text, QT_TRANSLATE_NOOP("portfolio", "A contract"))
        name = facts.network.names.get(allowed.spender) or contract
        shown = _say(text, left_over, allowed.amount, name)
        see = _say(text, QT_TRANSLATE_NOOP("portfolio", "See"))
        needs.append(Need("info", "info", shown, see, "contacts"))
    return needs


def _bars(earnings: Earnings, facts: PortfolioFacts, text: Text) -> BarsState:
    unit = 10**facts.network.aid.digits
    months = sorted(earnings.months.items())[-_BARS_SHOWN:]
    bars = []
    for month, raw in months:
        moment = datetime(month.year, month.month, 15, tzinfo=UTC)
        role = "positive" if raw > 0 else "negative"
        parts = (BarPart(role, raw / unit),) if raw else ()
        tip = f"{text.month(moment)} {month.year}: {text.change(_change(raw, facts))}"
        bars.append(Bar(text.month(moment), parts, tip, month.isoformat()))
    values = [raw / unit for _, raw in months]
    total = _change(sum((raw for _, raw in months), Fraction(0)), facts)
    summary = QT_TRANSLATE_N_NOOP("portfolio", "Earned in %1 months: %2")
    return BarsState(
        tuple(bars),
        ticks_for(values, text, lines=_LOW_CHART, is_own=True),
        _say(text, summary, len(months), total, count=len(months)),
        is_cached=facts.is_old,
    )


def _no_bars(facts: PortfolioFacts, text: Text) -> str:
    """Why there is no chart: nothing to earn here, nothing earned, or nothing known of it yet."""
    if facts.network.said is None:
        return _say(text, QT_TRANSLATE_NOOP("portfolio", "sAID lives on Ethereum."))
    if _look(facts) == "unknown":
        return _say(text, QT_TRANSLATE_NOOP("portfolio", "Nothing was read yet."))
    if facts.earnings is None:
        return _say(text, QT_TRANSLATE_NOOP("portfolio", "What was earned is being read\u2026"))
    nothing = QT_TRANSLATE_NOOP(
        "portfolio", "Nothing was earned yet: AID earns nothing, sAID does."
    )
    return _say(text, nothing)


def _bars_note(earnings: Earnings, text: Text) -> str:
    months = sorted(earnings.months)[-_BARS_SHOWN:]
    if not months:
        return ""
    first, last = (datetime(one.year, one.month, 15, tzinfo=UTC) for one in (months[0], months[-1]))
    source = QT_TRANSLATE_NOOP("portfolio", "%1 %2 to %3 %4")
    return _say(text, source, text.month(first), first.year, text.month(last), last.year)


def _gas(portfolio: Portfolio, text: Text) -> str:
    price = SWAP_GAS * portfolio.gas_price
    if not price:
        return ""
    count = portfolio.native.raw // price
    source = QT_TRANSLATE_N_NOOP(
        "portfolio", "Your ETH pays for about %1 swaps at today's network fee."
    )
    if text.hides_amounts:
        return _say(text, source, HIDDEN, count=_MANY)
    return _say(text, source, text.whole(count), count=count)
