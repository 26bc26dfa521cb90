# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
The register of stable pools, with the reads of Curve's StableSwap-NG factory. It makes none: its owner enters them.
"""
from parts import owned

initializes: owned

exports: owned.owner

interface StablePool:
    def N_COINS() -> uint256: view
    def coins(i: uint256) -> address: view
    def get_balances() -> DynArray[uint256, 3]: view

_MOST_COINS: constant(uint256) = 3
_MOST_POOLS: constant(uint256) = 100

pool_count: public(uint256)
pool_list: public(address[_MOST_POOLS])
_coins: HashMap[address, DynArray[address, 3]]

@deploy
def __init__():
    owned.__init__()

@external
def add_pool(pool: address):
    """
    @notice Enter a pool with the coins that it names now.
    """
    owned._check()
    assert len(self._coins[pool]) == 0
    count: uint256 = staticcall StablePool(pool).N_COINS()
    for k: uint256 in range(count, bound=_MOST_COINS):
        self._coins[pool].append(staticcall StablePool(pool).coins(k))
    self.pool_list[self.pool_count] = pool
    self.pool_count += 1

@view
@external
def find_pool_for_coins(_from: address, _to: address, i: uint256 = 0) -> address:
    """
    @return The pool number `i` of those that trade both, in the order in which they were entered; nothing if there
        are fewer.
    """
    left: uint256 = i
    for k: uint256 in range(self.pool_count, bound=_MOST_POOLS):
        pool: address = self.pool_list[k]
        if _from != _to and _from in self._coins[pool] and _to in self._coins[pool]:
            if left == 0:
                return pool
            left -= 1
    return empty(address)

@view
@external
def get_coin_indices(_pool: address, _from: address, _to: address) -> (int128, int128, bool):
    """
    @return The indexes of both coins, and that they are the pool's own; no reason if one is not.
    """
    return self._index(_pool, _from), self._index(_pool, _to), False

@view
@external
def get_n_coins(_pool: address) -> uint256:
    return len(self._coins[_pool])

@view
@external
def get_coins(_pool: address) -> DynArray[address, 3]:
    return self._coins[_pool]

@view
@external
def get_balances(_pool: address) -> DynArray[uint256, 3]:
    return staticcall StablePool(_pool).get_balances()

@view
@internal
def _index(pool: address, coin: address) -> int128:
    found: int128 = 0
    for each: address in self._coins[pool]:
        if each == coin:
            return found
        found += 1
    raise
