"""Figures that no token, share or coin has: they are no answers, whoever gives them."""

from eth_abi.abi import encode
import pytest

from gaib_wallet.chain import erc20, feeds, vault
from gaib_wallet.chain.abi import Read
from gaib_wallet.errors import UnexpectedReply
from tests.builders import ACCOUNT, NETWORK, USDC, said


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "read", [erc20.owned(USDC, ACCOUNT), vault.unstaking_value(NETWORK, said("1"))]
)
def test_more_of_a_token_than_there_can_be_is_no_answer(read: Read[object]) -> None:
    assert read.decode(encode(["uint256"], [2**128 - 1]))
    with pytest.raises(UnexpectedReply):
        read.decode(encode(["uint256"], [2**128]))


@pytest.mark.requirement("N6")
def test_more_in_the_queue_than_there_can_be_is_no_answer() -> None:
    with pytest.raises(UnexpectedReply):
        vault.request(NETWORK, ACCOUNT).decode(encode(["uint256"] * 2, [7, 2**128]))


@pytest.mark.requirement("N6")
def test_a_coin_that_is_worth_more_than_the_world_has_no_price() -> None:
    read = feeds.feed(ACCOUNT)
    assert read

    def round_of(answer: int) -> bytes:
        return encode(["uint80", "int256", "uint256", "uint256", "uint80"], [1, answer, 7, 7, 1])

    assert read.decode(round_of(10**20)).usd == 10**12
    with pytest.raises(UnexpectedReply):
        read.decode(round_of(10**20 + 1))
