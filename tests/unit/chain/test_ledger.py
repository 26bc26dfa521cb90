"""The ledger on replies that only some nodes give; what all do is in tests/contract."""

from typing import Any

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.transactions import Act, Call, GasPrice, SignedTx
from gaib_wallet.domain.units import ETH, TokenAmount, TokenChange
from gaib_wallet.errors import (
    NodeBusy,
    NodeUnreachable,
    NotWhitelisted,
    RehearsalFailed,
    Reverted,
    SentElsewhere,
    UnexpectedReply,
)
from tests.builders import ACCOUNT, AID, NETWORK, SAID, USDC
from tests.unit.chain.scripted_node import ScriptedNode

HASH = "0x" + "ab" * 32
BLOCK_HASH = "0x" + "cd" * 32
SIGNED = SignedTx(HASH, b"\x02bytes")
CALL = Call(Act.SWAP, AID.address, b"\x01\x02\x03\x04", "swap()", ())
HEAD = {"number": "0x100", "hash": BLOCK_HASH, "timestamp": "0x69051b80"}
TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
APPROVAL = "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925"
UNSTAKED = "0x7fc4727e062e336010f2c282598ef5f14facb3de68cf8195c2f23e1454b2b74e"
COIN = "0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"
STRANGER = with_checksum(f"{0xF1:040x}")
NFT = with_checksum(f"{0xF3:040x}")


@pytest.fixture
def ledger(client: NodeClient, node: ScriptedNode) -> NodeLedger:
    node.replies["eth_getBlockByNumber"] = {"result": HEAD}
    return NodeLedger(client, NETWORK)


def word(address: str) -> str:
    return f"0x{address[2:].lower():0>64}"


def amount(*numbers: int) -> str:
    return "0x" + "".join(f"{number:064x}" for number in numbers)


def event(emitter: str, topic: str, *indexed: str, data: str) -> dict[str, Any]:
    return {"address": emitter, "topics": [topic, *map(word, indexed)], "data": data}


def played(*calls: dict[str, Any]) -> dict[str, Any]:
    return {"result": [{"number": "0x101", "calls": list(calls)}]}


def succeeded(*logs: dict[str, Any], gas: str = "0xc350", **more: str) -> dict[str, Any]:
    return {"status": "0x1", "gasUsed": gas, "returnData": "0x", "logs": list(logs), **more}


def refusal(code: int, message: str, data: object = None) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "data": data}}


# What a rehearsal reads


@pytest.mark.requirement("T6")
async def test_a_rehearsal_adds_up_tokens_and_ether_of_the_account_alone(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = played(
        succeeded(
            event(USDC.address, TRANSFER, ACCOUNT, STRANGER, data=amount(70)),
            event(USDC.address, TRANSFER, STRANGER, ACCOUNT, data=amount(20)),
            event(AID.address, TRANSFER, ACCOUNT, ACCOUNT, data=amount(9)),
            event(AID.address, TRANSFER, STRANGER, STRANGER, data=amount(9)),
            event(COIN, TRANSFER, ACCOUNT, STRANGER, data=amount(5)),
        )
    )

    rehearsal = await ledger.rehearse(ACCOUNT, [CALL])

    assert rehearsal.changes == (TokenChange(-50, USDC), TokenChange(-5, ETH))
    assert rehearsal.unknown_tokens == ()


@pytest.mark.requirement("T6")
async def test_a_rehearsal_names_each_foreign_contract_that_speaks_of_the_account(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = played(
        succeeded(
            event(STRANGER, TRANSFER, ACCOUNT, STRANGER, data=amount(1)),
            event(STRANGER, APPROVAL, ACCOUNT, STRANGER, data=amount(1)),
            event(NFT, TRANSFER, STRANGER, ACCOUNT, amount(1), data="0x"),
            event(NFT, TRANSFER, STRANGER, STRANGER, amount(1), data="0x"),
            {"address": NFT, "topics": [], "data": "0x"},
        )
    )

    rehearsal = await ledger.rehearse(ACCOUNT, [CALL])

    assert rehearsal.unknown_tokens == (STRANGER, NFT)
    assert rehearsal.changes == ()


async def test_the_last_allowance_of_a_spender_counts(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = played(
        succeeded(event(USDC.address, APPROVAL, ACCOUNT, STRANGER, data=amount(7))),
        succeeded(
            event(USDC.address, APPROVAL, ACCOUNT, STRANGER, data=amount(0)),
            event(USDC.address, APPROVAL, STRANGER, ACCOUNT, data=amount(3)),
        ),
    )

    (allowance,) = (await ledger.rehearse(ACCOUNT, [CALL, CALL])).allowances

    assert (allowance.spender, allowance.amount.raw) == (STRANGER, 0)


async def test_an_exit_tells_what_the_vault_owes_to_the_account(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = played(
        succeeded(
            event(SAID.address, UNSTAKED, STRANGER, data=amount(1, 2)),
            event(SAID.address, UNSTAKED, ACCOUNT, data=amount(1_000, 1_083)),
            event(STRANGER, UNSTAKED, ACCOUNT, data=amount(1, 2)),
        )
    )

    assert (await ledger.rehearse(ACCOUNT, [CALL])).owed == TokenAmount(1_083, AID)


async def test_gas_before_refunds_counts_where_the_node_tells_it(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = played(succeeded(gas="0x100", maxUsedGas="0x130"))

    assert (await ledger.rehearse(ACCOUNT, [CALL])).gas_used == (0x130,)


@pytest.mark.parametrize(
    "failed",
    [
        {"returnData": "0x08c379a0" + amount(32, 3)[2:] + "6e6f6f".ljust(64, "0")},
        {"returnData": "0x", "error": {"code": 3, "message": "execution reverted: noo"}},
        {
            "error": {
                "code": 3,
                "message": "execution reverted",
                "data": "0x08c379a0" + amount(32, 3)[2:] + "6e6f6f".ljust(64, "0"),
            }
        },
    ],
    ids=["bytes in returnData", "no bytes at all", "bytes in error"],
)
async def test_a_reason_is_found_wherever_a_node_puts_it(
    ledger: NodeLedger, node: ScriptedNode, failed: dict[str, Any]
) -> None:
    result = {"status": "0x0", "gasUsed": "0x1", "logs": [], **failed}
    node.replies["eth_simulateV1"] = played(succeeded(), result)

    with pytest.raises(RehearsalFailed, match="noo"):
        await ledger.rehearse(ACCOUNT, [CALL, CALL])


@pytest.mark.requirement("T14")
async def test_a_refusal_of_the_issuer_keeps_its_own_sentence(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    not_whitelisted = "0xdf17e316" + amount(1)[2:]
    node.replies["eth_simulateV1"] = played(
        {"status": "0x0", "gasUsed": "0x1", "returnData": not_whitelisted}
    )

    with pytest.raises(NotWhitelisted):
        await ledger.rehearse(ACCOUNT, [CALL])


@pytest.mark.requirement("T6")
async def test_without_the_method_the_first_call_is_tried_and_the_rest_named_unchecked(
    ledger: NodeLedger, node: ScriptedNode, caplog: pytest.LogCaptureFixture
) -> None:
    node.replies["eth_simulateV1"] = refusal(-32601, "Method not found")
    node.replies["eth_estimateGas"] = {"result": "0xc350"}

    rehearsal = await ledger.rehearse(ACCOUNT, [CALL, CALL])

    assert not rehearsal.is_full
    assert rehearsal.gas_used == (50_000,)
    assert "eth_simulateV1" in caplog.text


@pytest.mark.requirement("T6")
async def test_without_the_method_a_refusal_still_fails_the_rehearsal(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = refusal(-32601, "Method not found")
    node.replies["eth_call"] = refusal(3, "execution reverted: too little")

    with pytest.raises(RehearsalFailed, match="too little"):
        await ledger.rehearse(ACCOUNT, [CALL])


@pytest.mark.parametrize(
    "reply",
    [
        {"result": []},
        {"result": None},
        played(),
        played({"status": "yes", "gasUsed": "0x1"}),
        played(succeeded(event(USDC.address, TRANSFER, ACCOUNT, data=amount(1)))),
        played(succeeded(event(USDC.address, TRANSFER, ACCOUNT, STRANGER, data="0x"))),
        played(succeeded({"address": "0x12", "topics": [TRANSFER], "data": "0x"})),
        played(
            succeeded(
                *[event(AID.address, TRANSFER, ACCOUNT, STRANGER, data=amount(2**256 - 1))] * 2
            )
        ),
        refusal(-32000, "something else"),
    ],
)
@pytest.mark.requirement("N6")
async def test_a_rehearsal_that_cannot_be_read_is_none(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    node.replies["eth_simulateV1"] = reply

    with pytest.raises(UnexpectedReply):
        await ledger.rehearse(ACCOUNT, [CALL])


# Fees


def fees(*tips: int, base: int = 1_000) -> dict[str, Any]:
    history = {"baseFeePerGas": ["0x1", hex(base)], "reward": [[hex(tip)] for tip in tips]}
    return {"result": history}


@pytest.mark.requirement("T10")
@pytest.mark.parametrize(
    ("tips", "tip"), [((9, 10, 100), 10), ((100, 9, 10), 10), ((0, 0, 7), 7), ((2, 4), 4)]
)
async def test_the_tip_is_the_middle_one_by_size(
    ledger: NodeLedger, node: ScriptedNode, tips: tuple[int, ...], tip: int
) -> None:
    node.replies["eth_feeHistory"] = fees(*tips)

    assert (await ledger.gas_offers()).normal == GasPrice(base=1_000, tip=tip, most=2_000 + tip)


@pytest.mark.parametrize(
    ("suggested", "tip"),
    [({"result": "0x5"}, 5), ({"result": "0x0"}, 1), (refusal(-32601, "Method not found"), 1)],
)
async def test_after_empty_blocks_the_node_suggests_a_tip(
    ledger: NodeLedger, node: ScriptedNode, suggested: dict[str, Any], tip: int
) -> None:
    node.replies["eth_feeHistory"] = fees(0, 0)
    node.replies["eth_maxPriorityFeePerGas"] = suggested

    assert (await ledger.gas_offers()).normal.tip == tip


async def test_a_fee_history_without_a_base_fee_is_not_guessed(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_feeHistory"] = {"result": {"baseFeePerGas": []}}

    with pytest.raises(UnexpectedReply):
        await ledger.gas_offers()


# Sending


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


async def test_a_low_nonce_is_no_fault_where_the_transaction_itself_used_it(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_sendRawTransaction"] = refusal(
        -32000, "nonce too low: next nonce 5, tx nonce 4"
    )
    node.replies["eth_getTransactionByHash"] = {"result": {"hash": HASH}}

    await ledger.send(SIGNED)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (-32000, "nonce too low"),
        (-32000, "insufficient funds for gas * price + value"),
        (-32000, "replacement transaction underpriced"),
        (-32000, "max fee per gas less than block base fee"),
        (-32602, "anything"),
        (-32003, "transaction rejected"),
    ],
)
async def test_a_refusal_for_good_is_told_as_one(
    ledger: NodeLedger, node: ScriptedNode, code: int, text: str
) -> None:
    node.replies["eth_sendRawTransaction"] = refusal(code, text)
    node.replies["eth_getTransactionByHash"] = {"result": None}

    with pytest.raises(Reverted, match=text.replace("*", r"\*").replace("+", r"\+")):
        await ledger.send(SIGNED)


@pytest.mark.parametrize(
    ("reply", "fault"),
    [
        (refusal(-32603, "internal error"), NodeUnreachable),
        (refusal(-32000, "context deadline exceeded"), NodeUnreachable),
        (refusal(-32005, "rate limit"), NodeBusy),
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


# Receipts and blocks


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
    sent = {"from": ACCOUNT, "to": STRANGER, "input": "0x", "gas": "0x5208"}
    node.replies["eth_getTransactionByHash"] = {"result": sent}

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert found.reason == Reason.OUT_OF_GAS.message


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (refusal(3, "execution reverted: too little"), "too little"),
        (refusal(3, "execution reverted", "0xdf17e316" + amount(1)[2:]), "whitelisted"),
    ],
)
async def test_a_failure_is_played_again_for_its_reason(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any], reason: str
) -> None:
    node.replies["eth_getTransactionReceipt"] = receipt(status="0x0")
    sent = {"from": ACCOUNT, "to": STRANGER, "input": "0x", "gas": "0x9999"}
    node.replies["eth_getTransactionByHash"] = {"result": sent}
    node.replies["eth_call"] = reply

    found = await ledger.receipt(ACCOUNT, HASH)

    assert found is not None
    assert reason in str(found.reason)


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
    sent = {"from": ACCOUNT, "to": STRANGER, "input": "0x", "gas": "0x9999"}
    node.replies["eth_getTransactionByHash"] = {"result": sent}
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


@pytest.mark.parametrize(
    "reply", [{"result": None}, {"result": {**HEAD, "timestamp": "0x" + "f" * 64}}]
)
async def test_a_head_that_cannot_be_is_a_fault(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    node.replies["eth_getBlockByNumber"] = reply

    with pytest.raises(UnexpectedReply):
        await ledger.head()


@pytest.mark.parametrize("reply", [{"result": None}, refusal(-32000, "finalized block not found")])
async def test_where_no_block_is_called_final_two_epochs_are_waited(
    ledger: NodeLedger, node: ScriptedNode, reply: dict[str, Any]
) -> None:
    node.replies["eth_getBlockByNumber finalized"] = reply

    assert await ledger.final() == 0x100 - 64
