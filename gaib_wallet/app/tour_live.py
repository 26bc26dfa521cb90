"""The guided tour before a person's eyes: they step through it, take over, and go on."""

import asyncio
from collections.abc import Callable
import logging
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from gaib_wallet.app.custody import report
from gaib_wallet.app.demo import PASSWORD
from gaib_wallet.app.demo_chain import RunningDemo
from gaib_wallet.app.languages import LANGUAGES, Languages
from gaib_wallet.app.session import Session
from gaib_wallet.app.tour import Guide, TourError
from gaib_wallet.app.tour_story import CHAPTERS, Chapter
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import WalletError
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.widgets.spotlight import Spotlight
from gaib_wallet.ui.widgets.tour_card import TourCard
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels import tour_captions
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.tour import Mood, TourViewModel

LEAST_S, A_LETTER_S = 4.0, 0.045
"""How long a caption stands while the tour plays by itself: at least, and for each letter."""
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel})
_NEXT = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Right})
log = logging.getLogger(__name__)


class LiveTour(QObject):
    """Plays the story in a person's own window, chapter by chapter; is `tour.Audience`.

    The first start is left out: it would put a wizard in the place of the session that they are
    in, and type a password without them, which is what they should fear.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        demo: RunningDemo,
        theme: Theme,
        languages: Languages,
        folder: Path,
        speak: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._demo = demo
        self._languages = languages
        self._speak = speak
        self.model = TourViewModel(session.text)
        self.model.next_wanted = self._go_on
        self.model.begin_wanted = self._begin
        self.model.leave_wanted = self._leave
        self._guide = Guide(window, session, demo, theme, languages, folder, self)
        self._tasks = Tasks(on_bug=self._stumbled)
        self._over = asyncio.Event()
        self._next = asyncio.Event()
        self._until = ""
        self._spot = Spotlight(window.centralWidget() or window)
        self._card: TourCard | None = None

    async def run(self) -> None:
        """Let it be stepped through until somebody leaves it, or it is over."""
        app = QApplication.instance()
        self._session.frame.run_tour(is_running=True)
        self._draw()
        self._languages.changed.connect(self._spoken)
        if app is not None:
            app.installEventFilter(self)
        try:
            self._begin(CHAPTERS[0].key, "")
            await self._over.wait()
        finally:
            if app is not None:
                app.removeEventFilter(self)
            self._languages.changed.disconnect(self._spoken)
            await self._tasks.aclose()
            self._spot.go()
            self._spot.deleteLater()
            self._window.show_below(None)
            self._session.frame.run_tour(is_running=False)
            self.deleteLater()

    async def shown(self, step: str) -> None:
        """Say what there is to say of `step`, and wait until the person has seen it."""
        _, captions = tour_captions.CHAPTERS[self.model.facts.chapter]
        caption = next((one for one in captions if one.step == step), None)
        if caption is None or (self._until and step != self._until):
            return
        self._until = ""
        self._next.clear()
        self.model.show(caption)
        root = self._window.sheets.top or self._window.frame
        self._spot.show_around(root, caption.look)
        stands_s = max(LEAST_S, A_LETTER_S * len(self.model.state.text))
        passed_s = 0.0
        while not self._next.is_set():
            # Whether it plays by itself may be another thing before the time is over.
            if self.model.state.is_playing and passed_s >= stands_s:
                break
            await asyncio.sleep(_TURN_S)
            passed_s += _TURN_S
        self._spot.go()
        self.model.work(self.model.facts.chapter)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_ours = self._guide.is_acting or event.type() not in _TOUCHES
        if is_ours or not event.spontaneous() or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window:
            return False
        if isinstance(event, QKeyEvent) and self._has_keys() and self._took(event):
            return True
        if self._is_aside(watched) or self.model.facts.mood is Mood.TAKEN_OVER:
            return False
        if isinstance(event, QKeyEvent) and event.key() in _SILENT_KEYS:
            return False
        self._take_over()
        return False

    def _has_keys(self) -> bool:
        """While the person has the window, its keys are theirs."""
        return self.model.facts.mood is not Mood.TAKEN_OVER or self._is_aside(
            QApplication.focusWidget()
        )

    def _took(self, event: QKeyEvent) -> bool:
        if event.modifiers():
            return False
        if event.key() in _NEXT:
            self.model.go_on()
        elif event.key() == Qt.Key.Key_P:
            self.model.turn_play()
        elif event.key() == Qt.Key.Key_Escape:
            self.model.leave()
        else:
            return False
        return True

    def _is_aside(self, widget: QWidget | None) -> bool:
        """Whether it is the card or the banner, by which the tour itself is led."""
        asides = (self._card, self._window.banner)
        return widget is not None and any(
            one is not None and (one is widget or one.isAncestorOf(widget)) for one in asides
        )

    def _take_over(self) -> None:
        self._tasks.spawn(_stopped(), key="story")
        self._spot.go()
        self.model.take_over()

    def _go_on(self) -> None:
        self._next.set()

    def _leave(self) -> None:
        self._over.set()

    def _begin(self, key: str, step: str) -> None:
        """Tell from the beginning of a chapter, without a pause until `step` if there is one."""
        place = next(place for place, one in enumerate(CHAPTERS) if one.key == key)
        self._spot.go()
        self.model.prepare(key)
        self._tasks.spawn(self._told(CHAPTERS[place:], step), key="story")

    async def _told(self, chapters: tuple[Chapter, ...], step: str) -> None:
        try:
            await self._clean()
            self._until = step
            for chapter in chapters:
                self.model.work(chapter.key)
                await chapter.play(self._guide)
        except (TourError, WalletError) as problem:
            log.warning("the tour stopped: %s", problem)
            self.model.lose()
        else:
            self._over.set()

    async def _clean(self) -> None:
        """As if nobody had done anything yet: the chain, the window, the lock."""
        window, session = self._window, self._session
        while (top := window.sheets.top) is not None:
            top.hide()
            top.go_back()
            await asyncio.sleep(_TURN_S)
            if window.sheets.top is top:
                window.sheets.drop(top)
        if session.frame.state.is_panel_open:
            session.frame.toggle_panel()
        await self._demo.start_over()
        self._guide.reconnect()
        await session.forget()
        if session.accounts.is_locked:
            with Secret(PASSWORD.encode()) as password:
                await session.custody.unlocks.unlock(password)
        await self._guide.beat()

    def _stumbled(self, bug: BaseException) -> None:
        """A page was made anew under its hands, as in another language: the chapter can begin."""
        report(bug)
        self.model.lose()

    def _draw(self) -> None:
        self._card = TourCard(self.model, LANGUAGES, self._languages.language)
        self._card.language_wanted.connect(self._speak)
        self._window.show_below(self._card)

    def _spoken(self) -> None:
        """The pages are others now; so the step is done again, unless the window is theirs."""
        facts = self.model.facts
        self.model.redraw()
        # Not at once: the list in which the language was chosen may be this card's.
        self._tasks.spawn(self._drawn_again(), key="card")
        if facts.mood is not Mood.TAKEN_OVER:
            self._begin(facts.chapter, facts.caption.step if facts.caption else "")

    async def _drawn_again(self) -> None:
        self._draw()


async def _stopped() -> None:
    """Takes the place of the story, which ends by that."""


_TURN_S = 0.05
_SILENT_KEYS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)


async def show_tour(
    window: Window,
    session: Session,
    demo: RunningDemo,
    theme: Theme,
    languages: Languages,
    folder: Path,
    speak: Callable[[str], None],
) -> None:
    """Let a person step through the story in their own window; `speak` chooses a language."""
    await LiveTour(window, session, demo, theme, languages, folder, speak).run()
