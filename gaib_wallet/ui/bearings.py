"""Where a person is on a page, found again on another page of the same making."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QWidget

Path = tuple[tuple[type[QWidget], int], ...]
"""From a page down to one of its widgets: of which class, and which one of them."""


@dataclass(frozen=True, slots=True)
class Bearings:
    """What has the focus, None if it is elsewhere; how far each part is scrolled, what is typed.

    A page has typed text of its own where a view model takes it only once a button is pressed.
    """

    focus: Path | None
    scrolled: tuple[tuple[Path, int], ...]
    typed: tuple[tuple[Path, str], ...]

    @classmethod
    def on(cls, page: QWidget) -> Self:
        """Where a person is on `page` now."""
        focus = page.window().focusWidget()
        inside = focus if focus is not None and page.isAncestorOf(focus) else None
        scrolled = (
            (_path(page, area), area.verticalScrollBar().value())
            for area in page.findChildren(QAbstractScrollArea)
        )
        return cls(
            _path(page, inside) if inside else None,
            tuple((path, value) for path, value in scrolled if value),
            tuple(
                (_path(page, line), line.text())
                for line in page.findChildren(QLineEdit)
                if line.echoMode() is QLineEdit.EchoMode.Normal
            )
            + tuple(
                (_path(page, area), area.toPlainText())
                for area in page.findChildren(QPlainTextEdit)
                if not area.isReadOnly()
            ),
        )

    def find(self, page: QWidget) -> None:
        """Put the focus and the scroll bars of `page`, which is laid out, where they were.

        So is what is typed.
        """
        for path, text in self.typed:
            line = _at(page, path)
            if isinstance(line, QLineEdit) and line.text() != text:
                line.setText(text)
            if isinstance(line, QPlainTextEdit) and line.toPlainText() != text:
                line.setPlainText(text)
        for path, value in self.scrolled:
            area = _at(page, path)
            if isinstance(area, QAbstractScrollArea):
                area.verticalScrollBar().setValue(value)
        focus = _at(page, self.focus) if self.focus else None
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)


def _path(page: QWidget, widget: QWidget) -> Path:
    steps: list[tuple[type[QWidget], int]] = []
    while widget is not page and (parent := widget.parentWidget()) is not None:
        kind = type(widget)
        steps.append((kind, _children(parent, kind).index(widget)))
        widget = parent
    return tuple(reversed(steps))


def _at(page: QWidget, path: Path) -> QWidget | None:
    """The widget at `path`; None where the page has come out otherwise."""
    widget = page
    for kind, place in path:
        alike = _children(widget, kind)
        if place >= len(alike):
            return None
        widget = alike[place]
    return widget


def _children(parent: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in parent.children() if type(one) is kind]
