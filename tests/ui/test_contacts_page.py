"""The Contacts page and its sheet: nothing cut, all of it named, reached and rendered as text."""

from collections.abc import AsyncIterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import theme
from gaib_wallet.ui.pages.contacts import ContactsPage
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH, POOL
from tests.contact_world import ATLAS, LIKE_ATLAS, STRANGER, ContactWorld
from tests.ui.account_scenes import Over
from tests.ui.contact_scenes import PAGES, SCENES, contacts, contacts_locked, sheet_alike
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pseudo import longer, spoken

WIDE, NARROW, BESIDE_THE_PANEL = (1080, 672), (960, 572), (856, 672)
TWICE_AS_LARGE = (576, 336)


@pytest.fixture
async def world() -> AsyncIterator[ContactWorld]:
    world = ContactWorld()
    yield world
    world.protocol.gate.set()
    await world.aclose()


async def shown(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld, name: str, size: tuple[int, int]
) -> QWidget:
    """A scene on a screen, laid out, once it has read what it reads when it is seen."""
    widget = await SCENES[name](world)
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    if world.protocol.gate.is_set():
        await world.idle()
    settle(qapp)
    return widget


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize(
    ("size", "colours"),
    [(WIDE, theme.LIGHT), (NARROW, theme.DARK)],
    ids=["wide light", "narrow dark"],
)
async def test_nothing_is_cut_and_everything_has_a_name(
    qapp: QApplication,
    qtbot: QtBot,
    world: ContactWorld,
    name: str,
    size: tuple[int, int],
    colours: theme.Palette,
) -> None:
    theme.apply(qapp, colours)

    widget = await shown(qapp, qtbot, world, name, size)

    assert clipped(widget) == []
    assert unnamed(widget) == []
    assert is_drawn(widget.grab().toImage())


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", [one.__name__ for one in PAGES])
@pytest.mark.parametrize("size", [BESIDE_THE_PANEL, TWICE_AS_LARGE], ids=["panel", "200%"])
async def test_the_page_scrolls_down_and_not_sideways(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld, name: str, size: tuple[int, int]
) -> None:
    assert clipped(await shown(qapp, qtbot, world, name, size)) == []


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_longer_words_are_not_cut(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    world = ContactWorld(says=Text(longer, ENGLISH))
    with spoken(qapp):
        widget = await shown(qapp, qtbot, world, name, NARROW)

        assert clipped(widget) == []
        assert unnamed(widget) == []
    world.protocol.gate.set()
    await world.aclose()


@pytest.mark.requirement("U1")
@pytest.mark.parametrize("name", SCENES)
async def test_no_text_is_ever_rendered(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld, name: str
) -> None:
    widget = await shown(qapp, qtbot, world, name, WIDE)

    assert {one.textFormat() for one in widget.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    tips = [one.toolTip() for one in widget.findChildren(QWidget) if one.toolTip()]
    assert [tip for tip in tips if "<" in tip and not tip.startswith("<qt>")] == []


def said(widget: QWidget) -> str:
    """All that can be read."""
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(widget))


def called(widget: QWidget, name: str) -> QPushButton:
    """The button that is called `name` aloud, or has it written on it."""
    every = widget.findChildren(QPushButton)
    return next(one for one in every if name in {one.accessibleName(), one.text()})


@pytest.mark.requirement("U4")
async def test_every_address_is_whole_and_in_groups_of_four(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld
) -> None:
    widget = await shown(qapp, qtbot, world, contacts.__name__, WIDE)

    words = "".join(said(widget).split())
    for address in (ATLAS, STRANGER, POOL.address):
        assert address in words
        assert " ".join(address[at : at + 4] for at in range(2, 22, 4)) in said(widget)


async def test_a_row_is_revoked_by_the_keyboard_and_says_what_it_revokes(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld
) -> None:
    widget = await shown(qapp, qtbot, world, contacts.__name__, WIDE)
    button = called(widget, f"Revoke: {POOL.name} may take no more USDC")

    QTest.keyClick(button, Qt.Key.Key_Return)
    await world.idle()

    (proposal,) = world.reviewed
    assert [one.spender for one in proposal.plan.revoked] == [POOL.address]


async def test_a_locked_page_asks_for_the_password_instead_of_revoking(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld
) -> None:
    widget = await shown(qapp, qtbot, world, contacts_locked.__name__, WIDE)
    assert isinstance(widget, ContactsPage)
    asked: list[bool] = []
    widget.unlock_wanted.connect(lambda: asked.append(True))

    called(widget, "Unlock to revoke all").click()
    called(widget, f"Revoke: {POOL.name} may take no more USDC").click()
    await world.idle()

    assert (len(asked), world.reviewed) == (2, [])


async def test_each_button_of_a_contact_says_whom_it_is_for(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld
) -> None:
    widget = await shown(qapp, qtbot, world, contacts.__name__, WIDE)
    assert isinstance(widget, ContactsPage)
    wanted: list[tuple[str, str]] = []
    widget.wanted.connect(lambda what, address: wanted.append((what, address)))

    for name in ("Send to Atlas", "Change Atlas", "Remove Atlas", "Add a contact"):
        QTest.keyClick(called(widget, name), Qt.Key.Key_Space)

    assert wanted == [("send", ATLAS), ("edit", ATLAS), ("remove", ATLAS), ("add", "")]


async def test_the_focus_is_not_lost_with_a_contact_that_is_removed(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld
) -> None:
    widget = await shown(qapp, qtbot, world, contacts.__name__, WIDE)
    last = world.contacts.contacts[-1]
    called(widget, f"Remove {last.name}").setFocus()

    world.contacts.remove(last.address)
    settle(qapp)

    assert widget.focusWidget() is called(widget, "Add a contact")


@pytest.mark.requirement("U5")
async def test_the_sheet_shows_both_addresses_and_asks_for_the_end_of_the_one_that_is_meant(
    qapp: QApplication, qtbot: QtBot, world: ContactWorld
) -> None:
    over = await shown(qapp, qtbot, world, sheet_alike.__name__, WIDE)
    assert isinstance(over, Over)
    words = "".join(said(over).split())
    assert ATLAS in words
    assert LIKE_ATLAS.lower() in words.lower()
    fields = {one.accessibleName(): one for one in over.findChildren(QLineEdit)}
    closed: list[bool] = []
    over.sheet.closed.connect(lambda: closed.append(True))

    fields["Name"].setText("Another")
    fields["Address"].setText(LIKE_ATLAS.lower())
    QTest.keyClicks(fields["Last characters of the address"], ATLAS[-10:])
    QTest.keyClick(fields["Address"], Qt.Key.Key_Return)
    assert (len(world.contacts.contacts), closed) == (1, [])

    fields["Last characters of the address"].setText(LIKE_ATLAS[-10:])
    QTest.keyClick(fields["Address"], Qt.Key.Key_Return)
    assert (len(world.contacts.contacts), closed) == (2, [True])
