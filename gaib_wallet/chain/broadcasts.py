"""What nodes say of bytes that they do not take, as our errors."""

from collections.abc import Callable
import re
from typing import Final

from gaib_wallet.chain.faults import NodeRefusal, technical
from gaib_wallet.errors import (
    FeeNotOwned,
    GasRefused,
    NodeBusy,
    NodeFault,
    NodeUnreachable,
    NonceAhead,
    NonceTaken,
    NotAccepted,
    PoolFull,
    ReplacementUnderpriced,
    SendRefused,
    Underpriced,
    Unreadable,
    WalletError,
)

_KNOWN_ALREADY: Final = re.compile(
    r"already[ _]?(known|imported|exists|in (the )?(mem|tx)?pool)|\bknown transaction",
    re.IGNORECASE,
)
_WORDINGS: Final[tuple[tuple[str, Callable[[str], SendRefused]], ...]] = (
    (
        (
            r"replacement.*(underpriced|not ?allowed|too low)|too low to replace"
            r"|another transaction with (the )?same nonce"
        ),
        ReplacementUnderpriced,
    ),
    (r"nonce (is )?too (low|small)|oldnonce", NonceTaken),
    (r"nonce (is )?too (high|distant)|nonce ?gap|gapped", NonceAhead),
    (
        (
            r"insufficient ?(funds|balance|maxfeepergasforsender)|exceeds account balance"
            r"|doesn't have enough funds"
        ),
        FeeNotOwned,
    ),
    (r"pool (is )?(full|overflow)", PoolFull),
    (
        (
            r"intrinsic gas|gas limit (is )?(too (low|high)|exceed)|(block|max) gas limit"
            r"|gaslimitexceeded|gas too low|floor data gas"
        ),
        GasRefused,
    ),
    (r"exceeds the configured cap|oversized|tip (above|higher)", NotAccepted),
    (
        (
            r"underpriced|base ?fee|fee ?too ?low|gas price (is )?(too low|below)"
            r"|fee ?cap (less|lower|below)|below (the )?(minimum|required)"
        ),
        Underpriced,
    ),
    (
        r"invalid (sender|chain|signature|transaction)|wrong chain|chain ?id|decod|\brlp\b",
        Unreadable,
    ),
)
# In this order: "replacement transaction underpriced" is another matter than "underpriced".
_REFUSALS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), refused) for pattern, refused in _WORDINGS
)
_REJECTED: Final = frozenset({-32601, -32602, -32003})  # no such method, not read, rejected


def is_known(refusal: NodeRefusal) -> bool:
    """Whether the node refuses because it has the very same bytes."""
    return bool(_KNOWN_ALREADY.search(refusal.text))


def not_sent(refusal: NodeRefusal) -> WalletError:
    """Whether it will never be in a block (SendRefused), or nobody knows (NodeFault)."""
    for pattern, refused in _REFUSALS:
        if pattern.search(refusal.text):
            return refused(technical(refusal.text))
    fault = refusal.fault()
    if isinstance(fault, NodeBusy):
        return fault
    if refusal.code in _REJECTED:
        return NotAccepted(technical(refusal.text))
    # It may come from between the node and us, after the bytes had arrived.
    return fault if isinstance(fault, NodeFault) else NodeUnreachable()
