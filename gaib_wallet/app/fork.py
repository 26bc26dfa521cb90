"""A fork of a live network: the demo's people and panel, on what that network has now."""

import asyncio
from collections.abc import Iterable
from contextlib import AsyncExitStack, suppress
from dataclasses import replace

from gaib_wallet.app import front
from gaib_wallet.app.demo import fetched, show_session
from gaib_wallet.app.demo_chain import RunningDemo
from gaib_wallet.app.languages import Languages
from gaib_wallet.demo import packages
from gaib_wallet.demo.fork import ForkControls, ForkNode, closed_levers, furnish
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.uplink import Uplink
from gaib_wallet.domain.network import Network
from gaib_wallet.errors import DemoFault, UnknownLiveChain, WalletError
from gaib_wallet.storage import assets, networks
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window


class RunningFork(RunningDemo):
    """One fork; some of the demo's levers are closed on it."""

    def __init__(self, node: ForkNode, network: Network) -> None:
        super().__init__(node, network, ForkControls(node, network))
        self.closed = closed_levers(network)


async def show_fork(
    window: Window,
    theme: Theme,
    languages: Languages,
    waiting: WaitingPage,
    paths: Paths,
    url: str,
) -> None:
    """Show a fork of the node at `url` in `window` until it is closed.

    Raises:
        InUse: another window shows one.
        NotALiveNode, NoLiveNode, UnknownLiveChain: there is nothing to fork at `url`.
        DemoFault: the fork's own node does not start.
    """
    paths.make()
    async with AsyncExitStack() as cleanup:
        if not await front.hold(paths.data, window.bring, cleanup):
            window.close()
            return
        window.show_whole(waiting)
        await fetched(waiting)
        fork = await opened_fork(url, cleanup)
        await show_session(window, theme, languages, fork, paths, cleanup)


async def opened_fork(url: str, cleanup: AsyncExitStack) -> RunningFork:
    """A fork of the newest block there, furnished; `cleanup` ends it. Raises as `show_fork`."""
    uplink = Uplink(url)
    cleanup.callback(uplink.stop)
    chain_id = await asyncio.to_thread(uplink.chain_id)
    live = await asyncio.to_thread(_known, chain_id, uplink.host)
    opening = asyncio.get_running_loop().run_in_executor(None, _opened, uplink, live)
    # Also if the window closes first: a thread goes on to its end, and so would its node.
    cleanup.push_async_callback(_end, opening)
    return RunningFork(*await asyncio.shield(opening))


def _opened(uplink: Uplink, live: Network) -> tuple[ForkNode, Network]:
    cast()  # it derives keys, which takes a while once
    node = ForkNode(packages.anvil(), uplink, live.chain_id)
    # Nothing of a fork is anybody else's business: no relay hears of it, no explorer shows it.
    here = replace(
        live,
        endpoint=node.endpoint,
        is_demo=True,
        fork_of=uplink.host,
        relay=None,
        explorer="",
        other_explorers=(),
    )
    try:
        furnish(node, here)
    except DemoFault:
        node.stop()
        raise
    return node, here


async def _end(opening: asyncio.Future[tuple[ForkNode, Network]]) -> None:
    with suppress(WalletError):  # then there is no node; whoever waited was told why
        node, _ = await opening
        await asyncio.to_thread(node.stop)


def _known(chain_id: int, host: str) -> Network:
    for network in _every():
        if network.chain_id == chain_id:
            return network
    raise UnknownLiveChain(host, chain_id)


def _every() -> Iterable[Network]:
    yield from networks.read_all(assets.root() / "networks")
    yield networks.read(assets.root() / "demo.toml")
