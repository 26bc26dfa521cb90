"""Where a transaction is, in words and shapes: each state its own, in lists and in the strip."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import Act, PrivateRoute, TxRecord, TxStatus
from gaib_wallet.viewmodels.outcomes import nobody
from gaib_wallet.viewmodels.statuses import outbid, status_look, status_sentence
from gaib_wallet.viewmodels.strip import covers, strip_of
from tests.builders import BLOCK, plan, receipt, record, text

ROUTE = PrivateRoute("relay.example", BLOCK.number, 25)
WAITING = record()
BACK = replace(WAITING, was_in=BLOCK)
MISSING = replace(record(status=TxStatus.UNKNOWN), missing_since=1)
DONE = replace(record(status=TxStatus.IN_BLOCK), receipt=receipt())


def later(blocks: int) -> BlockStamp:
    return replace(BLOCK, number=BLOCK.number + blocks)


def said(of: TxRecord, *pending: TxRecord, head: BlockStamp = BLOCK) -> tuple[str, str]:
    strip = strip_of(of, pending or (of,), head, nobody, text())
    return strip.text.removeprefix("Swap 100.00 USDC: "), strip.tone


@pytest.mark.requirement("T8")
def test_each_state_has_a_word_a_shape_and_a_sentence_of_its_own() -> None:
    looks = {status: status_look(record(status=status), BLOCK, text()) for status in TxStatus}
    sentences = {
        status_sentence(record(status=one, receipt=receipt()), BLOCK, text()) for one in TxStatus
    }

    assert {one: look.word for one, look in looks.items()} == {
        TxStatus.SIGNED: "not sent",
        TxStatus.SENT: "sent",
        TxStatus.UNKNOWN: "not seen",
        TxStatus.IN_BLOCK: "in a block",
        TxStatus.FINAL: "final",
        TxStatus.FAILED: "failed",
        TxStatus.REPLACED: "replaced",
        TxStatus.DROPPED: "dropped",
        TxStatus.GIVEN_UP: "given up",
    }
    assert all(look.icon for look in looks.values())
    assert len(sentences) == len(TxStatus)


@pytest.mark.requirement("T12")
@pytest.mark.parametrize(
    ("blocks", "word", "tone"),
    [
        (0, "private 0 of 25 blocks", "muted"),
        (3, "private 3 of 25 blocks", "muted"),
        (25, "private, not taken ", "warning"),
        (90, "private, not taken ", "warning"),
    ],
)
def test_a_private_one_says_for_how_many_blocks_its_relay_has_tried(
    blocks: int, word: str, tone: str
) -> None:
    look = status_look(replace(WAITING, private=ROUTE), later(blocks), text())

    assert (f"{look.word} {look.note}", look.tone) == (word, tone)


@pytest.mark.requirement("T12")
def test_a_private_one_says_who_has_it_and_that_nobody_else_sees_it() -> None:
    private = replace(WAITING, private=ROUTE)

    now, after = (status_sentence(private, later(blocks), text()) for blocks in (3, 25))

    assert now.startswith("Only relay.example has it: it has tried for 3 of 25 blocks.")
    assert after.startswith("relay.example has not brought it into a block and tries no more.")
    assert status_look(private, None, text()).note == "0 of 25 blocks"


@pytest.mark.requirement("T11")
def test_what_a_block_gave_back_says_which() -> None:
    assert status_look(BACK, BLOCK, text()).word == "taken back"
    assert status_sentence(BACK, BLOCK, text()).endswith("were sent again, and wait.")
    unclear = status_sentence(replace(BACK, status=TxStatus.UNKNOWN), BLOCK, text())
    assert unclear.startswith("The chain took its block 1,234 back, and the node does not say")
    not_sent = replace(BACK, status=TxStatus.SIGNED)
    assert status_look(not_sent, BLOCK, text()).word == "not sent"


@pytest.mark.requirement("T11")
def test_a_number_that_is_used_elsewhere_is_no_loss_that_one_node_may_confirm() -> None:
    sentence = status_sentence(MISSING, BLOCK, text())

    assert sentence.startswith("Another transaction has used its number")
    assert "A second node could confirm that" in sentence


def test_in_a_block_it_says_how_many_stand_on_it() -> None:
    assert "with 3 blocks after it" in status_sentence(DONE, later(3), text())
    assert status_sentence(DONE, BLOCK, text()).startswith("In the newest block.")
    assert status_sentence(DONE, None, text()).startswith("In the newest block.")


@pytest.mark.requirement("T11")
def test_of_two_that_wait_with_one_number_the_older_is_being_replaced() -> None:
    newer = replace(WAITING, tx_hash="0x2")
    other = record(nonce=5, tx_hash="0x3")
    ended = replace(WAITING, tx_hash="0x4", status=TxStatus.REPLACED)
    unsent = replace(WAITING, tx_hash="0x5", status=TxStatus.SIGNED)

    assert outbid([other, unsent, newer, ended, WAITING]) == {WAITING.tx_hash}
    assert outbid([replace(DONE, tx_hash="0x6"), WAITING]) == {WAITING.tx_hash}
    assert status_look(WAITING, BLOCK, text(), is_outbid=True).word == "being replaced"
    assert "never both" in status_sentence(WAITING, BLOCK, text(), is_outbid=True)


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (WAITING, ("sent, waiting for a block", "waiting")),
        (
            BACK,
            ("sent, waiting for a block again. The chain took its block 1,234 back.", "warning"),
        ),
        (
            replace(BACK, status=TxStatus.UNKNOWN),
            ("not seen by the node yet. Nothing is lost.", "warning"),
        ),
        (replace(WAITING, private=ROUTE), ("private, 0 of 25 blocks", "waiting")),
        (
            replace(WAITING, private=replace(ROUTE, since=BLOCK.number - 25)),
            (
                "private, and in no block after 25. In Activity it can be sent publicly.",
                "warning",
            ),
        ),
        (record(status=TxStatus.SIGNED), ("signed, not sent yet", "waiting")),
        (
            record(status=TxStatus.REPLACED),
            ("replaced by another transaction. It moved nothing.", "warning"),
        ),
        (
            record(status=TxStatus.DROPPED),
            ("dropped. It did not happen and moved nothing.", "warning"),
        ),
        (record(status=TxStatus.GIVEN_UP), ("given up. It is sent no more.", "waiting")),
    ],
)
def test_the_strip_says_each_state_in_a_sentence(of: TxRecord, expected: tuple[str, str]) -> None:
    assert said(of) == expected


def test_the_strip_says_how_many_more_wait_each_number_once() -> None:
    others = [record(nonce=nonce, tx_hash=f"0x{nonce}") for nonce in (1, 2)]
    mate = replace(others[0], tx_hash="0x9")

    assert said(record(nonce=3), record(nonce=3), *others, mate) == (
        "sent, waiting for a block \u00b7 and 2 more waiting",
        "waiting",
    )


def test_what_has_no_outcome_is_done_all_the_same() -> None:
    revoked = replace(record(Act.REVOKE, of=plan(Act.REVOKE)), status=TxStatus.FINAL, least=None)
    revoked = replace(revoked, receipt=replace(receipt(), changes=()))

    assert strip_of(revoked, (), BLOCK, nobody, text()).text == "Revoke an allowance: done"


@pytest.mark.requirement("T11")
def test_what_was_cancelled_is_said_without_calling_the_cancellation_done() -> None:
    cancelled = replace(record(Act.CANCEL, of=plan(Act.CANCEL)), status=TxStatus.FINAL)
    cancelled = replace(cancelled, receipt=replace(receipt(), changes=()))

    assert strip_of(cancelled, (), BLOCK, nobody, text()).text == (
        "Transaction number 0 was cancelled. Nothing else moved."
    )


@pytest.mark.requirement("T11")
def test_of_two_with_one_number_the_strip_shows_the_one_that_happens() -> None:
    newer = replace(WAITING, tx_hash="0x2")
    older_done = replace(DONE, tx_hash=WAITING.tx_hash)

    assert covers(newer, WAITING)
    assert covers(older_done, newer)
    assert not covers(replace(WAITING, status=TxStatus.REPLACED), newer)
    assert not covers(replace(newer, status=TxStatus.REPLACED), older_done)
    assert not covers(WAITING, record(nonce=1, tx_hash="0x3"))
    assert covers(WAITING, None)
