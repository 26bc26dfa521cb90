"""Words that are in the vault: shown to be read, or to be backed up now."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from gaib_wallet.services.ports import WordList
from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.capture import shield
from gaib_wallet.ui.widgets.backup_words import BackupWords
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from gaib_wallet.viewmodels.backup_words import BackupViewModel
from gaib_wallet.viewmodels.reveal import WAIT_S, RevealState, RevealViewModel, Stage

WIDTH = 640
Handover = Callable[[tuple[int, ...]], BackupViewModel]


class RevealSheet(FormSheet):
    """The password, the wait, the warning, the words; with `hand_over` they are checked on paper.

    `hand_over` makes the view model of the backup, of the words' numbers.
    """

    is_shielded = True

    def __init__(
        self,
        model: RevealViewModel,
        words: WordList,
        *,
        is_demo: bool,
        hand_over: Handover | None = None,
    ) -> None:
        title = self.tr("Back up %1") if hand_over else self.tr("Show %1")
        super().__init__(
            title.replace("%1", model.state.name),
            self.tr("Go on"),
            is_demo=is_demo,
            width=WIDTH,
        )
        self._model = model
        self._words = words
        self._hand_over = hand_over
        self.backup: BackupViewModel | None = None
        name = self.tr("Password of this wallet")
        self._password = SecretEdit(name)
        self._field = FormField(name, self._password)
        self._note = kit.label()
        self._warning = kit.notice(
            self.tr(
                "Whoever sees these words can take everything. Nobody from support will ever ask"
                " for them. Look who and what can see this screen."
            ),
            kind="warning",
            strong=self.tr("Whoever sees these words can take everything."),
        )
        self._has_words = False
        self._grid = WordsGrid()
        self._grid.set_covered(False)
        self._paper = kit.notice(kind="warning")
        self._seen = kit.label(
            self.tr("This system cannot keep screenshots and shared screens away."), role="label"
        )
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._beside = kit.row()
        fields = kit.column(
            self._note,
            self._field,
            self._warning,
            self._seen,
            self._grid,
            self._paper,
            self._place,
            spacing=12,
        )
        self._other = kit.box(self._beside)
        self.compose_fields(fields, first=self._password, beside=(self._other,))
        self.main.clicked.connect(self._act)
        self._password.submitted.connect(self._act)
        bind(self, model, self._render)

    @override
    def go_back(self) -> None:
        self._model.close()
        if self.backup is not None:
            self.backup.forget()
        self._grid.clear()
        super().go_back()

    def _act(self) -> None:
        match self._model.state.stage:
            case Stage.PASSWORD:
                self._model.give(self._password.take())
            case Stage.WARNED:
                self._model.agree()
            case Stage.SHOWN:
                self._model.hide()
            case Stage.HIDDEN:
                self._model.again()
            case _:
                pass

    def _render(self, state: RevealState) -> None:
        if self.backup is not None:
            return
        if state.stage is Stage.SHOWN and self._hand_over is not None:
            self._begin_backup(self._hand_over(state.numbers))
            return
        stage = state.stage
        kit.set_shown(self._field, stage is Stage.PASSWORD)
        self._field.show_fault(state.password_fault)
        self._password.setEnabled(not state.is_busy)
        kit.set_shown(self._warning, stage in {Stage.WARNED, Stage.SHOWN})
        is_open = stage in {Stage.WARNED, Stage.SHOWN} and not shield().is_protecting
        kit.set_shown(self._seen, is_open)
        self._show_words(state)
        self._note.setText(self._said(state))
        kit.set_shown(self._note, self._note.text())
        self._paper.show_notice(
            "warning",
            self.tr("The passphrase is not among them, and is not shown anywhere.")
            if stage is Stage.SHOWN and state.has_passphrase
            else "",
        )
        self.rename_action(self._action_of(stage))
        # Closing is always possible: nothing is left half done here.
        self.show_form(state.fault_text, is_busy=False)
        self.main.setEnabled(not state.is_busy and stage is not Stage.WAITING)
        if self.isVisible():
            self._place_focus(stage, is_busy=state.is_busy)
        if stage is Stage.CLOSED:
            self.closed.emit()

    def _place_focus(self, stage: Stage, *, is_busy: bool) -> None:
        if stage is Stage.PASSWORD and not is_busy:
            self._password.setFocus()
        elif stage is Stage.WAITING and not self.back.hasFocus():
            self.back.setFocus()

    def _show_words(self, state: RevealState) -> None:
        kit.set_shown(self._grid, state.words)
        if not state.words:
            self._grid.clear()
        elif not self._has_words:
            self._grid.set_words(state.words)
        self._has_words = bool(state.words)

    def _said(self, state: RevealState) -> str:
        match state.stage:
            case Stage.PASSWORD:
                return self.tr(
                    "The password first, then a wait of %1 s: time to stop, if somebody told you"
                    " to do this."
                ).replace("%1", str(WAIT_S))
            case Stage.WAITING:
                return self.tr("Wait %1 s. Back stops it, and nothing is shown.").replace(
                    "%1", str(state.left_s)
                )
            case Stage.SHOWN:
                return self.tr("Hidden again in %1 s.").replace("%1", str(state.left_s))
            case Stage.HIDDEN:
                return self.tr("The words are hidden again.")
        return ""

    def _action_of(self, stage: Stage) -> str:
        match stage:
            case Stage.WARNED:
                return self.tr("Nobody is looking: show the words")
            case Stage.SHOWN:
                return self.tr("Hide them")
            case Stage.HIDDEN:
                return self.tr("Show them again")
        return self.tr("Go on")

    def _begin_backup(self, backup: BackupViewModel) -> None:
        """The words go on to paper; the vault's password is held no longer."""
        self.backup = backup
        self._model.close()
        for part in (self._field, self._warning, self._seen, self._note, self._grid, self._paper):
            kit.set_shown(part, shown=False)
        kit.set_shown(self.main, shown=False)
        widget = BackupWords(backup, self._words)
        self._place.addWidget(widget)
        for button in (widget.later, widget.again, widget.action):
            self._beside.addWidget(button)
        widget.ended.connect(self.go_back)
        backup.show()
        widget.action.setFocus()
