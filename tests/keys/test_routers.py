"""What Uniswap's routers are told is read as others write it, and nothing else is understood."""

from dataclasses import replace

from eth_abi.abi import encode
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import UnknownCall
from gaib_wallet.keys.decoding import decode, decode_single
from gaib_wallet.keys.routers import ManagerSwap, PairSwap, RouterSwap, SingleWords
from tests.keys.venues import V2_BOUGHT, V2_SWAP, V3_BOUGHT, V4_BOUGHT, V4_SWAP

KEY = "(address,address,uint24,int24,address)"
SINGLE = "((address,uint160,uint48,uint48),address,uint256)"
WORDS = ["address", "uint160", "uint48", "uint48", "address", "uint256"]

numbers = st.integers(0, 2**256 - 1)
halves = st.integers(0, 2**128 - 1)
times = st.integers(0, 2**48 - 1)
addresses = st.binary(min_size=20, max_size=20).map(lambda raw: Address(to_checksum_address(raw)))
tiers = st.integers(0, 2**24 - 1)
pairs = st.builds(
    PairSwap,
    tokens=st.lists(addresses, min_size=2, max_size=8).map(tuple),
    recipient=addresses,
    amount=numbers,
    least=numbers,
    deadline=numbers,
    is_exact_out=st.booleans(),
)
bought = st.integers(1, 4).flatmap(
    lambda hops: st.builds(
        RouterSwap,
        tokens=st.tuples(*[addresses] * (hops + 1)),
        tiers=st.tuples(*[tiers] * hops),
        recipient=addresses,
        amount=numbers,
        least=numbers,
        deadline=numbers,
        is_exact_out=st.just(value=True),
    )
)
singles = st.builds(
    SingleWords, addresses, st.integers(0, 2**160 - 1), times, times, addresses, numbers
)
managed = st.builds(
    ManagerSwap,
    coins=st.tuples(addresses, addresses),
    fee=tiers,
    tick_spacing=st.integers(0, 2**23 - 1),
    is_first_paid=st.booleans(),
    amount=halves,
    least=halves,
    settled=st.tuples(addresses, numbers),
    taken=st.tuples(addresses, numbers),
    deadline=numbers,
    permit=singles,
    signature=st.binary(min_size=65, max_size=65),
    is_exact_out=st.booleans(),
)
Swap = PairSwap | RouterSwap | ManagerSwap


def call(name: str, types: list[str], *values: object) -> bytes:
    selector = bytes(keccak(text=f"{name}({','.join(types)})")[:4])
    return selector + encode(types, values)


def pair_call(swap: PairSwap) -> bytes:
    types = ["uint256", "uint256", "address[]", "address", "uint256"]
    amounts = (swap.amount, swap.least)
    name = "swapExactTokensForTokens"
    if swap.is_exact_out:
        name, amounts = "swapTokensForExactTokens", amounts[::-1]
    return call(name, types, *amounts, swap.tokens, swap.recipient, swap.deadline)


def bought_call(swap: RouterSwap, *, as_path: bool = False) -> bytes:
    if len(swap.tiers) > 1 or as_path:
        packed = bytes.fromhex(swap.tokens[-1][2:])
        for tier, coin in zip(swap.tiers[::-1], swap.tokens[-2::-1], strict=True):
            packed += tier.to_bytes(3, "big") + bytes.fromhex(coin[2:])
        whole = (packed, swap.recipient, swap.least, swap.amount)
        inner = call("exactOutput", ["(bytes,address,uint256,uint256)"], whole)
    else:
        ends = (*swap.tokens, *swap.tiers, swap.recipient, swap.least, swap.amount)
        kind = "(address,address,uint24,address,uint256,uint256,uint160)"
        inner = call("exactOutputSingle", [kind], (*ends, swap.price_limit))
    return call("multicall", ["uint256", "bytes[]"], swap.deadline, [inner])


def manager_input(
    swap: ManagerSwap, hooks: str = NO_ADDRESS, told: bytes = b"", actions: bytes | None = None
) -> bytes:
    key = (*swap.coins, swap.fee, swap.tick_spacing, hooks)
    amounts = (swap.amount, swap.least)
    done = bytes.fromhex("060c0f")
    if swap.is_exact_out:
        amounts, done = amounts[::-1], bytes.fromhex("080c0f")
    parts = [
        encode(
            [f"({KEY},bool,uint128,uint128,bytes)"], [(key, swap.is_first_paid, *amounts, told)]
        ),
        encode(["address", "uint256"], swap.settled),
        encode(["address", "uint256"], swap.taken),
    ]
    return encode(["bytes", "bytes[]"], [done if actions is None else actions, parts])


def permit_input(swap: ManagerSwap) -> bytes:
    of = swap.permit
    single = ((of.token, of.amount, of.expiration, of.nonce), of.spender, of.deadline)
    return encode([SINGLE, "bytes"], [single, swap.signature])


def execute(commands: str, inputs: list[bytes], deadline: int) -> bytes:
    types = ["bytes", "bytes[]", "uint256"]
    return call("execute", types, bytes.fromhex(commands), inputs, deadline)


def manager_call(swap: ManagerSwap) -> bytes:
    return execute("0a10", [permit_input(swap), manager_input(swap)], swap.deadline)


def written(swap: Swap) -> bytes:
    match swap:
        case PairSwap():
            return pair_call(swap)
        case RouterSwap():
            return bought_call(swap)
        case ManagerSwap():
            return manager_call(swap)


@pytest.mark.requirement("T1")
@given(st.one_of(pairs, bought, managed))
def test_every_swap_is_read_as_it_was_written(swap: Swap) -> None:
    assert decode(written(swap)) == swap


@pytest.mark.requirement("T1")
@given(singles)
def test_what_is_signed_for_permit2_is_read_as_it_was_written(said: SingleWords) -> None:
    data = encode(WORDS, [getattr(said, name) for name in said.__slots__])

    assert decode_single(data) == said
    with pytest.raises(UnknownCall):
        decode(data)
    for altered in (data[:-1], data + b"\0", data[32:]):
        with pytest.raises(UnknownCall):
            decode_single(altered)


@pytest.mark.requirement("T1")
@given(st.one_of(pairs, bought, managed), st.data())
def test_what_was_altered_means_something_else_or_nothing(swap: Swap, data: st.DataObject) -> None:
    whole = written(swap)
    at = data.draw(st.integers(0, len(whole) - 1))
    flipped = whole[at] ^ data.draw(st.integers(1, 255))
    altered = whole[:at] + bytes([flipped]) + whole[at + 1 :]

    try:
        said = decode(altered)
    except UnknownCall:
        return

    assert said != swap
    if isinstance(said, RouterSwap) and not said.is_exact_out:
        return  # the selector of a swap that is paid exactly: test_decoding
    assert isinstance(said, Swap)
    assert altered == written(said) or (
        isinstance(said, RouterSwap) and altered == bought_call(said, as_path=True)
    )


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", [V2_SWAP, V2_BOUGHT, V3_BOUGHT, V4_SWAP, V4_BOUGHT])
def test_no_word_can_be_otherwise_and_mean_the_same(plan: TxPlan) -> None:
    """Where a part begins, how long it is, what fills it up: each has one value."""
    data = plan.calls[-1].data
    said = decode(data)
    for begin in range(len(data) % 32, len(data), 32):
        for flipped in (1 << 255, 1 << 160, 32, 1):
            word = int.from_bytes(data[begin : begin + 32], "big") ^ flipped
            altered = data[:begin] + word.to_bytes(32, "big") + data[begin + 32 :]
            try:
                other = decode(altered)
            except UnknownCall:
                continue
            assert other != said
            assert isinstance(other, Swap)
            assert written(other) == altered


@pytest.mark.requirement("T2")
@given(st.one_of(pairs, bought, managed), st.data())
def test_a_byte_more_or_less_is_no_swap(swap: Swap, data: st.DataObject) -> None:
    whole = written(swap)
    cut = data.draw(st.integers(0, len(whole) - 1))
    more = data.draw(st.binary(min_size=1, max_size=64))

    for altered in (whole[:cut], whole + more):
        with pytest.raises(UnknownCall):
            decode(altered)


COINS = (Address("0x" + "11" * 20), Address("0x" + "22" * 20))
SWAP = ManagerSwap(
    coins=COINS,
    fee=100,
    tick_spacing=1,
    is_first_paid=True,
    amount=10,
    least=9,
    settled=(COINS[0], 10),
    taken=(COINS[1], 9),
    deadline=8,
    permit=SingleWords(COINS[0], 10, 8, 0, Address("0x" + "33" * 20), 8),
    signature=b"\1" * 65,
)
PERMIT, INPUT = permit_input(SWAP), manager_input(SWAP)
STRANGER = "0x" + "44" * 20
NOT_SWAPS = {
    "no command": execute("", [], 8),
    "a swap without a signature": execute("10", [INPUT], 8),
    "a signature alone": execute("0a", [PERMIT], 8),
    "the swap first": execute("100a", [INPUT, PERMIT], 8),
    "a swap that may fail": execute("0a90", [PERMIT, INPUT], 8),
    "a signature that may fail": execute("8a10", [PERMIT, INPUT], 8),
    "a sweep after it": execute("0a1004", [PERMIT, INPUT, PERMIT], 8),
    "two swaps": execute("0a1010", [PERMIT, INPUT, INPUT], 8),
    "a transfer": execute("0a05", [PERMIT, INPUT], 8),
    "fewer inputs": execute("0a10", [PERMIT], 8),
    "more inputs": execute("0a10", [PERMIT, INPUT, INPUT], 8),
    "hooks": execute("0a10", [PERMIT, manager_input(SWAP, hooks=STRANGER)], 8),
    "words for a hook": execute("0a10", [PERMIT, manager_input(SWAP, told=b"\1")], 8),
    "a path": execute("0a10", [PERMIT, manager_input(SWAP, actions=bytes.fromhex("070c0f"))], 8),
    "no settling": execute(
        "0a10", [PERMIT, manager_input(SWAP, actions=bytes.fromhex("060f0f"))], 8
    ),
    "taken elsewhere": execute(
        "0a10", [PERMIT, manager_input(SWAP, actions=bytes.fromhex("060c0e"))], 8
    ),
    "a long signature": execute(
        "0a10", [permit_input(replace(SWAP, signature=b"\1" * 66)), INPUT], 8
    ),
    "a short signature": execute(
        "0a10", [permit_input(replace(SWAP, signature=b"\1" * 64)), INPUT], 8
    ),
    "without a deadline": call("execute", ["bytes", "bytes[]"], b"\x0a\x10", [PERMIT, INPUT]),
    "a negative tick spacing": manager_call(SWAP).replace(
        (1).to_bytes(32, "big") + bytes(32), (2**256 - 1).to_bytes(32, "big") + bytes(32)
    ),
}


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("data", NOT_SWAPS.values(), ids=NOT_SWAPS)
def test_the_universal_router_is_called_for_a_signature_and_one_swap(data: bytes) -> None:
    assert decode(manager_call(SWAP)) == SWAP

    with pytest.raises(UnknownCall):
        decode(data)


@pytest.mark.requirement("T2")
def test_the_layouts_of_later_routers_are_not_understood() -> None:
    key = (*COINS, 100, 1, NO_ADDRESS)
    swap = encode([f"({KEY},bool,uint128,uint128,uint256,bytes)"], [(key, True, 10, 9, 0, b"")])
    ends = [encode(["address", "uint256"], one) for one in (SWAP.settled, SWAP.taken)]
    later = encode(["bytes", "bytes[]"], [bytes.fromhex("060c0f"), [swap, *ends]])

    with pytest.raises(UnknownCall):
        decode(execute("0a10", [PERMIT, later], 8))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("count", [0, 1, 9, 2**250])
def test_a_path_through_pairs_has_two_tokens_at_least_and_an_end(count: int) -> None:
    swap = PairSwap(COINS, COINS[0], 10, 9, 8)
    data = pair_call(swap)
    at = 4 + 5 * 32
    altered = data[:at] + count.to_bytes(32, "big") + data[at + 32 :]

    for wrong in (altered, altered + bytes(32 * 7)):
        with pytest.raises(UnknownCall):
            decode(wrong)


@pytest.mark.requirement("T2")
def test_a_swap_that_charges_what_it_moves_is_none() -> None:
    data = pair_call(PairSwap(COINS, COINS[0], 10, 9, 8))
    types = "uint256,uint256,address[],address,uint256"
    name = f"swapExactTokensForTokensSupportingFeeOnTransferTokens({types})"

    with pytest.raises(UnknownCall):
        decode(bytes(keccak(text=name)[:4]) + data[4:])
