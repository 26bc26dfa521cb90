"""Sheets that are written again with the pages while they are open, as when amounts are hidden."""

from gaib_wallet.app.session import Drawn, Session
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.sheets import Sheet, SheetLayer


class Closing:
    """Closes a sheet whose words stay as they were made: none may outlive a change of them."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def redraw(self) -> None:
        """Close it."""
        self._sheet.go_back()


async def show_written(layer: SheetLayer, sheet: Sheet, session: Session, model: Drawn) -> None:
    """Show `sheet` until it is closed; `model` is told meanwhile when words have to be others."""
    session.written.append(model)
    try:
        await show_sheet(layer, sheet)
    finally:
        session.written.remove(model)
