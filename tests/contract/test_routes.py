"""What every `RouteReader` does, and that its offers are kept; each test runs on both worlds."""

from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction

import pytest

from gaib_wallet.domain.network import Flow, Venue
from gaib_wallet.domain.permits import Permit, PermitDomain, PermitTerms
from gaib_wallet.domain.routes import Comparison, Way, ranked
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Address, Bps
from gaib_wallet.errors import (
    DailyLimit,
    FloatTooSmall,
    FlowClosed,
    NoRoute,
    NotWhitelisted,
    PausedByIssuer,
    RouterUnknown,
    TooSmall,
    UnexpectedReply,
    WalletError,
)
from gaib_wallet.services.routes import RouteService
from gaib_wallet.words import Message
from tests.contract.taking import (
    balances,
    deadline,
    offer_of,
    one_more,
    order,
    take,
    target,
)
from tests.contract.worlds import OWNED, World, amount

NOWHERE = Address("0x000000000000000000000000000000000000dEaD")
DOLLAR_PAIRS = [("USDC", "AID"), ("AID", "USDC"), ("USDT", "AID"), ("AID", "USDT")]
MARKET_PAIRS = [*DOLLAR_PAIRS, ("USDT", "USDC"), ("sAID", "AID"), ("sAID", "USDC"), ("AID", "sAID")]
TOLERANCE = Bps(5)
PAR = Fraction(0)
ROUNDED = 3


def reason_of(comparison: Comparison, way: Way) -> WalletError:
    return next(closed.reason for closed in comparison.closed if closed.route.way is way)


async def test_a_comparison_tells_what_the_account_has(world: World) -> None:
    found = await world.routes.compare(order(world, "100", "USDC", "AID"))

    assert found.owned == amount(world.network, "12500", "USDC")
    assert found.owned == await world.routes.owned(world.account, world.network.usdc)
    assert found.native.raw > 0
    assert found.gas_price > 0
    assert found.eth_usd
    assert found.usdc_usd == 1
    assert found.redemption == Fraction(999, 1000)


async def test_dollars_become_aid_in_every_kind_of_way(world: World) -> None:
    found = await world.routes.compare(order(world, "100", "USDC", "AID"))

    routes = [offer.route for offer in found.offers] + [way.route for way in found.closed]
    ways = {route.way for route in routes}
    assert ways == set(Way) - {Way.REDEEM}
    assert {offer.at for offer in found.offers} == {found.at}


async def test_the_offer_that_leaves_most_is_first(world: World) -> None:
    found = await world.routes.compare(order(world, "100", "USDC", "AID"))

    assert len(found.offers) > 1
    assert found.offers == ranked(found.offers, found.gas_price, found.eth_usd)


@pytest.mark.requirement("T15")
@pytest.mark.parametrize(("pay", "receive"), DOLLAR_PAIRS)
async def test_dollars_are_about_one_for_one_less_the_fee(
    world: World, pay: str, receive: str
) -> None:
    found = await world.routes.compare(order(world, "100", pay, receive))

    for offer in found.offers:
        assert offer.received.token.symbol == receive
        assert Fraction(-1, 1000) <= offer.over_par + offer.fee < Fraction(1, 1000)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(("pay", "receive"), MARKET_PAIRS)
async def test_an_offer_of_a_market_is_kept_to_the_last_unit(
    world: World, pay: str, receive: str
) -> None:
    wish = order(world, "12.5", pay, receive)
    routes = [offer.route for offer in (await world.routes.compare(wish)).offers]

    assert routes
    for route in routes:
        before = await world.routes.compare(wish)
        had = await world.routes.owned(world.account, wish.receive)
        offer = next(offer for offer in before.offers if offer.route == route)
        assert take(world, before, offer, offer.order.pay, offer.least(TOLERANCE))

        after = await world.routes.compare(wish)
        assert after.owned == before.owned - wish.pay
        assert await world.routes.owned(world.account, wish.receive) == had + offer.received
        assert {one.allowed.raw for one in after.offers if one.route == route} == {0}


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("pay", "receive"), [("USDC", "AID"), ("AID", "USDC"), ("AID", "USDT"), ("sAID", "USDC")]
)
async def test_more_than_the_offer_is_never_taken_for_less(
    world: World, pay: str, receive: str
) -> None:
    found = await world.routes.compare(order(world, "12.5", pay, receive))

    for offer in found.offers:
        assert not take(world, found, offer, offer.order.pay, one_more(offer.received))
    left = await world.routes.compare(found.wish)
    assert left.owned == found.owned


TARGETS = [
    ("USDC", "AID", "12.345678901234567891"),
    ("AID", "USDC", "12.345678"),
    ("USDT", "AID", "7"),
    ("sAID", "USDC", "12.5"),
    ("AID", "sAID", "0.5"),
]


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(("pay", "receive", "wanted"), TARGETS)
async def test_what_is_wanted_comes_for_what_was_asked_to_the_last_unit(
    world: World, pay: str, receive: str, wanted: str
) -> None:
    wish = target(world, pay, receive, wanted)
    routes = [offer.route for offer in (await world.routes.compare(wish)).offers]

    assert routes
    for route in routes:
        found = await world.routes.compare(wish)
        owned, had = await balances(world, wish)
        offer = next(offer for offer in found.offers if offer.route == route)
        assert offer.wanted == wish.receive
        assert offer.is_exact_out is (route.way is not Way.CURVE)
        assert take(world, found, offer, offer.most(TOLERANCE), offer.least(TOLERANCE))

        left, has = await balances(world, wish)
        if offer.is_exact_out:
            assert has == had + wish.receive
            assert left == owned - offer.order.pay
        else:
            assert left == owned - offer.most(TOLERANCE)
            assert has >= had + offer.received
        assert found.split is None
        after = (await world.routes.compare(wish)).offers
        spare = offer.most(TOLERANCE) - (owned - left)
        assert {one.allowed for one in after if one.route == route} == {spare}


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(("pay", "receive", "wanted"), TARGETS[:2])
async def test_what_is_wanted_is_never_paid_with_more(
    world: World, pay: str, receive: str, wanted: str
) -> None:
    found = await world.routes.compare(target(world, pay, receive, wanted))

    for offer in found.offers:
        if offer.is_exact_out:
            assert not take(world, found, offer, one_more(offer.order.pay, -1), offer.received)
        else:
            slack = one_more(offer.received, ROUNDED)
            assert not take(world, found, offer, offer.order.pay, slack)
            assert take(world, found, offer, offer.order.pay, offer.received)


@pytest.mark.parametrize(("way", "fee"), [(Way.MINT, 0), (Way.REDEEM, 10)])
async def test_a_target_at_gaibs_own_price_is_paid_to_the_last_unit(
    world: World, way: Way, fee: int
) -> None:
    world.admit()
    world.fill_redeemer(amount(world.network, "240000", "USDC"))
    pair = ("USDC", "AID") if way is Way.MINT else ("AID", "USDC")
    wish = target(world, *pair, "1234.567891")
    found = await world.routes.compare(wish)
    offer = offer_of(found, way)
    owned, had = await balances(world, wish)

    assert not take(world, found, offer, one_more(offer.order.pay, -1), offer.least(TOLERANCE))
    assert take(world, found, offer, offer.most(TOLERANCE), offer.least(TOLERANCE))

    assert await balances(world, wish) == (owned - offer.order.pay, had + wish.receive)
    assert offer.fee == Fraction(fee, 10_000)


async def test_a_target_that_nothing_can_bring_is_no_offer(world: World) -> None:
    found = await world.routes.compare(target(world, "AID", "USDC", "50000000000"))

    assert found.offers == ()
    markets = [one for one in found.closed if one.route.way.is_market]
    assert {one.route.way for one in markets} == {way for way in Way if way.is_market}
    assert {type(one.reason) for one in markets} == {NoRoute}


async def test_what_comes_after_its_deadline_is_refused_where_the_contract_knows_one(
    world: World,
) -> None:
    found = await world.routes.compare(order(world, "12.5", "USDC", "AID"))

    for offer in found.offers:
        late = offer.at.mined_at - timedelta(seconds=1)
        is_taken = take(world, found, offer, offer.order.pay, offer.least(Bps(100)), late)
        assert is_taken is not world.calls.has_deadline(offer)


async def test_an_allowance_is_seen_by_the_ways_that_may_use_it(world: World) -> None:
    wish = order(world, "100", "USDC", "AID")
    curve = offer_of(await world.routes.compare(wish), Way.CURVE)

    assert world.send(world.calls.allow(wish.pay, curve.route.target))

    found = await world.routes.compare(wish)
    assert offer_of(found, Way.CURVE).allowed == wish.pay
    assert offer_of(found, Way.UNISWAP_V3).allowed.raw == 0


async def test_what_a_pool_cannot_take_whole_is_no_offer(world: World) -> None:
    found = await world.routes.compare(order(world, "1000000", "AID", "USDC"))

    assert isinstance(reason_of(found, Way.UNISWAP_V3), NoRoute)
    assert isinstance(reason_of(found, Way.UNISWAP_V4), NoRoute)
    assert {offer.route.way for offer in found.offers} == {Way.CURVE}


@pytest.mark.requirement("T1")
async def test_a_size_that_moves_a_pool_is_split_between_two(world: World) -> None:
    wish = order(world, "400000", "AID", "USDC")
    found = await world.routes.compare(wish)

    assert found.split
    one, other = found.split.parts
    assert one.order.pay + other.order.pay == wish.pay
    assert set(one.route.pools).isdisjoint(other.route.pools)
    assert {one.at, other.at} == {found.at}
    assert found.split.received > found.offers[0].received
    for part in found.split.parts:
        alone = await world.routes.compare(replace(wish, pay=part.order.pay))
        same = next(offer for offer in alone.offers if offer.route == part.route)
        assert same.received == part.received


async def test_a_pool_tells_its_own_price_and_curve_its_average(world: World) -> None:
    found = await world.routes.compare(order(world, "100", "USDC", "AID"))

    markets = [offer for offer in found.offers if offer.route.way.is_market]
    for offer in markets:
        assert offer.market.spot
        assert abs(offer.market.spot - 1) < Fraction(1, 1000)
        small = offer.received.units / offer.order.pay.units / (1 - offer.fee)
        assert abs(small / offer.market.spot - 1) < Fraction(2, 1000)
        assert (offer.market.average is not None) is (offer.route.way is Way.CURVE)
        assert not offer.market.is_ramping


async def test_a_router_that_nobody_can_speak_to_is_never_asked(world: World) -> None:
    network = replace(world.network, router_version="2.1.1")

    found = await world.routes_on(network).compare(order(world, "100", "USDC", "AID"))

    assert isinstance(reason_of(found, Way.UNISWAP_V4), RouterUnknown)
    assert found.permit2 is None


async def test_size_costs_and_a_small_trade_does_not(world: World) -> None:
    small = offer_of(await world.routes.compare(order(world, "1", "AID", "USDC")), Way.CURVE)
    large = offer_of(await world.routes.compare(order(world, "500000", "AID", "USDC")), Way.CURVE)

    assert small.impact == 0
    assert large.impact
    assert large.impact > 0


async def test_what_rounds_to_nothing_is_too_small(world: World) -> None:
    found = await world.routes.compare(order(world, "0.0000001", "AID", "USDC"))

    assert found.offers == ()
    assert isinstance(reason_of(found, Way.CURVE), TooSmall)


@pytest.mark.requirement("T14")
async def test_who_is_not_admitted_is_told_so_before_anything_is_signed(world: World) -> None:
    minting = await world.routes.compare(order(world, "100", "USDC", "AID"))
    redeeming = await world.routes.compare(order(world, "100", "AID", "USDC"))

    assert isinstance(reason_of(minting, Way.MINT), NotWhitelisted)
    assert isinstance(reason_of(redeeming, Way.REDEEM), NotWhitelisted)
    assert minting.minting
    assert not minting.minting.is_whitelisted
    assert redeeming.redeeming
    assert not redeeming.redeeming.is_whitelisted


@pytest.mark.parametrize("symbol", ["USDC", "USDT"])
async def test_minting_is_exactly_one_for_one(world: World, symbol: str) -> None:
    world.admit()
    wish = order(world, "1234.567891", symbol, "AID")
    offer = offer_of(await world.routes.compare(wish), Way.MINT)
    had = await world.routes.owned(world.account, world.network.aid)

    assert world.send(world.calls.allow(wish.pay, offer.route.target))
    assert world.send(
        world.calls.exchange(offer, offer.order.pay, offer.least(TOLERANCE), deadline(offer))
    )

    assert (offer.over_par, offer.fee, offer.impact) == (PAR, PAR, PAR)
    assert await world.routes.owned(world.account, world.network.aid) == had + offer.received
    left = await world.routes.owned(world.account, wish.pay.token)
    assert left + wish.pay == amount(world.network, OWNED[symbol], symbol)


async def test_redeeming_pays_what_its_fee_leaves(world: World) -> None:
    world.admit()
    world.fill_redeemer(amount(world.network, "240000", "USDC"))
    wish = order(world, "1234.567891234567891234", "AID", "USDC")
    offer = offer_of(await world.routes.compare(wish), Way.REDEEM)
    had = await world.routes.owned(world.account, world.network.usdc)

    assert world.send(world.calls.allow(wish.pay, offer.route.target))
    assert world.send(
        world.calls.exchange(offer, offer.order.pay, offer.least(TOLERANCE), deadline(offer))
    )

    assert (offer.fee, offer.impact) == (Fraction(1, 1000), PAR)
    assert offer.received == amount(world.network, "1233.333323", "USDC")
    assert await world.routes.owned(world.account, world.network.usdc) == had + offer.received


@pytest.mark.requirement("T14")
async def test_a_daily_limit_names_what_is_left_and_midnight(world: World) -> None:
    world.admit()

    found = await world.routes.compare(order(world, "1000001", "USDC", "AID"))

    reason = reason_of(found, Way.MINT)
    assert isinstance(reason, DailyLimit)
    assert reason.left == amount(world.network, "1000000", "AID")
    assert isinstance(reason.resets_at, datetime)
    assert timedelta(0) < reason.resets_at - found.at.mined_at <= timedelta(days=1)


@pytest.mark.requirement("T14")
async def test_a_redeemer_with_too_few_dollars_names_the_most_it_can_pay(world: World) -> None:
    world.admit()
    world.fill_redeemer(amount(world.network, "999", "USDC"))

    found = await world.routes.compare(order(world, "1001", "AID", "USDC"))

    reason = reason_of(found, Way.REDEEM)
    assert isinstance(reason, FloatTooSmall)
    assert reason.reserve == amount(world.network, "999", "USDC")


@pytest.mark.requirement("T14")
@pytest.mark.parametrize(
    ("flow", "way", "pay", "receive"),
    [(Flow.MINT, Way.MINT, "USDC", "AID"), (Flow.REDEEM, Way.REDEEM, "AID", "USDC")],
)
async def test_a_pause_closes_only_its_way(
    world: World, flow: Flow, way: Way, pay: str, receive: str
) -> None:
    world.admit()
    world.pause(flow)

    found = await world.routes.compare(order(world, "100", pay, receive))

    assert isinstance(reason_of(found, way), PausedByIssuer)
    assert found.offers


@pytest.mark.parametrize(
    ("flow", "way", "pay", "receive"),
    [
        (Flow.MINT, Way.MINT, "USDC", "AID"),
        (Flow.REDEEM, Way.REDEEM, "AID", "USDC"),
        (Flow.SWAP, Way.CURVE, "AID", "USDC"),
        (Flow.SWAP, Way.UNISWAP_V3, "sAID", "USDC"),
    ],
)
async def test_what_the_manifest_closes_says_its_sentence(
    world: World, flow: Flow, way: Way, pay: str, receive: str
) -> None:
    network = replace(world.network, closed={flow: "Its ABI is not published."})

    found = await world.routes_on(network).compare(order(world, "100", pay, receive))

    reason = reason_of(found, way)
    assert isinstance(reason, FlowClosed)
    assert reason.message.values == (Message("networks", "Its ABI is not published."),)
    assert way not in {offer.route.way for offer in found.offers}
    assert (found.minting, found.redeeming).count(None) >= (1 if flow is Flow.SWAP else 2)


async def test_an_address_without_a_contract_is_not_read_as_zero(world: World) -> None:
    pools = tuple(replace(pool, address=NOWHERE) for pool in world.network.pools)
    network = replace(world.network, pools=pools)

    found = await world.routes_on(network).compare(order(world, "100", "USDC", "AID"))

    assert isinstance(reason_of(found, Way.CURVE), UnexpectedReply)


async def permitted(world: World, pay: str, symbol: str, receive: str) -> TxPlan:
    """A plan that pays through Uniswap with a signature in place of an allowance."""
    service = RouteService(world.routes, world.calls, world.network)
    compared = await service.compare(order(world, pay, symbol, receive))
    return service.plan(compared, offer_of(compared, Way.UNISWAP_V3), TOLERANCE, can_permit=True)


@pytest.mark.requirement("T4")
@pytest.mark.parametrize(
    ("symbol", "receive"), [("USDC", "AID"), ("AID", "USDT"), ("sAID", "AID"), ("sAID", "USDC")]
)
async def test_a_signature_and_one_transaction_are_a_swap_that_leaves_no_allowance(
    world: World, symbol: str, receive: str
) -> None:
    plan = await permitted(world, "12.5", symbol, receive)
    assert plan.permit
    world.calls.verify(plan)
    assert not world.send(plan.calls[-1]), "nobody signed yet"

    signed = world.calls.with_signature(plan, world.sign_permit(plan.permit))
    world.calls.verify(signed)
    (swap,) = signed.calls
    assert world.send(swap)

    after = await world.routes.compare(order(world, "12.5", symbol, receive))
    assert offer_of(after, Way.UNISWAP_V3).allowed.raw == 0
    assert after.permit == replace(await terms_of(world, symbol), nonce=plan.permit.nonce + 1)
    assert not world.send(swap), "a signature is used once"


async def terms_of(world: World, symbol: str) -> PermitTerms:
    receive = "USDC" if symbol == "AID" else "AID"
    terms = (await world.routes.compare(order(world, "1", symbol, receive))).permit
    assert terms
    return terms


@pytest.mark.requirement("T4")
async def test_a_permit_that_somebody_else_used_first_does_not_stop_the_swap(world: World) -> None:
    plan = await permitted(world, "12.5", "USDC", "AID")
    assert isinstance(plan.permit, Permit)
    signature = world.sign_permit(plan.permit)
    (swap,) = world.calls.with_signature(plan, signature).calls

    world.use_permit(plan.permit, signature)

    assert world.send(swap)
    after = await world.routes.compare(order(world, "12.5", "USDC", "AID"))
    assert offer_of(after, Way.UNISWAP_V3).allowed.raw == 0


async def test_only_uniswap_and_only_tokens_with_permits_are_paid_with_a_signature(
    world: World,
) -> None:
    pools = tuple(pool for pool in world.network.pools if pool.venue is Venue.CURVE)
    network = replace(world.network, pools=pools)
    only_curve = await world.routes_on(network).compare(order(world, "1", "USDC", "AID"))
    without = await world.routes.compare(order(world, "1", "USDT", "AID"))

    assert (only_curve.permit, without.permit) == (None, None)
    assert only_curve.permit2 is None
    assert (await terms_of(world, "USDC")).domain == PermitDomain("USD Coin", "2")
