"""What keeps money from being sent, and requests from being read; nothing was sent."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.errors.inputs import InputError
from gaib_wallet.errors.issuer import IssuerRefusal
from gaib_wallet.words import QT_TRANSLATE_NOOP, Raised


class RequestFault(InputError):
    """A request to be paid that cannot be taken over; the form keeps what it had."""


class NotARequest(RequestFault):
    """No link of the kind that asks for a payment (EIP-681), or one of endless length."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This is neither an address nor a payment link. Nothing was filled in."
        )
        super().__init__("W-155", source)


class OtherNetwork(RequestFault):
    """The link names a chain, and it is not the one that this window is on."""

    def __init__(self, asked: str, here: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This link asks for money on the network %1, and this window is on %2."
            " Nothing was filled in.",
        )
        super().__init__("W-156", source, asked, here)


class NamesNotRead(RequestFault):
    """A name (ENS) in place of an address; whoever answers for names could give any address."""

    def __init__(self, name: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This wallet does not look up names such as %1. Ask for the address itself."
        )
        super().__init__("W-157", source, name)


class AsksForMore(RequestFault):
    """The link would have a contract called, or says one thing twice."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This link asks for something else than one payment. Nothing was filled in."
        )
        super().__init__("W-158", source)


class LinkAmountUnclear(RequestFault):
    """The amount is no number, or finer than the token."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The amount in this link cannot be paid exactly. Nothing was filled in."
        )
        super().__init__("W-159", source)


class UnknownToken(RequestFault):
    """The link asks for a token that is not in the manifest."""

    def __init__(self, address: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This link asks for a token that this wallet does not know, at %1."
        )
        super().__init__("W-160", source, address)


class NothingToSend(InputError):
    """An amount of zero: the attackers who poison histories send those."""

    def __init__(self) -> None:
        super().__init__("W-161", QT_TRANSLATE_NOOP("errors", "Enter more than zero."))


class RecipientDenied(IssuerRefusal):
    """The token's issuer has the recipient on its list."""

    def __init__(self, symbol: str, recipient: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The issuer of %1 has the recipient on its deny list: %2. Nothing can be sent there.",
        )
        super().__init__("W-163", source, symbol, recipient)


class SenderDenied(IssuerRefusal):
    """The token's issuer has the account on its list."""

    def __init__(self, symbol: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The issuer of %1 has this account on its deny list. Its %1 cannot be sent now;"
            " other tokens can.",
        )
        super().__init__("W-164", source, symbol)


class PictureFault(InputError):
    """A picture that no request can be read from."""


class NoCode(PictureFault):
    """Nothing in it is a QR code."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "There is no QR code in this picture.")
        super().__init__("W-165", source)


class SeveralCodes(PictureFault):
    """Which of them is meant is not for a program to guess."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "There is more than one QR code in this picture. Cut out the one you mean."
        )
        super().__init__("W-166", source)


class NotAPicture(PictureFault):
    """A file that is no picture, or far too large a one."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This file is not a picture that can be read, or it is far too large."
        )
        super().__init__("W-167", source)


class ClipboardChanged(WalletError):
    """The clipboard held something else right after it was pasted: a program may have put it in."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The clipboard changed while it was pasted. Compare every letter with where the address"
            " comes from.",
        )
        super().__init__("W-168", source)


class FeeLeftOut(InputError):
    """All of the coin is to be sent, and its fee is paid in the same coin."""

    def __init__(self, fee: object, owned: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "You have %2, and up to %1 of it is for the fee. Enter less, or use Max."
        )
        super().__init__("W-169", source, Raised(fee), owned)
