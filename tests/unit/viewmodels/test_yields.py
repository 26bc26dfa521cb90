"""The page without a page: facts in, whole sentences out."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.domain.claims import Claim, Measure, Speaker
from gaib_wallet.domain.events import EventKind
from gaib_wallet.domain.nav import NavSource
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.errors import Locked, NodeUnreachable, StorageFault
from gaib_wallet.services.yields import Progress, YieldFacts
from gaib_wallet.viewmodels.chart_readout import Readout
from gaib_wallet.viewmodels.claims import Said
from gaib_wallet.viewmodels.table import Cell
from gaib_wallet.viewmodels.yields import earnings_of
from gaib_wallet.viewmodels.yields_state import PageFacts, state_of
from tests.builders import ACCOUNT, FRENCH, NETWORK, POOL, text
from tests.vault import ONE, OWN, Vault, year
from tests.yield_world import YieldWorld

MINUS = "\u2212"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[YieldWorld]:
    world = YieldWorld(year(), tmp_path)
    yield world
    await world.tasks.aclose()


async def test_before_anything_is_known_the_page_says_so(world: YieldWorld) -> None:
    state = world.model.state

    assert (state.look, state.realised, state.steady) == ("loading", "\u2014", "\u2014")
    assert state.said[0].reading == "\u2014"
    assert state.said[1].reading == "not in this figure"


@pytest.mark.requirement("A3")
async def test_a_year_in_figures(world: YieldWorld) -> None:
    state = await world.read()

    assert state.look == "full"
    assert (state.realised, state.realised_tone) == ("+8.29%", "positive")
    assert state.realised_period == "1 Dec 2025 to 30 Nov 2026, 11 steps"
    assert state.realised_yearly == "8.3% a year, simple"
    assert (state.own, state.own_ratio) == ("+725.28 AID", "+8.05%")
    assert state.own_note == "since 5 Dec 2025 \u00b7 before network fees"
    assert state.own_more == "8.1% a year, money-weighted"
    assert state.own_dollars == "+725.28 USD"
    assert state.realised_fees == "after GAIB\u2019s share, before network fees"
    assert "365" in state.realised_tip
    assert state.steady == "10 steps up, 1 down"
    assert state.steady_worst == f"worst {MINUS}0.42%"
    assert state.steady_note == f"worst {MINUS}0.42% (Aug), made good in 31 days"
    assert state.steady_more == "spread of the steps 0.39%"
    assert state.chart.summary == (
        "Deposit NAV rose from 1.0000 to 1.0829 in 11 steps, 1 of them down."
    )
    assert (state.fault_text, state.sync_text, state.limit_text, state.as_of_text) == ("",) * 4


@pytest.mark.requirement("A5")
async def test_a_fall_is_a_fall_in_the_chart_the_table_and_the_bars(world: YieldWorld) -> None:
    state = await world.read()

    (fall,) = (step for step in state.chart.steps if step.is_fall)
    assert fall.readout.date == "1 Aug 2026"
    assert fall.readout.change == f"{MINUS}0.42%"
    assert fall.readout.lines == ("1.0591 \u2192 1.0547",)
    assert fall.readout.notes == (
        "reported by the vault",
        "block 20 \u00b7 Enter opens what caused it",
    )
    row = next(row for row in state.rows if row.cells[0].text == "1 Aug 2026")
    assert row.cells[3] == Cell(f"{MINUS}0.42%", tone="negative")
    assert row.cells[0].sub == "block 20"
    assert (row.cells[4].text, row.cells[4].sub) == ("debt, equity, T-bills", "loss on debt")
    august = state.bars.bars[8]
    assert august.label == "Aug"
    assert min(part.value for part in august.parts) < 0
    assert state.bars.legend[-1].is_loss


async def test_the_exit_price_falls_where_a_loss_is_marked(world: YieldWorld) -> None:
    state = await world.read()

    deposit, unstaking = state.chart.deposit[0].places, state.chart.unstaking[0].places
    marked = int(datetime(2026, 7, 14, tzinfo=UTC).timestamp())
    assert marked in {time for time, _ in unstaking}
    assert marked not in {time for time, _ in deposit}
    assert state.chart.words.deposit_now == "1.0829"
    assert state.chart.words.unstaking_now == "1.0805"


async def test_within_a_block_only_its_last_price_is_drawn(world: YieldWorld) -> None:
    state = await world.read()

    times = [time for time, _ in state.chart.deposit[0].places]
    assert len(times) == len(set(times)) == 12


@pytest.mark.parametrize(
    ("key", "realised", "period", "yearly"),
    [
        ("1", "+0.84%", "1 Oct 2026 to 1 Nov 2026, one step", "31 days: no yearly rate"),
        ("3", "+2.67%", "1 Aug 2026 to 1 Nov 2026, 3 steps", "10.6% a year, simple"),
        ("6", "+3.56%", "1 May 2026 to 1 Nov 2026, 6 steps", "7.0% a year, simple"),
        ("12", "+8.29%", "1 Dec 2025 to 30 Nov 2026, 11 steps", "8.3% a year, simple"),
    ],
)
async def test_a_range_counts_steps_and_names_its_dates(
    world: YieldWorld, key: str, realised: str, period: str, yearly: str
) -> None:
    await world.read()

    world.model.choose_range(key)

    state = world.model.state
    assert state.range == key
    assert (state.realised, state.realised_period) == (realised, period)
    assert state.realised_yearly == yearly


async def test_a_range_moves_the_chart_and_all_brings_it_back(world: YieldWorld) -> None:
    whole = (await world.read()).chart

    world.model.choose_range("3")
    part = world.model.state.chart
    world.model.choose_range("all")

    assert part.first == int(datetime(2026, 8, 1, tzinfo=UTC).timestamp())
    assert part.last == whole.last
    assert world.model.state.chart.first == whole.first


async def test_lines_are_shown_as_wanted(world: YieldWorld) -> None:
    state = await world.read()
    assert (bool(state.chart.deposit), bool(state.chart.unstaking)) == (True, True)
    assert (state.has_market, state.chart.market) == (True, ())

    world.model.show_deposit(is_shown=False)
    world.model.show_unstaking(is_shown=False)
    world.model.show_market(is_shown=True)

    chart = world.model.state.chart
    assert (chart.deposit, chart.unstaking) == ((), ())
    assert [nav for _, nav in chart.market[0].places] == [Fraction("1.069")]
    assert chart.words.market_now == "1.0690"


async def test_no_claim_enters_a_chart(world: YieldWorld) -> None:
    await world.read()
    known = await world.service.cached(ACCOUNT)
    facts = PageFacts(NETWORK, world.accounts.chosen, (), known)
    loud = Claim("1000% a year", Speaker.POST, date(2026, 1, 1), Measure.YEARLY, "made up")

    silent, said = (state_of(replace(facts, claims=claims), text()) for claims in ((), (loud,)))

    assert said.said[0].quote == "\u201c1000% a year\u201d"
    assert replace(said, said=()) == silent


async def test_the_crosshair_reads_every_line_that_is_drawn(world: YieldWorld) -> None:
    await world.read()
    summer = int(datetime(2026, 7, 20, tzinfo=UTC).timestamp())

    between = world.model.read_at(summer)
    world.model.show_unstaking(is_shown=False)
    fewer = world.model.read_at(summer)

    assert between == Readout(
        "20 Jul 2026",
        lines=("1.0591 Deposit", "1.0526 Unstaking"),
        notes=("since block 18 \u00b7 reported by the vault",),
    )
    assert fewer is not None
    assert fewer.lines == ("1.0591 Deposit",)
    assert world.model.read_at(0) is None
    assert world.model.read_at(2_000_000_000) is None


async def test_every_row_says_how_it_is_known(world: YieldWorld) -> None:
    state = await world.read()

    assert state.columns[5].title == "How known"
    assert {row.cells[5].text for row in state.rows} == {"reported by the vault"}


@pytest.mark.requirement("A1")
async def test_a_step_between_two_known_blocks_is_a_gap_with_both_ends(world: YieldWorld) -> None:
    await world.read()
    known = await world.service.cached(ACCOUNT)
    assert known is not None
    history = known.history
    (stretch,) = history.stretches
    before = BlockStamp(16, datetime(2026, 5, 20, tzinfo=UTC))
    step = replace(
        stretch.steps[5],
        after_block=before,
        source=NavSource.ARCHIVE,
        results=(),
        tx_hashes=(),
    )
    steps = (*stretch.steps[:5], step, *stretch.steps[6:])
    vague = replace(history, stretches=(replace(stretch, steps=steps),))
    facts = PageFacts(NETWORK, world.accounts.chosen, (), replace(known, history=vague))

    state = state_of(replace(facts, opened=step.block), text())

    (gap,) = state.chart.gaps
    mark = state.chart.steps[5]
    assert (gap.first, gap.last) == (int(before.mined_at.timestamp()), mark.time)
    assert mark.since == gap.first
    assert [line.until for line in state.chart.deposit] == [gap.first, state.chart.last]
    assert mark.readout.date == "20 May 2026 to 1 Jun 2026"
    assert mark.readout.notes[:2] == (
        "asked of an old block",
        "somewhere after block 16, up to block 17",
    )
    assert state.rows[5].cells[0].sub == "blocks 16 to 17"
    assert state.rows[5].cells[4].text == "no event says"
    assert state.detail is not None
    assert state.detail.note.startswith("No event explains this step: it may be a donation of AID")
    assert state.detail.note.endswith(
        "It happened somewhere after block 16 (20 May 2026) and up to block 17 (1 Jun 2026)."
    )
    assert state.detail.rows == ()


async def test_a_deeper_fall_than_the_worst_step_is_said_beside_it(tmp_path: Path) -> None:
    vault = Vault()
    vault.deposit(1_000 * ONE)
    for gross in (50, 50):
        vault.report(gross * ONE)
    for loss in (10, 10):
        vault.lose(loss * ONE)
    world = YieldWorld(vault, tmp_path)

    state = await world.read()

    assert state.steady_note == f"worst {MINUS}0.94% (Dec), not made good yet"
    assert state.steady_more == f"deepest fall {MINUS}1.86% \u00b7 spread of the steps 2.43%"


async def test_claims_stand_beside_what_was_measured(world: YieldWorld) -> None:
    state = await world.read()

    assert state.said == (
        Said(
            "\u201cabove 10% a year\u201d",
            "the issuer\u2019s site, 12 Oct 2026",
            "8.3%",
            "realised, simple",
            "made up",
        ),
        Said(
            "\u201cup to 40%\u201d",
            "a post, 3 Sep 2026",
            "not in this figure",
            "outside sAID",
            "made up",
        ),
        Said(
            "\u201cGPU data live\u201d",
            "the issuer\u2019s site, 12 Oct 2026",
            "2 of 3 deals",
            "within 40 min",
            "made up",
        ),
    )


async def test_a_step_opens_what_caused_it(world: YieldWorld) -> None:
    await world.read()

    world.model.open_step(20)
    await world.tasks.idle()

    detail = world.model.state.detail
    assert detail is not None
    assert detail.title == "1 Aug 2026 \u00b7 1.0591 \u2192 1.0547"
    assert (detail.block, detail.block_hash) == ("Block 20", "0x14")
    assert detail.note == "How known: reported by the vault."
    assert (detail.change, detail.tone) == (f"{MINUS}0.42%", "negative")
    assert [row.cells[0].strong for row in detail.rows] == [
        "Northern Grid",
        "T-bills",
        "Harbour Compute",
        "Together",
    ]
    assert len(detail.tx_hashes) == 4
    assert {len(one) for one in detail.tx_hashes} == {66}
    assert detail.link_words == ""
    world.model.close_step()
    assert world.model.state.detail is None


async def test_a_step_opens_by_its_row_and_by_its_month(world: YieldWorld) -> None:
    state = await world.read()

    world.model.turn_table()
    world.model.open_block(state.rows[0].key)
    by_row = world.model.state.detail
    world.model.close_step()
    world.model.open_month("2026-11-01")

    assert world.model.state.detail == by_row is not None
    world.model.open_month("1999-01-01")
    world.model.open_step(99)
    assert world.model.state.detail == by_row
    world.model.turn_table()
    assert world.model.state.detail is None


async def test_deals_are_listed_by_what_they_brought(world: YieldWorld) -> None:
    await world.read()

    world.model.turn_deals()

    state = world.model.state
    assert state.shows_deals
    assert [row.cells[0].strong for row in state.deals] == [
        "Northern Grid",
        "Harbour Compute",
        "T-bills",
        "Together",
    ]
    assert state.deals[0].cells[3].tone == "negative"


async def test_without_deals_the_split_is_said_to_be_unpublished(
    world: YieldWorld,
) -> None:
    world.reader.known_deals = ()

    state = await world.read()

    assert state.bars_note == "The split by source is not published on this network."
    assert {part.role for bar in state.bars.bars for part in bar.parts} == {"debt"}
    assert state.said[2].note == "not published here"
    assert state.deals[0].cells[0].strong == "Deal 1"
    assert state.rows[0].cells[4].text == "not said"


async def test_nobody_staked_yet_is_a_state_of_its_own(tmp_path: Path) -> None:
    vault = Vault()
    vault.tick()
    world = YieldWorld(vault, tmp_path)

    empty = await world.read()
    vault.deposit(ONE)
    flat = await world.read()

    assert (empty.look, empty.empty_text) == ("empty", "Nobody has staked yet.")
    assert (flat.look, flat.empty_text) == ("empty", "No step yet since 2 Dec 2025.")
    assert flat.realised == "0.00%"
    assert flat.chart.summary == "No step yet."
    assert flat.steady == "\u2014"


async def test_who_holds_nothing_is_told_so(tmp_path: Path) -> None:
    vault = year()
    world = YieldWorld(vault, tmp_path)
    world.accounts.watch("Other", POOL.address)
    world.accounts.choose(POOL.address)

    state = await world.read()

    assert (state.own, state.own_note) == ("\u2014", "You hold no sAID")


async def test_what_was_taken_and_what_is_unpriced_is_said(tmp_path: Path) -> None:
    vault = year()
    vault.move(EventKind.SOLD, 1_000 * ONE, 1_050 * ONE)
    vault.move(EventKind.RECEIVED, 500 * ONE)
    world = YieldWorld(vault, tmp_path)

    state = await world.read()

    assert state.own_more == "7.8% a year, money-weighted\ntaken +50.00 AID"
    assert state.own_tip.startswith("First in, first out: +")
    assert "\nBy average cost: +" in state.own_tip
    assert "500.0000 sAID came at a price that is not known" in state.own_tip


async def test_hidden_amounts_hide_what_is_the_persons_and_not_the_share_price(
    tmp_path: Path,
) -> None:
    hidden = text()
    hidden.hides_amounts = True
    world = YieldWorld(year(), tmp_path, hidden)

    state = await world.read()

    assert (state.own, state.own_ratio) == ("\u2022" * 5 + " AID", "")
    assert state.realised == "+8.29%"


async def test_a_sync_says_how_far_it_is_and_can_be_stopped(world: YieldWorld) -> None:
    world.reader.page_size = 3
    seen = []
    world.model.subscribe(lambda state: seen.append(state.sync_text))

    await world.read()

    texts = [one for one in dict.fromkeys(seen) if one]
    assert texts[0].startswith("Reading Oct 2026\u2026 ")
    assert "%, about 0 s" in texts[0]
    assert seen[-1] == ""
    world.reader.gate.clear()
    world.vault.report(ONE)
    world.model.refresh()
    world.model.stop()
    await world.tasks.idle()
    assert world.model.state.is_cached
    assert world.model.state.as_of_text.startswith("As of ")


async def test_a_page_without_events_is_named_by_nothing_but_its_share() -> None:
    facts = PageFacts(NETWORK, None, (), progress=Progress(Fraction(1, 3), None, 8))

    assert state_of(facts, text()).sync_text == "Reading the past\u2026 33%, about 8 s"


async def test_what_was_stopped_stays_so_until_somebody_wants_the_rest(world: YieldWorld) -> None:
    world.reader.page_size = 3
    world.reader.gate.clear()
    world.model.refresh()
    world.model.stop()
    await world.tasks.idle()
    world.ledger.mine()
    await world.pulse.beat()
    await world.tasks.idle()

    assert world.model.state.can_read_on
    assert world.reader.pages == 0
    world.reader.gate.set()
    state = await world.read()
    assert (state.can_read_on, state.look) == (False, "full")


async def test_a_locked_wallet_shows_what_was_kept_and_says_so(world: YieldWorld) -> None:
    fresh = await world.read()
    world.reader.fault = Locked()

    state = await world.read()

    assert state.limit_text == "Locked: no node is asked. These figures were kept."
    assert (state.fault_text, state.realised) == ("", fresh.realised)
    world.reader.fault = None
    assert (await world.read()).limit_text == ""


async def test_a_locked_wallet_without_anything_kept_says_that(world: YieldWorld) -> None:
    world.reader.fault = Locked()

    state = await world.read()

    assert state.look == "empty"
    assert state.empty_text == "Nothing was read yet, and the wallet is locked."


async def test_without_an_account_the_page_says_where_one_is_made() -> None:
    state = state_of(PageFacts(NETWORK, None, ()), text())

    assert state.look == "empty"
    assert state.empty_text == "No account yet. The Accounts page makes one."


@pytest.mark.requirement("A1")
async def test_a_silent_node_leaves_the_last_figures_dated(world: YieldWorld) -> None:
    fresh = await world.read()
    world.reader.fault = NodeUnreachable()

    state = await world.read()

    assert state.fault_text.endswith("W-301")
    assert state.can_retry
    assert (state.is_cached, state.realised) == (True, fresh.realised)
    assert state.chart.is_cached
    assert state.bars.is_cached
    world.reader.fault = None
    assert (await world.read()).fault_text == ""


async def test_a_node_without_old_blocks_says_since_when_it_has_data(world: YieldWorld) -> None:
    world.reader.oldest = 15

    state = await world.read()

    assert state.limit_text == "Before 1 Apr 2026 this node has no data."
    assert state.steady_more.startswith("since 1 ")
    assert (state.realised, state.realised_period) == ("\u2014", "not all of it was read")
    assert (state.own, state.own_note) == ("\u2014", "not all of your movements were read")
    assert state.said[0].note == "not all of it was read"


async def test_a_past_that_a_second_node_told_is_said_to_be(world: YieldWorld) -> None:
    world.reader.was_helped = True

    assert (await world.read()).limit_text == "Some of the past was read from your second node."


@pytest.mark.requirement("A1")
async def test_what_does_not_add_up_is_a_gap_that_is_named(world: YieldWorld) -> None:
    broken = world.vault.events[9]
    world.vault.events[9] = broken._replace(assets=broken.assets + 9_000 * ONE)

    state = await world.read()

    assert len(state.chart.gaps) == 1
    assert state.limit_text.startswith("What was read does not add up to what the vault says: ")
    assert "Part of it is not known: " in state.chart.summary
    assert any(bar.is_unread for bar in state.bars.bars)


async def test_after_a_bug_the_next_block_is_read_again(world: YieldWorld) -> None:
    known, world.bugs = world.reader.known_deals, []
    world.reader.known_deals = None  # type: ignore[assignment]  # as no reader ever says

    await world.read()
    world.reader.known_deals = known
    await world.pulse.beat()
    await world.tasks.idle()

    assert len(world.bugs) == 1
    assert world.model.state.look == "full"
    assert world.model.state.sync_text == ""


async def test_a_new_block_is_read_unless_one_is_being_read(world: YieldWorld) -> None:
    await world.pulse.beat()
    await world.tasks.idle()
    assert world.model.state.look == "full"
    world.reader.gate.clear()
    world.vault.report(ONE)
    world.ledger.mine()
    await world.pulse.beat()
    world.ledger.mine()

    await world.pulse.beat()

    world.reader.gate.set()
    await world.tasks.idle()
    assert len(world.model.state.rows) == 12


async def test_a_block_that_comes_while_another_is_read_is_read_with_the_next_beat(
    world: YieldWorld,
) -> None:
    await world.read()
    world.reader.gate.clear()
    world.vault.report(ONE)
    world.ledger.mine()
    await world.pulse.beat()
    await asyncio.sleep(0)
    world.ledger.mine()
    await world.pulse.beat()
    world.reader.gate.set()
    await world.tasks.idle()
    world.vault.report(ONE)

    await world.pulse.beat()

    await world.tasks.idle()
    assert len(world.model.state.rows) == 13


class SlowWorld(YieldWorld):
    """A second passes with every look at the clock, so that a sync shows what it has so far."""

    seconds = 0

    @override
    def _elapsed(self) -> int:
        self.seconds += 1
        return self.seconds * 1_000


async def test_the_accounts_book_stays_in_sight_while_newer_blocks_are_read(tmp_path: Path) -> None:
    world = SlowWorld(year(), tmp_path)
    seen: list[str] = []
    await world.read()
    world.reader.page_size = 2
    for _ in range(6):
        world.vault.report(ONE)
    world.model.subscribe(lambda state: seen.append(state.own))

    await world.read()

    assert world.model.state.sync_text == ""
    assert len(set(seen)) <= 2
    assert "\u2014" not in seen
    await world.tasks.aclose()


async def test_another_account_is_another_book(world: YieldWorld) -> None:
    await world.read()
    world.accounts.watch("Other", POOL.address)

    world.accounts.choose(POOL.address)
    await world.tasks.idle()

    assert world.model.state.own_note == "You hold no sAID"


async def test_the_portfolio_is_told_what_was_earned(world: YieldWorld) -> None:
    await world.read()

    told = world.earnings[-1]
    assert told is not None
    assert told.last_step is not None
    assert told.last_step.at == datetime(2026, 11, 1, tzinfo=UTC)
    assert told.held_at_step == world.vault.held[OWN]
    assert len(told.months) == 12
    assert min(told.months.values()) < 0


async def test_other_pages_are_told_all_that_was_read(world: YieldWorld) -> None:
    heard: list[YieldFacts] = []
    world.model.tell_facts(heard.append)

    await world.read()

    assert heard[-1].account == ACCOUNT
    assert len(heard[-1].history.steps) == 11


async def test_without_a_book_the_portfolio_is_told_nothing(world: YieldWorld) -> None:
    await world.read()
    known = await world.service.cached(ACCOUNT)
    assert known is not None

    assert earnings_of(replace(known, position=None)) is None


async def test_an_export_that_the_disk_refuses_is_said(world: YieldWorld, tmp_path: Path) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise StorageFault(path.name)

    world.model.export_csv(tmp_path / "too early.csv")
    assert world.saved == {}
    await world.read()
    world.save = refuse

    world.model.export_picture(tmp_path / "out.png", b"png")

    assert world.model.state.fault_text.endswith("W-501")


async def test_figures_are_written_as_the_region_does(tmp_path: Path) -> None:
    world = YieldWorld(year(), tmp_path, text(FRENCH))

    state = await world.read()

    assert state.chart.words.decimal_mark == ","
    assert state.realised.startswith("+8,29")
    assert state.chart.words.deposit_now == "1,0829"
