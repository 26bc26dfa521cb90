"""What a screen reader finds in a window, measured: names, roles, and what cannot be told apart."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QComboBox, QWidget
from shiboken6 import isValid

_PRESSED = frozenset(
    {
        QAccessible.Role.PushButton,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.Link,
    }
)
_MEANINGLESS = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client})


@dataclass(frozen=True, slots=True)
class Heard:
    """One stop of the keyboard as it is told."""

    name: str
    description: str
    role: QAccessible.Role
    kind: str


def heard(root: QWidget) -> list[Heard]:
    """Everything inside `root` that takes the keyboard's focus or can be pressed."""
    return [_heard(face) for face in _faces(root) if _is_stop(face)]


def silent(root: QWidget) -> list[str]:
    """Stops without a name, or of a role that says nothing of what can be done."""
    return [
        f"{one.kind} {one.name!r}: {one.role.name}"
        for one in heard(root)
        if not one.name.strip() or one.role in _MEANINGLESS
    ]


def alike(root: QWidget) -> list[str]:
    """Things to press that cannot be told apart: the same role, name and description.

    Two that copy the same address do the same, and so does what the window's head offers too.
    """
    seen: dict[tuple[Heard, bool], int] = {}
    for face in _faces(root):
        one = _heard(face)
        if not _is_stop(face) or one.role not in _PRESSED or one.description.startswith("0x"):
            continue
        place = one, _is_in_head(face.object())
        seen[place] = seen.get(place, 0) + 1
    return [f"{count} x {one.kind} {one.name!r}" for (one, _), count in seen.items() if count > 1]


def _is_in_head(part: object) -> bool:
    while isinstance(part, QWidget) and part.property("role") != "header":
        part = part.parentWidget()
    return part is not None


def _faces(root: QWidget) -> Iterator[QAccessibleInterface]:
    """The interfaces of all that is seen, found over widgets: a table has one for each cell."""
    for widget in (root, *root.findChildren(QWidget)):
        if isValid(widget) and widget.isVisibleTo(root) and not _is_part(widget):
            yield QAccessible.queryAccessibleInterface(widget)


def _is_part(widget: QWidget) -> bool:
    """Whether it is inside of something that speaks for it: a bar, a port, a list's own field."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView):
            return True
        if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
            return True
        parent = parent.parentWidget()
    return type(widget).__module__.startswith("PySide6") and type(widget).__name__ == "QScrollBar"


def _is_stop(face: QAccessibleInterface) -> bool:
    widget = face.object()
    assert isinstance(widget, QWidget)
    by_tab = bool(widget.focusPolicy().value & 1) and widget.focusProxy() is None
    return (by_tab or face.role() in _PRESSED) and widget.isEnabled()


def _heard(face: QAccessibleInterface) -> Heard:
    text, widget = QAccessible.Text, face.object()
    # Qt tells what is chosen in a list for its name.
    name = widget.accessibleName() if isinstance(widget, QComboBox) else face.text(text.Name)
    return Heard(name, face.text(text.Description), face.role(), type(widget).__name__)
