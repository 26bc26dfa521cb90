"""What the protocol and the feeds report: prices, reserves, and the redeemer's float."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import partial

from gaib_wallet.demo.deploy import LAUNCH
from gaib_wallet.demo.history.calendar import HOUR_S, Entry, firsts, morning, now
from gaib_wallet.demo.history.deals import outstanding
from gaib_wallet.demo.history.stage import DOLLAR, ONE, Stage
from gaib_wallet.demo.protocol import ETH_PRICE, EUR_PRICE, USDC_PRICE, feed_answer

FLOAT = 239_938_890_000
"""USDC in the redeemer at the end."""
_FULL_FLOAT = 225_000 * DOLLAR
_LOW_FLOAT = 120_000 * DOLLAR
_COVER = Fraction(1_012, 1_000)
_IN_TBILLS = Fraction(30, 100)
_CENT = 10**16


def entries(stage: Stage) -> Iterator[Entry]:
    """Reserves every month, dollars when they run low, and today's prices."""
    reports = _Reports(stage)
    yield LAUNCH + 2 * HOUR_S, reports.fill
    yield now(), reports.feed
    for month in [date(2025, 11, 1), *firsts()]:
        time = morning(month.replace(day=28))
        yield time, partial(reports.reserve, time)
        for day in (9, 16, 22):
            yield morning(month.replace(day=day)), reports.fill
    yield now() - 2 * HOUR_S, reports.fill_exactly


class _Reports:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def feed(self) -> None:
        """Today's prices; a feed remembers no others."""
        parts = self._stage.parts
        prices = {
            parts.eth_usd_feed: ETH_PRICE,
            parts.usdc_usd_feed: USDC_PRICE,
            parts.eur_usd_feed: EUR_PRICE,
        }
        for place, price in prices.items():
            self._stage.administer(place, "set_answer(int256)", feed_answer(price))

    def reserve(self, time: int) -> None:
        """Somewhat more than the AID there is; what is in no deal and no T-bill is dollars."""
        aid = self._stage.network.aid.address
        supply = self._stage.blocks.read(aid, "totalSupply()")
        whole = int(supply * _COVER) // _CENT * _CENT
        deals = outstanding(time) * ONE
        tbills = min(int(whole * _IN_TBILLS) // _CENT * _CENT, whole - deals)
        signature = "report(uint256,uint256,uint256)"
        dollars = whole - tbills - deals
        self._stage.administer(self._stage.parts.reserve, signature, tbills, dollars, deals)

    def fill(self) -> None:
        """Bring dollars where redemptions are paid, if few are left."""
        if self._float() < _LOW_FLOAT:
            self._bring(_FULL_FLOAT - self._float())

    def fill_exactly(self) -> None:
        self._bring(FLOAT - self._float())

    def _bring(self, dollars: int) -> None:
        stage = self._stage
        redeemer = stage.parts.redeemer
        if redeemer is not None:
            stage.give(stage.people.reserve, redeemer, stage.network.usdc, dollars)

    def _float(self) -> int:
        usdc, redeemer = self._stage.network.usdc.address, self._stage.parts.redeemer
        return self._stage.blocks.read(usdc, "balanceOf(address)", redeemer)
