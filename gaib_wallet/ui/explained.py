"""Which figure a person means: the one with the focus, the one with the pointer, or the first."""

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from gaib_wallet.ui.kit.words import Figure


def figure_at(widget: QWidget | None) -> str:
    """The key of the figure that `widget` is, or is a part of; empty where it is none."""
    while widget is not None:
        if key := getattr(widget, "figure_key", ""):
            return str(key)
        widget = widget.parentWidget()
    return ""


def figure_of(page: QWidget | None) -> str:
    """The key of the figure of `page` that is meant; empty where it has none."""
    if page is None:
        return ""
    for meant in (QApplication.focusWidget(), QApplication.widgetAt(QCursor.pos())):
        if meant is not None and page.isAncestorOf(meant) and (key := figure_at(meant)):
            return key
    figures = (one for one in page.findChildren(Figure) if one.figure_key and one.isVisible())
    return next((one.figure_key for one in figures), "")
