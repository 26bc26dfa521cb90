"""The Accounts page: every account by where its key comes from, and the vault they lie in."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.widgets.account_rows import GroupCard
from gaib_wallet.viewmodels.accounts import AccountsViewModel
from gaib_wallet.viewmodels.accounts_state import AccountGroup, AccountsState

BACKUP_NAME = "gaib-wallet-backup.gaib"

VAULT = kit.CARD_4 + kit.GRID  # the longest of its buttons in French


class AccountsPage(InSteps):
    """Draws `AccountsState`.

    Signals:
        wanted(str, str): what needs a sheet, and for whom: new, bring, restore, watch, legacy,
            drill, password, unlock; next, reveal, backup with the key of words; receive, export
            with an address.
    """

    wanted = Signal(str, str)

    def __init__(self, model: AccountsViewModel, *, in_steps: bool = False) -> None:
        super().__init__()
        self._model = model
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        self._fault = kit.notice(kind="negative")
        self._done = kit.notice(kind="positive")
        self._legacy = kit.notice(kind="info")
        self._bring_legacy = kit.button(self.tr("Bring them in"))
        none = kit.EmptyState(
            "accounts",
            self.tr("No account yet."),
            self.tr("Make one from new words, bring one that you have, or watch an address."),
        )
        self._empty = kit.card(kit.column(none))
        self._cards: dict[str, GroupCard] = {}
        self._groups = QVBoxLayout()
        self._groups.setSpacing(16)
        yield
        self._title = kit.label(role="title", wrap=False)
        self._lock = kit.chip()
        self._note = kit.label(role="note")
        self._locked = kit.label(
            self.tr("What needs a key asks for the password first. The rest stays open."),
            role="label",
        )
        self._unlock = self._wide(kit.button(self.tr("Unlock"), icon="unlock"), "unlock")
        self._new = self._wide(kit.main_button(self.tr("New words"), icon="plus"), "new")
        self._bring = self._wide(kit.button(self.tr("Bring words, key or file")), "bring")
        self._restore = self._wide(kit.button(self.tr("Put a backup back")), "restore")
        self._watch = self._wide(kit.button(self.tr("Watch an address")), "watch")
        self._drill = self._wide(kit.button(self.tr("Try a restore")), "drill")
        self._save = self._wide(kit.button(self.tr("Save a backup of the vault")), "save")
        self._password = self._wide(kit.button(self.tr("Change the password")), "password")
        yield
        self._compose()
        self._bring_legacy.clicked.connect(partial(self._want, "legacy", ""))
        yield
        yield from self._make_groups()
        bind(self, self._model, self._render)

    def _make_groups(self) -> Iterator[None]:
        """Account by account, those that there are by now."""
        for group in self._model.state.groups:
            card = self._cards[group.key] = self._made()
            self._groups.addWidget(card)
            for count in range(len(group.rows)):
                card.show_group(replace(group, rows=group.rows[: count + 1]))
                yield

    def _compose(self) -> None:
        legacy = kit.row(self._legacy, self._bring_legacy, spacing=12)
        legacy.setStretch(0, 1)
        self._legacy_row = kit.box(legacy)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._paper = kit.label(
            self.tr("A backup that was never tried is a hope. Trying it changes nothing."),
            role="label",
        )
        self._saved = kit.notice()
        self._backups = kit.box(
            kit.column(
                kit.hairline(),
                kit.label(self.tr("Backup"), role="label"),
                self._drill,
                self._save,
                self._paper,
                self._saved,
                kit.hairline(),
                self._password,
                spacing=10,
            )
        )
        head = kit.row(self._title, None, self._lock)
        vault = kit.card(
            kit.column(
                head,
                self._note,
                self._locked,
                self._unlock,
                kit.hairline(),
                kit.label(self.tr("Another account"), role="label"),
                self._new,
                self._bring,
                self._restore,
                self._watch,
                self._backups,
                spacing=10,
            )
        )
        listed = kit.box(kit.column(self._empty, self._groups, None, spacing=0))
        body = kit.columns((listed, 0), (kit.box(kit.column(vault, None)), VAULT))
        content = kit.column(self._fault, self._done, self._legacy_row, body, None, spacing=16)
        self.setLayout(kit.column(kit.page(content)))

    def _wide(self, button: kit.Button, what: str) -> kit.Button:
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        act = self._choose_place if what == "save" else partial(self._want, what, "")
        button.clicked.connect(act)
        return button

    def _render(self, state: AccountsState) -> None:
        self._fault.show_notice("negative", state.fault_text)
        self._done.show_notice("positive", state.done_text)
        said = state.save_fault_text or state.saved_text
        self._saved.show_notice("negative" if state.save_fault_text else "positive", said)
        kit.set_shown(self._paper, not said)
        self._legacy.show_notice("info", state.legacy_text)
        kit.set_shown(self._legacy_row, state.legacy_text)
        self._title.setText(state.vault_title)
        if state.has_vault:
            words = self.tr("locked") if state.is_locked else self.tr("open")
            self._lock.show_chip(words, "warning" if state.is_locked else "positive")
        else:
            self._lock.show_chip("", "grey")
        self._note.setText(state.vault_note)
        kit.set_shown(self._unlock, state.is_locked)
        kit.set_shown(self._locked, state.is_locked)
        kit.set_shown(self._backups, state.has_vault)
        kit.set_shown(self._restore, not state.has_vault)
        self._save.setEnabled(not state.is_busy)
        kit.set_shown(self._empty, not state.groups)
        self._show_groups(state.groups)

    def _show_groups(self, groups: tuple[AccountGroup, ...]) -> None:
        keys = [one.key for one in groups]
        if keys != list(self._cards):
            kept = self._cards
            self._cards = {key: kept.pop(key) if key in kept else self._made() for key in keys}
            for gone in kept.values():
                gone.hide()
                gone.deleteLater()
            for place, card in enumerate(self._cards.values()):
                self._groups.insertWidget(place, card)
        for group in groups:
            self._cards[group.key].show_group(group)

    def _made(self) -> GroupCard:
        card = GroupCard()
        card.wanted.connect(self._want)
        card.renamed.connect(self._model.rename)
        card.left.connect(self._model.leave_name)
        return card

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another page, not the window put away
            self._model.say_no_more()

    def _want(self, what: str, key: str) -> None:
        self._model.say_no_more()
        match what:
            case "choose":
                self._model.choose(key)
            case "edit":
                self._model.edit(key)
            case "up" | "down":
                self._model.move(key, -1 if what == "up" else 1)
                for card in self._cards.values():
                    card.focus_account(key)
            case "forget":
                self._model.forget(key)
            case _:
                self.wanted.emit(what, key)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a backup of the vault"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(BACKUP_NAME)
        dialog.fileSelected.connect(self._save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_to(self, path: str) -> None:
        self._model.save_backup(Path(path))
