"""What stands behind AID and sAID: reserves as reported, the book of deals, and one that fails."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, auto
from fractions import Fraction
from operator import itemgetter

from gaib_wallet.domain.deals import AssetClass, Deal, DealStatus
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import WHOLE, Bps, Rounding, Token, TokenAmount, TokenChange
from gaib_wallet.domain.yields import Source

MOST_QUARTERS = 8
"""A ladder of more rungs is drawn by years."""
MOST_YEARS = 10
"""More have no room: a deal may say that it ends in the year 9999."""
_PERCENT = 100
_QUARTER_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Reserves:
    """What the issuer said that it holds, in USD, and when it said so."""

    tbills: TokenAmount
    stables: TokenAmount
    deals: TokenAmount
    as_of: datetime

    @property
    def total(self) -> TokenAmount:
        """All three."""
        return self.tbills + self.stables + self.deals


@dataclass(frozen=True, slots=True)
class Rung:
    """What ends in the quarter or the year that begins on `first`, by kind of deal.

    `goes_on`: what ends later is in it, too.
    """

    first: date
    is_year: bool
    amounts: Mapping[Source, TokenAmount]
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """Which part of the open money is with `name`."""

    name: str
    part: Fraction


@dataclass(frozen=True, slots=True)
class Default:
    """What a default would do: prices of sAID in AID, before and after.

    The Unstaking NAV falls when the loss is marked, the Deposit NAV when it is booked. `position`
    is the change of `shares` at the Unstaking NAV, both rounded down as the contract does.
    `reserve_ratio` is the reported reserves less the loss, per AID; None without a report.
    """

    deal: Deal
    loss: TokenAmount
    unstaking_before: Fraction
    unstaking_after: Fraction
    deposit_before: Fraction
    deposit_after: Fraction
    shares: TokenAmount
    position: TokenChange
    reserve_ratio: Fraction | None


class Part(Enum):
    """A contract that is asked."""

    AID = auto()
    RESERVE = auto()
    DEALS = auto()
    VAULT = auto()


@dataclass(frozen=True, slots=True)
class Backing:
    """All that one block says: the deals, the reserves, the AID in circulation, the vault's books.

    `reserves` is None where none were reported, `deals` is None where no book is published, and
    `vault` where there is no sAID. `shares` is the account's sAID, None without an account. Each of
    them is None also where its contract did not answer; `silent_parts` then names it.
    `unread_deals` counts those of the book that could not be read.
    """

    at: BlockStamp
    aid_supply: TokenAmount | None
    reserves: Reserves | None
    deals: tuple[Deal, ...] | None
    vault: VaultState | None
    shares: TokenAmount | None
    aid: Token
    silent_parts: frozenset[Part] = frozenset()
    unread_deals: int = 0

    @property
    def open_deals(self) -> tuple[Deal, ...]:
        """Those with money still in them."""
        return tuple(deal for deal in self.deals or () if deal.is_open)

    @property
    def owed(self) -> TokenAmount:
        """AID that is outstanding in open deals."""
        return self._sum(self.open_deals, lambda deal: deal.outstanding)

    @property
    def reserve_ratio(self) -> Fraction | None:
        """Reported dollars per AID in circulation; None without a report or without any AID."""
        if self.reserves is None or self.aid_supply is None or not self.aid_supply.raw:
            return None
        return self.reserves.total.units / self.aid_supply.units

    @property
    def cover(self) -> Fraction | None:
        """Collateral per AID outstanding, over all open deals; None where nothing is."""
        if not self.owed.raw:
            return None
        collateral = self._sum(self.open_deals, lambda deal: deal.collateral)
        return Fraction(collateral.raw, self.owed.raw)

    @property
    def in_default(self) -> int:
        """How many open deals are in default."""
        return sum(deal.status is DealStatus.IN_DEFAULT for deal in self.open_deals)

    @property
    def overdue(self) -> tuple[Deal, ...]:
        """Open deals that should have been paid back, those in default among them."""
        return tuple(deal for deal in self.open_deals if deal.is_overdue(self.at.mined_at))

    @property
    def default_share(self) -> Fraction | None:
        """Which part of what is owed is in deals in default; None where nothing is owed."""
        if not self.owed.raw:
            return None
        bad = [deal for deal in self.open_deals if deal.status is DealStatus.IN_DEFAULT]
        return Fraction(self._sum(bad, lambda deal: deal.outstanding).raw, self.owed.raw)

    @property
    def heard(self) -> tuple[Deal, ...]:
        """Open deals whose hardware spoke lately."""
        return tuple(deal for deal in self.open_deals if deal.is_heard(self.at.mined_at))

    @property
    def silent(self) -> tuple[Deal, ...]:
        """Open deals whose hardware did not, those that never did among them."""
        return tuple(deal for deal in self.open_deals if not deal.is_heard(self.at.mined_at))

    @property
    def utilisation(self) -> Fraction | None:
        """How much of the GPUs heard lately is used, each GPU counting as one; None for no GPU."""
        gpus = [deal for deal in self.heard if deal.asset_class is AssetClass.GPU]
        units = sum(deal.units for deal in gpus)
        if not units:
            return None
        return Fraction(sum(deal.utilisation * deal.units for deal in gpus), units * WHOLE)

    @property
    def gpu_hours(self) -> int:
        """Hours that GPUs of all deals worked, ended ones among them."""
        gpus = (deal for deal in self.deals or () if deal.asset_class is AssetClass.GPU)
        return sum(deal.gpu_hours for deal in gpus)

    @property
    def largest(self) -> Deal | None:
        """The open deal with the most outstanding; None where nothing is."""
        owing = (deal for deal in self.open_deals if deal.outstanding.raw)
        return max(owing, key=lambda deal: deal.outstanding.raw, default=None)

    @property
    def last_attested(self) -> Deal | None:
        """The deal that was attested last; None if none ever was."""
        dated = ((deal.attested_at, deal) for deal in self.deals or () if deal.attested_at)
        newest = max(dated, key=itemgetter(0), default=None)
        return newest[1] if newest else None

    @property
    def by_source(self) -> Mapping[Source, TokenAmount]:
        """AID outstanding by kind of open deal, in the order of the kinds; none that is nothing."""
        return _by_source(self.open_deals)

    def deal(self, number: int) -> Deal | None:
        """The deal of that number."""
        return next((deal for deal in self.deals or () if deal.number == number), None)

    def shares_by(self, name_of: Callable[[Deal], str]) -> tuple[Share, ...]:
        """Which part of `owed` is with each name, the largest first; ties in the book's order."""
        sums: dict[str, int] = {}
        for deal in self.open_deals:
            sums[name_of(deal)] = sums.get(name_of(deal), 0) + deal.outstanding.raw
        owed = self.owed.raw
        found = (Share(name, Fraction(raw, owed)) for name, raw in sums.items() if raw)
        return tuple(sorted(found, key=lambda share: -share.part))

    @property
    def ladder(self) -> tuple[Rung, ...]:
        """What ends when, from the first to the last end of an open deal, without a gap.

        By quarters, or by years where these would be more than `MOST_QUARTERS`. Where the years
        would be more than `MOST_YEARS`, whatever ends later stands in the last of them.
        """
        owing = [deal for deal in self.open_deals if deal.outstanding.raw]
        if not owing:
            return ()
        ends = [deal.ends_at.date() for deal in owing]
        first, last = _quarter(min(ends)), _quarter(max(ends))
        is_year = last - first >= MOST_QUARTERS
        step = 12 // _QUARTER_MONTHS if is_year else 1
        rungs = []
        begin = first // step
        end = min(last // step, begin + MOST_YEARS - 1)
        for place in range(begin, end + 1):
            ending = [
                deal for deal in owing if min(end, _quarter(deal.ends_at.date()) // step) == place
            ]
            goes_on = place == end < last // step
            rungs.append(Rung(_first_day(place * step), is_year, _by_source(ending), goes_on))
        return tuple(rungs)

    def if_defaulted(self, deal: Deal, recovery: Bps, shares: TokenAmount) -> Default | None:
        """What `shares` of sAID would lose if `recovery` of what `deal` owes came back.

        What is lost is rounded up, and no more than the vault has. A mark that the deal has already
        is replaced. None where the vault's books were not read.
        """
        vault = self.vault
        if vault is None or vault.losses is None:
            return None
        loss = deal.outstanding - deal.outstanding.share(recovery, Rounding.DOWN)
        others = max(0, vault.losses - deal.marked_loss.raw)
        before = _unstaking_nav(vault, vault.losses)
        after = _unstaking_nav(vault, min(vault.assets, others + loss.raw))
        booked = replace(vault, assets=max(0, vault.assets - loss.raw))
        worth_before = shares.worth(before, loss.token, Rounding.DOWN)
        worth_after = shares.worth(after, loss.token, Rounding.DOWN)
        return Default(
            deal=deal,
            loss=loss,
            unstaking_before=before,
            unstaking_after=after,
            deposit_before=vault.deposit_nav,
            deposit_after=booked.deposit_nav,
            shares=shares,
            position=TokenChange.between(worth_before, worth_after),
            reserve_ratio=self._ratio_after(loss),
        )

    def _ratio_after(self, loss: TokenAmount) -> Fraction | None:
        if self.reserves is None or self.aid_supply is None or not self.aid_supply.raw:
            return None
        return max(Fraction(0), self.reserves.total.units - loss.units) / self.aid_supply.units

    def _sum(self, deals: Iterable[Deal], amount_of: Callable[[Deal], TokenAmount]) -> TokenAmount:
        return TokenAmount(sum(amount_of(deal).raw for deal in deals), self.aid)


def whole_percents(parts: Sequence[TokenAmount]) -> tuple[int, ...]:
    """`parts` in whole percents of their sum that add up to 100; zeros for nothing at all.

    What cutting leaves over goes to the largest rests.
    """
    whole = sum(part.raw for part in parts)
    if not whole:
        return tuple(0 for _ in parts)
    cut = [divmod(part.raw * _PERCENT, whole) for part in parts]
    left = _PERCENT - sum(percent for percent, _ in cut)
    places = sorted(range(len(cut)), key=lambda place: -cut[place][1])[:left]
    return tuple(percent + (place in places) for place, (percent, _) in enumerate(cut))


def _by_source(deals: Sequence[Deal]) -> Mapping[Source, TokenAmount]:
    found: dict[Source, TokenAmount] = {}
    for source in Source:
        owing = [deal.outstanding for deal in deals if deal.source is source]
        if any(amount.raw for amount in owing):
            found[source] = TokenAmount(sum(amount.raw for amount in owing), owing[0].token)
    return found


def _unstaking_nav(vault: VaultState, losses: int) -> Fraction:
    """AID per share for those who leave, were `losses` marked."""
    return Fraction(vault.assets - losses + 1, vault.shares + 1)


def _quarter(day: date) -> int:
    """Quarters since the year 0."""
    return day.year * 4 + (day.month - 1) // _QUARTER_MONTHS


def _first_day(quarter: int) -> date:
    year, place = divmod(quarter, 4)
    return date(year, place * _QUARTER_MONTHS + 1, 1)
