"""The money that values are shown in: only what the chain prices, and nothing it does not."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.currency import EUR, Rate, offered, rate_of, used
from gaib_wallet.domain.portfolio import STALE_AFTER, FeedPrice
from gaib_wallet.domain.settings import Currency
from gaib_wallet.domain.units import USD, Rounding, TokenAmount
from tests.builders import BLOCK, EUR_USD, NETWORK, eth
from tests.unit.domain.test_portfolio import portfolio

WITHOUT = replace(NETWORK, contracts=replace(NETWORK.contracts, eur_usd_feed=None))
RATE = Rate(EUR, EUR_USD, BLOCK.mined_at)


def usd(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, USD)


def test_euros_are_offered_where_the_network_has_their_feed() -> None:
    assert offered(NETWORK) == (Currency.USD, Currency.EUR)
    assert offered(WITHOUT) == (Currency.USD,)
    assert used(Currency.EUR, NETWORK) is Currency.EUR
    assert used(Currency.EUR, WITHOUT) is Currency.USD


@pytest.mark.parametrize("price", [None, Fraction(0), Fraction(-1)])
def test_what_is_no_price_is_no_rate(price: Fraction | None) -> None:
    feed = FeedPrice(price, BLOCK.mined_at) if price is not None else None

    assert rate_of(Currency.EUR, replace(portfolio(), eur_usd=feed)) is None


def test_a_rate_is_that_which_was_read_with_what_is_owned() -> None:
    read = replace(portfolio(), eur_usd=FeedPrice(EUR_USD, BLOCK.mined_at))

    assert rate_of(Currency.EUR, read) == RATE
    assert rate_of(Currency.USD, read) is None
    assert rate_of(Currency.EUR, None) is None


def test_dollars_become_euros_and_nothing_else_does() -> None:
    assert RATE.of(usd("1.16"), Rounding.DOWN) == TokenAmount(10**18, EUR)
    assert RATE.of(TokenAmount(1, USD), Rounding.DOWN) == TokenAmount(0, EUR)
    assert RATE.of(TokenAmount(1, USD), Rounding.UP) == TokenAmount(1, EUR)
    assert RATE.of(eth("1"), Rounding.UP) == eth("1")


@given(st.integers(0, 10**36), st.integers(1, 10**20))
def test_a_conversion_is_exact_to_one_base_unit(raw: int, answer: int) -> None:
    rate = Rate(EUR, Fraction(answer, 10**8), BLOCK.mined_at)
    exact = raw / rate.usd

    down, up = (rate.of(TokenAmount(raw, USD), one).raw for one in (Rounding.DOWN, Rounding.UP))

    assert exact - 1 < down <= exact <= up < exact + 1


def test_a_feed_is_stale_after_a_day_and_an_hour() -> None:
    price = FeedPrice(EUR_USD, BLOCK.mined_at)

    assert price.is_fresh(BLOCK.mined_at + STALE_AFTER)
    assert not price.is_fresh(BLOCK.mined_at + STALE_AFTER + timedelta(seconds=1))
