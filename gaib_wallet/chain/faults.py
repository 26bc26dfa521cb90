"""What nodes and contracts complain about, as our errors: the only place that reads it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
import re
from types import MappingProxyType
from typing import Any, Final

from eth_abi.abi import decode

from gaib_wallet.chain.reasons import OF_ERROR, OF_TEXT, Reason, selector
from gaib_wallet.errors import (
    BlockGone,
    MethodMissing,
    NodeBusy,
    NodeUnreachable,
    NotWhitelisted,
    PausedByIssuer,
    Reverted,
    UnexpectedReply,
    WalletError,
)

_FOREIGN_TEXT_LIMIT: Final = 200
_TECHNICAL_LIMIT: Final = 500
_BUSY_PHRASES = (
    "rate limit",
    "too many requests",
    "request limit",
    "limit exceeded",
    "capacity",
    "no backend is currently healthy",
    "temporarily unavailable",
    "overloaded",
    "server busy",
    "quota",
    "compute units",
    "daily request count",
    "beyond current head",  # one of several nodes behind a name, which is late
)
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
    "historical state",
    "recent blocks only",
    "archive",
    "archival",
    "history unavailable",
    "history has been",
    "resource not found",
    "state histories",
)
_REFUSED_PHRASES = (
    (("insufficient funds", "insufficient balance"), Reason.BALANCE),
    (("out of gas", "outofgas", "gas required exceeds"), Reason.OUT_OF_GAS),
)
_NO_METHOD = re.compile(
    r"unsupported method|\bmethod\b.*(not (found|supported|available|allowed)|does not exist)",
    re.IGNORECASE,
)
_REVERTED: Final = 3
_METHOD_MISSING: Final = -32601
_PRUNED: Final = 4444
_OK, _TOO_MANY, _SERVERS_OWN = 200, 429, 500


class NodeRefusal(Exception):
    """The error object of a JSON-RPC reply, for those who must read it; others see its `fault`.

    `text` is foreign: it is matched, and made harmless before anyone sees it. `status` is that of
    HTTP; where it is not 200 there may be no error object, and `text` is empty. `wait_s`: seconds
    after which the node wants to be asked again, if it says so.
    """

    def __init__(
        self,
        code: int,
        text: str,
        data: bytes = b"",
        *,
        status: int = _OK,
        wait_s: int | None = None,
    ) -> None:
        super().__init__(code, harmless(text))
        self.code, self.text, self.data = code, text, data
        self.status, self.wait_s = status, wait_s

    @property
    def is_method_missing(self) -> bool:
        """Whether another method may do what this node has none for."""
        # A contract may say in these words that it refuses.
        return self.code == _METHOD_MISSING or (
            not self.is_revert and bool(_NO_METHOD.search(self.text))
        )

    @property
    def is_revert(self) -> bool:
        """Whether a contract refuses, and not the node."""
        return self.code == _REVERTED or "revert" in self.text.lower()

    @property
    def is_block_gone(self) -> bool:
        """Whether the node does not keep what it was asked for, or has not got it yet."""
        text = self.text.lower()
        return self.code == _PRUNED or any(phrase in text for phrase in _GONE_PHRASES)

    @property
    def is_busy(self) -> bool:
        """Whether the same question may be answered a little later."""
        text = self.text.lower()
        return self.status == _TOO_MANY or any(phrase in text for phrase in _BUSY_PHRASES)

    def fault(self) -> WalletError:
        """What it means to the wallet; what is not recognised is an unexpected reply."""
        if self.status != _OK and (not self.text or self.status >= _SERVERS_OWN):
            return NodeBusy(self.wait_s) if self.status == _TOO_MANY else NodeUnreachable()
        if self.is_method_missing:
            return MethodMissing()
        if self.is_revert:
            return refusal_for(self.data) if self.data else revert_in(self.text)
        if _worded(self.text.lower()):
            return revert_in(self.text)
        if self.is_block_gone:
            return BlockGone()
        return NodeBusy(self.wait_s) if self.is_busy else UnexpectedReply()


_FAULT_OF_ERROR: Final = MappingProxyType[bytes, Callable[[], WalletError]](
    {
        selector("NotWhitelisted(address)"): NotWhitelisted,
        selector("Paused()"): PausedByIssuer,
    }
)
_TEXT: Final = selector("Error(string)")
_WRAPPED: Final = selector("ExecutionFailed(uint256,bytes)")


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
    """The same as a revert: its reason in our words, and its own text or bytes made harmless."""
    kind, inside = data[:4], data[4:]
    if kind in OF_ERROR:
        return Reverted(OF_ERROR[kind].message, technical(_hex(data)))
    if kind == _TEXT and (values := _decoded(("string",), inside)):
        return said(*values)
    if kind == _WRAPPED and (values := _decoded(("uint256", "bytes"), inside)):
        # Uniswap's router hands on why one of its commands failed; that is never another router.
        _, why = values
        if not why:
            return Reverted(Reason.ENCODING.message, technical(_hex(data)))
        if why[:4] != _WRAPPED:
            return revert_for(why)
    return Reverted(Reason.UNKNOWN.message, technical(_hex(data))) if data else said("")


def said(text: str) -> Reverted:
    """A revert with `text`, which is foreign: it is known, or stands among technical details."""
    if not text:
        return Reverted(Reason.NO_REASON.message)
    return Reverted(OF_TEXT.get(text, Reason.UNKNOWN).message, technical(text))


def revert_in(message: str) -> Reverted:
    """A revert as a node writes it into a line, where it has no bytes of the contract."""
    text = message.lower()
    if "revert" in text:
        return said(message.partition(": ")[2])
    return Reverted((_worded(text) or Reason.UNKNOWN).message, technical(message))


def technical(foreign_text: str) -> str:
    """`foreign_text` as it may be shown in a box of its own: as `harmless`, at most 500."""
    return harmless(foreign_text, _TECHNICAL_LIMIT)


def harmless(foreign_text: str, longest: int = _FOREIGN_TEXT_LIMIT) -> str:
    """`foreign_text` on one line of at most `longest` ASCII characters; others become escapes.

    Control and bidirectional characters could make a sentence of ours say something else.
    """
    escaped = foreign_text.encode("unicode_escape").decode("ascii")
    return escaped[:longest]


def _worded(text: str) -> Reason | None:
    """What a node, and no contract, says of a call in small letters."""
    for phrases, reason in _REFUSED_PHRASES:
        if any(phrase in text for phrase in phrases):
            return reason
    return None


def _decoded(types: tuple[str, ...], data: bytes) -> tuple[Any, ...]:
    """The values in `data`; none where it is not what it claims to be."""
    try:
        with faults_translated():
            return decode(types, data)
    except UnexpectedReply:
        return ()


def _hex(data: bytes) -> str:
    return f"0x{data.hex()}"
