"""Recovery words on their way to paper: covered, shown, asked for, or left for later."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.services.ports import WordList
from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.words_entry import WordsEntry
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from gaib_wallet.viewmodels.backup_words import (
    ENDS,
    BackupStage,
    BackupState,
    BackupViewModel,
)


class BackupWords(QWidget):
    """Draws `BackupState`; its host places the buttons `action`, `later` and `again`.

    No word stays in the window once the widget is hidden.

    Signals:
        ended(): they are checked, or knowingly left for later, and the person wants to go on.
    """

    ended = Signal()

    def __init__(self, model: BackupViewModel, words: WordList) -> None:
        super().__init__()
        self._model = model
        self._stage = model.state.stage
        self.action = kit.main_button()
        self.later = kit.button(self.tr("Not now\u2026"))
        self.again = kit.button("")
        self._password = SecretEdit(self.tr("Password"))
        self._sealed = FormField(self.tr("Password of this wallet"), self._password)
        self._grid = WordsGrid()
        self._entry = WordsEntry(words, 3)
        self._note = kit.label()
        self._hint = kit.notice(kind="warning")
        self._fault = kit.notice(kind="negative")
        self._done = kit.notice(kind="positive")
        self.setLayout(
            kit.column(
                self._note,
                self._sealed,
                self._grid,
                self._entry,
                self._hint,
                self._done,
                self._fault,
                None,
                spacing=kit.CARD + 1,
            )
        )
        self.action.clicked.connect(self._act)
        self.later.clicked.connect(model.think_of_later)
        self.again.clicked.connect(self._act_else)
        self._password.submitted.connect(self._act)
        self._entry.submitted.connect(self._act)
        self._entry.changed.connect(model.type)
        bind(self, model, self._render)

    def focus(self) -> None:
        """Give the focus to what is to be done."""
        if self._stage is BackupStage.SEALED:
            self._password.setFocus()
        elif self._stage is BackupStage.ASKED:
            self._entry.setFocus()
        else:
            self.action.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._password.clear()
            self._entry.clear()
            self._model.cover()

    def _act(self) -> None:
        match self._stage:
            case BackupStage.SEALED:
                self._model.reveal(self._password.take())
            case BackupStage.COVERED:
                self._model.show()
            case BackupStage.SHOWN:
                self._model.ask()
            case BackupStage.ASKED:
                self._model.check(self._entry.numbers(), self._entry.empty)
            case BackupStage.POSTPONING:
                self._model.back()
            case _:
                self.ended.emit()

    def _act_else(self) -> None:
        if self._stage is BackupStage.POSTPONING:
            self._model.postpone()
        else:
            self._model.back()

    def _render(self, state: BackupState) -> None:
        before, self._stage = self._stage, state.stage
        is_asked = state.stage is BackupStage.ASKED
        kit.set_shown(self._sealed, state.stage is BackupStage.SEALED)
        self._password.setEnabled(not state.is_busy)
        self._show_words(state)
        kit.set_shown(self._entry, is_asked)
        if is_asked and before is not BackupStage.ASKED:
            self._entry.clear()
            self._entry.ask(state.asked)
        if state.wrong is not None:
            self._entry.mark(state.wrong)
        self._note.setText(self._said(state))
        kit.set_shown(self._note, self._note.text())
        self._hint.show_notice("warning", self._warned(state))
        ended = "positive" if state.stage is BackupStage.DONE else "warning"
        self._done.show_notice(ended, self._ended_text(state))
        self._fault.show_notice("negative", state.fault_text)
        self.action.show_action(state.action, enabled=not state.is_busy)
        kit.set_shown(self.later, state.can_postpone)
        self.again.setText(state.otherwise)
        kit.set_shown(self.again, state.otherwise)
        if before is not state.stage and self.isVisible():
            self.focus()

    def _show_words(self, state: BackupState) -> None:
        covered = state.stage is BackupStage.COVERED
        if state.words:
            self._grid.set_words(state.words)
        elif covered:
            self._grid.set_words([""] * state.length)
        else:
            self._grid.clear()
        self._grid.set_covered(covered)
        kit.set_shown(self._grid, covered or state.words)

    def _said(self, state: BackupState) -> str:
        match state.stage:
            case BackupStage.SEALED:
                text = self.tr("The words are in the vault. Its password shows them.")
            case BackupStage.COVERED:
                text = self.tr(
                    "%1 words bring this account back on any computer. Whoever reads them can take"
                    " everything in it. Have paper and a pen ready, and nobody beside you."
                )
            case BackupStage.SHOWN:
                text = self.tr(
                    "Write all %1 in their order, with their numbers. Then three of them are asked."
                )
            case BackupStage.ASKED:
                text = self.tr(
                    "Type these from your paper. Words that fit are offered as you type."
                )
            case BackupStage.POSTPONING:
                text = self.tr(
                    "Until the words are on paper, this computer is the only place where the"
                    " account exists. If it breaks, is lost, or the password is forgotten,"
                    " everything in the account is lost for good."
                )
            case _:
                text = ""
        return text.replace("%1", str(state.length))

    def _warned(self, state: BackupState) -> str:
        match state.stage:
            case BackupStage.SHOWN if state.has_passphrase:
                return self.tr(
                    "Take no photo and keep no file of them. Your passphrase is not among them:"
                    " write it down too, and keep it apart."
                )
            case BackupStage.SHOWN:
                return self.tr("Take no photo and keep no file of them: paper cannot be hacked.")
            case BackupStage.POSTPONING:
                return self.tr("The wallet keeps reminding you, and shows the words when you ask.")
        return ""

    def _ended_text(self, state: BackupState) -> str:
        if state.stage not in ENDS:
            return ""
        if state.stage is BackupStage.DONE:
            return self.tr("Your paper is right. Keep it where neither fire nor guests find it.")
        return self.tr("Left for later. The reminder stays on the Portfolio page.")
