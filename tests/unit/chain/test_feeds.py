from datetime import timedelta
from fractions import Fraction

from eth_abi.abi import encode
import pytest

from gaib_wallet.chain import feeds
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.domain.portfolio import STALE_AFTER, FeedPrice
from tests.builders import BLOCK, CONTRACTS

READ = feeds.feed(CONTRACTS.eth_usd_feed)
NOW = int(BLOCK.mined_at.timestamp())
LATE = int(STALE_AFTER.total_seconds())


def found(answer: int, updated_at: int) -> FeedPrice | None:
    assert READ
    types = ["uint80", "int256", "uint256", "uint256", "uint80"]
    reply = encode(types, [1, answer, updated_at, updated_at, 1])
    return feeds.fresh(Answer(BLOCK, 0, {(READ.to, READ.data): (True, reply)}), READ)


def test_a_price_has_eight_digits_and_a_date() -> None:
    price = found(312_345_678_901, NOW - 60)

    expected = Fraction(312_345_678_901, 10**8)
    assert price == FeedPrice(expected, BLOCK.mined_at - timedelta(minutes=1))


@pytest.mark.parametrize(
    ("answer", "updated_at"), [(0, NOW), (-1, NOW), (1, NOW - LATE - 1), (1, 0), (1, 2**255)]
)
def test_a_price_that_is_none_or_stale_is_not_used(answer: int, updated_at: int) -> None:
    assert found(answer, updated_at) is None


def test_a_price_is_used_until_it_is_stale() -> None:
    assert found(1, NOW - LATE)


def test_a_network_without_the_feed_has_no_price() -> None:
    assert feeds.feed(None) is None
    assert feeds.fresh(Answer(BLOCK, 0, {}), None) is None
