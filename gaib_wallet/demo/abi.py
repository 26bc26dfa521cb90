"""Call data and replies by signature, as contracts write them."""

from functools import cache
from typing import Any, cast

from eth_abi.abi import decode, encode
from eth_abi.grammar import TupleType, parse
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.domain.units import Address


def call(signature: str, *values: object) -> str:
    """Call data in hexadecimal digits: `call("transfer(address,uint256)", to, amount)`."""
    selector, types = _read(signature)
    return f"0x{selector}{encode(types, values).hex()}"


def arguments(types: str, *values: object) -> str:
    """`values` of the `types` "(…)" in hexadecimal digits."""
    return encode(_read(types)[1], values).hex()


@cache
def _read(signature: str) -> tuple[str, tuple[str, ...]]:
    """The selector in hexadecimal digits, and the types."""
    types = signature[signature.index("(") :]
    selector: str = keccak(text=signature)[:4].hex()
    if types == "()":
        return selector, ()
    parts = cast("TupleType", parse(types)).components
    return selector, tuple(part.to_type_str() for part in parts)


def values(types: tuple[str, ...], reply: str) -> tuple[Any, ...]:
    """What a contract replied; an exception of eth_abi if it is something else."""
    found: tuple[Any, ...] = decode(types, bytes.fromhex(reply.removeprefix("0x")))
    return found


def checksummed(address: str | bytes) -> Address:
    """An address in EIP-55 letters."""
    return Address(to_checksum_address(address))
