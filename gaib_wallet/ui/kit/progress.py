"""Long work: how far it is, what it does, how long it still takes, and a way to stop it."""

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.kit.buttons import small_button
from gaib_wallet.ui.kit.layout import column, row
from gaib_wallet.ui.kit.words import figure, label, set_shown, set_tone
from gaib_wallet.ui.spoken import announce

BAR_HEIGHT = 4
WHOLE = 100
LONG_MS = 1_000
"""What takes longer is long work; its time is told as often, too."""


class ProgressBar(QWidget):
    """A thin bar; nothing in it moves by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._percent = 0
        self.setFixedHeight(BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def percent(self) -> int:
        """How much of it is filled."""
        return self._percent

    def show_percent(self, percent: int) -> None:
        """Fill so much of it, 0 to 100."""
        if percent != self._percent:
            self._percent = percent
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, whole = theme.current(), QRectF(self.rect())
        round_by = whole.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color("track"))
        painter.drawRoundedRect(whole, round_by, round_by)
        if self._percent:
            painter.setBrush(colours.color("accent"))
            whole.setWidth(max(whole.height(), whole.width() * self._percent / WHOLE))
            painter.drawRoundedRect(whole, round_by, round_by)


class ProgressLine(QWidget):
    """Words above a bar, and a button beside them; no room is taken while nothing is done.

    Where nobody can know how much of it is done, the time that it has taken so far stands there:
    so a person sees that it goes on. One that `waits` is not seen before the work is long.

    Signals:
        stopped(): stop, and leave everything as it was.
        wanted_on(): go on where it was stopped.
    """

    stopped = Signal()
    wanted_on = Signal()

    def __init__(self, *, waits: bool = False) -> None:
        super().__init__()
        self._waits = waits
        self._percent: int | None = None
        self._has_words = False
        self._taken = QElapsedTimer()
        self._clock = QTimer(self)
        self._clock.setInterval(LONG_MS)
        self._words = label(role="note")
        set_tone(self._words, "muted")
        self._time = figure(role="label")
        self._time.setAccessibleName(self.tr("Time so far"))
        self._bar = ProgressBar()
        self._stop = small_button(self.tr("Stop"))
        self._go_on = small_button(self.tr("Read on"))
        line = row(self._words, self._time, self._stop, self._go_on, spacing=12)
        line.setStretch(0, 1)
        line.setAlignment(self._words, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(line, self._bar, spacing=6))
        self._stop.clicked.connect(self.stopped)
        self._go_on.clicked.connect(self.wanted_on)
        self._clock.timeout.connect(self._tell_time)
        self.show_progress("", None)

    def show_progress(
        self, words: str, percent: int | None, *, is_stopped: bool = False, can_stop: bool = True
    ) -> None:
        """What is done now and how much of it; a `percent` of None is not known, and has no bar."""
        works = bool(words) and not is_stopped
        if works and not self._clock.isActive():
            self._taken.start()
            self._clock.start()
        elif not works:
            self._clock.stop()
        self._percent = percent
        self._words.setText(words)
        self._bar.show_percent(percent or 0)
        set_shown(self._bar, percent is not None)
        set_shown(self._stop, bool(words) and can_stop and not is_stopped)
        set_shown(self._go_on, is_stopped)
        self._has_words = bool(words)
        self._tell_time()

    def _tell_time(self) -> None:
        seconds = self._taken.elapsed() // 1000 if self._clock.isActive() else 0
        is_long = seconds > 0
        tells_time = is_long and self._percent is None
        so_far = self.tr("%1 so far").replace("%1", f"{seconds // 60}:{seconds % 60:02}")
        self._time.setText(so_far if tells_time else "")
        set_shown(self._time, tells_time)
        was_shown, is_shown = not self.isHidden(), self._has_words and (is_long or not self._waits)
        set_shown(self, is_shown)
        if is_shown and not was_shown and self._waits:
            announce(self, self._words.text())
