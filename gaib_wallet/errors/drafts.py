"""Plans in files: what cannot be opened, and what cannot be done with one."""

from gaib_wallet.errors.inputs import InputError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class NotADraft(InputError):
    """Another file, a damaged one, or one that says something impossible."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This file is not a plan of this wallet, or it is damaged. It was not opened."
        )
        super().__init__("W-175", source)


class DraftOfOtherNetwork(InputError):
    """The plan is for another chain than the one that is looked at."""

    def __init__(self, chain_id: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This plan is for the network with id %1. Choose that network and open it again.",
        )
        super().__init__("W-176", source, str(chain_id))


class DraftAltered(InputError):
    """What the file says and what its bytes would do are two things; `what` differs."""

    def __init__(self, what: str | Message) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This file says one thing, and its bytes would do another: %1."
            " Do not sign it, and ask who made it.",
        )
        super().__init__("W-177", source, what)


class DraftFixed(InputError):
    """What a plan of a file asks for cannot be changed by who checks it."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This plan came from a file and no longer holds as it is. Ask for a new one.",
        )
        super().__init__("W-178", source)


class NotForAFile(InputError):
    """It replaces a transaction of this wallet, or a key of this wallet signs a part of it."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This plan belongs to this wallet: it replaces a transaction, or has a permit that only"
            " this wallet's key can sign. To let a Safe or another wallet sign, watch its address"
            " and make the plan for it.",
        )
        super().__init__("W-179", source)


class NotASafe(InputError):
    """A Safe has no key: what it paid would come to the account of this wallet instead."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This account has its key here, so it is no Safe. The Safe would pay, and what comes of"
            " it would go to this account. Watch the Safe's address and make the plan for it.",
        )
        super().__init__("W-180", source)
