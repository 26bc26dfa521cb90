"""What is learned of a network while the wallet is open, told to everybody who works with it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from gaib_wallet.domain.network import Health, Network
from gaib_wallet.domain.pools import AcceptedPool
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pools import PoolService, learned
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.standing import StandingService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.settings import PoolCounts, SettingsViewModel


class Learner(Protocol):
    """Whoever keeps a network and does otherwise with other pools or other open flows."""

    def use(self, network: Network) -> None:
        """Go on with `network`, which has other pools or flows than before."""


class _Reading(Protocol):
    def learn(self, network: Network, *, reads: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a network's manifest does not say: its pools, and what its contracts are now.

    `accepted` are the pools that a person accepted; nobody knows them while the wallet is locked.
    """

    network: Network
    pools: PoolService
    standing: StandingService
    accounts: AccountService
    accepted: Callable[[], Iterable[AcceptedPool]]

    @property
    def now(self) -> Network:
        """The manifest's network with everything that is known besides."""
        closed = {**self.standing.closed(), **self.network.closed}
        return replace(learned(self.network, self.pools.offered), closed=closed)

    @property
    def counts(self) -> PoolCounts | None:
        """How many pools were found; None where nobody looks for them, or nobody did yet."""
        if self.pools.survey is None:
            return None
        waiting = len(self.pools.waiting)
        left_out = len(self.pools.doubted) + len(self.pools.changed)
        return PoolCounts(len(self.pools.offered), waiting, left_out)

    def show_in(self, settings: SettingsViewModel) -> None:
        """Let `settings` say what is known, now and whenever it is more."""

        def tell() -> None:
            settings.know(self.now, self.counts)

        tell()
        self.pools.subscribe(tell)
        self.standing.subscribe(tell)

    def begin(self, session: _Reading, pulse: Pulse, tasks: Tasks) -> None:
        """Tell `session` what was kept, then whatever is new; look from the next heartbeat on."""
        teacher = _Teacher(self, session, tasks)
        teacher.unlocked()
        teacher.tell(reads=False)
        self.pools.subscribe(teacher.tell)
        self.standing.subscribe(teacher.tell)
        self.accounts.subscribe(teacher.unlocked)
        pulse.subscribe(teacher.beaten)


class _Teacher:
    def __init__(self, knowledge: Knowledge, session: _Reading, tasks: Tasks) -> None:
        self._knowledge = knowledge
        self._session = session
        self._tasks = tasks
        self._told = knowledge.network
        self._is_looking = False

    def tell(self, *, reads: bool = True) -> None:
        """Only what is new: each time everything is read again."""
        now = self._knowledge.now
        if now != self._told:
            self._told = now
            self._session.learn(now, reads=reads)

    def unlocked(self) -> None:
        """What was accepted is known from the moment in which the wallet is open."""
        if not self._knowledge.accounts.is_locked:
            accepted = tuple(self._knowledge.accepted())
            self._knowledge.standing.know(accepted)
            self._knowledge.pools.know(accepted)

    async def beaten(self, beat: Beat) -> None:
        if beat.head is None or beat.health in {Health.SILENT, Health.LOCKED}:
            return
        if not self._is_looking:
            self._is_looking = True
            self._tasks.spawn(self._look(), key=(self, "pools"))

    async def _look(self) -> None:
        try:
            await self._knowledge.pools.follow()
        finally:
            self._is_looking = False
