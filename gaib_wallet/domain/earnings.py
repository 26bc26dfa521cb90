"""An account's own book of sAID: what it cost, what was taken, what is not yet, month by month."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction

from gaib_wallet.domain.dollars import DollarPrice
from gaib_wallet.domain.entries import EntryKind
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.ledger import Account, Book, Transit, in_order
from gaib_wallet.domain.lots import FINE, AverageCost, FirstInFirstOut
from gaib_wallet.domain.movements import Movement
from gaib_wallet.domain.nav import NavPoint
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.returns import Cash, money_weighted
from gaib_wallet.domain.units import USD, Token

_COMES = {EventKind.DEPOSITED, EventKind.BOUGHT, EventKind.RECEIVED}
_LEAVES = {EventKind.WITHDRAWN, EventKind.SOLD, EventKind.SENT}


@dataclass(frozen=True, slots=True)
class Gain:
    """What the shares held cost, what those that left brought above theirs; base units of AID.

    Only shares whose cost is known are counted, in all three figures. `worth` is the present value
    of those still held. Shares sent away take their cost with them and are neither gain nor loss.
    """

    cost: Fraction
    taken: Fraction
    worth: Fraction

    @property
    def not_taken(self) -> Fraction:
        """What is held above its cost."""
        return self.worth - self.cost

    @property
    def ratio(self) -> Fraction | None:
        """The gain not taken as a part of the cost; None where nothing is held that cost some."""
        return self.not_taken / self.cost if self.cost else None


@dataclass(frozen=True, slots=True)
class MissingAcquisition:
    """`amount` base units of `token` left in a transaction, and it was never seen how they came."""

    block: int
    tx_hash: bytes
    token: Token
    amount: int


@dataclass(frozen=True, slots=True)
class Position:
    """An account's sAID: `shares` in base units, held without a break since `since`.

    `unpriced` of the shares held came without a price that could be read; no gain counts them.
    `unpriced_usd` is the same for dollars. `fifo_usd` and `average_usd` are the shares' gain in
    base units of USD, `aid_fifo_usd` and `aid_average_usd` that of AID held and queued. `queued` is
    AID asked and not yet paid, base units. `price` is what all of it is valued at. `money_weighted`
    is the rate of the account's own flows in AID, a year of 365 days; None under 90 days, and where
    there is no such rate or more than one.
    """

    shares: int
    since: datetime | None
    unpriced: int
    fifo: Gain
    average: Gain
    fifo_usd: Gain | None = None
    average_usd: Gain | None = None
    queued: int = 0
    money_weighted: Fraction | None = None
    unpriced_usd: int = 0
    aid_fifo_usd: Gain | None = None
    aid_average_usd: Gain | None = None
    price: DollarPrice | None = None
    missing: tuple[MissingAcquisition, ...] = ()


@dataclass(frozen=True, slots=True)
class Now:
    """What things are worth at `at`: AID per share, and USD per AID.

    `points` are the share's prices until then, oldest first, as far as they are known: they say
    what shares were worth that came or went without a price of their own.
    """

    at: datetime
    nav: Fraction
    price: DollarPrice
    points: Sequence[NavPoint] = ()


def position_of(
    movements: Sequence[Movement],
    network: Network,
    now: Now,
    others: Iterable[Sequence[Movement]] = (),
) -> Position:
    """The book after all `movements` of one account, oldest first.

    `others` are those of this wallet's other accounts, as far as they were read: what came from
    one of them brings its cost and its date along.
    """
    histories = [movements, *others]
    transits: tuple[Transit, Transit] = ({}, {})
    books = [
        (Book(FirstInFirstOut, transits[0]), Book(AverageCost, transits[1])) for _ in histories
    ]
    since: datetime | None = None
    missing: list[MissingAcquisition] = []
    for who, movement in in_order(histories):
        for book in books[who]:
            book.write(movement)
        if who == 0:
            since = (since or movement.at) if books[0][0].shares.lots.amount else None
            missing += _missing(movement, books[0][0], network)
    fifo, average = books[0]
    unit = now.price.usd * Fraction(10**USD.digits, 10**network.aid.digits)
    return Position(
        shares=fifo.shares.lots.amount,
        since=since,
        unpriced=fifo.shares.unpriced,
        fifo=_gain(now.nav, fifo.shares),
        average=_gain(now.nav, average.shares),
        fifo_usd=_gain(now.nav * unit, fifo.shares_usd),
        average_usd=_gain(now.nav * unit, average.shares_usd),
        queued=fifo.queue_usd.lots.amount,
        money_weighted=_rate(movements, fifo.shares.lots.amount, now),
        unpriced_usd=fifo.shares_usd.unpriced,
        aid_fifo_usd=_gain(unit, fifo.aid_usd, fifo.queue_usd),
        aid_average_usd=_gain(unit, average.aid_usd, average.queue_usd),
        price=now.price,
        missing=tuple(missing),
    )


def _gain(price: Fraction, *accounts: Account) -> Gain:
    """All of `accounts` together, with a base unit held worth `price`."""
    held = [account.lots.held() for account in accounts]
    taken = sum(account.taken for account in accounts)
    return Gain(
        Fraction(sum(one.cost for one in held), FINE),
        Fraction(taken, FINE),
        Fraction(sum(one.priced for one in held), FINE) * price,
    )


def _missing(movement: Movement, book: Book, network: Network) -> Iterator[MissingAcquisition]:
    for token, amount in ((network.said, book.short_shares), (network.aid, book.short_aid)):
        if amount and token is not None:
            yield MissingAcquisition(movement.block, movement.tx_hash, token, amount)


_PUT_IN = {EntryKind.STAKED, EntryKind.SHARES_CAME}
_TAKEN_OUT = {EntryKind.ASKED, EntryKind.SHARES_WENT}


def _rate(movements: Iterable[Movement], shares: int, now: Now) -> Fraction | None:
    """What the AID that was put into shares grew at; None, too, where one of them has no price."""
    places = [point[:2] for point in now.points]
    flows = [Cash(int(now.at.timestamp()), -shares * now.nav)]
    for movement in movements:
        for entry in movement.entries:
            if entry.kind not in _PUT_IN | _TAKEN_OUT:
                continue
            worth: Fraction | int | None = entry.worth
            if worth is None:
                known = bisect_right(places, (movement.block, movement.log_index))
                if not known:
                    return None
                worth = entry.shares * now.points[known - 1].nav
            sign = 1 if entry.kind in _PUT_IN else -1
            flows.append(Cash(movement.time, Fraction(sign * worth)))
    return money_weighted(flows)


def shares_of(flows: Iterable[ChainEvent]) -> int:
    """Shares that are there after `flows`, in base units."""
    return sum(map(_movement, flows))


def earned_by_month(
    flows: Iterable[ChainEvent], prices: Iterable[NavPoint], until: datetime
) -> Mapping[date, Fraction]:
    """What the price's movement brought the account, for each month (UTC) of `prices`.

    Shares held times the change of `prices`; what was bought, sold or paid moves nothing. Base
    units of AID, months without a step as zero, the last one that of `until`.
    """
    months: defaultdict[date, Fraction] = defaultdict(Fraction)
    shares = 0
    nav: Fraction | None = None
    for happened in _in_order(flows, prices):
        if isinstance(happened, ChainEvent):
            shares += _movement(happened)
            continue
        if nav is None:
            months.update(_months(happened.time, until))
        else:
            months[_month(happened.time)] += shares * (happened.nav - nav)
        nav = happened.nav
    return dict(months)


def _in_order(
    flows: Iterable[ChainEvent], prices: Iterable[NavPoint]
) -> Iterator[ChainEvent | NavPoint]:
    both: list[ChainEvent | NavPoint] = [*flows, *prices]
    # At one place the shares come first: a deposit that moves the price is in at the old one.
    return iter(sorted(both, key=_place))


def _place(happened: ChainEvent | NavPoint) -> tuple[int, int, bool]:
    return happened.block, happened.log_index, isinstance(happened, NavPoint)


def _movement(flow: ChainEvent) -> int:
    if flow.kind in _COMES:
        return flow.shares
    return -flow.shares if flow.kind in _LEAVES else 0


def _month(time: int) -> date:
    return datetime.fromtimestamp(time, UTC).date().replace(day=1)


def _months(time: int, until: datetime) -> dict[date, Fraction]:
    """Every month from `time` (Unix seconds) to `until`, with nothing in it."""
    month, last = _month(time), until.date().replace(day=1)
    months = {}
    while month <= last:
        months[month] = Fraction(0)
        month = month.replace(year=month.year + month.month // 12, month=month.month % 12 + 1)
    return months
