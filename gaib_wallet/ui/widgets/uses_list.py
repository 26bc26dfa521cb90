"""What the tokens can be used for: each with a word that says whether it is open here, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.change_rows import UseLine

ABOVE = 8
WHAT, WHY = 2, 3  # how what is left of the width is shared


class UsesList(QWidget):
    """Draws lines under each other; their columns are as wide as the widest word needs."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Use] = []
        self._grid = kit.grid(down=ABOVE)
        self._grid.setColumnStretch(1, WHAT)
        self._grid.setColumnStretch(3, WHY)
        self.setLayout(self._grid)
        self._grid.setContentsMargins(14, 2, 14, 10)

    def show_uses(self, uses: tuple[UseLine, ...]) -> None:
        """Draw `uses`; there are never fewer than before."""
        for place in range(len(self._lines), len(uses)):
            if place:
                self._grid.addWidget(kit.hairline(), 2 * place - 1, 0, 1, 4)
            self._lines.append(_Use(self._grid, 2 * place))
        for line, use in zip(self._lines, uses, strict=True):
            line.show_use(use)


class _Use:
    """The cells of one use, in a row of the grid."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self._name = kit.label(role="note-value", wrap=False)
        self._what = kit.label(role="label")
        self._chip = kit.chip()
        self._why = kit.label(role="note")
        self._source = kit.label(role="label")
        for place, part in enumerate((self._name, self._what, self._chip)):
            grid.addWidget(part, row, place, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(kit.column(self._why, self._source, None, spacing=0), row, 3)

    def show_use(self, use: UseLine) -> None:
        """Draw `use`."""
        self._name.setText(use.name)
        self._what.setText(use.what)
        self._chip.show_chip(use.chip, use.chip_kind)
        self._why.setText(use.reason)
        self._source.setText(use.source)
