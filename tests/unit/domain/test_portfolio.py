from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.portfolio import FeedPrice, Portfolio
from gaib_wallet.domain.staking import ExitRequest, SaidPrices
from gaib_wallet.domain.units import ETH, USD, Token, TokenAmount
from tests.builders import ACCOUNT, AID, BLOCK, SAID, USDC, USDT, aid, eth, said, usdc, usdt

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
ETH_FEED = FeedPrice(Fraction(3_000), NOON)
PRICES = SaidPrices(deposit=Fraction(109, 100), unstaking=Fraction(108, 100), market=None)


def portfolio(*holdings: TokenAmount, native: TokenAmount | None = None) -> Portfolio:
    return Portfolio(
        account=ACCOUNT,
        at=BLOCK,
        native=native or eth("0"),
        holdings=holdings,
        prices=PRICES,
        market_aid=Fraction(999, 1000),
        request=None,
        eth_usd=ETH_FEED,
        usdc_usd=FeedPrice(Fraction(1), NOON),
        allowances=(),
    )


def usd(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, USD)


def test_what_is_not_there_is_owned_as_nothing() -> None:
    held = portfolio(aid("5"))

    assert (held.owned(AID), held.owned(SAID)) == (aid("5"), said("0"))


@pytest.mark.requirement("A2")
def test_net_worth_is_every_part_once() -> None:
    held = portfolio(aid("100"), said("10"), usdc("20"), usdt("30"), native=eth("0.5"))
    leaving = replace(held, request=ExitRequest(NOON, aid("7")))

    assert held.total(SAID) == usd("1660.8")
    assert leaving.total(SAID) == usd("1667.8")


@pytest.mark.parametrize(
    ("held", "missing"),
    [
        (portfolio(said("1")), "prices"),
        (portfolio(aid("1"), native=eth("1")), "eth_usd"),
    ],
)
def test_a_total_with_an_unpriced_part_is_no_total(held: Portfolio, missing: str) -> None:
    assert held.total(SAID) is not None
    assert replace(held, **{missing: None}).total(SAID) is None  # type: ignore[arg-type]  # named


def test_a_missing_price_of_what_is_not_owned_is_no_matter() -> None:
    bare = replace(portfolio(aid("1"), said("0")), prices=None, eth_usd=None)

    assert bare.total(SAID) == usd("1")


def test_a_network_without_said_has_dollars_and_ether() -> None:
    assert portfolio(aid("1"), native=eth("1")).total(None) == usd("3001")


def test_a_worth_is_cut() -> None:
    thirds = replace(portfolio(), prices=replace(PRICES, unstaking=Fraction(1, 3)))

    assert thirds.worth_of(said("1"), SAID) == usd("0.333333333333333333")


raws = st.integers(0, 10**27)


@pytest.mark.requirement("A2")
@given(raws, raws, raws, raws, raws, raws, st.fractions(Fraction(1, 2), 2))
def test_net_worth_is_the_sum_of_its_parts_at_their_prices(
    aid_raw: int,
    said_raw: int,
    usdc_raw: int,
    usdt_raw: int,
    eth_raw: int,
    owed: int,
    nav: Fraction,
) -> None:
    tokens: tuple[Token, ...] = (AID, SAID, USDC, USDT)
    amounts = zip((aid_raw, said_raw, usdc_raw, usdt_raw), tokens, strict=True)
    held = replace(
        portfolio(*(TokenAmount(raw, token) for raw, token in amounts)),
        native=TokenAmount(eth_raw, ETH),
        prices=replace(PRICES, unstaking=nav),
        request=ExitRequest(NOON, TokenAmount(owed, AID)),
    )

    total = held.total(SAID)

    exact = (
        Fraction(aid_raw + owed, 10**18)
        + Fraction(usdc_raw + usdt_raw, 10**6)
        + Fraction(said_raw, 10**18) * nav
        + Fraction(eth_raw, 10**18) * 3_000
    )
    assert total is not None
    assert 0 <= exact - total.units < Fraction(6, 10**18)
