"""The Yield page: what is kept at once, then the word of the chain; ranges, table, open steps."""

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.claims import Claim
from gaib_wallet.domain.links import Link, transaction_link
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.errors import Locked, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.yields import Progress, YieldFacts, YieldService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.chart_readout import Prices, Readout, readout_at
from gaib_wallet.viewmodels.portfolio_state import Earnings
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.yield_cards import ALL, realised_of
from gaib_wallet.viewmodels.yield_export import csv_of
from gaib_wallet.viewmodels.yields_state import OWN, PageFacts, YieldState, state_of

RECENT_STEPS = "3"
Save = Callable[[Path, bytes], None]
"""Write a file that nobody else may read. Raises StorageFault."""


class YieldViewModel(ViewModel[YieldState]):
    """Intents of the Yield page. One sync at a time: a new block waits for it."""

    def __init__(
        self,
        yields: YieldService,
        accounts: AccountService,
        pulse: Pulse,
        network: Network,
        claims: tuple[Claim, ...],
        text: Text,
        tasks: Tasks,
        save: Save,
    ) -> None:
        self._yields = yields
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        self._save = save
        self._is_syncing = False
        self._is_behind = False
        self._prices: tuple[NavHistory, Prices] | None = None
        self._earnings_listeners: list[Callable[[Earnings | None], None]] = []
        self._facts_listeners: list[Callable[[YieldFacts], None]] = []
        self._facts = PageFacts(network, accounts.chosen, claims)
        super().__init__(state_of(self._facts, text))
        pulse.subscribe(self._beaten)
        accounts.subscribe(self._account_changed)

    @property
    def facts(self) -> PageFacts:
        """What is known now, typed."""
        return self._facts

    def tell_earnings(self, listener: Callable[[Earnings | None], None]) -> None:
        """Call `listener` with the account's own book whenever more of it is known."""
        self._earnings_listeners.append(listener)

    def tell_facts(self, listener: Callable[[YieldFacts], None]) -> None:
        """Call `listener` with all that was read of the past whenever more of it is known."""
        self._facts_listeners.append(listener)

    def use(self, network: Network) -> None:
        """Take a market of the share that was found since; nothing is read."""
        self._yields.use(network)
        self._know(network=network)

    def refresh(self) -> None:
        """Read what is missing; what is known stays."""
        self._is_syncing, self._is_behind = True, False
        self._know(is_stopped=False)
        self._tasks.spawn(self._read(), key=(self, "read"))

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    def stop(self) -> None:
        """Leave the rest of the past unread; what was read is kept and shown."""
        self._is_syncing = False
        self._know(is_stopped=True)
        self._tasks.spawn(self._stopped(), key=(self, "read"))

    def choose_range(self, key: str) -> None:
        """Look at the last steps, or at all of them."""
        history = self._facts.known.history if self._facts.known else None
        realised = realised_of(history, key) if history and key != ALL else None
        first = realised.first if realised else None
        self._know(choice=replace(self._facts.choice, range=key, first=first))

    def show_deposit(self, is_shown: bool) -> None:  # noqa: FBT001 - a switch's signal
        """Draw the Deposit NAV, or not."""
        self._draw(deposit=is_shown)

    def show_unstaking(self, is_shown: bool) -> None:  # noqa: FBT001
        """Draw the Unstaking NAV, or not."""
        self._draw(unstaking=is_shown)

    def show_market(self, is_shown: bool) -> None:  # noqa: FBT001
        """Draw what a pool paid, or not."""
        self._draw(market=is_shown)

    def read_at(self, seconds: int) -> Readout | None:
        """What the lines say at a moment (Unix seconds); None where nothing is known."""
        if self._facts.known is None:
            return None
        history = self._facts.known.history
        if self._prices is None or self._prices[0] is not history:
            self._prices = history, Prices(history)
        lines = self._facts.choice.lines
        return readout_at(history, lines, self._prices[1], seconds, self._text)

    def turn_table(self) -> None:
        """The chart's data as rows, and back."""
        self._know(shows_table=not self._facts.shows_table, opened=None)

    def turn_deals(self) -> None:
        """Deal by deal instead of month by month, and back."""
        self._know(shows_deals=not self._facts.shows_deals)

    def choose_part(self, key: str) -> None:
        """Of all sAID, or of the account's own."""
        self._know(shows_own=key == OWN)

    def open_step(self, block: int) -> None:
        """Look into the step of a block, and ask for that block's hash."""
        steps = self._facts.known.history.steps if self._facts.known else ()
        if block not in {step.block for step in steps}:
            return
        self._know(opened=block)
        if self._facts.hashes.get(block) is None:
            self._tasks.spawn(self._read_hash(block), key=(self, "hash"))

    def open_block(self, key: str) -> None:
        """Look into a step, by its row in the table."""
        self.open_step(int(key))

    def open_month(self, key: str) -> None:
        """Look into the last step of a month, by its bar."""
        steps = self._facts.known.history.steps if self._facts.known else ()
        found = [step for step in steps if step.at.date().replace(day=1).isoformat() == key]
        if found:
            self.open_step(found[-1].block)

    def close_step(self) -> None:
        """Back to the chart, or to the table."""
        self._know(opened=None)

    def link(self, tx_hash: str, hosts: Collection[str]) -> Link | None:
        """The page of a transaction; None where no explorer of the network is known.

        Raises:
            LinkRefused: it is not of a host in `hosts`.
        """
        return transaction_link(self._facts.network, tx_hash, hosts)

    def export_csv(self, path: Path) -> None:
        """Write all that the figures are made of, every digit, to `path`."""
        if self._facts.known:
            self._export(path, csv_of(self._facts.known, self._facts.network).encode())

    def export_picture(self, path: Path, png: bytes) -> None:
        """Write the picture of what is seen to `path`."""
        self._export(path, png)

    def _export(self, path: Path, content: bytes) -> None:
        try:
            self._save(path, content)
        except WalletError as fault:
            self._know(fault=fault)

    async def _beaten(self, beat: Beat) -> None:
        # What is read now may be of the block before: the next beat reads this one.
        self._is_behind = self._is_behind or beat.is_new_block
        if self._is_behind and not self._is_syncing and not self._facts.is_stopped:
            self.refresh()

    async def _read(self) -> None:
        account = self._facts.account
        if account is None:
            self._is_syncing = False
            return
        try:
            if self._facts.known is None:
                self._learn(await self._yields.cached(account.address))
            self._learn(await self._yields.sync(account.address, self._progressed))
            self._know(fault=None, is_locked=False)
        except Locked:
            # What is kept is shown; the rest comes after unlocking.
            self._know(fault=None, is_locked=True)
        except WalletError as fault:
            self._know(fault=fault)
        except Exception:
            # A bug: it is told elsewhere, and the next block may be read without it.
            self._is_syncing = False
            self._know(progress=None)
            raise
        self._is_syncing = False
        self._know(progress=None)

    async def _stopped(self) -> None:
        account = self._facts.account
        if account:
            try:
                self._learn(await self._yields.cached(account.address))
            except WalletError as fault:
                self._know(fault=fault)
        self._know(progress=None)

    async def _read_hash(self, block: int) -> None:
        try:
            seal = await self._yields.seal(block)
        except WalletError:  # the step is known without it, and is shown without it
            return
        if seal is not None:
            self._know(hashes={**self._facts.hashes, block: seal.hash})

    def _progressed(self, progress: Progress) -> None:
        self._know(progress=progress)
        before, facts = self._facts.known, progress.facts
        # An account's book stays in sight until there is a newer one: a part of it has none.
        if before is None or before.position is None or (facts and facts.position):
            self._learn(facts)

    def _learn(self, known: YieldFacts | None) -> None:
        if known is None or self._facts.account is None:
            return
        if known.account != self._facts.account.address:
            return
        self._know(known=known)
        earnings = earnings_of(known)
        for listener in tuple(self._earnings_listeners):
            listener(earnings)
        for hear in tuple(self._facts_listeners):
            hear(known)

    def _account_changed(self) -> None:
        chosen: Account | None = self._accounts.chosen
        if chosen != self._facts.account:
            self._know(account=chosen, known=None, progress=None, fault=None, opened=None)
            self.refresh()

    def _draw(self, **lines: bool) -> None:
        choice = self._facts.choice
        self._know(choice=replace(choice, lines=replace(choice.lines, **lines)))

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def earnings_of(known: YieldFacts) -> Earnings | None:
    """What the Portfolio page shows of the account's own book; None where it was not read."""
    if known.position is None:
        return None
    steps = known.history.latest_steps
    last = steps[-1] if steps else None
    held = known.held_at(last.at) if last else 0
    recent = realised_of(known.history, RECENT_STEPS)
    return Earnings(known.position, last, held, known.earned or {}, recent)
