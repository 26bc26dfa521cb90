"""The exit planner: what each way out of sAID would bring in USDC."""

import asyncio

from gaib_wallet.domain.exits import ExitComparison, SellExit, WaitExit
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Order
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService


class ExitService:
    """Ways out of one network's sAID."""

    def __init__(self, staking: StakingService, routes: RouteService, network: Network) -> None:
        self._staking = staking
        self._routes = routes
        self._usdc = network.usdc

    async def compare(
        self, account: Address, pay: TokenAmount, *, can_permit: bool = True
    ) -> ExitComparison:
        """Every way for `pay` sAID, more than nothing; checks nothing about the account.

        The ways are read side by side, so two of them may be a block apart. `can_permit` as in
        `RouteService.compare`.
        """
        half = TokenAmount((pay.raw + 1) // 2, pay.token)
        rest = TokenAmount(pay.raw - half.raw, pay.token)
        wait, sell, sold_half, waited_half = await asyncio.gather(
            self._wait(account, pay),
            self.sell(account, pay, can_permit=can_permit),
            self.sell(account, half, can_permit=can_permit),
            self._wait(account, rest),
        )
        return ExitComparison(pay, wait, sell, (sold_half, waited_half))

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
