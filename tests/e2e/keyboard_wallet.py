"""A whole wallet under a real X server, used by keys alone: `python -m tests.e2e.keyboard_wallet`.

Every key goes through the X server, as from a keyboard. It ends with 0, or says what went wrong.
"""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from itertools import pairwise
from pathlib import Path
import subprocess
import sys

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from gaib_wallet.app.demo import PASSWORD, demo_session, opened_demo
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.live import live
from gaib_wallet.app.session import Session
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui import icons, loop
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.widgets.explain_sheet import ExplainSheet
from gaib_wallet.ui.window import Window
from tests.e2e.person import Eyes

MOST_STOPS = 150
KEY_S = 0.02
SETTLED_S = 1.3
"""A sheet lets nobody sign before it was seen unchanged for a second."""


class Lost(Exception):
    """What keys alone cannot do."""


class Typist(Eyes):
    """Somebody without a pointer."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self.session = session

    async def key(self, *names: str) -> None:
        """Press keys, by the names that X has for them: `ctrl+2`, `Tab`, `Return`."""
        command = ["xdotool", "key", "--delay", "0", *names]
        await asyncio.to_thread(subprocess.run, command, check=True)
        await asyncio.sleep(KEY_S)

    async def write(self, text: str) -> None:
        """Type `text` where the focus is."""
        command = ["xdotool", "type", "--delay", "4", text]
        await asyncio.to_thread(subprocess.run, command, check=True)
        await asyncio.sleep(KEY_S)

    @property
    def here(self) -> QWidget:
        """What has the focus. Raises Lost if nothing has it, or nobody sees that it does."""
        here = QApplication.focusWidget()
        if here is None or not here.isVisible():
            raise Lost("the focus is lost")
        return here

    @property
    def name(self) -> str:
        """What has the focus is called."""
        return name_of(self.here)

    async def tab_to(self, name: str, *, begins: bool = False) -> None:
        """Press Tab until the focus is on what is called so, or `begins` so. Raises Lost."""
        seen = []
        for _ in range(MOST_STOPS):
            if self.name == name or (begins and self.name.startswith(name)):
                return
            seen.append(self.name)
            await self.key("Tab")
        raise Lost(f"Tab never comes to {name!r}, only to {list(dict.fromkeys(seen))}")

    async def walk(self, page: str) -> int:
        """Tab through all of a page and round; how many stops there were. Raises Lost."""
        first, stops = None, list[QWidget]()
        await self.key("Tab")
        first = self.here
        for _ in range(MOST_STOPS):
            stops.append(self.here)
            if not self._is_ringed():
                raise Lost(f"{page}: nobody sees the focus on {self.name!r}")
            await self.key("Tab")
            if self.here is first:
                break
            if self.here is stops[-1]:
                raise Lost(f"{page}: Tab is caught on {self.name!r}")
        else:
            raise Lost(f"{page}: Tab does not come round: {[name_of(one) for one in stops]}")
        whole = self.window.frame.page(page)
        inside = [one for one in stops if whole.isAncestorOf(one)]
        if len(inside) == len(stops):
            raise Lost(f"{page}: Tab never leaves the page")
        for one, following in pairwise(inside):
            if is_back(one, following, whole):
                raise Lost(f"{page}: after {name_of(one)!r} Tab goes up to {name_of(following)!r}")
        return len(inside)

    def _is_ringed(self) -> bool:
        ring = self.window.ring
        return isinstance(self.here, QAbstractItemView) or (
            ring.target is not None and ring.isVisible()
        )


def name_of(widget: QWidget) -> str:
    """What `widget` is called aloud."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words or type(widget).__name__


def is_back(one: QWidget, following: QWidget, page: QWidget) -> bool:
    """Whether `following` stands above `one` in the same column, where it is read before."""
    places = [QRect(each.mapTo(page, QPoint(0, 0)), each.size()) for each in (one, following)]
    before, after = places
    shared = min(before.right(), after.right()) - max(before.left(), after.left())
    is_one_column = shared > min(before.width(), after.width()) // 2
    return is_one_column and after.bottom() <= before.top()


async def pages(me: Typist) -> None:
    """Each page by its number, and each of its stops."""
    for number, page in enumerate(me.window.frame.keys, 1):
        await me.key(f"ctrl+{number}")
        await me.until(lambda: me.session.frame.state.page == page, page)  # noqa: B023 - awaited
        await me.walk(page)


async def swap(me: Typist) -> None:
    """Type an amount, review it, sign both steps, and close."""
    convert = me.session.convert
    await me.key("ctrl+2")
    await me.tab_to("You pay")
    await me.write("1000")
    await me.until(lambda: convert.state.can_review, "a plan")
    await me.tab_to("Review:", begins=True)
    await me.key("Return")
    for step in ("Sign 1 of 2", "Sign 2 of 2"):
        await me.until(lambda: me.button(step), step)  # noqa: B023 - awaited here
        await asyncio.sleep(SETTLED_S)
        await me.tab_to(step, begins=True)
        await me.key("space")
        await me.session.pulse.beat()
    await me.until(lambda: me.button("Close"), "the receipt")
    await me.key("Escape")
    await me.until(lambda: me.sheet is None, "no sheet")
    if not me.here.isVisible():
        raise Lost("after the sheet the focus is nowhere")


async def other_account(me: Typist) -> None:
    """The second of the list, from the menu under the account's name."""
    before = me.session.accounts.chosen
    await me.tab_to(before.name if before else "")
    await me.key("space")
    await me.until(QApplication.activePopupWidget, "the accounts")
    await me.key("Down")
    await me.key("Down")
    await me.key("Return")
    await me.until(lambda: me.session.accounts.chosen != before, "another account")


async def leave(me: Typist) -> None:
    """Plan an exit by a day."""
    stake = me.session.stake
    await me.key("ctrl+3")
    await me.tab_to("Stake")
    await me.key("Right")
    await me.until(lambda: stake.state.exits.cards, "ways out")
    await me.tab_to("I need the money by")
    await me.write("2026-12-31")
    await me.key("Tab")
    await me.until(lambda: stake.state.exits.need.text, "the day")
    await me.tab_to("Review:", begins=True)


async def explain(me: Typist) -> None:
    """Where figures of each page are from, with the hash that the node has for their block."""
    figures = {
        "ctrl+1": "Total value",
        "ctrl+3": "Wait in the queue",
        "ctrl+4": "sAID, realised",
        "ctrl+5": "Reserves against AID in circulation",
    }
    for page, figure in figures.items():
        await me.key(page)
        await me.tab_to(figure)
        await me.key("ctrl+i")
        await me.until(lambda: isinstance(me.sheet, ExplainSheet), f"where {figure} is from")
        await me.until(lambda: "Copy the hash" in me.text, "its block")
        await me.key("Escape")
        await me.until(lambda: me.sheet is None, "the page again")
        if me.name != figure:
            raise Lost(f"after its explanation {figure!r} has the focus no more, but {me.name!r}")


async def find(me: Typist) -> None:
    """A page by some of its letters."""
    await me.key("ctrl+k")
    await me.until(lambda: me.sheet, "what can be found")
    await me.write("activ")
    await me.key("Return")
    await me.until(lambda: me.session.frame.state.page == "activity", "the page that was found")


async def choose(me: Typist) -> None:
    """Search what was signed, pick a kind of it, and clear both again."""
    model = me.session.activity
    await me.until(lambda: model.state.rows, "what was signed")
    await me.tab_to("Search", begins=True)
    await me.write("swap")
    await me.until(lambda: model.state.can_clear, "a search")
    before = model.state
    await me.key("Tab")
    await me.key("Tab")
    await me.key("Down")
    await me.until(lambda: model.state.pickers != before.pickers, "a kind of transactions")
    await me.tab_to("Clear filters")
    await me.key("space")
    await me.until(lambda: not model.state.can_clear, "everything again")
    if not me.here.isVisible():
        raise Lost("after a button went the focus is nowhere")


async def lock(me: Typist) -> None:
    """And unlock."""
    await me.key("ctrl+l")
    await me.until(lambda: me.session.accounts.is_locked, "a locked wallet")
    await me.key("ctrl+l")
    await me.until(lambda: me.sheet, "the password")
    await me.write(PASSWORD)
    await me.key("Return")
    await me.until(lambda: not me.session.accounts.is_locked, "an open wallet")
    await me.until(lambda: me.sheet is None, "no sheet")


async def language(me: Typist) -> None:
    """Another language, and the page that it was chosen on is still there, with the focus."""
    await me.key("ctrl+9")
    await me.until(lambda: me.session.frame.state.page == "settings", "the settings")
    await me.tab_to("Language")
    frame = me.window.frame
    await me.key("Down")
    await me.until(lambda: me.window.frame is not frame, "another language")
    await me.until(lambda: "Settings" not in me.text.splitlines(), "its words")
    if not me.window.isAncestorOf(me.here):
        raise Lost("after another language the focus is nowhere")


SCRIPT: tuple[Callable[[Typist], object], ...] = (
    pages,
    swap,
    other_account,
    leave,
    explain,
    find,
    choose,
    lock,
    language,
)


async def _used(qt: QApplication, folder: Path) -> None:
    theme, languages = Theme(qt, "light"), Languages(qt, assets.root() / "translations")
    languages.use("en")
    window, paths = Window("Wallet"), Paths.below(folder).demo()
    paths.make()
    window.show()
    async with AsyncExitStack() as cleanup:
        demo = await opened_demo(lambda _: None, cleanup, is_fresh=False)
        session, store, settings = await demo_session(window, demo, paths, cleanup, "light", "en")
        known = (session, store, settings, (demo.network,), paths, demo)
        session.tasks.spawn(live(window, theme, languages, *known), key="window")
        session.tasks.spawn(demo.mine_every(2), key="mining")
        me = Typist(window, session)
        try:
            await me.until(lambda: session.portfolio.state.bars, "what was earned")
            window.activateWindow()
            await me.until(window.isActiveWindow, "the window before all others")
            for act in SCRIPT:
                try:
                    await act(me)  # type: ignore[misc]
                except Lost as fault:
                    sys.exit(f"{act.__name__}: {fault}")
                sys.stdout.write(f"{act.__name__}\n")
                sys.stdout.flush()
        finally:
            window.close()


def main(folder: Path) -> None:
    """Raises SystemExit with the first thing that keys alone cannot do."""
    qt = QApplication([])
    icons.set_root(assets.root() / "icons")
    loop.run(qt, lambda: _used(qt, folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
