"""Words and keys stay out of screenshots where the system can do that, and it is said where not."""

import sys

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui.capture import BLACK, EXCLUDED, SHOWN, CaptureShield, system_affinity


class System:
    """What a system remembers of windows; it knows only the affinities that it is `able` to."""

    def __init__(self, *able: int) -> None:
        self.able = {SHOWN, *able}
        self.seen: dict[int, int] = {}

    def __call__(self, handle: int, how: int) -> bool:
        if how in self.able:
            self.seen[handle] = how
        return how in self.able


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    inside = QVBoxLayout(made)
    for _ in range(2):
        inside.addWidget(QWidget())
    qtbot.addWidget(made)
    return made


def parts(window: QWidget) -> tuple[QWidget, QWidget]:
    inside = window.layout()
    assert inside is not None
    items = [inside.itemAt(place) for place in range(2)]
    first, second = (item.widget() for item in items if item)
    assert first
    assert second
    return first, second


@pytest.mark.requirement("S7")
def test_a_window_is_kept_out_of_pictures_as_long_as_something_secret_is_in_it(
    window: QWidget,
) -> None:
    system = System(EXCLUDED)
    shield = CaptureShield(system)
    first, second = parts(window)
    handle = int(window.winId())

    assert shield.protect(first)
    assert shield.protect(second)
    assert system.seen == {handle: EXCLUDED}

    shield.release(first)
    assert (system.seen[handle], shield.is_protecting) == (EXCLUDED, True)
    shield.release(second)
    assert (system.seen[handle], shield.is_protecting) == (SHOWN, False)


def test_an_older_system_shows_a_black_rectangle(window: QWidget) -> None:
    system = System(BLACK)

    assert CaptureShield(system).protect(window)

    assert system.seen == {int(window.winId()): BLACK}


@pytest.mark.parametrize("system", [None, System()], ids=["no such call", "the call fails"])
def test_where_the_system_cannot_it_is_said(window: QWidget, system: System | None) -> None:
    shield = CaptureShield(system)

    assert not shield.protect(window)
    assert not shield.is_protecting


@pytest.mark.requirement("S7")
def test_the_persons_own_choice_holds_at_once(window: QWidget) -> None:
    system = System(EXCLUDED)
    shield = CaptureShield(system, is_wanted=False)
    assert not shield.protect(window)
    assert system.seen == {int(window.winId()): SHOWN}

    shield.want(wanted=True)
    assert shield.is_protecting
    shield.want(wanted=False)
    assert system.seen == {int(window.winId()): SHOWN}


def test_a_window_that_the_system_made_anew_is_protected_again(window: QWidget) -> None:
    system = System(EXCLUDED)
    shield = CaptureShield(system)
    shield.protect(window)
    system.seen.clear()

    QApplication.sendEvent(window, QEvent(QEvent.Type.WinIdChange))

    assert system.seen == {int(window.winId()): EXCLUDED}


def test_only_one_system_has_the_call() -> None:
    assert (system_affinity() is None) is (sys.platform != "win32")
