"""All keys that do something, on one sheet."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.viewmodels.keys import KeyGroup, KeyLine

KEYS_WIDE = 190


class KeysSheet(Sheet):
    """What was opened by F1, and is closed by it, too."""

    def __init__(self, groups: Sequence[KeyGroup], *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo, width=640)
        title = kit.label(self.tr("Keys"), role="title")
        close = kit.button(self.tr("Close"))
        body = kit.column(*(_group(one) for one in groups), spacing=20)
        self.compose(kit.row(title), body, kit.row(None, close), first=close)
        body.setContentsMargins(24, 16, 24, 16)
        close.clicked.connect(self.go_back)

    @override
    def take_focus(self) -> None:
        super().take_focus()
        self.setAccessibleName(self.tr("Keys"))


def _group(group: KeyGroup) -> QLayout:
    lines = [_line(one) for one in group.lines]
    return kit.column(kit.label(group.title, role="note-strong"), *lines, spacing=6)


def _line(line: KeyLine) -> QLayout:
    native = QKeySequence.SequenceFormat.NativeText
    chips = [kit.chip(QKeySequence(one).toString(native)) for one in line.keys]
    keys = kit.box(kit.row(*chips, None, spacing=6))
    keys.setFixedWidth(KEYS_WIDE)
    row = kit.row(keys, kit.label(line.words), spacing=12)
    row.setStretch(1, 1)
    return row
