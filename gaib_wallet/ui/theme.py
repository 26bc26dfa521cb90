"""Colours by role, type by role, in one palette and one style sheet; no widget has its own."""

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from string import Template
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

Scheme = Literal["system", "light", "dark"]
FACES = ("Inter", "Roboto", "Noto Sans", "Segoe UI", "Helvetica Neue")


class Palette(NamedTuple):  # a dataclass of so many fields takes 10 ms of the first paint
    """Colours by what they are for; words have a contrast of 4.5 or more on both surfaces."""

    surface: str
    raised: str
    text: str
    muted: str
    line: str
    field: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_tint: str
    accent_line: str
    positive: str
    positive_tint: str
    negative: str
    negative_tint: str
    warning: str
    warning_tint: str
    demo: str
    on_demo: str
    demo_tint: str
    demo_line: str
    hover: str
    track: str
    scrim: str  # with its alpha first, as QColor reads it
    debt: str
    equity: str
    hybrid: str
    robotics: str
    tbills: str

    def color(self, role: str) -> QColor:
        """The colour of `role`, for painters; an unknown role is a bug and raises."""
        return QColor(getattr(self, role))


LIGHT = Palette(
    surface="#F6F7F9",
    raised="#FFFFFF",
    text="#14181F",
    muted="#5A6472",
    line="#DCE1E7",
    field="#7E8896",
    accent="#1D5BD1",
    on_accent="#FFFFFF",
    accent_hover="#1A50B8",
    accent_tint="#EFF4FC",
    accent_line="#C6D6F4",
    positive="#0A7548",
    positive_tint="#EBF4F0",
    negative="#B3261E",
    negative_tint="#FAF0EF",
    warning="#8A5300",
    warning_tint="#F6F1EB",
    demo="#6A3FA6",
    on_demo="#FFFFFF",
    demo_tint="#E5E1EF",
    demo_line="#C5B7DC",
    hover="#F6F6F6",
    track="#ECEDED",
    scrim="#7A0F1216",
    debt="#2F6FDE",
    equity="#B86E00",
    hybrid="#8B46B8",
    robotics="#00807A",
    tbills="#6B7583",
)
DARK = Palette(
    surface="#0F1216",
    raised="#181C22",
    text="#E8ECF1",
    muted="#A0ABB8",
    line="#2B323B",
    field="#6F7A88",
    accent="#7BA7FF",
    on_accent="#0F1216",
    accent_hover="#8FB4FF",
    accent_tint="#252E3F",
    accent_line="#3B4D6F",
    positive="#43C890",
    positive_tint="#1E3431",
    negative="#FF8077",
    negative_tint="#36292D",
    warning="#E8B04A",
    warning_tint="#353128",
    demo="#B996FF",
    on_demo="#0F1216",
    demo_tint="#312C45",
    demo_line="#5C4D7F",
    hover="#22262C",
    track="#2D3137",
    scrim="#A3040608",
    debt="#6FA0FF",
    equity="#F0A93A",
    hybrid="#C79BEA",
    robotics="#3FC6BD",
    tbills="#95A1AF",
)


@dataclass(frozen=True, slots=True)
class TypeSize:
    """One of the four sizes: pixels of the letter, of its line, and between letters."""

    size: int
    leading: int
    tracking: float = 0.0


ANSWER = TypeSize(28, 34, -0.42)
TITLE = TypeSize(20, 28, -0.2)
TEXT = TypeSize(15, 22)
SMALL = TypeSize(13, 18)


class _Current:
    """What the program wears now; there is one program, one QApplication, one look."""

    palette = LIGHT
    has_style = False  # under a style sheet, Qt no longer says which


def current() -> Palette:
    """The palette in use. Painters ask for it at each paint: Qt repaints all when it changes."""
    return _Current.palette


def font(size: TypeSize = TEXT, weight: int = 400) -> QFont:
    """The program's face with figures of equal width, also for painters and charts.

    Inter's contextual alternates are off: they draw the x of an address as a multiplication sign.
    """
    return QFont(_made(size, weight))


@lru_cache(maxsize=2048)
def width_of(words: str, size: TypeSize = TEXT, weight: int = 400) -> float:
    """Pixels that `words` take on one line; tables ask the same of each cell, again and again."""
    return QFontMetricsF(_made(size, weight)).horizontalAdvance(words)


@cache
def _made(size: TypeSize, weight: int) -> QFont:
    """Made once: a page asks for hundreds, and a copy costs nearly nothing."""
    made = QFont(list(FACES))
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setPixelSize(size.size)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setFeature(QFont.Tag("calt"), 0)
    if size.tracking:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size.tracking)
    return made


def apply(app: QApplication, palette: Palette) -> None:
    """Dress the whole program in `palette`; may be called again at any time."""
    _ensure_face()
    _Current.palette = palette
    if not _Current.has_style:
        _Current.has_style = True
        app.setStyle(QStyleFactory.create("Fusion"))
        # Lists, menus and tips stand where they belong at once: nothing moves, whoever asks.
        app.setEffectEnabled(Qt.UIEffect.UI_General, False)  # noqa: FBT003
    if app.font() != (face := font()):
        app.setFont(face)
    app.setPalette(_qt_palette(palette))
    source = Path(__file__).with_name("app.qss").read_text("utf-8")
    app.setStyleSheet(Template(source).substitute(palette._asdict()))


class Theme(QObject):
    """The look a person chose, kept in step with the system's where that was the choice.

    Signals:
        changed(): the palette is another one; widgets are repainted without it.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = "system") -> None:
        super().__init__(app)
        self._app = app
        self._scheme: Scheme = scheme
        # Both are kept: PySide forgets the second one with the last name for the first.
        self._hints = app.styleHints()
        self._needs = self._hints.accessibility()
        self._wear()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._needs.contrastPreferenceChanged.connect(self._wear)

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Wear `scheme` from now on; "system" is light where the desktop does not say."""
        self._scheme = scheme
        self._wear()

    def _system_changed(self) -> None:
        if self._scheme == "system":
            self._wear()

    def _wear(self) -> None:
        palette = {"light": LIGHT, "dark": DARK}.get(self._scheme) or system_palette(self._app)
        if self._needs.contrastPreference() is Qt.ContrastPreference.HighContrast:
            palette = contrasted(palette)
        if palette == current() and self._app.styleSheet():
            return  # a sheet that is set again dresses every widget again
        apply(self._app, palette)
        self.changed.emit()


def contrasted(palette: Palette) -> Palette:
    """`palette` for who asked the system for more contrast: no muted words, no faint lines."""
    return palette._replace(muted=palette.text, line=palette.field, field=palette.text)


def system_palette(app: QApplication) -> Palette:
    """What the desktop asks for; light where it does not say."""
    is_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if is_dark else LIGHT


@cache
def _ensure_face() -> None:
    """Load Roboto where Inter is not installed: without any face nothing would be readable."""
    if FACES[0] not in QFontDatabase.families():
        load_roboto()


@cache
def load_roboto() -> None:
    """Make the face known that comes with the wallet."""
    import font_roboto  # noqa: PLC0415 - reads a folder, so only where it is needed

    for name in ("Roboto", "RobotoMedium", "RobotoBold"):
        QFontDatabase.addApplicationFont(font_roboto.font_files[name])


def _qt_palette(palette: Palette) -> QPalette:
    roles = QPalette.ColorRole
    made = QPalette(palette.color("raised"), palette.color("surface"))
    for role, name in {
        roles.Window: "surface",
        roles.WindowText: "text",
        roles.Base: "raised",
        roles.AlternateBase: "surface",
        roles.Text: "text",
        roles.Button: "raised",
        roles.ButtonText: "text",
        roles.PlaceholderText: "muted",
        roles.Highlight: "accent",
        roles.HighlightedText: "on_accent",
        roles.Accent: "accent",
        roles.ToolTipBase: "raised",
        roles.ToolTipText: "text",
        roles.Link: "accent",
        roles.Mid: "line",
    }.items():
        made.setColor(role, palette.color(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, palette.color("muted"))
    return made
