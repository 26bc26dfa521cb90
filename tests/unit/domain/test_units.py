from contextlib import suppress
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.units import (
    USD,
    WHOLE,
    Bps,
    Rounding,
    Token,
    TokenAmount,
    TokenChange,
    divide,
)
from gaib_wallet.errors import InputError, NotANumber, TooLarge, TooManyDigits, WalletError
from tests.builders import AID, USDC, aid, usdc

raws = st.integers(0, 2**256 - 1)
MOST_WRITTEN = 2**128 - 1


@pytest.mark.requirement("T15")
@given(st.integers(0, MOST_WRITTEN), st.sampled_from([USDC, AID]))
def test_what_is_written_is_read_back(raw: int, token: Token) -> None:
    amount = TokenAmount(raw, token)

    assert TokenAmount.parse(str(amount).removesuffix(f" {token.symbol}"), token) == amount


@pytest.mark.parametrize(
    ("plain_text", "raw"),
    [
        ("1", 1_000_000),
        ("1.", 1_000_000),
        (".5", 500_000),
        ("0.000001", 1),
        ("0" * 5_000 + "1", 1_000_000),
    ],
)
def test_an_amount_is_read_exactly(plain_text: str, raw: int) -> None:
    assert usdc(plain_text).raw == raw


@pytest.mark.parametrize(
    ("plain_text", "fault"),
    [
        ("", NotANumber),
        (".", NotANumber),
        ("-1", NotANumber),
        ("1e6", NotANumber),
        ("1,5", NotANumber),
        ("\u0661", NotANumber),
        ("0.0000001", TooManyDigits),
        ("1.2.3", NotANumber),
        (" 1", NotANumber),
        ("1\n", NotANumber),
        ("9" * 40, TooLarge),
        ("9" * 5_000, TooLarge),
    ],
)
def test_what_is_not_an_amount_is_refused(plain_text: str, fault: type[WalletError]) -> None:
    with pytest.raises(fault):
        usdc(plain_text)


@pytest.mark.requirement("T3")
def test_an_endless_allowance_cannot_be_written() -> None:
    written = str(TokenAmount(MOST_WRITTEN, USDC)).removesuffix(" USDC")
    endless = str(TokenAmount(2**256 - 1, USDC)).removesuffix(" USDC")

    assert usdc(written).raw == MOST_WRITTEN
    with pytest.raises(TooLarge):
        usdc(str(TokenAmount(MOST_WRITTEN + 1, USDC)).removesuffix(" USDC"))
    with pytest.raises(TooLarge):
        usdc(endless)


@given(st.text(alphabet="0123456789.,-eE +\u0661", max_size=30), st.sampled_from([USDC, AID]))
def test_any_text_is_an_amount_or_a_fault_that_can_be_shown(typed_text: str, token: Token) -> None:
    with suppress(InputError):
        TokenAmount.parse(typed_text, token)


def test_a_long_wrong_text_fails_at_once() -> None:
    with pytest.raises(NotANumber):
        aid("9" * 200_000 + "x")


def test_two_tokens_do_not_mix() -> None:
    with pytest.raises(TypeError, match="USDC and AID"):
        usdc("1") + aid("1")
    with pytest.raises(TypeError, match="USDC and AID"):
        sorted([aid("1"), usdc("1")])


@pytest.mark.parametrize("raw", [1.0, True, "1"])
def test_base_units_are_whole_numbers(raw: int) -> None:
    with pytest.raises(TypeError):
        TokenAmount(raw, USDC)


def test_nobody_owes_a_token() -> None:
    with pytest.raises(ValueError, match="uint256"):
        usdc("1") - usdc("2")


@pytest.mark.requirement("T15")
@given(raws, st.integers(0, WHOLE))
def test_a_share_and_the_rest_are_the_whole(raw: int, part: int) -> None:
    amount = TokenAmount(raw, AID)

    taken = amount.share(Bps(part), Rounding.UP)
    left = amount.share(Bps(WHOLE - part), Rounding.DOWN)

    assert taken + left == amount


@given(st.integers(0, 10**40), st.integers(1, 10**20))
def test_a_division_goes_the_way_it_is_told(numerator: int, denominator: int) -> None:
    down = divide(numerator, denominator, Rounding.DOWN)
    up = divide(numerator, denominator, Rounding.UP)

    exact = Fraction(numerator, denominator)
    assert down <= exact <= up <= down + 1
    assert (down == up) is (exact.denominator == 1)


@pytest.mark.requirement("T15")
@given(
    st.integers(0, MOST_WRITTEN),
    st.fractions(0, 10**6),
    st.sampled_from([(USDC, AID), (AID, USDC)]),
)
def test_a_worth_is_exact_but_for_the_last_unit(
    raw: int, price: Fraction, pair: tuple[Token, Token]
) -> None:
    token, other = pair
    amount = TokenAmount(raw, token)

    down = amount.worth(price, other, Rounding.DOWN)
    up = amount.worth(price, other, Rounding.UP)

    assert down.units <= amount.units * price <= up.units
    assert up.raw - down.raw <= 1


@pytest.mark.requirement("T15")
def test_six_digits_and_eighteen_are_the_same_money() -> None:
    assert usdc("1.000001").worth(Fraction(1), AID, Rounding.DOWN) == aid("1.000001")
    assert aid("1.0000019").worth(Fraction(1), USDC, Rounding.DOWN) == usdc("1.000001")
    assert aid("1.0000011").worth(Fraction(1), USDC, Rounding.UP) == usdc("1.000002")
    assert usdc("1").worth(Fraction(1), USD, Rounding.DOWN).raw == 10**18


def test_amounts_of_one_token_are_in_order() -> None:
    assert usdc("1") <= usdc("1") < usdc("1.000001") > usdc("0")
    assert usdc("1") != aid("1")


def test_an_amount_says_all_its_digits_for_logs() -> None:
    assert str(usdc("12500.5")) == "12500.500000 USDC"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [("3", "1.5", "-1.500000 USDC"), ("1", "1.5", "+0.500000 USDC"), ("1", "1", "+0.000000 USDC")],
)
def test_a_change_is_what_came_or_went(before: str, after: str, said: str) -> None:
    change = TokenChange.between(usdc(before), usdc(after))

    assert str(change) == said
    assert change.size.raw == abs(change.raw)


def test_a_change_is_of_one_token() -> None:
    with pytest.raises(TypeError, match="USDC and AID"):
        TokenChange.between(usdc("1"), aid("1"))
