"""What an amount field shows: what is typed, what it is worth or what is wrong with it."""

from dataclasses import dataclass
from typing import Literal

AmountTone = Literal["", "muted", "negative", "warning"]


@dataclass(frozen=True, slots=True)
class AmountState:
    """Texts and flags of one field.

    `error_text` stands where `value_text` stands otherwise, with `code` muted at its end. `tone`
    is negative for a fault, warning for a question (`readings` are its answers), muted while the
    figure is an old one; `value_tone` that of `value_text`. More than one of `symbols` makes a
    picker. `icons` names a mark each.
    """

    text: str
    symbol: str
    symbols: tuple[str, ...] = ()
    balance_text: str = ""
    value_text: str = ""
    value_tone: str = "muted"
    error_text: str = ""
    code: str = ""
    tone: AmountTone = ""
    readings: tuple[str, ...] = ()
    can_max: bool = False
    is_enabled: bool = True
