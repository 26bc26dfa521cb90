"""What the wallet asks of contracts, as other libraries want it said: by name, types and values."""

from collections.abc import Iterator
from dataclasses import dataclass
import importlib
from typing import Any

from eth_abi.abi import decode
from typing_extensions import override
from web3 import Web3
from web3.contract.contract import ContractFunction

from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import BASE_FEE, BLOCK_NUMBER, BLOCK_TIME, Answer, Multicall
from gaib_wallet.chain.venues.uniswap_v4 import POOL_KEY
from gaib_wallet.domain.network import Network

_CHAIN = (
    *("deals", "erc20", "feeds", "minting", "multicall", "permit2", "permits", "vault", "yields"),
)
_VENUES = ("curve", "uniswap_v2", "uniswap_v3", "uniswap_v4")
_PARTS = {POOL_KEY: ("currency0", "currency1", "fee", "tickSpacing", "hooks")}
"""The names of what is inside a struct's own struct: other libraries want them."""


@dataclass(frozen=True, slots=True)
class Question:
    """One read: a function of the contract at `to`, and its arguments."""

    to: str
    function: Function
    values: tuple[Any, ...]

    @property
    def abi(self) -> dict[str, Any]:
        """The function as Solidity's JSON has it."""
        inputs = [_field(name, abi_type) for name, abi_type in self.function.inputs]
        if self.function.takes_struct:
            inputs = [{"name": "params", "type": "tuple", "components": inputs}]
        return {
            "type": "function",
            "name": self.function.name,
            "stateMutability": "view",
            "inputs": inputs,
            "outputs": [{"name": "", "type": one} for one in self.function.outputs],
        }

    @property
    def as_json(self) -> dict[str, Any]:
        """For the peer in JavaScript."""
        return {
            "address": self.to,
            "abi": [self.abi],
            "functionName": self.function.name,
            "args": [_plain(value) for value in self._arguments],
        }

    def of_web3(self, web3: Web3) -> ContractFunction:
        """For web3.py."""
        contract = web3.eth.contract(Web3.to_checksum_address(self.to), abi=[self.abi])
        values = [_checksummed(value) for value in self._arguments]
        found: ContractFunction = contract.get_function_by_name(self.function.name)(*values)
        return found

    @property
    def _arguments(self) -> tuple[Any, ...]:
        if not self.function.takes_struct:
            return self.values
        pairs = zip(self.function.inputs, self.values, strict=True)
        return ({name: _named(abi_type, value) for (name, abi_type), value in pairs},)


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked together, at `block` or at the head."""

    block: int | None
    questions: tuple[Question, ...]

    @property
    def as_json(self) -> dict[str, Any]:
        """For the peer in JavaScript."""
        return {"block": self.block, "reads": [one.as_json for one in self.questions]}


class Listening(Multicall):
    """Keeps what it is asked, and how many of the reads had an answer."""

    def __init__(self, node: NodeClient, network: Network) -> None:
        super().__init__(node, network.contracts.multicall)
        self._place = network.contracts.multicall
        self._functions = dict(_functions())
        self.steps: list[Step] = []
        self.answered = 0

    @override
    async def ask(self, *reads: Read[object] | None, block: int | None = None) -> Answer:
        answer = await super().ask(*reads, block=block)
        own = [value_read(self._place, one) for one in (BLOCK_NUMBER, BLOCK_TIME, BASE_FEE)]
        every = [*own, *(one for one in reads if one)]
        asked = list({(one.to, one.data): one for one in every}.values())
        self.steps.append(Step(block, tuple(map(self._question, asked))))
        self.answered += sum(answer.replies[one.to, one.data][0] for one in asked)
        return answer

    def _question(self, read: Read[object]) -> Question:
        function = self._functions[read.data[:4]]
        types = [abi_type for _, abi_type in function.inputs]
        shape = [f"({','.join(types)})"] if function.takes_struct else types
        values = decode(shape, read.data[4:])
        return Question(read.to, function, values[0] if function.takes_struct else values)


def _functions() -> Iterator[tuple[bytes, Function]]:
    names = [*_CHAIN, *(f"venues.{name}" for name in _VENUES)]
    for name in names:
        module = importlib.import_module(f"gaib_wallet.chain.{name}")
        for value in vars(module).values():
            if isinstance(value, Function):
                yield value.selector, value


def _field(name: str, abi_type: str) -> dict[str, Any]:
    if abi_type not in _PARTS:
        return {"name": name, "type": abi_type}
    kinds = abi_type[1:-1].split(",")
    inside = [
        {"name": one, "type": kind} for one, kind in zip(_PARTS[abi_type], kinds, strict=True)
    ]
    return {"name": name, "type": "tuple", "components": inside}


def _named(abi_type: str, value: Any) -> Any:
    names = _PARTS.get(abi_type)
    return dict(zip(names, value, strict=True)) if names else value


def _plain(value: Any) -> Any:
    match value:
        case bool() | str():
            return value
        case tuple() | list():
            return [_plain(one) for one in value]
        case int():
            return {"uint": str(value)}
        case bytes():
            return f"0x{value.hex()}"
        case dict():
            return {name: _plain(inner) for name, inner in value.items()}
    raise TypeError(f"{type(value)} is asked nowhere")


def _checksummed(value: Any) -> Any:
    match value:
        case str() if Web3.is_address(value):
            return Web3.to_checksum_address(value)
        case dict():
            return {name: _checksummed(inner) for name, inner in value.items()}
        case tuple() | list():
            return [_checksummed(one) for one in value]
    return value
