"""How figures and days read in a region, before anything depends on it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.viewmodels.text import Text

_AMOUNT, _SHARES = 12_500, 9_000
_CHANGE = Fraction(-22, 10_000)
_DAY = datetime(2026, 11, 30, tzinfo=UTC)
_NOWHERE = Address("")
_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Preview:
    """How figures will read."""

    amount: str
    shares: str
    change: str
    date: str


def preview_of(network: Network, text: Text) -> Preview:
    """Figures of nobody, as `text` writes them."""
    said = network.said or Token(_NOWHERE, "sAID", _DIGITS, 4)
    return Preview(
        amount=text.amount(TokenAmount(_AMOUNT * 10**network.aid.digits, network.aid)),
        shares=text.amount(TokenAmount(_SHARES * 10**said.digits, said)),
        change=text.signed_percent(_CHANGE),
        date=text.date(_DAY),
    )
