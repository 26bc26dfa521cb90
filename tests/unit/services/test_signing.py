"""From a checked plan to bytes on their way: kept before they leave, never sent twice."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.domain.transactions import Act, TxRecord, TxRequest, TxStatus
from gaib_wallet.errors import (
    FeeNotOwned,
    Locked,
    NodeUnreachable,
    NonceTaken,
    PlanStale,
    PoolFull,
    ReplacementUnderpriced,
    SendRefused,
    SentElsewhere,
    StorageFault,
    Underpriced,
    UnexpectedReply,
    WalletError,
    WatchOnly,
)
from tests.builders import (
    ACCOUNT,
    BLOCK,
    POOL,
    V3_POOL,
    allow_call,
    checked,
    plan,
    receipt,
    record,
    rehearsal,
    some_call,
    usdc,
)
from tests.fake_chain import Effect, FakeSigner
from tests.unit.services.desk import Desk, numbered


async def test_exactly_what_was_checked_is_signed_and_sent(desk: Desk) -> None:
    of = checked()

    sent = await desk.service.sign(of, 1, 1)

    assert desk.signer.signed == [TxRequest(of.plan, 0, of.fees[0])]
    assert desk.sent == [sent.raw]
    assert await desk.kept() == sent
    assert sent == replace(
        record(),
        tx_hash=sent.tx_hash,
        raw=sent.raw,
        status=TxStatus.SENT,
        plan=of.plan.bare(),
        fee=of.fees[0],
    )


async def test_the_signer_is_told_the_block_at_which_the_plan_was_last_found_to_hold(
    desk: Desk,
) -> None:
    now = replace(BLOCK, mined_at=BLOCK.mined_at + timedelta(minutes=16))
    of = checked(at=now)

    await desk.service.sign(of, 1, 1)

    (request,) = desk.signer.signed
    assert request.plan == replace(of.plan, at=now)


async def test_the_first_call_that_is_left_is_signed(desk: Desk) -> None:
    allow = allow_call(usdc("100"), POOL.address)

    sent = await desk.service.sign(checked(plan(calls=(allow, some_call(Act.SWAP)))), 1, 2)

    assert (sent.act, sent.to, sent.step, sent.steps) == (Act.ALLOW, allow.to, 1, 2)
    assert (sent.pay, sent.least) == (plan().pay, plan().least)


async def test_a_record_is_on_disk_before_its_bytes_leave(desk: Desk) -> None:
    on_disk: list[TxStatus] = []

    async def look_at_the_disk() -> None:
        on_disk.append((await desk.kept()).status)

    desk.ledger.before_send = look_at_the_disk
    await desk.service.sign(checked(), 1, 1)

    assert on_disk == [TxStatus.SIGNED]
    assert [one.status for one in desk.told] == [TxStatus.SIGNED, TxStatus.SENT]


async def test_a_listener_that_left_is_told_nothing(desk: Desk) -> None:
    desk.stop()

    await desk.service.sign(checked(), 1, 1)

    assert desk.told == []


async def test_a_bug_of_one_listener_keeps_no_bytes_from_being_sent(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.stop()
    desk.service.subscribe(_stumble)
    desk.service.subscribe(desk.told.append)

    sent = await desk.service.sign(checked(), 1, 1)

    assert (sent.status, desk.sent) == (TxStatus.SENT, [sent.raw])
    assert [one.status for one in desk.told] == [TxStatus.SIGNED, TxStatus.SENT]
    assert "a bug" in caplog.text


def _stumble(_record: TxRecord) -> None:
    raise ZeroDivisionError


@pytest.mark.requirement("T7")
@pytest.mark.parametrize("blocks", [0, 1, 2])
async def test_a_check_is_good_for_two_blocks(desk: Desk, blocks: int) -> None:
    desk.ledger.mine(blocks)

    assert (await desk.service.sign(checked(), 1, 1)).status is TxStatus.SENT


@pytest.mark.requirement("T7")
async def test_an_older_check_is_not_signed(desk: Desk) -> None:
    desk.ledger.mine(3)

    with pytest.raises(PlanStale):
        await desk.service.sign(checked(), 1, 1)

    assert (desk.signed, desk.sent, desk.told) == (0, [], [])


async def test_a_check_of_a_block_that_was_taken_back_is_not_old(desk: Desk) -> None:
    ahead = replace(BLOCK, number=BLOCK.number + 1)

    assert (await desk.service.sign(checked(at=ahead), 1, 1)).status is TxStatus.SENT


@pytest.mark.requirement("T11")
async def test_a_nonce_follows_what_is_in_blocks(desk: Desk) -> None:
    await desk.service.sign(checked(), 1, 1)
    desk.ledger.will(plan().calls[0], Effect())
    desk.ledger.mine()
    await desk.service.look_at_open()

    assert (await desk.sign()).nonce == 1


@pytest.mark.requirement("T11")
async def test_a_nonce_follows_what_still_waits_however_much_it_is(desk: Desk) -> None:
    for nonce in (4, 7, 5):
        await desk.keep(numbered(nonce))

    assert (await desk.sign()).nonce == 8
    assert (await desk.sign()).nonce == 9


@pytest.mark.requirement("T11")
async def test_replacements_of_one_nonce_count_once(desk: Desk) -> None:
    await desk.keep(numbered(3))
    await desk.keep(replace(numbered(3), tx_hash="0x" + "cd" * 32))

    assert (await desk.sign()).nonce == 4


@pytest.mark.requirement("T11")
async def test_others_and_what_is_over_take_no_nonce(desk: Desk) -> None:
    await desk.keep(replace(numbered(1), account=V3_POOL.address))
    await desk.keep(replace(numbered(2), chain_id=1))
    await desk.keep(replace(numbered(3), status=TxStatus.FAILED))
    await desk.keep(replace(numbered(4), status=TxStatus.FINAL, is_settled=True))
    await desk.keep(replace(numbered(5), status=TxStatus.GIVEN_UP))
    await desk.keep(replace(numbered(6), status=TxStatus.REPLACED))
    await desk.keep(replace(numbered(7), status=TxStatus.DROPPED))

    assert (await desk.sign()).nonce == 0


@pytest.mark.requirement("T11")
async def test_a_number_that_was_given_up_is_taken_again_before_those_after_it(desk: Desk) -> None:
    await desk.keep(numbered(0))
    await desk.keep(replace(numbered(1), status=TxStatus.GIVEN_UP))
    await desk.keep(numbered(2))

    # What was given up can then never come into a block besides the one that is paid in its stead.
    assert (await desk.sign()).nonce == 1
    assert (await desk.sign()).nonce == 3


@pytest.mark.requirement("T11")
async def test_what_is_checked_says_whether_others_wait_before_it(desk: Desk) -> None:
    assert not (await desk.check(rehearsal())).waits

    await desk.keep(replace(numbered(0), status=TxStatus.IN_BLOCK, receipt=receipt()))
    assert not (await desk.check(rehearsal())).waits

    await desk.keep(numbered(1))
    assert (await desk.check(rehearsal())).waits


@pytest.mark.requirement("T11")
async def test_what_is_in_a_block_that_can_be_taken_back_keeps_its_number(desk: Desk) -> None:
    await desk.keep(replace(numbered(2), status=TxStatus.FAILED, receipt=receipt(succeeded=False)))
    await desk.keep(replace(numbered(3), status=TxStatus.IN_BLOCK, receipt=receipt()))

    assert (await desk.sign()).nonce == 4


@pytest.mark.requirement("T11")
async def test_of_two_signatures_at_once_only_one_has_the_number_that_both_were_shown(
    desk: Desk,
) -> None:
    first, second = await asyncio.gather(
        desk.service.sign(checked(), 1, 1),
        desk.service.sign(checked(), 1, 1),
        return_exceptions=True,
    )

    assert isinstance(first, TxRecord)
    assert isinstance(second, PlanStale)
    assert desk.signed == 1


@pytest.mark.requirement("T11")
async def test_the_number_that_is_shown_is_the_number_that_is_signed(desk: Desk) -> None:
    await desk.keep(numbered(6))

    shown = await desk.check(rehearsal())
    sent = await desk.service.sign(shown, 1, 1)

    assert shown.nonce == sent.nonce == desk.signer.signed[0].nonce == 7


async def test_a_locked_key_signs_nothing(desk: Desk) -> None:
    desk.signer.is_locked = True

    with pytest.raises(Locked):
        await desk.service.sign(checked(), 1, 1)

    assert await desk.service.history(ACCOUNT) == ()


async def test_a_key_that_is_elsewhere_signs_nothing(desk: Desk) -> None:
    stranger = replace(plan(), account=V3_POOL.address)

    with pytest.raises(WatchOnly):
        await desk.service.sign(checked(stranger), 1, 1)

    assert desk.sent == []
    assert not FakeSigner(ACCOUNT).can_sign(stranger.account)


async def test_a_node_that_is_gone_before_signing_gets_nothing(desk: Desk) -> None:
    desk.ledger.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await desk.service.sign(checked(), 1, 1)

    assert (desk.signed, desk.told) == (0, [])


async def test_what_cannot_be_kept_is_not_sent(desk: Desk) -> None:
    desk.store.fault = StorageFault("transactions")

    with pytest.raises(StorageFault):
        await desk.service.sign(checked(), 1, 1)

    assert (desk.sent, desk.told) == ([], [])


@pytest.mark.requirement("T12")
@pytest.mark.parametrize(
    "refusal", [FeeNotOwned(), NonceTaken(), Underpriced(), ReplacementUnderpriced(), PoolFull()]
)
async def test_what_the_node_refuses_has_failed_and_frees_its_nonce(
    desk: Desk, refusal: SendRefused
) -> None:
    desk.ledger.send_fault = refusal

    with pytest.raises(type(refusal)):
        await desk.service.sign(checked(), 1, 1)

    assert (await desk.kept()).status is TxStatus.FAILED
    desk.ledger.send_fault = None
    desk.ledger.mine()
    assert (await desk.sign()).nonce == 0


@pytest.mark.requirement("T12")
@pytest.mark.parametrize("fault", [NodeUnreachable(), SentElsewhere(), UnexpectedReply()])
async def test_where_nobody_says_whether_it_arrived_it_is_looked_for(
    desk: Desk, fault: WalletError
) -> None:
    desk.ledger.send_fault = fault

    sent = await desk.service.sign(checked(), 1, 1)

    assert sent.status is TxStatus.UNKNOWN
    assert sent.status.is_open
    assert await desk.kept() == sent == desk.told[-1]


async def test_an_answer_that_was_lost_is_found_again_and_nothing_is_sent_twice(
    desk: Desk,
) -> None:
    desk.ledger.loses_answers = True
    sent = await desk.service.sign(checked(), 1, 1)
    desk.ledger.loses_answers = False

    found = await desk.service.look(sent)

    assert (sent.status, found.status) == (TxStatus.UNKNOWN, TxStatus.SENT)
    assert len(desk.sent) == 1


@pytest.mark.parametrize("fault", [None, NodeUnreachable()])
async def test_a_disk_that_is_full_after_the_bytes_left_does_not_say_they_have_not(
    desk: Desk, fault: WalletError | None
) -> None:
    async def fill_the_disk() -> None:
        desk.store.fault = StorageFault("transactions")

    desk.ledger.before_send = fill_the_disk
    desk.ledger.send_fault = fault

    sent = await desk.service.sign(checked(), 1, 1)

    assert sent.status is (TxStatus.UNKNOWN if fault else TxStatus.SENT)
    assert desk.told[-1] == sent
    assert (await desk.kept()).status is TxStatus.SIGNED


async def test_a_look_waits_until_what_is_being_sent_is_sent(desk: Desk) -> None:
    on_its_way, arrived = asyncio.Event(), asyncio.Event()

    async def wait() -> None:
        on_its_way.set()
        await arrived.wait()

    async def look_meanwhile() -> None:
        await on_its_way.wait()
        looking = asyncio.gather(desk.service.look_at_open())
        await asyncio.sleep(0)
        arrived.set()
        await looking

    desk.ledger.before_send = wait
    sent, _ = await asyncio.gather(desk.service.sign(checked(), 1, 1), look_meanwhile())

    assert len(desk.sent) == 1
    assert [one.status for one in desk.told] == [TxStatus.SIGNED, TxStatus.SENT]
    assert await desk.kept() == sent


async def test_a_listener_is_told_what_the_disk_gets_although_nobody_waits_for_it(
    desk: Desk,
) -> None:
    desk.store.gate.clear()
    signing = asyncio.gather(desk.service.sign(checked(), 1, 1))
    await desk.store.written.wait()

    signing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await signing

    assert desk.told == [await desk.kept()]
    assert desk.sent == []
