"""The Activity page: what was signed here, and what became of it."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.viewmodels.activity import ActivityState, ActivityViewModel, Detail

DETAILS = 6


class ActivityPage(QWidget):
    """Draws `ActivityState`; a row opens its details below the table."""

    def __init__(self, model: ActivityViewModel) -> None:
        super().__init__()
        self._fault = kit.notice(kind="negative")
        self._empty = kit.label(role="title")
        self._empty_note = kit.label(
            self.tr("What this wallet signs is kept here before it is sent, so nothing is lost.")
        )
        kit.set_tone(self._empty_note, "muted")
        self._table = FigureTable(self.tr("Transactions"), model.state.columns)
        self._card = kit.card(kit.column(self._table), inside=1)
        self._title = kit.label(role="title")
        self._lines = [_DetailLine() for _ in range(DETAILS)]
        self._detail = kit.card(kit.column(self._title, *self._lines))
        content = kit.column(
            self._fault,
            self._empty,
            self._empty_note,
            self._card,
            self._detail,
            None,
            spacing=16,
        )
        self.setLayout(kit.column(kit.page(content)))
        self._table.opened.connect(model.open)
        bind(self, model, self._render)

    def _render(self, state: ActivityState) -> None:
        self._fault.show_notice("negative", state.fault_text)
        self._empty.setText(state.empty_text)
        kit.set_shown(self._empty, state.empty_text)
        kit.set_shown(self._empty_note, state.empty_text)
        kit.set_shown(self._card, state.rows)
        self._table.show_rows(state.rows)
        kit.set_shown(self._detail, state.opened)
        self._title.setText(state.title)
        for place, line in enumerate(self._lines):
            line.show_detail(state.details[place] if place < len(state.details) else None)


class _DetailLine(QWidget):
    """One fact of the open transaction; addresses stand whole, in groups."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(role="label", wrap=False)
        self._name.setFixedWidth(120)
        self._text = kit.label()
        self._address = AddressLabel(one_line=True)
        row = kit.row(self._name, self._text, self._address)
        row.setStretch(1, 1)
        row.setStretch(2, 1)
        self.setLayout(row)

    def show_detail(self, detail: Detail | None) -> None:
        kit.set_shown(self, detail is not None)
        if detail is None:
            return
        self._name.setText(detail.label)
        kit.set_shown(self._text, not detail.is_address)
        kit.set_shown(self._address, detail.is_address)
        self._text.setText(detail.text)
        if detail.is_address:
            self._address.show_address(detail.text)
