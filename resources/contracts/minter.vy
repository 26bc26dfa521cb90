# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
AID for accepted dollars, one for one, for whitelisted accounts, up to a limit per day. The dollars go to the
treasury.
"""
from ethereum.ercs import IERC20
from ethereum.ercs import IERC20Detailed
from parts import owned

initializes: owned

exports: owned.owner

interface Mintable:
    def mint(receiver: address, amount: uint256): nonpayable

event Minted:
    account: indexed(address)
    to: indexed(address)
    asset: address
    asset_amount: uint256
    aid_amount: uint256

_DAY: constant(uint256) = 86_400
_AID_DECIMALS: constant(uint256) = 18

aid: public(immutable(address))
treasury: public(immutable(address))
paused: public(bool)
mint_limit_per_day: public(uint256)
daily_minted: public(HashMap[uint256, uint256])
is_whitelisted: public(HashMap[address, bool])
accepts: public(HashMap[address, bool])

@deploy
def __init__(_aid: address, _treasury: address, limit_per_day: uint256):
    """
    @param limit_per_day In AID, 18 decimals.
    """
    owned.__init__()
    aid = _aid
    treasury = _treasury
    self.mint_limit_per_day = limit_per_day

@external
def mint(asset: address, asset_amount: uint256, to: address, min_aid: uint256) -> uint256:
    """
    @notice Take `asset_amount` of the asset from the caller and mint as many AID to `to`.
    @return The AID minted, 18 decimals.
    """
    if self.paused:
        raw_revert(method_id("Paused()"))
    if not self.is_whitelisted[msg.sender]:
        raw_revert(abi_encode(msg.sender, method_id=method_id("NotWhitelisted(address)")))
    if not self.accepts[asset]:
        raw_revert(abi_encode(asset, method_id=method_id("UnsupportedAsset(address)")))
    if asset_amount == 0:
        raw_revert(method_id("ZeroAmount()"))
    decimals: uint256 = convert(staticcall IERC20Detailed(asset).decimals(), uint256)
    aid_amount: uint256 = asset_amount * 10 ** (_AID_DECIMALS - decimals)
    if aid_amount < min_aid:
        raw_revert(abi_encode(aid_amount, method_id=method_id("BelowMinimum(uint256)")))
    self._count(aid_amount)
    # Some dollars return nothing where the standard says bool.
    assert extcall IERC20(asset).transferFrom(
        msg.sender, treasury, asset_amount, default_return_value=True
    )
    extcall Mintable(aid).mint(to, aid_amount)
    log Minted(
        account=msg.sender, to=to, asset=asset, asset_amount=asset_amount, aid_amount=aid_amount
    )
    return aid_amount

@external
def set_whitelisted(account: address, whitelisted: bool):
    owned._check()
    self.is_whitelisted[account] = whitelisted

@external
def set_accepted(asset: address, accepted: bool):
    owned._check()
    self.accepts[asset] = accepted

@external
def set_mint_limit_per_day(limit: uint256):
    owned._check()
    self.mint_limit_per_day = limit

@external
def set_paused(paused: bool):
    owned._check()
    self.paused = paused

@internal
def _count(aid_amount: uint256):
    day: uint256 = block.timestamp // _DAY
    minted: uint256 = self.daily_minted[day]
    left: uint256 = max(self.mint_limit_per_day, minted) - minted
    if aid_amount > left:
        raw_revert(abi_encode(left, method_id=method_id("DailyLimit(uint256)")))
    self.daily_minted[day] = minted + aid_amount
