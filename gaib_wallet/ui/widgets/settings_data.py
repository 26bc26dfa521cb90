"""Settings: the wallet's folders, and what can be taken away."""

from functools import partial
import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.setting_row import SettingRow, setting_card
from gaib_wallet.viewmodels.data import DataState, DataViewModel, FolderLine, Reset

BREAK = "\u200b"
_BREAKS = re.compile(r"([/\\])")


class DataSection(QWidget):
    """Draws `DataState`.

    Signals:
        wanted(str, str): report, unlock, or backup-file; nothing goes with them.
        folder_wanted(str): the path of a folder that is to be seen.
    """

    wanted = Signal(str, str)
    folder_wanted = Signal(str)

    def __init__(self, model: DataViewModel) -> None:
        super().__init__()
        self._model = model
        self._folders = [_Folder() for _ in model.state.folders]
        report = kit.button(self.tr("Save a report for support…"))
        self._ask = {
            Reset.SETTINGS: kit.button(self.tr("Forget settings…")),
            Reset.CACHE: kit.button(self.tr("Clear…")),
            Reset.WALLET: kit.button(self.tr("Remove…")),
        }
        self._removal = SettingRow(
            self.tr("Remove this wallet's data from this computer"),
            self._ask[Reset.WALLET],
            self.tr("Keys, names and contacts of this vault, for good."),
        )
        self._clearing = SettingRow(
            self.tr("Cached history"),
            self._ask[Reset.CACHE],
            self.tr("It is read from your node again."),
        )
        self._asked = _Asked(model)
        self.setLayout(
            kit.column(
                setting_card(self.tr("Where things are kept"), *self._folders),
                setting_card(
                    self.tr("Support"),
                    SettingRow(
                        self.tr("Report"),
                        report,
                        self.tr("You see it whole before it is saved; no key and no address."),
                    ),
                ),
                setting_card(
                    self.tr("Reset"),
                    SettingRow(
                        self.tr("Settings"),
                        self._ask[Reset.SETTINGS],
                        self.tr("Back to how it was at the first start."),
                    ),
                    self._clearing,
                    self._removal,
                    self._asked,
                ),
                None,
                spacing=kit.PAGE,
            )
        )
        report.clicked.connect(partial(self.wanted.emit, "report", ""))
        for what, button in self._ask.items():
            button.clicked.connect(partial(model.ask, what.value))
        for folder in self._folders:
            folder.open_wanted.connect(self.folder_wanted)
        self._asked.wanted.connect(self.wanted)
        bind(self, model, self._render)
        model.measure()

    def _render(self, state: DataState) -> None:
        for folder, line in zip(self._folders, state.folders, strict=True):
            folder.show_folder(line)
        for row in (self._clearing, self._removal):
            kit.set_shown(row, state.can_remove)
        for what, button in self._ask.items():
            button.setEnabled(state.asked is not what)
        self._asked.show_asked(state)


class _Folder(QWidget):
    """One folder: its name, its path, its size, and two things to do with it.

    Signals:
        open_wanted(str): the path is to be seen in the system's own window.
    """

    open_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._line: FolderLine | None = None
        self._name = kit.label()
        self._path = kit.label(role="label")
        self._size = kit.figure()
        self._open = kit.small_button(self.tr("Open"))
        self._copy = kit.small_button(self.tr("Copy path"))
        words = kit.column(self._name, self._path, spacing=2)
        row = kit.row(words, self._size, self._open, self._copy, spacing=10)
        row.setStretch(0, 1)
        self.setLayout(row)
        self._open.clicked.connect(self._open_pressed)
        self._copy.clicked.connect(self._copy_pressed)

    def show_folder(self, line: FolderLine) -> None:
        """Draw `line`."""
        self._line = line
        self._name.setText(line.name)
        # A line may end behind each folder: a long path takes more lines, and no wider page.
        self._path.setText(_BREAKS.sub(r"\1" + BREAK, line.path))
        self._size.setText(line.size)
        self._open.setAccessibleName(self.tr("Open the folder: %1").replace("%1", line.name))
        self._copy.setAccessibleName(self.tr("Copy the path: %1").replace("%1", line.name))

    def _open_pressed(self) -> None:
        if self._line:
            self.open_wanted.emit(self._line.path)

    def _copy_pressed(self) -> None:
        if self._line:
            QApplication.clipboard().setText(self._line.path)


class _Asked(QWidget):
    """What it would mean, what has to be typed, and both ways out.

    Signals:
        wanted(str, str): as `DataSection`.
    """

    wanted = Signal(str, str)

    def __init__(self, model: DataViewModel) -> None:
        super().__init__()
        self._model = model
        self._asked = Reset.NOTHING
        self._means = kit.notice(kind="warning")
        self._loss = kit.notice(kind="negative")
        self._typed = kit.field(self.tr("What has to be typed"))
        self._wanted = kit.label(role="label")
        self._typing = kit.box(kit.column(self._wanted, self._typed, spacing=4))
        name = self.tr("Password of this wallet")
        self._password = SecretEdit(name)
        self._field = FormField(name, self._password)
        self._fault = kit.notice(kind="negative")
        self._save = kit.button(self.tr("Save a backup first"))
        self._unlock = kit.button(self.tr("Unlock first"), icon="unlock")
        self._act = kit.button("")
        self._keep = kit.button(self.tr("Keep everything"))
        self.setLayout(
            kit.column(
                kit.hairline(),
                self._means,
                self._loss,
                kit.row(self._save, None),
                self._typing,
                self._field,
                self._fault,
                kit.row(self._keep, None, self._unlock, self._act),
                spacing=12,
            )
        )
        self._typed.returnPressed.connect(self._confirmed)
        self._password.submitted.connect(self._confirmed)
        self._act.clicked.connect(self._confirmed)
        self._keep.clicked.connect(model.keep_all)
        self._unlock.clicked.connect(partial(self.wanted.emit, "unlock", ""))
        self._save.clicked.connect(partial(self.wanted.emit, "accounts", ""))

    def show_asked(self, state: DataState) -> None:
        """Draw what is about to be taken away; a fault stays when nothing is."""
        is_other = state.asked is not self._asked
        self._asked = state.asked
        kit.set_shown(self, state.asked or state.fault_text)
        self._means.show_notice("warning", state.asked_text)
        self._loss.show_notice("negative", state.loss_text)
        self._wanted.setText(self.tr("Type this to go on: %1").replace("%1", state.phrase))
        kit.set_shown(self._typing, state.phrase and not state.needs_unlock)
        kit.set_shown(self._field, state.needs_password)
        self._field.show_fault(state.password_fault)
        self._password.setEnabled(not state.is_busy)
        self._act.setEnabled(not state.is_busy)
        self._fault.show_notice("negative", state.fault_text)
        self._act.setText(state.action)
        kit.set_shown(self._act, state.action and not state.needs_unlock)
        kit.set_shown(self._unlock, state.needs_unlock)
        kit.set_shown(self._save, state.loss_text)
        kit.set_shown(self._keep, state.asked)
        if is_other:
            self._typed.clear()
            self._password.clear()
            if state.asked:
                self._keep.setFocus()

    def _confirmed(self) -> None:
        self._model.confirm(self._typed.text(), self._password.take())
