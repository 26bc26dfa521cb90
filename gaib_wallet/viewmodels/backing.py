"""The Backing page: what stands behind AID and sAID, and what if one deal fails."""

from collections.abc import Collection, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import timedelta

from gaib_wallet.domain.backing_past import BackingPast
from gaib_wallet.domain.changes import Subject
from gaib_wallet.domain.links import Link, transaction_link
from gaib_wallet.domain.network import Network
from gaib_wallet.errors import LinkRefused, Locked, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backing import BackingService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.viewmodels.backing_facts import ALL, CHANGES, BackingFacts, View, publishes
from gaib_wallet.viewmodels.backing_state import BackingState, state_of
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.default_effect import again_typed
from gaib_wallet.viewmodels.text import Text

MOST_SUPPLIES = 24
"""Of so many reports of reserves, the newest, the AID of that day is asked for."""
READ_EVERY = timedelta(minutes=1)
"""Of the chain's time: deals change rarely."""


class BackingViewModel(ViewModel[BackingState]):
    """Intents of the Backing page. Nothing is read while nobody looks at it."""

    def __init__(
        self,
        service: BackingService,
        accounts: AccountService,
        pulse: Pulse,
        network: Network,
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._service = service
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        self._is_seen = False
        self._facts = BackingFacts(
            network,
            accounts.chosen,
            pulse.now_known,
            service.uses,
            reported=service.reported,
            view=View.NOW if publishes(network) else View.CONTRACTS,
        )
        super().__init__(state_of(self._facts, text))
        pulse.subscribe(self._beaten)
        accounts.subscribe(self._account_changed)

    @property
    def facts(self) -> BackingFacts:
        """What is known now, typed."""
        return self._facts

    def look(self, *, is_seen: bool) -> None:
        """Somebody looks at the page, or no longer does."""
        self._is_seen = is_seen
        if is_seen and self._is_due:
            self.refresh()
        if is_seen:
            self._read_supplies()

    def use(self, network: Network) -> None:
        """Show what was learned of the network since; nothing is read."""
        self._know(network=network)

    def refresh(self) -> None:
        """Read everything again; the figures stay until there are new ones."""
        self._tasks.spawn(self._read(), key=(self, "read"))

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    def rewrite(self, before: Text) -> None:
        """Write as the new region does what was typed as `before` reads it."""
        typed = again_typed(self._facts.recovery_text, before, self._text)
        self._know(recovery_text=typed)

    def hear(self, past: BackingPast | None) -> None:
        """Take what was read of the past; None while it was not."""
        self._know(past=past)
        if self._is_seen:
            self._read_supplies()

    def choose_view(self, key: str) -> None:
        """Look at today, at the past, or at what the contracts say: the value of a `View`."""
        self._know(view=View(key), opened="")
        if self._is_seen:
            self._read_supplies()

    def choose_deal(self, key: str) -> None:
        """Look at the hours and the utilisation of one deal, or of all GPU deals for `ALL`."""
        self._know(past_deal=key)

    def turn_table(self, key: str) -> None:
        """One chart's data as rows, and back."""
        self._know(tables=self._facts.tables ^ {key})

    def choose_subject(self, key: str) -> None:
        """List only the changes of one `Subject`, or all of them for `ALL`."""
        self._know(subject=None if key == ALL else Subject(key), change="")

    def open_change(self, key: str) -> None:
        """Show one change with its whole hash, or put it away."""
        self._know(change="" if self._facts.change == key else key)

    def link(self, allowed: Collection[str]) -> Link | None:
        """The page of the open change's transaction; None where there is none."""
        change = self._facts.open_change
        if change is None:
            return None
        try:
            return transaction_link(self._facts.network, change.tx_hash, allowed)
        except LinkRefused as fault:
            self._know(log_fault=fault)
            return None

    def open(self, key: str) -> None:
        """Show a deal, or put it away."""
        self._know(opened="" if self._facts.opened == key else key, change="")

    def show_changes(self) -> None:
        """Show the whole list of what changed, or put it away."""
        self.open(CHANGES)

    def close(self) -> None:
        """Put away what is open."""
        self._know(opened="", change="")

    def ask_what_if(self) -> None:
        """Show the deal that would hurt most."""
        backing = self._facts.backing
        if backing and backing.largest:
            self._know(opened=str(backing.largest.number))

    def edit_recovery(self, recovery_text: str) -> None:
        """Take how much of what is owed would come back, in percent, as typed so far."""
        self._know(recovery_text=recovery_text)

    @property
    def _is_due(self) -> bool:
        backing, head = self._facts.backing, self._facts.beat.head
        if backing is None or self._facts.is_cached:
            return True
        if head is None:
            return False
        # Another chain, or one that went back, is due too.
        passed = head.mined_at - backing.at.mined_at
        return passed >= READ_EVERY or head.number < backing.at.number

    async def _read(self) -> None:
        try:
            await self._read_head()
            await self._read_changes()
        except Locked:
            self._know(is_cached=True)

    async def _read_head(self) -> None:
        """The backing and what the contracts say, neither of which hides the other."""
        account = self._facts.account
        try:
            backing = await self._service.read(account.address if account else None)
        except Locked:
            self._know(fault=None, is_cached=True)
            raise
        except WalletError as fault:
            self._know(fault=fault, is_cached=True)
            return
        self._know(backing=backing, fault=None, is_cached=False)
        try:
            observed = await self._service.observe()
        except Locked:
            raise
        except WalletError as fault:
            self._know(observe_fault=fault)
        else:
            self._know(observed=observed, observe_fault=None)

    async def _read_changes(self) -> None:
        """What is kept, then page after page for as long as somebody looks."""
        try:
            if self._facts.log is None and (kept := await self._service.kept_changes()):
                self._know(log=kept)
            backing = self._facts.backing
            if backing is None or self._facts.is_cached:
                return
            async with aclosing(self._service.changes(backing.at)) as logs:
                async for log in logs:
                    self._know(log=log, log_fault=None)
                    if not self._is_seen:
                        return
        except Locked:
            raise
        except WalletError as fault:
            self._know(log_fault=fault)

    def _read_supplies(self) -> None:
        past = self._facts.past
        if past is None or self._facts.view is not View.PAST:
            return
        newest = {one.block for one in past.reserves[-MOST_SUPPLIES:]}
        if wanted := sorted(newest - self._facts.supplies_asked):
            self._tasks.spawn(self._ask_supplies(wanted), key=(self, "supplies"))

    async def _ask_supplies(self, blocks: Sequence[int]) -> None:
        try:
            found = await self._service.supplies(blocks)
        except WalletError:
            return  # the chart says that they are not known; it asks again when looked at again
        facts = self._facts
        self._know(
            supplies={**facts.supplies, **found},
            supplies_asked=facts.supplies_asked | set(blocks),
        )

    async def _beaten(self, beat: Beat) -> None:
        self._know(beat=beat)
        if self._is_seen and beat.is_new_block and self._is_due:
            self.refresh()

    def _account_changed(self) -> None:
        chosen = self._accounts.chosen
        if chosen == self._facts.account:
            return
        backing = self._facts.backing
        # The position of the account before is nobody else's.
        self._know(account=chosen, backing=replace(backing, shares=None) if backing else None)
        if self._is_seen:
            self.refresh()
        else:
            self._know(is_cached=True)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))
