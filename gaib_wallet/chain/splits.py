"""One payment over two ways: which fifths of it, of those that one block was asked about."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.ways import MarketWay, fifths
from gaib_wallet.domain.routes import Offer, Order, Split
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import WalletError


def best_split(
    order: Order, ways: Sequence[MarketWay], answer: Answer, alone: TokenAmount | None
) -> Split | None:
    """The two parts that bring most together, where that is more than `alone`.

    Two ways that share a pool would move each other's price, and are never put together.
    """
    if len(ways) < 2:  # noqa: PLR2004 - of one way there are no parts
        return None
    splits = list(_splits(order, ways, answer))
    best = max(splits, key=_received, default=None)
    return best if best and (alone is None or best.received > alone) else None


def _splits(order: Order, ways: Sequence[MarketWay], answer: Answer) -> Iterator[Split]:
    sizes = fifths(order)
    rest = {one: order.pay - one.pay for one in sizes}
    parts = {
        (number, one.pay): part
        for number, way in enumerate(ways)
        for one in sizes
        if (part := _part(way, answer, one))
    }
    for one, other in combinations(range(len(ways)), 2):
        if not set(ways[one].route.pools).isdisjoint(ways[other].route.pools):
            continue
        for size in sizes:
            first, second = parts.get((one, size.pay)), parts.get((other, rest[size]))
            if first and second:
                yield Split(order, (first, second))


def _part(way: MarketWay, answer: Answer, order: Order) -> Offer | None:
    try:
        return way.part(answer, order)
    except WalletError:
        return None


def _received(split: Split) -> int:
    return split.received.raw
