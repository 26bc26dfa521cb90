"""What the matrix pictures: each page in each state, and the sheets, over wallets in memory."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
import tempfile
from typing import Any, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui.pages.backing import BackingPage
from gaib_wallet.ui.pages.gallery import GalleryPage
from gaib_wallet.ui.pages.yields import YieldPage
from gaib_wallet.viewmodels.settings_sections import SECTIONS
from gaib_wallet.viewmodels.shell import ShellState
from gaib_wallet.viewmodels.text import Text
from tests.consent_world import ConsentWorld
from tests.contact_world import ContactWorld
from tests.key_world import KeyWorld
from tests.review_scenes import states as reviews
from tests.send_world import SendWorld
from tests.shots.history import STATES as PAST
from tests.shots.reviews import opened_sheet
from tests.ui import (
    account_scenes,
    activity_scenes,
    consent_scenes,
    contact_scenes,
    payment_scenes,
    scenes,
    start_scenes,
)
from tests.ui.backing_scenes import STATES as BACKING
from tests.ui.backing_scenes import StubModel
from tests.vault import Vault, year
from tests.wallet_world import RAINY, SAVINGS, WalletWorld
from tests.yield_world import YieldWorld

GALLERY = "gallery"


@dataclass(frozen=True, slots=True)
class Sight:
    """A page or a sheet, and what the frame says around it; None where it says nothing special."""

    widget: QWidget
    frame: ShellState | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """`page` is the key of the page in whose frame it stands, empty where it fills the window."""

    name: str
    page: str
    made: Callable[[Text], AbstractAsyncContextManager[Sight]]

    @property
    def is_sheet(self) -> bool:
        """Whether it lies over the page."""
        return self.name.startswith("sheet-")


class _World(Protocol):
    async def aclose(self) -> None: ...


W = TypeVar("W", bound=_World)


def subjects() -> tuple[Subject, ...]:
    """All, in the order of the navigation; the parts that all are made of come first."""
    pages = {
        "portfolio": _wallet("portfolio"),
        "convert": {**_wallet("convert", "mint", "type_the_loss"), **_consents("convert")},
        "stake": _wallet("stake", "exit"),
        "yield": {name: _yields(name) for name in PAST},
        "backing": {name: _backing(name) for name in BACKING},
        "activity": {**_wallet("activity"), **_activity("activity")},
        "contacts": _contacts("contacts"),
        "accounts": _accounts("page"),
    }
    start = _from(start_scenes.SCENES, KeyWorld)
    sheets = {
        **_from(payment_scenes.SCENES, lambda text: SendWorld(says=text)),
        **_sheets_of(_accounts(), _accounts("page")),
        **_sheets_of(_contacts(), _contacts("contacts")),
        **_sheets_of(_activity(), _activity("activity")),
        **_sheets_of(_consents(), _consents("convert", "trust")),
        **{f"review_{name}": _review(name) for name in reviews()},
    }
    return (
        Subject(GALLERY, "", _gallery),
        *(
            Subject(_named(page, name), page, made)
            for page, scenes_of in pages.items()
            for name, made in scenes_of.items()
        ),
        *(Subject(f"settings-{key}", "settings", _settings(key)) for key in SECTIONS),
        Subject("settings-trust", "settings", _consents("trust")["trust"]),
        Subject("stake-elsewhere", "stake", _wallet("elsewhere")["elsewhere"]),
        *(Subject(_named("start", name), "", made) for name, made in start.items()),
        Subject("waiting", "", _wallet("waiting")["waiting"]),
        *(Subject(_named("sheet", name), "portfolio", made) for name, made in sheets.items()),
    )


Made = Mapping[str, Callable[[Text], AbstractAsyncContextManager[Sight]]]


def _named(page: str, scene: str) -> str:
    rest = scene.removeprefix(page).removeprefix("page").strip("_").replace("_", "-")
    return f"{page}-{rest}" if rest else page


def _sheets_of(every: Made, pages: Made) -> Made:
    return {name: made for name, made in every.items() if name not in pages}


def _wallet(*begins: str) -> Made:
    return _from(scenes.SCENES, lambda text: WalletWorld(SAVINGS, RAINY, says=text), *begins)


def _settings(section: str) -> Callable[[Text], AbstractAsyncContextManager[Sight]]:
    return _scene(
        partial(scenes.settings, section=section),
        lambda text: WalletWorld(SAVINGS, RAINY, says=text),
    )


def _activity(*begins: str) -> Made:
    made = lambda text: WalletWorld(SAVINGS, RAINY, says=text)  # noqa: E731
    return _from(activity_scenes.SCENES, made, *begins)


def _consents(*begins: str) -> Made:
    return _from(consent_scenes.SCENES, lambda text: ConsentWorld(says=text), *begins)


def _contacts(*begins: str) -> Made:
    return _from(contact_scenes.SCENES, lambda text: ContactWorld(says=text), *begins)


def _accounts(*begins: str) -> Made:
    return _from(account_scenes.SCENES, KeyWorld, *begins)


def _from(
    every: Mapping[str, Callable[[Any], Awaitable[QWidget]]],
    world: Callable[[Text], _World],
    *begins: str,
) -> Made:
    return {
        name: _scene(scene, world)
        for name, scene in every.items()
        if not begins or name.startswith(begins)
    }


def _scene(
    scene: Callable[[Any], Awaitable[QWidget]], world: Callable[[Text], _World]
) -> Callable[[Text], AbstractAsyncContextManager[Sight]]:
    @asynccontextmanager
    async def made(text: Text) -> AsyncIterator[Sight]:
        here = world(text)
        try:
            widget = await scene(here)
            if isinstance(widget, account_scenes.Over):
                widget = widget.sheet
            frame = here.frame().state if isinstance(here, WalletWorld) else None
            yield Sight(widget, frame)
        finally:
            if isinstance(here, KeyWorld):
                here.vault.gate.set()
            await here.aclose()

    return made


def _review(name: str) -> Callable[[Text], AbstractAsyncContextManager[Sight]]:
    @asynccontextmanager
    async def made(text: Text) -> AsyncIterator[Sight]:
        yield Sight(opened_sheet(name, reviews(text)[name]))

    return made


def _backing(name: str) -> Callable[[Text], AbstractAsyncContextManager[Sight]]:
    @asynccontextmanager
    async def made(text: Text) -> AsyncIterator[Sight]:
        yield Sight(BackingPage(StubModel(BACKING[name], text)))

    return made


def _yields(name: str) -> Callable[[Text], AbstractAsyncContextManager[Sight]]:
    @asynccontextmanager
    async def made(text: Text) -> AsyncIterator[Sight]:
        with tempfile.TemporaryDirectory(prefix="gaib-shots-") as folder:
            world = YieldWorld(Vault() if name == "empty" else year(), Path(folder), text)
            world.reader.open_blocks = 0
            await PAST[name](world)
            page = YieldPage(world.model)
            page.draw_chart()
            yield Sight(page)
            await world.tasks.aclose()

    return made


@asynccontextmanager
async def _gallery(_text: Text) -> AsyncIterator[Sight]:
    yield Sight(GalleryPage())


BRIEF = frozenset(
    {
        *("gallery", "portfolio", "convert-many", "convert-mint", "stake", "stake-exit-planner"),
        *("yield", "backing-full", "activity", "contacts", "accounts", "settings-network"),
        *("start-region", "start-lock", "start-unlock", "waiting"),
    }
)
"""One or two of each page, for the tests; the whole of them takes minutes."""
