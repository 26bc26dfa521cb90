"""Uniswap v2: one pair of two tokens, asked and called through its router (Router02)."""

from datetime import datetime
from typing import Final

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import UnexpectedReply

AMOUNTS_OUT = Function(
    "getAmountsOut", (("amountIn", "uint256"), ("path", "address[]")), ("uint256[]",)
)
AMOUNTS_IN = Function(
    "getAmountsIn", (("amountOut", "uint256"), ("path", "address[]")), ("uint256[]",)
)
GET_RESERVES = Function("getReserves", (), ("uint112", "uint112", "uint32"))
SWAP_IN = Function(
    "swapExactTokensForTokens",
    (
        ("amountIn", "uint256"),
        ("amountOutMin", "uint256"),
        ("path", "address[]"),
        ("to", "address"),
        ("deadline", "uint256"),
    ),
    ("uint256[]",),
)
SWAP_OUT = Function(
    "swapTokensForExactTokens",
    (
        ("amountOut", "uint256"),
        ("amountInMax", "uint256"),
        ("path", "address[]"),
        ("to", "address"),
        ("deadline", "uint256"),
    ),
    ("uint256[]",),
)
GAS: Final = 125_000


def quote(router: Address, pool: Pool, pay: TokenAmount) -> Read[Quote]:
    """What the pair gives for `pay`. `getAmountsOut(uint256,address[])`."""
    receive = pool.other(pay.token)

    def decode(reply: bytes) -> Quote:
        _, raw = _both(AMOUNTS_OUT, reply)
        return Quote(TokenAmount(raw, receive), GAS)

    data = AMOUNTS_OUT.encode(pay.raw, [pay.token.address, receive.address])
    return Read(router, data, decode)


def asked(router: Address, pool: Pool, receive: TokenAmount) -> Read[Quote]:
    """What the pair asks for exactly `receive`. `getAmountsIn(uint256,address[])`."""
    pay = pool.other(receive.token)

    def decode(reply: bytes) -> Quote:
        raw, _ = _both(AMOUNTS_IN, reply)
        return Quote(TokenAmount(raw, pay), GAS)

    data = AMOUNTS_IN.encode(receive.raw, [pay.address, receive.token.address])
    return Read(router, data, decode)


def reserves(pool: Pool) -> Read[tuple[int, int]]:
    """Base units of both coins in the pair, in its order. `getReserves()`."""

    def decode(reply: bytes) -> tuple[int, int]:
        first, second, _ = GET_RESERVES.decode(reply)
        if not first or not second:
            raise UnexpectedReply
        return first, second

    return Read(pool.address, GET_RESERVES.encode(), decode)


def exchange(
    account: Address,
    most: TokenAmount,
    least: TokenAmount,
    deadline: datetime,
    *,
    is_exact_out: bool,
) -> bytes:
    """Call data: pay `most` for at least `least`, or at most `most` for exactly `least`.

    Only `account` gets it, and only before `deadline`.
    """
    path = [most.token.address, least.token.address]
    seconds = int(deadline.timestamp())
    if is_exact_out:
        return SWAP_OUT.encode(least.raw, most.raw, path, account, seconds)
    return SWAP_IN.encode(most.raw, least.raw, path, account, seconds)


def _both(function: Function, reply: bytes) -> tuple[int, int]:
    (amounts,) = function.decode(reply)
    try:
        pay, receive = amounts
    except ValueError as fault:
        raise UnexpectedReply from fault
    return pay, receive
