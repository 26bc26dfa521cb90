"""A picture of an error is enough: one line says code, page, network, block and version."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

import gaib_wallet
from gaib_wallet.app.languages import LANGUAGES, Languages
from gaib_wallet.errors import Locked, WalletError
from gaib_wallet.storage import assets
from gaib_wallet.ui import kit
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.shell import NetworkState, StaleState
from gaib_wallet.viewmodels.text import NumberForm, Text
from tests.ui.measure import settle
from tests.ui.pieces import SHELL
from tests.unit.test_errors import leaves, made

VERSION = gaib_wallet.__version__
AT = replace(SHELL, page="convert", network=NetworkState("Demo", "-", key="demo", block=713))
FAULTS = [made(kind) for kind in leaves()]


class Page(QWidget):
    """A page with a notice, and a field in which something can be wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.notice = kit.notice(kind="negative")
        self.field = FormField("Amount", kit.box(kit.row()))
        self.setLayout(kit.column(self.notice, self.field, None))


class SendSheet(Sheet):
    """A sheet with a notice."""

    def __init__(self) -> None:
        super().__init__()
        self.notice = kit.notice(kind="negative")
        button = kit.button("Close")
        self.compose(
            kit.row(kit.label("Send")), kit.column(self.notice), kit.row(button), first=button
        )


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Window:
    window = Window("GAIB Wallet")
    qtbot.addWidget(window)
    window.frame.add_page("convert", "Convert", "convert", Page)
    window.show_state(AT)
    window.show()
    settle(qapp)
    return window


@pytest.fixture(params=LANGUAGES)
def text(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Text]:
    languages = Languages(qapp, assets.root() / "translations")
    languages.use(request.param)
    yield Text(QCoreApplication.translate, NumberForm(".", ","))
    languages.use("en")


def page(window: Window) -> Page:
    found = window.frame.page("convert")
    assert isinstance(found, Page)
    return found


def line(window: Window, qapp: QApplication) -> str:
    settle(qapp, 1)
    return window.error_line.text() if window.error_line.isVisible() else ""


def code(fault: WalletError) -> str:
    return fault.message.code


def test_every_error_in_a_notice_or_at_a_field_is_told_alike_in_every_language(
    window: Window, qapp: QApplication, text: Text
) -> None:
    for fault in FAULTS:
        expected = f"{code(fault)} \u00b7 convert \u00b7 demo \u00b7 block 713 \u00b7 {VERSION}"
        page(window).notice.show_notice("negative", text.fault(fault))
        assert line(window, qapp) == expected
        page(window).notice.show_notice("negative", "")
        page(window).field.show_fault(text.fault(fault))
        assert line(window, qapp) == expected
        page(window).field.show_fault("")
    assert line(window, qapp) == ""


def test_every_error_on_a_sheet_is_told_and_not_that_of_the_page_below(
    window: Window, qapp: QApplication, text: Text
) -> None:
    page(window).notice.show_notice("negative", text.fault(Locked()))
    sheet = SendSheet()
    window.sheets.push(sheet)
    assert line(window, qapp).startswith(f"{code(Locked())} \u00b7 convert \u00b7")

    for fault in FAULTS:
        sheet.notice.show_notice("negative", text.fault(fault))
        words = line(window, qapp).split(" \u00b7 ")
        assert words == [code(fault), "convert/send", "demo", "block 713", VERSION]

    window.sheets.drop(sheet)
    assert line(window, qapp).startswith(f"{code(Locked())} \u00b7 convert \u00b7")


def test_before_there_is_a_session_an_error_is_told_too(window: Window, qapp: QApplication) -> None:
    waiting = WaitingPage("GAIB Wallet")
    window.show_whole(waiting, "demo")
    waiting.show_fault("Demo chain: it does not start. W-601", "Try again")

    assert line(window, qapp) == f"W-601 \u00b7 waiting \u00b7 demo \u00b7 {VERSION}"
    waiting.show_text("Preparing")
    assert line(window, qapp) == ""


def test_two_errors_stand_side_by_side_as_they_are_read(window: Window, qapp: QApplication) -> None:
    window.show_state(replace(AT, stale=StaleState("Silent.", "Silent.", "W-301")))
    page(window).field.show_fault("No. W-102")

    assert line(window, qapp).startswith("W-301 W-102 \u00b7 ")
    assert window.told[-1].endswith(f" UTC  {window.error_line.text()}")
    page(window).field.show_fault("Still no. W-102")
    assert line(window, qapp)
    assert len(window.told) == 2


def test_the_line_moves_nothing_and_covers_no_word_of_the_strip(
    window: Window, qapp: QApplication
) -> None:
    before = page(window).geometry()
    window.show_state(
        replace(AT, strip=replace(AT.strip, text="It waits for a block.", has_details=True))
    )
    page(window).field.show_fault("No. W-102")

    assert line(window, qapp)
    settle(qapp)
    buttons = window.frame.findChildren(QPushButton)
    details = next(one for one in buttons if one.text() == "Details")
    left = window.error_line.mapTo(window, window.error_line.rect().topLeft()).x()
    assert details.mapTo(window, details.rect().topRight()).x() < left
    assert page(window).geometry() == before


def test_a_click_copies_the_line(window: Window, qapp: QApplication) -> None:
    page(window).field.show_fault("No. W-102")
    said = line(window, qapp)

    QTest.mouseClick(window.error_line, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == said != ""
