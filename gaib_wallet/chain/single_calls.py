"""Calls tried one by one, for a node that cannot play them together."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from eth_abi.abi import decode
from eth_utils.address import to_checksum_address

from gaib_wallet.chain import erc20, permits
from gaib_wallet.chain.allowance_slots import AllowanceSlots, StateOverrides
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import Act, Call, Extent, Rehearsal
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    MethodMissing,
    RehearsalFailed,
    Reverted,
    UnexpectedReply,
    WalletError,
)

_ALLOWS: Final = frozenset({Act.ALLOW, Act.REVOKE, Act.PERMIT})


def played(call: Call) -> Call:
    """`call` as a node can play it: a permit as the allowance that it stands for."""
    if call.act is not Act.PERMIT:
        return call
    said = dict(permits.arguments(call.data))
    return replace(call, data=erc20.APPROVE.encode(said["spender"], said["value"]))


def transaction(account: Address, call: Call) -> dict[str, str]:
    """`call` of `account`, as JSON-RPC has it."""
    asked = {"from": account, "to": call.to, "data": f"0x{call.data.hex()}"}
    return {**asked, "value": hex(call.value)} if call.value else asked


def in_rehearsal(refusal: WalletError) -> WalletError:
    """What GAIB's contracts say of themselves is clearer than that a rehearsal failed."""
    if isinstance(refusal, Reverted):
        return RehearsalFailed(refusal.reason, refusal.technical)
    return refusal


async def try_calls(
    node: NodeClient,
    slots: AllowanceSlots,
    account: Address,
    calls: Sequence[Call],
    at: BlockStamp,
) -> Rehearsal:
    """Whether each of `calls` would revert on what those before it allow, and its gas.

    Where the node cannot pretend that something is allowed, that is said of the first call alone.

    Raises:
        RehearsalFailed: one of them would revert; IssuerRefusal where GAIB's contract says why.
        MethodMissing: the node can try no call at all.
        NodeFault: no answer.
        UnexpectedReply: an answer that nobody can read.
    """
    allowed: dict[tuple[Address, Address], int] = {}
    tried, gas = 0, list[int]()
    for call in map(played, calls):
        state = await slots.overrides(account, allowed, at) if allowed else {}
        if state is None:
            break
        used = await _try(node, transaction(account, call), state, at)
        if used is not None and len(gas) == tried:
            gas.append(used)
        tried += 1
        if call.act not in _ALLOWS:
            break  # what it changes is nowhere, so those after it would be tried on other state
        spender, raw = _allowance(call)
        allowed[call.to, spender] = raw
    extent = Extent.CALLS if tried == len(calls) else Extent.FIRST
    return Rehearsal(at, (), (), (), gas_used=tuple(gas), extent=extent)


async def _try(
    node: NodeClient, asked: dict[str, str], state: StateOverrides, at: BlockStamp
) -> int | None:
    """The gas of what is `asked` on `state`; None where the node has no figure for that."""
    question = (asked, hex(at.number), *([state] if state else []))
    try:
        await node.ask("eth_call", *question)
        return await _gas(node, question, is_plain=not state)
    except Reverted as refusal:
        raise in_rehearsal(refusal) from refusal


async def _gas(node: NodeClient, question: tuple[object, ...], *, is_plain: bool) -> int | None:
    try:
        return quantity(await node.ask("eth_estimateGas", *question))
    except MethodMissing:
        return None
    except (Reverted, UnexpectedReply):
        if is_plain:
            raise
        return None  # some nodes pretend nothing here, so that it fails on what is really allowed


def _allowance(call: Call) -> tuple[Address, int]:
    """Who may take how much after an `approve`."""
    spender, raw = decode(("address", "uint256"), call.data[len(erc20.APPROVE.selector) :])
    return Address(to_checksum_address(spender)), raw
