"""A node, and contracts on it by the names of their builds."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
import json
from pathlib import Path
import re
import subprocess
from typing import Any

from eth_abi.abi import decode, encode
from eth_utils.abi import abi_to_signature, collapse_if_tuple, event_abi_to_log_topic
from eth_utils.crypto import keccak
import pytest

from gaib_wallet.demo import packages

CHAIN_ID = 20251031
BUILDS = {
    path.stem: json.loads(path.read_text("utf-8"))
    for path in Path(__file__).parents[2].glob("resources/contracts/build/*.json")
}
_GAS = hex(12_000_000)
_ERROR_TEXT = bytes.fromhex("08c379a0")  # Error(string)
_ERRORS = {
    keccak(text=abi_to_signature(entry))[:4]: entry
    for build in BUILDS.values()
    for entry in build["abi"]
    if entry["type"] == "error"
}


class Refused(Exception):
    """A contract refused; `str` is its text, `Name(values)` of its error, or nothing."""


@contextmanager
def refusal(reason: str) -> Iterator[None]:
    """The block must be refused with exactly this reason."""
    with pytest.raises(Refused) as caught:
        yield
    assert str(caught.value) == reason


class Chain:
    """JSON-RPC of a node whose accounts sign whatever is asked."""

    def __init__(self, host: str, port: int) -> None:
        self._connection = HTTPConnection(host, port, timeout=10)
        # Nobody reads the node's log: once the pipe is full, the node would stand still.
        self.ask("anvil_setLoggingEnabled", False)
        self.accounts: list[str] = [each.lower() for each in self.ask("eth_accounts")]

    def ask(self, method: str, *params: object) -> Any:
        """The result of `method`.

        Raises:
            Refused: the node answered with an error.
        """
        question = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
        header = {"Content-Type": "application/json"}
        self._connection.request("POST", "/", json.dumps(question), header)
        reply = json.load(self._connection.getresponse())
        if "error" in reply:
            raise Refused(_reason(bytes.fromhex(reply["error"].get("data", "0x")[2:])))
        return reply["result"]

    def deploy(self, name: str, *values: object) -> "Contract":
        """Put the build of `name` on the chain, from the first account."""
        return self.make(BUILDS[name], *values)

    def make(self, build: dict[str, Any], *values: object) -> "Contract":
        """Put any `build` on the chain, from the first account."""
        makers = [entry for entry in build["abi"] if entry["type"] == "constructor"]
        types = [collapse_if_tuple(each) for each in makers[0]["inputs"]]
        receipt = self.mine({"data": build["bytecode"] + encode(types, values).hex()})
        return Contract(self, receipt["contractAddress"].lower(), build["abi"])

    def mine(self, transaction: dict[str, str]) -> Any:
        """The receipt of `transaction`, which must succeed."""
        sent = {"from": self.accounts[0], "gas": _GAS, **transaction}
        receipt = self.ask("eth_sendTransactionSync", sent)
        assert receipt["status"] == "0x1"
        return receipt

    def now(self) -> int:
        """The head's time, Unix seconds."""
        return int(self.ask("eth_getBlockByNumber", "latest", False)["timestamp"], 16)

    def wait(self, seconds: int) -> None:
        """Mine a block that is `seconds` later than the head."""
        self.ask("evm_mine", {"timestamp": self.now() + seconds})

    def close(self) -> None:
        """Let the connection go."""
        self._connection.close()


@dataclass(frozen=True)
class Event:
    """One event, its values by their names."""

    name: str
    values: dict[str, Any]


class Contract:
    """A contract at an address; functions are chosen by name and number of arguments."""

    def __init__(self, chain: Chain, address: str, abi: list[dict[str, Any]]) -> None:
        self.address = address
        self._chain = chain
        self._abi = abi

    def read(self, name: str, *values: object, sender: str | None = None) -> Any:
        """What the function answers, in a tuple if it is more than one value.

        Raises:
            Refused: the function reverts.
        """
        transaction = self._transaction(name, values, sender)
        reply = bytes.fromhex(self._chain.ask("eth_call", transaction, "latest")[2:])
        types = [collapse_if_tuple(each) for each in self._function(name, values)["outputs"]]
        decoded = decode(types, reply)
        return decoded[0] if len(types) == 1 else decoded

    def send(self, name: str, *values: object, sender: str | None = None) -> list[Event]:
        """The events of this contract in a transaction.

        Raises:
            Refused: the function reverts; nothing is sent then.
        """
        transaction = self._transaction(name, values, sender)
        self._chain.ask("eth_call", transaction, "latest")
        receipt = self._chain.mine(transaction)
        return [self._event(log) for log in receipt["logs"] if log["address"] == self.address]

    def inputs_of(self, name: str) -> list[dict[str, Any]]:
        """The ABI entries of what the function takes."""
        inputs: list[dict[str, Any]] = self._only(name)["inputs"]
        return inputs

    def outputs_of(self, name: str) -> list[dict[str, Any]]:
        """The ABI entries of what the function answers."""
        outputs: list[dict[str, Any]] = self._only(name)["outputs"]
        return outputs

    def _only(self, name: str) -> Any:
        (found,) = (entry for entry in self._abi if entry.get("name") == name)
        return found

    def _transaction(
        self, name: str, values: tuple[object, ...], sender: str | None
    ) -> dict[str, str]:
        function = self._function(name, values)
        types = [collapse_if_tuple(each) for each in function["inputs"]]
        data = keccak(text=abi_to_signature(function))[:4] + encode(types, values)
        origin = sender or self._chain.accounts[0]
        return {"from": origin, "to": self.address, "data": f"0x{data.hex()}", "gas": _GAS}

    def _function(self, name: str, values: tuple[object, ...]) -> Any:
        (found,) = (
            entry
            for entry in self._abi
            if (entry["type"], entry.get("name")) == ("function", name)
            and len(entry["inputs"]) == len(values)
        )
        return found

    def _event(self, log: dict[str, Any]) -> Event:
        entries: list[Any] = self._abi
        (entry,) = (
            entry
            for entry in entries
            if entry["type"] == "event"
            and f"0x{event_abi_to_log_topic(entry).hex()}" == log["topics"][0]
        )
        indexed = [each for each in entry["inputs"] if each["indexed"]]
        plain = [each for each in entry["inputs"] if not each["indexed"]]
        values = {
            each["name"]: decode([each["type"]], bytes.fromhex(topic[2:]))[0]
            for each, topic in zip(indexed, log["topics"][1:], strict=True)
        }
        decoded = decode([each["type"] for each in plain], bytes.fromhex(log["data"][2:]))
        values |= zip((each["name"] for each in plain), decoded, strict=True)
        return Event(entry["name"], values)


def _reason(data: bytes) -> str:
    if data[:4] == _ERROR_TEXT:
        return str(decode(["string"], data[4:])[0])
    if data[:4] in _ERRORS:
        error = _ERRORS[data[:4]]
        values = decode([each["type"] for each in error["inputs"]], data[4:])
        return f"{error['name']}({', '.join(map(str, values))})"
    return data.hex()


@contextmanager
def running_chain() -> Iterator[Chain]:
    """A fresh chain for as long as the block lasts."""
    anvil = str(packages.anvil())
    command = [anvil, "--port", "0", "--chain-id", str(CHAIN_ID), "--slots-in-an-epoch", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ours
        try:
            chain = Chain(*_listening_at(process))
            try:
                yield chain
            finally:
                chain.close()
        finally:
            process.terminate()


def _listening_at(process: "subprocess.Popen[str]") -> tuple[str, int]:
    """The host and port that anvil prints once it answers."""
    assert process.stdout is not None
    for line in process.stdout:
        if match := re.match(r"Listening on ([\d.]+):(\d+)", line):
            return match[1], int(match[2])
    raise RuntimeError("anvil ended before it listened")
