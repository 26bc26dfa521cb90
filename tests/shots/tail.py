"""Every turn of the demo in English, in both themes: `python -m tests.shots.tail DIR light`."""

from contextlib import AsyncExitStack
import os
from pathlib import Path
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication

from gaib_wallet.app.demo import demo_session, opened_demo
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.live import live
from gaib_wallet.app.tour import Guide
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window
from tests.shots.camera import Camera, ThemeName
from tests.shots.first_start import first_start
from tests.shots.networks import other_networks
from tests.shots.scenes import walk
from tests.shots.shot import Shot, keep, tell


def main(folder: Path, key: ThemeName) -> int:
    """Take every picture in one theme into `folder`; 1 where something is wrong on one."""
    (folder / f"tail-{key}").mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    icons.set_root(assets.root() / "icons")
    theme, languages = Theme(qt, "light"), Languages(qt, assets.root() / "translations")
    languages.use("en")
    shots: list[Shot] = []

    async def take() -> None:
        with tempfile.TemporaryDirectory(prefix="gaib-shots-", ignore_cleanup_errors=True) as place:
            theme.choose(key)
            await _taken(theme, languages, key, folder, Path(place), shots)

    run(qt, take)
    keep(folder / f"tail-{key}.json", shots)
    return tell(shots)


async def _taken(
    theme: Theme,
    languages: Languages,
    key: ThemeName,
    folder: Path,
    place: Path,
    shots: list[Shot],
) -> None:
    window = Window("GAIB Wallet")
    waiting = WaitingPage("GAIB Wallet")
    window.show_whole(waiting)
    window.show()
    paths = Paths.below(place).demo()
    paths.make()
    async with AsyncExitStack() as cleanup:
        demo = await opened_demo(waiting.show_text, cleanup, is_fresh=False)
        guide = Guide(window, None, demo, theme, languages, folder)
        camera = Camera(window, folder, key, shots)
        await first_start(guide, camera, waiting, place, key)
        theme.choose(key)
        session, store, settings = await demo_session(window, demo, paths, cleanup)
        session.tasks.spawn(
            live(window, theme, languages, session, store, settings, (demo.network,), paths, demo),
            key="window",
        )
        guide.enter(session)
        try:
            await walk(guide, camera)
        finally:
            window.close()
        await other_networks(guide, camera, place)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), "dark" if sys.argv[2] == "dark" else "light"))
