"""What every `Ledger` does; each test runs on the fake and on a node."""

from collections.abc import AsyncIterator, Iterator

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.domain.permits import LONGEST, Permit, PermitDomain, PermitSingle
from gaib_wallet.domain.transactions import Allowance, Call
from gaib_wallet.domain.units import ETH, Address, TokenAmount, TokenChange
from gaib_wallet.errors import FeeNotOwned, NonceTaken, RehearsalFailed, ReplacementUnderpriced
from tests.contract.ledgers import FakeWorld, NodeWorld, World
from tests.ledger_node import (
    ALICE,
    BOB,
    POOR,
    PRICE,
    LedgerNode,
    running_ledger_node,
    transfer,
)

NOBODY = Address("0x000000000000000000000000000000000000dEaD")
NEVER_SENT = "0x" + "11" * 32


@pytest.fixture(scope="module")
def node() -> Iterator[LedgerNode]:
    with running_ledger_node() as node:
        yield node


@pytest.fixture(params=["fake", "node"])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    if request.param == "fake":
        yield FakeWorld()
        return
    node: LedgerNode = request.getfixturevalue("node")
    before = node.node.ask("evm_snapshot")
    client = NodeClient(node.network.endpoint, node.network.chain_id)
    yield NodeWorld(node, client)
    await client.aclose()
    node.node.ask("evm_revert", before)


def pay(world: World, plain_text: str) -> Call:
    return transfer(TokenAmount.parse(plain_text, world.network.usdc), BOB)


def allow(world: World, plain_text: str) -> Call:
    amount = TokenAmount.parse(plain_text, world.network.usdc)
    return ContractCalls(world.network).allow(amount, NOBODY)


def cancel(world: World) -> Call:
    return ContractCalls(world.network).cancel(ALICE)


async def mined(world: World, call: Call, nonce: int = 0) -> str:
    sent = world.sign(ALICE, nonce, call)
    await world.ledger.send(sent)
    world.mine()
    return sent.tx_hash


async def test_a_block_is_the_new_head_and_later_than_the_one_before(world: World) -> None:
    before = await world.ledger.head()
    world.mine()
    after = await world.ledger.head()

    assert after.number == before.number + 1
    assert after.mined_at > before.mined_at


async def test_what_is_final_follows_the_head(world: World) -> None:
    before = await world.ledger.final()
    world.mine(5)

    assert before < await world.ledger.final() <= (await world.ledger.head()).number


async def test_a_transaction_is_known_before_it_is_in_a_block(world: World) -> None:
    sent = world.sign(ALICE, 0, pay(world, "1"))

    assert not await world.ledger.is_known(sent.tx_hash)
    await world.ledger.send(sent)

    assert await world.ledger.is_known(sent.tx_hash)
    assert await world.ledger.receipt(ALICE, sent.tx_hash) is None
    assert await world.ledger.next_nonce(ALICE) == 0


async def test_nobody_has_a_receipt_for_what_was_never_sent(world: World) -> None:
    assert await world.ledger.receipt(ALICE, NEVER_SENT) is None
    assert not await world.ledger.is_known(NEVER_SENT)


@pytest.mark.requirement("T8")
async def test_a_receipt_tells_what_left_the_account_and_what_it_cost(world: World) -> None:
    before = await world.ledger.native(ALICE)
    tx_hash = await mined(world, pay(world, "1.5"))
    receipt = await world.ledger.receipt(ALICE, tx_hash)

    assert receipt is not None
    assert receipt.succeeded
    assert receipt.tx_hash == tx_hash
    assert receipt.at == await world.ledger.head()
    assert receipt.changes == (TokenChange(-1_500_000, world.network.usdc),)
    assert receipt.fee_paid.raw > 0
    assert before - await world.ledger.native(ALICE) == receipt.fee_paid
    assert await world.ledger.next_nonce(ALICE) == 1


async def test_a_receipt_tells_what_was_allowed(world: World) -> None:
    receipt = await world.ledger.receipt(ALICE, await mined(world, allow(world, "7")))

    assert receipt is not None
    amount = TokenAmount.parse("7", world.network.usdc)
    assert receipt.allowances == (Allowance(NOBODY, amount),)
    assert receipt.changes == ()


@pytest.mark.requirement("T8")
async def test_a_refused_transaction_has_failed_and_moved_nothing(world: World) -> None:
    tx_hash = await mined(world, pay(world, "1000"))
    receipt = await world.ledger.receipt(ALICE, tx_hash)

    assert receipt is not None
    assert not receipt.succeeded
    assert receipt.changes == ()
    assert receipt.fee_paid.raw > 0
    assert str(receipt.reason) == "the account owns less than it would pay"


@pytest.mark.requirement("T6")
async def test_a_rehearsal_tells_what_all_calls_would_do_and_does_nothing(world: World) -> None:
    calls = (allow(world, "7"), pay(world, "1"), pay(world, "2"))
    rehearsal = await world.ledger.rehearse(ALICE, calls)

    assert rehearsal.is_full
    assert rehearsal.at == await world.ledger.head()
    assert rehearsal.changes == (TokenChange(-3_000_000, world.network.usdc),)
    amount = TokenAmount.parse("7", world.network.usdc)
    assert rehearsal.allowances == (Allowance(NOBODY, amount),)
    assert rehearsal.unknown_tokens == ()
    assert len(rehearsal.gas_used) == 3
    assert min(rehearsal.gas_used) > 21_000
    assert await world.ledger.next_nonce(ALICE) == 0


@pytest.mark.requirement("T6")
async def test_a_call_that_would_be_refused_fails_the_rehearsal(world: World) -> None:
    with pytest.raises(RehearsalFailed) as failed:
        await world.ledger.rehearse(ALICE, (pay(world, "1000"),))

    assert str(failed.value.reason) == "the account owns less than it would pay"


async def test_a_rehearsed_call_builds_on_the_one_before_it(world: World) -> None:
    await world.ledger.rehearse(ALICE, (pay(world, "60"),))

    with pytest.raises(RehearsalFailed):
        await world.ledger.rehearse(ALICE, (pay(world, "60"), pay(world, "60")))


@pytest.mark.requirement("T12")
async def test_sending_the_same_bytes_again_is_no_fault(world: World) -> None:
    sent = world.sign(ALICE, 0, pay(world, "1"))
    await world.ledger.send(sent)
    await world.ledger.send(sent)
    world.mine()
    await world.ledger.send(sent)

    assert await world.ledger.next_nonce(ALICE) == 1


@pytest.mark.requirement("U2")
async def test_a_number_that_is_used_up_is_refused_for_good(world: World) -> None:
    await mined(world, pay(world, "1"))

    with pytest.raises(NonceTaken):
        await world.ledger.send(world.sign(ALICE, 0, pay(world, "2")))


@pytest.mark.requirement("U2")
async def test_an_account_that_cannot_pay_the_fee_is_refused_for_good(world: World) -> None:
    await world.ledger.send(world.sign(ALICE, 0, pay(world, "1")))
    world.mine()

    with pytest.raises(FeeNotOwned):
        await world.ledger.send(world.sign(POOR, 0, pay(world, "1")))


@pytest.mark.requirement("T10")
async def test_another_one_takes_the_number_where_it_offers_enough_more(world: World) -> None:
    first = world.sign(ALICE, 0, pay(world, "1"))
    await world.ledger.send(first)
    with pytest.raises(ReplacementUnderpriced):
        await world.ledger.send(world.sign(ALICE, 0, cancel(world)))

    last = world.sign(ALICE, 0, cancel(world), price=PRICE.raised())
    await world.ledger.send(last)
    world.mine()

    assert await world.ledger.receipt(ALICE, first.tx_hash) is None
    assert not await world.ledger.is_known(first.tx_hash)
    receipt = await world.ledger.receipt(ALICE, last.tx_hash)
    assert receipt is not None
    assert (receipt.succeeded, receipt.changes) == (True, ())
    assert await world.ledger.next_nonce(ALICE) == 1


@pytest.mark.requirement("T11")
async def test_what_comes_after_a_gap_waits_until_the_gap_is_filled(world: World) -> None:
    await world.ledger.send(world.sign(ALICE, 1, pay(world, "1")))
    world.mine()
    assert await world.ledger.next_nonce(ALICE) == 0

    await world.ledger.send(world.sign(ALICE, 0, cancel(world)))
    world.mine()
    assert await world.ledger.next_nonce(ALICE) == 2


@pytest.mark.requirement("T12")
async def test_a_private_transaction_comes_into_a_block_like_any_other(world: World) -> None:
    sent = world.sign(ALICE, 0, pay(world, "1"))
    await world.ledger.send(sent, is_private=True)
    await world.ledger.send(sent, is_private=True)
    world.mine()

    assert await world.ledger.receipt(ALICE, sent.tx_hash) is not None
    with pytest.raises(NonceTaken):
        await world.ledger.send(world.sign(ALICE, 0, pay(world, "2")), is_private=True)


@pytest.mark.requirement("T11")
async def test_a_block_that_is_taken_back_takes_the_transaction_with_it(world: World) -> None:
    sent = world.sign(ALICE, 0, pay(world, "1"))
    await world.ledger.send(sent)
    world.mine()
    world.reorg(1)

    assert await world.ledger.receipt(ALICE, sent.tx_hash) is None
    assert not await world.ledger.is_known(sent.tx_hash)
    assert await world.ledger.next_nonce(ALICE) == 0

    await world.ledger.send(sent)
    world.mine()
    assert await world.ledger.receipt(ALICE, sent.tx_hash) is not None


@pytest.mark.requirement("T10")
async def test_the_usual_offer_lasts_for_a_doubled_base_fee_and_levels_do_not_cross(
    world: World,
) -> None:
    offers = await world.ledger.gas_offers()
    slow, normal, fast = offers.slow, offers.normal, offers.fast

    assert normal.most == 2 * normal.base + normal.tip
    assert 1 <= slow.tip <= normal.tip <= fast.tip
    assert slow.base <= slow.most <= normal.most <= fast.most
    assert slow.base == normal.base == fast.base
    assert offers.usual_base >= 0


@pytest.mark.requirement("T8")
async def test_sent_ether_is_seen_before_and_after(world: World) -> None:
    amount = TokenAmount.parse("0.25", ETH)
    send = ContractCalls(world.network).send(amount, NOBODY)
    rehearsal = await world.ledger.rehearse(ALICE, (send,))
    before = await world.ledger.native(ALICE)
    receipt = await world.ledger.receipt(ALICE, await mined(world, send))

    assert receipt is not None
    assert rehearsal.changes == receipt.changes == (TokenChange(-amount.raw, ETH),)
    assert rehearsal.gas_used == (21_000,)
    assert before - await world.ledger.native(ALICE) == amount + receipt.fee_paid


@pytest.mark.requirement("T6")
async def test_ether_that_is_not_there_fails_the_rehearsal(world: World) -> None:
    send = ContractCalls(world.network).send(TokenAmount.parse("9", ETH), NOBODY)

    with pytest.raises(RehearsalFailed) as failed:
        await world.ledger.rehearse(ALICE, (send,))

    assert str(failed.value.reason) == "the account owns less than it would pay"


async def test_a_cancel_moves_nothing_and_only_costs(world: World) -> None:
    rehearsal = await world.ledger.rehearse(ALICE, (cancel(world),))

    assert (rehearsal.changes, rehearsal.unknown_tokens) == ((), ())
    assert rehearsal.gas_used == (21_000,)


@pytest.mark.requirement("T6")
async def test_a_rehearsal_tells_which_allowances_would_be_left(world: World) -> None:
    usdc, amount = world.network.usdc, TokenAmount.parse("7", world.network.usdc)
    watched = ((usdc, NOBODY), (usdc, BOB), (world.network.aid, NOBODY))
    allowing = await world.ledger.rehearse(ALICE, (allow(world, "7"),), watched)
    assert allowing.left == (Allowance(NOBODY, amount),)
    assert len(allowing.gas_used) == 1

    await mined(world, allow(world, "7"))
    assert await world.ledger.allowance(ALICE, usdc, NOBODY) == amount
    assert await world.ledger.allowance(ALICE, usdc, BOB) == TokenAmount(0, usdc)
    back = ContractCalls(world.network).revoke(usdc, NOBODY)
    assert (await world.ledger.rehearse(ALICE, (back,), watched)).left == ()


@pytest.mark.requirement("T4")
async def test_a_permit_is_rehearsed_as_what_it_allows(world: World) -> None:
    usdc, at = world.network.usdc, await world.ledger.head()
    amount = TokenAmount.parse("7", usdc)
    domain = world.network.permits[usdc.address]
    permit = Permit(ALICE, NOBODY, amount, 0, at.mined_at + LONGEST, domain)
    nonce = await world.ledger.permit_nonce(permit)
    call = ContractCalls(world.network).permit(permit)
    rehearsal = await world.ledger.rehearse(ALICE, (call,), ((usdc, NOBODY),))

    assert nonce == 0
    assert rehearsal.allowances == rehearsal.left == (Allowance(NOBODY, amount),)
    assert rehearsal.changes == ()


async def test_a_token_without_permits_has_no_number_for_one(world: World) -> None:
    assert world.network.usdt is not None
    amount, at = TokenAmount(1, world.network.usdt), await world.ledger.head()
    permit = Permit(ALICE, NOBODY, amount, 0, at.mined_at, PermitDomain("Tether", "1"))

    with pytest.raises(ValueError, match="USDT"):
        await world.ledger.permit_nonce(permit)


async def test_another_permit2_than_that_of_the_network_is_not_asked(world: World) -> None:
    amount, at = TokenAmount(1, world.network.usdc), await world.ledger.head()

    with pytest.raises(ValueError, match=r"Permit2|0x"):
        await world.ledger.permit_nonce(PermitSingle(ALICE, NOBODY, amount, 0, at.mined_at, NOBODY))


async def test_ether_has_a_price_as_long_as_its_feed_speaks(world: World) -> None:
    assert await world.ledger.eth_usd() == 3_000
    world.silence_feed()

    assert await world.ledger.eth_usd() is None
