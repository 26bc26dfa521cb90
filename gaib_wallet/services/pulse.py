"""The heartbeat of a network: its newest block, how long ago it answered, and what time it is."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
import logging

from gaib_wallet.domain.network import BlockStamp, Health, Network
from gaib_wallet.errors import ClocksDiffer, NodeFault, StorageFault, WalletError
from gaib_wallet.services.gate import Gate
from gaib_wallet.services.ports import Ledger
from gaib_wallet.services.witnesses import WitnessService

SLOW_AFTER_S = 3
SILENT_AFTER_S = 15
CLOCKS_APART = timedelta(minutes=15)
"""What the signer bears, too: more is no slow node, where blocks go on coming."""
AT_ONCE = timedelta(minutes=1)
"""How much of the chain's time may come with one block, beyond the time that has passed."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Beat:
    """What is known of the node: `head` is None before it ever answered.

    `silent_s` counts from its last answer, `fault` is why the last question failed, or that the
    clocks differ, and `is_new_block` says that the head is another one than a beat ago, or that
    nothing could be read at this one. While nothing may be read, `head` and `silent_s` are of the
    moment before. `is_second_silent`: a second node was chosen, and says nothing.
    """

    head: BlockStamp | None
    silent_s: int
    health: Health
    fault: WalletError | None
    is_new_block: bool = False
    is_second_silent: bool = False

    @property
    def can_sign(self) -> bool:
        """Whether figures are fresh enough to sign on."""
        return self.head is not None and self.health in {Health.ANSWERING, Health.SLOW}

    @property
    def is_fresh(self) -> bool:
        """Whether figures are of the chain as it is, though this machine's clock may be wrong."""
        return self.can_sign or (self.head is not None and self.health is Health.CLOCK)


Listener = Callable[[Beat], Awaitable[None]]


class Pulse:
    """Asks for the head again and again; the chain's clock for everybody else.

    `elapsed_ms` counts milliseconds of the machine's monotonic clock, `pause` waits for some.
    Behind a `gate` that is closed it asks only while a transaction of ours has to be followed. It
    asks no second node: it tells what the `witnesses` know.
    """

    def __init__(
        self,
        ledger: Ledger,
        network: Network,
        elapsed_ms: Callable[[], int],
        pause: Callable[[int], Awaitable[None]],
        every_ms: int,
        gate: Gate | None = None,
        witnesses: WitnessService | None = None,
    ) -> None:
        self._ledger = ledger
        self._network = network
        self._elapsed_ms = elapsed_ms
        self._pause = pause
        self._every_ms = every_ms
        self._gate = gate
        self._witnesses = witnesses
        self._has_missed = False
        self._readable: BlockStamp | None = None
        self._readable_ms = elapsed_ms()
        self._head: BlockStamp | None = None
        self._answered_ms = elapsed_ms()
        self._seen_ms = elapsed_ms()
        self._took_ms = 0
        self._followed_ms: int | None = None
        self._fault: WalletError | None = None
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Await `listener` after each beat with what is known."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def now_known(self) -> Beat:
        """What is known at this moment; asks nobody."""
        if self._gate and not self._gate.is_open():
            since_s = (self._elapsed_ms() - self._readable_ms) // 1000
            return Beat(self._readable, since_s, Health.LOCKED, None)
        silent_s = (self._elapsed_ms() - self._answered_ms) // 1000
        health = self._health(silent_s)
        fault = self._fault
        if health is Health.CLOCK and self._head:
            fault = ClocksDiffer(abs(_age(self._head)))
        if self._witnesses is None:
            return Beat(self._head, silent_s, health, fault)
        if health is not Health.SILENT and self._witnesses.fault:
            health, fault = Health.DISPUTED, self._witnesses.fault
        is_alone = self._witnesses.is_silent
        return Beat(self._head, silent_s, health, fault, is_second_silent=is_alone)

    def now(self) -> datetime:
        """The chain's time: the newest block's and what has passed since it was seen (UTC).

        The machine's own time before any block was seen.
        """
        if self._head is None:
            return datetime.now(UTC)
        passed = timedelta(milliseconds=self._elapsed_ms() - self._seen_ms)
        return self._head.mined_at + passed

    async def beat(self) -> None:
        """Ask once, if anything may be asked, and tell everybody."""
        is_new = await self._ask() if await self._may_ask() else False
        may_read = self._gate is None or self._gate.is_open()
        if not may_read:
            self._has_missed = True
        elif self._fault is None:
            is_new, self._has_missed = is_new or self._has_missed, False
            self._readable, self._readable_ms = self._head, self._answered_ms
        for listener in tuple(self._listeners):
            try:
                await listener(replace(self.now_known, is_new_block=is_new))
            except Exception:  # a bug in one page must not stop the heart: figures would look fresh
                log.exception("a bug, not an expected fault")

    async def run(self) -> None:
        """Beat until cancelled."""
        while True:
            await self.beat()
            await self._pause(self._every_ms)

    async def _may_ask(self) -> bool:
        if self._gate is None or self._gate.is_open():
            return True
        try:
            return await self._gate.follows()
        except StorageFault as fault:
            log.warning("what was sent is not known: %s", fault)
            return False

    async def _ask(self) -> bool:
        """Whether the node has another head."""
        asked_ms = self._elapsed_ms()
        try:
            head = await self._ledger.head()
        except WalletError as fault:
            self._fault = fault
            return False
        is_new = head != self._head
        self._fault = None
        self._answered_ms = self._elapsed_ms()
        self._took_ms = self._answered_ms - asked_ms
        if is_new:
            is_next = self._head is not None and self._follows(self._head, head)
            self._followed_ms = self._answered_ms if is_next else None
            self._head, self._seen_ms = head, self._answered_ms
        return is_new

    def _health(self, silent_s: int) -> Health:
        if self._fault is not None or self._head is None or silent_s > SILENT_AFTER_S:
            return Health.SLOW if self._may_come_back(silent_s) else Health.SILENT
        # A demo chain's clock is its own, so its age says nothing about the node.
        if not self._network.is_demo:
            age = _age(self._head)
            if age < -CLOCKS_APART or (age > CLOCKS_APART and self._is_living()):
                return Health.CLOCK
            if age > timedelta(seconds=self._network.stale_after_s):
                return Health.STALE
        return Health.SLOW if self._took_ms > SLOW_AFTER_S * 1000 else Health.ANSWERING

    def _may_come_back(self, silent_s: int) -> bool:
        """Whether it answered a moment ago, and trying again can help: not on a wrong chain."""
        fault = self._fault
        is_patient = isinstance(fault, NodeFault) and fault.is_retryable
        return is_patient and self._head is not None and silent_s <= SLOW_AFTER_S

    def _follows(self, before: BlockStamp, head: BlockStamp) -> bool:
        """Whether `head` came as blocks are made; a node that catches up has them much faster.

        Two blocks may be of one second.
        """
        passed = timedelta(milliseconds=self._answered_ms - self._seen_ms)
        took = head.mined_at - before.mined_at
        return before.number < head.number and timedelta(0) <= took <= passed + AT_ONCE

    def _is_living(self) -> bool:
        """Whether new blocks come, so that it is no old head that a dead node still shows."""
        if self._followed_ms is None:
            return False
        return self._elapsed_ms() - self._followed_ms <= self._network.stale_after_s * 1000


def _age(head: BlockStamp) -> timedelta:
    """How old `head` is by this machine's clock; negative where it comes from the future."""
    return datetime.now(UTC) - head.mined_at
