"""What AID and sAID cost in the pools: wandering, torn off its dollar once, and back."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import partial

from gaib_wallet.demo.history.calendar import DAY_S, HOUR_S, Entry, at, hours, mornings, now
from gaib_wallet.demo.history.chance import dice
from gaib_wallet.demo.history.stage import BUSY, DOLLAR, ONE, Stage
from gaib_wallet.demo.trading import Trader
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.units import Token

_UNIT = 100_000
_USUAL = -60
"""Hundred-thousandths from the dollar around which AID wanders."""
_PANIC = date(2026, 4, 20)
_PANIC_BY_HOUR = {9: 99_600, 11: 98_900, 13: 98_500, 16: 98_820, 19: 99_010, 22: 99_130}
_CALM_BY_DAY = (99_340, 99_520, 99_700, 99_790, 99_850)
_LAST_AID = Fraction(9_989, 10_000)
_LAST_SAID = Fraction(10_705, 10_000)
_USUAL_DISCOUNT = 900
_HOURS_APART = 4
_STOCK = 700_000 * ONE
_PUT_AWAY = 1_900_000 * ONE


def entries(stage: Stage) -> Iterator[Entry]:
    """Trades of the market maker up to a price, and of others at any."""
    market = _Market(stage)
    panic = range(at(_PANIC), at(_PANIC) + (len(_CALM_BY_DAY) + 1) * DAY_S)
    for number, time in enumerate(mornings()):
        if time not in panic:
            yield time, partial(market.wander, number)
    for hour, price in _PANIC_BY_HOUR.items():
        yield at(_PANIC, hour), partial(market.set_dollars, Fraction(price, _UNIT))
    for day, price in enumerate(_CALM_BY_DAY, 1):
        time = at(_PANIC, 10) + day * DAY_S
        yield time, partial(market.set_dollars, Fraction(price, _UNIT))
    for time in hours():
        if time < now() - HOUR_S and time // HOUR_S % _HOURS_APART == 0:
            yield time, partial(market.wander, time // HOUR_S // _HOURS_APART)
    for day in range(1, 4):
        # Who sells AID down needs some, and stakes it afterwards.
        yield at(_PANIC, 12) - day * DAY_S, market.stock_up
    yield at(_PANIC, 12) + 9 * DAY_S, market.put_away
    yield now() - HOUR_S, market.end
    yield now(), market.end


class _Market:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._maker = Trader(stage.blocks, stage.network, stage.people.market_maker)
        *self._dollars, self._shares = stage.network.pools
        self._busy = [pool for pool in self._dollars if pool.venue in BUSY]
        self._quiet = [pool for pool in self._dollars if pool.venue not in BUSY]
        self._dice = dice("prices")
        self._off = _USUAL
        self._discount = _USUAL_DISCOUNT
        self._bought = 0

    def wander(self, number: int) -> None:
        """A day's prices: Curve's always, of others two in turn; and a trade of somebody."""
        self._off += self._dice.randrange(-45, 46) + (_USUAL - self._off) // 5
        self._maker.move(self._dollars[0], self._price(self._off))
        turn = number % (len(self._busy) + 1)
        if turn < len(self._busy) - 1:
            price = self._price(self._off + self._dice.randrange(-10, 11))
            self._maker.move(self._busy[1 + turn], price)
        else:
            self._wander_shares()
        self._maker.move(self._quiet[number % len(self._quiet)], self._price(self._off))
        self._somebody()

    def set_dollars(self, price: Fraction) -> None:
        """AID at one price in every pool of a dollar."""
        for pool in self._dollars:
            self._maker.move(pool, price)
        self._off = int((price - 1) * _UNIT)

    def end(self) -> None:
        self.set_dollars(_LAST_AID)
        self._maker.move(self._shares, _LAST_SAID)

    def stock_up(self) -> None:
        self._stage.mint(self._stage.people.market_maker, _STOCK)

    def put_away(self) -> None:
        self._stage.stake(self._stage.people.market_maker, _PUT_AWAY)

    def _wander_shares(self) -> None:
        vault = self._stage.vault
        self._discount += self._dice.randrange(-250, 251) + (_USUAL_DISCOUNT - self._discount) // 4
        nav = Fraction(vault.assets + 1, vault.shares + 1)
        self._maker.move(self._shares, nav * Fraction(_UNIT - self._discount, _UNIT))

    def _somebody(self) -> None:
        """Somebody buys or sells AID through the exchange."""
        stage = self._stage
        pool = self._dice.choice(self._busy)
        size = self._dice.randrange(800, 24_000 if pool is self._busy[0] else 4_000)
        is_sale = self._dice.randrange(2) == 1 and size < self._bought
        pay, unit = (stage.network.aid, ONE) if is_sale else (self._dollar(pool), DOLLAR)
        stage.swap(stage.people.exchange, pool, pay, size * unit)
        # What is bought for a dollar is a little less than one AID, at times.
        self._bought += -size if is_sale else size * 98 // 100

    def _dollar(self, pool: Pool) -> Token:
        return pool.other(self._stage.network.aid)

    def _price(self, off: int) -> Fraction:
        return Fraction(_UNIT + off, _UNIT)
