"""The demo chain as the panel moves it: the levers of `demo.controls`, off the loop."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import TypeVar

from gaib_wallet.demo.controls import Controls
from gaib_wallet.demo.events import Events
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.packages import Progress
from gaib_wallet.demo.troubles import Troubles
from gaib_wallet.domain.demo_events import DemoEvent, DemoTrouble
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import DemoFault
from gaib_wallet.words import Message

MINE_EVERY_S = 12
_DAY_S = 86_400
R = TypeVar("R")


class RunningDemo:
    """One demo chain; is `services.ports.DemoChain`. One lever moves at a time.

    `closed` are the levers that do not move here, by name, and why. `tell_second` is awaited with
    the endpoint of a second node that comes, and with nothing when it goes.
    """

    def __init__(self, node: Node, network: Network, controls: Controls | None = None) -> None:
        self.node = node
        self.network = network
        self.controls = controls or Controls(node, network)
        self._events = Events(node, network, self.controls)
        self._troubles = Troubles(node)
        self.closed: Mapping[str, Message] = {}
        self.tell_second: Callable[[str], Awaitable[None]] | None = None
        self._second = ""
        self._turn = asyncio.Lock()

    async def mine_every(self, seconds: int) -> None:
        """Mine a block now and then, as a living chain does, until cancelled."""
        while True:
            await asyncio.sleep(seconds)
            if self.node.is_running:
                try:
                    await self._do(self.controls.tick)
                except DemoFault:
                    continue  # it was cut between the look and the question

    @asynccontextmanager
    async def mining_paused(self) -> AsyncIterator[None]:
        """Let no block come unasked, and no lever move, for as long as the block lasts."""
        async with self._turn:
            with self.node.mining_paused():
                yield

    async def advance(self, days: int) -> None:
        """Let `days` pass."""
        await self._do(lambda: self.controls.advance(days * _DAY_S))

    async def set_whitelisted(self, account: Address, *, is_whitelisted: bool) -> None:
        """Admit `account`, or dismiss it."""
        await self._do(
            lambda: self.controls.set_whitelisted(account, is_whitelisted=is_whitelisted)
        )

    async def report_yield(self) -> None:
        """Book an ordinary month's income."""
        await self._do(self.controls.report_yield)

    async def report_loss(self) -> None:
        """Book a loss on a deal."""
        await self._do(self.controls.report_loss)

    async def pay_queue(self) -> None:
        """Pay everybody who waits."""
        await self._do(self.controls.pay_queue)

    async def depeg(self) -> None:
        """Push AID to about 0.985."""
        await self._do(self.controls.depeg)

    async def repeg(self) -> None:
        """Bring AID back to about 1."""
        await self._do(self.controls.repeg)

    async def happen(self, event: DemoEvent) -> int:
        """Let `event` happen; the number of the block after which it has."""
        return await self._do(lambda: self._events.happen(event))

    async def play(self, trouble: DemoTrouble) -> None:
        """Let the node fail so from now on, or, for NONE, answer as it should."""
        await self._do(lambda: self._troubles.play(trouble))
        await self._tell()

    async def cut(self) -> None:
        """Stop the node."""
        await self.play(DemoTrouble.SILENT)

    async def restore(self) -> None:
        """Start the node again where it stopped."""
        await self.play(DemoTrouble.NONE)

    async def start_over(self, told: Callable[[Message], None] = lambda _message: None) -> None:
        """Back to the state in which the demo began; `told` how far it is, if it has to be made."""
        loop = asyncio.get_running_loop()

        def tell(message: Message) -> None:
            loop.call_soon_threadsafe(told, message)

        await self._do(partial(self._begin_anew, tell))
        await self._tell()

    async def _tell(self) -> None:
        now = self._troubles.second
        if now != self._second and self.tell_second is not None:
            self._second = now
            await self.tell_second(now)

    def _begin_anew(self, told: Progress) -> None:
        self._troubles.forget()
        self.controls.start_over(told)

    async def _do(self, lever: Callable[[], R]) -> R:
        async with self._turn:
            moving = asyncio.get_running_loop().run_in_executor(None, lever)
            try:
                return await asyncio.shield(moving)
            except asyncio.CancelledError:
                # The thread goes on to its end, and no other lever may move meanwhile.
                await asyncio.wait([moving])
                raise
