"""What is pictured of other networks: closed flows, no sAID, two nodes at odds."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

from gaib_wallet.app.demo import demo_session
from gaib_wallet.app.demo_chain import RunningDemo
from gaib_wallet.app.live import live
from gaib_wallet.app.tour import Guide
from gaib_wallet.chain.contract_survey import IMPLEMENTATION_SLOT
from gaib_wallet.demo import packages
from gaib_wallet.demo.node import Node
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.settings import Theme as Colours
from gaib_wallet.storage import assets, networks
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.ui.window import Window
from tests.shots.accounts import leave_sheet
from tests.shots.camera import Camera


async def other_networks(before: Guide, camera: Camera, place: Path) -> None:
    """Windows of their own, on the demo's chain under other names. Raises TourError."""
    demo = before.demo
    await demo.start_over()
    ethereum = _like(demo.network, "ethereum")
    async with _seen(before, ethereum, camera, place) as (guide, copy):
        await _ethereum(guide, camera)
        await _at_odds(guide, camera, copy)
    base = replace(_like(demo.network, "base"), said=None)
    async with _seen(before, base, camera, place) as (guide, _):
        await guide.open("stake")
        await camera.take("stake-elsewhere")
        await guide.open("yield")
        await camera.take("yield-elsewhere")


@asynccontextmanager
async def _seen(
    earlier: Guide, network: Network, camera: Camera, place: Path
) -> AsyncIterator[tuple[Guide, Node]]:
    """The demo's people in a window on `network`; the second node has a copy of the chain."""
    demo, theme, languages = earlier.demo, earlier.theme, earlier.languages
    window = Window("GAIB Wallet")
    window.show()
    paths = Paths.below(place / network.key).demo()
    paths.make()
    state = place / f"{network.key}.json"
    demo.node.save(state)
    async with AsyncExitStack() as cleanup:
        copy = cleanup.enter_context(Node(packages.anvil(), state))
        before = Settings(
            theme=Colours(theme.scheme), nodes={network.key: (network.endpoint, copy.endpoint)}
        )
        SettingsFile(paths.settings).save(before)
        here = RunningDemo(demo.node, network)
        session, store, settings = await demo_session(window, here, paths, cleanup)
        shown = (session, store, settings, (network,), paths)
        session.tasks.spawn(live(window, theme, languages, *shown), key="window")
        guide = Guide(window, session, here, theme, languages, place)
        camera.turn_to(window)
        try:
            await guide.until(lambda: session.portfolio.facts.portfolio, "the portfolio")
            yield guide, copy
        finally:
            window.close()


def _like(network: Network, key: str) -> Network:
    """The demo's contracts as a manifest names them: what it closes is closed.

    It stays a demo's: the chain's clock is not this machine's.
    """
    known = networks.read(assets.root() / "networks" / f"{key}.toml")
    return replace(network, key=key, name=known.name, closed=known.closed)


async def _ethereum(guide: Guide, camera: Camera) -> None:
    convert = guide.session.convert
    page = await guide.open("convert")
    guide.type(guide.field(page, "You pay"), "1000")
    await guide.until(lambda: convert.state.can_review, "a plan")
    await camera.take("convert-ethereum")
    await guide.press("Why, and what can be read", page)
    await guide.until(lambda: (told := convert.state.concierge) and told.checks, "what was checked")
    await camera.take("convert-concierge")
    await guide.press("Sign a proof of ownership", page)
    await guide.until(lambda: guide.window.sheets.top, "the proof")
    await camera.take("sheet-proof")
    await leave_sheet(guide)


async def _at_odds(guide: Guide, camera: Camera, copy: Node) -> None:
    """The second node says that the vault hands its calls to somebody else."""
    said, witnesses = guide.demo.network.said, guide.session.oversight.witnesses
    assert said
    page = await guide.open("convert")
    place = f"0x{IMPLEMENTATION_SLOT.hex()}"
    copy.ask("anvil_setStorageAt", said.address, place, f"0x{1:064x}")
    guide.demo.node.ask("evm_mine")
    copy.ask("evm_mine")
    await guide.beat()
    await guide.until(lambda: witnesses.dispute, "a dispute")
    await guide.beat()
    await guide.until(page.isVisible, "the page")
    await camera.take("convert-dispute")
