"""Events through `eth_getLogs`, in pages whose span is learned from what the node refuses."""

import asyncio
from dataclasses import dataclass
import re
from typing import Final

import msgspec

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal, faults_translated
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NodeBusy, NodeUnreachable, UnexpectedReply, WalletError

FIRST_SPAN: Final = 256
WIDEST_SPAN: Final = 50_000
LIKED_ROWS: Final = 4_000
"""Logs a page: enough to hide the way to the node, few enough to be decoded in a blink."""
_GROWTH: Final = 4
_PATIENCE: Final = 2
_ROUND_CAPS: Final = frozenset({1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000})
_RANGE = re.compile(r"(0x[0-9a-f]+|\b\d+)\s*[,-]\s*(0x[0-9a-f]+|\d+)\b")
_NUMBER = re.compile(r"(\d[\d,]*)(k?)\b")
_DENSITY_PHRASES = ("result", "response size", "logs matched", "query timeout")


class RawLog(msgspec.Struct, rename="camel", gc=False):
    """A log as a node writes it: hex text throughout."""

    address: str
    topics: list[str]
    data: str
    block_number: str
    transaction_hash: str
    log_index: str
    block_timestamp: str | None = None
    removed: bool = False


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which logs: of any of `addresses`, each topic one of those named (None: whatever it is)."""

    addresses: tuple[Address, ...]
    topics: tuple[tuple[str, ...] | None, ...]


@dataclass(frozen=True, slots=True)
class LogPage:
    """All logs of the blocks `first` to `last` that fit a query, oldest first."""

    first: int
    last: int
    logs: list[RawLog]


class LogReader:
    """Asks one node for logs; `span` blocks at once, never more than `cap` of them."""

    def __init__(self, node: NodeClient) -> None:
        self._node = node
        self._decoder = msgspec.json.Decoder(list[RawLog])
        self.span = FIRST_SPAN
        self.cap = WIDEST_SPAN

    async def newest(self, query: LogQuery, first: int, last: int) -> LogPage:
        """The newest page of `first` to `last`: it ends at `last` and starts where it must.

        Raises:
            NodeFault: no answer, also to less.
            BlockGone: the node does not keep these blocks.
            UnexpectedReply: logs that were not asked for, or a refusal to give any.
        """
        span, patience = self.span, _PATIENCE
        while True:
            start = max(first, last - span + 1)
            try:
                logs = await self._ask(query, start, last)
            except (UnexpectedReply, NodeBusy, NodeUnreachable) as fault:
                asked = last - start + 1
                if asked == 1 or patience == 0:
                    raise
                # A node that is gone or busy would be asked again and again for less.
                patience -= isinstance(fault, NodeBusy | NodeUnreachable)
                span = self._smaller(fault, asked)
                continue
            asked = last - start + 1
            if len(logs) in _ROUND_CAPS and asked > 1:  # some nodes cut without a word
                span = asked // 2
                continue
            self._learn(asked, len(logs))
            return LogPage(start, last, logs)

    async def _ask(self, query: LogQuery, first: int, last: int) -> list[RawLog]:
        asked = {
            "fromBlock": hex(first),
            "toBlock": hex(last),
            "address": query.addresses,
            "topics": query.topics,
        }
        reply = await self._node.read(msgspec.Raw, "eth_getLogs", asked)
        return await asyncio.to_thread(self._understood, reply, query, first, last)

    def _understood(
        self, reply: msgspec.Raw, query: LogQuery, first: int, last: int
    ) -> list[RawLog]:
        with faults_translated():
            logs = [log for log in self._decoder.decode(reply) if not log.removed]
        wanted = {address.lower() for address in query.addresses}
        for log in logs:
            number = quantity(log.block_number)
            is_ours = log.address.lower() in wanted and len(log.topics) >= len(query.topics)
            if not is_ours or not first <= number <= last:
                raise UnexpectedReply
        logs.sort(key=_place)
        return logs

    def _smaller(self, fault: WalletError, asked: int) -> int:
        """How many blocks to ask for after `fault`; a cap that the node names is kept."""
        refusal = fault.__cause__
        named = named_cap(refusal.text, asked) if isinstance(refusal, NodeRefusal) else None
        if named is None:
            return max(1, asked // 2)
        self.cap = named
        return named

    def _learn(self, asked: int, rows: int) -> None:
        """Aim at pages of `LIKED_ROWS`, by the density of the page just read."""
        fitting = asked * LIKED_ROWS // rows if rows else asked * _GROWTH
        self.span = max(1, min(fitting, max(asked, self.span) * _GROWTH, self.cap))


def named_cap(text: str, asked: int) -> int | None:
    """The number of blocks that a refusal of `asked` blocks names; None if it speaks of results."""
    said = text.lower()
    if match := _RANGE.search(said):
        first, last = (int(number, 0) for number in match.groups())
        if 0 < last - first + 1 < asked:
            return last - first + 1
    if any(phrase in said for phrase in _DENSITY_PHRASES):
        return None
    numbers = (
        int(digits.replace(",", "")) * (1000 if thousands else 1)
        for digits, thousands in _NUMBER.findall(said)
    )
    return max((number for number in numbers if 0 < number < asked), default=None)


def _place(log: RawLog) -> tuple[int, int]:
    return int(log.block_number, 16), int(log.log_index, 16)
