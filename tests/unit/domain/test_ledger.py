"""The ledger beside a slow one, and what must be true of any history."""

from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import given, settings
import pytest

from gaib_wallet.domain.earnings import Gain, Position
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.staking import ExitRequest, SaidPrices
from gaib_wallet.domain.units import ETH, TokenAmount
from tests.builders import AID, SAID, USDC
from tests.purses import ADDRESSES, SPARE, Act, Purse, do, opened, priced_acts, small_acts
from tests.slow_ledger import Heap, SlowLedger
from tests.vault import ONE, OWN

NEAR = Fraction(1, 10**9)
"""Of a base unit: costs are cut at a millionth of a millionth of a millionth of one."""


def agrees(gain: Gain | None, price: Fraction, *heaps: Heap) -> bool:
    assert gain is not None
    cost = sum((heap.cost for heap in heaps), Fraction(0))
    taken = sum((heap.taken for heap in heaps), Fraction(0))
    worth = sum((heap.priced for heap in heaps), Fraction(0)) * price
    found = (gain.cost - cost, gain.taken - taken, gain.worth - worth)
    return max(map(abs, found)) < NEAR


def assert_same(fast: Position, slow: SlowLedger, purse: Purse) -> None:
    nav, usd = purse.nav, purse.market
    assert fast.missing == ()
    assert fast.shares == len(slow.fifo.shares.units)
    assert fast.queued == len(slow.fifo.queue_usd.units)
    assert agrees(fast.fifo, nav, slow.fifo.shares)
    assert agrees(fast.average, nav, slow.average.shares)
    assert agrees(fast.fifo_usd, nav * usd, slow.fifo.shares_usd)
    assert agrees(fast.average_usd, nav * usd, slow.average.shares_usd)
    assert agrees(fast.aid_fifo_usd, usd, slow.fifo.aid_usd, slow.fifo.queue_usd)
    assert agrees(fast.aid_average_usd, usd, slow.average.aid_usd, slow.average.queue_usd)
    unpriced = fast.shares - slow.fifo.shares.priced
    assert unpriced <= fast.unpriced <= unpriced + 1


def compare(acts: list[Act]) -> None:
    purse = opened(8)
    for act in acts:
        do(purse, act)
    known = purse.known()
    assert_same(known.position, purse.slow[OWN], purse)
    assert_same(known.spare_position, purse.slow[SPARE], purse)


PLENTY = 10**40
"""Dollars that both have in the beginning, so that they can pay for everything."""


def net_worth(purse: Purse, who: str) -> int:
    """What the wallet says that an account has, in base units of USD; of AID as many."""
    nav = SaidPrices(purse.state.deposit_nav, purse.nav, None)
    waiting = TokenAmount(purse.queued[who], AID)
    portfolio = Portfolio(
        ADDRESSES[who],
        purse.at,
        TokenAmount(0, ETH),
        (
            TokenAmount(purse.coins[who, "AID"], AID),
            TokenAmount(PLENTY + purse.coins[who, "USDC"], replace(USDC, digits=18)),
            TokenAmount(purse.held[who], SAID),
        ),
        nav,
        None,
        ExitRequest(purse.now, waiting) if waiting.raw else None,
        None,
        None,
        (),
    )
    total = portfolio.total(SAID)
    assert total is not None
    return total.raw - PLENTY


def check_net_worth(acts: list[Act]) -> None:
    """In every block it is all there is, and a move within it changes nothing."""
    purse = opened(ONE)
    before = 0
    for act in acts:
        do(purse, act)
        after = sum(net_worth(purse, who) for who in ADDRESSES)

        pockets = [
            purse.coins[who, "USDC"] + purse.coins[who, "AID"] + purse.queued[who]
            for who in ADDRESSES
        ]
        shares = (purse.held[OWN] + purse.held[SPARE]) * purse.nav
        assert abs(after - sum(pockets) - shares) < 3  # each is cut by less than a unit
        is_neutral = act[0] in {"ask", "pay", "hand_over"} or (
            act[0] == "stake" and not purse.losses
        )
        if is_neutral and act is not acts[0]:
            assert abs(after - before) < 4 * purse.nav + 4  # what the vault rounds off
        before = after


def check_gains(acts: list[Act]) -> None:
    """At every moment they are all there is, less all that came, and with all that left."""
    purse = opened(ONE)
    for act in acts:
        do(purse, act)
        known = purse.known()
        both = (known.position, known.spare_position)
        for method in ("fifo_usd", "average_usd"):
            gains = [getattr(one, name) for one in both for name in (method, f"aid_{method}")]
            total = sum(gain.taken + gain.not_taken for gain in gains)
            assert abs(total - purse.worth_usd()) < NEAR
        assert [one.unpriced_usd for one in both] == [0, 0]
        total = sum(
            gain.taken + gain.not_taken for gain in (known.position.fifo, known.spare_position.fifo)
        )
        assert abs(total - purse.share_result()) < NEAR


@pytest.mark.no_cover  # hundreds of histories, of which a few reach every line
@pytest.mark.requirement("A3")
def test_the_ledger_says_what_one_says_that_keeps_each_unit_apart() -> None:
    for seed in range(500):
        compare(small_acts(Random(seed).randint))  # noqa: S311 - the same ones every time


@pytest.mark.requirement("A2")
@settings(max_examples=40)
@given(priced_acts())
def test_net_worth_counts_everything_once_in_every_block(acts: list[Act]) -> None:
    check_net_worth(acts)


@pytest.mark.requirement("A3")
@settings(max_examples=15)
@given(priced_acts())
def test_the_gain_is_all_there_is_less_all_that_came_at_every_moment(acts: list[Act]) -> None:
    check_gains(acts)
