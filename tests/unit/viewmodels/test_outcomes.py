"""What a transaction did, in few words: from its events, never from what was meant."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import NotWhitelisted
from gaib_wallet.viewmodels.outcomes import act_text, outcome_text
from tests.builders import AID, SAID, USDC, aid, plan, queue_plan, receipt, record, said, text, usdc

DONE = TxStatus.IN_BLOCK


@pytest.mark.parametrize(
    ("act", "said_of_it"),
    [
        (Act.SWAP, "Swap 100.00 USDC"),
        (Act.MINT, "Mint with 100.00 USDC"),
        (Act.ALLOW, "Allow 100.00 USDC"),
        (Act.STAKE, "Stake 100.00 USDC"),
    ],
)
def test_an_act_is_named_with_what_it_pays(act: Act, said_of_it: str) -> None:
    assert act_text(record(act), text()) == said_of_it


def test_an_act_without_a_payment_is_named_alone() -> None:
    assert act_text(record(Act.PAY_QUEUE, of=queue_plan()), text()) == "Ask the queue to pay"


@pytest.mark.requirement("T3")
def test_the_first_of_three_steps_takes_an_old_allowance_back() -> None:
    allow = record(Act.ALLOW)

    steps = [act_text(replace(allow, step=step, steps=3), text()) for step in (1, 2)]

    assert steps == ["Set the old allowance of USDC to zero", "Allow 100.00 USDC"]
    assert act_text(replace(allow, step=1, steps=2), text()) == "Allow 100.00 USDC"


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("arrived", "outcome"),
    [
        ("99.5", "Received 99.50 AID, 0.50 AID above your minimum"),
        ("99", "Received 99.00 AID"),
        ("98.5", "Received 98.50 AID"),
    ],
)
def test_what_came_is_read_from_the_events(arrived: str, outcome: str) -> None:
    came = receipt(TokenChange(-usdc("100").raw, USDC), TokenChange(aid(arrived).raw, AID))

    assert outcome_text(record(status=DONE, receipt=came), text()) == outcome


def test_a_request_says_what_is_fixed() -> None:
    left = receipt(TokenChange(-said("9").raw, SAID), owed=aid("9.72"))
    done = record(Act.EXIT, DONE, of=plan(Act.EXIT, pay=said("9")), receipt=left)

    assert outcome_text(done, text()) == "9.72 AID are fixed and wait in the queue"


def test_the_queue_says_what_it_paid_to_this_account() -> None:
    paid = receipt(TokenChange(aid("2000").raw, AID))

    done = record(Act.PAY_QUEUE, DONE, of=queue_plan(), receipt=paid)

    assert outcome_text(done, text()) == "+2,000.00 AID"


@pytest.mark.parametrize(
    ("reason", "outcome"),
    [
        (
            "slippage",
            "Failed: slippage. Nothing was moved; the fee of 0.0004 ETH is spent.",
        ),
        ("", "Failed: no reason given. Nothing was moved; the fee of 0.0004 ETH is spent."),
        (
            NotWhitelisted().message,
            (
                "Failed: Only whitelisted addresses mint or redeem. Nothing was sent."
                " You can swap instead. Nothing was moved; the fee of 0.0004 ETH is spent."
            ),
        ),
    ],
)
def test_a_failure_says_its_reason_and_its_fee(reason: str, outcome: str) -> None:
    failed = replace(receipt(succeeded=False), reason=reason)

    assert outcome_text(record(status=TxStatus.FAILED, receipt=failed), text()) == outcome


def test_what_no_block_has_brought_nothing_yet() -> None:
    waiting: TxRecord = record()

    assert outcome_text(waiting, text()) == ""
    refused = replace(waiting, status=TxStatus.FAILED)
    assert outcome_text(refused, text()) == "The node refused it. Nothing moved."
