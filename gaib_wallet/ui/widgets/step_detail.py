"""What caused one step of the share price: deal by deal, and in which transactions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.viewmodels.table import Column
from gaib_wallet.viewmodels.yields_state import StepDetail


class StepView(QWidget):
    """Draws a `StepDetail`; Esc and Back leave it.

    Signals:
        left(): the person is done with it.
    """

    left = Signal()

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._back = kit.small_button(self.tr("Back"))
        self._back.setShortcut(Qt.Key.Key_Escape)
        self._title = kit.label(role="value", wrap=False)
        self._change = kit.figure(role="strong")
        self._table = FigureTable(
            self.tr("What the step came from"), columns, small=True, fits=False
        )
        self._hashes = kit.figure(role="note-value", left=True)
        self._hashes.setAccessibleName(self.tr("Transactions"))
        name = kit.label(self.tr("Transactions"), role="label", wrap=False)
        self.setLayout(
            kit.column(
                kit.row(self._back, self._title, self._change, None, spacing=12),
                self._table,
                kit.row(name, self._hashes, None, spacing=12),
            )
        )
        self._back.clicked.connect(self.left)

    def show_step(self, detail: StepDetail) -> None:
        """Draw `detail`."""
        self._title.setText(detail.title)
        self._change.setText(detail.change)
        kit.set_tone(self._change, detail.tone)
        self._table.show_rows(detail.rows)
        self._hashes.setText(detail.hashes)

    def take_focus(self) -> None:
        """Give the focus to the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
