"""What a report for support is made of, gathered from the wallet that is open."""

from collections.abc import Iterable, Sequence
from functools import partial
import platform
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale, qVersion

import gaib_wallet
from gaib_wallet.app.session import Session
from gaib_wallet.domain.settings import Settings
from gaib_wallet.storage import logs
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.storage.paths import Paths
from gaib_wallet.viewmodels.report import Pairs, ReportSources


def sources_of(
    session: Session, settings: Settings, paths: Paths, errors: Iterable[str]
) -> ReportSources:
    """The sources of one report; an address has another pseudonym in the next.

    `errors` are the lines of those that were seen so far.
    """
    names = logs.Pseudonyms()
    return ReportSources(
        partial(_surroundings, session, settings),
        partial(getattr, session.accounts, "accounts"),
        names.of,
        partial(tuple, errors),
        partial(logs.tail, paths.log),
        partial(PrivateFiles(*session.custody.paths.own).save, replaces=True),
    )


def _surroundings(session: Session, settings: Settings) -> Pairs:
    beat, network = session.pulse.now_known, session.network
    return (
        ("Version", gaib_wallet.__version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("System", platform.platform()),
        ("Page", session.frame.state.page),
        ("Network", f"{network.name}, chain {network.chain_id}"),
        # Of the node's address no more than its host: the rest may be a key.
        ("Node", urlsplit(network.endpoint).hostname or "none"),
        ("Block", str(beat.head.number) if beat.head else "none"),
        ("Health", beat.health.value),
        ("Locked", "yes" if session.accounts.is_locked else "no"),
        ("Locks after", f"{settings.lock_after_min} min"),
        ("Language", _or_system(settings.language, QLocale.system().uiLanguages()[:1])),
        ("Spoken", QLocale().name()),
        ("Region", _or_system(settings.region, [QLocale.system().name()])),
        ("Theme", settings.theme.value),
    )


def _or_system(chosen: str, of_system: Sequence[str]) -> str:
    return chosen or f"the system's, {', '.join(of_system)}"
