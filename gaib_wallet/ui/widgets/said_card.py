"""What is said of the yield, and beside it what was measured."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.claims import Said

ROW = 51
SIDE = 15
SEEN = 3


class SaidCard(QFrame):
    """Each claim with who and when, and beside it what was measured, or why nothing was.

    Three are seen; more of them scroll inside the card.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rows: list[_SaidRow] = []
        self._seen = 0
        name = self.tr("Said, and measured")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        body = QWidget()
        body.setProperty("role", "page")
        body.setLayout(self._list)
        body.setAutoFillBackground(False)
        self._area = QScrollArea()
        self._area.setAccessibleName(name)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(body)
        # What its rows would like without a width of theirs is more than they need.
        self._area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        inside = kit.column(kit.label(name, role="value", wrap=False), self._area, spacing=7)
        inside.setContentsMargins(SIDE, 11, SIDE, 3)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def show_said(self, said: tuple[Said, ...]) -> None:
        """Draw every claim."""
        while len(self._rows) < len(said):
            row = _SaidRow()
            self._rows.append(row)
            self._list.insertWidget(self._list.count() - 1, row)
        for row, one in zip(self._rows, said, strict=False):
            row.show_said(one)
        self._seen = min(SEEN, len(said))
        self._make_room()
        scrolls = len(said) > SEEN
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        inside = self.contentsRect().width() - 2 * SIDE
        rows = self._rows[: self._seen]
        self._area.setMinimumHeight(sum(max(ROW, row.heightForWidth(inside)) for row in rows))


class _SaidRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._quote = kit.label()
        self._who = kit.label(role="label")
        self._reading = kit.label(role="strong")
        self._note = kit.label(role="label")
        for words in (self._reading, self._note):
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        left = kit.column(None, self._quote, self._who, None, spacing=0)
        right = kit.column(None, self._reading, self._note, None, spacing=0)
        both = kit.row(left, right, spacing=16)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        content = kit.column(kit.hairline(), both, spacing=0)
        content.setStretch(1, 1)
        self.setLayout(content)
        self.setMinimumHeight(ROW)

    def show_said(self, said: Said) -> None:
        self._quote.setText(said.quote)
        self._who.setText(said.who)
        self._reading.setText(said.reading)
        self._note.setText(said.note)
        self.setToolTip(kit.plain_tip(said.source))
        self._quote.setAccessibleDescription(said.source)
