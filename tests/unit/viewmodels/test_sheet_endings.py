"""Endings that nobody wished for: what the sheet then says, and what it offers."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Relay
from gaib_wallet.domain.transactions import Allowance
from gaib_wallet.viewmodels.review import FollowUp, Footer, ReceiptFooter
from gaib_wallet.viewmodels.signing import Phase, Proposal, SheetLinks, SigningViewModel
from tests.builders import ACCOUNT, POOL, allow_call, plan, usdc
from tests.unit.viewmodels.sheet_world import PAY, SWAP, footer, signed, swap_sheet
from tests.wallet_world import DEMO

TAKE_BACK = ((FollowUp.REVOKE, "Revoke it"),)
RELAYED = replace(DEMO, relay=Relay("https://relay.example/fast", 3))


async def _nowhere(*_: object) -> None:
    """Where a link leads to that nobody presses."""


LINKS = SheetLinks(_nowhere)


def receipt_of(model: SigningViewModel) -> ReceiptFooter:
    shown: Footer = footer(model)
    assert isinstance(shown, ReceiptFooter)
    return shown


@pytest.mark.requirement("T4")
async def test_what_was_allowed_for_a_swap_that_fails_is_offered_to_be_taken_back() -> None:
    sheet = swap_sheet()
    calls = (allow_call(PAY, POOL.address), SWAP)
    model = await sheet.show(Proposal(plan(calls=calls), None, sheet.again_of(None)), LINKS)
    await signed(sheet, model)
    await sheet.mined()
    await signed(sheet, model)
    sheet.refuses("no")
    await sheet.mined()

    assert model.facts.phase is Phase.FAILED
    assert model.state.notices[-1].text == "Curve AID/USDC may still take 100.00 USDC."
    assert receipt_of(model).follow_ups == TAKE_BACK
    await sheet.world.aclose()


@pytest.mark.requirement("T4")
async def test_an_allowance_of_before_that_outlasts_a_swap_is_offered_to_be_taken_back() -> None:
    sheet = swap_sheet()
    sheet.world.ledger.allow(Allowance(POOL.address, usdc("150")), ACCOUNT)
    model = await sheet.show(Proposal(plan(), None, sheet.again_of(None)), LINKS)
    await signed(sheet, model)
    await sheet.mined()

    assert model.facts.phase is Phase.DONE
    assert model.state.notices[-1].text == "Curve AID/USDC may still take 50.00 USDC."
    assert receipt_of(model).follow_ups == TAKE_BACK
    await sheet.world.aclose()


@pytest.mark.requirement("T11")
async def test_what_lost_its_number_to_another_wallet_is_said_to_have() -> None:
    sheet = swap_sheet()
    model = await sheet.open(plan())
    await signed(sheet, model)
    sheet.world.ledger.forget()
    sheet.world.ledger.use_number(ACCOUNT)
    await sheet.mined()

    assert receipt_of(model).text == "Another transaction has used its number"
    await sheet.world.aclose()


@pytest.mark.requirement("T12")
async def test_a_relay_that_does_not_answer_is_not_said_to_have_it() -> None:
    sheet = swap_sheet(RELAYED)
    model = await sheet.open(plan())
    sheet.world.ledger.loses_answers = True
    model.choose_sending("private")
    await signed(sheet, model)

    said = "relay.example has not answered, and may have it. Nobody else has."
    assert receipt_of(model).received_text == said
    await sheet.world.aclose()
