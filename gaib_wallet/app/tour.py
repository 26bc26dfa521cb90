"""The guided tour: the real window, driven as people would, checked on disk and on the chain."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
import json
import logging
from pathlib import Path
import re
import sys
import tempfile
import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from gaib_wallet.app.collector import Collector
from gaib_wallet.app.demo_chain import RunningDemo
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.probe import Probe
from gaib_wallet.app.session import Session
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import WalletError
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.widgets.typed_field import TypedField
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.yields import YieldViewModel

PATIENCE_S = 30
LOOK_EVERY_S = 0.05
PACE_S = 2.5
SETTLED_S = 1.2
"""A sheet lets nobody sign before it was seen unchanged for a second."""
LAYOUTS = 6
"""Rounds until rows that changed their height have moved all that is below them."""
QUICK = 80
"""Qt's measure for a PNG that is packed in half the time, and hardly larger."""

log = logging.getLogger(__name__)

Value = str | int | bool | list[str]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the report; `expected` equals `found` where all is right.

    `block` is 0 where no chain is looked at yet.
    """

    step: str
    expected: Value
    found: Value
    block: int
    transaction: str
    picture: str
    seconds: float


class TourError(Exception):
    """The window did not come to show what the next step needs."""


class Guide:
    """Hands and eyes: types, presses, waits, takes pictures, and asks the chain.

    Without a `session`, as before the first account, it has hands and eyes alone.
    """

    def __init__(
        self,
        window: Window,
        session: Session | None,
        demo: RunningDemo,
        theme: Theme,
        languages: Languages,
        folder: Path,
        pace_s: float = 0,
    ) -> None:
        self.window = window
        self._session = session
        self.demo = demo
        self.theme = theme
        self.languages = languages
        self.probe = Probe(demo.node.port, demo.network)
        self.steps: list[Step] = []
        self._folder = folder
        self._pace_s = pace_s
        self._began = time.monotonic()

    @property
    def session(self) -> Session:
        """What is shown. Raises TourError before there is something."""
        if self._session is None:
            raise TourError("nothing is open yet")
        return self._session

    @property
    def address(self) -> Address:
        """Who is looked at; empty before there is somebody."""
        chosen = self._session.accounts.chosen if self._session else None
        return chosen.address if chosen else Address("")

    def enter(self, session: Session) -> None:
        """Go on in `session`, and ask its chain."""
        self._session = session

    async def until(self, seen: Callable[[], object], what: str) -> None:
        """Wait until `seen` is true. Raises TourError with `what` if it does not come true."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not seen():  # noqa: ASYNC110 - Qt has no event for what is seen
                    await asyncio.sleep(LOOK_EVERY_S)
        except TimeoutError as error:
            raise TourError(f"never seen: {what}") from error

    async def open(self, page: str) -> QWidget:
        """Press a page's name in the navigation."""
        self.window.frame.page_wanted.emit(page)
        await self.until(lambda: self.session.frame.state.page == page, f"page {page}")
        return self.window.frame.page(page)

    async def be(self, name: str) -> None:
        """Choose another account."""
        account = next(one for one in self.session.accounts.accounts if one.name == name)
        self.window.frame.account_wanted.emit(account.address)
        await self.beat()
        await self.until(
            lambda: (
                (known := self.session.portfolio.facts).portfolio
                and known.portfolio.account == account.address
                and not known.is_cached
            ),
            f"portfolio of {name}",
        )

    async def beat(self) -> None:
        """Let the wallet see what the chain has become."""
        await self.session.pulse.beat()

    def texts(self, inside: QWidget | None = None) -> list[str]:
        """What can be read now, a text a label."""
        labels = (inside or self.window).findChildren(QLabel)
        return [one.text() for one in labels if one.isVisible() and one.text()]

    def field(self, inside: QWidget, name: str) -> QLineEdit | TypedField:
        """The field that is called `name` aloud. Raises TourError if there is none to type in."""
        every: list[QLineEdit | TypedField] = [
            *inside.findChildren(QLineEdit),
            *inside.findChildren(TypedField),
        ]
        fields = (one for one in every if one.isVisible())
        found = next((one for one in fields if one.accessibleName() == name), None)
        if found is None:
            raise TourError(f"no field {name}")
        return found

    def type(self, field: QLineEdit | TypedField, text: str) -> None:
        """Replace what stands in `field`, key by key."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def button(self, words: str, inside: QWidget | None = None) -> QPushButton | None:
        """A button that can be pressed and has these words, or begins so; None if there is none."""
        buttons = (inside or self.window).findChildren(QPushButton)
        named = [
            one
            for one in buttons
            if one.isVisible() and one.isEnabled() and one.text().startswith(words)
        ]
        return next((one for one in named if one.text() == words), named[0] if named else None)

    async def press(self, words: str, inside: QWidget | None = None) -> None:
        """Press the button that begins with `words`, once it can be pressed."""
        await self.until(lambda: self.button(words, inside), f"button {words}")
        if button := self.button(words, inside):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def sign(self) -> None:
        """Press Sign on the open sheet, as often as it asks, until it is a receipt."""
        await self.until(lambda: self.button("Sign "), "something to sign")
        steps = self._steps_of_sheet()
        for number in range(1, steps + 1):
            before = self.probe.sent(self.address)
            await self.press(f"Sign {number} of {steps}")
            await self.until(
                partial(self._has_signed, before, f"Sign {number + 1} of {steps}"),
                f"transaction {number} of {steps}",
            )
            await self.beat()
        await self.until(self._is_in_block, "the receipt")

    async def close_sheet(self) -> None:
        """Leave the sheet."""
        await self.press("Close")
        await self.until(lambda: self.window.sheets.top is None, "no sheet")

    async def check(
        self, step: str, expected: Value, found: Value, *, signed: bool = False
    ) -> None:
        """Write a line of the report, with a picture of the window as it is now."""
        name = re.sub(r"[^a-z0-9]+", "-", step.lower()).strip("-")
        picture = f"{len(self.steps) + 1:02d}-{name}.png"
        for _ in range(LAYOUTS):
            await asyncio.sleep(0)
            QApplication.sendPostedEvents()
        self.window.grab().save(str(self._folder / picture), "PNG", QUICK)
        now = time.monotonic()
        transactions = self.probe.transactions(self.address) if signed else []
        self.steps.append(
            Step(
                step=step,
                expected=expected,
                found=found,
                block=self.probe.block() if self._session else 0,
                transaction=transactions[-1] if transactions else "",
                picture=picture,
                seconds=round(now - self._began, 3),
            )
        )
        self._began = now
        await asyncio.sleep(self._pace_s)

    @property
    def yields(self) -> YieldViewModel:
        """The Yield page's view model, which every demo has."""
        if self.session.yields is None:
            raise TourError("no yield on this network")
        return self.session.yields

    @property
    def is_right(self) -> bool:
        """Whether every step found what it expected."""
        return all(step.expected == step.found for step in self.steps)

    def write(self) -> Path:
        """Keep the report beside the pictures."""
        path = self._folder / "report.json"
        rows = [{name: getattr(one, name) for name in Step.__slots__} for one in self.steps]
        path.write_text(json.dumps(rows, indent=2) + "\n", "utf-8")
        return path

    def _is_in_block(self) -> bool:
        latest = self.session.frame.facts.latest
        is_there = latest is not None and latest.receipt is not None
        return is_there and self.button("Close") is not None

    def _has_signed(self, before: int, following: str) -> bool:
        """Whether a block has it; what only a later step uses is sent to nobody."""
        return self.probe.sent(self.address) > before or self.button(following) is not None

    def _steps_of_sheet(self) -> int:
        """How many signatures the sheet asks for, as its button says."""
        button = self.button("Sign ")
        said = re.match(r"Sign \d+ of (\d+)", button.text()) if button else None
        if said is None:
            raise TourError("nothing can be signed on the sheet")
        return int(said[1])


async def show_tour(
    window: Window,
    session: Session,
    demo: RunningDemo,
    theme: Theme,
    languages: Languages,
    folder: Path,
) -> None:
    """The same walk before a person's eyes: from the chain's beginning, with time to look.

    The first act is left out: it would put a wizard in the place of the session that they are in,
    and type a password without them, which is what they should fear.
    """
    from gaib_wallet.app.tour_story import walk

    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    session.frame.run_tour(is_running=True)
    guide = Guide(window, session, demo, theme, languages, folder, PACE_S)
    try:
        await demo.start_over()
        await session.forget()
        await guide.beat()
        await walk(guide)
    except (TourError, WalletError) as problem:
        log.warning("the tour stopped: %s", problem)
    finally:
        session.frame.run_tour(is_running=False)
        guide.write()


def run_tour(folder: Path) -> int:
    """Walk through everything; 0 if the chain said what was expected at each step, else 1."""
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    icons.set_root(assets.root() / "icons")
    theme, languages = Theme(qt, "light"), Languages(qt, assets.root() / "translations")
    collector = Collector(qt)
    window = Window("GAIB Wallet")
    waiting = WaitingPage("GAIB Wallet")
    window.show_whole(waiting)
    window.show()
    results: list[int] = []

    async def walk() -> None:
        with tempfile.TemporaryDirectory(prefix="gaib-tour-") as place:
            try:
                results.append(
                    await _walked(window, theme, languages, waiting, folder, Path(place))
                )
            except WalletError as fault:
                sys.stderr.write(f"The tour could not begin. {fault}\n")

    run(qt, walk)
    collector.stop()
    return results[0] if results else 1


async def _walked(
    window: Window,
    theme: Theme,
    languages: Languages,
    waiting: WaitingPage,
    folder: Path,
    place: Path,
) -> int:
    from gaib_wallet.app.demo import demo_session, opened_demo
    from gaib_wallet.app.live import live
    from gaib_wallet.app.tour_start import first_start
    from gaib_wallet.app.tour_story import walk

    paths = Paths.below(place).demo()
    paths.make()
    async with AsyncExitStack() as cleanup:
        demo = await opened_demo(waiting.show_text, cleanup, is_fresh=False)
        guide = Guide(window, None, demo, theme, languages, folder)
        problem = ""
        try:
            await first_start(guide, waiting, Paths.below(place / "first"))
            session, store, settings = await demo_session(window, demo, paths, cleanup)
            theme.choose("light")
            shown = (session, store, settings, (demo.network,), paths, demo)
            session.tasks.spawn(live(window, theme, languages, *shown), key="window")
            guide.enter(session)
            await walk(guide)
        except TourError as error:
            problem = str(error)
            await guide.check("stopped", "the whole tour", problem)
        report = guide.write()
        window.close()
        _tell(guide, report)
        return 0 if guide.is_right and not problem else 1


def _tell(guide: Guide, report: Path) -> None:
    for step in guide.steps:
        mark = "ok " if step.expected == step.found else "NOT"
        sys.stdout.write(f"{mark} {step.step}: {step.found}  [{step.picture}]\n")
        if step.expected != step.found:
            sys.stdout.write(f"    expected {step.expected}\n")
    sys.stdout.write(f"{len(guide.steps)} pictures and the report: {report}\n")
    sys.stdout.flush()
