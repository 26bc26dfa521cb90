"""Plans in files: JSON that an auditor can read, taken back only where every field fits."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.drafts import LONGEST_NOTE, MOST_LOOKS, Draft, Look
from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import Act, Allowance, Call, Guard, TxPlan
from gaib_wallet.domain.units import Address, Token, TokenAmount, TokenChange
from gaib_wallet.errors import NewerFile, NotADraft, NotAnAddress
from gaib_wallet.storage import safe_batch
from gaib_wallet.storage.copies import PrivateFiles

FORMAT: Final = "gaib-wallet plan"
VERSION: Final = 1
MOST_OCTETS: Final = 1024 * 1024
_MOST_CALLS: Final = 60
_MOST_DIGITS: Final = 78
_MOST_TOKEN_DIGITS: Final = 36
"""Far above any token; a billion of them would take all the memory to write down."""


class _Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    pass


class _Token(_Struct, frozen=True):
    address: str
    symbol: str
    digits: int
    shown_digits: int


class _Amount(_Struct, frozen=True):
    """`raw` are base units in decimal digits, with a minus only where something left."""

    raw: str
    token: _Token


class _Call(_Struct, frozen=True):
    act: Act
    to: str
    data: str
    value: str = "0"


class _Allowance(_Struct, frozen=True):
    spender: str
    amount: _Amount


class _Block(_Struct, frozen=True):
    number: int
    mined_at: datetime


class _Plan(_Struct, frozen=True):
    chain_id: int
    account: str
    act: Act
    venue: str
    target: str
    guard: Guard
    calls: tuple[_Call, ...]
    at: _Block
    pay: _Amount | None = None
    expected: _Amount | None = None
    least: _Amount | None = None
    deadline: datetime | None = None
    recipient: str | None = None
    reference: str = ""
    revoked: tuple[_Allowance, ...] = ()
    spends: _Amount | None = None


class _Look(_Struct, frozen=True):
    by: str
    at: _Block
    changes: tuple[_Amount, ...] = ()


class _File(_Struct, frozen=True):
    format: str
    version: int
    made_at: datetime
    plan: _Plan
    note: str = ""
    looks: tuple[_Look, ...] = ()


class _Head(msgspec.Struct, frozen=True):
    format: str
    version: int


class PlanFiles:
    """Is `services.ports.DraftFiles` without importing it; `files` keeps the vaults' own folder."""

    def __init__(self, files: PrivateFiles) -> None:
        self._files = files

    def read(self, path: Path) -> Draft:
        """The plan in a file. Raises NotADraft, NewerFile, StorageFault."""
        return read(self._files.read(path), path.name)

    def write(self, path: Path, draft: Draft) -> None:
        """Write a file, in place of what is there. Raises WalletsOwn, StorageFault."""
        self._files.save(path, written(draft), replaces=True)

    def write_safe_batch(self, path: Path, plan: TxPlan, name: str, made_at: datetime) -> None:
        """Write a batch for a Safe. Raises NotForAFile, WalletsOwn, StorageFault."""
        self._files.save(path, safe_batch.written(plan, name, made_at), replaces=True)


def written(draft: Draft) -> bytes:
    """`draft` as a file. A permit and a replacement belong to one computer: ValueError."""
    plan = draft.plan
    if plan.permit or plan.replaces:
        raise ValueError("only whole plans travel")
    file = _File(
        format=FORMAT,
        version=VERSION,
        made_at=draft.made_at,
        note=draft.note,
        plan=_Plan(
            chain_id=plan.chain_id,
            account=plan.account,
            act=plan.act,
            venue=plan.venue,
            target=plan.target,
            guard=plan.guard,
            calls=tuple(
                _Call(one.act, one.to, f"0x{one.data.hex()}", str(one.value)) for one in plan.calls
            ),
            at=_stamp(plan.at),
            pay=_written(plan.pay),
            expected=_written(plan.expected),
            least=_written(plan.least),
            deadline=plan.deadline,
            recipient=plan.recipient,
            reference=plan.reference,
            revoked=tuple(
                _Allowance(one.spender, _amount(one.amount.raw, one.amount.token))
                for one in plan.revoked
            ),
            spends=_written(plan.spends),
        ),
        looks=tuple(
            _Look(
                look.by, _stamp(look.at), tuple(_amount(one.raw, one.token) for one in look.changes)
            )
            for look in draft.looks
        ),
    )
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def read(content: bytes, name: str) -> Draft:
    """The draft in a file called `name`; its calls say nothing of themselves but their bytes.

    Nothing in it is believed yet: who reads it holds the bytes against the rest.

    Raises:
        NotADraft: another file, or one in which something is impossible.
        NewerFile: a newer version of the wallet wrote it.
    """
    try:
        head = msgspec.json.decode(content[:MOST_OCTETS], type=_Head)
        if head.format == FORMAT and head.version > VERSION:
            raise NewerFile(name)
        file = msgspec.json.decode(content[:MOST_OCTETS], type=_File)
        if file.format != FORMAT or not 0 < len(file.plan.calls) <= _MOST_CALLS:
            raise NotADraft
        return Draft(
            _plan(file.plan),
            _moment(file.made_at),
            harmless(file.note, LONGEST_NOTE),
            tuple(_look(one) for one in file.looks[-MOST_LOOKS:]),
        )
    except (msgspec.MsgspecError, NotAnAddress, ValueError, RecursionError) as error:
        raise NotADraft from error


def _plan(found: _Plan) -> TxPlan:
    return TxPlan(
        chain_id=found.chain_id,
        account=parse_address(found.account),
        act=found.act,
        venue=harmless(found.venue),
        target=parse_address(found.target),
        pay=_read(found.pay),
        expected=_read(found.expected),
        least=_read(found.least),
        calls=tuple(_call(one) for one in found.calls),
        at=_block(found.at),
        guard=found.guard,
        deadline=_moment(found.deadline) if found.deadline else None,
        recipient=parse_address(found.recipient) if found.recipient else None,
        reference=harmless(found.reference, LONGEST_NOTE),
        revoked=tuple(
            Allowance(parse_address(one.spender), _owned(one.amount)) for one in found.revoked
        ),
        spends=_read(found.spends),
    )


def _call(found: _Call) -> Call:
    if not found.data.startswith("0x"):
        raise ValueError("call data are hexadecimal digits after 0x")
    data = bytes.fromhex(found.data[2:])
    return Call(found.act, parse_address(found.to), data, "", (), value=_whole(found.value))


def _look(found: _Look) -> Look:
    return Look(harmless(found.by), _block(found.at), tuple(map(_change, found.changes)))


def _change(found: _Amount) -> TokenChange:
    raw, token = _whole(found.raw), _token(found.token)
    TokenAmount(abs(raw), token)  # ValueError for more than any contract counts
    return TokenChange(raw, token)


def _stamp(at: BlockStamp) -> _Block:
    return _Block(at.number, at.mined_at)


def _block(found: _Block) -> BlockStamp:
    if found.number < 0:
        raise ValueError("a block before the first one")
    return BlockStamp(found.number, _moment(found.mined_at))


def _moment(found: datetime) -> datetime:
    if found.tzinfo is None:
        raise ValueError("a moment without a time zone")
    try:
        return found.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("a moment beyond the calendar") from error


def _amount(raw: int, token: Token) -> _Amount:
    known = _Token(token.address, token.symbol, token.digits, token.shown_digits)
    return _Amount(str(raw), known)


def _written(amount: TokenAmount | None) -> _Amount | None:
    return None if amount is None else _amount(amount.raw, amount.token)


def _owned(found: _Amount) -> TokenAmount:
    return TokenAmount(_whole(found.raw), _token(found.token))


def _read(found: _Amount | None) -> TokenAmount | None:
    return None if found is None else _owned(found)


def _token(found: _Token) -> Token:
    address: Address = parse_address(found.address)
    if not 0 <= found.shown_digits <= found.digits <= _MOST_TOKEN_DIGITS:
        raise ValueError("digits that no token has")
    return Token(address, harmless(found.symbol), found.digits, found.shown_digits)


def _whole(digits: str) -> int:
    """A number in plain digits; Python itself would take blanks, underlines and Arabic ones."""
    unsigned = digits.removeprefix("-")
    if not (unsigned.isascii() and unsigned.isdigit()) or len(unsigned) > _MOST_DIGITS:
        raise ValueError("not a whole number")
    return int(digits)
