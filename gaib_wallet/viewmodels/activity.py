"""The Activity page: every transaction this wallet signed, and what can be done about it."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from functools import partial
from pathlib import Path

from gaib_wallet.domain.links import Link, transaction_link
from gaib_wallet.domain.network import Health, Network
from gaib_wallet.domain.transactions import TxPlan, TxRecord
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import LinkRefused, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import Copies
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.replacing import ReplacementService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.viewmodels.activity_detail import Hindrance, Remedy
from gaib_wallet.viewmodels.activity_state import (
    ActivityFacts,
    ActivityState,
    Filter,
    state_of,
)
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.outcomes import Names, recipient_of
from gaib_wallet.viewmodels.receipt import ReceiptPaper, Surroundings, receipt_of
from gaib_wallet.viewmodels.signing import Proposal, Reviewer
from gaib_wallet.viewmodels.text import Text


class ActivityViewModel(ViewModel[ActivityState]):
    """Intents of the Activity page; what has to be signed is shown to `review` first."""

    def __init__(
        self,
        transactions: TransactionService,
        replacements: ReplacementService,
        accounts: AccountService,
        pulse: Pulse,
        network: Network,
        names: Names,
        review: Reviewer,
        copies: Copies,
        version: str,
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._transactions = transactions
        self._replacements = replacements
        self._accounts = accounts
        self._pulse = pulse
        self._review = review
        self._copies = copies
        self._version = version
        self._text = text
        self._tasks = tasks
        beat = pulse.now_known
        self._facts = ActivityFacts(
            network,
            names,
            accounts.chosen.address if accounts.chosen else None,
            head=beat.head,
            hindrance=_hindrance(accounts, beat),
        )
        super().__init__(state_of(self._facts, text))
        transactions.subscribe(self._changed)
        accounts.subscribe(self._account_changed)
        pulse.subscribe(self._beaten)
        self.refresh()

    def use(self, network: Network) -> None:
        """Show what was learned or chosen of the network since; nothing is read."""
        self._know(network=network)

    def refresh(self) -> None:
        """Read the records again."""
        self._tasks.spawn(self._read(), key=(self, "read"))

    def open(self, key: str) -> None:
        """Show what is behind a row, or put it away."""
        opened = "" if self._facts.opened == key else key
        self._know(opened=opened, remedy_fault=None, saved="")

    def show(self, key: str) -> None:
        """Show what is behind a row, whichever were listed before."""
        self._know(opened=key, filter=Filter.ALL, remedy_fault=None, saved="")

    def show_only(self, key: str) -> None:
        """List some of them; `key` is that of a `Filter`."""
        self._know(filter=Filter(key))

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    def act(self, key: str) -> None:
        """Do what the button with the key of a `Remedy` says about the open transaction."""
        record = self._facts.record
        if record is None or self._facts.is_busy:
            return
        acts: dict[Remedy, Callable[[TxRecord], Awaitable[object]]] = {
            Remedy.SPEED_UP: partial(self._propose, self._replacements.speed_up),
            Remedy.CANCEL: partial(self._propose, self._replacements.cancel),
            Remedy.SEND_AGAIN: self._transactions.send_again,
            Remedy.SEND_PUBLICLY: self._transactions.send_publicly,
            Remedy.GIVE_UP: self._transactions.give_up,
        }
        self._tasks.spawn(self._act(acts[Remedy(key)], record), key=(self, "act"))

    def fill(self) -> None:
        """Show a transaction for the first number that is missing."""
        account, gaps = self._facts.account, self._facts.gaps
        if account is not None and gaps and not self._facts.is_busy:
            self._tasks.spawn(self._fill(account, gaps[0]), key=(self, "act"))

    def receipt(self) -> ReceiptPaper | None:
        """What is printed of the open transaction; None while no block has it."""
        facts = self._facts
        if facts.record is None:
            return None
        around = Surroundings(facts.network, facts.names, facts.head, self._version)
        return receipt_of(facts.record, around, self._text)

    def save_receipt(self, path: Path, content: bytes, *, replaces: bool) -> None:
        """Write a receipt; what is there is kept unless somebody said that it `replaces` it."""
        self._tasks.spawn(self._write(path, content, replaces=replaces), key=(self, "save"))

    def link(self, allowed: Collection[str]) -> Link | None:
        """The page of the open transaction, if it is of an `allowed` host."""
        record = self._facts.record
        if record is None:
            return None
        try:
            return transaction_link(self._facts.network, record.tx_hash, allowed)
        except LinkRefused as fault:
            self._know(remedy_fault=fault)
            return None

    async def _act(self, act: Callable[[TxRecord], Awaitable[object]], record: TxRecord) -> None:
        self._know(is_busy=True, remedy_fault=None)
        try:
            await act(record)
        except WalletError as fault:
            self._know(remedy_fault=fault)
        finally:
            self._know(is_busy=False)

    async def _fill(self, account: Address, number: int) -> None:
        self._know(is_busy=True, fault=None)
        try:
            await self._show_plan(partial(self._replacements.fill, account, number), None)
        except WalletError as fault:
            self._know(fault=fault)
        finally:
            self._know(is_busy=False)

    async def _propose(
        self, plan: Callable[[TxRecord], Awaitable[TxPlan]], record: TxRecord
    ) -> None:
        await self._show_plan(partial(plan, record), record)

    async def _show_plan(
        self, plan: Callable[[], Awaitable[TxPlan]], replaced: TxRecord | None
    ) -> None:
        async def proposed() -> Proposal:
            made = await plan()
            names = self._known(made, replaced)
            return Proposal(made, None, proposed, names=names, replaced=replaced)

        await self._review(await proposed())

    def _known(self, plan: TxPlan, replaced: TxRecord | None) -> dict[Address, str]:
        """Names of whom the plan speaks of, and of whom the one before it would have paid."""
        spoken_of = {plan.account, plan.target, *(call.to for call in plan.calls)}
        spoken_of |= {one.spender for one in plan.revoked}
        if plan.recipient:
            spoken_of.add(plan.recipient)
        if replaced:
            spoken_of.add(recipient_of(replaced))
        names = {one: self._facts.names(one) for one in spoken_of}
        return {address: name for address, name in names.items() if name}

    async def _write(self, path: Path, content: bytes, *, replaces: bool) -> None:
        self._know(saved="", remedy_fault=None)
        try:
            await asyncio.to_thread(self._copies.save, path, content, replaces=replaces)
        except WalletError as fault:
            self._know(remedy_fault=fault)
        else:
            self._know(saved=path.name)

    async def _read(self) -> None:
        account = self._facts.account
        if account is None:
            self._know(records=(), gaps=())
            return
        try:
            self._know(records=await self._transactions.history(account), fault=None)
        except WalletError as fault:
            self._know(fault=fault)
            return
        await self._look_for_gaps(account)

    async def _look_for_gaps(self, account: Address) -> None:
        try:
            self._know(gaps=await self._replacements.gaps(account))
        except WalletError:
            self._know(gaps=())  # nobody knows which number is next; the next block asks again

    def _changed(self, record: TxRecord) -> None:
        if record.account == self._facts.account:
            self.refresh()

    async def _beaten(self, beat: Beat) -> None:
        self._know(head=beat.head, hindrance=_hindrance(self._accounts, beat))
        waits = any(one.status.is_pending for one in self._facts.records or ())
        if waits and beat.is_new_block:
            self.refresh()

    def _account_changed(self) -> None:
        chosen = self._accounts.chosen.address if self._accounts.chosen else None
        hindrance = _hindrance(self._accounts, self._pulse.now_known)
        if chosen == self._facts.account:
            self._know(hindrance=hindrance)
            return
        self._know(
            account=chosen,
            records=None,
            opened="",
            fault=None,
            gaps=(),
            remedy_fault=None,
            saved="",
            hindrance=hindrance,
        )
        self.refresh()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def _hindrance(accounts: AccountService, beat: Beat) -> Hindrance | None:
    """Why nothing can be signed now; a lock can be opened, so it is named last."""
    chosen = accounts.chosen
    if chosen is not None and not accounts.can_sign(chosen):
        return Hindrance.WATCH_ONLY
    if beat.health in {Health.SILENT, Health.STALE}:
        return Hindrance.SILENT
    if accounts.is_locked:
        return Hindrance.LOCKED
    return None if beat.can_sign else Hindrance.SILENT
