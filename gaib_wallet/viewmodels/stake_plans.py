"""The plans of the Stake & exit page: each is of the account whose figures were pressed."""

from functools import partial

from gaib_wallet.domain.alerts import judge
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.tolerances import tolerance_for
from gaib_wallet.domain.units import Address, Bps, TokenAmount
from gaib_wallet.errors import NoRoute
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.viewmodels.market_alerts import cautions_of
from gaib_wallet.viewmodels.signing import Proposal
from gaib_wallet.viewmodels.text import Text


class StakePlans:
    """Proposals that can be made again; set `network` and `tolerance` as they change.

    Everything raises WalletError where it cannot be done.
    """

    def __init__(
        self,
        staking: StakingService,
        exits: ExitService,
        routes: RouteService,
        accounts: AccountService,
        network: Network,
        tolerance: Bps | None,
        text: Text,
    ) -> None:
        self._staking = staking
        self._exits = exits
        self._routes = routes
        self._accounts = accounts
        self.network = network
        self.tolerance = tolerance
        self._text = text

    async def stake(self, account: Address, pay: TokenAmount) -> Proposal:
        """Come in with `pay` AID."""
        plan = self._staking.plan_stake(await self._staking.quote_stake(account, pay))
        return Proposal(plan, None, partial(self.stake, account, pay))

    async def pay_queue(self, account: Address) -> Proposal:
        """Ask the vault to pay whom it can."""
        plan = self._staking.plan_pay_queue(await self._staking.read(account))
        return Proposal(plan, None, partial(self.pay_queue, account))

    async def exit(self, account: Address, pay: TokenAmount) -> Proposal:
        """Ask to leave with `pay` sAID."""
        plan = self._staking.plan_exit(await self._staking.quote_exit(account, pay))
        return Proposal(plan, None, partial(self.exit, account, pay))

    async def sale(self, account: Address, pay: TokenAmount) -> Proposal:
        """Sell `pay` sAID the best way there is. Raises NoRoute where no pool takes it."""
        can_permit, network = self._accounts.has_key(account), self.network
        sale = await self._exits.sell(account, pay, can_permit=can_permit)
        if sale.offer is None:
            raise NoRoute
        tolerance = tolerance_for(sale.comparison, network, self.tolerance)
        plan = self._routes.plan(sale.comparison, sale.offer, tolerance, can_permit=can_permit)
        return Proposal(
            plan,
            judge(sale.offer, sale.comparison, tolerance, network),
            partial(self.sale, account, pay),
            cautions=cautions_of(sale.offer, sale.comparison, tolerance, network, self._text),
            in_time=self._routes.in_time if can_permit else None,
        )
