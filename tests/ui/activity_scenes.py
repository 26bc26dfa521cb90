"""The Activity page with everything that a transaction can come to, and the sheet of a link."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from gaib_wallet.domain.links import Link
from gaib_wallet.domain.transactions import Act, PrivateRoute, Replaced, TxRecord, TxStatus
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.ui.pages.activity import ActivityPage
from gaib_wallet.ui.widgets.link_sheet import LinkSheet
from tests.builders import BLOCK, USDC, fee, plan, receipt, record, usdc
from tests.ui.account_scenes import Over
from tests.wallet_world import OTHER, WalletWorld

Scene = Callable[[WalletWorld], Awaitable[QWidget]]
REFERENCE = "Invoice 2026-117"
HOST = "etherscan.io"


def tx_hash(number: int) -> str:
    return "0x" + f"{number:02x}" * 32


def signed(number: int, nonce: int, **fields: object) -> TxRecord:
    """A swap that waits."""
    waiting = replace(record(nonce=nonce), plan=plan().bare(), fee=fee())
    return replace(waiting, tx_hash=tx_hash(number), **fields)  # type: ignore[arg-type]  # by name


CANCEL = replace(plan(Act.CANCEL), replaces=Replaced(tx_hash(4), 3, fee().price))
PAYMENT = replace(plan(Act.SEND), recipient=OTHER, reference=REFERENCE)
PAID = replace(receipt(), changes=(TokenChange(-usdc("100").raw, USDC),))
REVERTED = replace(receipt(succeeded=False), reason="Too little received", technical="0x08c379a0")
STATES = (
    signed(1, 0, status=TxStatus.FINAL, receipt=receipt()),
    signed(2, 1, act=Act.SEND, plan=PAYMENT, least=None, status=TxStatus.FINAL, receipt=PAID),
    signed(3, 2, status=TxStatus.FAILED, receipt=REVERTED),
    signed(4, 3, status=TxStatus.REPLACED, replaced_by=tx_hash(5)),
    signed(5, 3, act=Act.CANCEL, plan=CANCEL, pay=None, status=TxStatus.IN_BLOCK, receipt=PAID),
    signed(6, 4, was_in=BLOCK),
    signed(7, 5, status=TxStatus.SIGNED),
    signed(8, 7, private=PrivateRoute("relay.example", BLOCK.number - 3, 25)),
    signed(9, 8, status=TxStatus.UNKNOWN),
    signed(10, 9, status=TxStatus.GIVEN_UP),
)


async def opened(world: WalletWorld, number: int) -> ActivityPage:
    """The page over all of them, one of them open."""
    world.names[OTHER] = "Alice Martin"
    for one in STATES:
        await world.store.put(one)
    model = world.activity()
    await world.beat()
    model.open(tx_hash(number))
    return ActivityPage(model)


async def activity_taken_back(world: WalletWorld) -> ActivityPage:
    return await opened(world, 6)


async def activity_not_sent_and_locked(world: WalletWorld) -> ActivityPage:
    page = await opened(world, 7)
    world.accounts.lock()
    return page


async def activity_private(world: WalletWorld) -> ActivityPage:
    return await opened(world, 8)


async def activity_paid(world: WalletWorld) -> ActivityPage:
    return await opened(world, 2)


async def activity_failed(world: WalletWorld) -> ActivityPage:
    return await opened(world, 3)


async def activity_cancelled(world: WalletWorld) -> ActivityPage:
    return await opened(world, 5)


async def sheet_link(world: WalletWorld) -> Over:
    return Over(LinkSheet(Link(f"https://{HOST}/tx/{tx_hash(1)}", HOST), bool, is_demo=True))


async def sheet_link_without_browser(world: WalletWorld) -> Over:
    refused = LinkSheet(Link(f"https://{HOST}/tx/{tx_hash(1)}", HOST), lambda _: False)
    refused.open.click()
    return Over(refused)


SCENES: dict[str, Scene] = {
    one.__name__: one
    for one in (
        activity_taken_back,
        activity_not_sent_and_locked,
        activity_private,
        activity_paid,
        activity_failed,
        activity_cancelled,
        sheet_link,
        sheet_link_without_browser,
    )
}
