"""Money as whole numbers with their token, and the one division of the program."""

from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from functools import total_ordering
import re
from typing import NewType, Self

from typing_extensions import override

from gaib_wallet.errors import NotANumber, TooLarge, TooManyDigits

Address = NewType("Address", str)
"""Whole and in EIP-55 letters."""
Bps = NewType("Bps", int)
"""Hundredths of a percent."""

WHOLE = Bps(10_000)
NO_ADDRESS = Address("0x" + "0" * 40)
_MAX_UINT256 = 2**256 - 1
# No token has that many base units, and what comes of them still fits into a uint256.
_MAX_WRITTEN = 2**128 - 1
# Without a second way to split the same digits, a long wrong text fails at once.
_PLAIN_NUMBER = re.compile(r"([0-9]*)(?:\.([0-9]*))?")


class Rounding(Enum):
    """Which way a division goes that leaves a rest."""

    DOWN = auto()
    UP = auto()


def divide(numerator: int, denominator: int, rounding: Rounding) -> int:
    """The quotient of two numbers that are not negative, rounded as named."""
    quotient, rest = divmod(numerator, denominator)
    return quotient + 1 if rest and rounding is Rounding.UP else quotient


@dataclass(frozen=True, slots=True)
class Token:
    """An ERC-20 token; `digits` after the decimal mark on chain, `shown_digits` on a screen."""

    address: Address
    symbol: str
    digits: int
    shown_digits: int


ETH = Token(NO_ADDRESS, "ETH", 18, 4)
"""The coin of every network this wallet knows; it pays fees and has no contract."""
USD = Token(NO_ADDRESS, "USD", 18, 2)
"""Money that is counted in, never held; 18 digits so that no product of a price is cut early."""


@total_ordering
@dataclass(frozen=True, slots=True)
class TokenAmount:
    """`raw` base units of `token`, as a contract counts them (uint256).

    Two tokens are never added or compared, and an amount is never a float or a bool: TypeError.
    """

    raw: int
    token: Token

    def __post_init__(self) -> None:
        if type(self.raw) is not int:
            raise TypeError(f"{self.raw!r} is not a whole number of base units")
        if not 0 <= self.raw <= _MAX_UINT256:
            raise ValueError(f"{self.raw} is not a uint256")

    @classmethod
    def parse(cls, plain_text: str, token: Token) -> Self:
        """The exact amount that `plain_text` writes, in whole tokens: digits and at most one point.

        Raises:
            NotANumber: no digit, or another character.
            TooManyDigits: finer than the token; it is not rounded.
            TooLarge: more than anybody can own; an endless allowance cannot be written.
        """
        # No Decimal here: its context would silently round what is longer than 28 digits.
        match = _PLAIN_NUMBER.fullmatch(plain_text)
        if match is None or not any(match.groups()):
            raise NotANumber
        whole, fraction = match[1].lstrip("0"), match[2] or ""
        if len(fraction) > token.digits:
            raise TooManyDigits(token.symbol, token.digits)
        # Counted before it is read: Python refuses thousands of digits with a ValueError.
        if len(whole) > len(str(_MAX_WRITTEN)):
            raise TooLarge
        raw = int(f"0{whole}{fraction:0<{token.digits}}")
        if raw > _MAX_WRITTEN:
            raise TooLarge
        return cls(raw, token)

    @property
    def units(self) -> Fraction:
        """Whole tokens, exact."""
        return Fraction(self.raw, 10**self.token.digits)

    def share(self, part: Bps, rounding: Rounding) -> Self:
        """`part` of this amount, in base units rounded as named."""
        return type(self)(divide(self.raw * part, WHOLE, rounding), self.token)

    def worth(self, price: Fraction, token: Token, rounding: Rounding) -> "TokenAmount":
        """This amount at `price` (units of `token` per unit of this one), rounded as named."""
        value = self.units * price * 10**token.digits
        return TokenAmount(divide(value.numerator, value.denominator, rounding), token)

    def __add__(self, other: "TokenAmount") -> Self:
        return type(self)(self.raw + self._raw_of(other), self.token)

    def __sub__(self, other: "TokenAmount") -> Self:
        return type(self)(self.raw - self._raw_of(other), self.token)

    def __lt__(self, other: "TokenAmount") -> bool:
        return self.raw < self._raw_of(other)

    @override
    def __str__(self) -> str:
        whole, rest = divmod(self.raw, 10**self.token.digits)
        return f"{whole}.{rest:0{self.token.digits}d} {self.token.symbol}"

    def _raw_of(self, other: "TokenAmount") -> int:
        if self.token != other.token:
            raise TypeError(f"{self.token.symbol} and {other.token.symbol} do not mix")
        return other.raw


@dataclass(frozen=True, slots=True)
class TokenChange:
    """A difference of `raw` base units of `token`; negative where something left."""

    raw: int
    token: Token

    @classmethod
    def between(cls, before: TokenAmount, after: TokenAmount) -> Self:
        """What `after` is more than `before`; TypeError for two tokens."""
        if before.token != after.token:
            raise TypeError(f"{before.token.symbol} and {after.token.symbol} do not mix")
        return cls(after.raw - before.raw, after.token)

    @property
    def size(self) -> TokenAmount:
        """How much moved, whichever way."""
        return TokenAmount(abs(self.raw), self.token)

    @override
    def __str__(self) -> str:
        return f"{'-' if self.raw < 0 else '+'}{self.size}"
