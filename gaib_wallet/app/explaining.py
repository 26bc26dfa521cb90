"""Ctrl+I, a right click and the palette: where a figure of the page that is seen is from."""

from collections.abc import Callable, Mapping

from gaib_wallet.app.session import Session
from gaib_wallet.app.written import Closing, show_written
from gaib_wallet.ui.widgets.explain_sheet import ExplainSheet
from gaib_wallet.ui.widgets.no_figure_sheet import NoFigureSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels import (
    explain_backing,
    explain_convert,
    explain_portfolio,
    explain_stake,
    explain_yields,
)
from gaib_wallet.viewmodels.explain import ExplainViewModel
from gaib_wallet.viewmodels.explained import Explained


class Explainer:
    """Explains the figures of one session in one window."""

    def __init__(self, window: Window, session: Session) -> None:
        self._window = window
        self._session = session
        self._pages: Mapping[str, Callable[[str], Explained | None]] = {
            "portfolio": self._portfolio,
            "convert": self._convert,
            "stake": self._stake,
            "yield": self._yield,
            "backing": self._backing,
        }

    def draw(self) -> None:
        """Connect the window's frame, which is a new one."""
        self._window.frame.explain_wanted.connect(self.open)

    def open(self, key: str) -> None:
        """Show where the figure of that key is from; without one, how to point at one."""
        session = self._session
        explain = self._pages.get(session.frame.state.page)
        found = explain(key) if explain and key else None
        is_demo = session.network.is_demo
        if found is None:
            sheet: ExplainSheet | NoFigureSheet = NoFigureSheet(is_demo=is_demo)
        else:
            model = ExplainViewModel(
                found, session.network, session.provenance, session.text, session.tasks
            )
            sheet = ExplainSheet(model, is_demo=is_demo)
        work = show_written(self._window.sheets, sheet, session, Closing(sheet))
        session.tasks.spawn(work, key=(self, "sheet"))

    def _portfolio(self, key: str) -> Explained | None:
        model, reads = self._session.portfolio, self._session.provenance
        text = self._session.text
        return explain_portfolio.explained(key, model.facts, model.state, reads, text)

    def _convert(self, key: str) -> Explained | None:
        model, reads = self._session.convert, self._session.provenance
        return explain_convert.explained(key, model.facts, model.state, reads, self._session.text)

    def _stake(self, key: str) -> Explained | None:
        model, reads = self._session.stake, self._session.provenance
        return explain_stake.explained(key, model.facts, model.state, reads, self._session.text)

    def _yield(self, key: str) -> Explained | None:
        model, reads = self._session.yields, self._session.provenance
        if model is None:
            return None
        return explain_yields.explained(key, model.facts, model.state, reads, self._session.text)

    def _backing(self, key: str) -> Explained | None:
        model, reads = self._session.backing, self._session.provenance
        return explain_backing.explained(key, model.facts, model.state, reads, self._session.text)
