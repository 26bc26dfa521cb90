"""Keys that come from a seed (BIP-32 on secp256k1, private side only), and their addresses."""

import hashlib
import hmac
import re
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from eth_hash.auto import keccak

from gaib_wallet.domain.units import Address
from gaib_wallet.errors import KeyOutOfRange

ORDER: Final = 0xFFFFFFFF_FFFFFFFF_FFFFFFFF_FFFFFFFE_BAAEDCE6_AF48A03B_BFD25E8C_D0364141
"""Of the curve: private keys are 1 to one less than this."""
_KEY_BYTES: Final = 32
_HARDENED: Final = 2**31
_EIGHT: Final = 8
_PATH = re.compile(r"m((?:/[0-9]{1,10}'?){0,16})")


def key_at(seed: bytes | bytearray, path: str) -> bytearray:
    """The private key at `path` (`m/44'/60'/0'/0/0`) under `seed`, 32 octets.

    Raises:
        ValueError: `path` is none.
        KeyOutOfRange: there is no key at this place, by a chance of one in 2^127; BIP-32 says to
            go on with the next number.
    """
    key, chain = _halves(b"Bitcoin seed", seed)
    in_range(key)
    for step in steps_of(path):
        start = b"\0" + key if step >= _HARDENED else _public(key, PublicFormat.CompressedPoint)
        tweak, chain = _halves(chain, start + step.to_bytes(4, "big"))
        key = child(key, tweak)
    return key


def child(parent: bytearray, tweak: bytearray) -> bytearray:
    """The key that `tweak`, the left half of a digest, makes of its parent.

    Raises:
        KeyOutOfRange: it makes none.
    """
    added = int.from_bytes(tweak, "big")
    if added >= ORDER:
        raise KeyOutOfRange
    total = (added + int.from_bytes(parent, "big")) % ORDER
    return in_range(bytearray(total.to_bytes(_KEY_BYTES, "big")))


def steps_of(path: str) -> tuple[int, ...]:
    """The numbers of a path, those with a mark from 2^31 on. Raises ValueError if it is none."""
    match = _PATH.fullmatch(path)
    if match is None:
        raise ValueError("not a derivation path")
    return tuple(_step(part) for part in match[1].split("/")[1:])


def in_range(key: bytearray) -> bytearray:
    """`key`, if some account has it. Raises KeyOutOfRange."""
    if len(key) != _KEY_BYTES or not 0 < int.from_bytes(key, "big") < ORDER:
        raise KeyOutOfRange
    return key


def address_of(key: bytes | bytearray) -> Address:
    """The address of a private key, in EIP-55 letters. Raises KeyOutOfRange."""
    point = _public(in_range(bytearray(key)), PublicFormat.UncompressedPoint)
    return checksummed(keccak(point[1:])[-20:])


def checksummed(address: bytes) -> Address:
    """20 octets in EIP-55 letters: a capital wherever the digest of the digits has 8 or more."""
    digits = address.hex()
    digest = keccak(digits.encode()).hex()
    pairs = zip(digits, digest, strict=False)
    letters = (one.upper() if int(mark, 16) >= _EIGHT else one for one, mark in pairs)
    return Address("0x" + "".join(letters))


def _step(part: str) -> int:
    number = int(part.removesuffix("'"))
    if number >= _HARDENED:
        raise ValueError("not a derivation path")
    return number + _HARDENED if part.endswith("'") else number


def _halves(key: bytes | bytearray, data: bytes | bytearray) -> tuple[bytearray, bytearray]:
    digest = bytearray(hmac.digest(key, data, hashlib.sha512))
    return digest[:_KEY_BYTES], digest[_KEY_BYTES:]


def _public(key: bytearray, form: PublicFormat) -> bytes:
    # OpenSSL's: in constant time, and ten times as fast as one in Python.
    private = ec.derive_private_key(int.from_bytes(key, "big"), ec.SECP256K1())
    return private.public_key().public_bytes(Encoding.X962, form)
