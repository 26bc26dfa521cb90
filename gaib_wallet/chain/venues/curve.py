"""Pools with the ABI of Curve's StableSwap-NG, two or three coins, no deadline on chain."""

from fractions import Fraction
from typing import Final

from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.venues.curve_math import A_PRECISION, StableSwap
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.routes import MarketPrice
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply

GET_DY = Function("get_dy", (("i", "int128"), ("j", "int128"), ("dx", "uint256")), ("uint256",))
GET_P = Function("get_p", (("i", "uint256"),), ("uint256",))
PRICE_ORACLE = Function("price_oracle", (("i", "uint256"),), ("uint256",))
STORED_RATES = Function("stored_rates", (), ("uint256[]",))
GET_BALANCES = Function("get_balances", (), ("uint256[]",))
A_PRECISE = Function("A_precise", (), ("uint256",))
FUTURE_A_TIME = Function("future_A_time", (), ("uint256",))
FEE = Function("fee", (), ("uint256",))
OFFPEG_MULTIPLIER = Function("offpeg_fee_multiplier", (), ("uint256",))
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


class PriceReads:
    """What a pool is asked for its price of one coin in another: its own one and its average's."""

    def __init__(self, pool: Pool, pay: Token, receive: Token) -> None:
        self._pool = pool
        self._coins = pay, receive
        self._spots = self._by_coin(GET_P)
        self._averages = self._by_coin(PRICE_ORACLE)
        self._rates: Read[tuple[int, ...]] = value_read(pool.address, STORED_RATES)
        self._amp: Read[int] = value_read(pool.address, A_PRECISE)
        self._ramp_end: Read[int] = value_read(pool.address, FUTURE_A_TIME)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """To be asked together."""
        prices = (*self._spots.values(), *self._averages.values())
        return *prices, self._rates, self._amp, self._ramp_end

    def price(self, answer: Answer) -> MarketPrice:
        """What it says; older pools say less."""
        rates = answer.known(self._rates)
        is_whole = rates is not None and len(rates) == len(self._pool.coins) and all(rates)
        return MarketPrice(
            spot=self._ratio(answer, self._spots, rates) if rates and is_whole else None,
            average=self._ratio(answer, self._averages, rates) if rates and is_whole else None,
            is_ramping=self._is_ramping(answer),
        )

    def _is_ramping(self, answer: Answer) -> bool:
        """Whether a trade is made with another A than a quote, which leaves off its hundredths."""
        seconds = answer.known(self._ramp_end) or 0
        is_moving = seconds > int(answer.at.mined_at.timestamp())
        return is_moving or bool((answer.known(self._amp) or 0) % A_PRECISION)

    def _ratio(
        self, answer: Answer, reads: dict[int, Read[int]], rates: tuple[int, ...]
    ) -> Fraction | None:
        pay, receive = (self._worth(answer, reads, rates, coin) for coin in self._coins)
        return pay / receive if pay and receive else None

    def _worth(
        self, answer: Answer, reads: dict[int, Read[int]], rates: tuple[int, ...], coin: Token
    ) -> Fraction | None:
        """One of `coin`, in coin 0 at its rate."""
        index = self._pool.index_of(coin)
        price = answer.known(reads[index]) if index else 10**18
        return Fraction(price * rates[index] * 10**coin.digits, 10**54) if price else None

    def _by_coin(self, function: Function) -> dict[int, Read[int]]:
        indexes = map(self._pool.index_of, self._coins)
        return {k: value_read(self._pool.address, function, k - 1) for k in indexes if k}


class PoolReads:
    """What a pool is asked, so that its arithmetic can be done here."""

    def __init__(self, pool: Pool) -> None:
        place = pool.address
        self._count = len(pool.coins)
        self._balances: Read[tuple[int, ...]] = value_read(place, GET_BALANCES)
        self._rates: Read[tuple[int, ...]] = value_read(place, STORED_RATES)
        numbers: tuple[Read[int], ...] = tuple(
            value_read(place, function) for function in (A_PRECISE, FEE, OFFPEG_MULTIPLIER)
        )
        self._numbers = numbers

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """To be asked together."""
        return self._balances, self._rates, *self._numbers

    def pool(self, answer: Answer) -> StableSwap:
        """The pool at the block; raises as `Answer.of`."""
        amp, fee, multiplier = map(answer.of, self._numbers)
        balances, rates = answer.of(self._balances), answer.of(self._rates)
        if len(balances) != self._count:
            raise UnexpectedReply
        return StableSwap(balances, rates, amp, fee, multiplier)
