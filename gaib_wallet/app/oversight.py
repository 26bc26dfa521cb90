"""Contracts and nodes under watch: both are looked at after heartbeats, beside everything else."""

from dataclasses import dataclass
import logging

from gaib_wallet.domain.network import Health
from gaib_wallet.errors import WalletError
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.standing import StandingService
from gaib_wallet.services.witnesses import WitnessService
from gaib_wallet.viewmodels.base import Tasks

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Oversight:
    """What contracts are, and whether a second node agrees."""

    standing: StandingService
    witnesses: WitnessService

    def begin(self, pulse: Pulse, tasks: Tasks) -> None:
        """Look from the next heartbeat of `pulse` on; never while nothing may be asked."""
        pulse.subscribe(_Watch(self, pulse, tasks).beaten)


class _Watch:
    """One look at a time: a slow node is not asked again before it has answered."""

    def __init__(self, oversight: Oversight, pulse: Pulse, tasks: Tasks) -> None:
        self._standing = oversight.standing
        self._witnesses = oversight.witnesses
        self._pulse = pulse
        self._tasks = tasks
        self._is_looking = self._is_asking = False

    async def beaten(self, beat: Beat) -> None:
        if beat.head is None or beat.health in {Health.SILENT, Health.LOCKED}:
            return
        if not self._is_looking:
            self._is_looking = True
            self._tasks.spawn(self._look(), key=(self, "contracts"))
        is_open = self._witnesses.dispute is not None or self._witnesses.is_silent
        if (beat.is_new_block or is_open) and not self._is_asking:
            self._is_asking = True
            self._tasks.spawn(self._ask(), key=(self, "nodes"))

    async def _look(self) -> None:
        try:
            await self._standing.follow()
        finally:
            self._is_looking = False

    async def _ask(self) -> None:
        before = (self._witnesses.dispute, self._witnesses.is_silent)
        try:
            await self._witnesses.look()
        except WalletError as fault:
            log.info("nodes are not compared now: %s", fault)
        finally:
            self._is_asking = False
        if before != (self._witnesses.dispute, self._witnesses.is_silent):
            await self._pulse.beat()  # everybody learns it now
