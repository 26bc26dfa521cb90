"""The signer reads what chain writes, both read the same, and no two texts mean one thing."""

from dataclasses import replace
from typing import Any

from eth_abi.abi import encode
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain import decoding as chain
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnknownCall
from gaib_wallet.keys.decoding import (
    Approve,
    Decoded,
    Deposit,
    Mint,
    PayQueue,
    PermitWords,
    PoolSwap,
    Redeem,
    Transfer,
    Unstake,
    decode,
    decode_permit,
)
from gaib_wallet.keys.routers import RouterSwap, SelfPermit

SINGLE = "exactInputSingle((address,address,uint24,address,uint256,uint256,uint160))"
PATH = "exactInput((bytes,address,uint256,uint256))"
MULTICALL = "multicall(uint256,bytes[])"
SELF_PERMIT = "selfPermitIfNecessary(address,uint256,uint256,uint8,bytes32,bytes32)"

numbers = st.integers(0, 2**256 - 1)
addresses = st.binary(min_size=20, max_size=20).map(lambda raw: Address(to_checksum_address(raw)))
tiers = st.integers(0, 2**24 - 1)
self_permits = st.builds(
    SelfPermit, addresses, numbers, numbers, st.integers(0, 255), numbers, numbers
)
singles = st.builds(
    RouterSwap,
    tokens=st.tuples(addresses, addresses),
    tiers=st.tuples(tiers),
    recipient=addresses,
    amount=numbers,
    least=numbers,
    deadline=numbers,
    price_limit=st.integers(0, 2**160 - 1),
    permit=st.none() | self_permits,
)
paths = st.integers(1, 4).flatmap(
    lambda hops: st.builds(
        RouterSwap,
        tokens=st.tuples(*[addresses] * (hops + 1)),
        tiers=st.tuples(*[tiers] * hops),
        recipient=addresses,
        amount=numbers,
        least=numbers,
        deadline=numbers,
        permit=st.none() | self_permits,
    )
)
permit_words = st.builds(PermitWords, addresses, addresses, numbers, numbers, numbers)
others = st.one_of(
    st.builds(Approve, addresses, numbers),
    st.builds(Transfer, addresses, numbers),
    st.builds(Mint, addresses, numbers, addresses, numbers),
    st.builds(Redeem, numbers, addresses, numbers),
    st.builds(Deposit, numbers, addresses),
    st.builds(Unstake, numbers),
    st.builds(PayQueue, numbers),
    st.builds(PoolSwap, st.integers(0, 2**127 - 1), st.integers(0, 2**127 - 1), numbers, numbers),
)


def call(signature: str, *values: object) -> bytes:
    types = signature[signature.index("(") + 1 : -1]
    split = [types] if types.startswith("(") else types.split(",")
    return bytes(keccak(text=signature)[:4]) + encode(split, values)


def path_of(swap: RouterSwap) -> bytes:
    steps = [bytes.fromhex(swap.tokens[0][2:])]
    for tier, token in zip(swap.tiers, swap.tokens[1:], strict=True):
        steps += [tier.to_bytes(3, "big"), bytes.fromhex(token[2:])]
    return b"".join(steps)


def as_single(swap: RouterSwap) -> bytes:
    ends = (*swap.tokens, *swap.tiers, swap.recipient, swap.amount, swap.least, swap.price_limit)
    return call(MULTICALL, swap.deadline, [*first_of(swap), call(SINGLE, ends)])


def as_path(swap: RouterSwap) -> bytes:
    whole = (path_of(swap), swap.recipient, swap.amount, swap.least)
    return call(MULTICALL, swap.deadline, [*first_of(swap), call(PATH, whole)])


def first_of(swap: RouterSwap) -> list[bytes]:
    """What the router is told before the swap."""
    if swap.permit is None:
        return []
    of = swap.permit
    r, s = of.r.to_bytes(32, "big"), of.s.to_bytes(32, "big")
    return [call(SELF_PERMIT, of.token, of.amount, of.deadline, of.v, r, s)]


def first_shown(swap: RouterSwap) -> list[object]:
    """The same as the other decoder shows it."""
    if swap.permit is None:
        return []
    of = swap.permit
    return [SELF_PERMIT, of.token, of.amount, of.deadline, of.v, f"0x{of.r:064x}", f"0x{of.s:064x}"]


SIGNATURES = {
    Approve: "approve(address,uint256)",
    Transfer: "transfer(address,uint256)",
    Mint: "mint(address,uint256,address,uint256)",
    Redeem: "redeem(uint256,address,uint256)",
    Deposit: "deposit(uint256,address)",
    Unstake: "unstake(uint256)",
    PayQueue: "processUnstakeQueue(uint256)",
    PoolSwap: "exchange(int128,int128,uint256,uint256)",
}


def fields_of(said: Decoded | PermitWords) -> list[object]:
    return [getattr(said, name) for name in said.__slots__]


def written(said: Decoded) -> bytes:
    """Call data by the library that others use; a swap as the form that can say it."""
    if isinstance(said, RouterSwap):
        return as_single(said) if len(said.tiers) == 1 else as_path(said)
    return call(SIGNATURES[type(said)], *fields_of(said))


def values(arguments: Any) -> list[object]:
    """What chain's decoder says, without the names."""
    return [value for _, value in arguments]


@pytest.mark.requirement("T1")
@given(others)
def test_every_call_is_read_as_it_was_written(said: Decoded) -> None:
    assert decode(written(said)) == said


@pytest.mark.requirement("T1")
@given(others)
def test_both_decoders_read_the_same(said: Decoded) -> None:
    other = chain.decode(written(said))

    assert other
    assert values(other.arguments) == fields_of(said)


@pytest.mark.requirement("T1")
@given(singles)
def test_a_swap_through_one_pool_is_read_alike_by_both(swap: RouterSwap) -> None:
    data = as_single(swap)
    other = chain.decode(data)

    assert decode(data) == swap
    assert other
    assert values(other.arguments) == [
        *(swap.deadline, *first_shown(swap), SINGLE, *swap.tokens, *swap.tiers),
        *(swap.recipient, swap.amount, swap.least, swap.price_limit),
    ]


@pytest.mark.requirement("T1")
@given(paths)
def test_a_swap_along_a_path_is_read_alike_by_both(swap: RouterSwap) -> None:
    data = as_path(swap)
    other = chain.decode(data)

    assert decode(data) == swap
    assert other
    first, *rest = swap.tokens
    path = " ".join(
        [first, *(f"{tier} {token}" for tier, token in zip(swap.tiers, rest, strict=True))]
    )
    found = values(other.arguments)
    ends = (path, swap.recipient, swap.amount, swap.least)
    assert found == [swap.deadline, *first_shown(swap), PATH, *ends]


@pytest.mark.requirement("T1")
@given(permit_words)
def test_what_is_signed_for_a_permit_is_read_alike_by_both(said: PermitWords) -> None:
    data = encode(["address", "address", "uint256", "uint256", "uint256"], fields_of(said))
    other = chain.decode_for(Act.PERMIT, data)

    assert decode_permit(data) == said
    assert other
    assert values(other.arguments) == fields_of(said)
    with pytest.raises(UnknownCall):
        decode(data)


@pytest.mark.requirement("T2")
@given(permit_words, st.data())
def test_a_byte_more_or_less_is_no_permit(said: PermitWords, data: st.DataObject) -> None:
    whole = encode(["address", "address", "uint256", "uint256", "uint256"], fields_of(said))
    cut = data.draw(st.integers(0, len(whole) - 1))
    more = data.draw(st.binary(min_size=1, max_size=64))

    for altered in (whole[:cut], whole + more, b"\1" + whole[1:]):
        with pytest.raises(UnknownCall):
            decode_permit(altered)


@pytest.mark.requirement("T1")
@given(st.data())
def test_what_was_altered_means_something_else_or_nothing(data: st.DataObject) -> None:
    written_forms = st.one_of(others.map(written), singles.map(as_single), paths.map(as_path))
    whole = data.draw(written_forms)
    at = data.draw(st.integers(0, len(whole) - 1))
    flipped = whole[at] ^ data.draw(st.integers(1, 255))
    altered = whole[:at] + bytes([flipped]) + whole[at + 1 :]

    try:
        said = decode(altered)
    except UnknownCall:
        return

    forms = [written(said), *([as_path(said)] if isinstance(said, RouterSwap) else [])]
    assert altered in forms


@pytest.mark.requirement("T2")
@given(st.one_of(others.map(written), singles.map(as_single), paths.map(as_path)), st.data())
def test_a_byte_more_or_less_is_no_call(whole: bytes, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(whole) - 1))
    more = data.draw(st.binary(min_size=1, max_size=64))

    for altered in (whole[:cut], whole + more):
        with pytest.raises(UnknownCall):
            decode(altered)


@pytest.mark.requirement("T2")
@given(st.binary(max_size=400))
def test_any_bytes_are_a_call_or_refused(data: bytes) -> None:
    with pytest.raises(UnknownCall):
        decode(data)


SWAP = RouterSwap(
    tokens=(Address("0x" + "11" * 20), Address("0x" + "22" * 20)),
    tiers=(500,),
    recipient=Address("0x" + "33" * 20),
    amount=10,
    least=9,
    deadline=8,
)
INNER = call(SINGLE, (*SWAP.tokens, *SWAP.tiers, SWAP.recipient, SWAP.amount, SWAP.least, 0))
PERMIT = call(SELF_PERMIT, SWAP.tokens[0], 10, 8, 27, b"\1" * 32, b"\2" * 32)
NOT_SWAPS = {
    "no element": [],
    "two swaps": [INNER, INNER],
    "a permit alone": [PERMIT],
    "two permits": [PERMIT, PERMIT],
    "two permits and a swap": [PERMIT, PERMIT, INNER],
    "a swap before its permit": [INNER, PERMIT],
    "a permit that is always used": [b"\xf3\x99\x5c\x67" + PERMIT[4:], INNER],
    "a permit with a byte more": [PERMIT + b"\0", INNER],
    "a permit, a swap and a sweep": [
        *(PERMIT, INNER),
        call("sweepToken(address,uint256)", SWAP.tokens[0], 0),
    ],
    "an approval inside": [call("approve(address,uint256)", SWAP.recipient, 1)],
    "a multicall inside": [call(MULTICALL, 8, [INNER])],
    "a swap and a sweep": [INNER, call("sweepToken(address,uint256)", SWAP.tokens[0], 0)],
    "nothing inside": [b""],
    "a swap with a byte more": [INNER + b"\0"],
}


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("inside", NOT_SWAPS.values(), ids=NOT_SWAPS)
def test_the_router_is_called_for_one_swap_and_a_permit_at_most(inside: list[bytes]) -> None:
    assert decode(call(MULTICALL, 8, [INNER])) == SWAP
    both = decode(call(MULTICALL, 8, [PERMIT, INNER]))
    assert isinstance(both, RouterSwap)
    assert replace(both, permit=None) == SWAP

    with pytest.raises(UnknownCall):
        decode(call(MULTICALL, 8, inside))


@pytest.mark.requirement("T2")
def test_a_path_of_one_token_or_a_part_of_one_is_none() -> None:
    token = bytes.fromhex("11" * 20)
    for path in (b"", token, token + b"\0\0\1", token + b"\0\0\1" + token[:-1], token * 2):
        with pytest.raises(UnknownCall):
            decode(call(MULTICALL, 8, [call(PATH, (path, SWAP.recipient, 10, 9))]))
