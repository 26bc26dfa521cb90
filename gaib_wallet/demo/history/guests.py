"""The other people a person can be: the treasury of an institution, and the support desk."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from gaib_wallet.demo.deploy import LAUNCH
from gaib_wallet.demo.history.calendar import HOUR_S, Entry, morning
from gaib_wallet.demo.history.stage import DOLLAR, ONE, Stage

_TREASURY = (1_840_000 * DOLLAR, 620_000 * ONE)
_SHARES = 500_000 * ONE
_STAKE_DAY = date(2025, 11, 12)


def entries(stage: Stage) -> Iterator[Entry]:
    """What they did, and what they have."""
    treasury = _Treasury(stage)
    yield LAUNCH + HOUR_S, partial(_leave_little_ether, stage)
    yield morning(date(2025, 11, 10)), treasury.arrive
    yield morning(date(2025, 11, 11)), partial(treasury.mint, 900_000 * ONE)
    yield morning(_STAKE_DAY), treasury.stake
    yield morning(date(2026, 3, 18)), partial(treasury.mint, 300_000 * ONE)
    yield morning(date(2026, 6, 24)), partial(treasury.redeem, 60_000 * ONE)
    yield morning(date(2026, 9, 15)), partial(treasury.redeem, 40_000 * ONE)
    yield morning(date(2026, 11, 22)), treasury.end
    yield morning(date(2026, 11, 16)), partial(_equip_support, stage)


class _Treasury:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._account = stage.people.treasury

    def arrive(self) -> None:
        network, exchange = self._stage.network, self._stage.people.exchange
        self._stage.give(exchange, self._account, network.usdc, 4_000_000 * DOLLAR)
        self._stage.give(exchange, self._account, self._stage.usdt, 250_000 * DOLLAR)

    def mint(self, aid: int) -> None:
        usdc = self._stage.network.usdc
        self._stage.permit(self._account, usdc, self._stage.parts.minter, aid // 10**12)
        self._stage.mint(self._account, aid)

    def stake(self) -> None:
        """One for one: the share price is still 1."""
        said = self._stage.said.address
        self._stage.permit(self._account, self._stage.network.aid, said, _SHARES)
        self._stage.stake(self._account, _SHARES)

    def redeem(self, aid: int) -> None:
        redeemer = self._stage.parts.redeemer
        self._stage.permit(self._account, self._stage.network.aid, redeemer, aid)
        self._stage.redeem(self._account, aid)

    def end(self) -> None:
        dollars, aid = _TREASURY
        self._stage.settle(self._account, self._stage.network.usdc, dollars)
        self._stage.settle(self._account, self._stage.network.aid, aid)


def _equip_support(stage: Stage) -> None:
    """A bit of everything, and no past."""
    exchange, account = stage.people.exchange, stage.people.support
    stage.give(exchange, account, stage.network.usdc, 25_000 * DOLLAR)
    stage.give(exchange, account, stage.usdt, 500 * DOLLAR)
    stage.give(exchange, account, stage.network.aid, 1_000 * ONE)
    stage.give(exchange, account, stage.said, 500 * ONE)


def _leave_little_ether(stage: Stage) -> None:
    people = stage.people
    ether = {people.savings: 0, people.rainy_day: 0, people.treasury: 25, people.support: 1}
    for account, count in ether.items():
        stage.blocks.node.ask("anvil_setBalance", account.address, hex(count * ONE))
