"""Realised yield: what is kept shows at once, then the chain fills what is missing."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from functools import partial
import logging

from gaib_wallet.domain.backing_past import BackingPast
from gaib_wallet.domain.earnings import Position, earned_by_month, position, shares_of
from gaib_wallet.domain.events import ChainEvent, Covered, Seal
from gaib_wallet.domain.movements import Movement
from gaib_wallet.domain.nav import VaultHead, VaultState, total_change
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.queue import QueuePast
from gaib_wallet.domain.rebuilding import rebuilt
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import DealName, NavHistory, share_market
from gaib_wallet.errors import ContractFault, NodeFault, UnexpectedReply, WalletError
from gaib_wallet.services.event_sync import Ask, EventSync
from gaib_wallet.services.ports import EventStore, YieldReader

VAULT = "vault"
_DRAWN = Fraction(1, 4)
"""What is known so far is told again each time that this much of a long sync is done."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class YieldFacts:
    """All that is known of the yield, and of one account's part in it.

    `flows` are the events that moved the account's shares, oldest first. `position` and `earned`
    are None unless all of them were read and they add up to what the account owns. `limit` says
    why older events could not be read. `was_helped`: some of it came from the second node, as the
    first one did not answer. `movements`, `queue` (the line's past) and `past` (the backing's) are
    None until all that they are of was read.
    """

    account: Address
    history: NavHistory
    deals: tuple[DealName, ...]
    flows: tuple[ChainEvent, ...]
    position: Position | None
    earned: Mapping[date, Fraction] | None
    is_cached: bool = False
    limit: WalletError | None = None
    movements: tuple[Movement, ...] | None = None
    queue: QueuePast | None = None
    past: BackingPast | None = None
    was_helped: bool = False

    def held_at(self, moment: datetime) -> int:
        """Shares of the account, in base units, just before `moment`."""
        seconds = int(moment.timestamp())
        return shares_of(flow for flow in self.flows if flow.time < seconds)


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a sync is done, which time it reads now, and about how long it still takes.

    `facts` hold what is known so far, where enough came since they were told last.
    """

    done: Fraction
    reading: datetime | None
    left_s: int
    facts: YieldFacts | None = None


class YieldService:
    """The vault of one network. `elapsed_ms` counts milliseconds of the machine's own clock."""

    def __init__(
        self,
        reader: YieldReader,
        store: EventStore,
        network: Network,
        elapsed_ms: Callable[[], int],
    ) -> None:
        self._reader = reader
        self._store = store
        self._listed = share_market(network)
        self._stream = VAULT
        self._launch = network.launch_block
        self._elapsed_ms = elapsed_ms
        self._last: tuple[VaultHead, YieldFacts] | None = None
        self._read_twice: set[str] = set()

    def use(self, network: Network) -> None:
        """Take a market of the share that was found since; its past is read, too."""
        market = share_market(network)
        # Under another name: what was kept has no prices of a market that nobody knew.
        stream = f"{VAULT} {market.address}" if market and market != self._listed else VAULT
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

    async def sync(self, account: Address, report: Callable[[Progress], None]) -> YieldFacts:
        """Everything up to the head. What was read is kept, also if this fails or is cancelled.

        Raises:
            NodeFault, ContractFault, StorageFault: as the node and the disk do.
        """
        head = await self._reader.head(account)
        if known := self._unchanged(account, head):
            return known
        stream, other = self._stream, self._reader.otherwise()
        streams, others = self._asks(self._reader, account), self._asks(other, account)
        final = await self._reader.final(head.at.number)
        blocks = (self._launch, final, head.at)
        walk = EventSync(self._reader, self._store, streams, blocks, others)
        await walk.begin()
        deals = await self._deals()
        await asyncio.to_thread(self._keep, walk, stream, head, final, deals)
        began, drawn = self._elapsed_ms(), Fraction(0)
        async for done, reading in walk.fill():
            left = (self._elapsed_ms() - began) * (1 - done) / done
            facts = None
            if drawn + _DRAWN <= done < 1:
                drawn = done
                facts = await asyncio.to_thread(self._known, account, stream, head, walk, deals)
            report(Progress(done, reading, int(left) // 1000, facts))
        facts = await asyncio.to_thread(self._known, account, stream, head, walk, deals)
        if await self._read_again(self._doubtful(facts, walk, stream), walk, report):
            facts = await asyncio.to_thread(self._known, account, stream, head, walk, deals)
        facts = replace(facts, was_helped=self._reader.was_helped or other.was_helped)
        self._last = (head, facts) if stream == self._stream else None
        return facts

    def _asks(self, reader: YieldReader, account: Address) -> dict[str, Ask]:
        return {self._stream: reader.page, stream_of(account): partial(reader.flows, account)}

    def _doubtful(self, facts: YieldFacts, walk: EventSync, stream: str) -> set[str]:
        """The streams that were read whole, cannot be right, and were not read again yet."""
        own, history = stream_of(facts.account), facts.history
        wrong = {stream} if history.is_covered and not history.is_complete else set()
        if facts.position is None and self._is_whole(walk.covered(own), history.at):
            wrong.add(own)
        self._read_twice &= wrong
        return wrong - self._read_twice

    async def _read_again(
        self, streams: set[str], walk: EventSync, report: Callable[[Progress], None]
    ) -> bool:
        """Whether anything was: a node may have left something out, or made it up."""
        for stream in sorted(streams):
            began = self._elapsed_ms()
            try:
                async for done, reading in walk.again(stream):
                    left = (self._elapsed_ms() - began) * (1 - done) / done
                    report(Progress(done, reading, int(left) // 1000))
            except (NodeFault, UnexpectedReply) as fault:
                log.info("%s could not be read once more: %s", stream, fault)
            else:
                self._read_twice.add(stream)
        return bool(streams)

    async def _deals(self) -> tuple[DealName, ...]:
        try:
            return await self._reader.deals()
        except ContractFault:  # the price does not depend on the names of what moved it
            return await asyncio.to_thread(self._store.deals)

    def _unchanged(self, account: Address, head: VaultHead) -> YieldFacts | None:
        """The last facts, at a newer block, if no share and no price moved since."""
        if self._last is None:
            return None
        before, facts = self._last
        is_same = (before.state, before.owned) == (head.state, head.owned)
        if facts.account != account or not is_same or not facts.history.is_complete:
            return None
        history = facts.history
        stretches = tuple(replace(one, last=head.at.mined_at) for one in history.stretches)
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
        own = stream_of(account)
        history = rebuilt(
            partial(walk.events, stream), walk.covered(stream), self._launch, head.at, head.state
        )
        flows = tuple(walk.events(own, self._launch, head.at.number))
        facts = YieldFacts(account, history, deals, flows, None, None, limit=walk.limit)
        if not self._is_whole(walk.covered(own), head.at):
            return facts
        return _with_book(facts, head.owned)

    def _cached(self, account: Address) -> YieldFacts | None:
        anchor = self._store.anchor()
        if anchor is None:
            return None
        at, state = anchor
        own, stream = stream_of(account), self._stream
        covered = tuple(one for one in self._store.covered(stream) if one.last.number <= at.number)
        events = partial(self._store.events, stream)
        history = rebuilt(events, covered, self._launch, at, state)
        flows = tuple(self._store.events(own, self._launch, at.number))
        facts = YieldFacts(account, history, self._store.deals(), flows, None, None, is_cached=True)
        if not self._is_whole(self._store.covered(own), at):
            return facts
        return _with_book(facts, None)

    def _is_whole(self, covered: tuple[Covered, ...], at: BlockStamp) -> bool:
        return any(one.first <= self._launch and one.last.number >= at.number for one in covered)


def stream_of(account: Address) -> str:
    """The name under which the events of `account` are kept."""
    return account.lower()


def _with_book(facts: YieldFacts, owned: int | None) -> YieldFacts:
    """`facts` with the account's own book, if its events add up to what it owns."""
    history = facts.history
    nav = history.head.unstaking_nav or history.head.deposit_nav
    book = position(facts.flows, nav)
    if book is None or (owned is not None and book.shares != owned):
        return facts
    earned = None
    if history.is_complete and history.stretches:
        prices = history.stretches[0].deposit
        earned = earned_by_month(facts.flows, prices, history.at.mined_at)
    return replace(facts, position=book, earned=earned)
