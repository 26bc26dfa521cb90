"""Stake and exit without a page: what comes in, three ways out, and the request that is open."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from gaib_wallet.domain.earnings import Gain, Position
from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.transactions import Act, Guard
from gaib_wallet.domain.units import Bps
from gaib_wallet.domain.yields import RealisedReturn
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.viewmodels.portfolio_state import Earnings
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.stake_state import StakeState
from gaib_wallet.viewmodels.text import HIDDEN
from tests.builders import BLOCK, aid, said
from tests.wallet_world import DEMO, OTHER, RAINY, SAVINGS, WalletWorld

NEW = (aid("1250"),)
AID_UNIT = 10**18


@pytest.fixture
async def model(world: WalletWorld) -> StakeViewModel:
    model = world.stake()
    await world.beat()
    return model


@pytest.fixture
async def newcomer() -> AsyncIterator[WalletWorld]:
    """An account that holds AID and never had sAID."""
    world = WalletWorld(SAVINGS, owned=NEW)
    yield world
    await world.aclose()


async def staked(world: WalletWorld, model: StakeViewModel, typed: str) -> StakeState:
    model.edit_stake(typed)
    await world.idle()
    return model.state


async def leaving(world: WalletWorld, model: StakeViewModel) -> StakeState:
    model.open_tab("exit")
    await world.idle()
    return model.state


def asked_on(day: datetime, amount: str = "2000") -> ExitRequest:
    return ExitRequest(day, aid(amount))


async def test_a_stake_says_what_comes_and_what_leaving_at_once_would_cost(
    world: WalletWorld, model: StakeViewModel
) -> None:
    state = await staked(world, model, "1250")

    assert state.receive_text == "1,154.2012"
    assert state.receive_note == (
        "at Deposit NAV 1.0830 \u00b7 nothing to claim later: yield is in the price"
    )
    assert (state.back_text, state.back_note) == (
        "1,246.53 AID",
        "\u22123.47 AID (\u22120.28%)",
    )
    assert state.floor_note == "stopped under 1,153.6241 sAID"
    assert state.fee_text == "about 0.45 USD"
    assert (state.review_text, state.can_review) == ("Review: stake 1,250.00 AID", True)


async def test_the_three_prices_are_named(model: StakeViewModel) -> None:
    assert [(one.name, one.figure) for one in model.state.prices] == [
        ("Deposit NAV", "1.0830"),
        ("Unstaking NAV", "1.0800"),
        ("Market", "1.0700"),
    ]


async def test_a_first_stake_waits_until_the_risks_are_read(newcomer: WalletWorld) -> None:
    model = newcomer.stake()
    assert not model.state.needs_reading
    await newcomer.beat()

    state = await staked(newcomer, model, "100")
    assert (state.needs_reading, state.can_review) == (True, False)
    assert state.review_reason == "Read what can go wrong first"
    assert [risk.name for risk in state.risks] == [
        "Borrowers",
        "Leaving",
        "Code",
        "Control",
        "Law",
    ]

    model.read_risks()
    assert (model.state.can_review, model.state.was_read) == (True, True)


async def test_each_account_reads_the_risks_for_itself() -> None:
    world = WalletWorld(SAVINGS, RAINY, owned=NEW)
    model = world.stake()
    await world.beat()
    model.read_risks()

    world.accounts.choose(OTHER)
    await world.idle()

    assert model.state.needs_reading


@pytest.mark.parametrize(
    ("typed", "code"),
    [("1251", "W-101"), ("1,5", "W-103"), ("x", "W-104"), ("0.000000000000000001", "W-105")],
)
async def test_what_is_wrong_with_a_stake_stands_below_it(
    world: WalletWorld, model: StakeViewModel, typed: str, code: str
) -> None:
    state = await staked(world, model, typed)

    assert (state.stake.code, state.can_review) == (code, False)
    assert state.review_reason == "Not possible yet"


@pytest.mark.parametrize("typed", ["", "0"])
async def test_nothing_to_stake_asks_for_an_amount(
    world: WalletWorld, model: StakeViewModel, typed: str
) -> None:
    state = await staked(world, model, typed)

    assert (state.review_reason, state.receive_text) == ("Enter an amount", "")


async def test_the_figures_before_stay_muted_until_the_answer(
    world: WalletWorld, model: StakeViewModel
) -> None:
    before = await staked(world, model, "1000")
    world.protocol.gate.clear()

    model.edit_stake("500")

    state = model.state
    assert (state.receive_text, state.is_old) == (before.receive_text, True)
    assert state.review_reason == "Reading prices\u2026"


async def test_the_answer_to_an_older_stake_is_dropped(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.protocol.gate.clear()
    model.edit_stake("1251")
    model.refresh()
    model.edit_stake("100")
    world.protocol.gate.set()
    await world.idle()

    assert (model.state.stake.error_text, model.state.can_review) == ("", True)
    assert model.state.review_text == "Review: stake 100.00 AID"


@pytest.mark.requirement("T13")
async def test_a_stake_is_held_by_this_wallet_only(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await staked(world, model, "1250")

    model.review_stake()
    await world.idle()

    (proposal,) = world.reviewed
    plan = proposal.plan
    assert (plan.act, plan.guard) == (Act.STAKE, Guard.WALLET)
    assert plan.least
    assert plan.expected
    assert plan.least < plan.expected
    assert model.state.stake.text == "1250"
    again = await proposal.again()
    assert again.plan.pay == plan.pay


async def test_what_was_signed_is_no_longer_typed(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.signs = True
    await staked(world, model, "1250")

    model.review_stake()
    await world.idle()

    assert model.state.stake.text == ""


async def test_max_is_all_the_aid_there_is(world: WalletWorld, model: StakeViewModel) -> None:
    model.stake_part(100)
    await world.idle()

    assert model.state.stake.text == "1,250"
    await staked(world, model, "0100.50")
    model.tidy()
    assert model.state.stake.text == "100.5"


async def test_the_position_is_told_from_the_accounts_own_book(model: StakeViewModel) -> None:
    gain = Gain(Fraction(9250 * AID_UNIT), Fraction(0), Fraction(9720 * AID_UNIT))
    book = Position(9000 * AID_UNIT, None, 0, gain, gain)
    spring = datetime(2026, 9, 1, tzinfo=UTC)
    recent = RealisedReturn(spring, BLOCK.mined_at, Fraction(1), Fraction(10267, 10000), 3)

    model.know_earnings(Earnings(book, None, 0, {}, recent))

    position = model.state.position
    assert position
    assert (position.held, position.worth) == ("9,000.0000", "worth 9,720.00 AID")
    assert (position.paid, position.each) == ("9,250.00", "1.0277 each, on average")
    assert (position.gain, position.ratio, position.tone) == ("+470.00", "+5.08%", "positive")
    assert model.state.realised_label == "Realised, last 3 steps"
    assert (model.state.realised_text, model.state.realised_note) == (
        "+2.67%",
        "1 Sep 2026 to 30 Nov 2026; it can fall",
    )


@pytest.mark.requirement("A5")
async def test_a_price_that_fell_is_shown_as_a_loss(
    world: WalletWorld, model: StakeViewModel
) -> None:
    gain = Gain(Fraction(9800 * AID_UNIT), Fraction(0), Fraction(9720 * AID_UNIT))
    autumn = datetime(2026, 8, 1, tzinfo=UTC)
    recent = RealisedReturn(autumn, BLOCK.mined_at, Fraction(1), Fraction(996, 1000), 3)
    await staked(world, model, "100")

    model.know_earnings(
        Earnings(Position(9000 * AID_UNIT, None, 0, gain, gain), None, 0, {}, recent)
    )

    position = model.state.position
    assert position
    assert (position.gain, position.ratio, position.tone) == (
        "\u221280.00",
        "\u22120.82%",
        "negative",
    )
    assert (model.state.realised_text, model.state.realised_tone) == ("\u22120.40%", "negative")
    assert model.state.fee_note == ""


async def test_how_long_a_stake_works_for_its_fee_is_said(
    world: WalletWorld, model: StakeViewModel
) -> None:
    autumn = datetime(2026, 9, 1, tzinfo=UTC)
    recent = RealisedReturn(autumn, BLOCK.mined_at, Fraction(1), Fraction(1027, 1000), 3)
    model.know_earnings(Earnings(None, None, 0, {}, recent))

    state = await staked(world, model, "100")

    assert state.fee_note == "15 days of yield at that pace"


async def test_all_three_ways_out_end_in_usdc_and_nothing_is_called_best(
    world: WalletWorld, model: StakeViewModel
) -> None:
    state = await leaving(world, model)

    assert state.exit.text == "9,000"
    assert [(one.key, one.figure) for one in state.exits.cards] == [
        ("wait", "9,718.93"),
        ("sell", "9,620.19"),
        ("both", "9,669.63"),
    ]
    assert [one.action for one in state.exits.cards] == [
        "Review: request exit",
        "Review: sell 9,000.0000 sAID",
        "Review: both",
    ]
    assert {one.chip for one in state.exits.cards} == {""}
    wait, sell, both = state.exits.cards
    assert wait.when_text == "30 Dec 2026 to 31 Jan 2027"
    assert sell.notes[1] == "Uniswap v3, through 2 pools"
    assert both.notes[0].endswith("now,")
    premium = state.exits.premium
    assert (premium.figure, premium.unit) == ("98.74", "USDC more for waiting")
    assert premium.a_year == "Worth 6.0% to 12.4% a year on money that waits."


async def test_where_selling_brings_more_waiting_is_not_praised() -> None:
    world = WalletWorld(SAVINGS)
    world.protocol.prices = replace(world.protocol.prices, market=Fraction(12, 10))
    model = world.stake()
    await world.beat()

    state = await leaving(world, model)

    assert state.exits.premium.unit == "USDC less for waiting"
    assert state.exits.premium.a_year == "Selling now brings more, and at once."


@pytest.mark.parametrize(
    ("days", "chips", "late"),
    [
        (0, ["", "", ""], [False, False, False]),
        (7, ["TOO LATE", "", "TOO LATE"], [True, False, True]),
        (30, ["MAY BE LATE", "", "MAY BE LATE"], [False, False, False]),
        (62, ["", "", ""], [False, False, False]),
    ],
)
async def test_a_date_greys_only_what_cannot_make_it(
    world: WalletWorld, model: StakeViewModel, days: int, chips: list[str], late: list[bool]
) -> None:
    world.protocol.idle = aid("1000")
    await leaving(world, model)

    if days:
        model.need_by(BLOCK.mined_at.date() + timedelta(days=days))

    cards = model.state.exits.cards
    assert [one.chip for one in cards] == chips
    assert [one.is_late for one in cards] == late


@pytest.mark.requirement("T13")
async def test_an_open_request_closes_the_ways_that_need_another(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.protocol.request = asked_on(datetime(2026, 11, 12, 12, tzinfo=UTC))
    await world.mine()

    state = await leaving(world, model)

    wait, sell, both = state.exits.cards
    assert wait.closed_text == (
        "A request of 2,000.00 AID is still waiting. A new one is possible once it is paid."
    )
    assert wait.closed_note.endswith("W-207")
    assert both.closed_note.endswith("W-207")
    assert [wait.chip, sell.chip, both.chip] == ["CLOSED", "", "CLOSED"]
    assert (sell.closed_text, sell.action) == ("", "Review: sell 9,000.0000 sAID")
    assert state.exits.premium.figure == ""
    assert state.exits.request
    assert (state.exits.request.figure, state.exits.request.day) == (
        "2,000.00",
        "today 30 Nov 2026, day 18",
    )


@pytest.mark.parametrize(
    ("requested", "place", "note"),
    [
        (BLOCK.mined_at, Fraction(1, 2), "as described, in 30 to 62 days"),
        (BLOCK.mined_at - timedelta(days=15), Fraction(5, 8), "as described, in 15 to 47 days"),
        (BLOCK.mined_at - timedelta(days=46), Fraction(7, 8), "as described, in 0 to 16 days"),
        (
            BLOCK.mined_at - timedelta(days=90),
            Fraction(1),
            "later than estimated; it pays when it has AID",
        ),
    ],
)
async def test_the_line_of_a_request_says_where_today_is(
    world: WalletWorld, model: StakeViewModel, requested: datetime, place: Fraction, note: str
) -> None:
    world.protocol.request = asked_on(requested)
    await world.beat()
    model.refresh()
    await world.idle()

    assert model.state.exits.request
    line = model.state.exits.request.timeline
    assert line.now == place
    assert line.points[-1].note == note
    days = line.points[-1].value.split(" ")  # a line breaks between them alone
    assert (len(days), days[1]) == (3, "to")
    assert [point.is_done for point in line.points] == [True, True, False, False]


@pytest.mark.requirement("T13")
async def test_a_request_that_opened_meanwhile_is_refused_before_the_sheet(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await leaving(world, model)
    world.protocol.request = asked_on(BLOCK.mined_at)

    model.review_exit()
    await world.idle()

    assert world.reviewed == []
    assert model.state.exit_fault_text.endswith("W-207")


async def test_each_way_out_is_planned_for_what_is_typed(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await leaving(world, model)
    model.edit_exit("100")
    await world.idle()

    model.review_exit()
    await world.idle()
    model.review_sale()
    await world.idle()

    leave, sell = world.reviewed
    assert (leave.plan.act, leave.plan.pay) == (Act.EXIT, said("100"))
    assert (sell.plan.act, sell.plan.pay) == (Act.SWAP, said("100"))
    assert sell.verdict is not None
    assert (await sell.again()).plan.pay == said("100")
    assert (await leave.again()).plan.pay == said("100")
    assert model.state.exit.text == "100"


@pytest.mark.parametrize(("signs", "acts"), [(True, [Act.SWAP, Act.EXIT]), (False, [Act.SWAP])])
async def test_who_turns_back_before_the_first_half_is_not_asked_for_the_second(
    world: WalletWorld,
    model: StakeViewModel,
    signs: bool,  # noqa: FBT001 - what a sheet comes to
    acts: list[Act],
) -> None:
    world.signs = signs
    await leaving(world, model)

    model.review_both()
    await world.idle()

    assert [one.plan.act for one in world.reviewed] == acts
    assert world.reviewed[0].plan.pay == said("4500")


async def test_a_half_that_cannot_be_planned_is_said(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await leaving(world, model)
    world.protocol.fault = NodeUnreachable()

    model.review_both()
    await world.idle()

    assert model.state.exit_fault_text.endswith("W-301")


async def test_what_is_typed_is_not_written_over_by_a_block(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await leaving(world, model)
    assert model.state.exits.hint_text == ""
    model.edit_exit("")

    await world.mine()

    assert model.state.exit.text == ""
    assert model.state.exits.cards == ()
    assert model.state.exits.hint_text == "Enter an amount to compare the three ways."


async def test_the_first_comparison_is_announced(world: WalletWorld) -> None:
    hints: list[str] = []
    model = world.stake()
    model.subscribe(lambda state: hints.append(state.exits.hint_text))

    await leaving(world, model)

    assert "Comparing the three ways\u2026" in hints
    assert hints[-1] == ""


async def test_leaving_with_more_than_there_is_is_refused(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await leaving(world, model)

    model.edit_exit("9000.1")
    await world.idle()

    assert (model.state.exit.code, model.state.exits.cards) == ("W-101", ())
    model.exit_part(50)
    await world.idle()
    assert model.state.exit.text == "4,500"


async def test_who_holds_nothing_sees_how_leaving_works(newcomer: WalletWorld) -> None:
    model = newcomer.stake()
    await newcomer.beat()

    state = await leaving(newcomer, model)

    assert state.exits.hint_text == (
        "You hold no sAID: this is how leaving works, with 1,000.0000 sAID."
    )
    assert len(state.exits.cards) == 3
    assert {one.action for one in state.exits.cards} == {""}
    model.review_exit()
    model.review_sale()
    model.review_both()
    await newcomer.idle()
    assert newcomer.reviewed == []


@pytest.mark.requirement("N4")
async def test_a_silent_node_turns_every_review_off_and_says_why(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await staked(world, model, "100")
    await leaving(world, model)

    await world.silence()

    state = model.state
    assert (state.can_review, state.review_reason) == (False, "Waiting for the node")
    assert {one.reason for one in state.exits.cards} == {"Waiting for the node"}
    assert (state.is_stale, all(one.is_old for one in state.exits.cards)) == (True, True)
    model.review_stake()
    model.review_exit()
    await world.idle()
    assert world.reviewed == []


async def test_another_account_gets_none_of_the_answers_to_the_one_before(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await leaving(world, model)
    model.edit_stake("100")
    await world.idle()
    world.protocol.gate.clear()
    model.edit_exit("5")
    model.edit_stake("7")

    world.accounts.choose(OTHER)
    state = model.state
    assert (state.stake.text, state.exit.text) == ("", "")
    assert (state.exits.cards, state.position) == ((), None)
    world.protocol.gate.set()
    await world.idle()

    assert model.facts.staking
    assert model.facts.staking.account == OTHER
    assert model.state.stake.text == ""
    assert model.facts.exits
    assert model.facts.exits.pay == said("9000")


async def test_asking_the_queue_to_pay_promises_nothing(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.protocol.request = asked_on(BLOCK.mined_at)
    await world.mine()

    model.review_pay_queue()
    await world.idle()

    (proposal,) = world.reviewed
    assert (proposal.plan.act, proposal.plan.least) == (Act.PAY_QUEUE, None)
    assert (await proposal.again()).plan.act is Act.PAY_QUEUE


async def test_a_whitelisted_account_ends_the_queue_by_redeeming() -> None:
    world = WalletWorld(SAVINGS)
    world.protocol.redeem = replace(world.protocol.redeem, is_whitelisted=True, fee=Bps(0))
    model = world.stake()
    await world.beat()

    state = await leaving(world, model)

    assert state.exits.cards[0].notes[1] == "then redeemed at GAIB, less 0.00%"
    assert state.exits.cards[0].figure == "9,720.00"


async def test_a_sale_that_no_pool_takes_says_so() -> None:
    world = WalletWorld(SAVINGS, network=replace(DEMO, pools=()))
    model = world.stake()
    await world.beat()

    state = await leaving(world, model)

    sell = state.exits.cards[1]
    assert (sell.figure, sell.action) == ("\u2014", "")
    assert sell.notes == ("no pool takes that much sAID today",)
    model.review_sale()
    await world.idle()
    assert (world.reviewed, model.state.exit.code) == ([], "W-107")


async def test_a_network_without_said_says_why_and_asks_nothing() -> None:
    closed = {Flow.STAKE: "sAID lives on Ethereum."}
    world = WalletWorld(SAVINGS, network=replace(DEMO, said=None, closed=closed, pools=()))
    model = world.stake()
    await world.beat()
    model.refresh()
    model.open_tab("exit")
    await world.idle()

    assert model.state.closed_text == "Not open on this network: sAID lives on Ethereum. W-209"
    assert model.state.fault_text == ""
    assert (model.state.can_review, model.state.review_reason) == (False, "Not open here")
    assert world.protocol.reads == 0


async def test_what_cannot_be_read_can_be_tried_again(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await staked(world, model, "500")
    world.protocol.fault = NodeUnreachable()
    model.refresh()
    await world.idle()
    assert model.state.fault_text.endswith("W-301")
    assert (model.state.can_retry, model.state.is_stale) == (True, True)
    assert (model.state.can_review, model.state.review_reason) == (False, "Not possible yet")

    world.protocol.fault = None
    model.refresh()
    await world.idle()
    assert (model.state.fault_text, model.state.can_retry) == ("", False)
    assert (model.state.can_review, model.state.is_stale) == (True, False)


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_masked_at_once(world: WalletWorld, model: StakeViewModel) -> None:
    await staked(world, model, "1250")
    await leaving(world, model)
    world.text.hides_amounts = True

    model.redraw()

    state = model.state
    assert state.position
    shown = [
        state.receive_text,
        state.position.held,
        state.position.worth,
        state.exits.premium.figure,
        *(card.figure for card in state.exits.cards),
    ]
    assert all(HIDDEN in one for one in shown)
    assert [one.figure for one in state.prices][:2] == ["1.0830", "1.0800"]


async def test_without_an_account_nothing_is_asked() -> None:
    world = WalletWorld()
    model = world.stake()
    await world.beat()
    model.edit_stake("1")
    model.stake_part(100)
    model.exit_part(100)
    model.review_pay_queue()
    await world.idle()

    assert model.state.review_reason == "Add an account first"
    assert world.protocol.reads == 0
