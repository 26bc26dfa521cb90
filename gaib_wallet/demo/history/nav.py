"""The share price of sAID: its steps, and the losses that are seen before they are booked."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import partial

from gaib_wallet.demo.history.calendar import DAY_S, Entry, at, firsts, morning
from gaib_wallet.demo.history.deals import (
    DEALS,
    OSAKA,
    REVENUE,
    TAIPEI,
)
from gaib_wallet.demo.history.savings import ASKED_FOR, QUEUED_SHARES
from gaib_wallet.demo.history.stage import ONE, Stage
from gaib_wallet.demo.vault import TBILLS

_STEPS = (
    *("898", "898", "898", "898", "898", "898"),  # January to June 2026
    *("380", "-410", "900", "900"),
)
LAST_NAV = Fraction(10_830, 10_000)
"""From 1 November 2026."""
_LOSS_MONTH_GAIN = Fraction(60, 10_000)
_MARKED_ON_TAIPEI = 140_000 * ONE
_TBILLS_HELD = 6_000_000
_TBILLS_EARN_BPS = 430


def series() -> tuple[Fraction, ...]:
    """The deposit NAV after each step, from 1 January 2026 on."""
    nav, after = Fraction(1), []
    for step in _STEPS:
        nav *= 1 + Fraction(int(step), 100_000)
        after.append(nav)
    return (*after, LAST_NAV)


def entries(stage: Stage) -> Iterator[Entry]:
    """Monthly steps, marks, and the AID that came in for them."""
    vault = _Steps(stage)
    days = list(firsts())
    for day, nav in zip(days[1:], series(), strict=True):
        yield at(day, 0, 5), partial(vault.step, at(day), nav)
    yield morning(date(2026, 7, 15)), partial(vault.mark, TAIPEI, _MARKED_ON_TAIPEI)
    yield at(date(2026, 11, 6), 10), vault.mark_osaka


class _Steps:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def step(self, time: int, nav: Fraction) -> None:
        """Yields, and in one month a greater loss, that bring the deposit NAV to `nav`."""
        vault = self._stage.vault
        change, loss = vault.short_of(nav), 0
        if change < 0:
            gain = vault.assets * _LOSS_MONTH_GAIN.numerator // _LOSS_MONTH_GAIN.denominator
            change, loss = gain, gain - change
        net = _split(change, time)
        gross = vault.report_yield(net)
        del gross[TBILLS]
        deals, interest = list(gross), list(gross.values())
        self._stage.administer(self._stage.parts.deals, REVENUE, deals, interest, [0] * len(deals))
        if loss:
            vault.report_loss(TAIPEI, loss)
        # The income as AID: what a NAV promises must once be paid.
        aid = self._stage.network.aid.address
        self._stage.administer(aid, "mint(address,uint256)", vault.address, change)

    def mark(self, deal: int, amount: int) -> None:
        self._stage.vault.mark_loss(deal, amount)

    def mark_osaka(self) -> None:
        """As much as makes a request of Savings, some days later, a round figure."""
        vault = self._stage.vault
        left = -(-ASKED_FOR * (vault.shares + 1) // QUEUED_SHARES)
        self.mark(OSAKA, vault.assets + 1 - left)


def _split(net: int, time: int) -> dict[int, int]:
    """`net` by deal as each earned in the month before `time`; the T-bills take the rest."""
    month = range(time - 30 * DAY_S, time, DAY_S)
    weights = {
        number: deal.principal * deal.earns_bps * sum(deal.pays_at(day) for day in month)
        for number, deal in enumerate(DEALS, 1)
    }
    whole = sum(weights.values()) + _TBILLS_HELD * _TBILLS_EARN_BPS * len(month)
    parts = {number: net * weight // whole for number, weight in weights.items() if weight}
    return {TBILLS: net - sum(parts.values()), **parts}
