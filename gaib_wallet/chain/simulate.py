"""What calls would do on top of a block, without sending them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
import logging
from typing import Any

import msgspec

from gaib_wallet.chain import erc20, vault
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.allowance_slots import AllowanceSlots
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal, refusal_for, revert_in
from gaib_wallet.chain.single_calls import (
    in_rehearsal,
    of_router,
    played,
    transaction,
    try_calls,
)
from gaib_wallet.chain.transfers import given, movements
from gaib_wallet.chain.wire import Log, octets, quantity, understood
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.transactions import Act, Allowance, Call, Extent, Rehearsal
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply, WalletError

Watched = Sequence[tuple[Token, Address]]
_Reads = Sequence[Read[TokenAmount]]
_Request = Read[ExitRequest | None]
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

    def use(self, network: Network) -> None:
        """Read `network` from now on: the same one, with what was learned of it."""
        self._network = network

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
        requests = _requests(account, calls, self._network)
        asked = [
            *map(_asked, requests),
            *(transaction(account, call) for call in played(calls)),
            *map(_asked, (*reads, *requests)),
        ]
        try:
            reply = await self._node.request(_SIMULATE, _question(asked, at), hex(at.number))
        except NodeRefusal as refusal:
            if not refusal.is_method_missing:
                raise in_rehearsal(refusal.fault()) from refusal
            _log.warning("no %s: what the calls would move is not checked", _SIMULATE)
            return await try_calls(self._node, self._slots, account, calls, at, self._network)
        before, results, answers, after = _parts(
            reply, (len(requests), len(calls), len(reads), len(requests))
        )
        for call, result in zip(calls, results, strict=True):
            if not result.has_succeeded:
                raise in_rehearsal(of_router(result.refusal, call, self._network))
        logs = [log for result in results for log in result.logs]
        moved = movements(logs, account, self._network)
        owed = _owed(requests, before, after)
        return Rehearsal(
            at=at,
            changes=moved.changes,
            allowances=moved.allowances,
            unknown_tokens=moved.unknown_tokens,
            gas_used=tuple(result.gas for result in results),
            extent=Extent.FULL,
            owed=moved.owed if owed is None else owed,
            left=tuple(_left(watched, reads, answers)),
            given=_given(account, calls, logs, self._network),
        )


def _requests(account: Address, calls: Sequence[Call], network: Network) -> list[_Request]:
    """What the vault is asked before and after `calls`, where one of them is a request to it.

    The event that confirms one is published nowhere, so the vault's own answer counts.
    """
    is_exit = any(call.act is Act.EXIT for call in calls)
    return [vault.request(network, account)] if is_exit and network.said else []


def _owed(
    requests: Sequence[_Request], before: Sequence[_CallResult], after: Sequence[_CallResult]
) -> TokenAmount | None:
    """What the vault says that it owes more than before; None where nothing, or no answer."""
    for read, *results in zip(requests, before, after, strict=True):
        if all(result.has_succeeded for result in results):
            return vault.added(*(read.decode(octets(one.return_data)) for one in results))
    return None


def _question(asked: Sequence[Mapping[str, str]], at: BlockStamp) -> dict[str, Any]:
    """One block after `at` with all calls; transfers of the chain's own coin become events too."""
    # Without these the simulated block has the head's own number and time.
    overrides = {"number": hex(at.number + 1), "time": hex(int(at.mined_at.timestamp()) + 1)}
    block = {"blockOverrides": overrides, "calls": asked}
    return {"blockStateCalls": [block], "traceTransfers": True, "validation": False}


def _asked(read: Read[Any]) -> dict[str, str]:
    return {"to": read.to, "data": f"0x{read.data.hex()}"}


def _parts(reply: object, lengths: Sequence[int]) -> Iterator[tuple[_CallResult, ...]]:
    """What became of the calls, in groups of these `lengths`."""
    blocks = understood(reply, tuple[_BlockResult, ...])
    if len(blocks) != 1 or len(blocks[0].calls) != sum(lengths):
        raise UnexpectedReply
    results = iter(blocks[0].calls)
    return (tuple(islice(results, length)) for length in lengths)


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
