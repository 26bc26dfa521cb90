"""Call data as what it does: read strictly, so that nothing of it stays unshown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from eth_utils.address import to_checksum_address

from gaib_wallet.chain import permit2, permits
from gaib_wallet.chain.abi import Arguments, Function
from gaib_wallet.chain.erc20 import APPROVE, TRANSFER
from gaib_wallet.chain.minting import MINT, REDEEM
from gaib_wallet.chain.vault import DEPOSIT, PROCESS_QUEUE, UNSTAKE
from gaib_wallet.chain.venues import (
    curve,
    uniswap_v2,
    uniswap_v3,
    uniswap_v4,
    universal_router,
)
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnexpectedReply

_KNOWN: Final = MappingProxyType(
    {
        function.selector: function
        for function in (
            APPROVE,
            TRANSFER,
            MINT,
            REDEEM,
            DEPOSIT,
            UNSTAKE,
            PROCESS_QUEUE,
            curve.EXCHANGE,
            uniswap_v2.SWAP_IN,
            uniswap_v2.SWAP_OUT,
            uniswap_v3.SWAP_SINGLE,
            uniswap_v3.SWAP_PATH,
            uniswap_v3.SWAP_SINGLE_OUT,
            uniswap_v3.SWAP_PATH_OUT,
            uniswap_v3.MULTICALL,
            permits.SELF_PERMIT,
            universal_router.EXECUTE,
        )
    }
)
_INNER: Final = frozenset(
    function.selector
    for function in (
        uniswap_v3.SWAP_SINGLE,
        uniswap_v3.SWAP_PATH,
        uniswap_v3.SWAP_SINGLE_OUT,
        uniswap_v3.SWAP_PATH_OUT,
        permits.SELF_PERMIT,
    )
)
PERMIT2_PERMIT: Final = "PERMIT2_PERMIT"
SWAP_IN: Final = "SWAP_EXACT_IN_SINGLE"
SWAP_OUT: Final = "SWAP_EXACT_OUT_SINGLE"
SETTLE: Final = "SETTLE_ALL"
TAKE: Final = "TAKE_ALL"
"""What the UniversalRouter's makers call its commands, and the actions of a v4 swap."""
POOL_KEY: Final = ("currency0", "currency1", "fee", "tickSpacing", "hooks")
_WITHOUT_DATA: Final = frozenset({Act.SEND, Act.CANCEL})


@dataclass(frozen=True, slots=True)
class Part:
    """One function and its arguments by name, as they were encoded; addresses in EIP-55 letters."""

    function: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Decoded:
    """What call data says: the function's signature, and its arguments by name.

    In `arguments` the calls inside a `multicall` follow their `call` in place, one after the other,
    and so do a router's commands and the actions of a swap; a path is the tokens and the fees (in
    millionths) between them; bytes are hex. `parts` is the same for those who compute with it: the
    call, then those inside it.
    """

    function: str
    arguments: Arguments
    parts: tuple[Part, ...]


def decode(data: bytes) -> Decoded | None:
    """What `data` does, if it is exactly one of the calls that this wallet makes."""
    function = _KNOWN.get(data[:4])
    if function is None:
        return None
    try:
        return _decoded(function, data)
    except UnexpectedReply:
        return None


def decode_for(act: Act, data: bytes) -> Decoded | None:
    """As `decode`; what is signed for a permit, and what only moves coin, have no selector."""
    if act is Act.PERMIT:
        return _permit(data)
    if act in _WITHOUT_DATA and not data:
        return Decoded("", (), (Part("", {}),))
    return decode(data)


def path_steps(packed: bytes) -> tuple[tuple[Address, ...], tuple[int, ...]]:
    """The tokens and the fees (in millionths) of a path; UnexpectedReply where it is none."""
    tokens, fees = uniswap_v3.steps(packed)
    return tuple(Address(to_checksum_address(token)) for token in tokens), fees


def _decoded(function: Function, data: bytes) -> Decoded:
    arguments = function.arguments(data)
    part = Part(function.signature, dict(arguments))
    if function is universal_router.EXECUTE:
        return _executed(part, data)
    if function is not uniswap_v3.MULTICALL:
        plain = tuple((name, _plain(name, value)) for name, value in arguments)
        return Decoded(function.signature, plain, (part,))
    inner = [_inner(call) for call in part.arguments["data"]]
    shown = (flat for one in inner for flat in (("call", one.function), *one.arguments))
    return Decoded(
        function.signature,
        (arguments[0], *shown),
        (part, *(found for one in inner for found in one.parts)),
    )


def _inner(data: bytes) -> Decoded:
    # A multicall inside a multicall is never made here, and could be nested without an end.
    if data[:4] not in _INNER:
        raise UnexpectedReply
    return _decoded(_KNOWN[data[:4]], data)


def _executed(whole: Part, data: bytes) -> Decoded:
    """The one thing that this wallet lets the UniversalRouter do: a permit, then a v4 swap."""
    permit, swap, seconds = universal_router.inputs_of(data)
    fields, signature = universal_router.permit_of(permit)
    steps = (
        Part(PERMIT2_PERMIT, {**dict(fields), "signature": signature}),
        *_actions(uniswap_v4.swap_of(swap)),
    )
    shown: list[tuple[str, object]] = []
    for step in steps:
        shown.append(("command" if step.function == PERMIT2_PERMIT else "action", step.function))
        shown += [(name, _plain(name, value)) for name, value in step.arguments.items()]
    # The command that has the three actions stands before the first of them.
    place = 1 + len(steps[0].arguments)
    shown[place:place] = [("command", "V4_SWAP")]
    return Decoded(whole.function, (*shown, ("deadline", seconds)), (whole, *steps))


def _actions(swap: uniswap_v4.Swap) -> Iterator[Part]:
    """What happens inside a V4_SWAP, one after the other."""
    pool = dict(zip(POOL_KEY, swap.key.words, strict=True))
    pays_first = swap.pay == swap.key.currencies[0]
    if swap.is_exact_out:
        amounts = {"amountOut": swap.received, "amountInMaximum": swap.paid}
    else:
        amounts = {"amountIn": swap.paid, "amountOutMinimum": swap.received}
    name = SWAP_OUT if swap.is_exact_out else SWAP_IN
    yield Part(name, {**pool, "zeroForOne": pays_first, **amounts, "hookData": b""})
    yield Part(SETTLE, {"currency": swap.pay, "maxAmount": swap.paid})
    yield Part(TAKE, {"currency": swap.receive, "minAmount": swap.received})


def _permit(data: bytes) -> Decoded | None:
    """What is signed in place of an allowance: the words of one of two structs, by their count."""
    for kind in (permits, permit2):
        try:
            arguments = kind.arguments(data)
        except UnexpectedReply:
            continue
        return Decoded(kind.SIGNED, arguments, (Part(kind.SIGNED, dict(arguments)),))
    return None


def _plain(name: str, value: object) -> object:
    """An argument as it is shown; UnexpectedReply where it is a path that leads nowhere."""
    if isinstance(value, tuple):
        return ", ".join(value)
    if not isinstance(value, bytes):
        return value
    if name != "path":
        return f"0x{value.hex()}"
    tokens, fees = path_steps(value)
    between = [f" {fee} " for fee in fees]
    return "".join(part for pair in zip(tokens, (*between, ""), strict=True) for part in pair)
