"""Ways to do it come and go with each key that is typed; what draws them stays."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.route_list import RouteCard, RouteList
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteLook, RouteRow
from tests.ui.measure import settle

TERMS, COSTS = RouteLine("at least 98.9"), RouteLine("0.1% worse", "positive", "0.1%")
CURVE = RouteRow("curve", "Curve", figure="99.00", unit="AID", lines=(TERMS, COSTS))
POOL = RouteRow("pool", "Uniswap", figure="98.00", unit="AID", lines=(TERMS,))
CLOSED = RouteRow("mint", "Mint", RouteLook.CLOSED, chip="CLOSED", button="Why", lines=(TERMS,))


@pytest.fixture
def ways(qtbot: QtBot, qapp: QApplication) -> RouteList:
    made = RouteList("Ways to do it")
    for _ in range(2):
        made.make_spare()
    made.resize(420, 400)
    qtbot.addWidget(made)
    made.show()
    settle(qapp)
    return made


def seen(ways: RouteList) -> list[tuple[str, list[str]]]:
    """The names that are seen, in their order, with the words below each."""
    cards = [one for one in ways.findChildren(RouteCard) if one.isVisible()]
    return [(card.accessibleName(), words(card)) for card in sorted(cards, key=QWidget.y)]


def words(card: RouteCard) -> list[str]:
    every = [one for one in card.findChildren(kit.Label) if one.isVisible()]
    below = [one.text() for one in sorted(every, key=lambda one: one.mapTo(card, one.pos()).y())]
    return [one for one in below if one in {"at least 98.9", "0.1% worse", "at least 97", "Slow"}]


def test_cards_made_before_there_are_ways_are_not_seen_and_then_used(
    qapp: QApplication, ways: RouteList
) -> None:
    assert seen(ways) == []

    ways.show_routes((CURVE, POOL, CLOSED), "curve")
    settle(qapp)

    assert [name for name, _ in seen(ways)] == [
        "Curve, 99.00, AID",
        "Uniswap, 98.00, AID",
        "Mint, CLOSED",
    ]
    assert len(ways.findChildren(RouteCard)) == 3


def test_a_card_that_is_used_again_says_nothing_of_the_way_before(
    qapp: QApplication, ways: RouteList
) -> None:
    ways.show_routes((CLOSED, CURVE), "curve")
    settle(qapp)
    ways.show_routes((), "")
    settle(qapp)
    assert seen(ways) == []

    chosen: list[str] = []
    ways.chosen.connect(chosen.append)
    ways.show_routes((POOL, replace(CURVE, lines=())), "pool")
    settle(qapp)

    assert seen(ways) == [
        ("Uniswap, 98.00, AID", ["at least 98.9"]),
        ("Curve, 99.00, AID", []),
    ]
    assert len(ways.findChildren(RouteCard)) == 2
    first = next(one for one in ways.findChildren(RouteCard) if one.row.key == "pool")
    assert (first.is_on, first.can_choose) == (True, True)
    assert not any(one.isVisible() for one in first.findChildren(kit.Button))


def test_new_words_stand_where_the_ones_before_stood(qapp: QApplication, ways: RouteList) -> None:
    ways.show_routes((CURVE,), "curve")
    settle(qapp)
    card = next(one for one in ways.findChildren(RouteCard) if one.isVisible())
    before = {one for one in card.findChildren(kit.Label) if one.text() in {TERMS.text, COSTS.text}}

    ways.show_routes((replace(CURVE, lines=(RouteLine("at least 97"), COSTS)),), "curve")
    settle(qapp)
    assert words(card) == ["at least 97", "0.1% worse"]
    assert before <= set(card.findChildren(kit.Label))

    warned = RouteLine("Slow", "warning")
    ways.show_routes((replace(CURVE, lines=(warned, TERMS, COSTS)),), "curve")
    settle(qapp)
    assert words(card) == ["Slow", "at least 98.9", "0.1% worse"]
