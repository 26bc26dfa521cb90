"""The receipt as words: what a bookkeeper needs, and nothing that somebody else wrote as markup."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Act, Allowance, TxRecord, TxStatus
from gaib_wallet.domain.units import Address, TokenChange
from gaib_wallet.viewmodels.receipt import LONGEST, ReceiptPaper, Surroundings, receipt_of
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    NETWORK,
    POOL,
    SAID,
    USDC,
    aid,
    eth,
    plan,
    receipt,
    record,
    said,
    text,
    usdc,
)

ALICE = Address("0x62ECbE50AEDA46909eF8D8e76954BA17598a5060")
NAMES = {ACCOUNT: "Savings", ALICE: "Alice", USDC.address: "USDC"}


def name_of(address: Address) -> str:
    return NAMES.get(address, "")


def paper(of: TxRecord, network: Network = NETWORK, later: int = 0) -> ReceiptPaper:
    head = BlockStamp(BLOCK.number + later, BLOCK.mined_at)
    made = receipt_of(of, Surroundings(network, name_of, head, "1.2.3"), text())
    assert made is not None
    return made


def lines(of: ReceiptPaper) -> dict[str, tuple[str, str]]:
    return {one.label: (one.text, one.code) for one in of.lines}


def payment(reference: str = "", *, in_ether: bool = False) -> TxRecord:
    whole = replace(
        plan(Act.SEND, pay=eth("0.5") if in_ether else usdc("5.000001")),
        recipient=ALICE,
        reference=reference,
    )
    moved = (TokenChange(-usdc("5.000001").raw, USDC),)
    done = replace(receipt(), changes=() if in_ether else moved)
    sent = record(Act.SEND, TxStatus.FINAL, of=whole, receipt=done)
    return replace(sent, plan=whole, to=ALICE if in_ether else USDC.address)


def test_a_payment_says_who_paid_whom_exactly_what_and_where_to_look_it_up() -> None:
    made = paper(payment("Invoice 7"))

    assert made.what == "Send 5.01 USDC to Alice"
    assert lines(made) == {
        "State": ("Final: no later block can change it.", ""),
        "Left the account": ("5.000001 USDC", ""),
        "From": ("Savings", text().address(ACCOUNT)),
        "To": ("Alice", text().address(ALICE)),
        "Contract called": ("USDC", text().address(USDC.address)),
        "Reference": ("Invoice 7", ""),
        "Network fee paid": ("0.0004 ETH", ""),
        "Network": ("Made up for tests, chain id 20251031", ""),
        "Block": ("1234", ""),
        "Time of the block": ("30 Nov 2026, 12:00:00 UTC", ""),
        "Hash of the transaction": ("", "0x" + "ab" * 32),
    }
    assert made.foot.startswith("Written by GAIB Wallet 1.2.3 from what a node said at block 1234.")
    assert made.file_name == "receipt-2026-11-30-abababab.pdf"
    assert made.warning == ""


def test_ether_leaves_no_event_and_is_named_all_the_same() -> None:
    made = lines(paper(payment(in_ether=True)))

    assert made["Left the account"] == ("0.5000 ETH", "")
    assert "Contract called" not in made


def test_in_the_newest_block_nothing_is_final() -> None:
    made = lines(paper(record(status=TxStatus.IN_BLOCK, receipt=receipt())))

    assert made["State"] == ("In the newest block. Not final yet.", "")


def test_a_swap_says_both_sides_and_the_contract() -> None:
    made = lines(paper(record(status=TxStatus.IN_BLOCK, receipt=receipt()), later=3))

    assert made["State"] == ("In a block, with 3 blocks after it. Not final yet.", "")
    assert made["Left the account"] == ("100.00 USDC", "")
    assert made["Came into the account"] == ("99.50 AID", "")
    assert made["Contract called"] == (POOL.name, text().address(POOL.address))


@pytest.mark.requirement("T8")
def test_a_failure_is_called_one_and_moved_nothing() -> None:
    made = lines(paper(record(status=TxStatus.FAILED, receipt=receipt(succeeded=False))))

    assert made["State"][0].startswith("Failed: no reason given. Nothing was moved; the fee of")
    assert made["Amounts"] == ("Nothing moved.", "")
    assert made["Network fee paid"] == ("0.0004 ETH", "")


def test_a_request_and_an_allowance_are_named() -> None:
    asked = receipt(TokenChange(-said("9").raw, SAID), owed=aid("9.72"))
    allowed = replace(receipt(), changes=(), allowances=(Allowance(POOL.address, usdc("100")),))

    request = lines(paper(record(Act.EXIT, TxStatus.FINAL, receipt=asked)))
    allowance = lines(paper(record(Act.ALLOW, TxStatus.FINAL, receipt=allowed)))

    assert request["Fixed, to be paid later"] == ("9.72 AID", "")
    spender = text().address(POOL.address)
    assert allowance["Allowance from then on"] == ("100.00 USDC", spender)
    assert "Amounts" not in allowance


def test_every_digit_is_there_and_hidden_amounts_are_shown() -> None:
    came = receipt(TokenChange(-usdc("0.000001").raw, USDC), TokenChange(1, AID))
    hides = text()
    hides.hides_amounts = True
    around = Surroundings(NETWORK, name_of, None, "1")

    made = receipt_of(record(status=TxStatus.FINAL, receipt=came), around, hides)

    assert made is not None
    assert lines(made)["Left the account"] == ("0.000001 USDC", "")
    assert lines(made)["Came into the account"] == ("0.000000000000000001 AID", "")
    assert made.foot == "Written by GAIB Wallet 1."


def test_what_no_block_has_has_no_receipt() -> None:
    assert receipt_of(record(), Surroundings(NETWORK, name_of, BLOCK, "1"), text()) is None


@pytest.mark.requirement("D3")
def test_on_a_demo_it_says_that_the_money_is_not_real() -> None:
    made = paper(payment(), replace(NETWORK, is_demo=True))

    assert made.warning == "Not real money: this happened on a demo chain."


@pytest.mark.requirement("U1")
def test_signs_that_turn_or_break_the_lines_around_them_are_not_printed() -> None:
    made = paper(payment("pay \u202e01 \n to\x00 me\u2028" + "x" * 2_000))

    (shown,) = [one.text for one in made.lines if one.label == "Reference"]
    assert shown.startswith("pay \ufffd01 \ufffd to\ufffd me\ufffdxxx")
    assert len(shown) == LONGEST
