"""One EIP-1559 transaction as the window sees it: what is to be signed, and what came back.

Written apart from the signer's own code, so that neither believes the other.
"""

from typing import Final

from eth_utils.crypto import keccak
import rlp

from gaib_wallet.domain.transactions import SignedTx, TxRequest
from gaib_wallet.errors import SignedOtherwise
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_TYPE: Final = b"\x02"
_SIGNATURE_FIELDS: Final = 3
_BYTES = QT_TRANSLATE_NOOP("signer", "the transaction")
_HASH = QT_TRANSLATE_NOOP("signer", "its hash")


def unsigned(request: TxRequest) -> bytes:
    """The octets that are signed: its type, and all fields but the signature.

    Raises:
        ValueError: its `to` is not an address in hex, or a number is negative.
    """
    return _TYPE + bytes(rlp.encode(_fields(request)))


def digest(octets: bytes) -> str:
    """Keccak-256, as it is shown: 0x and 64 hex digits."""
    return f"0x{keccak(octets).hex()}"


def to_be_signed(request: TxRequest) -> tuple[bytes, str]:
    """`unsigned` and its `digest`, for whoever shows them."""
    octets = unsigned(request)
    return octets, digest(octets)


def agrees(signed: SignedTx, request: TxRequest) -> None:
    """Nothing, where `signed` is `request`, with a signature and under its own hash.

    Whose signature it is, is another question: only keys can tell.

    Raises:
        SignedOtherwise: it is something else; it names the part that differs.
    """
    try:
        fields = rlp.decode(signed.raw.removeprefix(_TYPE), strict=True)
        found = _TYPE + rlp.encode(fields[:-_SIGNATURE_FIELDS])
    except (rlp.DecodingError, TypeError):
        raise _differs(_BYTES) from None
    if signed.raw[:1] != _TYPE or found != unsigned(request):
        raise _differs(_BYTES)
    if signed.tx_hash != digest(signed.raw):
        raise _differs(_HASH)


def _fields(request: TxRequest) -> list[object]:
    """In their order; the last is the list of storage that is read, and empty."""
    price = request.fee.price
    return [
        *map(_number, (request.chain_id, request.nonce, price.tip, price.most)),
        _number(request.fee.gas_limit),
        bytes.fromhex(request.to.removeprefix("0x")),
        _number(request.value),
        request.data,
        [],
    ]


def _number(value: int) -> bytes:
    """Without a zero in front, and nothing at all for zero."""
    if value < 0:
        raise ValueError("no transaction has a negative number")
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


def _differs(what: str) -> SignedOtherwise:
    return SignedOtherwise(Message("signer", what))
