"""A signature in place of an allowance: what may be signed, its hash, and the signature.

Of all typed data two types are signed: a token's own permit (EIP-2612, here), under the domain that
the signer's own manifest has, and that for Permit2 (`permit2`).
"""

from datetime import datetime
from typing import Final

from eth_utils.crypto import keccak

from gaib_wallet.domain.permits import Permit, PermitSingle, SignedAllowance
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import Act, Call, TxPlan
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnknownCall, UnlimitedAllowance
from gaib_wallet.keys import permit2, signatures, terms
from gaib_wallet.keys.decoding import Decoded, PermitWords, decode_permit
from gaib_wallet.keys.manifests import Known
from gaib_wallet.keys.routers import ManagerSwap, RouterSwap, SelfPermit
from gaib_wallet.keys.terms import differs, same

_WORD: Final = 32
_DOMAIN_TYPE: Final = keccak(
    text="EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
)
_PERMIT_TYPE: Final = keccak(
    text="Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
)
_TYPED_DATA: Final = b"\x19\x01"


def check_words(plan: TxPlan, call: Call, network: Known) -> None:
    """Hold the words in `call`, which stands before the swap, against the permit of `plan`.

    Raises UnknownCall, UnlimitedAllowance, NotAsAgreed.
    """
    if call.act is not Act.PERMIT:
        raise UnknownCall
    if isinstance(plan.permit, PermitSingle):
        permit2.check_words(plan, call, plan.permit, network)
        return
    permit = _permit(plan, network)
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

    `plan` has no call but allowances before the swap. Where it `is_signed`, the signature is the
    account's own; where not, it is all zeros.

    Raises UnknownCall, UnlimitedAllowance, NotAsAgreed.
    """
    if isinstance(said, ManagerSwap):
        if not isinstance(plan.permit, PermitSingle):
            raise differs(terms.PERMIT)
        permit2.check_part(plan, said, plan.permit, network, is_signed=is_signed)
        return
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


def digest(chain_id: int, permit: SignedAllowance) -> bytes:
    """The 32 octets that are signed (EIP-712)."""
    if isinstance(permit, PermitSingle):
        return permit2.digest(chain_id, permit)
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

    Raises:
        NotAsAgreed: there is no permit, or the key is another account's.
    """
    if plan.permit is None:
        raise differs(terms.PERMIT)
    return signatures.signed(digest(plan.chain_id, plan.permit), key, plan.account)


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
    numbers = (number.to_bytes(_WORD, "big") for number in (part.r, part.s))
    return signatures.signer(hashed, b"".join(numbers) + bytes([part.v]))


def _seconds(deadline: datetime) -> int:
    return int(deadline.timestamp())


def _address(address: Address) -> bytes:
    return bytes.fromhex(address[2:]).rjust(_WORD, b"\0")
