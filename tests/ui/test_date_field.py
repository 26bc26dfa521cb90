"""A day that is being typed."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gaib_wallet.ui.widgets.date_field import DateField
from gaib_wallet.viewmodels.exit_plan import NeedState


def test_half_a_day_is_no_fault_until_the_field_is_left(qtbot: QtBot) -> None:
    field = DateField("By")
    qtbot.addWidget(field)
    edit = field.findChild(QLineEdit)
    assert edit is not None
    typed: list[str] = []
    field.edited.connect(typed.append)
    wrong = NeedState("31/1", "", "2026-11-30", "31/12/2026", "This is no day.", ())

    QTest.keyClicks(edit, "31/1")
    field.show_need(wrong)
    was_wrong = edit.property("tone") == "negative"
    with qtbot.waitSignal(field.left, timeout=0):
        edit.editingFinished.emit()
    field.show_need(wrong)

    assert typed[-1] == "31/1"
    assert not was_wrong
    assert edit.property("tone") == "negative"
