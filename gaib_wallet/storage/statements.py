"""Statements in files: JSON that an auditor can read, taken back only where nothing surprises."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from fractions import Fraction
import hashlib
import re
from typing import Any, Final

import msgspec

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.statement_checks import written as digits
from gaib_wallet.domain.statements import FORMAT, VERSION, Statement, Units
from gaib_wallet.errors import NewerFile, NotAnAddress, NotAStatement

MOST_OCTETS: Final = 64 * 1024 * 1024
"""Room for an account with 50,000 movements in its period."""
_LONGEST_TEXT: Final = 200
_MOST_NUMBER: Final = 2**63
_UNITS: Final = re.compile(r"-?[0-9]{1,90}")
_PRICE: Final = re.compile(r"-?[0-9]{1,2000}/[0-9]{1,2000}")


class _Head(msgspec.Struct, frozen=True):
    format: str
    version: int


def encoded(statement: Statement) -> bytes:
    """`statement` as a file, the same octets for the same figures."""
    return msgspec.json.format(_packed(statement), indent=2) + b"\n"


def digest(content: bytes) -> str:
    """What tells one file from every other: its SHA-256, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def decoded(content: bytes, name: str) -> Statement:
    """The statement in a file called `name`; nothing in it is believed yet.

    Blanks between its parts may differ from what was written, nothing else.

    Raises:
        NotAStatement: another file, or one in which something is impossible.
        NewerFile: a newer version of the wallet wrote it.
    """
    if len(content) > MOST_OCTETS:
        raise NotAStatement
    try:
        head = msgspec.json.decode(content, type=_Head)
        if head.format == FORMAT and head.version > VERSION:
            raise NewerFile(name)
        found = msgspec.json.decode(content, type=Statement, dec_hook=_from_json)
        # Fields that nobody knows, or that stand there twice, other ways to write a number.
        is_plain = msgspec.json.format(content, indent=-1) == _packed(found)
        if (found.format, found.version) != (FORMAT, VERSION) or not is_plain:
            raise NotAStatement
        _check(found)
    except (msgspec.MsgspecError, NotAnAddress, ValueError, RecursionError) as error:
        raise NotAStatement from error
    return found


def _packed(statement: Statement) -> bytes:
    return msgspec.json.encode(statement, enc_hook=_to_json)


def _check(found: Statement) -> None:
    """ValueError for what no wallet writes, where the shape alone does not forbid it."""
    for leaf in _leaves(found):
        if isinstance(leaf, str) and len(leaf) > _LONGEST_TEXT:
            raise ValueError("a text without an end")
        if type(leaf) is int and not 0 <= leaf < _MOST_NUMBER:
            raise ValueError("a number that no block has")
        if isinstance(leaf, datetime) and leaf.tzinfo != UTC:
            raise ValueError("a moment of nobody's clock")
    holder = found.holder
    accounts = (holder.account, *holder.own)
    if tuple(sorted(set(holder.own) - {holder.account})) != holder.own:
        raise ValueError("an account twice")
    for address in (*accounts, holder.vault, *(market.address for market in holder.markets)):
        if parse_address(address) != address:
            raise NotAnAddress


def _leaves(value: object) -> Iterator[object]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _leaves(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from _leaves(one)
    else:
        yield value


def _to_json(value: Any) -> str:
    if isinstance(value, Units | Fraction):
        return digits(value)
    raise NotImplementedError(f"{type(value)} is not kept")


def _from_json(shape: type[Any], value: Any) -> Any:
    """Strict: Python itself would take blanks, underlines and Arabic digits."""
    pattern = {Units: _UNITS, Fraction: _PRICE}.get(shape)
    if pattern is None:
        raise NotImplementedError(f"{shape} is not kept")
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("not a figure")
    if shape is Units:
        return Units(value)
    numerator, denominator = map(int, value.split("/"))
    if not denominator:
        raise ValueError("nothing is divided by nothing")
    return Fraction(numerator, denominator)
