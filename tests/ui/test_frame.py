"""The frame: pages made when seen, words that give way, keys, the ring around the focus."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget
import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.shell.header import NetworkChip
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.shell import Health, NetworkState, StaleState, StripState
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pieces import SHELL

MADE: list[str] = []


def page_two() -> QWidget:
    MADE.append("two")
    return kit.page(kit.column(kit.button("Inside"), kit.field("Name"), None))


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    MADE.clear()
    window = Window("GAIB wallet")
    qtbot.addWidget(window)
    window.frame.add_page("one", "One & only", "portfolio", QWidget)
    window.frame.add_page("two", "Two", "convert", page_two)
    window.show_state(SHELL)
    window.show()
    window.activateWindow()
    settle(qapp)
    yield window
    theme.apply(qapp, theme.LIGHT)


def words(window: QWidget) -> set[str]:
    return {one.text() for one in window.findChildren(QLabel) if one.isVisible()}


def button(window: QWidget, text: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == text)


def test_a_page_is_made_when_it_is_first_seen(window: Window) -> None:
    assert MADE == []

    window.show_state(replace(SHELL, page="two"))
    window.show_state(SHELL)
    window.show_state(replace(SHELL, page="two"))

    assert MADE == ["two"]
    assert "Two" in words(window)


def test_pages_are_reached_by_press_and_by_key(window: Window) -> None:
    asked: list[str] = []
    window.frame.page_wanted.connect(asked.append)

    button(window, "Two").click()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert asked == ["two", "one"]


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "refresh_wanted"),
        (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier, "hide_wanted"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "lock_wanted"),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "find_wanted"),
        (Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier, "address_wanted"),
    ],
)
def test_keys_are_intents(
    qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    with qtbot.waitSignal(getattr(window.frame, signal)):
        QTest.keyClick(window, key, modifier)


@pytest.mark.requirement("D3")
def test_the_banner_says_demo_and_only_there(window: Window) -> None:
    assert {"DEMO CHAIN", "Not real money."} <= words(window)

    window.show_state(replace(SHELL, is_demo=False))

    assert "DEMO CHAIN" not in words(window)


def test_what_the_banner_and_the_strips_offer_is_an_intent(qtbot: QtBot, window: Window) -> None:
    window.show_state(
        replace(
            SHELL,
            strip=StripState("Swap: sent", "waiting", has_details=True),
            stale=StaleState("No answer for 3 min. As of 12:02.", "No answer for 3 min.", "W-301"),
        )
    )
    presses = {
        "Demo panel": window.banner.panel_wanted,
        "Guided tour": window.banner.tour_wanted,
        "Details": window.frame.details_wanted,
        "Try again": window.frame.refresh_wanted,
        "Choose another node": window.frame.node_wanted,
        "Lock": window.frame.lock_wanted,
        "Find": window.frame.find_wanted,
    }
    for text, signal in presses.items():
        with qtbot.waitSignal(signal):
            button(window, text).click()


@pytest.mark.parametrize("width", [640, 839, 840, 1280])
def test_the_panel_is_whole_in_every_window_and_no_page_is_squeezed(
    qapp: QApplication, window: Window, width: int
) -> None:
    panel = kit.box(kit.column(kit.label("Demo panel", role="title"), None))
    window.frame.set_panel(panel)
    window.resize(width, 480)
    window.show_state(replace(SHELL, is_panel_open=True))
    settle(qapp)

    right = panel.mapTo(window, panel.rect().topRight()).x() + 1
    page = window.frame.findChild(QStackedWidget)
    assert (window.width(), right) == (width, width)
    assert panel.width() >= 359  # and the line before it
    assert page is not None
    assert page.width() >= 400
    window.resize(1280, 800)
    settle(qapp)
    assert panel.mapTo(window, panel.rect().topRight()).x() + 1 == 1280
    assert page.mapTo(window, page.rect().topRight()).x() < 1280 - 360


def test_the_panel_takes_its_place_and_the_navigation_folds(
    qapp: QApplication, window: Window
) -> None:
    panel = kit.box(kit.column(kit.label("Demo panel", role="title"), None))
    window.frame.set_panel(panel)

    window.show_state(replace(SHELL, is_panel_open=True))
    settle(qapp)

    assert panel.isVisible()
    side = next(one for one in window.findChildren(QWidget) if one.property("role") == "side")
    assert side.width() == 64
    window.show_state(SHELL)
    settle(qapp)
    assert side.width() == 200


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("width", [1280, 1180, 1024, 860])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_of_the_frame_is_cut_or_silent(
    qapp: QApplication, window: Window, width: int, scheme: str
) -> None:
    theme.apply(qapp, theme.DARK if scheme == "dark" else theme.LIGHT)
    long_words = replace(
        SHELL,
        network=NetworkState("Chaîne de démonstration", "bloc 24\u202f310\u202f118 · 6 s"),
        demo_clock_text="Horloge de démonstration : 30 nov. 2026, 12 h 05 UTC",
        counts=(("two", 3),),
    )
    window.resize(width, 700)
    window.show_state(long_words)
    settle(qapp)

    assert is_drawn(window.grab().toImage())
    assert clipped(window) == []
    assert unnamed(window) == []


def test_each_state_of_the_network_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    pictures = []
    for health in Health:
        chip = NetworkChip()
        qtbot.addWidget(chip)
        chip.show_network(NetworkState("Ethereum", "", health))
        chip.resize(chip.sizeHint())
        grey = chip.grab().toImage().convertToFormat(chip.grab().toImage().Format.Format_Mono)
        pictures.append(bytes(grey.constBits()))

    assert len(set(pictures)) == len(Health)


def test_the_lock_says_what_it_does(window: Window) -> None:
    window.show_state(replace(SHELL, is_locked=True))

    assert button(window, "Unlock").isVisible()


def test_accounts_are_offered_by_name(qapp: QApplication, window: Window) -> None:
    account = next(
        one for one in window.findChildren(QPushButton) if one.property("role") == "account"
    )
    assert account.accessibleName() == "Savings"
    asked: list[str] = []
    window.frame.account_wanted.connect(asked.append)

    account.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    entries = [action for action in menu.actions() if action.data()]
    assert [action.data() for action in entries] == ["savings", "rainy"]
    entries[1].trigger()
    menu.close()

    assert asked == ["rainy"]


def test_the_ring_follows_the_keyboard_and_not_the_mouse(
    qapp: QApplication, window: Window
) -> None:
    window.show_state(replace(SHELL, page="two"))
    settle(qapp)
    inside = button(window, "Inside")

    QTest.mouseClick(inside, Qt.MouseButton.LeftButton)
    assert window.ring.target is None

    QTest.keyClick(inside, Qt.Key.Key_Tab)
    settle(qapp)
    ringed = window.ring.target
    assert ringed is QApplication.focusWidget()
    assert ringed is not None
    assert window.ring.isVisible()
    assert window.ring.width() == ringed.width() + 8
    assert window.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_field_has_its_ring_also_by_mouse(qapp: QApplication, window: Window) -> None:
    window.show_state(replace(SHELL, page="two"))
    settle(qapp)
    field = window.findChild(QLineEdit)
    assert field is not None

    QTest.mouseClick(field, Qt.MouseButton.LeftButton)

    assert window.ring.target is field


def test_the_ring_goes_with_the_page(qapp: QApplication, window: Window) -> None:
    window.show_state(replace(SHELL, page="two"))
    settle(qapp)
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    assert window.ring.isVisible()

    window.show_state(SHELL)
    settle(qapp)

    assert not window.ring.isVisible()


def test_the_ring_outlives_a_page_that_is_let_go_with_the_focus(
    qapp: QApplication, window: Window
) -> None:
    window.show_state(replace(SHELL, page="two"))
    field, page = QLineEdit(), QWidget()
    field.setParent(page)
    window.show_whole(page)
    settle(qapp)
    field.setFocus()
    assert window.ring.target is field

    window.show_frame()
    window.let_go(page)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle(qapp)
    assert not isValid(field)
    assert not window.ring.isVisible()

    inside = button(window, "Inside")
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(inside, Qt.Key.Key_Tab)
    assert window.ring.isVisible()


@pytest.mark.parametrize(
    ("room", "size"),
    [(QSize(1366, 728), QSize(1280, 728)), (QSize(1920, 1040), QSize(1280, 800))],
    ids=["small", "large"],
)
def test_the_window_keeps_within_the_screen(qtbot: QtBot, room: QSize, size: QSize) -> None:
    window = Window("GAIB wallet")
    qtbot.addWidget(window)

    window.keep_within(room)

    assert window.size() == size


def test_what_the_desktop_draws_around_the_window_is_within_the_screen_too(qtbot: QtBot) -> None:
    window = Window("GAIB wallet")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    around = window.frameGeometry().size() - window.size()
    assert around.height() > 0
    room = QSize(1280, 800)

    window.keep_within(room)

    assert window.size() == room - around


def test_closing_the_window_is_told(window: Window) -> None:
    window.close()

    assert window.closed.is_set()


def test_a_whole_page_takes_the_place_of_the_frame(qapp: QApplication, window: Window) -> None:
    start = kit.box(kit.column(kit.label("Start", role="answer")))
    window.show_whole(start)
    assert start.isVisible()
    assert not window.frame.isVisible()

    window.show_frame()

    assert window.frame.isVisible()
