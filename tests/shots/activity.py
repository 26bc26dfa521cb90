"""What is pictured of transactions that wait: the queue, what helps, and what is asked first."""

from gaib_wallet.app.tour import Guide
from gaib_wallet.domain.links import Link
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.pages.activity import ActivityPage
from gaib_wallet.ui.widgets.link_sheet import LinkSheet
from tests.shots.accounts import leave_sheet
from tests.shots.camera import Camera
from tests.shots.payments import FRIEND

HOST = "etherscan.io"


async def activity(guide: Guide, camera: Camera) -> None:
    """Every scene, of whoever is looked at. Raises TourError where the window does not follow."""
    guide.session.contacts.add("Atlas Logistics", FRIEND)
    model = guide.session.activity
    with guide.demo.node.mining_paused():
        for amount in ("25", "30"):
            await _pay(guide, amount)
        page = await guide.open("activity")
        assert isinstance(page, ActivityPage)
        await guide.until(lambda: "number" in model.state.rows[1].cells[0].sub, "a queue")
        model.open_row(model.state.rows[2].key)
        await camera.take("activity-queue")
        for words, name in (("Speed up", "speed-up"), ("Cancel it", "cancel")):
            await guide.press(words, page)
            await guide.until(lambda: guide.button("Sign "), "the sheet")
            await camera.take(f"review-{name}")
            await leave_sheet(guide)
        page.give_up_wanted.emit()
        await guide.until(lambda: guide.window.sheets.top, "a question")
        await camera.take("sheet-give-up")
        await leave_sheet(guide)
        guide.demo.node.ask("evm_mine")
    await guide.beat()
    await guide.until(lambda: model.state.detail and model.state.detail.has_receipt, "a block")
    await camera.take("activity-paid")
    await _link(guide, camera, model.state.opened)
    model.open_row(model.state.opened_row)
    guide.session.contacts.remove(FRIEND)  # other scenes have a book of their own


async def _pay(guide: Guide, amount: str) -> None:
    """As far as the node's pool."""
    await guide.press("Send", await guide.open("portfolio"))
    await guide.until(lambda: guide.window.sheets.top, "the form")
    sheet = guide.window.sheets.top or guide.window
    guide.type(guide.field(sheet, "To"), "atl")
    await guide.press("Atlas", sheet)
    guide.type(guide.field(sheet, "Amount"), amount)
    await guide.press("Review: send")
    await guide.press("Sign ")
    await guide.until(lambda: any("Sent, waiting" in one for one in guide.texts()), "the pool")
    await guide.close_sheet()


async def _link(guide: Guide, camera: Camera, tx_hash: str) -> None:
    """No page shows the demo: one of another network stands in for it."""
    sheet = LinkSheet(Link(f"https://{HOST}/tx/{tx_hash}", HOST), bool)
    guide.session.tasks.spawn(show_sheet(guide.window.sheets, sheet), key="link")
    await guide.until(lambda: guide.window.sheets.top, "the host")
    await camera.take("sheet-link")
    await leave_sheet(guide)
