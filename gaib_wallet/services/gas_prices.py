"""What a unit of gas is likely to cost: as the review sheet will count it, so that they agree."""

from collections.abc import Awaitable, Callable

from gaib_wallet.domain.fees import FeeOffers
from gaib_wallet.errors import WalletError


class GasPrices:
    """The price at which a transaction is offered unless a person chooses otherwise.

    `ask` gives the offers at the head; it is asked once for each block that somebody has read.
    """

    def __init__(self, ask: Callable[[], Awaitable[FeeOffers]]) -> None:
        self._ask = ask
        self._block = -1
        self._price = 0

    async def at(self, block: int, otherwise: int) -> int:
        """Wei per gas at `block`, the head; `otherwise` where the node has no answer."""
        if block == self._block:
            return self._price
        try:
            normal = (await self._ask()).normal
        except WalletError:
            return otherwise
        self._block, self._price = block, normal.base + normal.tip
        return self._price
