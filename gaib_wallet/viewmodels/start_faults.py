"""Where in the wizard a fault is shown: beside what has to be typed otherwise."""

from gaib_wallet.errors import (
    NameTooLong,
    NameUnclear,
    NoHost,
    NotAnAddress,
    NotAnEndpoint,
    PassphrasesDiffer,
    PasswordsDiffer,
    WalletError,
    WeakPassword,
    WrongPassword,
)
from gaib_wallet.viewmodels.start_facts import Field, Origin, Step

_FIELDS: dict[type[WalletError], Field] = {
    NameTooLong: Field.NAME,
    NameUnclear: Field.NAME,
    NotAnAddress: Field.ADDRESS,
    PassphrasesDiffer: Field.PASSPHRASE,
    PasswordsDiffer: Field.REPEATED,
    WeakPassword: Field.PASSWORD,
    NotAnEndpoint: Field.NODE,
    NoHost: Field.NODE,
}
_BROUGHT = {
    Origin.WORDS: Field.WORDS,
    Origin.KEY: Field.KEY,
    Origin.FILE: Field.FILE,
    Origin.BACKUP: Field.FILE,
}


def field_of(fault: WalletError, step: Step, origin: Origin) -> Field:
    """The field that `fault` is about, in a step of that way to an account."""
    at = _FIELDS.get(type(fault), Field.NONE)
    if step is not Step.WORDS or at is Field.NAME:
        return at
    # Its subclasses speak of the file, whatever was typed.
    if origin is Origin.BACKUP and type(fault) is WrongPassword:
        return Field.PASSWORD
    return _BROUGHT.get(origin, Field.NONE)
