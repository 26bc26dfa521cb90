"""A vault in memory behind the port of the Yield page, and everything around its view model."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from gaib_wallet.domain.claims import Claim, Measure, Speaker
from gaib_wallet.domain.events import ChainEvent, EventKind, EventPage, Manners, Seal
from gaib_wallet.domain.nav import Sighting, VaultHead
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import DealName, Source
from gaib_wallet.errors import BlockGone, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.services.yields import YieldService
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.events import EventFile
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.portfolio_state import Earnings
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.yields import YieldViewModel
from gaib_wallet.viewmodels.yields_state import YieldState
from tests.builders import ACCOUNT, NETWORK, text
from tests.fake_chain import FakeLedger
from tests.fake_vault import FakeVault
from tests.vault import OWN, Vault

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
DEALS = (
    DealName(0, Source.TBILLS, "T-bills", is_active=False, heard_at=None),
    DealName(1, Source.DEBT, "Northern Grid", is_active=True, heard_at=NOW - timedelta(minutes=40)),
    DealName(
        2, Source.EQUITY, "Harbour Compute", is_active=True, heard_at=NOW - timedelta(minutes=12)
    ),
    DealName(3, Source.ROBOTICS, "Field Robots", is_active=True, heard_at=NOW - timedelta(days=2)),
)
CLAIMS = (
    Claim("above 10% a year", Speaker.SITE, date(2026, 10, 12), Measure.YEARLY, "made up"),
    Claim("up to 40%", Speaker.POST, date(2026, 9, 3), Measure.OUTSIDE, "made up"),
    Claim("GPU data live", Speaker.SITE, date(2026, 10, 12), Measure.TELEMETRY, "made up"),
)


class FakeYieldReader:
    """A `YieldReader` of one vault, whose last blocks are not final yet.

    Set `fault` and every question raises it; clear `gate` and pages wait; blocks before `oldest`
    are gone. `states` are the books of old blocks, unless `keeps_states` is cleared.
    """

    def __init__(self, vault: Vault, deals: tuple[DealName, ...] = DEALS) -> None:
        self.vault = vault
        self.known_deals = deals
        self.fault: WalletError | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.page_size = 1_000
        self.open_blocks = 2
        self.oldest = 0
        self.chain = "0x"
        self.pages = 0
        self.was_helped = False
        self.payments: list[ChainEvent] = []
        self.states: dict[int, Sighting] = {}
        self.keeps_states = True
        self.touches: dict[int, bytes] = {}
        self.learned = Manners(256, 50_000)

    async def head(self, account: Address) -> VaultHead:
        self._answer()
        owned = self.vault.held[OWN] if account == ACCOUNT else 0
        return VaultHead(self.vault.at, self.vault.state, owned, self._others(account))

    async def final(self, head: int) -> Seal:
        self._answer()
        seal = await self.seal(max(0, head - self.open_blocks))
        assert seal is not None
        return seal

    async def seal(self, number: int) -> Seal | None:
        self._answer()
        if number > self.vault.block:
            return None
        before = [event.time for event in self.vault.events if event.block <= number]
        time = before[-1] if before else 0
        if number == self.vault.block:
            time = int(self.vault.now.timestamp())
        return Seal(number, time, f"{self.chain}{number:x}")

    async def seals(self, numbers: Sequence[int]) -> tuple[Seal | None, ...]:
        return tuple([await self.seal(number) for number in numbers])

    async def page(self, first: int, last: int) -> EventPage:
        return await self._page(self.vault.events, first, last)

    async def flows(self, account: Address, first: int, last: int) -> EventPage:
        return await self._page(self.vault.flows if account == ACCOUNT else [], first, last)

    async def paid_out(self, first: int, last: int) -> EventPage:
        return await self._page(self.payments, first, last)

    async def books_at(self, blocks: Sequence[int]) -> tuple[Sighting | None, ...]:
        self._answer()
        if not self.keeps_states:
            raise BlockGone
        return tuple(self.states.get(number) for number in blocks)

    def otherwise(self) -> "FakeYieldReader":
        return self

    async def touched(self, block: int) -> bytes:
        self._answer()
        return self.touches.get(block, b"")

    def manners(self) -> Manners:
        return self.learned

    def start_with(self, manners: Manners) -> None:
        self.learned = manners

    async def deals(self) -> tuple[DealName, ...]:
        self._answer()
        return self.known_deals

    async def _page(self, events: Sequence[ChainEvent], first: int, last: int) -> EventPage:
        self._answer()
        await self.gate.wait()
        self.pages += 1
        start = max(first, last - self.page_size + 1)
        start = max(start, self.oldest)
        if start > last:
            raise BlockGone
        found = tuple(event for event in events if start <= event.block <= last)
        return EventPage(start, last, found)

    def _others(self, account: Address) -> tuple[int, ...]:
        signs = {EventKind.CAME: 1, EventKind.WENT: -1}
        moved = self.vault.flows if account == ACCOUNT else []
        came = sum(signs.get(one.kind, 0) * one.assets for one in moved)
        return came, -sum(one.assets for one in self.payments)

    def _answer(self) -> None:
        if self.fault:
            raise self.fault


class YieldWorld:
    """A view model with everything around it."""

    def __init__(
        self, vault: Vault, folder: Path, said: Text | None = None, network: Network = NETWORK
    ) -> None:
        self.vault = vault
        self.reader = FakeYieldReader(vault)
        self.store = EventFile(folder / "events.sqlite")
        self.network = network
        self.tasks = Tasks(on_bug=self._bug)
        self.service = YieldService(self.reader, self.store, network, self._elapsed)
        self.accounts = AccountService(FakeVault(), AccountFile(folder / "accounts.json"))
        self.accounts.watch("Savings", ACCOUNT)
        self.ledger = FakeLedger(network)
        self.pulse = Pulse(self.ledger, network, self._elapsed, self._pause, 12_000)
        self.saved: dict[Path, bytes] = {}
        self.bugs: list[BaseException] | None = None
        self.save: Callable[[Path, bytes], object] = self.saved.__setitem__
        self.earnings: list[Earnings | None] = []
        self.model = YieldViewModel(
            self.service,
            self.accounts,
            self.pulse,
            network,
            CLAIMS,
            said or text(),
            self.tasks,
            self._save,
        )
        self.model.tell_earnings(self.earnings.append)

    async def read(self) -> YieldState:
        """What is shown once everything was read."""
        self.model.refresh()
        await self.tasks.idle()
        return self.model.state

    def _save(self, path: Path, content: bytes) -> None:
        self.save(path, content)

    def _elapsed(self) -> int:
        return 0

    async def _pause(self, milliseconds: int) -> None:
        await asyncio.Event().wait()

    def _bug(self, bug: BaseException) -> None:
        if self.bugs is None:
            raise bug
        self.bugs.append(bug)
