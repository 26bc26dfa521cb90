"""The way through GAIB's minter or redeemer for one wish, at one price for everybody."""

from fractions import Fraction

from gaib_wallet.chain import erc20
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
from gaib_wallet.chain.ways import made, tokens_of
from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.routes import Offer, Order, Route, Target, Wish
from gaib_wallet.domain.units import Rounding, Token, TokenAmount, divide
from gaib_wallet.errors import NoRoute, TooSmall, WalletError

_MAX_RAW = 2**256 - 1


class IssuerWay:
    """A way through GAIB's minter or redeemer."""

    def __init__(self, route: Route, wish: Wish, reads: MintReads | RedeemReads) -> None:
        self.route = route
        self._wish = wish
        self._reads = reads
        self._pay, self._receive = tokens_of(wish)
        self._allowed = erc20.allowed(self._pay, wish.account, route.target)

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
        """What the contract would pay out; for a target, the least payment that brings it.

        Raises:
            IssuerRefusal: it would refuse this account or this amount now.
            TooSmall: nothing would come out.
            NoRoute: no payment brings what is wanted.
            ContractFault: nobody can read its answer.
        """
        facts, wish = self._reads.facts(answer), self._wish
        pay = wish.pay if isinstance(wish, Order) else self._paid_for(wish, facts)
        if isinstance(facts, MintFacts):
            received = _minted(pay, self._receive)
            fee, gas = Fraction(0), MINT_GAS
            refusal = facts.refusal(received, answer.at.mined_at)
        else:
            received = facts.received(pay, self._receive)
            fee, gas = facts.fee_ratio, REDEEM_GAS
            refusal = facts.refusal(pay, answer.at.mined_at)
        if refusal:
            raise refusal
        if received.raw == 0:
            raise TooSmall
        return made(
            Order(wish.account, pay, self._receive),
            self.route,
            answer,
            received,
            fee=fee,
            impact=Fraction(0),
            gas=gas,
            allowed=answer.of(self._allowed),
            wanted=wish.receive if isinstance(wish, Target) else None,
        )

    def _paid_for(self, target: Target, facts: MintFacts | RedeemFacts) -> TokenAmount:
        if isinstance(facts, RedeemFacts):
            paid = facts.paid_for(target.receive, self._pay)
            if paid is None:
                raise NoRoute
            return paid
        step = 10 ** (target.receive.token.digits - self._pay.digits)
        return TokenAmount(divide(target.receive.raw, step, Rounding.UP), self._pay)


def mint_way(route: Route, wish: Wish, day: int) -> IssuerWay:
    """Minting, asked on `day` or the one after it."""
    asset, aid = tokens_of(wish)
    return IssuerWay(route, wish, mint_reads(route.target, wish.account, asset, aid, day))


def redeem_way(route: Route, wish: Wish, day: int) -> IssuerWay:
    """Redeeming, asked on `day` or the one after it."""
    aid, asset = tokens_of(wish)
    return IssuerWay(route, wish, redeem_reads(route.target, wish.account, asset, aid, day))


def _known(reads: MintReads | RedeemReads, answer: Answer) -> MintFacts | RedeemFacts | None:
    try:
        return reads.facts(answer)
    except WalletError:
        return None


def _minted(pay: TokenAmount, aid: Token) -> TokenAmount:
    """As much AID as dollars are paid; the most there can be where that is beyond all limits."""
    raw = pay.raw * 10 ** (aid.digits - pay.token.digits)
    return TokenAmount(min(raw, _MAX_RAW), aid)
