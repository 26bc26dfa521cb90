"""The Contacts page and its sheet, in the states in which a person meets them."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.ui.pages.contacts import ContactsPage
from gaib_wallet.ui.widgets.contact_sheet import ContactSheet
from tests.builders import AID, CONTRACTS, POOL, SAID, USDC, USDT
from tests.contact_world import ATLAS, LIKE_ATLAS, STRANGER, ContactWorld
from tests.ui.account_scenes import Over
from tests.wallet_world import THIRD, WATCHED

Scene = Callable[[ContactWorld], Awaitable[QWidget]]


def furnish(world: ContactWorld) -> None:
    """Two contacts and four allowances."""
    world.contacts.add("Atlas", ATLAS, "Rent, told on the phone on 3 November")
    world.contacts.add("Treasury of the cooperative Sunnyside", STRANGER)
    world.allow(USDC, POOL.address)
    world.allow(SAID, STRANGER)
    world.allow(AID, THIRD, 250 * 10**18)
    world.allow(USDT, CONTRACTS.v3_router or POOL.address)


def page_of(world: ContactWorld) -> ContactsPage:
    return ContactsPage(world.book_model(), world.approvals_model())


async def contacts(world: ContactWorld) -> QWidget:
    furnish(world)
    await world.beat()
    return page_of(world)


async def contacts_empty(world: ContactWorld) -> QWidget:
    await world.beat()
    return page_of(world)


async def contacts_without_logs(world: ContactWorld) -> QWidget:
    furnish(world)
    world.approval_reader.searched_from = None
    world.contact_book.set_aside = Path("contacts.damaged-20261130T120000000000Z.json")
    await world.beat()
    return page_of(world)


async def contacts_searched_in_part(world: ContactWorld) -> QWidget:
    furnish(world)
    world.approval_reader.searched_from = 900
    await world.beat()
    return page_of(world)


async def contacts_reading(world: ContactWorld) -> QWidget:
    await world.beat()
    world.protocol.gate.clear()
    return page_of(world)


async def contacts_failed(world: ContactWorld) -> QWidget:
    await world.beat()
    world.protocol.fault = NodeUnreachable()
    return page_of(world)


async def contacts_stale(world: ContactWorld) -> QWidget:
    furnish(world)
    await world.beat()
    model = world.approvals_model()
    model.open()
    await world.idle()
    await world.silence()
    return ContactsPage(world.book_model(), model)


async def contacts_locked(world: ContactWorld) -> QWidget:
    furnish(world)
    await world.beat()
    model = world.approvals_model()
    model.open()
    await world.idle()
    world.accounts.lock()
    return ContactsPage(world.book_model(), model)


async def contacts_locked_unread(world: ContactWorld) -> QWidget:
    await world.beat()
    world.accounts.lock()
    return page_of(world)


async def contacts_watched(world: ContactWorld) -> QWidget:
    furnish(world)
    world.accounts.watch(WATCHED.name, WATCHED.address)
    world.contacts.remove(ATLAS)
    await world.beat()
    return page_of(world)


async def sheet_new(world: ContactWorld) -> QWidget:
    model = world.form()
    over = Over(ContactSheet(model, is_demo=True))
    model.add("", "0x12", "x" * 121)
    return over


async def sheet_change(world: ContactWorld) -> QWidget:
    atlas = world.contacts.add("Atlas", ATLAS, "Rent")
    return Over(ContactSheet(world.form(atlas), is_demo=True))


async def sheet_alike(world: ContactWorld) -> QWidget:
    world.contacts.add("Atlas", ATLAS)
    model = world.form()
    over = Over(ContactSheet(model, is_demo=True))
    model.add("Atlas again", LIKE_ATLAS.lower(), "")
    return over


PAGES: tuple[Scene, ...] = (
    contacts,
    contacts_empty,
    contacts_without_logs,
    contacts_searched_in_part,
    contacts_reading,
    contacts_failed,
    contacts_stale,
    contacts_locked,
    contacts_locked_unread,
    contacts_watched,
)
SHEETS: tuple[Scene, ...] = (sheet_new, sheet_change, sheet_alike)
SCENES = {one.__name__: one for one in (*PAGES, *SHEETS)}
