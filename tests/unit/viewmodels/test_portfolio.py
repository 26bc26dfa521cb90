"""The Portfolio page without a page: cached at once, confirmed by the chain, honest in gaps."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from typing_extensions import override

from gaib_wallet.domain.earnings import Gain, Position
from gaib_wallet.domain.nav import NavStep
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.queue import ExitPayment, ExitStory, QueuePast
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NodeUnreachable, NoNode, UnexpectedReply
from gaib_wallet.services.portfolio import PortfolioService
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel
from gaib_wallet.viewmodels.portfolio_state import Earnings
from gaib_wallet.viewmodels.table import Row
from gaib_wallet.viewmodels.text import HIDDEN
from tests.builders import BLOCK, USDC, aid, usdc
from tests.fake_vault import secret
from tests.fakes import FakePortfolio
from tests.wallet_world import DEMO, OTHER, RAINY, SAVINGS, WalletWorld

UNIT = 10**18
REQUEST = ExitRequest(datetime(2026, 11, 12, 12, tzinfo=UTC), aid("2000"))
GAIN = Gain(Fraction(9250 * UNIT), Fraction(0), Fraction(9720 * UNIT))
NEWEST = 2026 * 12 + 10
"""November 2026, counted in months."""


def earnings(step: str, months: tuple[str, ...], gain: Gain = GAIN) -> Earnings:
    """A book of 9,000 sAID; the last step moved the price by `step`, the last month is November."""
    before = Fraction(107, 100)
    moved = NavStep(
        block=1_000,
        at=datetime(2026, 11, 1, tzinfo=UTC),
        before=before,
        after=before + Fraction(step),
        results=(),
        tx_hashes=(),
    )
    first = NEWEST - len(months) + 1
    named = {
        date((first + place) // 12, (first + place) % 12 + 1, 1): Fraction(amount) * UNIT
        for place, amount in enumerate(months)
    }
    return Earnings(Position(9000 * UNIT, None, 0, gain, gain), moved, 9000 * UNIT, named)


class AskedPortfolio(FakePortfolio):
    """Remembers whom it was asked about."""

    def __init__(self, world: WalletWorld) -> None:
        super().__init__(world.protocol)
        self.asked: list[Address] = []

    @override
    async def read(self, account: Address) -> Portfolio:
        self.asked.append(account)
        return await super().read(account)


def row(model: PortfolioViewModel, key: str) -> Row:
    return next(one for one in model.state.rows if one.key == key)


@pytest.fixture
async def model(world: WalletWorld) -> PortfolioViewModel:
    model = world.portfolio()
    await world.beat()
    return model


async def test_what_is_owned_is_counted_once_and_said_at_which_price(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    world.protocol.request = REQUEST
    await world.mine()

    state = model.state
    assert (state.look, state.is_old) == ("full", False)
    assert state.total_figure == "55,470.00"
    assert state.total_note == "sAID at Unstaking NAV, AID at par"
    assert (state.queue_text, state.queue_dates) == (
        "and 2,000.00 AID in the queue",
        "12 Dec 2026 to 13 Jan 2027 (as described)",
    )
    assert [one.key for one in state.rows] == ["AID", "sAID", "queue", "USDC", "ETH"]
    cells = [cell.text or cell.strong for cell in row(model, "sAID").cells]
    assert cells == ["Staked AID", "9,000.0000", "Unstaking NAV", "9,720.00", "\u2014"]
    assert row(model, "sAID").cells[2].sub == "27.00 AID of losses not yet booked"


async def test_selling_everything_names_what_nobody_takes(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    assert (model.state.sell_figure, model.state.sell_note) == (
        "53,370.06",
        "before network fees",
    )

    world.protocol.owned[world.network.aid] = aid("2000000").raw
    world.protocol.network = replace(world.network, pools=())
    await world.mine()

    assert model.state.sell_note == "without AID, sAID: no pool takes it at this size"


async def test_a_total_without_a_price_is_a_dash_and_no_smaller_sum(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    known = model.facts.portfolio
    assert known
    world.snapshots.save(world.network.chain_id, replace(known, eth_usd=None))
    later = world.portfolio()

    assert later.state.total_figure == "\u2014"
    eth = next(one for one in later.state.rows if one.key == "ETH")
    assert (eth.cells[2].text, eth.cells[3].text) == ("price not read", "\u2014")


@pytest.mark.requirement("N4")
async def test_what_was_known_is_there_at_once_muted_and_dated(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    assert model.state.as_of_text == ""

    again = world.portfolio()

    state = again.state
    assert (state.look, state.is_old) == ("full", True)
    assert state.as_of_text == "As of 30 Nov 2026, 12:00 UTC, block 1,234"
    assert all(one.is_muted for one in state.rows)
    again.refresh()
    await world.idle()
    assert (again.state.is_old, again.state.as_of_text) == (False, "")


@pytest.mark.requirement("N4")
async def test_a_silent_node_mutes_the_figures_and_leaves_the_words_to_the_frame(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    before = model.state.total_figure

    await world.silence()

    state = model.state
    assert (state.is_old, state.total_figure, state.fault_text) == (True, before, "")
    await world.answers_again()
    model.refresh()
    await world.idle()
    assert not model.state.is_old


async def test_what_cannot_be_read_though_the_node_answers_is_said_with_a_way_on(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    world.protocol.fault = UnexpectedReply()
    model.refresh()
    await world.idle()

    assert model.state.fault_text.endswith("W-303")
    assert (model.state.can_retry, model.state.is_old) == (True, True)


async def test_a_first_read_shows_where_figures_will_be(world: WalletWorld) -> None:
    world.protocol.gate.clear()
    model = world.portfolio()

    assert model.state.look == "loading"
    assert [one.key for one in model.state.rows] == ["AID", "sAID", "USDC", "ETH"]
    assert all(cell.bar for one in model.state.rows for cell in one.cells[1:])
    assert model.state.needs == ()
    world.protocol.gate.set()


async def test_an_account_with_nothing_says_where_to_receive() -> None:
    world = WalletWorld(SAVINGS, owned=(), ether="0")
    model = world.portfolio()
    await world.beat()

    assert (model.state.look, model.state.address) == ("empty", SAVINGS.address)
    assert model.state.needs == ()
    assert WalletWorld().portfolio().state.look == "no-account"


async def test_another_account_gets_none_of_the_answers_to_the_one_before() -> None:
    world = WalletWorld(SAVINGS, RAINY)
    reader = AskedPortfolio(world)
    portfolios = PortfolioService(reader, world.snapshots, world.network.chain_id)
    model = PortfolioViewModel(
        portfolios, world.accounts, world.pulse, world.network, world.text, world.tasks
    )
    world.protocol.gate.clear()
    await world.pulse.beat()

    world.accounts.choose(OTHER)
    world.protocol.gate.set()
    await world.idle()

    assert reader.asked[-1] == OTHER
    assert model.facts.portfolio
    assert model.facts.portfolio.account == OTHER


async def test_switching_shows_what_is_remembered_of_the_other_account(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    world.accounts.choose(OTHER)
    await world.idle()
    world.protocol.gate.clear()

    world.accounts.choose(SAVINGS.address)

    assert (model.state.look, model.state.is_old) == ("full", True)
    world.protocol.gate.set()


async def test_what_needs_the_person_stands_in_order_of_weight() -> None:
    world = WalletWorld(SAVINGS, ether="0.0001")
    world.keys.lose(SAVINGS.address)
    world.protocol.request = REQUEST
    router = world.network.contracts.v3_router
    assert router
    world.protocol.allowed[USDC, router] = usdc("5").raw
    model = world.portfolio()
    await world.beat()

    needs = model.state.needs
    assert [(one.kind, one.page) for one in needs] == [
        ("warning", "accounts"),
        ("warning", "receive"),
        ("info", "stake"),
    ]
    assert "The key of Savings is not in this vault." in needs[0].text
    assert needs[1].text == ("No ETH left to pay the fee of leaving. Send about 0.0004 ETH here.")
    assert needs[2].text == "2,000.00 AID in 12 to 44 days, as described"


async def test_a_left_over_allowance_needs_a_look(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    router = world.network.contracts.v3_router
    assert router
    world.protocol.allowed[USDC, router] = usdc("5").raw
    await world.mine()

    assert [(one.text, one.page) for one in model.state.needs] == [
        ("Uniswap v3 router may still take 5.00 USDC", "contacts")
    ]


async def test_what_the_line_paid_before_narrows_the_dates(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    asked_at = BLOCK.mined_at - timedelta(days=18)
    world.protocol.request = ExitRequest(asked_at, aid("2000"))
    await world.mine()

    def paid(days: int) -> ExitStory:
        part = ExitPayment(aid("10"), asked_at + timedelta(days=days), days, b"")
        return ExitStory(days, aid("10"), 9, asked_at, days, b"", (part,))

    stories = tuple(map(paid, (41, 50, 61)))
    model.know_queue(QueuePast(stories, asked_at, is_complete=True))
    model.know_queue(None)

    assert model.state.queue_dates == "23 Dec 2026 to 12 Jan 2027 (estimate)"
    assert model.state.needs[0].text == "2,000.00 AID in 23 to 43 days"


async def test_a_queue_that_is_late_is_said_to_be(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    world.protocol.request = ExitRequest(BLOCK.mined_at - timedelta(days=90), aid("2000"))
    await world.mine()

    assert model.state.needs[0].text == "2,000.00 AID are late: the queue has not paid yet"


async def test_only_who_may_mint_sees_what_is_left_to_mint(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    assert model.state.minting_text == ""

    world.protocol.mint = replace(
        world.protocol.mint, is_whitelisted=True, minted_today=aid("250000")
    )
    await world.mine()

    assert model.state.minting_text == "Whitelisted: 750,000.00 AID left to mint until 00:00 UTC"


async def test_the_accounts_own_book_brings_gain_step_and_months(
    model: PortfolioViewModel,
) -> None:
    model.know_earnings(earnings(step="0.01", months=("27", "-50", "104")))

    state = model.state
    assert (state.gain_text, state.gain_tone) == ("+470.00 AID (+5.08%)", "positive")
    assert (state.step_label, state.step_text, state.step_tone) == (
        "Last NAV step, 1 Nov 2026",
        "+90.00 AID (+0.93%)",
        "positive",
    )
    assert state.bars
    assert [bar.parts[0].role for bar in state.bars.bars] == ["positive", "negative", "positive"]
    assert [tick.text for tick in state.bars.ticks] == ["\u2212100", "0", "100", "200"]
    assert state.bars.bars[1].tip == "Oct 2026: \u221250.00 AID"
    assert state.bars.summary == "Earned in 3 months: +81.00 AID"
    assert state.bars_note == "Sep 2026 to Nov 2026"
    assert row(model, "sAID").cells[4].text == "+470.00"


@pytest.mark.requirement("A5")
async def test_a_loss_looks_like_a_loss(model: PortfolioViewModel) -> None:
    lost = replace(GAIN, worth=Fraction(9000 * UNIT))

    model.know_earnings(earnings(step="-0.01", months=("-50",), gain=lost))

    state = model.state
    assert (state.gain_text, state.gain_tone) == ("\u2212250.00 AID (\u22122.71%)", "negative")
    assert (state.step_text, state.step_tone) == ("\u221290.00 AID (\u22120.94%)", "negative")
    assert row(model, "sAID").cells[4].tone == "negative"


@pytest.mark.requirement("A5")
async def test_less_than_the_smallest_unit_is_no_loss(model: PortfolioViewModel) -> None:
    rounded = replace(GAIN, worth=GAIN.worth - GAIN.not_taken - Fraction(1, 2))

    model.know_earnings(earnings(step="0.01", months=("50",), gain=rounded))

    assert (model.state.gain_text, model.state.gain_tone) == ("0.00 AID", "")
    assert row(model, "sAID").cells[4].tone == ""


async def test_months_before_the_last_twelve_are_left_out(model: PortfolioViewModel) -> None:
    model.know_earnings(earnings(step="0.01", months=("1",) * 14))

    assert model.state.bars
    assert len(model.state.bars.bars) == 12


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_masked_in_every_row_tip_and_axis(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    world.protocol.request = REQUEST
    model.know_earnings(earnings(step="0.01", months=("27", "-50")))
    await world.mine()
    reads = world.protocol.reads
    world.text.hides_amounts = True

    model.redraw()

    state = model.state
    assert state.bars
    figures = [
        state.total_figure,
        state.sell_figure,
        state.gain_text,
        state.step_text,
        state.queue_text,
        state.gas_text,
        state.bars.summary,
        *(cell.text for one in state.rows for cell in (one.cells[1], one.cells[3])),
        *(bar.tip for bar in state.bars.bars),
        *(need.text for need in state.needs),
        *(tick.text for tick in state.bars.ticks if tick.value),
    ]
    assert [one for one in figures if HIDDEN not in one] == []
    assert "%" not in state.gain_text
    assert world.protocol.reads == reads


async def test_ether_is_counted_in_swaps(model: PortfolioViewModel) -> None:
    assert model.state.gas_text == ("Your ETH pays for about 50,000 swaps at today's network fee.")


async def test_a_token_that_nobody_owns_here_has_no_row(model: PortfolioViewModel) -> None:
    assert "USDT" not in [one.key for one in model.state.rows]


async def test_a_node_that_dies_while_reading_leaves_the_figures(
    world: WalletWorld, model: PortfolioViewModel
) -> None:
    world.protocol.fault = NodeUnreachable()
    model.refresh()
    await world.idle()

    assert (model.state.total_figure, model.state.is_old) == ("53,470.00", True)


async def test_what_is_not_read_yet_is_not_called_nothing(model: PortfolioViewModel) -> None:
    assert model.state.no_bars_text == "What was earned is being read\u2026"

    model.know_earnings(earnings(step="0.01", months=()))

    assert model.state.bars is None
    assert model.state.no_bars_text.startswith("Nothing was earned yet")
    without = WalletWorld(SAVINGS, network=replace(DEMO, said=None, pools=()))
    assert without.portfolio().state.no_bars_text == "sAID lives on Ethereum."


async def test_words_that_nobody_checked_on_paper_stay_a_reminder() -> None:
    world = WalletWorld()
    await world.accounts.make_vault(secret())
    made = await world.accounts.create("Savings", 12, Secret())
    model = world.portfolio()
    await world.beat()
    assert [(one.kind, one.page) for one in model.state.needs] == [("warning", "accounts")]
    assert "your words are on paper" in model.state.needs[0].text

    world.accounts.watch("Treasury", OTHER)
    await world.idle()
    assert model.state.needs == ()

    world.accounts.choose(made.first.address)
    world.accounts.confirm(made.phrase)
    await world.idle()
    assert model.state.needs == ()


@pytest.mark.parametrize("why", ["no node", "locked"])
async def test_where_nobody_is_asked_nothing_pretends_to_be_on_its_way(why: str) -> None:
    world = WalletWorld(SAVINGS)
    if why == "locked":
        world.accounts.lock()
    else:
        world.ledger.fault = world.protocol.fault = NoNode()
    frame, model = world.frame(), world.portfolio()

    await world.beat()

    assert frame.state.network.text == why
    assert (model.state.look, model.state.total_figure) == ("unknown", "\u2014")
    assert model.state.no_bars_text == "Nothing was read yet."
    await world.aclose()
