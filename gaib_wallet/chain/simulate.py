"""What calls would do on top of a block, without sending them."""

from collections.abc import Iterator, Sequence
import logging
from typing import Any

import msgspec

from gaib_wallet.chain import erc20, permits
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal, harmless, refusal_for
from gaib_wallet.chain.transfers import movements
from gaib_wallet.chain.wire import Log, octets, quantity, understood
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Act, Allowance, Call, Extent, Rehearsal
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import RehearsalFailed, Reverted, UnexpectedReply, WalletError

_SIMULATE = "eth_simulateV1"
_SUCCEEDED = 1
_log = logging.getLogger(__name__)


class _CallError(msgspec.Struct, frozen=True):
    message: str = ""
    data: object = None


class _CallResult(msgspec.Struct, frozen=True, rename="camel"):
    """`maxUsedGas`, where a node tells it, is what was needed before refunds."""

    status: str
    gas_used: str
    return_data: str = "0x"
    logs: tuple[Log, ...] = ()
    error: _CallError | None = None
    max_used_gas: str = "0x0"

    @property
    def gas(self) -> int:
        """What the call needs."""
        return max(quantity(self.gas_used), quantity(self.max_used_gas))

    @property
    def refusal(self) -> WalletError:
        """Why it reverted: nodes put the bytes into either of two places, or into none."""
        stated = self.error.data if self.error else None
        data = octets(stated) if isinstance(stated, str) else b""
        data = data or octets(self.return_data)
        if not data and self.error and self.error.message:
            return Reverted(harmless(self.error.message))
        return refusal_for(data)


class _BlockResult(msgspec.Struct, frozen=True):
    calls: tuple[_CallResult, ...]


Watched = Sequence[tuple[Token, Address]]


async def rehearse(
    node: NodeClient,
    network: Network,
    account: Address,
    calls: Sequence[Call],
    watched: Watched,
    at: BlockStamp,
) -> Rehearsal:
    """What `calls`, one after the other in one block, would do on top of block `at`.

    A node without `eth_simulateV1` tries the first call alone, and says nothing of tokens.

    Raises:
        RehearsalFailed: one of them would revert; IssuerRefusal where GAIB's contract says why.
        NodeFault: no answer.
        UnexpectedReply: an answer that nobody can read.
    """
    reads = [erc20.allowed(token, account, spender) for token, spender in watched]
    question = _question(account, calls, reads, at)
    try:
        reply = await node.request(_SIMULATE, question, hex(at.number))
    except NodeRefusal as refusal:
        if not refusal.is_method_missing:
            raise _in_rehearsal(refusal.fault()) from refusal
        _log.warning("no %s: what the calls would move is not checked", _SIMULATE)
        return await _try_first(node, account, calls[0], at)
    blocks = understood(reply, tuple[_BlockResult, ...])
    if len(blocks) != 1 or len(blocks[0].calls) != len(calls) + len(reads):
        raise UnexpectedReply
    results, answers = blocks[0].calls[: len(calls)], blocks[0].calls[len(calls) :]
    for result in results:
        if quantity(result.status) != _SUCCEEDED:
            raise _in_rehearsal(result.refusal)
    moved = movements((log for result in results for log in result.logs), account, network)
    return Rehearsal(
        at=at,
        changes=moved.changes,
        allowances=moved.allowances,
        unknown_tokens=moved.unknown_tokens,
        gas_used=tuple(result.gas for result in results),
        extent=Extent.FULL,
        owed=moved.owed,
        left=tuple(_left(watched, reads, answers)),
    )


def _left(
    watched: Watched, reads: Sequence[Read[TokenAmount]], answers: Sequence[_CallResult]
) -> Iterator[Allowance]:
    for (_, spender), read, answer in zip(watched, reads, answers, strict=True):
        if quantity(answer.status) != _SUCCEEDED:
            raise UnexpectedReply
        amount = read.decode(octets(answer.return_data))
        if amount.raw:
            yield Allowance(spender, amount)


async def _try_first(node: NodeClient, account: Address, call: Call, at: BlockStamp) -> Rehearsal:
    """Only whether `call` would revert, and its gas: those after it build on what it does."""
    transaction = _transaction(account, call)
    try:
        await node.ask("eth_call", transaction, hex(at.number))
        gas = quantity(await node.ask("eth_estimateGas", transaction, hex(at.number)))
    except Reverted as refusal:
        raise _in_rehearsal(refusal) from refusal
    return Rehearsal(at, (), (), (), gas_used=(gas,), extent=Extent.FIRST)


def _question(
    account: Address, calls: Sequence[Call], reads: Sequence[Read[TokenAmount]], at: BlockStamp
) -> dict[str, Any]:
    """One block after `at` with all calls; transfers of the chain's own coin become events too."""
    # Without these the simulated block has the head's own number and time.
    overrides = {"number": hex(at.number + 1), "time": hex(int(at.mined_at.timestamp()) + 1)}
    block = {
        "blockOverrides": overrides,
        "calls": [
            *[_transaction(account, call) for call in calls],
            *[{"to": read.to, "data": f"0x{read.data.hex()}"} for read in reads],
        ],
    }
    return {"blockStateCalls": [block], "traceTransfers": True, "validation": False}


def _transaction(account: Address, call: Call) -> dict[str, str]:
    data = _permitted(call.data) if call.act is Act.PERMIT else call.data
    asked = {"from": account, "to": call.to, "data": f"0x{data.hex()}"}
    return {**asked, "value": hex(call.value)} if call.value else asked


def _permitted(data: bytes) -> bytes:
    """The allowance that a permit stands for."""
    said = dict(permits.arguments(data))
    return erc20.APPROVE.encode(said["spender"], said["value"])


def _in_rehearsal(refusal: WalletError) -> WalletError:
    """What GAIB's contracts say of themselves is clearer than that a rehearsal failed."""
    if isinstance(refusal, Reverted):
        return RehearsalFailed(refusal.reason, refusal.technical)
    return refusal
