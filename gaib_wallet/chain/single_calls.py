"""Calls tried one by one, for a node that cannot play them together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from gaib_wallet.chain import erc20, permit2, permits
from gaib_wallet.chain.allowance_slots import AllowanceSlots, Place, StateOverrides
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.decoding import decode_for
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.chain.venues import universal_router
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.network import BlockStamp, Network
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


def played(calls: Sequence[Call]) -> Iterator[Call]:
    """`calls` as a node can play them before anybody signed: a permit as what it stands for.

    A swap whose signature for Permit2 is still missing is played without that command.
    """
    for call in calls:
        yield _allowing(call) if call.act is Act.PERMIT else _unpermitted(call)


def of_router(refusal: WalletError, call: Call, network: Network) -> WalletError:
    """Why `call` was refused: Uniswap's router says nothing at all of what it cannot read."""
    is_silent = isinstance(refusal, Reverted) and refusal.reason == Reason.NO_REASON.message
    if is_silent and call.to == network.contracts.universal_router:
        return Reverted(Reason.ENCODING.message)
    return refusal


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
    network: Network,
) -> Rehearsal:
    """Whether each of `calls` would revert on what those before it allow, and its gas.

    Where the node cannot pretend that something is allowed, that is said of the first call alone.

    Raises:
        RehearsalFailed: one of them would revert; IssuerRefusal where GAIB's contract says why.
        MethodMissing: the node can try no call at all.
        NodeFault: no answer.
        UnexpectedReply: an answer that nobody can read.
    """
    allowed: dict[Place, int] = {}
    tried, gas = 0, list[int]()
    for call in played(calls):
        state = await slots.overrides(account, allowed, at) if allowed else {}
        if state is None:
            break
        try:
            used = await _try(node, transaction(account, call), state, at)
        except Reverted as refusal:
            raise in_rehearsal(of_router(refusal, call, network)) from refusal
        if used is not None and len(gas) == tried:
            gas.append(used)
        tried += 1
        if call.act not in _ALLOWS:
            break  # what it changes is nowhere, so those after it would be tried on other state
        place, raw = _allowance(call)
        allowed[place] = raw
    extent = Extent.CALLS if tried == len(calls) else Extent.FIRST
    return Rehearsal(at, (), (), (), gas_used=tuple(gas), extent=extent)


async def _try(
    node: NodeClient, asked: dict[str, str], state: StateOverrides, at: BlockStamp
) -> int | None:
    """The gas of what is `asked` on `state`; None where the node has no figure for that."""
    question = (asked, hex(at.number), *([state] if state else []))
    await node.ask("eth_call", *question)
    return await _gas(node, question, is_plain=not state)


async def _gas(node: NodeClient, question: tuple[object, ...], *, is_plain: bool) -> int | None:
    try:
        return quantity(await node.ask("eth_estimateGas", *question))
    except MethodMissing:
        return None
    except (Reverted, UnexpectedReply):
        if is_plain:
            raise
        return None  # some nodes pretend nothing here, so that it fails on what is really allowed


def _allowing(permit: Call) -> Call:
    """The call that allows what `permit` is signed for: of the token, or of Permit2."""
    words = decode_for(Act.PERMIT, permit.data)
    if words is None:
        raise UnexpectedReply
    said = dict(words.arguments)
    if words.function == permits.SIGNED:
        return replace(permit, data=erc20.APPROVE.encode(said["spender"], said["value"]))
    terms = said["token"], said["spender"], said["amount"], said["expiration"]
    return replace(permit, data=permit2.APPROVE.encode(*terms))


def _unpermitted(call: Call) -> Call:
    """A call of the UniversalRouter without a permit that nobody signed yet; others as they are."""
    if call.data[:4] != universal_router.EXECUTE.selector:
        return call
    permit, swap, seconds = universal_router.inputs_of(call.data)
    _, signature = universal_router.permit_of(permit)
    if signature != universal_router.UNSIGNED:
        return call
    alone = universal_router.COMMANDS[1:]
    return replace(call, data=universal_router.EXECUTE.encode(alone, [swap], seconds))


def _allowance(call: Call) -> tuple[Place, int]:
    """Who may take how much of which token after `call`, and whether Permit2 keeps that."""
    if call.data[:4] == permit2.APPROVE.selector:
        said: dict[str, Any] = dict(permit2.APPROVE.arguments(call.data))
        held = permit2.packed(said["amount"], said["expiration"])
        return Place(said["token"], said["spender"], call.to), held
    said = dict(erc20.APPROVE.arguments(call.data))
    return Place(call.to, said["spender"]), said["amount"]
