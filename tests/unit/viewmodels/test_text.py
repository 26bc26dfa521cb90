"""Figures: cut where owned or received, raised where paid, and never guessed where typed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.units import ETH, USD, Rounding, Token, TokenAmount, TokenChange
from gaib_wallet.errors import (
    FeeNotCovered,
    InputError,
    NotANumber,
    TooLarge,
    TooManyDigits,
    UnclearNumber,
    WalletError,
)
from gaib_wallet.viewmodels.text import HIDDEN, MINUS, NumberForm, Text
from gaib_wallet.words import Message, Raised
from tests.builders import (
    AID,
    ENGLISH,
    FRENCH,
    POOL,
    SAID,
    SWISS,
    USDC,
    aid,
    eth,
    said,
    text,
    usdc,
)

SPANISH = NumberForm(decimal_mark=",", group_mark=".", grouped_from=5)
FORMS = st.sampled_from([ENGLISH, FRENCH, SWISS, SPANISH])
TOKENS = st.sampled_from([USDC, AID, SAID, ETH, USD])
MOST_WRITTEN = 2**128 - 1
NOON = datetime(2026, 11, 30, 12, 5, 59, tzinfo=UTC)


def value_of(figure: str, form: NumberForm) -> Fraction:
    """What a reader takes a figure for."""
    plain = figure.replace(form.group_mark, "").replace(form.decimal_mark, ".")
    return Fraction(plain.replace(MINUS, "-"))


def hidden() -> Text:
    said_nothing = text()
    said_nothing.hides_amounts = True
    return said_nothing


def test_a_fee_in_ether_is_told_to_six_digits() -> None:
    assert text().fee(eth("0.0002101")) == "0.000211 ETH"
    assert text().fee_figure(eth("0.0000001")) == "0.000001"
    assert hidden().fee_figure(eth("1")) == HIDDEN


@pytest.mark.parametrize(
    ("plain_text", "rounding", "shown"),
    [
        ("12500", Rounding.DOWN, "12,500.00 AID"),
        ("1.239", Rounding.DOWN, "1.23 AID"),
        ("1.231", Rounding.UP, "1.24 AID"),
        ("999.991", Rounding.UP, "1,000.00 AID"),
        ("0", Rounding.DOWN, "0.00 AID"),
        ("0", Rounding.UP, "0.00 AID"),
        ("0.009", Rounding.DOWN, "under 0.01 AID"),
        ("0.000000000000000001", Rounding.DOWN, "under 0.01 AID"),
        ("0.000000000000000001", Rounding.UP, "0.01 AID"),
    ],
)
def test_an_amount_is_cut_or_raised_but_never_nothing(
    plain_text: str, rounding: Rounding, shown: str
) -> None:
    assert text().amount(aid(plain_text), rounding) == shown


@pytest.mark.requirement("T15")
@given(st.integers(1, 2**200), TOKENS, FORMS)
def test_a_figure_is_within_one_of_its_last_digit(raw: int, token: Token, form: NumberForm) -> None:
    amount = TokenAmount(raw, token)
    step = Fraction(1, 10**token.shown_digits)

    raised = value_of(text(form).figure(amount, Rounding.UP), form)
    cut = text(form).figure(amount)

    assert 0 <= raised - amount.units < step
    if cut.startswith("under"):
        assert amount.units < step == value_of(cut.removeprefix("under "), form)
    else:
        assert 0 <= amount.units - value_of(cut, form) < step
        assert value_of(cut, form) > 0


def test_said_and_ether_show_four_digits() -> None:
    assert text().amount(said("9000.00009")) == "9,000.0000 sAID"
    assert text().amount(eth("0.00001")) == "under 0.0001 ETH"


@pytest.mark.parametrize(
    ("plain_text", "shown"),
    [
        ("12500", "12,500.00 AID"),
        ("0.0001", "0.0001 AID"),
        ("1.10", "1.10 AID"),
        ("0", "0.00 AID"),
        ("0.000000000000000001", "0.000000000000000001 AID"),
    ],
)
def test_exactly_means_every_digit(plain_text: str, shown: str) -> None:
    assert text().in_full(aid(plain_text)) == shown


def test_every_region_has_its_own_signs() -> None:
    assert text(FRENCH).amount(aid("12500.5")) == "12\u202f500,50 AID"
    assert text(SWISS).amount(aid("12500.5")) == "12\u2019500.50 AID"
    assert text(SPANISH).amount(aid("12500.5")) == "12.500,50 AID"


def test_spain_leaves_four_digits_together() -> None:
    assert text(SPANISH).amount(said("9000")) == "9000,0000 sAID"
    assert text(SPANISH).whole(9_999) == "9999"
    assert text(ENGLISH).whole(9_999) == "9,999"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (12_345_678, "+12.34 USDC"),
        (-12_341_000, "\u221212.35 USDC"),
        (0, "0.00 USDC"),
        (1, "under +0.01 USDC"),
        (-1, "\u22120.01 USDC"),
    ],
)
def test_a_gain_is_cut_and_a_loss_is_raised(raw: int, shown: str) -> None:
    assert text().change(TokenChange(raw, USDC)) == shown


def test_a_percentage_is_rounded_as_named() -> None:
    assert text().percent(Fraction(-501, 1_000_000), Rounding.UP) == "0.06%"
    assert text().percent(Fraction(599, 1_000_000), Rounding.DOWN) == "0.05%"


@pytest.mark.parametrize(
    ("ratio", "digits", "shown"),
    [
        (Fraction(599, 1_000_000), 2, "+0.05%"),
        (Fraction(-501, 1_000_000), 2, "\u22120.06%"),
        (Fraction(0), 2, "0.00%"),
        (Fraction(1, 10**9), 2, "0.00%"),
        (Fraction(-1, 10**9), 2, "\u22120.01%"),
        (Fraction(1234, 10_000), 1, "+12.3%"),
        (Fraction(12), 2, "+1,200.00%"),
    ],
)
def test_a_loss_in_percent_is_never_less_than_it_was(
    ratio: Fraction, digits: int, shown: str
) -> None:
    assert text().signed_percent(ratio, digits) == shown


@given(st.fractions(-10, 10))
def test_no_percentage_looks_better_than_it_is(ratio: Fraction) -> None:
    shown = value_of(text().signed_percent(ratio).removesuffix("%"), ENGLISH)

    assert 0 <= ratio * 100 - shown < Fraction(1, 100)


def test_a_share_price_has_four_digits_and_is_cut() -> None:
    assert text().nav(Fraction(108_969, 100_000)) == "1.0896"
    assert text(FRENCH).nav(Fraction(108_969, 100_000), digits=2) == "1,08"


def test_an_address_is_whole() -> None:
    shown = text().address(POOL.address)

    assert shown == "0x0000 0000 0000 0000 0000 0000 0000 0000 0000 00B1"


def test_dates_are_those_of_utc_wherever_one_is() -> None:
    elsewhere = datetime(2026, 12, 1, 1, 5, tzinfo=timezone(timedelta(hours=13)))

    assert text().date(elsewhere) == text().date(NOON) == "30 Nov 2026"
    assert (text().clock(elsewhere), text().clock(NOON)) == ("12:05", "12:05")
    assert text().moment(elsewhere) == "30 Nov 2026, 12:05"
    assert text().month(elsewhere) == "Nov"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (-3, "0 s"),
        (0, "0 s"),
        (59, "59 s"),
        (60, "1 min"),
        (3_599, "59 min"),
        (3_600, "1 h"),
        (172_799, "47 h"),
        (172_800, "2 days"),
        (345_600, "4 days"),
        (86_400 * 1_234, "1,234 days"),
    ],
)
def test_an_age_is_told_in_its_largest_unit(seconds: int, shown: str) -> None:
    assert text().age(seconds) == shown


@pytest.mark.parametrize(
    ("form", "typed_text", "amount"),
    [
        (ENGLISH, "", None),
        (ENGLISH, "  ", None),
        (ENGLISH, "\u00a0", None),
        (ENGLISH, "1.", usdc("1")),
        (ENGLISH, ".5", usdc("0.5")),
        (ENGLISH, "0", usdc("0")),
        (ENGLISH, "007", usdc("7")),
        (ENGLISH, "12500", usdc("12500")),
        (ENGLISH, "12,500.5", usdc("12500.5")),
        (ENGLISH, " 1,000 ", usdc("1000")),
        (FRENCH, "12 500,5", usdc("12500.5")),
        (FRENCH, "12\u00a0500,5", usdc("12500.5")),
        (FRENCH, "12\u202f500,5", usdc("12500.5")),
        (SWISS, "12\u2019500.5", usdc("12500.5")),
        (SWISS, "12'500.5", usdc("12500.5")),  # the sign that keyboards have
        (SPANISH, "1.000", usdc("1000")),
        (SPANISH, "1000,5", usdc("1000.5")),
    ],
)
def test_an_amount_is_typed_in_the_regions_own_form(
    form: NumberForm, typed_text: str, amount: TokenAmount | None
) -> None:
    assert text(form).parse_amount(typed_text, USDC) == amount


@pytest.mark.parametrize(
    ("form", "typed_text", "readings"),
    [
        (ENGLISH, "1,5", [usdc("1.5")]),
        (ENGLISH, "12,50", [usdc("12.5")]),
        (ENGLISH, ",5", [usdc("0.5")]),
        (ENGLISH, "0,500", [usdc("0.5")]),
        (ENGLISH, "1.000,5", [usdc("1000.5")]),
        (ENGLISH, "1.000.000", [usdc("1000000")]),
        (ENGLISH, "12 500", [usdc("12500")]),
        (ENGLISH, "12 500,75", [usdc("12500.75")]),
        (ENGLISH, "1,23,456", []),
        (ENGLISH, "1,2345678", []),
        (ENGLISH, "1.5.2", []),
        (ENGLISH, "0,00", []),
        (FRENCH, "1.000", [usdc("1000"), usdc("1")]),
        (FRENCH, "1.5", [usdc("1.5")]),
        (FRENCH, "1,000.5", [usdc("1000.5")]),
        (FRENCH, "1 00", []),
        (SPANISH, "1.5", [usdc("1.5")]),
        (SWISS, "1,000", [usdc("1000"), usdc("1")]),
        (SWISS, "1'00", []),
        (ENGLISH, "1'000.5", [usdc("1000.5")]),
        (FRENCH, "1\u2019000.50", [usdc("1000.5")]),
    ],
)
def test_what_is_unclear_is_not_guessed_but_each_reading_is_offered(
    form: NumberForm, typed_text: str, readings: list[TokenAmount]
) -> None:
    with pytest.raises(UnclearNumber):
        text(form).parse_amount(typed_text, USDC)

    assert list(text(form).readings(typed_text, USDC)) == readings


@pytest.mark.parametrize(
    "typed_text",
    [
        "ten",
        "1e3",
        "-1",
        "\u2212" + "1",
        "+1",
        "\u0661\u0662",
        "1\u0662",
        "1.\u06f5",
        "\u06f1\u06f2\u066b\u06f5",
        "\uff11\uff12",
        "1\u00b2",
        "\u2460",
        "\u0e51\u0967",
        "0x10",
        "1_000",
        ",",
        ".",
        "1%",
        "\u221e",
    ],
)
def test_what_is_no_number_is_no_amount(typed_text: str) -> None:
    with pytest.raises(NotANumber):
        text().parse_amount(typed_text, USDC)

    assert text().readings(typed_text, USDC) == ()


@pytest.mark.parametrize(
    ("typed_text", "fault"),
    [("0.0000001", TooManyDigits), ("9" * 50, TooLarge), ("9" * 100_000, TooLarge)],
)
def test_what_the_token_cannot_express_is_refused(
    typed_text: str, fault: type[WalletError]
) -> None:
    with pytest.raises(fault):
        text().parse_amount(typed_text, USDC)


@pytest.mark.requirement("T15")
@given(st.integers(0, MOST_WRITTEN), st.sampled_from([USDC, AID]), FORMS)
def test_all_digits_can_be_typed_again(raw: int, token: Token, form: NumberForm) -> None:
    amount = TokenAmount(raw, token)

    assert text(form).parse_amount(text(form).as_typed(amount), token) == amount


@given(st.text(alphabet="0159., '\u2019\u202f\u00a0-e\u0661", max_size=12), FORMS)
def test_no_region_takes_a_text_for_two_amounts(typed_text: str, form: NumberForm) -> None:
    """What is taken is among the readings that another region would have to choose from."""
    try:
        amount = text(form).parse_amount(typed_text, USDC)
    except InputError:
        return
    if amount and amount.raw:
        assert amount in text(form).readings(typed_text, USDC)


def test_an_error_is_said_with_its_values_and_its_code() -> None:
    fault = TooManyDigits("USDC", 6)

    assert text().say(fault.message) == "USDC has at most 6 digits after the decimal mark."
    assert text().fault(fault).endswith("decimal mark. W-102")


def test_a_fee_to_pay_is_raised_and_what_is_there_is_cut() -> None:
    short = FeeNotCovered(eth("0.00041"), eth("0.00041"), usdc("100.009"))

    assert (
        text()
        .say(short.message)
        .startswith(
            "The fee needs about 0.0005 ETH, you have 0.0004 ETH. Your 100.00 USDC is safe."
        )
    )


def test_every_kind_of_value_is_said_in_its_own_way() -> None:
    inner = Message("errors", "about %1", (3,))
    values = (usdc("1.239"), TokenChange(-1_231_000, USDC), NOON, inner, Raised("as it is"))

    shown = text().say(Message("errors", "%1|%2|%3|%4|%5", values))

    assert shown == "1.23 USDC|\u22121.24 USDC|30 Nov 2026, 12:05|about 3|as it is"


def test_a_translation_may_put_values_elsewhere() -> None:
    french = {
        "%1 %2 %3": "le %1 %2 %3",
        "Nov": "nov.",
        "under %1": "moins de %1",
        "%1%": "%1\u00a0%",
    }

    def in_french(_context: str, source: str) -> str:
        return french.get(source, source)

    said_in_french = Text(in_french, FRENCH)

    assert said_in_french.date(NOON) == "le 30 nov. 2026"
    assert said_in_french.amount(aid("0.001")) == "moins de 0,01 AID"
    assert said_in_french.percent(Fraction(1, 100), Rounding.UP) == "1,00\u00a0%"


def test_words_bend_to_the_number_that_is_counted() -> None:
    def bent(_context: str, source: str, _what: str = "", number: int = -1) -> str:
        return source if number != 1 else source.removesuffix("s")

    said, steps = Text(bent, ENGLISH), "%1 steps"

    assert said.say(Message("yields", steps, (1,), count=1)) == "1 step"
    assert said.say(Message("yields", steps, (4,), count=4)) == "4 steps"


def test_another_region_is_taken_over_at_once() -> None:
    said = text()

    said.use(FRENCH)

    assert said.amount(aid("1234.5")) == "1\u202f234,50 AID"


@pytest.mark.requirement("U8")
@given(st.integers(-(10**30), 10**30), TOKENS)
def test_a_hidden_amount_is_of_one_width_whatever_it_is(raw: int, token: Token) -> None:
    amount, change = TokenAmount(abs(raw), token), TokenChange(raw, token)
    paid = Message("errors", "%1", (Raised(amount),))

    figures = {hidden().figure(amount), hidden().change_figure(change)}
    whole = {
        hidden().amount(amount, Rounding.UP),
        hidden().change(change),
        hidden().in_full(amount),
        hidden().say(paid),
        hidden().say(replace(paid, values=(change,))),
    }

    assert figures == {HIDDEN}
    assert whole == {f"{HIDDEN} {token.symbol}"}


def test_only_the_demos_chain_has_a_name_in_each_language() -> None:
    said = Text(lambda context, source, *_: f"{context}/{source}", ENGLISH)

    assert said.network("Demo chain") == "session/Demo chain"
    assert said.network("Ethereum") == "Ethereum"
