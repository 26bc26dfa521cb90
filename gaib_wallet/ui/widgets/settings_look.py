"""Settings: language, region, colours, currency, hidden amounts."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.region_preview import RegionPreview
from gaib_wallet.ui.widgets.setting_row import SettingRow, setting_card
from gaib_wallet.viewmodels.settings import SettingsState, SettingsViewModel


class LookSection(QWidget):
    """Draws how the wallet looks and speaks."""

    def __init__(self, model: SettingsViewModel) -> None:
        super().__init__()
        self._model = model
        language, region = self.tr("Language"), self.tr("Numbers and dates as in")
        colours, hidden = self.tr("Colours"), self.tr("Hide amounts (Ctrl+H)")
        money = self.tr("Totals in")
        self._languages = kit.select(language)
        self._regions = kit.select(region)
        self._preview = RegionPreview()
        self._themes = kit.Segments(colours)
        self._hidden = kit.switch(hidden)
        self._currencies = kit.Segments(money)
        self._currency = SettingRow(money, self._currencies)
        words = setting_card(
            self.tr("Words and numbers"),
            SettingRow(language, self._languages),
            SettingRow(
                region, self._regions, self.tr("You type amounts the way you read them here.")
            ),
            self._preview,
        )
        seen = setting_card(
            self.tr("Look"),
            SettingRow(colours, self._themes),
            SettingRow(
                hidden,
                self._hidden,
                self.tr("Dots stand for every amount, in notifications as well."),
            ),
            self._currency,
        )
        self.setLayout(kit.column(words, seen, None, spacing=kit.PAGE))
        self._languages.activated.connect(self._language_chosen)
        self._regions.activated.connect(self._region_chosen)
        self._themes.chosen.connect(self._theme_chosen)
        self._hidden.clicked.connect(self._hidden_turned)
        self._currencies.chosen.connect(self._currency_chosen)
        bind(self, model, self._render)

    def _language_chosen(self, place: int) -> None:
        self._model.choose_language(str(self._languages.itemData(place)))
        self._render(self._model.state)

    def _region_chosen(self, place: int) -> None:
        self._model.choose_region(str(self._regions.itemData(place)))
        self._render(self._model.state)

    def _theme_chosen(self, key: str) -> None:
        self._model.choose_theme(key)
        self._render(self._model.state)

    def _hidden_turned(self) -> None:
        self._model.hide_amounts(self._hidden.isChecked())
        self._render(self._model.state)

    def _currency_chosen(self, key: str) -> None:
        self._model.choose_currency(key)
        self._render(self._model.state)

    def _meaning(self, state: SettingsState) -> str:
        """Where the rate is from, or why there is no choice."""
        if len(state.currencies) > 1:
            return self.tr(
                "Values and fees are shown in it, by the rate that the chain itself has; no other"
                " server is asked for it. Prices, gains, limits, reports and statements stay as"
                " they are, in US dollars or AID."
            )
        return self.tr(
            "The only currency for which the chain itself has the prices that are needed;"
            " no other server is asked for rates."
        )

    def _render(self, state: SettingsState) -> None:
        self._languages.show_choices(state.languages, state.language)
        self._regions.show_choices(state.regions, state.region)
        self._preview.show_preview(state.preview)
        self._themes.show_choices(state.themes, state.theme)
        self._hidden.setChecked(state.is_hidden)
        self._currencies.show_choices(state.currencies, state.currency)
        self._currency.show_meaning(self._meaning(state))
