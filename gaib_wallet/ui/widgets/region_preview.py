"""How figures read in the region that is chosen."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.region_preview import Preview


class RegionPreview(QWidget):
    """Four figures under their names."""

    def __init__(self) -> None:
        super().__init__()
        self._figures = [kit.figure(role="value", left=True) for _ in range(4)]
        names = (self.tr("Amount"), self.tr("Shares"), self.tr("Change"), self.tr("Date"))
        shown = kit.grid(
            [kit.label(one, role="label", wrap=False) for one in names],
            self._figures,
            across=24,
            down=0,
        )
        shown.setColumnStretch(len(names), 1)
        self.setLayout(
            kit.column(
                kit.label(self.tr("This is how it will read"), role="label"), shown, spacing=8
            )
        )

    def show_preview(self, preview: Preview) -> None:
        """Draw it."""
        texts = (preview.amount, preview.shares, preview.change, preview.date)
        for figure, text in zip(self._figures, texts, strict=True):
            figure.setText(text)
