"""Uniswap v3: asked through QuoterV2, called through SwapRouter02, one pool or several."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from itertools import chain
from math import isqrt
from typing import Any, Final

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import NoRoute, UnexpectedReply

QUOTE_SINGLE = Function(
    "quoteExactInputSingle",
    (
        ("tokenIn", "address"),
        ("tokenOut", "address"),
        ("amountIn", "uint256"),
        ("fee", "uint24"),
        ("sqrtPriceLimitX96", "uint160"),
    ),
    ("uint256", "uint160", "uint32", "uint256"),
    takes_struct=True,
)
QUOTE_PATH = Function(
    "quoteExactInput",
    (("path", "bytes"), ("amountIn", "uint256")),
    ("uint256", "uint160[]", "uint32[]", "uint256"),
)
QUOTE_SINGLE_OUT = Function(
    "quoteExactOutputSingle",
    (
        ("tokenIn", "address"),
        ("tokenOut", "address"),
        ("amount", "uint256"),
        ("fee", "uint24"),
        ("sqrtPriceLimitX96", "uint160"),
    ),
    QUOTE_SINGLE.outputs,
    takes_struct=True,
)
QUOTE_PATH_OUT = Function(
    "quoteExactOutput",
    (("path", "bytes"), ("amountOut", "uint256")),
    QUOTE_PATH.outputs,
)
SLOT0 = Function("slot0", (), ("uint160", "int24", "uint16", "uint16", "uint16", "uint8", "bool"))
SWAP_SINGLE = Function(
    "exactInputSingle",
    (
        ("tokenIn", "address"),
        ("tokenOut", "address"),
        ("fee", "uint24"),
        ("recipient", "address"),
        ("amountIn", "uint256"),
        ("amountOutMinimum", "uint256"),
        ("sqrtPriceLimitX96", "uint160"),
    ),
    ("uint256",),
    takes_struct=True,
)
SWAP_PATH = Function(
    "exactInput",
    (
        ("path", "bytes"),
        ("recipient", "address"),
        ("amountIn", "uint256"),
        ("amountOutMinimum", "uint256"),
    ),
    ("uint256",),
    takes_struct=True,
)
SWAP_SINGLE_OUT = Function(
    "exactOutputSingle",
    (
        ("tokenIn", "address"),
        ("tokenOut", "address"),
        ("fee", "uint24"),
        ("recipient", "address"),
        ("amountOut", "uint256"),
        ("amountInMaximum", "uint256"),
        ("sqrtPriceLimitX96", "uint160"),
    ),
    ("uint256",),
    takes_struct=True,
)
SWAP_PATH_OUT = Function(
    "exactOutput",
    (
        ("path", "bytes"),
        ("recipient", "address"),
        ("amountOut", "uint256"),
        ("amountInMaximum", "uint256"),
    ),
    ("uint256",),
    takes_struct=True,
)
MULTICALL = Function("multicall", (("deadline", "uint256"), ("data", "bytes[]")), ("bytes[]",))

OVERHEAD_GAS: Final = 45_000
"""What a transaction needs beside the swap that the quoter measures."""
NO_LIMIT: Final = 0
_FARTHEST: Final = 16
"""No token of this wallet is worth more of another: beyond that nothing is looked for.

Where a pool holds too little, a quote without a limit searches all prices there are, which can use
up the gas of a whole request.
"""
_LIMITS: Final = frozenset(
    {4_295_128_740, 1_461_446_703_485_210_103_287_273_052_203_988_822_378_723_970_341}
)
"""One inside the smallest and largest square roots of prices: where a swap stops half done."""
_TOKEN_BYTES, _FEE_BYTES = 20, 3


def quote(quoter: Address, pools: Sequence[Pool], pay: TokenAmount) -> Read[Quote]:
    """What `pools`, passed in order, give for `pay`. `quoteExactInputSingle`, `quoteExactInput`.

    Raises, when it is understood:
        NoRoute: they hold too little and would take only a part of `pay`.
    """
    receive = tokens_along(pools, pay.token)[-1]
    if len(pools) > 1:
        data = QUOTE_PATH.encode(path(pools, pay.token), pay.raw)
        return _quoted(quoter, data, receive, QUOTE_PATH)
    (pool,) = pools
    limit = _limit(pay.token, receive)
    tokens = (pay.token.address, receive.address)
    data = QUOTE_SINGLE.encode(*tokens, pay.raw, pool.fee_ppm, limit)
    return _quoted(quoter, data, receive, QUOTE_SINGLE, limit)


def asked(quoter: Address, pools: Sequence[Pool], receive: TokenAmount) -> Read[Quote]:
    """What `pools`, passed in order, ask for exactly `receive`; its path is said from the end.

    `quoteExactOutputSingle`, `quoteExactOutput`. Raises as `quote` does.
    """
    backwards = tuple(reversed(pools))
    pay = tokens_along(backwards, receive.token)[-1]
    if len(pools) > 1:
        data = QUOTE_PATH_OUT.encode(path(backwards, receive.token), receive.raw)
        return _quoted(quoter, data, pay, QUOTE_PATH)
    (pool,) = pools
    limit = _limit(pay, receive.token)
    tokens = (pay.address, receive.token.address)
    data = QUOTE_SINGLE_OUT.encode(*tokens, receive.raw, pool.fee_ppm, limit)
    return _quoted(quoter, data, pay, QUOTE_SINGLE, limit)


def root_price(pool: Pool) -> Read[int]:
    """The square root of the price, in 2**-96. `slot0()`."""

    def decode(reply: bytes) -> int:
        root, *_ = SLOT0.decode(reply)
        if not root:
            raise UnexpectedReply
        return int(root)

    return Read(pool.address, SLOT0.encode(), decode)


def exchange(
    pools: Sequence[Pool],
    account: Address,
    most: TokenAmount,
    least: TokenAmount,
    deadline: datetime,
    first: Sequence[bytes] = (),
    *,
    is_exact_out: bool = False,
) -> bytes:
    """Call data: pay `most` for at least `least`, or at most `most` for exactly `least`.

    Only `account` gets it, and only before `deadline`. `multicall(uint256,bytes[])` around one
    swap, and around what the router has to do `first`: the swap itself knows no deadline.
    """
    amounts = (least.raw, most.raw) if is_exact_out else (most.raw, least.raw)
    if len(pools) == 1:
        (pool,) = pools
        tokens = (most.token.address, pool.other(most.token).address)
        function = SWAP_SINGLE_OUT if is_exact_out else SWAP_SINGLE
        swap = function.encode(*tokens, pool.fee_ppm, account, *amounts, NO_LIMIT)
    elif is_exact_out:
        steps_back = path(tuple(reversed(pools)), least.token)
        swap = SWAP_PATH_OUT.encode(steps_back, account, *amounts)
    else:
        swap = SWAP_PATH.encode(path(pools, most.token), account, *amounts)
    return MULTICALL.encode(int(deadline.timestamp()), [*first, swap])


def with_first(exchange: bytes, first: bytes) -> bytes:
    """`exchange`, which does something before its swap, doing `first` in the place of that."""
    arguments: dict[str, Any] = dict(MULTICALL.arguments(exchange))
    _, swap = arguments["data"]
    return MULTICALL.encode(arguments["deadline"], [first, swap])


def path(pools: Sequence[Pool], pay_token: Token) -> bytes:
    """Token, fee, token, fee, token: 20 and 3 bytes each."""
    tokens = tokens_along(pools, pay_token)
    fees = [pool.fee_ppm.to_bytes(_FEE_BYTES, "big") for pool in pools]
    addresses = [bytes.fromhex(token.address[2:]) for token in tokens]
    return b"".join(chain.from_iterable(zip(addresses, (*fees, b""), strict=True)))


def steps(packed: bytes) -> tuple[tuple[bytes, ...], tuple[int, ...]]:
    """The tokens and the fees of a path; UnexpectedReply where it is none."""
    stride = _TOKEN_BYTES + _FEE_BYTES
    if len(packed) < stride + _TOKEN_BYTES or len(packed) % stride != _TOKEN_BYTES:
        raise UnexpectedReply
    starts = range(0, len(packed), stride)
    tokens = tuple(packed[start : start + _TOKEN_BYTES] for start in starts)
    fees = tuple(
        int.from_bytes(packed[start + _TOKEN_BYTES : start + stride], "big")
        for start in starts[:-1]
    )
    return tokens, fees


def tokens_along(pools: Sequence[Pool], pay_token: Token) -> tuple[Token, ...]:
    """What is held before, between and after `pools`; ValueError where they do not connect."""
    tokens = [pay_token]
    for pool in pools:
        tokens.append(pool.other(tokens[-1]))
    return tuple(tokens)


def _limit(pay: Token, receive: Token) -> int:
    """The square root of the last price at which a quote may take anything, in 2**-96."""
    is_falling = int(pay.address, 16) < int(receive.address, 16)
    first, second = (pay, receive) if is_falling else (receive, pay)
    farthest = Fraction(1, _FARTHEST) if is_falling else Fraction(_FARTHEST)
    raw = farthest * Fraction(10**second.digits, 10**first.digits)
    return isqrt(int(raw * 2**192))


def _quoted(
    quoter: Address, data: bytes, token: Token, function: Function, limit: int = NO_LIMIT
) -> Read[Quote]:
    def decode(reply: bytes) -> Quote:
        raw, after, _, gas = function.decode(reply)
        prices = after if isinstance(after, tuple) else (after,)
        if not (_LIMITS | {limit}).isdisjoint(prices):
            raise NoRoute
        return Quote(TokenAmount(raw, token), gas + OVERHEAD_GAS)

    return Read(quoter, data, decode)
