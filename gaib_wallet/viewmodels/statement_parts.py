"""What a printed statement is built of: cells, rows and tables, and its figures as text."""

from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from typing import Final

from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.statements import Block, NavLine, PriceLine, Statement, Sum
from gaib_wallet.domain.units import USD, Address, Token, TokenAmount
from gaib_wallet.viewmodels.text import MINUS, Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

NAV_DIGITS: Final = 18
NONE: Final = "\u2013"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a column: lines one below the other; `small` ones are hashes and places."""

    lines: tuple[str, ...]
    small: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head and its part of the width; figures stand at its right edge."""

    head: str
    part: int
    is_figure: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `below` are lines across the whole width: hashes, which are never cut."""

    cells: tuple[Cell, ...]
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what is to be known before, and a table whose heads each page repeats."""

    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


class Figures:
    """The figures of one statement in one person's form."""

    def __init__(self, stated: Statement, text: Text) -> None:
        self.stated = stated
        self.text = text
        tokens = {
            one.symbol: Token(Address(one.address), harmless(one.symbol), one.digits, 2)
            for one in stated.holder.tokens
        }
        self._tokens = {**tokens, USD.symbol: USD}

    def say(self, source: str, *values: object) -> str:
        """A sentence of the paper."""
        return self.text.say(Message("statement", source, values))

    def day(self, year: int, month: int, day: int) -> str:
        """A day of the calendar."""
        return self.text.date(datetime(year, month, day, tzinfo=UTC))

    def moment(self, moment: datetime) -> str:
        """Day and time in UTC, to the second."""
        clock = moment.astimezone(UTC).strftime("%H:%M:%S")
        source = QT_TRANSLATE_NOOP("statement", "%1, %2 UTC")
        return self.say(source, self.text.date(moment), clock)

    def place(self, block: Block) -> str:
        """A block's number and time."""
        source = QT_TRANSLATE_NOOP("statement", "%1, %2")
        return self.say(source, str(block.number), self.moment(block.mined_at))

    def amount(self, symbol: str, raw: int) -> str:
        """Every digit, without the symbol; a symbol that no token has is written in base units."""
        token = self._tokens.get(symbol)
        if token is None:
            return str(raw)
        sign = MINUS if raw < 0 else ""
        in_full = self.text.in_full(TokenAmount(abs(raw), token))
        return f"{sign}{in_full.rpartition(' ')[0]}"

    def signed(self, symbol: str, raw: int) -> str:
        """Every digit, with the symbol."""
        return f"{self.amount(symbol, raw)} {symbol}"

    def sum(self, one: Sum) -> str:
        """The same of an amount in the file."""
        return self.signed(harmless(one.symbol), one.raw)

    def known(self, symbol: str, raw: int | None) -> Cell:
        """A cell with it; a dash where it is not known."""
        return Cell((NONE if raw is None else self.signed(symbol, raw),))

    def nav(self, line: NavLine | None) -> Cell:
        """A share price, how it is known, and where that stands."""
        if line is None:
            return Cell((NONE,))
        said = self.say(_NAVS.get(line.source, line.source))
        return Cell((decimal(line.nav, self.text),), (said,))

    def nav_places(self, *lines: NavLine | None) -> tuple[str, ...]:
        """Where the events stand that say the prices `lines`, each once."""
        where = QT_TRANSLATE_NOOP("statement", "Block %1, log %2, transaction %3")
        places = [
            self.say(where, str(line.block.number), str(line.log_index), line.tx_hash)
            for line in lines
            if line is not None
        ]
        return tuple(dict.fromkeys(places))

    def price(self, line: PriceLine) -> Cell:
        """USD per AID, how it is known, and where that stands."""
        said = self.say(_PRICES.get(line.source, line.source))
        return Cell((decimal(line.usd, self.text),), (said,))

    def price_places(self, *lines: PriceLine) -> tuple[str, ...]:
        """Which pools said the prices `lines`, and when, each once."""
        where = QT_TRANSLATE_NOOP("statement", "Price of pool %1 in block %2")
        places = [
            self.say(where, line.pool, str(line.block.number))
            for line in lines
            if line.block is not None
        ]
        return tuple(dict.fromkeys(places))


def pair(label: str, text: str) -> Row:
    """A name, and one text beside it."""
    return Row((Cell((label,)), Cell((text,))))


def row(label: str, cells: tuple[Cell, ...], below: tuple[str, ...] = ()) -> Row:
    """A name, what stands beside it, and what stands below both."""
    return Row((Cell((label,)), *cells), below)


def decimal(price: Fraction, text: Text) -> str:
    """A price with 18 digits, cut."""
    return text.nav(price, NAV_DIGITS)


_NAVS: Final = {
    "reported": QT_TRANSLATE_NOOP("statement", "From all events of the vault"),
    "exchanged": QT_TRANSLATE_NOOP("statement", "From a deposit or a request"),
    "archive": QT_TRANSLATE_NOOP("statement", "From an old block's state"),
}
_PRICES: Final = {
    "trade": QT_TRANSLATE_NOOP("statement", "paid in this transaction"),
    "market": QT_TRANSLATE_NOOP("statement", "last trade of a pool"),
    "par": QT_TRANSLATE_NOOP("statement", "assumed"),
}
