"""The first gate: bytes say what their plan says, and whatever differs is named."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain import permits
from gaib_wallet.chain.decoding import decode_for
from gaib_wallet.chain.minting import MINT
from gaib_wallet.chain.venues import uniswap_v3
from gaib_wallet.domain.permits import PermitSingle
from gaib_wallet.domain.transactions import Act, Allowance, Call, Guard, TxPlan
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import NotAsAgreed
from tests.builders import (
    ACCOUNT,
    AID,
    SAID,
    USDC,
    USDT,
    V3_POOL,
    V3_SAID_POOL,
    aid,
    usdc,
)
from tests.unit.chain.intents import (
    ENCODER,
    INTENTS,
    SIGNATURE,
    Intent,
    cancellations,
    mints,
    one_raw_more,
    payments_of_the_queue,
    permitted,
    refused,
    requests_to_unstake,
    revocations,
    stakes,
    swaps_on_curve,
    swaps_on_uniswap,
    transfers,
)

STRANGER = Address("0x000000000000000000000000000000000000dEaD")
FEW = settings(max_examples=12)
"""Each of the intents has so many."""
every_intent = pytest.mark.parametrize("make", INTENTS.values(), ids=INTENTS.keys())


def some(make: Any) -> st.SearchStrategy[Intent]:
    return make()  # type: ignore[no-any-return]


def with_data(plan: TxPlan, number: int, data: bytes) -> TxPlan:
    calls = list(plan.calls)
    calls[number] = replace(calls[number], data=data)
    return replace(plan, calls=tuple(calls))


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T3")
@pytest.mark.requirement("T5")
@every_intent
@FEW
@given(data=st.data())
def test_every_intent_is_read_back_as_it_was_meant(make: Any, data: st.DataObject) -> None:
    intent = data.draw(some(make))

    for call, says in zip(intent.plan.calls, intent.says, strict=True):
        found = decode_for(call.act, call.data)
        assert found
        for part, (name, arguments) in zip(found.parts, says, strict=True):
            assert part.function.partition("(")[0] == name
            wrapped = {"multicall": {"data"}, "execute": {"inputs"}}.get(name, set())
            kept = {key: one for key, one in part.arguments.items() if key not in wrapped}
            assert kept == arguments


@pytest.mark.requirement("T1")
@every_intent
@FEW
@given(data=st.data())
def test_the_gate_lets_every_intent_pass_and_what_is_left_of_it(
    make: Any, data: st.DataObject
) -> None:
    plan = data.draw(some(make)).plan

    ENCODER.verify(plan)

    # Behind a permit comes what has its signature, which is another plan.
    acts = [call.act for call in plan.calls]
    steps = acts.index(Act.PERMIT) if Act.PERMIT in acts else len(acts) - 1
    for step in range(steps + 1):
        ENCODER.verify(plan.after(step))


@pytest.mark.requirement("T1")
@every_intent
@FEW
@given(data=st.data())
def test_no_octet_of_the_bytes_can_be_another_one(make: Any, data: st.DataObject) -> None:
    plan = data.draw(some(make)).plan
    number = data.draw(st.integers(0, len(plan.calls) - 1))
    octets = bytearray(plan.calls[number].data)
    free = _octets_that_the_plan_leaves_open(plan, number)
    places = [place for place in range(len(octets)) if place not in free]
    if not places:
        return
    octets[data.draw(st.sampled_from(places))] ^= data.draw(st.integers(1, 255))

    assert refused(with_data(plan, number, bytes(octets)))


@pytest.mark.requirement("T1")
@every_intent
@FEW
@given(data=st.data(), extra=st.binary(min_size=1, max_size=64))
def test_nothing_can_follow_the_bytes_nor_be_cut_from_them(
    make: Any, data: st.DataObject, extra: bytes
) -> None:
    plan = data.draw(some(make)).plan
    number = data.draw(st.integers(0, len(plan.calls) - 1))
    octets = plan.calls[number].data

    assert refused(with_data(plan, number, octets + extra))
    if octets:
        assert refused(with_data(plan, number, octets[:-1]))


@pytest.mark.requirement("T1")
@every_intent
@FEW
@given(data=st.data())
def test_what_a_plan_says_of_itself_must_be_what_its_bytes_say(
    make: Any, data: st.DataObject
) -> None:
    plan = data.draw(some(make)).plan
    amount = usdc("1") if plan.pay is None else one_raw_more(plan.pay)
    others: dict[str, object] = {
        "chain_id": 1,
        "target": STRANGER,
        "pay": amount,
        "least": usdc("0") if plan.least is None else TokenAmount(0, plan.least.token),
        "recipient": STRANGER,
        "deadline": plan.at.mined_at + timedelta(minutes=19, seconds=59, microseconds=1),
        "calls": (),
    }
    acts = [act for act in Act if act is not plan.act]

    accepted = [
        name
        for name, value in others.items()
        if getattr(plan, name) != value and not refused(replace(plan, **{name: value}))  # type: ignore[arg-type]
    ]
    assert accepted == []
    assert all(refused(replace(plan, act=act)) for act in acts)


@pytest.mark.requirement("T1")
@every_intent
@FEW
@given(data=st.data())
def test_no_call_can_be_left_out_sent_elsewhere_repeated_or_carry_coin(
    make: Any, data: st.DataObject
) -> None:
    plan = data.draw(some(make)).plan
    number = data.draw(st.integers(0, len(plan.calls) - 1))
    call = plan.calls[number]

    def instead(*calls: Call) -> TxPlan:
        return replace(plan, calls=(*plan.calls[:number], *calls, *plan.calls[number + 1 :]))

    assert refused(instead(replace(call, to=STRANGER)))
    assert refused(instead(replace(call, value=call.value + 1)))
    if plan.act is not Act.REVOKE:
        assert refused(instead(call, call))
    if number == len(plan.calls) - 1:
        assert refused(instead())
    assert refused(replace(plan, calls=(*plan.calls, ENCODER.allow(usdc("1"), STRANGER))))
    for act in Act:
        if act is not call.act:
            assert refused(instead(replace(call, act=act)))


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("make", [mints, swaps_on_curve, stakes])
@FEW
@given(data=st.data())
def test_only_the_payment_is_allowed_and_only_to_the_target(make: Any, data: st.DataObject) -> None:
    plan = data.draw(some(make)).plan
    assert plan.pay
    *_, last = plan.calls

    def behind(*calls: Call) -> TxPlan:
        return replace(plan, calls=(*calls, last))

    exact, zero = plan.pay, TokenAmount(0, plan.pay.token)
    endless = TokenAmount(2**256 - 1, plan.pay.token)
    assert refused(behind(ENCODER.allow(exact, STRANGER)))
    assert refused(behind(ENCODER.allow(one_raw_more(exact), plan.target)))
    assert refused(behind(ENCODER.allow(zero, plan.target)))
    assert refused(behind(*[ENCODER.allow(exact, plan.target)] * 2))
    assert refused(
        behind(*[ENCODER.allow(zero, plan.target)] * 2, ENCODER.allow(exact, plan.target))
    )
    assert exact == endless or refused(behind(ENCODER.allow(endless, plan.target)))


@pytest.mark.requirement("T5")
@FEW
@given(intent=swaps_on_uniswap((V3_SAID_POOL, V3_POOL), SAID), is_stranger=st.booleans())
def test_a_path_is_held_against_the_pools_of_the_network(
    intent: Intent, *, is_stranger: bool
) -> None:
    plan = intent.plan
    pools = (V3_SAID_POOL, replace(V3_POOL, fee_ppm=3_000))
    if is_stranger:
        pools = (V3_SAID_POOL, replace(V3_POOL, coins=(AID, replace(USDC, address=STRANGER))))
    path = uniswap_v3.path(pools, SAID)
    assert plan.pay
    assert plan.least
    assert plan.deadline
    swap = uniswap_v3.SWAP_PATH.encode(path, ACCOUNT, plan.pay.raw, plan.least.raw)
    data = uniswap_v3.MULTICALL.encode(int(plan.deadline.timestamp()), [swap])
    unpermitted = replace(plan, permit=None, calls=plan.calls[-1:])

    assert refused(with_data(unpermitted, 0, data))


@pytest.mark.requirement("T1")
@every_intent
@FEW
@given(data=st.data())
def test_what_a_call_says_of_itself_is_not_believed(make: Any, data: st.DataObject) -> None:
    plan = data.draw(some(make)).plan
    lies = tuple(
        replace(call, function="harmless()", arguments=(("amount", 0),)) for call in plan.calls
    )

    ENCODER.verify(replace(plan, calls=lies))
    assert ENCODER.described(replace(plan, calls=lies)) == plan


@FEW
@given(data=st.binary(max_size=200))
def test_what_cannot_be_read_is_not_described(data: bytes) -> None:
    plan = with_data(permitted(), 1, b"\x00\x00\x00\x00" + data)

    with pytest.raises(NotAsAgreed):
        ENCODER.described(plan)
    with pytest.raises(NotAsAgreed):
        ENCODER.verify(plan)


@pytest.mark.requirement("T1")
@FEW
@given(intent=revocations(), other=revocations())
def test_allowances_are_taken_back_from_those_who_were_named(intent: Intent, other: Intent) -> None:
    plan = intent.plan
    last = plan.revoked[-1]
    elsewhere = Allowance(STRANGER, last.amount)

    assert refused(replace(plan, revoked=(*plan.revoked[:-1], elsewhere)))
    assert refused(replace(plan, revoked=()))
    assert (
        plan.calls == other.plan.calls
        or refused(replace(plan, calls=other.plan.calls))
        or (plan.revoked[-len(other.plan.calls) :] == other.plan.revoked[-len(other.plan.calls) :])
    )


@FEW
@given(intent=transfers(), others=st.sampled_from([USDC, USDT, AID]))
def test_a_transfer_is_of_the_token_that_was_agreed_to(intent: Intent, others: Any) -> None:
    plan = intent.plan
    assert plan.pay
    other = TokenAmount(plan.pay.raw, others)

    assert other == plan.pay or refused(replace(plan, pay=other))
    unknown = TokenAmount(plan.pay.raw, replace(plan.pay.token, address=STRANGER))
    assert refused(replace(plan, pay=unknown, calls=(ENCODER.send(unknown, plan.target),)))


@FEW
@given(queue=payments_of_the_queue(), leave=requests_to_unstake(), cancel=cancellations())
def test_what_promises_nothing_cannot_promise_something(
    queue: Intent, leave: Intent, cancel: Intent
) -> None:
    for plan in (queue.plan, cancel.plan):
        assert refused(replace(plan, pay=usdc("1")))
        assert refused(replace(plan, least=aid("1"), expected=aid("1")))
        assert refused(replace(plan, revoked=(Allowance(STRANGER, usdc("1")),)))
    assert refused(replace(leave.plan, guard=Guard.CONTRACT))
    assert refused(with_data(queue.plan, 0, ENCODER.pay_queue(0).data))


def test_less_than_is_expected_cannot_be_the_minimum_of_more() -> None:
    plan = permitted()
    assert plan.least

    assert refused(replace(plan, expected=None))
    assert refused(replace(plan, expected=TokenAmount(plan.least.raw - 1, plan.least.token)))
    assert refused(replace(plan, expected=usdc("1")))


def _octets_that_the_plan_leaves_open(plan: TxPlan, number: int) -> range:
    """How many requests are paid, which no plan says; and a signature, which a token judges."""
    data = plan.calls[number].data
    if plan.act is Act.PAY_QUEUE:
        return range(4, len(data))
    if plan.permit and number == len(plan.calls) - 1 and len(plan.calls) == 1:
        start = data.index(SIGNATURE[:64])
        # The token is given v, r and s, Permit2 r, s and v.
        first = start if isinstance(plan.permit, PermitSingle) else start - 1
        return range(first, first + 65)
    return range(0)


@pytest.mark.requirement("T5")
def test_a_router_does_one_swap_between_known_ends_and_nothing_beside_it() -> None:
    plan = replace(permitted(), permit=None, calls=permitted().calls[1:])
    assert plan.pay
    assert plan.least
    assert plan.deadline
    amounts = plan.pay.raw, plan.least.raw
    single = (USDC.address, AID.address, 500, ACCOUNT, *amounts, 0)
    limited = uniswap_v3.SWAP_SINGLE.encode(*single[:-1], 1)
    swap = uniswap_v3.SWAP_SINGLE.encode(*single)
    around = uniswap_v3.path((V3_POOL, replace(V3_POOL, coins=(AID, USDC))), USDC)
    permit = permits.SELF_PERMIT.encode(USDC.address, 1, 1, 27, bytes(32), bytes(32))
    other_inner = [
        [],
        [swap, swap],
        [permit],
        [permit, permit, swap],
        [swap, permit],
        [limited],
        [uniswap_v3.SWAP_PATH.encode(around, ACCOUNT, *amounts)],
        [uniswap_v3.SWAP_SINGLE.encode(STRANGER, *single[1:])],
    ]
    until = int(plan.deadline.timestamp())

    ENCODER.verify(with_data(plan, 0, uniswap_v3.MULTICALL.encode(until, [swap])))
    for inner in other_inner:
        assert refused(with_data(plan, 0, uniswap_v3.MULTICALL.encode(until, inner)))


@pytest.mark.requirement("T5")
def test_a_plan_that_agrees_to_nothing_cannot_be_signed() -> None:
    plan = permitted()
    sent = ENCODER.send(usdc("0"), STRANGER)
    nothing = replace(plan, act=Act.SEND, permit=None, deadline=None, expected=None, least=None)

    assert refused(
        replace(nothing, pay=usdc("0"), calls=(sent,), recipient=STRANGER, target=STRANGER)
    )
    assert refused(replace(plan, pay=None))
    assert refused(replace(plan, pay=usdc("0")))
    assert refused(replace(plan, least=None))


@FEW
@given(intent=mints())
def test_nothing_is_minted_from_a_token_that_is_no_dollar(intent: Intent) -> None:
    plan = intent.plan
    assert plan.pay
    assert plan.least
    data = MINT.encode(SAID.address, plan.pay.raw, ACCOUNT, plan.least.raw)
    paid = TokenAmount(plan.pay.raw, SAID)

    assert refused(with_data(replace(plan, pay=paid, calls=plan.calls[-1:]), 0, data))
