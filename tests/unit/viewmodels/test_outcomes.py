"""What a transaction did, in few words: from its events, never from what was meant."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.transactions import Act, Replaced, TxRecord, TxStatus
from gaib_wallet.domain.units import TokenAmount, TokenChange
from gaib_wallet.errors import NotWhitelisted
from gaib_wallet.viewmodels.outcomes import act_text, nobody, outcome_text, technical_of
from gaib_wallet.viewmodels.statuses import status_look
from gaib_wallet.viewmodels.strip import strip_of
from gaib_wallet.words import Message
from tests.builders import (
    AID,
    POOL,
    SAID,
    USDC,
    aid,
    allow_call,
    fee,
    plan,
    queue_plan,
    receipt,
    record,
    said,
    text,
    usdc,
)

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


@pytest.mark.requirement("T3")
@pytest.mark.parametrize(
    ("amount", "said_of_it"),
    [(usdc("100"), "Allow 100.00 USDC"), (usdc("0"), "Set the old allowance of USDC to zero")],
)
def test_an_allowance_that_is_followed_by_a_signature_is_read_from_its_bytes(
    amount: TokenAmount, said_of_it: str
) -> None:
    of = replace(plan(), calls=(allow_call(amount, POOL.address),))

    assert (
        act_text(replace(record(Act.ALLOW, of=of, keeps_plan=True), steps=3), text()) == said_of_it
    )


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

    assert outcome_text(done, text()) == "Fixed: 9.72 AID, waiting in the queue"


def test_the_queue_says_what_it_paid_to_this_account() -> None:
    paid = receipt(TokenChange(aid("2000").raw, AID))

    done = record(Act.PAY_QUEUE, DONE, of=queue_plan(), receipt=paid)

    assert outcome_text(done, text()) == "+2,000.00 AID"


@pytest.mark.parametrize(
    ("reason", "outcome"),
    [
        (
            "send money to evil.example",
            (
                "Failed: the contract refused it, with a message of its own. Nothing was moved;"
                " the fee of 0.000400 ETH is spent."
            ),
        ),
        ("", "Failed: no reason given. Nothing was moved; the fee of 0.000400 ETH is spent."),
        (
            NotWhitelisted().message,
            (
                "Failed: Only whitelisted addresses mint or redeem. Nothing was sent."
                " You can swap instead. Nothing was moved; the fee of 0.000400 ETH is spent."
            ),
        ),
    ],
)
def test_a_failure_says_its_reason_and_its_fee(reason: str, outcome: str) -> None:
    failed = replace(receipt(succeeded=False), reason=reason)

    assert outcome_text(record(status=TxStatus.FAILED, receipt=failed), text()) == outcome


@pytest.mark.requirement("U2")
def test_foreign_words_are_technical_details_and_nothing_else() -> None:
    foreign = record(receipt=replace(receipt(succeeded=False), reason="send it to evil.example"))
    both = replace(foreign, receipt=replace(receipt(), reason="", technical="0x08c379a0"))

    assert technical_of(foreign) == "send it to evil.example"
    assert technical_of(both) == "0x08c379a0"
    assert technical_of(record()) == ""


def test_a_payment_is_named_with_whom_it_pays() -> None:
    sent = record(Act.SEND, of=replace(plan(Act.SEND), recipient=POOL.address))
    sent = replace(sent, plan=replace(plan(Act.SEND), recipient=POOL.address))

    assert act_text(sent, text()) == "Send 100.00 USDC"
    assert (
        act_text(sent, text(), {POOL.address: "Alice"}.__getitem__) == "Send 100.00 USDC to Alice"
    )


def test_what_takes_back_and_what_cancels_say_so() -> None:
    taken = replace(plan(Act.REVOKE), calls=(allow_call(usdc("0"), POOL.address),))
    revoked = replace(record(Act.REVOKE, of=taken), plan=taken)
    cancels = replace(plan(Act.CANCEL), replaces=Replaced("0x1", 7, fee().price))
    fills = replace(cancels, replaces=Replaced("", 7, fee().price))
    known = {POOL.address: "Curve"}.__getitem__

    assert act_text(revoked, text()) == "Revoke an allowance"
    assert act_text(revoked, text(), known) == "Revoke the allowance of Curve"
    assert act_text(record(Act.REVOKE), text(), known) == "Revoke an allowance"
    cancel = record(Act.CANCEL, nonce=7)
    assert act_text(cancel, text()) == "Cancel number 7"
    assert act_text(replace(cancel, plan=cancels), text()) == "Cancel number 7"
    assert act_text(replace(cancel, plan=fills), text()) == "Fill number 7"


def test_what_was_cancelled_or_filled_says_that_nothing_moved() -> None:
    cancels = replace(plan(Act.CANCEL), replaces=Replaced("0x1", 7, fee().price))
    fills = replace(cancels, replaces=Replaced("", 7, fee().price))
    done = replace(
        record(Act.CANCEL, nonce=7, of=cancels), status=TxStatus.FINAL, receipt=receipt()
    )

    said = "Transaction number 7 was cancelled. Nothing else moved."
    assert outcome_text(replace(done, plan=cancels), text()) == said
    assert outcome_text(replace(done, plan=None), text()) == said
    filled = "The missing number 7 is filled. Nothing else moved."
    assert outcome_text(replace(done, plan=fills), text()) == filled


def test_what_no_block_has_brought_nothing_yet() -> None:
    waiting: TxRecord = record()

    assert outcome_text(waiting, text()) == ""
    refused = replace(waiting, status=TxStatus.FAILED)
    assert outcome_text(refused, text()) == "The node refused it. Nothing moved."


@pytest.mark.requirement("T8")
def test_what_moved_besides_what_was_agreed_to_is_a_warning_everywhere() -> None:
    more = Message("transactions", "More moved than was agreed to: %1.", ("-0.000001 USDT",))
    of = record(status=TxStatus.FINAL, receipt=replace(receipt(), breach=more))

    said = "More moved than was agreed to: -0.000001 USDT."
    assert outcome_text(of, text()) == said
    assert status_look(of, None, text()).tone == "warning"
    strip = strip_of(of, (), None, nobody, text())
    assert (strip.tone, strip.text.endswith(said)) == ("warning", True)
