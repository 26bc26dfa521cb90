"""An offer as a proposal for the review sheet: planned, weighed, and planned again at a head."""

from functools import partial

from gaib_wallet.domain.alerts import judge
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Comparison, Offer, Split, Target
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import NoRoute
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.viewmodels.market_alerts import cautions_of
from gaib_wallet.viewmodels.signing import Proposal
from gaib_wallet.viewmodels.text import Text


class Proposer:
    """Makes proposals of what was compared for an account."""

    def __init__(
        self, routes: RouteService, accounts: AccountService, network: Network, text: Text
    ) -> None:
        self._routes = routes
        self._accounts = accounts
        self._network = network
        self._text = text

    def use(self, network: Network) -> None:
        """Go on with what was learned of the network since."""
        self._network = network

    def plans(
        self, comparison: Comparison, taken: Offer | Split, tolerance: Bps
    ) -> tuple[TxPlan, ...]:
        """One plan, or those of both parts. Raises as `RouteService.plan`."""
        can_permit = self._accounts.has_key(comparison.wish.account)
        if isinstance(taken, Split):
            return self._routes.plan_split(comparison, taken, tolerance, can_permit=can_permit)
        return (self._routes.plan(comparison, taken, tolerance, can_permit=can_permit),)

    def proposal(
        self,
        comparison: Comparison,
        offer: Offer,
        tolerance: Bps,
        plan: TxPlan,
        typed_loss: str = "",
        part: int = 0,
    ) -> Proposal:
        """`plan` of `offer` with what is known of its price; `part` counts from 1 in a split."""
        return Proposal(
            plan,
            judge(offer, comparison, tolerance, self._network),
            partial(self.anew, offer, tolerance, part),
            typed_loss,
            cautions=cautions_of(offer, comparison, tolerance, self._network, self._text),
            part=part,
            in_time=self._routes.in_time if self._accounts.has_key(plan.account) else None,
        )

    async def anew(self, offer: Offer, tolerance: Bps, part: int = 0) -> Proposal:
        """The same wish by the same way, at the head.

        Raises:
            NoRoute: that way is not open any more. Otherwise as `RouteService.compare`, `.plan`.
        """
        order = offer.order
        target = Target(order.account, order.pay.token, offer.wanted) if offer.wanted else None
        can_permit = self._accounts.has_key(order.account)
        comparison = await self._routes.compare(target or order, can_permit=can_permit)
        now = next((one for one in comparison.offers if one.route == offer.route), None)
        if now is None:
            raise NoRoute
        (plan,) = self.plans(comparison, now, tolerance)
        return self.proposal(comparison, now, tolerance, plan, part=part)
