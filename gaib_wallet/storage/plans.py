"""A plan as JSON and back: its fields tell which of the two kinds of permit it has."""

from dataclasses import MISSING, Field, fields
from typing import Any, Final, get_type_hints

import msgspec

from gaib_wallet.domain.permits import Permit, PermitSingle, SignedAllowance
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.storage import codec

_PERMIT: Final = "permit"
_HINTS: Final = get_type_hints(TxPlan)


def _kept(field: Field[Any]) -> tuple[str, Any] | tuple[str, Any, Any]:
    # msgspec tells no two dataclasses apart in one place, so the permit is read by itself.
    if field.name == _PERMIT:
        return field.name, msgspec.Raw, msgspec.Raw(b"null")
    hint = _HINTS[field.name]
    if field.default is MISSING:
        return field.name, hint
    return field.name, hint, field.default


_Kept: Final = msgspec.defstruct("_Kept", map(_kept, fields(TxPlan)))


def written(plan: TxPlan) -> str:
    """`plan` as text, exact to the last digit."""
    return codec.encode(plan).decode()


def read(text: str) -> TxPlan:
    """What `written` made; ValueError for anything else."""
    kept = msgspec.structs.asdict(codec.decode(text, _Kept))
    return TxPlan(**{**kept, _PERMIT: _permit(kept[_PERMIT])})


def _permit(text: Any) -> SignedAllowance | None:
    """Only a token's own permit has a domain, and only one for Permit2 has its contract."""
    if bytes(text) == b"null":
        return None
    try:
        return codec.decode(text, Permit)
    except ValueError:
        return codec.decode(text, PermitSingle)
