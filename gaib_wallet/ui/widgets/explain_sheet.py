"""Where a figure is from: how it is made, of what, at which block, asked of which contracts."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.named_address import NamedAddressView
from gaib_wallet.viewmodels.explain import ExplainState, ExplainViewModel

NAMES = 132
"""Pixels."""


class ExplainSheet(Sheet):
    """Opened by Ctrl+I or a right click; it changes nothing and asks for nothing to be done."""

    def __init__(self, model: ExplainViewModel, *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo)
        self._model = model
        state = model.state
        title = kit.label(state.name, role="title")
        figure = kit.figure(state.figure, role="answer", left=True)
        self._reported = kit.notice(state.reported)
        self._hash = kit.label(role="note-value")
        self._copy_hash = kit.icon_button("copy", self.tr("Copy the hash"), role="small-icon")
        self._hash_line = kit.box(_line(state.hash_name, self._hash, self._copy_hash))
        self._hash_note = kit.label(role="note")
        kit.set_tone(self._hash_note, "muted")
        self._copy = kit.button(self.tr("Copy as JSON-RPC"), icon="copy")
        self._copied = kit.label(role="note")
        close = kit.button(self.tr("Close"))
        body = kit.column(
            kit.row(figure, None),
            kit.label(state.how),
            self._reported,
            *_lines(state.parts),
            kit.hairline(),
            *_lines(state.block),
            self._hash_line,
            self._hash_note,
            *self._sources(state),
            spacing=10,
        )
        self.compose(kit.row(title), body, kit.row(self._copy, self._copied, None, close), close)
        body.setContentsMargins(24, 16, 24, 16)
        self.setAccessibleName(state.name)
        self._copy.clicked.connect(self._put)
        self._copy_hash.clicked.connect(self._put_hash)
        close.clicked.connect(self.go_back)
        bind(self, model, self._render)

    def _sources(self, state: ExplainState) -> list[QWidget]:
        made: list[QWidget] = []
        for source in state.sources:
            calls = kit.label(source.calls, role="note")
            kit.set_tone(calls, "muted")
            made += [kit.hairline(), NamedAddressView(source.name, source.address), calls]
        return made

    def _render(self, state: ExplainState) -> None:
        half = len(state.hash) // 2
        # It may go on in a second line.
        self._hash.setText(f"{state.hash[:half]}\u200b{state.hash[half:]}")
        self._hash.setAccessibleName(f"{state.hash_name}: {state.hash}")
        kit.set_shown(self._hash_line, state.hash)
        self._hash_note.setText(state.hash_note)
        kit.set_shown(self._hash_note, state.hash_note)
        kit.set_shown(self._copy, state.json_rpc)
        self._copied.setText(state.copy_note)

    def _put(self) -> None:
        QGuiApplication.clipboard().setText(self._model.state.json_rpc)
        self._copied.setText(self.tr("Copied"))

    def _put_hash(self) -> None:
        QGuiApplication.clipboard().setText(self._model.state.hash)


def _lines(parts: Iterable[tuple[str, str]]) -> list[QWidget]:
    """A name and its figure, which goes on in a second line where it has to."""
    made = []
    for name, figure in parts:
        words = kit.label(figure, role="note-value")
        words.setAccessibleName(f"{name}: {figure}")
        made.append(kit.box(_line(name, words)))
    return made


def _line(name: str, words: QWidget, *buttons: QWidget) -> QLayout:
    label = kit.label(name, role="label")
    label.setFixedWidth(NAMES)
    line = kit.row(label, words, *buttons)
    line.setStretch(1, 1)
    return line
