"""The languages that the wallet speaks, each in its own words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.route_list import RouteCard
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteLook, RouteRow


class LanguageCards(QWidget):
    """One of a few, side by side; arrow keys go to the neighbours and take them.

    Signals:
        chosen(str): the key of what a person pressed.
    """

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._cards: dict[str, RouteCard] = {}
        self._row = kit.row(spacing=16)
        self.setLayout(self._row)

    @property
    def first(self) -> QWidget:
        """The card that is chosen, at which Tab stops."""
        cards = tuple(self._cards.values())
        return next((one for one in cards if one.is_on), cards[0])

    def show_languages(self, languages: Sequence[tuple[str, str, str]], chosen: str) -> None:
        """Draw `languages` as keys, names and some words of each."""
        for key, name, words in languages:
            row = RouteRow(key, name, RouteLook.OPEN, lines=(RouteLine(words),))
            if key not in self._cards:
                card = RouteCard(row)
                card.chosen.connect(self.chosen)
                card.step.connect(self._step)
                self._cards[key] = card
                self._row.addWidget(card, 1)
            self._cards[key].show_row(row, on=key == chosen, is_stop=key == chosen)

    def _step(self, by: int) -> None:
        keys = list(self._cards)
        at = next((place for place, one in enumerate(self._cards.values()) if one.hasFocus()), 0)
        beside = keys[(at + by) % len(keys)]
        self._cards[beside].setFocus()
        self.chosen.emit(beside)
