"""ERC-20: what is owned, and what is allowed."""

from typing import Final

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply

BALANCE_OF = Function("balanceOf", (("owner", "address"),), ("uint256",))
ALLOWANCE = Function("allowance", (("owner", "address"), ("spender", "address")), ("uint256",))
APPROVE = Function("approve", (("spender", "address"), ("amount", "uint256")), ("bool",))
TRANSFER = Function("transfer", (("to", "address"), ("amount", "uint256")), ("bool",))

_MOST_OWNED: Final = 2**128 - 1
"""Base units: more of a token is nobody's, and could not be multiplied by a price any more."""


def owned(token: Token, owner: Address) -> Read[TokenAmount]:
    """What `owner` has. `balanceOf(address)`."""
    return balance_read(token.address, BALANCE_OF, token, owner)


def allowed(token: Token, owner: Address, spender: Address) -> Read[TokenAmount]:
    """What `spender` may still take from `owner`. `allowance(address,address)`."""
    return amount_read(token.address, ALLOWANCE, token, owner, spender)


def balance_read(
    to: Address, function: Function, token: Token, owner: Address
) -> Read[TokenAmount]:
    """What `owner` has; raises UnexpectedReply, when it is understood, for more than there is."""
    read = amount_read(to, function, token, owner)

    def decode(reply: bytes) -> TokenAmount:
        amount = read.decode(reply)
        if amount.raw > _MOST_OWNED:
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
