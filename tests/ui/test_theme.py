"""What the look promises: contrast, equal digits, and no colour of its own anywhere."""

from collections.abc import Iterator
import os
from pathlib import Path
import re
import subprocess
import sys

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.storage import assets
from gaib_wallet.ui import icons, kit, theme
from gaib_wallet.ui.theme import DARK, LIGHT, Palette
from tests.ui.contrast import contrast

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
WORDS = ("text", "muted", "positive", "negative", "warning", "demo")
TINTED = {
    "positive": "positive_tint",
    "negative": "negative_tint",
    "warning": "warning_tint",
    "demo": "demo_tint",
    "on_accent": "accent",
    "on_demo": "demo",
}


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.apply(qapp, LIGHT)


@BOTH
@pytest.mark.parametrize("role", WORDS)
def test_words_can_be_read_on_both_surfaces(palette: Palette, role: str) -> None:
    words = getattr(palette, role)

    assert contrast(words, palette.surface) >= 4.5
    assert contrast(words, palette.raised) >= 4.5


@BOTH
@pytest.mark.parametrize(("ink", "paper"), list(TINTED.items()))
def test_words_can_be_read_on_their_tint(palette: Palette, ink: str, paper: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, paper)) >= 4.5


@BOTH
@pytest.mark.parametrize("paper", ["hover", "track", "accent_tint"])
def test_text_can_be_read_where_the_pointer_is(palette: Palette, paper: str) -> None:
    assert contrast(palette.text, getattr(palette, paper)) >= 4.5
    assert contrast(palette.muted, getattr(palette, paper)) >= 4.5


@BOTH
def test_edges_of_what_can_be_used_are_seen(palette: Palette) -> None:
    assert contrast(palette.field, palette.raised) >= 3
    assert contrast(palette.accent, palette.raised) >= 3


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_who_asks_for_contrast_gets_text_and_lines_that_are_seen(palette: theme.Palette) -> None:
    stronger = theme.contrasted(palette)

    assert stronger.muted == stronger.field == palette.text
    assert stronger.line == palette.field
    assert stronger.accent == palette.accent


def test_digits_are_equally_wide_at_every_size(qapp: QApplication) -> None:
    for size in (theme.ANSWER, theme.TITLE, theme.TEXT, theme.SMALL):
        for weight in (400, 500, 600):
            metrics = QFontMetricsF(theme.font(size, weight))
            widths = {metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}
            assert max(widths) - min(widths) < 0.25  # what hinting rounds


def test_digits_stay_equally_wide_through_the_style_sheet(qtbot: QtBot) -> None:
    parent = QWidget()
    parts: list[QWidget] = [QLineEdit(), QPushButton("1"), kit.figure(), kit.button("1")]
    inside = QVBoxLayout(parent)
    for part in parts:
        inside.addWidget(part)
    qtbot.addWidget(parent)
    parent.show()

    for part in parts:
        metrics = QFontMetricsF(part.font())
        assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_an_address_keeps_its_x(qapp: QApplication) -> None:
    """Contextual alternates would draw the x between digits as a multiplication sign."""
    features = theme.font().featureValue(QFont.Tag("calt"))

    assert features == 0


def test_a_face_is_there(qapp: QApplication) -> None:
    assert QFontInfo(theme.font()).family() in theme.FACES


def test_the_style_sheet_uses_known_roles_and_no_colour_of_its_own() -> None:
    source = Path(theme.__file__).with_name("app.qss").read_text("utf-8")
    roles = set(Palette._fields)

    assert set(re.findall(r"\$(\w+)", source)) <= roles
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b", source) == []
    assert "font-size" not in source


def test_a_choice_changes_the_look_at_once(themed: QApplication, qtbot: QtBot) -> None:
    chosen = theme.Theme(themed, "light")
    words = kit.label("x", role="label")
    qtbot.addWidget(words)
    words.show()

    with qtbot.waitSignal(chosen.changed):
        chosen.choose("dark")

    assert theme.current() is DARK
    assert words.palette().color(words.foregroundRole()) == QColor(DARK.muted)
    assert QGuiApplication.palette().window().color() == QColor(DARK.surface)


def test_icons_take_the_new_colour(themed: QApplication, qtbot: QtBot) -> None:
    button = kit.button("Find", role="quiet", icon="find")
    qtbot.addWidget(button)
    before = button.icon().pixmap(20, 20).toImage()

    theme.apply(themed, DARK)

    assert button.icon().pixmap(20, 20).toImage() != before


def test_every_icon_is_drawn(qapp: QApplication) -> None:
    for path in sorted((assets.root() / "icons").glob("*.svg")):
        drawn = icons.pixmap(path.stem, LIGHT.text, 20, 2.0).toImage()
        dots = ((x, y) for x in range(drawn.width()) for y in range(drawn.height()))
        assert any(drawn.pixelColor(x, y).alpha() for x, y in dots), path.name


def test_labels_never_render_what_they_are_told(qapp: QApplication, qtbot: QtBot) -> None:
    hostile = "<img src=http://x>&amp;"
    parts: list[QLabel] = [kit.label(hostile), kit.figure(hostile), kit.chip(hostile)]
    for part in parts:
        qtbot.addWidget(part)

    assert {part.textFormat().name for part in parts} == {"PlainText"}
    assert {part.text() for part in parts} == {hostile}


@pytest.mark.requirement("U1")
def test_a_tip_is_never_rendered() -> None:
    tip = kit.plain_tip("<img src=http://x>")

    assert "<img" not in tip
    assert "&lt;img src=http://x&gt;" in tip


def test_without_inter_there_is_still_a_face(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>", "utf-8")
    code = (
        "from PySide6.QtGui import QFontInfo; from PySide6.QtWidgets import QApplication;"
        "app = QApplication([]); from gaib_wallet.ui import theme;"
        "theme.apply(app, theme.LIGHT); print(QFontInfo(theme.font()).family())"
    )
    shown = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code],
        env={**os.environ, "FONTCONFIG_FILE": str(config)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.strip() == "Roboto"


@pytest.mark.requirement("P1")
def test_the_look_needs_nothing_heavy() -> None:
    code = (
        "import sys, gaib_wallet.ui.window, gaib_wallet.ui.kit;"
        "print({'pyqtgraph', 'numpy', 'segno', 'font_roboto', 'web3'} & set(sys.modules))"
    )
    shown = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip() == "set()"
