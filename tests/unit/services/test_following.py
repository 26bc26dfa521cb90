"""What became of a transaction: from its events, through reorgs, and never guessed."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.domain.transactions import Act, Allowance, Receipt, TxPlan, TxRecord, TxStatus
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import (
    NodeUnreachable,
    Reverted,
    StorageFault,
    UnexpectedReply,
    WalletError,
)
from gaib_wallet.services.following import SENT_AGAIN_FOR
from tests.builders import (
    ACCOUNT,
    AID,
    POOL,
    SAID,
    USDC,
    V3_POOL,
    aid,
    allow_call,
    checked,
    plan,
    queue_plan,
    receipt,
    record,
    said,
    some_call,
    usdc,
)
from tests.fake_chain import Effect
from tests.unit.services.desk import Desk, numbered

PAID = TokenChange(-usdc("100").raw, USDC)
ARRIVED = TokenChange(aid("99").raw, AID)
STAKED = TokenChange(-aid("100").raw, AID)
LEFT = TokenChange(-said("100").raw, SAID)
STAKE = plan(Act.STAKE, pay=aid("100"), expected=said("92"), least=said("91.9"))
EXIT = plan(Act.EXIT, pay=said("100"), expected=aid("108"), least=aid("107"))
ALLOW = plan(calls=(allow_call(usdc("100"), POOL.address),))


async def sent_swap(desk: Desk, effect: Effect | None = None) -> TxRecord:
    """A swap on its way, which a block will carry out."""
    for call in plan().calls:
        desk.ledger.will(call, effect or Effect(changes=(PAID, ARRIVED)))
    desk.ledger.give(usdc("100"), ACCOUNT)
    return await desk.service.sign(checked(), 1, 1)


@pytest.mark.requirement("T8")
async def test_a_swap_is_done_once_a_block_has_its_events(desk: Desk) -> None:
    waiting = await sent_swap(desk)
    desk.ledger.mine()

    found = await desk.service.look(waiting)

    assert found.status is TxStatus.IN_BLOCK
    assert found.receipt
    assert found.receipt.changes == (PAID, ARRIVED)
    assert await desk.kept() == found == desk.told[-1]


async def test_it_is_final_once_its_block_will_not_be_taken_back(desk: Desk) -> None:
    waiting = await sent_swap(desk)
    desk.ledger.mine(3)

    assert (await desk.service.look(waiting)).status is TxStatus.FINAL


@pytest.mark.requirement("T8")
async def test_a_transaction_that_reverted_has_failed_and_tells_its_fee(desk: Desk) -> None:
    waiting = await sent_swap(desk, Effect(reason="less than the minimum would arrive"))
    desk.ledger.mine()

    found = await desk.service.look(waiting)

    assert found.status is TxStatus.FAILED
    assert found.receipt
    assert found.receipt.reason == "less than the minimum would arrive"
    assert found.receipt.fee_paid.raw > 0


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("act", "of", "says"),
    [
        (Act.SWAP, plan(), receipt(PAID, ARRIVED)),
        (Act.MINT, plan(Act.MINT), receipt(PAID, ARRIVED)),
        (Act.REDEEM, plan(Act.REDEEM), receipt(PAID, ARRIVED)),
        (Act.ALLOW, ALLOW, receipt(allowances=(Allowance(POOL.address, usdc("100")),))),
        (Act.ALLOW, ALLOW, receipt(allowances=(Allowance(POOL.address, usdc("0")),))),
        (Act.STAKE, STAKE, receipt(STAKED, TokenChange(said("92").raw, SAID))),
        (Act.EXIT, EXIT, receipt(LEFT, owed=aid("108"))),
        (Act.PAY_QUEUE, queue_plan(), receipt(TokenChange(1, AID))),
    ],
)
async def test_each_act_is_done_when_its_own_events_say_so(
    desk: Desk, act: Act, of: TxPlan, says: Receipt
) -> None:
    found = await desk.look(record(act, of=of), says)

    assert (found.status, found.receipt) == (TxStatus.FINAL, says)


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("act", "of", "says"),
    [
        (Act.SWAP, plan(), receipt(PAID)),
        (Act.SWAP, plan(), receipt(ARRIVED)),
        (Act.SWAP, plan(), receipt(PAID, TokenChange(aid("98.999").raw, AID))),
        (Act.MINT, plan(Act.MINT), receipt(TokenChange(1, USDC))),
        (Act.ALLOW, ALLOW, receipt()),
        (Act.ALLOW, ALLOW, receipt(allowances=(Allowance(POOL.address, aid("100")),))),
        (Act.STAKE, STAKE, receipt(STAKED)),
        (Act.STAKE, STAKE, receipt(TokenChange(said("92").raw, SAID))),
        (Act.EXIT, EXIT, receipt(LEFT)),
        (Act.EXIT, EXIT, receipt(PAID, owed=aid("108"))),
    ],
)
async def test_a_status_alone_is_no_success(
    desk: Desk, act: Act, of: TxPlan, says: Receipt
) -> None:
    found = await desk.look(record(act, of=of), says)

    assert found.status is TxStatus.FAILED
    assert found.receipt
    assert str(found.receipt.reason) == "the expected events are missing"


@pytest.mark.requirement("T13")
@pytest.mark.requirement("T8")
async def test_a_stake_under_the_wallets_own_floor_still_happened(desk: Desk) -> None:
    less = receipt(STAKED, TokenChange(said("91").raw, SAID))

    assert (await desk.look(record(Act.STAKE, of=STAKE), less)).status is TxStatus.FINAL


async def test_a_transaction_without_a_promise_is_done_when_it_succeeded(desk: Desk) -> None:
    bare = replace(record(), pay=None, least=None)

    assert (await desk.look(bare, receipt())).status is TxStatus.FINAL


async def test_what_waits_is_sent_and_stays_so_without_a_word(desk: Desk) -> None:
    waiting = await sent_swap(desk)
    puts, told = desk.store.puts, len(desk.told)

    found = await desk.service.look(waiting)

    assert found == waiting
    assert (desk.store.puts, len(desk.told)) == (puts, told)
    assert len(desk.sent) == 1


@pytest.mark.requirement("T11")
async def test_a_block_that_is_taken_back_has_the_same_bytes_sent_again(desk: Desk) -> None:
    waiting = await sent_swap(desk)
    desk.ledger.mine()
    in_block = await desk.service.look(waiting)
    desk.ledger.reorg(1)

    again = await desk.service.look(in_block)
    desk.ledger.mine()
    found = await desk.service.look(again)

    assert desk.sent == [waiting.raw, waiting.raw]
    assert (again.status, again.receipt) == (TxStatus.SENT, None)
    assert found.status is TxStatus.IN_BLOCK
    assert desk.signed == 1


async def test_what_a_crash_left_signed_is_sent_at_the_next_start(desk: Desk) -> None:
    waiting = await sent_swap(desk)
    desk.ledger.mine()
    later = Desk()
    later.ledger.will(plan().calls[0], Effect(changes=(PAID, ARRIVED)))
    await later.keep(replace(waiting, status=TxStatus.SIGNED))

    await later.service.look_at_open()

    assert later.sent == [waiting.raw]
    assert (await later.kept()).status is TxStatus.SENT


@pytest.mark.requirement("T11")
async def test_what_a_crash_left_signed_long_ago_is_not_sent_and_gives_its_number_back(
    desk: Desk,
) -> None:
    old = await desk.keep(record(status=TxStatus.SIGNED))
    desk.clock.passed = SENT_AGAIN_FOR + timedelta(seconds=1)

    found = await desk.service.look(old)
    desk.ledger.will(plan().calls[0], Effect())
    new = await desk.service.sign(checked(), 1, 1)

    assert (found.status, desk.sent) == (TxStatus.UNKNOWN, [new.raw])
    assert new.nonce == old.nonce


@pytest.mark.requirement("T11")
async def test_a_number_that_another_transaction_took_is_not_called_dropped(desk: Desk) -> None:
    desk.ledger.will(plan().calls[0], Effect())
    await desk.service.sign(checked(), 1, 1)
    desk.ledger.mine()

    lost = await desk.keep(numbered(0))
    found = await desk.service.look(lost)

    assert (found.status, found.status.is_open) == (TxStatus.UNKNOWN, True)
    assert len(desk.sent) == 1


@pytest.mark.requirement("T11")
@pytest.mark.parametrize(
    "fault", [Reverted("max fee per gas less than block base fee"), NodeUnreachable()]
)
async def test_what_was_sent_once_is_never_called_failed_by_a_node_that_does_not_take_it_now(
    desk: Desk, fault: WalletError
) -> None:
    desk.ledger.send_fault = fault

    found = await desk.service.look(await desk.keep(record()))

    assert (found.status, found.status.is_open) == (TxStatus.UNKNOWN, True)
    assert await desk.kept() == found


async def test_a_node_that_does_not_answer_changes_nothing(desk: Desk) -> None:
    waiting = await sent_swap(desk)
    desk.ledger.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await desk.service.look(waiting)
    with pytest.raises(NodeUnreachable):
        await desk.service.look_at_open()

    assert await desk.kept() == waiting


@pytest.mark.parametrize("status", [TxStatus.FINAL, TxStatus.FAILED])
async def test_what_is_over_is_not_asked_for_again(desk: Desk, status: TxStatus) -> None:
    over = await desk.keep(replace(record(), status=status))

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
    waiting = await sent_swap(desk)
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
    signed = await sent_swap(desk)
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
