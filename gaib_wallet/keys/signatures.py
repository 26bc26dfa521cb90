"""65 octets of a signature, r, s and v: made for a hash, and read for who made them."""

from typing import Final

from eth_keys.datatypes import PrivateKey, Signature
from eth_keys.exceptions import BadSignature
from eth_utils.crypto import keccak
from eth_utils.exceptions import ValidationError as NoSignature

from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import Address
from gaib_wallet.keys import terms
from gaib_wallet.keys.terms import same

LENGTH: Final = 65
_WORD: Final = 32
_FIRST_V: Final = 27
_HIGHEST_S: Final = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0
"""Half the order of the curve: above it stands the second form of every signature."""
_PERSONAL: Final = b"\x19Ethereum Signed Message:\n"


def signed(hashed: bytes, key: Secret, account: Address) -> bytes:
    """The signature of `account`, whose `key` it must be; v is 27 or 28.

    It is deterministic (RFC 6979) and its s is low. Raises NotAsAgreed for another's key.
    """
    made = PrivateKey(bytes(key.octets)).sign_msg_hash(hashed)
    found = Address(made.recover_public_key_from_msg_hash(hashed).to_checksum_address())
    same(terms.OWNER, found, account)
    octets = b"".join(number.to_bytes(_WORD, "big") for number in (made.r, made.s))
    return octets + bytes([_FIRST_V + made.v])


def signer(hashed: bytes, octets: bytes) -> Address | None:
    """Who signed; None for what is no signature, or the second form of one."""
    if len(octets) != LENGTH:
        return None
    r, s = (int.from_bytes(octets[at : at + _WORD], "big") for at in (0, _WORD))
    if s > _HIGHEST_S:
        return None
    try:
        made = Signature(vrs=(octets[-1] - _FIRST_V, r, s))
        return Address(made.recover_public_key_from_msg_hash(hashed).to_checksum_address())
    except (BadSignature, NoSignature):
        return None


def personal_hash(text: str) -> bytes:
    """What is signed of an ASCII text (EIP-191): no transaction and no typed data has this hash.

    Raises UnicodeEncodeError for any other text.
    """
    octets = text.encode("ascii")
    return bytes(keccak(_PERSONAL + str(len(octets)).encode() + octets))
