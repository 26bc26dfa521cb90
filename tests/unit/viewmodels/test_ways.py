"""The ways of one wish as rows: which are seen, and what stands on each."""

from dataclasses import replace
from fractions import Fraction

import pytest

from gaib_wallet.domain.routes import (
    Closed,
    Comparison,
    MarketPrice,
    Offer,
    Order,
    Split,
    Target,
)
from gaib_wallet.domain.units import Bps, Rounding
from gaib_wallet.errors import DailyLimit, KeyNotHere, PoolNotAccepted
from gaib_wallet.viewmodels.route_rows import RouteLook, RouteRow
from gaib_wallet.viewmodels.ways import ACCEPT, SHOWN, SPLIT, WayList, split_name, ways_of
from tests.builders import (
    ACCOUNT,
    AID,
    NETWORK,
    POOL,
    USDC,
    V3_POOL,
    V4_POOL,
    aid,
    market_route,
    said,
    text,
    usdc,
)
from tests.markets import EIGHT, V3_CHEAP, Markets

WISH = Order(ACCOUNT, usdc("10000"), AID)
SALE = Order(ACCOUNT, aid("10000"), USDC)
TARGET = Target(ACCOUNT, USDC, aid("10000"))
TIGHT = Bps(5)
BETTER, WORSE = Fraction(1, 1_000), Fraction(1, 100_000)


def listed(
    compared: Comparison,
    taken: Offer | Split | None = None,
    tolerance: Bps = TIGHT,
    *,
    shows_all: bool = False,
) -> WayList:
    return ways_of(
        compared, NETWORK, tolerance, taken, "", text(), is_old=False, shows_all=shows_all
    )


def words(row: RouteRow) -> list[str]:
    return [line.text for line in row.lines]


@pytest.mark.requirement("T14")
def test_the_best_ways_are_seen_and_the_others_are_one_press_away() -> None:
    compared = Markets(is_whitelisted=False).compared(WISH)

    folded, whole = listed(compared), listed(compared, shows_all=True)

    assert len(folded.rows) == SHOWN
    assert folded.rows[-1].name == "Mint 1:1 at GAIB"
    assert (folded.more_text, whole.more_text) == ("More ways (4)", "Fewer ways")
    assert len(whole.rows) == len(EIGHT) + 1
    names = [row.key for row in whole.rows if row.look is RouteLook.OPEN]
    assert names == [one.route.name for one in compared.offers]


def test_what_is_left_to_mint_today_is_seen_among_many_ways() -> None:
    compared = Markets(is_whitelisted=False).compared(WISH)
    (mint,) = compared.closed
    limit = replace(mint, reason=DailyLimit(aid("750000"), "1 Dec 2026, 00:00"))

    found = listed(replace(compared, closed=(limit,)))

    assert (len(found.rows), found.rows[-1].name) == (SHOWN, "Mint 1:1 at GAIB")


def test_the_way_in_use_is_seen_however_bad_it_is() -> None:
    compared = Markets().compared(WISH)
    worst = compared.offers[-1]

    found = listed(compared, worst)

    assert found.rows[-1].key == worst.route.name
    assert found.more_text == "More ways (2)"


def test_a_few_ways_need_no_fold_and_closed_ones_may_be_all_there_is() -> None:
    few = Markets(pools=EIGHT[:3], is_whitelisted=False).compared(WISH)
    many = tuple(Closed(market_route(pool), KeyNotHere()) for pool in EIGHT)

    assert (len(listed(few).rows), listed(few).more_text) == (4, "")
    closed = listed(replace(few, offers=(), closed=many))
    assert (len(closed.rows), closed.more_text) == (SHOWN, "More ways (3)")


@pytest.mark.requirement("T14")
def test_a_split_that_is_best_stands_first() -> None:
    compared = Markets(brings_more=BETTER).compared(WISH)

    first, second = listed(compared, compared.split).rows[:2]

    assert (first.key, first.name) == (SPLIT, "Curve 60%, Uniswap v4 40%")
    assert (first.look, first.chip, second.chip) == (RouteLook.OPEN, "BEST", "")
    assert words(first) == [
        "at least 10,003.99 \u00b7 two swaps",
        "0.08% better than 1.00 \u00b7 network fee 0.72 USD",
    ]


@pytest.mark.parametrize(
    ("premium", "said", "tone"),
    [
        (Fraction(0), "at par (1.00)", ""),
        (Fraction(99, 1_000_000), "at par (1.00)", ""),
        (Fraction(100, 1_000_000), "0.01% better than 1.00", "positive"),
        (Fraction(-1, 1_000_000), "0.01% worse than 1.00", ""),
    ],
)
def test_a_price_is_better_only_by_what_is_shown(premium: Fraction, said: str, tone: str) -> None:
    compared = Markets(pools=EIGHT[:1]).compared(WISH)
    pay = compared.offers[0].order.pay
    received = pay.worth(1 + premium, compared.offers[0].received.token, Rounding.DOWN)
    market = next(one for one in compared.offers if one.route.way.is_market)

    (row,) = listed(
        replace(compared, offers=(replace(market, received=received),), split=None)
    ).rows[:1]

    line = row.lines[-1]
    assert (line.text.split(" \u00b7 ")[0], line.tone) == (said, tone)


@pytest.mark.requirement("T14")
def test_a_split_whose_fee_eats_what_it_brings_says_so() -> None:
    compared = Markets(pools=EIGHT[:3], brings_more=WORSE).compared(WISH)

    rows = listed(compared).rows

    assert (rows[0].chip, rows[-1].key, rows[-1].look) == ("BEST", SPLIT, RouteLook.DULL)
    assert words(rows[-1]) == ["Not better: its network fee is 0.72 USD"]
    assert words(listed(replace(compared, eth_usd=None)).rows[-1])


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("price", "look", "line"),
    [
        (
            "96/100",
            RouteLook.OPEN,
            "Strong caution: price 3.90% under 1.00, a loss of about 390.40 USD",
        ),
        ("94/100", RouteLook.OPEN, "Loss: this costs you about 591 USD."),
        ("70/100", RouteLook.BLOCKED, "Blocked: price 29.92% under 1.00"),
    ],
)
def test_a_split_warns_of_what_both_parts_cost(price: str, look: RouteLook, line: str) -> None:
    bad = dict.fromkeys((POOL.name, V4_POOL.name), Fraction(price))
    markets = Markets(pools=EIGHT[:2], prices=bad, brings_more=BETTER)
    compared = markets.compared(SALE)

    row = listed(compared, compared.split).rows[0]

    assert (row.key, row.look, words(row)[-1]) == (SPLIT, look, line)
    assert bool(row.chip) is (look is RouteLook.OPEN)


def test_two_pools_of_one_venue_are_told_apart() -> None:
    compared = Markets(pools=(V3_POOL, V3_CHEAP), brings_more=BETTER).compared(WISH)
    assert compared.split

    assert split_name(compared.split, text()) == (
        "Uniswap v3 AID/USDC 0.05 % 60%, Uniswap v3 AID/USDC 0.01 % 40%"
    )


def test_of_shares_nothing_is_said_against_one() -> None:
    order = Order(ACCOUNT, said("100"), USDC)
    compared = Markets(pools=(POOL, V4_POOL), brings_more=BETTER).compared(WISH)
    assert compared.split
    parts = tuple(replace(part, order=order) for part in compared.split.parts)
    split = Split(order, (parts[0], parts[1]))

    row = listed(replace(compared, split=split, offers=parts)).rows[0]

    assert words(row)[-1] == "network fee 0.72 USD"


@pytest.mark.requirement("T14")
def test_of_what_is_wanted_each_row_says_what_it_costs() -> None:
    compared = Markets(pools=EIGHT[:2]).compared(TARGET)

    rows = {row.key: row for row in listed(compared).rows}

    exact, reserve = rows[V4_POOL.name], rows[POOL.name]
    assert (exact.figure, exact.unit, words(exact)[0]) == (
        "10,001.01",
        "USDC",
        "at most 10,006.01 \u00b7 fee 0.01% \u00b7 impact 0.01%",
    )
    assert (reserve.figure, words(reserve)[0]) == (
        "10,006.01",
        "brings about 10,005.00 \u00b7 fee 0.01% \u00b7 impact 0.01%",
    )


@pytest.mark.requirement("S2")
def test_a_found_pool_that_nobody_accepted_can_be_looked_at() -> None:
    closed = (Closed(market_route(POOL), PoolNotAccepted()),)
    compared = replace(Markets(pools=EIGHT[1:3]).compared(WISH), closed=closed)

    row = listed(compared).rows[-1]

    assert (row.look, row.key) == (RouteLook.CLOSED, f"{ACCEPT}{POOL.address}")
    assert (row.button, words(row)[0][-5:]) == ("Look at this pool", "W-219")


@pytest.mark.requirement("T5")
def test_what_speaks_against_a_pool_stands_on_its_row() -> None:
    moving = MarketPrice(Fraction(97, 100), Fraction(99, 100), is_ramping=True)
    markets = Markets(pools=EIGHT[:2], markets={POOL.name: moving}, redemption=Fraction(999, 1_000))
    compared = markets.compared(SALE)
    curve = next(one for one in compared.offers if one.route.name == POOL.name)

    chosen = {row.key: row for row in listed(compared, curve).rows}[POOL.name]
    other = {row.key: row for row in listed(compared).rows}[POOL.name]

    said_of_it = [(line.text, line.tone, line.icon) for line in chosen.lines[2:]]
    assert said_of_it == [
        (
            "The price is moving: it is 2.03% from its average of the last minutes.",
            "warning",
            "warning",
        ),
        ("The pool pays 2.91% less than GAIB redeems for.", "warning", "warning"),
        ("This pool is changing its curve: a little less than quoted may come.", "", "info"),
    ]
    assert len(other.lines) == len(chosen.lines) - 2


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("tolerance", "tone", "line"),
    [
        (
            75,
            "warning",
            "You let up to 0.75% less come than quoted. Others can take that from you.",
        ),
        (200, "negative", "This may cost you up to 201 USD."),
    ],
)
def test_a_wide_tolerance_is_said_and_a_wider_one_is_typed(
    tolerance: int, tone: str, line: str
) -> None:
    compared = Markets(pools=EIGHT[:2]).compared(SALE)
    best = compared.offers[0]

    row = listed(compared, best, Bps(tolerance)).rows[0]

    assert (row.lines[-1].text, row.lines[-1].tone) == (line, tone)
    assert bool(row.typed_prompt) is (tone == "negative")
