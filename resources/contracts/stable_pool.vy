# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
A pool of two or three coins on the stable-swap invariant, with the names, the arithmetic and the reasons of
Curve's StableSwap-NG, its ramp of A included. Its own shares are an ERC-20. `xp` are balances in 18 decimals, D
their sum at par, `amp` is A times 100.
"""
from ethereum.ercs import IERC20
from ethereum.ercs import IERC20Detailed
from parts import erc20
from parts import owned

initializes: erc20
initializes: owned

exports: erc20.__interface__

event TokenExchange:
    buyer: indexed(address)
    sold_id: int128
    tokens_sold: uint256
    bought_id: int128
    tokens_bought: uint256

event AddLiquidity:
    provider: indexed(address)
    token_amounts: DynArray[uint256, 3]
    fees: DynArray[uint256, 3]
    invariant: uint256
    token_supply: uint256

event RampA:
    old_A: uint256
    new_A: uint256
    initial_time: uint256
    future_time: uint256

event StopRampA:
    A: uint256
    t: uint256

# Shares of one, in 1e10ths.
admin_fee: public(constant(uint256)) = 5 * 10**9
ma_exp_time: public(constant(uint256)) = 866
_WHOLE_FEE: constant(uint256) = 10**10
_ONE: constant(uint256) = 10**18
_A_PRECISION: constant(uint256) = 100
_HIGHEST_A: constant(uint256) = 10**6
_STEEPEST_RAMP: constant(uint256) = 10
_SHORTEST_RAMP: constant(uint256) = 86_400
_MOST_COINS: constant(uint256) = 3
_MOST_ROUNDS: constant(uint256) = 255
_HIGHEST_PRICE: constant(uint256) = 2 * 10**18
_LN_2: constant(uint256) = 693_147_180_559_945_309

N_COINS: public(immutable(uint256))
coins: public(immutable(DynArray[address, 3]))
fee: public(immutable(uint256))
offpeg_fee_multiplier: public(immutable(uint256))
_rates: immutable(DynArray[uint256, 3])

balances: public(DynArray[uint256, 3])
admin_balances: public(DynArray[uint256, 3])
# In hundredths, as in Curve's pools.
initial_A: public(uint256)
future_A: public(uint256)
initial_A_time: public(uint256)
future_A_time: public(uint256)
_last_prices: DynArray[uint256, 2]
_average_prices: DynArray[uint256, 2]
_priced_at: uint256

@deploy
def __init__(_coins: DynArray[address, 3], amplification: uint256, _fee: uint256, multiplier: uint256):
    """
    @param _coins Two or three.
    @param _fee In 1e10ths.
    @param multiplier Of the fee when the pool is far from balance, in 1e10ths.
    """
    assert len(_coins) >= 2
    erc20.__init__("Stable pool share", "SPS")
    owned.__init__()
    N_COINS = len(_coins)
    coins = _coins
    fee = _fee
    offpeg_fee_multiplier = multiplier
    self.initial_A = amplification * _A_PRECISION
    self.future_A = amplification * _A_PRECISION
    rates: DynArray[uint256, 3] = []
    for coin: address in _coins:
        rates.append(self._rate_of(coin))
        self.balances.append(0)
        self.admin_balances.append(0)
        if len(rates) > 1:
            self._last_prices.append(_ONE)
            self._average_prices.append(_ONE)
    _rates = rates
    self._priced_at = block.timestamp

@view
@external
def A() -> uint256:
    return self._amp() // _A_PRECISION

@view
@external
def A_precise() -> uint256:
    return self._amp()

@view
@external
def get_balances() -> DynArray[uint256, 3]:
    return self.balances

@view
@external
def stored_rates() -> DynArray[uint256, 3]:
    """
    @return What 1e18 base units of each coin are in `xp`.
    """
    return _rates

@view
@external
def dynamic_fee(i: int128, j: int128) -> uint256:
    self._check_indexes(i, j)
    xp: DynArray[uint256, 3] = self._scaled(self.balances)
    return self._fee_at(xp[i], xp[j], fee)

@view
@external
def get_dy(i: int128, j: int128, dx: uint256) -> uint256:
    """
    @return What `exchange` of `dx` pays, after the fee; during a ramp only about that, as A is a whole number here.
    """
    self._check_indexes(i, j)
    dy: uint256 = 0
    fee_taken: uint256 = 0
    dy, fee_taken = self._dy(i, j, dx, self._scaled(self.balances), self._quoted_amp())
    return dy

@view
@external
def get_dx(i: int128, j: int128, dy: uint256) -> uint256:
    """
    @return About what buys `dy`: the fee is the one before the trade, and it is rounded down.
    """
    self._check_indexes(i, j)
    amp: uint256 = self._quoted_amp()
    xp: DynArray[uint256, 3] = self._scaled(self.balances)
    d: uint256 = self._invariant(xp, amp)
    before_fee: uint256 = (dy * _rates[j] // _ONE + 1) * _WHOLE_FEE // (
        _WHOLE_FEE - self._fee_at(xp[i], xp[j], fee)
    )
    after: DynArray[uint256, 3] = xp
    after[j] -= before_fee
    x: uint256 = self._balance_of(convert(i, uint256), after, d, amp)
    return (x - xp[i]) * _ONE // _rates[i]

@external
def exchange(
    i: int128, j: int128, _dx: uint256, _min_dy: uint256, _receiver: address = msg.sender
) -> uint256:
    """
    @return What was paid to the receiver, in coin `j`.
    """
    self._check_indexes(i, j)
    assert _dx > 0
    amp: uint256 = self._amp()
    before: DynArray[uint256, 3] = self._scaled(self.balances)
    arrived: uint256 = self._pull(coins[i], _dx)
    dy: uint256 = 0
    fee_taken: uint256 = 0
    dy, fee_taken = self._dy(i, j, arrived, before, amp)
    assert dy >= _min_dy, "Exchange resulted in fewer coins than expected"
    kept: uint256 = fee_taken * admin_fee // _WHOLE_FEE * _ONE // _rates[j]
    self.balances[i] += arrived
    self.balances[j] -= dy + kept
    self.admin_balances[j] += kept
    self._note_prices(amp)
    assert extcall IERC20(coins[j]).transfer(_receiver, dy, default_return_value=True)
    log TokenExchange(
        buyer=msg.sender, sold_id=i, tokens_sold=arrived, bought_id=j, tokens_bought=dy
    )
    return dy

@external
def add_liquidity(_amounts: DynArray[uint256, 3], _min_mint_amount: uint256) -> uint256:
    """
    @return The shares minted. What moves the pool from its balance pays a fee.
    """
    assert len(_amounts) == N_COINS
    amp: uint256 = self._amp()
    supply: uint256 = erc20.totalSupply
    old: DynArray[uint256, 3] = self.balances
    new: DynArray[uint256, 3] = old
    fees: DynArray[uint256, 3] = []
    for amount: uint256 in _amounts:
        assert supply > 0 or amount > 0
    for k: uint256 in range(N_COINS, bound=_MOST_COINS):
        if _amounts[k] > 0:
            new[k] += self._pull(coins[k], _amounts[k])
        fees.append(0)
    d0: uint256 = 0
    if supply > 0:
        d0 = self._invariant(self._scaled(old), amp)
    d1: uint256 = self._invariant(self._scaled(new), amp)
    assert d1 > d0
    minted: uint256 = d1
    if supply > 0:
        base: uint256 = fee * N_COINS // (4 * (N_COINS - 1))
        middle: uint256 = (d0 + d1) // N_COINS
        after_fees: DynArray[uint256, 3] = new
        for k: uint256 in range(N_COINS, bound=_MOST_COINS):
            ideal: uint256 = d1 * old[k] // d0
            off: uint256 = max(ideal, new[k]) - min(ideal, new[k])
            x: uint256 = _rates[k] * (old[k] + new[k]) // _ONE
            fees[k] = self._fee_at(x, middle, base) * off // _WHOLE_FEE
            kept: uint256 = fees[k] * admin_fee // _WHOLE_FEE
            self.admin_balances[k] += kept
            new[k] -= kept
            after_fees[k] -= fees[k]
        minted = supply * (self._invariant(self._scaled(after_fees), amp) - d0) // d0
    assert minted >= _min_mint_amount, "Slippage screwed you"
    self.balances = new
    self._note_prices(amp)
    erc20._mint(msg.sender, minted)
    log AddLiquidity(
        provider=msg.sender,
        token_amounts=_amounts,
        fees=fees,
        invariant=d1,
        token_supply=supply + minted,
    )
    return minted

@external
def ramp_A(_future_A: uint256, _future_time: uint256):
    """
    @notice Move A in a straight line of time, for a day or longer, to at most ten times it or a tenth.
    """
    owned._check()
    assert block.timestamp >= self.initial_A_time + _SHORTEST_RAMP
    assert _future_time >= block.timestamp + _SHORTEST_RAMP
    assert _future_A > 0 and _future_A < _HIGHEST_A
    now: uint256 = self._amp()
    aim: uint256 = _future_A * _A_PRECISION
    assert max(now, aim) <= min(now, aim) * _STEEPEST_RAMP
    self.initial_A = now
    self.future_A = aim
    self.initial_A_time = block.timestamp
    self.future_A_time = _future_time
    log RampA(old_A=now, new_A=aim, initial_time=block.timestamp, future_time=_future_time)

@external
def stop_ramp_A():
    """
    @notice Leave A where it is now.
    """
    owned._check()
    now: uint256 = self._amp()
    self.initial_A = now
    self.future_A = now
    self.initial_A_time = block.timestamp
    self.future_A_time = block.timestamp
    log StopRampA(A=now, t=block.timestamp)

@view
@external
def get_virtual_price() -> uint256:
    """
    @return D per share, 18 decimals.
    """
    xp: DynArray[uint256, 3] = self._scaled(self.balances)
    return self._invariant(xp, self._amp()) * _ONE // erc20.totalSupply

@view
@external
def get_p(i: uint256) -> uint256:
    """
    @return The price of coin i + 1 in coin 0, before fees, 18 decimals.
    """
    return self._prices(self._amp())[i]

@view
@external
def last_price(i: uint256) -> uint256:
    return self._last_prices[i]

@view
@external
def ema_price(i: uint256) -> uint256:
    """
    @return `price_oracle` as it was at the last trade.
    """
    return self._average_prices[i]

@view
@external
def price_oracle(i: uint256) -> uint256:
    """
    @return The average of the last prices, weighted by exp(-age / ma_exp_time).
    """
    return self._average_now(i)

@view
@internal
def _rate_of(coin: address) -> uint256:
    return 10 ** (36 - convert(staticcall IERC20Detailed(coin).decimals(), uint256))

@view
@internal
def _amp() -> uint256:
    end: uint256 = self.future_A_time
    aim: uint256 = self.future_A
    if block.timestamp >= end:
        return aim
    start: uint256 = self.initial_A_time
    origin: uint256 = self.initial_A
    age: uint256 = block.timestamp - start
    if aim > origin:
        return origin + (aim - origin) * age // (end - start)
    return origin - (origin - aim) * age // (end - start)

@view
@internal
def _quoted_amp() -> uint256:
    """
    @return A as Curve's quotes take it, without its hundredths: not quite the one a trade is made with.
    """
    return self._amp() // _A_PRECISION * _A_PRECISION

@view
@internal
def _check_indexes(i: int128, j: int128):
    assert i != j and min(i, j) >= 0 and max(i, j) < convert(N_COINS, int128)

@view
@internal
def _scaled(balances: DynArray[uint256, 3]) -> DynArray[uint256, 3]:
    xp: DynArray[uint256, 3] = []
    for k: uint256 in range(N_COINS, bound=_MOST_COINS):
        xp.append(balances[k] * _rates[k] // _ONE)
    return xp

@view
@internal
def _dy(
    i: int128, j: int128, dx: uint256, xp: DynArray[uint256, 3], amp: uint256
) -> (uint256, uint256):
    """
    @return What is paid, in coin j, and the fee, in 18 decimals.
    """
    d: uint256 = self._invariant(xp, amp)
    after: DynArray[uint256, 3] = xp
    after[i] += dx * _rates[i] // _ONE
    y: uint256 = self._balance_of(convert(j, uint256), after, d, amp)
    dy: uint256 = xp[j] - y - 1
    fee_taken: uint256 = (
        self._fee_at((xp[i] + after[i]) // 2, (xp[j] + y) // 2, fee) * dy // _WHOLE_FEE
    )
    return (dy - fee_taken) * _ONE // _rates[j], fee_taken

@view
@internal
def _fee_at(x: uint256, y: uint256, base: uint256) -> uint256:
    """
    @return The fee at these balances: `base` at par, up to the multiple of it far from par.
    """
    if offpeg_fee_multiplier <= _WHOLE_FEE:
        return base
    return offpeg_fee_multiplier * base // (
        (offpeg_fee_multiplier - _WHOLE_FEE) * 4 * x * y // (x + y) ** 2 + _WHOLE_FEE
    )

@view
@internal
def _invariant(xp: DynArray[uint256, 3], amp: uint256) -> uint256:
    total: uint256 = 0
    for x: uint256 in xp:
        total += x
    if total == 0:
        return 0
    ann: uint256 = amp * N_COINS
    d: uint256 = total
    for _: uint256 in range(_MOST_ROUNDS):
        # Divided by the count at each coin, as curvesim does and Curve did before NG, which divides by its
        # power at the end: D can differ by one unit.
        product: uint256 = d
        for x: uint256 in xp:
            product = product * d // (x * N_COINS)
        before: uint256 = d
        d = (ann * total // _A_PRECISION + product * N_COINS) * d // (
            (ann - _A_PRECISION) * d // _A_PRECISION + (N_COINS + 1) * product
        )
        if max(d, before) - min(d, before) <= 1:
            return d
    raise

@view
@internal
def _balance_of(
    j: uint256, xp: DynArray[uint256, 3], d: uint256, amp: uint256
) -> uint256:
    """
    @return The balance of coin j that belongs to the others in `xp` on the curve of invariant `d`.
    """
    ann: uint256 = amp * N_COINS
    c: uint256 = d
    b: uint256 = d * _A_PRECISION // ann
    for k: uint256 in range(N_COINS, bound=_MOST_COINS):
        if k != j:
            c = c * d // (xp[k] * N_COINS)
            b += xp[k]
    c = c * d * _A_PRECISION // (ann * N_COINS)
    y: uint256 = d
    for _: uint256 in range(_MOST_ROUNDS):
        before: uint256 = y
        y = (y * y + c) // (2 * y + b - d)
        if max(y, before) - min(y, before) <= 1:
            return y
    raise

@view
@internal
def _prices(amp: uint256) -> DynArray[uint256, 2]:
    """
    @return The price of each coin after the first in the first.
    """
    xp: DynArray[uint256, 3] = self._scaled(self.balances)
    d: uint256 = self._invariant(xp, amp)
    curved: uint256 = d // pow_mod256(N_COINS, N_COINS)
    for x: uint256 in xp:
        curved = curved * d // x
    flat: uint256 = amp * N_COINS * xp[0] // _A_PRECISION
    prices: DynArray[uint256, 2] = []
    for k: uint256 in range(1, N_COINS, bound=_MOST_COINS):
        prices.append(_ONE * (flat + curved * xp[0] // xp[k]) // (flat + curved))
    return prices

@internal
def _note_prices(amp: uint256):
    prices: DynArray[uint256, 2] = self._prices(amp)
    for k: uint256 in range(len(prices), bound=2):
        self._average_prices[k] = self._average_now(k)
        self._last_prices[k] = min(prices[k], _HIGHEST_PRICE)
    self._priced_at = block.timestamp

@view
@internal
def _average_now(i: uint256) -> uint256:
    age: uint256 = block.timestamp - self._priced_at
    old: uint256 = self._decay(age * _ONE // ma_exp_time)
    return (self._last_prices[i] * (_ONE - old) + self._average_prices[i] * old) // _ONE

@pure
@internal
def _decay(x: uint256) -> uint256:
    """
    @return exp(-x); both in 18 decimals, rounded down.
    """
    halvings: uint256 = x // _LN_2
    if halvings > 60:
        return 0
    rest: uint256 = x % _LN_2
    grown: uint256 = _ONE
    term: uint256 = _ONE
    for k: uint256 in range(1, 20):
        term = term * rest // (k * _ONE)
        grown += term
    return _ONE * _ONE // grown >> halvings

@internal
def _pull(coin: address, amount: uint256) -> uint256:
    """
    @return What arrived: less than `amount` of a coin that keeps a part of what is sent.
    """
    held: uint256 = staticcall IERC20(coin).balanceOf(self)
    assert extcall IERC20(coin).transferFrom(
        msg.sender, self, amount, default_return_value=True
    )
    return staticcall IERC20(coin).balanceOf(self) - held
