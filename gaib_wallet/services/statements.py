"""Statements: made of what a node says, and checked by making them again over another."""

import asyncio
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from gaib_wallet.domain import periods
from gaib_wallet.domain.dollars import DollarPrices
from gaib_wallet.domain.earnings import Now, position_of
from gaib_wallet.domain.events import ChainEvent, EventKind, Seal
from gaib_wallet.domain.movements import Movement, movements_of
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.periods import Preset
from gaib_wallet.domain.statement_checks import (
    Checked,
    Verdict,
    blocks,
    compare,
    compare_blocks,
)
from gaib_wallet.domain.statement_making import statement
from gaib_wallet.domain.statement_material import (
    FROM_CHAIN,
    Book,
    Material,
    Owned,
    exchanged_with,
    nav_after,
)
from gaib_wallet.domain.statements import Block, Period, Statement
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.errors import (
    BlockGone,
    HistoryNotWhole,
    InputError,
    NodeBehind,
    PeriodWithoutBlocks,
    WalletError,
)
from gaib_wallet.services.ports import BalanceReader, EventStore, YieldReader
from gaib_wallet.services.yields import Progress, YieldFacts, YieldService, stream_of
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_AT_ONCE: Final = 500
"""Blocks that are asked for together: what was asked for in vain is asked again."""
_NOT_READ = QT_TRANSLATE_NOOP("statement", "Older events are missing. Let the wallet read on.")
_NO_PRICE = QT_TRANSLATE_NOOP("statement", "The share price has a gap between %1 and %2.")


@dataclass(frozen=True, slots=True)
class Check:
    """What became of each line; `limit` says why the node could not say more than blocks."""

    lines: tuple[Checked, ...]
    limit: WalletError | None = None

    def count(self, verdict: Verdict) -> int:
        """How many lines have that verdict."""
        return sum(line.verdict is verdict for line in self.lines)


@dataclass(frozen=True, slots=True)
class Span:
    """From which block to which one a statement can reach."""

    launch: Seal
    final: Seal


class StatementService:
    """Of one network over one node. `yields` fills `store`, which may be a new one."""

    def __init__(
        self,
        yields: YieldService,
        reader: YieldReader,
        balances: BalanceReader,
        store: EventStore,
        network: Network,
    ) -> None:
        self._yields = yields
        self._reader = reader
        self._balances = balances
        self._store = store
        self._network = network

    def use(self, network: Network) -> None:
        """Take prices of pools, too, that were found since."""
        self._network = network

    async def span(self, account: Address) -> Span:
        """What periods can be chosen from.

        Raises:
            HistoryNotWhole: the node has no blocks as old as the launch.
            NodeFault, ContractFault: as the node does.
        """
        head = await self._reader.head(account)
        final = await self._reader.final(head.at.number)
        return Span(await self._sealed(self._network.launch_block), final)

    async def preset(self, account: Address, chosen: Preset) -> Period:
        """The period of that name. Raises PeriodTooEarly, and as `span`."""
        span = await self.span(account)
        return periods.preset(chosen, span.launch.stamp.mined_at, span.final.stamp.mined_at)

    async def make(
        self,
        account: Address,
        period: Period,
        report: Callable[[Progress], None],
        own: Collection[Address] = (),
        as_of: Block | None = None,
    ) -> Statement:
        """The statement of `account` for `period`; `own` are other accounts of its holder.

        It ends at the last final block, or at `as_of` where that is earlier.

        Raises:
            InputError: what is wrong with the period.
            HistoryNotWhole: something in it was not read.
            NodeBehind: the node has not come to `as_of` yet.
            NodeFault, ContractFault, StorageFault: as the node and the disk do.
        """
        span = await self.span(account)
        final = await self._last(span.final, as_of)
        periods.check(period, span.launch.stamp.mined_at, final.stamp.mined_at)
        opening, closing = await self._ends(period, span.launch, final)
        facts = await self._yields.sync(account, report, is_fresh=True)
        await asyncio.to_thread(self._check_whole, facts, opening, closing)
        owned = await self._balances.owned(account, facts.history.at.number)
        histories = await self._histories(facts, closing, own)
        material = await asyncio.to_thread(
            self._material, facts, period, (final, opening, closing), owned, histories
        )
        seals = await self._seals(material.named())
        known = {number: seal for number, seal in seals.items() if seal is not None}
        if len(known) < len(seals):
            raise HistoryNotWhole(Message("statement", _NOT_READ))
        return await asyncio.to_thread(statement, material, known)

    async def check(self, stated: Statement, report: Callable[[Progress], None]) -> Check:
        """Each line of `stated` against what this node says.

        Raises:
            NodeFault, ContractFault, StorageFault: nothing could be checked.
        """
        account = Address(stated.holder.account)
        own = tuple(map(Address, stated.holder.own))
        try:
            found = await self.make(account, stated.period, report, own, stated.as_of)
        except InputError as fault:  # no wallet made a statement of that period
            days = f"{stated.period.first} {stated.period.last}"
            wrong = Checked("period", days, "", Verdict.DIFFERS)
            return Check((wrong,), fault)
        except (HistoryNotWhole, NodeBehind, BlockGone) as limit:
            seals = await self._seals({block.number for _, block in blocks(stated)})
            read = {number: _block(seal) if seal else None for number, seal in seals.items()}
            return Check(compare_blocks(stated, read), limit)
        return Check(await asyncio.to_thread(compare, stated, found))

    async def _last(self, final: Seal, as_of: Block | None) -> Seal:
        """The block at which a period ends at the latest."""
        if as_of is None:
            return final
        if as_of.number <= final.number:
            return await self._sealed(as_of.number)
        if final.stamp.mined_at < as_of.mined_at:
            raise NodeBehind(as_of.number)
        return final  # at that time there was no block of that number: the line will differ

    async def _ends(self, period: Period, launch: Seal, final: Seal) -> tuple[Seal, Seal]:
        """The last blocks before the period and in it."""
        before = await self._sealed(max(0, launch.number - 1))
        opening = await self._last_before(periods.beginning(period), before, final)
        closing = await self._last_before(periods.end(period), opening, final)
        if closing.number == opening.number:
            raise PeriodWithoutBlocks
        return opening, closing

    async def _last_before(self, moment: datetime, first: Seal, last: Seal) -> Seal:
        """The last block mined before `moment`, between `first` and `last`, by halves."""
        seconds = int(moment.timestamp())
        if last.time < seconds:
            return last
        low, high = first, last.number
        while high - low.number > 1:
            middle = await self._sealed((low.number + high) // 2)
            if middle.time < seconds:
                low = middle
            else:
                high = middle.number
        return low

    async def _sealed(self, number: int) -> Seal:
        seal = await self._reader.seal(number)
        if seal is None:
            raise HistoryNotWhole(Message("statement", _NOT_READ))
        return seal

    async def _seals(self, numbers: Collection[int]) -> dict[int, Seal | None]:
        every = sorted(numbers)
        found: list[Seal | None] = []
        for first in range(0, len(every), _AT_ONCE):
            found += await self._reader.seals(every[first : first + _AT_ONCE])
        return dict(zip(every, found, strict=True))

    async def _histories(
        self, facts: YieldFacts, closing: Seal, own: Collection[Address]
    ) -> dict[Address, tuple[Movement, ...]]:
        """The movements until `closing` of the account and of those of `own` that gave it anything.

        They come first; those who gave the givers something are among them, as costs go along.
        """
        found = {facts.account: await asyncio.to_thread(self._movements, facts, closing, own)}
        waiting = exchanged_with(found[facts.account], own) - found.keys()
        while waiting:
            other = waiting.pop()
            theirs = await self._yields.sync(other, _unheard, is_fresh=True)
            await asyncio.to_thread(self._check_read, theirs, closing)
            holders = {*own, facts.account}
            found[other] = await asyncio.to_thread(self._movements, theirs, closing, holders)
            waiting |= exchanged_with(found[other], own) - found.keys()
        return found

    def _movements(
        self, facts: YieldFacts, closing: Seal, own: Collection[Address]
    ) -> tuple[Movement, ...]:
        flows = tuple(flow for flow in facts.flows if flow.block <= closing.number)
        prices = DollarPrices(flows, self._trades(closing), self._network)
        return movements_of(flows, self._network, prices, {*own} - {facts.account})

    def _trades(self, end: Seal) -> Iterable[ChainEvent]:
        launch, kinds = self._network.launch_block, {EventKind.TRADED}
        return self._store.events(self._yields.stream, launch, end.number, kinds)

    def _check_whole(self, facts: YieldFacts, opening: Seal, closing: Seal) -> None:
        """Raises HistoryNotWhole."""
        self._check_read(facts, closing)
        start, end = opening.stamp.mined_at, closing.stamp.mined_at
        for gap in facts.history.gaps:
            if gap.first < end and gap.last > start:
                raise HistoryNotWhole(Message("statement", _NO_PRICE, (gap.first, gap.last)))

    def _check_read(self, facts: YieldFacts, closing: Seal) -> None:
        """Raises HistoryNotWhole."""
        launch = self._network.launch_block
        for stream in (self._yields.stream, stream_of(facts.account)):
            known = [
                one
                for one in self._store.covered(stream)
                if one.first <= launch and one.last.number >= closing.number
            ]
            if not known:
                why = facts.limit.message if facts.limit else Message("statement", _NOT_READ)
                raise HistoryNotWhole(why)

    def _material(
        self,
        facts: YieldFacts,
        period: Period,
        seals: tuple[Seal, Seal, Seal],
        owned: Owned,
        histories: dict[Address, tuple[Movement, ...]],
    ) -> Material:
        final, opening, closing = seals
        return Material(
            network=self._network,
            account=facts.account,
            own=tuple(sorted(histories.keys() - {facts.account})),
            period=period,
            as_of=final,
            opening=opening,
            closing=closing,
            history=facts.history,
            deals=facts.deals,
            flows=facts.flows,
            owned=owned,
            movements=histories[facts.account],
            at_opening=self._book(facts.history, histories.values(), opening),
            at_closing=self._book(facts.history, histories.values(), closing),
        )

    def _book(
        self, history: NavHistory, histories: Collection[tuple[Movement, ...]], end: Seal
    ) -> Book:
        """The account's book after that block; its movements are the first of `histories`."""
        price = DollarPrices((), self._trades(end), self._network).now
        nav = nav_after(history, end)
        if nav is None:
            return Book(None, price)
        points = tuple(
            point
            for one in history.stretches
            for point in one.deposit
            if point.block <= end.number and point.source in FROM_CHAIN
        )
        movements, *others = (
            tuple(one for one in every if one.block <= end.number) for every in histories
        )
        now = Now(end.stamp.mined_at, nav, price, points)
        return Book(position_of(movements, self._network, now, others), price)


def _unheard(_: Progress) -> None:
    """The histories of other accounts are read without a word."""


def _block(seal: Seal) -> Block:
    return Block(seal.number, seal.stamp.mined_at, seal.hash)
