"""The Convert page where what comes is typed, two ways share a payment, or a quote grows old."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from typing_extensions import override

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.cautions import Weight
from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.routes import MarketPrice, Order, Target
from gaib_wallet.errors import KeyNotHere, NodeUnreachable
from gaib_wallet.services.routes import RouteService
from gaib_wallet.viewmodels.convert import ConvertViewModel
from gaib_wallet.viewmodels.convert_state import ConvertState
from gaib_wallet.viewmodels.signing import Proposal
from gaib_wallet.viewmodels.tolerance_choice import AUTOMATIC, OWN
from gaib_wallet.viewmodels.ways import SPLIT
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    POOL,
    USDC,
    V4_POOL,
    aid,
    usdc,
)
from tests.markets import EIGHT, Markets, ToldRoutes, small
from tests.wallet_world import DEMO, SAVINGS, WATCHED, WalletWorld


class Shrinking(WalletWorld):
    """Whatever is reviewed is signed, and leaves one pool of `markets`."""

    def __init__(self, markets: Markets) -> None:
        super().__init__(SAVINGS)
        self._markets = markets

    @override
    async def review(self, proposal: Proposal) -> bool:
        self._markets.pools = EIGHT[:1]
        return True


class Falling(WalletWorld):
    """Whatever is reviewed is signed, and leaves `price` for an AID in one pool of `markets`."""

    def __init__(self, markets: Markets, price: Fraction) -> None:
        super().__init__(SAVINGS)
        self._markets, self._price = markets, price

    @override
    async def review(self, proposal: Proposal) -> bool:
        self._markets.prices[V4_POOL.name] = self._price
        self.reviewed.append(proposal)
        return True


class Page:
    """The page of a wallet around eight pools; `markets` is what they are."""

    def __init__(self, markets: Markets | None = None, world: WalletWorld | None = None) -> None:
        self.markets = markets or small()
        self.world = world or WalletWorld(SAVINGS)
        self.world.routes = RouteService(ToldRoutes(self.markets), ContractCalls(DEMO), DEMO)

    async def open(self) -> ConvertViewModel:
        self.model = self.world.convert(None)
        await self.world.beat()
        return self.model

    async def pays(self, typed: str) -> ConvertState:
        self.model.edit_pay(typed)
        await self.world.idle()
        return self.model.state

    async def wants(self, typed: str) -> ConvertState:
        self.model.edit_receive(typed)
        await self.world.idle()
        return self.model.state

    async def reviews(self, answers: Sequence[bool] = ()) -> ConvertState:
        self.world.answers = list(answers)
        self.model.review()
        await self.world.idle()
        return self.model.state


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    page = Page()
    await page.open()
    yield page
    await page.world.aclose()


@pytest.mark.requirement("T14")
async def test_what_shall_come_is_typed_and_what_it_costs_follows(page: Page) -> None:
    await page.wants("1000")
    page.model.choose_route(V4_POOL.name)

    state = page.model.state
    assert page.markets.asked[-1] == Target(ACCOUNT, USDC, aid("1000"))
    assert (state.receive.text, state.pay.text) == ("1000", "1,000.11")
    assert state.pay.value_text == "about 1,000.11, at most 1,000.61 USDC"
    assert (state.is_target, state.least_text) == (True, "1,000.61 USDC")
    assert (state.review_text, state.can_review) == ("Review: swap for 1,000.00 AID", True)

    page.model.choose_route(POOL.name)
    assert page.model.state.pay.value_text == "exactly 1,000.61 USDC"


@pytest.mark.requirement("T14")
async def test_the_side_that_was_typed_last_rules(page: Page) -> None:
    await page.wants("1000")
    state = await page.pays("500")
    assert (state.is_target, state.receive.text) == (False, "499.95")

    state = await page.wants("700")
    assert (state.is_target, state.receive.text) == (True, "700")
    page.model.tidy()
    await page.wants("7000")
    page.model.tidy()
    assert page.model.state.receive.text == "7,000"

    page.model.take_part(50)
    await page.world.idle()
    assert (page.model.state.pay.text, page.model.state.is_target) == ("6,250", False)


async def test_turned_around_the_figure_stays_on_the_side_where_it_was_typed(page: Page) -> None:
    await page.wants("1000")

    page.model.turn_around()
    await page.world.idle()

    assert page.markets.asked[-1] == Target(ACCOUNT, AID, usdc("1000"))
    state = page.model.state
    assert (state.receive.text, state.receive.symbol, state.pay.symbol) == ("1000", "USDC", "AID")


@pytest.mark.parametrize(
    ("typed", "code"), [("1e3", "W-104"), ("1,5", "W-103"), ("0.0000000000000000001", "W-102")]
)
async def test_what_is_wrong_with_a_target_stands_below_it(
    page: Page, typed: str, code: str
) -> None:
    state = await page.wants(typed)

    assert (state.receive.code, state.pay.code, state.can_review) == (code, "", False)
    assert bool(state.receive.readings) is (code == "W-103")


async def test_a_target_that_costs_more_than_is_owned_is_a_fault_of_what_leaves(
    page: Page,
) -> None:
    state = await page.wants("50000")

    assert (state.pay.code, state.receive.code, state.can_review) == ("W-101", "", False)


async def test_nothing_wanted_asks_for_an_amount(page: Page) -> None:
    state = await page.wants("")

    assert (state.rows, state.pay.text, state.pay.value_text) == ((), "", "")
    assert state.review_reason == "Enter an amount"


async def test_a_target_is_proposed_and_planned_again_as_a_target(page: Page) -> None:
    await page.wants("1000")
    page.model.choose_route(V4_POOL.name)
    await page.reviews([False])

    (proposal,) = page.world.reviewed
    assert proposal.plan.spends
    again = await proposal.again()
    assert again.plan == proposal.plan
    assert page.markets.asked[-1] == Target(ACCOUNT, USDC, aid("1000"))


async def split_page(**changes: object) -> Page:
    page = Page(replace(small(), brings_more=Fraction(1, 1_000), **changes))  # type: ignore[arg-type]  # by field name
    await page.open()
    await page.pays("10000")
    return page


@pytest.mark.requirement("T14")
async def test_the_best_split_is_two_sheets_and_the_second_is_quoted_anew() -> None:
    page = await split_page()
    state = page.model.state
    assert (state.chosen, state.rows[0].key) == (SPLIT, SPLIT)
    assert state.review_text == "Review: 6,000.00 + 4,000.00 USDC"
    assert (state.sign_text, state.can_review) == ("5, on two sheets", True)
    asked = len(page.markets.asked)

    state = await page.reviews([True, True])

    first, second = page.world.reviewed
    assert [(one.part, one.plan.venue) for one in (first, second)] == [
        (1, POOL.name),
        (2, V4_POOL.name),
    ]
    assert page.markets.asked[asked] == Order(ACCOUNT, usdc("4000"), AID)
    assert (state.pay.text, state.done_text) == ("", "")
    assert (await second.again()).part == 2
    await page.world.aclose()


@pytest.mark.requirement("T14")
async def test_who_turns_back_before_the_first_is_not_asked_for_the_second() -> None:
    page = await split_page()

    state = await page.reviews([False])

    assert len(page.world.reviewed) == 1
    assert (state.pay.text, state.done_text, state.can_review) == ("10000", "", True)
    await page.world.aclose()


@pytest.mark.requirement("T14")
async def test_a_second_part_that_is_not_signed_stands_in_the_field() -> None:
    page = await split_page()

    state = await page.reviews([True, False])

    assert state.pay.text == "4,000"
    assert state.chosen == V4_POOL.name
    assert state.done_text == (
        "The first of the two swaps is on its way. The second, 4,000.00 USDC through"
        " Uniswap v4 AID/USDC 0.01 %, was not signed: that money is still yours."
    )
    assert (await page.pays("1")).done_text == ""
    await page.world.aclose()


@pytest.mark.requirement("T14")
async def test_a_second_part_that_cannot_be_quoted_is_not_lost() -> None:
    markets = replace(small(), brings_more=Fraction(1, 1_000))
    page = Page(markets, Shrinking(markets))
    await page.open()
    await page.pays("10000")

    state = await page.reviews()

    assert state.pay.text == "4,000"
    assert state.done_text
    await page.world.aclose()


@pytest.mark.requirement("T14")
@pytest.mark.parametrize(("price", "sheets"), [(Fraction(96, 100), 2), (Fraction(2, 5), 1)])
async def test_a_second_part_is_shown_at_its_own_price_or_not_at_all(
    price: Fraction, sheets: int
) -> None:
    markets = replace(small(), brings_more=Fraction(1, 1_000))
    world = Falling(markets, price)
    page = Page(markets, world)
    await page.open()
    await page.pays("10000")

    state = await page.reviews()

    assert len(world.reviewed) == sheets
    if sheets == 1:
        assert (state.pay.text, "was not signed" in state.done_text) == ("4,000", True)
    else:
        rest = world.reviewed[-1]
        assert rest.plan.expected == aid("3840")
        assert rest.verdict
        assert rest.verdict.weight is Weight.STRONG
    await world.aclose()


async def test_another_way_than_the_split_can_be_taken() -> None:
    page = await split_page()

    page.model.choose_route(POOL.name)
    assert page.model.state.review_text == "Review: swap 10,000.00 USDC"
    page.model.choose_route(SPLIT)
    assert page.model.state.chosen == SPLIT
    await page.world.aclose()


async def test_the_fold_opens_and_closes(page: Page) -> None:
    state = await page.pays("100")
    assert (len(state.rows), state.more_text) == (5, "More ways (3)")

    page.model.show_all()

    assert (len(page.model.state.rows), page.model.state.more_text) == (8, "Fewer ways")


@pytest.mark.requirement("T5")
async def test_one_tolerance_holds_for_every_way_and_follows_the_pools(page: Page) -> None:
    state = await page.pays("1000")
    assert (state.tolerance, state.tolerances[0]) == (AUTOMATIC, (AUTOMATIC, "Automatic, 0.05%"))

    page.markets.markets = {POOL.name: MarketPrice(Fraction(99, 100))}
    state = await page.pays("1000")
    assert state.tolerances[0][1] == "Automatic, 0.50%"
    assert state.rows[0].lines[0].text.startswith("at least 994.90")


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("0", "W-220"),
        ("0,1", "W-220"),
        ("0.001", "W-102"),
        ("5.01", "W-220"),
        ("abc", "W-104"),
        ("%", "W-104"),
    ],
)
async def test_a_tolerance_of_ones_own_has_bounds(page: Page, typed: str, code: str) -> None:
    await page.pays("1000")
    page.model.choose_tolerance(OWN)
    assert (page.model.state.own_tolerance, page.model.state.can_review) == ("", True)

    page.model.type_tolerance(typed)

    state = page.model.state
    assert state.tolerance_text.endswith(code)
    assert (state.can_review, state.review_reason) == (False, "Enter the price tolerance")
    page.model.type_tolerance("")
    assert (page.model.state.tolerance_text, page.model.state.can_review) == ("", True)


@pytest.mark.requirement("T5")
async def test_a_wide_tolerance_is_typed_before_anything_is_signed(page: Page) -> None:
    await page.pays("1000")
    page.model.choose_tolerance(OWN)
    page.model.type_tolerance("2 %")
    state = page.model.state
    assert (state.tolerance, state.least_text) == (OWN, "979.90 AID")
    assert state.review_reason == "Type the loss to go on"

    page.model.type_loss("21")
    await page.reviews([False])

    (proposal,) = page.world.reviewed
    assert (proposal.typed_loss, proposal.verdict and proposal.verdict.is_worst) == ("21", True)
    assert [one.kind for one in proposal.cautions] == ["negative"]
    page.model.choose_tolerance(AUTOMATIC)
    assert (page.model.state.tolerance, page.model.state.own_tolerance) == (AUTOMATIC, None)


@pytest.mark.requirement("T5")
async def test_a_quote_without_a_new_block_is_asked_for_again_before_it_is_too_old(
    page: Page,
) -> None:
    await page.pays("1000")
    asked = len(page.markets.asked)

    page.world.now_ms += 11_000
    await page.world.beat()
    assert len(page.markets.asked) == asked
    page.world.now_ms += 1_000
    await page.world.beat()
    assert len(page.markets.asked) == asked + 1
    assert page.model.state.can_review


@pytest.mark.requirement("T5")
async def test_a_quote_that_is_too_old_cannot_be_reviewed(page: Page) -> None:
    await page.pays("1000")
    page.world.ledger.fault = NodeUnreachable()
    page.world.now_ms += 15_000
    await page.world.beat()

    assert not page.model.state.can_review
    page.model.review()
    assert page.world.reviewed == []

    page.world.ledger.fault = None
    await page.world.beat()
    assert page.model.state.can_review


@pytest.mark.requirement("T5")
async def test_a_usdc_off_its_dollar_is_said_of_the_whole_page(page: Page) -> None:
    page.markets.usdc_usd = Fraction(99, 100)

    state = await page.pays("1000")

    assert state.market_text == "A USDC is 1.00% away from a dollar now."


@pytest.mark.requirement("T4")
async def test_a_watched_account_sees_why_a_way_is_closed() -> None:
    page = Page(replace(small(), pools=EIGHT[:2]), WalletWorld(WATCHED))
    await page.open()

    state = await page.pays("1000")

    closed = state.rows[-1]
    assert (closed.key, closed.chip) == (V4_POOL.name, "CLOSED")
    assert closed.lines[0].text == f"{KeyNotHere().message} W-218"
    await page.world.aclose()


async def test_what_is_learned_of_the_network_is_used(page: Page) -> None:
    await page.pays("1000")
    asked = len(page.markets.asked)

    page.model.use(replace(DEMO, closed={Flow.MINT: "closed"}))
    await page.world.idle()

    assert len(page.markets.asked) == asked + 1
    assert page.model.state.can_review
    assert page.model.state.block_text.startswith(f"block {BLOCK.number:,}")
