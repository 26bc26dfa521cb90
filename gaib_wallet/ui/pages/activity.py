"""The Activity page: what was signed here, what became of it, and what can be done about it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.receipt_pdf import pdf_of
from gaib_wallet.ui.widgets.activity_detail import ActivityDetail
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.activity_detail import Remedy
from gaib_wallet.viewmodels.activity_state import ActivityState, GapState

SUFFIX = ".pdf"


class ActivityPage(QWidget):
    """Draws `ActivityState`; a row opens its details below the table.

    Signals:
        give_up_wanted(): the open transaction is to be sent no more; somebody has to ask first.
        link_wanted(): its page in a browser is wanted; somebody has to ask first.
    """

    give_up_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, model: ActivityViewModel) -> None:
        super().__init__()
        self.model = model
        self._fault = kit.notice(kind="negative")
        self._gap = _Gap()
        self._empty = kit.label(role="title")
        self._empty_note = kit.label(
            self.tr("What this wallet signs is kept here before it is sent, so nothing is lost.")
        )
        kit.set_tone(self._empty_note, "muted")
        self._filter = kit.Segments(self.tr("Which transactions"), small=True)
        self._table = FigureTable(self.tr("Transactions"), model.state.columns)
        self._none = kit.label()
        self._none.setContentsMargins(14, 12, 14, 12)
        kit.set_tone(self._none, "muted")
        self._card = kit.card(kit.column(self._table, self._none), inside=1)
        self._saved = kit.notice(kind="positive")
        self._detail = ActivityDetail()
        content = kit.column(
            self._fault,
            self._gap,
            self._empty,
            self._empty_note,
            self._filter,
            self._card,
            self._saved,
            self._detail,
            None,
            spacing=16,
        )
        self._page = kit.page(content)
        self._opened = model.state.opened
        self.setLayout(kit.column(self._page))
        self._filter.chosen.connect(model.show_only)
        self._table.opened.connect(model.open)
        self._gap.fill_wanted.connect(model.fill)
        self._detail.remedy_wanted.connect(self._remedy)
        self._detail.receipt_wanted.connect(self._ask_file)
        self._detail.link_wanted.connect(self.link_wanted)
        bind(self, model, self._render)

    def _remedy(self, key: str) -> None:
        if key == Remedy.GIVE_UP.value:
            self.give_up_wanted.emit()
        else:
            self.model.act(key)

    def _ask_file(self) -> None:
        paper = self.model.receipt()
        if paper is None:
            return
        dialog = QFileDialog(self, self.tr("Save the receipt"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.selectFile(paper.file_name)
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, chosen: str) -> None:
        """Write the receipt of the open transaction to `chosen`."""
        paper = self.model.receipt()
        if paper is None:
            return
        has_suffix = chosen.lower().endswith(SUFFIX)
        # The system has asked about the name that was chosen, and not about a longer one.
        path = Path(chosen if has_suffix else chosen + SUFFIX)
        self.model.save_receipt(path, pdf_of(paper), replaces=has_suffix)

    def _render(self, state: ActivityState) -> None:
        self._fault.show_notice("negative", state.fault_text)
        self._gap.show_gap(state.gap)
        self._empty.setText(state.empty_text)
        kit.set_shown(self._empty, state.empty_text)
        kit.set_shown(self._empty_note, state.empty_text)
        self._filter.show_choices(state.filters, state.filter)
        has_some = bool(state.rows or state.none_text)
        kit.set_shown(self._filter, has_some)
        kit.set_shown(self._card, has_some)
        kit.set_shown(self._table, state.rows)
        self._table.show_rows(state.rows)
        self._none.setText(state.none_text)
        kit.set_shown(self._none, state.none_text)
        self._saved.show_notice("positive", state.saved_text)
        kit.set_shown(self._detail, state.detail)
        if state.detail is not None:
            self._detail.show_detail(state.detail)
        if state.opened != self._opened:
            self._opened = state.opened
            self._bring_detail()

    def _bring_detail(self) -> None:
        """Scroll to what was opened: below a long list nobody would see it."""
        body = self._page.widget()
        if self._opened and body is not None:
            body.adjustSize()
            self._page.ensureWidgetVisible(self._detail, 0, kit.PAGE)


class _Gap(QWidget):
    """A number that is missing, and the button that fills it.

    Signals:
        fill_wanted(): it was pressed.
    """

    fill_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notice = kit.notice(kind="warning")
        self._fill = kit.button("")
        whole = kit.row(self._notice, kit.column(self._fill, None))
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._fill.clicked.connect(self.fill_wanted)

    def show_gap(self, gap: GapState | None) -> None:
        """Draw `gap`, or go away."""
        kit.set_shown(self, gap is not None)
        if gap is None:
            return
        self._notice.show_notice("warning", gap.text)
        self._fill.setText(gap.button)
        self._fill.setEnabled(gap.is_enabled)
