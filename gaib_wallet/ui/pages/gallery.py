"""Every part of the kit in each of its states: for those who build the wallet, so English alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.domain.network import Health
from gaib_wallet.ui import kit
from gaib_wallet.ui.focus import paint_ring
from gaib_wallet.ui.shell.header import NetworkChip
from gaib_wallet.ui.shell.strips import StaleStrip, Strip
from gaib_wallet.ui.widgets import gallery_samples as samples
from gaib_wallet.ui.widgets.amount_edit import AmountEdit
from gaib_wallet.ui.widgets.bars import Bars
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.route_list import RouteList
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.timeline import Timeline
from gaib_wallet.ui.widgets.typed_field import set_wrong
from gaib_wallet.viewmodels.shell import NetworkState, StaleState, StripState

LONG = (
    "Anticonstitutionnellement, la disponibilit\u00e9 des liquidit\u00e9s est"
    " r\u00e9examin\u00e9e \u00e0 chaque bloc"
)
HIDDEN = "\u2022\u2022\u2022\u2022\u2022"
WHOLE = 1100  # below this the middle column would be too narrow for its parts
KINDS = ("best", "grey", "count", "positive", "warning", "negative", "demo")


class GalleryPage(QWidget):
    """Parts in sections, three columns wide; nothing in it does anything."""

    def __init__(self) -> None:
        super().__init__()
        first = kit.column(_buttons(), _choices(), _words(), None, spacing=kit.PAGE)
        second = kit.column(_fields(), _amounts(), None, spacing=kit.PAGE)
        third = kit.column(_network(), _notices(), _work(), _places(), None, spacing=kit.PAGE)
        parts = [kit.box(one) for one in (first, second, third)]
        above = kit.columns(
            (parts[0], kit.CARD_4), (parts[1], 0), (parts[2], kit.CARD_5), stacks_below=WHOLE
        )
        heading = kit.label("Components", role="title")
        content = kit.column(heading, above, _figures(), _ways(), None, spacing=kit.PAGE)
        self.setLayout(kit.column(kit.page(content)))


class _Ringed(QWidget):
    """A part with the ring that the keyboard's focus has: a window has one focus, this page all."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._part = part
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = kit.row(part)
        inside.setContentsMargins(4, 4, 4, 4)
        self.setLayout(inside)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ring(QPainter(self), QRectF(self._part.geometry()))


def _section(title: str, *parts: QWidget | QLayout | None) -> QVBoxLayout:
    return kit.column(kit.label(title, role="label"), kit.hairline(), *parts)


def _hovered(part: QWidget) -> QWidget:
    """As it is under the pointer."""
    part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return part


def _pressed(button: kit.Button) -> kit.Button:
    button.setDown(True)
    return button


def _off(part: QWidget) -> QWidget:
    part.setEnabled(False)
    return part


def _buttons() -> QLayout:
    off, refused = kit.main_button(), kit.main_button()
    off.show_action("Off", enabled=False)
    refused.show_action("Refused", enabled=False, reason="Review is off: the node is silent")
    return _section(
        "Buttons, 36 high: rest, hover, pressed, focus, off, refused",
        kit.row(
            kit.main_button("Rest"),
            _hovered(kit.main_button("Hover")),
            _pressed(kit.main_button("Press")),
            None,
        ),
        kit.row(_Ringed(kit.main_button("Focus")), off, None),
        refused,
        kit.row(
            kit.button("Rest"),
            _hovered(kit.button("Hover")),
            _pressed(kit.button("Press")),
            _off(kit.button("Off")),
            None,
        ),
        kit.row(
            kit.quiet_button("Find", icon="find"),
            kit.small_button("Max"),
            _off(kit.small_button("Off")),
            kit.icon_button("turn", "Turn around"),
            None,
        ),
        kit.fold_button("Technical details"),
    )


def _choices() -> QLayout:
    rows = []
    for make in (kit.radio, kit.check, _switch):
        on, rest, off = make("on"), make("rest"), make("off")
        on.setChecked(True)
        off.setEnabled(False)
        rows.append(kit.row(on, rest, off, None, spacing=kit.PAGE))
    tabs, steps = kit.Segments("Tabs"), kit.Segments("Steps", small=True)
    tabs.show_choices([("stake", "Stake"), ("exit", "Exit")], "stake")
    steps.show_choices([("1", "Last step"), ("3", "3 steps"), ("all", "All")], "all")
    return _section("Choices: on, rest, off", *rows, kit.row(tabs, None), kit.row(steps, None))


def _switch(words: str) -> kit.Switch:
    return kit.switch("", words)


def _words() -> QLayout:
    answer, waiting, hidden, old = kit.answer(), kit.answer(), kit.title_answer(), kit.answer()
    answer.show_answer("26,046.42", "USD")
    waiting.show_bar(180)
    hidden.show_answer(HIDDEN, "AID")
    old.show_answer("26,046.42", "USD", tone="muted")
    value, long, figure = kit.key_value("Gain"), kit.key_value("Named"), kit.figure()
    value.show_value("+475.40 AID", "−2.78 AID (−0.22%)", tone="positive", note_tone="negative")
    long.show_value("1,247.22 AID", "", tone="muted")
    figure.show_bar(120)
    chips = [kit.chip(kind, kind=kind) for kind in KINDS]
    parts = (answer, waiting, old, hidden, value, long, figure, kit.label(LONG))
    return _section(
        "Figures: read, being read, cached, hidden; long words wrap",
        kit.card(kit.column(*parts)),
        kit.row(*chips[:4], None),
        kit.row(*chips[4:], None),
    )


def _fields() -> QLayout:
    rest, filled = kit.field("Rest", "Placeholder"), kit.field("Filled")
    filled.setText("Savings")
    focused, hovered = kit.field("Focus"), kit.field("Hover")
    focused.setText("Focus")
    hovered.setText("Hover")
    off, small = kit.field("Off"), kit.field("Small", "28 high")
    off.setText("Off")
    small.setProperty("role", "small")
    choice = kit.select("Choice")
    choice.addItems(["Select", LONG])
    wrong = kit.field("Address")
    wrong.setText("0x12")
    kit.set_tone(wrong, "negative")
    told = FormField("To", wrong)
    told.show_fault("40 digits are needed, 2 are here. W-106")
    secret, refused = SecretEdit("Password", "Password"), SecretEdit("Refused")
    set_wrong(refused, wrong=True)
    return _section(
        "Fields, 36 high: rest, filled, focus, hover, off, wrong",
        rest,
        filled,
        _Ringed(focused),
        _hovered(hovered),
        _off(off),
        small,
        choice,
        told,
        secret,
        refused,
    )


def _amounts() -> QLayout:
    fields = []
    for name, state in samples.AMOUNTS.items():
        field = AmountEdit(name)
        field.show_amount(state)
        fields.append(field)
    return _section("Amount, 56 high: what is wrong stands where the value is", *fields)


def _network() -> QLayout:
    told = {
        Health.ANSWERING: "block 24,310,118 · 6 s",
        Health.SLOW: "slow · 24 s",
        Health.STALE: "stale · 3 min",
        Health.SILENT: "silent since 14:02",
        Health.LOCKED: "locked",
    }
    chips = []
    for health, words in told.items():
        chip = NetworkChip()
        chip.show_network(NetworkState("Ethereum", words, health))
        chips.append(kit.row(chip, None))
    strips = []
    for state in (
        StripState("No transaction is waiting for a block."),
        StripState("Swap 10,000.00 USDC: waiting · 8 s", "waiting", has_details=True),
        StripState("Received 10,009.01 AID, final", "positive", has_details=True),
        StripState("Failed: the price moved. Fee 1.74 USD", "negative", has_details=True),
    ):
        strip = Strip()
        strip.show_strip(state)
        strips.append(strip)
    return _section("A network: a shape and a word; the strip, 40 high", *chips, *strips)


def _notices() -> QLayout:
    blocked = kit.notice()
    blocked.show_notice(
        "negative", "Blocked. The rehearsal failed. Not sent.", strong="Blocked.", code="W-402"
    )
    return _section(
        "Notices",
        kit.notice("Note. Nothing to claim: the price rises."),
        kit.notice("Caution. Price impact 0.53%.", kind="warning", strong="Caution."),
        blocked,
        kit.notice("Done. Received 10,009.01 AID.", kind="positive", strong="Done."),
        kit.notice(LONG),
        kit.icon_line("warning", "Earns nothing from the request on", tone="warning"),
    )


def _work() -> QLayout:
    known, unknown, stopped, bound = (kit.ProgressLine() for _ in range(4))
    known.show_progress("Reading May 2026: 40%, about 2 min left", 40)
    unknown.show_progress("Trying the password on the backup.", None)
    stopped.show_progress("Stopped. What was read is kept.", None, is_stopped=True)
    bound.show_progress("Stopping. What is being written now is written.", None, can_stop=False)
    return _section("Long work", known, unknown, stopped, bound)


def _places() -> QLayout:
    failed = kit.Failure()
    failed.show_failure(
        "The node does not answer. Your money does not depend on it. W-301", can_retry=True
    )
    return _section(
        "In place of figures: empty, failed, being read",
        kit.card(
            kit.column(
                kit.EmptyState(
                    "contacts",
                    "Nobody yet",
                    "People in here can be paid by name.",
                    button=kit.small_button("Add a contact", icon="plus"),
                )
            )
        ),
        failed,
        kit.card(kit.column(kit.skeleton(240), kit.skeleton(180), kit.skeleton(210))),
    )


def _figures() -> QLayout:
    table, empty = FigureTable("Assets", samples.COLUMNS), StaleStrip()
    table.show_rows(samples.ROWS)
    empty.show_stale(
        StaleState(
            "The node is silent since 12:05. What you see is from then.",
            strong="The node is silent since 12:05.",
        )
    )
    earned, sources, line = Bars(), Bars(), Timeline()
    earned.show_bars(samples.EARNINGS)
    sources.show_bars(samples.SOURCES)
    line.show_timeline(samples.EXIT)
    charts = kit.box(kit.row(kit.card(kit.column(earned)), kit.card(kit.column(sources))))
    charts.setFixedHeight(190)
    return _section(
        "Tables, charts, the line of time, stale figures",
        empty,
        kit.card(kit.column(table), inside=0),
        charts,
        kit.card(kit.column(line)),
    )


def _ways() -> QLayout:
    ways = RouteList("Ways to do it")
    ways.show_routes(samples.ROUTES, "curve")
    return _section("Ways: best, others, being read, blocked, closed", ways)
