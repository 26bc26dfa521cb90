"""The review sheet from its first rehearsal to its receipt, on a ledger in memory."""

from collections.abc import AsyncIterator
from dataclasses import replace
from fractions import Fraction

import pytest

from gaib_wallet.domain.cautions import Verdict, Weight
from gaib_wallet.domain.fees import GasPrice
from gaib_wallet.domain.transactions import Act, TxStatus
from gaib_wallet.domain.units import USD, TokenAmount
from gaib_wallet.errors import FeeRose, NodeBusy, NodeUnreachable, NonceTaken
from gaib_wallet.viewmodels.review import (
    AcceptFooter,
    AgreementLine,
    BlockedFooter,
    ReceiptFooter,
    ReceiptStage,
    SignFooter,
    UnlockFooter,
)
from gaib_wallet.viewmodels.signing import Phase, Proposal
from gaib_wallet.viewmodels.text import HIDDEN
from tests.builders import ACCOUNT, POOL, aid, allow_call, eth, plan, usdc
from tests.fake_vault import secret
from tests.unit.services.desk import TurnedCalls
from tests.unit.viewmodels.sheet_world import (
    PAY,
    SWAP,
    Sheet,
    footer,
    signed,
    stage,
    swap_sheet,
)
from tests.wallet_world import DEMO, SAVINGS, WATCHED, WalletWorld

ALLOW = allow_call(PAY, POOL.address)
TWO_STEPS = plan(calls=(ALLOW, SWAP))
TYPED = Verdict(Weight.TYPE_LOSS, Fraction(4, 100), None, TokenAmount(412 * 10**18, USD))


@pytest.fixture
async def sheet() -> AsyncIterator[Sheet]:
    made = swap_sheet()
    yield made
    await made.world.aclose()


async def test_while_it_is_rehearsed_nothing_can_be_signed(sheet: Sheet) -> None:
    await sheet.world.pulse.beat()
    sheet.pays("99.5")
    sheet.world.ledger.rehearses.clear()
    model = sheet.world.signing(Proposal(plan(), None, sheet.again_of(None)))

    assert footer(model) == SignFooter(
        "Sign 1 of 1: swap 100.00 USDC",
        is_enabled=False,
        reason="Rehearsing\u2026",
        is_waiting=True,
    )
    assert model.state.rehearsal_text == "rehearsing\u2026"
    model.sign()
    sheet.world.ledger.rehearses.set()
    await sheet.world.idle()

    assert sheet.world.keys.signed == []
    assert footer(model) == SignFooter("Sign 1 of 1: swap 100.00 USDC")


@pytest.mark.requirement("T7")
async def test_a_new_block_moves_only_what_is_expected(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    before = model.state
    assert before.agreement[1].note == "expected 99.50 AID"

    sheet.pays("99.7")
    await sheet.world.mine()

    after = model.state
    assert after.agreement[1].note == "expected 99.70 AID"
    agreed = [(one.label, one.figure, one.unit, one.text) for one in before.agreement]
    assert [(one.label, one.figure, one.unit, one.text) for one in after.agreement] == agreed
    assert after.footer == before.footer
    assert after.rehearsal_text == "rehearsed at block 1,235"


@pytest.mark.requirement("T7")
async def test_a_minimum_that_breaks_turns_sign_off_and_shows_old_and_new(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.next_plan = plan(least=aid("97"), expected=aid("98"))

    sheet.pays("98")
    await sheet.world.mine()

    assert footer(model) == AcceptFooter(
        "Accept 97.00 AID", "The price moved. At least 98.00 AID now, 99.00 AID before. W-404"
    )
    broken = model.state.agreement[1]
    assert (broken.is_broken, broken.figure) == (True, "99.00")
    model.sign()
    await sheet.world.idle()
    assert sheet.world.keys.signed == []


async def test_a_pool_that_would_refuse_the_minimum_is_said_as_a_price_that_moved(
    sheet: Sheet,
) -> None:
    model = await sheet.open(plan())
    sheet.next_plan = plan(least=aid("97"))

    sheet.refuses("Exchange resulted in fewer coins than expected")
    await sheet.world.mine()

    assert footer(model) == AcceptFooter(
        "Accept 97.00 AID", "The price moved. At least 97.00 AID now, 99.00 AID before. W-404"
    )


async def test_what_is_accepted_is_rehearsed_and_can_be_signed(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.next_plan = plan(least=aid("97"), expected=aid("98"))
    sheet.pays("98")
    await sheet.world.mine()

    model.accept()
    await sheet.world.idle()

    assert isinstance(footer(model), SignFooter)
    assert (model.state.agreement[1].figure, model.state.agreement[1].is_broken) == ("97.00", False)
    await signed(sheet, model)
    assert len(sheet.world.keys.signed) == 1


async def test_a_price_that_comes_back_needs_no_other_agreement(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.next_plan = plan(least=aid("97"))
    sheet.pays("98")
    await sheet.world.mine()

    sheet.pays("99.2")
    await sheet.world.mine()

    assert footer(model) == SignFooter("Sign 1 of 1: swap 100.00 USDC")
    assert model.state.agreement[1].figure == "99.00"


async def test_where_nothing_else_is_possible_the_button_looks_again(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.refuses("paused")
    await sheet.world.mine()
    assert footer(model) == AcceptFooter(
        "Quote again", "The rehearsal failed: paused. Not sent. W-402"
    )

    model.accept()
    await sheet.world.idle()

    assert isinstance(footer(model), BlockedFooter)
    assert sheet.quotes == 2


@pytest.mark.requirement("T10")
async def test_a_fee_over_its_cap_is_agreed_to_anew(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.next_plan = plan()
    before = model.state.agreement[2]
    assert (before.label, before.figure, before.unit) == ("Network fee at most", "1.32", "USD")

    sheet.world.ledger.price = GasPrice(20 * 10**9, 10**9, 41 * 10**9)
    await sheet.world.mine()

    shown = footer(model)
    assert isinstance(shown, AcceptFooter)
    assert shown.text == "Accept 7.69 USD"
    rose = "The network fee rose. At most 7.69 USD now, 1.32 USD before. Nothing was sent."
    assert shown.reason == f"{rose} W-408"
    broken = model.state.agreement[2]
    assert (broken.figure, broken.note, broken.is_broken) == ("1.32", "at most 7.69 USD now", True)
    model.accept()
    await sheet.world.idle()
    after = model.state.agreement[2]
    assert (after.figure, after.is_broken) == ("7.69", False)


@pytest.mark.requirement("T10")
async def test_a_fee_that_rose_by_less_than_a_cent_is_said_in_ether(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    rose = FeeRose(eth("0.00043002"), eth("0.00043001"))

    assert replace(model.facts, fault=rose).break_fault is rose
    assert replace(model.facts, fault=rose, eth_usd=None).break_fault is rose


async def test_a_step_in_a_block_brings_the_next_one(sheet: Sheet) -> None:
    model = await sheet.open(TWO_STEPS)
    assert footer(model) == SignFooter("Sign 1 of 2: allow 100.00 USDC")

    await signed(sheet, model)
    assert stage(model) is ReceiptStage.SENT
    sheet.world.ledger.mine()
    await sheet.world.transactions.look_at_open()
    await sheet.world.idle()
    assert footer(model) == SignFooter("Sign 2 of 2: swap 100.00 USDC")

    await signed(sheet, model)
    sheet.world.ledger.mine()
    await sheet.world.transactions.look_at_open()
    await sheet.world.idle()
    assert stage(model) is ReceiptStage.IN_BLOCK
    assert [one.act for one in await sheet.world.transactions.history(ACCOUNT)] == [
        Act.SWAP,
        Act.ALLOW,
    ]


@pytest.mark.requirement("T8")
async def test_the_receipt_says_from_events_what_came_and_what_all_steps_cost(
    sheet: Sheet,
) -> None:
    model = await sheet.open(TWO_STEPS)
    for _ in range(2):
        await signed(sheet, model)
        sheet.world.ledger.mine()
        await sheet.world.transactions.look_at_open()
        await sheet.world.idle()

    assert model.state.agreement == (
        AgreementLine("You paid", "100.00", "USDC"),
        AgreementLine("You received", "99.50", "AID", note="0.50 AID above your minimum"),
        AgreementLine("Network fee", "1.20", "USD"),
    )
    shown = footer(model)
    assert isinstance(shown, ReceiptFooter)
    assert shown.text == "In block 1,236"
    assert shown.received_text == "Received 99.50 AID, 0.50 AID above your minimum"
    assert shown.hash_hex in {one.tx_hash for one in sheet.world.ledger.sent}

    sheet.world.ledger.mine(3)
    await sheet.world.transactions.look_at_open()
    assert stage(model) is ReceiptStage.FINAL


@pytest.mark.requirement("T8")
async def test_a_failed_transaction_says_why_and_what_it_cost(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    await signed(sheet, model)

    sheet.refuses("slippage")
    sheet.world.ledger.mine()
    await sheet.world.transactions.look_at_open()

    shown = footer(model)
    assert isinstance(shown, ReceiptFooter)
    assert (shown.stage, shown.code) == (ReceiptStage.FAILED, "W-205")
    assert model.state.technical == "slippage"
    assert shown.received_text == (
        "Failed: the contract refused it, with a message of its own."
        " Nothing was moved; the fee of 0.000200 ETH is spent."
    )
    assert not model.is_on_its_way


@pytest.mark.requirement("T12")
async def test_where_the_answer_is_lost_nothing_is_claimed(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.world.ledger.loses_answers = True

    await signed(sheet, model)

    assert stage(model) is ReceiptStage.UNKNOWN
    assert model.state.notices[-1].text == (
        "We do not know yet whether the network has it. Nothing will be sent twice."
    )
    sheet.world.ledger.loses_answers = False
    sheet.world.ledger.mine()
    await sheet.world.transactions.look_at_open()
    assert stage(model) is ReceiptStage.IN_BLOCK


async def test_a_block_that_is_taken_back_is_waited_for_again(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    await signed(sheet, model)
    sheet.world.ledger.mine()
    await sheet.world.transactions.look_at_open()
    assert model.facts.phase is Phase.DONE

    sheet.world.ledger.reorg(1)
    await sheet.world.transactions.look_at_open()

    shown = footer(model)
    assert isinstance(shown, ReceiptFooter)
    assert shown.text == "Block 1,235 was taken back; it waits again"


async def test_a_check_under_way_cannot_answer_into_the_signature(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.world.ledger.rehearses.clear()
    sheet.world.ledger.mine()
    await sheet.world.pulse.beat()

    model.sign()
    model.sign()
    sheet.world.ledger.rehearses.set()
    await sheet.world.idle()
    model.sign()
    await sheet.world.idle()

    assert len(sheet.world.keys.signed) == 1
    assert stage(model) is ReceiptStage.SENT


async def test_a_closed_sheet_signs_no_further_step_and_what_was_sent_goes_on(
    sheet: Sheet,
) -> None:
    model = await sheet.open(TWO_STEPS)
    await signed(sheet, model)
    model.close()

    await sheet.world.mine()
    await sheet.world.transactions.look_at_open()

    (kept,) = await sheet.world.transactions.history(ACCOUNT)
    assert (kept.act, kept.status) == (Act.ALLOW, TxStatus.IN_BLOCK)
    assert len(sheet.world.keys.signed) == 1
    assert not model.is_on_its_way


async def test_locked_the_sheet_asks_for_the_password_in_the_place_of_sign(sheet: Sheet) -> None:
    sheet.world.accounts.lock()
    model = await sheet.open(plan())
    assert footer(model) == UnlockFooter("Unlock to sign")
    model.sign()
    assert model.facts.phase is Phase.CHECKING

    sheet.world.keys.gate.clear()
    model.unlock(secret("wrong"))
    assert footer(model) == UnlockFooter("Unlock to sign", is_busy=True)
    sheet.world.keys.gate.set()
    await sheet.world.idle()
    wrong = "Wrong password, or the file is damaged. Nothing was changed. W-401"
    assert footer(model) == UnlockFooter("Unlock to sign", wrong)

    model.unlock(secret())
    await sheet.world.idle()
    assert isinstance(footer(model), SignFooter)


async def test_a_lock_that_falls_while_signing_asks_for_the_password(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.world.ledger.rehearses.clear()
    model.sign()
    sheet.world.keys.lock()
    sheet.world.ledger.rehearses.set()
    await sheet.world.idle()

    assert isinstance(footer(model), UnlockFooter)
    assert sheet.world.ledger.sent == []


async def test_an_account_without_a_key_can_only_look() -> None:
    world = WalletWorld(WATCHED, calls=TurnedCalls(DEMO))
    model = await Sheet(world).open(replace(plan(), account=WATCHED.address))

    assert footer(model) == BlockedFooter(
        "This account can only be watched: its key is elsewhere.", "W-411"
    )


@pytest.mark.requirement("N4")
async def test_a_silent_node_turns_sign_off_and_says_why(sheet: Sheet) -> None:
    model = await sheet.open(plan())

    await sheet.world.silence()

    shown = footer(model)
    assert isinstance(shown, SignFooter)
    assert (shown.is_enabled, shown.reason) == (False, "Waiting for the node")
    model.sign()
    await sheet.world.idle()
    assert sheet.world.keys.signed == []


async def test_what_a_busy_node_refused_is_checked_again_by_itself(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    await sheet.world.mine()
    sheet.world.ledger.fault = NodeBusy()
    model.sign()
    await sheet.world.idle()
    assert footer(model) == BlockedFooter(
        "The node is busy. Try again in a moment.", "W-304", "Check again"
    )

    await sheet.world.answers_again()

    assert isinstance(footer(model), SignFooter)


async def test_no_ether_for_the_fee_is_said_before_anything_is_signed() -> None:
    poor = WalletWorld(SAVINGS, ether="0.00001", calls=TurnedCalls(DEMO))
    model = await Sheet(poor).open(plan())

    shown = footer(model)
    assert isinstance(shown, BlockedFooter)
    assert shown.code == "W-110"
    assert "Your 100.00 USDC is safe." in shown.reason

    poor.ledger.give(eth("1"), ACCOUNT)
    await poor.mine()
    assert isinstance(footer(model), SignFooter)


async def test_what_a_node_refuses_can_be_checked_and_signed_again(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.world.ledger.refusal = NonceTaken("nonce too low")
    await signed(sheet, model)
    shown = footer(model)
    assert isinstance(shown, BlockedFooter)
    assert (shown.code, shown.again_text) == ("W-311", "Check again")
    assert model.state.technical == "nonce too low"
    assert not model.is_on_its_way

    sheet.world.ledger.refusal = None
    model.again()
    await sheet.world.idle()
    await signed(sheet, model)

    assert stage(model) is ReceiptStage.SENT


async def test_a_loss_must_be_typed_on_the_sheet_too(sheet: Sheet) -> None:
    model = await sheet.open(plan(), TYPED)
    assert model.state.loss
    assert model.state.loss.text == "This costs you about 412 USD. Type 412 to go on."
    shown = footer(model)
    assert isinstance(shown, SignFooter)
    assert (shown.is_enabled, shown.reason) == (False, "")
    model.sign()
    assert model.facts.phase is Phase.READY

    model.type_loss("412")

    assert footer(model) == SignFooter("Sign 1 of 1: swap 100.00 USDC")
    assert model.state.notices[0].kind == "negative"


async def test_a_loss_typed_on_the_page_need_not_be_typed_again(sheet: Sheet) -> None:
    await sheet.world.pulse.beat()
    sheet.pays("99.5")
    proposal = Proposal(plan(), TYPED, sheet.again_of(TYPED), typed_loss="412")
    model = sheet.world.signing(proposal)
    await sheet.world.idle()

    assert footer(model) == SignFooter("Sign 1 of 1: swap 100.00 USDC")


@pytest.mark.requirement("T3")
async def test_taking_an_allowance_back_is_not_called_an_allowance(sheet: Sheet) -> None:
    reset = allow_call(usdc("0"), POOL.address)
    model = await sheet.open(plan(calls=(reset, ALLOW, SWAP)))

    assert footer(model) == SignFooter("Sign 1 of 3: set the old allowance to zero")


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_hidden_on_the_sheet(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.world.text.hides_amounts = True

    model.redraw()

    figures = [line.figure for line in model.state.agreement[:3]]
    assert figures == [HIDDEN] * 3
    assert "100" not in str(footer(model))


@pytest.mark.requirement("T1")
async def test_nobody_signs_amounts_that_nobody_sees(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.world.text.hides_amounts = True
    model.redraw()
    shown = footer(model)
    assert isinstance(shown, SignFooter)
    assert (shown.is_enabled, shown.reason) == (False, "Show the amounts first (Ctrl+H)")

    await signed(sheet, model)
    assert sheet.world.keys.signed == []


async def test_a_node_that_is_gone_before_sign_signs_nothing(sheet: Sheet) -> None:
    model = await sheet.open(plan())
    sheet.world.ledger.fault = NodeUnreachable()

    await signed(sheet, model)

    shown = footer(model)
    assert isinstance(shown, BlockedFooter)
    assert (shown.code, sheet.world.keys.signed) == ("W-301", [])
