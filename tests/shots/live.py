"""The pages on the demo chain, in each language and theme: `python -m tests.shots.live DIR`.

It goes by view models and not by words on buttons, so that it is the same walk in any language.
"""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
import os
from pathlib import Path
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication

from gaib_wallet.app.demo import demo_session, opened_demo
from gaib_wallet.app.languages import ENGLISH, Languages
from gaib_wallet.app.live import live
from gaib_wallet.app.tour import Guide
from gaib_wallet.domain.settings import Settings
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui import icons
from gaib_wallet.ui.laid_out import picture_of
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window
from tests.shots.shot import QUICK, Shot, faults_of, keep, tell
from tests.shots.studio import REGIONS, WHOLE, settled

RETAIL, RAINY, TREASURY = "Savings", "Rainy day", "Treasury"
WAYS_OUT = 3
LONG_MIN = 1440
Take = Callable[[str], Awaitable[None]]


def main(folder: Path) -> int:
    """Picture the demo at the scale of this process; 1 if something is wrong on a picture."""
    qt = QApplication([])
    icons.set_root(assets.root() / "icons")
    theme, languages = Theme(qt, "light"), Languages(qt, assets.root() / "translations")
    languages.use(ENGLISH)
    scale = round(WHOLE * qt.devicePixelRatio())
    shots: list[Shot] = []

    async def take() -> None:
        with tempfile.TemporaryDirectory(prefix="gaib-shots-", ignore_cleanup_errors=True) as place:
            await _taken(theme, languages, scale, folder, Path(place), shots)

    run(qt, take)
    keep(folder / f"demo-{scale}.json", shots)
    return tell(shots)


async def _taken(
    theme: Theme, languages: Languages, scale: int, folder: Path, place: Path, shots: list[Shot]
) -> None:
    window = Window("GAIB Wallet")
    window.show()
    paths = Paths.below(place).demo()
    paths.make()
    async with AsyncExitStack() as cleanup:
        demo = await opened_demo(lambda _: None, cleanup, is_fresh=False)
        session, store, settings = await demo_session(window, demo, paths, cleanup)
        # Nobody touches the window: on a slow machine it would lock itself on the way.
        settings = replace(settings, lock_after_min=LONG_MIN)
        guide = Guide(window, session, demo, theme, languages, folder)
        shown = live(
            window, theme, languages, session, store, settings, (demo.network,), paths, demo
        )
        session.tasks.spawn(shown, key="window")
        try:
            await _signed(guide)
            before = settings
            for language, region in REGIONS.items():
                after = replace(before, language=language, region=region)
                await _spoken(guide, before, after)
                before = after
                take = _Taker(guide, f"{language}-%-{scale}", folder, shots)
                await _walk(guide, take)
        finally:
            window.close()


async def _spoken(guide: Guide, before: Settings, after: Settings) -> None:
    frame = guide.window.frame
    guide.languages.use(after.language)
    guide.session.use(before, after)
    if after.language not in {before.language, ENGLISH}:
        await guide.until(lambda: guide.window.frame is not frame, "another language")
    await settled()


class _Taker:
    """Takes what the window shows in both themes."""

    def __init__(self, guide: Guide, combination: str, folder: Path, shots: list[Shot]) -> None:
        self._guide = guide
        self._combination = combination
        self._folder = folder
        self._shots = shots

    async def __call__(self, name: str) -> None:
        for colours in ("light", "dark"):
            self._guide.theme.choose(colours)
            await settled()
            combination = self._combination.replace("%", colours)
            shot = Shot(f"demo-{name}", combination, f"{combination}/demo-{name}.png")
            picture = picture_of(self._guide.window)
            shot.faults += faults_of(self._guide.window, picture, combination[:2])
            path = self._folder / shot.file
            path.parent.mkdir(parents=True, exist_ok=True)
            picture.save(str(path), "PNG", QUICK)
            self._shots.append(shot)


async def _signed(guide: Guide) -> None:
    """Something that was signed, so that there is something to look back at."""
    convert = guide.session.convert
    await guide.until(lambda: guide.session.portfolio.state.bars, "what was earned")
    await guide.open("convert")
    convert.start("USDC", "AID")
    convert.edit_pay("1000")
    await guide.until(lambda: convert.state.can_review, "a plan")
    convert.review()
    await guide.sign()
    await guide.close_sheet()


async def _walk(guide: Guide, take: Take) -> None:
    session = guide.session
    await guide.be(RETAIL)
    await guide.open("portfolio")
    await guide.until(lambda: session.portfolio.state.bars, "what was earned")
    await take("portfolio")
    guide.window.banner.panel_wanted.emit()
    await take("panel")
    guide.window.banner.panel_wanted.emit()
    guide.window.frame.find_wanted.emit()
    await guide.until(lambda: guide.window.sheets.top, "what can be found")
    await take("find")
    await _leave(guide)
    await _convert(guide, take)
    await _stake(guide, take)
    await _past(guide, take)
    await guide.open("activity")
    await guide.until(lambda: session.activity.state.rows, "what was signed")
    await take("activity")
    for page in ("contacts", "accounts", "settings"):
        await guide.open(page)
        await take(page)


async def _convert(guide: Guide, take: Take) -> None:
    convert = guide.session.convert
    await guide.open("convert")
    convert.start("USDC", "AID")
    convert.edit_pay("1000")
    convert.tidy()
    await guide.until(lambda: convert.state.can_review and not convert.state.is_old, "a plan")
    await take("convert")
    # While it was looked at, the plan may have become too old to be signed.
    await guide.until(lambda: convert.state.can_review and not convert.state.is_old, "a new plan")
    convert.review()
    await guide.until(lambda: guide.window.sheets.top, "the sheet")
    await guide.until(
        lambda: guide.session.sheets and guide.session.sheets[-1].state.is_rehearsed, "a rehearsal"
    )
    await take("review")
    await _leave(guide)
    await guide.be(TREASURY)
    convert.edit_pay("500000")
    await guide.until(lambda: convert.state.can_review and not convert.state.is_old, "a plan")
    await take("mint")
    convert.edit_pay("")


async def _stake(guide: Guide, take: Take) -> None:
    stake = guide.session.stake
    await guide.be(RETAIL)
    await guide.open("stake")
    stake.open_tab("stake")
    stake.edit_stake("500")
    await guide.until(lambda: stake.state.can_review, "a plan to stake")
    await take("stake")
    stake.edit_stake("")
    stake.open_tab("exit")
    await guide.until(lambda: stake.state.exits.request, "a request")
    await take("exit-request")
    await guide.be(RAINY)
    await guide.until(lambda: len(stake.state.exits.cards) == WAYS_OUT, "three ways out")
    await take("exit")
    await guide.be(RETAIL)
    stake.open_tab("stake")


async def _past(guide: Guide, take: Take) -> None:
    model, backing = guide.yields, guide.session.backing
    await guide.open("yield")
    await guide.until(lambda: model.state.look == "full" and not model.state.sync_text, "it all")
    await guide.until(lambda: not model.state.as_of_text, "what is so now")
    await take("yield")
    await guide.open("backing")
    await guide.until(lambda: backing.state.look == "full", "reserves")
    await take("backing")
    backing.choose_view("past")
    await guide.until(lambda: (past := backing.facts.past) and past.is_whole, "the past")
    await take("backing-past")
    backing.choose_view("now")


async def _leave(guide: Guide) -> None:
    if sheet := guide.window.sheets.top:
        sheet.go_back()
    await guide.until(lambda: guide.window.sheets.top is None, "no sheet")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
