"""Recovery words, shown and typed: one by one, by keys alone, and never put together."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.ui.widgets.words_entry import WordsEntry
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from tests.ui.measure import clipped, settle, unnamed

CTRL = Qt.KeyboardModifier.ControlModifier
LIST = EnglishWords()
PHRASE = [
    "legal",
    "winner",
    "thank",
    "year",
    "wave",
    "sausage",
    "worth",
    "useful",
    "legal",
    "winner",
    "thank",
    "yellow",
]
COPIED = "Other programs can read what was copied. Copy something else now."


@pytest.fixture
def entry(qtbot: QtBot, qapp: QApplication) -> WordsEntry:
    made = WordsEntry(LIST)
    qtbot.addWidget(made)
    made.resize(560, 300)
    made.show()
    QTest.qWaitForWindowActive(made)
    made.setFocus()
    return made


def fields(entry: WordsEntry) -> list[WordEdit]:
    edits = [one for one in entry.findChildren(WordEdit) if one.isVisibleTo(entry)]
    return sorted(edits, key=lambda edit: (edit.y(), edit.x()))


def here(entry: WordsEntry) -> WordEdit:
    return next(one for one in fields(entry) if one.hasFocus())


def keys(entry: WordsEntry, text: str) -> None:
    for letter in text:
        QTest.keyClicks(here(entry), letter)


def key(entry: WordsEntry, which: Qt.Key) -> None:
    QTest.keyClick(here(entry), which)


def typed(entry: WordsEntry) -> list[str]:
    return [one.word for one in fields(entry)]


def offered(entry: WordsEntry) -> list[str]:
    return [one.text() for one in entry.findChildren(QPushButton) if one.isVisibleTo(entry)]


def read(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def is_wrong(edit: WordEdit) -> bool:
    return bool(edit.property("tone") == "negative")


def test_a_phrase_is_typed_by_keys_alone(qtbot: QtBot, entry: WordsEntry) -> None:
    with qtbot.assertNotEmitted(entry.submitted):
        keys(entry, " ".join(PHRASE) + " ")
    with qtbot.waitSignal(entry.submitted):
        key(entry, Qt.Key.Key_Return)

    assert entry.numbers() == tuple(LIST.words.index(word) for word in PHRASE)
    assert entry.is_complete


@pytest.mark.parametrize("key_on", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_beginning_of_one_word_becomes_it(entry: WordsEntry, key_on: Qt.Key) -> None:
    keys(entry, "aban")
    key(entry, key_on)

    assert typed(entry)[0] == "abandon"
    assert here(entry) is fields(entry)[1]


def test_words_that_begin_so_are_offered_and_chosen_with_arrows(entry: WordsEntry) -> None:
    keys(entry, "ac")
    assert offered(entry) == ["access", "accident", "account", "accuse", "achieve", "acid"]

    key(entry, Qt.Key.Key_Down)
    key(entry, Qt.Key.Key_Down)
    key(entry, Qt.Key.Key_Return)

    assert typed(entry)[0] == "accident"


def test_a_word_that_is_offered_can_be_pressed(entry: WordsEntry) -> None:
    keys(entry, "ac")
    button = next(one for one in entry.findChildren(QPushButton) if one.text() == "acid")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert typed(entry)[0] == "acid"
    assert here(entry) is fields(entry)[1]


def test_a_whole_word_that_begins_others_stays_itself(entry: WordsEntry) -> None:
    keys(entry, "act ")

    assert typed(entry)[0] == "act"


def test_backspace_goes_back_from_an_empty_field(entry: WordsEntry) -> None:
    keys(entry, "zoo ")
    key(entry, Qt.Key.Key_Backspace)
    key(entry, Qt.Key.Key_Backspace)

    assert typed(entry)[0] == "zo"


def test_an_unknown_word_is_marked_and_words_near_it_are_offered(entry: WordsEntry) -> None:
    keys(entry, "winer ")

    assert here(entry) is fields(entry)[0]
    assert is_wrong(here(entry))
    assert "winner" in offered(entry)
    assert "Not in the list. Near it:" in read(entry)
    assert entry.numbers()[0] is None

    key(entry, Qt.Key.Key_Tab)  # nobody is held in a field
    assert here(entry) is fields(entry)[1]
    assert is_wrong(fields(entry)[0])


@pytest.mark.parametrize("form", ["WINNER", "Winner", "\uff57\uff49\uff4e\uff4e\uff45\uff52"])
def test_case_and_form_of_letters_do_not_matter(entry: WordsEntry, form: str) -> None:
    fields(entry)[0].set_word(form)
    key(entry, Qt.Key.Key_Return)

    assert entry.numbers()[0] == LIST.words.index("winner")
    assert typed(entry)[0] == "winner"


def test_a_pasted_phrase_is_spread_after_a_warning(entry: WordsEntry) -> None:
    fields(entry)[4].setFocus()
    QGuiApplication.clipboard().setText("  1. Legal  2. winner\n" + ", ".join(PHRASE[2:]) + "\n")

    QTest.keyClick(here(entry), Qt.Key.Key_V, CTRL)

    assert typed(entry) == PHRASE
    assert COPIED in read(entry)
    entry.clear()
    assert COPIED not in read(entry)
    assert typed(entry) == [""] * 12


def test_a_pasted_phrase_of_another_length_asks_for_as_many(
    qtbot: QtBot, entry: WordsEntry
) -> None:
    QGuiApplication.clipboard().setText(" ".join(["abandon"] * 23 + ["arrt"]))

    with qtbot.waitSignal(entry.count_changed) as told:
        QTest.keyClick(here(entry), Qt.Key.Key_V, CTRL)

    assert told.args == [24]
    assert len(fields(entry)) == 24
    assert [is_wrong(one) for one in fields(entry)] == [False] * 23 + [True]


def test_a_few_words_that_are_pasted_replace_only_as_many(entry: WordsEntry) -> None:
    keys(entry, "zoo zoo zoo zoo ")
    fields(entry)[1].setFocus()
    QGuiApplication.clipboard().setText("acid act")

    QTest.keyClick(here(entry), Qt.Key.Key_V, CTRL)

    assert typed(entry)[:5] == ["zoo", "acid", "act", "zoo", ""]


def test_only_some_words_can_be_asked_for(entry: WordsEntry) -> None:
    entry.ask((2, 6, 10))

    assert [one.accessibleName() for one in fields(entry)] == ["Word 3", "Word 7", "Word 11"]
    assert entry.numbers() == (None, None, None)


def test_more_fields_keep_what_is_typed(entry: WordsEntry) -> None:
    keys(entry, "zoo acid ")
    entry.set_count(24)

    assert typed(entry)[:3] == ["zoo", "acid", ""]
    assert entry.count == 24


def test_a_wrong_one_is_marked_until_it_is_typed_anew(entry: WordsEntry) -> None:
    keys(entry, "zoo acid act ")
    entry.mark(1)
    assert here(entry) is fields(entry)[1]
    assert is_wrong(here(entry))

    key(entry, Qt.Key.Key_Backspace)
    assert not is_wrong(here(entry))


def test_a_screen_reader_hears_which_word_and_what_is_typed(entry: WordsEntry) -> None:
    keys(entry, "zoo")

    heard = QAccessible.queryAccessibleInterface(here(entry))

    assert heard.text(QAccessible.Text.Name) == "Word 1"
    assert heard.text(QAccessible.Text.Value) == "zoo"


def test_words_are_shown_only_when_they_are_uncovered(qtbot: QtBot, qapp: QApplication) -> None:
    grid = WordsGrid()
    qtbot.addWidget(grid)
    grid.set_words(PHRASE)
    grid.show()
    assert read(grid) == [str(number) for number in range(1, 13)]

    grid.set_covered(False)
    settle(qapp)
    assert [one for one in read(grid) if one.isalpha()] == PHRASE

    grid.clear()
    settle(qapp)
    assert read(grid) == []


@pytest.mark.parametrize("width", [300, 440, 560])
def test_words_fit_at_any_width(qtbot: QtBot, qapp: QApplication, width: int) -> None:
    grid, entry = WordsGrid(), WordsEntry(LIST, 24)
    longest = sorted(LIST.words, key=len)[-24:]
    grid.set_covered(False)
    grid.set_words(longest)
    for widget in (grid, entry):
        qtbot.addWidget(widget)
        widget.resize(width, widget.sizeHint().height())
        widget.show()
    entry.setFocus()
    settle(qapp)

    assert clipped(grid) == []
    assert clipped(entry) == []
    assert unnamed(entry) == []
    assert max(one.geometry().right() for one in fields(entry)) < width


def test_words_are_offered_below_the_field_they_are_for(
    qapp: QApplication, entry: WordsEntry
) -> None:
    entry.ask((3, 7, 11))
    entry.resize(640, 120)
    settle(qapp)
    third = fields(entry)[2]
    third.setFocus()
    keys(entry, "abando")
    settle(qapp)

    offered = next(one for one in entry.findChildren(QPushButton) if one.text() == "abandon")
    at = offered.mapTo(entry, offered.rect().topLeft()).x()
    assert at == third.mapTo(entry, third.rect().topLeft()).x()
