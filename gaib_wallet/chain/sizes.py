"""Sizes that pools could not do lately, and are not asked about for a while.

Looking for liquidity that is not there, a quoter of Uniswap goes through all prices there are: tens
of millions of gas, which a node may not have for all questions of a request.
"""

from datetime import timedelta
from typing import Final

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.routes import Order, Route, Wish
from gaib_wallet.domain.units import Token

_FOR: Final = timedelta(minutes=5)
"""Until somebody may have put more into the pool."""
_Key = tuple[Route, Token, Token, bool]


class Sizes:
    """The least that was too much for a route in one direction: of what is paid, or is wanted.

    `version` grows with every change.
    """

    def __init__(self) -> None:
        self._too_much: dict[_Key, tuple[int, BlockStamp]] = {}
        self.version = 0

    def fits(self, route: Route, wish: Wish) -> bool:
        """Whether nobody knows yet that `route` could not do `wish`."""
        key, raw = _key(route, wish)
        return key not in self._too_much or raw < self._too_much[key][0]

    def note(self, route: Route, wish: Wish, at: BlockStamp) -> None:
        """Keep that `route` could not do `wish` at a block."""
        if self.fits(route, wish):
            key, raw = _key(route, wish)
            self._too_much[key] = raw, at
            self.version += 1

    def forget_before(self, at: BlockStamp) -> None:
        """Let go of what is old at that block."""
        for key, (_, since) in tuple(self._too_much.items()):
            if at.mined_at - since.mined_at >= _FOR:
                del self._too_much[key]
                self.version += 1


def _key(route: Route, wish: Wish) -> tuple[_Key, int]:
    if isinstance(wish, Order):
        return (route, wish.pay.token, wish.receive, True), wish.pay.raw
    return (route, wish.pay, wish.receive.token, False), wish.receive.raw
