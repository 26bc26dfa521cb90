"""The sheets of the Accounts page and of the Security card, over one window."""

from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from gaib_wallet.app.custody import elapsed_ms, pause
from gaib_wallet.app.session import Session
from gaib_wallet.domain.accounts import NewPhrase, Phrase
from gaib_wallet.domain.network import Network
from gaib_wallet.keys.policy import MOST_FEE
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.add_account_sheet import AddAccountSheet
from gaib_wallet.ui.widgets.drill_sheet import DrillSheet
from gaib_wallet.ui.widgets.export_sheet import ExportSheet
from gaib_wallet.ui.widgets.fee_cap_sheet import FeeCapSheet
from gaib_wallet.ui.widgets.legacy_sheet import LegacySheet
from gaib_wallet.ui.widgets.password_sheet import PasswordSheet
from gaib_wallet.ui.widgets.quick_sheet import QuickSheet
from gaib_wallet.ui.widgets.restore_sheet import RestoreSheet
from gaib_wallet.ui.widgets.reveal_sheet import RevealSheet
from gaib_wallet.ui.widgets.unlock_sheet import UnlockSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.accounts import AccountsViewModel
from gaib_wallet.viewmodels.add_account import AddAccountViewModel
from gaib_wallet.viewmodels.add_account_state import Way
from gaib_wallet.viewmodels.backup_words import BackupViewModel
from gaib_wallet.viewmodels.drill import DrillViewModel
from gaib_wallet.viewmodels.fee_cap import FeeCapViewModel
from gaib_wallet.viewmodels.key_export import KeyExportViewModel
from gaib_wallet.viewmodels.legacy_keys import LegacyKeysViewModel
from gaib_wallet.viewmodels.password_change import PasswordChangeViewModel
from gaib_wallet.viewmodels.quick import QuickFormViewModel
from gaib_wallet.viewmodels.restore import RestoreViewModel
from gaib_wallet.viewmodels.reveal import RevealViewModel

LEGACY = "0x*.json"
"""Names of the key files that an earlier version wrote."""
_NEED_OPEN = frozenset(
    {"new", "bring", "legacy", "next", "reveal", "backup", "export", "cap", "quick", "password"}
)
_WAYS = {"new": Way.NEW, "bring": Way.WORDS, "watch": Way.WATCH, "next": Way.NEXT}


def legacy_files(folder: Path) -> tuple[Path, ...]:
    """Key files of an earlier version in `folder`, which need not be there."""
    return tuple(sorted(folder.glob(LEGACY)))


class AccountSheets:
    """Opens what was wanted; where that needs the vault open, its password is asked first."""

    def __init__(
        self,
        window: Window,
        session: Session,
        networks: tuple[Network, ...],
        model: AccountsViewModel,
        caps_changed: Callable[[], None],
    ) -> None:
        self._window = window
        self._session = session
        self._networks = networks
        self._model = model
        self._caps_changed = caps_changed

    def open(self, what: str, key: str = "") -> None:
        """`what` as the signals of the pages name it; `key` says for whom."""
        self._session.tasks.spawn(self._open(what, key), key=(self, "sheet"))

    async def _open(self, what: str, key: str) -> None:
        accounts = self._session.accounts
        if accounts.is_locked and (what in _NEED_OPEN or what == "unlock"):
            goes_on = what != "unlock"
            unlocking = self._session.unlocking
            await self._show(UnlockSheet(unlocking, is_demo=self._is_demo, goes_on=goes_on))
        is_closed = accounts.is_locked and what in _NEED_OPEN
        if not is_closed and what != "unlock":
            await self._sheet(what, key)
            self._model.redraw()
            self._caps_changed()

    async def _sheet(self, what: str, key: str) -> None:
        session, custody = self._session, self._session.custody
        text, tasks = session.text, session.tasks
        acts: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "legacy": self._legacy,
            "reveal": partial(self._reveal, key, checks=False),
            "backup": partial(self._reveal, key, checks=True),
            "export": partial(self._export, key),
            "cap": partial(self._cap, key),
            "quick": self._quick,
        }
        if what in _WAYS:
            await self._add(_WAYS[what], key if what == "next" else "")
        elif what == "drill":
            drill = DrillViewModel(custody.backups, session.accounts.phrases, text, tasks)
            await self._show(DrillSheet(drill, custody.words, is_demo=self._is_demo))
        elif what == "password":
            change = PasswordChangeViewModel(custody.unlocks, text, tasks)
            await self._show(PasswordSheet(change, is_demo=self._is_demo))
        elif what == "restore":
            restore = RestoreViewModel(custody.backups, text, tasks)
            await self._show(RestoreSheet(restore, is_demo=self._is_demo))
        else:
            await acts[what]()

    async def _add(self, way: Way, phrase: str) -> None:
        session = self._session
        name = self._model.phrase_name(phrase) if phrase else ""
        model = AddAccountViewModel(
            session.accounts, way, session.text, session.tasks, phrase, name
        )
        words = session.custody.words
        sheet = AddAccountSheet(model, words, self._back_up_new, is_demo=self._is_demo)
        try:
            await self._show(sheet)
        finally:
            model.forget()
            _forget(sheet.backup)

    async def _reveal(self, key: str, *, checks: bool) -> None:
        session, custody = self._session, self._session.custody
        phrase = next(one for one in session.accounts.phrases if one.key == key)
        model = RevealViewModel(
            phrase,
            self._model.phrase_name(key),
            session.accounts,
            custody.backups,
            custody.words,
            elapsed_ms,
            pause,
            session.text,
            session.tasks,
        )
        hand_over = partial(self._back_up, phrase) if checks else None
        sheet = RevealSheet(model, custody.words, is_demo=self._is_demo, hand_over=hand_over)
        try:
            await self._show(sheet)
        finally:
            model.close()
            _forget(sheet.backup)

    async def _export(self, address: str) -> None:
        session = self._session
        account = next(one for one in session.accounts.accounts if one.address == address)
        model = KeyExportViewModel(account, session.custody.backups, session.text, session.tasks)
        await self._show(ExportSheet(model, is_demo=self._is_demo))

    async def _quick(self) -> None:
        session, quick = self._session, self._session.custody.quick
        if quick is not None:
            model = QuickFormViewModel(quick, session.text, session.tasks)
            await self._show(QuickSheet(model, is_demo=self._is_demo))

    async def _cap(self, key: str) -> None:
        session, custody = self._session, self._session.custody
        network = next(one for one in self._networks if one.key == key)
        cap = custody.vault.fee_caps.get(network.chain_id, MOST_FEE)
        model = FeeCapViewModel(network, cap, custody.unlocks, session.text, session.tasks)
        await self._show(FeeCapSheet(model, is_demo=self._is_demo))

    async def _legacy(self) -> None:
        session = self._session
        files = self._model.legacy_files()
        model = LegacyKeysViewModel(files, session.accounts, session.text, session.tasks)
        await self._show(LegacySheet(model, is_demo=self._is_demo))

    def _back_up_new(self, made: NewPhrase) -> BackupViewModel:
        return self._back_up(made.phrase, made.numbers)

    def _back_up(self, phrase: Phrase, numbers: tuple[int, ...]) -> BackupViewModel:
        session, custody = self._session, self._session.custody
        return BackupViewModel(
            phrase, custody.backups, custody.words, session.text, session.tasks, numbers
        )

    @property
    def _is_demo(self) -> bool:
        return self._session.network.is_demo

    async def _show(self, sheet: Sheet) -> None:
        await show_sheet(self._window.sheets, sheet)


def _forget(backup: BackupViewModel | None) -> None:
    """Let go of words, also where another sheet took the place of theirs."""
    if backup is not None:
        backup.forget()
