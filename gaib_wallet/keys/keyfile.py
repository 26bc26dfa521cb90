"""Keystore V3: one key in one JSON file, under one password. No disk is touched here."""

from dataclasses import dataclass
import hashlib
import hmac
import json
import re
import secrets
from typing import Any, Final
import uuid

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR
from eth_hash.auto import keccak
import msgspec
from typing_extensions import override

from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    AddressMismatch,
    NotAKey,
    NotAKeystore,
    UnsafeKeystore,
    WrongPassword,
)
from gaib_wallet.keys import hd, kdf

LONGEST_FILE: Final = 64 * 1024
"""Bytes; a file of a key has about five hundred."""
SCRYPT_N: Final = 262_144
"""What an export costs, as geth's do: 256 MiB, and about a second."""
_VERSION = 3
_CIPHER = "aes-128-ctr"
_KEY_BYTES = 32
_SCRYPT_R = 8
_MOST_SCRYPT_N = 2**20
_MOST_SCRYPT_P = 16
_ROOM = 2**20  # octets; the standard's own figure leaves out what the blocks take besides
_MOST_SCRYPT_BYTES = 2**30 + _ROOM
_MOST_PBKDF2_ROUNDS = 10**7
_HEX = r"(?:0[xX])?((?:[0-9a-fA-F]{2}){%d,%d})"
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


@dataclass(frozen=True, slots=True)
class ScryptCost:
    """`n` by `r` blocks of 128 octets, `p` times over. Raises UnsafeKeystore if out of bounds."""

    n: int
    r: int
    p: int

    def __post_init__(self) -> None:
        is_power_of_two = self.n > 1 and self.n & (self.n - 1) == 0
        is_small = self.n <= _MOST_SCRYPT_N and 0 < self.p <= _MOST_SCRYPT_P and self.r > 0
        if not is_power_of_two or not is_small or self.memory > _MOST_SCRYPT_BYTES:
            raise UnsafeKeystore

    @property
    def memory(self) -> int:
        """Octets that one derivation takes."""
        return 128 * self.r * (self.n + self.p + 2)

    def derive(self, password: bytes, salt: bytes) -> bytes:
        """32 octets."""
        if self.n >= 2 ** (16 * self.r):  # the RFC forbids it, and Ethereum's own example does it
            from Crypto.Protocol.KDF import scrypt  # noqa: PLC0415 - 50 ms that hardly a file needs

            figures = (self.n, self.r, self.p)
            return scrypt(password, salt, _KEY_BYTES, *figures)  # type: ignore[arg-type,return-value]
        room = self.memory + _ROOM
        return hashlib.scrypt(
            password, salt=salt, dklen=_KEY_BYTES, maxmem=room, n=self.n, r=self.r, p=self.p
        )


@dataclass(frozen=True, slots=True)
class Pbkdf2Cost:
    """Rounds of HMAC-SHA256. Raises UnsafeKeystore if out of bounds."""

    rounds: int

    def __post_init__(self) -> None:
        if not 0 < self.rounds <= _MOST_PBKDF2_ROUNDS:
            raise UnsafeKeystore

    def derive(self, password: bytes, salt: bytes) -> bytes:
        """32 octets."""
        return hashlib.pbkdf2_hmac("sha256", password, salt, self.rounds, _KEY_BYTES)


@dataclass(frozen=True, slots=True, repr=False)
class KeyFile:
    """A sealed key whose cost to open is bounded; `stated` is its address, as the file has it."""

    stated: Address | None
    cost: ScryptCost | Pbkdf2Cost
    salt: bytes
    iv: bytes
    ciphertext: bytes
    mac: bytes

    def open(self, password: bytes | bytearray) -> bytearray:
        """The key in it. Takes about a second, and the memory that the file asks for.

        Raises:
            WrongPassword: it does not open the file.
            KeyOutOfRange: what was sealed is nobody's key.
            AddressMismatch: the key is that of another address than the file states.
        """
        # Some wallets seal under the text as it was typed, some under its NFKC form.
        forms = dict.fromkeys((bytes(password), kdf.normal(password)))
        secret = next(filter(None, map(self._unsealed, forms)), None)
        if secret is None:
            raise WrongPassword
        computed = hd.address_of(secret)
        if self.stated not in {None, computed}:
            wipe(secret)
            raise AddressMismatch(str(self.stated), computed)
        return secret

    def _unsealed(self, password: bytes) -> bytearray | None:
        derived = self.cost.derive(password, self.salt)
        if not hmac.compare_digest(keccak(derived[16:] + self.ciphertext), self.mac):
            return None
        # The first wallets left out zeros at the front.
        return bytearray(_crypted(self.ciphertext, derived[:16], self.iv).rjust(_KEY_BYTES, b"\0"))

    @override
    def __repr__(self) -> str:
        return f"KeyFile({self.stated})"


def read(content: bytes) -> KeyFile:
    """The key file in `content`; every figure in it is checked, and nothing is derived.

    Raises:
        NotAKeystore: something else than a whole keystore V3 file.
        UnsafeKeystore: opening it would cost too much, or too little is known of its cipher.
    """
    if len(content) > LONGEST_FILE:
        raise NotAKeystore
    try:
        document = msgspec.convert(_in_small_letters(json.loads(content)), _Document)
        if document.version != _VERSION:
            raise NotAKeystore
        return _checked(document)
    except (ValueError, RecursionError):  # what msgspec and json raise is a ValueError
        raise NotAKeystore from None


def seal(secret: bytes | bytearray, password: bytes | bytearray, scrypt_n: int = SCRYPT_N) -> bytes:
    """A key file that `password` opens, and that was opened: scrypt always, twice its time.

    Raises:
        KeyOutOfRange: `secret` is nobody's key.
    """
    address = hd.address_of(secret)
    salt, iv = secrets.token_bytes(_KEY_BYTES), secrets.token_bytes(16)
    derived = ScryptCost(scrypt_n, _SCRYPT_R, 1).derive(bytes(password), salt)
    ciphertext = _crypted(bytes(secret), derived[:16], iv)
    document = {
        "address": address[2:].lower(),
        "crypto": {
            "cipher": _CIPHER,
            "cipherparams": {"iv": iv.hex()},
            "ciphertext": ciphertext.hex(),
            "kdf": "scrypt",
            "kdfparams": {
                "dklen": _KEY_BYTES,
                "n": scrypt_n,
                "p": 1,
                "r": _SCRYPT_R,
                "salt": salt.hex(),
            },
            "mac": keccak(derived[16:] + ciphertext).hex(),
        },
        "id": str(uuid.uuid4()),
        "version": _VERSION,
    }
    content = json.dumps(document, indent=1).encode()
    if read(content).open(password) != secret:
        raise ValueError("what was sealed does not open")
    return content


def key_in(typed: bytes | bytearray) -> bytearray:
    """The key that a person typed: 64 hex digits, with or without 0x; ASCII.

    Raises:
        NotAKey: anything else.
        KeyOutOfRange: zero, or beyond the order of the curve.
    """
    match = _TYPED_KEY.fullmatch(typed)
    if match is None:
        raise NotAKey
    return hd.in_range(bytearray.fromhex(match[1].decode("ascii")))


def wipe(secret: bytearray) -> None:
    """Overwrite the key here; Python may have copied it elsewhere, which nobody can undo."""
    secret[:] = bytes(len(secret))


def _checked(document: _Document) -> KeyFile:
    """Bound time and memory before any of it is spent; whoever wrote the file chose them."""
    crypto = document.crypto
    cost: ScryptCost | Pbkdf2Cost
    if crypto.kdf == "scrypt":
        scrypt = msgspec.convert(crypto.kdfparams, _Scrypt)
        cost, length, salt = ScryptCost(scrypt.n, scrypt.r, scrypt.p), scrypt.dklen, scrypt.salt
    elif crypto.kdf == "pbkdf2":
        pbkdf2 = msgspec.convert(crypto.kdfparams, _Pbkdf2)
        if pbkdf2.prf != "hmac-sha256":
            raise UnsafeKeystore
        cost, length, salt = Pbkdf2Cost(pbkdf2.c), pbkdf2.dklen, pbkdf2.salt
    else:
        raise UnsafeKeystore
    if length != _KEY_BYTES or crypto.cipher != _CIPHER:
        raise UnsafeKeystore
    return KeyFile(
        hd.checksummed(_octets(document.address, 20)) if document.address else None,
        cost,
        bytes.fromhex(re.sub("^0[xX]", "", salt)),
        _octets(crypto.cipherparams.iv, 16),
        _octets(crypto.ciphertext, 1, _KEY_BYTES),
        _octets(crypto.mac, 32),
    )


def _octets(text: str, least: int, most: int | None = None) -> bytes:
    """`least` to `most` octets in hex digits, with or without 0x. NotAKeystore if they are not."""
    match = re.fullmatch(_HEX % (least, most or least), text)
    if match is None:
        raise NotAKeystore
    return bytes.fromhex(match[1])


def _crypted(data: bytes, key: bytes, iv: bytes) -> bytes:
    """AES-128-CTR, which is its own reverse."""
    # The seal is the MAC over the ciphertext; the standard knows no authenticated cipher.
    cipher = Cipher(AES(key), CTR(iv)).encryptor()
    return cipher.update(data) + cipher.finalize()


def _in_small_letters(found: Any) -> Any:
    """Names of fields as they are meant: the first wallets wrote `Crypto`."""
    if not isinstance(found, dict):
        return found
    return {str(name).lower(): _in_small_letters(value) for name, value in found.items()}
