"""The rate at which money grew that came and went at several times."""

from collections.abc import Sequence
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from gaib_wallet.domain.yields import SHORTEST_YEARLY_DAYS, YEAR_DAYS

_DAY_S: Final = 86_400
_YEAR_S: Final = YEAR_DAYS * _DAY_S
_LEAST, _MOST = Decimal("0.000001"), Decimal(10_000)
"""Growth in a year between which a rate is looked for: all but nothing left, ten thousand fold."""
_FINE: Final = Decimal("1e-12")
_OWED: Final = Decimal("1e-9")
"""Of the largest flow: less below zero than this comes of a root that is not exact."""
_DIGITS: Final = 10**9
_EXACT: Final = Context(prec=40)
_HALF: Final = Decimal("0.5")
_NEAR: Final = Decimal("0.05")
_BASE: Final = 32
_TRIED: Final = 48
_LOOKED_AT: Final = 500


class Cash(NamedTuple):
    """`amount` put in at `time` (Unix seconds); negative: taken out, or what is left at the end."""

    time: int
    amount: Fraction


def money_weighted(flows: Sequence[Cash]) -> Fraction | None:
    """The yearly rate at which all that was put in grew to all that was taken out (XIRR).

    A year is 365 days, days are seconds through 86,400; rounded to nine digits. None for less than
    90 days, where no rate does it, and where it cannot be excluded that more than one does.
    """
    cash = sorted(one for one in flows if one.amount)
    if not cash or cash[-1].time - cash[0].time < SHORTEST_YEARLY_DAYS * _DAY_S:
        return None
    with localcontext(_EXACT):
        account = _Account(cash)
        growth = _root(account)
        if growth is None or not (
            account.is_never_owed(growth) or _is_alone(_Account(_thinned(cash)))
        ):
            return None
        return Fraction(int(((growth - 1) * _DIGITS).to_integral_value()), _DIGITS)


class _Account:
    """The flows as steps of time; asked what is left at the end of them at some growth a year."""

    def __init__(self, cash: Sequence[Cash]) -> None:
        largest = max(abs(one.amount) for one in cash)
        self._steps: list[tuple[tuple[int, ...], Decimal]] = []
        before = cash[0].time
        for one in cash:
            part = one.amount / largest
            amount = Decimal(part.numerator) / Decimal(part.denominator)
            self._steps.append((_places(one.time - before), amount))
            before = one.time
        self._most = max(max(places, default=0) for places, _ in self._steps)

    def left(self, growth: Decimal) -> Decimal:
        """What is there after the last flow, as a part of the largest one."""
        powers = _powers(growth, self._most)
        left = Decimal(0)
        for places, amount in self._steps:
            for place in places:
                left *= powers[place]
            left += amount
        return left

    def is_never_owed(self, growth: Decimal) -> bool:
        """Whether the account is never below zero on its way: then no other growth fits, too.

        What it is worth at another growth differs by the interest on its balances alone.
        """
        powers = _powers(growth, self._most)
        left = least = Decimal(0)
        for places, amount in self._steps:
            for place in places:
                left *= powers[place]
            left += amount
            least = min(least, left)
        return least > -_OWED


def _places(seconds: int) -> tuple[int, ...]:
    """Where `_powers` has the factors that make up the growth over `seconds`."""
    places, start = [], 0
    while seconds:
        seconds, digit = divmod(seconds, _BASE)
        if digit:
            places.append(start + digit)
        start += _BASE
    return tuple(places)


def _powers(growth: Decimal, most: int) -> list[Decimal]:
    """Growth over 0 to 31 seconds, then over as many times 32 seconds, and so on to place `most`.

    Any time is made of few of them, and flows may be very many.
    """
    powers: list[Decimal] = []
    step = (growth.ln() / _YEAR_S).exp()
    while len(powers) <= most:
        power = Decimal(1)
        for _ in range(_BASE):
            powers.append(power)
            power *= step
        step = power
    return powers


def _root(account: _Account) -> Decimal | None:
    """Growth a year after which nothing is left; None where no sign changes.

    Halved until it is near; then by false position, which stays between two signs and needs few
    turns, each of which goes through all flows.
    """
    low, high = _LEAST, Decimal(2)
    at_low, at_high = account.left(low), account.left(high)
    while (at_high > 0) == (at_low > 0):
        high *= 2
        if high > _MOST:
            return None
        at_high = account.left(high)
    last = low
    was_low: bool | None = None
    while True:
        is_near = high - low < _NEAR
        middle = low + (high - low) * (at_low / (at_low - at_high) if is_near else _HALF)
        if abs(middle - last) < _FINE:
            return middle
        last, value = middle, account.left(middle)
        is_low = (value > 0) == (at_low > 0)
        if is_low:
            low, at_low = middle, value
        else:
            high, at_high = middle, value
        if is_low == was_low:  # a side that stays twice is believed less, or it would for ever
            at_low, at_high = (at_low, at_high / 2) if is_low else (at_low / 2, at_high)
        was_low = is_low


def _thinned(cash: Sequence[Cash]) -> Sequence[Cash]:
    """`cash`, or where there are very many of them, those near each other as one."""
    if len(cash) <= _LOOKED_AT:
        return cash
    span = (cash[-1].time - cash[0].time) // _LOOKED_AT
    near = groupby(cash, key=lambda one: (one.time - cash[0].time) // span)
    return [
        Cash(place * span, sum((one.amount for one in some), Fraction(0))) for place, some in near
    ]


def _is_alone(account: _Account) -> bool:
    """Whether the sign changes only once, at many growths from all but nothing to very much.

    A look at a curve and no proof, so a very long history is looked at less closely.
    """
    steps = (_MOST / _LEAST).ln() / _TRIED
    signs = [account.left(_LEAST * (steps * place).exp()) > 0 for place in range(_TRIED + 1)]
    return sum(one != other for one, other in pairwise(signs)) == 1
