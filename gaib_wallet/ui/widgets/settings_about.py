"""Settings: what the program is made of, and under which licences."""

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.setting_row import setting_card
from gaib_wallet.viewmodels.about import AboutState, AboutViewModel

HEIGHT = 280


class AboutSection(QWidget):
    """Draws `AboutState`."""

    def __init__(self, model: AboutViewModel) -> None:
        super().__init__()
        self._model = model
        self._versions = [kit.key_value(name) for name, _ in model.state.versions]
        self._digest = kit.label(role="note")
        self._read = kit.button(self.tr("Show all packages and their licences"))
        self._reading = kit.label(role="label")
        name = self.tr("Package and its licence")
        self._packages = kit.select(name)
        self._chosen = FormField(name, kit.row(self._packages, None))
        self._licence = QPlainTextEdit()
        self._licence.setReadOnly(True)
        self._licence.setAccessibleName(self.tr("Text of the licence"))
        self._licence.setFixedHeight(HEIGHT)
        self._licence.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLayout(
            kit.column(
                setting_card(
                    self.tr("About"),
                    kit.label(
                        self.tr(
                            "A wallet for AID and sAID. It asks the nodes that you chose, and"
                            " nobody else."
                        )
                    ),
                    *self._versions,
                ),
                setting_card(
                    self.tr("What the figures rest on"),
                    kit.label(
                        self.tr(
                            "Balances, prices and history come from the contracts, through the"
                            " nodes that you chose. Addresses of contracts come with the wallet,"
                            " each with its source, and are checked before every signature. What"
                            " GAIB reports itself is marked as issuer-reported."
                        )
                    ),
                    kit.label(self.tr("Digest of the contract manifest (SHA-256)"), role="label"),
                    self._digest,
                ),
                setting_card(
                    self.tr("Licences"),
                    kit.row(self._read, None),
                    self._reading,
                    self._chosen,
                    self._licence,
                ),
                None,
                spacing=kit.PAGE,
            )
        )
        self._read.clicked.connect(model.read_packages)
        self._packages.activated.connect(self._package_chosen)
        bind(self, model, self._render)

    def _package_chosen(self, place: int) -> None:
        self._model.open_licence(str(self._packages.itemData(place)))

    def _render(self, state: AboutState) -> None:
        for row, (_, value) in zip(self._versions, state.versions, strict=True):
            row.show_value(value)
        self._digest.setText(state.digest)
        self._reading.setText(state.reading_text)
        kit.set_shown(self._reading, state.reading_text)
        kit.set_shown(self._read, not state.packages and not state.reading_text)
        kit.set_shown(self._chosen, state.packages)
        self._packages.show_choices(state.packages, state.chosen)
        self._licence.setPlainText(state.licence_text)
        kit.set_shown(self._licence, state.licence_text)
