"""What stood behind sAID over time, from what deals and reserves said of themselves."""

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from gaib_wallet.domain.units import TokenAmount


@dataclass(frozen=True, slots=True)
class AssetsAt:
    """The vault's assets from a block on, until the next."""

    at: datetime
    block: int
    assets: TokenAmount


@dataclass(frozen=True, slots=True)
class ReservesAt:
    """What the issuer said that it held, in USD, in that block."""

    at: datetime
    block: int
    tbills: TokenAmount
    stables: TokenAmount
    deals: TokenAmount


@dataclass(frozen=True, slots=True)
class WorkedMonth:
    """A month (UTC, by its first day): hours that hardware worked, and how much of it was used.

    `utilisation` is the mean of the month's reports, weighted by nothing; None without a report.
    """

    month: date
    hours: int
    utilisation: Fraction | None
    reports: int


@dataclass(frozen=True, slots=True)
class DefaultShare:
    """Which part of the open money was in deals in default, from then on."""

    at: datetime
    block: int
    part: Fraction


@dataclass(frozen=True, slots=True)
class BackingPast:
    """All of it, oldest first, since `since`. An empty part is one that no contract publishes."""

    since: datetime
    assets: tuple[AssetsAt, ...]
    reserves: tuple[ReservesAt, ...]
    worked: tuple[WorkedMonth, ...]
    in_default: tuple[DefaultShare, ...]
