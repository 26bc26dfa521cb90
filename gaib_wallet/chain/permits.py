"""Allowances by signature (EIP-2612): what is signed, and what a token says of itself for it."""

from typing import Any, Final

from eth_abi.abi import decode, encode
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.abi import Arguments, Function, Read, value_read
from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import Permit, PermitDomain, PermitTerms
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.errors import UnexpectedReply

SIGNED: Final = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
"""The struct, as its type hash is made from."""
SIGNATURE_BYTES: Final = 65
SELF_PERMIT = Function(
    "selfPermitIfNecessary",
    (
        ("token", "address"),
        ("value", "uint256"),
        ("deadline", "uint256"),
        ("v", "uint8"),
        ("r", "bytes32"),
        ("s", "bytes32"),
    ),
    (),
)
"""Of Uniswap's router: it asks the token for the allowance, unless there is enough already."""
_NONCES = Function("nonces", (("owner", "address"),), ("uint256",))
_DOMAIN_SEPARATOR = Function("DOMAIN_SEPARATOR", (), ("bytes32",))
_DOMAIN: Final = (
    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
)
_NAMES: Final = ("owner", "spender", "value", "nonce", "deadline")
_TYPES: Final = ("address", "address", "uint256", "uint256", "uint256")
_V: Final = frozenset({27, 28})
TYPED_DATA: Final = b"\x19\x01"
"""What every typed message begins with (EIP-712)."""


def words(permit: Permit) -> bytes:
    """The five words of the struct, without its type."""
    seconds = int(permit.deadline.timestamp())
    fields = (permit.owner, permit.spender, permit.amount.raw, permit.nonce, seconds)
    return encode(_TYPES, fields)


def arguments(data: bytes) -> Arguments:
    """What `words` wrote, with names; UnexpectedReply for anything else."""
    with faults_translated():
        values = decode(_TYPES, data)
    if encode(_TYPES, values) != data:
        raise UnexpectedReply
    return tuple(
        (name, to_checksum_address(value) if kind == "address" else value)
        for name, kind, value in zip(_NAMES, _TYPES, values, strict=True)
    )


def self_permit(permit: Permit, signature: bytes = bytes(SIGNATURE_BYTES)) -> bytes:
    """Call data for the router; the signature is r, s and v, all zero until there is one."""
    r, s, v = signature[:32], signature[32:64], signature[64]
    seconds = int(permit.deadline.timestamp())
    return SELF_PERMIT.encode(permit.amount.token.address, permit.amount.raw, seconds, v, r, s)


def is_signature(octets: bytes) -> bool:
    """Whether `octets` could be r, s and v of a signature."""
    return len(octets) == SIGNATURE_BYTES and octets[64] in _V and any(octets[:64])


def separator(domain: PermitDomain, chain_id: int, token: Address) -> bytes:
    """What binds a signature to one token on one chain (EIP-712)."""
    hashes = [keccak(text=text) for text in (_DOMAIN, domain.name, domain.version)]
    types = ("bytes32", "bytes32", "bytes32", "uint256", "address")
    return bytes(keccak(encode(types, (*hashes, chain_id, token))))


def to_be_signed(permit: Permit, chain_id: int) -> tuple[bytes, str]:
    """The octets whose hash a key signs, and that hash, as they are shown (EIP-712)."""
    bound = separator(permit.domain, chain_id, permit.amount.token.address)
    octets = TYPED_DATA + bound + keccak(keccak(text=SIGNED) + words(permit))
    return octets, f"0x{keccak(octets).hex()}"


class TermsReads:
    """What `token` is asked before `owner` may sign in place of allowing."""

    def __init__(self, network: Network, token: Token, owner: Address) -> None:
        self._network = network
        self._token = token.address
        self._domain = network.permits.get(token.address)
        self._nonce: Read[int] = value_read(token.address, _NONCES, owner)
        self._separator: Read[Any] = value_read(token.address, _DOMAIN_SEPARATOR)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """To be asked together; nothing where the manifest knows no permit of the token."""
        return (self._nonce, self._separator) if self._domain else ()

    def terms(self, answer: Answer) -> PermitTerms | None:
        """What would be signed with; None where the token says another separator, or nothing."""
        if self._domain is None:
            return None
        nonce, found = answer.known(self._nonce), answer.known(self._separator)
        ours = separator(self._domain, self._network.chain_id, self._token)
        return PermitTerms(self._domain, nonce) if nonce is not None and found == ours else None
