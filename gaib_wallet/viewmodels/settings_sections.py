"""The sections of the Settings page, in their order."""

from typing import Final

from gaib_wallet.words import QT_TRANSLATE_NOOP

SECTIONS: Final = {
    "look": QT_TRANSLATE_NOOP("settings", "Look"),
    "security": QT_TRANSLATE_NOOP("settings", "Lock and security"),
    "network": QT_TRANSLATE_NOOP("settings", "Network and nodes"),
    "trading": QT_TRANSLATE_NOOP("settings", "Trading"),
    "notices": QT_TRANSLATE_NOOP("settings", "Notifications"),
    "links": QT_TRANSLATE_NOOP("settings", "Links"),
    "data": QT_TRANSLATE_NOOP("settings", "Data"),
    "about": QT_TRANSLATE_NOOP("settings", "About"),
}
FIRST_SECTION: Final = "look"
