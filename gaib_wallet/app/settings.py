"""The settings of a session: what can be chosen, and who keeps it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gaib_wallet.app.doors import regions
from gaib_wallet.app.languages import LANGUAGES
from gaib_wallet.app.session import Session
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.viewmodels.settings import SettingsFacts, SettingsViewModel
from gaib_wallet.words import QT_TRANSLATE_NOOP

DATA = QT_TRANSLATE_NOOP("pages", "Keys and accounts")
LOG = QT_TRANSLATE_NOOP("pages", "Log")


def settings_of(
    session: Session,
    store: SettingsFile,
    settings: Settings,
    networks: tuple[Network, ...],
    paths: Paths,
    use: Callable[[Settings, Settings], None],
) -> SettingsViewModel:
    """The settings of `session`; each change is kept in `store`, then given to `use`."""
    folders = ((_say(DATA), str(paths.data)), (_say(LOG), str(paths.log)))
    facts = SettingsFacts(
        settings,
        networks,
        folders,
        session.network.is_demo,
        languages=tuple(LANGUAGES.items()),
        regions=regions,
    )
    return SettingsViewModel(facts, store, use, session.try_node, session.text, session.tasks)


def _say(source: str) -> str:
    return QCoreApplication.translate("pages", source)
