"""Where a token keeps its allowances, so that a node can be told to pretend that there is one."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from eth_utils.crypto import keccak

from gaib_wallet.chain import erc20, permit2
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal
from gaib_wallet.chain.wire import octets
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NodeFault, UnexpectedReply

StateOverrides = Mapping[str, object]
_WORD = 32
_FIRST_SLOTS: Final = 24
_NAMESPACE: Final = keccak(
    (int.from_bytes(keccak(text="openzeppelin.storage.ERC20")) - 1).to_bytes(_WORD)
)
_NAMESPACED: Final = int.from_bytes(_NAMESPACE[:-1] + b"\0") + 1
"""Allowances are the second field of OpenZeppelin's namespace for upgradeable tokens (ERC-7201)."""
_MARK: Final = int.from_bytes(b"allowance mark")
"""No allowance of anybody: what is read back tells which of many places was read."""


class Place(NamedTuple):
    """Whose word it is that `spender` may take `token`: its own, or that of Permit2 (`keeper`)."""

    token: Address
    spender: Address
    keeper: Address | None = None


class AllowanceSlots:
    """The slots of the network's tokens; each token is asked once, and Permit2 too."""

    def __init__(self, node: NodeClient, network: Network) -> None:
        self._node = node
        self._tokens = {token.address: token for token in network.tokens}
        self._found: dict[Address, int | None] = {}

    async def overrides(
        self, account: Address, allowed: Mapping[Place, int], at: BlockStamp
    ) -> StateOverrides | None:
        """State in which as much of `account` may be taken as `allowed` says, word by word.

        None where the node takes no such state, or the slot of one of them is not found.

        Raises:
            NodeFault: no answer.
        """
        diffs: dict[str, dict[str, dict[str, str]]] = {}
        for place, raw in allowed.items():
            owner = place.keeper or place.token
            if owner not in self._found:
                self._found[owner] = await self._find(place, account, at)
            number = self._found[owner]
            if number is None:
                return None
            key = _keys(account, place)[number]
            diffs.setdefault(owner, {"stateDiff": {}})["stateDiff"][_hex(key)] = _word(raw)
        return diffs

    async def _find(self, place: Place, account: Address, at: BlockStamp) -> int | None:
        """Which of `_keys` it is: all are filled with another figure, and one is read."""
        read = self._read(place, account)
        if read is None:
            return None
        keys = _keys(account, place)
        marks = {_hex(key): _word(_MARK + number) for number, key in enumerate(keys)}
        question = {"to": read.to, "data": f"0x{read.data.hex()}"}
        pretended = {read.to: {"stateDiff": marks}}
        try:
            reply = await self._node.request("eth_call", question, hex(at.number), pretended)
            number = read.decode(octets(reply)) - _MARK
        except NodeRefusal as refusal:
            fault = refusal.fault()
            if isinstance(fault, NodeFault):
                raise fault from refusal
            return None
        except UnexpectedReply:
            return None
        return number if 0 <= number < len(marks) else None

    def _read(self, place: Place, account: Address) -> Read[int] | None:
        """How much is allowed, as its keeper says it; None of a token that nobody knows."""
        if place.keeper:
            return permit2.allowed(place.keeper, (account, place.token, place.spender))
        token = self._tokens.get(place.token)
        if token is None:
            return None
        said = erc20.allowed(token, account, place.spender)
        return Read(said.to, said.data, lambda reply: said.decode(reply).raw)


def _keys(account: Address, place: Place) -> list[bytes]:
    """The slots in which it may be kept; where Permit2 keeps it is known."""
    if place.keeper:
        return [permit2.slot(account, place.token, place.spender)]
    return list(_places(account, place.spender))


def _places(owner: Address, spender: Address) -> Iterator[bytes]:
    """Where the two usual compilers, or OpenZeppelin, would keep what `spender` may take."""
    first, second = (bytes.fromhex(address[2:]).rjust(_WORD, b"\0") for address in (owner, spender))
    for slot in (*range(_FIRST_SLOTS), _NAMESPACED):
        place = slot.to_bytes(_WORD)
        yield keccak(second + keccak(first + place))  # Solidity
        yield keccak(keccak(place + first) + second)  # Vyper


def _hex(key: bytes) -> str:
    return f"0x{key.hex()}"


def _word(number: int) -> str:
    return f"0x{number:064x}"
