"""The demo's banner: on every page, above everything, never dimmed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from gaib_wallet.ui import kit

HEIGHT = 32


class Banner(QFrame):
    """Says that no money here is real, and what time the demo has.

    Signals:
        panel_wanted(): the demo panel is to open or close.
        tour_wanted(): the guided tour is to begin.
    """

    panel_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setFixedHeight(HEIGHT)
        self._name = kit.chip(self.tr("DEMO CHAIN"), kind="banner")
        self._note = kit.label(self.tr("Not real money."), role="note", wrap=False)
        self._clock = kit.label(role="label", wrap=False)
        self._panel = kit.button(self.tr("Demo panel"), role="demo", icon="demo-panel")
        self._panel.setCheckable(True)
        self._tour = kit.button(self.tr("Guided tour"), role="demo", icon="tour")
        for button in (self._panel, self._tour):
            # A press must not take the focus out of a sheet below the banner.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inside = kit.row(
            self._name,
            self._note,
            self._clock,
            None,
            self._panel,
            self._tour,
            spacing=16,
        )
        inside.setContentsMargins(16, 0, 12, 0)
        self.setLayout(inside)
        self._panel.clicked.connect(self.panel_wanted)
        self._tour.clicked.connect(self.tour_wanted)

    def show_demo(
        self,
        clock_text: str,
        *,
        is_panel_open: bool,
        is_tour_running: bool,
        fork_text: str = "",
    ) -> None:
        """The demo's clock, and which of both buttons is pressed; `fork_text` names a fork."""
        if fork_text:
            self._name.setText(self.tr("FORK"))
            self._note.setText(fork_text)
        self._tour.setVisible(not fork_text)  # it walks through the demo chain's own story
        self._clock.setText(clock_text)
        self._panel.setChecked(is_panel_open)
        self._tour.setEnabled(not is_tour_running)
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The clock goes first where the banner is too narrow: the panel shows it, too."""
        inside = self.layout()
        if inside is None:
            return
        self._clock.setVisible(True)
        inside.activate()
        self._clock.setVisible(inside.sizeHint().width() <= self.width())
