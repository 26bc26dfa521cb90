"""What selling everything at once would bring, at a block that was read already."""

from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import NamedTuple

from gaib_wallet.chain import markets
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.sizes import Sizes
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.portfolio import SellNow
from gaib_wallet.domain.routes import Order, Route
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import Reverted, WalletError


class _Sale(NamedTuple):
    order: Order
    route: Route
    quote: Read[Quote]

    @property
    def is_heavy(self) -> bool:
        return markets.is_heavy(self.route)


class Sales:
    """One account's holdings, each sold for USDC in every way; the dear questions come last."""

    def __init__(
        self, network: Network, account: Address, holdings: Iterable[TokenAmount], sizes: Sizes
    ) -> None:
        self._holdings = tuple(one for one in holdings if one.raw and one.token != network.usdc)
        self._sizes = sizes
        orders = (Order(account, one, network.usdc) for one in self._holdings)
        found = [sale for order in orders for sale in _sales(network, order, sizes)]
        self._sales = sorted(found, key=_is_heavy)

    @property
    def are_quoted(self) -> bool:
        """Whether there is anything to ask."""
        return bool(self._sales)

    async def ask(
        self, multicall: Multicall, others: Iterable[Read[object]], at: BlockStamp
    ) -> Answer:
        """Ask for the quotes, after `others`; raises as `Multicall.ask`.

        Where the node had not enough gas for all of them, once more without the dear ones.
        """
        others = tuple(others)
        try:
            answer = await self._ask(multicall.ask, others, at)
        except Reverted:
            for sale in self._sales:
                if sale.is_heavy:
                    self._sizes.note(sale.route, sale.order, at)
            self._sales = [sale for sale in self._sales if not sale.is_heavy]
            answer = await self._ask(multicall.ask_apart, others, at)
        self._sizes.forget_before(at)
        for sale in self._sales:
            if sale.is_heavy and isinstance(answer.attempt(sale.quote), WalletError):
                self._sizes.note(sale.route, sale.order, at)
        return answer

    def made(self, answer: Answer | None) -> tuple[SellNow, ...]:
        """The best of each holding; nothing where nothing was asked."""
        return tuple(SellNow(one, self._best(one, answer)) for one in self._holdings)

    def _best(self, holding: TokenAmount, answer: Answer | None) -> TokenAmount | None:
        quotes = [sale.quote for sale in self._sales if sale.order.pay == holding]
        return markets.best(answer, quotes) if answer else None

    async def _ask(
        self,
        ask: Callable[..., Awaitable[Answer]],
        others: tuple[Read[object], ...],
        at: BlockStamp,
    ) -> Answer:
        quotes = [sale.quote for sale in self._sales]
        return await ask(*others, *quotes, block=at.number)


def _sales(network: Network, order: Order, sizes: Sizes) -> Iterator[_Sale]:
    for route in markets.open_routes(network, order.pay.token, order.receive):
        if not markets.is_heavy(route) or sizes.fits(route, order):
            yield _Sale(order, route, markets.quote(network, route, order.pay, order.receive))


def _is_heavy(sale: _Sale) -> bool:
    return sale.is_heavy
