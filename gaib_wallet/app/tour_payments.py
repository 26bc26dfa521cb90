"""What happens on the tour between people: paying, asking to be paid, allowing, being stuck."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
import re
import tempfile

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gaib_wallet.app.tour import Guide, TourError, Value
from gaib_wallet.app.tour_words import DONE, SIGN, Said, said
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.units import Address
from gaib_wallet.storage.contacts import ContactFile
from gaib_wallet.ui.pages.activity import ActivityPage
from gaib_wallet.ui.qr_pictures import codes_in_image
from gaib_wallet.ui.widgets.contact_sheet import ContactSheet
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.find_sheet import FindSheet
from gaib_wallet.ui.widgets.plan_export_sheet import PlanExportSheet
from gaib_wallet.ui.widgets.plan_file_sheet import PlanFileSheet
from gaib_wallet.ui.widgets.receive_sheet import ReceiveSheet
from gaib_wallet.ui.widgets.review_sheet import ReviewSheet
from gaib_wallet.ui.widgets.send_sheet import SendSheet

PAYER, ASKER = "Savings", "Rainy day"
CONTACT = "Atlas"
USDC_UNIT = 10**6
PAID, ASKED, PLANNED = 25, 40, 60
REFERENCE = "Invoice 12"
REVOKE = said("ApprovalRows", "Revoke: %1 may take no more %2")
REHEARSED = said(
    "drafts",
    "Rehearsed on your node at block %1: nothing moves.",
    "Rehearsed on your node at block %1: %2; nothing else moves.",
)
ENDLESS = 2**256 - 1
DIGITS = re.compile(r"(?:[0-9a-f]{4} ){7}[0-9a-f]{4}\n(?:[0-9a-f]{4} ){7}[0-9a-f]{4}")
"""A plan's fingerprint as it is read aloud."""


async def payments(guide: Guide) -> None:
    """All of it, and back to who pays. Raises TourError where the window does not follow."""
    await guide.be(PAYER)
    friend = cast().holders[0].address
    await _contact(guide, friend)
    await _pay(guide, friend)
    await _pay_request(guide, await _ask(guide))
    await _revoke(guide)


async def second_pair_of_eyes(guide: Guide) -> None:
    """A plan that somebody else looks at before it is signed. Raises as `payments`."""
    await guide.be(PAYER)
    friend = cast().holders[0].address
    if all(one.address != friend for one in guide.session.contacts.contacts):
        guide.session.contacts.add(CONTACT, friend)
    await _hand_on(guide, friend)


async def _contact(guide: Guide, friend: Address) -> None:
    for one in guide.session.contacts.contacts:
        if one.address == friend or one.name == CONTACT:
            guide.session.contacts.remove(one.address)  # of an earlier tour
    page = await guide.open("contacts")
    await guide.press(said("ContactsCard", "Add a contact"), page)
    sheet = await _top(guide, ContactSheet)
    guide.type(guide.field(sheet, said("ContactSheet", "Name")), CONTACT)
    guide.type(guide.field(sheet, said("ContactSheet", "Address")), friend.lower())
    await guide.press(said("ContactSheet", "Add the contact"), sheet)
    await guide.until(lambda: guide.window.sheets.top is None, "the page")
    await guide.until(lambda: not guide.session.approvals.state.is_first_read, "what is allowed")
    kept = ContactFile(guide.session.custody.paths.contacts).contacts
    await guide.check("A contact", [friend], [one.address for one in kept])


async def _pay(guide: Guide, friend: Address) -> None:
    usdc, probe = guide.demo.network.usdc, guide.probe
    before = probe.balance(usdc, friend)
    await _fill(guide, CONTACT, f"{PAID}")
    await guide.press(said("send", "Review: send %1"))
    await _top(guide, ReviewSheet)
    await guide.until(lambda: guide.button(SIGN.of(1, 1)), "the sheet")
    await guide.check("Review of a payment", before, probe.balance(usdc, friend))
    await guide.sign()
    paid = before + PAID * USDC_UNIT
    await guide.check("Paid a contact", paid, probe.balance(usdc, friend), signed=True)
    await guide.close_sheet()
    page = await _newest(guide)
    with tempfile.TemporaryDirectory(prefix="gaib-receipt-") as folder:
        file = Path(folder) / "receipt.pdf"
        page.save(str(file))
        await guide.until(lambda: page.model.state.saved_text, "a receipt that is saved")
        begins = await asyncio.to_thread(file.read_bytes)
    await guide.check("A receipt for the recipient", "%PDF-", begins[:5].decode("latin-1"))


async def _ask(guide: Guide) -> str:
    """The link by which another account asks for money, as a camera reads it off the window."""
    await guide.be(ASKER)
    network = guide.demo.network
    me = guide.address
    await guide.press(said("PortfolioPage", "Receive"), await guide.open("portfolio"))
    sheet = await _top(guide, ReceiveSheet)
    await guide.press(said("ReceiveSheet", "Ask for an amount"), sheet)
    guide.type(guide.field(sheet, said("ReceiveSheet", "Amount asked for")), f"{ASKED}")
    guide.type(guide.field(sheet, said("ReceiveSheet", "Reference in the link")), REFERENCE)
    await asyncio.sleep(0)
    codes = codes_in_image(guide.window.grab().toImage())
    link = codes[0] if codes else ""
    asked = (
        f"ethereum:{network.usdc.address}@{network.chain_id}/transfer"
        f"?address={me}&uint256={ASKED * USDC_UNIT}"
    )
    await guide.check("Asked for an amount", asked, link.partition("&message=")[0])
    await guide.press(DONE, sheet)
    await guide.until(lambda: guide.window.sheets.top is None, "the page")
    await guide.be(PAYER)
    return link


async def _pay_request(guide: Guide, link: str) -> None:
    """From the link; no block wants it, until more is offered."""
    usdc, probe, payer = guide.demo.network.usdc, guide.probe, guide.address
    asker = next(one.address for one in guide.session.accounts.accounts if one.name == ASKER)
    before, sent = probe.balance(usdc, asker), probe.sent(payer)
    async with guide.demo.mining_paused():
        sheet = await _fill(guide, link, "")
        await guide.until(
            lambda: guide.button(said("send", "Review: send %1"), sheet), "a plan for the request"
        )
        await guide.check("A request from a link", before, probe.balance(usdc, asker))
        await guide.press(said("send", "Review: send %1"), sheet)
        await _agree(guide)
        page = await _newest(guide)
        slow, offered = _only_waiting(guide)
        await guide.check("Stuck: no block wants it", sent, probe.sent(payer))
        await guide.press(said("activity", "Speed up"), page)
        await _agree(guide, "Review of the same, faster")
        fast, more = _only_waiting(guide)
        guide.demo.node.ask("evm_mine")
    await guide.beat()
    model = (await _newest(guide)).model
    model.show(fast)
    await guide.until(lambda: model.state.detail and model.state.detail.has_receipt, "a block")
    is_faster = fast != slow and more * 10 >= offered * 11
    await guide.check(
        "Sped up, and paid once",
        [str(before + ASKED * USDC_UNIT), f"number {sent}", "a tenth more"],
        [
            str(probe.balance(usdc, asker)),
            f"number {probe.sent(payer) - 1}",
            "a tenth more" if is_faster else f"{more} after {offered}",
        ],
        signed=True,
    )


async def _revoke(guide: Guide) -> None:
    network, probe, payer = guide.demo.network, guide.probe, guide.address
    pool = network.pools[0].address
    await asyncio.to_thread(_allow_elsewhere, guide)
    page = await guide.open("contacts")
    guide.session.approvals.refresh()
    key = f"{network.usdc.address} {pool}"
    rows = guide.session.approvals
    await guide.until(lambda: any(one.key == key for one in rows.state.rows), "what is allowed")
    allowed = probe.allowance(network.usdc, payer, pool)
    await guide.check("Allowed by another program", str(ENDLESS), str(allowed))
    guide.click(_button_to_revoke(page, network.usdc.symbol))
    await guide.until(lambda: guide.button(SIGN.of(1, 1)), "the sheet")
    allowed = probe.allowance(network.usdc, payer, pool)
    await guide.check("Review of a revocation", str(ENDLESS), str(allowed))
    await guide.sign()
    await guide.close_sheet()
    await guide.until(lambda: all(one.key != key for one in rows.state.rows), "that it is gone")
    await guide.until(page.isVisible, "the page")
    found = probe.allowance(network.usdc, payer, pool)
    await guide.check("Nobody may take it", 0, found, signed=True)


def _allow_elsewhere(guide: Guide) -> None:
    """Give an allowance as another program would have asked for it."""
    blocks, network = Blocks(guide.demo.node), guide.demo.network
    pool = network.pools[0].address
    blocks.send(cast().savings, network.usdc.address, "approve(address,uint256)", pool, ENDLESS)
    with guide.demo.node.mining_paused():
        blocks.mine()


async def _hand_on(guide: Guide, friend: Address) -> None:
    """A plan that goes into a file, and comes out of it for another pair of eyes."""
    usdc, probe, payer = guide.demo.network.usdc, guide.probe, guide.address
    before, sent = probe.balance(usdc, friend), probe.sent(payer)
    with tempfile.TemporaryDirectory(prefix="gaib-plan-") as folder:
        file = Path(folder) / "plan.json"
        await _fill(guide, CONTACT, f"{PLANNED}")
        await guide.press(said("send", "Review: send %1"))
        await guide.until(lambda: guide.button(SIGN.of(1, 1)), "the sheet")
        await guide.press(said("review", "Export"), await _top(guide, ReviewSheet))
        sheet = await _top(guide, PlanExportSheet)
        _field_for_file(sheet).take(str(file))
        await guide.press(said("PlanExportSheet", "Export the file"), sheet)
        await guide.until(
            lambda: _says(
                guide, sheet, said("PlanExportSheet", "The plan is in %1. It is not signed.")
            ),
            "a file",
        )
        made = _fingerprint(guide, sheet)
        await guide.check("A plan in a file, not signed", sent, probe.sent(payer))
        await _leave_sheets(guide)
        sheet = await _open_plan(guide, file)
        await guide.until(lambda: _says(guide, sheet, REHEARSED), "a rehearsal")
        await guide.check("The plan, opened again", made, _fingerprint(guide, sheet))
        await guide.press(said("PlanFileSheet", "Review it"), sheet)
        await guide.until(lambda: guide.button(SIGN.of(1, 1)), "the sheet")
        await guide.sign()
    paid = before + PLANNED * USDC_UNIT
    await guide.check("Signed out of the file", paid, probe.balance(usdc, friend), signed=True)
    await _leave_sheets(guide)


async def _open_plan(guide: Guide, file: Path) -> QWidget:
    guide.window.frame.find_wanted.emit()
    finder = await _top(guide, FindSheet)
    field = guide.field(finder, said("FindSheet", "Find or do"))
    guide.type(field, said("pages", "Open a plan from a file").text)
    guide.press_key(field, Qt.Key.Key_Return)
    sheet = await _top(guide, PlanFileSheet)
    _field_for_file(sheet).take(str(file))
    return sheet


async def _fill(guide: Guide, recipient: str, amount: str) -> QWidget:
    """The form to send, for a contact or from a link that says the rest."""
    await guide.press(said("PortfolioPage", "Send"), await guide.open("portfolio"))
    sheet = await _top(guide, SendSheet)
    field = guide.field(sheet, said("RecipientField", "To"))
    if amount:
        guide.type(field, recipient[:3])
        await guide.press(recipient, sheet)
        guide.type(guide.field(sheet, said("SendSheet", "Amount")), amount)
    elif isinstance(field, QLineEdit):
        field.insert(recipient)
    await guide.beat()
    return sheet


async def _agree(guide: Guide, step: str = "") -> None:
    """Sign what the sheet shows while no block comes; a picture of it first, if it is a step."""
    await guide.until(lambda: guide.button(SIGN.of(1, 1)), "the sheet")
    if step:
        sent = guide.probe.sent(guide.address)
        await guide.check(step, 1, len(guide.probe.waiting(guide.address)) if sent else 0)
    await guide.press(SIGN.of(1, 1))
    await guide.until(
        lambda: _says(guide, guide.window, said("review", "Sent, waiting for a block")), "the pool"
    )
    await guide.close_sheet()


def _only_waiting(guide: Guide) -> tuple[str, int]:
    """The hash in the node's pool, and the wei per gas that it offers."""
    waiting = guide.probe.waiting(guide.address)
    if len(waiting) != 1:
        raise TourError(f"one transaction should wait, not {len(waiting)}")
    return waiting[0]


async def _newest(guide: Guide) -> ActivityPage:
    """The Activity page with its newest transaction open."""
    page = await guide.open("activity")
    if not isinstance(page, ActivityPage):
        raise TourError("no list of transactions")
    model = page.model
    await guide.until(lambda: model.state.rows, "what was signed")
    newest = next(row.key for row in model.state.rows if not row.is_head)
    if model.state.opened_row != newest:
        model.open_row(newest)
    await guide.until(lambda: model.state.detail, "its details")
    return page


async def _leave_sheets(guide: Guide) -> None:
    """Go back from every sheet that lies there."""
    while (top := guide.window.sheets.top) is not None:
        await guide.until(top.isVisible, "a sheet")
        top.go_back()
        await guide.until(_is_other(guide, top), "the sheet below")


def _is_other(guide: Guide, top: QWidget) -> Callable[[], bool]:
    return lambda: guide.window.sheets.top is not top


async def _top(guide: Guide, kind: type[QWidget]) -> QWidget:
    await guide.until(lambda: isinstance(guide.window.sheets.top, kind), kind.__name__)
    return guide.window.sheets.top or guide.window


def _button_to_revoke(page: QWidget, symbol: str) -> QPushButton:
    buttons = (one for one in page.findChildren(QPushButton) if one.isVisible())
    wanted = replace(REVOKE, values={2: symbol})
    found = next((one for one in buttons if wanted.fits(one.accessibleName())), None)
    if found is None:
        raise TourError("no button to revoke with")
    return found


def _field_for_file(sheet: QWidget) -> FileField:
    field = sheet.findChild(FileField)
    if field is None:
        raise TourError("no field for a file")
    return field


def _fingerprint(guide: Guide, sheet: QWidget) -> Value:
    found = DIGITS.search("\n".join(guide.texts(sheet)))
    return found[0] if found else ""


def _says(guide: Guide, inside: QWidget, words: Said) -> bool:
    return any(words.is_in(one) for one in guide.texts(inside))
