"""Two accounts over a vault in memory, with a service that makes their statements."""

from dataclasses import replace
from pathlib import Path

from typing_extensions import override

from gaib_wallet.domain.events import ChainEvent, EventKind, EventPage, Seal
from gaib_wallet.domain.nav import VaultHead
from gaib_wallet.domain.statement_material import Owned
from gaib_wallet.domain.statements import Period, Statement
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import BlockGone
from gaib_wallet.services.statements import Check, StatementService
from gaib_wallet.services.yields import Progress, YieldService
from gaib_wallet.storage.events import EventFile
from tests.builders import ACCOUNT, AID, NETWORK, POOL, SAID, USDC, V3_SAID_POOL
from tests.purses import ADDRESSES, SPARE, Purse, number
from tests.vault import ONE, OWN
from tests.yield_world import FakeYieldReader

LAUNCH = 10
DOLLAR = replace(USDC, digits=18)
NETWORK_OF_STORY = replace(
    NETWORK,
    usdc=DOLLAR,
    usdt=None,
    pools=(replace(POOL, coins=(DOLLAR, AID)), V3_SAID_POOL),
    launch_block=LAUNCH,
)
WHO = {address: who for who, address in ADDRESSES.items()}


class Story(Purse):
    """Remembers when each block was mined."""

    def __init__(self) -> None:
        super().__init__(is_small=False)
        self.times = {self.block: int(self.now.timestamp())}
        self.paid: list[ChainEvent] = []

    @override
    def tick(self, days: int = 0) -> None:
        super().tick(days)
        self.times[self.block] = int(self.now.timestamp())

    def wait(self, days: int) -> None:
        """Days in which nothing happens but a block at their end."""
        self.tick(days)

    @override
    def pay(self, amount: int, who: str) -> None:
        super().pay(amount, who)
        last = self.streams[who][-1]
        subject = number(ADDRESSES[who])
        self.paid.append(last._replace(kind=EventKind.PAID_OUT, subject=subject, shares=0))


def lived() -> Story:
    """From December 2025 to early 2027: bought, staked, earned, lost, left, given between own."""
    story = Story()
    story.deposit(5_000_000 * ONE)
    story.quote(998)
    story.swap_in(9_000 * ONE, OWN, 1_001)
    story.stake(6_000 * ONE, OWN)
    story.swap_in(2_000 * ONE, SPARE, 999)
    story.stake(2_000 * ONE, SPARE)
    for month in range(12):
        story.wait(29)
        story.report((90_000 + month * 7) * ONE, month % 3)
        story.quote(996 + month)
        if month == 3:
            story.hand_over(500 * ONE, SPARE, shares=True)
        if month == 5:
            story.receive(40 * ONE, OWN, shares=True)
            story.sell(300 * ONE, OWN, 1_020)
        if month == 7:
            story.mark(60_000 * ONE, 1)
            story.ask(1_500 * ONE, OWN)
        if month == 8:
            story.lose(60_000 * ONE, 1)
            story.pay(700 * ONE, OWN)
    story.wait(2)
    story.wait(2)
    story.wait(2)
    return story


class StoryReader(FakeYieldReader):
    """A node that has the story's blocks."""

    def __init__(self, story: Story) -> None:
        super().__init__(story)
        self.story = story
        self.payments = story.paid

    @override
    async def head(self, account: Address) -> VaultHead:
        self._answer()
        who, coins = WHO[account], self.story.coins
        others = (coins[who, "AID"], coins[who, "USDC"], sum(self.story.queued.values()))
        return VaultHead(self.story.at, self.story.state, self.story.held[who], others)

    @override
    async def seal(self, number: int) -> Seal | None:
        self._answer()
        time = self.story.times.get(number, 0 if number < LAUNCH - 1 else None)
        return None if time is None else Seal(number, time, f"{self.chain}{number:064x}")

    @override
    async def flows(self, account: Address, first: int, last: int) -> EventPage:
        return await self._page(self.story.streams[WHO[account]], first, last)


class StoryBalances:
    """What the accounts have at the head."""

    def __init__(self, story: Story) -> None:
        self.story = story

    async def owned(self, account: Address, block: int) -> Owned:
        if block != self.story.block:
            raise BlockGone
        who = WHO[account]
        coins = self.story.coins
        holdings = (
            TokenAmount(coins[who, "AID"], AID),
            TokenAmount(self.story.held[who], SAID),
            # What was paid with was there before the launch.
            TokenAmount(coins[who, "USDC"] + 10**24, DOLLAR),
        )
        return Owned(holdings, self.story.queued[who])


class StatementWorld:
    """A service over the story; each has a node and a store of its own."""

    def __init__(self, folder: Path, story: Story | None = None) -> None:
        self.story = story or lived()
        self.reader = StoryReader(self.story)
        self.store = EventFile(folder / "events.sqlite")
        self.yields = YieldService(self.reader, self.store, NETWORK_OF_STORY, lambda: 0)
        self.service = StatementService(
            self.yields, self.reader, StoryBalances(self.story), self.store, NETWORK_OF_STORY
        )
        self.heard: list[Progress] = []

    async def made(self, period: Period, account: Address = ACCOUNT) -> Statement:
        others = tuple(one for one in ADDRESSES.values() if one != account)
        return await self.service.make(account, period, self.heard.append, others)

    async def checked(self, stated: Statement) -> Check:
        return await self.service.check(stated, self.heard.append)
