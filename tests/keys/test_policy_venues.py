"""Each rule for Uniswap v2 and v4, pools of three, and exact amounts that are bought."""

from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.domain.routes import Way
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import (
    MinimumTooLow,
    NotAsAgreed,
    PaymentTooHigh,
    UnknownCall,
    UnlimitedAllowance,
    WrongTime,
)
from gaib_wallet.keys.manifests import Known
from tests.keys.plans import (
    AID,
    CURVE_SWAP,
    DEADLINE,
    DEMO,
    KNOWN,
    MINTED,
    PERMIT2,
    QUEUE,
    ROUTER,
    SAID,
    STAKED,
    STRANGER,
    UNIVERSAL,
    USDC,
    V2_ROUTER,
    V3,
    V3_SWAP,
    amount,
    check,
    check_permit,
    exchange_plan,
    number,
    route,
    with_word,
)
from tests.keys.venues import (
    BOUGHT,
    CURVE_BOUGHT,
    OWNER,
    THREE,
    USDT,
    V2,
    V2_BOUGHT,
    V2_SWAP,
    V3_BOUGHT,
    V4,
    V4_BOUGHT,
    V4_SWAP,
    carried,
    three_plan,
    with_octets,
)

HERE = KNOWN[DEMO.chain_id]
SECOND = timedelta(seconds=1)
SWAPS = {**BOUGHT, "pair": V2_SWAP, "manager": V4_SWAP}


def whole(plan: TxPlan) -> None:
    """Everything that is asked of the signer on the way through `plan`."""
    if plan.permit:
        check(plan)
        check_permit(plan.after(1))
        check(carried(plan))
        return
    for step in range(len(plan.calls)):
        check(plan.after(step))


def refuse(plan: TxPlan, error: type[Exception], what: str = ".", known: Known = HERE) -> None:
    """No step of `plan` is signed."""
    with pytest.raises(error, match=what):
        check(plan, known=[known])
    has_one = plan.permit and len(plan.calls) > 1
    rest = plan.after(1) if has_one else replace(plan, calls=plan.calls[-1:])
    with pytest.raises(error, match=what):
        (check_permit if has_one else check)(rest, known=[known])


@pytest.mark.requirement("T1")
@pytest.mark.parametrize("plan", SWAPS.values(), ids=SWAPS)
def test_every_way_to_swap_is_signed_step_by_step(plan: TxPlan) -> None:
    whole(plan)


# Where, along what, to whom and until when.


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", SWAPS.values(), ids=SWAPS)
@pytest.mark.parametrize("target", [STRANGER, V2_ROUTER, ROUTER, UNIVERSAL, PERMIT2, AID.address])
def test_a_swap_is_for_its_own_router_alone(plan: TxPlan, target: Address) -> None:
    if target == plan.target:
        return
    elsewhere = replace(plan.calls[-1], to=target)
    moved = replace(plan, target=target, calls=(*plan.calls[:-1], elsewhere))

    for one in (moved, replace(moved, target=plan.target), replace(plan, target=target)):
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check(one)


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", SWAPS.values(), ids=SWAPS)
def test_a_closed_flow_closes_every_router(plan: TxPlan) -> None:
    without = {pair: taken for pair, taken in HERE.may.items() if pair[0] != plan.target}

    refuse(plan, UnknownCall, known=replace(HERE, may=without))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", [V2_SWAP, V2_BOUGHT], ids=["paid", "bought"])
def test_a_pair_pays_the_account_in_time_along_known_tokens(plan: TxPlan) -> None:
    # amount, amount, where the path begins, recipient, deadline, tokens, the first, the second
    assert plan.deadline
    until = int(plan.deadline.timestamp())
    for word, value, error, what in (
        (3, number(STRANGER), NotAsAgreed, "who receives"),
        (4, until + 1, NotAsAgreed, "the deadline"),
        (6, number(USDT.address), NotAsAgreed, "the tokens"),
        (6, number(STRANGER), UnknownCall, "."),
        (7, number(SAID.address), NotAsAgreed, "the tokens"),
        (7, number(STRANGER), UnknownCall, "."),
        (7, number(AID.address), UnknownCall, "."),
        (2, 6 * 32, UnknownCall, "."),
    ):
        with pytest.raises(error, match=what):
            check(with_word(plan, word, value))
    late = replace(plan, deadline=DEADLINE + SECOND)
    with pytest.raises(WrongTime):
        check(with_word(late, 4, until + 1))


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("plan", [V2_BOUGHT, V3_BOUGHT], ids=["v2", "v3"])
def test_exactly_the_most_is_allowed(plan: TxPlan) -> None:
    assert plan.pay
    allow = plan.calls[0]
    for raw in (plan.pay.raw + 1, plan.pay.raw - 1, 0):
        data = allow.data[:36] + raw.to_bytes(32, "big")
        with pytest.raises(NotAsAgreed, match="the amount"):
            check(replace(plan, calls=(replace(allow, data=data), plan.calls[-1])))


# Exact amounts.


@pytest.mark.requirement("T5")
def test_what_is_bought_and_what_it_may_cost_are_the_agreed_ones() -> None:
    # exactly what comes out, the most that is paid
    with pytest.raises(NotAsAgreed, match="the minimum"):
        check(with_word(V2_BOUGHT, 0, amount("99.8", "USDC").raw - 1))
    with pytest.raises(NotAsAgreed, match="the amount"):
        check(with_word(V2_BOUGHT, 1, amount("100", "AID").raw + 1))
    for plan in (V3_BOUGHT, V4_BOUGHT):
        for before, what in (("99.8", "the minimum"), ("100", "the amount")):
            of = USDC if what == "the minimum" else AID
            raw = amount(before, of.symbol).raw
            found = raw.to_bytes(32, "big")
            place = plan.calls[-1].data.rindex(found)
            data = plan.calls[-1].data
            altered = data[:place] + (raw + 1).to_bytes(32, "big") + data[place + 32 :]
            last = replace(plan.calls[-1], data=altered)
            refuse(replace(plan, calls=(*plan.calls[:-1], last)), NotAsAgreed, what)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("plan", BOUGHT.values(), ids=BOUGHT)
def test_the_bytes_buy_exactly_if_and_only_if_the_plan_does(plan: TxPlan) -> None:
    refuse(replace(plan, spends=None), NotAsAgreed, "exactly arrives")
    for paid in (V2_SWAP, V3_SWAP, V4_SWAP, CURVE_SWAP, MINTED, STAKED):
        refuse(
            replace(paid, spends=paid.pay, least=paid.expected), NotAsAgreed, "exactly arrives|min"
        )
    refuse(replace(QUEUE, spends=amount("1", "AID")), NotAsAgreed, "the amount")


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("plan", BOUGHT.values(), ids=BOUGHT)
def test_the_most_is_near_what_is_likely_to_be_paid(plan: TxPlan) -> None:
    assert plan.pay
    token = plan.pay.token
    least = plan.pay.raw * 9_500 // 10_000
    check(replace(plan, spends=TokenAmount(least, token)))
    check(replace(plan, spends=plan.pay))

    refuse(replace(plan, spends=TokenAmount(least - 1, token)), PaymentTooHigh)
    refuse(replace(plan, spends=TokenAmount(0, token)), PaymentTooHigh)
    more = TokenAmount(plan.pay.raw + 1, token)
    refuse(replace(plan, spends=more), NotAsAgreed, "likely to be paid")
    other = TokenAmount(plan.pay.raw, SAID)
    refuse(replace(plan, spends=other), NotAsAgreed, "the tokens")
    foreign = TokenAmount(least, replace(token, digits=2))
    refuse(replace(plan, spends=foreign), NotAsAgreed, "the tokens")


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("plan", BOUGHT.values(), ids=BOUGHT)
def test_what_is_bought_is_what_is_expected(plan: TxPlan) -> None:
    assert plan.expected
    more = TokenAmount(plan.expected.raw + 1, plan.expected.token)

    refuse(replace(plan, expected=more), NotAsAgreed, "exactly arrives")


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("way", "pools"), [(Way.UNISWAP_V2, V2), (Way.UNISWAP_V3, V3), (Way.UNISWAP_V4, V4)]
)
def test_the_floor_is_held_against_the_most_that_may_be_paid(way: Way, pools: object) -> None:
    through = route(way, pools)  # type: ignore[arg-type]
    pay, spends = amount("100", "AID"), amount("96", "AID")
    good = exchange_plan(through, pay, amount("80", "USDC"), account=OWNER, spends=spends)
    poor = exchange_plan(through, pay, amount("79.99", "USDC"), account=OWNER, spends=spends)

    check(good)
    refuse(poor, MinimumTooLow)


@pytest.mark.requirement("T5")
def test_a_target_in_a_pool_of_curve_is_an_ordinary_payment() -> None:
    whole(CURVE_BOUGHT)
    exact = replace(CURVE_BOUGHT, expected=CURVE_BOUGHT.least, spends=CURVE_BOUGHT.pay)
    refuse(exact, NotAsAgreed, "exactly arrives")


# v4.


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", [V4_SWAP, V4_BOUGHT], ids=["paid", "bought"])
def test_a_pool_of_the_manager_has_a_fixed_fee_and_its_coins_in_order(plan: TxPlan) -> None:
    first, second = sorted((AID.address, USDC.address), key=number)
    coins = [bytes.fromhex(one[2:]).rjust(32, b"\0") for one in (first, second)]
    fee, spacing = (value.to_bytes(32, "big") for value in (V4.fee_ppm, V4.tick_spacing))
    key = b"".join((*coins, fee, spacing))
    direction = int(first == AID.address).to_bytes(32, "big")

    def keyed(fee_ppm: int, tick_spacing: int) -> bytes:
        numbers = (one.to_bytes(32, "big") for one in (fee_ppm, tick_spacing))
        return b"".join((*coins, *numbers))

    for fee_ppm, tick_spacing in ((999_999, 1), (0, 1), (3_001, 200), (100, 2**23 - 1)):
        check(with_octets(plan, key, keyed(fee_ppm, tick_spacing)))
    for fee_ppm, tick_spacing in ((1_000_000, 1), (0x800000, 1), (100, 0), (100, 2**23)):
        refuse(with_octets(plan, key, keyed(fee_ppm, tick_spacing)), UnknownCall)
    turned = b"".join((*coins[::-1], fee, spacing))
    refuse(with_octets(plan, key, turned), UnknownCall)
    other = int(first != AID.address).to_bytes(32, "big")
    hooks = bytes(32)
    wrong_way = with_octets(plan, key + hooks + direction, key + hooks + other)
    refuse(wrong_way, NotAsAgreed, "the tokens")
    hooked = with_octets(plan, key + hooks + direction, key + b"\0" * 31 + b"\1" + direction)
    refuse(hooked, UnknownCall)
    native = with_octets(plan, key, bytes(32) + key[32:])
    refuse(native, UnknownCall)


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", [V4_SWAP, V4_BOUGHT], ids=["paid", "bought"])
def test_all_that_is_due_is_taken_and_no_more_than_agreed_is_settled(plan: TxPlan) -> None:
    assert plan.pay
    assert plan.least
    settled, taken = (
        bytes.fromhex(one.token.address[2:]).rjust(32, b"\0") + one.raw.to_bytes(32, "big")
        for one in (plan.pay, plan.least)
    )
    data = plan.calls[-1].data
    for words, what in ((settled, "the amount"), (taken, "the minimum")):
        place = data.rindex(words)
        for at, by in ((63, 1), (31, 1)):
            changed = bytearray(data)
            changed[place + at] ^= by
            last = replace(plan.calls[-1], data=bytes(changed))
            refuse(replace(plan, calls=(*plan.calls[:-1], last)), NotAsAgreed, what)


@pytest.mark.requirement("T2")
def test_a_network_without_a_router_that_is_understood_knows_no_swap_in_the_manager() -> None:
    for known in (
        replace(HERE, universal_router=None, permit2=None),
        replace(HERE, universal_router=None),
    ):
        refuse(V4_SWAP, UnknownCall, known=known)
    refuse(V4_SWAP, NotAsAgreed, "who may take", known=replace(HERE, permit2=None))


# Pools of three.


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("paid", ["AID", "USDC", "USDT"])
@pytest.mark.parametrize("received", ["AID", "USDC", "USDT"])
def test_a_pool_of_three_swaps_any_two(paid: str, received: str) -> None:
    if paid == received:
        return
    plan = three_plan(paid, received)
    here = HERE.with_pools([THREE])
    for step in range(2):
        check(plan.after(step), known=[here])

    for word, value in ((0, 3), (1, 3), (0, 2**126), (1, THREE.index_of(plan.pay.token))):  # type: ignore[union-attr]
        with pytest.raises(UnknownCall):
            check(with_word(plan, word, value), known=[here])
    third = 3 - THREE.index_of(plan.pay.token) - THREE.index_of(plan.least.token)  # type: ignore[union-attr]
    for word in (0, 1):
        with pytest.raises(NotAsAgreed, match="the tokens"):
            check(with_word(plan, word, third), known=[here])
    with pytest.raises(UnknownCall):
        check(plan)


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("plan", [V2_BOUGHT, V3_BOUGHT, V4_BOUGHT, V4_SWAP])
def test_nothing_without_end_is_allowed_whichever_the_router(plan: TxPlan) -> None:
    allow = plan.calls[0]
    for endless in (2**128, 2**160 - 1, 2**256 - 1):
        data = allow.data[:36] + endless.to_bytes(32, "big")
        with pytest.raises(UnlimitedAllowance):
            check(replace(plan, calls=(replace(allow, data=data), *plan.calls[1:])))
