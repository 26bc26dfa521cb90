"""The reasons for which the signer refuses: a closed list, and what each of them names."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import (
    AddressMismatch,
    AlreadyKnown,
    FeeTooHigh,
    KeyOutOfRange,
    Locked,
    ManifestChanged,
    MinimumTooLow,
    NewerVault,
    NotAKey,
    NotAKeystore,
    NotAsAgreed,
    NotAVault,
    OutOfMemory,
    PaymentTooHigh,
    PoolRefused,
    TooManyPools,
    UnknownCall,
    UnknownChain,
    UnknownWord,
    UnlimitedAllowance,
    UnsafeKeystore,
    WalletError,
    WatchOnly,
    WeakPassword,
    WordsDoNotFit,
    WrongPassword,
    WrongTime,
    WrongWordCount,
)
from gaib_wallet.keys.agreed import number, octets
from gaib_wallet.keys.wire import Garbled, Refused
from gaib_wallet.words import Message, Raised


class Reason(Enum):
    """Each stands for one class of `errors`."""

    ADDRESS_MISMATCH = AddressMismatch
    ALREADY_KNOWN = AlreadyKnown
    FEE_TOO_HIGH = FeeTooHigh
    KEY_OUT_OF_RANGE = KeyOutOfRange
    LOCKED = Locked
    MANIFEST_CHANGED = ManifestChanged
    MINIMUM_TOO_LOW = MinimumTooLow
    NEWER_VAULT = NewerVault
    NOT_A_KEY = NotAKey
    NOT_A_KEYSTORE = NotAKeystore
    NOT_A_VAULT = NotAVault
    NOT_AS_AGREED = NotAsAgreed
    OUT_OF_MEMORY = OutOfMemory
    PAYMENT_TOO_HIGH = PaymentTooHigh
    POOL_REFUSED = PoolRefused
    TOO_MANY_POOLS = TooManyPools
    UNKNOWN_CALL = UnknownCall
    UNKNOWN_CHAIN = UnknownChain
    UNKNOWN_WORD = UnknownWord
    UNLIMITED_ALLOWANCE = UnlimitedAllowance
    UNSAFE_KEYSTORE = UnsafeKeystore
    WATCH_ONLY = WatchOnly
    WEAK_PASSWORD = WeakPassword
    WORDS_DO_NOT_FIT = WordsDoNotFit
    WRONG_PASSWORD = WrongPassword
    WRONG_TIME = WrongTime
    WRONG_WORD_COUNT = WrongWordCount


def refused(fault: WalletError) -> Refused:
    """`fault` as it travels. Raises ValueError if it is not of the list: then it is a bug."""
    reason = Reason(type(fault))
    if isinstance(fault, UnknownWord):
        return Refused(reason.name, (fault.position, fault.near))
    return Refused(reason.name, tuple(map(_plain, fault.message.values)))


def fault_in(found: Refused) -> WalletError:
    """The error that was refused with. Raises Garbled if there is no such reason."""
    try:
        reason = Reason[found.reason]
        make: Callable[..., WalletError] = _MADE.get(reason, reason.value)
        return make(*found.details)
    except (KeyError, TypeError, ValueError):
        raise Garbled from None


def _plain(value: object) -> object:
    """`value` in numbers and texts."""
    match value:
        case Raised():
            return _plain(value.value)
        case TokenAmount():
            return octets(value.raw)
        case Message():
            return [value.context, value.source, *map(_plain, value.values)]
        case int() | str():
            return value
    raise ValueError(f"{type(value).__name__} does not travel")


def _fee_too_high(asked: bytes, most: bytes) -> WalletError:
    return FeeTooHigh(*(TokenAmount(number(one), ETH) for one in (asked, most)))


def _not_as_agreed(what: Any) -> WalletError:
    return NotAsAgreed(_told(what))


def _pool_refused(why: Any) -> WalletError:
    return PoolRefused(_told(why))


def _told(found: Any) -> str | Message:
    match found:
        case str():
            return found
        case [str(context), str(source), *values]:
            return Message(context, source, tuple(values))
    raise ValueError("neither a text nor a message")


def _unknown_chain(chain_id: str) -> WalletError:
    return UnknownChain(int(chain_id))


def _unknown_word(position: int, near: Sequence[str]) -> WalletError:
    return UnknownWord(position, tuple(near))


_MADE: dict[Reason, Callable[..., WalletError]] = {
    Reason.FEE_TOO_HIGH: _fee_too_high,
    Reason.NOT_AS_AGREED: _not_as_agreed,
    Reason.POOL_REFUSED: _pool_refused,
    Reason.UNKNOWN_CHAIN: _unknown_chain,
    Reason.UNKNOWN_WORD: _unknown_word,
}
