"""The table of what an account owns: amount, price and which, value, gain."""

from dataclasses import replace
from fractions import Fraction

from gaib_wallet.domain.earnings import Position
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.units import ETH, Rounding, Token, TokenAmount, TokenChange
from gaib_wallet.viewmodels.table import Cell, Column, Row, tone_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("portfolio", "Asset")),
    Column(QT_TRANSLATE_NOOP("portfolio", "Amount"), "decimal-4", 150),
    Column(
        QT_TRANSLATE_NOOP("portfolio", "Price, and which"), width=280, indent=40, gives_way=True
    ),
    Column(QT_TRANSLATE_NOOP("portfolio", "Value, %1"), "decimal-2", 140),
    Column(QT_TRANSLATE_NOOP("portfolio", "Gain, AID"), "decimal-2", 150, gives_way=True),
)
_NAMES = {
    "AID": QT_TRANSLATE_NOOP("portfolio", "AI Dollar"),
    "sAID": QT_TRANSLATE_NOOP("portfolio", "Staked AID"),
    "USDC": QT_TRANSLATE_NOOP("portfolio", "USD Coin"),
    "USDT": QT_TRANSLATE_NOOP("portfolio", "Tether USD"),
    "ETH": QT_TRANSLATE_NOOP("portfolio", "Ether"),
}
_DASH = "\u2014"
_BARS = 72, 96, 72, 56
"""How wide a figure is that is being read, of each column but the first."""


def rows_of(
    portfolio: Portfolio, network: Network, position: Position | None, text: Text, *, is_old: bool
) -> tuple[Row, ...]:
    """A row for each token (USDT only where some is owned), one for the queue, one for ETH."""
    rows = []
    for token in network.tokens:
        amount = portfolio.owned(token)
        if token == network.usdt and not amount.raw:
            continue
        rows.append(_row(amount, portfolio, network, position, text))
        if token == network.said and portfolio.request:
            rows.append(_queue_row(portfolio, network, text))
    rows.append(_row(portfolio.native, portfolio, network, None, text))
    return tuple(replace(row, is_muted=is_old) for row in rows)


def unread_rows(network: Network, text: Text) -> tuple[Row, ...]:
    """The rows that there will be, in their sizes, while their figures are read."""
    symbols = [one.symbol for one in network.tokens if one != network.usdt]
    return tuple(
        Row(
            symbol,
            (
                Cell(_named(symbol, text), strong=symbol, icon=f"token-{symbol.lower()}"),
                *(Cell(bar=width) for width in _BARS),
            ),
            is_muted=True,
        )
        for symbol in (*symbols, ETH.symbol)
    )


def _named(symbol: str, text: Text) -> str:
    return _say(text, _NAMES[symbol]) if symbol in _NAMES else ""


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("portfolio", source, values))


def _row(
    amount: TokenAmount,
    portfolio: Portfolio,
    network: Network,
    position: Position | None,
    text: Text,
) -> Row:
    symbol = amount.token.symbol
    worth = portfolio.worth_of(amount, network.said)
    return Row(
        symbol,
        (
            Cell(_named(symbol, text), strong=symbol, icon=f"token-{symbol.lower()}"),
            Cell(text.figure(amount)),
            _price(amount, portfolio, network, text),
            Cell(text.figure(text.value(worth)) if worth else _DASH),
            _gain(amount, network, position, text),
        ),
    )


def _price(amount: TokenAmount, portfolio: Portfolio, network: Network, text: Text) -> Cell:
    par = _say(text, QT_TRANSLATE_NOOP("portfolio", "par"))
    if amount.token == network.aid:
        market = QT_TRANSLATE_NOOP("portfolio", "market %1")
        sub = _say(text, market, text.nav(portfolio.market_aid)) if portfolio.market_aid else ""
        return Cell(par, strong=text.nav(Fraction(1)), sub=sub)
    if amount.token == network.said:
        return _said_price(amount, portfolio, network.aid, text)
    if amount.token == portfolio.native.token:
        if portfolio.eth_usd is None:
            return Cell(_say(text, QT_TRANSLATE_NOOP("portfolio", "price not read")))
        feed = _say(text, QT_TRANSLATE_NOOP("portfolio", "on-chain feed"))
        price = text.nav(portfolio.eth_usd.usd, 2)
        # A price stays in dollars, and says so where the values beside it are in another money.
        return Cell(feed, strong=f"{price} USD" if text.rate() else price)
    return Cell(par, strong=text.nav(Fraction(1)))


def _said_price(amount: TokenAmount, portfolio: Portfolio, aid: Token, text: Text) -> Cell:
    prices = portfolio.prices
    if prices is None:
        return Cell(_say(text, QT_TRANSLATE_NOOP("portfolio", "price not read")))
    sub = ""
    missing = amount.units * (prices.deposit - prices.unstaking)
    if missing > 0:
        unbooked = TokenAmount(int(missing * 10**aid.digits), aid)
        source = QT_TRANSLATE_NOOP("portfolio", "%1 of losses not yet booked")
        sub = _say(text, source, text.amount(unbooked, Rounding.UP))
    unstaking = _say(text, QT_TRANSLATE_NOOP("portfolio", "Unstaking NAV"))
    return Cell(unstaking, strong=text.nav(prices.unstaking), sub=sub)


def _gain(amount: TokenAmount, network: Network, position: Position | None, text: Text) -> Cell:
    if amount.token == network.aid:
        return Cell(_say(text, QT_TRANSLATE_NOOP("portfolio", "earns nothing")), tone="muted")
    if amount.token == network.said:
        if position is None or not position.shares:
            return Cell(_DASH, tone="muted")
        change = TokenChange(int(position.fifo.not_taken), network.aid)
        return Cell(text.change_figure(change), tone=tone_of(change.raw))
    if amount.token.symbol == "ETH":
        return Cell(_say(text, QT_TRANSLATE_NOOP("portfolio", "pays fees")), tone="muted")
    return Cell(_DASH, tone="muted")


def _queue_row(portfolio: Portfolio, network: Network, text: Text) -> Row:
    request = portfolio.request
    if request is None:
        raise ValueError("no request is open")
    fixed = QT_TRANSLATE_NOOP("portfolio", "fixed on %1")
    worth = portfolio.worth_of(request.pending, network.said)
    return Row(
        "queue",
        (
            Cell(
                _say(text, QT_TRANSLATE_NOOP("portfolio", "sAID in the queue")),
                icon="queue",
                tone="muted",
            ),
            Cell(text.figure(request.pending)),
            Cell(
                _say(text, QT_TRANSLATE_NOOP("portfolio", "par")),
                strong=text.nav(Fraction(1)),
                sub=_say(text, fixed, text.date(request.requested_at)),
            ),
            Cell(text.figure(text.value(worth)) if worth else _DASH),
            Cell(_say(text, QT_TRANSLATE_NOOP("portfolio", "waiting")), tone="muted"),
        ),
        is_indented=True,
    )
