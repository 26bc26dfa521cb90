"""The table that leaves the wallet, and what comes of it where it is read again."""

import csv
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from io import StringIO
from pathlib import Path

import pytest

from gaib_wallet.domain.dollars import DollarPrice, DollarPrices, PriceSource
from gaib_wallet.domain.earnings import Gain, Now, Position, earned_by_month, position_of
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.movements import movements_of
from gaib_wallet.domain.nav import NavPoint
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.services.yield_facts import YieldFacts
from gaib_wallet.viewmodels.yield_export import NAV, NOW, csv_of
from tests.builders import ACCOUNT, AID, NETWORK, POOL, SAID, USDC
from tests.purses import SPARE_ADDRESS, number
from tests.vault import ONE, year
from tests.yield_world import YieldWorld

Row = dict[str, str]
_POOL, _VAULT = number(POOL.address), number(SAID.address)
_STRANGER = 0x77


class ReadPrices:
    """What a table says of the dollars of an AID, for each transaction."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = {row["transaction"]: row for row in rows}

    def before(self, flow: ChainEvent) -> DollarPrice:
        return price_of(self._rows[f"0x{flow.tx_hash.hex()}"])


def price_of(row: Row) -> DollarPrice:
    return DollarPrice(Fraction(row["usd_per_aid_exact"]), PriceSource.MARKET)


def transaction(block: int, *events: tuple[EventKind, int, int, int]) -> list[ChainEvent]:
    time, tx_hash = 1_790_000_000 + block, block.to_bytes(32, "big")
    return [
        ChainEvent(block, place, time, tx_hash, kind, *said)
        for place, (kind, *said) in enumerate(events)
    ]


async def known_of(folder: Path) -> YieldFacts:
    """A year, after which the account bought, sold, was sent some, asked, and was paid in part."""
    world = YieldWorld(year(), folder)
    world.reader.open_blocks = 0
    world.model.refresh()
    await world.tasks.idle()
    known = await world.service.cached(ACCOUNT)
    await world.tasks.aclose()
    assert known is not None
    aid, usdc, own = number(AID.address), number(USDC.address), number(SPARE_ADDRESS)
    first = known.history.at.number
    trade = ChainEvent(first + 1, 9, 1_790_000_000, b"", EventKind.TRADED, _POOL, 997, 1_000)
    said = [
        [(EventKind.CAME, _POOL, 500 * ONE, aid), (EventKind.WENT, _POOL, 502 * 10**6, usdc)],
        [(EventKind.RECEIVED, _STRANGER, 0, 3 * ONE)],
        [(EventKind.SENT, _POOL, 0, 2 * ONE), (EventKind.CAME, _POOL, 2_150_001, usdc)],
        [(EventKind.WITHDRAWN, number(ACCOUNT), 700 * ONE + 1, 650 * ONE)],
        [(EventKind.SOLD, _POOL, 107 * ONE, 100 * ONE), (EventKind.CAME, _POOL, 107 * ONE, aid)],
        [(EventKind.CAME, _VAULT, 300 * ONE, aid)],
        [(EventKind.SENT, own, 0, 5 * ONE)],
        [(EventKind.WENT, _STRANGER, ONE // 3, aid)],
    ]
    flows = list(known.flows)
    for place, events in enumerate(said):
        flows += transaction(first + 1 + place, *events)
    prices = DollarPrices(flows, [trade], NETWORK)
    movements = movements_of(flows, NETWORK, prices, [SPARE_ADDRESS])
    nav = known.history.head.unstaking_nav
    assert nav is not None
    now = Now(known.history.at.mined_at, nav, prices.now)
    return replace(
        known,
        flows=tuple(flows),
        movements=movements,
        position=position_of(movements, NETWORK, now),
    )


def rows_of(known: YieldFacts) -> list[Row]:
    return list(csv.DictReader(StringIO(csv_of(known, NETWORK))))


def gains_of(own: Position | None) -> list[Gain | None]:
    assert own is not None
    in_aid: list[Gain | None] = [own.fifo, own.average]
    return [*in_aid, own.fifo_usd, own.average_usd, own.aid_fifo_usd, own.aid_average_usd]


@pytest.mark.requirement("A4")
async def test_the_table_gives_the_same_gains_when_it_is_read_back(tmp_path: Path) -> None:
    known = await known_of(tmp_path)

    rows = rows_of(known)

    for row in rows:
        assert row["block"].isdigit()
        assert row["log_index"].isdigit()
        assert row["transaction"].startswith("0x")
        assert row["price_source"]
    points = [read_point(row) for row in rows if row["what"] == NAV]
    told = [row for row in rows if row["what"] not in {NAV, NOW}]
    (last,) = (row for row in rows if row["what"] == NOW)
    flows = [read_flow(row) for row in told]
    movements = movements_of(flows, NETWORK, ReadPrices(told), [SPARE_ADDRESS])
    assert known.movements is not None
    assert [one.kind for one in movements] == [one.kind for one in known.movements]
    assert [row["movement"] for row in told if row["log_index"] == "0"] == [
        one.kind.value for one in known.movements if one.log_index == 0
    ]
    now = Now(known.history.at.mined_at, Fraction(last["nav_exact"]), price_of(last))
    read = position_of(movements, NETWORK, now)
    assert gains_of(read) == gains_of(known.position)
    assert all(gains_of(read))
    until = known.history.at.mined_at
    assert earned_by_month(known.flows[:1], points, until) == known.earned


async def test_each_row_says_where_its_price_is_from(tmp_path: Path) -> None:
    rows = rows_of(await known_of(tmp_path))

    said = {(row["what"], row["movement"]): row for row in rows}
    market = f"last trade of {POOL.address} in block"
    assert said[NAV, ""]["price_source"] == f"events of {SAID.address}"
    assert said["came", "swapped"]["price_source"] == "this transaction"
    assert said["went", "swapped"]["dollars"] == "502.000000"
    assert said["went", "swapped"]["dollars_of"] == "USDC"
    assert said["deposited", "staked"]["price_source"] == "par: nobody had traded"
    assert said["received", "received"]["price_source"].startswith(
        f"of the shares not known; of AID {market}"
    )
    assert said["sent", "sold"]["price_source"].startswith(
        f"dollars in this transaction, as AID at {market}"
    )
    assert said["withdrawn", "exit asked"]["price_source"].startswith(market)
    assert f"; {market}" in said[NOW, ""]["price_source"]
    assert said["sent", "sold"]["party"] == POOL.address.lower()


async def test_what_was_not_read_whole_is_written_without_prices(tmp_path: Path) -> None:
    known = await known_of(tmp_path)
    strange = transaction(9_999, (EventKind.CAME, 1, 5, 0xABC))
    known = replace(known, movements=None, position=None, flows=(*known.flows, *strange))

    *told, odd, last = rows_of(known)

    assert {row["price_source"] for row in told if row["what"] != NAV} == {"not read"}
    assert (odd["dollars"], odd["dollars_of"]) == ("5", f"0x{0xABC:040x}")
    assert (last["what"], last["usd_per_aid"]) == (NOW, "")


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t"])
async def test_no_name_of_a_token_makes_a_spreadsheet_reckon(tmp_path: Path, begin: str) -> None:
    known = await known_of(tmp_path)
    named = replace(NETWORK, usdc=replace(USDC, symbol=f"{begin}cmd|' /C calc'!A0"))

    written = list(csv.reader(StringIO(csv_of(known, named))))

    assert any(cell.startswith(f"'{begin}cmd") for row in written for cell in row)
    assert not any(cell[:1] in set("=+-@\t") for row in written for cell in row if cell)


def read_place(row: Row) -> tuple[int, int, int, bytes]:
    moment = datetime.strptime(row["time_utc"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    place = int(row["block"]), int(row["log_index"]), int(moment.timestamp())
    return *place, bytes.fromhex(row["transaction"][2:])


def read_point(row: Row) -> NavPoint:
    return NavPoint(*read_place(row), Fraction(row["nav_exact"]))


def read_flow(row: Row) -> ChainEvent:
    kind, party = EventKind[row["what"].upper()], int(row["party"], 16)
    if kind in {EventKind.CAME, EventKind.WENT}:
        token = USDC if row["dollars"] else AID
        amount = read(row["dollars"] or row["aid"], token)
        return ChainEvent(*read_place(row), kind, party, amount, number(token.address))
    assets, shares = read(row["aid"] or "0", AID), read(row["said"], SAID)
    return ChainEvent(*read_place(row), kind, party, assets, shares)


def read(written: str, token: Token) -> int:
    return TokenAmount.parse(written, token).raw
