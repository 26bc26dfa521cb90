"""No page and no sheet lets an amount be seen or heard while amounts are hidden.

Each scene is drawn twice. With amounts shown, every amount that its words are made of is noted as
it is written. With amounts hidden none of these may be anywhere: painted, in a tip, in a cell, or
in what a screen reader says.
"""

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
import re
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QModelIndex, QPoint, Qt
from PySide6.QtGui import QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from gaib_wallet.domain.units import Rounding, TokenAmount
from gaib_wallet.ui.pages.backing import BackingPage
from gaib_wallet.ui.pages.yields import YieldPage
from gaib_wallet.viewmodels.text import HIDDEN, Text
from tests.builders import ENGLISH
from tests.consent_world import ConsentWorld
from tests.contact_world import ContactWorld
from tests.send_world import SendWorld
from tests.ui import (
    activity_scenes,
    backing_scenes,
    consent_scenes,
    contact_scenes,
    payment_scenes,
    scenes,
)
from tests.ui.measure import settle
from tests.vault import year
from tests.wallet_world import RAINY, SAVINGS, WalletWorld
from tests.yield_world import YieldWorld

WORLDS: tuple[
    tuple[Callable[[Text], Any], tuple[Callable[[Any], Awaitable[QWidget]], ...]], ...
] = (
    (
        lambda said: WalletWorld(SAVINGS, RAINY, says=said),
        (
            scenes.portfolio,
            scenes.portfolio_silent,
            scenes.convert,
            scenes.convert_explained,
            scenes.convert_too_much,
            scenes.convert_many,
            scenes.convert_half_done,
            scenes.mint,
            scenes.type_the_loss,
            scenes.stake,
            scenes.exit_planner,
            scenes.exit_request,
            activity_scenes.SCENES["activity_paid"],
            activity_scenes.SCENES["activity_failed"],
        ),
    ),
    (
        lambda said: SendWorld(says=said),
        (
            payment_scenes.SCENES["send_filled"],
            payment_scenes.SCENES["send_requested"],
            payment_scenes.SCENES["receive_asking"],
        ),
    ),
    (lambda said: ConsentWorld(says=said), (consent_scenes.SCENES["pool"],)),
    (
        lambda said: ContactWorld(SAVINGS, RAINY, says=said),
        (contact_scenes.SCENES["contacts_stale"],),
    ),
)
"""All scenes whose pages and sheets have amounts."""
CASES = {scene.__name__: (world, scene) for world, found in WORLDS for scene in found}
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
LEAST_DIGITS = 3
"""A figure of fewer digits is the number of something else, too."""


class Noting(Text):
    """Writes as `Text` does, and notes each amount in `written`."""

    written: set[str] = set()  # noqa: RUF012 - also for those made of it

    @override
    def _figure(self, amount: TokenAmount, rounding: Rounding, sign: str) -> str:
        said = super()._figure(amount, rounding, sign)
        self.written.add(said.lstrip("+\u2212"))
        return said

    @override
    def _every_digit(self, amount: TokenAmount, at_least: int) -> str:
        said = super()._every_digit(amount, at_least)
        self.written.add(said)
        return said


def noting(*, hides: bool) -> Noting:
    said = Noting(lambda _context, source, *_bent: source, ENGLISH)
    said.hides_amounts = hides
    return said


def words_of(root: QWidget) -> set[str]:
    """All that is painted, shown on a question, or read out; not what a person typed."""
    found: set[str] = set()
    for one in (root, *root.findChildren(QWidget)):
        if paints_itself(one) and one.isVisibleTo(root):
            found |= set(painted(one))
        found |= {one.toolTip(), one.statusTip(), one.whatsThis(), one.windowTitle()}
        found |= {one.accessibleName(), one.accessibleDescription()}
        if isinstance(one, QAbstractItemView):
            found |= set(cells(one))
        if isinstance(one, QComboBox):
            found |= {one.itemText(place) for place in range(one.count())}
        if isinstance(one, QLineEdit):
            found.add(one.placeholderText())
        if text := getattr(one, "text", None):
            is_typed = isinstance(one, QLineEdit | QPlainTextEdit)
            found |= set() if is_typed or not callable(text) else {str(text())}
    return found - {""} - typed(root)


def typed(root: QWidget) -> set[str]:
    return {one.text() for one in root.findChildren(QLineEdit)}


def paints_itself(widget: QWidget) -> bool:
    """Whether it is one of ours that paints, as charts do, and may paint words that it has not."""
    ours = (one for one in type(widget).__mro__ if one.__module__.startswith("gaib_wallet"))
    return any("paintEvent" in vars(one) for one in ours)


def painted(root: QWidget) -> Iterator[str]:
    """The words that it paints."""
    content = QByteArray()
    into = QBuffer(content)
    picture = QSvgGenerator()
    picture.setOutputDevice(into)
    picture.setSize(root.size())
    root.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
    for one in ElementTree.fromstring(bytes(content.data())).iter():  # noqa: S314 - Qt wrote it
        if one.text and one.text.strip():
            yield one.text.strip()


def cells(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    for row in range(model.rowCount(top)):
        for column in range(model.columnCount(top)):
            for role in ROLES:
                yield str(model.index(row, column, top).data(role) or "")


def figures(words: set[str]) -> set[str]:
    """Every number in `words` that is long enough to be known again."""
    found = {one for said in words for one in re.findall(r"\d[\d,]*(?:\.\d+)?", said)}
    long = {one for one in found if sum(map(str.isdigit, one)) >= LEAST_DIGITS}
    return {one for one in long if one.strip("0.,")}  # an empty field says 0.00, too


def leaks(shown: set[str], hidden: set[str], amounts: set[str]) -> dict[str, list[str]]:
    """Amounts of the page with amounts that the page without them says, too, and where."""
    known = figures(shown) & figures(amounts)
    return {
        one: [said for said in hidden if one in figures({said})] for one in known & figures(hidden)
    }


async def drawn(qapp: QApplication, qtbot: QtBot, page: Awaitable[QWidget]) -> set[str]:
    made = await page
    qtbot.addWidget(made)
    made.resize(1080, 1400)
    made.show()
    settle(qapp)
    words = words_of(made)
    made.hide()
    return words


@pytest.fixture(autouse=True)
def nothing_written() -> None:
    Noting.written.clear()


@pytest.mark.requirement("U8")
@pytest.mark.parametrize("name", CASES)
async def test_no_amount_is_seen_or_heard_while_amounts_are_hidden(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    make, scene = CASES[name]
    words = []
    amounts: set[str] = set()
    for hides in (False, True):
        world = make(noting(hides=hides))
        words.append(await drawn(qapp, qtbot, scene(world)))
        amounts = amounts or set(Noting.written)
        await world.aclose()

    assert figures(words[0]) & figures(amounts)
    assert leaks(words[0], words[1], amounts) == {}


@pytest.mark.requirement("U8")
@pytest.mark.parametrize("looks_at", ["table", "deals", "own", "step"])
async def test_the_past_says_no_amount_while_amounts_are_hidden(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, looks_at: str
) -> None:
    words = []
    amounts: set[str] = set()
    for hides in (False, True):
        folder = tmp_path / str(hides)
        folder.mkdir()
        world = YieldWorld(year(), folder, noting(hides=hides))
        await world.read()
        turns: dict[str, Callable[[], None]] = {
            "table": world.model.turn_table,
            "deals": world.model.turn_deals,
            "own": lambda model=world.model: model.choose_part("own"),  # type: ignore[misc]
            "step": lambda model=world.model: model.open_step(20),  # type: ignore[misc]
        }
        turns.get(looks_at, world.model.redraw)()

        async def page(world: YieldWorld = world) -> QWidget:
            return YieldPage(world.model)

        words.append(await drawn(qapp, qtbot, page()))
        amounts = amounts or set(Noting.written)
        await world.tasks.aclose()

    assert HIDDEN in " ".join(words[1])
    assert figures(words[0]) & figures(amounts)
    assert leaks(words[0], words[1], amounts) == {}


@pytest.mark.requirement("U8")
@pytest.mark.parametrize("name", ["full", "deal", "changes", "past", "tables"])
async def test_what_is_behind_aid_says_no_own_amount_while_amounts_are_hidden(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    words = []
    amounts: set[str] = set()
    for hides in (False, True):
        model = backing_scenes.StubModel(backing_scenes.STATES[name], noting(hides=hides))

        async def page(model: backing_scenes.StubModel = model) -> QWidget:
            return BackingPage(model)

        words.append(await drawn(qapp, qtbot, page()))
        amounts = amounts or set(Noting.written)

    assert figures(words[0]) & figures(amounts)
    assert leaks(words[0], words[1], amounts) == {}
