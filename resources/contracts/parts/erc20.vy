# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
ERC-20 with EIP-2612 permit and the reasons of ERC-6093; minting and burning belong to the contract that uses it.
"""
from ethereum.ercs import IERC20
from parts import eip2612

initializes: eip2612

implements: IERC20

exports: eip2612.nonces

_VERSION: constant(String[8]) = "1"

decimals: public(constant(uint8)) = 18
name: public(immutable(String[32]))
symbol: public(immutable(String[8]))
totalSupply: public(uint256)
balanceOf: public(HashMap[address, uint256])
allowance: public(HashMap[address, HashMap[address, uint256]])

@deploy
def __init__(_name: String[32], _symbol: String[8]):
    name = _name
    symbol = _symbol

@external
def transfer(receiver: address, amount: uint256) -> bool:
    self._move(msg.sender, receiver, amount)
    return True

@external
def transferFrom(sender: address, receiver: address, amount: uint256) -> bool:
    self._use_allowance(sender, amount)
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
    if block.timestamp > deadline:
        raw_revert(abi_encode(deadline, method_id=method_id("ERC2612ExpiredSignature(uint256)")))
    domain: bytes32 = eip2612._domain_separator(name, _VERSION)
    signer: address = eip2612._signer(domain, owner, spender, amount, deadline, v, r, s)
    if signer != owner or signer == empty(address):
        raw_revert(
            abi_encode(signer, owner, method_id=method_id("ERC2612InvalidSigner(address,address)"))
        )
    self._allow(owner, spender, amount)

@view
@external
def DOMAIN_SEPARATOR() -> bytes32:
    return eip2612._domain_separator(name, _VERSION)

@internal
def _allow(owner: address, spender: address, amount: uint256):
    self.allowance[owner][spender] = amount
    log IERC20.Approval(owner=owner, spender=spender, value=amount)

@internal
def _use_allowance(owner: address, amount: uint256):
    allowed: uint256 = self.allowance[owner][msg.sender]
    if allowed == max_value(uint256):
        return
    if allowed < amount:
        raw_revert(
            abi_encode(
                msg.sender,
                allowed,
                amount,
                method_id=method_id("ERC20InsufficientAllowance(address,uint256,uint256)"),
            )
        )
    self.allowance[owner][msg.sender] = allowed - amount

@internal
def _move(sender: address, receiver: address, amount: uint256):
    self._check_receiver(receiver)
    self._take(sender, amount)
    self.balanceOf[receiver] += amount
    log IERC20.Transfer(sender=sender, receiver=receiver, value=amount)

@internal
def _mint(receiver: address, amount: uint256):
    self._check_receiver(receiver)
    self.totalSupply += amount
    self.balanceOf[receiver] += amount
    log IERC20.Transfer(sender=empty(address), receiver=receiver, value=amount)

@internal
def _burn(owner: address, amount: uint256):
    self._take(owner, amount)
    self.totalSupply -= amount
    log IERC20.Transfer(sender=owner, receiver=empty(address), value=amount)

@internal
def _take(owner: address, amount: uint256):
    owned: uint256 = self.balanceOf[owner]
    if owned < amount:
        raw_revert(
            abi_encode(
                owner,
                owned,
                amount,
                method_id=method_id("ERC20InsufficientBalance(address,uint256,uint256)"),
            )
        )
    self.balanceOf[owner] = owned - amount

@pure
@internal
def _check_receiver(receiver: address):
    if receiver == empty(address):
        raw_revert(abi_encode(receiver, method_id=method_id("ERC20InvalidReceiver(address)")))
