"""Contract functions as pure encoding and decoding; no node is asked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from eth_abi.abi import decode, encode
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.abi_words import packed, unpacked
from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnexpectedReply

T_co = TypeVar("T_co", covariant=True)
Arguments = tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class Read(Generic[T_co]):
    """A question to one contract, and how to understand the bytes that come back."""

    to: Address
    data: bytes
    decode: Callable[[bytes], T_co]


@dataclass(frozen=True)
class Function:
    """A contract function: its arguments as (name, ABI type) and the ABI types of its result.

    `takes_struct`: the arguments are the fields of one struct, as Uniswap likes it.
    """

    name: str
    inputs: tuple[tuple[str, str], ...]
    outputs: tuple[str, ...]
    takes_struct: bool = False

    @property
    def signature(self) -> str:
        """Name and types, as the selector is made from: `approve(address,uint256)`."""
        return f"{self.name}({','.join(self._input_types)})"

    @cached_property
    def selector(self) -> bytes:
        """The four bytes that call data begins with."""
        return bytes(keccak(text=self.signature)[:4])

    def encode(self, *values: object) -> bytes:
        """Call data: the selector, then the arguments."""
        # The fields of a struct of plain words stand there as if there were no struct.
        plain = packed(self._types, values)
        if plain is not None:
            return self.selector + plain
        return self.selector + encode(self._input_types, [values] if self.takes_struct else values)

    def decode(self, reply: bytes) -> tuple[Any, ...]:
        """The values in `reply`.

        Raises:
            UnexpectedReply: other bytes; none at all where no contract lives at the address.
        """
        plain = unpacked(self.outputs, reply)
        if plain is not None:
            return plain
        with faults_translated():
            return decode(self.outputs, reply)

    def arguments(self, data: bytes) -> Arguments:
        """The arguments that call data carries, with their names; addresses in EIP-55 letters.

        Raises:
            UnexpectedReply: not exactly what `encode` would make of them, to the last byte.
        """
        with faults_translated():
            values = decode(self._input_types, data[4:])
        if self.takes_struct:
            (values,) = values
        if self.encode(*values) != data:
            raise UnexpectedReply
        return tuple(
            (name, _readable(abi_type, value))
            for (name, abi_type), value in zip(self.inputs, values, strict=True)
        )

    @cached_property
    def _types(self) -> tuple[str, ...]:
        return tuple(abi_type for _, abi_type in self.inputs)

    @cached_property
    def _input_types(self) -> tuple[str, ...]:
        return (f"({','.join(self._types)})",) if self.takes_struct else self._types


def _readable(abi_type: str, value: Any) -> object:
    """Addresses, and lists of them, in EIP-55 letters; all else as it is."""
    if abi_type == "address[]":
        return tuple(to_checksum_address(one) for one in value)
    return to_checksum_address(value) if abi_type == "address" else value


def value_read(to: Address, function: Function, *arguments: object) -> Read[Any]:
    """A read of the one value that `function` returns."""

    def understood(reply: bytes) -> Any:
        (value,) = function.decode(reply)
        return value

    return Read(to, function.encode(*arguments), understood)
