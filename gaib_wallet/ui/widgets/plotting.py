"""pyqtgraph, loaded without its copies of every name of Qt.

It copies what Qt's modules list, one by one, and PySide makes each class when it is first asked
for: 8 MB of classes that nobody uses. Here its modules ask Qt's for a name when they need it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
import sys
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

_PACKAGE = "pyqtgraph"


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
    try:
        yield
    finally:
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
