import pytest

from gaib_wallet.chain.abi import Function
from gaib_wallet.errors import UnexpectedReply
from tests.builders import ACCOUNT

COUNT = Function("count", (), ("uint256",))
FLAT = Function("pay", (("to", "address"), ("amount", "uint256")), ())
STRUCT = Function("pay", FLAT.inputs, (), takes_struct=True)


def test_a_struct_changes_the_selector_and_not_the_fields() -> None:
    assert (FLAT.signature, STRUCT.signature) == ("pay(address,uint256)", "pay((address,uint256))")
    assert FLAT.selector != STRUCT.selector
    assert FLAT.arguments(FLAT.encode(ACCOUNT, 7)) == STRUCT.arguments(STRUCT.encode(ACCOUNT, 7))


@pytest.mark.parametrize("function", [FLAT, STRUCT])
def test_arguments_have_names_and_addresses_as_people_compare_them(function: Function) -> None:
    data = function.encode(ACCOUNT.lower(), 7)

    assert function.arguments(data) == (("to", ACCOUNT), ("amount", 7))


@pytest.mark.parametrize("more", [b"\x00", b"\x01" * 32])
def test_bytes_after_the_arguments_are_not_overlooked(more: bytes) -> None:
    with pytest.raises(UnexpectedReply):
        FLAT.arguments(FLAT.encode(ACCOUNT, 7) + more)


@pytest.mark.parametrize("reply", [b"", b"\x00" * 31])
def test_a_reply_that_is_too_short_is_not_a_number(reply: bytes) -> None:
    with pytest.raises(UnexpectedReply):
        COUNT.decode(reply)
