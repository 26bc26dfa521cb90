"""The Convert page without a page: intents in, what is shown out."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gaib_wallet.domain.network import BlockStamp, Flow
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import NodeUnreachable, NoRoute
from gaib_wallet.viewmodels.convert import ConvertViewModel
from gaib_wallet.viewmodels.convert_state import ConvertState
from gaib_wallet.viewmodels.route_rows import RouteLook
from gaib_wallet.viewmodels.text import HIDDEN
from gaib_wallet.viewmodels.tolerance_choice import TOLERANCES
from tests.builders import (
    FRENCH,
    POOL,
    USDC,
    V3_POOL,
    V3_SAID_POOL,
    V3_USDT_POOL,
    aid,
    text,
    usdc,
    usdt,
)
from tests.wallet_world import DEMO, OTHER, RAINY, SAVINGS, WalletWorld

CURVE = POOL.name
FEW = replace(DEMO, pools=(POOL, V3_POOL, V3_USDT_POOL, V3_SAID_POOL))
"""One pool of each pair and venue: what is shown of many is tested in test_ways."""


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY, network=FEW)
    yield world
    await world.aclose()


async def typed(world: WalletWorld, model: ConvertViewModel, pay_text: str) -> ConvertState:
    """What is shown once the answer to `pay_text` is there."""
    model.edit_pay(pay_text)
    await world.idle()
    return model.state


@pytest.fixture
async def model(world: WalletWorld) -> ConvertViewModel:
    model = world.convert()
    await world.beat()
    return model


async def test_a_network_without_pools_says_so() -> None:
    world = WalletWorld(SAVINGS, network=replace(DEMO, pools=()))
    model = world.convert()
    await world.beat()

    state = await typed(world, model, "100")

    assert state.market_text == (
        f"No pool of USDC and AID has been found on {DEMO.name} so far. Nothing can be swapped."
    )
    await world.aclose()


async def test_an_amount_is_compared_planned_and_ready_for_review(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    state = await typed(world, model, "1000")

    assert (state.pay.balance_text, state.pay.value_text) == (
        "Balance 12,500.00 USDC",
        "1,000.00 USD at par",
    )
    assert (state.receive.text, state.receive.symbol) == ("999.89", "AID")
    assert state.receive.value_text == "0.02% worse than 1.00"
    assert (state.least_text, state.tolerance) == ("999.39 AID", 5)
    assert state.sign_text == "2 (allow, swap)"
    assert state.block_text == "block 1,234 \u00b7 0 s"
    assert (state.review_text, state.can_review) == ("Review: swap 1,000.00 USDC", True)
    assert not state.is_old


@pytest.mark.requirement("T14")
async def test_every_way_stands_in_the_list_and_the_closed_one_says_why(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    state = await typed(world, model, "1000")

    looks = [(row.name, row.look, row.chip) for row in state.rows]
    assert looks == [
        (CURVE, RouteLook.OPEN, "BEST"),
        ("Uniswap v3 AID/USDC 0.05 %", RouteLook.OPEN, ""),
        ("Mint 1:1 at GAIB", RouteLook.CLOSED, "CLOSED"),
    ]
    assert state.chosen == CURVE
    (mint,) = [row for row in state.rows if row.look is RouteLook.CLOSED]
    assert [line.text for line in mint.lines] == ["Your address is not on the whitelist."]
    assert mint.button == "Why, and how to join"


async def test_while_the_node_thinks_the_figures_before_stay_muted(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    before = await typed(world, model, "1000")
    world.protocol.gate.clear()

    model.edit_pay("2000")

    state = model.state
    assert (state.receive.text, state.is_old) == (before.receive.text, True)
    assert {row.look for row in state.rows[:2]} == {RouteLook.DULL}
    assert (state.can_review, state.review_reason) == (False, "Reading prices\u2026")


async def test_the_answer_to_an_older_amount_is_dropped(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    world.protocol.gate.clear()
    model.edit_pay("1")
    model.edit_pay("10")
    world.protocol.gate.set()

    state = await typed(world, model, "100")

    assert state.review_text == "Review: swap 100.00 USDC"


async def test_a_new_block_quotes_again_without_a_flash(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "1000")
    seen: list[bool] = []
    model.subscribe(lambda state: seen.append(state.is_old or not state.can_review))

    world.protocol.owned[USDC] = usdc("5000").raw
    await world.mine()

    assert model.state.pay.balance_text == "Balance 5,000.00 USDC"
    assert not any(seen)


@pytest.mark.parametrize("nothing", ["", "  ", "0", "0.00"])
async def test_nothing_typed_asks_for_an_amount(
    world: WalletWorld, model: ConvertViewModel, nothing: str
) -> None:
    await typed(world, model, "1000")

    state = await typed(world, model, nothing)

    assert (state.rows, state.receive.text) == ((), "")
    assert state.pay.balance_text == "Balance 12,500.00 USDC"
    assert state.review_reason == "Enter an amount"


@pytest.mark.parametrize(
    ("pay_text", "code", "tone"),
    [
        ("13000", "W-101", "negative"),
        ("1.0000001", "W-102", "negative"),
        ("1e3", "W-104", "negative"),
        ("-1", "W-104", "negative"),
        ("\u0661\u0662", "W-104", "negative"),
        ("0.000001", "W-105", "negative"),
        ("9" * 40, "W-106", "negative"),
        ("1,5", "W-103", "warning"),
    ],
)
async def test_what_is_wrong_with_an_amount_stands_below_it_with_its_code(
    world: WalletWorld, model: ConvertViewModel, pay_text: str, code: str, tone: str
) -> None:
    if code == "W-105":
        model.choose_pay("AID")

    state = await typed(world, model, "0.0000000000001" if code == "W-105" else pay_text)

    assert (state.pay.code, state.pay.tone) == (code, tone)
    assert state.pay.error_text
    assert state.fault_text == ""
    assert (state.can_review, state.review_reason) == (False, "Not possible yet")


async def test_an_unclear_amount_is_asked_back_and_each_reading_is_a_button() -> None:
    world = WalletWorld(SAVINGS, says=text(FRENCH))
    model = world.convert()
    await world.beat()

    state = await typed(world, model, "1.000")
    assert state.pay.readings == ("1\u202f000", "1")
    await world.mine()
    assert model.state.pay.readings == ("1\u202f000", "1")

    state = await typed(world, model, state.pay.readings[0])
    assert (state.pay.error_text, state.can_review) == ("", True)


async def test_max_is_everything_to_the_last_digit_and_a_share_is_cut(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    model.choose_pay("AID")
    world.protocol.owned[DEMO.aid] = aid("3.000000000000000001").raw
    await typed(world, model, "")

    model.take_part(100)
    assert model.state.pay.text == "3.000000000000000001"
    model.take_part(25)
    assert model.state.pay.text == "0.75"


async def test_leaving_the_field_groups_the_amount_and_leaves_what_is_unclear(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "1000")
    model.tidy()
    assert model.state.pay.text == "1,000"

    await typed(world, model, "1,5")
    model.tidy()
    assert model.state.pay.text == "1,5"


async def test_choosing_the_other_side_turns_the_pair(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "10")

    model.choose_pay("AID")
    assert (model.state.pay.symbol, model.state.receive.symbol) == ("AID", "USDC")
    model.choose_receive("AID")
    assert (model.state.pay.symbol, model.state.receive.symbol) == ("USDC", "AID")
    model.turn_around()
    await world.idle()
    assert model.state.pay.balance_text == "Balance 1,250.00 AID"
    assert model.state.pay.text == "10"


async def test_a_way_taken_by_hand_stays_until_the_pair_changes(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    second = "Uniswap v3 AID/USDC 0.05 %"
    await typed(world, model, "1000")

    model.choose_route(second)
    assert model.state.chosen == second
    await typed(world, model, "2000")
    await world.mine()
    assert model.state.chosen == second

    model.start("AID", "USDC")
    await world.idle()
    assert model.state.chosen == CURVE


async def test_a_tolerance_moves_the_minimum_and_is_offered_in_words(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "1000")

    model.choose_tolerance(100)

    assert model.state.least_text == "989.90 AID"
    offered = [words for _, words in model.state.tolerances]
    assert offered == ["Automatic", "0.05%", "0.10%", "0.50%", "1.00%", "Another\u2026"]
    model.choose_tolerance(7)
    assert (7, "0.07%") in model.state.tolerances
    assert Bps(7) not in TOLERANCES


@pytest.mark.requirement("T3")
async def test_an_old_allowance_of_usdt_is_taken_back_first() -> None:
    world = WalletWorld(SAVINGS, owned=(usdt("1000"),), network=FEW)
    model = world.convert()
    await world.beat()
    router = DEMO.contracts.v3_router
    assert DEMO.usdt
    assert router
    world.protocol.allowed[DEMO.usdt, router] = 5
    model.start("USDT", "AID")

    state = await typed(world, model, "100")
    assert state.sign_text == "3 (allow, allow, swap)"
    model.review()
    await world.idle()

    (proposal,) = world.reviewed
    amounts = [dict(call.arguments)["amount"] for call in proposal.plan.calls[:2]]
    assert amounts == [0, usdt("100").raw]


async def test_a_whitelisted_account_mints_and_sees_the_limit() -> None:
    world = WalletWorld(SAVINGS, owned=(usdc("2000000"),), network=FEW)
    world.protocol.mint = replace(
        world.protocol.mint, is_whitelisted=True, minted_today=aid("250000")
    )
    model = world.convert()
    await world.beat()

    state = await typed(world, model, "500000")

    assert state.rows[0].name == "Mint 1:1 at GAIB"
    assert (state.review_text, state.is_market) == ("Review: mint 500,000.00 AID", False)
    assert state.receive.value_text == "Exactly 1.00, fixed by GAIB's contract"
    assert state.limit
    assert (state.limit.used_part, state.limit.wish_part) == (250, 500)
    assert state.limit.left_text == "250,000.00"
    assert state.limit.resets_text == "resets 00:00 UTC, in 12 h"


async def test_at_midnight_the_limit_starts_again_in_a_whole_day() -> None:
    world = WalletWorld(SAVINGS)
    world.protocol.mint = replace(world.protocol.mint, is_whitelisted=True)
    world.protocol.at = BlockStamp(9, datetime(2026, 12, 1, tzinfo=UTC))
    model = world.convert()
    await world.beat()

    state = await typed(world, model, "100")

    assert state.limit
    assert state.limit.resets_text == "resets 00:00 UTC, in 24 h"


async def test_over_the_limit_the_way_is_closed_and_says_when_it_opens() -> None:
    world = WalletWorld(SAVINGS, owned=(usdc("2000000"),), network=FEW)
    world.protocol.mint = replace(world.protocol.mint, is_whitelisted=True, limit=aid("1000"))
    model = world.convert()
    await world.beat()

    state = await typed(world, model, "1000.01")

    assert state.rows[-1].lines[0].text == (
        "Today's limit leaves 1,000.00 AID. It resets at 1 Dec 2026, 00:00 UTC. W-202"
    )


async def test_over_the_float_one_press_redeems_what_there_is() -> None:
    world = WalletWorld(SAVINGS, owned=(aid("400000"),), network=FEW)
    world.protocol.redeem = replace(world.protocol.redeem, is_whitelisted=True)
    model = world.convert()
    await world.beat()
    model.start("AID", "USDC")
    state = await typed(world, model, "400000")
    redeem = state.rows[-1]
    assert redeem.lines[0].text.endswith("W-204")
    assert redeem.button == "Redeem 240,240.24 AID now"

    model.press_route(redeem.key)
    await world.idle()

    state = model.state
    assert state.pay.text == "240,240.240241"
    assert state.review_text.startswith("Review: redeem 240,240.25")
    assert state.chosen == redeem.key


async def test_why_mint_is_closed_is_listed_with_ticks_and_crosses(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    state = await typed(world, model, "1000")

    model.press_route(state.rows[-1].key)
    concierge = model.state.concierge
    assert concierge
    checks = {check.text: check.is_met for check in concierge.checks}
    assert checks == {
        "Network: Made up for tests, chain 20251031": True,
        "Not paused by GAIB": True,
        "Your address is on the whitelist": False,
        "1,000,000.00 AID left of today's limit": True,
        "You have 12,500.00 USDC": True,
        "10.0000 ETH for the fee": True,
    }
    assert (concierge.block_text, concierge.address) == ("Read at block 1,234", SAVINGS.address)

    model.press_route(state.rows[-1].key)
    assert model.state.concierge is None


async def test_where_no_way_is_open_the_button_says_so() -> None:
    world = WalletWorld(SAVINGS, network=replace(DEMO, closed={Flow.SWAP: "no pools here"}))
    world.protocol.mint = replace(world.protocol.mint, is_paused=True)
    model = world.convert()
    await world.beat()

    state = await typed(world, model, "100")

    assert {row.look for row in state.rows} == {RouteLook.CLOSED}
    assert (state.can_review, state.review_reason) == (False, "No way is open now")
    assert not state.can_retry


async def test_a_price_far_from_one_wants_the_loss_typed() -> None:
    world = WalletWorld(SAVINGS, owned=(usdc("60000000"),), network=FEW)
    model = world.convert()
    await world.beat()
    state = await typed(world, model, "60000000")
    assert (state.can_review, state.review_reason) == (False, "Type the loss to go on")
    prompt = state.rows[0].typed_prompt
    loss = prompt.removeprefix("Type ").removesuffix(" to go on.")
    assert loss.isdigit()
    assert state.rows[0].lines[-1].tone == "negative"

    model.type_loss("1")
    assert not model.state.can_review
    model.type_loss(f" {loss} ")
    assert model.state.can_review

    model.review()
    await world.idle()
    assert world.reviewed[0].typed_loss.strip() == loss


async def test_a_price_that_gives_everything_away_is_blocked_and_not_called_best() -> None:
    world = WalletWorld(SAVINGS, owned=(usdc("200000000"),), network=FEW)
    model = world.convert()
    await world.beat()

    state = await typed(world, model, "200000000")

    assert (state.rows[0].look, state.rows[0].chip) == (RouteLook.BLOCKED, "")
    assert state.pay.code == "W-107"
    assert not state.can_review


@pytest.mark.requirement("N4")
async def test_a_silent_node_turns_review_off_and_says_why(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "1000")

    await world.silence()

    state = model.state
    assert (state.can_review, state.review_reason) == (False, "Waiting for the node")
    assert (state.is_old, state.receive.text) == (True, "999.89")
    assert state.block_text == "block 1,234 \u00b7 1 min"
    model.review()
    assert world.reviewed == []

    await world.answers_again()
    assert model.state.can_review


async def test_a_quote_that_fails_can_be_tried_again_and_never_passes_for_the_new_amount(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    before = await typed(world, model, "1000")
    world.protocol.fault = NodeUnreachable()

    state = await typed(world, model, "2000")
    assert state.fault_text.endswith("W-301")
    assert (state.can_retry, state.can_review, state.is_old) == (True, False, True)
    assert state.receive.text == before.receive.text

    world.protocol.fault = None
    model.refresh()
    await world.idle()
    assert model.state.review_text == "Review: swap 2,000.00 USDC"


async def test_another_account_gets_none_of_the_answers_to_the_one_before(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "1000")
    world.protocol.gate.clear()
    model.refresh()

    world.accounts.choose(OTHER)

    assert (model.state.rows, model.state.pay.balance_text) == ((), "")
    assert not model.state.can_review
    world.protocol.gate.set()
    await world.idle()
    model.review()
    await world.idle()
    assert [one.plan.account for one in world.reviewed] == [RAINY.address]


async def test_turned_down_the_sheet_leaves_what_was_typed_and_signed_it_clears_it(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "1000")
    model.review()
    await world.idle()
    assert model.state.pay.text == "1000"

    world.signs = True
    model.review()
    await world.idle()

    assert model.state.pay.text == ""
    assert [one.plan.act for one in world.reviewed] == [Act.SWAP, Act.SWAP]


async def test_a_proposal_plans_the_same_way_again_at_the_head(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "1000")
    model.review()
    await world.idle()
    (proposal,) = world.reviewed
    world.protocol.owned[USDC] = usdc("1000").raw

    again = await proposal.again()

    assert again.plan == proposal.plan
    network = replace(DEMO, pools=())
    world.protocol.network = network
    with pytest.raises(NoRoute):
        await proposal.again()


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_masked_at_once_and_asked_of_nobody(
    world: WalletWorld, model: ConvertViewModel
) -> None:
    await typed(world, model, "1000")
    reads = world.protocol.reads
    world.text.hides_amounts = True

    model.redraw()

    state = model.state
    shown = (state.receive.text, state.least_text, state.pay.balance_text, state.pay.value_text)
    assert all(HIDDEN in one for one in shown)
    assert not any("999" in line.text for row in state.rows for line in row.lines)
    assert world.protocol.reads == reads


async def test_without_an_account_nothing_is_asked() -> None:
    world = WalletWorld()
    model = world.convert()
    await world.beat()

    state = await typed(world, model, "10")

    assert (state.review_reason, world.protocol.reads) == ("Add an account first", 0)
