"""The published words of the demo chain, and the keys of its accounts (BIP-39, BIP-32, BIP-44).

Everybody has these keys: they are for the demo chain and for nothing else.
"""

from dataclasses import dataclass
from functools import cache
import hashlib
import hmac

from eth_keys.datatypes import PrivateKey

from gaib_wallet.domain.units import Address

PHRASE = "public example story only play coin nothing real never use this address"
_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
_HARDENED = 2**31
_PATH = (44 + _HARDENED, 60 + _HARDENED, _HARDENED, 0)
_ROUNDS = 2048


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the demo chain, with its public "private" key of 32 bytes."""

    name: str
    address: Address
    key: bytes


def account(index: int, name: str) -> Account:
    """The account at m/44'/60'/0'/0/`index` of the published words."""
    key, _ = _child(*_parent(), index)
    return Account(name, Address(PrivateKey(key).public_key.to_checksum_address()), key)


@cache
def _parent() -> tuple[bytes, bytes]:
    seed = hashlib.pbkdf2_hmac("sha512", PHRASE.encode(), b"mnemonic", _ROUNDS)
    pair = _halves(b"Bitcoin seed", seed)
    for index in _PATH:
        pair = _child(*pair, index)
    return pair


def _child(key: bytes, chain_code: bytes, index: int) -> tuple[bytes, bytes]:
    if index >= _HARDENED:
        origin = b"\0" + key
    else:
        origin = PrivateKey(key).public_key.to_compressed_bytes()
    tweak, code = _halves(chain_code, origin + index.to_bytes(4, "big"))
    number = (int.from_bytes(tweak, "big") + int.from_bytes(key, "big")) % _ORDER
    return number.to_bytes(32, "big"), code


def _halves(key: bytes, message: bytes) -> tuple[bytes, bytes]:
    digest = hmac.digest(key, message, "sha512")
    return digest[:32], digest[32:]
