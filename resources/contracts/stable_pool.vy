# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
A pool of two coins on the stable-swap invariant, with the names, the arithmetic and the reasons of Curve's
StableSwap-NG; A is fixed. Its own shares are an ERC-20. `xp` are balances in 18 decimals, D their sum at par.
"""
from ethereum.ercs import IERC20
from ethereum.ercs import IERC20Detailed
from parts import erc20

initializes: erc20

exports: erc20.__interface__

event TokenExchange:
    buyer: indexed(address)
    sold_id: int128
    tokens_sold: uint256
    bought_id: int128
    tokens_bought: uint256

event AddLiquidity:
    provider: indexed(address)
    token_amounts: DynArray[uint256, 2]
    fees: DynArray[uint256, 2]
    invariant: uint256
    token_supply: uint256

N_COINS: public(constant(uint256)) = 2
# Shares of one, in 1e10ths.
admin_fee: public(constant(uint256)) = 5 * 10**9
ma_exp_time: public(constant(uint256)) = 866
_WHOLE_FEE: constant(uint256) = 10**10
_ONE: constant(uint256) = 10**18
_A_PRECISION: constant(uint256) = 100
_MOST_ROUNDS: constant(uint256) = 255
_HIGHEST_PRICE: constant(uint256) = 2 * 10**18
_LN_2: constant(uint256) = 693_147_180_559_945_309

coins: public(immutable(address[2]))
fee: public(immutable(uint256))
offpeg_fee_multiplier: public(immutable(uint256))
_rates: immutable(uint256[2])
_amp: immutable(uint256)

balances: public(uint256[2])
admin_balances: public(uint256[2])
_last_price: uint256
_average_price: uint256
_priced_at: uint256

@deploy
def __init__(_coins: address[2], amplification: uint256, _fee: uint256, multiplier: uint256):
    """
    @param _fee In 1e10ths.
    @param multiplier Of the fee when the pool is far from balance, in 1e10ths.
    """
    erc20.__init__("Stable pool share", "SPS")
    coins = _coins
    fee = _fee
    offpeg_fee_multiplier = multiplier
    _amp = amplification * _A_PRECISION
    _rates = [self._rate_of(_coins[0]), self._rate_of(_coins[1])]
    self._last_price = _ONE
    self._average_price = _ONE
    self._priced_at = block.timestamp

@view
@external
def A() -> uint256:
    return _amp // _A_PRECISION

@view
@external
def A_precise() -> uint256:
    return _amp

@view
@external
def get_balances() -> DynArray[uint256, 2]:
    return [self.balances[0], self.balances[1]]

@view
@external
def stored_rates() -> DynArray[uint256, 2]:
    """
    @return What 1e18 base units of each coin are in `xp`.
    """
    return [_rates[0], _rates[1]]

@view
@external
def dynamic_fee(i: int128, j: int128) -> uint256:
    self._check_indexes(i, j)
    xp: uint256[2] = self._scaled(self.balances)
    return self._fee_at(xp[i], xp[j], fee)

@view
@external
def get_dy(i: int128, j: int128, dx: uint256) -> uint256:
    """
    @return What `exchange` of `dx` pays, after the fee.
    """
    self._check_indexes(i, j)
    dy: uint256 = 0
    fee_taken: uint256 = 0
    dy, fee_taken = self._dy(i, j, dx, self._scaled(self.balances))
    return dy

@view
@external
def get_dx(i: int128, j: int128, dy: uint256) -> uint256:
    """
    @return About what buys `dy`: the fee is the one before the trade, and it is rounded down.
    """
    self._check_indexes(i, j)
    xp: uint256[2] = self._scaled(self.balances)
    before_fee: uint256 = (dy * _rates[j] // _ONE + 1) * _WHOLE_FEE // (
        _WHOLE_FEE - self._fee_at(xp[i], xp[j], fee)
    )
    x: uint256 = self._other_side(xp[j] - before_fee, self._invariant(xp))
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
    dy: uint256 = 0
    fee_taken: uint256 = 0
    dy, fee_taken = self._dy(i, j, _dx, self._scaled(self.balances))
    assert dy >= _min_dy, "Exchange resulted in fewer coins than expected"
    kept: uint256 = fee_taken * admin_fee // _WHOLE_FEE * _ONE // _rates[j]
    self.balances[i] += _dx
    self.balances[j] -= dy + kept
    self.admin_balances[j] += kept
    xp: uint256[2] = self._scaled(self.balances)
    self._note_price(xp, self._invariant(xp))
    self._pull(coins[i], _dx)
    assert extcall IERC20(coins[j]).transfer(_receiver, dy, default_return_value=True)
    log TokenExchange(
        buyer=msg.sender, sold_id=i, tokens_sold=_dx, bought_id=j, tokens_bought=dy
    )
    return dy

@external
def add_liquidity(_amounts: DynArray[uint256, 2], _min_mint_amount: uint256) -> uint256:
    """
    @return The shares minted. What moves the pool from its balance pays a fee.
    """
    assert len(_amounts) == N_COINS
    supply: uint256 = erc20.totalSupply
    old: uint256[2] = self.balances
    new: uint256[2] = [old[0] + _amounts[0], old[1] + _amounts[1]]
    fees: uint256[2] = [0, 0]
    d0: uint256 = 0
    if supply == 0:
        assert _amounts[0] > 0 and _amounts[1] > 0
    else:
        d0 = self._invariant(self._scaled(old))
    d1: uint256 = self._invariant(self._scaled(new))
    assert d1 > d0
    after_fees: uint256[2] = new
    if supply > 0:
        base: uint256 = fee * N_COINS // (4 * (N_COINS - 1))
        middle: uint256 = (d0 + d1) // N_COINS
        for k: uint256 in range(N_COINS):
            ideal: uint256 = d1 * old[k] // d0
            off: uint256 = max(ideal, new[k]) - min(ideal, new[k])
            x: uint256 = _rates[k] * (old[k] + new[k]) // _ONE
            fees[k] = self._fee_at(x, middle, base) * off // _WHOLE_FEE
            kept: uint256 = fees[k] * admin_fee // _WHOLE_FEE
            self.admin_balances[k] += kept
            new[k] -= kept
            after_fees[k] -= fees[k]
    minted: uint256 = d1
    if supply > 0:
        minted = supply * (self._invariant(self._scaled(after_fees)) - d0) // d0
    assert minted >= _min_mint_amount, "Slippage screwed you"
    self.balances = new
    xp: uint256[2] = self._scaled(new)
    invariant: uint256 = self._invariant(xp)
    self._note_price(xp, invariant)
    erc20._mint(msg.sender, minted)
    for k: uint256 in range(N_COINS):
        if _amounts[k] > 0:
            self._pull(coins[k], _amounts[k])
    log AddLiquidity(
        provider=msg.sender,
        token_amounts=_amounts,
        fees=[fees[0], fees[1]],
        invariant=d1,
        token_supply=supply + minted,
    )
    return minted

@view
@external
def get_virtual_price() -> uint256:
    """
    @return D per share, 18 decimals.
    """
    return self._invariant(self._scaled(self.balances)) * _ONE // erc20.totalSupply

@view
@external
def get_p(i: uint256) -> uint256:
    """
    @return The price of coin 1 in coin 0, before fees, 18 decimals.
    """
    assert i == 0
    xp: uint256[2] = self._scaled(self.balances)
    return self._price(xp, self._invariant(xp))

@view
@external
def last_price(i: uint256) -> uint256:
    assert i == 0
    return self._last_price

@view
@external
def price_oracle(i: uint256) -> uint256:
    """
    @return The average of the last prices, weighted by exp(-age / ma_exp_time).
    """
    assert i == 0
    return self._average_now()

@view
@internal
def _rate_of(coin: address) -> uint256:
    return 10 ** (36 - convert(staticcall IERC20Detailed(coin).decimals(), uint256))

@pure
@internal
def _check_indexes(i: int128, j: int128):
    assert i != j and min(i, j) >= 0 and max(i, j) < 2

@view
@internal
def _scaled(balances: uint256[2]) -> uint256[2]:
    return [balances[0] * _rates[0] // _ONE, balances[1] * _rates[1] // _ONE]

@view
@internal
def _dy(i: int128, j: int128, dx: uint256, xp: uint256[2]) -> (uint256, uint256):
    """
    @return What is paid, in coin j, and the fee, in 18 decimals.
    """
    x: uint256 = xp[i] + dx * _rates[i] // _ONE
    y: uint256 = self._other_side(x, self._invariant(xp))
    dy: uint256 = xp[j] - y - 1
    fee_taken: uint256 = (
        self._fee_at((xp[i] + x) // 2, (xp[j] + y) // 2, fee) * dy // _WHOLE_FEE
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
def _invariant(xp: uint256[2]) -> uint256:
    total: uint256 = xp[0] + xp[1]
    if total == 0:
        return 0
    ann: uint256 = _amp * N_COINS
    d: uint256 = total
    for _: uint256 in range(_MOST_ROUNDS):
        # Divided by two at each coin, as curvesim does and Curve did before NG, which divides by four at
        # the end: D can differ by one unit.
        product: uint256 = d * d // (xp[0] * N_COINS) * d // (xp[1] * N_COINS)
        before: uint256 = d
        d = (ann * total // _A_PRECISION + product * N_COINS) * d // (
            (ann - _A_PRECISION) * d // _A_PRECISION + (N_COINS + 1) * product
        )
        if max(d, before) - min(d, before) <= 1:
            return d
    raise

@view
@internal
def _other_side(x: uint256, d: uint256) -> uint256:
    """
    @return The balance that belongs to `x` on the curve of invariant `d`.
    """
    ann: uint256 = _amp * N_COINS
    c: uint256 = d * d // (x * N_COINS) * d * _A_PRECISION // (ann * N_COINS)
    b: uint256 = x + d * _A_PRECISION // ann
    y: uint256 = d
    for _: uint256 in range(_MOST_ROUNDS):
        before: uint256 = y
        y = (y * y + c) // (2 * y + b - d)
        if max(y, before) - min(y, before) <= 1:
            return y
    raise

@view
@internal
def _price(xp: uint256[2], d: uint256) -> uint256:
    ann: uint256 = _amp * N_COINS
    curved: uint256 = d // 4 * d // xp[0] * d // xp[1]
    flat: uint256 = ann * xp[0] // _A_PRECISION
    return _ONE * (flat + curved * xp[0] // xp[1]) // (flat + curved)

@internal
def _note_price(xp: uint256[2], d: uint256):
    self._average_price = self._average_now()
    self._priced_at = block.timestamp
    self._last_price = min(self._price(xp, d), _HIGHEST_PRICE)

@view
@internal
def _average_now() -> uint256:
    age: uint256 = block.timestamp - self._priced_at
    old: uint256 = self._decay(age * _ONE // ma_exp_time)
    return (self._last_price * (_ONE - old) + self._average_price * old) // _ONE

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
def _pull(coin: address, amount: uint256):
    assert extcall IERC20(coin).transferFrom(
        msg.sender, self, amount, default_return_value=True
    )
