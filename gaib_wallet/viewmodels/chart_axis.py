"""Lines across a chart: few, round, and with zero among them."""

from collections.abc import Sequence
from fractions import Fraction

from gaib_wallet.viewmodels.bars import Tick
from gaib_wallet.viewmodels.text import HIDDEN, MINUS, Text

_STEPS = (1, 2, 5)
LINES = 4
_LONG = 10_000


def ticks_for(
    values: Sequence[Fraction], text: Text, *, lines: int = LINES, is_own: bool = False
) -> tuple[Tick, ...]:
    """Ticks that hold all of `values` and zero, in steps of 1, 2 or 5 times a power of ten.

    The values span at most `lines` steps. Where they are the person's own (`is_own`) and amounts
    are hidden, lines say no size.
    """
    top, bottom = max([*values, Fraction(0)]), min([*values, Fraction(0)])
    step = _step(top - bottom, lines)
    first = bottom // step
    last = -(-top // step)
    if is_own and text.hides_amounts:
        return tuple(Tick(step * n, HIDDEN if n else "0") for n in range(first, last + 1))
    return tuple(Tick(step * n, _label(step * n, text)) for n in range(first, last + 1))


def _step(span: Fraction, lines: int) -> Fraction:
    if not span:
        return Fraction(1)
    power = Fraction(1)
    while power * 10 <= span / lines:
        power *= 10
    while power > span / lines:
        power /= 10
    return next((power * n for n in _STEPS if power * n >= span / lines), power * 10)


def _label(value: Fraction, text: Text) -> str:
    sign = MINUS if value < 0 else ""
    size = abs(value)
    if size >= _LONG and size % 1000 == 0:
        return f"{sign}{text.whole(int(size // 1000))}k"
    if size.denominator == 1:
        return f"{sign}{text.whole(int(size))}"
    return f"{sign}{text.nav(size, 2)}"
