"""The tray's icon and menu, the window that goes there, and what no system may take for markup."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui.tray import SIZES, Tray, icon_of
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.presence import Note, PresenceState, Trouble

OPEN = PresenceState(
    "GAIB Wallet", "GAIB Wallet\nDemo chain", "", Trouble.NONE, is_locked=False, is_hidden=False
)
LOCKED = PresenceState(
    "GAIB Wallet: locked",
    "tip",
    "A & B are confirmed",
    Trouble.WAITING,
    is_locked=True,
    is_hidden=True,
)


def menu_of(tray: Tray) -> QMenu:
    (icon,) = (one for one in tray.children() if one.metaObject().className() == "QSystemTrayIcon")
    menu = icon.contextMenu()  # type: ignore[attr-defined]
    assert isinstance(menu, QMenu)
    return menu


def said(tray: Tray) -> list[tuple[str, bool]]:
    return [(one.text(), one.isEnabled()) for one in menu_of(tray).actions() if one.text()]


def test_the_menu_says_what_can_be_done_now(qtbot: QtBot) -> None:
    tray = Tray()
    tray.draw(OPEN, is_window_shown=True)
    assert said(tray) == [
        ("No transaction is waiting for a block.", False),
        ("Hide window", True),
        ("Lock", True),
        ("Hide amounts", True),
        ("Quit", True),
    ]

    tray.draw(LOCKED, is_window_shown=False)
    assert said(tray) == [
        ("A && B are confirmed", True),
        ("Show window", True),
        ("Unlock\u2026", True),
        ("Hide amounts", True),
        ("Quit", True),
    ]
    assert [one.isChecked() for one in menu_of(tray).actions() if one.isCheckable()] == [True]
    for place, signal in enumerate(
        (tray.latest_wanted, tray.show_wanted, tray.lock_wanted, tray.hide_wanted, tray.quit_wanted)
    ):
        with qtbot.waitSignal(signal):
            [one for one in menu_of(tray).actions() if one.text()][place].trigger()
    tray.take_away()


def test_states_differ_in_their_shapes_at_every_size() -> None:
    for size in SIZES:
        outlines = set()
        for is_locked in (False, True):
            for trouble in Trouble:
                picture = icon_of(trouble, is_locked=is_locked).pixmap(size).toImage()
                grey = tuple(
                    (picture.pixelColor(x, y).lightness() > 128)
                    for x in range(size)
                    for y in range(size)
                )
                outlines.add(grey)
        assert len(outlines) == 2 * len(Trouble)


def test_the_icon_is_seen_on_a_light_and_on_a_dark_panel() -> None:
    picture = icon_of(Trouble.NONE, is_locked=False).pixmap(32).toImage()
    middle = [picture.pixelColor(x, 16).lightness() for x in range(32)]

    assert min(middle) < 40
    assert max(middle[:3]) > 200


def test_a_notice_without_the_desktops_service_holds_no_markup(qtbot: QtBot) -> None:
    tray = Tray()
    tray.draw(OPEN, is_window_shown=True)
    tray.tell(Note("<b>Title</b>", "a & b"))  # where there is no tray it is no fault
    tray.take_away()


@pytest.mark.parametrize("goes_on", [True, False])
def test_a_window_is_put_away_only_where_it_is_found_again(qtbot: QtBot, *, goes_on: bool) -> None:
    window = Window("Wallet")
    qtbot.addWidget(window)
    window.goes_on = lambda: goes_on
    window.show()

    event = QCloseEvent()
    window.closeEvent(event)
    assert (window.closed.is_set(), event.isAccepted()) == (not goes_on, not goes_on)
    if goes_on:
        assert window.isHidden()
        window.bring()
        assert window.isVisible()
    window.quit()
    assert window.closed.is_set()
