"""Prices in dollars from Chainlink's feeds, and from what looks like one."""

from fractions import Fraction
from typing import Final

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.wire import moment
from gaib_wallet.domain.portfolio import FeedPrice
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnexpectedReply

DIGITS: Final = 8
"""Of every feed in dollars."""
_MOST: Final = 10 ** (12 + DIGITS)
"""No coin is worth a million million dollars."""
LATEST = Function("latestRoundData", (), ("uint80", "int256", "uint256", "uint256", "uint80"))


def feed(address: Address | None) -> Read[FeedPrice] | None:
    """The feed's last price; None where the network has no such feed. `latestRoundData()`."""
    return Read(address, LATEST.encode(), _price) if address else None


def fresh(answer: Answer, read: Read[FeedPrice] | None) -> FeedPrice | None:
    """The price that `read` asked for, if there is one and it is not stale at its block."""
    price = answer.known(read)
    return price if price and price.is_fresh(answer.at.mined_at) else None


def _price(reply: bytes) -> FeedPrice:
    _, answer, _, updated_at, _ = LATEST.decode(reply)
    if not 0 < answer <= _MOST:
        raise UnexpectedReply
    return FeedPrice(Fraction(answer, 10**DIGITS), moment(updated_at))
