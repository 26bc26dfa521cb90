"""What all of a portfolio is worth, and what selling it now would bring, in the person's money."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.settings import Currency
from gaib_wallet.domain.units import ETH, USD, Rounding, TokenAmount
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_DASH = "\u2014"


@dataclass(frozen=True, slots=True)
class Values:
    """Figures in `unit`, a dash for what is not known, and what is to be said beneath each."""

    unit: str
    total: str
    total_note: str
    sell: str
    sell_note: str


def values_of(
    portfolio: Portfolio | None, network: Network, currency: Currency, text: Text
) -> Values:
    """The values of `portfolio` by the rate of `text`; without that in USD, and why."""
    note = _say(text, QT_TRANSLATE_NOOP("portfolio", "sAID at Unstaking NAV, AID at par"))
    if portfolio is None:
        return Values(currency.value, _DASH, note, _DASH, "")
    rate = text.rate()
    if rate is None and currency is not Currency.USD:
        why = QT_TRANSLATE_NOOP(
            "portfolio", "In US dollars: the chain has no fresh price of the euro now."
        )
        note = f"{note}\n{_say(text, why)}"
    total = portfolio.total(network.said)
    sold, missing = _sold(portfolio, network)
    return Values(
        unit=(rate.token if rate else USD).symbol,
        total=text.figure(text.value(total)) if total else _DASH,
        total_note=note,
        sell=text.figure(text.value(sold)),
        sell_note=_sell_note(missing, text),
    )


def _sold(portfolio: Portfolio, network: Network) -> tuple[TokenAmount, list[str]]:
    """USD that everything would bring now, and the symbols that nobody takes at this size."""
    worth = portfolio.worth_of(portfolio.native, network.said)
    total = worth or TokenAmount(0, USD)
    missing = [] if worth is not None or not portfolio.native.raw else [ETH.symbol]
    cash = portfolio.owned(network.usdc)
    total += cash.worth(Fraction(1), USD, Rounding.DOWN)
    for sale in portfolio.sales:
        if sale.received is None:
            missing.append(sale.pay.token.symbol)
        else:
            total += sale.received.worth(Fraction(1), USD, Rounding.DOWN)
    return total, missing


def _sell_note(missing: list[str], text: Text) -> str:
    if missing:
        without = QT_TRANSLATE_NOOP("portfolio", "without %1: no pool takes it at this size")
        return _say(text, without, ", ".join(missing))
    return _say(text, QT_TRANSLATE_NOOP("portfolio", "before network fees"))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("portfolio", source, values))
