"""The parts of a plan by name: where bytes and plan differ, the person is told in which."""

from typing import Final

from gaib_wallet.errors import NotAsAgreed
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

UNLIMITED: Final = 2**128
"""Base units: more than any token has."""

PLAN = QT_TRANSLATE_NOOP("signer", "the plan")
CALLS = QT_TRANSLATE_NOOP("signer", "the calls")
AMOUNT = QT_TRANSLATE_NOOP("signer", "the amount")
VALUE = QT_TRANSLATE_NOOP("signer", "the coin that goes along")
TOKENS = QT_TRANSLATE_NOOP("signer", "the tokens")
MINIMUM = QT_TRANSLATE_NOOP("signer", "the minimum")
RECIPIENT = QT_TRANSLATE_NOOP("signer", "who receives")
SPENDER = QT_TRANSLATE_NOOP("signer", "who may take the tokens")
OWNER = QT_TRANSLATE_NOOP("signer", "whose tokens may be taken")
DEADLINE = QT_TRANSLATE_NOOP("signer", "the deadline")
PERMIT = QT_TRANSLATE_NOOP("signer", "the permit")
EXACT = QT_TRANSLATE_NOOP("signer", "what exactly arrives")
SPENDS = QT_TRANSLATE_NOOP("signer", "what is likely to be paid")
LIMIT = QT_TRANSLATE_NOOP("signer", "the price limit")
GAS = QT_TRANSLATE_NOOP("signer", "the gas")
TIP = QT_TRANSLATE_NOOP("signer", "the tip")
NONCE = QT_TRANSLATE_NOOP("signer", "the number")


def same(what: str, found: object, agreed: object) -> None:
    """Raise NotAsAgreed, naming `what`, unless both are equal."""
    if found != agreed:
        raise differs(what)


def differs(what: str) -> NotAsAgreed:
    """The error that names `what`, one of the parts above."""
    return NotAsAgreed(Message("signer", what))
