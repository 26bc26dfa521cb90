"""The book of one account by one method: sAID in AID and in dollars, AID in dollars."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from gaib_wallet.domain.entries import Entry, EntryKind
from gaib_wallet.domain.lots import FINE, Lot, Lots, Place, fine, lot, merged
from gaib_wallet.domain.movements import Movement


class Account:
    """Lots of one token, counted in one money. `taken`: gain on what left, in fine parts of it."""

    def __init__(self, lots: Lots) -> None:
        self.lots = lots
        self.taken = 0

    def sell(self, amount: int, proceeds: Fraction | int | None) -> list[Lot]:
        """Let `amount` go for `proceeds`; None: it takes its cost along. The lots that went."""
        gone = self.lots.take(amount)
        if proceeds is not None and gone:
            # What was never seen to come has no cost, and its part of the proceeds is no gain.
            _, _, priced, cost = merged(gone, gone[0].place)
            self.taken += fine(proceeds) * priced // (amount * FINE) - cost
        return gone

    @property
    def unpriced(self) -> int:
        """Base units held whose cost is not known, rounded up."""
        held = self.lots.held()
        return -((held.priced - held.amount * FINE) // FINE)


_COMES = {EntryKind.SHARES_CAME, EntryKind.AID_CAME}
Transit = dict[tuple[int, int, EntryKind], tuple[list[Lot], list[Lot]]]
"""What left for another account of this wallet, by its transfer: in AID, and in dollars."""


class Book:
    """An account's lots by the method that `lots` makes. Entries are written oldest first."""

    def __init__(self, lots: Callable[[], Lots], transit: Transit) -> None:
        self.shares = Account(lots())
        self.shares_usd = Account(lots())
        self.aid_usd = Account(lots())
        self.queue_usd = Account(lots())
        self.short_shares = self.short_aid = 0
        self._transit = transit
        self._write = {
            EntryKind.STAKED: self._staked,
            EntryKind.ASKED: self._asked,
            EntryKind.PAID: self._paid,
            EntryKind.SHARES_CAME: self._shares_came,
            EntryKind.SHARES_WENT: self._shares_went,
            EntryKind.AID_CAME: self._aid_came,
            EntryKind.AID_WENT: self._aid_went,
        }

    def write(self, movement: Movement) -> None:
        """Take all lines of `movement`. What is short after it left without ever having come."""
        self.short_shares = self.short_aid = 0
        for entry in movement.entries:
            self._write[entry.kind]((movement.block, movement.log_index), entry)

    def _staked(self, place: Place, entry: Entry) -> None:
        """Shares cost their assets; in dollars, what the AID had cost that was used for them."""
        self._add(self.shares, lot(place, entry.shares, entry.worth))
        used = self._take_aid(entry.aid, None)
        worth = entry.worth or 0
        rest = lot(place, worth - entry.aid, entry.usd)
        paid = merged([*used, lot(place, entry.aid - _amount(used), None), rest], place)
        priced = entry.shares * paid.priced // worth if worth else 0
        self._add(self.shares_usd, Lot(place, entry.shares, priced, paid.cost))

    def _asked(self, place: Place, entry: Entry) -> None:
        self._shares_went(place, entry)
        self._add(self.queue_usd, lot(place, entry.aid, entry.usd))

    def _paid(self, place: Place, entry: Entry) -> None:
        """AID out of the queue keeps its cost; what nobody had asked for has none."""
        paid = self.queue_usd.sell(entry.aid, None)
        for one in paid:
            self._add(self.aid_usd, one)
        self._add(self.aid_usd, lot(place, entry.aid - _amount(paid), None))

    def _shares_came(self, place: Place, entry: Entry) -> None:
        key = (place[0], entry.own_log or 0, EntryKind.SHARES_WENT)
        if entry.own_log is not None and key in self._transit:
            in_aid, in_usd = self._transit.pop(key)
            self._arrive(self.shares, place, entry.shares, in_aid)
            self._arrive(self.shares_usd, place, entry.shares, in_usd)
            return
        self._add(self.shares, lot(place, entry.shares, entry.worth))
        self._add(self.shares_usd, lot(place, entry.shares, entry.usd))

    def _shares_went(self, place: Place, entry: Entry) -> None:
        gone = self.shares.sell(entry.shares, entry.worth)
        gone_usd = self.shares_usd.sell(entry.shares, entry.usd)
        self.short_shares += entry.shares - _amount(gone)
        if entry.own_log is not None:
            key = (place[0], entry.own_log, EntryKind.SHARES_WENT)
            self._transit[key] = (gone, gone_usd)

    def _aid_came(self, place: Place, entry: Entry) -> None:
        key = (place[0], entry.own_log or 0, EntryKind.AID_WENT)
        if entry.own_log is not None and key in self._transit:
            self._arrive(self.aid_usd, place, entry.aid, self._transit.pop(key)[1])
            return
        self._add(self.aid_usd, lot(place, entry.aid, entry.usd))

    def _aid_went(self, place: Place, entry: Entry) -> None:
        gone = self._take_aid(entry.aid, entry.usd)
        if entry.own_log is not None:
            self._transit[place[0], entry.own_log, EntryKind.AID_WENT] = ([], gone)

    def _take_aid(self, amount: int, usd: Fraction | None) -> list[Lot]:
        gone = self.aid_usd.sell(amount, usd)
        self.short_aid += amount - _amount(gone)
        return gone

    def _arrive(self, account: Account, place: Place, amount: int, lots: list[Lot]) -> None:
        for one in lots:
            self._add(account, one)
        self._add(account, lot(place, amount - _amount(lots), None))

    def _add(self, account: Account, one: Lot) -> None:
        if one.amount:
            account.lots.add(one)


def in_order(histories: Iterable[Sequence[Movement]]) -> list[tuple[int, Movement]]:
    """Movements of several accounts, each with its account's place among `histories`.

    Oldest first. Of one transaction, who sends to the other accounts comes before who receives.
    """
    told = [(who, one) for who, movements in enumerate(histories) for one in movements]
    first: dict[tuple[int, bytes], int] = {}
    for _, one in told:
        key = one.block, one.tx_hash
        first[key] = min(first.get(key, one.log_index), one.log_index)

    def order(said: tuple[int, Movement]) -> tuple[int, int, bool, int]:
        _, one = said
        takes = any(line.own_log is not None and line.kind in _COMES for line in one.entries)
        return one.block, first[one.block, one.tx_hash], takes, one.log_index

    return sorted(told, key=order)


def _amount(lots: Iterable[Lot]) -> int:
    return sum(one.amount for one in lots)
