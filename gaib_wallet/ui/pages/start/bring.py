"""The fourth step, for an account that exists already: its words, its key, its file, a backup."""

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gaib_wallet.services.ports import WordList
from gaib_wallet.ui import kit
from gaib_wallet.ui.pages.start.backup import BackupFields
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.passphrase import PassphraseFields
from gaib_wallet.ui.widgets.route_list import RouteList
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.words_entry import COUNTS, WordsEntry
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteRow
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_facts import Field, Origin
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_state import StartState


class BringStep(QWidget):
    """Draws the step for words, a key, a file or a backup of the vault.

    Signals:
        submitted(): Enter in the last field.
    """

    submitted = Signal()

    def __init__(self, model: StartViewModel, words: WordList) -> None:
        super().__init__()
        self._words = _Words(model, words)
        self._key = SecretEdit(self.tr("Private key"))
        self._keyed = FormField(self.tr("Private key, 64 hex digits"), self._key)
        self._seen = kit.notice(
            self.tr("Whoever has seen this key can spend. It is kept in the vault alone."),
            kind="info",
        )
        self._file = kit.field(self.tr("Keystore file"))
        browse = kit.button(self.tr("Choose\u2026"))
        line = kit.row(self._file, browse)
        line.setStretch(0, 1)
        self._filed = FormField(self.tr("Keystore file"), line)
        self._password = SecretEdit(self.tr("Password of that file"))
        self._opened = FormField(self.tr("Password of that file"), self._password)
        self._backup = BackupFields()
        self._busy = kit.ProgressLine()
        self._stopped = kit.notice()
        self._origin = Origin.NEW
        self._parts: dict[QWidget, Origin] = {
            self._words: Origin.WORDS,
            self._keyed: Origin.KEY,
            self._seen: Origin.KEY,
            self._filed: Origin.FILE,
            self._opened: Origin.FILE,
            self._backup: Origin.BACKUP,
        }
        below = (self._busy, self._stopped, None)
        self.setLayout(kit.column(*self._parts, *below, spacing=kit.CARD + 1))
        self._words.entry.submitted.connect(self.submitted)
        self._words.passphrase.submitted.connect(self.submitted)
        browse.clicked.connect(self._choose_file)
        self._key.submitted.connect(self.submitted)
        self._file.returnPressed.connect(self._password.setFocus)
        self._password.submitted.connect(self.submitted)
        self._backup.submitted.connect(self.submitted)
        self._busy.stopped.connect(model.stop)

    def first(self) -> QWidget:
        """What has the focus when the step opens."""
        firsts: dict[Origin, QWidget] = {
            Origin.KEY: self._key,
            Origin.FILE: self._file,
            Origin.BACKUP: self._backup.first,
        }
        return firsts.get(self._origin, self._words.entry)

    def take(self) -> Form:
        """What stands in the fields; the secret ones are empty afterwards, but not the words."""
        if self._origin is Origin.BACKUP:
            return self._backup.take()
        passphrase, _ = self._words.passphrase.take()
        return Form(
            numbers=self._words.entry.numbers(),
            passphrase=passphrase,
            key=self._key.take(),
            file=self._file.text(),
            file_password=self._password.take(),
        )

    def clear(self) -> None:
        """Overwrite what is secret."""
        self._words.clear()
        self._key.clear()
        self._password.clear()
        self._backup.clear()

    def show_state(self, state: StartState) -> None:
        """Draw the step."""
        self._origin = state.origin
        for part, origin in self._parts.items():
            kit.set_shown(part, origin is state.origin)
        self._words.show_state(state)
        at = state.fault_at
        self._keyed.show_fault(state.fault_text if at is Field.KEY else "")
        self._opened.show_fault(state.fault_text if at is Field.FILE else "")
        self._backup.show_state(state)
        self._backup.setEnabled(not state.is_busy)
        work = state.work
        self._busy.show_progress(work.text, work.percent, can_stop=work.can_stop)
        self._stopped.show_notice("info", state.stopped_text)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Keystore file"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._file.setText)
        dialog.open()


class _Words(QWidget):
    """Words from paper, where they lead, and which of the accounts is meant."""

    def __init__(self, model: StartViewModel, words: WordList) -> None:
        super().__init__()
        self._model = model
        self.entry = WordsEntry(words)
        self.passphrase = PassphraseFields(is_new=False)
        self._count = kit.Segments(self.tr("How many words"))
        self._families = kit.Segments(self.tr("Numbered as in"))
        self._path = kit.label(role="label")
        self._led = RouteList(self.tr("Which address is yours"))
        self._fault = kit.notice(kind="negative")
        which = kit.label(
            self.tr("Choose the address that you know. None of them? Try another numbering."),
            role="label",
        )
        self._answer = kit.box(
            kit.column(
                kit.row(self._families, self._path, None, spacing=12), which, self._led, spacing=12
            )
        )
        self.setLayout(
            kit.column(
                kit.row(self._count, None),
                self.entry,
                self.passphrase,
                self._fault,
                self._answer,
                spacing=kit.CARD + 1,
            )
        )
        self._count.chosen.connect(self._counted)
        self.entry.count_changed.connect(self._draw_count)
        self.entry.changed.connect(model.change_words)
        self.passphrase.changed.connect(model.change_words)
        self.passphrase.other_wanted.connect(model.forget_passphrase)
        self._families.chosen.connect(model.choose_family)
        self._led.chosen.connect(self._number_chosen)
        self._draw_count()

    def clear(self) -> None:
        """Let go of what was typed."""
        self.entry.clear()
        self.passphrase.clear()

    def show_state(self, state: StartState) -> None:
        """Draw what is known of the words."""
        is_here = state.fault_at is Field.WORDS
        self._fault.show_notice("negative", state.fault_text if is_here else "")
        if state.wrong_word is not None and state.wrong_word < self.entry.count:
            self.entry.mark(state.wrong_word)
        self.passphrase.show_given(is_given=state.has_passphrase)
        kit.set_shown(self._answer, state.led)
        self._families.show_choices(state.families, state.family)
        self._path.setText(state.family_note)
        rows = tuple(
            RouteRow(
                str(one.key),
                self.tr("Account %1").replace("%1", str(one.key + 1)),
                lines=(RouteLine(one.address),),
            )
            for one in state.led
        )
        self._led.show_routes(rows, str(state.number))

    def _counted(self, count: str) -> None:
        self.entry.set_count(int(count))
        self._draw_count()
        self._model.change_words()

    def _draw_count(self) -> None:
        choices = tuple((str(one), str(one)) for one in COUNTS)
        self._count.show_choices(choices, str(self.entry.count))

    def _number_chosen(self, key: str) -> None:
        self._model.choose_number(int(key))
