"""The sheets to send and to receive, in the states in which a person meets them."""

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.payment_requests import PaymentRequest, write_request
from gaib_wallet.ui.widgets.clipboard_sheet import ClipboardSheet
from gaib_wallet.ui.widgets.receive_sheet import ReceiveSheet
from gaib_wallet.ui.widgets.send_sheet import SendSheet
from gaib_wallet.viewmodels.receive import ReceiveViewModel
from gaib_wallet.viewmodels.send import SendViewModel
from tests.builders import NETWORK, USDC, usdc
from tests.contact_world import ATLAS, LIKE_ATLAS, STRANGER
from tests.send_world import SendWorld
from tests.ui.account_scenes import Over

LIKE = with_checksum(LIKE_ATLAS[2:])
LINK = write_request(
    PaymentRequest(ATLAS, NETWORK.chain_id, USDC.address, usdc("25").raw, "Invoice 12")
)
Scene = Callable[[SendWorld], Awaitable[QWidget]]


async def sending(world: SendWorld, recipient: str = "", pay: str = "") -> SendViewModel:
    """The form's model, with Atlas in the book, filled so far."""
    if not world.contacts.contacts:
        world.contacts.add("Atlas Logistics", ATLAS)
    await world.beat()
    model = world.send()
    model.edit_recipient(recipient)
    model.edit_pay(pay)
    await world.idle()
    return model


def over(model: SendViewModel) -> Over:
    return Over(SendSheet(model, is_demo=True))


async def send_empty(world: SendWorld) -> QWidget:
    return over(await sending(world))


async def send_offers(world: SendWorld) -> QWidget:
    return over(await sending(world, "ma"))


async def send_filled(world: SendWorld) -> QWidget:
    return over(await sending(world, ATLAS, "25"))


async def send_requested(world: SendWorld) -> QWidget:
    model = await sending(world, LINK)
    model.edit_pay("24")
    return over(model)


async def send_look_alike(world: SendWorld) -> QWidget:
    model = await sending(world, LIKE, "25")
    model.type(ATLAS[-10:])
    return over(model)


async def send_to_token(world: SendWorld) -> QWidget:
    return over(await sending(world, USDC.address, "25"))


async def send_to_contract(world: SendWorld) -> QWidget:
    world.reader.contracts = {STRANGER}
    return over(await sending(world, STRANGER, "25"))


async def send_denied(world: SendWorld) -> QWidget:
    world.reader.denied = {ATLAS}
    return over(await sending(world, ATLAS, "99999"))


async def send_locked(world: SendWorld) -> QWidget:
    model = await sending(world, ATLAS, "25")
    world.accounts.lock()
    await world.beat()
    return over(model)


def receiving(world: SendWorld, **changes: object) -> tuple[ReceiveViewModel, ReceiveSheet]:
    model, account = world.receive(), world.accounts.accounts[0]
    sheet = ReceiveSheet(
        model,
        account.name,
        account.address,
        world.network.name,
        is_demo=True,
        **changes,  # type: ignore[arg-type]  # by name
    )
    return model, sheet


async def receive_address(world: SendWorld) -> QWidget:
    return Over(receiving(world)[1])


async def receive_asking(world: SendWorld) -> QWidget:
    model, sheet = receiving(world)
    model.ask(is_asking=True)
    model.edit_pay("1250.5")
    model.edit_reference("Invoice 12")
    return Over(sheet)


async def receive_unsafe(world: SendWorld) -> QWidget:
    return Over(receiving(world, is_unsafe=True)[1])


async def clipboard_changed(_world: SendWorld) -> QWidget:
    return Over(ClipboardSheet(ATLAS, LIKE, is_demo=True))


SCENES: dict[str, Scene] = {
    one.__name__: one
    for one in (
        send_empty,
        send_offers,
        send_filled,
        send_requested,
        send_look_alike,
        send_to_token,
        send_to_contract,
        send_denied,
        send_locked,
        receive_address,
        receive_asking,
        receive_unsafe,
        clipboard_changed,
    )
}
