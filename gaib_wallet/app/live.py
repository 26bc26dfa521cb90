"""A session in a window from its first page to the end."""

from functools import partial

from gaib_wallet.app.demo_chain import RunningDemo
from gaib_wallet.app.first_look import FirstLook
from gaib_wallet.app.idle import AutoLock
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.pages import Pages
from gaib_wallet.app.presence import Presence
from gaib_wallet.app.second_node import SecondNode
from gaib_wallet.app.session import Session
from gaib_wallet.app.settings import settings_of
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.storage.notices import NoticeFolder
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.ui.capture import shield
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.demo_panel import DemoPanelViewModel
from gaib_wallet.viewmodels.settings import SettingsViewModel


async def live(
    window: Window,
    theme: Theme,
    languages: Languages,
    session: Session,
    store: SettingsFile,
    settings: Settings,
    networks: tuple[Network, ...],
    paths: Paths,
    demo: RunningDemo | None = None,
    look: FirstLook | None = None,
) -> None:
    """Draw `session` in `window` until the window is closed, or another vault is wanted.

    Of the `look` of before, frame and page stay.
    """
    use = partial(_use, theme, languages, session)
    model = settings_of(session, store, settings, networks, use)
    session.knowledge.show_in(model)
    shield().want(wanted=settings.blocks_capture)
    pages = Pages(window, session, model, paths)
    second = SecondNode(session)
    if demo is not None:
        demo.tell_second = second.ask
        panel = DemoPanelViewModel(
            demo,
            session.forget,
            session.accounts,
            session.routes,
            session.staking,
            session.pulse,
            session.network,
            session.text,
            session.tasks,
        )
        from gaib_wallet.app.tour_live import show_tour

        folder = paths.cache / "tour"
        tour = partial(
            show_tour, window, session, demo, theme, languages, folder, model.choose_language
        )
        pages.add_demo(panel, None if session.network.fork_of else tour)
    try:
        if look is None:
            await pages.begin()
        else:
            pages.draw()
            pages.take_over(look)
        await _stay(window, session, model, languages, paths, pages)
    finally:
        pages.close()
        await second.ask("")


async def _stay(
    window: Window,
    session: Session,
    model: SettingsViewModel,
    languages: Languages,
    paths: Paths,
    pages: Pages,
) -> None:
    """Follow the chain until the session is left."""
    languages.changed.connect(pages.speak)
    presence = Presence(window, session, model, languages, NoticeFolder(paths.notices), pages.open)
    lock = AutoLock(window, session.accounts, model)
    session.tasks.spawn(lock.run(), key="lock")
    session.tasks.spawn(_leave_with(window, session), key="leave")
    try:
        await presence.begin()
        session.tasks.spawn(session.pulse.run(), key="pulse")
        await session.left.wait()
    finally:
        presence.close()
        languages.changed.disconnect(pages.speak)


async def _leave_with(window: Window, session: Session) -> None:
    await window.closed.wait()
    session.left.set()


def _use(
    theme: Theme, languages: Languages, session: Session, before: Settings, settings: Settings
) -> None:
    """Let what was chosen be seen at once."""
    if settings.theme is not before.theme:
        theme.choose(settings.theme.value)
    languages.use(settings.language, settings.region)
    shield().want(wanted=settings.blocks_capture)
    session.use(before, settings)
