"""Rehearsals on replies that only some nodes give; what all do is in tests/contract."""

from typing import Any

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.transactions import Allowance, Extent
from gaib_wallet.domain.units import ETH, TokenAmount, TokenChange
from gaib_wallet.errors import (
    MethodMissing,
    NodeBusy,
    NotWhitelisted,
    RehearsalFailed,
    UnexpectedReply,
)
from tests.builders import ACCOUNT, AID, NETWORK, SAID, USDC
from tests.unit.chain.intents import bought_on_v4
from tests.unit.chain.replies import (
    APPROVAL,
    CALL,
    COIN,
    NFT,
    STRANGER,
    TRANSFER,
    UNSTAKED,
    amount,
    event,
    played,
    refusal,
    succeeded,
)
from tests.unit.chain.scripted_node import ScriptedNode


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


@pytest.mark.requirement("T6")
async def test_a_rehearsed_payment_tells_what_its_recipient_is_handed(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    calls = ContractCalls(NETWORK)
    owner = with_checksum("f7" * 20)
    of_token = calls.send(TokenAmount(70, USDC), STRANGER)
    of_coin = calls.send(TokenAmount(5, ETH), STRANGER)
    node.replies["eth_simulateV1"] = played(
        succeeded(
            event(USDC.address, TRANSFER, ACCOUNT, STRANGER, data=amount(69)),
            event(USDC.address, TRANSFER, ACCOUNT, owner, data=amount(1)),
            event(USDC.address, TRANSFER, STRANGER, owner, data=amount(69)),
            event(USDC.address, APPROVAL, ACCOUNT, STRANGER, data=amount(0)),
            event(AID.address, TRANSFER, ACCOUNT, STRANGER, data=amount(2)),
            event(COIN, TRANSFER, ACCOUNT, STRANGER, data=amount(5)),
            {"address": USDC.address, "topics": [], "data": "0x"},
        )
    )

    assert (await ledger.rehearse(ACCOUNT, [of_token])).given == TokenAmount(69, USDC)
    assert (await ledger.rehearse(ACCOUNT, [of_coin])).given == TokenAmount(5, ETH)
    assert (await ledger.rehearse(ACCOUNT, [CALL])).given is None


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


SILENT = {"status": "0x0", "gasUsed": "0x1"}


async def test_a_router_that_says_nothing_did_not_understand(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    call = bought_on_v4().calls[-1]
    node.replies["eth_simulateV1"] = played({**SILENT, "returnData": "0x"})

    with pytest.raises(RehearsalFailed) as refused:
        await ledger.rehearse(ACCOUNT, [call])
    node.replies["eth_simulateV1"] = refusal(-32601, "Method not found")
    node.replies["eth_call"] = refusal(3, "execution reverted")
    with pytest.raises(RehearsalFailed) as alone:
        await ledger.rehearse(ACCOUNT, [call])

    assert refused.value.reason == alone.value.reason == Reason.ENCODING.message


async def test_gas_before_refunds_counts_where_the_node_tells_it(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = played(succeeded(gas="0x100", maxUsedGas="0x130"))

    assert (await ledger.rehearse(ACCOUNT, [CALL])).gas_used == (0x130,)


@pytest.mark.requirement("U2")
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
async def test_a_reason_is_found_wherever_a_node_puts_it_and_kept_apart(
    ledger: NodeLedger, node: ScriptedNode, failed: dict[str, Any]
) -> None:
    result = {"status": "0x0", "gasUsed": "0x1", "logs": [], **failed}
    node.replies["eth_simulateV1"] = played(succeeded(), result)

    with pytest.raises(RehearsalFailed) as fault:
        await ledger.rehearse(ACCOUNT, [CALL, CALL])

    assert fault.value.reason == Reason.UNKNOWN.message
    assert fault.value.technical == "noo"
    assert "noo" not in str(fault.value)


@pytest.mark.parametrize(
    ("message", "reason"),
    [("execution reverted", Reason.NO_REASON), ("out of gas: limit 1", Reason.OUT_OF_GAS)],
)
async def test_a_reason_can_be_the_nodes_own(
    ledger: NodeLedger, node: ScriptedNode, message: str, reason: Reason
) -> None:
    result = {"status": "0x0", "gasUsed": "0x1", "error": {"code": -32015, "message": message}}
    node.replies["eth_simulateV1"] = played(result)

    with pytest.raises(RehearsalFailed) as fault:
        await ledger.rehearse(ACCOUNT, [CALL])

    assert fault.value.reason == reason.message


async def test_ether_that_is_not_there_fails_the_rehearsal_in_words(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = refusal(-38014, "err: insufficient funds for gas * price")

    with pytest.raises(RehearsalFailed) as fault:
        await ledger.rehearse(ACCOUNT, [CALL])

    assert fault.value.reason == Reason.BALANCE.message


@pytest.mark.requirement("T6")
async def test_allowances_are_read_after_the_calls_and_those_of_nothing_left_out(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = played(
        succeeded(gas="0x100"),
        succeeded(returnData=amount(0)),
        succeeded(returnData=amount(7)),
    )

    rehearsal = await ledger.rehearse(ACCOUNT, [CALL], [(USDC, NFT), (AID, STRANGER)])

    assert rehearsal.left == (Allowance(STRANGER, TokenAmount(7, AID)),)
    assert rehearsal.gas_used == (0x100,)


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
        played(succeeded(), succeeded()),
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


@pytest.mark.parametrize("read", [{"status": "0x0", "gasUsed": "0x1"}, succeeded()])
@pytest.mark.requirement("N6")
async def test_an_allowance_that_cannot_be_read_afterwards_is_not_taken_for_none(
    ledger: NodeLedger, node: ScriptedNode, read: dict[str, Any]
) -> None:
    node.replies["eth_simulateV1"] = played(succeeded(), read)

    with pytest.raises(UnexpectedReply):
        await ledger.rehearse(ACCOUNT, [CALL], [(USDC, STRANGER)])


# Nodes that cannot play calls together; what one really does is in test_older_nodes.py


@pytest.fixture
def old(node: ScriptedNode) -> ScriptedNode:
    node.replies["eth_simulateV1"] = refusal(-32601, "Method not found")
    node.replies["eth_estimateGas"] = {"result": "0xc350"}
    return node


@pytest.mark.requirement("T6")
async def test_without_the_method_one_call_is_tried_alone_and_that_is_said(
    ledger: NodeLedger, old: ScriptedNode, caplog: pytest.LogCaptureFixture
) -> None:
    rehearsal = await ledger.rehearse(ACCOUNT, [CALL])

    assert (rehearsal.extent, rehearsal.gas_used) == (Extent.CALLS, (50_000,))
    assert not rehearsal.is_full
    assert "eth_simulateV1" in caplog.text


async def test_after_a_call_that_does_anything_nothing_more_is_tried(
    ledger: NodeLedger, old: ScriptedNode
) -> None:
    rehearsal = await ledger.rehearse(ACCOUNT, [CALL, CALL])

    assert (rehearsal.extent, rehearsal.gas_used) == (Extent.FIRST, (50_000,))
    assert old.methods.count("eth_call") == 1


@pytest.mark.requirement("T6")
async def test_without_the_method_a_refusal_still_fails_the_rehearsal(
    ledger: NodeLedger, old: ScriptedNode
) -> None:
    old.replies["eth_call"] = refusal(3, "execution reverted: Too little received")

    with pytest.raises(RehearsalFailed) as fault:
        await ledger.rehearse(ACCOUNT, [CALL])

    assert fault.value.reason == Reason.PRICE.message


@pytest.mark.requirement("T6")
@pytest.mark.parametrize("text", ["Method not found", "Unsupported method: eth_call"])
async def test_a_node_that_can_try_nothing_blocks(
    ledger: NodeLedger, old: ScriptedNode, text: str
) -> None:
    old.replies["eth_call"] = refusal(-32601 if "found" in text else -32600, text)

    with pytest.raises(MethodMissing):
        await ledger.rehearse(ACCOUNT, [CALL])


async def test_a_node_that_estimates_nothing_leaves_the_gas_open(
    ledger: NodeLedger, old: ScriptedNode
) -> None:
    old.replies["eth_estimateGas"] = refusal(-32601, "Method not found")

    rehearsal = await ledger.rehearse(ACCOUNT, [CALL])

    assert (rehearsal.extent, rehearsal.gas_used) == (Extent.CALLS, ())


@pytest.mark.requirement("N6")
async def test_gas_that_cannot_be_read_is_not_guessed(
    ledger: NodeLedger, old: ScriptedNode
) -> None:
    old.replies["eth_estimateGas"] = {"result": "many"}

    with pytest.raises(UnexpectedReply):
        await ledger.rehearse(ACCOUNT, [CALL])


async def test_a_busy_node_is_not_taken_for_an_older_one(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = refusal(-32005, "rate limit")

    with pytest.raises(NodeBusy):
        await ledger.rehearse(ACCOUNT, [CALL])
