"""What a statement is made of, and which blocks it names."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cached_property

from gaib_wallet.domain.dollars import DollarPrice, PriceSource
from gaib_wallet.domain.earnings import Position
from gaib_wallet.domain.events import ChainEvent, Seal
from gaib_wallet.domain.movements import Movement
from gaib_wallet.domain.nav import NavPoint, NavSource, NavStep
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.statements import Period
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.domain.yields import DealName, NavHistory

FROM_CHAIN = {NavSource.REPORTED, NavSource.EXCHANGED, NavSource.ARCHIVE}
"""What this wallet happened to read itself is in no statement: nobody else could find it again."""


@dataclass(frozen=True, slots=True)
class Owned:
    """What an account has at one block; `queued` is AID that the vault owes it, base units."""

    holdings: tuple[TokenAmount, ...]
    queued: int

    def of(self, token: Token) -> int:
        """Base units of `token`."""
        return sum(one.raw for one in self.holdings if one.token == token)


@dataclass(frozen=True, slots=True)
class Book:
    """What the account's book said at one end: its position, and USD per AID."""

    position: Position | None
    usd: DollarPrice


@dataclass(frozen=True)
class Material:
    """All that a statement is made of.

    `flows` are the account's events until the block in which it `owned` that; `movements` are its
    transactions until block `closing`; `own` are the holder's other accounts whose costs went into
    it. `opening` and `closing` are the blocks at the ends.
    """

    network: Network
    account: Address
    own: tuple[Address, ...]
    period: Period
    as_of: Seal
    opening: Seal
    closing: Seal
    history: NavHistory
    deals: tuple[DealName, ...]
    flows: tuple[ChainEvent, ...]
    owned: Owned
    movements: tuple[Movement, ...]
    at_opening: Book
    at_closing: Book

    @property
    def said(self) -> Token:
        """The share; ValueError where the network has none."""
        if self.network.said is None:
            raise ValueError(f"{self.network.name} has no sAID")
        return self.network.said

    @cached_property
    def steps(self) -> tuple[NavStep, ...]:
        """The steps of the share price in the period."""
        return tuple(step for step in self.history.steps if self.holds(step.block))

    @cached_property
    def moved(self) -> tuple[Movement, ...]:
        """The account's transactions in the period."""
        return tuple(one for one in self.movements if self.holds(one.block))

    def holds(self, block: int) -> bool:
        """Whether `block` is one of the period."""
        return self.opening.number < block <= self.closing.number

    def deposit_nav(self, end: Seal) -> NavPoint | None:
        """The Deposit NAV after block `end`."""
        return _deposit_nav(self.history, end)

    def unstaking_nav(self, end: Seal) -> NavPoint | None:
        """The Unstaking NAV after block `end`."""
        return _unstaking_nav(self.history, end)

    @cached_property
    def first_nav(self) -> NavPoint | None:
        """The price at the beginning; of a period with the first deposit in it, the first one."""
        before = self.deposit_nav(self.opening)
        if before is not None:
            return before
        points = (point for one in self.history.stretches for point in one.deposit)
        first = next((point for point in points if self.holds(point.block)), None)
        return first if first and first.source in FROM_CHAIN else None

    def named(self) -> frozenset[int]:
        """Each block that the statement names."""
        seals = (self.as_of, self.opening, self.closing)
        ends = (self.opening, self.closing)
        navs = [nav for end in ends for nav in (self.deposit_nav(end), self.unstaking_nav(end))]
        prices = [self.at_opening.usd, self.at_closing.usd, *(m.price for m in self.moved)]
        return frozenset(
            (
                *(seal.number for seal in seals),
                *(nav.block for nav in navs if nav),
                *(price.block for price in prices if price.source is PriceSource.MARKET),
                *(movement.block for movement in self.moved),
                *(step.block for step in self.steps),
            )
        )


def exchanged_with(movements: Iterable[Movement], own: Iterable[Address]) -> set[Address]:
    """Those of `own` with which `movements` exchanged something."""
    parties = {party for movement in movements for party in movement.parties}
    return {one for one in own if int(one, 16) in parties}


def nav_after(history: NavHistory, end: Seal) -> Fraction | None:
    """What a share is valued at after block `end`: the Unstaking NAV, or else the Deposit NAV."""
    known = _unstaking_nav(history, end) or _deposit_nav(history, end)
    return known.nav if known else None


def _deposit_nav(history: NavHistory, end: Seal) -> NavPoint | None:
    return _last(((one.deposit, one.last) for one in history.stretches), end)


def _unstaking_nav(history: NavHistory, end: Seal) -> NavPoint | None:
    return _last(((one.unstaking, one.last) for one in history.stretches), end)


def _last(stretches: Iterable[tuple[tuple[NavPoint, ...], datetime]], end: Seal) -> NavPoint | None:
    found = None
    for points, last in stretches:
        inside = [one for one in points if one.block <= end.number]
        # A price that was known until some day before says nothing of this one.
        if inside and last >= end.stamp.mined_at:
            found = inside[-1]
    return found if found and found.source in FROM_CHAIN else None
