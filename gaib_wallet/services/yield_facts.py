"""What is known of the yield, made of the streams of events as far as they were read."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from functools import cache, partial
from typing import Final, Protocol

from gaib_wallet.domain import backing_past, rebuilding
from gaib_wallet.domain.backing_past import BackingPast
from gaib_wallet.domain.dollars import DollarPrices
from gaib_wallet.domain.earnings import Now, Position, earned_by_month, position_of, shares_of
from gaib_wallet.domain.events import ChainEvent, Covered, EventKind
from gaib_wallet.domain.movements import Movement, movements_of
from gaib_wallet.domain.nav import Sighting, VaultState
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.price_pools import price_pools
from gaib_wallet.domain.queue import QueuePast, queue_past
from gaib_wallet.domain.rebuilding import Events
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import DealName, NavHistory
from gaib_wallet.errors import WalletError

QUEUE: Final = "queue"


@dataclass(frozen=True, slots=True)
class YieldFacts:
    """All that is known of the yield, and of one account's part in it.

    `flows` are the events that moved the account's tokens, oldest first. `position` and `earned`
    are None unless all of them were read and they add up to what the account owns. `limit` says
    why older events could not be read. `was_helped`: some of it came from the second node, as the
    first one did not answer. `movements`, `queue` (the line's past) and `past` (the backing's) are
    None until all that they are made of was read.
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


class Told(Protocol):
    """Who knows the events of streams."""

    def __call__(
        self, stream: str, first: int, last: int, kinds: Collection[EventKind] | None = None
    ) -> Iterable[ChainEvent]:
        """Those between two blocks, both included, oldest first; only of `kinds`, if named."""


@dataclass(frozen=True, slots=True)
class Streams:
    """Which events are known: `covered` and `events` of a stream by its name. Both block."""

    vault: str
    covered: Callable[[str], tuple[Covered, ...]]
    events: Told

    def told(self, *kinds: EventKind) -> Events:
        """The vault's events of `kinds`, between any two blocks."""
        return partial(self.events, self.vault, kinds=kinds)


@dataclass(frozen=True, slots=True)
class Ground:
    """What facts stand on besides events: block `at`, and what was said or seen there and before.

    `owned` are the account's shares at the head, None if nobody was asked. `own` are the accounts
    of this wallet.
    """

    account: Address
    at: BlockStamp
    state: VaultState
    owned: int | None
    deals: tuple[DealName, ...]
    sightings: tuple[Sighting, ...]
    keeps_states: bool | None
    own: Collection[Address]
    limit: WalletError | None = None


def stream_of(account: Address) -> str:
    """The name under which the events of `account` are kept."""
    return account.lower()


def facts_of(ground: Ground, streams: Streams, network: Network) -> YieldFacts:
    """Everything that the streams tell as far as they were read. Blocks."""
    own, launch, at = stream_of(ground.account), network.launch_block, ground.at
    streams = replace(streams, covered=cache(streams.covered))
    history = _history(ground, streams, network)
    flows = tuple(streams.events(own, launch, at.number))
    facts = YieldFacts(ground.account, history, ground.deals, flows, None, None, limit=ground.limit)
    vault = streams.covered(streams.vault)
    if is_whole(vault, launch, at):
        facts = replace(facts, queue=_queue(streams, network, history))
    if network.said is not None:
        told = streams.told(*backing_past.HEARD)
        past = backing_past.backing_past(told, vault, launch, at, ground.state, network.aid)
        facts = replace(facts, past=past)
    if is_whole(vault, launch, at) and is_whole(streams.covered(own), launch, at):
        facts = _with_book(facts, ground, streams, network)
    return facts


def _history(ground: Ground, streams: Streams, network: Network) -> NavHistory:
    markets = frozenset(
        int(one.pool.address, 16) for one in price_pools(network) if one.base == network.said
    )
    return rebuilding.rebuilt(
        streams.told(*rebuilding.HEARD),
        streams.covered(streams.vault),
        network.launch_block,
        ground.at,
        ground.state,
        ground.sightings,
        markets=markets,
        keeps_states=ground.keeps_states,
    )


def _queue(streams: Streams, network: Network, history: NavHistory) -> QueuePast | None:
    launch, last = network.launch_block, history.at
    if not is_whole(streams.covered(QUEUE), launch, last):
        return None
    since = history.stretches[0].first if history.stretches else last.mined_at
    asked = streams.told(EventKind.WITHDRAWN)(launch, last.number)
    paid = streams.events(QUEUE, launch, last.number)
    return queue_past(asked, paid, network.aid, since, is_complete=True)


def _with_book(facts: YieldFacts, ground: Ground, streams: Streams, network: Network) -> YieldFacts:
    """`facts` with the account's own book, if its events add up to what it owns."""
    history, launch, last = facts.history, network.launch_block, ground.at.number
    # Of an account that nobody looks at, no more is read than until it was looked at last.
    others = {
        one: tuple(streams.events(stream_of(one), launch, min(until, last)))
        for one in ground.own
        if one != facts.account and (until := _read_until(streams.covered(stream_of(one)), launch))
    }
    flows = sorted({flow for one in (facts.flows, *others.values()) for flow in one})
    prices = DollarPrices(flows, streams.told(EventKind.TRADED)(launch, last), network)
    movements = movements_of(facts.flows, network, prices, ground.own)
    facts = replace(facts, movements=movements)
    if ground.owned not in {None, shares_of(facts.flows)}:
        return facts
    nav = history.head.unstaking_nav or history.head.deposit_nav
    points = tuple(point for one in history.stretches for point in one.deposit)
    now = Now(history.at.mined_at, nav, prices.now, points)
    rest = [movements_of(one, network, prices, ground.own) for one in others.values()]
    earned = earned_by_month(facts.flows, points, now.at) if history.is_known else None
    return replace(
        facts, position=position_of(movements, network, now, rest), earned=earned or None
    )


def _read_until(covered: Sequence[Covered], launch: int) -> int:
    """The newest block such that all from `launch` to it were read; 0 if there is none."""
    return max((one.last.number for one in covered if one.first <= launch), default=0)


def is_whole(covered: Sequence[Covered], launch: int, at: BlockStamp) -> bool:
    """Whether every block from `launch` to `at` was read."""
    return any(one.first <= launch and one.last.number >= at.number for one in covered)
