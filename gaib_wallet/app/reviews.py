"""Review sheets of one window: what their buttons do, and where they lead."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from gaib_wallet.app.plans import export_plan
from gaib_wallet.app.session import Session
from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.widgets.review_sheet import ReviewSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import Phase, Proposal, SigningFacts, SigningViewModel


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
        model = signing_of(self.session, proposal, export)
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


def signing_of(
    session: Session, proposal: Proposal, export: Callable[[TxPlan], Awaitable[None]]
) -> SigningViewModel:
    """The review of `proposal` by the account whose plan it is, whoever is looked at by now.

    A plan that came in a file may be of an account that is not here. `export` hands a plan to
    another signer.
    """
    payer = proposal.plan.account
    own = (one for one in session.accounts.accounts if one.address == payer)
    account = next(own, Account("", payer, AccountKind.WATCH))
    price = session.portfolio.facts.portfolio
    facts = SigningFacts(
        account=account,
        is_demo=session.network.is_demo,
        proposal=proposal,
        phase=Phase.CHECKING,
        step=1,
        steps=len(proposal.plan.calls),
        is_locked=session.accounts.is_locked,
        eth_usd=price.eth_usd.usd if price and price.eth_usd else None,
        rate=session.text.rate(),
        beat=session.pulse.now_known,
        typed_loss=proposal.typed_loss,
        relay=session.network.relay,
        is_private=session.sends_privately,
        links=replace(session.links, export=export),
    )
    model = SigningViewModel(
        facts,
        review_of,
        session.transactions,
        session.accounts,
        session.custody.unlocks,
        session.pulse,
        session.text,
        session.tasks,
    )
    session.sheets.append(model)
    return model
