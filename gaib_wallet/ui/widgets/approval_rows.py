"""Allowances under each other: who may take what, what is at risk, and the way to end it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.viewmodels.approvals_state import ApprovalRow
from gaib_wallet.words import fill

TOKEN, SPENDER, ALLOWED, RISK, REVOKE = range(5)
LEFT_OUT: tuple[frozenset[int], ...] = (
    frozenset(),
    frozenset({ALLOWED}),
    frozenset({TOKEN, ALLOWED}),
)
"""Columns that a narrow card has no room for, from none on; figures name their token anyway."""
ACROSS = 14


class _Cells:
    """The widgets of one row, each in its column."""

    def __init__(self, place: int) -> None:
        self.line = kit.hairline()
        self.token = kit.label(role="strong", wrap=False)
        self.name = kit.label(role="strong")
        self.stranger = kit.icon_line("warning", role="strong", tone="warning")
        self.address = AddressLabel()
        self.since = kit.label(role="label")
        self.allowed = kit.label()
        self.allowed_below = kit.label(role="label")
        self.risk = kit.figure()
        self.usd = kit.figure(role="label")
        self.revoke = kit.small_button("")
        self.revoke.setProperty("place", place)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self.allowed.setAlignment(right)
        self.allowed_below.setAlignment(right)
        spender = (self.name, self.stranger, self.address, self.since)
        figures = (self.risk, self.usd, self.allowed_below)
        # Each ends in room that stretches, so that a row is as high as the highest of them.
        self.widgets = {
            TOKEN: kit.box(kit.column(self.token, None, spacing=0)),
            SPENDER: kit.box(kit.column(*spender, None, spacing=2)),
            ALLOWED: kit.box(kit.column(self.allowed, None, spacing=0)),
            RISK: kit.box(kit.column(*figures, None, spacing=0)),
            REVOKE: kit.box(kit.column(self.revoke, None, spacing=0)),
        }
        for column, widget in self.widgets.items():
            _keep_apart(column, widget)

    def least(self, column: int) -> int:
        """How narrow the cell in `column` can be."""
        return self.widgets[column].minimumSizeHint().width()

    def drop(self) -> None:
        """Let go of all of them."""
        for widget in (self.line, *self.widgets.values()):
            widget.hide()
            widget.deleteLater()


class ApprovalRows(QWidget):
    """A table of widgets: its addresses can be copied, its buttons be reached by Tab.

    Where there is no room, what is allowed stands below what is at risk.

    Signals:
        revoke_wanted(str): the key of a row.
    """

    revoke_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ApprovalRow, ...] = ()
        self._cells: list[_Cells] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(SPENDER, 2)
        self._grid.setColumnStretch(RISK, 1)
        self._heads = {
            TOKEN: kit.label(self.tr("Token"), role="label", wrap=False),
            SPENDER: kit.label(self.tr("Who may take it"), role="label"),
            ALLOWED: kit.label(self.tr("Allowed"), role="label", wrap=False),
            RISK: kit.label(self.tr("At risk now"), role="label", wrap=False),
        }
        for column, head in self._heads.items():
            if column in {ALLOWED, RISK}:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            _keep_apart(column, head)
            self._grid.addWidget(head, 0, column)

    def show_rows(
        self, rows: tuple[ApprovalRow, ...], *, is_muted: bool, words: str, can_revoke: bool
    ) -> None:
        """Draw `rows`; `words` stand on each button, which is off unless one `can_revoke`."""
        self._rows = rows
        while len(self._cells) < len(rows):
            self._add()
        while len(self._cells) > len(rows):
            self._cells.pop().drop()
        for cells, row in zip(self._cells, rows, strict=True):
            self._show(cells, row, is_muted=is_muted)
            cells.revoke.setText(words)
            cells.revoke.setEnabled(can_revoke)
        self._fold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def minimumSizeHint(self) -> QSize:
        # As narrow as it is with the fewest columns: it can always leave them out.
        return QSize(self._needed(LEFT_OUT[-1]), super().minimumSizeHint().height())

    def _add(self) -> None:
        place = len(self._cells)
        cells = _Cells(place)
        self._cells.append(cells)
        line = 2 * place + 1
        self._grid.addWidget(cells.line, line, 0, 1, REVOKE + 1)
        for column, widget in cells.widgets.items():
            self._grid.addWidget(widget, line + 1, column)
        cells.revoke.clicked.connect(self._revoke)

    def _show(self, cells: _Cells, row: ApprovalRow, *, is_muted: bool) -> None:
        tone = "muted" if is_muted else ""
        cells.token.setText(row.token)
        cells.name.setText(row.spender_name)
        kit.set_shown(cells.name, row.is_known)
        cells.stranger.show_line(
            "warning", row.spender_name, tone="muted" if is_muted else "warning"
        )
        cells.stranger.set_words_tone(tone or "warning")
        kit.set_shown(cells.stranger, not row.is_known)
        cells.address.show_address(row.spender)
        cells.since.setText(row.since)
        kit.set_shown(cells.since, row.since)
        cells.allowed.setText(row.allowed)
        cells.allowed_below.setText(row.allowed_note)
        cells.risk.setText(row.at_risk)
        cells.usd.setText(row.at_risk_usd)
        kit.set_shown(cells.usd, row.at_risk_usd)
        for widget in (cells.token, cells.name, cells.allowed):
            kit.set_tone(widget, tone)
        kit.set_tone(cells.risk, tone if row.is_at_risk else "muted")
        if row.is_endless and not is_muted:
            kit.set_tone(cells.allowed, "warning")
        kit.set_tone(cells.allowed_below, "warning" if row.is_endless and not is_muted else "")
        said = self.tr("Revoke: %1 may take no more %2")
        cells.revoke.setAccessibleName(fill(said, (row.spender_name, row.token)))

    def _fold(self) -> None:
        """Leave out as few columns as there is room for."""
        room = self.width()
        fitting = (one for one in LEFT_OUT if self._needed(one) <= room)
        left_out = next(fitting, LEFT_OUT[-1])
        for column, head in self._heads.items():
            kit.set_shown(head, column not in left_out)
        for cells in self._cells:
            for column, widget in cells.widgets.items():
                kit.set_shown(widget, column not in left_out)
            kit.set_shown(cells.allowed_below, ALLOWED in left_out)

    def _needed(self, left_out: frozenset[int]) -> int:
        """Pixels across that nothing of the other columns is cut in."""
        shown = [column for column in range(REVOKE + 1) if column not in left_out]
        widest = (max((one.least(column) for one in self._cells), default=0) for column in shown)
        return sum(widest)

    def _revoke(self) -> None:
        self.revoke_wanted.emit(self._rows[self.sender().property("place")].key)


def _keep_apart(column: int, widget: QWidget) -> None:
    """Room beside it that goes with it, as a grid keeps that of columns which are left out."""
    widget.setContentsMargins(0, 0, 0 if column == REVOKE else ACROSS, 0)
