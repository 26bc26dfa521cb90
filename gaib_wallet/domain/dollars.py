"""What an AID was worth in dollars, and who says so. USDC and USDT count as one dollar each."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.price_pools import price_pools

_FURTHEST = 100
"""Times par, or parts of it: beyond, a price is the rounding of dust and nobody's offer."""


class PriceSource(Enum):
    """Where the dollars of an AID come from.

    TRADE: dollars were paid or got in the same transaction. MARKET: the last trade of a pool
    before it. PAR: nobody had traded yet, so one for one is assumed.
    """

    TRADE = "trade"
    MARKET = "market"
    PAR = "par"


@dataclass(frozen=True, slots=True)
class DollarPrice:
    """USD per AID at one moment. `pool` and `block` say whose last trade it was, for MARKET."""

    usd: Fraction
    source: PriceSource
    pool: str = ""
    block: int = 0


PAR = DollarPrice(Fraction(1), PriceSource.PAR)


class DollarPrices:
    """What pools of `network` last traded AID at, before each of `flows` and now.

    `trades` are walked once, oldest first; of them only what is asked for is kept. Events that are
    no trade of AID for dollars are passed over.
    """

    def __init__(
        self, flows: Iterable[ChainEvent], trades: Iterable[ChainEvent], network: Network
    ) -> None:
        self._places = sorted({(flow.block, flow.log_index) for flow in flows})
        self._prices: list[DollarPrice] = []
        pools = _pools(network)
        latest: ChainEvent | None = None
        ahead = self._places[0] if self._places else None
        for event in trades:
            if event.kind is not EventKind.TRADED or event.subject not in pools:
                continue
            if not _is_sane(event):
                continue
            if ahead and ahead <= event[:2]:
                due = bisect_right(self._places, event[:2])
                last = _price(latest, pools) if latest else PAR
                self._prices += [last] * (due - len(self._prices))
                ahead = self._places[due] if due < len(self._places) else None
            latest = event
        self.now = _price(latest, pools) if latest else PAR
        self._prices += [self.now] * (len(self._places) - len(self._prices))

    def before(self, flow: ChainEvent) -> DollarPrice:
        """The last price before `flow`, never a later one; par where nobody had traded."""
        place = bisect_right(self._places, (flow.block, flow.log_index)) - 1
        return self._prices[place] if place >= 0 else PAR


def _is_sane(trade: ChainEvent) -> bool:
    one, other = trade.assets, trade.shares
    return 0 < one <= other * _FURTHEST and other <= one * _FURTHEST


def _pools(network: Network) -> dict[int, str]:
    """The pools whose price is that of AID, by the number of their address."""
    found = (one.pool.address for one in price_pools(network) if one.base == network.aid)
    return {int(address, 16): address for address in found}


def _price(trade: ChainEvent, pools: dict[int, str]) -> DollarPrice:
    usd = Fraction(trade.assets, trade.shares)
    return DollarPrice(usd, PriceSource.MARKET, pools[trade.subject], trade.block)
