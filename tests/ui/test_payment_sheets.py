"""The sheets to send and to receive: nothing cut, pastes and copies looked at twice."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.domain.payment_requests import parse_request
from gaib_wallet.errors import NotAPicture
from gaib_wallet.ui import clipboard, theme
from gaib_wallet.ui.clipboard import addresses
from gaib_wallet.ui.qr_pictures import codes_in_file, codes_in_image, modules_of, qr_image
from gaib_wallet.ui.widgets.address_edit import AddressEdit
from gaib_wallet.ui.widgets.clipboard_sheet import ClipboardSheet
from gaib_wallet.ui.widgets.recipient_field import PayeeButton
from gaib_wallet.ui.widgets.send_sheet import SendSheet
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH
from tests.contact_world import ATLAS, STRANGER
from tests.send_world import SendWorld
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.payment_scenes import LIKE, LINK, SCENES, over, receiving, sending
from tests.ui.pseudo import longer, spoken

WINDOW, LEAST = (1280, 768), (1024, 668)


@pytest.fixture
async def world() -> AsyncIterator[SendWorld]:
    world = SendWorld()
    yield world
    await world.aclose()


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    addresses().copy("")
    yield
    qapp.clipboard().clear()


def shown(qapp: QApplication, qtbot: QtBot, widget: QWidget, size: tuple[int, int]) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    settle(qapp)
    return widget


def named(root: QWidget, name: str) -> QLineEdit:
    return next(one for one in root.findChildren(QLineEdit) if one.accessibleName() == name)


def texts(root: QWidget) -> str:
    return "\n".join(one.text() for one in root.findChildren(QLabel) if one.isVisible())


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize(
    ("size", "colours"),
    [(WINDOW, theme.LIGHT), (LEAST, theme.DARK)],
    ids=["window light", "least dark"],
)
async def test_nothing_is_cut_and_everything_has_a_name(
    qapp: QApplication,
    qtbot: QtBot,
    world: SendWorld,
    name: str,
    size: tuple[int, int],
    colours: theme.Palette,
) -> None:
    theme.apply(qapp, colours)

    widget = shown(qapp, qtbot, await SCENES[name](world), size)

    assert clipped(widget) == []
    assert unnamed(widget) == []
    assert is_drawn(widget.grab().toImage())


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_two_fifths_longer_it_still_fits(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    world = SendWorld(says=Text(longer, ENGLISH))
    with spoken(qapp):
        widget = shown(qapp, qtbot, await SCENES[name](world), LEAST)

        assert clipped(widget) == []
    await world.aclose()


@pytest.mark.requirement("U4")
async def test_the_recipient_is_whole_in_groups_of_four_and_not_to_be_copied(
    qapp: QApplication, qtbot: QtBot, world: SendWorld
) -> None:
    widget = shown(qapp, qtbot, await SCENES["send_filled"](world), WINDOW)

    lines = texts(widget).splitlines()
    assert any("".join(line.split()) == ATLAS and " " in line for line in lines)
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisible()]
    assert not any("Copy" in one.accessibleName() + one.text() for one in buttons)


@pytest.mark.requirement("U1")
async def test_foreign_text_of_a_link_is_shown_as_text(
    qapp: QApplication, qtbot: QtBot, world: SendWorld
) -> None:
    hostile = LINK.split("&message")[0] + "&message=%3Cimg%20src=http://x%3E%E2%80%AE"
    widget = shown(qapp, qtbot, over(await sending(world, hostile)), WINDOW)

    assert "reference <img src=http://x>\ufffd" in texts(widget)
    assert named(widget, "Reference").text() == "<img src=http://x>\ufffd"
    plain = Qt.TextFormat.PlainText
    assert all(one.textFormat() == plain for one in widget.findChildren(QLabel))


async def test_a_pasted_link_fills_the_form_and_an_offer_is_one_key(
    qapp: QApplication, qtbot: QtBot, world: SendWorld
) -> None:
    model = await sending(world)
    widget = shown(qapp, qtbot, over(model), WINDOW)
    field = named(widget, "To")
    field.setFocus()

    QTest.keyClicks(field, "atl")
    offer = next(one for one in widget.findChildren(PayeeButton) if one.isVisible())
    assert offer.text() == "Atlas Logistics"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), model.state.address) == ("Atlas Logistics", ATLAS)
    qapp.clipboard().setText(f" {LINK}\n")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await world.idle()

    assert (field.text(), named(widget, "Amount").text()) == (ATLAS, "25")
    assert named(widget, "Reference").text() == "Invoice 12"


async def test_a_picture_of_a_request_fills_the_form(
    qapp: QApplication, qtbot: QtBot, world: SendWorld, tmp_path: Path
) -> None:
    model = await sending(world)
    layer = over(model)
    shown(qapp, qtbot, layer, WINDOW)
    sheet = layer.sheet
    assert isinstance(sheet, SendSheet)
    picture = tmp_path / "request.png"
    assert qr_image(LINK).save(str(picture))

    sheet.recipient.take_file(str(picture))
    await world.idle()
    assert (model.state.address, model.state.amount.text) == (ATLAS, "25")
    picture.write_bytes(b"no picture")
    sheet.recipient.take_file(str(picture))
    await world.idle()
    assert "W-167" in model.state.recipient_note
    qapp.clipboard().setImage(qr_image(STRANGER))
    sheet.recipient.edit.paste_checked()
    await world.idle()
    assert model.state.address == STRANGER


@pytest.mark.requirement("U6")
def test_a_paste_is_read_again_and_a_changed_clipboard_is_told(
    qapp: QApplication, qtbot: QtBot
) -> None:
    field = AddressEdit("To", "")
    qtbot.addWidget(field)
    told: list[bool] = []
    field.swapped.connect(lambda: told.append(True))
    field.setText("ol")
    qapp.clipboard().setText(ATLAS)

    field.paste_checked()
    assert (field.text(), told) == (ATLAS, [])
    assert field.look_again()
    qapp.clipboard().setText(LIKE)
    with qtbot.waitSignal(field.swapped):
        pass
    assert told


@pytest.mark.requirement("U6")
def test_paste_of_the_menu_is_looked_at_twice_too(qapp: QApplication, qtbot: QtBot) -> None:
    field = AddressEdit("To", "")
    shown(qapp, qtbot, field, (300, 40))
    told: list[bool] = []
    field.swapped.connect(lambda: told.append(True))
    qapp.clipboard().setText(ATLAS)

    at = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at))
    QApplication.sendEvent(field, event)
    menu = next(iter(field.findChildren(QMenu)))
    next(one for one in menu.actions() if one.objectName() == "edit-paste").trigger()
    menu.close()
    assert field.text() == ATLAS
    qapp.clipboard().setText(LIKE)
    field.look_again()
    assert told


@pytest.mark.requirement("U6")
def test_what_was_copied_here_is_compared_when_the_window_is_looked_at_again(
    qapp: QApplication, qtbot: QtBot
) -> None:
    active = Qt.ApplicationState.ApplicationActive
    told: list[tuple[str, str]] = []

    def note(copied: str, found: str) -> None:
        told.append((copied, found))

    addresses().swapped.connect(note)
    addresses().copy(ATLAS)
    qapp.applicationStateChanged.emit(active)
    qapp.clipboard().setText("a shopping list")
    qapp.applicationStateChanged.emit(active)
    assert told == []
    addresses().copy(LINK)
    qapp.clipboard().setText(LIKE)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert told == []
    qapp.applicationStateChanged.emit(active)
    qapp.applicationStateChanged.emit(active)
    assert told == [(ATLAS, LIKE)]
    addresses().swapped.disconnect(note)

    sheet = ClipboardSheet(*told[0], is_demo=False)
    qtbot.addWidget(sheet)
    sheet.show()
    both = "".join(texts(sheet).split())
    assert ATLAS in both
    assert LIKE in both
    next(one for one in sheet.findChildren(QPushButton) if "again" in one.text()).click()
    assert clipboard.text_of() == ATLAS


async def test_a_request_is_copied_shown_and_saved_as_one(
    qapp: QApplication, qtbot: QtBot, world: SendWorld, tmp_path: Path
) -> None:
    model, sheet = receiving(world)
    shown(qapp, qtbot, sheet, (680, 620))
    model.ask(is_asking=True)
    amount = named(sheet, "Amount asked for")
    QTest.keyClicks(amount, "25")
    QTest.keyClicks(named(sheet, "Reference in the link"), "Invoice 12")
    settle(qapp)

    next(one for one in sheet.findChildren(QPushButton) if one.text() == "Copy the link").click()
    link = clipboard.text_of()
    assert parse_request(link).reference == "Invoice 12"
    assert codes_in_image(sheet.grab().toImage()) == (link,)
    sheet.save_to(str(tmp_path / "code.png"))
    assert codes_in_file(str(tmp_path / "code.png")) == (link,)
    assert "Saved" in texts(sheet)
    sheet.save_to(str(tmp_path / "missing" / "code.png"))
    assert "It could not be saved there." in texts(sheet)


def test_a_picture_that_is_none_or_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    # An honest head and no body: 60,000 by 60,000 pixels are refused before any is read.
    image = QImage(8, 8, QImage.Format.Format_Grayscale8)
    assert image.save(str(bomb))
    raw = bytearray(bomb.read_bytes())
    raw[16:24] = (60_000).to_bytes(4, "big") * 2
    bomb.write_bytes(raw)
    text = tmp_path / "text.svg"
    text.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")

    for path in (bomb, text, tmp_path, tmp_path / "missing.png"):
        with pytest.raises(NotAPicture):
            codes_in_file(str(path))
    with pytest.raises(NotAPicture):
        codes_in_image(QImage())


def test_a_code_is_read_whichever_way_up_and_two_are_two() -> None:
    code = qr_image("one")
    both = QImage(2 * code.width(), code.height(), QImage.Format.Format_RGB32)
    both.fill(Qt.GlobalColor.white)
    assert codes_in_image(both) == ()
    turned = code.flipped(Qt.Orientation.Horizontal | Qt.Orientation.Vertical)
    assert codes_in_image(turned) == ("one",)
    assert len(modules_of("one")) * 8 < code.width()


def test_a_picture_beside_text_is_pasted_as_text(qapp: QApplication, qtbot: QtBot) -> None:
    field = AddressEdit("To", "")
    qtbot.addWidget(field)
    held = QMimeData()
    held.setImageData(qr_image(STRANGER))
    held.setText(ATLAS)
    qapp.clipboard().setMimeData(held)

    field.paste_checked()

    assert field.text() == ATLAS
