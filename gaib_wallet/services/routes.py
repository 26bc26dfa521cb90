"""Exchange one token for another: compare every way, weigh its price, plan the chosen one."""

from datetime import datetime, timedelta

from gaib_wallet.domain.cautions import IMPACT_STEPS, Weight, aid_price, least_of, weigh
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import LONGEST, Permit
from gaib_wallet.domain.routes import Comparison, Offer, Order, Way
from gaib_wallet.domain.transactions import Act, Call, Guard, TxPlan
from gaib_wallet.domain.units import Address, Bps, Rounding, Token, TokenAmount
from gaib_wallet.errors import (
    DepegTooDeep,
    FeeNotCovered,
    InsufficientFunds,
    NoRoute,
    TooSmall,
    WalletError,
)
from gaib_wallet.services.ports import Calls, RouteReader

DEADLINE = timedelta(minutes=20)
_ACTS = {Way.MINT: Act.MINT, Way.REDEEM: Act.REDEEM}


class RouteService:
    """Every way from one token to another on one network."""

    def __init__(self, reader: RouteReader, calls: Calls, network: Network) -> None:
        self._reader = reader
        self._calls = calls
        self._network = network

    async def owned(self, account: Address, token: Token) -> TokenAmount:
        """What `account` has of `token`, at the head."""
        return await self._reader.owned(account, token)

    async def compare(self, order: Order) -> Comparison:
        """Every way for `order` at the head; checks nothing about the account."""
        return await self._reader.compare(order)

    def plan(
        self, comparison: Comparison, offer: Offer, tolerance: Bps, *, can_permit: bool = False
    ) -> TxPlan:
        """The plan of exactly this offer. Reads nothing, so it is drawn as it will be signed.

        `can_permit`: the account's key is in this wallet, so that a signature can take the place of
        an allowance where the way and the token know how.

        Raises:
            InsufficientFunds: the account owned less than it pays, at the quote's block.
            FeeNotCovered: it has not even the ETH that the exchange is likely to use.
            TooSmall: nothing would have to arrive.
            DepegTooDeep: AID would be given away.
            NoRoute: the pool is far too small for the size.
        """
        order, least = offer.order, least_of(offer, tolerance, self._network)
        if order.pay > comparison.owned:
            raise InsufficientFunds(comparison.owned)
        if least.raw == 0:
            raise TooSmall
        if weigh(offer, self._network).weight is Weight.BLOCKED:
            raise self._blocked(offer)
        fee = comparison.network_fee(offer)
        if fee > comparison.native:
            raise FeeNotCovered(fee, comparison.native, order.pay)
        deadline = offer.at.mined_at + DEADLINE
        permit = _permit(comparison, offer, deadline) if can_permit else None
        exchange = self._calls.exchange(offer, order.pay, least, deadline, permit)
        if permit:
            calls: tuple[Call, ...] = (self._calls.permit(permit), exchange)
        else:
            allow = allowing(self._calls, order.pay, offer.allowed, offer.route.target)
            calls = (*allow, exchange)
        return TxPlan(
            chain_id=self._network.chain_id,
            account=order.account,
            act=_ACTS.get(offer.route.way, Act.SWAP),
            venue=offer.route.name,
            target=offer.route.target,
            pay=order.pay,
            expected=offer.received,
            least=least,
            calls=calls,
            at=offer.at,
            guard=Guard.CONTRACT,
            deadline=deadline if self._calls.has_deadline(offer) else None,
            permit=permit,
        )

    def _blocked(self, offer: Offer) -> WalletError:
        price = aid_price(offer, self._network)
        if price is None or (offer.impact or 0) > IMPACT_STEPS[-1]:
            return NoRoute()
        one = TokenAmount(10**offer.order.pay.token.digits, offer.order.pay.token)
        return DepegTooDeep(one.worth(price, offer.order.receive, Rounding.DOWN))


def _permit(comparison: Comparison, offer: Offer, deadline: datetime) -> Permit | None:
    """What has to be signed before `offer` is taken; None where nothing is, or nothing can be."""
    order, terms = offer.order, comparison.permit
    if terms is None or not offer.route.way.takes_permits or offer.allowed >= order.pay:
        return None
    until = min(deadline, offer.at.mined_at + LONGEST)
    target = offer.route.target
    return Permit(order.account, target, order.pay, terms.nonce, until, terms.domain)


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
