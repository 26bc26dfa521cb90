"""Values to text and typed text to values, in the person's language and number region."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
import re
from typing import TYPE_CHECKING, Self

from gaib_wallet.domain.units import (
    ETH,
    Address,
    Rounding,
    Token,
    TokenAmount,
    TokenChange,
    divide,
)
from gaib_wallet.errors import InputError, NotANumber, UnclearNumber, WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message, Raised, fill

if TYPE_CHECKING:
    # The window's keys are said with this before anything of the domain is loaded.
    from gaib_wallet.domain.currency import Rate

Translator = Callable[..., str]
"""Context and English source to the chosen language; `app` plugs Qt's in.

Where words bend to a number, it is the fourth argument, and the third is empty, as Qt has it.
"""

_SPACES = re.compile(r"[ \u00a0\u202f]")
_UNDER = QT_TRANSLATE_NOOP("text", "under %1")
_PERCENT = QT_TRANSLATE_NOOP("text", "%1%")
_DATE = QT_TRANSLATE_NOOP("text", "%1 %2 %3")
_MOMENT = QT_TRANSLATE_NOOP("text", "%1, %2")
_SECONDS = QT_TRANSLATE_NOOP("text", "%1 s")
_MINUTES = QT_TRANSLATE_NOOP("text", "%1 min")
_HOURS = QT_TRANSLATE_NOOP("text", "%1 h")
_DAYS = QT_TRANSLATE_NOOP("text", "%1 days")
_MONTHS = (
    QT_TRANSLATE_NOOP("text", "Jan"),
    QT_TRANSLATE_NOOP("text", "Feb"),
    QT_TRANSLATE_NOOP("text", "Mar"),
    QT_TRANSLATE_NOOP("text", "Apr"),
    QT_TRANSLATE_NOOP("text", "May"),
    QT_TRANSLATE_NOOP("text", "Jun"),
    QT_TRANSLATE_NOOP("text", "Jul"),
    QT_TRANSLATE_NOOP("text", "Aug"),
    QT_TRANSLATE_NOOP("text", "Sep"),
    QT_TRANSLATE_NOOP("text", "Oct"),
    QT_TRANSLATE_NOOP("text", "Nov"),
    QT_TRANSLATE_NOOP("text", "Dec"),
)
DEMO_CHAIN = QT_TRANSLATE_NOOP("session", "Demo chain")
_FEE = replace(ETH, shown_digits=6)
MINUS = "\u2212"
HIDDEN = "\u2022" * 5
"""What stands for an amount that must not be seen: of one width, so that it tells no size."""


@dataclass(frozen=True, slots=True)
class NumberForm:
    """The signs a region writes numbers with; shorter numbers than `grouped_from` stay whole.

    `day_order`: which of day, month and year comes first where all three are numbers.
    """

    decimal_mark: str
    group_mark: str
    grouped_from: int = 4
    day_order: str = "dmy"

    def grouped(self, whole: int) -> str:
        """`whole` with its thousands apart: 9000 and 12.500 in Spain, whose numbers do from 5."""
        if len(str(whole)) < self.grouped_from:
            return str(whole)
        return f"{whole:,}".replace(",", self.group_mark)


class Text:
    """Everything a person reads passes here last, and everything typed passes here first."""

    def __init__(self, translate: Translator, form: NumberForm) -> None:
        self._translate = translate
        self._form = form
        self.hides_amounts = False
        self.rate: Callable[[], Rate | None] = _dollars

    def in_form(self, form: NumberForm) -> Self:
        """The same words, with the numbers of another region."""
        return type(self)(self._translate, form)

    @property
    def form(self) -> NumberForm:
        """The signs that numbers are written with now."""
        return self._form

    def use(self, form: NumberForm) -> None:
        """Write and read numbers in another region's form from now on."""
        self._form = form

    def unmasked(self) -> Self:
        """The same, with amounts shown, and values in USD: for a paper that somebody asked for."""
        return self.in_form(self._form)

    def valued_at(self, rate: "Rate | None") -> Self:
        """The same, with values by `rate`; in USD without one."""
        text = self.in_form(self._form)
        text.hides_amounts = self.hides_amounts
        text.rate = lambda: rate
        return text

    def value(self, amount: TokenAmount, rounding: Rounding = Rounding.DOWN) -> TokenAmount:
        """A value in USD as money of the person's choice; in USD while its rate is not known.

        What is no USD stays itself. Say UP for what one pays.
        """
        rate = self.rate()
        return rate.of(amount, rounding) if rate else amount

    def say(self, message: Message) -> str:
        """`message` in the person's language, its values in the person's form."""
        values = [self._value(value) for value in message.values]
        if message.count is None:
            return fill(self._translate(message.context, message.source), values)
        bent = self._translate(message.context, message.source, "", message.count)
        return fill(bent, values)

    def amount(self, amount: TokenAmount, rounding: Rounding = Rounding.DOWN) -> str:
        """`amount` with the digits its token shows, and the symbol; never 0.00 for something.

        Rounded down, as what one owns or receives must be; say UP for what one pays.
        """
        return f"{self.figure(amount, rounding)} {amount.token.symbol}"

    def figure(self, amount: TokenAmount, rounding: Rounding = Rounding.DOWN) -> str:
        """As `amount`, without the symbol: for columns that name it once."""
        return HIDDEN if self.hides_amounts else self._figure(amount, rounding, "")

    def fee(self, paid: TokenAmount) -> str:
        """A network's fee in ETH with six digits, rounded up."""
        return f"{self.fee_figure(paid)} {paid.token.symbol}"

    def fee_figure(self, paid: TokenAmount) -> str:
        """As `fee`, without the symbol: four digits would say 0.0003 for 0.00021 paid."""
        return self.figure(TokenAmount(paid.raw, _FEE), Rounding.UP)

    def change(self, change: TokenChange) -> str:
        """`change` with its sign and symbol: a gain cut, a loss raised; no sign for nothing."""
        return f"{self.change_figure(change)} {change.token.symbol}"

    def change_figure(self, change: TokenChange) -> str:
        """As `change`, without the symbol."""
        if self.hides_amounts:
            return HIDDEN
        rounding = Rounding.UP if change.raw < 0 else Rounding.DOWN
        return self._figure(change.size, rounding, _sign(change.raw))

    def in_full(self, amount: TokenAmount) -> str:
        """Every digit of `amount`, and the symbol: where a sentence says "exactly"."""
        if self.hides_amounts:
            return f"{HIDDEN} {amount.token.symbol}"
        return f"{self._every_digit(amount, amount.token.shown_digits)} {amount.token.symbol}"

    def as_typed(self, amount: TokenAmount) -> str:
        """Every digit of `amount`, as `parse_amount` reads it back."""
        return self._every_digit(amount, 0)

    def percent(self, ratio: Fraction, rounding: Rounding, digits: int = 2) -> str:
        """`ratio` (0.01 is 1 %) with two digits and no sign; say UP for what one loses."""
        scaled = divide(abs(ratio.numerator) * 10 ** (digits + 2), ratio.denominator, rounding)
        return fill(self._translate("text", _PERCENT), [self._decimal(scaled, digits)])

    def signed_percent(self, ratio: Fraction, digits: int = 2) -> str:
        """`ratio` as a change: a loss rounded up, a gain down, and no sign before 0.00."""
        rounding = Rounding.UP if ratio < 0 else Rounding.DOWN
        scaled = divide(abs(ratio.numerator) * 10 ** (digits + 2), ratio.denominator, rounding)
        number = fill(self._translate("text", _PERCENT), [self._decimal(scaled, digits)])
        return f"{_sign(ratio.numerator)}{number}" if scaled else number

    def nav(self, price: Fraction, digits: int = 4) -> str:
        """A price with four digits, cut; its unit is said by whoever shows it."""
        return self._decimal(
            divide(price.numerator * 10**digits, price.denominator, Rounding.DOWN), digits
        )

    @property
    def day_order(self) -> str:
        """As the region's `NumberForm` has it."""
        return self._form.day_order

    def date(self, moment: datetime) -> str:
        """The day in UTC, its month in letters and its year whole: 30 Nov 2026."""
        day = moment.astimezone(UTC)
        return fill(
            self._translate("text", _DATE), [str(day.day), self.month(moment), str(day.year)]
        )

    def month(self, moment: datetime) -> str:
        """The month in UTC, short: Nov."""
        return self._translate("text", _MONTHS[moment.astimezone(UTC).month - 1])

    def clock(self, moment: datetime) -> str:
        """The time of day in UTC, to the minute: 12:05."""
        return moment.astimezone(UTC).strftime("%H:%M")

    def moment(self, moment: datetime) -> str:
        """Day and time in UTC: 30 Nov 2026, 12:05."""
        return fill(self._translate("text", _MOMENT), [self.date(moment), self.clock(moment)])

    def age(self, seconds: int) -> str:
        """How long ago, in the largest unit that is not nothing: 6 s, 3 min, 2 h, 4 days."""
        for unit, size in ((_DAYS, 172_800), (_HOURS, 3600), (_MINUTES, 60)):
            if seconds >= size:
                count = seconds // min(size, 86_400)
                return fill(self._translate("text", unit), [self.whole(count)])
        return fill(self._translate("text", _SECONDS), [self.whole(max(0, seconds))])

    def fault(self, error: WalletError) -> str:
        """What went wrong, with its code at the end."""
        return f"{self.say(error.message)} {error.message.code}"

    def whole(self, number: int) -> str:
        """`number` with its thousands apart."""
        return self._form.grouped(number)

    def network(self, name: str) -> str:
        """A network by its own name; the demo's chain in the person's language."""
        return self._translate("session", name) if name == DEMO_CHAIN else name

    def address(self, address: Address) -> str:
        """`address` whole, in groups of four letters that an eye can compare."""
        return "0x" + " ".join(re.findall(r"\w{4}", address[2:]))

    def parse_amount(self, typed_text: str, token: Token) -> TokenAmount | None:
        """The amount of `token` that was typed in the region's own form; None for nothing.

        Raises:
            UnclearNumber: the signs stand where this region does not put them; never guessed.
            NotANumber, TooManyDigits, TooLarge: as `TokenAmount.parse`.
        """
        typed = _alike(typed_text.strip())
        if not typed:
            return None
        group = re.escape(_alike(self._form.group_mark))
        mark = re.escape(self._form.decimal_mark)
        if re.search(rf"[^0-9., '{group}{mark}]", typed) or not re.search(r"[0-9]", typed):
            raise NotANumber
        if not re.fullmatch(rf"([0-9]*|{_grouped(group)})({mark}[0-9]*)?", typed):
            raise UnclearNumber
        whole, _, fraction = typed.partition(self._form.decimal_mark)
        return TokenAmount.parse(f"{re.sub(group, '', whole)}.{fraction}", token)

    def rewritten(self, typed_text: str, token: Token, before: Self) -> str:
        """What was typed as `before` reads it, as it is typed here; what is unclear stays."""
        try:
            amount = before.parse_amount(typed_text, token)
        except InputError:
            return typed_text
        return self.as_typed(amount) if amount else typed_text

    def readings(self, typed_text: str, token: Token) -> tuple[TokenAmount, ...]:
        """Every amount that an unclear text could mean somewhere, each once, the region's first.

        A sign groups only where it stands before each three digits. None if nobody writes so.
        """
        typed = _alike(typed_text.strip())
        found: dict[TokenAmount, None] = {}
        for mark in sorted(".,", key=self._form.decimal_mark.__ne__):
            other = re.escape(",.".replace(mark, "") + " '" + _alike(self._form.group_mark))
            written = re.fullmatch(
                rf"([0-9]*|{_grouped(f'[{other}]')})(?:{re.escape(mark)}([0-9]*))?", typed
            )
            if written is None:
                continue
            whole, fraction = re.sub(r"[^0-9]", "", written[1]), written[2] or ""
            with suppress(InputError):
                amount = TokenAmount.parse(f"{whole}.{fraction}", token)
                if amount.raw:
                    found[amount] = None
        return tuple(found)

    def _value(self, value: object) -> str:
        match value:
            case TokenAmount():
                return self.amount(value)
            case Raised(TokenAmount() as paid):
                return self.amount(paid, Rounding.UP)
            case TokenChange():
                return self.change(value)
            case datetime() | timedelta():
                return self._time(value)
            case Message():
                return self.say(value)
        return str(value)

    def _time(self, value: datetime | timedelta) -> str:
        if isinstance(value, datetime):
            return self.moment(value)
        return self.age(value // timedelta(seconds=1))

    def _figure(self, amount: TokenAmount, rounding: Rounding, sign: str) -> str:
        """`amount` behind `sign` with the digits its token shows; what is less, in words."""
        token = amount.token
        shown = divide(amount.raw * 10**token.shown_digits, 10**token.digits, rounding)
        if shown == 0 and amount.raw:
            least = f"{sign}{self._decimal(1, token.shown_digits)}"
            return fill(self._translate("text", _UNDER), [least])
        return f"{sign}{self._decimal(shown, token.shown_digits)}"

    def _every_digit(self, amount: TokenAmount, at_least: int) -> str:
        """`amount` without the zeros that end it, but with `at_least` digits after the mark."""
        digits_text = self._decimal(amount.raw, amount.token.digits)
        whole, mark, fraction = digits_text.partition(self._form.decimal_mark)
        fraction = fraction.rstrip("0").ljust(at_least, "0")
        return whole + mark + fraction if fraction else whole

    def _decimal(self, scaled: int, digits: int) -> str:
        """`scaled` / 10^`digits`, written with all its digits."""
        whole, rest = divmod(scaled, 10**digits)
        fraction = f"{self._form.decimal_mark}{rest:0{digits}d}" if digits else ""
        return self._form.grouped(whole) + fraction


def _dollars() -> None:
    """The rate of US dollars."""


def _alike(text: str) -> str:
    """`text` with one sign for all blanks, and one for both apostrophes: no key has the other."""
    return _SPACES.sub(" ", text).replace("\u2019", "'")


def _grouped(mark: str) -> str:
    """Where digits stand in groups: `mark`, a pattern, before each three, and no zero first."""
    return rf"[1-9][0-9]{{0,2}}(?:{mark}[0-9]{{3}})+"


def _sign(number: int) -> str:
    return MINUS if number < 0 else "+" if number else ""
