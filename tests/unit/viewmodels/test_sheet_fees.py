"""Fees on the review sheet: what is chosen is checked, agreed to and signed, and nothing else."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.domain.fees import GasPrice
from gaib_wallet.domain.transactions import Replaced, TxPlan
from gaib_wallet.viewmodels.fee_choice import OwnFee, own_price
from gaib_wallet.viewmodels.review import SignFooter
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import Phase, SigningViewModel
from tests import review_scenes
from tests.builders import FRENCH, plan, text
from tests.unit.viewmodels.sheet_world import Sheet, footer, signed, swap_sheet

GWEI = 10**9


@pytest.fixture
async def sheet() -> AsyncIterator[Sheet]:
    made = swap_sheet()
    yield made
    await made.world.aclose()


def most(model: SigningViewModel) -> str:
    line = next(one for one in model.state.agreement if one.choice)
    return f"{line.choice}: {line.figure} {line.unit}"


async def choose(sheet: Sheet, model: SigningViewModel, key: str) -> None:
    model.choose_fee(key)
    await sheet.world.idle()


async def typed(sheet: Sheet, model: SigningViewModel, tip: str, at_most: str) -> None:
    model.type_fee(tip, at_most)
    await sheet.world.idle()


def price_signed(sheet: Sheet) -> GasPrice:
    (request,) = sheet.world.keys.signed
    return request.fee.price


async def test_each_level_says_what_it_would_cost_at_most_and_what_is_expected(
    sheet: Sheet,
) -> None:
    model = await sheet.open(plan())

    fees = model.state.fees
    assert fees
    assert [(one.key, one.figure, one.unit) for one in fees.options] == [
        ("slow", "0.90", "USD"),
        ("normal", "1.32", "USD"),
        ("fast", "2.07", "USD"),
        ("custom", "", ""),
    ]
    assert fees.options[1].note == "expected 0.60 USD"
    assert (fees.chosen, fees.gas_text) == ("normal", "Gas: at most 62,500, expected 50,000")
    assert fees.speed_text == (
        "Fast: the next block, in seconds. Normal: one of the next blocks. Slow: minutes, or longer"
        " when many others are waiting."
    )


@pytest.mark.requirement("T10")
async def test_another_level_is_checked_anew_and_its_cap_is_signed(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    rehearsed = len(sheet.world.ledger.rehearsed)
    assert most(model) == "Normal: 1.32 USD"

    model.choose_fee("fast")
    assert model.facts.phase is Phase.CHECKING
    model.sign()
    await sheet.world.idle()

    assert len(sheet.world.ledger.rehearsed) == rehearsed + 1
    assert (most(model), sheet.world.keys.signed) == ("Fast: 2.07 USD", [])
    await signed(sheet, model)
    offers = await sheet.world.ledger.gas_offers()
    assert price_signed(sheet) == offers.fast


async def test_a_level_that_could_not_be_checked_does_not_sign_the_one_before(
    sheet: Sheet,
) -> None:
    model = await sheet.open(plan())
    sheet.refuses("for a moment")
    await choose(sheet, model, "slow")
    assert model.facts.phase is Phase.BROKEN

    sheet.pays("99.5")
    await sheet.world.mine()

    assert most(model) == "Slow: 0.90 USD"
    await signed(sheet, model)
    assert price_signed(sheet).most < 7 * GWEI


@pytest.mark.requirement("T15")
async def test_a_fee_of_ones_own_is_taken_to_the_wei(sheet: Sheet) -> None:
    model = await sheet.open(plan())

    await choose(sheet, model, "custom")
    fees = model.state.fees
    assert fees
    assert [one.typed for one in fees.fields] == ["1", "7"]
    await typed(sheet, model, "1.000000001", "8.25")

    assert most(model) == "Custom: 1.55 USD"
    await signed(sheet, model)
    assert price_signed(sheet) == GasPrice(3 * GWEI, GWEI + 1, 8_250_000_000)


async def test_while_a_figure_cannot_be_meant_nothing_is_signed(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    await choose(sheet, model, "custom")

    await typed(sheet, model, "1", "")

    assert model.state.fees
    assert model.state.fees.fields[1].fault == "Type a figure, in gwei."
    assert footer(model) == SignFooter(
        "Sign 1 of 1: swap 100.00 USDC", is_enabled=False, reason="Correct the network fee first"
    )
    await sheet.world.mine()
    await signed(sheet, model)
    assert sheet.world.keys.signed == []

    await choose(sheet, model, "normal")
    assert isinstance(shown := footer(model), SignFooter)
    assert shown.is_enabled


async def test_after_the_network_outbid_a_fee_of_ones_own_the_normal_one_is_agreed_to(
    sheet: Sheet,
) -> None:
    model = await sheet.open(plan())
    sheet.next_plan = plan()
    await choose(sheet, model, "custom")
    await typed(sheet, model, "1", "4")

    sheet.world.ledger.price = GasPrice(20 * GWEI, GWEI, 41 * GWEI)
    await sheet.world.mine()
    model.accept()
    await sheet.world.idle()

    assert (model.facts.phase, most(model)) == (Phase.READY, "Normal: 7.69 USD")


@pytest.mark.parametrize(
    ("own", "tip_fault", "most_fault"),
    [
        (OwnFee("", "8"), "Type a figure, in gwei.", ""),
        (OwnFee("1,x", "8"), "Use digits 0 to 9 only. W-104", ""),
        (
            OwnFee("1", "3.5"),
            "",
            "At least 4.0000 gwei: the block takes 3.0000 gwei and the tip comes on.",
        ),
        (
            OwnFee("1.1", "7"),
            "At least 1.1250 gwei, to take the place of the first one.",
            "At least 7.8750 gwei, to take the place of the first one.",
        ),
    ],
)
def test_each_wrong_figure_is_told_what_is_wrong_with_it(
    own: OwnFee, tip_fault: str, most_fault: str
) -> None:
    least = GasPrice(0, GWEI, 7 * GWEI).raised() if own.most == "7" else None

    meant = own_price(own, 3 * GWEI, least, text())

    assert meant.price is None
    assert (meant.tip_fault, meant.most_fault) == (tip_fault, most_fault)


def test_a_fee_is_read_in_the_form_of_the_region() -> None:
    meant = own_price(OwnFee("1,5", "8,25"), 3 * GWEI, None, text(FRENCH))

    assert meant.price == GasPrice(3 * GWEI, 1_500_000_000, 8_250_000_000)


@pytest.mark.requirement("T10")
async def test_no_level_of_a_replacement_is_under_what_nodes_take(sheet: Sheet) -> None:
    before = GasPrice(3 * GWEI, 4 * GWEI, 40 * GWEI)
    again: TxPlan = replace(plan(), replaces=Replaced("0x" + "ab" * 32, 0, before))
    model = await sheet.open(again)

    fees = model.state.fees
    assert fees
    assert {one.figure for one in fees.options[:3]} == {"8.44"}
    await choose(sheet, model, "custom")
    assert model.facts.own_fee == OwnFee("4.5", "45")


@pytest.mark.requirement("T10")
def test_a_spike_is_warned_of_by_how_much_it_is() -> None:
    state = review_of(review_scenes.spike(), text())

    (notice,) = state.notices
    assert (notice.kind, notice.text) == (
        "warning",
        "Fees are about 5 times what they were of late.",
    )
    assert review_of(review_scenes.swap(), text()).notices == ()
