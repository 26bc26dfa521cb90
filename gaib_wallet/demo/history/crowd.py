"""Everybody else: institutions that mint and redeem, families that stake, and the queue."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from gaib_wallet.demo.deploy import LAUNCH
from gaib_wallet.demo.history.calendar import DAY_S, HOUR_S, Entry, at, firsts, morning, now
from gaib_wallet.demo.history.chance import dice
from gaib_wallet.demo.history.stage import DOLLAR, ONE, Stage
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.protocol import DAILY_LIMIT, LAUNCH_LIMIT

SUPPLY = 24_412_806 * ONE
"""AID, about, at the end."""
MINTED_TODAY = 250_000 * ONE
"""Part of the day's limit is used when a person comes."""
STAKED = 18_090_000 * ONE
"""AID on the vault's books on 3 November; a little leaves after."""
IDLE = 310_000 * ONE
"""AID that lies in the vault at the end."""
_MINT = "mint(address,uint256)"
_ADMITTED = True
_INSTITUTIONS = 4
_MINT_DAYS = (3, 10, 17)
_SAVING_DAYS = (2, 13, 23)
_ASK_DAYS = (10, 25)
_PAY_DAY = 7
_SHORTEST_WAIT = 31 * DAY_S
_PARTLY_PAID = 40_000 * ONE
_QUIET = (date(2026, 11, 4), date(2026, 11, 13))
"""Nobody stakes or leaves in these days: figures of Savings hang on the share price."""


def entries(stage: Stage) -> Iterator[Entry]:
    """What institutions and families do, and what the protocol does for them."""
    crowd, queue = _Crowd(stage), _Queue(stage)
    yield LAUNCH + HOUR_S, crowd.arrive
    yield LAUNCH + 2 * HOUR_S, crowd.found
    yield LAUNCH + 3 * HOUR_S, crowd.stake_first
    months = [date(2025, 11, 1), *firsts()]
    for month in months:
        for number, day in enumerate(_MINT_DAYS):
            when = month.replace(day=day)
            yield morning(when), partial(crowd.grow, number, is_quiet=_is_quiet(when))
        for day in _SAVING_DAYS:
            yield morning(month.replace(day=day)), crowd.save
        yield morning(month.replace(day=20)), crowd.lend
    shift = dice("queue days")
    for month in months[1:-1]:
        for day in _ASK_DAYS:
            time = morning(month.replace(day=day) + timedelta(days=shift.randrange(-3, 4)))
            yield time, partial(queue.ask, time)
    for month in months[3:]:
        time = at(month.replace(day=_PAY_DAY), 15)
        yield time, partial(queue.pay, time)
    yield at(date(2026, 11, 3), 17), crowd.stake_to_size
    yield morning(date(2026, 11, 18)), partial(queue.ask_for, 9, 84_000 * ONE)
    yield morning(date(2026, 11, 25)), crowd.mint_to_size
    yield now() - 20 * HOUR_S, crowd.leave_idle
    yield now() - 3 * HOUR_S, crowd.mint_today


def _is_quiet(day: date) -> bool:
    return _QUIET[0] <= day <= _QUIET[1]


class _Crowd:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._dice = dice("crowd")
        self._people = stage.people
        self._institutions = self._people.holders[:_INSTITUTIONS]
        self._families = self._people.holders[_INSTITUTIONS:]

    def arrive(self) -> None:
        """Dollars for everybody, and a high limit for the first day."""
        stage, people = self._stage, self._people
        usdc, usdt = stage.network.usdc, stage.usdt
        for account in (*self._institutions, people.exchange):
            stage.administer(usdc.address, _MINT, account.address, 25_000_000 * DOLLAR)
            for gate in (stage.parts.minter, stage.parts.redeemer):
                stage.administer(gate, "set_whitelisted(address,bool)", account.address, _ADMITTED)
        stage.administer(usdt.address, _MINT, people.exchange.address, 2_000_000 * DOLLAR)
        stage.administer(stage.parts.minter, "set_mint_limit_per_day(uint256)", LAUNCH_LIMIT)
        for account in (*self._institutions, people.exchange):
            stage.equip_minter(account)
            stage.equip_staker(account)
        for account in self._families:
            stage.equip_staker(account)
        stage.equip_trader(people.exchange)

    def found(self) -> None:
        """The first mints; families buy theirs from the exchange."""
        stage, people = self._stage, self._people
        for account in self._institutions:
            stage.mint(account, 2_300_000 * ONE)
        stage.mint(people.exchange, 3_400_000 * ONE)
        for account in self._families:
            stage.give(people.exchange, account, stage.network.aid, 520_000 * ONE)
            stage.give(people.exchange, account, stage.network.usdc, 400_000 * DOLLAR)

    def stake_first(self) -> None:
        stage = self._stage
        for account in self._institutions:
            stage.stake(account, 2_100_000 * ONE)
        for account in self._families:
            stage.stake(account, 400_000 * ONE)
        stage.stake(self._people.exchange, 60_000 * ONE)
        stage.administer(stage.parts.minter, "set_mint_limit_per_day(uint256)", DAILY_LIMIT)

    def grow(self, number: int, *, is_quiet: bool) -> None:
        """An institution mints and stakes, another one redeems."""
        stage = self._stage
        comer = self._institutions[number % _INSTITUTIONS]
        goer = self._institutions[(number + 1) % _INSTITUTIONS]
        minted = self._dice.randrange(50, 120) * 1_000 * ONE
        staked = self._dice.randrange(65, 135) * 1_000 * ONE
        redeemed = self._dice.randrange(10, 36) * 1_000 * ONE
        aid = stage.network.aid
        stage.mint(comer, minted)
        if not is_quiet:
            stage.stake(comer, min(staked, stage.owned(comer, aid) + minted))
        if stage.owned(goer, aid) > redeemed:
            stage.redeem(goer, redeemed)

    def save(self) -> None:
        """A family stakes half of what it kept."""
        family = self._dice.choice(self._families)
        self._stage.stake(family, self._stage.owned(family, self._stage.network.aid) // 2)

    def lend(self) -> None:
        """AID that came in goes where it works; some stays."""
        surplus = self._stage.vault.idle - IDLE
        if surplus > 0:
            self._stage.vault.lend(self._people.custody.address, surplus)

    def stake_to_size(self) -> None:
        lacking = STAKED - self._stage.vault.assets
        for account in self._institutions:
            share = min(lacking, self._stage.owned(account, self._stage.network.aid))
            if share > 0:
                self._stage.stake(account, share)
                lacking -= share

    def mint_to_size(self) -> None:
        aid = self._stage.network.aid.address
        lacking = SUPPLY - MINTED_TODAY - self._stage.blocks.read(aid, "totalSupply()")
        if lacking > 0:
            self._stage.mint(self._institutions[0], min(lacking, 700_000 * ONE) // 10**12 * 10**12)

    def mint_today(self) -> None:
        self._stage.mint(self._institutions[1], MINTED_TODAY)

    def leave_idle(self) -> None:
        """Exactly `IDLE` in the vault."""
        vault = self._stage.vault
        surplus = vault.idle - IDLE
        if surplus > 0:
            vault.lend(self._people.custody.address, surplus)
        elif surplus < 0:
            vault.refill(-surplus)


@dataclass(slots=True)
class _Asked:
    time: int
    account: Account


class _Queue:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._dice = dice("queue")
        self._waiting: list[_Asked] = []

    def ask(self, time: int) -> None:
        """Somebody who does not wait yet asks for a part of what they have."""
        waiting = {asked.account for asked in self._waiting}
        free = [one for one in self._stage.people.holders if one not in waiting]
        who = self._dice.choice(free)
        owned = self._stage.owned(who, self._stage.said)
        part = self._dice.randrange(12, 30) * owned // 100
        self._stage.unstake(who, min(part, 230_000 * ONE))
        self._waiting.append(_Asked(time, who))

    def ask_for(self, holder: int, shares: int) -> None:
        self._stage.unstake(self._stage.people.holders[holder], shares)

    def pay(self, time: int) -> None:
        """Whoever waited long enough is paid, and the next one a part."""
        due = [asked for asked in self._waiting if time - asked.time >= _SHORTEST_WAIT]
        self._waiting = self._waiting[len(due) :]
        amount = sum(self._owed(asked.account) for asked in due)
        if self._waiting:
            amount += min(_PARTLY_PAID, self._owed(self._waiting[0].account) // 2)
        vault, idle = self._stage.vault, self._stage.vault.idle
        if idle > amount:
            vault.lend(self._stage.people.custody.address, idle - amount)
        elif idle < amount:
            vault.refill(amount - idle)
        vault.pay_queue()

    def _owed(self, account: Account) -> int:
        said = self._stage.said.address
        types = ("uint256", "uint256")
        signature = "getUnstakeRequest(address)"
        return self._stage.blocks.read_all(said, signature, types, account.address)[1]
