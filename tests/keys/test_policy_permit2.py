"""A signature for Permit2 lets the manifest's router take exactly the payment, once and soon."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from eth_account import Account
from eth_account.messages import encode_typed_data
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.permits import LONGEST, PermitSingle
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import NotAsAgreed, UnknownCall, UnknownChain, UnlimitedAllowance, WrongTime
from gaib_wallet.keys import permits, signatures
from tests.keys.plans import (
    AID,
    CALLS,
    DEMO,
    KNOWN,
    NOW,
    PERMIT2,
    ROUTER,
    STRANGER,
    UNIVERSAL,
    USDC,
    V3_SWAP,
    amount,
    check,
    check_permit,
    permit_of,
    permitted,
    single_of,
)
from tests.keys.venues import (
    KEY,
    OWNER,
    PERMITTED2,
    V2_SWAP,
    V4_BOUGHT,
    V4_SWAP,
    carried,
    signed,
)

HERE = KNOWN[DEMO.chain_id]
SECOND = timedelta(seconds=1)
OTHER_KEY = keccak(text="another key")
SINGLE = {
    "PermitDetails": {
        "token": "address",
        "amount": "uint160",
        "expiration": "uint48",
        "nonce": "uint48",
    },
    "PermitSingle": {"details": "PermitDetails", "spender": "address", "sigDeadline": "uint256"},
}


def single(plan: TxPlan) -> PermitSingle:
    assert isinstance(plan.permit, PermitSingle)
    return plan.permit


def by_others(chain_id: int, permit: PermitSingle, key: bytes = KEY) -> bytes:
    """The signature of a library that knows typed data of every kind."""
    seconds = int(permit.deadline.timestamp())
    message = encode_typed_data(
        {"name": "Permit2", "chainId": chain_id, "verifyingContract": permit.contract},
        {
            struct: [{"name": name, "type": kind} for name, kind in fields.items()]
            for struct, fields in SINGLE.items()
        },
        {
            "details": {
                "token": permit.amount.token.address,
                "amount": permit.amount.raw,
                "expiration": seconds,
                "nonce": permit.nonce,
            },
            "spender": permit.spender,
            "sigDeadline": seconds,
        },
    )
    return bytes(Account.sign_message(message, key).signature)


@pytest.mark.requirement("T4")
@given(
    raw=st.integers(1, 2**128 - 1),
    nonce=st.integers(0, 2**48 - 1),
    minutes=st.integers(1, 20),
    of=st.sampled_from([AID, USDC]),
)
def test_the_signature_is_that_of_eth_account(
    raw: int, nonce: int, minutes: int, of: object
) -> None:
    permit = replace(
        single_of(TokenAmount(raw, of), OWNER, nonce),  # type: ignore[arg-type]
        deadline=NOW + timedelta(minutes=minutes),
    )
    plan = replace(V4_SWAP, permit=permit)

    done = signed(plan)

    assert done == by_others(plan.chain_id, permit)
    assert signatures.signer(permits.digest(plan.chain_id, permit), done) == OWNER


@pytest.mark.requirement("T4")
def test_the_key_of_another_account_signs_nothing() -> None:
    with pytest.raises(NotAsAgreed, match="whose tokens"):
        signed(V4_SWAP, OTHER_KEY)


Change = Callable[[PermitSingle], PermitSingle]
WRONG: dict[str, tuple[Change, type[Exception], str]] = {
    "owner": (lambda one: replace(one, owner=STRANGER), NotAsAgreed, "whose tokens"),
    "spender": (lambda one: replace(one, spender=STRANGER), NotAsAgreed, "who may take"),
    "other router": (lambda one: replace(one, spender=ROUTER), NotAsAgreed, "who may take"),
    "contract": (lambda one: replace(one, contract=STRANGER), NotAsAgreed, "who may take"),
    "more": (
        lambda one: replace(one, amount=TokenAmount(one.amount.raw + 1, AID)),
        NotAsAgreed,
        "the amount",
    ),
    "less": (
        lambda one: replace(one, amount=TokenAmount(one.amount.raw - 1, AID)),
        NotAsAgreed,
        "the amount",
    ),
    "token": (
        lambda one: replace(one, amount=TokenAmount(one.amount.raw, USDC)),
        NotAsAgreed,
        "the tokens",
    ),
    "digits": (
        lambda one: replace(one, amount=TokenAmount(one.amount.raw, replace(AID, digits=6))),
        NotAsAgreed,
        "the tokens",
    ),
    "late": (lambda one: replace(one, deadline=NOW + LONGEST + SECOND), WrongTime, "far from"),
    "over": (lambda one: replace(one, deadline=NOW), WrongTime, "far from"),
    "without end": (
        lambda one: replace(one, amount=TokenAmount(2**160 - 1, AID)),
        UnlimitedAllowance,
        "all you will ever",
    ),
    "nearly without end": (
        lambda one: replace(one, amount=TokenAmount(2**128, AID)),
        UnlimitedAllowance,
        "all you will ever",
    ),
}


def with_permit(plan: TxPlan, permit: PermitSingle) -> TxPlan:
    """`plan`, whose words and whose swap say `permit` where its own was said."""
    allow, _, last = plan.calls
    inside = CALLS.permit(permit)
    data = last.data.replace(CALLS.permit(single(plan)).data, inside.data)
    assert inside.data in data
    calls = (allow, replace(inside, to=PERMIT2), replace(last, data=data))
    return replace(plan, permit=permit, calls=calls)


@pytest.mark.requirement("T4")
@pytest.mark.parametrize(("change", "error", "what"), WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("plan", PERMITTED2.values(), ids=PERMITTED2)
def test_each_field_of_the_signature_is_the_agreed_one(
    plan: TxPlan, change: Change, error: type[Exception], what: str
) -> None:
    permit = change(single(plan))
    wrong = with_permit(plan, permit)

    with pytest.raises(error, match=what):
        check_permit(wrong.after(1))
    with pytest.raises(error, match=what):
        check(wrong)


@pytest.mark.requirement("T4")
def test_a_number_beyond_what_permit2_counts_is_no_permit() -> None:
    for nonce in (2**48, 2**255, -1):
        plan = replace(V4_SWAP, permit=replace(single(V4_SWAP), nonce=nonce))
        with pytest.raises(NotAsAgreed, match="the permit"):
            check_permit(plan.after(1))


@pytest.mark.requirement("T4")
@pytest.mark.parametrize(
    ("word", "what"),
    [
        (0, "the tokens"),
        (1, "the amount"),
        (2, "the deadline"),
        (3, "the permit"),
        (4, "who may take"),
        (5, "the deadline"),
    ],
)
def test_the_words_that_are_signed_and_those_in_the_swap_are_those_of_the_permit(
    word: int, what: str
) -> None:
    _, call, last = V4_SWAP.calls
    said = bytearray(call.data)
    said[32 * word + 31] ^= 1
    altered = replace(call, data=bytes(said))
    inside = replace(last, data=last.data.replace(call.data, bytes(said)))
    assert inside.data != last.data

    with pytest.raises(NotAsAgreed, match=what):
        check_permit(replace(V4_SWAP, calls=(altered, last)))
    with pytest.raises(NotAsAgreed, match=what):
        check_permit(replace(V4_SWAP, calls=(call, inside)))
    with pytest.raises(NotAsAgreed, match=what):
        check(replace(V4_SWAP, calls=(V4_SWAP.calls[0], altered, last)))
    left = carried(V4_SWAP)
    data = left.calls[0].data.replace(call.data, bytes(said))
    with pytest.raises(NotAsAgreed, match=what):
        check(replace(left, calls=(replace(left.calls[0], data=data),)))


@pytest.mark.requirement("T4")
def test_what_stands_before_the_swap_is_a_permit_for_permit2() -> None:
    _, call, last = V4_SWAP.calls
    for wrong, error in (
        (replace(call, act=Act.ALLOW), UnknownCall),
        (replace(call, data=call.data[:-1]), UnknownCall),
        (replace(call, data=call.data + b"\0"), UnknownCall),
        (replace(call, to=AID.address), NotAsAgreed),
        (replace(call, value=1), NotAsAgreed),
        (permitted(V3_SWAP).calls[0], (UnknownCall, NotAsAgreed)),
    ):
        with pytest.raises(error):
            check_permit(replace(V4_SWAP, calls=(wrong, last)))


@pytest.mark.requirement("T4")
def test_the_last_call_is_the_swap_that_the_permit_is_for() -> None:
    allow, call, last = V4_SWAP.calls
    for calls in ((call,), (call, last, last), (call, allow, last), (call, call, last), ()):
        with pytest.raises(UnknownCall):
            check_permit(replace(V4_SWAP, calls=calls))
    for other in (V2_SWAP, V3_SWAP):
        wrong = replace(other, account=OWNER, permit=V4_SWAP.permit)
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check_permit(replace(wrong, calls=(call, other.calls[-1])))
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check(wrong)
    for act in (Act.SEND, Act.REVOKE, Act.CANCEL):
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check_permit(replace(V4_SWAP, act=act, calls=(call, last)))


@pytest.mark.requirement("T4")
def test_nobody_has_signed_before_it_is_asked_for_and_the_account_itself_afterwards() -> None:
    _, call, last = V4_SWAP.calls
    good = signed(V4_SWAP)
    half = int.from_bytes(good[32:64], "big")
    order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
    second_form = good[:32] + (order - half).to_bytes(32, "big") + bytes([55 - good[64]])
    other = replace(V4_SWAP, permit=replace(single(V4_SWAP), nonce=8))
    wrong = {
        "another's": by_others(DEMO.chain_id, single(V4_SWAP), OTHER_KEY),
        "of another chain": by_others(1, single(V4_SWAP)),
        "of another number": signed(other),
        "the second form": second_form,
        "beyond the curve": b"\xff" * 64 + b"\x1b",
        "a strange v": good[:64] + b"\x05",
    }
    check(CALLS.with_signature(V4_SWAP.after(1), good))
    for octets in wrong.values():
        left = replace(V4_SWAP, calls=(replace(last, data=_signed(last.data, octets)),))
        with pytest.raises(NotAsAgreed, match="the permit"):
            check(left)
        with pytest.raises(NotAsAgreed, match="the permit"):
            check_permit(replace(left, calls=(call, *left.calls)))
    with pytest.raises(NotAsAgreed, match="the permit"):
        check(V4_SWAP.after(2))  # nobody signed yet


def _signed(data: bytes, octets: bytes) -> bytes:
    """`octets` in the place of the signature: behind six words, its place, and its length."""
    words = CALLS.permit(single(V4_SWAP)).data
    at = data.index(words) + len(words) + 64
    assert not any(data[at : at + 65])
    return data[:at] + octets + data[at + 65 :]


@pytest.mark.requirement("T4")
def test_a_permit_is_in_the_plan_and_in_the_bytes_or_in_neither() -> None:
    left = carried(V4_SWAP)
    check(left)

    for wrong in (
        replace(left, permit=None),
        replace(left, permit=permit_of(amount("100", "AID"), OWNER)),
        replace(V2_SWAP.after(1), permit=left.permit),
        replace(V3_SWAP.after(1), permit=left.permit),
    ):
        with pytest.raises(NotAsAgreed, match="the permit"):
            check(wrong)


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("plan", PERMITTED2.values(), ids=PERMITTED2)
def test_permit2_alone_is_allowed_and_exactly_the_payment(plan: TxPlan) -> None:
    assert plan.pay
    allow, *rest = plan.calls
    nothing = CALLS.allow(TokenAmount(0, plan.pay.token), PERMIT2)
    check(replace(plan, calls=(nothing, allow, *rest)))
    for spender in (UNIVERSAL, STRANGER, ROUTER):
        other = CALLS.allow(plan.pay, spender)
        with pytest.raises(NotAsAgreed, match="who may take"):
            check(replace(plan, calls=(other, *rest)))
    for calls in ((allow, nothing, *rest), (nothing, *rest), (allow, allow, *rest)):
        with pytest.raises(NotAsAgreed, match="the amount"):
            check(replace(plan, calls=calls))


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("plan", [V2_SWAP, V3_SWAP])
def test_permit2_is_allowed_for_nothing_else(plan: TxPlan) -> None:
    assert plan.pay
    other = CALLS.allow(plan.pay, PERMIT2)

    with pytest.raises(NotAsAgreed, match="who may take"):
        check(replace(plan, calls=(other, plan.calls[-1])))
    with_single = replace(plan, permit=single_of(plan.pay, plan.account))
    with pytest.raises(NotAsAgreed, match="the permit"):
        check(replace(with_single, calls=(other, plan.calls[-1])))


@pytest.mark.requirement("T4")
def test_a_permit_is_never_a_transaction() -> None:
    allow, call, last = V4_BOUGHT.calls
    for calls in ((call, last), (call,), (allow, call)):
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check(replace(V4_BOUGHT, calls=calls))


@pytest.mark.requirement("T9")
def test_a_permit_is_for_a_chain_of_a_manifest() -> None:
    with pytest.raises(UnknownChain):
        check_permit(replace(V4_SWAP.after(1), chain_id=2))
    for chain_id in (one for one in KNOWN if one != DEMO.chain_id):
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check_permit(replace(V4_SWAP.after(1), chain_id=chain_id))


@pytest.mark.requirement("T4")
@pytest.mark.parametrize("plan", [V4_SWAP, V4_BOUGHT], ids=["paid", "bought"])
@pytest.mark.parametrize("other", [STRANGER, UNIVERSAL, ROUTER])
def test_no_other_permit2_is_allowed_or_signed_for_however_well_all_of_it_agrees(
    plan: TxPlan, other: Address
) -> None:
    assert plan.pay
    permit = replace(single(plan), contract=other)
    allowing = CALLS.allow(plan.pay, other)
    forged = replace(plan, permit=permit, calls=(allowing, CALLS.permit(permit), plan.calls[-1]))

    with pytest.raises(NotAsAgreed, match="who may take"):
        check(forged)
    with pytest.raises(NotAsAgreed, match="who may take"):
        check_permit(forged.after(1))
