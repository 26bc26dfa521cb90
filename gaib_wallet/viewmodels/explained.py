"""A figure with where it is from, before it is drawn on a sheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.provenance import Question
from gaib_wallet.domain.units import Rounding, TokenAmount
from gaib_wallet.services.ports import Provenance
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

NAV_DIGITS = 18
"""Of a price that a contract tells in base units of AID."""
RATIO_DIGITS = 10
FEED_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Explained:
    """What a figure is, how it is made of which parts (name, figure), asked of whom at which block.

    `digits` are all of them. `reported` says who said so, where a contract only repeats it.
    """

    name: str
    figure: str
    how: str
    at: BlockStamp
    digits: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    questions: tuple[Question, ...] = ()
    reported: str = ""


def say(text: Text, source: str, *values: object) -> str:
    """A sentence of an explanation in the person's language."""
    return text.say(Message("explain", source, values))


def all_of(price: Fraction, text: Text) -> str:
    """A price with all digits that a contract has of it."""
    return text.nav(price, NAV_DIGITS)


def ratio_digits(ratio: Fraction, text: Text) -> str:
    """A share with more digits than anybody draws, cut."""
    return text.percent(ratio, Rounding.DOWN, RATIO_DIGITS)


def named_amounts(
    amounts: Iterable[tuple[str, TokenAmount | None]], text: Text
) -> tuple[tuple[str, str], ...]:
    """Parts by name with every digit; those that are not known are left out."""
    return tuple((name, text.in_full(one)) for name, one in amounts if one is not None)


def rate_part(text: Text) -> tuple[tuple[str, str], ...]:
    """What values were divided by, where they are not in US dollars."""
    rate = text.rate()
    if rate is None:
        return ()
    source = QT_TRANSLATE_NOOP("explain", "%1 USD, as the feed said on %2")
    said = say(text, source, text.nav(rate.usd, FEED_DIGITS), rate.updated_at)
    return ((rate.token.symbol, said),)


def rate_asked(reads: Provenance, network: Network, text: Text) -> tuple[Question, ...]:
    """Who was asked for what `rate_part` says."""
    return reads.eur_price(network) if text.rate() else ()


def contract_name(question: Question, network: Network) -> str:
    """What the contract is called by its maker; empty for one that nobody has named."""
    return network.names.get(question.contract, "")
