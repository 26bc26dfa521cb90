"""Pools that answer, and whose answers cannot be right: their ways are closed, and say why."""

from collections import defaultdict

from eth_abi.abi import encode
import pytest

from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.sizes import Sizes
from gaib_wallet.chain.venues import curve
from gaib_wallet.chain.venues.curve_math import StableSwap
from gaib_wallet.chain.ways import MarketWay
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.routes import Offer, Order, Target, Wish
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NoRoute, OffPar, QuoteUnsound, TooSmall, UnexpectedReply
from tests.builders import ACCOUNT, AID, BLOCK, NETWORK, POOL, USDC, aid, market_route, usdc

ROUTE = market_route(POOL)
SIZE, ONE = 10**6, 10**18


def word(number: int) -> bytes:
    return encode(["uint256"], [number])


def offered(wish: Wish, dy: int, **figures: bytes) -> Offer:
    """What a Curve pool of a million of each is understood to offer, if it quotes `dy`."""
    said = {
        "get_balances": encode(["uint256[]"], [[SIZE * 10**6, SIZE * ONE]]),
        "stored_rates": encode(["uint256[]"], [[10**30, ONE]]),
        "A_precise": word(20_000),
        "fee": word(10**6),
        "offpeg_fee_multiplier": word(2 * 10**10),
        "get_dy": word(dy),
        **figures,
    }
    functions = (
        *(curve.GET_BALANCES, curve.STORED_RATES, curve.A_PRECISE, curve.FEE),
        *(curve.OFFPEG_MULTIPLIER, curve.GET_DY),
    )
    by_selector = {one.selector: said[one.name] for one in functions}
    way = MarketWay(NETWORK, wish, ROUTE, Sizes())
    reads = (*way.reads, *(read for _, read in way.quotes))
    replies: defaultdict[tuple[Address, bytes], tuple[bool, bytes]]
    replies = defaultdict(lambda: (True, word(0)))
    replies |= {
        (one.to, one.data): (True, by_selector[one.data[:4]])
        for one in reads
        if one.data[:4] in by_selector
    }
    return way.offer(Answer(BLOCK, 1, replies))


@pytest.mark.parametrize("dy", ["30", "0.0000000001", "201", "100000000000000"])
def test_a_quote_that_mistakes_digits_or_is_of_an_empty_pool_is_no_offer(dy: str) -> None:
    with pytest.raises(OffPar):
        offered(Order(ACCOUNT, usdc("100"), AID), aid(dy).raw)


@pytest.mark.parametrize("pay", ["0.001", "0.0009", "0.000000000001"])
def test_dust_is_too_small_for_a_pool_that_would_round_much_of_it_away(pay: str) -> None:
    with pytest.raises(TooSmall):
        offered(Order(ACCOUNT, aid(pay), USDC), max(aid(pay).raw // 10**12, 1))


def test_a_quote_that_does_not_follow_from_the_pools_own_figures_is_not_believed() -> None:
    target = Target(ACCOUNT, USDC, aid("100"))
    pool = StableSwap((SIZE * 10**6, SIZE * ONE), (10**30, ONE), 20_000, 10**6, 2 * 10**10)
    right = pool.dy(0, 1, usdc("100").raw)

    offer = offered(target, right)

    assert (offer.wanted, offer.received >= aid("100")) == (aid("100"), True)
    with pytest.raises(QuoteUnsound):
        offered(target, right + 10**12)
    with pytest.raises(QuoteUnsound):
        offered(target, right, fee=word(5 * 10**7))


def test_figures_of_another_pool_are_no_answer() -> None:
    target = Target(ACCOUNT, USDC, aid("100"))

    with pytest.raises(UnexpectedReply):
        offered(target, 1, get_balances=encode(["uint256[]"], [[1, 2, 3]]))
    with pytest.raises(NoRoute):
        offered(target, 0, get_balances=encode(["uint256[]"], [[0, 0]]))


def test_what_was_too_much_is_asked_again_after_a_while() -> None:
    sizes, wish = Sizes(), Order(ACCOUNT, usdc("100"), AID)
    sizes.note(ROUTE, wish, BLOCK)

    assert not sizes.fits(ROUTE, wish)
    assert sizes.fits(ROUTE, Order(ACCOUNT, usdc("99"), AID))
    assert sizes.fits(ROUTE, Target(ACCOUNT, USDC, aid("100")))

    later = BlockStamp(BLOCK.number + 1, BLOCK.mined_at.replace(hour=BLOCK.mined_at.hour + 1))
    sizes.forget_before(later)
    assert sizes.fits(ROUTE, wish)
