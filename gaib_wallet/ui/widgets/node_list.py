"""The nodes of a network in their order, and the field that adds one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.viewmodels.nodes import NodeRow, NodesState, NodesViewModel


class NodeList(QWidget):
    """Draws `NodesState`."""

    def __init__(self, model: NodesViewModel) -> None:
        super().__init__()
        self._model = model
        self._added = model.state.added
        self._rows: list[_Row] = []
        self._list = kit.column(spacing=8)
        self._empty = kit.notice(kind="warning")
        name = self.tr("Another node")
        self._typed = kit.field(self.tr("Address of another node"), "https://")
        self._typed.setText(model.typed)
        self._test = kit.button(self.tr("Test it"))
        self._add = kit.button(self.tr("Add it"))
        self._anyway = kit.small_button(self.tr("Add it all the same"))
        line = kit.row(self._typed, self._test, self._add)
        line.setStretch(0, 1)
        self._field = FormField(name, line)
        self._said = kit.icon_line()
        self._warning = kit.notice(kind="warning")
        self._restore = kit.small_button(self.tr("Take the list that came with the wallet"))
        self._sees = kit.label(role="label")
        self._adding = kit.box(
            kit.column(
                self._field,
                self._said,
                self._warning,
                kit.row(self._anyway, None),
                spacing=8,
            )
        )
        self.setLayout(
            kit.column(
                kit.label(self.tr("Nodes, in the order in which they are asked"), role="label"),
                self._empty,
                self._list,
                self._adding,
                kit.row(self._restore, None),
                self._sees,
                spacing=12,
            )
        )
        self._typed.textEdited.connect(model.type)
        self._typed.returnPressed.connect(model.add)
        self._test.clicked.connect(model.test_typed)
        self._add.clicked.connect(model.add)
        self._anyway.clicked.connect(model.add_anyway)
        self._restore.clicked.connect(model.restore)
        bind(self, model, self._render)

    def _render(self, state: NodesState) -> None:
        if state.added != self._added:
            self._added = state.added
            self._typed.clear()
        self._show_rows(state)
        self._empty.show_notice("warning", state.empty_text)
        kit.set_shown(self._adding, state.can_change)
        self._field.show_fault(state.fault_text)
        _show_said(self._said, state.typed_text, state.typed_tone)
        self._warning.show_notice("warning", state.warning_text)
        kit.set_shown(self._anyway, state.can_add_anyway)
        kit.set_shown(self._restore, state.can_restore and state.can_change)
        self._add.setEnabled(not state.is_adding)
        self._test.setEnabled(not state.is_adding)
        self._sees.setText(state.sees_text)

    def _show_rows(self, state: NodesState) -> None:
        while len(self._rows) > len(state.rows):
            row = self._rows.pop()
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        while len(self._rows) < len(state.rows):
            place = len(self._rows)
            row = _Row()
            row.test_wanted.connect(partial(self._model.test, place))
            row.up_wanted.connect(partial(self._model.move, place, -1))
            row.down_wanted.connect(partial(self._model.move, place, 1))
            row.remove_wanted.connect(partial(self._model.remove, place))
            self._rows.append(row)
            self._list.addWidget(row)
        last = len(state.rows) - 1
        for place, (row, line) in enumerate(zip(self._rows, state.rows, strict=True)):
            row.show_node(
                place + 1,
                line,
                can_change=state.can_change,
                is_first=place == 0,
                is_last=place == last,
            )


class _Row(QFrame):
    """One node: its place, its address, what it is for, and what can be done with it.

    Signals:
        test_wanted(), up_wanted(), down_wanted(), remove_wanted(): a button was pressed.
    """

    test_wanted = Signal()
    up_wanted = Signal()
    down_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._place = kit.label(wrap=False)
        kit.set_tone(self._place, "muted")
        self._shown = kit.label(role="value")
        for words in (self._place, self._shown):
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._role = kit.chip()
        self._said = kit.icon_line()
        self._warning = kit.icon_line()
        self._test = kit.small_button(self.tr("Test"))
        self._up = kit.icon_button("chevron-up", self.tr("Ask it earlier"), role="small-icon")
        self._down = kit.icon_button("chevron-down", self.tr("Ask it later"), role="small-icon")
        self._remove = kit.icon_button("bin", self.tr("Remove"), role="small-icon")
        head = kit.row(
            self._place, self._shown, self._role, self._test, self._up, self._down, self._remove
        )
        head.setStretch(1, 1)
        self.setLayout(kit.column(head, self._said, self._warning, spacing=4))
        self._test.clicked.connect(self.test_wanted)
        self._up.clicked.connect(self.up_wanted)
        self._down.clicked.connect(self.down_wanted)
        self._remove.clicked.connect(self.remove_wanted)

    def show_node(
        self, number: int, line: NodeRow, *, can_change: bool, is_first: bool, is_last: bool
    ) -> None:
        """Draw `line`."""
        self._place.setText(f"{number}.")
        self._shown.setText(line.shown)
        self._role.show_chip(line.role, "count" if is_first else "grey")
        _show_said(self._said, line.test_text, line.tone)
        self._warning.show_line("warning", line.warning_text, tone="warning")
        kit.set_shown(self._warning, line.warning_text)
        for part in (self._up, self._down, self._remove):
            kit.set_shown(part, can_change)
        self._up.setEnabled(not is_first)
        self._down.setEnabled(not is_last)
        for button, name in (
            (self._test, self.tr("Test %1")),
            (self._up, self.tr("Ask %1 earlier")),
            (self._down, self.tr("Ask %1 later")),
            (self._remove, self.tr("Remove %1")),
        ):
            button.setAccessibleName(name.replace("%1", line.shown))


def _show_said(line: kit.IconLine, text: str, tone: str) -> None:
    icon = {"positive": "check", "negative": "cross"}.get(tone, "hourglass")
    line.show_line(icon if text else "", text, tone=tone or "muted")
    kit.set_shown(line, text)
