"""What is pictured of the past: the yield in every state, a statement, the queue, the backing."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
import tempfile

from PySide6.QtWidgets import QMenu, QWidget

from gaib_wallet.app.tour import Guide
from gaib_wallet.app.tour_exits import bring
from gaib_wallet.domain.events import EventKind
from gaib_wallet.errors import Locked, NodeUnreachable
from gaib_wallet.ui.pages.yields import YieldPage
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.viewmodels.yields_state import OWN, YieldState
from tests.shots.accounts import leave_sheet
from tests.shots.camera import Camera
from tests.vault import ONE, Vault, year
from tests.yield_world import YieldWorld

SIZE = (1080, 672)
A_PART = 700 * ONE


async def yields(guide: Guide, camera: Camera) -> None:
    """Of whoever is looked at, whose past is read. Raises TourError."""
    model = guide.yields
    page = await guide.open("yield")
    await guide.until(lambda: model.state.look == "full" and not model.state.sync_text, "it all")
    await camera.take("yield")
    model.show_market(is_shown=True)
    model.choose_range("3")
    await camera.take("yield-market")
    model.show_market(is_shown=False)
    model.choose_range("all")
    assert model.facts.known
    worst = min(model.facts.known.history.steps, key=lambda step: step.change)
    model.open_step(worst.block)
    await guide.until(lambda: (shown := model.state.detail) and shown.block_hash, "the step")
    await camera.take("yield-step")
    model.close_step()
    model.turn_table()
    await camera.take("yield-table")
    model.turn_table()
    model.choose_part(OWN)
    await camera.take("yield-my-part")
    model.turn_deals()
    await camera.take("yield-deals")
    model.turn_deals()
    model.choose_part("all")
    await _statement(guide, camera, page)


async def _statement(guide: Guide, camera: Camera, page: QWidget) -> None:
    actions = (action for menu in page.findChildren(QMenu) for action in menu.actions())
    next(action for action in actions if action.text().startswith("Statement")).trigger()
    await guide.until(lambda: guide.button("Save PDF and JSON"), "a statement")
    await camera.take("sheet-statement")
    sheet = guide.window.sheets.top
    assert sheet
    await guide.press("Own days", sheet)
    guide.type(guide.field(sheet, "First day"), "2026-07-01")
    guide.type(guide.field(sheet, "Last day"), "2026-02-30")
    await camera.take("sheet-statement-days")
    guide.type(guide.field(sheet, "Last day"), "2026-09-30")
    await guide.until(lambda: guide.button("Save PDF and JSON", sheet), "a quarter")
    with tempfile.TemporaryDirectory(prefix="gaib-shots-") as folder:
        sheet.findChildren(FileField)[0].take(str(Path(folder) / "statement.json"))
        await guide.press("Save PDF and JSON", sheet)
        await guide.until(lambda: any("verify" in one for one in guide.texts(sheet)), "two files")
        await camera.take("sheet-statement-saved")
    await leave_sheet(guide)


async def exits(guide: Guide, camera: Camera) -> None:
    """Of whoever is looked at, who has no request yet. Raises TourError."""
    stake = guide.session.stake
    stake.sell_percent(25)
    await guide.until(lambda: not stake.facts.is_comparing, "another split")
    await camera.take("exit-split")
    await camera.take_below("exit-ways")
    stake.sell_percent(50)


async def story(guide: Guide, camera: Camera) -> None:
    """An open request of whoever is looked at, asked for and paid in parts. Raises TourError."""
    stake, me = guide.session.stake, guide.address
    await guide.open("stake")
    stake.open_tab("exit")
    await guide.until(lambda: (seen := stake.state.exits.request) and seen.is_open, "a request")
    await camera.take("exit-request-open")
    await guide.demo.advance(9)
    await asyncio.to_thread(bring, guide, guide.probe.ahead(me) + A_PART)
    await guide.beat()
    await guide.press("Ask the queue to pay")
    await guide.sign()
    await guide.close_sheet()
    await guide.until(lambda: (seen := stake.state.exits.request) and seen.parts, "a part")
    await camera.take("exit-request-part")
    await guide.demo.advance(20)
    await guide.demo.pay_queue()
    await guide.beat()
    await guide.until(lambda: (seen := stake.state.exits.request) and not seen.is_open, "all of it")
    await camera.take("exit-request-paid")


async def backing(guide: Guide, camera: Camera) -> None:
    """What stands behind it, in each view. Raises TourError."""
    model = guide.session.backing
    page = await guide.open("backing")
    await guide.until(lambda: model.state.look == "full" and model.state.changes.lines, "reserves")
    await camera.take("backing")
    await guide.press("What if", page)
    await camera.take("backing-what-if")
    model.close()
    model.show_changes()
    await camera.take("backing-changes")
    model.close()
    model.choose_view("past")
    await guide.until(lambda: (past := model.facts.past) and past.is_whole, "the past")
    await camera.take("backing-past")
    await camera.take_below("backing-past-below")
    model.choose_view("contracts")
    await guide.until(lambda: model.state.observer.look == "full", "the contracts")
    await camera.take("backing-contracts")
    await camera.take_below("backing-contracts-below")
    model.choose_view("now")


async def invented(camera: Camera) -> None:
    """Pages of a vault in memory, in states that no demo comes into by itself."""
    for name, prepare in STATES.items():
        with tempfile.TemporaryDirectory(prefix="gaib-shots-") as folder:
            world = YieldWorld(Vault() if name == "empty" else year(), Path(folder))
            world.reader.open_blocks = 0
            await prepare(world)
            page = YieldPage(world.model)
            page.draw_chart()
            page.resize(*SIZE)
            page.show()
            await camera.take_whole(f"yield-{name}", page)
            page.close()
            await world.tasks.aclose()


async def _reading(world: YieldWorld) -> None:
    """A part is there, and the node has not answered with the next one."""
    world.reader.page_size, begun = 6, asyncio.Event()

    def stop_there(state: YieldState) -> None:
        if state.sync_text:
            world.reader.gate.clear()
            begun.set()

    world.model.subscribe(stop_there)
    world.model.refresh()
    await begun.wait()


async def _stopped(world: YieldWorld) -> None:
    await _reading(world)
    world.model.stop()
    await world.tasks.idle()


async def _loading(world: YieldWorld) -> None:
    world.reader.gate.clear()
    world.model.refresh()


async def _all(world: YieldWorld) -> None:
    await world.read()


async def _not_read(world: YieldWorld) -> None:
    world.reader.oldest = 15
    await world.read()


async def _contradicts(world: YieldWorld) -> None:
    broken = world.vault.events[9]
    world.vault.events[9] = broken._replace(assets=broken.assets + 9_000 * ONE)
    await world.read()


async def _no_old_states(world: YieldWorld) -> None:
    """The protocol gave no events of what it booked, and no old block can be asked."""
    silent = {EventKind.YIELD_REPORTED, EventKind.LOSS_REPORTED, EventKind.LOSS_MARKED}
    world.vault.events = [one for one in world.vault.events if one.kind not in silent]
    world.reader.keeps_states = False
    await world.read()


async def _locked(world: YieldWorld) -> None:
    await world.read()
    world.reader.fault = Locked()
    await world.read()


async def _silent(world: YieldWorld) -> None:
    await world.read()
    world.reader.fault = NodeUnreachable()
    await world.read()


STATES: dict[str, Callable[[YieldWorld], Awaitable[None]]] = {
    "": _all,
    "loading": _loading,
    "reading": _reading,
    "stopped": _stopped,
    "empty": _all,
    "gap-not-read": _not_read,
    "gap-contradicts": _contradicts,
    "gap-no-old-states": _no_old_states,
    "locked": _locked,
    "silent": _silent,
}
