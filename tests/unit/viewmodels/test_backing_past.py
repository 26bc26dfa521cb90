"""The backing over time as texts: sources, gaps, falls, tables, and figures beyond all measure."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.backing_past import (
    AssetsAt,
    BackingPast,
    DefaultShare,
    ReservesAt,
    WorkedMonth,
)
from gaib_wallet.domain.events import EventKind
from gaib_wallet.domain.network import Health
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.backing_facts import BackingFacts, View
from gaib_wallet.viewmodels.backing_past import PastState, past_state
from gaib_wallet.viewmodels.backing_state import state_of
from gaib_wallet.viewmodels.past_parts import PastChart
from tests.builders import ACCOUNT, CONTRACTS, NETWORK, aid, text
from tests.deals import AT, ago, backing, change_log, usd

PLACE = CONTRACTS.minter
PUBLISHED = replace(NETWORK, is_demo=True, contracts=replace(CONTRACTS, deals=PLACE, reserve=PLACE))
ME = Account("Savings", ACCOUNT, AccountKind.KEY)
HASH = b"\x07" * 32
PAST = BackingPast(
    at=AT,
    since=ago(days=300),
    is_whole=True,
    assets=(
        AssetsAt(ago(days=300), 10, HASH, aid("16000000"), EventKind.DEPOSITED),
        AssetsAt(ago(days=100), 200, HASH, aid("17600000"), EventKind.YIELD_REPORTED),
        AssetsAt(ago(days=30), 600, HASH, aid("17500000"), EventKind.LOSS_REPORTED),
    ),
    reserves=(
        ReservesAt(ago(days=90), 210, HASH, usd("5000000"), usd("1000000"), usd("9000000")),
        ReservesAt(ago(days=2), 700, HASH, usd("6000000"), usd("800000"), usd("13000000")),
    ),
    worked=(
        WorkedMonth(date(2026, 8, 1), 1, 900, 16_000, 2, ago(days=100), 200),
        WorkedMonth(date(2026, 10, 1), 1, 600, 9_000, 1, ago(days=40), 500),
        WorkedMonth(date(2026, 10, 1), 2, 100, 5_000, 1, ago(days=40), 500),
    ),
    in_default=(
        DefaultShare(ago(days=300), 10, HASH, Fraction(0)),
        DefaultShare(ago(days=60), 400, HASH, Fraction(1, 3)),
        DefaultShare(ago(days=10), 650, HASH, None),
    ),
)
FACTS = BackingFacts(
    PUBLISHED, ME, Beat(AT, 0, Health.ANSWERING, None), (), backing(), change_log(), PAST
)


def shown(**changes: object) -> PastState:
    return past_state(replace(FACTS, **changes), text())  # type: ignore[arg-type]  # by field name


def chart(key: str, **changes: object) -> PastChart:
    return next(one for one in shown(**changes).charts if one.key == key)


def words(one: PastChart) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in one.rows]


@pytest.mark.requirement("A1")
def test_every_chart_names_its_events_its_contract_and_the_block_it_reaches() -> None:
    for one in shown().charts:
        assert "up to block 713 of 30 Nov 2026" in one.source_text
        assert "0x" in one.source_text
    assert chart("assets").source_text.startswith("Deposit, Withdraw, YieldReported")
    assert chart("reserves").source_text.endswith("illustrative")
    live = replace(PUBLISHED, is_demo=False)
    assert not chart("reserves", network=live).source_text.endswith("illustrative")


@pytest.mark.requirement("A5")
def test_a_loss_is_a_step_down_that_its_row_says_in_red() -> None:
    assets = chart("assets")

    assert assets.steps is not None
    assert [step.heights[0] for step in assets.steps.steps] == [
        Fraction(16),
        Fraction("17.6"),
        Fraction("17.5"),
    ]
    assert assets.unit == "million AID"
    newest = assets.rows[0]
    assert words(assets)[0][2:5] == ["17,500,000.00", "\u2212100,000.00", "loss booked"]
    assert newest.cells[3].tone == "negative"
    assert assets.steps.summary.endswith("losses booked: 1.")


def test_reserves_stand_by_kind_with_the_aid_of_that_day_where_it_is_known() -> None:
    asking = chart("reserves")
    known = chart("reserves", supplies={700: aid("20000000")}, supplies_asked=frozenset({210, 700}))

    assert asking.note_text == "Asking how much AID there was at each report."
    assert known.note_text.startswith("How much AID there was is not known for 1 of 2 reports")
    assert known.steps is not None
    first, last = known.steps.steps
    assert (first.mark, last.mark) == (None, Fraction(20))
    assert last.heights == (Fraction(6), Fraction("0.8"), Fraction(13))
    assert words(known)[0][-2] == "20,000,000.00"
    assert words(known)[1][-2] == "\u2014"
    both = {210: aid("1"), 700: aid("2")}
    assert chart("reserves", supplies=both).note_text == ""


@pytest.mark.requirement("A1")
def test_a_month_without_a_report_is_a_gap_and_says_so() -> None:
    hours = chart("hours")

    assert hours.bars is not None
    august, september, october, november = hours.bars.bars
    assert [part.value for part in august.parts] == [900]
    assert september.is_unread
    assert september.tip == "Sep 2026: no report"
    assert not september.parts
    assert [part.value for part in october.parts] == [700]
    assert november.is_unread
    assert words(hours)[0] == ["Nov 2026", "no report", "0"]


def test_one_deal_is_looked_at_alone() -> None:
    state = shown(past_deal="2")

    assert state.deal == "2"
    assert ("2", "Deal 2, Bangkok GPU cloud") in state.deals
    assert all("robot" not in name for _, name in state.deals)
    used = next(one for one in state.charts if one.key == "used")
    assert words(used)[1] == ["Oct 2026", "50.0%", "1"]
    assert shown(past_deal="99").deal == "all"


def test_the_share_in_default_has_a_gap_where_no_money_is_open() -> None:
    defaults = chart("defaults")

    assert defaults.steps is not None
    assert [step.heights for step in defaults.steps.steps] == [
        (Fraction(0),),
        (Fraction(100, 3),),
        (),
    ]
    assert defaults.steps.summary == "At most 33.4%; now \u2014."
    assert words(defaults)[0][2] == "\u2014"


def test_what_was_not_read_to_the_launch_says_from_when_it_is() -> None:
    partly = replace(PAST, is_whole=False, in_default=None)
    state = shown(past=partly)

    assert state.note_text == "What was before 3 Feb 2026 is not read yet."
    defaults = chart("defaults", past=partly)
    assert defaults.none_text == "Only known once everything since the launch was read."


@pytest.mark.parametrize(("raw", "verb"), [(10**18, "has"), (-(10**18), "lacks")])
def test_aid_that_no_event_explains_is_named(raw: int, verb: str) -> None:
    note = shown(past=replace(PAST, unexplained=raw)).note_text

    assert note.startswith(f"The vault {verb} 1.00 AID that no event explains")


def test_an_empty_past_has_a_sentence_in_place_of_each_chart() -> None:
    empty = BackingPast(AT, AT.mined_at, is_whole=True)

    for one in shown(past=empty).charts:
        assert one.none_text


def test_without_a_past_it_says_why() -> None:
    assert shown(past=None).look == "loading"
    nobody = shown(past=None, account=None)
    assert (nobody.look, "account" in nobody.note_text) == ("none", True)
    bare = shown(past=None, network=replace(PUBLISHED, said=None))
    assert bare.note_text == "There is no sAID on this network."


def test_a_network_without_deals_shows_the_assets_alone() -> None:
    assert [one.key for one in shown(network=NETWORK).charts] == ["assets"]


@pytest.mark.requirement("N6")
def test_figures_beyond_all_measure_are_drawn_and_written() -> None:
    most = 2**128 - 1
    worked = WorkedMonth(date(2026, 11, 1), 1, most, most, 1, AT.mined_at, 713)
    huge = replace(
        PAST,
        worked=(worked,),
        assets=(replace(PAST.assets[0], assets=replace(aid("0"), raw=most)),),
        reserves=(replace(PAST.reserves[0], tbills=replace(usd("0"), raw=most)),),
    )

    for one in shown(past=huge).charts:
        assert one.rows
        assert len((one.steps or one.bars).ticks) <= 12  # type: ignore[union-attr]


def test_amounts_that_are_hidden_are_neither_in_rows_nor_on_the_axis() -> None:
    hidden = text()
    hidden.hides_amounts = True
    charts = past_state(FACTS, hidden).charts

    assets = next(one for one in charts if one.key == "assets")
    assert assets.steps is not None
    assert not any(digit in tick.text for tick in assets.steps.ticks[1:] for digit in "123456789")
    assert "17,500,000" not in str(assets.rows)


def test_data_is_a_table_on_demand() -> None:
    assert chart("hours", tables=frozenset({"hours"})).is_table
    assert not chart("used", tables=frozenset({"hours"})).is_table


@pytest.mark.requirement("P3")
def test_the_past_is_made_for_who_looks_at_it() -> None:
    shown = [state_of(replace(FACTS, view=view), text()).past.charts for view in View]

    assert [bool(charts) for charts in shown] == [view is View.PAST for view in View]
