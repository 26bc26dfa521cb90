"""Where a token keeps its allowances, so that a node can be told to pretend that there is one."""

from collections.abc import Iterator, Mapping
from typing import Final

from eth_utils.crypto import keccak

from gaib_wallet.chain import erc20
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


class AllowanceSlots:
    """The slots of the network's tokens; each token is asked once."""

    def __init__(self, node: NodeClient, network: Network) -> None:
        self._node = node
        self._tokens = {token.address: token for token in network.tokens}
        self._found: dict[Address, int | None] = {}

    async def overrides(
        self, account: Address, allowed: Mapping[tuple[Address, Address], int], at: BlockStamp
    ) -> StateOverrides | None:
        """State in which each (token, spender) of `allowed` may take so much of `account`.

        None where the node takes no such state, or a token's place for it is not found.

        Raises:
            NodeFault: no answer.
        """
        diffs: dict[str, dict[str, dict[str, str]]] = {}
        for (token, spender), raw in allowed.items():
            if token not in self._found:
                self._found[token] = await self._find(token, account, spender, at)
            place = self._found[token]
            if place is None:
                return None
            key = list(_places(account, spender))[place]
            diffs.setdefault(token, {"stateDiff": {}})["stateDiff"][_hex(key)] = _word(raw)
        return diffs

    async def _find(
        self, address: Address, account: Address, spender: Address, at: BlockStamp
    ) -> int | None:
        """Which of `_places` it is: all are filled with another figure, and one is read."""
        token = self._tokens.get(address)
        if token is None:
            return None
        read = erc20.allowed(token, account, spender)
        marks = {
            _hex(key): _word(_MARK + number) for number, key in enumerate(_places(account, spender))
        }
        question = {"to": read.to, "data": f"0x{read.data.hex()}"}
        pretended = {address: {"stateDiff": marks}}
        try:
            reply = await self._node.request("eth_call", question, hex(at.number), pretended)
            number = read.decode(octets(reply)).raw - _MARK
        except NodeRefusal as refusal:
            fault = refusal.fault()
            if isinstance(fault, NodeFault):
                raise fault from refusal
            return None
        except UnexpectedReply:
            return None
        return number if 0 <= number < len(marks) else None


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
