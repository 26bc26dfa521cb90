"""A signature for Permit2: what of it may be signed, and the hash that is signed.

Of all that Permit2 takes this one type is signed, for the universal router of the manifest.
"""

from datetime import datetime
from typing import Final

from eth_utils.crypto import keccak

from gaib_wallet.domain.permits import PermitSingle
from gaib_wallet.domain.transactions import Call, TxPlan
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnknownCall, UnlimitedAllowance
from gaib_wallet.keys import signatures, terms
from gaib_wallet.keys.abi import WORD
from gaib_wallet.keys.decoding import decode_single
from gaib_wallet.keys.manifests import Known
from gaib_wallet.keys.routers import ManagerSwap, SingleWords
from gaib_wallet.keys.terms import differs, same

_DOMAIN_TYPE: Final = keccak(
    text="EIP712Domain(string name,uint256 chainId,address verifyingContract)"
)
_NAME: Final = keccak(text="Permit2")
_DETAILS: Final = "PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)"
_DETAILS_TYPE: Final = keccak(text=_DETAILS)
_SINGLE_TYPE: Final = keccak(
    text=f"PermitSingle(PermitDetails details,address spender,uint256 sigDeadline){_DETAILS}"
)
_TYPED_DATA: Final = b"\x19\x01"
_NONCES: Final = 2**48


def check_words(plan: TxPlan, call: Call, permit: PermitSingle, network: Known) -> None:
    """Hold the six words of `call` against the permit of `plan` and the manifest.

    Raises UnknownCall, UnlimitedAllowance, NotAsAgreed.
    """
    _check(plan, permit, network)
    said = decode_single(call.data)
    same(terms.SPENDER, call.to, permit.contract)
    same(terms.VALUE, call.value, 0)
    _check_said(said, permit)


def check_part(
    plan: TxPlan, said: ManagerSwap, permit: PermitSingle, network: Known, *, is_signed: bool
) -> None:
    """Hold the signature's words inside a swap, and the signature where it `is_signed`."""
    _check(plan, permit, network)
    _check_said(said.permit, permit)
    if is_signed:
        found = signatures.signer(digest(plan.chain_id, permit), said.signature)
        same(terms.PERMIT, found, plan.account)
    else:
        same(terms.PERMIT, said.signature, bytes(signatures.LENGTH))


def digest(chain_id: int, permit: PermitSingle) -> bytes:
    """The 32 octets that are signed (EIP-712); the domain of Permit2 has no version."""
    domain = keccak(_DOMAIN_TYPE + _NAME + _number(chain_id) + _address(permit.contract))
    said = _words(permit)
    numbers = (said.amount, said.expiration, said.nonce)
    details = keccak(_DETAILS_TYPE + _address(said.token) + b"".join(map(_number, numbers)))
    struct = keccak(_SINGLE_TYPE + details + _address(said.spender) + _number(said.deadline))
    return bytes(keccak(_TYPED_DATA + domain + struct))


def _check(plan: TxPlan, permit: PermitSingle, network: Known) -> None:
    """For the manifest's Permit2 and router, and for exactly what is paid."""
    pay, router = plan.pay, network.universal_router
    if pay is None:
        raise differs(terms.PERMIT)
    if router is None or permit.amount.token.address not in network.tokens:
        raise UnknownCall
    if permit.amount.raw >= terms.UNLIMITED:
        raise UnlimitedAllowance
    same(terms.OWNER, permit.owner, plan.account)
    same(terms.SPENDER, permit.contract, network.permit2)
    same(terms.SPENDER, (permit.spender, plan.target), (router, router))
    same(terms.TOKENS, permit.amount.token, pay.token)
    same(terms.AMOUNT, permit.amount.raw, pay.raw)
    if not 0 <= permit.nonce < _NONCES:
        raise differs(terms.PERMIT)


def _check_said(said: SingleWords, permit: PermitSingle) -> None:
    """Word by word. Raises UnlimitedAllowance, NotAsAgreed."""
    agreed = _words(permit)
    if said.amount >= terms.UNLIMITED:
        raise UnlimitedAllowance
    same(terms.TOKENS, said.token, agreed.token)
    same(terms.AMOUNT, said.amount, agreed.amount)
    same(terms.SPENDER, said.spender, agreed.spender)
    same(
        terms.DEADLINE,
        (said.expiration, said.deadline),
        (agreed.expiration, agreed.deadline),
    )
    same(terms.PERMIT, said, agreed)


def _words(permit: PermitSingle) -> SingleWords:
    seconds = _seconds(permit.deadline)
    amount = permit.amount
    return SingleWords(
        amount.token.address, amount.raw, seconds, permit.nonce, permit.spender, seconds
    )


def _seconds(deadline: datetime) -> int:
    return int(deadline.timestamp())


def _number(number: int) -> bytes:
    return number.to_bytes(WORD, "big")


def _address(address: Address) -> bytes:
    return bytes.fromhex(address[2:]).rjust(WORD, b"\0")
