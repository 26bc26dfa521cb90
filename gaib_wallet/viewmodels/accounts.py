"""The Accounts page: names, order, choice; what needs a password opens a sheet of its own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from gaib_wallet.domain.units import Address
from gaib_wallet.errors import InputError, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backups import BackupService
from gaib_wallet.viewmodels.accounts_state import (
    AccountsFacts,
    AccountsState,
    neighbours,
    phrase_name,
    state_of,
)
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class AccountsViewModel(ViewModel[AccountsState]):
    """Intents of the page; `vault` is its name.

    `legacy` lists key files of an earlier version, each named by its address.
    """

    def __init__(
        self,
        accounts: AccountService,
        backups: BackupService,
        vault: str,
        text: Text,
        tasks: Tasks,
        legacy: Callable[[], Sequence[Path]] = tuple,
    ) -> None:
        self._accounts = accounts
        self._backups = backups
        self._vault = vault
        self._text = text
        self._tasks = tasks
        self._legacy = legacy
        self._facts = self._read()
        super().__init__(state_of(self._facts, text))
        accounts.subscribe(self._changed)

    def phrase_name(self, key: str) -> str:
        """What the words with `key` are called on the page."""
        return phrase_name(self._facts.phrases, key, self._text)

    def legacy_files(self) -> tuple[Path, ...]:
        """Key files of an earlier version whose keys the vault lacks; none while it is locked."""
        accounts = self._accounts
        if accounts.is_locked:
            return ()
        inside = {one.address.lower() for one in accounts.accounts if accounts.can_sign(one)}
        return tuple(one for one in self._legacy() if one.stem.lower() not in inside)

    def choose(self, address: str) -> None:
        """Let every page speak of the account."""
        self._try(lambda: self._accounts.choose(Address(address)))

    def hear(self, fault: WalletError) -> None:
        """Say what was refused elsewhere in the window."""
        self._know(fault=fault, done=None)

    def edit(self, address: str) -> None:
        """Begin to type another name."""
        self._know(renaming=address, name_fault=None, fault=None, done=None)

    def leave_name(self) -> None:
        """Keep the name that it has."""
        self._know(renaming="", name_fault=None)

    def rename(self, address: str, name: str) -> None:
        """Call the account `name`; nothing typed leaves its name."""
        try:
            self._accounts.rename(Address(address), name)
        except InputError as fault:
            self._know(name_fault=fault)
        except WalletError as fault:
            self._know(renaming="", name_fault=None, fault=fault)
        else:
            self.leave_name()

    def move(self, address: str, step: int) -> None:
        """Put the account before (-1) or behind (+1) its neighbour of the same group."""
        group = [one.address for one in neighbours(self._facts, address)]
        place = group.index(Address(address)) + step
        if 0 <= place < len(group):
            every = [one.address for one in self._facts.accounts]
            target = every.index(group[place])
            self._try(lambda: self._accounts.move(Address(address), target))

    def forget(self, address: str) -> None:
        """Watch the address no longer."""
        name = next(one.name for one in self._facts.accounts if one.address == address)
        source = QT_TRANSLATE_NOOP(
            "accounts", "%1 is not watched any more. What it owns is where it was."
        )
        done = Message("accounts", source, (name,))
        self._try(lambda: self._accounts.forget(Address(address)), done)

    def save_backup(self, path: Path) -> None:
        """Copy the vault to `path`, which the person named, and agreed to replace."""
        if not self._facts.is_busy:
            self.say_no_more()
            self._know(is_busy=True)
            self._tasks.spawn(self._save(path), key=(self, "save"))

    def say_no_more(self) -> None:
        """Something else is done, or the page is left: what was said is over."""
        self._know(fault=None, done=None, saved=None, save_fault=None)

    def redraw(self) -> None:
        """Read everything again."""
        self._changed()

    async def _save(self, path: Path) -> None:
        source = QT_TRANSLATE_NOOP(
            "accounts",
            "A backup of the vault is in %1. It opens with today's password: try a restore.",
        )
        try:
            await self._backups.save_backup(path, replaces=True)
        except WalletError as fault:
            self._know(is_busy=False, save_fault=fault)
        else:
            saved = Message("accounts", source, (str(path),))
            self._know(is_busy=False, saved=saved)

    def _try(self, act: Callable[[], None], done: Message | None = None) -> None:
        try:
            act()
        except WalletError as fault:
            self._know(fault=fault, done=None)
        else:
            self._know(fault=None, done=done)

    def _read(self) -> AccountsFacts:
        accounts = self._accounts
        return AccountsFacts(
            vault=self._vault,
            has_vault=accounts.has_vault,
            is_locked=accounts.is_locked,
            accounts=accounts.accounts,
            chosen=accounts.chosen.address if accounts.chosen else None,
            phrases=accounts.phrases,
            missing=frozenset(one.address for one in accounts.held_missing),
            legacy=len(self.legacy_files()),
        )

    def _changed(self) -> None:
        now, was = self._read(), self._facts
        # What was done last says nothing once other accounts are there.
        is_old = now.accounts != was.accounts
        self._facts = replace(
            now,
            is_busy=was.is_busy,
            renaming=was.renaming,
            name_fault=was.name_fault,
            fault=was.fault,
            done=None if is_old else was.done,
            saved=None if is_old else was.saved,
            save_fault=was.save_fault,
        )
        self._show(state_of(self._facts, self._text))

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))
