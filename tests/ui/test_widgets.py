"""Widgets of pages: what they emit, what they keep, what they say aloud."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit
from gaib_wallet.ui.explained import figure_at, figure_of
from gaib_wallet.ui.widgets.address_label import AddressLabel, QrCode, grouped
from gaib_wallet.ui.widgets.amount_edit import AmountEdit
from gaib_wallet.ui.widgets.bars import Bars
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.gallery_samples import AMOUNTS, COLUMNS, EARNINGS, ROUTES, ROWS
from gaib_wallet.ui.widgets.route_list import RouteCard, RouteList
from gaib_wallet.viewmodels.route_rows import RouteLook
from tests.ui.measure import is_drawn, settle
from tests.ui.pieces import ADDRESS, OTHER

STAGE: list[QWidget] = []


@pytest.fixture(autouse=True)
def empty_stage() -> Iterator[None]:
    yield
    STAGE.clear()


def shown(qtbot: QtBot, qapp: QApplication, *parts: QWidget) -> QWidget:
    window = kit.box(kit.column(*parts))
    STAGE.append(window)  # else Python lets go of it, and Qt of what is inside
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    settle(qapp)
    return window


def button(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text)


@pytest.fixture
def amount(qtbot: QtBot, qapp: QApplication) -> AmountEdit:
    field = AmountEdit("You pay")
    shown(qtbot, qapp, field)
    field.show_amount(AMOUNTS["grouped"])
    return field


def edit_of(amount: AmountEdit) -> QLineEdit:
    edit = amount.findChild(QLineEdit)
    assert edit is not None
    return edit


def test_what_is_typed_is_told_and_what_is_shown_is_not(amount: AmountEdit) -> None:
    told: list[str] = []
    amount.edited.connect(told.append)

    amount.show_amount(replace(AMOUNTS["grouped"], text="1"))
    assert told == []
    QTest.keyClicks(edit_of(amount), "2")
    assert told == ["12"]


def test_a_fresh_state_does_not_move_the_cursor(amount: AmountEdit) -> None:
    edit_of(amount).setCursorPosition(1)

    amount.show_amount(replace(AMOUNTS["grouped"], value_text="10,001.00 USD at par"))

    assert edit_of(amount).cursorPosition() == 1


def test_shares_and_max_are_intents(amount: AmountEdit) -> None:
    told: list[object] = []
    amount.share_wanted.connect(told.append)
    amount.max_wanted.connect(lambda: told.append("max"))

    for text in ("25%", "50%", "Max"):
        button(amount, text).click()

    assert told == [25, 50, "max"]


def test_both_readings_of_an_unclear_amount_are_offered(amount: AmountEdit) -> None:
    told: list[str] = []
    amount.reading_chosen.connect(told.append)

    amount.show_amount(AMOUNTS["two readings"])
    for reading in AMOUNTS["two readings"].readings:
        button(amount, reading).click()

    assert told == list(AMOUNTS["two readings"].readings)
    assert not button(amount, "Max").isVisible()


def test_what_is_wrong_never_moves_the_field(qapp: QApplication, amount: AmountEdit) -> None:
    field = next(one for one in amount.findChildren(QFrame) if one.property("role") == "amount")
    places = set()
    for state in AMOUNTS.values():
        amount.show_amount(state)
        settle(qapp)
        places.add((field.y(), field.height(), amount.sizeHint().height()))

    assert len(places) == 1


def test_a_token_of_its_own_cannot_be_picked(amount: AmountEdit) -> None:
    amount.show_amount(AMOUNTS["on its way"])
    token = next(one for one in amount.findChildren(QPushButton) if one.text() == "AID")
    assert token.focusPolicy() == Qt.FocusPolicy.NoFocus

    amount.show_amount(AMOUNTS["grouped"])
    told: list[str] = []
    amount.token_wanted.connect(told.append)
    button(amount, "USDC").click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "AID").trigger()
    menu.close()

    assert told == ["AID"]


@pytest.fixture
def routes(qtbot: QtBot, qapp: QApplication) -> RouteList:
    made = RouteList("Ways to do it")
    shown(qtbot, qapp, made)
    made.show_routes(ROUTES, "curve")
    settle(qapp)
    return made


def cards(routes: RouteList) -> list[RouteCard]:
    found = [one for one in routes.findChildren(RouteCard) if one.isVisible()]
    return sorted(found, key=QWidget.y)


def test_arrows_choose_among_the_open_ways(routes: RouteList) -> None:
    told: list[str] = []
    routes.chosen.connect(told.append)
    first = cards(routes)[0]
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget() or first, Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget() or first, Qt.Key.Key_Down)

    assert told == ["uniswap", "split", "curve"]


def test_a_press_chooses_an_open_way_and_no_other(routes: RouteList) -> None:
    told: list[str] = []
    routes.chosen.connect(told.append)
    for card in cards(routes):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)

    assert told == ["curve", "uniswap", "split"]


def test_a_closed_way_says_why_and_has_its_button(qtbot: QtBot, routes: RouteList) -> None:
    closed = cards(routes)[-1]

    assert closed.accessibleName() == "Mint 1:1 at GAIB, CLOSED"
    assert closed.accessibleDescription() == "Your address is not on the whitelist."
    with qtbot.waitSignal(routes.pressed) as pressed:
        button(closed, "Why, and how to join").click()
    assert pressed.args == ["mint"]


def test_ways_in_another_order_keep_their_focus(qapp: QApplication, routes: RouteList) -> None:
    curve = cards(routes)[0]
    curve.setFocus()

    routes.show_routes((ROUTES[1], ROUTES[0], *ROUTES[2:4]), "curve")
    settle(qapp)

    assert [card.row.key for card in cards(routes)] == ["uniswap", "curve", "split", "first"]
    assert curve.hasFocus()


def test_no_way_loses_its_height_when_it_is_quoted(qapp: QApplication, routes: RouteList) -> None:
    loading = next(card for card in cards(routes) if card.row.look is RouteLook.LOADING)
    before = loading.height()
    quoted = replace(ROUTES[2], key="first", look=RouteLook.OPEN)

    routes.show_routes((*ROUTES[:3], quoted, *ROUTES[4:]), "curve")
    settle(qapp)

    assert loading.height() == before


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> FigureTable:
    made = FigureTable("Assets", COLUMNS)
    shown(qtbot, qapp, made)
    made.show_rows(ROWS)
    settle(qapp)
    return made


def test_rows_are_walked_and_opened_by_key(qtbot: QtBot, table: FigureTable) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down)

    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == ["said"]


def test_a_double_click_opens_a_row_once(table: FigureTable) -> None:
    opened: list[str] = []
    table.opened.connect(opened.append)
    rows, left = table.viewport(), Qt.MouseButton.LeftButton
    place = table.visualRect(table.model().index(1, 0)).center()

    QTest.mouseClick(rows, left, pos=place)
    QTest.mouseDClick(rows, left, pos=place)
    QTest.mouseRelease(rows, left, pos=place)
    assert opened == ["said"]

    QTest.mouseClick(rows, left, pos=place)
    assert opened == ["said", "said"]


def test_fresh_rows_keep_the_place_of_the_keyboard(table: FigureTable) -> None:
    table.setCurrentIndex(table.model().index(1, 0))

    table.show_rows(tuple(replace(row, is_muted=True) for row in ROWS))

    assert table.currentIndex().row() == 1


def test_the_keyboard_stays_with_its_row_when_another_goes(table: FigureTable) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentIndex(table.model().index(1, 0))

    table.show_rows(ROWS[1:])
    kept = table.row_of(table.currentIndex()).key
    table.show_rows(tuple(reversed(ROWS)))
    turned = table.row_of(table.currentIndex()).key
    table.show_rows(ROWS[:1])

    assert (kept, turned) == (ROWS[1].key, ROWS[1].key)
    assert table.row_of(table.currentIndex()).key == ROWS[0].key
    assert table.hasFocus()


def test_the_keyboard_stays_with_its_row_when_columns_go(table: FigureTable) -> None:
    table.setCurrentIndex(table.model().index(2, 1))

    table.show_columns(COLUMNS[:2])

    assert table.row_of(table.currentIndex()).key == ROWS[2].key


def test_what_is_looked_at_stays_when_a_row_goes(qtbot: QtBot, qapp: QApplication) -> None:
    many = tuple(replace(ROWS[0], key=str(number)) for number in range(60))
    scrolling = FigureTable("Many", COLUMNS, fits=False)
    shown(qtbot, qapp, scrolling)
    scrolling.resize(600, 300)
    scrolling.show_rows(many)
    settle(qapp)
    scrolling.verticalScrollBar().setValue(400)

    scrolling.show_rows(many[:-1])
    settle(qapp)

    assert scrolling.verticalScrollBar().value() == 400


def test_a_button_in_a_row_keeps_the_focus_when_a_block_arrives(table: FigureTable) -> None:
    again = button(table, "Again")
    again.setFocus(Qt.FocusReason.TabFocusReason)

    table.show_rows(tuple(replace(row, is_muted=True) for row in ROWS))

    assert button(table, "Again").hasFocus()


def test_a_row_with_a_button_has_a_real_one(qtbot: QtBot, table: FigureTable) -> None:
    with qtbot.waitSignal(table.button_pressed) as pressed:
        button(table, "Again").click()

    assert pressed.args == ["usdt"]


def test_a_cell_is_read_out_with_its_column(table: FigureTable) -> None:
    index = table.model().index(1, 3)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Value, USD: 9,725.40"


def test_decimal_marks_stand_under_each_other(qapp: QApplication, table: FigureTable) -> None:
    """Equal decimals after unequal integers are drawn at the same place, dot for dot."""
    texts = ("1.2345", "1,000.2345", "777,777.2345")
    rows = tuple(
        replace(row, cells=(row.cells[0], replace(row.cells[1], text=text)))
        for row, text in zip(ROWS, texts, strict=True)
    )
    table.show_rows(rows)
    settle(qapp)
    picture = table.viewport().grab().toImage()
    right = table.columnViewportPosition(1) + table.columnWidth(1)
    room, height = 48, table.rowHeight(0)

    decimals = [picture.copy(right - room, row * height, room, height - 2) for row in range(3)]
    wholes = [picture.copy(right - 130, row * height, 80, height - 2) for row in range(3)]

    assert is_drawn(decimals[0])
    assert decimals[0] == decimals[1] == decimals[2]
    assert wholes[0] != wholes[1] != wholes[2]


def test_bars_are_walked_by_key_and_say_what_they_are(qtbot: QtBot, qapp: QApplication) -> None:
    bars = Bars()
    shown(qtbot, qapp, bars)
    bars.show_bars(EARNINGS)
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    assert bars.accessibleName() == EARNINGS.summary

    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Left)

    assert bars.accessibleDescription() == "Oct: 105 AID"
    with qtbot.waitSignal(bars.opened) as opened:
        QTest.keyClick(bars, Qt.Key.Key_Return)
    assert opened.args == ["Oct"]


@pytest.mark.requirement("A5")
def test_a_loss_hangs_below_zero_and_is_hatched(qtbot: QtBot, qapp: QApplication) -> None:
    bars = Bars()
    shown(qtbot, qapp, bars)
    bars.show_bars(EARNINGS)
    bars.resize(640, 160)
    settle(qapp)
    with_loss = bars.grab().toImage()

    gains = tuple(replace(bar, parts=()) if bar.key == "Aug" else bar for bar in EARNINGS.bars)
    bars.show_bars(replace(EARNINGS, bars=gains))
    without = bars.grab().toImage()

    changed = [
        (x, y)
        for x in range(with_loss.width())
        for y in range(with_loss.height())
        if with_loss.pixel(x, y) != without.pixel(x, y)
    ]
    inks = {with_loss.pixel(x, y) for x, y in changed}
    zero = max(y for _, y in changed) - min(y for _, y in changed)
    assert zero > 10
    assert len(inks) > 2  # lines on a tint, not one filled colour


@pytest.mark.requirement("U4")
def test_an_address_is_whole_and_in_groups_of_four(qtbot: QtBot) -> None:
    label = AddressLabel(ADDRESS)
    qtbot.addWidget(label)
    words = next(one for one in label.findChildren(QLabel))

    assert "".join(words.text().split()) == ADDRESS
    assert all(len(group) == 4 for group in grouped(OTHER).split()[1:])
    with qtbot.waitSignal(label.copied) as copied:
        next(one for one in label.findChildren(QPushButton)).click()
    assert copied.args == [ADDRESS]
    assert QApplication.clipboard().text() == ADDRESS


def test_a_code_reads_back_as_the_address(qtbot: QtBot) -> None:
    zxingcpp = pytest.importorskip("zxingcpp")
    code = QrCode(ADDRESS, size=240)
    qtbot.addWidget(code)
    picture = code.grab().toImage().convertToFormat(code.grab().toImage().Format.Format_Grayscale8)

    view = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    found = zxingcpp.read_barcodes(view)

    assert [one.text for one in found] == [ADDRESS]


def test_segments_are_chosen_by_press_and_not_by_state(qtbot: QtBot, qapp: QApplication) -> None:
    tabs = kit.Segments("Tabs")
    shown(qtbot, qapp, tabs)
    told: list[str] = []
    tabs.chosen.connect(told.append)

    tabs.show_choices([("stake", "Stake"), ("exit", "Exit")], "stake")
    tabs.show_choices([("stake", "Stake"), ("exit", "Exit")], "exit")
    assert told == []
    button(tabs, "Stake").click()

    assert told == ["stake"]


def test_segments_do_not_move_when_another_is_chosen(qtbot: QtBot, qapp: QApplication) -> None:
    tabs = kit.Segments("Tabs")
    shown(qtbot, qapp, tabs)
    widths = set()
    for chosen in ("stake", "exit"):
        tabs.show_choices([("stake", "Stake"), ("exit", "Exit")], chosen)
        settle(qapp)
        widths.add((tabs.sizeHint().width(), button(tabs, "Exit").width()))

    assert len(widths) == 1


def test_segments_walk_with_arrows(qtbot: QtBot, qapp: QApplication) -> None:
    tabs = kit.Segments("Tabs")
    shown(qtbot, qapp, tabs)
    tabs.show_choices([("stake", "Stake"), ("exit", "Exit")], "stake")
    told: list[str] = []
    tabs.chosen.connect(told.append)
    first = button(tabs, "Stake")
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Right)

    assert told == ["exit"]


@pytest.mark.parametrize("made", [kit.switch, kit.check, kit.radio])
def test_a_choice_answers_wherever_it_is_painted(
    qtbot: QtBot, qapp: QApplication, made: Callable[[str], QAbstractButton]
) -> None:
    choice = made("Read figures while locked")
    shown(qtbot, qapp, kit.box(kit.row(choice, None)))
    right = QPoint(choice.sizeHint().width() - 4, choice.height() // 2)

    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=right)

    assert choice.isChecked()


def test_a_main_button_that_is_off_says_why_in_its_place(qtbot: QtBot, qapp: QApplication) -> None:
    review = kit.main_button("Review")
    shown(qtbot, qapp, review)
    before = review.geometry()

    review.show_action("Review", enabled=False, reason="The node is silent")

    assert review.text() == "The node is silent"
    assert not review.isEnabled()
    assert review.geometry() == before
    review.show_action("Review")
    assert review.text() == "Review"


def test_enter_presses_the_button_that_has_the_focus_and_once(
    qtbot: QtBot, qapp: QApplication
) -> None:
    pressed: list[str] = []

    def press() -> None:
        pressed.append("Lock")

    plain, other = kit.button("Lock"), kit.button("Back")
    plain.clicked.connect(press)
    shown(qtbot, qapp, plain, other)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert not pressed

    plain.setFocus()
    QTest.keyClick(plain, Qt.Key.Key_Return)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(plain, held)

    assert pressed == ["Lock"]


def test_an_ampersand_is_a_letter(qtbot: QtBot) -> None:
    stake = kit.button("Stake & exit")
    qtbot.addWidget(stake)

    assert stake.text() == "Stake & exit"
    assert stake.shortcut().isEmpty()


def test_an_explained_figure_takes_the_focus_and_has_a_key(
    qtbot: QtBot, qapp: QApplication
) -> None:
    figure = kit.figure("1.0806")
    other = kit.figure("2")
    page = kit.box(kit.column(other, figure))
    shown(qtbot, qapp, page)
    assert figure_of(page) == ""

    figure.make_explained("nav")

    assert figure_of(page) == "nav"
    assert figure.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "Ctrl+I" in figure.accessibleDescription()
    assert figure_at(other) == ""


def test_cards_stack_where_there_is_no_room(qtbot: QtBot, qapp: QApplication) -> None:
    left, right = kit.card(kit.column(kit.label("a"))), kit.card(kit.column(kit.label("b")))
    window = shown(qtbot, qapp, kit.columns((left, 416), (right, 0)))
    window.resize(1_080, 600)
    settle(qapp)
    assert left.width() == 416
    assert right.x() > left.x()

    window.resize(700, 600)
    settle(qapp)

    assert right.y() > left.y()
    assert left.width() == right.width()
