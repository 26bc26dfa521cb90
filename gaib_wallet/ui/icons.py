"""Our own icons: SVG files drawn in the colour of the text beside them."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

SIZE = 20
SMALL = 16


class _Folder:
    """Where the files are. The path is given once, at the start: ui cannot look for it."""

    path: Path | None = None


def set_root(folder: Path) -> None:
    """Read icons from `folder` from now on."""
    _Folder.path = folder
    pixmap.cache_clear()
    for_states.cache_clear()


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = SIZE, ratio: float = 1.0, pad: int = 0) -> QPixmap:
    """The icon `name` in `colour`, `size` device-independent pixels wide, `pad` empty at its right.

    Raises:
        FileNotFoundError: there is no such icon, or `set_root` was not called; both are bugs.
    """
    # QtSvg is loaded with the first icon, not with the first import of a page.
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    if _Folder.path is None:
        raise FileNotFoundError("icons.set_root was not called")
    source = (_Folder.path / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    if size <= SMALL:
        # A thin line would fade: at 16 the box is the same 20 units, so its stroke grows.
        source = source.replace('stroke-width="1.5"', 'stroke-width="1.9"')
    drawn = QPixmap(round((size + pad) * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=256)
def for_states(
    name: str, colours: tuple[str, str, str, str], size: int, ratio: float, pad: int
) -> QIcon:
    """The icon `name`; `colours` when off, off and disabled, on, on and disabled."""
    made = QIcon()
    places = [
        (mode, state)
        for state in (QIcon.State.Off, QIcon.State.On)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    ]
    for colour, (mode, state) in zip(colours, places, strict=True):
        drawn = pixmap(name, colour, size, ratio, pad)
        made.addPixmap(drawn, mode, state)
        if mode is QIcon.Mode.Normal:
            made.addPixmap(drawn, QIcon.Mode.Active, state)
    return made


def paint(painter: QPainter, name: str, colour: str, at: QRectF) -> None:
    """Draw the icon `name` into `at`, at the painter's own pixel ratio."""
    ratio = painter.device().devicePixelRatioF()
    drawn = pixmap(name, colour, round(at.width()), ratio)
    painter.drawPixmap(at.topLeft(), drawn)
