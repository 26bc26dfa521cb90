"""The demo: a chain of its own, people whose keys everybody has, and a panel that moves time."""

import asyncio
from contextlib import AsyncExitStack
import shutil

from gaib_wallet.app.pages import review
from gaib_wallet.app.session import Session, open_session
from gaib_wallet.demo import packages
from gaib_wallet.demo.deploy import deploy
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import AlreadyKnown
from gaib_wallet.keys.keystore import KeyPolicy, Keystore
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.atomic import Folder
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.signing import Proposal

PASSWORD = "demo"  # noqa: S105 - the words of its keys are published too
CHEAP = KeyPolicy(scrypt_n=4096, shortest_password=4)


async def open_demo(
    window: Window, paths: Paths, cleanup: AsyncExitStack, *, is_fresh: bool
) -> Session:
    """The demo chain running, its people unlocked, and a session on it."""
    paths.make()
    await asyncio.to_thread(packages.fetch, progress=print)
    node = await asyncio.to_thread(Node, packages.anvil())
    cleanup.callback(node.stop)
    network = await asyncio.to_thread(deploy, node)
    node.ask("evm_setAutomine", True)
    keys = Keystore(Folder(paths.keys), CHEAP)
    book = AccountFile(paths.accounts)
    people = cast()
    for person in (people.savings, people.rainy_day, people.treasury, people.support):
        await keys.import_key(bytearray(person.key.hex(), "ascii"), PASSWORD)
        book.add(Account(person.name, person.address, AccountKind.KEY))
    book.choose(people.savings.address)
    sessions: list[Session] = []

    async def reviewer(proposal: Proposal) -> None:
        await review(window, sessions[0], proposal)

    session = await open_session(
        network, keys, book, paths, Settings(), reviewer, cleanup, PASSWORD
    )
    sessions.append(session)
    return session
