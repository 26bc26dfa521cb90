"""What became of a transaction: from its events, through reorgs, and never guessed."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Guard,
    Receipt,
    TxPlan,
    TxRecord,
    TxStatus,
)
from gaib_wallet.domain.units import Address, TokenChange
from gaib_wallet.errors import (
    NodeUnreachable,
    NonceTaken,
    PriceMoved,
    ReplacementUnderpriced,
    StorageFault,
    Underpriced,
    UnexpectedReply,
    WalletError,
)
from gaib_wallet.services.following import SENT_AGAIN_FOR
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    POOL,
    SAID,
    USDC,
    USDT,
    V3_POOL,
    aid,
    allow_call,
    checked,
    eth,
    none_moved,
    plan,
    queue_plan,
    receipt,
    record,
    rehearsal,
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
FRIEND = Address("0x00000000000000000000000000000000000000F1")
SEND = plan(Act.SEND, recipient=FRIEND)
COIN = plan(Act.SEND, pay=eth("0.25"), recipient=FRIEND)
ITSELF = plan(Act.SEND, recipient=ACCOUNT)
REVOKE = plan(
    Act.REVOKE,
    calls=(replace(some_call(Act.REVOKE), to=USDC.address),),
    revoked=(Allowance(POOL.address, usdc("5")),),
)
USED = Allowance(POOL.address, usdc("900"))
LATER = replace(BLOCK, number=BLOCK.number - 1)
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
    desk.ledger.mine(2)
    assert not (await desk.service.look(waiting)).is_settled
    desk.ledger.mine()

    found = await desk.service.look(waiting)

    assert (found.status, found.is_settled) == (TxStatus.FINAL, True)


@pytest.mark.requirement("T11")
async def test_one_that_failed_is_followed_until_its_block_is_final_too(desk: Desk) -> None:
    waiting = await sent_swap(desk, Effect(reason="no"))
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
    waiting = await sent_swap(desk)
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
    waiting = await sent_swap(desk)
    desk.ledger.mines_at_nonce = True

    assert (await desk.service.look(waiting)).status is TxStatus.IN_BLOCK


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
        (Act.SEND, SEND, receipt(ARRIVED)),
        (Act.REVOKE, REVOKE, receipt()),
        (Act.REVOKE, REVOKE, receipt(allowances=(Allowance(POOL.address, usdc("1")),))),
    ],
)
async def test_a_status_alone_is_no_success(
    desk: Desk, act: Act, of: TxPlan, says: Receipt
) -> None:
    found = await desk.look(record(act, of=of), says)

    assert found.status is TxStatus.FAILED
    assert found.receipt
    assert str(found.receipt.reason) == "the expected events are missing"


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("act", "of", "says"),
    [
        (Act.SEND, SEND, receipt(PAID)),
        (Act.SEND, COIN, none_moved()),
        (Act.SEND, ITSELF, none_moved()),
        (Act.REVOKE, REVOKE, none_moved(Allowance(POOL.address, usdc("0")))),
        (Act.CANCEL, plan(Act.CANCEL), none_moved()),
        (Act.ALLOW, ALLOW, none_moved(Allowance(POOL.address, usdc("100")))),
        (Act.SWAP, plan(), receipt(PAID, ARRIVED)),
        (
            Act.SWAP,
            plan(),
            receipt(PAID, ARRIVED, allowances=(USED,)),
        ),
        (Act.SWAP, plan(), receipt(PAID, ARRIVED, TokenChange(0, SAID))),
        (Act.STAKE, STAKE, receipt(STAKED, TokenChange(said("92").raw, SAID))),
        (Act.EXIT, EXIT, receipt(LEFT, owed=aid("108"))),
        (Act.PAY_QUEUE, queue_plan(), receipt(TokenChange(1, AID))),
    ],
)
async def test_what_went_as_agreed_is_done_without_a_warning(
    desk: Desk, act: Act, of: TxPlan, says: Receipt
) -> None:
    found = await desk.look(record(act, of=of, keeps_plan=True), says)

    assert found.status is TxStatus.FINAL
    assert found.receipt == says


@pytest.mark.requirement("T6")
@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("act", "of", "says", "named"),
    [
        (Act.SWAP, plan(), receipt(PAID, ARRIVED, TokenChange(-1, USDT)), "-0.000001 USDT"),
        (Act.SWAP, plan(), receipt(PAID, PAID, ARRIVED), "-200.000000 USDC"),
        (
            Act.SWAP,
            plan(),
            replace(receipt(PAID, ARRIVED), unknown_tokens=(V3_POOL.address,)),
            V3_POOL.address,
        ),
        (
            Act.SWAP,
            plan(),
            receipt(PAID, ARRIVED, allowances=(Allowance(V3_POOL.address, usdc("1")),)),
            V3_POOL.address,
        ),
        (
            Act.ALLOW,
            ALLOW,
            receipt(PAID, allowances=(Allowance(POOL.address, usdc("100")),)),
            "-100.000000 USDC",
        ),
        (Act.ALLOW, ALLOW, none_moved(Allowance(POOL.address, usdc("101"))), "101.000000 USDC"),
        (Act.SEND, COIN, receipt(PAID), "-100.000000 USDC"),
        (Act.CANCEL, plan(Act.CANCEL), receipt(PAID), "-100.000000 USDC"),
    ],
)
async def test_what_moved_besides_has_not_failed_and_is_named(
    desk: Desk, act: Act, of: TxPlan, says: Receipt, named: str
) -> None:
    found = await desk.look(record(act, of=of, keeps_plan=True), says)

    assert found.status is TxStatus.FINAL
    assert found.receipt
    assert named in str(found.receipt.breach)


async def test_a_record_of_the_first_version_has_no_plan_to_be_held_against(desk: Desk) -> None:
    says = receipt(PAID, ARRIVED, TokenChange(-1, USDT))

    found = await desk.look(record(), says)

    assert (found.status, found.receipt) == (TxStatus.FINAL, says)


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
    assert in_block.receipt
    assert again.was_in == found.was_in == in_block.receipt.at
    assert found.status is TxStatus.IN_BLOCK
    assert desk.signed == 1


@pytest.mark.requirement("T11")
async def test_what_a_crash_left_signed_is_offered_again_and_never_sent_by_itself(
    desk: Desk,
) -> None:
    waiting = await sent_swap(desk)
    later = Desk()
    later.ledger.will(plan().calls[0], Effect(changes=(PAID, ARRIVED)))
    left = await later.keep(replace(waiting, status=TxStatus.SIGNED))

    await later.service.look_at_open()
    assert (later.sent, await later.kept()) == ([], left)

    again = await later.service.send_again(left)
    assert (later.sent, again.status) == ([waiting.raw], TxStatus.SENT)
    assert await later.kept() == again


@pytest.mark.requirement("T11")
@pytest.mark.parametrize("mined", [0, 1])
async def test_what_a_crash_left_signed_had_perhaps_arrived(desk: Desk, mined: int) -> None:
    waiting = await sent_swap(desk)
    left = await desk.keep(replace(waiting, status=TxStatus.SIGNED))
    desk.ledger.mine(mined)

    found = await desk.service.look(left)

    assert found.status is (TxStatus.IN_BLOCK if mined else TxStatus.SENT)
    assert len(desk.sent) == 1


@pytest.mark.requirement("T11")
async def test_what_was_not_sent_keeps_its_number_until_a_person_gives_it_up(desk: Desk) -> None:
    old = await desk.keep(record(status=TxStatus.SIGNED))
    desk.clock.passed = SENT_AGAIN_FOR + timedelta(days=1)

    assert (await desk.check(rehearsal())).nonce == old.nonce + 1
    given_up = await desk.service.give_up(old)

    assert given_up.status is TxStatus.GIVEN_UP
    assert await desk.kept() == given_up == desk.told[-1]
    assert (await desk.check(rehearsal())).nonce == old.nonce


@pytest.mark.requirement("T11")
async def test_what_was_given_up_is_not_sent_and_can_still_turn_up(desk: Desk) -> None:
    waiting = await sent_swap(desk)
    given_up = await desk.service.give_up(waiting)

    assert await desk.service.look(given_up) == given_up
    assert await desk.service.send_again(given_up) == given_up
    assert await desk.service.send_publicly(given_up) == given_up
    assert await desk.service.give_up(given_up) == given_up
    desk.ledger.mine()

    assert (await desk.service.look(given_up)).status is TxStatus.IN_BLOCK
    assert desk.sent == [waiting.raw]


@pytest.mark.requirement("T11")
async def test_what_a_node_forgot_is_sent_again_for_a_while_and_then_only_when_asked(
    desk: Desk,
) -> None:
    waiting = await desk.keep(replace(await sent_swap(Desk()), status=TxStatus.SENT))
    assert (await desk.service.look(waiting)).status is TxStatus.SENT
    desk.ledger.forget()
    desk.clock.passed = SENT_AGAIN_FOR + timedelta(seconds=1)

    lost = await desk.service.look(waiting)
    assert (lost.status, desk.sent) == (TxStatus.UNKNOWN, [waiting.raw])

    assert (await desk.service.send_again(lost)).status is TxStatus.SENT
    assert desk.sent == [waiting.raw, waiting.raw]


@pytest.mark.requirement("T13")
async def test_what_no_contract_would_stop_is_rehearsed_before_it_is_sent_again(desk: Desk) -> None:
    of = replace(STAKE, guard=Guard.WALLET)
    left = await desk.keep(record(Act.STAKE, TxStatus.SIGNED, of=of, keeps_plan=True))
    desk.ledger.will(of.calls[0], Effect())
    desk.ledger.rehearsal = rehearsal(STAKED, TokenChange(said("91").raw, SAID))

    for send in (desk.service.send_again, desk.service.send_publicly):
        with pytest.raises(PriceMoved):
            await send(left)

    assert (desk.sent, await desk.kept()) == ([], left)


@pytest.mark.requirement("T13")
async def test_what_the_node_has_already_is_not_rehearsed_on_top_of_itself(desk: Desk) -> None:
    of = replace(STAKE, guard=Guard.WALLET)
    desk.ledger.will(of.calls[0], Effect(changes=(STAKED, TokenChange(said("92").raw, SAID))))
    waiting = await desk.service.sign(await desk.service.check(of), 1, 1)
    rehearsed = len(desk.ledger.rehearsed)

    assert (await desk.service.send_again(waiting)).status is TxStatus.SENT
    assert len(desk.ledger.rehearsed) == rehearsed


@pytest.mark.requirement("T12")
async def test_what_is_sent_again_and_refused_stays_as_it_was(desk: Desk) -> None:
    left = await desk.keep(record(status=TxStatus.SIGNED))
    desk.ledger.send_fault = Underpriced()

    with pytest.raises(Underpriced):
        await desk.service.send_again(left)

    assert await desk.kept() == left


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


@pytest.mark.requirement("T11")
@pytest.mark.parametrize(
    "fault", [Underpriced(), ReplacementUnderpriced(), NonceTaken(), NodeUnreachable()]
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
