"""Where the chart of the share price stands: words until its library is loaded."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.chart_readout import Readout
from gaib_wallet.viewmodels.yield_chart import ChartState

if TYPE_CHECKING:
    from gaib_wallet.ui.widgets.yield_chart import YieldChart


class ChartPlace(QWidget):
    """Says the chart in one sentence until `draw` was called, and has the same size before.

    `name` is the chart's for who cannot see it; `read` says what holds at a moment.

    Signals:
        step_opened(int): the block of a step.
    """

    step_opened = Signal(int)

    def __init__(self, name: str, read: Callable[[int], Readout | None]) -> None:
        super().__init__()
        self._name = name
        self._read = read
        self._state = ChartState()
        self._chart: YieldChart | None = None
        self._words = kit.label(role="note")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._content = kit.column(self._words, spacing=0)
        self.setLayout(self._content)

    def show_chart(self, state: ChartState) -> None:
        """Draw `state`, or say it."""
        self._state = state
        self._words.setText(state.note or state.summary)
        if self._chart is not None:
            self._chart.show_chart(state)

    def draw(self) -> None:
        """Draw from now on; what draws takes a second to load where nobody did it before."""
        if self._chart is not None:
            return
        from gaib_wallet.ui.widgets.yield_chart import YieldChart  # noqa: PLC0415

        self._chart = YieldChart(self._read)
        self._chart.setAccessibleName(self._name)
        self._chart.step_opened.connect(self.step_opened)
        self._chart.show_chart(self._state)
        self._words.hide()
        self._content.addWidget(self._chart)
        self.setFocusProxy(self._chart)

    def picture(self) -> bytes:
        """What is seen, as PNG."""
        self.draw()
        return self._chart.picture() if self._chart else b""
