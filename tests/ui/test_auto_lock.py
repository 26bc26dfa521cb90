"""The window locks after a while without a hand on it, and with the desktop."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.app.idle import AutoLock
from gaib_wallet.app.session_lock import Moment
from gaib_wallet.domain.settings import Settings
from gaib_wallet.services.locking import IdleRule
from gaib_wallet.ui import kit
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.settings import SettingsFacts, SettingsViewModel
from tests.builders import ENGLISH, NETWORK
from tests.wallet_world import SAVINGS, WATCHED, WalletWorld

SECOND = 10**9


class Store:
    def save(self, settings: Settings) -> None:
        pass


class Desk:
    """A shown window of a wallet that is open, and two clocks."""

    def __init__(self, qtbot: QtBot, settings: Settings, world: WalletWorld) -> None:
        self.monotonic = self.wall = 0
        self.world = world
        self.window = Window("Wallet")
        qtbot.addWidget(self.window)
        self.window.show_whole(QLineEdit())
        self.window.show()
        facts = SettingsFacts(settings, (NETWORK,), is_demo=False)
        model = SettingsViewModel(facts, Store(), _use, self.world.text, lambda _region: ENGLISH)
        rule = IdleRule(lambda: self.monotonic, lambda: self.wall)
        self.lock = AutoLock(self.window, self.world.accounts, model, rule)

    @property
    def is_locked(self) -> bool:
        self.lock.look()
        return self.world.accounts.is_locked

    def pass_by(self, seconds: int, *, asleep: bool = False) -> None:
        self.wall += seconds * SECOND
        self.monotonic += 0 if asleep else seconds * SECOND


def _use(before: Settings, settings: Settings) -> None:
    pass


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, Settings(), WalletWorld(SAVINGS))


def _key(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)


def _press(window: Window) -> None:
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)


def _move(window: Window) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(70, 70))
    QTest.mouseMove(window.windowHandle(), QPoint(90, 90))


def _turn_wheel(window: Window) -> None:
    at, none = QPoint(80, 80), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        window.windowHandle(),
        QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            none,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - of Qt
        ),
    )


def _touch(window: Window) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window.windowHandle(), finger).press(0, QPoint(80, 80)).commit()


@pytest.mark.requirement("K11")
def test_five_minutes_without_a_hand_on_it_lock(desk: Desk) -> None:
    desk.pass_by(299)
    assert not desk.is_locked
    desk.pass_by(1)
    assert desk.is_locked


@pytest.mark.requirement("K11")
@pytest.mark.parametrize("act", [_key, _press, _move, _turn_wheel, _touch])
def test_every_kind_of_input_counts(desk: Desk, act: object) -> None:
    assert callable(act)
    desk.pass_by(299)
    act(desk.window)
    desk.pass_by(299)
    assert not desk.is_locked
    desk.pass_by(1)
    assert desk.is_locked


@pytest.mark.requirement("K11")
def test_typing_in_a_sheet_counts(desk: Desk) -> None:
    sheet, field = Sheet(), kit.field("Name", "Name")
    sheet.compose(kit.row(), kit.column(field), kit.row(), first=field)
    desk.window.sheets.push(sheet)
    desk.pass_by(299)
    _key(desk.window)
    desk.pass_by(299)

    assert field.text() == "a"
    assert not desk.is_locked


@pytest.mark.requirement("K11")
def test_the_first_move_after_a_night_does_not_pass_for_somebody_who_was_there(desk: Desk) -> None:
    desk.pass_by(8 * 3600, asleep=True)
    _key(desk.window)

    assert desk.world.accounts.is_locked


@pytest.mark.requirement("K11")
@pytest.mark.parametrize("moment", [Moment.SLEEPING, Moment.LOCKED])
def test_it_locks_with_the_desktop(desk: Desk, moment: Moment) -> None:
    desk.lock.hear(moment)

    assert desk.world.accounts.is_locked


@pytest.mark.requirement("K11")
@pytest.mark.parametrize(("seconds", "is_locked"), [(299, False), (300, True)])
def test_after_sleep_it_is_locked_if_the_time_was_over(
    desk: Desk,
    seconds: int,
    is_locked: bool,  # noqa: FBT001 - of a table
) -> None:
    desk.pass_by(seconds, asleep=True)
    desk.lock.hear(Moment.WOKEN)

    assert desk.world.accounts.is_locked is is_locked


@pytest.mark.requirement("K11")
@pytest.mark.parametrize("is_wanted", [False, True])
def test_a_window_put_away_locks_where_that_is_wanted(
    qtbot: QtBot,
    is_wanted: bool,  # noqa: FBT001
) -> None:
    desk = Desk(qtbot, Settings(locks_when_minimised=is_wanted), WalletWorld(SAVINGS))
    desk.window.showMinimized()

    assert desk.world.accounts.is_locked is is_wanted


def test_a_wallet_that_only_watches_is_never_locked(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(), WalletWorld(WATCHED))
    desk.pass_by(3600)

    assert not desk.is_locked


class SecretSheet(Sheet):
    closes_on_lock = True

    def __init__(self) -> None:
        super().__init__()
        button = kit.button("Back")
        self.compose(kit.row(), kit.column(kit.label("words")), kit.row(button), first=button)


def test_what_shows_secrets_is_put_away_and_the_rest_stays(desk: Desk) -> None:
    open_sheet, secret = Sheet(), SecretSheet()
    button = kit.button("Back")
    open_sheet.compose(kit.row(), kit.column(kit.label("public")), kit.row(button), first=button)
    closed: list[Sheet] = []
    for sheet in (open_sheet, secret):
        desk.window.sheets.push(sheet)
    secret.closed.connect(lambda: closed.append(secret))
    open_sheet.closed.connect(lambda: closed.append(open_sheet))

    desk.window.close_secrets()

    assert closed == [secret]
    assert secret.isHidden()
