"""The guided tour: the real window, driven as people would, checked on disk and on the chain."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
import json
from pathlib import Path
import re
import time
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from gaib_wallet.app.demo_chain import RunningDemo
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.probe import Probe
from gaib_wallet.app.session import Session
from gaib_wallet.app.tour_words import DONE, SIGN, Said, Words, fits, name
from gaib_wallet.domain.units import Address
from gaib_wallet.ui.laid_out import picture_of
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.widgets.typed_field import TypedField
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.yields import YieldViewModel

PATIENCE_S = 30
LOOK_EVERY_S = 0.05
MOST_STEPS = 9
"""Signatures that one sheet asks for, at most."""
LAYOUTS = 6
"""Rounds until rows that changed their height have moved all that is below them."""
QUICK = 80
"""Qt's measure for a PNG that is packed in half the time, and hardly larger."""

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


class Audience(Protocol):
    """Who looks on: told of each step when it is done, and lets the tour go on when it is time."""

    async def shown(self, step: str) -> None:
        """Return once the next step may begin."""


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
        audience: Audience | None = None,
    ) -> None:
        self.window = window
        self._session = session
        self.demo = demo
        self.theme = theme
        self.languages = languages
        self.probe = Probe(demo.node.port, demo.network)
        self.steps: list[Step] = []
        self._folder = folder
        self._audience = audience
        self._began = time.monotonic()
        self.is_acting = False

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

    def reconnect(self) -> None:
        """Ask the node anew: it was stopped, and what was open to it is not any more."""
        self.probe = Probe(self.demo.node.port, self.demo.network)

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
        await self.until(lambda: page in self.window.frame.keys, "the navigation")
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

    def field(self, inside: QWidget, words: Words) -> QLineEdit | TypedField:
        """The field that is called so aloud. Raises TourError if there is none to type in."""
        every: list[QLineEdit | TypedField] = [
            *inside.findChildren(QLineEdit),
            *inside.findChildren(TypedField),
        ]
        fields = [one for one in every if one.isVisible()]
        named = [one for one in fields if fits(words, one.accessibleName())]
        exact = (one for one in named if one.accessibleName() == words)
        found = next(exact, named[0] if named else None)
        if found is None or (isinstance(words, str) and found.accessibleName() != words):
            raise TourError(f"no field {name(words)}")
        return found

    def type(self, field: QLineEdit | TypedField, text: str) -> None:
        """Replace what stands in `field`, key by key."""
        with self._acting():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(field, Qt.Key.Key_Delete)
            QTest.keyClicks(field, text)

    def press_key(self, widget: QWidget, key: Qt.Key) -> None:
        """Press one key in `widget`."""
        with self._acting():
            QTest.keyClick(widget, key)

    def click(self, widget: QWidget) -> None:
        """Click what is no button with words of its own."""
        with self._acting():
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    @contextmanager
    def _acting(self) -> Iterator[None]:
        """What happens inside is the tour's own doing, not a person's."""
        self.is_acting = True
        try:
            yield
        finally:
            self.is_acting = False

    def button(self, words: Words, inside: QWidget | None = None) -> QPushButton | None:
        """A button that can be pressed and has these words, or begins so; None if there is none."""
        buttons = (inside or self.window).findChildren(QPushButton)
        named = [
            one
            for one in buttons
            if one.isVisible() and one.isEnabled() and fits(words, one.text())
        ]
        return next((one for one in named if one.text() == words), named[0] if named else None)

    async def press(self, words: Words, inside: QWidget | None = None) -> None:
        """Press the button of these words, once it can be pressed."""
        await self.until(lambda: self.button(words, inside), f"button {name(words)}")
        if button := self.button(words, inside):
            with self._acting():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def sign(self) -> None:
        """Press Sign on the open sheet, as often as it asks, until it is a receipt."""
        await self.until(lambda: self.button(SIGN), "something to sign")
        steps = self._steps_of_sheet()
        for number in range(1, steps + 1):
            before = self.probe.sent(self.address)
            await self.press(SIGN.of(number, steps))
            await self.until(
                partial(self._has_signed, before, SIGN.of(number + 1, steps)),
                f"transaction {number} of {steps}",
            )
            await self.beat()
        await self.until(self._is_in_block, "the receipt")

    async def close_sheet(self) -> None:
        """Leave the sheet, which is done."""
        await self.press(DONE)
        await self.until(lambda: self.window.sheets.top is None, "no sheet")

    async def check(
        self, step: str, expected: Value, found: Value, *, signed: bool = False
    ) -> None:
        """Write a line of the report, with a picture of the window as it is now."""
        slug = re.sub(r"[^a-z0-9]+", "-", step.lower()).strip("-")
        picture = f"{len(self.steps) + 1:02d}-{slug}.png"
        for _ in range(LAYOUTS):
            await asyncio.sleep(0)
            QApplication.sendPostedEvents()
        if self._audience is None:
            picture_of(self.window).save(str(self._folder / picture), "PNG", QUICK)
        now = time.monotonic()
        transactions = self.probe.transactions(self.address) if signed else []
        self.steps.append(
            Step(
                step=step,
                expected=expected,
                found=found,
                block=self._block(),
                transaction=transactions[-1] if transactions else "",
                picture=picture,
                seconds=round(now - self._began, 3),
            )
        )
        self._began = now
        if self._audience:
            await self._audience.shown(step)

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

    def _block(self) -> int:
        answers = self._session is not None and self.demo.node.is_running
        return self.probe.block() if answers else 0

    def _is_in_block(self) -> bool:
        latest = self.session.frame.facts.latest
        is_there = latest is not None and latest.receipt is not None
        return is_there and self.button(DONE) is not None

    def _has_signed(self, before: int, following: Said) -> bool:
        """Whether a block has it; what only a later step uses is sent to nobody."""
        return self.probe.sent(self.address) > before or self.button(following) is not None

    def _steps_of_sheet(self) -> int:
        """How many signatures the sheet asks for, as its button says."""
        button = self.button(SIGN)
        counts = range(1, MOST_STEPS + 1)
        if button is None:
            raise TourError("nothing can be signed on the sheet")
        found = (one for one in counts if SIGN.of(1, one).fits(button.text()))
        if (steps := next(found, 0)) == 0:
            raise TourError("nothing is to be signed first")
        return steps
