"""Every part of the kit and every widget in one picture for each theme, and nothing of it cut."""

from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.pages.gallery import GalleryPage
from gaib_wallet.ui.widgets.address_label import AddressLabel, QrCode
from gaib_wallet.ui.widgets.keyboard_hint import KeyboardHint
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.typed_field import set_wrong
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.ui.widgets.words_entry import WordsEntry
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from tests.ui import pieces
from tests.ui.contrast import faint
from tests.ui.measure import (
    clipped,
    is_drawn,
    settle,
    sideways,
    small_targets,
    unnamed,
)

PHRASE = (
    *("legal", "winner", "thank", "year", "wave", "sausage"),
    *("worth", "useful", "legal", "winner", "thank", "yellow"),
)


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    name = str(request.param)
    theme.apply(qapp, theme.DARK if name == "dark" else theme.LIGHT)
    yield name
    theme.apply(qapp, theme.LIGHT)


def secrets() -> QWidget:
    empty, typed = SecretEdit("Password", "Password"), SecretEdit("Typed")
    wrong, off = SecretEdit("Wrong"), SecretEdit("Off")
    for edit in (typed, wrong, off):
        QTest.keyClicks(edit, "twelve dots.")
    set_wrong(wrong, wrong=True)
    off.setEnabled(False)
    covered, shown = WordsGrid(), WordsGrid()
    for grid in (covered, shown):
        grid.set_words(PHRASE)
    shown.set_covered(covered=False)
    asked = WordsEntry(EnglishWords())
    for place, field in enumerate(asked.findChildren(WordEdit)):
        field.set_word("winer" if place == 1 else PHRASE[place])
    asked.mark(1)
    address = AddressLabel(pieces.ADDRESS)
    parts = (empty, typed, wrong, off, KeyboardHint(typed), covered, shown, asked, address)
    return kit.box(kit.column(*parts, QrCode(pieces.ADDRESS, size=120), None))


@pytest.mark.requirement("V1")
def test_every_part_is_drawn_whole_in_both_themes(
    qapp: QApplication, qtbot: QtBot, scheme: str
) -> None:
    whole = kit.box(kit.row(GalleryPage(), secrets(), spacing=32))
    qtbot.addWidget(whole)
    whole.setAutoFillBackground(True)
    whole.resize(1_840, 2_600)
    whole.show()
    settle(qapp, rounds=6)

    picture = whole.grab().toImage()

    assert is_drawn(picture)
    assert clipped(whole) == []
    # It has many of each part, and all say the same; on a page no two may.
    assert [one for one in unnamed(whole) if " x " not in one] == []
    assert sideways(whole) == []
    assert small_targets(whole) == []
    assert faint(whole, picture) == []


@pytest.mark.parametrize("colour", ["#7E8896", "#FFFFFE"])
def test_the_measure_sees_words_and_edges_that_are_faint(
    qapp: QApplication, qtbot: QtBot, colour: str
) -> None:
    words, edged = kit.label("hard to read"), kit.field("Name")
    whole = kit.box(kit.column(words, edged))
    qtbot.addWidget(whole)
    whole.setStyleSheet(f"QLabel {{ color: {colour}; }} QLineEdit {{ border-color: {colour}; }}")
    whole.setAutoFillBackground(True)
    whole.resize(300, 80)
    whole.show()
    settle(qapp)

    found = faint(whole, whole.grab().toImage())

    assert "Label 'hard to read'" in found[0]
    assert len(found) == (1 if colour == "#7E8896" else 2)


def test_the_measure_sees_a_target_that_is_small(qapp: QApplication, qtbot: QtBot) -> None:
    small = kit.small_button("x")
    qtbot.addWidget(small)
    small.setFixedSize(20, 20)
    small.show()

    assert len(small_targets(kit.box(kit.column(small)))) == 1


def test_the_measure_sees_what_would_scroll_sideways(qapp: QApplication, qtbot: QtBot) -> None:
    page = kit.page(kit.column(kit.label("much too long for so little room", wrap=False)))
    whole = kit.box(kit.column(page))
    qtbot.addWidget(whole)
    whole.resize(90, 80)
    whole.show()
    settle(qapp)

    assert len(sideways(whole)) == 1


def test_the_measure_sees_a_word_that_is_cut(qapp: QApplication, qtbot: QtBot) -> None:
    cut = kit.box(kit.column(kit.label("far too long for this", wrap=False)))
    qtbot.addWidget(cut)
    cut.setFixedSize(40, 18)
    cut.show()
    settle(qapp)

    assert len(clipped(cut)) == 1


def test_two_buttons_that_try_again_are_told_apart_by_what_went_wrong(qtbot: QtBot) -> None:
    above, below = kit.Failure(), kit.Failure(beside_figures=True)
    both = kit.box(kit.column(above, below))
    qtbot.addWidget(both)
    both.show()
    above.show_failure("The node does not answer.", can_retry=True)
    below.show_failure("Its history could not be read.", can_retry=True)

    assert unnamed(both) == []
