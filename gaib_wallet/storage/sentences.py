"""Sentences whose values are typed, as text in a file and back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from gaib_wallet.domain.transactions import Receipt
from gaib_wallet.domain.units import TokenAmount, TokenChange
from gaib_wallet.storage import codec
from gaib_wallet.words import Message

_KINDS: Final[Mapping[str, type[Any]]] = {
    "amount": TokenAmount,
    "change": TokenChange,
    "moment": datetime,
}


def written(receipt: Receipt) -> Receipt:
    """`receipt` with sentences whose values are text; what has no kind of its own stays text."""
    reason, breach = receipt.reason, receipt.breach
    return replace(
        receipt,
        reason=_written(reason) if isinstance(reason, Message) else reason,
        breach=_written(breach) if breach else None,
    )


def read(receipt: Receipt) -> Receipt:
    """What `written` was made of. Raises ValueError for a value that cannot be."""
    reason, breach = receipt.reason, receipt.breach
    return replace(
        receipt,
        reason=_read(reason) if isinstance(reason, Message) else reason,
        breach=_read(breach) if breach else None,
    )


def _written(message: Message) -> Message:
    return replace(message, values=tuple(_text(value) for value in message.values))


def _read(message: Message) -> Message:
    return replace(message, values=tuple(_value(value) for value in message.values))


def _text(value: object) -> str:
    named = (name for name, kind in _KINDS.items() if isinstance(value, kind))
    kind = next(named, "")
    return f"{kind}:{codec.encode(value).decode() if kind else value}"


def _value(text: object) -> object:
    kind, mark, content = str(text).partition(":")
    if kind in _KINDS:
        return codec.decode(content, _KINDS[kind])
    return content if mark and not kind else text
