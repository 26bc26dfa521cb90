"""What a transaction may cost: levels, a price of one's own, gas, and the limits."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.fees import Fee, FeeChoice, FeeLevel, GasPrice
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import Permit
from gaib_wallet.domain.transactions import Act, Call, Extent, Replaced
from gaib_wallet.domain.units import USD, TokenAmount
from gaib_wallet.errors import (
    EthPriceStale,
    FeeAboveLimit,
    FeeNotCovered,
    InsufficientFunds,
    Locked,
    PlanStale,
    TipAboveMost,
    UnderBaseFee,
)
from gaib_wallet.services import pricing
from tests.builders import (
    ACCOUNT,
    BLOCK,
    CONTRACTS,
    NETWORK,
    OFFERS,
    POOL,
    PRICE,
    USDC,
    allow_call,
    eth,
    plan,
    queue_plan,
    rehearsal,
    some_call,
    usdc,
)
from tests.fake_chain import Effect, fake_permit
from tests.unit.services.desk import ARRIVED, PAID, Desk

GWEI = 10**9
STUCK = GasPrice(base=GWEI, tip=5 * GWEI, most=40 * GWEI)
SPEED_UP = replace(plan(), replaces=Replaced("0x" + "ab" * 32, 0, STUCK))
BLIND = replace(CONTRACTS, eth_usd_feed=None)


@pytest.mark.requirement("T10")
@pytest.mark.parametrize(
    ("choice", "price"),
    [
        (FeeLevel.SLOW, OFFERS.slow),
        (FeeLevel.NORMAL, OFFERS.normal),
        (FeeLevel.FAST, OFFERS.fast),
        (GasPrice(99, tip=3, most=8 * GWEI), GasPrice(PRICE.base, tip=3, most=8 * GWEI)),
    ],
)
def test_a_choice_has_the_price_of_the_head(choice: FeeChoice, price: GasPrice) -> None:
    assert pricing.price(plan(), OFFERS, choice) == price


@pytest.mark.requirement("T10")
def test_a_price_of_ones_own_that_no_block_takes_is_refused() -> None:
    with pytest.raises(TipAboveMost):
        pricing.price(plan(), OFFERS, GasPrice(0, tip=9 * GWEI, most=8 * GWEI))
    with pytest.raises(UnderBaseFee, match="3 gwei"):
        pricing.price(plan(), OFFERS, GasPrice(0, tip=0, most=PRICE.base - 1))


@pytest.mark.requirement("T10")
@given(st.integers(0, 10**12), st.integers(0, 10**12), st.sampled_from(FeeLevel))
def test_a_replacement_raises_both_figures_by_a_tenth_and_a_wei(
    tip: int, more: int, level: FeeLevel
) -> None:
    stuck = GasPrice(GWEI, tip, tip + more)
    of = replace(plan(), replaces=Replaced("0x" + "ab" * 32, 0, stuck))

    price = pricing.price(of, OFFERS, level)

    for old, new in ((stuck.tip, price.tip), (stuck.most, price.most)):
        assert new >= old + 1
        assert new * 10 >= old * 11


@pytest.mark.requirement("T10")
async def test_what_is_shown_are_the_offers_of_the_same_head(desk: Desk) -> None:
    checked = await desk.check(rehearsal())

    assert checked.offers == await desk.ledger.gas_offers()
    assert (await desk.service.check(plan(), FeeLevel.FAST)).fees[0].price == checked.offers.fast


@pytest.mark.requirement("T10")
@pytest.mark.parametrize("usd", [Fraction(3_000), Fraction(100)])
async def test_a_fee_above_the_limit_in_dollars_stops_it(desk: Desk, usd: Fraction) -> None:
    desk.ledger.usd = usd
    desk.service.most_fee_usd = 1

    with pytest.raises(FeeAboveLimit) as above:
        await desk.check(rehearsal(gas_used=(13_000_000,)))

    assert above.value.most == TokenAmount(10**USD.digits, USD)


@pytest.mark.requirement("T10")
async def test_a_fee_of_exactly_the_limit_is_paid(desk: Desk) -> None:
    # 125,000 gas at 8 gwei are 0.001 ETH.
    desk.ledger.price = replace(PRICE, most=8 * GWEI)
    desk.service.most_fee_usd = 3
    assert (await desk.check(rehearsal())).fee_most == eth("0.001")

    desk.ledger.usd = Fraction(3_001)
    with pytest.raises(FeeAboveLimit):
        await desk.check(rehearsal())


@pytest.mark.requirement("T10")
async def test_without_a_price_of_ether_nothing_is_paid_but_the_stuck_is_freed_and_allowances_end(
    desk: Desk,
) -> None:
    desk.ledger.usd = None

    with pytest.raises(EthPriceStale):
        await desk.check(rehearsal())

    assert (await desk.check_only(SPEED_UP)).fees[0].price.tip > STUCK.tip
    revoke = plan(Act.REVOKE)
    assert (await desk.check_only(revoke)).plan == revoke


async def test_a_network_without_a_feed_has_the_limit_in_its_coin_alone() -> None:
    blind = Desk(network=without_feed())
    blind.ledger.usd = None

    assert (await blind.check(rehearsal())).plan == plan()


def without_feed() -> Network:
    return replace(NETWORK, contracts=BLIND)


@pytest.mark.requirement("T10")
async def test_what_is_sent_and_the_fee_have_to_be_there_both(desk: Desk) -> None:
    sends = replace(some_call(Act.SEND), value=eth("0.9999").raw)
    of = plan(Act.SEND, pay=eth("0.9999"), calls=(sends,), recipient=ACCOUNT)

    with pytest.raises(InsufficientFunds) as short:
        await desk.check_only(replace(of, recipient=sends.to))

    assert short.value.available == eth("1") - eth("0.000875")


def permit_plan() -> tuple[Permit, Call]:
    permit = Permit(
        owner=ACCOUNT,
        spender=plan().target,
        amount=usdc("100"),
        nonce=0,
        deadline=BLOCK.mined_at + timedelta(minutes=20),
        domain=NETWORK.permits[USDC.address],
    )
    return permit, replace(some_call(Act.PERMIT), to=USDC.address)


@pytest.mark.requirement("T4")
def test_paying_the_line_may_use_the_gas_that_only_comes_back_at_its_end() -> None:
    (fee,) = pricing.fees(queue_plan(), rehearsal(gas_used=(400_000,)), PRICE)

    # A fifth comes back, and what is called gets 63 of 64 parts.
    assert (fee.gas_expected, fee.gas_limit) == (400_000, 560_000)
    assert fee.gas_limit * 63 * 4 > 400_000 * 64 * 5


@pytest.mark.requirement("T4")
async def test_a_permit_costs_nothing_and_makes_its_swap_dearer(desk: Desk) -> None:
    permit, call = permit_plan()
    of = replace(plan(calls=(call, some_call(Act.SWAP))), permit=permit)

    first, swap = (await desk.check(rehearsal(gas_used=(46_000, 100_000)), of)).fees

    assert (first.gas_limit, first.gas_expected, first.most) == (0, 0, eth("0"))
    assert (swap.gas_expected, swap.gas_limit) == (160_000, 200_000)


@pytest.mark.requirement("T4")
async def test_what_is_allowed_before_a_permit_costs_what_it_costs(desk: Desk) -> None:
    permit, call = permit_plan()
    allow = allow_call(usdc("100"), POOL.address)
    of = replace(plan(calls=(allow, call, some_call(Act.SWAP))), permit=permit)

    fees = (await desk.check(rehearsal(gas_used=(46_000, 30_000, 100_000)), of)).fees

    assert [fee.gas_expected for fee in fees] == [46_000, 0, 160_000]


@pytest.mark.requirement("T4")
async def test_a_signed_permit_is_put_into_its_swap_and_nothing_is_sent(desk: Desk) -> None:
    permit, call = permit_plan()
    of = replace(plan(calls=(call, some_call(Act.SWAP))), permit=permit)
    ready = await desk.check(rehearsal(gas_used=(46_000, 100_000)), of)
    signed = of.after(1)
    desk.calls.signed = signed

    assert await desk.service.permit(ready) == signed
    assert desk.signer.permitted == [of]
    assert desk.calls.signatures == [fake_permit(of)]
    assert (desk.sent, desk.told) == ([], [])


@pytest.mark.requirement("T4")
async def test_a_permit_that_is_stale_is_not_signed(desk: Desk) -> None:
    permit, call = permit_plan()
    of = replace(plan(calls=(call, some_call(Act.SWAP))), permit=replace(permit, nonce=3))
    ready = await desk.check(rehearsal(gas_used=(46_000, 100_000)), of)

    with pytest.raises(PlanStale):
        await desk.service.permit(ready)
    desk.ledger.mine(3)
    with pytest.raises(PlanStale):
        await desk.service.permit(replace(ready, plan=replace(of, permit=permit)))

    assert desk.signer.permitted == []


async def test_a_plan_without_a_permit_has_none_to_sign(desk: Desk) -> None:
    with pytest.raises(ValueError, match="no permit"):
        await desk.service.permit(await desk.check(rehearsal()))


async def test_a_locked_key_signs_no_permit(desk: Desk) -> None:
    permit, call = permit_plan()
    of = replace(plan(calls=(call, some_call(Act.SWAP))), permit=permit)
    ready = await desk.check(rehearsal(gas_used=(46_000, 100_000)), of)
    desk.signer.is_locked = True

    with pytest.raises(Locked):
        await desk.service.permit(ready)


@pytest.mark.requirement("T10")
async def test_every_call_gets_a_quarter_more_gas_than_it_used(desk: Desk) -> None:
    of = plan(calls=(allow_call(usdc("100"), POOL.address), some_call(Act.SWAP)))

    checked = await desk.check(rehearsal(gas_used=(46_001, 100_000)), of)

    assert checked.fees == (Fee(57_502, 46_001, PRICE), Fee(125_000, 100_000, PRICE))


@pytest.mark.requirement("T10")
async def test_no_call_asks_for_more_gas_than_a_network_takes(desk: Desk) -> None:
    desk.service.most_fee_usd = 10_000

    (fee,) = (await desk.check(rehearsal(gas_used=(15_000_000,)))).fees

    assert fee.gas_limit == pricing.GAS_CAP


async def test_a_call_that_was_not_played_gets_gas_that_is_enough(desk: Desk) -> None:
    of = plan(calls=(allow_call(usdc("100"), POOL.address), some_call(Act.SWAP)))
    partly = replace(rehearsal(gas_used=(46_000,)), changes=(), extent=Extent.FIRST)

    first, second = (await desk.check(partly, of)).fees

    assert (first.gas_expected, second.gas_expected) == (46_000, 400_000)


async def test_a_fee_that_the_account_cannot_pay_is_named(desk: Desk) -> None:
    desk.service.most_fee_usd = 10_000
    desk.ledger.price = replace(PRICE, most=10**13)

    with pytest.raises(FeeNotCovered) as short:
        await desk.check(rehearsal())

    assert (short.value.needed, short.value.available) == (eth("1.25"), eth("1"))
    assert short.value.message.values[2] == usdc("100")


async def test_where_nothing_is_paid_the_ether_is_what_is_safe(desk: Desk) -> None:
    desk.service.most_fee_usd = 10_000
    desk.ledger.price = replace(PRICE, most=10**13)

    with pytest.raises(FeeNotCovered) as short:
        await desk.check(replace(rehearsal(), changes=()), queue_plan())

    assert short.value.message.values[2] == eth("1")


async def test_an_approval_may_have_spent_what_the_next_step_needs(desk: Desk) -> None:
    of = plan(calls=(allow_call(usdc("100"), POOL.address), some_call(Act.SWAP)))
    desk.ledger.give(usdc("100"), ACCOUNT)
    desk.ledger.will(of.calls[1], Effect(changes=(PAID, ARRIVED)))
    assert (await desk.service.check(of)).plan == of

    desk.service.most_fee_usd = 100_000
    desk.ledger.price = replace(PRICE, most=10**14)
    with pytest.raises(FeeNotCovered):
        await desk.service.check(of.after(1))
