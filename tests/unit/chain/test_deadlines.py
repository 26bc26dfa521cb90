"""A later deadline: the same exchange otherwise, to the last octet."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.transactions import Act, TxPlan
from tests.builders import USDC, V3_POOL
from tests.unit.chain.intents import (
    ENCODER,
    SIGNATURE,
    Intent,
    bought_on_v4,
    permitted,
    swaps_on_curve,
    swaps_on_uniswap,
    swaps_on_v2,
    swaps_on_v4,
)

MINUTE = timedelta(minutes=1)


def _is_unsigned(plan: TxPlan) -> bool:
    return any(call.act is Act.PERMIT for call in plan.calls)


@pytest.mark.requirement("T5")
@settings(max_examples=40)
@given(
    intent=st.one_of(
        swaps_on_v2(),
        swaps_on_v2(is_exact_out=True),
        swaps_on_v4(),
        swaps_on_v4(is_exact_out=True),
        swaps_on_uniswap((V3_POOL,), USDC),
    ).filter(lambda one: one.plan.permit is None or _is_unsigned(one.plan))
)
def test_only_the_deadline_becomes_another(intent: Intent) -> None:
    plan = intent.plan
    assert plan.deadline is not None
    later = plan.at.mined_at + 19 * MINUTE

    again = ENCODER.renewed(plan, later)

    ENCODER.verify(again)
    assert again.deadline == later
    assert again.permit is None or again.permit.deadline == later
    permit = plan.permit and replace(plan.permit, deadline=plan.deadline)
    back = ENCODER.renewed(again, plan.deadline)
    assert replace(back, permit=None, calls=()) == replace(plan, permit=None, calls=())
    assert back.permit == permit
    if permit == plan.permit:
        assert back.calls == plan.calls


@given(intent=swaps_on_curve())
@settings(max_examples=3)
def test_who_knows_no_deadline_is_given_none(intent: Intent) -> None:
    with pytest.raises(ValueError, match="deadline is fixed"):
        ENCODER.renewed(intent.plan, intent.plan.at.mined_at + MINUTE)


@pytest.mark.requirement("T4")
def test_what_is_signed_keeps_its_deadline() -> None:
    for plan in (permitted(), bought_on_v4()):
        *_, before, last = plan.calls
        assert before.act is Act.PERMIT
        signed = ENCODER.with_signature(replace(plan, calls=(before, last)), SIGNATURE)

        with pytest.raises(ValueError, match="deadline is fixed"):
            ENCODER.renewed(signed, plan.at.mined_at + MINUTE)
