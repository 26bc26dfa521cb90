"""Every part of the kit and every widget in one picture for each theme, and nothing of it cut."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.widgets.address_label import AddressLabel, QrCode
from gaib_wallet.ui.widgets.amount_edit import AmountEdit
from gaib_wallet.ui.widgets.bars import Bars
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.keyboard_hint import KeyboardHint
from gaib_wallet.ui.widgets.route_list import RouteList
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.timeline import Timeline
from gaib_wallet.ui.widgets.typed_field import set_wrong
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.ui.widgets.words_entry import WordsEntry
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from tests.ui import pieces
from tests.ui.measure import clipped, is_drawn, settle, unnamed

PHRASE = (
    *("legal", "winner", "thank", "year", "wave", "sausage"),
    *("worth", "useful", "legal", "winner", "thank", "yellow"),
)
SHOTS = Path(__file__).parents[2] / "build" / "shots"


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    name = str(request.param)
    theme.apply(qapp, theme.DARK if name == "dark" else theme.LIGHT)
    yield name
    theme.apply(qapp, theme.LIGHT)


def section(title: str, *parts: QWidget | QLayout | None) -> QVBoxLayout:
    return kit.column(kit.label(title, role="label"), kit.hairline(), *parts)


def controls() -> QWidget:
    off, refused = kit.main_button(), kit.main_button()
    off.show_action("Review", enabled=False)
    refused.show_action("Review", enabled=False, reason="Review is off: the node is silent")
    radios = [kit.radio("chosen"), kit.radio("not")]
    checks = [kit.check("ticked"), kit.check("not")]
    switches = [kit.switch("", "on"), kit.switch("", "off")]
    for pair in (radios, checks, switches):
        pair[0].setChecked(True)
    tabs, steps = kit.Segments("Tabs"), kit.Segments("Steps", small=True)
    tabs.show_choices([("stake", "Stake"), ("exit", "Exit")], "stake")
    steps.show_choices([("1", "Last step"), ("3", "3 steps"), ("all", "All")], "all")
    choice, wrong = kit.select("Choice"), kit.field("Address")
    choice.addItems(["Select", "Other"])
    wrong.setText("0x12")
    kit.set_tone(wrong, "negative")
    chips = {
        "best": "BEST",
        "grey": "CLOSED",
        "positive": "repaid",
        "warning": "silent",
        "negative": "in default",
        "count": "2",
        "demo": "DEMO",
    }
    return kit.box(
        section(
            "Controls",
            kit.row(kit.main_button("Review"), off, kit.button("Back"), None),
            kit.row(
                kit.quiet_button("Find", icon="find"),
                kit.small_button("Max"),
                kit.icon_button("turn", "Turn around"),
                kit.small_button("Copy", icon="copy"),
                None,
            ),
            refused,
            kit.row(*radios, None),
            kit.row(*checks, None),
            kit.row(*switches, None),
            kit.row(tabs, None, steps),
            kit.field("Name", "Placeholder"),
            choice,
            wrong,
            kit.row(*(kit.chip(word, kind=kind) for kind, word in chips.items()), None),
            None,
        )
    )


def words() -> QWidget:
    answer, card_answer, waiting = kit.answer(), kit.title_answer(), kit.figure()
    answer.show_answer("26,046.42", "USD")
    card_answer.show_answer("+475.40", "AID", tone="positive")
    waiting.show_bar(120)
    sentence = kit.label("and 2,000.00 AID in the queue")
    sentence.mark(strong="2,000.00 AID")
    value = kit.key_value("If you left right away")
    value.show_value("1,247.22 AID", "\u22122.78 AID (\u22120.22%)", note_tone="negative")
    changed = kit.key_value("Price tolerance", button=kit.small_button("Change"))
    changed.show_value("0.05%")
    refused = kit.notice()
    refused.show_notice(
        "negative", "Blocked. The rehearsal failed. Not sent.", strong="Blocked.", code="W-402"
    )
    inside = kit.column(answer, card_answer, sentence, value, changed, waiting)
    return kit.box(
        section(
            "Words",
            kit.card(inside),
            kit.notice("Nothing to claim: the price rises."),
            kit.notice("Caution. Price impact 0.53%.", kind="warning", strong="Caution."),
            refused,
            kit.notice("Done. Received 10,009.01 AID.", kind="positive", strong="Done."),
            kit.icon_line("warning", "Earns nothing from the request on", tone="warning"),
            AddressLabel(pieces.ADDRESS),
            QrCode(pieces.ADDRESS, size=120),
            None,
        )
    )


def amounts() -> QWidget:
    fields = []
    for name, state in pieces.AMOUNTS.items():
        field = AmountEdit(name)
        field.show_amount(state)
        fields.append(field)
    return kit.box(kit.column(*fields, None))


def data() -> QWidget:
    table = FigureTable("Assets", pieces.COLUMNS)
    table.show_rows(pieces.ROWS)
    earned, sources, line = Bars(), Bars(), Timeline()
    earned.show_bars(pieces.EARNINGS)
    sources.show_bars(pieces.SOURCES)
    line.show_timeline(pieces.EXIT)
    routes = RouteList("Ways to do it")
    routes.show_routes(pieces.ROUTES, "curve")
    charts = kit.row(kit.card(kit.column(earned)), kit.card(kit.column(sources)))
    charts_box = kit.box(charts)
    charts_box.setFixedHeight(190)
    return kit.box(
        kit.column(
            kit.card(kit.column(table), inside=0),
            charts_box,
            kit.card(kit.column(line)),
            routes,
            None,
            spacing=16,
        )
    )


def secrets() -> QWidget:
    empty, typed = SecretEdit("Password", "Password"), SecretEdit("Typed")
    wrong, off = SecretEdit("Wrong"), SecretEdit("Off")
    for edit in (typed, wrong, off):
        QTest.keyClicks(edit, "twelve dots.")
    set_wrong(wrong, wrong=True)
    off.setEnabled(False)
    covered, shown = WordsGrid(), WordsGrid()
    for grid in (covered, shown):
        grid.set_words(PHRASE)
    shown.set_covered(covered=False)
    asked = WordsEntry(EnglishWords())
    for place, field in enumerate(asked.findChildren(WordEdit)):
        field.set_word("winer" if place == 1 else PHRASE[place])
    asked.mark(1)
    return kit.box(
        section(
            "Secrets", empty, typed, wrong, off, KeyboardHint(typed), covered, shown, asked, None
        )
    )


def gallery() -> QWidget:
    parts = (controls(), words(), amounts(), data(), secrets())
    widths = (440, 380, 380, 860, 560)
    for part, width in zip(parts, widths, strict=True):
        part.setFixedWidth(width)
    inside = kit.row(*parts, spacing=32)
    whole = kit.box(inside)
    inside.setContentsMargins(32, 28, 32, 28)
    whole.setAutoFillBackground(True)
    return whole


@pytest.mark.requirement("V1")
def test_every_part_is_drawn_whole_in_both_themes(
    qapp: QApplication, qtbot: QtBot, scheme: str
) -> None:
    shown = gallery()
    qtbot.addWidget(shown)
    shown.resize(2_800, 1_120)
    shown.show()
    settle(qapp)

    picture = shown.grab().toImage()
    SHOTS.mkdir(parents=True, exist_ok=True)
    picture.save(str(SHOTS / f"gallery-{scheme}.png"))

    assert is_drawn(picture)
    assert clipped(shown) == []
    assert unnamed(shown) == []


def test_the_measure_sees_a_word_that_is_cut(qapp: QApplication, qtbot: QtBot) -> None:
    cut = kit.box(kit.column(kit.label("far too long for this", wrap=False)))
    qtbot.addWidget(cut)
    cut.setFixedSize(40, 18)
    cut.show()
    settle(qapp)

    assert len(clipped(cut)) == 1
