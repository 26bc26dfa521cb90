"""Bytes that were signed before: offered, sent again, given up, and never sent by themselves."""

from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.domain.transactions import (
    Act,
    Guard,
    TxStatus,
)
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import (
    NodeUnreachable,
    NonceTaken,
    PriceMoved,
    ReplacementUnderpriced,
    Underpriced,
    WalletError,
)
from gaib_wallet.services.following import SENT_AGAIN_FOR
from tests.builders import (
    AID,
    SAID,
    USDC,
    aid,
    plan,
    record,
    rehearsal,
    said,
    usdc,
)
from tests.fake_chain import Effect
from tests.unit.services.desk import Desk

PAID = TokenChange(-usdc("100").raw, USDC)
ARRIVED = TokenChange(aid("99").raw, AID)
STAKED = TokenChange(-aid("100").raw, AID)
STAKE = plan(Act.STAKE, pay=aid("100"), expected=said("92"), least=said("91.9"))


@pytest.mark.requirement("T11")
async def test_what_a_crash_left_signed_is_offered_again_and_never_sent_by_itself(
    desk: Desk,
) -> None:
    waiting = await desk.send_swap()
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
    waiting = await desk.send_swap()
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
    waiting = await desk.send_swap()
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
    waiting = await desk.keep(replace(await Desk().send_swap(), status=TxStatus.SENT))
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
