"""Pools with the ABI of Curve's StableSwap-NG, two or three coins, no deadline on chain."""

from typing import Final

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.units import Token, TokenAmount

GET_DY = Function("get_dy", (("i", "int128"), ("j", "int128"), ("dx", "uint256")), ("uint256",))
EXCHANGE = Function(
    "exchange",
    (("i", "int128"), ("j", "int128"), ("dx", "uint256"), ("min_dy", "uint256")),
    ("uint256",),
)
GAS: Final = 140_000


def quote(pool: Pool, pay: TokenAmount, receive: Token) -> Read[Quote]:
    """What the pool gives for `pay`, after its fee. `get_dy(int128,int128,uint256)`."""

    def decode(reply: bytes) -> Quote:
        (raw,) = GET_DY.decode(reply)
        return Quote(TokenAmount(raw, receive), GAS)

    indexes = pool.index_of(pay.token), pool.index_of(receive)
    return Read(pool.address, GET_DY.encode(*indexes, pay.raw), decode)


def exchange(pool: Pool, pay: TokenAmount, least: TokenAmount) -> bytes:
    """Call data: pay, and take at least `least`. `exchange(int128,int128,uint256,uint256)`.

    This form pays out to its caller; the one with a receiver is never used.
    """
    indexes = pool.index_of(pay.token), pool.index_of(least.token)
    return EXCHANGE.encode(*indexes, pay.raw, least.raw)
