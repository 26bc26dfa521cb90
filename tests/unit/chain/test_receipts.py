"""Receipts on replies that only some nodes give; what all do is in tests/contract."""

from typing import Any

import pytest

from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.domain.units import ETH, NO_ADDRESS, TokenAmount, TokenChange
from gaib_wallet.errors import UnexpectedReply
from tests.builders import ACCOUNT, AID, SAID, USDC
from tests.unit.chain.replies import (
    BLOCK_HASH,
    HASH,
    NFT,
    STRANGER,
    TRANSFER,
    UNSTAKED,
    amount,
    event,
    refusal,
)
from tests.unit.chain.scripted_node import ScriptedNode


def receipt(**changed: object) -> dict[str, Any]:
    usual = {
        "transactionHash": HASH,
        "blockHash": BLOCK_HASH,
        "blockNumber": "0x100",
        "status": "0x1",
        "gasUsed": "0x5208",
        "effectiveGasPrice": "0x2",
        "logs": [],
    }
    return {"result": {**usual, **changed}}


def sent(sender: str = ACCOUNT, to: str | None = STRANGER, **changed: str) -> dict[str, Any]:
    usual = {"from": sender, "to": to, "input": "0x", "gas": "0x9999", "value": "0x0"}
    return {"result": {**usual, **changed}}


@pytest.fixture(autouse=True)
def transaction(node: ScriptedNode) -> None:
    node.replies["eth_getTransactionByHash"] = sent()


async def test_a_receipt_of_a_block_that_was_replaced_is_none(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt(blockHash="0x" + "ee" * 32)

    assert await ledger.receipt(ACCOUNT, HASH) is None


async def test_a_rollup_adds_the_fee_of_ethereum(ledger: NodeLedger, node: ScriptedNode) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt(l1Fee="0x10")

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.fee_paid.raw == 21_000 * 2 + 16


async def test_all_gas_used_up_is_the_reason(ledger: NodeLedger, node: ScriptedNode) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt(status="0x0")
    node.replies["eth_getTransactionByHash"] = sent(gas="0x5208")

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.reason == Reason.OUT_OF_GAS.message


@pytest.mark.parametrize(
    ("reply", "reason", "technical"),
    [
        (refusal(3, "execution reverted: too little"), "does not know", "too little"),
        (refusal(3, "execution reverted: STF"), "less is allowed", "STF"),
        (refusal(3, "execution reverted", "0xdf17e316" + amount(1)[2:]), "whitelisted", ""),
    ],
)
@pytest.mark.requirement("U2")
async def test_a_failure_is_played_again_for_its_reason(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any], reason: str, technical: str
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt(status="0x0")
    node.replies["eth_call"] = reply

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert reason in str(found.reason)
    assert found.technical == technical


async def test_a_failure_that_the_node_cannot_play_again_has_no_reason(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt(status="0x0")
    node.replies["eth_getTransactionByHash"] = {"result": None}

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.reason == ""


@pytest.mark.parametrize("reply", [refusal(-32000, "missing trie node 1"), {"result": "0x"}])
async def test_a_reason_that_is_not_known_any_more_is_left_out(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt(status="0x0")
    node.replies["eth_call"] = reply

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert not found.succeeded
    assert found.reason == ""


@pytest.mark.parametrize(
    "reply", [{"result": "x"}, receipt(transactionHash=BLOCK_HASH), receipt(gasUsed="-1")]
)
@pytest.mark.requirement("N6")
async def test_a_receipt_that_cannot_be_read_is_a_fault(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    node.replies["eth_getTransactionReceipt"] = reply

    with pytest.raises(UnexpectedReply):
        await ledger.receipt(ACCOUNT, HASH)


# What moved


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("sender", "to", "raw"),
    [(ACCOUNT, STRANGER, -7), (STRANGER, ACCOUNT, 7), (ACCOUNT, ACCOUNT, 0), (NFT, STRANGER, 0)],
)
async def test_the_coin_of_a_transaction_is_read_from_itself(
    ledger: NodeLedger, node: ScriptedNode, sender: str, to: str, raw: int
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt()
    node.replies["eth_getTransactionByHash"] = sent(sender.lower(), to.lower(), value="0x7")

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.change_of(ETH) == raw
    assert len(found.changes) == bool(raw)


@pytest.mark.requirement("T8")
async def test_a_transaction_that_failed_took_no_coin_along(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt(status="0x0")
    node.replies["eth_getTransactionByHash"] = sent(value="0x7")

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.changes == ()


async def test_a_contract_that_was_made_is_sent_to_nobody(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt()
    node.replies["eth_getTransactionByHash"] = sent(to=None, value="0x7")

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.changes == (TokenChange(-7, ETH),)


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("reply", [{"result": None}, {"result": {}}, sent(value="seven")])
async def test_a_receipt_without_its_transaction_says_not_what_moved(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt()
    node.replies["eth_getTransactionByHash"] = reply

    with pytest.raises(UnexpectedReply):
        await ledger.receipt(ACCOUNT, HASH)


@pytest.mark.requirement("T8")
async def test_a_receipt_names_each_foreign_token_that_moved_for_the_account(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    logs = [
        event(USDC.address, TRANSFER, ACCOUNT, STRANGER, data=amount(70)),
        event(NFT, TRANSFER, STRANGER, ACCOUNT, data=amount(1)),
        event(STRANGER, TRANSFER, STRANGER, NFT, data=amount(1)),
    ]
    node.replies["eth_getTransactionReceipt"] = receipt(logs=logs)

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.changes == (TokenChange(-70, USDC),)
    assert found.unknown_tokens == (NFT,)


# What the vault owes, where no event says so


GIVEN = event(SAID.address, TRANSFER, ACCOUNT, NO_ADDRESS, data=amount(100))
UNSTAKE_INPUT = "0x2e17de78" + amount(100)[2:]
PRUNED = refusal(-32000, "missing trie node 1")


def waits(pending: int) -> dict[str, Any]:
    return {"result": amount(1_700_000_000 if pending else 0, pending)}


@pytest.fixture
def left(node: ScriptedNode) -> ScriptedNode:
    """The account gave 100 shares back in block 0x100."""
    node.replies["eth_getTransactionByHash"] = sent(to=SAID.address, input=UNSTAKE_INPUT)
    node.replies["eth_getTransactionReceipt"] = receipt(logs=[GIVEN])
    node.replies["eth_call 0x100"] = waits(108)
    node.replies["eth_call 0xff"] = waits(0)
    return node


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("before", "owed"),
    [(waits(0), 108), (waits(8), 100), (waits(108), None), (PRUNED, 108), ({"result": "0x"}, 108)],
)
async def test_what_the_vault_owes_more_than_before_is_what_it_owes_for_this(
    ledger: NodeLedger, left: ScriptedNode, before: dict[str, Any], owed: int | None
) -> None:
    left.replies["eth_call 0xff"] = before

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.owed == (None if owed is None else TokenAmount(owed, AID))
    # The shares are gone: perhaps an older request was paid in the same block.
    assert found.is_owed_unread is (owed is None)


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    "reply", [PRUNED, {"result": "0x"}, refusal(3, "execution reverted"), waits(0)]
)
async def test_a_vault_that_cannot_be_asked_any_more_is_not_taken_to_owe_nothing(
    ledger: NodeLedger, left: ScriptedNode, reply: dict[str, Any]
) -> None:
    left.replies["eth_call 0x100"] = reply

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.owed is None
    assert found.is_owed_unread


async def test_the_event_of_a_vault_that_has_one_is_enough(
    ledger: NodeLedger, left: ScriptedNode
) -> None:
    said = event(SAID.address, UNSTAKED, ACCOUNT, data=amount(100, 109))
    left.replies["eth_getTransactionReceipt"] = receipt(logs=[GIVEN, said])

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.owed == TokenAmount(109, AID)
    assert "eth_call" not in left.methods


@pytest.mark.requirement("T8")
async def test_shares_that_went_elsewhere_are_owed_for_by_nobody(
    ledger: NodeLedger, left: ScriptedNode
) -> None:
    elsewhere = event(SAID.address, TRANSFER, ACCOUNT, STRANGER, data=amount(100))
    left.replies["eth_getTransactionReceipt"] = receipt(logs=[elsewhere])

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert (found.owed, found.is_owed_unread) == (None, False)


async def test_shares_that_the_vault_keeps_for_a_while_count_too(
    ledger: NodeLedger, left: ScriptedNode
) -> None:
    kept = event(SAID.address, TRANSFER, ACCOUNT, SAID.address, data=amount(100))
    left.replies["eth_getTransactionReceipt"] = receipt(logs=[kept])

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.owed == TokenAmount(108, AID)


@pytest.mark.parametrize(
    "other",
    [
        sent(sender=STRANGER, to=SAID.address, input=UNSTAKE_INPUT),
        sent(to=STRANGER, input=UNSTAKE_INPUT),
        sent(to=None, input=UNSTAKE_INPUT),
        sent(to=SAID.address, input="0x6e553f65"),
    ],
    ids=["of another account", "elsewhere", "to nobody", "another call"],
)
async def test_what_is_no_request_of_the_account_asks_the_vault_nothing(
    ledger: NodeLedger, left: ScriptedNode, other: dict[str, Any]
) -> None:
    left.replies["eth_getTransactionByHash"] = other

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.owed is None
    assert "eth_call" not in left.methods
