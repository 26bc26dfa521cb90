"""pyqtgraph, loaded without its copies of every name of Qt.

It copies what Qt's modules list, one by one, and PySide makes each class when it is first asked
for: 8 MB of classes that nobody uses. Here its modules ask Qt's for a name when they need it.
Nor are Qt's modules for OpenGL and for tests loaded, 4 MB: nothing is drawn by the one, and of the
other it looks at one name.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
import sys
from types import ModuleType
from typing import Final

from PySide6 import QtCore, QtGui, QtWidgets

_PACKAGE = "pyqtgraph"
_STAND_INS: Final[dict[str, dict[str, object]]] = {
    "PySide6.QtOpenGL": {},
    "PySide6.QtOpenGLWidgets": {"QOpenGLWidget": QtWidgets.QWidget},
    "PySide6.QtTest": {"QTest": type("QTest", (), {"qWait": None})},
}


@contextmanager
def _names_on_demand() -> Iterator[None]:
    """Let Qt's modules list nothing, and stand in for those that would be filled with copies."""
    if _PACKAGE in sys.modules:
        yield
        return
    sources = (QtCore, QtGui, QtWidgets)
    before = [vars(source).get("__dir__") for source in sources]
    for source in sources:
        name = f"{_PACKAGE}.Qt.{source.__name__.rpartition('.')[2]}"
        sys.modules[name] = made = ModuleType(name)
        vars(made)["__getattr__"] = partial(getattr, source)
        vars(source)["__dir__"] = list
    missing = [name for name in _STAND_INS if name not in sys.modules]
    for name in missing:
        sys.modules[name] = made = ModuleType(name)
        vars(made).update(_STAND_INS[name])
    try:
        yield
    finally:
        for name in missing:
            del sys.modules[name]
        for source, lister in zip(sources, before, strict=True):
            if lister is None:
                del vars(source)["__dir__"]
            else:
                vars(source)["__dir__"] = lister


with _names_on_demand():
    import pyqtgraph
    from pyqtgraph.GraphicsScene.mouseEvents import (  # type: ignore[import-untyped]
        MouseClickEvent,
    )

__all__ = ["MouseClickEvent", "pyqtgraph"]
