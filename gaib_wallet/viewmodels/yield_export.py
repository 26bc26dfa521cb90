"""All that the yield's figures are made of, as a table for a spreadsheet or an auditor."""

from collections.abc import Iterable, Iterator
import csv
from datetime import UTC, datetime
from fractions import Fraction
from io import StringIO
from typing import Final

from gaib_wallet.domain.dollars import DollarPrice, PriceSource
from gaib_wallet.domain.entries import OF_SHARES
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.movements import Movement
from gaib_wallet.domain.nav import NavPoint, NavSource
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.services.yield_facts import YieldFacts
from gaib_wallet.viewmodels.spreadsheet import inert

COLUMNS: Final = (
    "what",
    "time_utc",
    "block",
    "log_index",
    "transaction",
    "movement",
    "said",
    "aid",
    "dollars",
    "dollars_of",
    "party",
    "usd_per_aid",
    "usd_per_aid_exact",
    "nav",
    "nav_exact",
    "price_source",
)
NAV: Final = "deposit nav"
NOW: Final = "unstaking nav now"
_DIGITS = 18
_UNPRICED = {EventKind.RECEIVED, EventKind.SENT}
_SOURCES: Final = {
    NavSource.REPORTED: "events of {vault}",
    NavSource.EXCHANGED: "assets and shares of this deposit or request",
    NavSource.ARCHIVE: "state of {vault} at this block",
    NavSource.READING: "state of {vault}, read at this block",
}


def csv_of(known: YieldFacts, network: Network) -> str:
    """One row for each change of the Deposit NAV and each event of the account, in order.

    Amounts have every digit of their token, with a point. Prices that end in `exact` are fractions;
    with them the account's gains, in AID and in dollars, come out to the last base unit. The last
    row is what shares and AID are worth now. The same in all languages.
    """
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in _rows(known, network):
        writer.writerow([inert(row.get(column, "")) for column in COLUMNS])
    return written.getvalue()


Row = dict[str, str]


def _rows(known: YieldFacts, network: Network) -> Iterator[Row]:
    vault = network.said.address if network.said else ""
    points = [point for one in known.history.stretches for point in one.deposit]
    told: list[tuple[tuple[int, int, bool], Row]] = [
        ((one.block, one.log_index, True), _point(one, vault)) for one in points
    ]
    for flow, movement in _events(known):
        told.append(((flow.block, flow.log_index, False), _flow(flow, movement, network)))
    for _, row in sorted(told, key=_place):
        yield row
    yield _now(known, vault)


def _place(told: tuple[tuple[int, int, bool], Row]) -> tuple[int, int, bool]:
    return told[0]


def _events(known: YieldFacts) -> Iterable[tuple[ChainEvent, Movement | None]]:
    if known.movements is None:
        return ((flow, None) for flow in known.flows)
    return ((flow, one) for one in known.movements for flow in one.events)


def _point(point: NavPoint, vault: str) -> Row:
    source = _SOURCES[point.source].format(vault=vault)
    return _where(NAV, point) | _nav(point.nav) | {"price_source": source}


def _now(known: YieldFacts, vault: str) -> Row:
    """The end of the table: at which prices what is held was valued."""
    at, head = known.history.at, known.history.head
    price = known.position.price if known.position else None
    row = _nav(head.unstaking_nav or head.deposit_nav) | {
        "what": NOW,
        "time_utc": _time(int(at.mined_at.timestamp())),
        "block": str(at.number),
        "log_index": "0",
        "transaction": "0x",
        "price_source": _SOURCES[NavSource.READING].format(vault=vault),
    }
    if price is None:
        return row
    return row | _dollars(price) | {"price_source": f"{row['price_source']}; {_source(price)}"}


def _flow(flow: ChainEvent, movement: Movement | None, network: Network) -> Row:
    row = _where(flow.kind.name.lower(), flow) | {"party": f"0x{flow.subject:040x}"}
    if flow.kind in {EventKind.CAME, EventKind.WENT}:
        row |= _coin(flow, network)
    else:
        row["said"] = _amount(flow.shares, network.said or network.aid)
        row["aid"] = "" if flow.kind in _UNPRICED else _amount(flow.assets, network.aid)
    if movement is None:
        return row | {"price_source": "not read"}
    row |= {"movement": movement.kind.value} | _dollars(movement.price)
    source = _source(movement.price)
    if flow.kind in OF_SHARES and movement.aid is None:
        source = f"of the shares not known; of AID {source}"
    elif flow.kind in OF_SHARES and movement.is_aid_converted:
        source = f"dollars in this transaction, as AID at {source}"
    return row | {"price_source": source}


def _coin(flow: ChainEvent, network: Network) -> Row:
    token = next((one for one in network.tokens if int(one.address, 16) == flow.shares), None)
    if token is None:
        return {"dollars": str(flow.assets), "dollars_of": f"0x{flow.shares:040x}"}
    if token == network.aid:
        return {"aid": _amount(flow.assets, token)}
    return {"dollars": _amount(flow.assets, token), "dollars_of": token.symbol}


def _dollars(price: DollarPrice) -> Row:
    return {"usd_per_aid": _decimal(price.usd), "usd_per_aid_exact": _exact(price.usd)}


def _source(price: DollarPrice) -> str:
    if price.source is PriceSource.MARKET:
        return f"last trade of {price.pool} in block {price.block}"
    return "this transaction" if price.source is PriceSource.TRADE else "par: nobody had traded"


def _nav(nav: Fraction) -> Row:
    return {"nav": _decimal(nav), "nav_exact": _exact(nav)}


def _where(what: str, one: ChainEvent | NavPoint) -> Row:
    return {
        "what": what,
        "time_utc": _time(one.time),
        "block": str(one.block),
        "log_index": str(one.log_index),
        "transaction": f"0x{one.tx_hash.hex()}",
    }


def _time(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _amount(raw: int, token: Token) -> str:
    return str(TokenAmount(raw, token)).split()[0]


def _exact(price: Fraction) -> str:
    return f"{price.numerator}/{price.denominator}"


def _decimal(price: Fraction) -> str:
    """`price` with 18 digits after the point, cut."""
    whole, rest = divmod(price.numerator * 10**_DIGITS // price.denominator, 10**_DIGITS)
    return f"{whole}.{rest:0{_DIGITS}d}"
