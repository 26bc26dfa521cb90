"""Plans of every kind of wish: exactly so much, through Permit2, in two parts, for a traveller."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.permits import LONGEST, Permit, PermitSingle
from gaib_wallet.domain.routes import Comparison, Offer, Order, Target
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import Bps, Rounding, TokenAmount
from gaib_wallet.errors import (
    FeeNotCovered,
    InsufficientFunds,
    KeyNotHere,
    NotAsAgreed,
    TooManyDigits,
    TooSmall,
)
from gaib_wallet.services.routes import DEADLINE, SOON, RouteService
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    CONTRACTS,
    CURVE_3_POOL,
    NETWORK,
    POOL,
    USDC,
    V2_POOL,
    V3_POOL,
    V4_POOL,
    aid,
    eth,
    mint_route,
    usdc,
)
from tests.markets import Markets, ToldRoutes

TOLERANCE = Bps(10)
WISH = Order(ACCOUNT, usdc("10000"), AID)
TARGET = Target(ACCOUNT, USDC, aid("10000"))
MARKETS = Markets(network=NETWORK)


def service(markets: Markets = MARKETS) -> RouteService:
    return RouteService(ToldRoutes(markets), ContractCalls(NETWORK), NETWORK)


def offer_of(compared: Comparison, name: str) -> Offer:
    return next(one for one in compared.offers if one.route.name == name)


def planned(
    wish: Order | Target, pool: str, compared: Comparison | None = None, *, has_key: bool = True
) -> TxPlan:
    compared = compared or MARKETS.compared(wish)
    return service().plan(compared, offer_of(compared, pool), TOLERANCE, can_permit=has_key)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("pool", [V2_POOL.name, V3_POOL.name, V4_POOL.name])
def test_exactly_what_is_wanted_comes_and_no_more_than_a_most_leaves(pool: str) -> None:
    asked = offer_of(MARKETS.compared(TARGET), pool).order.pay

    plan = planned(TARGET, pool)

    assert plan.least == plan.expected == aid("10000")
    assert (plan.spends, plan.pay) == (asked, asked.share(Bps(10_010), Rounding.UP))
    ContractCalls(NETWORK).verify(plan)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("pool", [POOL.name, CURVE_3_POOL.name])
def test_where_no_pool_gives_exactly_that_a_reserve_is_paid(pool: str) -> None:
    asked = offer_of(MARKETS.compared(TARGET), pool).order.pay

    plan = planned(TARGET, pool)

    assert plan.spends is None
    assert (plan.pay, plan.least) == (asked.share(Bps(10_010), Rounding.UP), aid("10000"))
    assert plan.pay
    assert plan.expected
    assert aid("10009.9") < plan.expected < aid("10010.1")
    ContractCalls(NETWORK).verify(plan)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("pool", [POOL.name, V3_POOL.name])
def test_crumbs_of_a_finer_token_are_not_bought_with_steps_of_a_coarser_one(pool: str) -> None:
    assert planned(replace(TARGET, receive=aid("0.001")), pool).pay

    with pytest.raises(TooSmall):
        planned(replace(TARGET, receive=aid("0.000999999999999999")), pool)


@pytest.mark.requirement("T4")
def test_v4_is_paid_through_permit2_and_signed_for() -> None:
    plan = planned(WISH, V4_POOL.name)

    permit, allow = plan.permit, plan.calls[0]
    assert isinstance(permit, PermitSingle)
    assert [call.act for call in plan.calls] == [Act.ALLOW, Act.PERMIT, Act.SWAP]
    assert (permit.contract, permit.spender) == (CONTRACTS.permit2, CONTRACTS.universal_router)
    assert (permit.amount, permit.nonce) == (plan.pay, 3)
    assert dict(allow.arguments) == {"spender": CONTRACTS.permit2, "amount": usdc("10000").raw}
    assert plan.taker == CONTRACTS.permit2
    assert permit.deadline == plan.deadline == BLOCK.mined_at + SOON
    ContractCalls(NETWORK).verify(plan)


@pytest.mark.requirement("T3")
def test_what_permit2_may_take_already_is_not_allowed_again() -> None:
    compared = MARKETS.compared(WISH)
    known = replace(offer_of(compared, V4_POOL.name), allowed=usdc("10000"))

    plan = service().plan(compared, known, TOLERANCE, can_permit=True)

    assert [call.act for call in plan.calls] == [Act.PERMIT, Act.SWAP]


@pytest.mark.requirement("T4")
async def test_a_watched_account_has_no_way_that_a_signature_pays_for() -> None:
    with pytest.raises(KeyNotHere):
        planned(WISH, V4_POOL.name, has_key=False)
    with pytest.raises(KeyNotHere):
        planned(WISH, V4_POOL.name, replace(MARKETS.compared(WISH), permit2=None))

    found = await service().compare(WISH, can_permit=False)
    assert V4_POOL.name not in {one.route.name for one in found.offers}
    assert (await service().compare(WISH)).offers == MARKETS.compared(WISH).offers


@pytest.mark.requirement("T5")
def test_what_travels_has_twenty_minutes_and_what_is_signed_here_five() -> None:
    travels = planned(WISH, V3_POOL.name, has_key=False)
    signed = planned(WISH, V3_POOL.name)

    assert (timedelta(minutes=5), timedelta(minutes=20)) == (SOON, DEADLINE)
    assert LONGEST >= DEADLINE
    assert (travels.permit, travels.deadline) == (None, BLOCK.mined_at + DEADLINE)
    assert isinstance(signed.permit, Permit)
    assert signed.permit.deadline == signed.deadline == BLOCK.mined_at + SOON
    assert planned(WISH, POOL.name).deadline is None


@pytest.mark.requirement("T5")
def test_more_than_is_owned_may_not_leave_for_a_target() -> None:
    asked = offer_of(MARKETS.compared(TARGET), V2_POOL.name).order.pay
    just = replace(MARKETS.compared(TARGET), owned=asked)

    with pytest.raises(InsufficientFunds):
        planned(TARGET, V2_POOL.name, just)


@pytest.mark.requirement("T5")
def test_both_parts_of_a_split_are_plans_of_their_own() -> None:
    compared = Markets(brings_more=Fraction(1, 1_000)).compared(WISH)
    assert compared.split

    plans = service().plan_split(compared, compared.split, TOLERANCE, can_permit=True)

    assert [plan.pay for plan in plans] == [usdc("6000"), usdc("4000")]
    assert [plan.venue for plan in plans] == [POOL.name, V4_POOL.name]
    for plan in plans:
        ContractCalls(NETWORK).verify(plan)


@pytest.mark.requirement("T5")
def test_a_split_needs_the_money_and_the_fee_of_both() -> None:
    compared = Markets(brings_more=Fraction(1, 1_000)).compared(WISH)
    split = compared.split
    assert split
    fee = compared.network_fee(split)
    less = fee - eth("0.000000000000000001")

    with pytest.raises(InsufficientFunds):
        service().plan_split(replace(compared, owned=usdc("9999")), split, TOLERANCE)
    with pytest.raises(FeeNotCovered):
        service().plan_split(replace(compared, native=less), split, TOLERANCE)


def test_what_was_learned_of_the_network_is_used() -> None:
    routes = service()

    routes.use(replace(NETWORK, chain_id=7))

    compared = MARKETS.compared(WISH)
    assert routes.plan(compared, compared.offers[0], TOLERANCE).chain_id == 7


def test_a_target_at_gaib_costs_exactly_what_its_price_says() -> None:
    compared = MARKETS.compared(TARGET)
    minted = replace(
        compared.offers[0],
        route=mint_route(),
        order=Order(ACCOUNT, usdc("10000"), AID),
        fee=Fraction(0),
    )

    plan = service().plan(compared, minted, TOLERANCE)

    assert (plan.pay, plan.expected, plan.spends) == (usdc("10000"), aid("10000"), None)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("pool", [V2_POOL.name, V3_POOL.name, V4_POOL.name])
def test_who_reads_slowly_is_given_a_later_deadline(pool: str) -> None:
    plan = planned(WISH, pool)
    early, late = (BLOCK.mined_at + timedelta(minutes=passed) for passed in (2, 4))

    assert service().in_time(plan, early) == plan
    again = service().in_time(plan, late)

    assert again.deadline == late + SOON
    assert (again.pay, again.least, again.expected) == (plan.pay, plan.least, plan.expected)


@pytest.mark.requirement("T4")
def test_what_is_signed_or_knows_no_deadline_stays_as_it_is() -> None:
    through_curve = planned(WISH, POOL.name)
    by_permit2 = planned(WISH, V4_POOL.name)
    signed = replace(by_permit2, calls=by_permit2.calls[-1:])
    late = BLOCK.mined_at + timedelta(minutes=4)

    assert service().in_time(through_curve, late) == through_curve
    assert service().in_time(signed, late) == signed


@pytest.mark.requirement("T5")
def test_dollars_of_eighteen_digits_have_floors_and_dust_of_their_own() -> None:
    """As on BNB Smart Chain: nothing of what is planned counts on six."""
    dollars = replace(USDC, digits=18)
    pools = tuple(
        replace(one, coins=tuple(dollars if coin == USDC else coin for coin in one.coins))
        for one in NETWORK.pools
    )
    network = replace(NETWORK, usdc=dollars, pools=pools)
    markets = Markets(pools, network=network)
    planner = RouteService(ToldRoutes(markets), ContractCalls(network), network)
    pay = TokenAmount(10**18 + 1, dollars)

    bought = markets.compared(Order(ACCOUNT, pay, AID))
    plan = planner.plan(bought, offer_of(bought, POOL.name), TOLERANCE)

    assert plan.pay == pay
    assert plan.least
    assert Fraction(998, 1_000) < plan.least.units < 1
    ContractCalls(network).verify(plan)
    six = replace(plan, pay=TokenAmount(10**6, dollars))
    with pytest.raises(NotAsAgreed):
        ContractCalls(network).verify(six)
    with pytest.raises(TooManyDigits):
        TokenAmount.parse("1.0000001", USDC)
    assert TokenAmount.parse("1.000000000000000001", dollars) == pay
