"""What is typed into a secret field: what it holds, what it says, what it never does."""

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from gaib_wallet.ui.widgets.keyboard_hint import KeyboardHint, layout_name
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.secret_octets import ROOM

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def edit(qtbot: QtBot, qapp: QApplication) -> SecretEdit:
    made = SecretEdit("Password", "Password")
    qtbot.addWidget(made)
    made.resize(240, 36)
    made.show()
    made.setFocus()
    return made


def taken(edit: SecretEdit) -> str:
    with edit.take() as secret:
        return bytes(secret.octets).decode()


def commit(edit: SecretEdit, text: str, composing: str = "") -> None:
    event = QInputMethodEvent(composing, [])
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_what_is_typed_is_moved_out_and_the_field_is_empty(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "Open Sesame!")

    assert edit.length == 12
    assert taken(edit) == "Open Sesame!"
    assert edit.is_empty
    assert taken(edit) == ""


def test_it_says_that_it_changed_and_never_what_is_in_it(qtbot: QtBot, edit: SecretEdit) -> None:
    with qtbot.waitSignal(edit.changed) as told:
        QTest.keyClicks(edit, "x")
    assert told.args == []
    with qtbot.waitSignal(edit.changed):
        edit.clear()
    with qtbot.assertNotEmitted(edit.changed):
        edit.clear()
        QTest.keyClick(edit, Qt.Key.Key_Backspace)


def test_enter_submits(qtbot: QtBot, edit: SecretEdit) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(edit.submitted):
            QTest.keyClick(edit, key)


@pytest.mark.parametrize("letter", ["\u00e9", "\u00df", "\u4e2d", "\U0001f511"])
def test_a_letter_of_an_input_method_is_one_character(edit: SecretEdit, letter: str) -> None:
    commit(edit, "", composing="\u00b4")
    assert edit.is_empty
    commit(edit, f"a{letter}")
    assert edit.length == 2

    QTest.keyClick(edit, Qt.Key.Key_Backspace)

    assert taken(edit) == "a"


def test_the_caret_moves_by_characters(edit: SecretEdit) -> None:
    commit(edit, "\u00e9\u4e2db")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(edit, key)
    QTest.keyClicks(edit, "1")
    QTest.keyClick(edit, Qt.Key.Key_Home)
    QTest.keyClicks(edit, "0")
    QTest.keyClick(edit, Qt.Key.Key_Right)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClick(edit, Qt.Key.Key_End)
    QTest.keyClicks(edit, "9")

    assert taken(edit) == "0\u00e9\u4e2db9"


def test_a_press_sets_the_caret_between_two_dots(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "abcd")
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton, pos=QPoint(12 + 2 * 13, 18))
    QTest.keyClicks(edit, "-")

    assert taken(edit) == "ab-cd"


def test_all_of_it_can_be_replaced(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "wrong")
    QTest.keyClick(edit, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(edit, "right")
    assert taken(edit) == "right"

    QTest.keyClicks(edit, "wrong")
    QTest.keyClick(edit, Qt.Key.Key_A, CTRL)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.is_empty


def test_deleting_a_word_deletes_up_to_the_edge(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "one two")
    QTest.keyClick(edit, Qt.Key.Key_Left)
    QTest.keyClick(edit, Qt.Key.Key_Backspace, CTRL)

    assert taken(edit) == "o"


@pytest.mark.parametrize(
    ("key", "held"), [(Qt.Key.Key_V, CTRL), (Qt.Key.Key_Insert, SHIFT)], ids=["Ctrl+V", "Insert"]
)
def test_a_copied_password_is_pasted_without_its_line_end(
    edit: SecretEdit, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    QTest.keyClicks(edit, "<>")
    QTest.keyClick(edit, Qt.Key.Key_Left)
    copy("p\u00e4ss w\u00f6rd\r\n")

    QTest.keyClick(edit, key, held)

    assert taken(edit) == "<p\u00e4ss w\u00f6rd>"


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Insert])
def test_nothing_of_it_is_copied_or_brought_back(edit: SecretEdit, key: Qt.Key) -> None:
    copy("before")
    QTest.keyClicks(edit, "secret")
    QTest.keyClick(edit, Qt.Key.Key_A, CTRL)

    QTest.keyClick(edit, key, CTRL)

    assert QGuiApplication.clipboard().text() == "before"
    assert taken(edit) == "secret"


def test_what_has_no_room_is_left_out_whole(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "1234")
    copy("x" * (ROOM - 3))
    QTest.keyClick(edit, Qt.Key.Key_V, CTRL)
    assert taken(edit) == "1234"

    copy("x" * ROOM)
    QTest.keyClick(edit, Qt.Key.Key_V, CTRL)
    QTest.keyClicks(edit, "y")
    assert taken(edit) == "x" * ROOM


def test_letters_of_a_third_level_are_typed_and_commands_are_not(edit: SecretEdit) -> None:
    for held, text in ((CTRL | ALT, "@"), (CTRL, "q"), (CTRL | SHIFT, "Q")):
        QTest.sendKeyEvent(QTest.KeyAction.Click, edit, Qt.Key.Key_Q, text, held)

    assert taken(edit) == "@"


def test_capitals_without_shift_mean_caps_lock(edit: SecretEdit) -> None:
    told: list[bool] = []
    edit.caps_lock_changed.connect(told.append)
    QTest.keyClicks(edit, "a1")
    assert told == []

    QTest.sendKeyEvent(QTest.KeyAction.Click, edit, Qt.Key.Key_A, "A", Qt.KeyboardModifier(0))
    assert (told, edit.is_caps_lock_on) == ([True], True)
    QTest.sendKeyEvent(QTest.KeyAction.Click, edit, Qt.Key.Key_A, "a", SHIFT)
    assert told == [True]

    QTest.keyClick(edit, Qt.Key.Key_CapsLock)
    assert told == [True, False]


def test_a_screen_reader_hears_a_password_field_and_not_the_password(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "secret")

    heard = QAccessible.queryAccessibleInterface(edit)

    assert heard.role() == QAccessible.Role.EditableText
    assert heard.text(QAccessible.Text.Name) == "Password"
    assert heard.state().passwordEdit
    assert heard.text(QAccessible.Text.Value) == ""


def test_more_dots_than_there_is_room_for_leave_the_caret_in_sight(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "x" * 60)
    assert 0 < edit._caret_x() <= edit.width() - 12  # noqa: SLF001 - where else is a caret seen

    QTest.keyClick(edit, Qt.Key.Key_Home)
    assert edit._caret_x() == 12  # noqa: SLF001


def test_the_hint_says_that_caps_lock_is_on(qtbot: QtBot, edit: SecretEdit) -> None:
    hint = KeyboardHint(edit)
    qtbot.addWidget(hint)
    (label,) = hint.findChildren(QLabel)
    assert label.text() == ""

    QTest.sendKeyEvent(QTest.KeyAction.Click, edit, Qt.Key.Key_A, "A", Qt.KeyboardModifier(0))

    assert label.text() == "Caps lock is on."


@pytest.mark.parametrize(
    ("platform", "name"), [("windows", "fran\u00e7ais"), ("cocoa", "fran\u00e7ais"), ("xcb", "")]
)
def test_the_layout_is_named_where_the_system_knows_it(platform: str, name: str) -> None:
    assert layout_name(platform, QLocale("fr_FR")) == name


def test_its_caret_stops_blinking_when_it_is_deleted_with_the_focus_in_it(qtbot: QtBot) -> None:
    page, flash = QWidget(), QApplication.cursorFlashTime()
    qtbot.addWidget(page)
    field = SecretEdit("Password", "Password")
    field.setParent(page)
    page.show()
    QTest.qWaitForWindowActive(page)
    QApplication.setCursorFlashTime(2)
    try:
        field.setFocus()
        QTest.keyClicks(field, "x")
        assert field.hasFocus()
        delete(field)  # as with its page; Python may hold it longer
        later = QTimer(page, singleShot=True, interval=20)
        with qtbot.waitSignal(later.timeout):
            later.start()
    finally:
        QApplication.setCursorFlashTime(flash)
    assert not isValid(field)
