"""One way for one order: what it is asked, and what the answers offer."""

from fractions import Fraction
from typing import Final

from gaib_wallet.chain import erc20, markets
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.minting import (
    MINT_GAS,
    REDEEM_GAS,
    MintReads,
    RedeemReads,
    mint_reads,
    redeem_reads,
)
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Offer, Order, Route
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import TooSmall, WalletError

ALLOW_GAS: Final = 46_000
"""Of each call that must come first; measured, as are the others."""
_SMALL_PART: Final = 10_000
_PPM: Final = 1_000_000
_MAX_RAW: Final = 2**256 - 1


class MarketWay:
    """A way through pools."""

    def __init__(self, network: Network, order: Order, route: Route) -> None:
        self.route = route
        self._order = order
        self._small_pay = _small(order.pay)
        self._quote = markets.quote(network, route, order.pay, order.receive)
        self._small = markets.quote(network, route, self._small_pay, order.receive)
        self._allowed = _allowed(order, route)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """What has to be asked."""
        return self._allowed, self._quote, self._small

    def offer(self, answer: Answer) -> Offer:
        """What the pools would pay out.

        Raises:
            NoRoute: they do not take all of the payment.
            TooSmall: nothing would come out.
            ContractFault: they refuse, or nobody can read their answer.
        """
        quote = answer.of(self._quote)
        return _offer(
            self._order,
            self.route,
            answer,
            quote.amount,
            fee=1 - _kept(self.route),
            impact=self._impact(answer, quote.amount),
            gas=quote.gas,
            allowed=answer.of(self._allowed),
        )

    def _impact(self, answer: Answer, received: TokenAmount) -> Fraction | None:
        """How much worse the size is paid than a small trade; the fee is the same in both."""
        small = answer.known(self._small)
        if small is None or small.amount.raw == 0:
            return None
        ratio = received.units / self._order.pay.units
        small_ratio = small.amount.units / self._small_pay.units
        return max(Fraction(0), 1 - ratio / small_ratio)


class IssuerWay:
    """A way through GAIB's minter or redeemer."""

    def __init__(self, route: Route, order: Order, reads: MintReads | RedeemReads) -> None:
        self.route = route
        self._order = order
        self._reads = reads
        self._allowed = _allowed(order, route)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """What has to be asked."""
        return self._allowed, *self._reads.all

    def minting(self, answer: Answer) -> MintFacts | None:
        """What the minter says of the account, where it was asked and could be understood."""
        facts = _known(self._reads, answer)
        return facts if isinstance(facts, MintFacts) else None

    def redeeming(self, answer: Answer) -> RedeemFacts | None:
        """What the redeemer says of the account, where it was asked and could be understood."""
        facts = _known(self._reads, answer)
        return facts if isinstance(facts, RedeemFacts) else None

    def offer(self, answer: Answer) -> Offer:
        """What the contract would pay out.

        Raises:
            IssuerRefusal: it would refuse this account or this amount now.
            TooSmall: nothing would come out.
            ContractFault: nobody can read its answer.
        """
        facts, order = self._reads.facts(answer), self._order
        if isinstance(facts, MintFacts):
            received = _minted(order)
            fee, gas = Fraction(0), MINT_GAS
            refusal = facts.refusal(received, answer.at.mined_at)
        else:
            received = facts.received(order.pay, order.receive)
            fee, gas = facts.fee_ratio, REDEEM_GAS
            refusal = facts.refusal(order.pay, answer.at.mined_at)
        if refusal:
            raise refusal
        return _offer(
            order,
            self.route,
            answer,
            received,
            fee=fee,
            impact=Fraction(0),
            gas=gas,
            allowed=answer.of(self._allowed),
        )


def mint_way(route: Route, order: Order, day: int) -> IssuerWay:
    """Minting, asked on `day` or the one after it."""
    minter, asset = route.target, order.pay.token
    return IssuerWay(route, order, mint_reads(minter, order.account, asset, order.receive, day))


def redeem_way(route: Route, order: Order, day: int) -> IssuerWay:
    """Redeeming, asked on `day` or the one after it."""
    redeemer, aid = route.target, order.pay.token
    return IssuerWay(route, order, redeem_reads(redeemer, order.account, order.receive, aid, day))


def _offer(
    order: Order,
    route: Route,
    answer: Answer,
    received: TokenAmount,
    *,
    fee: Fraction,
    impact: Fraction | None,
    gas: int,
    allowed: TokenAmount,
) -> Offer:
    if received.raw == 0:
        raise TooSmall
    if allowed < order.pay:
        gas += ALLOW_GAS * (2 if allowed.raw else 1)  # USDT wants to be set to zero first
    return Offer(order, route, received, fee, impact, gas, allowed, answer.at)


def _known(reads: MintReads | RedeemReads, answer: Answer) -> MintFacts | RedeemFacts | None:
    try:
        return reads.facts(answer)
    except WalletError:
        return None


def _allowed(order: Order, route: Route) -> Read[TokenAmount]:
    return erc20.allowed(order.pay.token, order.account, route.target)


def _minted(order: Order) -> TokenAmount:
    """As much AID as dollars are paid; the most there can be where that is beyond all limits."""
    raw = order.pay.raw * 10 ** (order.receive.digits - order.pay.token.digits)
    return TokenAmount(min(raw, _MAX_RAW), order.receive)


def _small(pay: TokenAmount) -> TokenAmount:
    """A trade that moves no price: a ten-thousandth, but not dust, and not more than `pay`."""
    raw = max(10**pay.token.digits, pay.raw // _SMALL_PART)
    return TokenAmount(min(pay.raw, raw), pay.token)


def _kept(route: Route) -> Fraction:
    """The part of a payment that the pools' fees leave."""
    kept = Fraction(1)
    for pool in route.pools:
        kept *= Fraction(_PPM - pool.fee_ppm, _PPM)
    return kept
