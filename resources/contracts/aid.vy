# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
AI Dollar (AID): 18 decimals, permit, minted and burned by holders of MINTER_ROLE, a deny list.
"""
from ethereum.ercs import IERC20
from parts import eip2612
from parts import erc20
from parts import owned

initializes: erc20
initializes: owned

implements: IERC20

exports: (
    erc20.name,
    erc20.symbol,
    erc20.decimals,
    erc20.totalSupply,
    erc20.balanceOf,
    erc20.allowance,
    erc20.approve,
    erc20.permit,
    erc20.nonces,
    erc20.DOMAIN_SEPARATOR,
    owned.owner,
)

event RoleGranted:
    role: indexed(bytes32)
    account: indexed(address)
    sender: indexed(address)

event RoleRevoked:
    role: indexed(bytes32)
    account: indexed(address)
    sender: indexed(address)

event AddedToDenyList:
    accounts: DynArray[address, 64]

event RemovedFromDenyList:
    accounts: DynArray[address, 64]

DEFAULT_ADMIN_ROLE: public(constant(bytes32)) = empty(bytes32)
MINTER_ROLE: public(constant(bytes32)) = keccak256("MINTER_ROLE")

hasRole: public(HashMap[bytes32, HashMap[address, bool]])
is_denied: public(HashMap[address, bool])

@deploy
def __init__():
    erc20.__init__("AI Dollar", "AID")
    owned.__init__()
    self._set_role(DEFAULT_ADMIN_ROLE, msg.sender, True)

@external
def transfer(receiver: address, amount: uint256) -> bool:
    self._check_denied(msg.sender)
    self._check_denied(receiver)
    erc20._move(msg.sender, receiver, amount)
    return True

@external
def transferFrom(sender: address, receiver: address, amount: uint256) -> bool:
    self._check_denied(sender)
    self._check_denied(receiver)
    erc20._use_allowance(sender, amount)
    erc20._move(sender, receiver, amount)
    return True

@external
def mint(receiver: address, amount: uint256):
    self._check_minter()
    self._check_denied(receiver)
    erc20._mint(receiver, amount)

@external
def burn(account: address, amount: uint256):
    self._check_minter()
    self._check_denied(account)
    erc20._burn(account, amount)

@external
def grantRole(role: bytes32, account: address):
    owned._check()
    self._set_role(role, account, True)

@external
def revokeRole(role: bytes32, account: address):
    owned._check()
    self._set_role(role, account, False)

@external
def addToDenyList(accounts: DynArray[address, 64]):
    owned._check()
    for account: address in accounts:
        self.is_denied[account] = True
    log AddedToDenyList(accounts=accounts)

@external
def removeFromDenyList(accounts: DynArray[address, 64]):
    owned._check()
    for account: address in accounts:
        self.is_denied[account] = False
    log RemovedFromDenyList(accounts=accounts)

@internal
def _set_role(role: bytes32, account: address, granted: bool):
    if self.hasRole[role][account] == granted:
        return
    self.hasRole[role][account] = granted
    if granted:
        log RoleGranted(role=role, account=account, sender=msg.sender)
    else:
        log RoleRevoked(role=role, account=account, sender=msg.sender)

@view
@internal
def _check_minter():
    if not self.hasRole[MINTER_ROLE][msg.sender]:
        raw_revert(method_id("NotMinter()"))

@view
@internal
def _check_denied(account: address):
    if self.is_denied[account]:
        raw_revert(abi_encode(account, method_id=method_id("AddressDenied(address)")))
