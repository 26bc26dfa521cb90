"""The pages, in the order of the navigation and of their keys."""

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
