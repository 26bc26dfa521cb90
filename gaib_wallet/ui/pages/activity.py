"""The Activity page: all that happened on the account, and what can be done about it."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.receipt_pdf import pdf_of
from gaib_wallet.ui.widgets.activity_detail import ActivityDetail
from gaib_wallet.ui.widgets.activity_filter import ActivityFilter
from gaib_wallet.ui.widgets.activity_table import EntryTable
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.activity_detail import Remedy
from gaib_wallet.viewmodels.activity_export import Listing
from gaib_wallet.viewmodels.activity_file import FileState
from gaib_wallet.viewmodels.activity_state import ActivityState, GapState
from gaib_wallet.viewmodels.receipt import ReceiptPaper

PDF: Final = ".pdf"
DETAIL: Final = 340
STACKS_BELOW: Final = 1000
"""There is no room for both: what is open takes the place of the list."""
BARS: Final = 8
BAR: Final = 280


class ActivityPage(InSteps):
    """Draws `ActivityState`; a row opens its details beside the list.

    Signals:
        give_up_wanted(): the open transaction is to be sent no more; somebody has to ask first.
        link_wanted(): its page in a browser is wanted; somebody has to ask first.
        export_wanted(bool, bool): a file is wanted, of JSON, of everything; amounts may be hidden.
        page_wanted(str): another page is wanted, where something could happen.
    """

    give_up_wanted = Signal()
    link_wanted = Signal()
    export_wanted = Signal(bool, bool)
    page_wanted = Signal(str)

    def __init__(self, model: ActivityViewModel, *, in_steps: bool = False) -> None:
        super().__init__()
        self.model = model
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        self._fault = kit.notice(kind="negative")
        self._again = kit.button(self.tr("Try again"), icon="refresh")
        self._lost = kit.notice(kind="warning")
        self._gap = _Gap()
        self._empty = _Empty()
        yield
        self.filter = ActivityFilter()
        yield
        self.table = EntryTable(self.tr("Transactions"), self.model.state.columns)
        self._none = kit.label()
        kit.set_tone(self._none, "muted")
        self._all = kit.button(self.tr("Clear filters"))
        self._nothing = kit.box(kit.column(self._none, kit.row(self._all, None), None, spacing=12))
        yield
        bars = [kit.skeleton(BAR - 16 * (number % 3), 16) for number in range(BARS)]
        self._loading = kit.box(kit.column(*bars, None, spacing=28))
        self._loading.setAccessibleName(self.tr("Reading what was signed"))
        self._card = kit.card(kit.column(self.table), inside=1)
        self._saved = kit.notice(kind="positive")
        self._writing = kit.ProgressLine(waits=True)
        self._stopped = kit.notice()
        yield
        self._detail = kit.Later(self._detail_view)
        fault = kit.row(self._fault, kit.column(self._again, None))
        fault.setStretch(0, 1)
        self._trouble = kit.box(fault)
        self._list = kit.box(kit.column(self._card, self._nothing, self._loading))
        both = kit.row(self._list, self._detail, spacing=12)
        both.setStretch(0, 1)
        yield
        whole = kit.column(
            self._trouble,
            self._lost,
            self._gap,
            self._empty,
            self.filter,
            self._writing,
            self._stopped,
            self._saved,
            both,
            spacing=12,
        )
        whole.setStretchFactor(both, 1)
        whole.setContentsMargins(kit.PAGE, kit.PAGE, kit.PAGE, kit.PAGE)
        self.setLayout(whole)
        yield
        self._opened = ""
        self._connect()
        yield
        bind(self, self.model, self._render)
        bind(self, self.model.file, self._render_file)

    def _connect(self) -> None:
        model = self.model
        self.filter.searched.connect(model.search)
        self.filter.picked.connect(model.pick)
        self.filter.cleared.connect(model.clear)
        self.filter.export_wanted.connect(self.export_wanted)
        self._writing.stopped.connect(model.file.stop)
        self._all.clicked.connect(model.clear)
        self._again.clicked.connect(model.refresh)
        self._empty.page_wanted.connect(self.page_wanted)
        self.table.opened.connect(model.open_row)
        self._gap.fill_wanted.connect(model.fill)
        self._back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._detail)
        self._back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._back.activated.connect(self._close_detail)

    def _detail_view(self) -> ActivityDetail:
        made = ActivityDetail()
        made.remedy_wanted.connect(self._remedy)
        made.step_wanted.connect(self.model.open)
        made.receipt_wanted.connect(self._ask_receipt)
        made.link_wanted.connect(self.link_wanted)
        made.written.connect(self.model.write)
        made.close_wanted.connect(self._close_detail)
        return made

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def ask_table(self, is_json: bool, everything: bool) -> None:  # noqa: FBT001 - a signal's
        """Let the system ask for the name of a file, and write it."""
        suffix = ".json" if is_json else ".csv"
        kinds = self.tr("JSON files (*.json)") if is_json else self.tr("CSV files (*.csv)")
        listing = self.model.listing(everything=everything)
        if listing is None:
            return
        write = partial(self.save_table, listing, is_json=is_json)
        self._ask_file(self.tr("Save the list"), kinds, f"gaib-activity{suffix}", write)

    def save_table(self, listing: Listing, chosen: str, *, is_json: bool) -> None:
        """Write `listing` to `chosen`."""
        path, replaces = _named(chosen, ".json" if is_json else ".csv")
        self.model.export(path, listing, is_json=is_json, replaces=replaces)

    def save(self, chosen: str) -> None:
        """Write the receipt of the open transaction to `chosen`."""
        paper = self.model.receipt()
        if paper is not None:
            self._save_paper(paper, chosen)

    def _save_paper(self, paper: ReceiptPaper, chosen: str) -> None:
        path, replaces = _named(chosen, PDF)
        self.model.save_receipt(path, pdf_of(paper), replaces=replaces)

    def _ask_receipt(self) -> None:
        paper = self.model.receipt()
        if paper is not None:
            kinds = self.tr("PDF files (*.pdf)")
            # A notice may open another transaction before a name is chosen for this one.
            write = partial(self._save_paper, paper)
            self._ask_file(self.tr("Save the receipt"), kinds, paper.file_name, write)

    def _ask_file(self, title: str, kinds: str, name: str, write: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, title, QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds)
        dialog.selectFile(name)
        dialog.fileSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remedy(self, key: str) -> None:
        if key == Remedy.GIVE_UP.value:
            self.give_up_wanted.emit()
        else:
            self.model.act(key)

    def _close_detail(self) -> None:
        self.model.open_row(self.model.state.opened_row)
        self.table.setFocus()

    def _render(self, state: ActivityState) -> None:
        self._fault.show_notice("negative", state.fault_text)
        kit.set_shown(self._trouble, state.fault_text)
        self._lost.show_notice("warning", state.lost_text)
        self._gap.show_gap(state.gap)
        self._empty.show_empty(state.empty_text)
        self.filter.show_state(state)
        kit.set_shown(self.filter, not state.empty_text)
        self.table.show_columns(state.columns)
        self.table.show_rows(state.rows)
        self.table.show_opened(state.opened_row)
        kit.set_shown(self._card, state.rows)
        self._none.setText(state.none_text)
        kit.set_shown(self._nothing, state.none_text)
        kit.set_shown(self._loading, state.is_loading)
        self._saved.show_notice("positive", state.saved_text)
        if state.detail is not None and state.entry is not None:
            self._detail.made.show_detail(state.detail, state.entry)
        self._reflow()
        if state.opened != self._opened:
            self._opened = state.opened
            self._detail.made.show_top()
            self.table.show_place(state.opened_row)

    def _render_file(self, state: FileState) -> None:
        work = state.work
        self._writing.show_progress(work.text, work.percent, can_stop=work.can_stop)
        self._stopped.show_notice("info", state.stopped)

    def _reflow(self) -> None:
        """Where it is narrow, what is open takes the place of the list and of its search."""
        state = self.model.state
        is_open, is_narrow = state.detail is not None, self.width() < STACKS_BELOW
        kit.set_shown(self._detail, is_open)
        kit.set_shown(self._list, not (is_open and is_narrow) and not state.empty_text)
        kit.set_shown(self.filter, not (is_open and is_narrow) and not state.empty_text)
        if is_narrow:
            self._detail.setMinimumWidth(0)
            self._detail.setMaximumWidth(self.maximumWidth())
        else:
            self._detail.setFixedWidth(DETAIL)


def _named(chosen: str, suffix: str) -> tuple[Path, bool]:
    """`chosen` with `suffix`, and whether the system has asked about exactly that name."""
    has_suffix = chosen.lower().endswith(suffix)
    return Path(chosen if has_suffix else chosen + suffix), has_suffix


class _Empty(QWidget):
    """Nothing has happened yet: what this page is for, and where something could happen.

    Signals:
        page_wanted(str): the key of a page, or of what opens over one.
    """

    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = kit.label(role="title")
        note = kit.label(
            self.tr(
                "What you send, swap or stake is kept here before it leaves this computer, and what"
                " comes to the account is listed beside it."
            )
        )
        kit.set_tone(note, "muted")
        receive = kit.button(self.tr("Receive"), icon="receive")
        convert = kit.button(self.tr("Convert"), icon="convert")
        self.setLayout(
            kit.column(self._title, note, kit.row(receive, convert, None), None, spacing=12)
        )
        receive.clicked.connect(partial(self.page_wanted.emit, "receive"))
        convert.clicked.connect(partial(self.page_wanted.emit, "convert"))

    def show_empty(self, text: str) -> None:
        """Draw `text`, or go away."""
        self._title.setText(text)
        kit.set_shown(self, text)


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
