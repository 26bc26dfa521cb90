"""What a person would do to take an offer, and edges that no person would choose."""

from datetime import datetime, timedelta

from gaib_wallet.chain.ways import tokens_of
from gaib_wallet.domain.permits import PermitSingle
from gaib_wallet.domain.routes import Comparison, Offer, Order, Target, Way
from gaib_wallet.domain.transactions import Act, Call, Guard, TxPlan
from gaib_wallet.domain.units import Address, TokenAmount
from tests.contract.worlds import World, amount


def order(world: World, pay: str, symbol: str, receive: str) -> Order:
    network = world.network
    token = amount(network, "1", receive).token
    return Order(world.account, amount(network, pay, symbol), token)


def target(world: World, symbol: str, receive: str, wanted: str) -> Target:
    network = world.network
    token = amount(network, "1", symbol).token
    return Target(world.account, token, amount(network, wanted, receive))


def offer_of(comparison: Comparison, way: Way) -> Offer:
    return next(offer for offer in comparison.offers if offer.route.way is way)


def deadline(offer: Offer) -> datetime:
    return offer.at.mined_at + timedelta(minutes=20)


def taker(world: World, offer: Offer) -> Address:
    """Whom the account has to allow."""
    permit2 = world.network.contracts.permit2
    if offer.route.way.wants_permit2:
        assert permit2
        return permit2
    return offer.route.target


def exchange(
    world: World,
    found: Comparison,
    offer: Offer,
    most: TokenAmount,
    least: TokenAmount,
    until: datetime | None = None,
) -> Call:
    """The call that takes `offer`, signed for where only a signature pays."""
    until = until or deadline(offer)
    if not offer.route.way.wants_permit2:
        return world.calls.exchange(offer, most, least, until)
    assert found.permit2
    target, contract = offer.route.target, found.permit2.contract
    last = min(until, deadline(offer))
    permit = PermitSingle(world.account, target, most, found.permit2.nonce, last, contract)
    swap = world.calls.exchange(offer, most, least, until, permit)
    plan = TxPlan(
        chain_id=world.network.chain_id,
        account=world.account,
        act=Act.SWAP,
        venue=offer.route.name,
        target=target,
        pay=most,
        expected=least,
        least=least,
        calls=(world.calls.permit(permit), swap),
        at=offer.at,
        guard=Guard.CONTRACT,
        deadline=until,
        permit=permit,
        spends=min(offer.order.pay, most) if offer.is_exact_out else None,
    )
    return world.calls.with_signature(plan, world.sign_permit(permit)).calls[-1]


def take(
    world: World,
    found: Comparison,
    offer: Offer,
    most: TokenAmount,
    least: TokenAmount,
    until: datetime | None = None,
) -> bool:
    """Allow `most`, and take the offer; False where a contract refuses."""
    assert world.send(world.calls.allow(most, taker(world, offer)))
    return world.send(exchange(world, found, offer, most, least, until))


def one_more(amount: TokenAmount, by: int = 1) -> TokenAmount:
    return TokenAmount(amount.raw + by, amount.token)


async def balances(world: World, wish: Order | Target) -> tuple[TokenAmount, TokenAmount]:
    """What the account has of both tokens."""
    pay, receive = tokens_of(wish)
    owned = world.routes.owned
    return await owned(world.account, pay), await owned(world.account, receive)
