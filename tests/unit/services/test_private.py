"""What only a relay is shown: never public by itself, and not missed while the relay tries."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Relay
from gaib_wallet.domain.transactions import PrivateRoute, TxRecord, TxStatus
from gaib_wallet.errors import NodeUnreachable, StorageFault
from tests.builders import BLOCK, NETWORK, checked, plan
from tests.unit.services.desk import Desk

BLOCKS = 25
RELAYED = replace(NETWORK, relay=Relay("https://relay.test/fast?key=1", BLOCKS))
ROUTE = PrivateRoute("relay.test", BLOCK.number, BLOCKS)


@pytest.fixture
def desk() -> Desk:
    desk = Desk(network=RELAYED)
    desk.ledger.relay_mines = False
    return desk


async def relayed(desk: Desk) -> TxRecord:
    return await desk.service.sign(await desk.check_only(plan()), 1, 1, is_private=True)


@pytest.mark.requirement("T12")
async def test_a_relay_alone_gets_the_bytes(desk: Desk) -> None:
    sent = await relayed(desk)

    assert (sent.status, sent.private) == (TxStatus.SENT, ROUTE)
    assert [one.raw for one in desk.ledger.relayed] == [sent.raw]
    assert desk.sent == []
    assert await desk.kept() == sent


async def test_a_network_without_a_relay_signs_nothing_private() -> None:
    desk = Desk()

    with pytest.raises(ValueError, match="no relay"):
        await desk.service.sign(checked(), 1, 1, is_private=True)

    assert desk.signed == 0


@pytest.mark.requirement("T12")
async def test_while_a_relay_tries_nobody_misses_it(desk: Desk) -> None:
    sent = await relayed(desk)
    desk.ledger.mine(BLOCKS - 1)

    assert await desk.service.look(sent) == sent
    assert ROUTE.left(BLOCK.number + BLOCKS - 1) == 1
    assert (len(desk.ledger.relayed), desk.sent) == (1, [])


@pytest.mark.requirement("T12")
async def test_a_relay_that_gave_up_is_told_and_nothing_becomes_public_by_itself(
    desk: Desk,
) -> None:
    sent = await relayed(desk)
    desk.ledger.mine(BLOCKS)

    found = await desk.service.look(sent)

    assert (found.status, found.private) == (TxStatus.UNKNOWN, ROUTE)
    assert (len(desk.ledger.relayed), desk.sent) == (1, [])


@pytest.mark.requirement("T12")
async def test_a_person_can_make_it_public(desk: Desk) -> None:
    sent = await relayed(desk)
    desk.ledger.mine(BLOCKS)

    public = await desk.service.send_publicly(await desk.service.look(sent))

    assert (public.status, public.private) == (TxStatus.SENT, None)
    assert desk.sent == [sent.raw]
    assert await desk.kept() == public


@pytest.mark.requirement("T12")
async def test_that_it_is_public_is_on_disk_before_anybody_sees_it(desk: Desk) -> None:
    sent = await relayed(desk)
    desk.store.fault = StorageFault("transactions")

    with pytest.raises(StorageFault):
        await desk.service.send_publicly(sent)

    assert desk.sent == []


@pytest.mark.requirement("T12")
async def test_a_person_can_let_the_relay_try_once_more(desk: Desk) -> None:
    sent = await relayed(desk)
    desk.ledger.mine(BLOCKS)

    again = await desk.service.send_again(sent)

    assert again.private == replace(ROUTE, since=BLOCK.number + BLOCKS)
    assert (len(desk.ledger.relayed), desk.sent) == (2, [])


@pytest.mark.requirement("T12")
async def test_a_relay_that_does_not_answer_leaves_it_unknown_and_private(desk: Desk) -> None:
    ready = await desk.check_only(plan())
    desk.ledger.send_fault = NodeUnreachable()
    sent = await desk.service.sign(ready, 1, 1, is_private=True)
    desk.ledger.send_fault = None

    assert (sent.status, sent.private) == (TxStatus.UNKNOWN, ROUTE)
    assert await desk.service.look(sent) == sent


@pytest.mark.requirement("T12")
async def test_one_that_the_public_node_has_is_sent(desk: Desk) -> None:
    sent = await relayed(desk)
    desk.ledger.hand_to_others(sent)
    desk.ledger.mine(0)
    lost = await desk.keep(replace(sent, status=TxStatus.UNKNOWN))

    assert (await desk.service.look(lost)).status is TxStatus.SENT


@pytest.mark.requirement("T12")
async def test_a_block_of_the_relay_that_is_taken_back_sends_it_to_the_relay_again(
    desk: Desk,
) -> None:
    desk.ledger.relay_mines = True
    sent = await relayed(desk)
    desk.ledger.mine(2)
    in_block = await desk.service.look(sent)
    desk.ledger.reorg(2)

    back = await desk.service.look(in_block)

    assert in_block.receipt
    assert back.status is TxStatus.SENT
    assert back.private == replace(ROUTE, since=BLOCK.number + 2)
    assert (len(desk.ledger.relayed), desk.sent) == (2, [])
