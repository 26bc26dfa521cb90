"""Keystore V3: one key in one JSON file, under one password. No disk is touched here."""

from collections.abc import Mapping
from dataclasses import dataclass
import json
import re
from typing import Any, Final

from eth_account import Account
from eth_keys.constants import SECPK1_N
from eth_utils.address import to_checksum_address
import msgspec
from typing_extensions import override

from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AddressMismatch, NotAKey, UnsafeKeystore, WrongPassword

LONGEST_FILE: Final = 64 * 1024
"""Bytes; a file of a key has about five hundred."""
_VERSION = 3
_CIPHER = "aes-128-ctr"
_KEY_BYTES = 32
_MOST_SCRYPT_N = 2**20
_MOST_SCRYPT_P = 16
_MOST_SCRYPT_BYTES = 2**30
_MOST_PBKDF2_ROUNDS = 10**7
_HEX = r"(?:0[xX])?([0-9a-fA-F]{%d})"
_TYPED_KEY = re.compile(rb"\s*(?:0[xX])?([0-9a-fA-F]{64})\s*")


class _CipherParams(msgspec.Struct, frozen=True):
    iv: str


class _Crypto(msgspec.Struct, frozen=True):
    cipher: str
    cipherparams: _CipherParams
    ciphertext: str
    kdf: str
    kdfparams: dict[str, Any]
    mac: str


class _Document(msgspec.Struct, frozen=True):
    version: int
    crypto: _Crypto
    address: str | None = None


class _Scrypt(msgspec.Struct, frozen=True):
    n: int
    r: int
    p: int
    dklen: int
    salt: str


class _Pbkdf2(msgspec.Struct, frozen=True):
    c: int
    prf: str
    dklen: int
    salt: str


@dataclass(frozen=True, slots=True, repr=False)
class KeyFile:
    """A sealed key whose cost to open is bounded; `stated` is its address, as the file has it."""

    content: Mapping[str, Any]
    stated: Address | None

    def open(self, password: str) -> bytearray:
        """The key in it. Takes about a second, and the memory that the file asks for.

        Raises:
            WrongPassword: it does not open the file.
            NotAKey: what was sealed is no key.
            AddressMismatch: the key is that of another address than the file states.
        """
        try:
            secret = bytearray(Account.decrypt(dict(self.content), password))
        except ValueError:
            raise WrongPassword from None
        if not is_key(secret):
            raise NotAKey
        computed = address_of(secret)
        if self.stated not in {None, computed}:
            wipe(secret)
            raise AddressMismatch(str(self.stated), computed)
        return secret

    @override
    def __repr__(self) -> str:
        return f"KeyFile({self.stated})"


def read(content: bytes) -> KeyFile:
    """The key file in `content`; every figure in it is checked, and nothing is derived.

    Raises:
        NotAKey: something else than a keystore V3 file.
        UnsafeKeystore: opening it would cost too much, or too little is known of its cipher.
    """
    if len(content) > LONGEST_FILE:
        raise NotAKey
    try:
        found = _in_small_letters(json.loads(content))
        document = msgspec.convert(found, _Document)
        stated = _hex(document.address, 20) if document.address else None
        _check_cost(document.crypto)
    except (ValueError, RecursionError):  # what msgspec and json raise is a ValueError
        raise NotAKey from None
    if document.version != _VERSION:
        raise NotAKey
    if document.crypto.cipher != _CIPHER:
        raise UnsafeKeystore
    return KeyFile(found, Address(to_checksum_address(stated)) if stated else None)


def seal(secret: bytearray, password: str, scrypt_n: int) -> bytes:
    """A key file that `password` opens. Takes about a second with the usual `scrypt_n`."""
    # Both are named: the library would let an environment variable choose a weaker way.
    document = Account.encrypt(bytes(secret), password, kdf="scrypt", iterations=scrypt_n)
    return json.dumps(document, indent=1).encode()


def key_in(typed: bytes | bytearray) -> bytearray:
    """The key that a person typed: 64 hex digits, with or without 0x; ASCII.

    Raises:
        NotAKey: anything else, or a number that is no key.
    """
    match = _TYPED_KEY.fullmatch(typed)
    secret = bytearray.fromhex(match[1].decode("ascii")) if match else bytearray()
    if not is_key(secret):
        raise NotAKey
    return secret


def is_key(secret: bytearray) -> bool:
    """Whether `secret` is a private key of secp256k1."""
    return len(secret) == _KEY_BYTES and 0 < int.from_bytes(secret, "big") < SECPK1_N


def address_of(secret: bytearray) -> Address:
    """The address that belongs to the key."""
    return Address(Account.from_key(bytes(secret)).address)


def wipe(secret: bytearray) -> None:
    """Overwrite the key here; Python may have copied it elsewhere, which nobody can undo."""
    secret[:] = bytes(len(secret))


def _check_cost(crypto: _Crypto) -> None:
    """Bound time and memory before any of it is spent; whoever wrote the file chose them."""
    if crypto.kdf == "scrypt":
        scrypt = msgspec.convert(crypto.kdfparams, _Scrypt)
        is_bounded = _is_bounded(scrypt)
        length, salt = scrypt.dklen, scrypt.salt
    elif crypto.kdf == "pbkdf2":
        pbkdf2 = msgspec.convert(crypto.kdfparams, _Pbkdf2)
        is_bounded = 0 < pbkdf2.c <= _MOST_PBKDF2_ROUNDS and pbkdf2.prf == "hmac-sha256"
        length, salt = pbkdf2.dklen, pbkdf2.salt
    else:
        raise UnsafeKeystore
    if not is_bounded or length != _KEY_BYTES:
        raise UnsafeKeystore
    bytes.fromhex(salt.removeprefix("0x"))
    for text, size in ((crypto.cipherparams.iv, 16), (crypto.ciphertext, 32), (crypto.mac, 32)):
        _hex(text, size)


def _is_bounded(scrypt: _Scrypt) -> bool:
    is_power_of_two = scrypt.n > 1 and scrypt.n & (scrypt.n - 1) == 0
    is_small = scrypt.n <= _MOST_SCRYPT_N and 0 < scrypt.p <= _MOST_SCRYPT_P and scrypt.r > 0
    memory = 128 * scrypt.r * max(scrypt.n, scrypt.p)
    return is_power_of_two and is_small and memory <= _MOST_SCRYPT_BYTES


def _hex(text: str, size: int) -> str:
    """The hex digits of exactly `size` bytes in `text`, without 0x; NotAKey if it has others."""
    match = re.fullmatch(_HEX % (2 * size), text)
    if match is None:
        raise NotAKey
    return match[1]


def _in_small_letters(found: Any) -> Any:
    """Names of fields as they are meant: the first wallets wrote `Crypto`."""
    if not isinstance(found, dict):
        return found
    return {str(name).lower(): _in_small_letters(value) for name, value in found.items()}
