"""What is pictured of contacts and allowances: the page, its sheets, and a revocation."""

import asyncio

from gaib_wallet.app.tour import Guide
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.roles import cast
from tests.contact_world import ATLAS, ENDLESS, LIKE_ATLAS, STRANGER
from tests.shots.accounts import leave_sheet, unlock
from tests.shots.camera import Camera


async def contacts(guide: Guide, camera: Camera) -> None:
    """Every scene, for Savings. Raises TourError where the window does not follow."""
    page = await guide.open("contacts")
    await guide.until(lambda: not guide.session.approvals.state.is_first_read, "what is allowed")
    await camera.take("contacts-empty")
    await guide.press("Add a contact", page)
    await guide.until(lambda: guide.window.sheets.top, "the sheet")
    await camera.take("sheet-contact")
    guide.session.contacts.add("Atlas", ATLAS, "Rent, told on the phone")
    sheet = guide.window.sheets.top or guide.window
    guide.type(guide.field(sheet, "Name"), "Atlas again")
    guide.type(guide.field(sheet, "Address"), LIKE_ATLAS.lower())
    await guide.press("Add the contact", sheet)
    await camera.take("sheet-contact-alike")
    await leave_sheet(guide)
    guide.session.contacts.add("Treasury of the cooperative", STRANGER)
    await asyncio.to_thread(_allow, guide, ENDLESS, 120 * 10**18)
    guide.session.approvals.refresh()
    await guide.until(lambda: len(guide.session.approvals.state.rows) > 1, "what is allowed")
    await camera.take("contacts")
    await guide.press("Revoke all", page)
    await guide.until(lambda: guide.button("Sign 1 of"), "the sheet")
    await camera.take("review-revoke")
    await leave_sheet(guide)
    guide.session.accounts.lock()
    await camera.take("contacts-locked")
    await unlock(guide)
    await asyncio.to_thread(_allow, guide, 0, 0)
    for one in guide.session.contacts.contacts:
        guide.session.contacts.remove(one.address)


def _allow(guide: Guide, to_curve: int, to_stranger: int) -> None:
    """Give allowances as another program might have asked for them, or take them back."""
    blocks, network, savings = Blocks(guide.demo.node), guide.demo.network, cast().savings
    approve = "approve(address,uint256)"
    blocks.send(savings, network.usdc.address, approve, network.pools[0].address, to_curve)
    blocks.send(savings, network.aid.address, approve, LIKE_ATLAS, to_stranger)
    with guide.demo.node.mining_paused():
        blocks.mine()
