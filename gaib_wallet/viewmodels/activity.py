"""The Activity page: all that happened on an account, and what can be done about it."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from pathlib import Path

from gaib_wallet.domain.activity import Entry
from gaib_wallet.domain.activity_index import Index, Wanted
from gaib_wallet.domain.links import Link, transaction_link
from gaib_wallet.domain.movements import Movement
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.remarks import remark_of
from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import LinkRefused, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import Copies, RemarkStore
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.replacing import ReplacementService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.services.yields import YieldFacts
from gaib_wallet.viewmodels.activity_detail import Remedy, hindrance_of
from gaib_wallet.viewmodels.activity_export import ExportFacts, Listing
from gaib_wallet.viewmodels.activity_file import ActivityFile
from gaib_wallet.viewmodels.activity_looking import AT_ONCE, found_in, indexed, looked_for
from gaib_wallet.viewmodels.activity_proposals import Proposals
from gaib_wallet.viewmodels.activity_rows import remark_of_entry
from gaib_wallet.viewmodels.activity_search import Choice, People, wanted_of
from gaib_wallet.viewmodels.activity_state import ActivityFacts, ActivityState, rivals_of, state_of
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.outcomes import Names
from gaib_wallet.viewmodels.receipt import ReceiptPaper, Surroundings, receipt_of
from gaib_wallet.viewmodels.signing import Reviewer
from gaib_wallet.viewmodels.text import Text

_DETAIL_ONLY = {"opened", "is_busy", "remedy_fault", "remark_fault", "is_remark_saved", "saved"}
"""What rows are not written from."""
_UNSAID = {"remedy_fault": None, "remark_fault": None, "is_remark_saved": False, "saved": ""}
"""What was said of the open entry is said of no other one."""
_SEARCHED = {"index", "choice", "remarks", "account"}
"""What decides which entries are listed."""
_LISTED = {"choice", "wanted", "found", "keys"}
"""What decides nothing else: no row is written from it."""


class ActivityViewModel(ViewModel[ActivityState]):
    """Intents of the Activity page; what has to be signed is shown to `review` first.

    `people` are all who have a name here, `names` what one address is called.
    """

    def __init__(
        self,
        transactions: TransactionService,
        replacements: ReplacementService,
        accounts: AccountService,
        pulse: Pulse,
        network: Network,
        names: Names,
        people: People,
        review: Reviewer,
        remarks: RemarkStore,
        copies: Copies,
        version: str,
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._transactions = transactions
        self._replacements = replacements
        self._accounts = accounts
        self._pulse = pulse
        self._people = people
        self._proposals = Proposals(replacements, names, review)
        self._remarks = remarks
        self._copies = copies
        self._news: dict[str, TxRecord] = {}
        self._indexing = 0
        self._version = version
        self._text = text
        self._tasks = tasks
        self.file = ActivityFile(copies, text, tasks, self._written)
        self._records: dict[str, TxRecord] | None = None
        self._movements: tuple[Movement, ...] = ()
        beat = pulse.now_known
        self._facts = ActivityFacts(
            network,
            names,
            accounts.chosen.address if accounts.chosen else None,
            head=beat.head,
            hindrance=hindrance_of(accounts, beat),
            remarks=remarks.of_chain(network.chain_id),
            lost=remarks.set_aside.name if remarks.set_aside else "",
            unread=remarks.unread,
        )
        super().__init__(state_of(self._facts, text))
        transactions.subscribe(self._changed)
        accounts.subscribe(self._account_changed)
        pulse.subscribe(self._beaten)
        self.refresh()

    @property
    def signed(self) -> int:
        """How many transactions of the account were signed here."""
        return len(self._records or ())

    @property
    def labels(self) -> dict[str, str]:
        """What transactions are called here, by their hashes."""
        return {key: one.label for key, one in self._facts.remarks.items() if one.label}

    @property
    def hides_amounts(self) -> bool:
        """Whether a file of amounts should be asked about first."""
        return self._text.hides_amounts

    def use(self, network: Network) -> None:
        """Show what was learned or chosen of the network since; nothing is read."""
        self._know(network=network)

    def hear(self, facts: YieldFacts) -> None:
        """Take what the chain says of the account; what was read of it before stays otherwise."""
        if facts.account != self._facts.account or facts.movements is None:
            return
        if facts.movements != self._movements:
            self._movements = facts.movements
            self._index_again()

    def refresh(self) -> None:
        """Read the records again."""
        self._tasks.spawn(self._read(), key=(self, "read"))

    async def forget(self) -> None:
        """Drop what belongs to a chain that has begun anew. The records are dropped elsewhere."""
        chain_id = self._facts.network.chain_id
        self._movements = ()
        try:
            await asyncio.to_thread(self._remarks.forget, chain_id)
        except WalletError as fault:
            self._know(fault=fault)
        self._know(remarks=self._remarks.of_chain(chain_id), opened="")
        self.refresh()

    def open_row(self, key: str) -> None:
        """Show the transaction of a row that matters most now, or put the row away."""
        entry = self._facts.index.entry_of(key) if self._facts.index else None
        if entry is None or entry is self._facts.entry:
            self._open("")
            return
        self._open(entry.lead.tx_hash if entry.lead else entry.key)

    def open(self, key: str) -> None:
        """Show what is behind a hash, or put it away."""
        self._open("" if self._facts.opened == key else key)

    def show(self, key: str) -> None:
        """Show what is behind a hash, whatever was listed before."""
        self._know(choice=Choice())
        self._open(key)

    def _open(self, key: str) -> None:
        self.file.forget()
        self._know(opened=key, **_UNSAID)

    def pick(self, part: str, key: str) -> None:
        """List those with `key` as their `part` only, both as a `Picker` has them."""
        self._look(self._facts.choice.picking(part, key))

    def search(self, query: str) -> None:
        """List those only that have all that was typed."""
        self._look(replace(self._facts.choice, query=query))

    def clear(self) -> None:
        """List all of them again."""
        self._look(Choice())

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        # Another choice than that of a search under way, which knew how it was before.
        self._know(choice=replace(self._facts.choice), kept={})

    def write(self, label: str, note: str) -> None:
        """Keep what was written to the open entry; empty is forgotten."""
        entry = self._facts.entry
        if entry is not None:
            self._tasks.spawn(self._write_remark(entry, label, note), key=(self, "remark"))

    def act(self, key: str) -> None:
        """Do what the button with the key of a `Remedy` says about the open transaction."""
        record = self._facts.record
        if record is None or self._facts.entry is None or self._facts.is_busy:
            return
        acts: dict[Remedy, Callable[[TxRecord], Awaitable[object]]] = {
            Remedy.SPEED_UP: self._proposals.speed_up,
            Remedy.CANCEL: self._proposals.cancel,
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

    def listing(self, *, everything: bool) -> Listing | None:
        """What is listed now, or `everything`, for a file that may be named later."""
        facts = self._facts
        if facts.account is None or facts.index is None:
            return None
        lines = facts.index.lines if everything else facts.found
        around = ExportFacts(facts.network, facts.account, facts.names, facts.remarks)
        return Listing(tuple(line.entry for line in lines), around)

    def export(self, path: Path, listing: Listing, *, is_json: bool, replaces: bool) -> None:
        """Write `listing` as CSV or JSON."""
        self._know(saved="", fault=None)
        self.file.write(path, listing, is_json=is_json, replaces=replaces)

    def link(self, allowed: Collection[str]) -> Link | None:
        """The page of the open transaction, if it is of an `allowed` host."""
        if self._facts.entry is None:
            return None
        try:
            return transaction_link(self._facts.network, self._facts.opened, allowed)
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
            await self._proposals.fill(account, number)
        except WalletError as fault:
            self._know(fault=fault)
        finally:
            self._know(is_busy=False)

    async def _write(self, path: Path, content: bytes, *, replaces: bool) -> None:
        self._know(saved="", remedy_fault=None, fault=None)
        try:
            await asyncio.to_thread(self._copies.save, path, content, replaces=replaces)
        except WalletError as fault:
            self._know(remedy_fault=fault)
        else:
            self._know(saved=path.name, is_table=False)

    def _written(self, path: Path, fault: WalletError | None) -> None:
        self._know(fault=fault) if fault else self._know(saved=path.name, is_table=True)

    async def _write_remark(self, entry: Entry, label: str, note: str) -> None:
        chain_id = self._facts.network.chain_id
        opened = self._facts.opened
        key, _ = remark_of_entry(entry, self._facts.remarks)
        try:
            remark = remark_of(label, note)
            await asyncio.to_thread(self._remarks.put, chain_id, key, remark)
        except WalletError as fault:
            is_open = opened == self._facts.opened
            self._know(is_remark_saved=False, **{"remark_fault" if is_open else "fault": fault})
            return
        self._know(remarks=self._remarks.of_chain(chain_id), unread=self._remarks.unread)
        if opened == self._facts.opened:
            self._know(remark_fault=None, is_remark_saved=True)

    async def _read(self) -> None:
        account = self._facts.account
        if account is None:
            self._records = {}
            self._index_again()
            return
        self._news = {}
        try:
            history = await self._transactions.history(account)
        except WalletError as fault:
            self._know(fault=fault)
            return
        self._records = {one.tx_hash: one for one in history} | self._news
        self._know(fault=None)
        await self._make_index()
        await self._look_for_gaps(account)

    def _index_again(self) -> None:
        if self._records is not None:
            self._tasks.spawn(self._make_index(), key=(self, "index"))

    async def _make_index(self) -> None:
        """Beside the loop, which goes on meanwhile; what is as it was is taken over."""
        mine = self._indexing = self._indexing + 1
        account, before = self._facts.account, self._facts.index or Index()
        records = tuple((self._records or {}).values())
        index = await asyncio.to_thread(indexed, before, records, self._movements)
        if mine == self._indexing and account == self._facts.account:
            self._know(index=index, rivals=rivals_of(records))

    async def _look_for_gaps(self, account: Address) -> None:
        try:
            gaps = await self._replacements.gaps(account)
        except WalletError:
            gaps = ()  # nobody knows which number is next; the next block asks again
        if account == self._facts.account:
            self._know(gaps=gaps)

    def _changed(self, record: TxRecord) -> None:
        if record.account != self._facts.account:
            return
        self._news[record.tx_hash] = record  # what is being read may be of before
        if self._records is not None:
            self._records[record.tx_hash] = record
            self._tasks.spawn(self._follow(record.account), key=(self, "index"))

    async def _follow(self, account: Address) -> None:
        await self._make_index()
        await self._look_for_gaps(account)

    async def _beaten(self, beat: Beat) -> None:
        self._know(head=beat.head, hindrance=hindrance_of(self._accounts, beat))
        account = self._facts.account
        waits = any(one.status.is_pending for one in self._facts.rivals)
        if waits and beat.is_new_block and account is not None:
            self._tasks.spawn(self._look_for_gaps(account), key=(self, "gaps"))

    def _account_changed(self) -> None:
        chosen = self._accounts.chosen.address if self._accounts.chosen else None
        self._know(hindrance=hindrance_of(self._accounts, self._pulse.now_known))
        if chosen == self._facts.account:
            return
        self._records, self._movements = None, ()
        self._know(account=chosen, index=None, rivals=(), opened="", fault=None, gaps=(), **_UNSAID)
        self.refresh()

    def _look(self, choice: Choice) -> None:
        """List what `choice` takes: of few entries now, of many bit by bit; the latest one wins."""
        facts = self._facts
        if choice == facts.choice:
            return
        if facts.index is None or len(facts.index.lines) <= AT_ONCE:
            self._know(choice=choice)
            return
        self._facts = replace(facts, choice=choice)
        self._tasks.spawn(self._look_through(facts.index), key=(self, "look"))
        self._show(state_of(self._facts, self._text))

    async def _look_through(self, index: Index) -> None:
        began = self._facts
        found = await looked_for(index, self._wanted(began))
        # Where something else that decides has changed, all was looked through then.
        if all(getattr(self._facts, one) is getattr(began, one) for one in _SEARCHED):
            self._know(wanted=found.wanted, found=found.lines, keys=found.keys)

    def _know(self, **changes: object) -> None:
        before = self._facts
        facts = replace(before, **changes)  # type: ignore[arg-type]  # by field name
        if changes.keys() & _SEARCHED:
            facts = self._found(facts)
        told = changes.keys() - _DETAIL_ONLY - _LISTED
        if told & _SEARCHED or any(getattr(before, one) != getattr(facts, one) for one in told):
            facts = replace(facts, kept={})
        self._facts = facts
        self._show(state_of(facts, self._text))

    def _found(self, facts: ActivityFacts) -> ActivityFacts:
        if facts.index is None:
            return replace(facts, found=(), keys=())
        found = found_in(facts.index, self._wanted(facts))
        return replace(facts, wanted=found.wanted, found=found.lines, keys=found.keys)

    def _wanted(self, facts: ActivityFacts) -> Wanted:
        return wanted_of(facts.choice, facts.head, self._people, facts.remarks, self._text)
