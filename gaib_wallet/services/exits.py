"""The exit planner: what each way out of sAID would bring in USDC."""

import asyncio

from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.exits import ExitComparison, SellExit, StepsExit, WaitExit
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Order
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService


class ExitService:
    """Ways out of one network's sAID."""

    def __init__(self, staking: StakingService, routes: RouteService, network: Network) -> None:
        self._staking = staking
        self._routes = routes
        self._usdc, self._aid = network.usdc, network.aid

    async def compare(
        self, account: Address, pay: TokenAmount, sold: TokenAmount, *, can_permit: bool = True
    ) -> ExitComparison:
        """Every way for `pay` sAID, more than nothing; checks nothing about the account.

        `sold` of it is the part that is sold now where both are done; where it is nothing or all,
        there is no such way. The ways are read side by side, so two of them may be a block apart.
        `can_permit` as in `RouteService.compare`.
        """
        ways = self._wait(account, pay), self.sell(account, pay, can_permit=can_permit)
        if not 0 < sold.raw < pay.raw:
            wait, sell = await asyncio.gather(*ways)
            return ExitComparison(pay, wait, sell, None)
        wait, sell, sold_part, waited_part = await asyncio.gather(
            *ways,
            self.sell(account, sold, can_permit=can_permit),
            self._wait(account, pay - sold),
        )
        return ExitComparison(pay, wait, sell, (sold_part, waited_part))

    async def depths(self, pay: Token) -> tuple[Depth, ...]:
        """How much each way through pools takes of `pay`, for USDC."""
        return await self._routes.depths(pay, self._usdc)

    async def in_steps(self, account: Address, pay: TokenAmount) -> StepsExit | None:
        """What selling for AID first, and then that AID, would bring; None where nobody takes it.

        The two are read one after the other, so that they may be a block apart.
        """
        first = await self._routes.compare(Order(account, pay, self._aid))
        if not first.offers:
            return None
        best = first.offers[0]
        return StepsExit(
            best, await self._routes.compare(Order(account, best.received, self._usdc))
        )

    async def sell(
        self, account: Address, pay: TokenAmount, *, can_permit: bool = True
    ) -> SellExit:
        """What a market pays for `pay` sAID now."""
        order = Order(account, pay, self._usdc)
        return SellExit(pay, await self._routes.compare(order, can_permit=can_permit))

    async def _wait(self, account: Address, pay: TokenAmount) -> WaitExit:
        quote = await self._staking.quote_exit(account, pay)
        if quote.received.raw == 0:
            return WaitExit(quote, None)
        later = await self._routes.compare(Order(account, quote.received, self._usdc))
        return WaitExit(quote, later.offers[0] if later.offers else None)
