"""Plans that take allowances back."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.domain.transactions import Act, Allowance, Guard
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NothingToRevoke
from gaib_wallet.services.approvals import MOST_AT_ONCE
from tests.builders import ACCOUNT, AID, BLOCK, POOL, USDC, V3_POOL, aid, usdc
from tests.contact_world import STRANGER, ContactWorld


@pytest.fixture
async def world() -> AsyncIterator[ContactWorld]:
    world = ContactWorld()
    yield world
    await world.aclose()


@pytest.mark.requirement("T3")
async def test_each_allowance_is_set_to_zero_by_a_call_of_its_own(world: ContactWorld) -> None:
    world.allow(USDC, POOL.address)
    world.allow(AID, STRANGER, aid("5").raw)
    found = await world.approvals.read(ACCOUNT)

    plan = world.approvals.plan_revoke(ACCOUNT, found.found, found.at)

    assert (plan.act, plan.target, plan.guard) == (Act.REVOKE, ACCOUNT, Guard.CONTRACT)
    assert (plan.pay, plan.expected, plan.least, plan.recipient) == (None, None, None, None)
    assert plan.revoked == tuple(Allowance(one.spender, one.allowed) for one in found.found)
    assert [(call.act, call.to, call.value) for call in plan.calls] == [
        (Act.REVOKE, USDC.address, 0),
        (Act.REVOKE, AID.address, 0),
    ]
    assert [dict(call.arguments)["amount"] for call in plan.calls] == [0, 0]
    assert [dict(call.arguments)["spender"] for call in plan.calls] == [POOL.address, STRANGER]


async def test_one_plan_names_its_venue_where_all_is_of_one(world: ContactWorld) -> None:
    leftover = Allowance(POOL.address, usdc("3"))

    alone = world.approvals.plan_revoke(ACCOUNT, [leftover], BLOCK)
    two = world.approvals.plan_revoke(
        ACCOUNT, [leftover, Allowance(V3_POOL.address, aid("1"))], BLOCK
    )

    assert (alone.venue, two.venue) == (POOL.name, "")
    assert alone.revoked == (leftover,)


async def test_what_allows_nothing_is_left_out_and_nothing_at_all_is_no_plan(
    world: ContactWorld,
) -> None:
    empty = Allowance(POOL.address, usdc("0"))

    with pytest.raises(NothingToRevoke, match="nothing to revoke"):
        world.approvals.plan_revoke(ACCOUNT, [empty], BLOCK)
    plan = world.approvals.plan_revoke(ACCOUNT, [empty, Allowance(STRANGER, aid("1"))], BLOCK)
    assert len(plan.calls) == 1


async def test_no_plan_holds_more_than_fifty_calls(world: ContactWorld) -> None:
    many = [Allowance(Address(f"0x{place:040x}"), usdc("1")) for place in range(1, 60)]

    plan = world.approvals.plan_revoke(ACCOUNT, many, BLOCK)

    assert len(plan.calls) == len(plan.revoked) == MOST_AT_ONCE
    assert plan.revoked == tuple(many[:MOST_AT_ONCE])


async def test_a_plan_made_again_holds_what_is_still_allowed(world: ContactWorld) -> None:
    world.allow(USDC, POOL.address)
    world.allow(AID, STRANGER)
    first = await world.approvals.read(ACCOUNT)
    plan = world.approvals.plan_revoke(ACCOUNT, first.found, first.at)
    world.allow(USDC, POOL.address, 0)
    world.allow(AID, STRANGER, aid("2").raw)
    world.allow(AID, POOL.address)  # new since then, and nobody's wish

    again = await world.approvals.plan_again(plan)

    assert again.revoked == (Allowance(STRANGER, aid("2")),)
    world.allow(AID, STRANGER, 0)
    with pytest.raises(NothingToRevoke):
        await world.approvals.plan_again(plan)
