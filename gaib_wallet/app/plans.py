"""Plans in files, in one window: the sheet that exports one, and the sheet that opens one."""

from gaib_wallet.app.session import Session
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.widgets.plan_export_sheet import PlanExportSheet
from gaib_wallet.ui.widgets.plan_file_sheet import PlanFileSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.plan_export import PlanExportViewModel, plan_title
from gaib_wallet.viewmodels.plan_file import PlanFileViewModel


async def export_plan(window: Window, session: Session, plan: TxPlan) -> None:
    """Let `plan` be written into a file; return once that sheet is closed."""
    title = plan_title(plan, session.contacts.named, session.text)
    model = PlanExportViewModel(
        plan,
        title,
        session.drafts,
        session.text,
        session.tasks,
        has_key=session.accounts.has_key(plan.account),
    )
    sheet = PlanExportSheet(model, is_demo=session.network.is_demo)
    await show_sheet(window.sheets, sheet)


async def open_plan(window: Window, session: Session) -> None:
    """Let a file with a plan be opened, and reviewed; return once that sheet is closed."""
    model = PlanFileViewModel(
        session.drafts,
        session.transactions,
        session.transfers,
        session.contacts,
        session.network,
        session.review,
        session.text,
        session.tasks,
    )
    await show_sheet(window.sheets, PlanFileSheet(model, is_demo=session.network.is_demo))
