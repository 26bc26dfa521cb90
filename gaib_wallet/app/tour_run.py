"""The tour that nobody looks at: a report and a picture for each step, in any language."""

from contextlib import AsyncExitStack
from pathlib import Path
import sys
import tempfile

from PySide6.QtWidgets import QApplication

from gaib_wallet.app.collector import Collector
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.tour import Guide, TourError
from gaib_wallet.errors import WalletError
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window


def run_tour(folder: Path, language: str = "en") -> int:
    """Walk through everything in `language`; 0 if the chain said what was expected, else 1."""
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication(["gaib-wallet"])
    icons.set_root(assets.root() / "icons")
    theme, languages = Theme(qt, "light"), Languages(qt, assets.root() / "translations")
    languages.use(language)
    collector = Collector(qt)
    window = Window("GAIB Wallet")
    waiting = WaitingPage("GAIB Wallet")
    window.show_whole(waiting)
    window.show()
    results: list[int] = []

    async def walk() -> None:
        with tempfile.TemporaryDirectory(prefix="gaib-tour-") as place:
            try:
                results.append(
                    await _walked(window, theme, languages, waiting, folder, Path(place), language)
                )
            except WalletError as fault:
                sys.stderr.write(f"The tour could not begin. {fault}\n")

    run(qt, walk)
    collector.stop()
    return results[0] if results else 1


async def _walked(
    window: Window,
    theme: Theme,
    languages: Languages,
    waiting: WaitingPage,
    folder: Path,
    place: Path,
    language: str,
) -> int:
    from gaib_wallet.app.demo import demo_session, opened_demo
    from gaib_wallet.app.live import live
    from gaib_wallet.app.tour_start import first_start
    from gaib_wallet.app.tour_story import walk

    paths = Paths.below(place).demo()
    paths.make()
    async with AsyncExitStack() as cleanup:
        demo = await opened_demo(waiting.show_text, cleanup, is_fresh=False)
        guide = Guide(window, None, demo, theme, languages, folder)
        problem = ""
        try:
            await first_start(guide, waiting, Paths.below(place / "first"), language)
            session, store, settings = await demo_session(
                window, demo, paths, cleanup, "light", language
            )
            languages.use(language)
            theme.choose("light")
            shown = (session, store, settings, (demo.network,), paths, demo)
            session.tasks.spawn(live(window, theme, languages, *shown), key="window")
            guide.enter(session)
            await walk(guide)
        except TourError as error:
            problem = str(error)
            await guide.check("stopped", "the whole tour", problem)
        report = guide.write()
        window.close()
        _tell(guide, report)
        return 0 if guide.is_right and not problem else 1


def _tell(guide: Guide, report: Path) -> None:
    for step in guide.steps:
        mark = "ok " if step.expected == step.found else "NOT"
        sys.stdout.write(f"{mark} {step.step}: {step.found}  [{step.picture}]\n")
        if step.expected != step.found:
            sys.stdout.write(f"    expected {step.expected}\n")
    sys.stdout.write(f"{len(guide.steps)} pictures and the report: {report}\n")
    sys.stdout.flush()
