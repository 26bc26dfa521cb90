"""What cannot be in the book of contacts, and allowances that are gone already."""

from gaib_wallet.errors.inputs import InputError
from gaib_wallet.words import QT_TRANSLATE_NOOP


class ContactNameless(InputError):
    """A contact without a name is an address that nobody can tell from another."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Give the contact a name.")
        super().__init__("W-148", source)


class NameTaken(InputError):
    """A contact, an own account or a contract has a name that reads the same."""

    def __init__(self, name: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "%1 is the name of another contact, account or contract. Choose one that differs.",
        )
        super().__init__("W-149", source, name)


class AddressTaken(InputError):
    """An address is in the book once."""

    def __init__(self, name: str) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This address is in the book already, as %1.")
        super().__init__("W-150", source, name)


class OwnAddress(InputError):
    """An account of this wallet is no contact."""

    def __init__(self, name: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This is the address of your own account %1. It needs no contact."
        )
        super().__init__("W-151", source, name)


class NobodysAddress(InputError):
    """The zero address."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This is the zero address. Nobody has its key: what is sent there is lost."
        )
        super().__init__("W-152", source)


class NoteUnfit(InputError):
    """A note that is too long, or holds characters that are not seen."""

    def __init__(self, most: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "A note has at most %1 characters, and none that cannot be seen."
        )
        super().__init__("W-153", source, most)


class NothingToRevoke(InputError):
    """The allowances are gone already."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Nothing of this is allowed any more. There is nothing to revoke."
        )
        super().__init__("W-154", source)
