"""The sentences of the wizard."""

from gaib_wallet.domain.accounts import AccountKind
from gaib_wallet.errors import WalletError
from gaib_wallet.viewmodels.node_words import report_text
from gaib_wallet.viewmodels.start_facts import Origin, StartFacts, Step
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import STOPPED, STOPPED_WITH_VAULT, STOPPING, Work
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

SHORTEST, FAIR, LONG = 8, 12, 16
"""Characters of a password: refused below the first, called good from the last on."""


def heading_of(facts: StartFacts, text: Text) -> tuple[str, str]:
    """The title of a step, and the line below it."""
    match facts.step:
        case Step.REGION:
            title = QT_TRANSLATE_NOOP("start", "Language and region")
            sub = QT_TRANSLATE_NOOP(
                "start", "Words and numbers are set apart. Both can be changed later."
            )
        case Step.ACCOUNT:
            title = QT_TRANSLATE_NOOP("start", "Your account")
            sub = QT_TRANSLATE_NOOP(
                "start", "Nothing here asks the network. Names and keys stay on this computer."
            )
        case Step.LOCK:
            title = QT_TRANSLATE_NOOP("start", "Lock")
            sub = QT_TRANSLATE_NOOP(
                "start", "Choose a password. It seals all that is secret in one file, the vault."
            )
        case Step.WORDS:
            title, sub = _words_heading(facts.origin)
        case _:
            title = QT_TRANSLATE_NOOP("start", "Node")
            sub = QT_TRANSLATE_NOOP(
                "start", "The wallet reads the chain through a node of your choice, and no other."
            )
    return _say(text, title), _say(text, sub)


def _words_heading(origin: Origin) -> tuple[str, str]:
    match origin:
        case Origin.WORDS:
            return (
                QT_TRANSLATE_NOOP("start", "Your words"),
                QT_TRANSLATE_NOOP("start", "Type them from paper. They go into the vault only."),
            )
        case Origin.KEY:
            return (
                QT_TRANSLATE_NOOP("start", "Your private key"),
                QT_TRANSLATE_NOOP("start", "It goes into the vault and is not shown again."),
            )
        case Origin.FILE:
            return (
                QT_TRANSLATE_NOOP("start", "Your keystore file"),
                QT_TRANSLATE_NOOP("start", "The file stays where it is; its key is copied here."),
            )
        case Origin.BACKUP:
            return (
                QT_TRANSLATE_NOOP("start", "Your backup"),
                QT_TRANSLATE_NOOP("start", "It becomes the vault of this computer, as it is."),
            )
    return (
        QT_TRANSLATE_NOOP("start", "Your words"),
        QT_TRANSLATE_NOOP("start", "They bring the account back when this computer is gone."),
    )


def next_text(facts: StartFacts, text: Text) -> str:
    """What stands on the main button."""
    if facts.account is not None:
        to_words = facts.phrase and facts.step in {Step.ACCOUNT, Step.LOCK}
        to_node = QT_TRANSLATE_NOOP("start", "Next: node")
        after = QT_TRANSLATE_NOOP("start", "Next: words") if to_words else to_node
    else:
        after = _bringing(facts)
    fixed = {
        Step.REGION: QT_TRANSLATE_NOOP("start", "Next: account"),
        Step.NODE: QT_TRANSLATE_NOOP("start", "Open the wallet"),
    }
    return _say(text, fixed.get(facts.step, after))


def _bringing(facts: StartFacts) -> str:
    """What the main button says while there is no account."""
    if facts.step is Step.WORDS:
        return _words_action(facts)
    if facts.origin is Origin.WATCH:
        return QT_TRANSLATE_NOOP("start", "Watch it")
    if facts.origin is Origin.DEMO:
        return QT_TRANSLATE_NOOP("start", "Open the demo chain")
    is_unsealed = facts.origin is not Origin.BACKUP and not facts.has_vault
    if facts.step is Step.ACCOUNT and is_unsealed:
        return QT_TRANSLATE_NOOP("start", "Next: lock")
    return {
        Origin.KEY: QT_TRANSLATE_NOOP("start", "Next: key"),
        Origin.FILE: QT_TRANSLATE_NOOP("start", "Next: file"),
        Origin.BACKUP: QT_TRANSLATE_NOOP("start", "Next: backup"),
    }.get(facts.origin, QT_TRANSLATE_NOOP("start", "Next: words"))


def _words_action(facts: StartFacts) -> str:
    if facts.origin is Origin.WORDS and not facts.led:
        return QT_TRANSLATE_NOOP("start", "Show their addresses")
    return {
        Origin.WORDS: QT_TRANSLATE_NOOP("start", "Bring these words"),
        Origin.KEY: QT_TRANSLATE_NOOP("start", "Bring this key"),
        Origin.FILE: QT_TRANSLATE_NOOP("start", "Bring this file"),
        Origin.BACKUP: QT_TRANSLATE_NOOP("start", "Restore the backup"),
    }.get(facts.origin, QT_TRANSLATE_NOOP("start", "Make the words"))


def work_of(facts: StartFacts, text: Text) -> Work:
    """What is being worked at; nothing while nothing is."""
    if not facts.is_busy:
        return Work()
    if facts.is_stopping:
        return Work(text.say(STOPPING))
    if facts.step is Step.LOCK:
        source = QT_TRANSLATE_NOOP("start", "Making it slow to guess: some seconds\u2026")
    elif facts.step is Step.WORDS and facts.origin in {Origin.FILE, Origin.BACKUP}:
        source = QT_TRANSLATE_NOOP("start", "Opening the file: up to some seconds\u2026")
    else:
        source = QT_TRANSLATE_NOOP("start", "Working\u2026")
    return Work(_say(text, source), can_stop=True)


def stopped_text(facts: StartFacts, text: Text) -> str:
    """What a stop has left, in the step where it was."""
    if facts.stopped_at is not facts.step or facts.is_busy or facts.fault:
        return ""
    has_more = facts.step is Step.LOCK and facts.has_vault
    return text.say(STOPPED_WITH_VAULT if has_more else STOPPED)


def done_text(facts: StartFacts, text: Text) -> str:
    """What stands in the Account step once there is one; no address before its words are safe."""
    if facts.account is None:
        return ""
    if facts.account.kind is AccountKind.WATCH:
        source = QT_TRANSLATE_NOOP("start", "%1 is watched. More come on the Accounts page.")
    else:
        source = QT_TRANSLATE_NOOP("start", "%1 is made. More come on the Accounts page.")
    return _say(text, source, facts.account.name)


def strength_text(length: int, text: Text) -> tuple[str, str]:
    """What a password of `length` characters is worth, and its tone."""
    if not length:
        source = QT_TRANSLATE_NOOP(
            "start", "At least %1 characters. Length counts most: four or five words are good."
        )
        return _say(text, source, str(SHORTEST)), ""
    if length < SHORTEST:
        source = QT_TRANSLATE_NOOP("start", "Too short: %1 of at least %2 characters.")
        return _say(text, source, str(length), str(SHORTEST)), "warning"
    if length < FAIR:
        source = QT_TRANSLATE_NOOP(
            "start", "%1 characters: who steals the file could guess it. Longer is safer."
        )
        return _say(text, source, str(length)), "warning"
    if length < LONG:
        source = QT_TRANSLATE_NOOP(
            "start", "%1 characters: fair, if it is nobody's name, date or saying."
        )
        return _say(text, source, str(length)), ""
    source = QT_TRANSLATE_NOOP(
        "start", "%1 characters: long. Good, if it is nobody's name, date or saying."
    )
    return _say(text, source, str(length)), "positive"


def tested_text(facts: StartFacts, text: Text) -> tuple[str, bool]:
    """What the node that was tried said, and whether that is well."""
    if facts.is_testing:
        return _say(text, QT_TRANSLATE_NOOP("start", "Asking\u2026")), False
    if isinstance(facts.tried, WalletError):
        return text.fault(facts.tried), False
    if facts.tried is None:
        return "", False
    return report_text(facts.tried, facts.network, text), True


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("start", source, values))
