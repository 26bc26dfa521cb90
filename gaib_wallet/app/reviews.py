"""Review sheets of one window: what their buttons do, and where they lead."""

from functools import partial

from gaib_wallet.app.plans import export_plan
from gaib_wallet.app.session import Session
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.widgets.review_sheet import ReviewSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.signing import Proposal


class Reviews:
    """Shows proposals on sheets of one window, for the session that is plugged in last."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.session: Session | None = None

    async def __call__(self, proposal: Proposal) -> bool:
        """Show `proposal`; return once its sheet is closed: whether all of it is on its way."""
        if self.session is None:
            raise RuntimeError("no session to sign with")
        export = partial(export_plan, self._window, self.session)
        model = self.session.signing(proposal, export)
        sheet = ReviewSheet(model.state, self.session.custody.password_hint)
        sheet.sign_wanted.connect(model.sign)
        sheet.accept_wanted.connect(model.accept)
        sheet.again_wanted.connect(model.again)
        sheet.unlock_wanted.connect(model.unlock)
        sheet.loss_typed.connect(model.type_loss)
        sheet.fee_chosen.connect(model.choose_fee)
        sheet.fee_typed.connect(model.type_fee)
        sheet.sending_chosen.connect(model.choose_sending)
        sheet.export_wanted.connect(model.export)
        sheet.follow_up_wanted.connect(model.follow_up)
        bind(sheet, model, sheet.show_state)
        try:
            await show_sheet(self._window.sheets, sheet)
        finally:
            model.close()
            self.session.sheets.remove(model)
        return model.is_on_its_way
