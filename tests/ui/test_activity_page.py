"""The Activity page and the sheet of a link, as they are drawn and pressed."""

import ast
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

import gaib_wallet
from gaib_wallet.domain.links import Link
from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.link_sheet import LinkSheet
from gaib_wallet.ui.widgets.remark_editor import RemarkEditor
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH
from tests.ui.activity_scenes import HOST, SCENES, opened, tx_hash
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pseudo import longer, spoken
from tests.wallet_world import RAINY, SAVINGS, WalletWorld

WIDE, NARROW = (1080, 672), (960, 572)
LINK = Link(f"https://{HOST}/tx/{tx_hash(1)}", HOST)
ROOT = Path(gaib_wallet.__file__).parent


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY)
    yield world
    await world.aclose()


@pytest.fixture
async def long_world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY, says=Text(longer, ENGLISH))
    yield world
    await world.aclose()


def shown(qapp: QApplication, qtbot: QtBot, widget: QWidget, size: tuple[int, int]) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    settle(qapp)
    return widget


def button(inside: QWidget, words: str) -> QPushButton:
    every = (one for one in inside.findChildren(QPushButton) if one.isVisibleTo(inside))
    return next(one for one in every if one.text() == words)


def words_of(inside: QWidget) -> str:
    return "\n".join(one.text() for one in inside.findChildren(QLabel) if one.isVisibleTo(inside))


@pytest.mark.requirement("U1")
@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_nothing_is_cut_or_rendered_and_everything_has_a_name(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, name: str
) -> None:
    theme.apply(qapp, theme.DARK)

    page = shown(qapp, qtbot, await SCENES[name](world), NARROW)

    assert clipped(page) == []
    assert unnamed(page) == []
    assert is_drawn(page.grab().toImage())
    assert {one.textFormat() for one in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_longer_words_are_not_cut(
    qapp: QApplication, qtbot: QtBot, long_world: WalletWorld, name: str
) -> None:
    with spoken(qapp):
        page = shown(qapp, qtbot, await SCENES[name](long_world), WIDE)

        assert clipped(page) == []
        assert unnamed(page) == []


@pytest.mark.requirement("T11")
async def test_a_remedy_is_done_at_once_but_giving_up_is_asked_first(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    page = await opened(world, 7)
    shown(qapp, qtbot, page, WIDE)

    with qtbot.waitSignal(page.give_up_wanted):
        QTest.mouseClick(button(page, "Give up"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(page, "Cancel it"), Qt.MouseButton.LeftButton)
    await world.idle()

    assert [one.plan.act.value for one in world.reviewed] == ["cancel"]
    assert page.findChild(QFileDialog) is None


@pytest.mark.requirement("T11")
async def test_a_gap_is_filled_from_its_notice(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    page = await opened(world, 8)
    shown(qapp, qtbot, page, WIDE)

    QTest.mouseClick(button(page, "Fill number 0"), Qt.MouseButton.LeftButton)
    await world.idle()

    (proposal,) = world.reviewed
    assert proposal.plan.replaces
    assert proposal.plan.replaces.nonce == 0


@pytest.mark.requirement("U2")
async def test_foreign_words_are_folded_away_until_they_are_wanted(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    page = shown(qapp, qtbot, await opened(world, 3), WIDE)
    assert "0x08c379a0" not in words_of(page)

    QTest.mouseClick(button(page, "Technical details"), Qt.MouseButton.LeftButton)

    assert "0x08c379a0" in words_of(page)


async def test_a_note_that_is_kept_tidied_is_said_to_be_kept(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    page = await opened(world, 2)
    shown(qapp, qtbot, page, WIDE)
    (remark,) = page.findChildren(RemarkEditor)
    save = button(page, "Save")

    remark.label.setText("Rent  in May")
    remark.note.setPlainText("Paid late \n as agreed")
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    await world.idle()

    assert page.model.labels[tx_hash(2)] == "Rent in May"
    assert "Saved on this computer." in words_of(page)
    assert not save.isEnabled()
    remark.note.setPlainText("x" * 501)
    assert save.isEnabled()


@pytest.mark.requirement("U4")
async def test_hash_and_address_can_be_copied_whole(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    page = shown(qapp, qtbot, await opened(world, 2), WIDE)
    copies = [
        one
        for one in page.findChildren(QPushButton)
        if one.accessibleName() == "Copy the whole hash" and one.isVisibleTo(page)
    ]

    QTest.mouseClick(copies[0], Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == tx_hash(2)
    assert tx_hash(2) in words_of(page).replace("\n", "")


async def test_what_is_opened_comes_into_sight(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    page = await opened(world, 1)
    shown(qapp, qtbot, page, NARROW)
    model = page.model

    model.open(tx_hash(3))
    settle(qapp)

    title = next(one for one in page.findChildren(QLabel) if one.text() == "Swap 100.00 USDC")
    assert 0 <= title.mapTo(page, title.rect().topLeft()).y() < page.height()


async def test_a_receipt_goes_where_the_system_was_told_and_a_longer_name_replaces_nothing(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, tmp_path: Path
) -> None:
    page = await opened(world, 2)
    shown(qapp, qtbot, page, WIDE)

    QTest.mouseClick(button(page, "Save receipt\u2026"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    saved, other = page.model.state.opened, tx_hash(3)
    assert other != saved
    page.model.show(other)  # as when a notice is pressed meanwhile
    dialog.fileSelected.emit(str(tmp_path / "paper"))
    dialog.reject()
    page.model.show(saved)
    await world.idle()
    paper = pypdf.PdfReader(BytesIO(world.copies.read(tmp_path / "paper.pdf")))
    printed = "".join(one.extract_text() for one in paper.pages).replace("\n", "")
    assert saved in printed
    assert other not in printed
    assert "The receipt is saved as paper.pdf." in words_of(page)

    QTest.mouseClick(button(page, "Save receipt\u2026"), Qt.MouseButton.LeftButton)
    page.save(str(tmp_path / "paper"))
    await world.idle()
    assert "There is a file of this name already: paper.pdf." in words_of(page)
    page.save(str(tmp_path / "paper.pdf"))
    await world.idle()
    assert "The receipt is saved as paper.pdf." in words_of(page)


@pytest.mark.requirement("U3")
async def test_a_browser_opens_only_after_the_host_was_shown(
    qapp: QApplication, qtbot: QtBot
) -> None:
    asked: list[Link] = []
    answers = [False, True]

    def browse(link: Link) -> bool:
        asked.append(link)
        return answers.pop(0)

    sheet = LinkSheet(LINK, browse)
    shown(qapp, qtbot, sheet, (720, 400))
    assert HOST in words_of(sheet)
    assert LINK.url in words_of(sheet).replace("\n", "")
    assert "which transaction you look at" in words_of(sheet)
    assert asked == []

    QTest.mouseClick(button(sheet, "Copy the address"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == LINK.url
    QTest.mouseClick(button(sheet, f"Open {HOST}"), Qt.MouseButton.LeftButton)
    assert "W-171" in words_of(sheet)
    with qtbot.waitSignal(sheet.closed):
        QTest.mouseClick(button(sheet, f"Open {HOST}"), Qt.MouseButton.LeftButton)
    assert asked == [LINK, LINK]


@pytest.mark.requirement("U3")
def test_there_is_one_way_out_into_the_web() -> None:
    """`openUrl` is called in one file, and no label opens links by itself."""
    ways = {"openUrl", "setOpenExternalLinks", "setOpenLinks"}
    found = [
        path.relative_to(ROOT).as_posix()
        for path in sorted(ROOT.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ways
    ]

    assert set(found) == {"ui/browser.py"}
    texts = [path.read_text("utf-8") for path in ROOT.rglob("*.py")]
    assert not [one for one in texts if "import webbrowser" in one or "xdg-open" in one]
