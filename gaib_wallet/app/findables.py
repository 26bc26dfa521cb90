"""Pages, and what can be done, by their words: what Ctrl+K looks through."""

from PySide6.QtCore import QCoreApplication

from gaib_wallet.ui.widgets.find_sheet import Findable
from gaib_wallet.words import QT_TRANSLATE_NOOP

TITLES = {
    "portfolio": QT_TRANSLATE_NOOP("pages", "Portfolio"),
    "convert": QT_TRANSLATE_NOOP("pages", "Convert"),
    "stake": QT_TRANSLATE_NOOP("pages", "Stake & exit"),
    "yield": QT_TRANSLATE_NOOP("pages", "Yield"),
    "backing": QT_TRANSLATE_NOOP("pages", "Backing"),
    "activity": QT_TRANSLATE_NOOP("pages", "Activity"),
    "contacts": QT_TRANSLATE_NOOP("pages", "Contacts & approvals"),
    "accounts": QT_TRANSLATE_NOOP("pages", "Accounts"),
    "settings": QT_TRANSLATE_NOOP("pages", "Settings"),
}
WORDS = {"contacts": QT_TRANSLATE_NOOP("pages", "Contacts")}
"""What stands in the navigation in place of a longer title."""
ACTIONS = (
    (
        "swap",
        QT_TRANSLATE_NOOP("pages", "Buy AID with USDC"),
        QT_TRANSLATE_NOOP("pages", "swap exchange mint"),
    ),
    (
        "sell",
        QT_TRANSLATE_NOOP("pages", "Sell AID for USDC"),
        QT_TRANSLATE_NOOP("pages", "swap exchange redeem burn"),
    ),
    (
        "sell-said",
        QT_TRANSLATE_NOOP("pages", "Sell sAID for USDC"),
        QT_TRANSLATE_NOOP("pages", "swap exchange leave unstake"),
    ),
    (
        "exit",
        QT_TRANSLATE_NOOP("pages", "Leave sAID"),
        QT_TRANSLATE_NOOP("pages", "exit unstake queue withdraw"),
    ),
    (
        "send",
        QT_TRANSLATE_NOOP("pages", "Send"),
        QT_TRANSLATE_NOOP("pages", "transfer payment to somebody address"),
    ),
    (
        "pay",
        QT_TRANSLATE_NOOP("pages", "Pay a request"),
        QT_TRANSLATE_NOOP("pages", "link invoice QR picture scan"),
    ),
    (
        "receive",
        QT_TRANSLATE_NOOP("pages", "Receive"),
        QT_TRANSLATE_NOOP("pages", "address QR deposit copy request an amount invoice"),
    ),
    (
        "pay-queue",
        QT_TRANSLATE_NOOP("pages", "Ask the queue to pay"),
        QT_TRANSLATE_NOOP("pages", "process claim unstake"),
    ),
    (
        "contacts",
        QT_TRANSLATE_NOOP("pages", "Add or find a contact"),
        QT_TRANSLATE_NOOP("pages", "address book people names remove"),
    ),
    (
        "contacts",
        QT_TRANSLATE_NOOP("pages", "Revoke what is allowed"),
        QT_TRANSLATE_NOOP("pages", "allowance revoke approve approval permission spender risk"),
    ),
    (
        "plan",
        QT_TRANSLATE_NOOP("pages", "Open a plan from a file"),
        QT_TRANSLATE_NOOP("pages", "import check second signer draft treasury"),
    ),
    (
        "accounts",
        QT_TRANSLATE_NOOP("pages", "Add or watch an account"),
        QT_TRANSLATE_NOOP(
            "pages", "import keys keystore create seed recovery phrase words backup restore"
        ),
    ),
    (
        "lock",
        QT_TRANSLATE_NOOP("pages", "Lock or unlock"),
        QT_TRANSLATE_NOOP("pages", "password"),
    ),
    (
        "vaults",
        QT_TRANSLATE_NOOP("pages", "Switch vault"),
        QT_TRANSLATE_NOOP("pages", "another wallet password"),
    ),
    (
        "hide",
        QT_TRANSLATE_NOOP("pages", "Hide or show amounts"),
        QT_TRANSLATE_NOOP("pages", "privacy mask"),
    ),
)


def findables() -> tuple[Findable, ...]:
    """All of them, the pages first."""

    def say(source: str) -> str:
        return QCoreApplication.translate("pages", source)

    pages = tuple(Findable(key, say(title)) for key, title in TITLES.items())
    return pages + tuple(Findable(key, say(words), say(also)) for key, words, also in ACTIONS)
