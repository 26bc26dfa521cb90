"""What caused one step of the share price: deal by deal, and in which transactions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.hash_line import HashLine
from gaib_wallet.viewmodels.table import Column
from gaib_wallet.viewmodels.yield_step import StepDetail


class StepView(QWidget):
    """Draws a `StepDetail`; Esc and Back leave it.

    Signals:
        left(): the person is done with it.
        link_wanted(str): the page of the transaction with that hash.
    """

    left = Signal()
    link_wanted = Signal(str)

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._back = kit.small_button(self.tr("Back"))
        self._back.setShortcut(Qt.Key.Key_Escape)
        self._title = kit.label(role="value", wrap=False)
        self._change = kit.figure(role="strong")
        self._note = kit.label(role="label")
        self._table = FigureTable(self.tr("What the step came from"), columns, small=True)
        self._block = HashLine()
        self._lines: list[HashLine] = []
        self._hashes = kit.column(self._block, spacing=4)
        head = kit.row(self._back, self._title, self._change, None, spacing=12)
        body = kit.column(self._note, self._table, self._hashes, None, spacing=8)
        whole = kit.column(head, kit.page(body, inside=0), spacing=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._back.clicked.connect(self.left)

    def show_step(self, detail: StepDetail) -> None:
        """Draw `detail`."""
        self._title.setText(detail.title)
        self._change.setText(detail.change)
        kit.set_tone(self._change, detail.tone)
        self._note.setText(detail.note)
        self._table.show_rows(detail.rows)
        kit.set_shown(self._table, detail.rows)
        self._block.show_hash(detail.block, detail.block_hash)
        while len(self._lines) < len(detail.tx_hashes):
            line = HashLine()
            line.link_wanted.connect(self.link_wanted)
            self._lines.append(line)
            self._hashes.addWidget(line)
        for place, line in enumerate(self._lines):
            is_there = place < len(detail.tx_hashes)
            kit.set_shown(line, is_there)
            if is_there:
                line.show_hash(self.tr("Transaction"), detail.tx_hashes[place], detail.link_words)

    def take_focus(self) -> None:
        """Give the focus to the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
