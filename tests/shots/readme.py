"""The pictures of the README: three that `live` took, packed slowly."""

from pathlib import Path

from PySide6.QtGui import QImage

PICTURES = {
    "portfolio": "en-light-100/demo-portfolio.png",
    "yield": "en-dark-100/demo-yield.png",
    "convert": "fr-light-100/demo-convert.png",
}
OPAQUE = QImage.Format.Format_RGB888
"""All eight bits of each: with six the grey of the window turns to lilac."""
PLACE = Path(__file__).parents[2] / "resources" / "pictures"
_SMALL = 0
"""Qt's measure for a PNG that is packed slowly."""


def write(folder: Path, place: Path = PLACE) -> None:
    """Put those in `folder` into `place`, each by the name that the README calls it."""
    for name, taken in PICTURES.items():
        picture = QImage(str(folder / taken)).convertToFormat(OPAQUE)
        if not picture.save(str(place / f"{name}.png"), None, _SMALL):
            raise OSError(f"{taken} cannot be written as {name}.png")
