"""What calls would do on top of a block, without sending them."""

from collections.abc import Sequence
import logging
from typing import Any, Final

import msgspec

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal, harmless, revert_for
from gaib_wallet.chain.transfers import movements
from gaib_wallet.chain.wire import Log, octets, quantity, understood
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Call, Rehearsal
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import RehearsalFailed, Reverted, UnexpectedReply

ASSUMED_GAS: Final = 600_000
"""For a call that cannot be tried before the one ahead of it is in a block: more than any needs."""
_SIMULATE = "eth_simulateV1"
_SUCCEEDED = 1
_log = logging.getLogger(__name__)


class _CallError(msgspec.Struct, frozen=True):
    message: str = ""
    data: str | None = None


class _CallResult(msgspec.Struct, frozen=True, rename="camel"):
    status: str
    gas_used: str
    return_data: str = "0x"
    logs: tuple[Log, ...] = ()
    error: _CallError | None = None
    max_used_gas: str | None = None

    @property
    def gas(self) -> int:
        """What it needs; before refunds, where the node says so."""
        return max(quantity(self.gas_used), quantity(self.max_used_gas or "0x0"))

    @property
    def reason(self) -> str:
        """Why it reverted: nodes put the bytes into either of two places, or into none."""
        stated = self.error.data if self.error else None
        data = octets(stated or "0x") or octets(self.return_data)
        if not data and self.error and self.error.message:
            return harmless(self.error.message)
        return revert_for(data).reason


class _BlockResult(msgspec.Struct, frozen=True):
    calls: tuple[_CallResult, ...]


async def rehearse(
    node: NodeClient, network: Network, account: Address, calls: Sequence[Call], at: BlockStamp
) -> Rehearsal:
    """What `calls`, one after the other in one block, would do on top of block `at`.

    A node without `eth_simulateV1` tries the first call alone, and says nothing of tokens.

    Raises:
        RehearsalFailed: one of them would revert.
        NodeFault: no answer.
        UnexpectedReply: an answer that nobody can read.
    """
    asked = _question(account, calls, at)
    try:
        reply = await node.request(_SIMULATE, asked, hex(at.number))
    except NodeRefusal as refusal:
        if not refusal.is_method_missing:
            raise _fault_for(refusal) from refusal
        _log.warning("no %s: what the calls would move is not checked", _SIMULATE)
        return await _try_first(node, account, calls, at)
    blocks = understood(reply, tuple[_BlockResult, ...])
    if len(blocks) != 1 or len(blocks[0].calls) != len(calls):
        raise UnexpectedReply
    results = blocks[0].calls
    for result in results:
        if quantity(result.status) != _SUCCEEDED:
            raise RehearsalFailed(result.reason)
    moved = movements((log for result in results for log in result.logs), account, network)
    return Rehearsal(
        at=at,
        changes=moved.changes,
        allowances=moved.allowances,
        unknown_tokens=moved.unknown_tokens,
        gas_used=tuple(result.gas for result in results),
        is_full=True,
    )


async def _try_first(
    node: NodeClient, account: Address, calls: Sequence[Call], at: BlockStamp
) -> Rehearsal:
    """Only whether the first call would revert, and its gas: the others build on what it does."""
    first = _transaction(account, calls[0])
    try:
        await node.request("eth_call", first, hex(at.number))
        gas = quantity(await node.request("eth_estimateGas", first, hex(at.number)))
    except NodeRefusal as refusal:
        raise _fault_for(refusal) from refusal
    gas_used = (gas, *(ASSUMED_GAS for _ in calls[1:]))
    return Rehearsal(at, (), (), (), gas_used, is_full=False)


def _question(account: Address, calls: Sequence[Call], at: BlockStamp) -> dict[str, Any]:
    """One block after `at` with all calls; transfers of the chain's own coin become events too."""
    # Without these the simulated block has the head's own number and time.
    overrides = {"number": hex(at.number + 1), "time": hex(int(at.mined_at.timestamp()) + 1)}
    block = {
        "blockOverrides": overrides,
        "calls": [_transaction(account, call) for call in calls],
    }
    return {"blockStateCalls": [block], "traceTransfers": True, "validation": False}


def _transaction(account: Address, call: Call) -> dict[str, str]:
    return {"from": account, "to": call.to, "data": f"0x{call.data.hex()}"}


def _fault_for(refusal: NodeRefusal) -> Exception:
    fault = refusal.fault()
    return RehearsalFailed(fault.reason) if isinstance(fault, Reverted) else fault
