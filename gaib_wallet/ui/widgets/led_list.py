"""Where typed words lead: addresses of one family, to choose the known one among them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import grouped
from gaib_wallet.ui.widgets.route_list import RouteList
from gaib_wallet.viewmodels.add_account_state import AddState
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteLook, RouteRow


class LedList(QWidget):
    """The families, the addresses of one, and a button for more of them.

    Signals:
        family_chosen(str), number_chosen(int), more_wanted(): what was pressed.
    """

    family_chosen = Signal(str)
    number_chosen = Signal(int)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._families = kit.Segments(self.tr("Numbered as in"))
        self._led = RouteList(self.tr("Which address is yours"))
        self._more = kit.small_button(self.tr("Show more"))
        which = kit.label(
            self.tr("Choose the address that you know. None of them? Try another numbering."),
            role="label",
        )
        self.setLayout(
            kit.column(
                kit.row(self._families, None),
                which,
                self._led,
                kit.row(self._more, None),
                spacing=12,
            )
        )
        self._families.chosen.connect(self.family_chosen)
        self._led.chosen.connect(self._chosen)
        self._more.clicked.connect(self.more_wanted)

    def show_led(self, state: AddState) -> None:
        """Draw where the words lead."""
        self._families.show_choices(state.families, state.family)
        here = self.tr("in this wallet already")
        rows = tuple(
            RouteRow(
                str(one.number),
                grouped(one.address, 10),
                RouteLook.CLOSED if one.is_here else RouteLook.OPEN,
                lines=(RouteLine(f"{one.path} \u00b7 {here}" if one.is_here else one.path),),
            )
            for one in state.led
        )
        self._led.show_routes(rows, str(state.number))
        self._more.setEnabled(not state.is_busy)

    def _chosen(self, key: str) -> None:
        self.number_chosen.emit(int(key))
