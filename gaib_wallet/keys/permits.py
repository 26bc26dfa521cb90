"""A permit (EIP-2612): what of it may be signed, the hash that is signed, and the signature.

Of all typed data this one type is signed, under the domain that the signer's own manifest has.
"""

from datetime import datetime
from typing import Final

from eth_keys.datatypes import PrivateKey, Signature
from eth_keys.exceptions import BadSignature
from eth_utils.crypto import keccak
from eth_utils.exceptions import ValidationError as NoSignature

from gaib_wallet.domain.permits import Permit
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnknownCall, UnlimitedAllowance
from gaib_wallet.keys import terms
from gaib_wallet.keys.decoding import (
    Decoded,
    PermitWords,
    RouterSwap,
    SelfPermit,
    decode_permit,
)
from gaib_wallet.keys.manifests import Known
from gaib_wallet.keys.terms import differs, same

_WORD: Final = 32
_DOMAIN_TYPE: Final = keccak(
    text="EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
)
_PERMIT_TYPE: Final = keccak(
    text="Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
)
_TYPED_DATA: Final = b"\x19\x01"
_FIRST_V: Final = 27
_HIGHEST_S: Final = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0
"""Half the order of the curve: above it stands the second form of every signature."""


def check_words(plan: TxPlan, network: Known) -> None:
    """Hold the five words that `plan` begins with against its permit and the manifest.

    Raises UnknownCall, UnlimitedAllowance, NotAsAgreed.
    """
    call = plan.calls[0]
    permit = _permit(plan, network)
    if call.act is not Act.PERMIT:
        raise UnknownCall
    said = decode_permit(call.data)
    if said.amount >= terms.UNLIMITED:
        raise UnlimitedAllowance
    same(terms.TOKENS, call.to, permit.amount.token.address)
    same(terms.VALUE, call.value, 0)
    same(terms.OWNER, said.owner, permit.owner)
    same(terms.SPENDER, said.spender, permit.spender)
    same(terms.AMOUNT, said.amount, permit.amount.raw)
    same(terms.DEADLINE, said.deadline, _seconds(permit.deadline))
    same(terms.PERMIT, said, _words(permit))


def check_part(plan: TxPlan, said: Decoded, network: Known, *, is_signed: bool) -> None:
    """Hold the permit inside a swap against that of `plan`; neither is there without the other.

    Where it `is_signed`, the signature is the account's own; where not, it is all zeros.

    Raises UnknownCall, UnlimitedAllowance, NotAsAgreed.
    """
    part = said.permit if isinstance(said, RouterSwap) else None
    if part is None:
        same(terms.PERMIT, plan.permit, None)
        return
    permit = _permit(plan, network)
    if len(plan.calls) != 1:
        raise differs(terms.CALLS)
    same(terms.TOKENS, part.token, permit.amount.token.address)
    same(terms.AMOUNT, part.amount, permit.amount.raw)
    same(terms.DEADLINE, part.deadline, _seconds(permit.deadline))
    if is_signed:
        same(terms.PERMIT, _signer(part, digest(plan.chain_id, permit)), plan.account)
    else:
        same(terms.PERMIT, (part.v, part.r, part.s), (0, 0, 0))


def digest(chain_id: int, permit: Permit) -> bytes:
    """The 32 octets that are signed (EIP-712)."""
    name, version = permit.domain.name, permit.domain.version
    domain = keccak(
        _DOMAIN_TYPE
        + keccak(text=name)
        + keccak(text=version)
        + chain_id.to_bytes(_WORD, "big")
        + _address(permit.amount.token.address)
    )
    said = _words(permit)
    numbers = (said.amount, said.nonce, said.deadline)
    struct = keccak(
        _PERMIT_TYPE
        + _address(said.owner)
        + _address(said.spender)
        + b"".join(number.to_bytes(_WORD, "big") for number in numbers)
    )
    return bytes(keccak(_TYPED_DATA + domain + struct))


def signature(plan: TxPlan, key: Secret) -> bytes:
    """65 octets, r, s and v (27 or 28), for the permit of `plan`; `policy` comes first.

    It is deterministic (RFC 6979) and its s is low.

    Raises:
        NotAsAgreed: there is no permit, or the key is another account's.
    """
    if not isinstance(plan.permit, Permit):
        raise differs(terms.PERMIT)
    hashed = digest(plan.chain_id, plan.permit)
    made = PrivateKey(bytes(key.octets)).sign_msg_hash(hashed)
    found = Address(made.recover_public_key_from_msg_hash(hashed).to_checksum_address())
    same(terms.OWNER, found, plan.account)
    octets = b"".join(number.to_bytes(_WORD, "big") for number in (made.r, made.s))
    return octets + bytes([_FIRST_V + made.v])


def _permit(plan: TxPlan, network: Known) -> Permit:
    """The permit of `plan`, for the manifest's router, of exactly what is paid, under its domain.

    Raises UnknownCall where the manifest knows no domain of the token, UnlimitedAllowance,
    NotAsAgreed.
    """
    permit, pay = plan.permit, plan.pay
    if not isinstance(permit, Permit) or pay is None:
        raise differs(terms.PERMIT)
    domain = network.permits.get(permit.amount.token.address)
    if domain is None or network.v3_router is None:
        raise UnknownCall
    if permit.amount.raw >= terms.UNLIMITED:
        raise UnlimitedAllowance
    same(terms.OWNER, permit.owner, plan.account)
    same(terms.SPENDER, (permit.spender, plan.target), (network.v3_router, network.v3_router))
    same(terms.TOKENS, permit.amount.token, pay.token)
    same(terms.AMOUNT, permit.amount.raw, pay.raw)
    same(terms.PERMIT, permit.domain, domain)
    return permit


def _words(permit: Permit) -> PermitWords:
    return PermitWords(
        permit.owner,
        permit.spender,
        permit.amount.raw,
        permit.nonce,
        _seconds(permit.deadline),
    )


def _signer(part: SelfPermit, hashed: bytes) -> Address | None:
    """Who signed; None for what is no signature, or the second form of one."""
    if part.s > _HIGHEST_S:
        return None
    try:
        made = Signature(vrs=(part.v - _FIRST_V, part.r, part.s))
        return Address(made.recover_public_key_from_msg_hash(hashed).to_checksum_address())
    except (BadSignature, NoSignature):
        return None


def _seconds(deadline: datetime) -> int:
    return int(deadline.timestamp())


def _address(address: Address) -> bytes:
    return bytes.fromhex(address[2:]).rjust(_WORD, b"\0")
