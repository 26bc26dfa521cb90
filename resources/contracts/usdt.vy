# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
A dollar with the habits of Tether's: 6 decimals, nothing is returned, refusals give no reason, and an
allowance that is not zero must be set to zero before it is set anew.
"""
from ethereum.ercs import IERC20
from parts import owned

initializes: owned

exports: owned.owner

name: public(constant(String[32])) = "Tether USD"
symbol: public(constant(String[8])) = "USDT"
decimals: public(constant(uint8)) = 6
totalSupply: public(uint256)
balanceOf: public(HashMap[address, uint256])
allowance: public(HashMap[address, HashMap[address, uint256]])

@deploy
def __init__():
    owned.__init__()

@external
def transfer(receiver: address, amount: uint256):
    self._move(msg.sender, receiver, amount)

@external
def transferFrom(sender: address, receiver: address, amount: uint256):
    if self.allowance[sender][msg.sender] != max_value(uint256):
        self.allowance[sender][msg.sender] -= amount
    self._move(sender, receiver, amount)

@external
def approve(spender: address, amount: uint256):
    assert amount == 0 or self.allowance[msg.sender][spender] == 0
    self.allowance[msg.sender][spender] = amount
    log IERC20.Approval(owner=msg.sender, spender=spender, value=amount)

@external
def mint(receiver: address, amount: uint256):
    owned._check()
    self.totalSupply += amount
    self.balanceOf[receiver] += amount
    log IERC20.Transfer(sender=empty(address), receiver=receiver, value=amount)

@internal
def _move(sender: address, receiver: address, amount: uint256):
    self.balanceOf[sender] -= amount
    self.balanceOf[receiver] += amount
    log IERC20.Transfer(sender=sender, receiver=receiver, value=amount)
