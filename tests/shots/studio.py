"""A window in which anything can be seen as a person would, in any language, theme and size."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

from gaib_wallet.app.findables import TITLES, WORDS
from gaib_wallet.app.languages import ENGLISH, Languages
from gaib_wallet.app.regions import number_form
from gaib_wallet.storage import assets
from gaib_wallet.ui import icons, theme
from gaib_wallet.ui.laid_out import picture_of
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.window import LEAST, SIZE, Window
from gaib_wallet.viewmodels.shell import ShellState
from gaib_wallet.viewmodels.text import Text
from tests.shots.shot import QUICK, Shot, faults_of
from tests.shots.subjects import GALLERY, Subject
from tests.ui.scenes import portfolio
from tests.wallet_world import RAINY, SAVINGS, WalletWorld

REGIONS = {"en": "en_US", "fr": "fr_FR", "es": "es_ES"}
PALETTES = {"light": theme.LIGHT, "dark": theme.DARK}
NARROW, WHOLE = "narrow", 100
BELOW = 120
"""Pixels that a page scrolls before its end is a picture of its own."""
log = logging.getLogger(__name__)

ROUNDS, TURN_S = 5, 0.004


@dataclass(frozen=True, slots=True)
class Combination:
    """A column of the matrix. `scale` is in per cent; narrow ones have the smallest window."""

    language: str
    theme: str
    scale: int = 100
    is_narrow: bool = False

    @property
    def name(self) -> str:
        """As its folder is called."""
        end = NARROW if self.is_narrow else str(self.scale)
        return f"{self.language}-{self.theme}-{end}"


async def settled() -> None:
    """Until layouts are done: of what lies deep, each moves the next."""
    for _ in range(ROUNDS):
        await asyncio.sleep(TURN_S)
        QApplication.sendPostedEvents()


class Studio:
    """Shows subjects, measures them, and keeps pictures below `folder`; none without one."""

    def __init__(self, qt: QApplication, folder: Path | None, scale: int = 100) -> None:
        self._qt = qt
        self._folder = folder
        self._scale = scale
        self._languages = Languages(qt, assets.root() / "translations")
        self._language = ""
        self.shots: list[Shot] = []
        icons.set_root(assets.root() / "icons")
        self.wear("light")

    @property
    def text(self) -> Text:
        """The language that is spoken, for view models."""
        return Text(QCoreApplication.translate, number_form(REGIONS[self._language]))

    def speak(self, language: str) -> None:
        """What is made from now on speaks `language`."""
        self._language = language
        self._languages.use(language)

    def wear(self, colours: str) -> None:
        """Everything takes another theme at once."""
        if theme.current() is not PALETTES[colours] or not self._qt.styleSheet():
            theme.apply(self._qt, PALETTES[colours])

    async def picture(
        self, subject: Subject, number: int, combinations: Sequence[Combination]
    ) -> None:
        """Look at `subject` in all of `combinations`; one that cannot be shown is told of."""
        try:
            async with self.framed(subject) as window:
                await self.take(subject, number, window, combinations)
        except Exception as bug:
            log.exception("%s", subject.name)
            name = f"{combinations[0].name}/{number:03d}-{subject.name}.png"
            fault = f"not shown: {type(bug).__name__}: {bug}"
            self.shots.append(Shot(subject.name, combinations[0].name, name, [fault]))

    @asynccontextmanager
    async def framed(self, subject: Subject) -> AsyncIterator[Window]:
        """`subject` as a person meets it: in its frame, over a page, or alone."""
        window, world = Window("GAIB Wallet"), WalletWorld(SAVINGS, RAINY, says=self.text)
        async with subject.made(self.text) as sight:
            try:
                await world.beat()
                if isinstance(sight.widget, Sheet):
                    _frame(window, "portfolio", await portfolio(world), world.frame().state)
                    window.resize(*SIZE)
                    window.show()
                    window.sheets.push(sight.widget)
                elif subject.page:
                    state = sight.frame or world.frame().state
                    _frame(window, subject.page, sight.widget, state)
                else:
                    window.show_whole(sight.widget)
                window.show()
                yield window
            finally:
                window.close()
                window.deleteLater()
                await world.aclose()

    async def take(
        self, subject: Subject, number: int, window: Window, combinations: Iterable[Combination]
    ) -> None:
        """Look at `subject` in `window` in each of `combinations`, which are of one language."""
        # The theme that is worn comes first: to dress a window anew takes longer than to look.
        worn = theme.current()
        for one in sorted(combinations, key=lambda one: PALETTES[one.theme] is not worn):
            self.wear(one.theme)
            window.resize(*(LEAST if one.is_narrow else SIZE))
            await settled()
            self._look(subject.name, number, window, one)
            bar = _longest(window)
            if bar is not None and self._folder and one.scale == WHOLE and not one.is_narrow:
                bar.setValue(bar.maximum())
                await settled()
                self._look(f"{subject.name}-below", number, window, one)
                bar.setValue(0)

    def _look(self, subject: str, number: int, window: Window, combination: Combination) -> None:
        name = f"{combination.name}/{number:03d}-{subject}.png"
        shot = Shot(subject, combination.name, name)
        picture = picture_of(window)
        is_gallery = subject.startswith(GALLERY)
        faults = faults_of(window, picture, ENGLISH if is_gallery else self._language)
        # It has many of each part, and they say the same; on a page no two may.
        shot.faults += [one for one in faults if not (is_gallery and " x " in one)]
        if self._folder is not None:
            path = self._folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            picture.save(str(path), "PNG", QUICK)
        self.shots.append(shot)


def _longest(window: Window) -> QScrollBar | None:
    """The bar of what scrolls most in `window`, if it hides something worth a look."""
    bars = [one.verticalScrollBar() for one in window.findChildren(QScrollArea) if one.isVisible()]
    longest = max(bars, key=QScrollBar.maximum, default=None)
    return longest if longest and longest.maximum() > BELOW else None


def _frame(window: Window, page: str, widget: QWidget, state: ShellState) -> None:
    """The navigation around `widget`, which is the page of that key; the others are empty."""
    for key, title in TITLES.items():
        said = QCoreApplication.translate("pages", title)
        word = QCoreApplication.translate("pages", WORDS.get(key, title))
        made = partial(_given, widget if key == page else None)
        window.frame.add_page(key, said, key, made, word)
    window.show_frame()
    window.show_state(replace(state, page=page))


def _given(widget: QWidget | None) -> QWidget:
    return widget or QWidget()
