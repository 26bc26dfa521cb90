"""QR codes: drawn as pictures, and found in pictures that anybody may have made."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from gaib_wallet.errors import NotAPicture

QUIET: Final = 4
"""Modules of paper around a code, as scanners want it."""
MOST_PIXELS: Final = 40_000_000
MOST_MIB: Final = 256
FORMATS: Final = frozenset({b"png", b"jpg", b"jpeg", b"webp", b"bmp", b"gif"})
PATTERNS: Final = "*.png *.jpg *.jpeg *.webp *.bmp *.gif"
_MODULE: Final = 8


def modules_of(text: str) -> tuple[bytes, ...]:
    """The rows of the code of `text`, a 1 for each dark module; error correction M, no logo."""
    import segno  # noqa: PLC0415 - only where a code is shown

    return tuple(bytes(row) for row in segno.make_qr(text, error="m").matrix)


def qr_image(text: str) -> QImage:
    """The code of `text` in black on white, 8 pixels a module, with its quiet edge."""
    rows = modules_of(text)
    side = (len(rows) + 2 * QUIET) * _MODULE
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for down, row in enumerate(rows):
        for across, is_dark in enumerate(row):
            if is_dark:
                x, y = (QUIET + across) * _MODULE, (QUIET + down) * _MODULE
                painter.fillRect(x, y, _MODULE, _MODULE, Qt.GlobalColor.black)
    painter.end()
    return image


def codes_in_file(path: str) -> tuple[str, ...]:
    """What every QR code in the picture at `path` says; takes up to some tenths of a second.

    Raises:
        NotAPicture: no such file, no picture, or one that would fill the memory.
    """
    if not Path(path).is_file():
        raise NotAPicture
    QImageReader.setAllocationLimit(MOST_MIB)
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in FORMATS or size.width() * size.height() > MOST_PIXELS:
        raise NotAPicture
    return codes_in_image(reader.read())


def codes_in_image(image: QImage) -> tuple[str, ...]:
    """What every QR code in `image` says. Raises NotAPicture for an empty or a far too large one.

    Takes up to some tenths of a second.
    """
    import zxingcpp  # noqa: PLC0415 - only where a code is read

    if image.isNull() or image.width() * image.height() > MOST_PIXELS:
        raise NotAPicture
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(bytes(grey.constBits())).cast("B", (grey.height(), grey.bytesPerLine()))
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(rows, formats=formats)
    return tuple(one.text for one in found if one.valid)
