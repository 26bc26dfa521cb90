"""A transaction that somebody agreed to, in a form that travels: its numbers have 256 bits."""

from datetime import datetime
from typing import Final

import msgspec

from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.permits import Permit, PermitDomain, PermitSingle, SignedAllowance
from gaib_wallet.domain.transactions import Act, Call, Guard, TxPlan, TxRequest
from gaib_wallet.domain.units import Address, Token, TokenAmount

_NUMBER_BYTES: Final = 32


class _Amount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    raw: bytes
    token: Token


class _Call(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    act: Act
    to: Address
    data: bytes
    value: bytes


class _Signed(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    owner: Address
    spender: Address
    amount: _Amount
    nonce: bytes
    deadline: datetime


class _Permit(_Signed, frozen=True):
    domain: PermitDomain


class _PermitSingle(_Signed, frozen=True):
    contract: Address


class AgreedPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A `TxPlan` whose numbers are octets, and whose calls are bytes without commentary."""

    chain_id: int
    account: Address
    act: Act
    venue: str
    target: Address
    pay: _Amount | None
    expected: _Amount | None
    least: _Amount | None
    calls: tuple[_Call, ...]
    at: BlockStamp
    guard: Guard
    deadline: datetime | None
    recipient: Address | None
    permit: _Permit | _PermitSingle | None
    spends: _Amount | None


class AgreedTx(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A `TxRequest` in the same form."""

    plan: AgreedPlan
    nonce: int
    gas: tuple[bytes, bytes]
    price: tuple[bytes, bytes, bytes]


def packed(request: TxRequest) -> AgreedTx:
    """`request` as it travels."""
    fee = request.fee
    return AgreedTx(
        plan=packed_plan(request.plan),
        nonce=request.nonce,
        gas=(octets(fee.gas_limit), octets(fee.gas_expected)),
        price=(octets(fee.price.base), octets(fee.price.tip), octets(fee.price.most)),
    )


def packed_plan(plan: TxPlan) -> AgreedPlan:
    """`plan` as it travels.

    What the window read out of the calls stays behind, and so does what changes no byte of them:
    its reference, what it replaces, and what was allowed before.
    """
    return AgreedPlan(
        chain_id=plan.chain_id,
        account=plan.account,
        act=plan.act,
        venue=plan.venue,
        target=plan.target,
        pay=_packed(plan.pay),
        expected=_packed(plan.expected),
        least=_packed(plan.least),
        calls=tuple(_Call(call.act, call.to, call.data, octets(call.value)) for call in plan.calls),
        at=plan.at,
        guard=plan.guard,
        deadline=plan.deadline,
        recipient=plan.recipient,
        permit=None if plan.permit is None else _packed_permit(plan.permit),
        spends=_packed(plan.spends),
    )


def unpacked(found: AgreedTx) -> TxRequest:
    """What was packed. Raises ValueError as `unpacked_plan`."""
    gas_limit, gas_expected = map(number, found.gas)
    price = GasPrice(*map(number, found.price))
    return TxRequest(unpacked_plan(found.plan), found.nonce, Fee(gas_limit, gas_expected, price))


def unpacked_plan(found: AgreedPlan) -> TxPlan:
    """What was packed; its calls say nothing of themselves but their bytes.

    Raises:
        ValueError: there is no call in it, or a number is beyond 256 bits.
    """
    if not found.calls:
        raise ValueError("a plan without a call")
    return TxPlan(
        chain_id=found.chain_id,
        account=found.account,
        act=found.act,
        venue=found.venue,
        target=found.target,
        pay=_unpacked(found.pay),
        expected=_unpacked(found.expected),
        least=_unpacked(found.least),
        calls=tuple(
            Call(one.act, one.to, one.data, "", (), number(one.value)) for one in found.calls
        ),
        at=found.at,
        guard=found.guard,
        deadline=found.deadline,
        recipient=found.recipient,
        permit=None if found.permit is None else _unpacked_permit(found.permit),
        spends=_unpacked(found.spends),
    )


def octets(value: int) -> bytes:
    """A number of at most 256 bits, which the encoding of frames has not. OverflowError beyond."""
    return value.to_bytes(_NUMBER_BYTES, "big")


def number(found: bytes) -> int:
    """The number in `octets`. Raises ValueError for anything else."""
    if len(found) != _NUMBER_BYTES:
        raise ValueError("not a number of 256 bits")
    return int.from_bytes(found, "big")


def _packed(amount: TokenAmount | None) -> _Amount | None:
    return None if amount is None else _Amount(octets(amount.raw), amount.token)


def _unpacked(found: _Amount | None) -> TokenAmount | None:
    return None if found is None else TokenAmount(number(found.raw), found.token)


def _packed_permit(permit: SignedAllowance) -> _Permit | _PermitSingle:
    amount = _Amount(octets(permit.amount.raw), permit.amount.token)
    shared = (permit.owner, permit.spender, amount, octets(permit.nonce), permit.deadline)
    if isinstance(permit, Permit):
        return _Permit(*shared, permit.domain)
    return _PermitSingle(*shared, permit.contract)


def _unpacked_permit(found: _Permit | _PermitSingle) -> SignedAllowance:
    amount = TokenAmount(number(found.amount.raw), found.amount.token)
    shared = (found.owner, found.spender, amount, number(found.nonce), found.deadline)
    if isinstance(found, _Permit):
        return Permit(*shared, found.domain)
    return PermitSingle(*shared, found.contract)
