"""Exchange one token for another: compare every way, weigh its price, plan the chosen one."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from gaib_wallet.domain.cautions import (
    IMPACT_STEPS,
    Weight,
    aid_price,
    is_dust,
    is_odd,
    least_of,
    most_of,
    weigh,
)
from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.permits import Permit, PermitSingle, SignedAllowance
from gaib_wallet.domain.routes import (
    Closed,
    Comparison,
    Offer,
    Route,
    Split,
    Target,
    Way,
    Wish,
    without_key,
)
from gaib_wallet.domain.transactions import Act, Call, Guard, TxPlan
from gaib_wallet.domain.units import Address, Bps, Rounding, Token, TokenAmount
from gaib_wallet.errors import (
    DepegTooDeep,
    FeeNotCovered,
    InsufficientFunds,
    KeyNotHere,
    NoRoute,
    OddRate,
    TooSmall,
    WalletError,
)
from gaib_wallet.services.gas_prices import GasPrices
from gaib_wallet.services.ports import Calls, RouteReader

SOON = timedelta(minutes=5)
"""How long a plan is good whose key is in this wallet, on the chain's clock."""
DEADLINE = timedelta(minutes=20)
"""How long one is that travels to another signer first; no permit lasts longer."""
NEAR = timedelta(minutes=2)
"""What has to be left of it for what is signed now to come into a block."""
_ACTS = {Way.MINT: Act.MINT, Way.REDEEM: Act.REDEEM}


class RouteService:
    """Every way from one token to another on one network.

    `withheld` are those through pools that a person has to look at first, of whatever tokens.
    Without `gas`, the network's fee is counted at what the node told with the quotes.
    """

    def __init__(
        self,
        reader: RouteReader,
        calls: Calls,
        network: Network,
        withheld: Callable[[], Iterable[Closed]] = tuple,
        gas: GasPrices | None = None,
    ) -> None:
        self._gas = gas
        self._reader = reader
        self._withheld = withheld
        self._calls = calls
        self._network = network

    def use(self, network: Network) -> None:
        """Go on with what was learned of the network since."""
        self._network = network

    async def owned(self, account: Address, token: Token) -> TokenAmount:
        """What `account` has of `token`, at the head."""
        return await self._reader.owned(account, token)

    async def depths(self, pay: Token, receive: Token) -> tuple[Depth, ...]:
        """How much each open way through pools takes of `pay`."""
        return await self._reader.depths(pay, receive)

    async def compare(self, wish: Wish, *, can_permit: bool = True) -> Comparison:
        """Every way for `wish` at the head; checks nothing about what the account owns.

        Without its key here (`can_permit`) the ways that a signature pays for are closed.
        """
        found = await self._reader.compare(wish)
        if self._gas:
            found = found.at_gas_price(await self._gas.at(found.at.number, found.gas_price))
        if self._network.is_open(Flow.SWAP):
            ways = (one for one in self._withheld() if _joins(one.route, wish))
            found = replace(found, closed=(*found.closed, *ways))
        return found if can_permit else without_key(found, KeyNotHere())

    def plan(
        self, comparison: Comparison, offer: Offer, tolerance: Bps, *, can_permit: bool = False
    ) -> TxPlan:
        """The plan of exactly this offer. Reads nothing, so it is drawn as it will be signed.

        `can_permit`: the account's key is in this wallet, so that a signature can take the place of
        an allowance where the way and the token know how, and the plan does not travel.

        Raises:
            InsufficientFunds: the account owned less than it pays, at the quote's block.
            FeeNotCovered: it has not even the ETH that the exchange is likely to use.
            TooSmall: nothing would have to arrive, or rounding would eat the payment.
            DepegTooDeep: AID would be given away.
            OddRate: somebody mistook the digits of a token.
            NoRoute: the pool is far too small for the size.
            KeyNotHere: only a signature could pay for it.
        """
        order, least = offer.order, least_of(offer, tolerance, self._network)
        pay = most_of(offer, tolerance, self._network)
        if pay > comparison.owned:
            raise InsufficientFunds(comparison.owned)
        is_crumb = offer.wanted is not None and is_dust(offer.wanted, pay.token)
        if least.raw == 0 or is_crumb or is_dust(pay, order.receive):
            raise TooSmall
        if fault := self._refusal(offer):
            raise fault
        fee = comparison.network_fee(offer)
        if fee > comparison.native:
            raise FeeNotCovered(fee, comparison.native, pay)
        deadline = offer.at.mined_at + (SOON if can_permit else DEADLINE)
        permit = _permit(comparison, offer, pay, deadline) if can_permit else None
        if offer.route.way.wants_permit2 and permit is None:
            raise KeyNotHere
        return TxPlan(
            chain_id=self._network.chain_id,
            account=order.account,
            act=_ACTS.get(offer.route.way, Act.SWAP),
            venue=offer.route.name,
            target=offer.route.target,
            pay=pay,
            expected=_expected(offer, pay),
            least=least,
            calls=self._steps(offer, pay, least, deadline, permit),
            at=offer.at,
            guard=Guard.CONTRACT,
            deadline=deadline if self._calls.has_deadline(offer) else None,
            permit=permit,
            spends=order.pay if offer.is_exact_out else None,
        )

    def in_time(self, plan: TxPlan, now: datetime) -> TxPlan:
        """`plan`, with a later deadline where that would pass soon: who reads slowly loses nothing.

        `now` is the chain's. What is signed already keeps its own.
        """
        is_near = plan.deadline is not None and plan.deadline - now < NEAR
        is_unsigned = any(call.act is Act.PERMIT for call in plan.calls)
        is_signed = plan.permit is not None and not is_unsigned
        return self._calls.renewed(plan, now + SOON) if is_near and not is_signed else plan

    def plan_split(
        self, comparison: Comparison, split: Split, tolerance: Bps, *, can_permit: bool = False
    ) -> tuple[TxPlan, ...]:
        """The plans of both parts as of one block: the second is made anew before it is signed.

        Raises as `plan`, also where the account has not enough for both together.
        """
        if split.order.pay > comparison.owned:
            raise InsufficientFunds(comparison.owned)
        fee = comparison.network_fee(split)
        if fee > comparison.native:
            raise FeeNotCovered(fee, comparison.native, split.order.pay)
        return tuple(
            self.plan(comparison, part, tolerance, can_permit=can_permit) for part in split.parts
        )

    def _steps(
        self,
        offer: Offer,
        pay: TokenAmount,
        least: TokenAmount,
        deadline: datetime,
        permit: SignedAllowance | None,
    ) -> tuple[Call, ...]:
        exchange = self._calls.exchange(offer, pay, least, deadline, permit)
        match permit:
            case None:
                allow = allowing(self._calls, pay, offer.allowed, offer.route.target)
                return (*allow, exchange)
            case PermitSingle():
                allow = allowing(self._calls, pay, offer.allowed, permit.contract)
                return (*allow, self._calls.permit(permit), exchange)
            case Permit():
                return (self._calls.permit(permit), exchange)

    def _refusal(self, offer: Offer) -> WalletError | None:
        is_blocked = weigh(offer, self._network).weight is Weight.BLOCKED
        price = aid_price(offer, self._network)
        if is_blocked and (price is None or (offer.impact or 0) > IMPACT_STEPS[-1]):
            return NoRoute()
        if is_odd(offer, self._network):
            return OddRate(offer.order.pay, offer.received)
        if not is_blocked or price is None:
            return None
        one = TokenAmount(10**offer.order.pay.token.digits, offer.order.pay.token)
        return DepegTooDeep(one.worth(price, offer.order.receive, Rounding.DOWN))


def _joins(route: Route, wish: Wish) -> bool:
    pair = (
        {wish.pay, wish.receive.token}
        if isinstance(wish, Target)
        else {wish.pay.token, wish.receive}
    )
    return all(pair <= set(pool.coins) for pool in route.pools)


def _expected(offer: Offer, pay: TokenAmount) -> TokenAmount:
    """What is likely to come for `pay`: more than quoted where a target is paid with a reserve."""
    if offer.is_exact_out or pay == offer.order.pay:
        return offer.received
    rate = offer.received.units / offer.order.pay.units
    return pay.worth(rate, offer.order.receive, Rounding.DOWN)


def _permit(
    comparison: Comparison, offer: Offer, pay: TokenAmount, deadline: datetime
) -> SignedAllowance | None:
    """What has to be signed before `offer` is taken; None where nothing is, or nothing can be."""
    account, target = offer.order.account, offer.route.target
    if offer.route.way.wants_permit2:
        known = comparison.permit2
        if known is None:
            return None
        return PermitSingle(account, target, pay, known.nonce, deadline, known.contract)
    terms = comparison.permit
    if terms is None or not offer.route.way.takes_permits or offer.allowed >= pay:
        return None
    return Permit(account, target, pay, terms.nonce, deadline, terms.domain)


def allowing(
    calls: Calls, pay: TokenAmount, allowed: TokenAmount, spender: Address
) -> tuple[Call, ...]:
    """What must be allowed first: exactly `pay`, or nothing if that much is allowed already."""
    if allowed >= pay:
        return ()
    allow = calls.allow(pay, spender)
    if allowed.raw == 0:
        return (allow,)
    # USDT and its like refuse to change an allowance that is neither used up nor zero.
    return (calls.allow(TokenAmount(0, pay.token), spender), allow)
