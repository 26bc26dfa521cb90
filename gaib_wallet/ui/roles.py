"""What widgets that we paint ourselves are to a screen reader: Qt knows the roles of its own."""

from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from typing_extensions import override

_ROLE: Final = "spoken_role"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let `widget` be told as `role`, as a chart, and not as something without a meaning.

    Of a label that has a name, both are told: Qt would say the name and never what it shows.
    """
    _install()
    widget.setProperty(_ROLE, role.value)


class _Named(QAccessibleWidget):
    """A label of the kind `Balance: 12,500.00`."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.StaticText)
        self._label = label

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t != QAccessible.Text.Name:
            return super().text(t)
        name, shown = self._label.accessibleName(), self._label.text()
        return f"{name}: {shown}" if name and name != shown else shown


@cache
def _install() -> None:
    QAccessible.installFactory(_face)


def _face(_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(_ROLE) if isinstance(thing, QWidget) else None
    if role is None or not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QLabel):
        return _Named(thing)
    return QAccessibleWidget(thing, QAccessible.Role(role), thing.accessibleName())
