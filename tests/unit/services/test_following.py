"""What became of a transaction: from its events, through reorgs, and never guessed."""

import asyncio
from dataclasses import replace

import pytest

from gaib_wallet.domain.transactions import (
    Act,
    TxStatus,
)
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import (
    NodeUnreachable,
    StorageFault,
    UnexpectedReply,
)
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    POOL,
    USDC,
    V3_POOL,
    aid,
    allow_call,
    plan,
    receipt,
    record,
    some_call,
    usdc,
)
from tests.fake_chain import Effect
from tests.unit.services.desk import Desk, numbered

PAID = TokenChange(-usdc("100").raw, USDC)
ARRIVED = TokenChange(aid("99").raw, AID)
LATER = replace(BLOCK, number=BLOCK.number - 1)


@pytest.mark.requirement("T8")
async def test_a_swap_is_done_once_a_block_has_its_events(desk: Desk) -> None:
    waiting = await desk.send_swap()
    desk.ledger.mine()

    found = await desk.service.look(waiting)

    assert found.status is TxStatus.IN_BLOCK
    assert found.receipt
    assert found.receipt.changes == (PAID, ARRIVED)
    assert await desk.kept() == found == desk.told[-1]


async def test_it_is_final_once_its_block_will_not_be_taken_back(desk: Desk) -> None:
    waiting = await desk.send_swap()
    desk.ledger.mine(2)
    assert not (await desk.service.look(waiting)).is_settled
    desk.ledger.mine()

    found = await desk.service.look(waiting)

    assert (found.status, found.is_settled) == (TxStatus.FINAL, True)


@pytest.mark.requirement("T11")
async def test_one_that_failed_is_followed_until_its_block_is_final_too(desk: Desk) -> None:
    waiting = await desk.send_swap(Effect(reason="no"))
    desk.ledger.mine()
    failed = await desk.service.look(waiting)
    desk.ledger.reorg(1)

    back = await desk.service.look(failed)
    desk.ledger.will(plan().calls[0], Effect(changes=(PAID, ARRIVED)))
    desk.ledger.mine()

    assert (failed.status, failed.is_settled) == (TxStatus.FAILED, False)
    assert (back.status, back.receipt) == (TxStatus.SENT, None)
    assert (await desk.service.look(back)).status is TxStatus.IN_BLOCK


@pytest.mark.requirement("T11")
async def test_a_node_that_lags_behind_for_a_moment_has_taken_nothing_back(desk: Desk) -> None:
    waiting = await desk.send_swap()
    desk.ledger.mine()
    in_block = await desk.service.look(waiting)
    assert in_block.receipt
    missing = await desk.keep(replace(in_block, receipt=None, was_in=in_block.receipt.at))

    assert await desk.service.look(missing) == in_block


@pytest.mark.requirement("T11")
async def test_one_that_came_into_another_block_meanwhile_says_which_had_it(desk: Desk) -> None:
    first, then = receipt(PAID, ARRIVED), receipt(PAID, ARRIVED, at=LATER)

    found = await desk.look(record(status=TxStatus.IN_BLOCK, receipt=first), then)

    assert (found.receipt, found.was_in) == (then, first.at)


@pytest.mark.requirement("T11")
async def test_one_that_comes_into_a_block_between_two_questions_is_not_missed(desk: Desk) -> None:
    waiting = await desk.send_swap()
    desk.ledger.mines_at_nonce = True

    assert (await desk.service.look(waiting)).status is TxStatus.IN_BLOCK


@pytest.mark.requirement("T8")
async def test_a_transaction_that_reverted_has_failed_and_tells_its_fee(desk: Desk) -> None:
    waiting = await desk.send_swap(Effect(reason="less than the minimum would arrive"))
    desk.ledger.mine()

    found = await desk.service.look(waiting)

    assert found.status is TxStatus.FAILED
    assert found.receipt
    assert found.receipt.reason == "less than the minimum would arrive"
    assert found.receipt.fee_paid.raw > 0


async def test_what_waits_is_sent_and_stays_so_without_a_word(desk: Desk) -> None:
    waiting = await desk.send_swap()
    puts, told = desk.store.puts, len(desk.told)

    found = await desk.service.look(waiting)

    assert found == waiting
    assert (desk.store.puts, len(desk.told)) == (puts, told)
    assert len(desk.sent) == 1


@pytest.mark.requirement("T11")
async def test_a_block_that_is_taken_back_has_the_same_bytes_sent_again(desk: Desk) -> None:
    waiting = await desk.send_swap()
    desk.ledger.mine()
    in_block = await desk.service.look(waiting)
    desk.ledger.reorg(1)

    again = await desk.service.look(in_block)
    desk.ledger.mine()
    found = await desk.service.look(again)

    assert desk.sent == [waiting.raw, waiting.raw]
    assert (again.status, again.receipt) == (TxStatus.SENT, None)
    assert in_block.receipt
    assert again.was_in == found.was_in == in_block.receipt.at
    assert found.status is TxStatus.IN_BLOCK
    assert desk.signed == 1


@pytest.mark.requirement("T11")
@pytest.mark.parametrize("blocks", [0, 3, 100])
async def test_without_a_second_node_nothing_is_called_dropped(desk: Desk, blocks: int) -> None:
    desk.ledger.use_number(ACCOUNT)
    lost = await desk.service.look(await desk.keep(numbered(0)))
    desk.ledger.mine(blocks)

    found = await desk.service.look(lost)

    assert (found.status, found.is_settled) == (TxStatus.UNKNOWN, False)
    assert found.missing_since == BLOCK.number
    assert desk.sent == []


async def test_a_node_that_does_not_answer_changes_nothing(desk: Desk) -> None:
    waiting = await desk.send_swap()
    desk.ledger.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await desk.service.look(waiting)
    with pytest.raises(NodeUnreachable):
        await desk.service.look_at_open()

    assert await desk.kept() == waiting


@pytest.mark.parametrize("status", [TxStatus.FINAL, TxStatus.FAILED])
async def test_what_is_over_is_not_asked_for_again(desk: Desk, status: TxStatus) -> None:
    over = await desk.keep(replace(record(), status=status, is_settled=True))

    assert await desk.service.look(replace(over, status=TxStatus.SENT)) == over
    assert desk.ledger.questions == 0


async def test_every_open_transaction_is_looked_at(desk: Desk) -> None:
    for nonce in range(3):
        desk.ledger.receipts[numbered(nonce).tx_hash] = receipt(PAID, ARRIVED)
        await desk.keep(numbered(nonce))

    await desk.service.look_at_open()

    assert [one.status for one in await desk.service.history(ACCOUNT)] == [TxStatus.FINAL] * 3
    assert [one.nonce for one in desk.told] == [0, 1, 2]


async def test_what_is_unreadable_of_one_keeps_nobody_from_the_others(desk: Desk) -> None:
    bad, good = await desk.keep(numbered(0)), await desk.keep(numbered(1))
    desk.ledger.receipts = {bad.tx_hash: UnexpectedReply(), good.tx_hash: receipt(PAID, ARRIVED)}

    await desk.service.look_at_open()

    assert await desk.kept(bad.tx_hash) == bad
    assert (await desk.kept(good.tx_hash)).status is TxStatus.FINAL
    with pytest.raises(UnexpectedReply):
        await desk.service.look(bad)


async def test_a_disk_that_refuses_is_told_and_tried_again_later(desk: Desk) -> None:
    waiting = await desk.send_swap()
    desk.ledger.mine()
    desk.store.fault = StorageFault("transactions")

    with pytest.raises(StorageFault):
        await desk.service.look_at_open()
    desk.store.fault = None
    await desk.service.look_at_open()

    assert (await desk.kept(waiting.tx_hash)).status is TxStatus.IN_BLOCK


async def test_a_history_is_of_one_account_the_newest_first(desk: Desk) -> None:
    old, new = await desk.keep(numbered(1)), await desk.keep(numbered(2))
    await desk.keep(replace(numbered(3), account=V3_POOL.address))

    assert await desk.service.history(ACCOUNT) == (new, old)


async def test_the_steps_of_a_plan_are_followed_one_by_one(desk: Desk) -> None:
    calls = (allow_call(usdc("100"), POOL.address), some_call(Act.SWAP))
    desk.ledger.give(usdc("100"), ACCOUNT)
    desk.ledger.will(calls[1], Effect(changes=(PAID, ARRIVED)))
    of = plan(calls=calls)

    for step in (1, 2):
        ready = await desk.service.check(of.after(step - 1))
        await desk.service.sign(ready, step, 2)
        desk.ledger.mine()
        await desk.service.look_at_open()

    swap, allow = await desk.service.history(ACCOUNT)
    assert (allow.nonce, allow.status, allow.step) == (0, TxStatus.IN_BLOCK, 1)
    assert (swap.nonce, swap.status, swap.step) == (1, TxStatus.IN_BLOCK, 2)


async def test_many_looks_at_once_send_lost_bytes_once(desk: Desk) -> None:
    signed = await desk.send_swap()
    desk.ledger.mine()
    desk.ledger.reorg(1)

    await asyncio.gather(*(desk.service.look(signed) for _ in range(3)))

    assert desk.sent == [signed.raw, signed.raw]


async def test_a_chain_that_begins_anew_leaves_nothing_to_follow(desk: Desk) -> None:
    await desk.keep(record())

    await desk.service.forget()
    await desk.service.look_at_open()

    assert await desk.service.history(ACCOUNT) == ()
    assert desk.sent == []
