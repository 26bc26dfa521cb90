"""A permit in place of an allowance: exact, for one spender, for a short time, and signed once."""

from dataclasses import replace
from datetime import timedelta

from eth_account.messages import encode_typed_data
from eth_utils.crypto import keccak
from hypothesis import given, settings
import pytest

from gaib_wallet.chain import permit2, permits
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.venues import uniswap_v3, uniswap_v4, universal_router
from gaib_wallet.domain.permits import Permit, PermitDomain, PermitSingle
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import NotAsAgreed
from tests.builders import (
    AID,
    BLOCK,
    CONTRACTS,
    NETWORK,
    POOL,
    USDC,
    V3_POOL,
    V4_POOL,
    aid,
    market_route,
    offer,
    order,
    usdc,
)
from tests.unit.chain.intents import (
    ENCODER,
    SIGNATURE,
    Intent,
    bought_on_v4,
    one_raw_more,
    permitted,
    refused,
    swaps_on_uniswap,
)

FEW = settings(max_examples=12)
STRANGER = Address("0x000000000000000000000000000000000000dEaD")


@pytest.mark.requirement("T4")
@FEW
@given(intent=swaps_on_uniswap((V3_POOL,), USDC).filter(lambda one: one.plan.permit is not None))
def test_a_permit_is_exact_for_the_router_and_short(intent: Intent) -> None:
    plan = intent.plan
    permit = plan.permit
    assert isinstance(permit, Permit)
    late = plan.at.mined_at + timedelta(minutes=20, seconds=1)
    others = [
        replace(permit, owner=STRANGER),
        replace(permit, spender=POOL.address),
        replace(permit, amount=one_raw_more(permit.amount)),
        replace(permit, amount=TokenAmount(permit.amount.raw, AID)),
        replace(permit, deadline=late),
        replace(permit, deadline=permit.deadline + timedelta(seconds=1)),
        replace(permit, domain=PermitDomain("Dollar", "1")),
    ]

    assert refused(replace(plan, permit=None))
    for other in others:
        assert refused(replace(plan, permit=other))
        # Even where the bytes go along with it.
        exchange = uniswap_v3.with_first(plan.calls[-1].data, permits.self_permit(other))
        calls = (ENCODER.permit(other), replace(plan.calls[-1], data=exchange))
        assert refused(replace(plan, permit=other, calls=calls))


@pytest.mark.requirement("T4")
@FEW
@given(intent=swaps_on_uniswap((V3_POOL,), USDC).filter(lambda one: len(one.plan.calls) == 2))
def test_a_signature_takes_the_place_of_zeros_and_of_the_step(intent: Intent) -> None:
    plan = intent.plan
    if plan.permit is None:
        with pytest.raises(NotAsAgreed):
            ENCODER.with_signature(plan, SIGNATURE)
        return

    signed = ENCODER.with_signature(plan, SIGNATURE)

    (call,) = signed.calls
    assert (call.act, call.to) == (Act.SWAP, plan.target)
    shown = dict(call.arguments)
    assert (shown["v"], shown["r"]) == (SIGNATURE[64], f"0x{SIGNATURE[:32].hex()}")
    assert replace(signed, calls=()) == replace(plan, calls=())
    with pytest.raises(NotAsAgreed):
        ENCODER.with_signature(signed, SIGNATURE)
    assert refused(plan.after(1)), "a swap with a permit that nobody signed"
    assert refused(replace(plan, calls=(plan.calls[0], call)))


@pytest.mark.parametrize(
    "octets",
    [b"", SIGNATURE[:64], SIGNATURE + b"\x00", bytes(65), SIGNATURE[:64] + b"\x02"],
    ids=["nothing", "short", "long", "zeros", "no v"],
)
def test_what_is_no_signature_is_put_into_nothing(octets: bytes) -> None:
    plan = permitted()

    with pytest.raises(NotAsAgreed):
        ENCODER.with_signature(plan, octets)


@pytest.mark.requirement("T4")
def test_a_token_s_own_permit_stands_in_place_of_allowances() -> None:
    plan = permitted()
    assert plan.pay
    allowing = ENCODER.allow(plan.pay, plan.taker)

    assert refused(replace(plan, calls=(allowing, *plan.calls)))


def test_only_uniswap_is_given_a_permit() -> None:
    permit = permitted().permit
    of = offer(order(usdc("100")), aid("99"))

    with pytest.raises(ValueError, match="no use for a permit"):
        ENCODER.exchange(of, of.order.pay, aid("99"), BLOCK.mined_at, permit)


# Permit2


@pytest.mark.requirement("T4")
def test_a_permit_for_permit2_is_exact_for_the_router_and_short() -> None:
    plan = bought_on_v4()
    permit = plan.permit
    assert isinstance(permit, PermitSingle)
    others = [
        replace(permit, owner=STRANGER),
        replace(permit, spender=POOL.address),
        replace(permit, amount=one_raw_more(permit.amount)),
        replace(permit, amount=TokenAmount(permit.amount.raw, AID)),
        replace(permit, deadline=plan.at.mined_at + timedelta(minutes=20, seconds=1)),
        replace(permit, deadline=permit.deadline - timedelta(seconds=1)),
        replace(permit, contract=STRANGER),
        replace(permit, nonce=permit.nonce + 1),
    ]
    own = permitted().permit

    ENCODER.verify(plan)
    assert refused(replace(plan, permit=None))
    assert refused(replace(plan, permit=own))
    for other in others:
        assert refused(replace(plan, permit=other))
    for other in others[:5] + others[6:7]:
        # Even where the bytes go along with it.
        exchange = universal_router.with_signature(plan.calls[-1].data, other, bytes(65))
        calls = (ENCODER.permit(other), replace(plan.calls[-1], data=exchange))
        assert refused(replace(plan, permit=other, calls=calls))


@pytest.mark.requirement("T4")
def test_a_swap_on_v4_is_signed_for_once_permit2_is_allowed_its_token() -> None:
    plan = bought_on_v4()
    allow, permit, _ = plan.calls

    with pytest.raises(NotAsAgreed):
        ENCODER.with_signature(plan, SIGNATURE)
    signed = ENCODER.with_signature(plan.after(1), SIGNATURE)

    (call,) = signed.calls
    assert (allow.to, dict(allow.arguments)["spender"]) == (USDC.address, permit.to)
    assert dict(call.arguments)["signature"] == f"0x{SIGNATURE.hex()}"
    ENCODER.verify(signed)
    assert refused(plan.after(2)), "a swap with a permit that nobody signed"
    assert refused(replace(signed, calls=(allow, call)))
    assert refused(replace(plan, calls=(permit, allow, plan.calls[-1])))
    elsewhere = ENCODER.allow(usdc("101"), plan.target)
    assert refused(replace(plan, calls=(elsewhere, *plan.calls[1:])))


@pytest.mark.requirement("T5")
def test_a_swap_on_v4_is_of_a_known_pool_and_for_a_known_router() -> None:
    plan = bought_on_v4()
    without = [one for one in NETWORK.pools if one is not V4_POOL]
    others = [
        replace(NETWORK, pools=tuple(without)),
        replace(NETWORK, pools=(*without, replace(V4_POOL, tick_spacing=10))),
        replace(NETWORK, pools=(*without, replace(V4_POOL, fee_ppm=500))),
        replace(NETWORK, router_version="2.1.1"),
        replace(NETWORK, contracts=replace(CONTRACTS, universal_router=STRANGER)),
        replace(NETWORK, contracts=replace(CONTRACTS, permit2=STRANGER)),
    ]
    calls = ContractCalls(NETWORK)

    for network in others:
        calls.use(network)
        with pytest.raises(NotAsAgreed):
            calls.verify(plan)
    calls.use(NETWORK)
    calls.verify(plan)


@pytest.mark.requirement("T5")
def test_a_pool_with_hooks_is_never_swapped_in() -> None:
    plan = bought_on_v4()
    *first, last = plan.calls
    permit, swap, _ = universal_router.inputs_of(last.data)
    said = uniswap_v4.swap_of(swap)
    hooked = replace(said, key=replace(said.key, hooks=STRANGER))
    assert plan.deadline
    seconds = int(plan.deadline.timestamp())

    def around(octets: bytes, commands: bytes = universal_router.COMMANDS) -> TxPlan:
        data = universal_router.EXECUTE.encode(commands, [permit, octets], seconds)
        return replace(plan, calls=(*first, replace(last, data=data)))

    ENCODER.verify(around(swap))
    assert refused(around(hooked.octets))
    assert refused(around(swap, b"\x0a\x90")), "a swap that may fail"
    assert refused(around(swap, b"\x10\x0a"))


@pytest.mark.requirement("T5")
def test_what_is_bought_exactly_says_what_is_likely_to_be_spent() -> None:
    plan = bought_on_v4()
    assert plan.pay

    assert refused(replace(plan, spends=None))
    assert refused(replace(plan, spends=usdc("0")))
    assert refused(replace(plan, spends=one_raw_more(plan.pay)))
    assert refused(replace(plan, spends=aid("100")))
    assert refused(replace(plan, expected=aid("101")))
    assert refused(replace(permitted(), spends=usdc("99")))


def test_v4_is_called_through_a_known_router_and_with_a_permit_alone() -> None:
    plan, of = bought_on_v4(), offer(order(usdc("100")), aid("99"), market_route(V4_POOL))
    terms = (of, of.order.pay, aid("99"), BLOCK.mined_at)

    with pytest.raises(ValueError, match="Permit2 alone"):
        ENCODER.exchange(*terms)
    with pytest.raises(ValueError, match="no use for a permit"):
        ENCODER.exchange(*terms, permitted().permit)
    with pytest.raises(ValueError, match="not known"):
        ContractCalls(replace(NETWORK, router_version="")).exchange(*terms, plan.permit)


@pytest.mark.requirement("T4")
def test_what_is_signed_for_permit2_is_what_its_standard_says() -> None:
    """Against eth-account's own encoding of typed data."""
    permit = bought_on_v4().permit
    assert isinstance(permit, PermitSingle)
    seconds = int(permit.deadline.timestamp())
    fields = {
        "PermitDetails": [("token", "address"), ("amount", "uint160"), ("expiration", "uint48")],
        "PermitSingle": [("details", "PermitDetails"), ("spender", "address")],
    }
    fields["PermitDetails"].append(("nonce", "uint48"))
    fields["PermitSingle"].append(("sigDeadline", "uint256"))
    types = {
        name: [{"name": field, "type": kind} for field, kind in each]
        for name, each in fields.items()
    }
    details = {"token": USDC.address, "amount": permit.amount.raw, "expiration": seconds}
    whole = {
        "details": {**details, "nonce": permit.nonce},
        "spender": permit.spender,
        "sigDeadline": seconds,
    }
    domain = {"name": "Permit2", "chainId": 1, "verifyingContract": permit.contract}
    wanted = encode_typed_data(domain, types, whole)

    octets, digest = permit2.to_be_signed(permit, 1)

    assert octets == b"\x19" + wanted.version + wanted.header + wanted.body
    assert digest == f"0x{keccak(octets).hex()}"
