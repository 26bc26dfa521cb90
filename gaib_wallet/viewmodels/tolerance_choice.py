"""The price tolerance as it is chosen: by the pools, one of a few, or one of a person's own."""

from fractions import Fraction

from gaib_wallet.domain.tolerances import LEAST, MOST
from gaib_wallet.domain.units import NO_ADDRESS, WHOLE, Bps, Rounding, Token
from gaib_wallet.errors import NotANumber, ToleranceOutOfRange, UnclearNumber
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

TOLERANCES = (Bps(5), Bps(10), Bps(50), Bps(100))
AUTOMATIC = 0
"""The key of the choice that follows the pools."""
OWN = -1
"""The key of the choice that opens a field."""
_PERCENT = Token(NO_ADDRESS, "%", 2, 2)
"""Hundredths of a percent are its base units, so that it is typed as every amount is."""


def tolerances_of(
    chosen: Bps | None, text: Text, now: Bps | None = None, *, has_own: bool = False
) -> tuple[tuple[int, str], ...]:
    """Every tolerance that is offered, and the one that is chosen, with its words.

    `now` is what automatic comes to at this moment, where that is known.
    """
    automatic = QT_TRANSLATE_NOOP("convert", "Automatic")
    automatic_now = QT_TRANSLATE_NOOP("convert", "Automatic, %1")
    own = QT_TRANSLATE_NOOP("convert", "Another\u2026")
    first = _say(text, automatic_now, percent_of(now, text)) if now else _say(text, automatic)
    offered = sorted({*TOLERANCES, chosen} if chosen else {*TOLERANCES})
    last = ((OWN, _say(text, own)),) if has_own else ()
    return ((AUTOMATIC, first), *((one, percent_of(one, text)) for one in offered), *last)


def percent_of(tolerance: Bps, text: Text) -> str:
    """A tolerance in percent."""
    return text.percent(Fraction(tolerance, WHOLE), Rounding.UP)


def parsed_tolerance(typed: str, text: Text) -> Bps:
    """What was typed, in percent.

    Raises:
        InputError: it is no number, has more than two digits after the mark, or is out of range.
    """
    bare = typed.strip().removesuffix("%")
    try:
        amount = text.parse_amount(bare, _PERCENT)
    except UnclearNumber as fault:
        # There is no room here for each reading, and the range says how a percent is written.
        raise _out_of_range(text) from fault
    if amount is None:
        raise NotANumber
    if not LEAST <= amount.raw <= MOST:
        raise _out_of_range(text)
    return Bps(amount.raw)


def again_typed(typed: str | None, before: Text, text: Text) -> str | None:
    """A percentage that was typed as `before` reads it, as it is typed here."""
    return None if typed is None else text.rewritten(typed, _PERCENT, before)


def _out_of_range(text: Text) -> ToleranceOutOfRange:
    return ToleranceOutOfRange(percent_of(LEAST, text), percent_of(MOST, text))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("convert", source, values))
