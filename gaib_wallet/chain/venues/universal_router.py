"""Uniswap's UniversalRouter: a signature for Permit2 and a v4 swap, in one call.

No command carries the flag that lets it fail: all of it happens or nothing.
"""

from datetime import datetime
from typing import Any, Final

from eth_abi.abi import decode, encode
from eth_utils.address import to_checksum_address

from gaib_wallet.chain.abi import Arguments, Function
from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.domain.permits import PermitSingle
from gaib_wallet.errors import UnexpectedReply

VERSIONS: Final = frozenset({"2.0", "2.1.0"})
"""Those whose layout of a v4 swap is the one that is written here."""
EXECUTE = Function(
    "execute", (("commands", "bytes"), ("inputs", "bytes[]"), ("deadline", "uint256")), ()
)
COMMANDS: Final = bytes((0x0A, 0x10))
"""PERMIT2_PERMIT, V4_SWAP."""
SIGNATURE_BYTES: Final = 65
UNSIGNED: Final = bytes(SIGNATURE_BYTES)
_PERMIT: Final = ("((address,uint160,uint48,uint48),address,uint256)", "bytes")
_PERMIT_NAMES: Final = ("token", "amount", "expiration", "nonce", "spender", "sigDeadline")


def permit_input(permit: PermitSingle, signature: bytes = UNSIGNED) -> bytes:
    """The input of PERMIT2_PERMIT; the signature is r, s and v, all zero until there is one."""
    seconds = int(permit.deadline.timestamp())
    amount = permit.amount
    details = (amount.token.address, amount.raw, seconds, permit.nonce)
    return encode(_PERMIT, ((details, permit.spender, seconds), signature))


def permit_of(octets: bytes) -> tuple[Arguments, bytes]:
    """What an input of PERMIT2_PERMIT says: the six fields by name, and the signature.

    Raises:
        UnexpectedReply: not exactly what `permit_input` could have written, to the last octet.
    """
    with faults_translated():
        single, signature = decode(_PERMIT, octets)
    if len(signature) != SIGNATURE_BYTES or encode(_PERMIT, (single, signature)) != octets:
        raise UnexpectedReply
    (token, amount, expiration, nonce), spender, deadline = single
    values = (_checksummed(token), amount, expiration, nonce, _checksummed(spender), deadline)
    return tuple(zip(_PERMIT_NAMES, values, strict=True)), signature


def exchange(
    permit: PermitSingle, swap: bytes, deadline: datetime, signature: bytes = UNSIGNED
) -> bytes:
    """Call data: use `permit`, then do `swap` (an input of V4_SWAP), both before `deadline`."""
    inputs = [permit_input(permit, signature), swap]
    return EXECUTE.encode(COMMANDS, inputs, int(deadline.timestamp()))


def inputs_of(data: bytes) -> tuple[bytes, bytes, int]:
    """The inputs of PERMIT2_PERMIT and V4_SWAP, and the deadline in seconds.

    Raises:
        UnexpectedReply: other commands, or not exactly what `exchange` could have written.
    """
    said: dict[str, Any] = dict(EXECUTE.arguments(data))
    if data[:4] != EXECUTE.selector or said["commands"] != COMMANDS:
        raise UnexpectedReply
    try:
        permit, swap = said["inputs"]
    except ValueError as fault:
        raise UnexpectedReply from fault
    return permit, swap, said["deadline"]


def with_signature(data: bytes, permit: PermitSingle, signature: bytes) -> bytes:
    """`exchange` with the signature of `permit` in its place."""
    _, swap, seconds = inputs_of(data)
    return EXECUTE.encode(COMMANDS, [permit_input(permit, signature), swap], seconds)


def _checksummed(address: str) -> str:
    return str(to_checksum_address(address))
