# For tests only.
# pragma version 0.4.3
"""
A token that can be told to misbehave; anybody may mint, and tell it. As it is made, it behaves.
"""

event Transfer:
    sender: indexed(address)
    receiver: indexed(address)
    value: uint256

event Approval:
    owner: indexed(address)
    spender: indexed(address)
    value: uint256

name: public(String[32])
symbol: public(String[32])
decimals: public(uint8)
totalSupply: public(uint256)
allowance: public(HashMap[address, HashMap[address, uint256]])
# Of each transfer, in hundredths of a percent: it is sent, and does not arrive.
fee_bps: public(uint256)
# What `balanceOf` adds to what an account owns.
boast: public(uint256)
# What transfer, transferFrom and approve answer.
answer: public(Bytes[64])
# Whether they do nothing, whatever they answer.
is_idle: public(bool)
_owned: HashMap[address, uint256]

@deploy
def __init__(_name: String[32], _symbol: String[32], _decimals: uint8):
    self.name = _name
    self.symbol = _symbol
    self.decimals = _decimals
    self.answer = abi_encode(True)

@external
def keep_of_transfers(fee_bps: uint256):
    self.fee_bps = fee_bps

@external
def boast_of(more: uint256):
    self.boast = more

@external
def pretend_decimals(decimals: uint8):
    self.decimals = decimals

@external
def answer_with(answer: Bytes[64], is_idle: bool):
    self.answer = answer
    self.is_idle = is_idle

@external
def mint(to: address, amount: uint256):
    self.totalSupply += amount
    self._owned[to] += amount
    log Transfer(sender=empty(address), receiver=to, value=amount)

@view
@external
def balanceOf(owner: address) -> uint256:
    return self._owned[owner] + self.boast

@external
@raw_return
def transfer(to: address, amount: uint256) -> Bytes[64]:
    if not self.is_idle:
        self._move(msg.sender, to, amount)
    return self.answer

@external
@raw_return
def transferFrom(owner: address, to: address, amount: uint256) -> Bytes[64]:
    if not self.is_idle:
        self.allowance[owner][msg.sender] -= amount
        self._move(owner, to, amount)
    return self.answer

@external
@raw_return
def approve(spender: address, amount: uint256) -> Bytes[64]:
    if not self.is_idle:
        self.allowance[msg.sender][spender] = amount
        log Approval(owner=msg.sender, spender=spender, value=amount)
    return self.answer

@internal
def _move(owner: address, to: address, amount: uint256):
    kept: uint256 = amount * self.fee_bps // 10_000
    self._owned[owner] -= amount
    self._owned[to] += amount - kept
    self.totalSupply -= kept
    log Transfer(sender=owner, receiver=to, value=amount - kept)
