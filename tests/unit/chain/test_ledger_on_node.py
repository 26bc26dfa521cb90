"""What only a real node shows: an exit from the vault, all gas used up, a node that dies."""

from collections.abc import AsyncIterator, Iterator

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.domain.units import TokenAmount, TokenChange
from gaib_wallet.errors import NodeUnreachable, RehearsalFailed, ReplacementUnderpriced
from tests.ledger_node import ALICE, BOB, LedgerNode, running_ledger_node, signed, transfer


@pytest.fixture(scope="module")
def running() -> Iterator[LedgerNode]:
    with running_ledger_node() as node:
        yield node


@pytest.fixture
def chain(running: LedgerNode) -> Iterator[LedgerNode]:
    before = running.node.ask("evm_snapshot")
    yield running
    running.node.ask("evm_revert", before)


@pytest.fixture
async def ledger(chain: LedgerNode) -> AsyncIterator[NodeLedger]:
    client = NodeClient(chain.network.endpoint, chain.network.chain_id)
    yield NodeLedger(client, chain.network)
    await client.aclose()


async def test_a_stake_and_an_exit_are_read_from_their_events(
    chain: LedgerNode, ledger: NodeLedger
) -> None:
    network, calls = chain.network, ContractCalls(chain.network)
    assert network.said is not None
    pay = TokenAmount.parse("10", network.aid)
    chain.give(pay, ALICE)
    stake = (calls.allow(pay, network.said.address), calls.stake(ALICE, pay))
    rehearsal = await ledger.rehearse(ALICE, stake)
    moved = {change.token.symbol: change.raw for change in rehearsal.changes}
    assert moved["AID"] == -pay.raw
    assert moved["sAID"] > 0

    shares = TokenAmount(moved["sAID"], network.said)
    leave = calls.request_exit(shares)
    left = await ledger.rehearse(ALICE, (*stake, leave))
    assert left.change_of(network.said) == 0
    assert left.owed is not None
    assert left.owed.token == network.aid

    for nonce, call in enumerate((*stake, leave)):
        await ledger.send(signed(ALICE, nonce, call))
    chain.mine()
    last = signed(ALICE, 2, leave).tx_hash
    receipt = await ledger.receipt(ALICE, last)
    assert receipt is not None
    assert receipt.owed == left.owed
    assert receipt.changes == (TokenChange(-shares.raw, network.said),)


async def test_an_error_with_a_name_is_told_in_words(chain: LedgerNode, ledger: NodeLedger) -> None:
    assert chain.network.said is not None
    nothing = TokenAmount(1, chain.network.said)

    with pytest.raises(RehearsalFailed) as failed:
        await ledger.rehearse(ALICE, (ContractCalls(chain.network).request_exit(nothing),))

    assert not str(failed.value.reason).startswith("0x")


async def test_used_up_gas_is_the_reason_of_a_failure(
    chain: LedgerNode, ledger: NodeLedger
) -> None:
    chain.give(TokenAmount.parse("1", chain.network.usdc), ALICE)
    sent = signed(ALICE, 0, transfer(TokenAmount(1, chain.network.usdc), BOB), gas=30_000)
    await ledger.send(sent)
    chain.mine()

    receipt = await ledger.receipt(ALICE, sent.tx_hash)

    assert receipt is not None
    assert (receipt.succeeded, receipt.reason) == (False, Reason.OUT_OF_GAS.message)


@pytest.mark.requirement("T12")
async def test_another_transaction_with_the_number_of_one_that_waits_is_refused(
    chain: LedgerNode, ledger: NodeLedger
) -> None:
    chain.give(TokenAmount.parse("1", chain.network.usdc), ALICE)
    await ledger.send(signed(ALICE, 0, transfer(TokenAmount(1, chain.network.usdc), BOB)))

    with pytest.raises(ReplacementUnderpriced):
        await ledger.send(signed(ALICE, 0, transfer(TokenAmount(2, chain.network.usdc), BOB)))


async def test_a_node_that_dies_after_a_send_is_asked_again_when_it_is_back() -> None:
    with running_ledger_node() as chain:
        chain.give(TokenAmount.parse("1", chain.network.usdc), ALICE)
        client = NodeClient(chain.network.endpoint, chain.network.chain_id)
        ledger = NodeLedger(client, chain.network)
        sent = signed(ALICE, 0, transfer(TokenAmount(1, chain.network.usdc), BOB))
        await ledger.send(sent)

        chain.node.cut()
        for question in (ledger.head(), ledger.send(sent), ledger.receipt(ALICE, sent.tx_hash)):
            with pytest.raises(NodeUnreachable):
                await question

        chain.node.restore()
        assert not await ledger.is_known(sent.tx_hash)
        await ledger.send(sent)
        chain.mine()
        receipt = await ledger.receipt(ALICE, sent.tx_hash)
        await client.aclose()
        assert receipt is not None
        assert receipt.succeeded
