from contextlib import suppress

from eth_abi.abi import decode, encode
from eth_abi.exceptions import DecodingError, EncodingError
from hypothesis import example, given, settings
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain.abi import Function
from gaib_wallet.chain.abi_words import packed, unpacked
from tests.builders import ACCOUNT

TYPES = ("uint256", "uint160", "uint24", "uint8", "address", "bool", "int24", "int256", "bytes32")
EDGES = (0, 1, 2, 255, 256, 2**24, 2**160 - 1, 2**160, 2**255, 2**256 - 1, 2**256)
VALUES = st.one_of(
    st.sampled_from((*EDGES, -1, True, 1.0, "", None, ACCOUNT, ACCOUNT.lower(), ACCOUNT[2:])),
    st.sampled_from((f"0x{'ab ' * 13}a", f"0x{'_1' * 20}", f"0x{'zz' * 20}", b"\1" * 20)),
    st.integers(-(2**256), 2**256),
)
WORDS = st.one_of(
    st.sampled_from(EDGES[:-1]), st.sampled_from((2**256 - 1, 2**256 - 2**23 - 1, 2**23))
)


@settings(max_examples=80)
@given(st.lists(st.tuples(st.sampled_from(TYPES), VALUES), max_size=4))
@example([("address", ACCOUNT), ("uint256", 2**256 - 1), ("uint24", 500)])
def test_what_is_packed_is_what_the_general_coder_writes(asked: list[tuple[str, object]]) -> None:
    types, values = tuple(one for one, _ in asked), [one for _, one in asked]
    general = None
    with suppress(EncodingError, TypeError, ValueError):
        general = encode(types, values)

    plain = packed(types, values)

    assert plain is None or plain == general


@settings(max_examples=80)
@given(st.lists(st.tuples(st.sampled_from(TYPES), WORDS), max_size=4), st.binary(max_size=33))
@example([("int24", 2**256 - 2**23)], b"")
@example([("address", 7), ("bool", 1)], b"")
def test_what_is_unpacked_is_what_the_general_coder_reads(
    asked: list[tuple[str, int]], more: bytes
) -> None:
    types = tuple(one for one, _ in asked)
    reply = b"".join(number.to_bytes(32, "big") for _, number in asked) + more
    general = None
    with suppress(DecodingError):
        general = decode(types, reply)

    plain = unpacked(types, reply)

    assert plain == (None if "bytes32" in types else general)


@pytest.mark.parametrize("values", [(1,), (ACCOUNT, 2, 3), (ACCOUNT, 2**256), (ACCOUNT, True)])
def test_arguments_that_do_not_fit_are_refused_as_before(values: tuple[object, ...]) -> None:
    pay = Function("pay", (("to", "address"), ("amount", "uint256")), ())

    with pytest.raises((EncodingError, ValueError)):
        pay.encode(*values)
