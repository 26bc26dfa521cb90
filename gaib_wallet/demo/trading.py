"""Trades of one account on the demo's pools, by size or up to a price."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.demo import abi, uniswap_v2, uniswap_v4
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.markets import CURVE_A, V4_POSITIONS
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.stableswap import Curve
from gaib_wallet.demo.uniswap import FOREVER, Market, price_in, price_of, ratio, root_price
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.units import NO_ADDRESS, Token, TokenAmount

_EXCHANGE = "exchange(int128,int128,uint256,uint256)"
_SWAP = "exactInputSingle((address,address,uint24,address,uint256,uint256,uint160))"
_NO_LIMIT = 0
_XP_DIGITS = 18
_A_PRECISION = 100
_MOST = 10**9
"""Whole tokens: the limit ends a trade to a price, not the size."""


@dataclass(frozen=True, slots=True)
class Trader:
    """An account that has allowed the pools and the router all it owns."""

    blocks: Blocks
    network: Network
    account: Account

    def swap(self, pool: Pool, pay: TokenAmount) -> None:
        """Put a trade of exactly `pay` into the next block, at any price."""
        match pool.venue:
            case Venue.CURVE:
                paid = pool.index_of(pay.token)
                self.blocks.send(
                    self.account, pool.address, _EXCHANGE, paid, 1 - paid, pay.raw, _NO_LIMIT
                )
            case Venue.UNISWAP_V2:
                self._swap_v2(pool, pay)
            case Venue.UNISWAP_V3:
                self._swap_v3(pool, pay, _NO_LIMIT)
            case Venue.UNISWAP_V4:
                self._swap_v4(pool, pay)

    def move(self, pool: Pool, price: Fraction) -> None:
        """Put the trade into the next block that brings AID, or sAID, to `price` in `pool`.

        It is reckoned from the head: nothing else may trade there in the same block.
        """
        match pool.venue:
            case Venue.CURVE:
                sizes = self._curve(pool).towards(price)
                digits = (_XP_DIGITS - coin.digits for coin in pool.coins)
                raw = tuple(size // 10**more for size, more in zip(sizes, digits, strict=True))
                self._pay_in(pool, raw)
            case Venue.UNISWAP_V2:
                wanted = ratio(self._market(pool), price)
                self._pay_in(pool, uniswap_v2.towards(self._reserves(pool), wanted))
            case Venue.UNISWAP_V3:
                self._move_v3(pool, price)
            case Venue.UNISWAP_V4:
                market, positions = self._market(pool), V4_POSITIONS[pool.fee_ppm]
                root = root_price(market, price)
                amounts = uniswap_v4.towards(market, positions, self._root(pool), root)
                self._pay_in(pool, amounts)

    def price(self, pool: Pool) -> Fraction:
        """What one AID, or sAID, costs in `pool` at the margin, before the fee, at the head."""
        match pool.venue:
            case Venue.CURVE:
                return self._curve(pool).price
            case Venue.UNISWAP_V2:
                first, second = self._reserves(pool)
                return price_in(self._market(pool), Fraction(second, first))
            case _:
                return price_of(self._market(pool), self._root(pool))

    def _pay_in(self, pool: Pool, amounts: tuple[int, ...]) -> None:
        for coin, raw in zip(pool.coins, amounts, strict=True):
            if raw:
                self.swap(pool, TokenAmount(raw, coin))

    def _move_v3(self, pool: Pool, price: Fraction) -> None:
        root, now = root_price(self._market(pool), price), self._root(pool)
        if root != now:
            # Paying coin 1 raises the root, which is coin 1 per coin 0.
            coin = pool.coins[int(root > now)]
            self._swap_v3(pool, TokenAmount(_MOST * 10**coin.digits, coin), root)

    def _swap_v3(self, pool: Pool, pay: TokenAmount, limit: int) -> None:
        router = self.network.contracts.v3_router or NO_ADDRESS
        way = (pay.token.address, pool.other(pay.token).address, pool.fee_ppm)
        order = (*way, self.account.address, pay.raw, _NO_LIMIT, limit)
        self.blocks.send(self.account, router, _SWAP, order)

    def _swap_v2(self, pool: Pool, pay: TokenAmount) -> None:
        router = self.network.contracts.v2_router or NO_ADDRESS
        path = [pay.token.address, pool.other(pay.token).address]
        order = (pay.raw, _NO_LIMIT, path, self.account.address, FOREVER)
        self.blocks.send(self.account, router, uniswap_v2.SWAP, *order)

    def _swap_v4(self, pool: Pool, pay: TokenAmount) -> None:
        router = self.network.contracts.universal_router or NO_ADDRESS
        command, text = uniswap_v4.swap(pool.coins, pool.fee_ppm, pay.token, pay.raw)
        self.blocks.send(self.account, router, uniswap_v4.EXECUTE, command, [text], FOREVER)

    def _curve(self, pool: Pool) -> Curve:
        asked = {"to": pool.address, "data": abi.call("get_balances()")}
        balances = abi.values(("uint256[]",), self.blocks.node.ask("eth_call", asked))[0]
        scaled = (
            raw * 10 ** (_XP_DIGITS - coin.digits)
            for raw, coin in zip(balances, pool.coins, strict=True)
        )
        return Curve(tuple(scaled), CURVE_A * _A_PRECISION)

    def _root(self, pool: Pool) -> int:
        if pool.venue is Venue.UNISWAP_V4:
            state = self.network.contracts.v4_state or NO_ADDRESS
            place = uniswap_v4.pool_id(pool.coins, pool.fee_ppm)
            return self.blocks.read(state, uniswap_v4.SLOT0, place)
        return self.blocks.read(pool.address, "slot0()")

    def _reserves(self, pool: Pool) -> tuple[int, int]:
        types = ("uint112", "uint112")
        first, second = self.blocks.read_all(pool.address, uniswap_v2.RESERVES, types)
        return first, second

    def _market(self, pool: Pool) -> Market:
        base = _base(self.network, pool)
        return Market(base, pool.other(base), pool.fee_ppm, Fraction(1))


def _base(network: Network, pool: Pool) -> Token:
    """The coin whose price a pool's price is: sAID, or else AID."""
    said = network.said
    return said if said is not None and said in pool.coins else network.aid
