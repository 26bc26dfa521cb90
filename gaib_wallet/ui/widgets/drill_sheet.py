"""A restore that is tried: words from paper, or a backup of the vault. Nothing is imported."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.services.ports import WordList
from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.passphrase import PassphraseFields
from gaib_wallet.ui.widgets.phrase_fields import PhraseFields
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.drill import (
    FILE,
    PASSWORD,
    WORDS,
    DrillLine,
    DrillState,
    DrillViewModel,
    From,
)
from gaib_wallet.viewmodels.forms import FORM

WIDTH = 680


class DrillSheet(FormSheet):
    """What is typed or chosen, and below it each account with a tick or without."""

    def __init__(self, model: DrillViewModel, words: WordList, *, is_demo: bool) -> None:
        super().__init__(self.tr("Try a restore"), self.tr("Try it"), is_demo=is_demo, width=WIDTH)
        self._model = model
        self._tried = kit.Segments(self.tr("What to try"))
        self._phrase = PhraseFields(words, model.length)
        self._passphrase = PassphraseFields(is_new=False)
        self._paper = kit.box(kit.column(self._phrase, self._passphrase, spacing=12))
        self._file = FileField(self.tr("Backup of the vault"))
        self._password = SecretEdit(self.tr("Password that it was saved under"))
        self._rows = {
            FILE: FormField(self.tr("Backup of the vault"), self._file),
            PASSWORD: FormField(self.tr("Password that it was saved under"), self._password),
        }
        self._backup = kit.box(kit.column(*self._rows.values(), spacing=12))
        self._verdict = kit.notice()
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self._shown: tuple[DrillLine, ...] = ()
        self._note = kit.label(
            self.tr("This shows what would come back on a new computer. Nothing is imported."),
        )
        kit.set_tone(self._note, "muted")
        self._ways = kit.box(kit.row(self._tried, None))
        fields = kit.column(
            self._note,
            self._ways,
            self._paper,
            self._backup,
            self._verdict,
            self._lines,
            spacing=12,
        )
        self.compose_fields(fields, first=self._phrase)
        self._tried.chosen.connect(model.choose)
        self._phrase.changed.connect(model.again)
        self._phrase.submitted.connect(self._wanted)
        self._passphrase.submitted.connect(self._wanted)
        self._password.submitted.connect(self._wanted)
        self._file.chosen.connect(self._file_chosen)
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        bind(self, model, self._render)

    def _file_chosen(self) -> None:
        self._model.again()
        self._password.setFocus()

    @override
    def go_back(self) -> None:
        self._phrase.clear()
        super().go_back()

    def _wanted(self) -> None:
        if self._model.state.verdict:
            self._model.again()
        elif self._model.state.tried is From.WORDS:
            passphrase, repeated = self._passphrase.take()
            repeated.wipe()
            self._model.try_words(self._phrase.numbers(), passphrase)
        else:
            self._model.try_backup(self._file.path, self._password.take())

    def _render(self, state: DrillState) -> None:
        choices = ((From.WORDS, self.tr("Words on paper")), (From.FILE, self.tr("Backup file")))
        self._tried.show_choices(choices, state.tried)
        # What was found takes the place of what was typed, so that all of it is seen.
        is_asking = not state.verdict
        kit.set_shown(self._note, is_asking)
        kit.set_shown(self._ways, is_asking)
        kit.set_shown(self._paper, is_asking and state.tried is From.WORDS)
        kit.set_shown(self._backup, is_asking and state.tried is From.FILE)
        self._phrase.show_fault(state.fault(WORDS))
        for key, row in self._rows.items():
            row.show_fault(state.fault(key))
        self._password.setEnabled(not state.is_busy)
        self._verdict.show_notice(state.tone, state.verdict)
        if state.lines != self._shown:
            self._shown = state.lines
            kit.clear(self._lines)
            for line in state.lines:
                self._lines.addWidget(_drawn(line))
        self.rename_action(self.tr("Try it") if is_asking else self.tr("Try another"))
        self.show_form(
            state.fault(FORM), is_busy=state.is_busy, work=state.work, stopped=state.stopped
        )


def _drawn(line: DrillLine) -> QWidget:
    icon, tone = ("check", "positive") if line.comes_back else ("cross", "negative")
    if not line.name:
        icon, tone = "info", "muted"
    said = kit.icon_line(role="note-strong")
    said.show_line(icon, f"{line.name} \u00b7 {line.text}" if line.name else line.text, tone=tone)
    return kit.box(
        kit.column(said, AddressLabel(line.address, one_line=True, copy=False), spacing=0)
    )
