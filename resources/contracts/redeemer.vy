# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
USDC for AID, one for one less a fee, for whitelisted accounts, up to a limit per day, out of the USDC that this
contract holds.
"""
from ethereum.ercs import IERC20
from parts import owned

initializes: owned

exports: owned.owner

interface Burnable:
    def burn(account: address, amount: uint256): nonpayable

event Redeemed:
    account: indexed(address)
    to: indexed(address)
    aid_amount: uint256
    asset_amount: uint256
    fee: uint256

_DAY: constant(uint256) = 86_400
_WHOLE_BPS: constant(uint256) = 10_000
# AID has 18 decimals, USDC has 6.
_SCALE: constant(uint256) = 10**12

aid: public(immutable(address))
stablecoin: public(immutable(address))
paused: public(bool)
redeemLimitPerDay: public(uint256)
dailyRedeemed: public(HashMap[uint256, uint256])
redemptionFeeBps: public(uint256)
is_whitelisted: public(HashMap[address, bool])

@deploy
def __init__(_aid: address, _stablecoin: address, fee_bps: uint256, limit_per_day: uint256):
    """
    @param limit_per_day In AID, 18 decimals.
    """
    owned.__init__()
    aid = _aid
    stablecoin = _stablecoin
    self._set_fee(fee_bps)
    self.redeemLimitPerDay = limit_per_day

@view
@external
def preview_redeem(aid_amount: uint256) -> uint256:
    """
    @return The USDC that would come, whatever the limit, the float and the whitelist say.
    """
    payout: uint256 = 0
    fee: uint256 = 0
    payout, fee = self._split(aid_amount)
    return payout

@external
def redeem(aid_amount: uint256, to: address, min_assets: uint256) -> uint256:
    """
    @notice Burn `aid_amount` of the caller's AID and pay USDC to `to`.
    @return The USDC paid, 6 decimals.
    """
    if self.paused:
        raw_revert(method_id("Paused()"))
    if not self.is_whitelisted[msg.sender]:
        raw_revert(abi_encode(msg.sender, method_id=method_id("NotWhitelisted(address)")))
    payout: uint256 = 0
    fee: uint256 = 0
    payout, fee = self._split(aid_amount)
    if payout == 0:
        raw_revert(method_id("ZeroAmount()"))
    if payout < min_assets:
        raw_revert(abi_encode(payout, method_id=method_id("BelowMinimum(uint256)")))
    self._count(aid_amount)
    float: uint256 = staticcall IERC20(stablecoin).balanceOf(self)
    if payout > float:
        raw_revert(abi_encode(float, method_id=method_id("InsufficientFloat(uint256)")))
    assert extcall IERC20(aid).transferFrom(msg.sender, self, aid_amount)
    extcall Burnable(aid).burn(self, aid_amount)
    assert extcall IERC20(stablecoin).transfer(to, payout)
    log Redeemed(
        account=msg.sender, to=to, aid_amount=aid_amount, asset_amount=payout, fee=fee
    )
    return payout

@external
def set_whitelisted(account: address, whitelisted: bool):
    owned._check()
    self.is_whitelisted[account] = whitelisted

@external
def set_paused(paused: bool):
    owned._check()
    self.paused = paused

@external
def set_redemption_fee_bps(fee_bps: uint256):
    owned._check()
    self._set_fee(fee_bps)

@external
def set_redeem_limit_per_day(limit: uint256):
    owned._check()
    self.redeemLimitPerDay = limit

@internal
def _set_fee(fee_bps: uint256):
    assert fee_bps <= _WHOLE_BPS, "fee above the whole"
    self.redemptionFeeBps = fee_bps

@view
@internal
def _split(aid_amount: uint256) -> (uint256, uint256):
    """
    @return What is paid, rounded down, and the fee, rounded up; in USDC.
    """
    gross: uint256 = aid_amount // _SCALE
    fee: uint256 = (gross * self.redemptionFeeBps + _WHOLE_BPS - 1) // _WHOLE_BPS
    return gross - fee, fee

@internal
def _count(aid_amount: uint256):
    day: uint256 = block.timestamp // _DAY
    redeemed: uint256 = self.dailyRedeemed[day]
    left: uint256 = max(self.redeemLimitPerDay, redeemed) - redeemed
    if aid_amount > left:
        raw_revert(abi_encode(left, method_id=method_id("DailyLimit(uint256)")))
    self.dailyRedeemed[day] = redeemed + aid_amount
