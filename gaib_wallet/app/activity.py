"""The Activity page of one session: what it writes, asks and opens."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from gaib_wallet.app.explorer import Explorer
from gaib_wallet.app.session import Session
from gaib_wallet.ui.dialogs import Question, ask
from gaib_wallet.ui.pages.activity import ActivityPage
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.activity_detail import Remedy
from gaib_wallet.words import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("pages", "Give this transaction up?")
MEANS = QT_TRANSLATE_NOOP(
    "pages",
    "The wallet sends it no more. Whoever has its bytes could still bring it into a block: if you"
    " made the same payment again by then, both would happen. To be sure that it never happens,"
    " cancel it instead.",
)
YES = QT_TRANSLATE_NOOP("pages", "Give it up")
SHOWN_TITLE = QT_TRANSLATE_NOOP("pages", "Write amounts to a file?")
SHOWN = QT_TRANSLATE_NOOP(
    "pages", "Amounts are hidden on the screen. The file has all of them, for whoever opens it."
)
SHOWN_YES = QT_TRANSLATE_NOOP("pages", "Write the file")


class ActivitySheets:
    """What has to be asked over one window before the Activity page does it."""

    def __init__(self, window: Window, session: Session, explorer: Explorer) -> None:
        self._window = window
        self._session = session
        self._explorer = explorer

    def page(self) -> ActivityPage:
        """The page, with its questions connected."""
        page = ActivityPage(self._session.activity, in_steps=True)
        page.give_up_wanted.connect(self.give_up)
        page.link_wanted.connect(self.open_link)
        page.export_wanted.connect(partial(self.export, page))
        return page

    def export(self, page: ActivityPage, is_json: bool, everything: bool) -> None:  # noqa: FBT001
        """Write a file of amounts, which is asked about first where they are hidden."""
        if not self._session.activity.hides_amounts:
            page.ask_table(is_json, everything)
            return
        work = self._export(page, is_json=is_json, everything=everything)
        self._session.tasks.spawn(work, key=(self, "sheet"))

    def give_up(self) -> None:
        """Ask first, then send the open transaction no more."""
        self._session.tasks.spawn(self._give_up(), key=(self, "sheet"))

    def open_link(self) -> None:
        """Say what a browser would tell, then open the open transaction's page."""
        self._explorer.open(self._session.activity.link(self._explorer.hosts))

    async def _export(self, page: ActivityPage, *, is_json: bool, everything: bool) -> None:
        def say(source: str) -> str:
            return QCoreApplication.translate("pages", source)

        is_demo = self._session.network.is_demo
        question = Question(say(SHOWN_TITLE), say(SHOWN), say(SHOWN_YES), is_demo=is_demo)
        if await ask(self._window.sheets, question):
            page.ask_table(is_json, everything)

    async def _give_up(self) -> None:
        def say(source: str) -> str:
            return QCoreApplication.translate("pages", source)

        is_demo = self._session.network.is_demo
        question = Question(say(TITLE), say(MEANS), say(YES), is_demo=is_demo)
        if await ask(self._window.sheets, question):
            self._session.activity.act(Remedy.GIVE_UP.value)
