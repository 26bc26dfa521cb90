"""The first step: how numbers are written."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_state import StartState

SELECT = 332


class RegionStep(QWidget):
    """Draws the Region step."""

    def __init__(self, model: StartViewModel) -> None:
        super().__init__()
        self._model = model
        name = self.tr("Numbers and dates as in")
        self._regions = kit.select(name)
        self._regions.setFixedWidth(SELECT)
        self._figures = [kit.figure(role="value", left=True) for _ in range(4)]
        names = (self.tr("Amount"), self.tr("Shares"), self.tr("Change"), self.tr("Date"))
        shown = kit.grid(
            [kit.label(one, role="label", wrap=False) for one in names],
            self._figures,
            across=72,
            down=0,
        )
        shown.setColumnStretch(len(names) - 1, 1)
        read = kit.label(self.tr("This is how it will read"), role="label")
        preview = kit.card(kit.column(read, shown, spacing=12))
        note = kit.notice(
            self.tr(
                "You type amounts the way you read them here. The wallet speaks English for now."
            ),
            kind="info",
        )
        field = FormField(name, kit.row(self._regions, None))
        self.setLayout(kit.column(field, preview, note, None, spacing=kit.PAGE))
        self._regions.activated.connect(self._chosen)

    def first(self) -> QWidget:
        """What has the focus when the step opens."""
        return self._regions

    def show_state(self, state: StartState) -> None:
        """Draw the step."""
        self._regions.show_choices(state.regions, state.region)
        shown = state.preview
        texts = (shown.amount, shown.shares, shown.change, shown.date)
        for figure, text in zip(self._figures, texts, strict=True):
            figure.setText(text)

    def _chosen(self, place: int) -> None:
        self._model.choose_region(str(self._regions.itemData(place)))
