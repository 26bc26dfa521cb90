"""What is pictured of sending and receiving: the forms, what speaks against them, the review."""

from PySide6.QtWidgets import QLineEdit, QWidget

from gaib_wallet.app.tour import Guide
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.payment_requests import PaymentRequest, write_request
from gaib_wallet.ui.clipboard import addresses
from gaib_wallet.ui.widgets.clipboard_sheet import ClipboardSheet
from gaib_wallet.ui.widgets.receive_sheet import ReceiveSheet
from gaib_wallet.ui.widgets.send_sheet import SendSheet
from tests.shots.accounts import leave_sheet
from tests.shots.camera import Camera

FRIEND = with_checksum("2b5ad5c4795c026514f8317c7a215e218dccd6cf")
LIKE = with_checksum("2b5ad5c41f0e9a77c3d2b6480e5f91a7c3b2d6cf")
PAGE = "portfolio"


async def payments(guide: Guide, camera: Camera) -> None:
    """Every scene, of whoever is looked at. Raises TourError where the window does not follow."""
    await _receive(guide, camera)
    guide.session.contacts.add("Atlas Logistics", FRIEND)
    sheet = await _form(guide)
    await camera.take("send")
    guide.type(guide.field(sheet, "To"), "atl")
    await guide.press("Atlas", sheet)
    guide.type(guide.field(sheet, "Amount"), "25")
    await guide.until(lambda: guide.button("Review: send"), "a plan")
    await camera.take("send-filled")
    await guide.press("Review: send")
    await guide.until(lambda: guide.button("Sign "), "the sheet")
    await camera.take("send-review")
    await guide.sign()
    await camera.take("send-receipt")
    await guide.close_sheet()
    await _questioned(guide, camera)
    guide.session.contacts.remove(FRIEND)  # other scenes have a book of their own


async def _receive(guide: Guide, camera: Camera) -> None:
    await guide.press("Receive", await guide.open(PAGE))
    sheet = await _top(guide, ReceiveSheet)
    await guide.press("Ask for an amount", sheet)
    guide.type(guide.field(sheet, "Amount asked for"), "1250.50")
    guide.type(guide.field(sheet, "Reference in the link"), "Invoice 12")
    await camera.take("receive-amount")
    await leave_sheet(guide)


async def _questioned(guide: Guide, camera: Camera) -> None:
    network = guide.session.network
    usdc = network.usdc
    sheet = await _form(guide)
    field = guide.field(sheet, "To")
    assert isinstance(field, QLineEdit)
    asked = PaymentRequest(FRIEND, network.chain_id, usdc.address, 25 * 10**6, "Invoice 12")
    for name, typed, seen in (
        ("send-look-alike", LIKE, "begins and ends like"),
        ("send-to-token", usdc.address, "belongs to nobody"),
        ("send-requested", write_request(asked), "Requested by this link"),
    ):
        guide.type(field, "")
        field.insert(typed)
        await guide.session.pulse.beat()
        await guide.until(lambda: _says(guide, sheet, seen), seen)  # noqa: B023 - awaited here
        await camera.take(name)
    await leave_sheet(guide)
    addresses().swapped.emit(FRIEND, LIKE)
    await _top(guide, ClipboardSheet)
    await camera.take("clipboard-changed")
    await leave_sheet(guide)


def _says(guide: Guide, sheet: QWidget, words: str) -> bool:
    return any(words in one for one in guide.texts(sheet))


async def _form(guide: Guide) -> QWidget:
    await guide.press("Send", await guide.open(PAGE))
    return await _top(guide, SendSheet)


async def _top(guide: Guide, kind: type[QWidget]) -> QWidget:
    await guide.until(lambda: isinstance(guide.window.sheets.top, kind), kind.__name__)
    return guide.window.sheets.top or guide.window
