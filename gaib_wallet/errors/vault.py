"""The vault of secrets, the words that open it again, and the process that holds them."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.errors.inputs import InputError
from gaib_wallet.errors.signing import KeyFault, WrongPassword
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class NotAVault(WrongPassword):
    """Empty, cut off, zeroed or foreign: whatever the password, nothing of ours is in it."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This file is not a vault of this wallet, or it is damaged. It was not used."
        )
        WalletError.__init__(self, "W-414", source)


class NewerVault(WrongPassword):
    """Its version is above the one that this wallet knows."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This vault was made by a newer version of the wallet, or it is damaged."
            " It was not used.",
        )
        WalletError.__init__(self, "W-415", source)


class SignerGone(KeyFault):
    """The process that holds the keys ended by itself; the vault is locked."""

    is_retryable = True

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The part of the wallet that holds the keys has stopped. Nothing was signed by it."
            " Unlock again.",
        )
        super().__init__("W-416", source)


class TooManyAttempts(KeyFault):
    """Several passwords were wrong; `wait_s` seconds are left until the next is taken."""

    def __init__(self, wait_s: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Wait %1 s before the next attempt.")
        super().__init__("W-417", source, wait_s)
        self.wait_s = wait_s


class VaultExists(KeyFault):
    """A vault is made only where none is."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "There is a vault already. It was not touched.")
        super().__init__("W-418", source)


class KeyringSilent(KeyFault):
    """The system's keyring is absent, locked or does not answer; the password works as always."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The system's keyring does not answer. Your password works as always."
        )
        super().__init__("W-419", source)


class SignerRefusal(KeyFault):
    """The process that holds the keys decoded the bytes and would not sign them."""


class UnknownCall(SignerRefusal):
    """The contract, or what would be called on it, stands in no manifest of this wallet."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The signer does not know this contract or this call. Not signed."
        )
        super().__init__("W-420", source)


class UnknownChain(SignerRefusal):
    """No manifest has this chain id."""

    def __init__(self, chain_id: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The signer does not know network %1. Not signed.")
        super().__init__("W-421", source, str(chain_id))


class NotAsAgreed(SignerRefusal):
    """The bytes say something else than the plan; `what` is the part that differs."""

    def __init__(self, what: str | Message) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The bytes differ from what was agreed to: %1. Not signed."
        )
        super().__init__("W-422", source, what)
        self.what = what


class SignedOtherwise(NotAsAgreed):
    """The signer gave something else back than was asked for; `what` is the part that differs."""

    def __init__(self, what: str | Message) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The signer signed something else than was asked for: %1. It was not sent."
        )
        super(NotAsAgreed, self).__init__("W-435", source, what)
        self.what = what


class WrongTime(SignerRefusal):
    """The plan's block or its deadline is too far from this computer's clock."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The plan's time is far from this computer's clock. Check the clock. Not signed.",
        )
        super().__init__("W-423", source)


class MinimumTooLow(SignerRefusal):
    """Less would be accepted than the signer allows, whatever was agreed to."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The signer does not accept so low a minimum. Not signed."
        )
        super().__init__("W-424", source)


class PaymentTooHigh(SignerRefusal):
    """Far more might be paid for an exact amount than is likely, whatever was agreed to."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The signer does not let so much more be paid than is likely. Not signed."
        )
        super().__init__("W-446", source)


class PoolRefused(SignerRefusal):
    """A pool that the signer never calls, whoever accepts it; `why` is a sentence."""

    def __init__(self, why: str | Message) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This pool cannot be accepted. %1 Nothing was changed."
        )
        super().__init__("W-447", source, why)
        self.why = why


class TooManyPools(SignerRefusal):
    """A vault has room for `most` accepted pools."""

    def __init__(self, most: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 pools are accepted already. Remove one first. Nothing was changed."
        )
        super().__init__("W-448", source, most)


class OutOfMemory(KeyFault):
    """Argon2id or scrypt could not have the memory that the file asks for."""

    is_retryable = True

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "There is not enough free memory to open this. Close other programs and try again.",
        )
        super().__init__("W-425", source)


class WordsFault(InputError):
    """Recovery words that cannot be right."""


class UnknownWord(WordsFault):
    """Word `position` (from 1) is not in the English list; `near` are those that are close."""

    def __init__(self, position: int, near: tuple[str, ...] = ()) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Word %1 is not in the list of recovery words.")
        super().__init__("W-130", source, position)
        self.position, self.near = position, near


class MissingWord(WordsFault):
    """Nothing was typed for word `position` (from 1)."""

    def __init__(self, position: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Word %1 is not typed yet. Take it from your paper.")
        super().__init__("W-142", source, position)
        self.position = position


class WrongWordCount(WordsFault):
    """A phrase has 12, 15, 18, 21 or 24 words."""

    def __init__(self, count: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "A phrase has 12, 15, 18, 21 or 24 words. Words here: %1."
        )
        super().__init__("W-131", source, count)


class WordsDoNotFit(WordsFault):
    """Every word is in the list, and their checksum is wrong."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "These words do not belong together: one is wrong, or two are in the wrong order.",
        )
        super().__init__("W-132", source)


class WordsDiffer(WordsFault):
    """What was typed from paper is not what was shown; `position` (from 1) is the first of them."""

    def __init__(self, position: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Word %1 is another one. Look at your paper again; nothing was changed."
        )
        super().__init__("W-133", source, position)
        self.position = position


class KeyOutOfRange(InputError):
    """64 hex digits, and zero or beyond the order of the curve: nobody's key."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "No account has this key: it is zero, or beyond the largest there is."
        )
        super().__init__("W-134", source)


class NotAKeystore(InputError):
    """A file that was given as a keystore is empty, cut off, or something else."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This file is not a whole keystore file. It was not imported."
        )
        super().__init__("W-135", source)
