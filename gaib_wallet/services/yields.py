"""Realised yield: what is kept shows at once, then the chain fills what is missing."""

import asyncio
from collections.abc import Callable, Collection
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from fractions import Fraction
from functools import partial
import logging

from gaib_wallet.domain.events import Covered, Seal
from gaib_wallet.domain.nav import VaultHead, VaultState
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.price_pools import price_pools
from gaib_wallet.domain.replay import total_change
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import DealName
from gaib_wallet.errors import ContractFault, NodeFault, UnexpectedReply
from gaib_wallet.services.archive_search import ArchiveSearch
from gaib_wallet.services.event_sync import Ask, EventSync, Steps
from gaib_wallet.services.ports import EventStore, YieldReader
from gaib_wallet.services.readings import Readings
from gaib_wallet.services.yield_facts import (
    QUEUE,
    Ground,
    Streams,
    YieldFacts,
    facts_of,
    is_whole,
    stream_of,
)

__all__ = ["VAULT", "Progress", "YieldFacts", "YieldService", "stream_of"]
VAULT = "vault"
_DRAWN = Fraction(1, 4)
"""What is known so far is told again each time that this much of a long sync is done."""
_LONG_MS = 300
"""A sync is long after this. To rebuild a history takes its time: a short one tells the end."""
_BELIEVED = timedelta(minutes=10)
"""For so long nothing is read where no balance moved: what moved there and back shows later."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a sync is done, which time it reads now, and about how long it still takes.

    `facts` hold what is known so far, where enough came since they were told last. `is_search`: all
    events are read, and old blocks are looked through for steps that no event told.
    """

    done: Fraction
    reading: datetime | None
    left_s: int
    facts: YieldFacts | None = None
    is_search: bool = False


class YieldService:
    """The vault of one network, read over the node `endpoint`.

    `elapsed_ms` counts milliseconds of the machine's own clock; `own` says which accounts are this
    wallet's.
    """

    def __init__(
        self,
        reader: YieldReader,
        store: EventStore,
        network: Network,
        elapsed_ms: Callable[[], int],
        own: Callable[[], Collection[Address]] = tuple,
    ) -> None:
        self._reader = reader
        self._store = store
        self._network = network
        self._listed = _markets(network)
        self._stream = VAULT
        self._elapsed_ms = elapsed_ms
        self._own = own
        self._search = ArchiveSearch(reader, store)
        self._readings = Readings(reader, store)
        self._has_begun = False
        self._read_twice: set[str] = set()
        self._kept_states: bool | None = None
        self._last: tuple[VaultHead, YieldFacts] | None = None

    def use(self, network: Network) -> None:
        """Take markets that were found since; their past is read, too."""
        self._network = network
        # Under another name: what was kept has no prices of a market that nobody knew.
        stream = " ".join((VAULT, *sorted(_markets(network) - self._listed)))
        if stream != self._stream:
            self._stream, self._last = stream, None

    @property
    def stream(self) -> str:
        """The name under which the vault's events are kept now."""
        return self._stream

    async def cached(self, account: Address) -> YieldFacts | None:
        """What was kept when it was read last; asks no node. None if nothing was.

        Raises:
            StorageFault: the file cannot be opened.
        """
        return await asyncio.to_thread(self._cached, account)

    async def seal(self, number: int) -> Seal | None:
        """The block `number` with its hash, as the node has it now; None where it has no such.

        Raises:
            NodeFault: the node does not answer.
        """
        return await self._reader.seal(number)

    async def sync(
        self, account: Address, report: Callable[[Progress], None], *, is_fresh: bool = False
    ) -> YieldFacts:
        """Everything up to the head. What was read is kept, also if this fails or is cancelled.

        `is_fresh`: the events are read to the head, too, where no balance moved.

        Raises:
            NodeFault, ContractFault, StorageFault: as the node and the disk do.
        """
        head = await self._reader.head(account)
        known = None if is_fresh else self._unchanged(account, head)
        if known:
            return known
        await self._begin()
        stream, endpoint = self._stream, self._network.endpoint
        final = await self._reader.final(head.at.number)
        blocks = (self._network.launch_block, final, head.at)
        other = self._reader.otherwise()
        streams, others = (_asks(one, account, stream) for one in (self._reader, other))
        walk = EventSync(self._reader, self._store, streams, blocks, others)
        await walk.begin()
        seen = await self._readings.check(final)
        deals = await self._deals()
        await asyncio.to_thread(self._keep, walk, stream, head, final, deals)
        know = partial(self._known, account, stream, head, walk, deals)
        await self._told(walk.fill(), report, know)
        facts = await asyncio.to_thread(know)
        if await self._read_again(self._doubtful(facts, walk, stream), walk, report):
            facts = await asyncio.to_thread(know)
        facts = await self._placed(facts, final, report, know)
        facts = replace(facts, was_helped=self._reader.was_helped or other.was_helped)
        await self._readings.take(head, seen)
        learned = replace(self._reader.manners(), keeps_states=self._keeps_states)
        await asyncio.to_thread(self._store.keep_manners, endpoint, learned)
        self._last = (head, facts) if stream == self._stream else None
        return facts

    async def _begin(self) -> None:
        """Start with what was learned of the node at another time."""
        if self._has_begun:
            return
        self._has_begun = True
        learned = await asyncio.to_thread(self._store.manners, self._network.endpoint)
        if learned:
            self._kept_states = learned.keeps_states
            self._reader.start_with(learned)

    @property
    def _keeps_states(self) -> bool | None:
        """Whether the node answers for old blocks: as it did now, else as it did last time."""
        found = self._search.keeps_states
        return self._kept_states if found is None else found

    async def _told(
        self,
        steps: Steps,
        report: Callable[[Progress], None],
        know: Callable[[], YieldFacts] | None,
    ) -> None:
        """Take `steps` to their end, and report each."""
        began, drawn = self._elapsed_ms(), Fraction(0)
        # Qt's loop closes no generator that is left open, and nothing may be awaited there then.
        async with aclosing(steps):
            async for done, reading in steps:
                took = self._elapsed_ms() - began
                facts = None
                if know and drawn + _DRAWN <= done < 1 and took >= _LONG_MS:
                    drawn = done
                    facts = await asyncio.to_thread(know)
                left = took * (1 - done) / done
                report(Progress(done, reading, int(left) // 1000, facts))

    def _doubtful(self, facts: YieldFacts, walk: EventSync, stream: str) -> set[str]:
        """The streams that were read whole, cannot be right, and were not read again yet."""
        own, history, launch = stream_of(facts.account), facts.history, self._network.launch_block
        # A vault that never says when it earns is not wrong: its prices are only seen.
        is_silent = bool(history.steps) and not any(step.results for step in history.steps)
        is_read = history.is_covered or history.is_complete
        wrong = {stream} if history.is_covered and not is_silent else set()
        if is_read and facts.position is None and is_whole(walk.covered(own), launch, history.at):
            wrong.add(own)
        self._read_twice &= wrong
        return wrong - self._read_twice

    async def _read_again(
        self, streams: set[str], walk: EventSync, report: Callable[[Progress], None]
    ) -> bool:
        """Whether anything was: a node may have left something out, or made it up."""
        for stream in sorted(streams):
            try:
                await self._told(walk.again(stream), report, None)
            except (NodeFault, UnexpectedReply) as fault:
                log.info("%s could not be read once more: %s", stream, fault)
            else:
                self._read_twice.add(stream)
        return bool(streams)

    async def _placed(
        self,
        facts: YieldFacts,
        final: Seal,
        report: Callable[[Progress], None],
        know: Callable[[], YieldFacts],
    ) -> YieldFacts:
        """`facts`, with the blocks of steps that events do not tell, as far as the node knows."""
        if not facts.history.is_covered or self._search.keeps_states is False:
            return facts
        began = self._elapsed_ms()
        async for done in self._search.levels(facts.history.unplaced, final):
            left = (self._elapsed_ms() - began) * (1 - done) / done if done else 0
            report(Progress(done, None, int(left) // 1000, is_search=True))
        if facts.history.unplaced:
            facts = await asyncio.to_thread(know)
        known = await asyncio.to_thread(self._store.sightings)
        if await self._search.causes(facts.history.unexplained, known):
            facts = await asyncio.to_thread(know)
        return facts

    async def _deals(self) -> tuple[DealName, ...]:
        try:
            return await self._reader.deals()
        except ContractFault:  # the price does not depend on the names of what moved it
            return await asyncio.to_thread(self._store.deals)

    def _unchanged(self, account: Address, head: VaultHead) -> YieldFacts | None:
        """The last facts, at a newer block, if nothing of the account and the vault moved since."""
        if self._last is None:
            return None
        before, facts = self._last
        is_same = replace(before, at=head.at) == head
        is_same = is_same and head.at.mined_at - before.at.mined_at <= _BELIEVED
        history = facts.history
        is_placed = history.is_covered and (not history.unplaced or self._keeps_states is False)
        if facts.account != account or not is_same or not (history.is_complete or is_placed):
            return None
        until, now = history.at.mined_at, head.at.mined_at
        stretches = tuple(
            replace(one, last=now) if one.last == until else one for one in history.stretches
        )
        return replace(facts, history=replace(history, at=head.at, stretches=stretches))

    def _keep(
        self,
        walk: EventSync,
        stream: str,
        head: VaultHead,
        final: Seal,
        deals: tuple[DealName, ...],
    ) -> None:
        """Keep what lets the next start draw without a node: the books at the final block."""
        self._store.keep_deals(deals)
        if walk.settled(stream) != final.number:
            return  # nothing is final yet, or an earlier walk saw further: its anchor still holds
        change, has_losses = total_change(walk.fresh(stream))
        losses = None if has_losses else head.state.losses
        state = VaultState(
            head.state.assets - change.assets, head.state.shares - change.shares, losses
        )
        if state.assets >= 0 and state.shares >= 0:
            self._store.keep_anchor(final.stamp, state)

    def _known(
        self,
        account: Address,
        stream: str,
        head: VaultHead,
        walk: EventSync,
        deals: tuple[DealName, ...],
    ) -> YieldFacts:
        ground = Ground(
            account=account,
            at=head.at,
            state=head.state,
            owned=head.owned,
            deals=deals,
            sightings=self._store.sightings(),
            keeps_states=self._keeps_states,
            own=self._own(),
            limit=walk.limit,
        )
        return facts_of(ground, Streams(stream, walk.covered, walk.events), self._network)

    def _cached(self, account: Address) -> YieldFacts | None:
        anchor = self._store.anchor()
        if anchor is None:
            return None
        at, state = anchor
        learned = self._store.manners(self._network.endpoint)
        self._kept_states = learned.keeps_states if learned else None
        ground = Ground(
            account=account,
            at=at,
            state=state,
            owned=None,
            deals=self._store.deals(),
            sightings=self._store.sightings(),
            keeps_states=self._keeps_states,
            own=self._own(),
        )

        def covered(stream: str) -> tuple[Covered, ...]:
            kept = self._store.covered(stream)
            is_vault = stream == self._stream  # whose newer events led to other books
            return tuple(one for one in kept if not is_vault or one.last.number <= at.number)

        streams = Streams(self._stream, covered, self._store.events)
        return replace(facts_of(ground, streams, self._network), is_cached=True)


def _asks(reader: YieldReader, account: Address, stream: str) -> dict[str, Ask]:
    flows = partial(reader.flows, account)
    return {stream: reader.page, stream_of(account): flows, QUEUE: reader.paid_out}


def _markets(network: Network) -> frozenset[Address]:
    return frozenset(one.pool.address for one in price_pools(network))
