"""The sheets that ask for a decision: nothing cut, all of it named, each button does its own."""

from collections.abc import AsyncIterator
import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import theme
from gaib_wallet.ui.pages.convert import ConvertPage
from gaib_wallet.ui.widgets.concierge import ConciergeView
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.trust_list import TrustList
from gaib_wallet.viewmodels.text import Text
from tests.builders import ACCOUNT, ENGLISH, POOL
from tests.consent_world import ConsentWorld
from tests.fake_vault import PASSWORD
from tests.ui.account_scenes import Over
from tests.ui.consent_scenes import (
    SCENES,
    change,
    convert_unpublished,
    pool,
    proof,
    proof_watched,
    trust,
    trust_waiting,
)
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pseudo import longer, spoken

WIDE, NARROW = (1080, 672), (960, 572)


@pytest.fixture
async def world() -> AsyncIterator[ConsentWorld]:
    world = ConsentWorld()
    yield world
    await world.aclose()


def shown(
    qapp: QApplication, qtbot: QtBot, widget: QWidget, size: tuple[int, int] = WIDE
) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    settle(qapp)
    return widget


def button(within: QWidget, words: str) -> QPushButton:
    named = (one for one in within.findChildren(QPushButton) if one.text() == words)
    return next(one for one in named if one.isVisibleTo(within))


def said(within: QWidget) -> str:
    labels = within.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(within))


def give_password(sheet: QWidget, password: str = PASSWORD) -> None:
    (field,) = (one for one in sheet.findChildren(SecretEdit) if one.isVisibleTo(sheet))
    QTest.keyClicks(field, password)


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
    world: ConsentWorld,
    name: str,
    size: tuple[int, int],
    colours: theme.Palette,
) -> None:
    theme.apply(qapp, colours)

    widget = shown(qapp, qtbot, await SCENES[name](world), size)

    assert clipped(widget) == []
    assert unnamed(widget) == []
    assert is_drawn(widget.grab().toImage())
    labels = widget.findChildren(QLabel)
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_longer_words_are_not_cut(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    world = ConsentWorld(says=Text(longer, ENGLISH))
    with spoken(qapp):
        widget = shown(qapp, qtbot, await SCENES[name](world), NARROW)

        assert clipped(widget) == []
        assert unnamed(widget) == []
    await world.aclose()


async def test_a_pool_is_accepted_by_the_password_and_says_so(
    qapp: QApplication, qtbot: QtBot, world: ConsentWorld
) -> None:
    over = shown(qapp, qtbot, await pool(world))

    give_password(over)
    button(over, "Accept this pool").click()
    await world.idle()

    assert "Curve AID/USDC is open for swaps now." in said(over)
    assert world.pools.waiting == ()
    assert [one.pool for one in world.keys.accepted_pools] == [POOL]


@pytest.mark.requirement("S2")
async def test_a_change_is_accepted_by_the_password(
    qapp: QApplication, qtbot: QtBot, world: ConsentWorld
) -> None:
    over = shown(qapp, qtbot, await change(world))
    give_password(over, "wrong horse")
    button(over, "Accept the change").click()
    await world.idle()
    assert "Wrong password" in said(over)
    assert world.standing.standing.differences

    give_password(over)
    button(over, "Accept the change").click()
    await world.idle()

    assert "open again" in said(over)
    assert world.standing.standing.differences == ()


async def test_a_proof_is_signed_copied_and_saved(
    qapp: QApplication, qtbot: QtBot, world: ConsentWorld
) -> None:
    over = shown(qapp, qtbot, await proof(world))
    assert isinstance(over, Over)

    button(over, "Sign this text").click()
    await world.idle()
    button(over, "Copy").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Proof of ownership for GAIB\n")
    assert copied.splitlines()[-1].startswith("0x")

    over.sheet._model.save("/somewhere/proof.json")  # type: ignore[attr-defined]  # noqa: SLF001 - as the system's dialog does
    await world.idle()
    kept = json.loads(world.copies.files[Path("/somewhere/proof.json")])
    assert (kept["address"], kept["sig"]) == (ACCOUNT, copied.splitlines()[-1])
    assert "Saved as /somewhere/proof.json." in said(over)


async def test_whose_key_is_elsewhere_is_told_so(
    qapp: QApplication, qtbot: QtBot, world: ConsentWorld
) -> None:
    over = shown(qapp, qtbot, await proof_watched(world))

    assert "The key of this account is not in this wallet" in said(over)
    visible = [one.text() for one in over.findChildren(QPushButton) if one.isVisibleTo(over)]
    assert [one for one in visible if one] == ["Back"]


async def test_the_address_is_copied_whole_and_a_proof_is_asked_for(
    qapp: QApplication, qtbot: QtBot, world: ConsentWorld
) -> None:
    page = shown(qapp, qtbot, await convert_unpublished(world))
    assert isinstance(page, ConvertPage)
    (view,) = page.findChildren(ConciergeView)

    button(view, "Copy my address whole").click()
    assert QGuiApplication.clipboard().text() == ACCOUNT
    with qtbot.waitSignal(page.proof_wanted):
        button(view, "Sign a proof of ownership").click()
    with qtbot.waitSignal(page.accept_wanted) as wanted:
        button(page, "Look at this pool").click()
    assert wanted.args == [POOL.address]


async def test_the_list_in_settings_leads_to_the_sheets(
    qapp: QApplication, qtbot: QtBot, world: ConsentWorld
) -> None:
    listed = shown(qapp, qtbot, await trust(world))
    (rows,) = listed.findChildren(TrustList)

    with qtbot.waitSignal(rows.wanted) as wanted:
        button(rows, "Look at it").click()
    assert wanted.args[0] == "change"
    with qtbot.waitSignal(rows.wanted) as wanted:
        button(rows, "Remove").click()
    assert wanted.args == ["dismiss", POOL.address]


async def test_a_memory_that_cannot_be_read_can_be_learned_anew(
    qapp: QApplication, qtbot: QtBot, world: ConsentWorld
) -> None:
    listed = shown(qapp, qtbot, await trust_waiting(world))
    (rows,) = listed.findChildren(TrustList)

    with qtbot.waitSignal(rows.wanted) as wanted:
        button(rows, "Learn the contracts anew").click()
    assert wanted.args == ["memory", ""]
