"""The sheet that says where a figure is from: block, hash, contracts, the questions to a node."""

from dataclasses import dataclass, replace
from itertools import groupby
import json

from gaib_wallet.domain.endpoints import read_endpoint
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.provenance import Question
from gaib_wallet.errors import InputError, WalletError
from gaib_wallet.services.ports import Provenance
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.explained import Explained, contract_name, say
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

_CLOCK = "%Y-%m-%d %H:%M:%S UTC"
"""As a contract tells time: a form that is the same everywhere."""


@dataclass(frozen=True, slots=True)
class Source:
    """A contract by its name and address, and which of its functions were called."""

    name: str
    address: str
    calls: str


@dataclass(frozen=True, slots=True)
class ExplainState:
    """Everything the sheet shows. `json_rpc` is empty while amounts are hidden: it has them."""

    name: str
    figure: str
    how: str
    reported: str
    parts: tuple[tuple[str, str], ...]
    block: tuple[tuple[str, str], ...]
    hash_name: str
    hash: str
    hash_note: str
    sources: tuple[Source, ...]
    json_rpc: str
    copy_note: str


class ExplainViewModel(ViewModel[ExplainState]):
    """Shows one figure; the only thing it asks is the hash of its block."""

    def __init__(
        self, found: Explained, network: Network, reads: Provenance, text: Text, tasks: Tasks
    ) -> None:
        self._found = found
        self._reads = reads
        self._text = text
        reading = say(text, QT_TRANSLATE_NOOP("explain", "Reading the block\u2026"))
        super().__init__(replace(state_of(found, network, text), hash_note=reading))
        tasks.spawn(self._read(), key=(self, "read"))

    async def _read(self) -> None:
        try:
            seal = await self._reads.seal(self._found.at.number)
        except WalletError as fault:
            self._show(replace(self.state, hash_note=self._text.fault(fault)))
            return
        at = self._found.at
        if seal is None or seal.stamp != at:
            source = QT_TRANSLATE_NOOP(
                "explain",
                "The node has another block of that number now, or none: the chain was"
                " reorganised. Read again with F5.",
            )
            self._show(replace(self.state, hash_note=say(self._text, source)))
            return
        self._show(replace(self.state, hash=seal.hash, hash_note=""))


def state_of(found: Explained, network: Network, text: Text) -> ExplainState:
    """What the sheet shows of `found`, but for the hash."""
    hides = text.hides_amounts
    digits = say(text, QT_TRANSLATE_NOOP("explain", "All digits"))
    copied = QT_TRANSLATE_NOOP(
        "explain", "Amounts are hidden, and the questions have them: they are not copied now."
    )
    return ExplainState(
        name=found.name,
        figure=found.figure,
        how=found.how,
        reported=found.reported,
        parts=(*((((digits, found.digits),)) if found.digits else ()), *found.parts),
        block=_block(found.at, network, text),
        hash_name=say(text, QT_TRANSLATE_NOOP("explain", "Block hash")),
        hash="",
        hash_note="",
        sources=_sources(found.questions, network, text),
        json_rpc="" if hides else json_rpc(found.questions, found.at),
        copy_note=say(text, copied) if hides and found.questions else "",
    )


def json_rpc(questions: tuple[Question, ...], at: BlockStamp) -> str:
    """The questions as a node takes them: one, or a batch; empty where there are none."""
    asked = [
        {"jsonrpc": "2.0", "id": number, **_request(one, at.number)}
        for number, one in enumerate(dict.fromkeys(questions), 1)
    ]
    if not asked:
        return ""
    return json.dumps(asked if len(asked) > 1 else asked[0], indent=2)


def _request(question: Question, block: int) -> dict[str, object]:
    if question.since is not None:
        span = {"fromBlock": hex(question.since), "toBlock": hex(block)}
        return {"method": "eth_getLogs", "params": [{"address": question.contract, **span}]}
    call = {"to": question.contract, "data": f"0x{question.data.hex()}"}
    return {"method": "eth_call", "params": [call, hex(block)]}


def _block(at: BlockStamp, network: Network, text: Text) -> tuple[tuple[str, str], ...]:
    node = QT_TRANSLATE_NOOP("explain", "Node")
    return (
        (say(text, QT_TRANSLATE_NOOP("explain", "Block")), text.whole(at.number)),
        (say(text, QT_TRANSLATE_NOOP("explain", "Mined")), at.mined_at.strftime(_CLOCK)),
        (say(text, node), _host(network)),
    )


def _host(network: Network) -> str:
    """All of the node's address that may be shown."""
    try:
        return read_endpoint(network.endpoint).shown
    except InputError:
        return "\u2014"


def _sources(questions: tuple[Question, ...], network: Network, text: Text) -> tuple[Source, ...]:
    """Each contract once, with its functions in the order in which they were called."""
    by_contract: dict[str, list[Question]] = {}
    for one in dict.fromkeys(questions):
        by_contract.setdefault(one.contract, []).append(one)
    return tuple(
        Source(
            contract_name(asked[0], network)
            or say(text, QT_TRANSLATE_NOOP("explain", "A contract without a name")),
            address,
            ", ".join(_calls(asked, text)),
        )
        for address, asked in by_contract.items()
    )


def _calls(asked: list[Question], text: Text) -> list[str]:
    found = []
    for _, same in groupby(asked, lambda one: (one.function, one.since)):
        first, *others = same
        if first.since is not None:
            source = QT_TRANSLATE_NOOP("explain", "its events since block %1 (eth_getLogs)")
            found.append(say(text, source, text.whole(first.since)))
        elif others:
            times = QT_TRANSLATE_N_NOOP("explain", "%1, %2 times")
            count = len(others) + 1
            message = Message("explain", times, (first.function, text.whole(count)), count=count)
            found.append(text.say(message))
        else:
            found.append(first.function)
    return found
