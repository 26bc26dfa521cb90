"""A stable pool off the chain: the fee and the books around the demo's curve."""

from dataclasses import dataclass

from gaib_wallet.demo.stableswap import Curve

WHOLE = 10**10
"""A fee of one, as the pool counts it."""
_ONE = 10**18
_ADMIN_FEE = WHOLE // 2


@dataclass
class Books:
    """What a pool has: base units, rates to 18 digits, A times 100, fees in 1e10ths."""

    balances: list[int]
    rates: list[int]
    amp: int
    fee: int
    multiplier: int

    @property
    def curve(self) -> Curve:
        scaled = zip(self.balances, self.rates, strict=True)
        return Curve(tuple(raw * rate // _ONE for raw, rate in scaled), self.amp)

    def quote(self, i: int, j: int, dx: int) -> tuple[int, int]:
        """What a trade pays, and what the pool's owner keeps of its fee; base units of coin j."""
        curve = self.curve
        after = list(curve.balances)
        after[i] += dx * self.rates[i] // _ONE
        after[j] = Curve(tuple(after), self.amp).balance(j, curve.invariant)
        before_fee = curve.balances[j] - after[j] - 1
        sides = [(curve.balances[k] + after[k]) // 2 for k in (i, j)]
        fee = self._fee_at(*sides) * before_fee // WHOLE
        kept = fee * _ADMIN_FEE // WHOLE * _ONE // self.rates[j]
        return (before_fee - fee) * _ONE // self.rates[j], kept

    def trade(self, i: int, j: int, dx: int) -> int:
        """Do what was quoted."""
        received, kept = self.quote(i, j, dx)
        self.balances[i] += dx
        self.balances[j] -= received + kept
        return received

    def price(self, coin: int) -> int:
        """Of `coin` in coin 0, 18 digits: the curve's of these two, with the others as they are."""
        first, *others = self.curve.balances
        sorted_first = (first, others[coin - 1], *(o for k, o in enumerate(others, 1) if k != coin))
        return int(Curve(sorted_first, self.amp).price * _ONE)

    def _fee_at(self, x: int, y: int) -> int:
        if self.multiplier <= WHOLE:
            return self.fee
        slope = (self.multiplier - WHOLE) * 4 * x * y // (x + y) ** 2
        return self.multiplier * self.fee // (slope + WHOLE)
