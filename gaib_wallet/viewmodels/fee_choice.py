"""What a person offers for a place in a block: one of three levels, or figures of their own."""

from dataclasses import dataclass
from typing import Final

from gaib_wallet.domain.fees import FeeLevel, FeeOffers, GasPrice
from gaib_wallet.domain.units import NO_ADDRESS, Rounding, Token, TokenAmount
from gaib_wallet.errors import InputError
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

GWEI: Final = Token(NO_ADDRESS, "gwei", 9, 4)
"""A billionth of an ETH: what prices of gas are written in. Its base units are wei."""
CUSTOM: Final = "custom"
SPIKE: Final = 3
"""From how many times the usual base fee on a person is told to wait, if that is possible."""


@dataclass(frozen=True, slots=True)
class OwnFee:
    """A tip, and the most per gas in all, as typed in gwei."""

    tip: str
    most: str


@dataclass(frozen=True, slots=True)
class OwnPrice:
    """What an `OwnFee` means; `price` is None where one of the two sentences says why it cannot."""

    price: GasPrice | None
    tip_fault: str = ""
    most_fault: str = ""


def as_typed(price: GasPrice, text: Text) -> OwnFee:
    """`price` as somebody would have typed it."""
    tip, most = (TokenAmount(raw, GWEI) for raw in (price.tip, price.most))
    return OwnFee(text.as_typed(tip), text.as_typed(most))


def own_price(own: OwnFee, base: int, least: GasPrice | None, text: Text) -> OwnPrice:
    """What was typed, read exactly.

    `base` is the head's base fee, `least` what a replacement must offer; both in wei per gas.
    """
    tip, tip_fault = _read(own.tip, text)
    most, most_fault = _read(own.most, text)
    if least and tip is not None and tip < least.tip:
        tip_fault = _under(least.tip, text)
    if least and most is not None and most < least.most:
        most_fault = _under(least.most, text)
    if tip is not None and most is not None and not most_fault and most < base + tip:
        source = QT_TRANSLATE_NOOP("fees", "At least %1: the block takes %2 and the tip comes on.")
        floor = TokenAmount(base + tip, GWEI)
        taken = text.amount(TokenAmount(base, GWEI), Rounding.UP)
        most_fault = _say(text, source, text.amount(floor, Rounding.UP), taken)
    if tip is None or most is None or tip_fault or most_fault:
        return OwnPrice(None, tip_fault, most_fault)
    return OwnPrice(GasPrice(base, tip, most))


def spike(offers: FeeOffers) -> int:
    """How many times the usual base fee the present one is, cut; 0 where that is no news."""
    usual = max(1, offers.usual_base)
    return offers.normal.base // usual if offers.normal.base > SPIKE * usual else 0


def level_of(key: str) -> FeeLevel | None:
    """The level that `key` names; None for figures of one's own."""
    return None if key == CUSTOM else FeeLevel(key)


def _read(typed: str, text: Text) -> tuple[int | None, str]:
    try:
        amount = text.parse_amount(typed, GWEI)
    except InputError as fault:
        return None, text.fault(fault)
    if amount is None:
        return None, _say(text, QT_TRANSLATE_NOOP("fees", "Type a figure, in gwei."))
    return amount.raw, ""


def _under(least: int, text: Text) -> str:
    source = QT_TRANSLATE_NOOP("fees", "At least %1, to take the place of the first one.")
    return _say(text, source, text.amount(TokenAmount(least, GWEI), Rounding.UP))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("fees", source, values))
