"""The Exit tab without a window: dates and their grounds, parts, ways to sell, one story."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from errno import ENOSPC
from fractions import Fraction
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.queue import QueuePast, queue_past
from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.errors import NodeUnreachable, StorageFault
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.yields import YieldFacts
from gaib_wallet.viewmodels.exit_plan import ExitPlan
from gaib_wallet.viewmodels.exit_story import Request
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.text import HIDDEN
from tests.builders import ACCOUNT, AID, BLOCK, aid, said
from tests.fakes import FakeRoutes
from tests.wallet_world import DEMO, SAVINGS, WalletWorld

ME, ANNA, BEN, CARL = int(ACCOUNT, 16), 0xA11A, 0xBE11, 0xCA51
TODAY = BLOCK.mined_at
ONE = 10**18


def event(kind: EventKind, days_ago: int, who: int, amount: str, index: int = 1) -> ChainEvent:
    moment = TODAY - timedelta(days=days_ago)
    raw = aid(amount).raw
    shares = raw * 100 // 108
    return ChainEvent(
        BLOCK.number - days_ago,
        index,
        int(moment.timestamp()),
        bytes([days_ago, index]) * 16,
        kind,
        who,
        raw,
        shares,
    )


def asks(days_ago: int, who: int, amount: str) -> ChainEvent:
    return event(EventKind.WITHDRAWN, days_ago, who, amount)


def pays(days_ago: int, who: int, amount: str) -> ChainEvent:
    return event(EventKind.PAID_OUT, days_ago, who, amount, 2)


OTHERS = (
    asks(200, ANNA, "10"),
    pays(169, ANNA, "10"),
    asks(150, BEN, "10"),
    pays(110, BEN, "4"),
    pays(92, BEN, "6"),
    asks(100, CARL, "10"),
    pays(60, CARL, "10"),
)
"""Three who were paid after 31, 58 and 40 days, one of them in parts."""


def told(*events: ChainEvent, is_complete: bool = True) -> YieldFacts:
    past = queue_past(events, events, AID, TODAY, is_complete=is_complete)
    return facts(past)


def facts(past: QueuePast | None) -> YieldFacts:
    history = NavHistory(BLOCK, VaultState(ONE, ONE, 0), (), is_complete=True)
    return YieldFacts(ACCOUNT, history, (), (), None, None, queue=past)


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS)
    yield world
    await world.tasks.aclose()
    assert world.bugs == []


@pytest.fixture
async def model(world: WalletWorld) -> StakeViewModel:
    model = world.stake()
    await world.beat()
    model.open_tab("exit")
    await world.idle()
    return model


def plan(model: StakeViewModel) -> ExitPlan:
    return model.state.exits


def request(model: StakeViewModel) -> Request:
    assert plan(model).request
    return plan(model).request  # type: ignore[return-value]  # just looked at


def asked(days_ago: int, pending: str) -> ExitRequest:
    return ExitRequest(TODAY - timedelta(days=days_ago), aid(pending))


async def waiting(world: WalletWorld, model: StakeViewModel, one: ExitRequest) -> None:
    world.protocol.request = one
    model.refresh()
    await world.idle()


def grounds(model: StakeViewModel) -> list[str]:
    return [words for _, words in plan(model).grounds]


async def test_dates_rest_on_what_is_documented_until_payments_were_read(
    model: StakeViewModel,
) -> None:
    wait = plan(model).cards[0]
    assert (wait.when_text, wait.when_note) == (
        "30 Dec 2026 to 31 Jan 2027",
        "as described: 30 to 62 days",
    )
    assert grounds(model)[:2] == [
        "Described as 30 to 62 days. The descriptions disagree, and none is a promise.",
        "What was paid before has not been read yet.",
    ]


async def test_past_payments_narrow_the_dates_and_say_so(model: StakeViewModel) -> None:
    model.hear(told(*OTHERS))

    wait = plan(model).cards[0]
    assert (wait.when_text, wait.when_note) == (
        "31 Dec 2026 to 27 Jan 2027",
        "estimate: the last 3 took 31 to 58 days",
    )
    assert wait.when
    assert wait.when.from_part == Fraction(31, 58)
    assert grounds(model)[1] == (
        "The last 3 requests that were paid took 31 to 58 days; 1 came in parts."
    )
    assert plan(model).premium.a_year == "Worth 6.4% to 12.0% a year on money that waits."


async def test_too_few_payments_tell_nothing(model: StakeViewModel) -> None:
    model.hear(told(*OTHERS[:2]))

    assert plan(model).cards[0].when_note == "as described: 30 to 62 days"
    assert grounds(model)[1] == "Too few requests were paid so far to tell anything."


async def test_what_was_read_of_the_queue_is_not_forgotten_where_a_later_sync_lacks_it(
    model: StakeViewModel,
) -> None:
    model.hear(told(*OTHERS))
    model.hear(facts(None))

    assert model.facts.queue is not None


async def test_it_is_said_whether_the_vault_could_pay_today(
    world: WalletWorld, model: StakeViewModel
) -> None:
    assert grounds(model)[2:] == [
        "Ahead of you: 1,000.00 AID. Idle in the vault: 50,000.00 AID.",
        "The vault could pay all of that today: as soon as somebody asks it to.",
    ]

    world.protocol.idle = aid("5000")
    model.refresh()
    await world.idle()

    assert grounds(model)[3].startswith("The vault cannot pay all of that today")


async def test_a_line_that_cannot_be_read_is_no_line_of_nobody(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.protocol.tells_line = False
    model.refresh()
    await world.idle()

    assert grounds(model)[2:] == [
        "The queue ahead of you cannot be read here. 50,000.00 AID lie idle in the vault."
    ]
    await waiting(world, model, asked(18, "2000"))
    assert request(model).ahead == "The queue ahead of you cannot be read here."


async def test_one_price_then_makes_both_ways_equal(model: StakeViewModel) -> None:
    assert plan(model).premium.even == (
        "If AID is sold at 0.9897 USDC then, waiting and selling bring the same."
    )


async def test_where_selling_brings_more_the_price_that_would_change_it_is_told(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.protocol.prices = replace(world.protocol.prices, market=Fraction(12, 10))
    model.refresh()
    await world.idle()

    assert plan(model).premium.even == (
        "Waiting would bring more only if AID can be sold above 1.1099 USDC then."
    )


@pytest.mark.parametrize(
    ("typed", "day", "error"),
    [
        ("", "", ""),
        ("30/11/2026", "2026-11-30", ""),
        ("7 Dec 2026", "2026-12-07", ""),
        ("29/2/2028", "2028-02-29", ""),
        ("29/11/2026", "", "That day has passed. Choose today or a later one. W-228"),
        ("1/2", "", "This is no day. Write it like 31/12/2026. W-227"),
        ("29/2/2027", "", "2027 is no leap year: its February ends on the 28th."),
    ],
)
async def test_a_day_is_taken_as_typed_or_refused_with_a_reason(
    model: StakeViewModel, typed: str, day: str, error: str
) -> None:
    model.edit_need(typed)

    need = plan(model).need
    assert (need.text, need.day) == (typed, day)
    assert need.error_text.startswith(error)
    assert bool(need.error_text) is bool(error)


async def test_a_day_of_the_calendar_is_written_as_the_region_does(model: StakeViewModel) -> None:
    model.need_by(date(2028, 2, 29))

    assert (plan(model).need.text, plan(model).need.day) == ("29/02/2028", "2028-02-29")
    assert plan(model).need.presets[0] == ("in 7 days", "07/12/2026")
    assert plan(model).need.today == "2026-11-30"


async def test_the_part_that_is_sold_now_can_be_chosen_and_typed(
    world: WalletWorld, model: StakeViewModel
) -> None:
    def parts() -> tuple[TokenAmount, TokenAmount]:
        assert model.facts.exits
        assert model.facts.exits.both
        sold, waited = model.facts.exits.both
        return sold.pay, waited.quote.pay

    assert parts() == (said("4500"), said("4500"))
    assert plan(model).cards[2].title == "Both, half and half"

    model.sell_percent(25)
    await world.idle()
    assert parts() == (said("2250"), said("6750"))
    assert plan(model).cards[2].title == "Both, a part each"

    model.edit_sold("1,000.5")
    await world.idle()
    assert parts() == (said("1000.5"), said("7999.5"))
    assert (plan(model).part.percent, plan(model).part.error_text) == (0, "")

    world.answers = [True, True]
    model.review_both()
    await world.idle()
    assert [one.plan.pay for one in world.reviewed] == [said("1000.5"), said("7999.5")]


@pytest.mark.parametrize("typed", ["0", "9000", "9001", "a"])
async def test_a_part_that_is_none_is_refused_and_nothing_can_be_signed(
    world: WalletWorld, model: StakeViewModel, typed: str
) -> None:
    model.edit_sold(typed)
    await world.idle()

    assert plan(model).part.error_text.split()[-1] in {"W-229", "W-104"}
    both = plan(model).cards[2]
    assert both.closed_text == "Nothing would be left for one of the two parts."
    model.review_both()
    await world.idle()
    assert world.reviewed == []


async def test_one_base_unit_is_not_cut_and_fixes_what_it_does(world: WalletWorld) -> None:
    world.protocol.prices = replace(world.protocol.prices, unstaking=Fraction(1, 2))
    model = world.stake()
    await world.beat()
    model.open_tab("exit")
    model.edit_exit("0.000000000000000001")
    await world.idle()

    wait, sell, both = plan(model).cards
    assert wait.notes[1] == "too little to fix any AID"
    assert (sell.figure, sell.action) == ("\u2014", "")
    assert both.closed_text == "Nothing would be left for one of the two parts."


async def test_every_way_to_sell_says_what_it_brings_and_takes(model: StakeViewModel) -> None:
    ways = plan(model).ways

    assert ways.title == "Every way to sell 9,000.0000 sAID now"
    assert ways.note == (
        "Quotes of block 1,234; how much can be sold, about, from quotes of block 1,234."
    )
    first, *rest = ways.rows
    brought = [float(row.cells[1].text.replace(",", "")) for row in ways.rows]
    assert brought == sorted(brought, reverse=True)
    in_one = next(row for row in ways.rows if not row.cells[0].sub)
    assert in_one.cells[0].text == "Uniswap v3 sAID/AID 0.05 % \u2192 Uniswap v3 AID/USDC 0.05 %"
    assert in_one.cells[1].text == "9,620.19"
    assert in_one.cells[3].text == "over 500,000"
    in_two = next(row for row in ways.rows if "Curve AID/USDC" in row.cells[0].text)
    assert in_two.cells[0].sub == "two transactions, by hand on Convert: first to AID"
    assert len({row.key for row in (first, *rest)}) == len(ways.rows)


async def test_a_way_that_cannot_take_the_size_says_so() -> None:
    world = WalletWorld(SAVINGS, owned=(said("900000"),))
    model = world.stake()
    await world.beat()
    model.open_tab("exit")
    await world.idle()

    closed = plan(model).ways.rows[-1]
    assert closed.cells[1].text == "closed"
    assert closed.cells[0].sub.endswith("W-107")
    assert plan(model).cards[1].notes == ("no pool takes that much sAID today",)


async def test_without_depths_the_cards_are_no_worse(world: WalletWorld) -> None:
    class Shallow(FakeRoutes):
        @override
        async def depths(self, pay: Token, receive: Token) -> tuple[Depth, ...]:
            raise NodeUnreachable

    calls = ContractCalls(DEMO)
    routes = RouteService(Shallow(world.protocol), calls, DEMO)
    world.exits = ExitService(world.staking, routes, DEMO)
    model = world.stake()
    await world.beat()
    model.open_tab("exit")
    await world.idle()

    assert (len(plan(model).cards), model.state.exit_fault_text) == (3, "")
    assert plan(model).ways.note == "Quotes of block 1,234."
    assert plan(model).ways.rows[0].cells[3].text == "\u2014"


async def test_depths_are_not_asked_again_at_each_block(
    world: WalletWorld, model: StakeViewModel
) -> None:
    before = model.facts.depths
    await world.mine()
    assert model.facts.depths is before

    world.protocol.at = replace(world.protocol.at, number=world.protocol.at.number + 25)
    model.refresh()
    await world.idle()
    assert model.facts.depths is not before


@pytest.mark.requirement("T13")
async def test_an_open_request_is_one_story_with_its_parts_and_its_line(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.protocol.ahead = aid("300")
    model.hear(told(asks(40, ANNA, "1300"), asks(18, ME, "2000"), pays(3, ANNA, "1000")))
    await waiting(world, model, asked(18, "2000"))

    story = request(model)
    points = story.timeline.points
    assert (story.figure, story.unit) == ("2,000.00", "AID on the way to you")
    assert [(one.label, one.value) for one in points[:3]] == [
        ("Requested", "12 Nov 2026"),
        ("Fixed", "2,000.00 AID"),
        ("Paid so far", "0.00 AID"),
    ]
    assert (points[0].note, points[1].note) == ("1,851.8518 sAID", "at 1.0800")
    assert points[2].note == "2,000.00 AID still to come"
    assert story.ahead == "Ahead of you: 1,300.00 AID when you asked, 300.00 AID now."
    assert story.descent
    assert (story.descent.top, story.descent.first) == ("3,300.00 AID", "12 Nov 2026")
    assert [left for _, left in story.descent.steps] == [Fraction(1), Fraction(2300, 3300)]
    assert story.descent.summary.endswith("12 Nov 2026: 3,300.00 AID; 27 Nov 2026: 2,300.00 AID")
    assert (story.parts, story.is_open) == ((), True)


@pytest.mark.requirement("T13")
async def test_parts_that_were_paid_belong_to_the_same_story(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.protocol.ahead = aid("0")
    model.hear(told(asks(40, ME, "2000"), pays(9, ME, "500"), pays(3, ME, "700")))
    await waiting(world, model, asked(40, "800"))

    story = request(model)
    assert story.timeline.points[2].value == "1,200.00 AID"
    assert story.timeline.points[2].is_done
    assert story.parts == (("500.00 AID", "21 Nov 2026"), ("700.00 AID", "27 Nov 2026"))
    assert story.parts_note == ""


async def test_many_parts_show_the_newest(world: WalletWorld, model: StakeViewModel) -> None:
    paid = [pays(30 - number, ME, "10") for number in range(8)]
    model.hear(told(asks(40, ME, "2000"), *paid))
    await waiting(world, model, asked(40, "1920"))

    story = request(model)
    assert (len(story.parts), story.parts_note) == (6, "and 2 parts before these")


async def test_a_line_with_exceptions_is_told_and_not_drawn(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.protocol.ahead = aid("77")
    model.hear(told(asks(40, ANNA, "1300"), asks(18, ME, "2000")))
    await waiting(world, model, asked(18, "2000"))

    assert request(model).ahead == "Ahead of you now: 77.00 AID."
    assert request(model).descent is None


async def test_a_line_whose_beginning_was_not_read_is_not_drawn(
    world: WalletWorld, model: StakeViewModel
) -> None:
    model.hear(told(asks(18, ME, "2000"), is_complete=False))
    await waiting(world, model, asked(18, "2000"))

    assert request(model).descent is None


async def test_another_request_than_the_one_that_was_read_is_not_mixed_with_it(
    world: WalletWorld, model: StakeViewModel
) -> None:
    model.hear(told(asks(40, ME, "10"), pays(9, ME, "10")))
    await waiting(world, model, asked(2, "2000"))

    points = request(model).timeline.points
    assert [one.label for one in points] == [
        "Requested",
        "Fixed",
        "Still to be paid",
        "Expected",
    ]
    assert points[1].value == "in AID"


async def test_more_pending_than_was_asked_is_not_called_paid(
    world: WalletWorld, model: StakeViewModel
) -> None:
    model.hear(told(asks(40, ME, "10")))
    await waiting(world, model, asked(40, "11"))

    assert request(model).timeline.points[2].label == "Still to be paid"


@pytest.mark.parametrize(
    ("paid", "unit", "parts"),
    [
        ((pays(9, ME, "10"),), "AID paid in 31 days, all at once", 0),
        ((pays(20, ME, "4"), pays(9, ME, "6")), "AID paid in 31 days, in 2 parts", 2),
    ],
)
async def test_the_last_exit_stays_to_be_seen_once_it_is_paid(
    model: StakeViewModel, paid: tuple[ChainEvent, ...], unit: str, parts: int
) -> None:
    model.hear(told(asks(40, ME, "10"), *paid))

    story = request(model)
    assert (story.figure, story.unit, story.is_open) == ("10.00", unit, False)
    assert len(story.parts) == parts
    assert story.timeline.is_over
    assert [one.label for one in story.timeline.points] == ["Requested", "Fixed", "Paid in full"]
    assert plan(model).cards[0].action == "Review: request exit"


async def test_one_that_was_not_paid_whole_and_is_gone_is_not_shown(model: StakeViewModel) -> None:
    model.hear(told(asks(40, ME, "10"), pays(9, ME, "4")))

    assert plan(model).request is None


async def test_a_calendar_file_has_the_expected_range(
    world: WalletWorld, model: StakeViewModel
) -> None:
    await waiting(world, model, asked(18, "2000"))

    model.save_calendar(Path("exit.ics"))

    content = world.saved[Path("exit.ics")].decode()
    assert "DTSTART;VALUE=DATE:20261212" in content
    assert "DTEND;VALUE=DATE:20270114" in content
    assert plan(model).saved_text == "Saved as exit.ics."


async def test_a_calendar_file_that_cannot_be_written_says_why(
    world: WalletWorld, model: StakeViewModel
) -> None:
    world.save_fault = StorageFault("exit.ics", ENOSPC)
    await waiting(world, model, asked(18, "2000"))

    model.save_calendar(Path("exit.ics"))

    assert model.state.exit_fault_text
    assert plan(model).saved_text == ""


async def test_without_a_request_there_is_no_calendar_file(
    world: WalletWorld, model: StakeViewModel
) -> None:
    model.save_calendar(Path("exit.ics"))

    assert world.saved == {}


@pytest.mark.requirement("U8")
async def test_hidden_amounts_stay_hidden_in_ways_story_and_grounds(
    world: WalletWorld, model: StakeViewModel
) -> None:
    model.hear(told(asks(40, ME, "2000"), pays(9, ME, "500")))
    await waiting(world, model, asked(40, "1500"))
    world.text.hides_amounts = True

    model.redraw()

    story = request(model)
    shown = (
        story.figure,
        story.timeline.points[1].value,
        story.parts[0][0],
        story.ahead,
        plan(model).ways.title,
        *(row.cells[1].text for row in plan(model).ways.rows),
        grounds(model)[2],
    )
    assert all(HIDDEN in one for one in shown)
