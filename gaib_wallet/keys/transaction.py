"""One EIP-1559 transaction: as bytes, signed, and read back from what was signed.

Knows eth_keys and rlp, and not eth_account, which takes most of a second to import.
"""

from typing import Any, Final

from eth_keys.datatypes import PrivateKey, Signature
from eth_utils.crypto import keccak
import rlp

from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import SignedTx, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NotAsAgreed
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_TYPE: Final = b"\x02"
_ADDRESS_BYTES: Final = 20
_NO_ACCESS: Final[tuple[bytes, ...]] = ()
_BYTES = QT_TRANSLATE_NOOP("signer", "the transaction")
_SENDER = QT_TRANSLATE_NOOP("signer", "the account")


def signed(request: TxRequest, key: Secret) -> SignedTx:
    """Exactly `request`, signed by the 32 octets of `key`; `policy` comes first.

    The signature is deterministic (RFC 6979) and its s is low. What comes back was read again
    from the bytes.

    Raises:
        NotAsAgreed: the key is another account's, or the bytes would say something else.
    """
    price = request.fee.price
    numbers = (request.chain_id, request.nonce, price.tip, price.most, request.fee.gas_limit)
    fields = [
        *map(_octets, numbers),
        bytes.fromhex(request.to[2:]),
        _octets(request.value),
        request.data,
        _NO_ACCESS,
    ]
    signature = PrivateKey(bytes(key.octets)).sign_msg_hash(_digest(fields))
    raw = _TYPE + rlp.encode([*fields, *map(_octets, signature.vrs)])
    _check(raw, request)
    return SignedTx(f"0x{keccak(raw).hex()}", raw)


def _check(raw: bytes, request: TxRequest) -> None:
    """Hold what is in `raw`, and who signed it, against `request`. Raises NotAsAgreed."""
    *fields, _, _, _ = rlp.decode(raw.removeprefix(_TYPE), strict=True)
    chain_id, nonce, tip, most, gas, to, value, data, access = fields
    price = request.fee.price
    found = (*map(_number, (chain_id, nonce, tip, most, gas, value)), f"0x{to.hex()}", data)
    asked = (
        *(request.chain_id, request.nonce, price.tip, price.most, request.fee.gas_limit),
        *(request.value, request.to.lower()),
        request.data,
    )
    if found != asked or access or len(to) != _ADDRESS_BYTES:
        raise NotAsAgreed(Message("signer", _BYTES))
    if sender(raw) != request.account:
        raise NotAsAgreed(Message("signer", _SENDER))


def sender(raw: bytes) -> Address:
    """Whose signature is on `raw`, which is as `signed` makes it; anything for other bytes."""
    *fields, v, r, s = rlp.decode(raw.removeprefix(_TYPE), strict=True)
    signature = Signature(vrs=(_number(v), _number(r), _number(s)))
    found = signature.recover_public_key_from_msg_hash(_digest(fields))
    return Address(found.to_checksum_address())


def _digest(fields: list[Any]) -> bytes:
    """What is signed: the hash of all but the signature."""
    return bytes(keccak(_TYPE + rlp.encode(fields)))


def _octets(number: int) -> bytes:
    """As RLP writes a number: big-endian, nothing for zero, no zero in front."""
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _number(octets: bytes) -> int:
    return int.from_bytes(octets, "big")
