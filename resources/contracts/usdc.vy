# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
A dollar with the behaviour of Circle's: 6 decimals, permit, a blacklist, a pause.
"""
from ethereum.ercs import IERC20
from parts import eip2612
from parts import owned

initializes: eip2612
initializes: owned

implements: IERC20

exports: (eip2612.nonces, owned.owner)

event Blacklisted:
    account: indexed(address)

event UnBlacklisted:
    account: indexed(address)

event Pause:
    pass

event Unpause:
    pass

name: public(constant(String[32])) = "USD Coin"
symbol: public(constant(String[8])) = "USDC"
version: public(constant(String[8])) = "2"
decimals: public(constant(uint8)) = 6
paused: public(bool)
totalSupply: public(uint256)
balanceOf: public(HashMap[address, uint256])
allowance: public(HashMap[address, HashMap[address, uint256]])
isBlacklisted: public(HashMap[address, bool])

@deploy
def __init__():
    owned.__init__()

@external
def transfer(receiver: address, amount: uint256) -> bool:
    self._check(msg.sender)
    self._move(msg.sender, receiver, amount)
    return True

@external
def transferFrom(sender: address, receiver: address, amount: uint256) -> bool:
    self._check(msg.sender)
    allowed: uint256 = self.allowance[sender][msg.sender]
    assert amount <= allowed, "ERC20: transfer amount exceeds allowance"
    self.allowance[sender][msg.sender] = allowed - amount
    self._move(sender, receiver, amount)
    return True

@external
def approve(spender: address, amount: uint256) -> bool:
    self._allow(msg.sender, spender, amount)
    return True

@external
def permit(
    owner: address,
    spender: address,
    amount: uint256,
    deadline: uint256,
    v: uint8,
    r: bytes32,
    s: bytes32,
):
    assert block.timestamp <= deadline, "FiatTokenV2: permit is expired"
    domain: bytes32 = eip2612._domain_separator(name, version)
    signer: address = eip2612._signer(domain, owner, spender, amount, deadline, v, r, s)
    assert signer == owner and signer != empty(address), "EIP2612: invalid signature"
    self._allow(owner, spender, amount)

@view
@external
def DOMAIN_SEPARATOR() -> bytes32:
    return eip2612._domain_separator(name, version)

@external
def mint(receiver: address, amount: uint256) -> bool:
    owned._check()
    self._check(receiver)
    self.totalSupply += amount
    self.balanceOf[receiver] += amount
    log IERC20.Transfer(sender=empty(address), receiver=receiver, value=amount)
    return True

@external
def blacklist(account: address):
    owned._check()
    self.isBlacklisted[account] = True
    log Blacklisted(account=account)

@external
def unBlacklist(account: address):
    owned._check()
    self.isBlacklisted[account] = False
    log UnBlacklisted(account=account)

@external
def pause():
    owned._check()
    self.paused = True
    log Pause()

@external
def unpause():
    owned._check()
    self.paused = False
    log Unpause()

@view
@internal
def _check(account: address):
    assert not self.paused, "Pausable: paused"
    assert not self.isBlacklisted[account], "Blacklistable: account is blacklisted"

@internal
def _allow(owner: address, spender: address, amount: uint256):
    self._check(owner)
    self._check(spender)
    self.allowance[owner][spender] = amount
    log IERC20.Approval(owner=owner, spender=spender, value=amount)

@internal
def _move(sender: address, receiver: address, amount: uint256):
    self._check(sender)
    self._check(receiver)
    assert receiver != empty(address), "ERC20: transfer to the zero address"
    owned_amount: uint256 = self.balanceOf[sender]
    assert amount <= owned_amount, "ERC20: transfer amount exceeds balance"
    self.balanceOf[sender] = owned_amount - amount
    self.balanceOf[receiver] += amount
    log IERC20.Transfer(sender=sender, receiver=receiver, value=amount)
