"""Events through `eth_getLogs`, in pages whose span is learned from what the node refuses."""

import asyncio
from dataclasses import dataclass
from functools import cached_property
from operator import lt
import re
from typing import Final

import msgspec

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal, faults_translated
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.events import Manners
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NodeBusy, NodeUnreachable, UnexpectedReply, WalletError

FIRST_SPAN: Final = 256
WIDEST_SPAN: Final = 50_000
LIKED_ROWS: Final = 4_000
"""Logs a page: enough to hide the way to the node, few enough to be decoded in a blink."""
_MOST_LOGS: Final = 2**20
"""Of a block: what is more is no chain that this wallet knows."""
_EACH: Final = b'"logIndex"'
_DATED: Final = re.compile(rb'"blockTimestamp"\s*:\s*"')
_GROWTH: Final = 4
_PATIENCE: Final = 2
_ROUND_CAPS: Final = frozenset({1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000})
_RANGE = re.compile(r"(0x[0-9a-f]+|\b\d+)\s*[,-]\s*(0x[0-9a-f]+|\d+)\b")
_NUMBER = re.compile(r"(\d[\d,]*)(k?)\b")
_DENSITY_PHRASES = ("result", "response size", "logs matched", "query timeout")


class RawLog(msgspec.Struct, rename="camel", gc=False):
    """A log as a node writes it: hex text throughout."""

    address: str
    topics: tuple[str, ...]
    data: str
    block_number: str
    transaction_hash: str
    log_index: str
    block_timestamp: str | None = None
    removed: bool = False


_LOGS: Final = msgspec.json.Decoder(list[RawLog])


@dataclass(frozen=True)
class LogQuery:
    """Which logs: of any of `addresses`, each topic one of those named (None: whatever it is)."""

    addresses: tuple[Address, ...]
    topics: tuple[tuple[str, ...] | None, ...]

    def fits(self, log: RawLog) -> bool:
        """Whether `log` is one of these, wherever it is."""
        if len(log.topics) < len(self.topics) or log.address.lower() not in self._small:
            return False
        return all(
            topic in wanted
            for topic, wanted in zip(log.topics, self.topics, strict=False)
            if wanted is not None
        )

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(address.lower() for address in self.addresses)


@dataclass(frozen=True, slots=True)
class LogPage:
    """All logs of the blocks `first` to `last` that fit a query, oldest first."""

    first: int
    last: int
    logs: list[RawLog]


class RawPage:
    """All logs of the blocks `first` to `last` that fit `query`, as the node wrote them.

    `count` is how many it wrote. `is_dated`: they say the time of their block.
    """

    def __init__(self, first: int, last: int, query: LogQuery, reply: bytes) -> None:
        self.first, self.last = first, last
        self.count = reply.count(_EACH)
        self.is_dated = not self.count or _DATED.search(reply) is not None
        self._query = query
        self._reply = reply

    def logs(self) -> list[RawLog]:
        """Them, oldest first and each once. Takes its time: call it off the loop.

        Raises:
            UnexpectedReply: logs that were not asked for, or that nobody can read.
        """
        with faults_translated():
            found = _LOGS.decode(self._reply)
        if len(found) != self.count:
            raise UnexpectedReply
        places = [self._place(log) for log in found]
        if any(log.removed for log in found) or not all(map(lt, places, places[1:])):
            return _in_order(places, found)
        return found

    def _place(self, log: RawLog) -> tuple[int, int]:
        """Its block and its index there, once it is known to be one of those asked for."""
        number, index = quantity(log.block_number), quantity(log.log_index)
        if not self.first <= number <= self.last or index >= _MOST_LOGS:
            raise UnexpectedReply
        if not self._query.fits(log):
            raise UnexpectedReply
        return number, index


class LogReader:
    """Asks one node for logs; `span` blocks at once, never more than `cap` of them."""

    def __init__(self, node: NodeClient) -> None:
        self._node = node
        self.span = FIRST_SPAN
        self.cap = WIDEST_SPAN

    def start_with(self, manners: Manners) -> None:
        """Begin with what was learned of the node at another time."""
        self.cap = max(1, min(manners.cap, WIDEST_SPAN))
        self.span = max(1, min(manners.span, self.cap))

    async def newest(self, query: LogQuery, first: int, last: int) -> LogPage:
        """As `fetch`, with the logs read."""
        page = await self.fetch(query, first, last)
        logs = await asyncio.to_thread(page.logs)
        return LogPage(page.first, page.last, logs)

    async def fetch(self, query: LogQuery, first: int, last: int) -> RawPage:
        """The newest page of `first` to `last`: it ends at `last` and starts where it must.

        Raises:
            NodeFault: no answer, also to less.
            BlockGone: the node does not keep these blocks.
            UnexpectedReply: a refusal to give any.
        """
        span, patience = self.span, _PATIENCE
        while True:
            start = max(first, last - span + 1)
            try:
                page = await self._ask(query, start, last)
            except (UnexpectedReply, NodeBusy, NodeUnreachable) as fault:
                asked = last - start + 1
                if asked == 1 or patience == 0:
                    raise
                # A node that is gone or busy would be asked again and again for less.
                patience -= isinstance(fault, NodeBusy | NodeUnreachable)
                span = self._smaller(fault, asked)
                continue
            asked = last - start + 1
            if page.count in _ROUND_CAPS and asked > 1:  # some nodes cut without a word
                span = asked // 2
                continue
            self._learn(asked, page.count)
            return page

    async def _ask(self, query: LogQuery, first: int, last: int) -> RawPage:
        asked = {
            "fromBlock": hex(first),
            "toBlock": hex(last),
            "address": query.addresses,
            "topics": query.topics,
        }
        reply = bytes(await self._node.read(msgspec.Raw, "eth_getLogs", asked))
        if not reply.startswith(b"["):
            raise UnexpectedReply
        return RawPage(first, last, query, reply)

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
        grown = max(asked, self.span) * _GROWTH
        fitting = asked * LIKED_ROWS // rows if rows else grown
        self.span = max(1, min(fitting, grown, self.cap))


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


def _in_order(places: list[tuple[int, int]], logs: list[RawLog]) -> list[RawLog]:
    """What was not taken back, each once; UnexpectedReply where two claim one place."""
    found: dict[tuple[int, int], RawLog] = {}
    for place, log in zip(places, logs, strict=True):
        if not log.removed and found.setdefault(place, log) != log:
            raise UnexpectedReply
    return [found[place] for place in sorted(found)]
