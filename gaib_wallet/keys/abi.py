"""The encoding of arguments as the signer reads it: word by word, each in its one place."""

from typing import Final

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnknownCall

WORD: Final = 32
_ADDRESS_BITS: Final = 160


class Words:
    """Arguments, taken from the front; UnknownCall where they are not what they must be."""

    def __init__(self, octets: bytes) -> None:
        self._left = octets

    def take(self, count: int) -> bytes:
        """The next `count` octets."""
        if len(self._left) < count:
            raise UnknownCall
        taken, self._left = self._left[:count], self._left[count:]
        return taken

    def number(self, bits: int = 256) -> int:
        """A whole number of at most `bits` bits."""
        found = int.from_bytes(self.take(WORD), "big")
        if found >> bits:
            raise UnknownCall
        return found

    def address(self) -> Address:
        """An address, in EIP-55 letters."""
        return with_checksum(f"{self.number(_ADDRESS_BITS):040x}")

    def expect(self, *numbers: int) -> None:
        """Words that can only be these: where a part begins, how many there are."""
        for number in numbers:
            if self.number() != number:
                raise UnknownCall

    def tail(self) -> bytes:
        """A length, so many octets, and zeros up to the next whole word."""
        octets = self.take(self.number(_ADDRESS_BITS))
        if any(self.take(-len(octets) % WORD)):
            raise UnknownCall
        return octets

    def end(self) -> None:
        """Nothing may follow."""
        if self._left:
            raise UnknownCall

    def parts(self, *lengths: int) -> list[bytes]:
        """An array of so many octet strings, each of exactly its length, in whole words."""
        self.expect(len(lengths))
        begin = WORD * len(lengths)
        for length in lengths:
            self.expect(begin)
            begin += WORD + length
        found = [self.tail() for _ in lengths]
        if [len(one) for one in found] != list(lengths):
            raise UnknownCall
        return found
