"""Several transactions of one number: which of them counts, and when one is gone for good."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.transactions import Act, Replaced, TxPlan, TxRecord, TxStatus
from gaib_wallet.errors import NodeUnreachable, NonceTaken, NotWaiting
from tests.builders import ACCOUNT, BLOCK, PRICE, plan, queue_plan, receipt
from tests.unit.services.desk import Desk, numbered

HEAD = BLOCK.number


def cancel_of(record: TxRecord) -> TxPlan:
    return replace(plan(Act.CANCEL), replaces=Replaced(record.tx_hash, record.nonce, PRICE))


@pytest.mark.requirement("T11")
async def test_what_takes_a_number_again_is_shown_it_and_gets_it(desk: Desk) -> None:
    first = await desk.sign()
    await desk.sign()

    cancel = await desk.sign(cancel_of(first))

    assert cancel.nonce == first.nonce == 0
    assert (await desk.sign(queue_plan())).nonce == 2


@pytest.mark.requirement("T10")
async def test_what_takes_a_number_again_offers_an_eighth_more_of_both_figures(desk: Desk) -> None:
    first = await desk.sign()
    assert first.fee

    (fee,) = (await desk.check_only(cancel_of(first))).fees

    assert fee.price.tip * 8 >= first.fee.price.tip * 9
    assert fee.price.most * 8 >= first.fee.price.most * 9


@pytest.mark.requirement("T11")
async def test_what_is_in_a_block_cannot_be_replaced(desk: Desk) -> None:
    first = await desk.sign()
    ready = await desk.check_only(cancel_of(first))
    desk.ledger.mine()

    with pytest.raises(NotWaiting):
        await desk.check_only(cancel_of(first))
    with pytest.raises(NotWaiting):
        await desk.service.sign(ready, 1, 1)


@pytest.mark.requirement("T11")
async def test_what_was_outbid_waits_without_a_word_and_is_not_sent_again(desk: Desk) -> None:
    first = await desk.sign()
    await desk.sign(cancel_of(first))

    found = await desk.service.look(first)

    assert found == first
    assert len(desk.sent) == 2


@pytest.mark.requirement("T11")
async def test_the_one_that_a_block_has_replaces_the_other_for_good_once_it_is_final(
    desk: Desk,
) -> None:
    first = await desk.sign()
    cancel = await desk.sign(cancel_of(first))
    desk.ledger.mine()
    await desk.service.look_at_open()
    replaced = await desk.kept(first.tx_hash)

    assert (replaced.status, replaced.replaced_by) == (TxStatus.REPLACED, cancel.tx_hash)
    assert not replaced.is_settled
    desk.ledger.mine(2)
    await desk.service.look_at_open()

    assert (await desk.kept(first.tx_hash)).is_settled
    assert (await desk.kept(cancel.tx_hash)).status is TxStatus.FINAL


@pytest.mark.requirement("T11")
async def test_the_first_one_may_win_all_the_same(desk: Desk) -> None:
    first = await desk.sign()
    cancel = await desk.keep(replace(await desk.sign(cancel_of(first)), status=TxStatus.SENT))
    desk.ledger.hand_to_others(first)
    desk.ledger.mine()

    await desk.service.look_at_open()

    assert (await desk.kept(first.tx_hash)).status is not TxStatus.REPLACED
    assert (await desk.kept(cancel.tx_hash)).replaced_by == first.tx_hash


@pytest.mark.requirement("T11")
async def test_a_reorg_brings_what_was_replaced_back_and_sends_only_the_newest_again(
    desk: Desk,
) -> None:
    first = await desk.sign()
    cancel = await desk.sign(cancel_of(first))
    desk.ledger.mine()
    await desk.service.look_at_open()
    desk.ledger.reorg(1)

    await desk.service.look_at_open()

    back = await desk.kept(first.tx_hash)
    assert (back.status, back.replaced_by, back.is_settled) == (TxStatus.SENT, "", False)
    assert (await desk.kept(cancel.tx_hash)).was_in
    assert desk.sent == [first.raw, cancel.raw, cancel.raw]


@pytest.mark.requirement("T11")
async def test_one_that_a_block_gave_back_and_another_replaced_meanwhile(desk: Desk) -> None:
    first = await desk.sign()
    desk.ledger.mine()
    await desk.service.look_at_open()
    desk.ledger.reorg(1)
    cancel = await desk.sign(cancel_of(first))
    desk.ledger.mine()

    await desk.service.look_at_open()

    replaced = await desk.kept(first.tx_hash)
    assert (replaced.status, replaced.receipt) == (TxStatus.REPLACED, None)
    assert replaced.was_in
    assert replaced.replaced_by == cancel.tx_hash


@pytest.mark.requirement("T11")
@pytest.mark.parametrize("status", [TxStatus.GIVEN_UP, TxStatus.FAILED])
async def test_what_nobody_wants_sent_is_looked_for_until_its_number_is_used(
    desk: Desk, status: TxStatus
) -> None:
    await desk.keep(numbered(0))
    unwanted = await desk.keep(replace(numbered(0), tx_hash="0x" + "ee" * 32, status=status))
    assert await desk.service.look(unwanted) == unwanted
    desk.ledger.mine(2)
    desk.ledger.use_number(ACCOUNT)

    missing = await desk.service.look(unwanted)
    desk.ledger.mine(3)
    over = await desk.service.look(missing)

    assert (missing.status, missing.is_settled) == (status, False)
    assert (over.status, over.is_settled) == (status, True)


@pytest.mark.requirement("T11")
async def test_what_was_given_up_stays_so_when_another_has_its_number(desk: Desk) -> None:
    first = await desk.service.give_up(await desk.sign())
    desk.ledger.forget()
    second = await desk.sign(queue_plan())
    desk.ledger.mine(3)

    found = await desk.service.look(first)

    assert second.nonce == first.nonce
    assert (found.status, found.replaced_by) == (TxStatus.GIVEN_UP, second.tx_hash)
    assert found.is_settled


@pytest.mark.requirement("T11")
@pytest.mark.parametrize("is_refused", [False, True])
async def test_a_number_that_another_wallet_was_quicker_to_take_is_told(
    desk: Desk, *, is_refused: bool
) -> None:
    """Whether it took it before this one was sent, or after it."""
    if is_refused:
        ready = await desk.check_only(plan())
        desk.ledger.before_send = desk.lose_the_race
        with pytest.raises(NonceTaken):
            await desk.service.sign(ready, 1, 1)
    else:
        await desk.sign()
        await desk.lose_the_race()

    found = await desk.service.look(await desk.kept())

    assert found.status is (TxStatus.FAILED if is_refused else TxStatus.UNKNOWN)
    assert found.missing_since == HEAD
    assert (await desk.check_only(plan())).nonce == 1


async def missing_for(desk: Desk, blocks: int) -> TxRecord:
    """What is said of a transaction whose number was seen used, that many blocks later."""
    record = await desk.service.look(await desk.keep(numbered(0)))
    desk.ledger.mine(blocks)
    return await desk.service.look(record)


@pytest.fixture
def watched() -> Desk:
    """A desk with a second node; somebody else has used the first number."""
    desk = Desk(has_witness=True)
    for ledger in (desk.ledger, desk.witness):
        ledger.use_number(ACCOUNT)
    return desk


@pytest.mark.requirement("T11")
@pytest.mark.parametrize(("blocks", "is_dropped"), [(0, False), (2, False), (3, True), (9, True)])
async def test_dropped_is_said_after_three_blocks_by_two_nodes(
    watched: Desk, blocks: int, *, is_dropped: bool
) -> None:
    found = await missing_for(watched, blocks)

    assert found.status is (TxStatus.DROPPED if is_dropped else TxStatus.UNKNOWN)
    assert found.is_settled is is_dropped


@pytest.mark.requirement("T11")
async def test_a_second_node_that_does_not_answer_says_nothing(watched: Desk) -> None:
    watched.witness.fault = NodeUnreachable()

    assert (await missing_for(watched, 9)).status is TxStatus.UNKNOWN


@pytest.mark.requirement("T11")
async def test_a_second_node_that_has_the_receipt_keeps_it_from_being_called_dropped(
    watched: Desk,
) -> None:
    record = numbered(0)
    watched.witness.receipts[record.tx_hash] = receipt()

    assert (await missing_for(watched, 9)).status is TxStatus.UNKNOWN


@pytest.mark.requirement("T11")
async def test_a_second_node_that_has_the_number_free_keeps_it_from_being_called_dropped(
    watched: Desk,
) -> None:
    watched.witness.take_number_back(ACCOUNT)

    assert (await missing_for(watched, 9)).status is TxStatus.UNKNOWN


@pytest.mark.requirement("T11")
async def test_of_two_with_a_number_that_somebody_else_used_both_are_dropped(watched: Desk) -> None:
    other = await watched.keep(replace(numbered(0), tx_hash="0x" + "ee" * 32))
    assert (await missing_for(watched, 3)).status is TxStatus.DROPPED

    await watched.service.look(other)
    watched.ledger.mine(3)

    assert (await watched.service.look(other)).status is TxStatus.DROPPED


@pytest.mark.requirement("T11")
async def test_what_was_dropped_comes_back_when_its_number_is_free_again(watched: Desk) -> None:
    await missing_for(watched, 0)
    watched.ledger.mine(2)
    dropped = await watched.keep(replace(await watched.kept(), status=TxStatus.DROPPED))
    watched.ledger.take_number_back(ACCOUNT)
    watched.ledger.send_fault = NodeUnreachable()

    found = await watched.service.look(dropped)

    assert (found.status, found.missing_since) == (TxStatus.UNKNOWN, None)
