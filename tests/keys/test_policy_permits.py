"""A permit is signed for one known spender, exactly, for twenty minutes, and with its own swap."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from eth_account import Account
from eth_account.messages import encode_typed_data
from eth_keys.datatypes import PrivateKey, Signature
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.permits import LONGEST, Permit, PermitDomain
from gaib_wallet.domain.routes import Way
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import Act, Call, TxPlan
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import (
    MinimumTooLow,
    NotAsAgreed,
    UnknownCall,
    UnknownChain,
    UnlimitedAllowance,
    WrongTime,
)
from gaib_wallet.keys import manifests, permits, policy
from tests.builders import ACCOUNT
from tests.keys.plans import (
    AID,
    CALLS,
    CANCELLED,
    CURVE_SWAP,
    DEMO,
    ETH_SENT,
    KNOWN,
    MINTED,
    NOW,
    RESOURCES,
    STRANGER,
    TOKEN_SENT,
    USDC,
    V3,
    V3_PATH,
    V3_SWAP,
    V3_USDT,
    amount,
    check,
    check_permit,
    exchange_plan,
    permit_of,
    permitted,
    route,
)
from tests.keys.resources import listed

KEY = keccak(text="a key of these tests")
OWNER = Address(PrivateKey(KEY).public_key.to_checksum_address())
ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
PERMITTED = permitted(V3_SWAP)
USDC_SWAP = exchange_plan(
    route(Way.UNISWAP_V3, V3, V3_USDT), amount("100", "USDC"), amount("99.7", "USDT")
)
GOOD = {"AID": PERMITTED, "USDC along a path": permitted(USDC_SWAP)}


def own_swap() -> TxPlan:
    """A swap of the account whose key is here."""
    through = route(Way.UNISWAP_V3, V3)
    return exchange_plan(through, amount("100", "AID"), amount("99.8", "USDC"), account=OWNER)


def of_owner() -> TxPlan:
    """The same with its permit before it."""
    return permitted(own_swap())


def signed(plan: TxPlan, key: bytes = KEY) -> bytes:
    with Secret(key) as secret:
        return permits.signature(plan, secret)


def by_others(plan: TxPlan, key: bytes = KEY) -> bytes:
    """The signature of a library that knows typed data of every kind."""
    permit = plan.permit
    assert isinstance(permit, Permit)
    fields = {
        "owner": "address",
        "spender": "address",
        "value": "uint256",
        "nonce": "uint256",
        "deadline": "uint256",
    }
    message = encode_typed_data(
        {
            "name": permit.domain.name,
            "version": permit.domain.version,
            "chainId": plan.chain_id,
            "verifyingContract": permit.amount.token.address,
        },
        {"Permit": [{"name": name, "type": kind} for name, kind in fields.items()]},
        {
            "owner": permit.owner,
            "spender": permit.spender,
            "value": permit.amount.raw,
            "nonce": permit.nonce,
            "deadline": int(permit.deadline.timestamp()),
        },
    )
    return bytes(Account.sign_message(message, key).signature)


# What is signed.


@pytest.mark.requirement("T4")
@pytest.mark.parametrize("plan", GOOD.values(), ids=GOOD)
def test_an_exact_permit_for_the_router_with_its_swap_is_signed(plan: TxPlan) -> None:
    check_permit(plan)


@pytest.mark.requirement("T4")
@given(
    raw=st.integers(1, 2**128 - 1),
    nonce=st.integers(0, 2**256 - 1),
    minutes=st.integers(1, 20),
    which=st.sampled_from([AID, USDC]),
)
def test_the_signature_is_that_of_eth_account(
    raw: int, nonce: int, minutes: int, which: Token
) -> None:
    permit = replace(
        permit_of(TokenAmount(raw, which), OWNER),
        nonce=nonce,
        deadline=NOW + timedelta(minutes=minutes),
    )
    plan = replace(PERMITTED, account=OWNER, permit=permit)

    done = signed(plan)

    assert done == by_others(plan)
    assert done == signed(plan)
    assert len(done) == 65
    assert done[64] in {27, 28}
    assert int.from_bytes(done[32:64], "big") <= ORDER // 2
    vrs = (done[64] - 27, int.from_bytes(done[:32], "big"), int.from_bytes(done[32:64], "big"))
    recovered = Signature(vrs=vrs).recover_public_key_from_msg_hash(
        permits.digest(plan.chain_id, permit)
    )
    assert Address(recovered.to_checksum_address()) == OWNER


def test_the_key_of_another_account_signs_nothing() -> None:
    with pytest.raises(NotAsAgreed, match="whose tokens"):
        signed(of_owner(), keccak(text="another key"))
    with pytest.raises(NotAsAgreed, match="the permit"):
        signed(replace(of_owner(), permit=None))


# What is not.

LATER = timedelta(seconds=1)
Change = Callable[[Permit], Permit]
WRONG: dict[str, tuple[Change, type[Exception], str]] = {
    "owner": (lambda one: replace(one, owner=STRANGER), NotAsAgreed, "whose tokens"),
    "spender": (lambda one: replace(one, spender=STRANGER), NotAsAgreed, "who may take"),
    "pool": (lambda one: replace(one, spender=V3.address), NotAsAgreed, "who may take"),
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
    "name": (
        lambda one: replace(one, domain=PermitDomain("AI dollar", "1")),
        NotAsAgreed,
        "the permit",
    ),
    "version": (
        lambda one: replace(one, domain=PermitDomain("AI Dollar", "2")),
        NotAsAgreed,
        "the permit",
    ),
    "late": (lambda one: replace(one, deadline=NOW + LONGEST + LATER), WrongTime, "far from"),
    "never": (
        lambda one: replace(one, deadline=NOW + timedelta(days=9_999)),
        WrongTime,
        "far from",
    ),
    "over": (lambda one: replace(one, deadline=NOW), WrongTime, "far from"),
    "without end": (
        lambda one: replace(one, amount=TokenAmount(2**256 - 1, AID)),
        UnlimitedAllowance,
        "all you will ever",
    ),
    "nearly without end": (
        lambda one: replace(one, amount=TokenAmount(2**128, AID)),
        UnlimitedAllowance,
        "all you will ever",
    ),
}


@pytest.mark.requirement("T4")
@pytest.mark.parametrize(("change", "error", "what"), WRONG.values(), ids=WRONG)
def test_each_field_of_a_permit_is_the_agreed_one(
    change: Change, error: type[Exception], what: str
) -> None:
    swap = own_swap()
    permit = change(permit_of(amount("100", "AID"), OWNER))
    plan = permitted(swap, permit)

    with pytest.raises(error, match=what):
        check_permit(plan)
    with pytest.raises(error, match=what):
        check(permitted(swap, permit, signed(plan)).after(1))


@pytest.mark.requirement("T4")
def test_a_permit_of_all_that_there_will_ever_be_is_refused_even_where_it_was_agreed() -> None:
    for endless in (2**128, 2**256 - 1):
        swap = exchange_plan(
            route(Way.UNISWAP_V3, V3), TokenAmount(endless, AID), TokenAmount(10**40, USDC)
        )
        with pytest.raises(UnlimitedAllowance):
            check_permit(permitted(swap))
        call, carried = PERMITTED.calls
        data = call.data[:64] + endless.to_bytes(32, "big") + call.data[96:]
        with pytest.raises(UnlimitedAllowance):
            check_permit(replace(PERMITTED, calls=(replace(call, data=data), carried)))


@pytest.mark.requirement("T4")
@pytest.mark.parametrize(
    ("word", "what"),
    [
        (0, "whose tokens"),
        (1, "who may take"),
        (2, "the amount"),
        (3, "the permit"),
        (4, "the deadline"),
    ],
)
@pytest.mark.parametrize("by", [1, 2**100])
def test_the_words_that_are_signed_are_those_of_the_permit(word: int, what: str, by: int) -> None:
    call, carried = PERMITTED.calls
    found = int.from_bytes(call.data[32 * word : 32 * word + 32], "big")
    changed = (found ^ by).to_bytes(32, "big")
    data = call.data[: 32 * word] + changed + call.data[32 * word + 32 :]

    with pytest.raises(NotAsAgreed, match=what):
        check_permit(replace(PERMITTED, calls=(replace(call, data=data), carried)))


@pytest.mark.requirement("T4")
@pytest.mark.parametrize(
    ("word", "what"), [(0, "the tokens"), (1, "the amount"), (2, "the deadline")]
)
@pytest.mark.parametrize("by", [1, 2**100])
def test_the_router_is_told_the_permit_that_was_agreed(word: int, what: str, by: int) -> None:
    plan = of_owner()
    call = plan.calls[0]
    left = CALLS.with_signature(plan, signed(plan))
    # A selector, five words, a length and a selector come before the six of the permit.
    at = 4 + 5 * 32 + 32 + 4 + word * 32
    for before, checked in (((call,), check_permit), ((), check)):
        last = plan.calls[1] if before else left.calls[0]
        found = int.from_bytes(last.data[at : at + 32], "big")
        data = last.data[:at] + (found ^ by).to_bytes(32, "big") + last.data[at + 32 :]
        with pytest.raises(NotAsAgreed, match=what):
            checked(replace(plan, calls=(*before, replace(last, data=data))))


@pytest.mark.requirement("T4")
def test_what_stands_before_the_swap_is_a_permit_of_the_token_that_is_paid() -> None:
    call, swap = PERMITTED.calls
    for wrong in (
        replace(call, act=Act.ALLOW),
        replace(call, act=Act.SWAP),
        replace(call, data=b""),
        replace(call, data=call.data + b"\0"),
        replace(call, data=call.data[:-1]),
        V3_SWAP.calls[0],
        CANCELLED.calls[0],
    ):
        with pytest.raises(UnknownCall):
            check_permit(replace(PERMITTED, calls=(wrong, swap)))
    for what, one in {
        "the tokens": replace(call, to=USDC.address),
        "the coin": replace(call, value=1),
    }.items():
        with pytest.raises(NotAsAgreed, match=what):
            check_permit(replace(PERMITTED, calls=(one, swap)))


@pytest.mark.requirement("T4")
def test_no_signature_is_in_the_swap_before_there_is_one() -> None:
    for octets in (bytes(64) + b"\x1b", b"\1" + bytes(64), bytes(63) + b"\1\0"):
        with pytest.raises(NotAsAgreed, match="the permit"):
            check_permit(permitted(V3_SWAP, signature=octets))


@pytest.mark.requirement("T4")
def test_a_permit_alone_or_with_more_than_its_swap_is_refused() -> None:
    call, swap = PERMITTED.calls
    allow = V3_SWAP.calls[0]
    assert PERMITTED.permit
    for calls in ((call,), (call, swap, swap), (call, allow, swap), (call, call, swap), ()):
        with pytest.raises(UnknownCall):
            check_permit(replace(PERMITTED, calls=calls))
    with pytest.raises((UnknownCall, NotAsAgreed)):
        check_permit(replace(PERMITTED, calls=(call, V3_SWAP.calls[-1])))
    for other in (CURVE_SWAP, MINTED, TOKEN_SENT, ETH_SENT, CANCELLED):
        plan = replace(other, calls=(call, other.calls[-1]), permit=PERMITTED.permit)
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check_permit(plan)


@pytest.mark.requirement("T4")
@pytest.mark.parametrize("plan", [V3_SWAP, CURVE_SWAP, MINTED, TOKEN_SENT, CANCELLED])
def test_a_plan_without_a_permit_has_none_to_sign(plan: TxPlan) -> None:
    with pytest.raises((UnknownCall, NotAsAgreed)):
        check_permit(plan)
    with pytest.raises((UnknownCall, NotAsAgreed)):
        check_permit(replace(plan, permit=PERMITTED.permit))
    with pytest.raises(NotAsAgreed):
        check_permit(replace(PERMITTED, permit=None))


@pytest.mark.requirement("T4")
def test_the_swap_after_a_permit_passes_every_other_rule() -> None:
    through, pay = route(Way.UNISWAP_V3, V3), amount("100", "AID")
    cheap = exchange_plan(through, pay, amount("79", "USDC"), amount("79", "USDC"))
    strange = exchange_plan(
        route(Way.UNISWAP_V3, replace(V3, fee_ppm=3_001)), pay, amount("99", "USDC")
    )

    with pytest.raises(MinimumTooLow):
        check_permit(permitted(cheap))
    with pytest.raises(UnknownCall):
        check_permit(permitted(strange))
    foreign = exchange_plan(through, pay, amount("99", "USDC"), account=STRANGER)
    with pytest.raises(NotAsAgreed, match="who receives"):
        check_permit(replace(permitted(foreign, permit_of(pay)), account=ACCOUNT))
    paying = replace(PERMITTED.calls[1], value=1)
    with pytest.raises(NotAsAgreed, match="the coin"):
        check_permit(replace(PERMITTED, calls=(PERMITTED.calls[0], paying)))


@pytest.mark.requirement("T4")
def test_a_token_that_takes_no_permits_as_far_as_is_known_gets_none() -> None:
    pay = amount("100", "USDT")
    assert pay.token.address not in DEMO.permits
    invented = replace(permit_of(amount("1", "AID")), amount=pay)

    with pytest.raises(UnknownCall):
        check_permit(permitted(V3_PATH, invented))


@pytest.mark.requirement("T4")
def test_the_domain_is_the_signers_own_and_nobody_elses() -> None:
    demo = KNOWN[DEMO.chain_id]
    other = replace(demo, permits={AID.address: PermitDomain("Another", "1")})
    without = replace(demo, permits={})
    nowhere = replace(demo, v3_router=None)

    with pytest.raises(NotAsAgreed, match="the permit"):
        check_permit(PERMITTED, known=[other])
    for known in (without, nowhere):
        with pytest.raises(UnknownCall):
            check_permit(PERMITTED, known=[known])


@pytest.mark.requirement("T9")
def test_a_permit_is_for_a_chain_of_a_manifest_whose_flow_is_open() -> None:
    with pytest.raises(UnknownChain):
        check_permit(replace(PERMITTED, chain_id=2))
    for chain_id in (one for one in KNOWN if one != DEMO.chain_id):
        with pytest.raises(UnknownCall):
            check_permit(replace(PERMITTED, chain_id=chain_id))


@pytest.mark.requirement("T4")
def test_a_block_far_from_the_clock_counts_outside_the_demo() -> None:
    real = replace(KNOWN[DEMO.chain_id], is_demo=False)
    quarter = timedelta(minutes=15)
    for now in (NOW - quarter, NOW, NOW + quarter):
        check_permit(PERMITTED, now=now, known=[real])
    check_permit(PERMITTED, now=NOW + timedelta(days=400))

    for now in (NOW - quarter - LATER, NOW + quarter + LATER):
        with pytest.raises(WrongTime):
            check_permit(PERMITTED, now=now, known=[real])


@pytest.mark.requirement("T4")
def test_a_rule_that_fails_lets_no_permit_pass() -> None:
    naive = replace(PERMITTED.at, mined_at=NOW.replace(tzinfo=None))
    broken: tuple[Call, ...] = (None, None)  # type: ignore[assignment]

    for plan in (replace(PERMITTED, at=naive), replace(PERMITTED, calls=broken)):
        with pytest.raises(NotAsAgreed):
            check_permit(plan)


# The swap that carries the signature.


@pytest.mark.requirement("T4")
def test_a_swap_with_the_accounts_own_signature_is_signed() -> None:
    plan = of_owner()
    check_permit(plan)
    left = CALLS.with_signature(plan, signed(plan))

    assert [call.act for call in left.calls] == [Act.SWAP]
    check(left)


@pytest.mark.requirement("T4")
def test_a_signature_of_somebody_else_or_of_something_else_is_no_permit() -> None:
    plan = of_owner()
    good = signed(plan)
    assert plan.permit
    other = replace(plan, permit=replace(plan.permit, nonce=8))
    second_form = good[:32] + (ORDER - int.from_bytes(good[32:64], "big")).to_bytes(32, "big")
    wrong = {
        "another's": by_others(plan, keccak(text="another key")),
        "of another number": by_others(other),
        "the other half": good[:64] + bytes([55 - good[64]]),
        "the second form": second_form + bytes([55 - good[64]]),
        "none": b"\1" * 64 + b"\x1b",
        "beyond the curve": b"\xff" * 64 + b"\x1b",
    }
    for octets in wrong.values():
        with pytest.raises(NotAsAgreed, match="the permit"):
            check(CALLS.with_signature(plan, octets))
    with pytest.raises(NotAsAgreed, match="the permit"):
        check(plan.after(1))  # nobody signed yet


@pytest.mark.requirement("T4")
def test_a_permit_is_in_the_plan_and_in_the_bytes_or_in_neither() -> None:
    left = CALLS.with_signature(of_owner(), signed(of_owner()))
    bare = own_swap()
    check(bare.after(1))

    for wrong in (replace(left, permit=None), replace(bare.after(1), permit=left.permit)):
        with pytest.raises(NotAsAgreed, match="the permit"):
            check(wrong)


@pytest.mark.requirement("T3")
def test_what_is_allowed_by_signature_is_not_allowed_by_a_call_as_well() -> None:
    left = CALLS.with_signature(of_owner(), signed(of_owner()))

    with pytest.raises(NotAsAgreed, match="the calls"):
        check(replace(left, calls=(V3_SWAP.calls[0], *left.calls)))


@pytest.mark.requirement("T4")
def test_a_permit_is_never_a_transaction() -> None:
    for plan in (PERMITTED, replace(PERMITTED, calls=PERMITTED.calls[:1])):
        with pytest.raises(UnknownCall):
            check(plan)
    with pytest.raises((UnknownCall, NotAsAgreed)):
        check(replace(PERMITTED, act=Act.PERMIT, calls=PERMITTED.calls[:1]))


# Where the domains come from.


def test_half_a_domain_in_a_manifest_stops_the_signer(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    good = (RESOURCES / "demo.toml").read_text("utf-8")
    for half in ('permit_name = "AI Dollar"\n', 'permit_version = "1"\n'):
        folder = tmp_path_factory.mktemp("resources")
        (folder / "networks").mkdir()
        (folder / "demo.toml").write_text(good.replace(half, "", 1), "utf-8")
        with pytest.raises(ValueError, match="half"):
            manifests.read_all(listed(folder))


def test_the_time_that_a_permit_lasts_is_what_the_rest_of_the_wallet_says() -> None:
    assert policy.LONGEST_DEADLINE == LONGEST
