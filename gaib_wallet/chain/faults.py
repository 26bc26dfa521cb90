"""What nodes and contracts complain about, as our errors: the only place that reads it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from types import MappingProxyType
from typing import Final

from eth_abi.abi import decode
from eth_utils.crypto import keccak

from gaib_wallet.errors import (
    BlockGone,
    MethodMissing,
    NodeBusy,
    NotWhitelisted,
    PausedByIssuer,
    Reverted,
    UnexpectedReply,
    WalletError,
)
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_FOREIGN_TEXT_LIMIT = 200
_BUSY_PHRASES = ("rate limit", "too many requests", "request limit", "limit exceeded", "capacity")
_GONE_PHRASES = (
    "missing trie node",
    "header not found",
    "block not found",
    "unknown block",
    "state not available",
    "state is not available",
    "blockoutofrange",
    "pruned",
    "old data not available",
    "proof window",
)
_REVERTED: Final = 3
_METHOD_MISSING: Final = -32601


class NodeRefusal(Exception):
    """The error object of a JSON-RPC reply, for those who must read it; others see its `fault`.

    `text` is foreign: it is matched, and made harmless before anyone sees it.
    """

    def __init__(self, code: int, text: str, data: bytes = b"") -> None:
        super().__init__(code, harmless(text))
        self.code, self.text, self.data = code, text, data

    @property
    def is_method_missing(self) -> bool:
        """Whether another method may do what this node has none for."""
        return self.code == _METHOD_MISSING

    def fault(self) -> WalletError:
        """What it means to the wallet; what is not recognised is an unexpected reply."""
        text = self.text.lower()
        if self.is_method_missing:
            return MethodMissing()
        if self.code == _REVERTED or "revert" in text:
            return refusal_for(self.data) if self.data else _said(self.text.partition(": ")[2])
        if any(phrase in text for phrase in _GONE_PHRASES):
            return BlockGone()
        if any(phrase in text for phrase in _BUSY_PHRASES):
            return NodeBusy()
        return UnexpectedReply()


class Reason(Enum):
    """Why a contract refuses, where the wallet knows its word for it."""

    NOT_ADMITTED = QT_TRANSLATE_NOOP("errors", "only whitelisted addresses may")
    PAUSED = QT_TRANSLATE_NOOP("errors", "the contract is paused")
    PRICE = QT_TRANSLATE_NOOP("errors", "less than the minimum would arrive")
    TOO_LATE = QT_TRANSLATE_NOOP("errors", "the deadline is over")
    BALANCE = QT_TRANSLATE_NOOP("errors", "the account owns less than it would pay")
    ALLOWANCE = QT_TRANSLATE_NOOP("errors", "less is allowed than it would pay")
    DENIED = QT_TRANSLATE_NOOP("errors", "the token's issuer denies this address")
    TOKEN_PAUSED = QT_TRANSLATE_NOOP("errors", "the token's issuer has paused it")
    DAILY_LIMIT = QT_TRANSLATE_NOOP("errors", "today's limit leaves less")
    FLOAT = QT_TRANSLATE_NOOP("errors", "the contract holds too few dollars now")
    UNSUPPORTED = QT_TRANSLATE_NOOP("errors", "this token is not accepted")
    WAITING = QT_TRANSLATE_NOOP("errors", "an earlier request is still waiting")
    NOTHING = QT_TRANSLATE_NOOP("errors", "the amount is too small")
    NOTHING_PAID = QT_TRANSLATE_NOOP("errors", "there is nobody to pay, or nothing to pay with")
    ARITHMETIC = QT_TRANSLATE_NOOP("errors", "its own arithmetic fails")
    OUT_OF_GAS = QT_TRANSLATE_NOOP("errors", "it used up all its gas")
    NO_REASON = QT_TRANSLATE_NOOP("errors", "no reason given")

    @property
    def message(self) -> Message:
        """The words, to stand inside a sentence."""
        return Message("errors", self.value)


def _selector(signature: str) -> bytes:
    return bytes(keccak(text=signature)[:4])


_TEXT = _selector("Error(string)")
_FAULT_OF_ERROR: Final = MappingProxyType[bytes, Callable[[], WalletError]](
    {
        _selector("NotWhitelisted(address)"): NotWhitelisted,
        _selector("Paused()"): PausedByIssuer,
    }
)
_REASON_OF_ERROR: Final = MappingProxyType(
    {
        _selector(signature): reason
        for signature, reason in (
            ("NotWhitelisted(address)", Reason.NOT_ADMITTED),
            ("Paused()", Reason.PAUSED),
            ("DailyLimit(uint256)", Reason.DAILY_LIMIT),
            ("UnsupportedAsset(address)", Reason.UNSUPPORTED),
            ("InsufficientFloat(uint256)", Reason.FLOAT),
            ("BelowMinimum(uint256)", Reason.PRICE),
            ("AddressDenied(address)", Reason.DENIED),
            ("RequestPending()", Reason.WAITING),
            ("NothingToUnstake()", Reason.NOTHING),
            ("NothingPaid()", Reason.NOTHING_PAID),
            ("ZeroAmount()", Reason.NOTHING),
            ("ERC20InsufficientBalance(address,uint256,uint256)", Reason.BALANCE),
            ("ERC20InsufficientAllowance(address,uint256,uint256)", Reason.ALLOWANCE),
            ("Panic(uint256)", Reason.ARITHMETIC),
        )
    }
)
_REASON_OF_TEXT: Final = MappingProxyType(
    {
        "Exchange resulted in fewer coins than expected": Reason.PRICE,
        "Too little received": Reason.PRICE,
        "Transaction too old": Reason.TOO_LATE,
        # Uniswap's TransferHelper: which of the two is missing, it does not say.
        "STF": Reason.ALLOWANCE,
        "ERC20: transfer amount exceeds balance": Reason.BALANCE,
        "ERC20: transfer amount exceeds allowance": Reason.ALLOWANCE,
        "ERC20: insufficient allowance": Reason.ALLOWANCE,
        "Blacklistable: account is blacklisted": Reason.DENIED,
        "Pausable: paused": Reason.TOKEN_PAUSED,
    }
)


@contextmanager
def faults_translated() -> Iterator[None]:
    """Turn whatever a library raises inside the block into our errors, and keep the cause.

    A reply of the wrong shape leaves web3, msgspec and eth_abi as TypeError, KeyError, ValueError
    and more, so every exception is a fault here; nothing but their call may stand in the block.
    """
    try:
        yield
    except WalletError:
        raise
    except Exception as error:
        raise UnexpectedReply from error


def refusal_for(data: bytes) -> WalletError:
    """The refusal in the bytes of a call that failed: one of ours where it means just that."""
    fault = _FAULT_OF_ERROR.get(data[:4])
    return fault() if fault else revert_for(data)


def revert_for(data: bytes) -> Reverted:
    """The same as a revert: in our words, or in its own made harmless."""
    selector = data[:4]
    if selector in _REASON_OF_ERROR:
        return Reverted(_REASON_OF_ERROR[selector].message)
    if selector == _TEXT:
        try:
            with faults_translated():
                (text,) = decode(["string"], data[4:])
            return _said(text)
        except UnexpectedReply:
            pass  # not the string it claims to be: show the selector
    return Reverted(f"0x{selector.hex()}") if data else _said("")


def harmless(foreign_text: str) -> str:
    """`foreign_text` on one line of at most 200 ASCII characters; others become escapes.

    Control and bidirectional characters could make a sentence of ours say something else.
    """
    escaped = foreign_text.encode("unicode_escape").decode("ascii")
    return escaped[:_FOREIGN_TEXT_LIMIT]


def _said(text: str) -> Reverted:
    if not text:
        return Reverted(Reason.NO_REASON.message)
    known = _REASON_OF_TEXT.get(text)
    return Reverted(known.message if known else harmless(text))
