"""Allowances on the Contacts page: read when they are looked at, revoked through a review."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.domain.transactions import Act, Allowance
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import NodeUnreachable, NothingToRevoke
from gaib_wallet.viewmodels.approvals import ApprovalsViewModel
from tests.builders import AID, POOL, SAID, USDC, USDT, aid
from tests.contact_world import ATLAS, ENDLESS, STRANGER, ContactWorld
from tests.wallet_world import OTHER, RAINY, SAVINGS, WATCHED


@pytest.fixture
async def world() -> AsyncIterator[ContactWorld]:
    world = ContactWorld(SAVINGS, RAINY)
    await world.beat()
    yield world
    await world.aclose()


async def opened(world: ContactWorld) -> ApprovalsViewModel:
    model = world.approvals_model()
    model.open()
    await world.idle()
    return model


@pytest.mark.requirement("T3")
async def test_the_greatest_risk_stands_first_in_tokens_and_dollars(world: ContactWorld) -> None:
    world.allow(AID, POOL.address, aid("250").raw)
    world.allow(USDT, STRANGER)
    world.allow(SAID, STRANGER)
    world.allow(USDC, POOL.address)

    model = await opened(world)

    rows = [
        (one.token, one.spender_name, one.allowed, one.at_risk, one.at_risk_usd)
        for one in model.state.rows
    ]
    endless = "everything you will ever have"
    assert rows == [
        ("USDC", POOL.name, endless, "12,500.00 USDC", "12,500.00 USD"),
        ("sAID", "Not known to this wallet", endless, "9,000.0000 sAID", "9,720.00 USD"),
        ("AID", POOL.name, "250.00 AID", "250.00 AID", "250.00 USD"),
        ("USDT", "Not known to this wallet", endless, "0.00 USDT", "you have none now"),
    ]
    assert model.state.total == "22,470.00 USD"
    assert model.state.rows[0].since == "since block 700"
    assert model.state.scope == "As of block 1,234. Searched since block 0."


@pytest.mark.requirement("U4")
async def test_a_spender_is_named_as_this_wallet_knows_it_and_stands_whole(
    world: ContactWorld,
) -> None:
    world.allow(USDC, STRANGER)
    model = await opened(world)
    assert model.state.rows[0].spender == STRANGER
    assert not model.state.rows[0].is_known

    world.contacts.add("My bot", STRANGER)

    assert (model.state.rows[0].spender_name, model.state.rows[0].is_known) == ("My bot", True)


async def test_two_who_may_take_the_same_money_put_it_at_risk_once(world: ContactWorld) -> None:
    world.allow(USDC, STRANGER)
    world.allow(USDC, POOL.address)

    assert (await opened(world)).state.total == "12,500.00 USD"


async def test_no_total_is_shown_where_a_part_of_it_has_no_price(world: ContactWorld) -> None:
    world.allow(SAID, STRANGER, 1)
    model = await opened(world)
    assert model.state.total

    world.protocol.owned[SAID] = 0
    world.allow(AID, STRANGER, 1)
    model.refresh()
    await world.idle()

    assert model.state.total == "under 0.01 USD"


async def test_nothing_is_asked_before_the_page_is_seen_nor_with_every_block(
    world: ContactWorld,
) -> None:
    world.approvals_model()
    await world.mine()
    assert world.protocol.reads == 0

    model = await opened(world)
    assert world.protocol.reads == 1
    await world.mine()
    await world.mine()
    assert world.protocol.reads == 1

    model.close()
    model.refresh()
    await world.idle()
    assert world.protocol.reads == 1


async def test_a_transaction_that_is_through_is_a_reason_to_read_again(
    world: ContactWorld,
) -> None:
    world.allow(USDC, STRANGER)
    world.ledger.allow(Allowance(STRANGER, TokenAmount(ENDLESS, USDC)), SAVINGS.address)
    model = await opened(world)
    found = await world.approvals.read(SAVINGS.address)
    plan = world.approvals.plan_revoke(SAVINGS.address, found.found, found.at)
    checked = await world.transactions.check(plan)
    reads = world.protocol.reads

    await world.transactions.sign(checked, 1, 1)
    await world.idle()
    assert world.protocol.reads == reads
    world.allow(USDC, STRANGER, 0)
    world.ledger.mine()
    await world.transactions.look_at_open()
    await world.idle()

    assert model.state.rows == ()
    assert model.state.empty == "Nobody may take anything"


async def test_a_node_without_a_past_says_what_was_not_searched(world: ContactWorld) -> None:
    world.approval_reader.searched_from = None
    model = await opened(world)

    assert "only contracts that this wallet knows were asked" in model.state.gap
    assert model.state.empty_note == "Nobody who was found may take anything."


async def test_a_search_that_is_not_over_goes_on(world: ContactWorld) -> None:
    world.approval_reader.searched_from = 900
    model = await opened(world)
    assert model.state.gap.startswith("Older blocks are not searched yet.")
    assert model.state.searches_on
    assert model.state.empty_note == "Nobody who was found may take anything."

    world.approval_reader.searched_from = 0
    model.refresh()
    await world.idle()
    assert (model.state.gap, model.state.searches_on) == ("", False)


async def test_while_nothing_was_read_bars_stand_there_and_then_the_fault(
    world: ContactWorld,
) -> None:
    model = world.approvals_model()
    assert model.state.is_first_read
    world.protocol.fault = NodeUnreachable()

    model.open()
    await world.idle()
    assert (model.state.fault_code, model.state.is_first_read) == ("W-301", False)

    world.protocol.fault = None
    model.refresh()
    await world.idle()
    assert (model.state.fault, model.state.empty) == ("", "Nobody may take anything")


async def test_a_node_that_answers_again_is_asked_again(world: ContactWorld) -> None:
    world.allow(USDC, STRANGER)
    model = await opened(world)
    await world.silence()
    model.refresh()
    await world.idle()
    assert model.state.fault == ""  # the frame says it
    assert (model.state.is_muted, model.state.can_revoke) == (True, False)

    await world.answers_again()
    await world.beat()
    assert (model.state.fault, model.state.is_muted, model.state.can_revoke) == ("", False, True)


async def test_while_locked_what_is_known_stays_and_nothing_is_asked(world: ContactWorld) -> None:
    world.allow(USDC, STRANGER)
    unread = world.approvals_model()
    model = await opened(world)
    reads = world.protocol.reads

    world.accounts.lock()
    model.refresh()
    unread.open()
    await world.idle()

    assert world.protocol.reads == reads
    assert (len(model.state.rows), model.state.needs_unlock) == (1, True)
    assert model.state.is_muted
    assert model.state.locked.startswith("Locked. This is what was read before")
    assert unread.state.locked.startswith("Locked. Unlock to read")
    assert not unread.state.is_first_read


async def test_another_account_has_other_allowances(world: ContactWorld) -> None:
    world.allow(USDC, STRANGER)
    model = await opened(world)

    world.protocol.gate.clear()
    world.accounts.choose(OTHER)
    assert model.state.rows == ()
    assert model.state.is_first_read
    world.protocol.gate.set()
    await world.idle()
    assert len(model.state.rows) == 1


async def test_a_watched_account_is_told_where_it_signs(world: ContactWorld) -> None:
    world.allow(USDC, STRANGER)
    model = await opened(world)
    world.accounts.watch(WATCHED.name, WATCHED.address)
    await world.idle()

    assert model.state.watched.startswith("This account is only watched.")
    assert model.state.can_revoke


async def test_hidden_amounts_are_hidden(world: ContactWorld) -> None:
    world.allow(USDC, STRANGER, 5_000_000)
    model = await opened(world)

    world.text.hides_amounts = True
    model.redraw()

    row = model.state.rows[0]
    shown = " ".join((row.allowed, row.at_risk, row.at_risk_usd, model.state.total))
    assert not any(one.isdigit() for one in shown)


async def test_one_or_all_are_revoked_through_a_review(world: ContactWorld) -> None:
    world.allow(USDC, POOL.address)
    world.allow(AID, STRANGER, aid("2").raw)
    world.contacts.add("Atlas", ATLAS)
    model = await opened(world)
    assert model.state.revoke_all == "Revoke all 2"

    model.revoke(model.state.rows[1].key)
    await world.idle()
    model.revoke_all()
    await world.idle()

    one, both = world.reviewed
    assert one.plan.act is Act.REVOKE
    assert [allowed.spender for allowed in one.plan.revoked] == [STRANGER]
    assert [allowed.spender for allowed in both.plan.revoked] == [POOL.address, STRANGER]
    assert both.names == {POOL.address: POOL.name}
    assert [approval.at_risk for approval in both.approvals] == [
        approval.at_risk for approval in sorted(both.approvals, key=lambda it: -it.at_risk.units)
    ]

    world.allow(USDC, POOL.address, 0)
    again = await both.again()
    assert [allowed.spender for allowed in again.plan.revoked] == [STRANGER]
    world.allow(AID, STRANGER, 0)
    with pytest.raises(NothingToRevoke):
        await both.again()


async def test_a_lone_allowance_has_one_button(world: ContactWorld) -> None:
    world.allow(USDC, POOL.address)

    assert (await opened(world)).state.revoke_all == ""


async def test_so_many_allowances_are_revoked_in_parts(world: ContactWorld) -> None:
    for place in range(1, 60):
        world.allow(USDC, type(STRANGER)(f"0x{place:040x}"), place)

    model = await opened(world)
    model.revoke_all()
    await world.idle()

    assert model.state.revoke_all == "Revoke the first 50"
    assert len(world.reviewed[0].plan.calls) == 50
