"""ERC-20: what is owned, and what is allowed."""

from typing import Final

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply

BALANCE_OF = Function("balanceOf", (("owner", "address"),), ("uint256",))
ALLOWANCE = Function("allowance", (("owner", "address"), ("spender", "address")), ("uint256",))
APPROVE = Function("approve", (("spender", "address"), ("amount", "uint256")), ("bool",))
TRANSFER = Function("transfer", (("to", "address"), ("amount", "uint256")), ("bool",))

MOST: Final = 2**128 - 1
"""Base units: there is no more of any token, and its worth could not be reckoned any more."""


def owned(token: Token, owner: Address) -> Read[TokenAmount]:
    """What `owner` has. `balanceOf(address)`."""
    return possible(amount_read(token.address, BALANCE_OF, token, owner))


def allowed(token: Token, owner: Address, spender: Address) -> Read[TokenAmount]:
    """What `spender` may still take from `owner`. `allowance(address,address)`."""
    return amount_read(token.address, ALLOWANCE, token, owner, spender)


def possible(read: Read[TokenAmount]) -> Read[TokenAmount]:
    """`read` of what somebody has; more than there can be is an UnexpectedReply."""

    def decode(reply: bytes) -> TokenAmount:
        amount = read.decode(reply)
        if amount.raw > MOST:
            raise UnexpectedReply
        return amount

    return Read(read.to, read.data, decode)


def amount_read(
    to: Address, function: Function, token: Token, *arguments: object
) -> Read[TokenAmount]:
    """A read whose one uint256 counts base units of `token`."""

    def decode(reply: bytes) -> TokenAmount:
        (raw,) = function.decode(reply)
        return TokenAmount(raw, token)

    return Read(to, function.encode(*arguments), decode)
