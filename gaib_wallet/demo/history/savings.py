"""The retail accounts a person meets: Savings, with a year behind it, and Rainy day."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from gaib_wallet.demo.history.calendar import Entry, at
from gaib_wallet.demo.history.stage import DOLLAR, ONE, Stage
from gaib_wallet.demo.phrase import Account
from gaib_wallet.domain.network import Pool, Venue

ASKED_FOR = 2_000 * ONE
"""AID that Savings waits for since 12 November."""
QUEUED_SHARES = 18_508_236 * ONE // 10_000
"""The sAID it gave for that."""
_KEPT_SHARES = 9_000 * ONE
_USDC, _AID = 12_500 * DOLLAR, 1_250 * ONE
_ETHER = {"Savings": ONE * 1_842 // 10_000, "Rainy day": ONE * 905 // 10_000}
_EVENING = 18


def entries(stage: Stage) -> Iterator[Entry]:
    """Everything they ever did."""
    person = _Person(stage, stage.people.savings)
    curve, cheap, *_ = stage.network.pools
    yield at(date(2025, 12, 3), _EVENING), partial(person.receive, 8_000, ONE // 4)
    yield at(date(2025, 12, 4), _EVENING), partial(person.allow_dollars, curve, 5_010)
    yield at(date(2025, 12, 4), _EVENING, 1), partial(person.buy, curve, 5_010)
    yield at(date(2025, 12, 5), _EVENING), partial(person.stake, 5_000 * ONE)
    yield at(date(2026, 3, 11), _EVENING), partial(person.receive, 4_000, 0)
    yield at(date(2026, 3, 12), _EVENING), partial(person.allow_dollars, cheap, 2_910)
    yield at(date(2026, 3, 12), _EVENING, 1), partial(person.buy, cheap, 2_910)
    yield at(date(2026, 3, 14), _EVENING), partial(person.stake, 2_900 * ONE)
    yield at(date(2026, 10, 5), _EVENING), partial(person.receive, 9_000, 0)
    yield at(date(2026, 10, 6), _EVENING), partial(person.allow_dollars, curve, 4_400)
    yield at(date(2026, 10, 6), _EVENING, 1), partial(person.buy, curve, 4_400)
    yield at(date(2026, 10, 7), _EVENING), partial(person.stake_up_to, _KEPT_SHARES + QUEUED_SHARES)
    yield at(date(2026, 11, 12), _EVENING), partial(person.ask_out, QUEUED_SHARES)
    yield at(date(2026, 11, 21), _EVENING), partial(person.end_with, _USDC, _AID)

    rainy = _Person(stage, stage.people.rainy_day)
    yield at(date(2026, 1, 9), _EVENING), partial(rainy.receive, 11_000, ONE // 8)
    yield at(date(2026, 1, 10), _EVENING), partial(rainy.allow_dollars, curve, 9_100)
    yield at(date(2026, 1, 10), _EVENING, 1), partial(rainy.buy, curve, 9_100)
    yield at(date(2026, 1, 12), _EVENING), partial(rainy.stake_up_to, _KEPT_SHARES)
    yield at(date(2026, 11, 21), _EVENING, 1), partial(rainy.end_with, 640 * DOLLAR, 25 * ONE)
    yield at(date(2026, 11, 29), _EVENING), partial(_set_ether, stage)


class _Person:
    def __init__(self, stage: Stage, account: Account) -> None:
        self._stage = stage
        self._account = account

    def receive(self, dollars: int, wei: int) -> None:
        exchange = self._stage.people.exchange
        self._stage.give(exchange, self._account, self._stage.network.usdc, dollars * DOLLAR)
        if wei:
            self._stage.blocks.pay(exchange, self._account.address, wei)

    def allow_dollars(self, pool: Pool, dollars: int) -> None:
        is_curve = pool.venue is Venue.CURVE
        spender = pool.address if is_curve else self._stage.parts.v3_router
        usdc = self._stage.network.usdc
        self._stage.permit(self._account, usdc, spender, dollars * DOLLAR)

    def buy(self, pool: Pool, dollars: int) -> None:
        self._stage.swap(self._account, pool, self._stage.network.usdc, dollars * DOLLAR)

    def stake(self, aid: int) -> None:
        stage = self._stage
        stage.permit(self._account, stage.network.aid, stage.said.address, aid)
        stage.stake(self._account, aid)

    def stake_up_to(self, shares: int) -> None:
        """Stake what brings the account to exactly `shares`."""
        lacking = shares - self._stage.owned(self._account, self._stage.said)
        self.stake(self._stage.price_of_shares(lacking))

    def ask_out(self, shares: int) -> None:
        self._stage.unstake(self._account, shares)

    def end_with(self, dollars: int, aid: int) -> None:
        self._stage.settle(self._account, self._stage.network.usdc, dollars)
        self._stage.settle(self._account, self._stage.network.aid, aid)


def _set_ether(stage: Stage) -> None:
    """Figures that a person can check by hand, whatever the fees were."""
    for account in (stage.people.savings, stage.people.rainy_day):
        wei = hex(_ETHER[account.name])
        stage.blocks.node.ask("anvil_setBalance", account.address, wei)
