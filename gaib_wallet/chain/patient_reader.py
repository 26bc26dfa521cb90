"""The vault's past from nodes that are busy, silent for a while, or do not keep all of it."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final, TypeVar

from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.domain.events import EventPage, Manners, Seal
from gaib_wallet.domain.nav import Sighting, VaultHead
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import DealName
from gaib_wallet.errors import (
    BlockGone,
    MethodMissing,
    NodeBusy,
    NodeFault,
    NodeUnreachable,
    UnexpectedReply,
    WalletError,
)

T = TypeVar("T")
_WAITS_MS: Final = (1_000, 4_000, 4_000, 8_000)
"""Before each question after the first; up to half of it is left to chance."""
_SILENT_WAITS: Final = 2
"""Of these, for a node that does not answer at all: that takes its time, too."""
_LONGEST_WAIT_MS: Final = 60_000
_SPARED: Final = 20
"""Pages that come from the second node before the first one is troubled again."""


class PatientReader:
    """Reads as `YieldReader` does: waits and asks again, then asks `second` if there is one.

    What `second` says counts only of blocks that `first` has under the same hash, or where `first`
    does not answer. `pause` takes milliseconds, `chance` gives a number from 0 up to below another.
    Is `services.ports.YieldReader`.
    """

    def __init__(
        self,
        first: YieldReader,
        second: YieldReader | None,
        pause: Callable[[int], Awaitable[None]],
        chance: Callable[[int], int],
        *,
        begins_with_second: bool = False,
    ) -> None:
        self._first = first
        self._second = second
        self._pause = pause
        self._chance = chance
        self._begins_with_second = begins_with_second
        self._spared = 0
        self._agreed = -1
        self._was_helped = False

    @property
    def was_helped(self) -> bool:
        """Whether something that it told came from the second node."""
        return self._was_helped

    def otherwise(self) -> "PatientReader":
        """Reads the same in other pages, and from the second node first if there is one."""
        second = self._second.otherwise() if self._second else None
        first = self._first.otherwise()
        return PatientReader(first, second, self._pause, self._chance, begins_with_second=True)

    def use(self, network: Network) -> None:
        """As `YieldReader.use`, of both."""
        for reader in (self._first, self._second):
            if reader:
                reader.use(network)

    def manners(self) -> Manners:
        """What was learned of the first node so far."""
        return self._first.manners()

    def start_with(self, manners: Manners) -> None:
        """Begin with what was learned of the first node at another time."""
        self._first.start_with(manners)

    async def head(self, account: Address) -> VaultHead:
        """What the first node says now."""
        return await self._first.head(account)

    async def final(self, head: int) -> Seal:
        """What the first node says now."""
        return await self._first.final(head)

    async def seal(self, number: int) -> Seal | None:
        """What the first node says now."""
        return await self._first.seal(number)

    async def seals(self, numbers: Sequence[int]) -> tuple[Seal | None, ...]:
        """What the first node says now, sooner or later."""
        return await self._insist(lambda reader: reader.seals(numbers), self._first)

    async def deals(self) -> tuple[DealName, ...]:
        """What the first node says now."""
        return await self._first.deals()

    async def page(self, first: int, last: int) -> EventPage:
        """As `YieldReader.page`, sooner or later."""
        return await self._read(lambda reader: reader.page(first, last), last)

    async def flows(self, account: Address, first: int, last: int) -> EventPage:
        """As `YieldReader.flows`, sooner or later."""
        return await self._read(lambda reader: reader.flows(account, first, last), last)

    async def paid_out(self, first: int, last: int) -> EventPage:
        """As `YieldReader.paid_out`, sooner or later."""
        return await self._read(lambda reader: reader.paid_out(first, last), last)

    async def books_at(self, blocks: Sequence[int]) -> tuple[Sighting | None, ...]:
        """As `YieldReader.books_at`, sooner or later."""
        return await self._read(lambda reader: reader.books_at(blocks), max(blocks, default=0))

    async def touched(self, block: int) -> bytes:
        """As `YieldReader.touched`, sooner or later."""
        return await self._read(lambda reader: reader.touched(block), block)

    async def _read(self, ask: Callable[[YieldReader], Awaitable[T]], last: int) -> T:
        """The answer of the first node, or of the second one about a chain up to block `last`."""
        second = self._second
        if second is None:
            return await self._insist(ask, self._first)
        if self._begins_with_second or self._spared:
            self._spared = max(0, self._spared - 1)
            try:
                return await self._helped(ask, second, last)
            except WalletError:
                return await self._insist(ask, self._first)
        try:
            return await self._insist(ask, self._first)
        except (NodeBusy, NodeUnreachable, BlockGone, MethodMissing, UnexpectedReply) as fault:
            try:
                found = await self._helped(ask, second, last)
            except WalletError:
                raise fault from None
            self._spared = _SPARED
            return found

    async def _helped(
        self, ask: Callable[[YieldReader], Awaitable[T]], second: YieldReader, last: int
    ) -> T:
        if last > self._agreed:
            theirs = await second.seal(last)
            try:
                ours = await self._first.seal(last)
            except NodeFault:
                ours = None
            if theirs is None or (ours and ours.hash != theirs.hash):
                raise UnexpectedReply
            # A block's hash stands for all blocks before it.
            self._agreed = last if ours else self._agreed
        found = await self._insist(ask, second)
        self._was_helped = True
        return found

    async def _insist(self, ask: Callable[[YieldReader], Awaitable[T]], reader: YieldReader) -> T:
        for count, wait_ms in enumerate(_WAITS_MS):
            try:
                return await ask(reader)
            except NodeBusy as fault:
                least = (fault.wait_s or 0) * 1_000
                if least > _LONGEST_WAIT_MS:
                    raise
            except NodeUnreachable:
                least = 0
                if count == _SILENT_WAITS:
                    raise
            await self._pause(max(least, wait_ms // 2) + self._chance(wait_ms // 2))
        return await ask(reader)
