"""The statement's sheet over one window."""

from gaib_wallet import __version__
from gaib_wallet.app.session import Session
from gaib_wallet.app.written import show_written
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.storage.statements import encoded
from gaib_wallet.ui import theme
from gaib_wallet.ui.statement_pdf import pdf_of
from gaib_wallet.ui.widgets.statement_sheet import StatementSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.statement import StatementViewModel, Writers


class StatementSheets:
    """Opens it for the account that is looked at."""

    def __init__(self, window: Window, session: Session) -> None:
        self._window = window
        self._session = session

    def open(self) -> None:
        """Show the sheet, and read this year's."""
        self._session.tasks.spawn(self._opened(), key=(self, "sheet"))

    async def _opened(self) -> None:
        session = self._session
        account = session.accounts.chosen
        if account is None or session.statements is None:
            return
        theme.load_roboto()  # not in the thread that prints
        others = (one.address for one in session.accounts.accounts)
        writers = Writers(
            encoded,
            pdf_of,
            PrivateFiles(*session.custody.paths.own),
            __version__,
            tuple(one for one in others if one != account.address),
        )
        model = StatementViewModel(
            account, session.network, session.statements, writers, session.text, session.tasks
        )
        model.choose(model.state.chosen)
        sheet = StatementSheet(model, account.address, is_demo=session.network.is_demo)
        await show_written(self._window.sheets, sheet, session, model)
