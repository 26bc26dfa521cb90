# For tests only.
# pragma version 0.4.3
"""
Speaks like a stable pool of two coins at par without a fee, and pays of each trade only a part. Anybody may tell it
to name other coins than those it was made with.
"""
from ethereum.ercs import IERC20

event TokenExchange:
    buyer: indexed(address)
    sold_id: int128
    tokens_sold: uint256
    bought_id: int128
    tokens_bought: uint256

N_COINS: public(constant(uint256)) = 2
A: public(constant(uint256)) = 200
A_precise: public(constant(uint256)) = 20_000
fee: public(constant(uint256)) = 10**6
offpeg_fee_multiplier: public(constant(uint256)) = 10**10
_ONE: constant(uint256) = 10**18

coins: public(address[2])
# In hundredths of a percent of what was quoted.
pays_bps: public(uint256)
_rates: uint256[2]
_balances: uint256[2]

@deploy
def __init__(_coins: address[2], rates: uint256[2], balances: uint256[2], pays_bps: uint256):
    """
    @param rates As `stored_rates` tells them.
    @param balances What it says it has, and need not have.
    """
    self.coins = _coins
    self.pays_bps = pays_bps
    self._rates = rates
    self._balances = balances

@external
def name_coins(coins: address[2]):
    self.coins = coins

@view
@external
def get_balances() -> DynArray[uint256, 2]:
    return [self._balances[0], self._balances[1]]

@view
@external
def balances(i: uint256) -> uint256:
    return self._balances[i]

@view
@external
def stored_rates() -> DynArray[uint256, 2]:
    return [self._rates[0], self._rates[1]]

@view
@external
def dynamic_fee(i: int128, j: int128) -> uint256:
    return fee

@view
@external
def get_dy(i: int128, j: int128, dx: uint256) -> uint256:
    return dx * self._rates[i] // self._rates[j]

@view
@external
def get_dx(i: int128, j: int128, dy: uint256) -> uint256:
    return dy * self._rates[j] // self._rates[i]

@view
@external
def get_p(i: uint256) -> uint256:
    return _ONE

@view
@external
def last_price(i: uint256) -> uint256:
    return _ONE

@view
@external
def price_oracle(i: uint256) -> uint256:
    return _ONE

@external
def exchange(
    i: int128, j: int128, dx: uint256, least: uint256, receiver: address = msg.sender
) -> uint256:
    dy: uint256 = dx * self._rates[i] // self._rates[j]
    assert extcall IERC20(self.coins[i]).transferFrom(
        msg.sender, self, dx, default_return_value=True
    )
    assert extcall IERC20(self.coins[j]).transfer(
        receiver, dy * self.pays_bps // 10_000, default_return_value=True
    )
    log TokenExchange(
        buyer=msg.sender, sold_id=i, tokens_sold=dx, bought_id=j, tokens_bought=dy
    )
    return dy
