# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
Staked AID (sAID): a vault of AID with two prices. Deposits buy at what is booked; those who leave get what is
left of it after the losses that are marked but not booked, fixed when they ask, and wait in one line for it.
"""
from ethereum.ercs import IERC20
from parts import erc20
from parts import owned

initializes: erc20
initializes: owned

exports: (erc20.__interface__, owned.owner)

event Deposit:
    sender: indexed(address)
    owner: indexed(address)
    assets: uint256
    shares: uint256

event Withdraw:
    sender: indexed(address)
    receiver: indexed(address)
    owner: indexed(address)
    assets: uint256
    shares: uint256

event Unstaked:
    owner: indexed(address)
    shares: uint256
    assets: uint256

event UnstakePaid:
    owner: indexed(address)
    assets: uint256

event YieldReported:
    deal: indexed(uint256)
    gross: uint256
    fee: uint256
    net: uint256

event LossMarked:
    deal: indexed(uint256)
    amount: uint256

event LossReported:
    deal: indexed(uint256)
    amount: uint256

struct Request:
    owner: address
    asked_at: uint256
    assets: uint256
    # Value of `joined` when this request was put in line.
    joined_before: uint256

_WHOLE_BPS: constant(uint256) = 10_000
_MOST_AT_ONCE: constant(uint256) = 200
_MOST_DEALS: constant(uint256) = 16

fee_bps: public(constant(uint256)) = 2_000
asset: public(immutable(address))
totalAssets: public(uint256)
unrealised_losses: public(uint256)
marked_loss: public(HashMap[uint256, uint256])
paused: public(bool)

line: HashMap[uint256, Request]
first: uint256
end: uint256
place_of: HashMap[address, uint256]
# AID that ever entered the line, and that ever left it.
joined: uint256
gone: uint256

@deploy
def __init__(aid: address):
    erc20.__init__("Staked AID", "sAID")
    owned.__init__()
    asset = aid
    # Place 0 means that an account is not in line.
    self.first = 1
    self.end = 1

@view
@external
def convertToShares(assets: uint256) -> uint256:
    return self._shares_for(assets)

@view
@external
def convertToAssets(shares: uint256) -> uint256:
    """
    @notice The deposit NAV of `shares`, rounded down.
    """
    return shares * (self.totalAssets + 1) // (erc20.totalSupply + 1)

@view
@external
def convertToAssetsWithLoss(shares: uint256) -> uint256:
    """
    @notice The unstaking NAV of `shares`, rounded down.
    """
    return self._exit_value(shares)

@view
@external
def previewDeposit(assets: uint256) -> uint256:
    return self._shares_for(assets)

@view
@external
def maxDeposit(receiver: address) -> uint256:
    return 0 if self.paused else max_value(uint256)

@view
@external
def maxWithdraw(owner: address) -> uint256:
    return 0

@view
@external
def maxRedeem(owner: address) -> uint256:
    return 0

@external
def deposit(assets: uint256, receiver: address) -> uint256:
    self._check_open()
    shares: uint256 = self._shares_for(assets)
    if shares == 0:
        raw_revert(method_id("ZeroAmount()"))
    assert extcall IERC20(asset).transferFrom(msg.sender, self, assets)
    self.totalAssets += assets
    erc20._mint(receiver, shares)
    log Deposit(sender=msg.sender, owner=receiver, assets=assets, shares=shares)
    return shares

@external
def withdraw(assets: uint256, receiver: address, owner: address) -> uint256:
    raise "use unstake"

@external
def redeem(shares: uint256, receiver: address, owner: address) -> uint256:
    raise "use unstake"

@external
def unstake(shares: uint256):
    """
    @notice Give up `shares` for a place in line; their AID value is fixed now.
    """
    self._check_open()
    if self.place_of[msg.sender] != 0:
        raw_revert(method_id("RequestPending()"))
    assets: uint256 = self._exit_value(shares)
    if assets == 0:
        raw_revert(method_id("NothingToUnstake()"))
    erc20._burn(msg.sender, shares)
    self.totalAssets -= assets
    self._join(msg.sender, block.timestamp, assets)
    log Withdraw(
        sender=msg.sender, receiver=msg.sender, owner=msg.sender, assets=assets, shares=shares
    )
    log Unstaked(owner=msg.sender, shares=shares, assets=assets)

@external
def processUnstakeQueue(maxIterations: uint256):
    """
    @notice Pay the line from its front with the AID that lies here; anyone may ask.
    """
    cash: uint256 = staticcall IERC20(asset).balanceOf(self)
    paid: bool = False
    steps: uint256 = min(min(maxIterations, _MOST_AT_ONCE), self.end - self.first)
    for _: uint256 in range(steps, bound=_MOST_AT_ONCE):
        if cash == 0:
            break
        request: Request = self.line[self.first]
        payment: uint256 = min(cash, request.assets)
        if not self._pay(request.owner, payment):
            # AID denies this owner: the others need not wait for that.
            self._leave(request)
            self._join(request.owner, request.asked_at, request.assets)
            continue
        cash -= payment
        paid = True
        if payment == request.assets:
            self._leave(request)
        else:
            self.line[self.first].assets -= payment
            self.gone += payment
        log UnstakePaid(owner=request.owner, assets=payment)
    if not paid:
        raw_revert(method_id("NothingPaid()"))

@view
@external
def getUnstakeRequest(user: address) -> (uint256, uint256):
    """
    @return When `user` asked (Unix seconds) and the AID still owed; zeros without a request.
    """
    request: Request = self.line[self.place_of[user]]
    return request.asked_at, request.assets

@view
@external
def total_pending() -> uint256:
    """
    @return The AID owed to the whole line.
    """
    return self.joined - self.gone

@view
@external
def ahead_of(user: address) -> uint256:
    """
    @return The AID owed to those before `user`; 0 without a request.
    """
    before: uint256 = self.line[self.place_of[user]].joined_before
    return max(before, self.gone) - self.gone

@external
def report_yield(deals: DynArray[uint256, _MOST_DEALS], gross: DynArray[uint256, _MOST_DEALS]):
    """
    @notice Book what deals earned, less the protocol's share (rounded up). Deal 0 is the T-bill reserve.
    """
    owned._check()
    assert len(deals) == len(gross), "lengths differ"
    for i: uint256 in range(len(deals), bound=_MOST_DEALS):
        fee: uint256 = (gross[i] * fee_bps + _WHOLE_BPS - 1) // _WHOLE_BPS
        net: uint256 = gross[i] - fee
        self.totalAssets += net
        log YieldReported(deal=deals[i], gross=gross[i], fee=fee, net=net)

@external
def mark_loss(deal: uint256, amount: uint256):
    """
    @notice Set what a deal is expected to lose: the unstaking NAV falls, the deposit NAV stays.
    """
    owned._check()
    self._mark(deal, amount)
    assert self.unrealised_losses <= self.totalAssets, "more than the assets"
    log LossMarked(deal=deal, amount=amount)

@external
def report_loss(deal: uint256, amount: uint256):
    """
    @notice Book a loss: the deposit NAV falls; as much of the deal's mark is gone.
    """
    owned._check()
    assert amount <= self.totalAssets, "more than the assets"
    self.totalAssets -= amount
    marked: uint256 = self.marked_loss[deal]
    self._mark(deal, marked - min(amount, marked))
    assert self.unrealised_losses <= self.totalAssets, "more than the assets"
    log LossReported(deal=deal, amount=amount)

@external
def deploy_capital(to: address, amount: uint256):
    """
    @notice Send idle AID to a deal. The books stay; what comes back is a plain transfer.
    """
    owned._check()
    assert extcall IERC20(asset).transfer(to, amount)

@external
def set_paused(paused: bool):
    owned._check()
    self.paused = paused

@view
@internal
def _check_open():
    if self.paused:
        raw_revert(method_id("Paused()"))

@view
@internal
def _shares_for(assets: uint256) -> uint256:
    # One share and one unit of AID that nobody owns: the first depositor cannot make shares so dear that
    # the next one's round to nothing.
    return assets * (erc20.totalSupply + 1) // (self.totalAssets + 1)

@view
@internal
def _exit_value(shares: uint256) -> uint256:
    left: uint256 = self.totalAssets - self.unrealised_losses
    return shares * (left + 1) // (erc20.totalSupply + 1)

@internal
def _mark(deal: uint256, amount: uint256):
    self.unrealised_losses = self.unrealised_losses + amount - self.marked_loss[deal]
    self.marked_loss[deal] = amount

@internal
def _join(owner: address, asked_at: uint256, assets: uint256):
    self.line[self.end] = Request(
        owner=owner, asked_at=asked_at, assets=assets, joined_before=self.joined
    )
    self.place_of[owner] = self.end
    self.end += 1
    self.joined += assets

@internal
def _leave(request: Request):
    self.line[self.first] = empty(Request)
    self.place_of[request.owner] = 0
    self.first += 1
    self.gone += request.assets

@internal
def _pay(owner: address, amount: uint256) -> bool:
    return raw_call(
        asset,
        abi_encode(owner, amount, method_id=method_id("transfer(address,uint256)")),
        revert_on_failure=False,
    )
