"""Hands and eyes inside a running wallet: they press, type and wait for what is seen."""

import asyncio
from collections.abc import Callable
import time
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from gaib_wallet.ui.widgets.typed_field import TypedField
from gaib_wallet.ui.window import Window
from tests.bench.watched import FirstPaint

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
LOOK_EVERY_S = 0.005
PATIENCE_S = 60


class Hands:
    """They work on the one window of `app`."""

    def __init__(self, app: QApplication) -> None:
        self.window = next(one for one in app.topLevelWidgets() if isinstance(one, Window))

    async def until(self, look: Callable[[], T | None], what: str) -> T:
        """What `look` finds, once it finds something. TimeoutError with `what` if it never does."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not (found := look()):  # noqa: ASYNC110 - Qt has no event for what is seen
                    await asyncio.sleep(LOOK_EVERY_S)
        except TimeoutError as error:
            raise TimeoutError(f"never seen: {what}") from error
        return found

    def button(self, words: str) -> QPushButton | None:
        """A button that can be pressed and whose words begin so."""
        ready = (one for one in self._visible(QPushButton) if one.isEnabled())
        return next((one for one in ready if one.text().startswith(words)), None)

    def field(self, name: str) -> QWidget | None:
        """A field with that accessible name."""
        fields: list[QWidget] = [*self._visible(QLineEdit), *self._visible(TypedField)]
        named = (one for one in fields if one.accessibleName() == name)
        return next(named, None)

    def named(self, words: str) -> QPushButton | None:
        """A button that is seen, whether or not it can be pressed, and whose words begin so."""
        return next(
            (one for one in self._visible(QPushButton) if one.text().startswith(words)), None
        )

    async def press(self, words: str) -> None:
        """Press the button that begins with `words`."""
        (await self.until(lambda: self.button(words), f"button {words}")).click()

    async def fill(self, name: str, text: str) -> None:
        """Type `text` into the field `name`, key by key."""
        field = await self.until(lambda: self.field(name), f"field {name}")
        field.setFocus()
        QTest.keyClicks(field, text)

    async def until_ready(self, button: QPushButton, keys: str, field: str) -> float:
        """Type `keys` into `field`; the seconds from the first key until `button` is seen ready.

        Nothing is looked for meanwhile: among thousands of widgets that takes milliseconds a time.
        """
        seen = asyncio.Event()
        FirstPaint(button, lambda one: one is button and button.isEnabled(), seen.set)
        edit = await self.until(lambda: self.field(field), f"field {field}")
        edit.setFocus()
        began = time.perf_counter()
        QTest.keyClicks(edit, keys)
        await asyncio.wait_for(seen.wait(), PATIENCE_S)
        return time.perf_counter() - began

    async def open(self, key: str) -> float:
        """Turn to a page; the seconds until it was painted itself, and not the page before."""
        frame, painted = self.window.frame, asyncio.Event()

        def watch(seen: str) -> None:
            if seen == key:
                page = frame.page(key)
                FirstPaint(page, lambda one: one is page, painted.set)
                page.update()  # what is seen already would not be painted

        began = time.perf_counter()
        frame.turned.connect(watch)
        if frame.seen == key:
            watch(key)
        frame.page_wanted.emit(key)
        await asyncio.wait_for(painted.wait(), PATIENCE_S)
        took = time.perf_counter() - began
        frame.turned.disconnect(watch)
        return took

    def _visible(self, kind: type[W]) -> list[W]:
        """What is seen on the open sheet, or else in the window."""
        place = self.window.sheets.top or self.window
        return [one for one in place.findChildren(kind) if one.isVisible()]
