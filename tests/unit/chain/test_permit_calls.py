"""A permit in place of an allowance: exact, for one spender, for a short time, and signed once."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
import pytest

from gaib_wallet.chain import permits
from gaib_wallet.chain.venues import uniswap_v3
from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import NotAsAgreed
from tests.builders import AID, BLOCK, POOL, USDC, V3_POOL, aid, offer, order, usdc
from tests.unit.chain.intents import (
    ENCODER,
    SIGNATURE,
    Intent,
    one_raw_more,
    permitted,
    refused,
    swaps_on_uniswap,
)

FEW = settings(max_examples=12)
STRANGER = Address("0x000000000000000000000000000000000000dEaD")


@pytest.mark.requirement("T4")
@FEW
@given(intent=swaps_on_uniswap((V3_POOL,), USDC).filter(lambda one: one.plan.permit is not None))
def test_a_permit_is_exact_for_the_router_and_short(intent: Intent) -> None:
    plan = intent.plan
    permit = plan.permit
    assert permit
    late = plan.at.mined_at + timedelta(minutes=20, seconds=1)
    others = [
        replace(permit, owner=STRANGER),
        replace(permit, spender=POOL.address),
        replace(permit, amount=one_raw_more(permit.amount)),
        replace(permit, amount=TokenAmount(permit.amount.raw, AID)),
        replace(permit, deadline=late),
        replace(permit, deadline=permit.deadline + timedelta(seconds=1)),
        replace(permit, domain=PermitDomain("Dollar", "1")),
    ]

    assert refused(replace(plan, permit=None))
    for other in others:
        assert refused(replace(plan, permit=other))
        # Even where the bytes go along with it.
        exchange = uniswap_v3.with_first(plan.calls[-1].data, permits.self_permit(other))
        calls = (ENCODER.permit(other), replace(plan.calls[-1], data=exchange))
        assert refused(replace(plan, permit=other, calls=calls))


@pytest.mark.requirement("T4")
@FEW
@given(intent=swaps_on_uniswap((V3_POOL,), USDC).filter(lambda one: len(one.plan.calls) == 2))
def test_a_signature_takes_the_place_of_zeros_and_of_the_step(intent: Intent) -> None:
    plan = intent.plan
    if plan.permit is None:
        with pytest.raises(NotAsAgreed):
            ENCODER.with_signature(plan, SIGNATURE)
        return

    signed = ENCODER.with_signature(plan, SIGNATURE)

    (call,) = signed.calls
    assert (call.act, call.to) == (Act.SWAP, plan.target)
    shown = dict(call.arguments)
    assert (shown["v"], shown["r"]) == (SIGNATURE[64], f"0x{SIGNATURE[:32].hex()}")
    assert replace(signed, calls=()) == replace(plan, calls=())
    with pytest.raises(NotAsAgreed):
        ENCODER.with_signature(signed, SIGNATURE)
    assert refused(plan.after(1)), "a swap with a permit that nobody signed"
    assert refused(replace(plan, calls=(plan.calls[0], call)))


@pytest.mark.parametrize(
    "octets",
    [b"", SIGNATURE[:64], SIGNATURE + b"\x00", bytes(65), SIGNATURE[:64] + b"\x02"],
    ids=["nothing", "short", "long", "zeros", "no v"],
)
def test_what_is_no_signature_is_put_into_nothing(octets: bytes) -> None:
    plan = permitted()

    with pytest.raises(NotAsAgreed):
        ENCODER.with_signature(plan, octets)


def test_only_uniswap_is_given_a_permit() -> None:
    permit = permitted().permit
    of = offer(order(usdc("100")), aid("99"))

    with pytest.raises(ValueError, match="no use for a permit"):
        ENCODER.exchange(of, of.order.pay, aid("99"), BLOCK.mined_at, permit)
