"""The plan of an offer: what it pays, asks for at least, allows first, and when it is refused."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.permits import Permit, PermitTerms
from gaib_wallet.domain.routes import Comparison, Offer, Order, Route
from gaib_wallet.domain.transactions import Act, Call, Guard, TxPlan
from gaib_wallet.domain.units import WHOLE, Bps, TokenAmount
from gaib_wallet.errors import (
    DepegTooDeep,
    FeeNotCovered,
    InsufficientFunds,
    NodeUnreachable,
    NoRoute,
    OddRate,
    TooSmall,
)
from gaib_wallet.services.routes import RouteService, allowing
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    NETWORK,
    POOL,
    USDC,
    V3_POOL,
    V3_USDT_POOL,
    aid,
    comparison,
    eth,
    market_route,
    mint_route,
    offer,
    order,
    redeem_route,
    usdc,
    usdt,
)
from tests.fake_protocol import FakeProtocol
from tests.fakes import FakeRoutes

TOLERANCE = Bps(10)
V3_TWO_POOLS = replace(market_route(V3_POOL), name="two", pools=(V3_POOL, V3_USDT_POOL))


def routes(protocol: FakeProtocol | None = None) -> RouteService:
    reader = FakeRoutes(protocol or FakeProtocol(usdc("12500")))
    return RouteService(reader, ContractCalls(NETWORK), NETWORK)


def planned(of: Offer, among: Comparison | None = None, tolerance: Bps = TOLERANCE) -> TxPlan:
    return routes().plan(among or comparison(of.order, [of]), of, tolerance)


def amounts(calls: tuple[Call, ...]) -> list[object]:
    return [dict(call.arguments)["amount"] for call in calls if call.act is Act.ALLOW]


async def test_every_way_is_compared_as_the_chain_answers() -> None:
    protocol = FakeProtocol(usdc("12500"))

    found = await routes(protocol).compare(order(usdc("100")))

    assert {way.order for way in found.offers} == {order(usdc("100"))}
    assert found.owned == await routes(protocol).owned(ACCOUNT, USDC) == usdc("12500")
    protocol.fault = NodeUnreachable()
    with pytest.raises(NodeUnreachable):
        await routes(protocol).compare(order(usdc("100")))


def test_a_plan_holds_what_its_offer_said() -> None:
    of = offer(order(usdc("100")), aid("99.5"))

    plan = planned(of)

    assert plan == TxPlan(
        chain_id=NETWORK.chain_id,
        account=ACCOUNT,
        act=Act.SWAP,
        venue=POOL.name,
        target=POOL.address,
        pay=usdc("100"),
        expected=aid("99.5"),
        least=aid("99.4005"),
        calls=plan.calls,
        at=BLOCK,
        guard=Guard.CONTRACT,
        deadline=None,
    )
    assert [call.act for call in plan.calls] == [Act.ALLOW, Act.SWAP]


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("route", "pay", "act", "minimum", "recipient"),
    [
        (market_route(), aid("100"), Act.SWAP, "min_dy", None),
        (market_route(V3_POOL), aid("100"), Act.SWAP, "amountOutMinimum", "recipient"),
        (mint_route(), usdc("100"), Act.MINT, "min_aid", "to"),
        (redeem_route(), aid("100"), Act.REDEEM, "min_assets", "to"),
    ],
)
@given(raw=st.integers(10**5, 10**12), tolerance=st.integers(1, 500))
def test_the_minimum_is_in_the_bytes_and_goes_to_nobody_else(
    route: Route,
    pay: TokenAmount,
    act: Act,
    minimum: str,
    recipient: str | None,
    raw: int,
    tolerance: int,
) -> None:
    paid = TokenAmount(raw * 10 ** (pay.token.digits - 6), pay.token)
    receive = USDC if pay.token == AID else AID
    received = TokenAmount(raw * 10 ** (receive.digits - 6) * 99 // 100, receive)
    of = offer(Order(ACCOUNT, paid, receive), received, route=route)

    plan = planned(of, tolerance=Bps(tolerance))

    said = dict(plan.calls[-1].arguments)
    kept = WHOLE - tolerance if route.way.is_market else WHOLE
    assert plan.act is plan.calls[-1].act is act
    assert plan.least
    assert said[minimum] == plan.least.raw > 0
    assert plan.least.units >= received.units * kept / WHOLE
    assert pay.token == USDC or plan.least.units >= paid.units * Fraction(95, 100)
    assert recipient is None or said[recipient] == ACCOUNT


@pytest.mark.requirement("T5")
def test_a_deadline_is_set_where_the_contract_knows_one() -> None:
    swap = offer(order(usdc("100")), aid("99.5"), route=market_route(V3_POOL))
    two = replace(swap, order=Order(ACCOUNT, usdc("100"), usdt("0").token), route=V3_TWO_POOLS)
    two = replace(two, received=usdt("99"))

    for of in (swap, two):
        plan = planned(of)
        assert plan.deadline == BLOCK.mined_at + timedelta(minutes=20)
        assert dict(plan.calls[-1].arguments)["deadline"] == int(plan.deadline.timestamp())
    assert planned(offer(order(usdc("100")), aid("99.5"))).deadline is None


@pytest.mark.requirement("T3")
def test_exactly_what_is_paid_is_allowed() -> None:
    plan = planned(offer(order(usdc("100.000001")), aid("99.5")))

    assert amounts(plan.calls) == [100_000_001]
    assert dict(plan.calls[0].arguments)["spender"] == plan.target == POOL.address


@pytest.mark.requirement("T3")
@pytest.mark.parametrize(
    ("allowed", "asked"), [("0", [100]), ("99", [0, 100]), ("100", []), ("101", [])]
)
def test_an_allowance_is_taken_back_before_it_is_changed(allowed: str, asked: list[int]) -> None:
    calls = allowing(ContractCalls(NETWORK), usdt("100"), usdt(allowed), POOL.address)

    assert amounts(calls) == [number * 10**6 for number in asked]


def test_nobody_pays_more_than_they_own() -> None:
    of = offer(order(usdc("100")), aid("99.5"))

    with pytest.raises(InsufficientFunds) as refused:
        planned(of, comparison(of.order, [of], owned=usdc("99")))

    assert refused.value.available == usdc("99")


def test_a_fee_that_nobody_can_pay_is_told_before_there_is_a_plan() -> None:
    of = offer(order(usdc("100")), aid("99.5"), gas=100_000)
    needed = comparison(of.order, [of]).network_fee(of)

    with pytest.raises(FeeNotCovered) as short:
        planned(of, comparison(of.order, [of], native=needed - eth("0.000000000000000001")))

    assert (short.value.needed, short.value.message.values[2]) == (needed, usdc("100"))
    assert planned(of, comparison(of.order, [of], native=needed)).pay == usdc("100")


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    "of",
    [
        offer(order(usdc("0.000001")), aid("0"), impact=None),
        offer(order(aid("0.000999999999999999")), usdc("0.000999"), impact=None),
    ],
    ids=["no minimum", "dust"],
)
def test_what_rounding_would_eat_is_refused(of: Offer) -> None:
    with pytest.raises(TooSmall):
        planned(of)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    "of",
    [
        offer(order(usdc("1")), aid("0.000000000001"), impact=None),
        offer(order(aid("1")), usdc("2"), impact=None),
        offer(order(aid("1")), usdc("0.000001"), impact=None),
    ],
    ids=["six for eighteen", "twice as much", "next to nothing"],
)
def test_mistaken_digits_cannot_be_signed(of: Offer) -> None:
    with pytest.raises(OddRate):
        planned(of)


@pytest.mark.requirement("T5")
def test_aid_is_given_to_nobody_under_its_floor() -> None:
    with pytest.raises(DepegTooDeep, match=r"0\.790000 USDC"):
        planned(offer(order(aid("1000")), usdc("790")))


@pytest.mark.parametrize(
    "of",
    [
        offer(order(usdc("1000")), aid("880"), impact=Fraction(12, 100)),
        offer(order(aid("1000")), usdc("790"), impact=Fraction(12, 100)),
    ],
)
def test_a_size_that_no_pool_can_take_is_not_called_a_depeg(of: Offer) -> None:
    with pytest.raises(NoRoute):
        planned(of)


TERMS = PermitTerms(NETWORK.permits[USDC.address], 7)


def with_terms(of: Offer, terms: PermitTerms | None = TERMS, *, can_permit: bool = True) -> TxPlan:
    compared = replace(comparison(of.order, [of]), permit=terms)
    return routes().plan(compared, of, TOLERANCE, can_permit=can_permit)


@pytest.mark.requirement("T4")
def test_a_signature_takes_the_place_of_an_allowance_where_the_way_takes_one() -> None:
    of = offer(order(usdc("100")), aid("99.5"), market_route(V3_POOL), allowed=usdc("1"))

    plan = with_terms(of)

    permit = plan.permit
    assert isinstance(permit, Permit)
    assert [call.act for call in plan.calls] == [Act.PERMIT, Act.SWAP]
    assert (permit.owner, permit.spender) == (ACCOUNT, of.route.target)
    assert (permit.amount, permit.nonce, permit.domain) == (usdc("100"), 7, TERMS.domain)
    assert permit.deadline == plan.deadline == BLOCK.mined_at + timedelta(minutes=5)
    ContractCalls(NETWORK).verify(plan)


@pytest.mark.requirement("T3")
@pytest.mark.parametrize(
    ("of", "terms", "can_permit"),
    [
        (offer(order(usdc("100")), aid("99.5"), market_route(V3_POOL)), TERMS, False),
        (offer(order(usdc("100")), aid("99.5"), market_route(V3_POOL)), None, True),
        (offer(order(usdc("100")), aid("99.5"), market_route(POOL)), TERMS, True),
        (offer(order(usdc("100")), aid("100"), mint_route()), TERMS, True),
    ],
    ids=["watched", "no terms", "Curve", "mint"],
)
def test_elsewhere_the_payment_is_allowed_first(
    of: Offer, terms: PermitTerms | None, *, can_permit: bool
) -> None:
    plan = with_terms(of, terms, can_permit=can_permit)

    assert plan.permit is None
    assert amounts(plan.calls) == [usdc("100").raw]
    ContractCalls(NETWORK).verify(plan)


@pytest.mark.requirement("T4")
def test_nothing_is_signed_twice_where_enough_is_allowed_already() -> None:
    of = offer(order(usdc("100")), aid("99.5"), market_route(V3_POOL), allowed=usdc("100"))

    plan = with_terms(of)

    assert (plan.permit, [call.act for call in plan.calls]) == (None, [Act.SWAP])
