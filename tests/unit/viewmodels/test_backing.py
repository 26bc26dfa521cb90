"""The Backing page without a page: what is read when, and what is said of it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from typing_extensions import override

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.changes import ChangeKind, Subject
from gaib_wallet.domain.deals import DealKind, DealStatus
from gaib_wallet.domain.network import BlockStamp, Health, Network
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backing import BackingService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.storage.assets import root
from gaib_wallet.storage.uses import load_uses
from gaib_wallet.viewmodels.backing import BackingViewModel
from gaib_wallet.viewmodels.backing_facts import BackingFacts
from gaib_wallet.viewmodels.backing_state import BackingState, state_of
from gaib_wallet.viewmodels.base import Tasks
from tests.builders import ACCOUNT, CONTRACTS, FRENCH, NETWORK, aid, said, text
from tests.deals import (
    AT,
    OTHER,
    FakeBacking,
    FakeChangeStore,
    ago,
    backing,
    change,
    change_log,
    day,
    deal,
)
from tests.fake_chain import FakeLedger
from tests.fake_vault import FakeVault
from tests.wallet_world import MemoryBook

PLACE = CONTRACTS.minter
PUBLISHED = replace(NETWORK, is_demo=True, contracts=replace(CONTRACTS, deals=PLACE, reserve=PLACE))
ME = Account("Savings", ACCOUNT, AccountKind.KEY)
SOMEBODY = Account("Rainy day", OTHER, AccountKind.KEY)


class Ledger(FakeLedger):
    """Its head is where a test wants it."""

    def __init__(self, network: Network) -> None:
        super().__init__(network)
        self.at = AT

    @override
    async def head(self) -> BlockStamp:
        await super().head()
        return self.at


class Page:
    """A view model over a fake reader and a pulse that beats when asked."""

    def __init__(self, network: Network = PUBLISHED) -> None:
        self.reader = FakeBacking(*change_log().changes)
        self.ledger = Ledger(network)
        self.now_ms = 0
        self.accounts = AccountService(FakeVault(ACCOUNT, OTHER), MemoryBook(ME, SOMEBODY))
        self.pulse = Pulse(self.ledger, network, lambda: self.now_ms, self._pause, 1_000)
        self.tasks = Tasks(on_bug=self._bug)
        self.text = text()
        self.store = FakeChangeStore()
        service = BackingService(self.reader, self.store, network, ())
        self.model = BackingViewModel(
            service, self.accounts, self.pulse, network, self.text, self.tasks
        )

    async def opened(self) -> BackingState:
        """What is shown once somebody looks and everything was read."""
        await self.pulse.beat()
        self.model.look(is_seen=True)
        await self.tasks.idle()
        return self.model.state

    async def beat(self, at: BlockStamp) -> BackingState:
        """What is shown once the head is `at`."""
        self.ledger.at = at
        await self.pulse.beat()
        await self.tasks.idle()
        return self.model.state

    async def _pause(self, milliseconds: int) -> None:
        raise NotImplementedError

    def _bug(self, bug: BaseException) -> None:
        raise bug


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    page = Page()
    yield page
    await page.tasks.aclose()


def later(blocks: int = 1, **passed: int) -> BlockStamp:
    return BlockStamp(AT.number + blocks, AT.mined_at + timedelta(**passed))


FACTS = BackingFacts(
    PUBLISHED,
    ME,
    Beat(AT, 0, Health.ANSWERING, None),
    load_uses(root() / "uses.toml"),
    backing(),
    change_log(),
)


def shown(**changes: object) -> BackingState:
    return state_of(replace(FACTS, **changes), text())  # type: ignore[arg-type]  # by field name


def cells(state: BackingState, number: int) -> list[str]:
    row = next(row for row in state.deals if row.key == str(number))
    return [cell.strong or cell.text or cell.chip for cell in row.cells]


# When something is read.


async def test_nothing_is_read_before_somebody_looks(page: Page) -> None:
    state = await page.beat(later(minutes=5))

    assert page.reader.accounts == []
    assert state.look == "loading"


async def test_a_look_reads_deals_reserves_and_changes_once(page: Page) -> None:
    state = await page.opened()
    page.model.look(is_seen=False)
    page.model.look(is_seen=True)
    await page.tasks.idle()

    assert page.reader.accounts == [ACCOUNT]
    assert state.look == "full"
    assert len(state.deals) == 7
    assert state.changes.count_text == "3 of 12"


async def test_blocks_are_followed_at_most_once_a_minute_of_the_chain(page: Page) -> None:
    await page.opened()

    await page.beat(later(1, seconds=59))
    assert len(page.reader.accounts) == 1

    await page.beat(later(2, seconds=60))
    assert len(page.reader.accounts) == 2


async def test_nobody_who_has_left_makes_the_page_read(page: Page) -> None:
    await page.opened()
    page.model.look(is_seen=False)

    await page.beat(later(minutes=9))

    assert len(page.reader.accounts) == 1


async def test_a_chain_that_went_back_is_read_again(page: Page) -> None:
    await page.opened()

    await page.beat(later(-50, days=-10))

    assert len(page.reader.accounts) == 2


@pytest.mark.requirement("N4")
async def test_a_fault_mutes_and_dates_what_is_shown_and_it_is_tried_again(page: Page) -> None:
    await page.opened()
    page.reader.fault = NodeUnreachable()
    page.model.refresh()
    await page.tasks.idle()
    state = page.model.state

    assert state.is_muted
    assert state.as_of_text == "as of 12:05"
    assert state.fault_text.endswith("W-301")
    assert state.can_retry
    assert len(state.deals) == 7

    page.reader.fault = None
    state = await page.beat(later(seconds=12))
    assert not state.is_muted
    assert (state.fault_text, state.as_of_text) == ("", "block 713")


async def test_a_first_reading_that_fails_says_so(page: Page) -> None:
    page.reader.fault = NodeUnreachable()

    state = await page.opened()

    assert state.look == "failed"
    assert state.can_retry


async def test_deals_stay_where_only_the_changes_fail(page: Page) -> None:
    page.reader.log_fault = NodeUnreachable()

    state = await page.opened()

    assert len(state.deals) == 7
    assert state.changes.lines == ()
    assert state.changes.note_text.endswith("W-301")


@pytest.mark.requirement("N4")
async def test_figures_of_a_silent_node_are_muted(page: Page) -> None:
    await page.opened()
    page.ledger.fault = NodeUnreachable()
    page.now_ms += 60_000

    await page.pulse.beat()

    assert page.model.state.is_muted
    assert page.model.state.as_of_text == "as of 12:05"


async def test_another_account_has_another_position(page: Page) -> None:
    await page.opened()
    page.model.open("1")

    page.accounts.choose(OTHER)
    detail = page.model.state.detail
    assert detail is not None
    assert detail.effect is not None
    assert detail.effect.lines[-1].label.startswith("An example of")
    await page.tasks.idle()

    assert page.reader.accounts == [ACCOUNT, OTHER]


async def test_hidden_amounts_are_hidden_at_the_next_drawing(page: Page) -> None:
    await page.opened()
    page.model.ask_what_if()
    page.text.hides_amounts = True

    page.model.redraw()

    state = page.model.state
    every = [cell.text for row in state.deals for cell in row.cells]
    every += [rung.figure for rung in state.ladder.rungs]
    assert not any("3,200,000" in words or words == "3.20" for words in every)
    assert state.detail is not None
    assert state.detail.effect is not None
    assert "663" not in str(state.detail)


# What is opened.


async def test_a_deal_opens_closes_and_gives_way_to_the_list(page: Page) -> None:
    await page.opened()

    page.model.open("5")
    assert page.model.state.detail is not None
    assert page.model.state.detail.title == "Deal 5, Osaka robotics"

    page.model.show_changes()
    assert page.model.state.detail is None
    assert page.model.state.changes.is_open

    page.model.show_changes()
    assert not page.model.state.changes.is_open

    page.model.open("5")
    page.model.close()
    assert page.model.state.detail is None


async def test_what_if_begins_with_the_largest_deal_and_follows_what_is_typed(page: Page) -> None:
    await page.opened()
    page.model.ask_what_if()
    page.model.edit_recovery("25")

    detail = page.model.state.detail
    assert detail is not None
    assert detail.key == "1"
    assert detail.effect is not None
    assert detail.effect.chosen == "25"
    assert detail.effect.lines[0].text == "2,400,000.00 AID"


async def test_before_the_first_reading_there_is_no_what_if(page: Page) -> None:
    page.model.ask_what_if()

    assert page.model.state.detail is None


# What is said.


def test_the_cards_say_what_is_known_and_who_said_so() -> None:
    state = shown()

    assert (state.reserves.figure, state.reserves.tone) == ("101.1%", "")
    assert state.reserves.note == ("20,655,119.40 USD on 28 Nov 2026, for 20,412,806.18 AID")
    assert [entry.text for entry in state.reserves.legend] == [
        "T-bills 30%",
        "stables 4%",
        "deals 66%, by kind",
    ]
    assert sum(piece.part for piece in state.reserves.slices) == 1
    assert [piece.role for piece in state.reserves.slices] == [
        *("tbills", "field", "debt", "equity", "hybrid", "robotics"),
    ]
    assert (state.cover.figure, state.cover.note) == (
        "1.36\u00d7",
        "over-collateralised, 5 open deals",
    )
    assert state.cover.attested == "last attestation 10 days ago"
    assert (state.heard.figure, state.heard.unit) == ("4 of 5", "deals")
    assert state.heard.note == "within 38 min; utilisation 81%"
    assert state.heard.silent == "1 silent for 2 days"
    assert state.as_of_text == "block 713"


def test_every_deal_of_the_demo_is_called_illustrative() -> None:
    assert shown().columns[0].title == "Illustrative deal"
    assert shown(network=replace(PUBLISHED, is_demo=False)).columns[0].title == "Deal"
    for network, note in ((PUBLISHED, "illustrative"), (NETWORK, "issuer-reported")):
        detail = shown(network=network, opened="1").detail
        assert detail is not None
        assert detail.note == note


def test_a_row_says_what_a_deal_is_and_how_it_stands() -> None:
    state = shown()

    assert cells(state, 1) == [
        "Deal 1, Tokyo GPU cloud",
        "512 \u00d7 H100, training",
        "Debt",
        "3,200,000.00",
        "1.42\u00d7",
        "14.0%",
        "15 Mar 2027",
        "38 min",
        "active",
    ]
    assert cells(state, 3)[5] == "62% share"
    assert cells(state, 5)[7:] == ["2 days", "silent"]
    assert cells(state, 6)[4:] == [
        *("\u2014", "\u2014", "ended 1 Aug 2026", "\u2014", "liquidated"),
    ]
    assert [row.is_muted for row in state.deals] == [False] * 5 + [True] * 2


def test_what_was_heard_in_the_same_block_was_heard_within_a_minute() -> None:
    state = shown(backing=backing(deals=(deal(heard_at=AT.mined_at),)))

    assert cells(state, 1)[7] == "1 min"
    assert state.heard.note.startswith("within 1 min")


def test_an_end_that_nobody_saw_has_no_date() -> None:
    assert cells(shown(log=None), 7)[6] == "ended"


def test_what_is_worse_is_said_first() -> None:
    standings = {
        "in default": deal(status=DealStatus.IN_DEFAULT, heard_at=None, ends_at=ago(days=1)),
        "overdue": deal(heard_at=None, ends_at=ago(days=1)),
        "silent": deal(status=DealStatus.TRANSFERRED, heard_at=None),
        "transferred": deal(status=DealStatus.TRANSFERRED),
        "repaid": deal(status=DealStatus.REPAID, heard_at=None),
    }

    for words, one in standings.items():
        assert cells(shown(backing=backing(deals=(one,))), 1)[-1] == words


def test_a_share_that_is_no_whole_percent_is_not_cut_to_one() -> None:
    one = deal(kind=DealKind.EQUITY, rate=Bps(6_250))

    assert cells(shown(backing=backing(deals=(one,))), 1)[5] == "62.5% share"


@pytest.mark.requirement("A5")
def test_a_bad_day_looks_bad() -> None:
    deals = (
        deal(1, "3000000", "0.8", status=DealStatus.IN_DEFAULT, heard_at=None),
        deal(2, "1000000", "0.9", heard_at=ago(days=4)),
    )
    state = shown(backing=backing(deals=deals, aid_supply=aid("21000000")))

    assert (state.reserves.figure, state.reserves.tone) == ("98.3%", "negative")
    assert (state.cover.figure, state.cover.tone) == ("0.82\u00d7", "negative")
    assert state.cover.note == (
        "less collateral than is owed, 2 open deals; 1 in default, 75.0% of what is owed"
    )
    assert (state.heard.figure, state.heard.note) == ("0 of 2", "")
    assert state.heard.silent == "2 silent, or never heard"


def test_robots_alone_have_no_utilisation() -> None:
    robots = next(one for one in backing().open_deals if one.number == 5)
    state = shown(backing=backing(deals=(replace(robots, heard_at=ago(hours=3)),)))

    assert state.heard.note == "within 3 h"
    assert [share.label for share in state.shares] == ["Borrower", "Host"]


def test_the_ladder_names_each_year_once_and_sums_up_in_a_sentence() -> None:
    ladder = shown().ladder

    assert [rung.label for rung in ladder.rungs] == ["Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3"]
    assert [rung.year for rung in ladder.rungs] == ["2027", "", "", "", "2028", "", ""]
    assert [rung.figure for rung in ladder.rungs] == [
        "3.20",
        "2.75",
        "",
        "2.38",
        "2.90",
        "",
        "2.40",
    ]
    assert ladder.rungs[0].slices[0].part == 1
    assert ladder.summary.startswith("Q1 2027: 3.20 million AID; Q2 2027: 2.75 million AID;")


def test_a_ladder_of_years_has_no_quarters() -> None:
    deals = (deal(1), deal(2, ends_at=day(2031, 1, 1)))

    ladder = shown(backing=backing(deals=deals)).ladder

    assert [rung.label for rung in ladder.rungs] == ["2027", "2028", "2029", "2030", "2031"]
    assert not any(rung.year for rung in ladder.rungs)
    assert ladder.summary.startswith("2027: "), "the year stands once"


def test_concentration_names_the_largest_and_tips_all() -> None:
    shares = shown().shares

    assert [(share.label, share.figure) for share in shares] == [
        ("Borrower", "23%"),
        ("Host", "23%"),
        ("GPU H200", "41%"),
    ]
    assert shares[0].tip.startswith("Tokyo GPU cloud 23%, Frankfurt GPU cloud 21%")


def test_networks_that_publish_nothing_say_so() -> None:
    state = shown(network=NETWORK, backing=backing(deals=None, reserves=None), log=None)

    closed = "Not published on this network."
    assert state.reserves.closed_text == state.cover.closed_text == closed
    assert state.heard.closed_text == closed
    assert state.deals_note == "The deals are not published on this network."
    assert (state.deals, state.ladder.rungs, state.shares) == ((), (), ())


def test_before_the_first_deal_and_report_nothing_is_claimed() -> None:
    state = shown(backing=backing(deals=(), reserves=None), log=replace(change_log(), changes=()))

    assert state.reserves.closed_text == "Nothing was reported yet."
    assert state.cover.closed_text == state.heard.closed_text == "No deal is open."
    assert state.deals_note == "No deal was funded yet."
    assert state.changes.note_text == "Nothing changed since the launch."


def test_a_list_that_does_not_reach_back_says_from_where() -> None:
    log = replace(change_log(), is_complete=False, first=318)
    cut = replace(log, first=700, is_cut=True)
    nothing = replace(change_log(), changes=())

    assert shown(log=log).changes.note_text == "What was before block 318 is not read yet."
    assert shown(log=cut).changes.note_text == "This node keeps nothing before block 700."
    assert shown(log=nothing).changes.note_text == "Nothing changed since the launch."
    assert shown(log=None).changes.note_text == "Reading\u2026"
    assert shown(log=None, fault=NodeUnreachable()).changes.note_text == ""


@pytest.mark.requirement("U4")
def test_the_whole_list_has_a_row_for_each_change_and_each_opens_whole() -> None:
    state = shown(opened="changes").changes

    words = [[cell.text for cell in row.cells] for row in state.rows]
    assert len(words) == 12
    assert words[2] == [
        "6 Nov 2026",
        "689",
        "loss seen, not yet booked",
        "deal 4, 40,000.00 AID",
    ]
    (denied,) = [row for row in words if row[2] == "AID: address denied"]
    assert denied[3] == "2 addresses"
    key = next(row.key for row, said in zip(state.rows, words, strict=True) if said is denied)
    detail = shown(opened="changes", change=key).changes.detail
    assert detail is not None
    assert [fact.address for fact in detail.facts if fact.address][1:] == [ACCOUNT, OTHER]
    assert f"0x{150:064x}" in [fact.code for fact in detail.facts]
    assert state.reach_text == "Since the launch: blocks 1 to 713."
    assert state.attested_text == "Last attestation: deal 4, 10 days ago."


def test_a_mark_that_was_lifted_is_no_warning() -> None:
    log = replace(change_log(), changes=(change(ChangeKind.LOSS_MARKED, 1, amount=aid("0")),))

    (line,) = shown(log=log).changes.lines

    assert (line.text, line.icon) == ("loss no longer expected", "info")


def test_a_right_is_named_or_shown_by_its_whole_hash() -> None:
    known = change(ChangeKind.ROLE_GIVEN, 1, contract="AID", name="MINTER_ROLE")
    unknown = change(ChangeKind.ROLE_TAKEN, 2, contract="sAID", name="0x" + "01234567" * 8)
    log = replace(change_log(), changes=(known, unknown))

    state = shown(log=log, opened="changes", change=unknown.key).changes

    assert [line.text for line in state.lines] == [
        "AID: MINTER_ROLE given",
        "sAID: an unknown role taken back",
    ]
    assert state.rows[1].cells[3].text == unknown.name
    assert state.detail is not None
    assert unknown.name in [fact.code for fact in state.detail.facts]


def test_the_list_is_filtered_by_what_it_is_about() -> None:
    state = shown(opened="changes", subject=Subject.LOSSES).changes

    assert {row.cells[2].text for row in state.rows} == {"loss seen, not yet booked", "loss booked"}
    assert ("denials", "Deny list") in state.subjects
    assert state.subject == "losses"


def test_of_a_very_long_list_the_newest_are_listed_and_it_says_so() -> None:
    many = tuple(change(ChangeKind.ATTESTED, days, deal=1) for days in range(1, 400))

    state = shown(log=replace(change_log(), changes=many), opened="changes").changes

    assert len(state.rows) == 300
    assert state.reach_text.endswith("The newest 300 of 399 are listed.")


def test_an_open_change_has_a_link_only_where_the_network_has_an_explorer() -> None:
    key = change_log().changes[0].key
    live = replace(PUBLISHED, explorer="https://etherscan.io")

    detail = shown(network=live, opened="changes", change=key).changes.detail
    none = shown(opened="changes", change=key).changes.detail

    assert detail is not None
    assert none is not None
    assert (detail.link_words, none.link_words) == ("Open at etherscan.io\u2026", "")


def test_uses_are_open_where_there_is_a_pool_and_else_say_why() -> None:
    uses = {use.name: use for use in shown().uses}

    assert (uses["Curve"].chip, uses["Pendle"].chip) == ("open", "closed")
    assert uses["Pendle"].reason.startswith("Pendle's markets were those of AID Alpha")
    assert uses["Points"].source == "docs.gaib.ai, Aug 2026"
    bare = {use.name: use for use in shown(network=replace(PUBLISHED, pools=())).uses}
    assert bare["Curve"].reason == "No Curve pool of AID is known on this network."


# What if it defaults.


def effect_lines(**changes: object) -> dict[str, str]:
    detail = shown(opened="5", **changes).detail
    assert detail is not None
    assert detail.effect is not None
    return {line.label: line.text for line in detail.effect.lines}


def test_a_default_says_what_it_takes_from_ones_own() -> None:
    lines = effect_lines()

    assert lines == {
        "Lost": "1,191,189.40 AID",
        "Unstaking NAV, once seen": "1.0805 \u2192 1.0068",
        "Deposit NAV, once booked": "1.0830 \u2192 1.0092",
        "Reserves against AID": "101.1% \u2192 95.3%",
        "Your 9,000.0000 sAID": "\u2212663.46 AID (\u22126.83%)",
    }


def test_who_has_none_sees_an_example() -> None:
    for shares in (None, said("0")):
        assert "An example of 1,000.0000 sAID" in effect_lines(backing=backing(shares=shares))


def test_without_a_report_reserves_have_no_figure() -> None:
    assert effect_lines(backing=backing(reserves=None))["Reserves against AID"] == "\u2014"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("101", "At most 100 can come back."),
        ("x", "Use digits 0 to 9 only. W-104"),
        ("1,5", "Which amount do you mean? W-103"),
    ],
)
def test_a_recovery_that_means_nothing_is_not_counted_with(typed: str, says: str) -> None:
    detail = shown(opened="5", recovery_text=typed).detail

    assert detail is not None
    assert detail.effect is not None
    assert (detail.effect.error_text, detail.effect.lines) == (says, ())


def test_nothing_typed_means_that_nothing_comes_back() -> None:
    assert effect_lines(recovery_text="")["Lost"] == "2,382,378.80 AID"


def test_a_part_is_typed_as_the_region_writes_it() -> None:
    facts = replace(FACTS, opened="5", recovery_text="12,5")

    detail = state_of(facts, text(FRENCH)).detail

    assert detail is not None
    assert detail.effect is not None
    assert detail.effect.error_text == ""


@pytest.mark.parametrize("number", ["6", "7"])
def test_ended_deals_cannot_default(number: str) -> None:
    detail = shown(opened=number).detail

    assert detail is not None
    assert detail.effect is None


def test_without_said_or_its_books_nobody_can_lose() -> None:
    for changes in (
        {"network": replace(PUBLISHED, said=None)},
        {"backing": backing(vault=None)},
    ):
        detail = shown(opened="5", **changes).detail
        assert detail is not None
        assert detail.effect is None


def test_an_open_deal_shows_its_attestation_whole() -> None:
    detail = shown(opened="4").detail

    assert detail is not None
    assert detail.attestation == "0123456789abcdef" * 4
    facts = {fact.label: fact.text for fact in detail.facts}
    assert facts["Attested"] == "20 Nov 2026"
    assert facts["Loss expected"] == "40,000.00 AID"
    assert facts["Kind"] == "hybrid: pays interest and a share"
    assert facts["Last heard"] == "30 Nov 2026, 31 min ago"
