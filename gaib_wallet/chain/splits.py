"""One payment over two ways: which fifths of it, of those that one block was asked about."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.ways import MarketWay, fifths
from gaib_wallet.domain.routes import Order, Split
from gaib_wallet.domain.units import TokenAmount

_Part = tuple[MarketWay, Order]


def best_split(
    order: Order, ways: Sequence[MarketWay], answer: Answer, alone: TokenAmount | None
) -> Split | None:
    """The two parts that bring most together, where that is more than `alone`.

    Two ways that share a pool would move each other's price, and are never put together.
    """
    found = max(_pairs(order, ways, answer), key=_received, default=None)
    if found is None or (alone is not None and found[0] <= alone):
        return None
    (one, first), (other, second) = found[1]
    return Split(order, (one.part(answer, first), other.part(answer, second)))


def _pairs(
    order: Order, ways: Sequence[MarketWay], answer: Answer
) -> Iterator[tuple[TokenAmount, tuple[_Part, _Part]]]:
    """What two parts bring together, and which they are."""
    sizes = {one.pay: one for one in fifths(order)}
    brought = {
        (way, size): received
        for way in ways
        for size, part in sizes.items()
        if (received := way.brings(answer, part))
    }
    for one, other in combinations(ways, 2):
        if not set(one.route.pools).isdisjoint(other.route.pools):
            continue
        for size, part in sizes.items():
            rest = order.pay - size
            first, second = brought.get((one, size)), brought.get((other, rest))
            if first and second:
                yield first + second, ((one, part), (other, sizes[rest]))


def _received(pair: tuple[TokenAmount, tuple[_Part, _Part]]) -> TokenAmount:
    return pair[0]
