"""The first step: which language is spoken, and how numbers are written."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.language_cards import LanguageCards
from gaib_wallet.ui.widgets.region_preview import RegionPreview
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_state import StartState

SELECT = 332


class RegionStep(QWidget):
    """Draws the step of language and region."""

    def __init__(self, model: StartViewModel) -> None:
        super().__init__()
        self._model = model
        language, region = self.tr("Language"), self.tr("Numbers and dates as in")
        self._languages = LanguageCards(language)
        self._regions = kit.select(region)
        self._regions.setFixedWidth(SELECT)
        self._preview = RegionPreview()
        self._fault = kit.notice(kind="negative")
        note = kit.notice(
            self.tr(
                "You type amounts the way you read them here. Totals are in US dollars; where the"
                " chain has the rate, Settings can show them in euros."
            ),
            kind="info",
        )
        self.setLayout(
            kit.column(
                FormField(language, self._languages),
                FormField(region, kit.row(self._regions, None)),
                kit.card(kit.column(self._preview)),
                note,
                self._fault,
                None,
                spacing=kit.PAGE,
            )
        )
        self._languages.chosen.connect(model.choose_language)
        self._regions.activated.connect(self._chosen)

    def first(self) -> QWidget:
        """What has the focus when the step opens."""
        return self._languages.first

    def show_state(self, state: StartState) -> None:
        """Draw the step."""
        self._languages.show_languages(state.languages, state.language)
        self._regions.show_choices(state.regions, state.region)
        self._preview.show_preview(state.preview)
        self._fault.show_notice("negative", state.fault_text)

    def _chosen(self, place: int) -> None:
        self._model.choose_region(str(self._regions.itemData(place)))
