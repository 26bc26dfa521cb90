"""The sealed file of a vault, as octets; no disk is touched here.

    magic 8 | version 1 | vault id 16 | KDF 1 | memory KiB 4 | passes 4 | lanes 1 | salt 16
    nonce 12 | data key 32, sealed by the password's key + 16; all of the first line is bound to it
    nonce 12 | body, sealed by the data key + 16; magic, version and vault id are bound to it

Numbers are big-endian, seals are AES-256-GCM. The body does not hang on the password, so a new
password wraps 32 octets anew and leaves the body alone.
"""

from dataclasses import dataclass
import secrets
import struct
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from typing_extensions import override

from gaib_wallet.errors import NewerVault, NotAVault, WrongPassword
from gaib_wallet.keys import kdf
from gaib_wallet.keys.bounds import LARGEST_FILE, KdfCost

VERSION: Final = 1
_MAGIC: Final = b"GAIBVLT\n"
_QUICK_MAGIC: Final = b"GAIBQCK\n" + bytes([VERSION])
_ARGON2ID: Final = 1
KEY_BYTES: Final = 32
"""Of every key here: AES-256."""
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_ID_BYTES: Final = 16
_HEADER = struct.Struct(">8sB16sBIIB16s")
_WRAP_BYTES: Final = _NONCE_BYTES + KEY_BYTES + _TAG_BYTES
_BOUND_TO_BODY: Final = len(_MAGIC) + 1 + _ID_BYTES
_SHORTEST_FILE: Final = _HEADER.size + _WRAP_BYTES + _NONCE_BYTES + _TAG_BYTES


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """What a password gave: the key of the data, and the data."""

    data_key: bytearray
    body: bytes

    @override
    def __repr__(self) -> str:
        return "Opened([redacted])"


@dataclass(frozen=True, slots=True, repr=False)
class VaultFile:
    """A sealed vault whose cost to open is bounded; `content` is the whole file."""

    content: bytes
    vault_id: bytes
    cost: KdfCost
    salt: bytes

    def open(self, password: bytes | bytearray) -> Opened:
        """What `password` (UTF-8) opens. Takes the time and memory of `cost`.

        Raises:
            WrongPassword: it does not open it, or a bit of the file is another.
            MemoryError: this machine has not got the memory now.
        """
        password_key = kdf.derive(password, self.salt, self.cost)
        data_key = bytearray(_unsealed(password_key, self._wrap, self._header))
        return Opened(data_key, self.body(data_key))

    def body(self, data_key: bytes | bytearray) -> bytes:
        """What the data key opens, at once. Raises WrongPassword as `open`."""
        return _unsealed(data_key, self._sealed_body, self._header[:_BOUND_TO_BODY])

    @property
    def _header(self) -> bytes:
        return self.content[: _HEADER.size]

    @property
    def _wrap(self) -> bytes:
        return self.content[_HEADER.size :][:_WRAP_BYTES]

    @property
    def _sealed_body(self) -> bytes:
        return self.content[_HEADER.size + _WRAP_BYTES :]

    @override
    def __repr__(self) -> str:
        return f"VaultFile({self.vault_id.hex()}, {self.cost})"


def read(content: bytes) -> VaultFile:
    """The vault in `content`; every figure of its header is checked, and nothing is derived.

    Raises:
        NotAVault: empty, cut off, zeroed, foreign, too large, or of a cost that is out of bounds.
        NewerVault: of a version above this one.
    """
    if not content.startswith(_MAGIC) or len(content) > LARGEST_FILE:
        raise NotAVault
    if len(content) > len(_MAGIC) and content[len(_MAGIC)] > VERSION:
        raise NewerVault  # it may be of another length, so this goes first
    if len(content) < _SHORTEST_FILE:
        raise NotAVault
    _, version, vault_id, kdf_id, memory, passes, lanes, salt = _HEADER.unpack_from(content)
    if version != VERSION or kdf_id != _ARGON2ID:
        raise NotAVault
    try:
        cost = KdfCost(memory, passes, lanes)
    except ValueError:
        raise NotAVault from None
    return VaultFile(bytes(content), vault_id, cost, salt)


def make(password: bytes | bytearray, cost: KdfCost, body: bytes) -> bytes:
    """A new vault of a new id and data key. Opened again before it is given: twice the time.

    Raises:
        ValueError: `body` is too large for a vault.
        MemoryError: this machine has not got the memory now.
    """
    header = _header(secrets.token_bytes(_ID_BYTES), cost)
    data_key = secrets.token_bytes(KEY_BYTES)
    sealed_body = _sealed(data_key, body, header[:_BOUND_TO_BODY])
    return _checked(_wrapped(header, password, data_key) + sealed_body, password, data_key, body)


def with_body(file: VaultFile, data_key: bytes | bytearray, body: bytes) -> bytes:
    """The same vault with another body; its password stays. Opened again before it is given.

    Raises:
        WrongPassword: `data_key` is not that of the file, so nobody could open the result.
        ValueError: `body` is too large for a vault.
    """
    file.body(data_key)
    kept = file.content[: _HEADER.size + _WRAP_BYTES]
    content = kept + _sealed(data_key, body, file.content[:_BOUND_TO_BODY])
    if len(content) > LARGEST_FILE:
        raise ValueError(f"a vault of {len(content)} octets is too large")
    if read(content).body(data_key) != body:
        raise ValueError("what was sealed does not open")
    return content


def rewrapped(
    file: VaultFile, data_key: bytes | bytearray, password: bytes | bytearray, cost: KdfCost
) -> bytes:
    """The same vault under another password or cost; its body's octets stay. Time as `make`.

    Raises:
        WrongPassword: `data_key` is not that of the file, so nobody could open the result.
        MemoryError: this machine has not got the memory now.
    """
    body = file.body(data_key)
    kept = file.content[_HEADER.size + _WRAP_BYTES :]
    content = _wrapped(_header(file.vault_id, cost), password, data_key) + kept
    return _checked(content, password, data_key, body)


def wrap_data_key(data_key: bytes | bytearray, device_key: bytes | bytearray) -> bytes:
    """The data key for quick unlock, sealed by the 32 octets that the system's keyring holds."""
    content = _QUICK_MAGIC + _sealed(device_key, data_key, _QUICK_MAGIC)
    if unwrap_data_key(content, device_key) != data_key:
        raise ValueError("what was sealed does not open")
    return content


def unwrap_data_key(content: bytes, device_key: bytes | bytearray) -> bytearray:
    """The data key in `content`; `VaultFile.body` says whether it is that of a vault.

    Raises:
        WrongPassword: it was not sealed by this `device_key`, or was altered.
    """
    is_whole = len(content) == len(_QUICK_MAGIC) + _WRAP_BYTES
    if not is_whole or not content.startswith(_QUICK_MAGIC) or len(device_key) != KEY_BYTES:
        raise WrongPassword
    return bytearray(_unsealed(device_key, content[len(_QUICK_MAGIC) :], _QUICK_MAGIC))


def _header(vault_id: bytes, cost: KdfCost) -> bytes:
    """With a new salt."""
    salt = secrets.token_bytes(kdf.SALT_BYTES)
    figures = (cost.memory_kib, cost.passes, cost.lanes)
    return _HEADER.pack(_MAGIC, VERSION, vault_id, _ARGON2ID, *figures, salt)


def _wrapped(header: bytes, password: bytes | bytearray, data_key: bytes | bytearray) -> bytes:
    _, _, _, _, memory, passes, lanes, salt = _HEADER.unpack(header)
    password_key = kdf.derive(password, salt, KdfCost(memory, passes, lanes))
    return header + _sealed(password_key, data_key, header)


def _checked(
    content: bytes, password: bytes | bytearray, data_key: bytes | bytearray, body: bytes
) -> bytes:
    """`content`, once it was opened: a bit that flipped in memory would lose the vault."""
    if len(content) > LARGEST_FILE:
        raise ValueError(f"a vault of {len(content)} octets is too large")
    opened = read(content).open(password)
    if opened.data_key != data_key or opened.body != body:
        raise ValueError("what was sealed does not open")
    return content


def _sealed(key: bytes | bytearray, plain: bytes | bytearray, bound: bytes) -> bytes:
    """A nonce by chance, and the seal; under one key there are too few for one to come twice."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound)


def _unsealed(key: bytes | bytearray, sealed: bytes, bound: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound)
    except InvalidTag:
        raise WrongPassword from None
