"""The languages that the wallet speaks, taken and left while it is open."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

LANGUAGES: Final = {"en": "English", "fr": "Fran\u00e7ais", "es": "Espa\u00f1ol"}
"""Each by its own name, so that who reads no other finds it."""
ENGLISH: Final = "en"


class Languages(QObject):
    """Lets Qt translate into one language at a time.

    Signals:
        changed(): another language is spoken; what was said before has to be said again.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        """`folder` holds the built translations; the system's language is spoken at first.

        `language` is what is spoken, `chosen` what was asked for: empty for the system's.
        """
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.language = self.chosen = ""
        self.use("")

    def use(self, language: str, region: str = "") -> None:
        """Speak `language`, as `fr`; the system's if empty, English where it is not spoken.

        `region` says with which day a calendar's weeks begin; the system's if empty.
        """
        self.chosen = language
        spoken = language if language in LANGUAGES else of_system()
        place = (QLocale(region) if region else QLocale.system()).territory()
        if place is QLocale.Country.AnyCountry:
            place = QLocale.Country.World
        # Of Qt's own words alone, as a calendar's months: figures are written by `Text`.
        QLocale.setDefault(QLocale(QLocale(spoken).language(), place))
        if spoken == self.language:
            return
        for old in self._translators:
            self._app.removeTranslator(old)
            old.deleteLater()
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = (qt / f"qtbase_{spoken}.qm", self._folder / f"gaib_wallet_{spoken}.qm")
        self._translators = [made for file in files if (made := self._loaded(file))]
        for translator in self._translators:
            self._app.installTranslator(translator)
        self.language = spoken
        self.changed.emit()

    def _loaded(self, file: Path) -> QTranslator | None:
        """What `file` says; None without it, as Qt has no file of English."""
        translator = QTranslator(self)
        return translator if file.exists() and translator.load(str(file)) else None


def of_system() -> str:
    """The first language of the system's that is spoken here; else English."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((one for one in wanted if one in LANGUAGES), ENGLISH)
