"""Values in euros by the chain's own rate: everywhere, at once, or in dollars with a word why."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.app.currency import follow_rate
from gaib_wallet.domain.currency import EUR, Rate
from gaib_wallet.domain.portfolio import STALE_AFTER, FeedPrice
from gaib_wallet.domain.settings import Currency
from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.units import USD, Rounding, TokenAmount
from gaib_wallet.errors import FeeRose
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import Phase
from gaib_wallet.viewmodels.text import HIDDEN, Text
from tests.builders import BLOCK, EUR_USD, aid, eth, plan, text
from tests.contact_world import ATLAS
from tests.send_world import SendWorld
from tests.unit.viewmodels.test_sheet_lines import facts_of
from tests.wallet_world import DEMO, SAVINGS, WalletWorld

WHY = "In US dollars: the chain has no fresh price of the euro now."
NO_FEED = replace(DEMO, contracts=replace(DEMO.contracts, eur_usd_feed=None))
RATE = Rate(EUR, EUR_USD, BLOCK.mined_at)


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS)
    yield world
    await world.aclose()


async def in_euros(world: WalletWorld) -> PortfolioViewModel:
    """The page of somebody who wants euros; the words of all others follow its rate."""
    model = world.portfolio()
    model.count_in(Currency.EUR)
    world.text.rate = model.rate
    await world.beat()
    return model


def values(model: PortfolioViewModel) -> dict[str, str]:
    """What each row is worth."""
    return {row.key: row.cells[3].text for row in model.state.rows}


async def test_total_and_rows_are_the_dollars_over_the_rate(world: WalletWorld) -> None:
    world.protocol.request = ExitRequest(BLOCK.mined_at, aid("2000"))
    model = await in_euros(world)
    state = model.state

    # 55,470 / 1.16, each part cut.
    assert (state.total_figure, state.unit) == ("47,818.96", "EUR")
    assert (state.total_note, state.columns[3].title) == (
        "sAID at Unstaking NAV, AID at par",
        "Value, EUR",
    )
    assert state.sell_figure == "46,008.67"
    assert values(model) == {
        "AID": "1,077.58",
        "sAID": "8,379.31",
        "queue": "1,724.13",
        "USDC": "10,775.86",
        "ETH": "25,862.06",
    }
    prices = {row.key: row.cells[2].strong for row in state.rows}
    assert (prices["ETH"], prices["AID"]) == ("3,000.00 USD", "1.0000")
    assert state.queue_text == "and 2,000.00 AID in the queue"


async def test_the_choice_is_live_both_ways_and_asks_nobody(world: WalletWorld) -> None:
    model = await in_euros(world)
    model.count_in(Currency.USD)

    assert (model.state.total_figure, model.state.unit) == ("53,470.00", "USD")
    assert model.state.columns[3].title == "Value, USD"
    assert model.rate() is None
    model.count_in(Currency.EUR)
    assert (model.state.total_figure, model.state.unit) == ("46,094.82", "EUR")


@pytest.mark.requirement("U8")
async def test_hidden_amounts_hide_euros_as_well(world: WalletWorld) -> None:
    model = await in_euros(world)
    world.text.hides_amounts = True
    model.redraw()

    assert {model.state.total_figure, model.state.sell_figure, *values(model).values()} == {HIDDEN}


async def test_without_a_fresh_price_values_are_in_dollars_and_that_is_said(
    world: WalletWorld,
) -> None:
    world.protocol.eur_usd = None
    model = await in_euros(world)

    assert (model.state.total_figure, model.state.unit) == ("53,470.00", "USD")
    assert model.state.total_note.splitlines()[-1] == WHY
    assert values(model)["USDC"] == "12,500.00"
    world.protocol.eur_usd = EUR_USD
    await world.mine()
    assert (model.state.unit, WHY in model.state.total_note) == ("EUR", False)


async def test_a_network_without_the_feed_counts_in_dollars_and_regrets_nothing() -> None:
    world = WalletWorld(SAVINGS, network=NO_FEED)
    model = await in_euros(world)

    assert (model.state.unit, WHY in model.state.total_note, model.rate()) == ("USD", False, None)
    await world.aclose()


async def test_what_was_kept_is_valued_by_the_rate_that_was_read_with_it(
    world: WalletWorld,
) -> None:
    known = (await in_euros(world)).facts.portfolio
    assert known
    old = known.at.mined_at - timedelta(days=30)
    kept = replace(known, at=replace(known.at, mined_at=old), eur_usd=FeedPrice(EUR_USD / 2, old))
    world.snapshots.save(world.network.chain_id, kept)

    later = world.portfolio()
    later.count_in(Currency.EUR)

    assert (later.state.total_figure, later.state.is_old) == ("92,189.65", True)
    # What other pages have just read is not valued by it.
    assert later.rate() is None


async def test_a_rate_is_used_until_its_feed_is_stale(world: WalletWorld) -> None:
    model = await in_euros(world)
    assert model.rate() == RATE

    world.now_ms += int(STALE_AFTER.total_seconds() * 1000)
    assert model.rate() == RATE
    world.now_ms += 1_000
    assert model.rate() is None


class Written:
    """A session whose pages are counted as they are written."""

    def __init__(self, words: Text, pulse: Pulse) -> None:
        self.text, self.pulse, self.times = words, pulse, 0

    def redraw(self) -> None:
        self.times += 1


async def test_pages_are_written_again_when_the_rate_comes_and_when_it_goes(
    world: WalletWorld,
) -> None:
    model = world.portfolio()
    model.count_in(Currency.EUR)
    world.text.rate = model.rate
    written = Written(world.text, world.pulse)
    follow_rate(written)

    await world.beat()
    assert written.times == 0
    await world.beat()
    await world.beat()
    assert written.times == 1
    world.protocol.eur_usd = None
    await world.mine()
    await world.beat()
    assert written.times == 2


async def test_the_value_and_the_fee_of_a_swap_are_in_euros(world: WalletWorld) -> None:
    await in_euros(world)
    model = world.convert()
    model.edit_pay("116")
    await world.idle()

    state = model.state
    assert state.pay.value_text == "100.00 EUR at par"
    assert state.fee_text.endswith(" EUR")
    costs = [line.text for row in state.rows for line in row.lines if "fee" in line.text]
    assert any("EUR" in line for line in costs)
    assert not [line for line in costs if "USD" in line.replace("USDC", "")]


async def test_the_fee_of_a_stake_is_in_euros(world: WalletWorld) -> None:
    await in_euros(world)
    model = world.stake()
    await world.mine()

    assert model.state.fee_text.startswith("about ")
    assert model.state.fee_text.endswith(" EUR")


async def test_what_is_sent_has_its_value_in_euros() -> None:
    world = SendWorld()
    world.text.rate = lambda: RATE
    await world.beat()
    model = world.send()
    model.edit_recipient(ATLAS)
    model.edit_pay("116")
    await world.idle()

    assert model.state.amount.value_text == "about 100.00 EUR"
    await world.aclose()


def test_a_fee_on_the_sheet_is_in_the_money_of_the_sheet() -> None:
    facts = replace(facts_of(plan()), rate=RATE)
    fee = review_of(facts, text()).agreement[2]

    assert fee.unit == "EUR"
    assert fee.note.endswith("EUR")
    rose = FeeRose(eth("0.00116"), eth("0.00058"))
    broken = replace(facts, phase=Phase.BROKEN, fault=rose).break_fault
    assert broken
    assert broken.message.values == FeeRose(euros(3), euros("1.5")).message.values


def euros(plain_text: object) -> TokenAmount:
    return TokenAmount.parse(str(plain_text), EUR)


def test_only_values_are_converted_and_a_paper_stays_in_dollars() -> None:
    words = text().valued_at(RATE)
    dollars = TokenAmount.parse("1.16", USD)

    assert words.amount(words.value(dollars)) == "1.00 EUR"
    assert words.amount(dollars) == "1.16 USD"
    assert words.value(eth("1"), Rounding.UP) == eth("1")
    assert words.unmasked().value(dollars) == dollars
