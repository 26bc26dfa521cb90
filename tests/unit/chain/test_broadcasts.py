"""What nodes say of bytes that they do not take."""

from typing import Any

import pytest

from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.errors import (
    FeeNotOwned,
    GasRefused,
    NodeBusy,
    NodeUnreachable,
    NonceAhead,
    NonceTaken,
    NotAccepted,
    PoolFull,
    ReplacementUnderpriced,
    SendRefused,
    SentElsewhere,
    Underpriced,
    Unreadable,
)
from tests.unit.chain.replies import HASH, SIGNED, refusal
from tests.unit.chain.scripted_node import ScriptedNode


@pytest.mark.requirement("T12")
async def test_the_hash_of_another_transaction_is_not_believed(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_sendRawTransaction"] = {"result": "0x" + "00" * 32}

    with pytest.raises(SentElsewhere):
        await ledger.send(SIGNED)


@pytest.mark.parametrize("text", ["already known", "ALREADY_EXISTS: already known"])
async def test_what_the_node_has_already_is_no_fault(
    ledger: NodeLedger, node: ScriptedNode, text: str
) -> None:
    node.replies["eth_sendRawTransaction"] = refusal(-32000, text)

    await ledger.send(SIGNED)


async def test_a_kind_of_transaction_that_the_node_does_not_know_was_not_sent(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_sendRawTransaction"] = refusal(-32003, "unknown transaction type 2")
    node.replies["eth_getTransactionByHash"] = {"result": None}

    with pytest.raises(NotAccepted):
        await ledger.send(SIGNED)


async def test_a_low_nonce_is_no_fault_where_the_transaction_itself_used_it(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_sendRawTransaction"] = refusal(
        -32000, "nonce too low: next nonce 5, tx nonce 4"
    )
    node.replies["eth_getTransactionByHash"] = {"result": {"hash": HASH}}

    await ledger.send(SIGNED)


@pytest.mark.requirement("U2")
@pytest.mark.requirement("T12")
@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        (-32000, "nonce too low: next nonce 5, tx nonce 4", NonceTaken),
        (-32010, "OldNonce, Current nonce: 5", NonceTaken),
        (-32000, "nonce too high", NonceAhead),
        (-32000, "gapped transaction", NonceAhead),
        (-32000, "insufficient funds for gas * price + value: balance 0", FeeNotOwned),
        (-32003, "Insufficient funds for gas * price + value", FeeNotOwned),
        (-32004, "Upfront cost exceeds account balance", FeeNotOwned),
        (-32010, "InsufficientFunds, Account balance: 0", FeeNotOwned),
        (-32000, "replacement transaction underpriced", ReplacementUnderpriced),
        (-32010, "ReplacementNotAllowed", ReplacementUnderpriced),
        (
            -32010,
            "There is another transaction with same nonce",
            ReplacementUnderpriced,
        ),
        (-32000, "transaction underpriced: tip needed 1, tip permitted 0", Underpriced),
        (-32000, "max fee per gas less than block base fee: address 0x1", Underpriced),
        (-32010, "FeeTooLow, FeePerGas needs to be higher than 7", Underpriced),
        (-32009, "Gas price below configured minimum gas price", Underpriced),
        (-32000, "intrinsic gas too low: gas 20000, minimum needed 21000", GasRefused),
        (-32000, "exceeds block gas limit", GasRefused),
        (-32003, "transaction gas limit too high (cap: 16777216)", GasRefused),
        (-32000, "txpool is full", PoolFull),
        (-32000, "transaction pool is full", PoolFull),
        (-32000, "invalid sender", Unreadable),
        (-32000, "invalid chain id for signer: have 1 want 2", Unreadable),
        (-32000, "rlp: expected input list", Unreadable),
        (-32000, "tx fee (1.50 ether) exceeds the configured cap (1.00 ether)", NotAccepted),
        (-32602, "anything", NotAccepted),
        (-32003, "transaction rejected", NotAccepted),
        (-32601, "Method not found", NotAccepted),
    ],
)
async def test_a_refusal_for_good_is_told_by_what_it_means(
    ledger: NodeLedger, node: ScriptedNode, code: int, text: str, kind: type[SendRefused]
) -> None:
    node.replies["eth_sendRawTransaction"] = refusal(code, text)
    node.replies["eth_getTransactionByHash"] = {"result": None}

    with pytest.raises(SendRefused) as fault:
        await ledger.send(SIGNED)

    assert type(fault.value) is kind
    assert fault.value.technical == text
    assert text not in str(fault.value)


@pytest.mark.parametrize(
    ("reply", "fault"),
    [
        (refusal(-32603, "internal error"), NodeUnreachable),
        (refusal(-32000, "context deadline exceeded"), NodeUnreachable),
        (refusal(-32005, "rate limit"), NodeBusy),
        (refusal(3, "execution reverted"), NodeUnreachable),
        ({"result": 7}, SentElsewhere),
        ({}, NodeUnreachable),
    ],
)
async def test_after_any_other_answer_nobody_knows_whether_it_arrived(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any], fault: type[Exception]
) -> None:
    node.replies["eth_sendRawTransaction"] = reply
    node.replies["eth_getTransactionByHash"] = {"result": None}

    with pytest.raises(fault):
        await ledger.send(SIGNED)


async def test_it_is_sent_once(ledger: NodeLedger, node: ScriptedNode) -> None:
    node.replies["eth_sendRawTransaction"] = refusal(-32603, "internal error")
    node.replies["eth_getTransactionByHash"] = {"result": None}

    with pytest.raises(NodeUnreachable):
        await ledger.send(SIGNED)

    assert node.methods.count("eth_sendRawTransaction") == 1
