"""Trades of one account on the demo's pools, by size or up to a price."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.demo import abi
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.markets import CURVE_A
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.stableswap import Curve
from gaib_wallet.demo.uniswap import Market, price_of, root_price
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
        if pool.venue is Venue.CURVE:
            paid = pool.index_of(pay.token)
            self.blocks.send(
                self.account, pool.address, _EXCHANGE, paid, 1 - paid, pay.raw, _NO_LIMIT
            )
        else:
            self._swap_v3(pool, pay, _NO_LIMIT)

    def move(self, pool: Pool, price: Fraction) -> None:
        """Put the trade into the next block that brings AID, or sAID, to `price` in `pool`.

        It is reckoned from the head: nothing else may trade there in the same block.
        """
        if pool.venue is Venue.CURVE:
            self._move_curve(pool, price)
        else:
            self._move_v3(pool, price)

    def price(self, pool: Pool) -> Fraction:
        """What one AID, or sAID, costs in `pool` at the margin, before the fee, at the head."""
        if pool.venue is Venue.CURVE:
            return self._curve(pool).price
        return price_of(self._market(pool), self._root(pool))

    def _move_curve(self, pool: Pool, price: Fraction) -> None:
        for coin, size in zip(pool.coins, self._curve(pool).towards(price), strict=True):
            raw = size // 10 ** (_XP_DIGITS - coin.digits)
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

    def _curve(self, pool: Pool) -> Curve:
        asked = {"to": pool.address, "data": abi.call("get_balances()")}
        balances = abi.values(("uint256[]",), self.blocks.node.ask("eth_call", asked))[0]
        scaled = (
            raw * 10 ** (_XP_DIGITS - coin.digits)
            for raw, coin in zip(balances, pool.coins, strict=True)
        )
        return Curve(tuple(scaled), CURVE_A * _A_PRECISION)

    def _root(self, pool: Pool) -> int:
        reply = self.blocks.node.ask("eth_call", {"to": pool.address, "data": abi.call("slot0()")})
        return int(abi.values(("uint160",), reply)[0])

    def _market(self, pool: Pool) -> Market:
        base = _base(self.network, pool)
        return Market(base, pool.other(base), pool.fee_ppm, Fraction(1))


def _base(network: Network, pool: Pool) -> Token:
    """The coin whose price a pool's price is: sAID, or else AID."""
    said = network.said
    return said if said is not None and said in pool.coins else network.aid
