"""The report for support, whole and readable before anything of it is saved."""

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.viewmodels.report import ReportState, ReportViewModel

HEIGHT = 340
FILE = "gaib-wallet-report.txt"


class ReportSheet(Sheet):
    """Draws `ReportState`."""

    def __init__(self, model: ReportViewModel, *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo)
        self._model = model
        self._content = QPlainTextEdit()
        self._content.setReadOnly(True)
        self._content.setTabChangesFocus(True)
        self._content.setFixedHeight(HEIGHT)
        self._content.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._content.setAccessibleName(self.tr("All that would be saved"))
        words = kit.label(
            self.tr(
                "This is all that would be saved. No key, no word and no password is in it, and"
                " nothing is sent: you give the file to whom you like."
            )
        )
        self._addresses = kit.switch(self.tr("With my addresses"))
        hint = kit.label(self.tr("With my addresses"), wrap=False)
        self._fault = kit.notice(kind="negative")
        self._done = kit.notice(kind="positive")
        close = kit.button(self.tr("Close"))
        save = kit.button(self.tr("Save as\u2026"), role="main")
        title = kit.label(self.tr("A report for support"), role="title")
        body = kit.column(
            words,
            self._content,
            kit.row(hint, None, self._addresses),
            self._fault,
            self._done,
            spacing=12,
        )
        self.compose(kit.row(title), body, kit.row(close, None, save), first=self._content)
        body.setContentsMargins(24, 16, 24, 16)
        self._addresses.clicked.connect(model.tell_addresses)
        close.clicked.connect(self.go_back)
        save.clicked.connect(self._ask)
        bind(self, model, self._render)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("A report for support"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(FILE)
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: str) -> None:
        self._model.save(Path(path))

    def _render(self, state: ReportState) -> None:
        if self._content.toPlainText() != state.content:
            self._content.setPlainText(state.content)
        self._addresses.setChecked(state.has_addresses)
        self._fault.show_notice("negative", state.fault_text)
        self._done.show_notice("positive", state.done_text)
