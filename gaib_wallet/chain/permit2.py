"""Allowances by signature through Permit2: what is signed, and what it says of itself for it."""

from typing import Any, Final

from eth_abi.abi import decode as decode_abi
from eth_abi.abi import encode
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Arguments, Function, Read, value_read
from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.permits import TYPED_DATA
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import Permit2Terms, PermitSingle
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply

SIGNED: Final = (
    "PermitSingle(PermitDetails details,address spender,uint256 sigDeadline)"
    "PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)"
)
"""The struct, as its type hash is made from."""
ALLOWANCE = Function(
    "allowance",
    (("owner", "address"), ("token", "address"), ("spender", "address")),
    ("uint160", "uint48", "uint48"),
)
APPROVE = Function(
    "approve",
    (("token", "address"), ("spender", "address"), ("amount", "uint160"), ("expiration", "uint48")),
    (),
)
"""What a signature stands for; this wallet plays it in rehearsals and never sends it."""
_DOMAIN_SEPARATOR = Function("DOMAIN_SEPARATOR", (), ("bytes32",))
_DOMAIN: Final = "EIP712Domain(string name,uint256 chainId,address verifyingContract)"
_NAME: Final = "Permit2"
_DETAILS: Final = "PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)"
_FIELDS: Final = (
    ("token", "address"),
    ("amount", "uint160"),
    ("expiration", "uint48"),
    ("nonce", "uint48"),
    ("spender", "address"),
    ("sigDeadline", "uint256"),
)
_TYPES: Final = tuple(kind for _, kind in _FIELDS)
_OF_DETAILS: Final = 4
"""The first fields are a struct of their own, hashed by itself."""
_WORD: Final = 32
_AMOUNT_BITS: Final = 160
_VARIABLE: Final = 1


def allowed(contract: Address, parties: tuple[Address, ...]) -> Read[int]:
    """What it lets a spender take of a token, of `parties`: owner, token and spender."""

    def decode(reply: bytes) -> int:
        amount, *_ = ALLOWANCE.decode(reply)
        return int(amount)

    return Read(contract, ALLOWANCE.encode(*parties), decode)


def packed(amount: int, expiration: int) -> int:
    """How Permit2 keeps an allowance of `amount` until `expiration`, in one word of its state."""
    return expiration << _AMOUNT_BITS | amount


def slot(owner: Address, token: Address, spender: Address) -> bytes:
    """Where it keeps that: in its second variable, three keys deep."""
    place = _VARIABLE.to_bytes(_WORD, "big")
    for key in (owner, token, spender):
        place = keccak(bytes.fromhex(key[2:]).rjust(_WORD, b"\0") + place)
    return bytes(place)


def words(permit: PermitSingle) -> bytes:
    """The six words of the struct, without its type; the allowance ends with the signature."""
    return encode(_TYPES, _fields(permit))


def arguments(data: bytes) -> Arguments:
    """What `words` wrote, with names; UnexpectedReply for anything else."""
    with faults_translated():
        values = decode_abi(_TYPES, data)
    if encode(_TYPES, values) != data:
        raise UnexpectedReply
    return tuple(
        (name, to_checksum_address(value) if kind == "address" else value)
        for (name, kind), value in zip(_FIELDS, values, strict=True)
    )


def separator(chain_id: int, contract: Address) -> bytes:
    """What binds a signature to one Permit2 on one chain (EIP-712): its domain has no version."""
    hashes = [keccak(text=text) for text in (_DOMAIN, _NAME)]
    types = ("bytes32", "bytes32", "uint256", "address")
    return bytes(keccak(encode(types, (*hashes, chain_id, contract))))


def to_be_signed(permit: PermitSingle, chain_id: int) -> tuple[bytes, str]:
    """The octets whose hash a key signs, and that hash, as they are shown (EIP-712)."""
    said = words(permit)
    details, others = said[: _OF_DETAILS * _WORD], said[_OF_DETAILS * _WORD :]
    struct = keccak(keccak(text=SIGNED) + keccak(keccak(text=_DETAILS) + details) + others)
    octets = TYPED_DATA + separator(chain_id, permit.contract) + struct
    return octets, f"0x{keccak(octets).hex()}"


class NonceReads:
    """What Permit2 is asked for the number of the next signature of `owner`."""

    def __init__(self, chain_id: int, contract: Address, parties: tuple[Address, ...]) -> None:
        self._separator: Read[Any] = value_read(contract, _DOMAIN_SEPARATOR)
        self._allowance = Read(contract, ALLOWANCE.encode(*parties), ALLOWANCE.decode)
        self._ours = separator(chain_id, contract)

    @property
    def reads(self) -> tuple[Read[Any], Read[Any]]:
        """To be asked together: its separator, then what it allows."""
        return self._separator, self._allowance

    def nonce(self, separator: object, allowance: tuple[int, int, int]) -> int | None:
        """The number; None where it calls itself otherwise than what would be signed."""
        *_, nonce = allowance
        return nonce if separator == self._ours else None


class Permit2Reads:
    """What is asked before `owner` may sign for Permit2 in place of allowing the router."""

    def __init__(self, network: Network, token: Token, owner: Address) -> None:
        contract, router = network.contracts.permit2, network.contracts.universal_router
        self._contract = contract
        self._nonce: NonceReads | None = None
        self._allowed: Read[TokenAmount] | None = None
        if contract and router:
            parties = owner, token.address, router
            self._nonce = NonceReads(network.chain_id, contract, parties)
            self._allowed = erc20.allowed(token, owner, contract)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """To be asked together; nothing on a network without Permit2 or its router."""
        return (*self._nonce.reads, self._allowed) if self._nonce and self._allowed else ()

    def terms(self, answer: Answer) -> Permit2Terms | None:
        """What would be signed with; None where Permit2 says another separator, or nothing."""
        if not (self._contract and self._nonce):
            return None
        said, held = map(answer.known, self._nonce.reads)
        allowed = answer.known(self._allowed)
        nonce = None if held is None else self._nonce.nonce(said, held)
        if nonce is None or allowed is None:
            return None
        return Permit2Terms(self._contract, nonce, allowed)


def _fields(permit: PermitSingle) -> tuple[object, ...]:
    seconds = int(permit.deadline.timestamp())
    amount = permit.amount
    return amount.token.address, amount.raw, seconds, permit.nonce, permit.spender, seconds
