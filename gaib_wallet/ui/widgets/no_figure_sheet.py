"""What is said where no figure is meant that could be explained."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.sheets import Sheet


class NoFigureSheet(Sheet):
    """How a figure is pointed at; Esc is Close."""

    def __init__(self, *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo, width=480)
        title = kit.label(self.tr("Nothing to explain here"), role="title")
        words = kit.label(
            self.tr(
                "Go to a figure that was read from the chain with Tab, or point at it, and press"
                " Ctrl+I. Portfolio, Convert, Stake & exit, Yield and Backing have them. A dash"
                " was not read."
            )
        )
        close = kit.button(self.tr("Close"))
        body = kit.column(words)
        self.compose(kit.row(title), body, kit.row(None, close), first=close)
        body.setContentsMargins(24, 16, 24, 16)
        close.clicked.connect(self.go_back)
