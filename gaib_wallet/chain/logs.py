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
from gaib_wallet.chain.log_caps import SilentCap
from gaib_wallet.chain.log_limits import LogLimit, Refused, log_limit
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.events import Manners
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    BlockGone,
    ContractFault,
    MethodMissing,
    NodeFault,
    NodeUnreachable,
    ReplyTooLong,
    UnexpectedReply,
    WalletError,
)

FIRST_SPAN: Final = 256
WIDEST_SPAN: Final = 50_000
LIKED_ROWS: Final = 4_000
"""Logs a page: enough to hide the way to the node, few enough to be decoded in a blink."""
_MOST_LOGS: Final = 2**20
"""Of a block: what is more is no chain that this wallet knows."""
_EACH: Final = b"{"
_DATED: Final = re.compile(rb'"blockTimestamp"\s*:\s*"')
_LEAST_LIKED: Final = 100
_GROWTH: Final = 4
_PATIENCE: Final = 1


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

    def parsed(self) -> list[RawLog]:
        """Them as they came: nobody knows yet whether they were asked for. Call it off the loop.

        Raises:
            UnexpectedReply: nobody can read them.
        """
        with faults_translated():
            found = _LOGS.decode(self._reply)
        if len(found) != self.count:
            raise UnexpectedReply
        return found

    def logs(self) -> list[RawLog]:
        """Them, oldest first and each once. Takes its time: call it off the loop.

        Raises:
            UnexpectedReply: logs that were not asked for, or that nobody can read.
        """
        found = self.parsed()
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
        self._liked = LIKED_ROWS
        self._silent = SilentCap()
        self._crowd = self._gone = -1
        self._is_measured = False

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
            start = self._start(first, last, span)
            asked = last - start + 1
            try:
                page = await self._whole(query, start, last)
            except (NodeFault, ContractFault) as fault:
                limit = _limit(fault, asked)
                patience -= isinstance(fault, NodeUnreachable)
                self._remember(limit, start, asked)
                if asked > 1 and patience >= 0 and limit.refused is not Refused.BUSY:
                    span = limit.blocks
                    continue
                if limit.refused is Refused.GONE:
                    raise BlockGone from fault
                raise
            self._learn(page.last - page.first + 1, page.count)
            return page

    def _start(self, first: int, last: int, span: int) -> int:
        """Where a page of at most `span` blocks begins; half way to where one was refused."""
        start = max(first, last - span + 1)
        if last <= self._gone:
            self._gone = -1
            return last
        for refused in (self._crowd, self._gone):
            if start <= refused < last:
                start = (refused + last) // 2 + 1
        return start

    async def _whole(self, query: LogQuery, first: int, last: int) -> RawPage:
        """These blocks; only the newest of them where the node may have cut its answer."""
        page = await self._ask(query, first, last)
        if not self._silent.doubts(page.count) or first == last:
            return page
        middle = (first + last) // 2
        newer = await self._whole(query, middle + 1, last)
        if newer.first > middle + 1:
            return newer
        older = await self._ask(query, first, middle)
        if newer.count + older.count > page.count:
            self._liked = min(self._liked, page.count * 3 // 4)
            return newer
        if older.count == page.count:  # cut at the same count, perhaps
            self._crowd = first
            return newer
        self._silent.prove(page.count)
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

    def _remember(self, limit: LogLimit, start: int, asked: int) -> None:
        """Keep what a refusal of `asked` blocks from `start` on says about the pages to come."""
        if limit.refused is Refused.GONE:
            self._gone = start
        elif limit.refused is Refused.RANGE:
            self.cap = limit.blocks
        elif limit.refused is Refused.ROWS:
            self._crowd = start
            if self._is_measured:  # it was to hold as many as the node likes
                self._liked = max(_LEAST_LIKED, self._liked * 3 // 4)
                self._is_measured = False
        if limit.blocks < asked:
            self.span = min(self.span, limit.blocks)

    def _learn(self, asked: int, rows: int) -> None:
        """Aim at pages of as many logs as the node likes, by the density of the page just read."""
        grown = max(asked, self.span) * _GROWTH
        fitting = asked * self._liked // rows if rows else grown
        self._is_measured = fitting < grown
        if self._is_measured:
            self._crowd = -1
        self.span = max(1, min(fitting, grown, self.cap))
        self._liked = min(LIKED_ROWS, self._liked + self._liked // 64)


def _limit(fault: WalletError, asked: int) -> LogLimit:
    """What `fault` means for the logs of `asked` blocks; silence asks for less."""
    refusal = fault.__cause__
    if isinstance(refusal, NodeRefusal):
        limit = log_limit(refusal, asked)
        if limit.refused is not Refused.OTHER or not isinstance(fault, MethodMissing):
            return limit
    elif isinstance(fault, NodeUnreachable | UnexpectedReply):
        refused = Refused.ROWS if isinstance(fault, ReplyTooLong) else Refused.OTHER
        return LogLimit(refused, max(1, asked // 2))
    return LogLimit(Refused.BUSY, asked)  # less would not help


def _in_order(places: list[tuple[int, int]], logs: list[RawLog]) -> list[RawLog]:
    """What was not taken back, each once; UnexpectedReply where two claim one place."""
    found: dict[tuple[int, int], RawLog] = {}
    for place, log in zip(places, logs, strict=True):
        if not log.removed and found.setdefault(place, log) != log:
            raise UnexpectedReply
    return [found[place] for place in sorted(found)]
