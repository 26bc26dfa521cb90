"""What calls would do on top of a block, without sending them."""

from collections.abc import Iterator, Sequence
import logging
from typing import Any

import msgspec

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.allowance_slots import AllowanceSlots
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal, refusal_for, revert_in
from gaib_wallet.chain.single_calls import in_rehearsal, played, transaction, try_calls
from gaib_wallet.chain.transfers import given, movements
from gaib_wallet.chain.wire import Log, octets, quantity, understood
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Act, Allowance, Call, Extent, Rehearsal
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply, WalletError

Watched = Sequence[tuple[Token, Address]]
_Reads = Sequence[Read[TokenAmount]]
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
    def has_succeeded(self) -> bool:
        """Whether it did not revert."""
        return quantity(self.status) == _SUCCEEDED

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
            return revert_in(self.error.message)
        return refusal_for(data)


class _BlockResult(msgspec.Struct, frozen=True):
    calls: tuple[_CallResult, ...]


class Rehearsals:
    """Rehearsals on one node, which is asked for less where it cannot do more."""

    def __init__(self, node: NodeClient, network: Network) -> None:
        self._node = node
        self._network = network
        self._slots = AllowanceSlots(node, network)

    async def rehearse(
        self, account: Address, calls: Sequence[Call], watched: Watched, at: BlockStamp
    ) -> Rehearsal:
        """What `calls`, one after the other in one block, would do on top of block `at`.

        A node without `eth_simulateV1` tries each call alone, and says nothing of tokens.

        Raises:
            RehearsalFailed: one of them would revert; IssuerRefusal where GAIB's contract says why.
            MethodMissing: the node can try no call at all.
            NodeFault: no answer.
            UnexpectedReply: an answer that nobody can read.
        """
        reads = [erc20.allowed(token, account, spender) for token, spender in watched]
        question = _question(account, calls, reads, at)
        try:
            reply = await self._node.request(_SIMULATE, question, hex(at.number))
        except NodeRefusal as refusal:
            if not refusal.is_method_missing:
                raise in_rehearsal(refusal.fault()) from refusal
            _log.warning("no %s: what the calls would move is not checked", _SIMULATE)
            return await try_calls(self._node, self._slots, account, calls, at)
        results, answers = _parts(reply, len(calls), len(reads))
        for result in results:
            if not result.has_succeeded:
                raise in_rehearsal(result.refusal)
        logs = [log for result in results for log in result.logs]
        moved = movements(logs, account, self._network)
        return Rehearsal(
            at=at,
            changes=moved.changes,
            allowances=moved.allowances,
            unknown_tokens=moved.unknown_tokens,
            gas_used=tuple(result.gas for result in results),
            extent=Extent.FULL,
            owed=moved.owed,
            left=tuple(_left(watched, reads, answers)),
            given=_given(account, calls, logs, self._network),
        )


def _question(
    account: Address, calls: Sequence[Call], reads: _Reads, at: BlockStamp
) -> dict[str, Any]:
    """One block after `at` with all calls; transfers of the chain's own coin become events too."""
    # Without these the simulated block has the head's own number and time.
    overrides = {"number": hex(at.number + 1), "time": hex(int(at.mined_at.timestamp()) + 1)}
    asked = [transaction(account, played(call)) for call in calls]
    asked += [{"to": read.to, "data": f"0x{read.data.hex()}"} for read in reads]
    block = {"blockOverrides": overrides, "calls": asked}
    return {"blockStateCalls": [block], "traceTransfers": True, "validation": False}


def _parts(
    reply: object, calls: int, reads: int
) -> tuple[tuple[_CallResult, ...], tuple[_CallResult, ...]]:
    """What became of the calls, and what was read after them."""
    blocks = understood(reply, tuple[_BlockResult, ...])
    if len(blocks) != 1 or len(blocks[0].calls) != calls + reads:
        raise UnexpectedReply
    return blocks[0].calls[:calls], blocks[0].calls[calls:]


def _given(
    account: Address, calls: Sequence[Call], logs: Sequence[Log], network: Network
) -> TokenAmount | None:
    """What the one payment of `calls` hands to its recipient; None where there is none."""
    if [call.act for call in calls] != [Act.SEND]:
        return None
    (call,) = calls
    if not call.data:
        return given(logs, account, call.to, ETH)
    token = next((one for one in network.tokens if one.address == call.to), None)
    if token is None:
        return None
    recipient: Address = dict(erc20.TRANSFER.arguments(call.data))["to"]  # type: ignore[assignment]
    return given(logs, account, recipient, token)


def _left(watched: Watched, reads: _Reads, answers: Sequence[_CallResult]) -> Iterator[Allowance]:
    for (_, spender), read, answer in zip(watched, reads, answers, strict=True):
        if not answer.has_succeeded:
            raise UnexpectedReply
        amount = read.decode(octets(answer.return_data))
        if amount.raw:
            yield Allowance(spender, amount)
