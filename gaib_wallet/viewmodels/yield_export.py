"""All that the yield's figures are made of, as a table for a spreadsheet or an auditor."""

from collections.abc import Iterator
import csv
from datetime import UTC, datetime
from fractions import Fraction
from io import StringIO

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.nav import NavPoint
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.services.yields import YieldFacts

COLUMNS = (
    "what",
    "time_utc",
    "block",
    "log_index",
    "transaction",
    "said",
    "aid",
    "deposit_nav",
    "deposit_nav_exact",
    "price_source",
)
NAV = "nav"
_DIGITS = 18
_FREE = {EventKind.RECEIVED, EventKind.SENT}


def csv_of(known: YieldFacts, network: Network) -> str:
    """One row for each change of the Deposit NAV and each movement of the account, in order.

    Amounts have every digit of their token, with a point. `deposit_nav_exact` is the price as a
    fraction; with it the account's gain comes out to the last base unit. The same in all languages.
    """
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows(known, network))
    return written.getvalue()


def _rows(known: YieldFacts, network: Network) -> Iterator[tuple[str, ...]]:
    points = [point for one in known.history.stretches for point in one.deposit]
    vault = network.said.address if network.said else ""
    both: list[ChainEvent | NavPoint] = [*points, *known.flows]
    for one in sorted(both, key=_place):
        place = (
            datetime.fromtimestamp(one.time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            str(one.block),
            str(one.log_index),
            f"0x{one.tx_hash.hex()}",
        )
        if isinstance(one, NavPoint):
            prices = (_decimal(one.nav), f"{one.nav.numerator}/{one.nav.denominator}")
            yield (NAV, *place, "", "", *prices, f"events of {vault}")
        else:
            has_price = one.kind not in _FREE
            aid = _amount(one.assets, network.aid) if has_price else ""
            said = _amount(one.shares, network.said or network.aid)
            source = "this transaction" if has_price else "not known"
            yield (one.kind.name.lower(), *place, said, aid, "", "", source)


def _place(one: ChainEvent | NavPoint) -> tuple[int, int, bool]:
    return one.block, one.log_index, isinstance(one, NavPoint)


def _amount(raw: int, token: Token) -> str:
    return str(TokenAmount(raw, token)).split()[0]


def _decimal(nav: Fraction) -> str:
    """`nav` with 18 digits after the point, cut."""
    whole, rest = divmod(nav.numerator * 10**_DIGITS // nav.denominator, 10**_DIGITS)
    return f"{whole}.{rest:0{_DIGITS}d}"
