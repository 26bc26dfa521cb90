"""Addresses as people write them."""

from hashlib import sha3_256

from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.addresses import hash_with, keccak_256, parse_address, with_checksum
from gaib_wallet.errors import NotAnAddress

# From EIP-55.
RIGHT = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"


@pytest.mark.parametrize(
    "text",
    [RIGHT, f"  {RIGHT}\n", RIGHT.lower(), "0x" + RIGHT[2:].upper()],
    ids=["right", "blanks", "small", "big"],
)
def test_an_address_is_read_into_its_own_letters(text: str) -> None:
    assert parse_address(text) == RIGHT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0x",
        RIGHT[:-1],
        RIGHT + "0",
        RIGHT[2:],
        "0X" + RIGHT[2:],
        RIGHT.replace("A", "a", 1),
        RIGHT.replace("5a", "5b", 1),
        RIGHT.replace("5", "\u0665", 1),
        RIGHT[:20] + " " + RIGHT[20:],
        "gaib.eth",
    ],
)
def test_a_letter_that_does_not_fit_makes_it_no_address(text: str) -> None:
    with pytest.raises(NotAnAddress):
        parse_address(text)


def test_a_wrong_letter_is_told_from_another_shape() -> None:
    with pytest.raises(NotAnAddress, match="At least one character of this address is wrong"):
        parse_address(RIGHT.replace("5a", "5b", 1))
    with pytest.raises(NotAnAddress, match="This is not an address: it needs 0x and 40"):
        parse_address(RIGHT[:-1])


@given(st.binary(min_size=20, max_size=20))
def test_the_letters_are_those_of_everybody(digits: bytes) -> None:
    assert str(parse_address(f"0x{digits.hex()}")) == to_checksum_address(digits)


@given(st.binary(max_size=600))
def test_the_hash_is_that_of_everybody(message: bytes) -> None:
    assert keccak_256(message) == keccak(message)


def test_letters_are_made_by_whoever_makes_the_same_ones_faster() -> None:
    asked: list[bytes] = []

    def counted(message: bytes) -> bytes:
        asked.append(message)
        return keccak(message)

    try:
        hash_with(counted)
        with_checksum.cache_clear()
        assert parse_address(RIGHT) == RIGHT
        assert asked == [b"", RIGHT[2:].lower().encode()]

        with pytest.raises(ValueError, match="sha3"):
            hash_with(sha3)
        with_checksum.cache_clear()
        assert parse_address(RIGHT) == RIGHT
        assert len(asked) == 3
    finally:
        hash_with(keccak_256)


def sha3(message: bytes) -> bytes:
    """The hash that it is taken for most often."""
    return sha3_256(message).digest()
