"""What the bytes of a call must say: functions by name, with their arguments."""

from collections.abc import Mapping
from typing import Any

from gaib_wallet.domain.permits import Permit, PermitSingle, SignedAllowance
from gaib_wallet.domain.units import NO_ADDRESS, Address, TokenAmount

Says = tuple[tuple[str, Mapping[str, Any]], ...]


def approved(amount: TokenAmount, spender: Address) -> Says:
    return (("approve", {"spender": spender, "amount": amount.raw}),)


def struct(permit: SignedAllowance) -> Mapping[str, Any]:
    seconds = int(permit.deadline.timestamp())
    if isinstance(permit, PermitSingle):
        details = {"token": permit.amount.token.address, "amount": permit.amount.raw}
        ends = {"expiration": seconds, "sigDeadline": seconds}
        return {**details, **ends, "nonce": permit.nonce, "spender": permit.spender}
    parties = {"owner": permit.owner, "spender": permit.spender}
    numbers = {"value": permit.amount.raw, "nonce": permit.nonce, "deadline": seconds}
    return {**parties, **numbers}


def self_permit(permit: Permit, signature: bytes) -> tuple[str, Mapping[str, Any]]:
    seconds = int(permit.deadline.timestamp())
    given = {"token": permit.amount.token.address, "value": permit.amount.raw, "deadline": seconds}
    r, s, v = signature[:32], signature[32:64], signature[64]
    return "selfPermitIfNecessary", {**given, "v": v, "r": r, "s": s}


def executed(
    permit: PermitSingle, least: TokenAmount, signature: bytes, *, is_exact_out: bool
) -> Says:
    """What the UniversalRouter does: the permit, then the three actions of a v4 swap."""
    pay, receive = permit.amount.token.address, least.token.address
    currency0, currency1 = sorted((pay, receive), key=lambda one: int(one, 16))
    key = {"currency0": currency0, "currency1": currency1, "fee": 100, "tickSpacing": 1}
    swap = {**key, "hooks": NO_ADDRESS, "zeroForOne": pay == currency0, "hookData": b""}
    name, most = "SWAP_EXACT_IN_SINGLE", permit.amount.raw
    amounts = {"amountIn": most, "amountOutMinimum": least.raw}
    if is_exact_out:
        name = "SWAP_EXACT_OUT_SINGLE"
        amounts = {"amountOut": least.raw, "amountInMaximum": most}
    return (
        ("execute", {"commands": b"\x0a\x10", "deadline": int(permit.deadline.timestamp())}),
        ("PERMIT2_PERMIT", {**struct(permit), "signature": signature}),
        (name, {**swap, **amounts}),
        ("SETTLE_ALL", {"currency": pay, "maxAmount": most}),
        ("TAKE_ALL", {"currency": receive, "minAmount": least.raw}),
    )
