"""What the gallery shows its parts with: one invented account, as the mockups have it."""

from fractions import Fraction

from gaib_wallet.viewmodels.amount import AmountState
from gaib_wallet.viewmodels.bars import Bar, BarPart, BarsState, Legend, Tick
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteLook, RouteRow
from gaib_wallet.viewmodels.table import Cell, Column, Row
from gaib_wallet.viewmodels.timeline import TimelineState, TimePoint

AMOUNTS = {
    "empty": AmountState("", "USDC", ("USDC", "AID"), value_text="Balance 12,500.00", can_max=True),
    "grouped": AmountState(
        "10,000.00",
        "USDC",
        ("USDC", "AID"),
        "Balance 12,500.00 USDC",
        "10,000.00 USD at par",
        can_max=True,
    ),
    "too much": AmountState(
        "13,000.00",
        "USDC",
        ("USDC", "AID"),
        error_text="You have 12,500.00 USDC. Enter less, or use Max.",
        code="W-101",
        tone="negative",
        can_max=True,
    ),
    "two readings": AmountState(
        "1.000",
        "USDC",
        ("USDC", "AID"),
        error_text="Quel montant voulez-vous dire ?",
        code="W-103",
        tone="warning",
        readings=("1\u202f000,00", "1,00"),
    ),
    "no fee": AmountState(
        "10,000.00",
        "USDC",
        ("USDC",),
        error_text="The fee needs about 0.0021 ETH, you have 0.0000. Your USDC is safe. "
        "Send some ETH to this account.",
        code="W-110",
        tone="negative",
    ),
    "on its way": AmountState("10,009.01", "AID", value_text="quoted at block 712", tone="muted"),
}

ROUTES = (
    RouteRow(
        "curve",
        "Curve",
        figure="10,009.01",
        unit="AID",
        chip="BEST",
        lines=(
            RouteLine("at least 10,004.00 · fee 0.01% · impact 0.01%"),
            RouteLine(
                "0.09% better than 1.00 · network fee 1.92 USD",
                "positive",
                "0.09% better than 1.00",
            ),
        ),
    ),
    RouteRow(
        "uniswap",
        "Uniswap v3, 0.01%",
        figure="10,006.88",
        unit="AID",
        lines=(RouteLine("Caution: price impact 0.53%", "warning"),),
    ),
    RouteRow(
        "split",
        "Curve 60%, Uniswap 40%",
        RouteLook.DULL,
        "10,008.20",
        "AID",
        lines=(RouteLine("Not better: its network fee is 4.31 USD"),),
    ),
    RouteRow("first", "Uniswap v2", RouteLook.LOADING),
    RouteRow(
        "blocked",
        "Uniswap v3, 1%",
        RouteLook.BLOCKED,
        "8,612.40",
        "AID",
        lines=(RouteLine("Blocked: price impact 13.9%", "negative", icon="blocked"),),
    ),
    RouteRow(
        "mint",
        "Mint 1:1 at GAIB",
        RouteLook.CLOSED,
        chip="CLOSED",
        lines=(RouteLine("Your address is not on the whitelist."),),
        button="Why, and how to join",
    ),
)

COLUMNS = (
    Column("Asset", width=200),
    Column("Amount", "decimal-4", width=150),
    Column("Price, and which"),
    Column("Value, USD", "decimal-2", width=130),
    Column("Gain, AID", "decimal-2", width=130),
)
ROWS = (
    Row(
        "aid",
        (
            Cell("AI Dollar", "AID", icon="token-aid", tone="muted"),
            Cell("1,250.00"),
            Cell("par", "1.0000", sub="market 0.9989"),
            Cell("1,250.00"),
            Cell("earns nothing", tone="muted"),
        ),
    ),
    Row(
        "said",
        (
            Cell("Staked AID", "sAID", icon="token-said", tone="muted"),
            Cell("9,000.0000"),
            Cell("Unstaking NAV", "1.0806", sub="21.60 AID of losses not yet booked"),
            Cell("9,725.40"),
            Cell("+475.40", tone="positive"),
        ),
    ),
    Row(
        "usdt",
        (
            Cell("failed", "USDT", icon="token-usdt", tone="muted"),
            Cell("—"),
            Cell("", chip="in default", chip_kind="negative"),
            Cell("—"),
            Cell(button="Again"),
        ),
    ),
)

MONTHS = ("Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov")
SHARES = (60, 40, 25, 5, 20)
EARNED = (0, 27, 27, 28, 75, 76, 77, 33, -50, 104, 105, 100)
EARNINGS = BarsState(
    bars=tuple(
        Bar(
            month,
            (BarPart("negative" if earned < 0 else "positive", Fraction(earned)),)
            if earned
            else (),
            tip=f"{month}: {earned} AID",
            key=month,
        )
        for month, earned in zip(MONTHS, EARNED, strict=True)
    ),
    ticks=tuple(
        Tick(Fraction(value), text)
        for value, text in ((100, "100"), (50, "50"), (0, "0"), (-50, "\u221250"))
    ),
    summary="Earned in ten of twelve months, lost in one.",
)
KINDS = ("debt", "equity", "hybrid", "robotics", "tbills")
SOURCES = BarsState(
    bars=tuple(
        Bar(
            month,
            tuple(BarPart(kind, Fraction(size)) for kind, size in zip(KINDS, SHARES, strict=True))
            + ((BarPart("debt", Fraction(-60)),) if month == "Aug" else ()),
        )
        for month in MONTHS
    ),
    ticks=tuple(
        Tick(Fraction(value), text) for value, text in ((150, "150k"), (75, "75k"), (0, "0"))
    ),
    summary="Five kinds, one month with a loss.",
    legend=(*(Legend(kind, kind) for kind in KINDS), Legend("debt", "loss", is_loss=True)),
)

EXIT = TimelineState(
    points=(
        TimePoint("Requested", "12 Nov 2026", "1,850.8237 sAID", is_done=True),
        TimePoint("Fixed", "2,000.00 AID", "at 1.0806", is_done=True),
        TimePoint("Paid so far", "0.00 AID", "0 of 2,000.00"),
        TimePoint("Expected", "12 Dec 2026 to 13 Jan 2027", "estimate, in 12 to 44 days"),
    ),
    now=Fraction(56, 100),
    summary="Requested on 12 Nov 2026, expected from 12 Dec 2026 to 13 Jan 2027.",
)
