"""A plan as Safe's transaction builder takes it: JSON with a checksum of its own.

The form is that of the app's own files (version 1.0); the checksum is Keccak-256 over the values
in the order of their keys, with the name left out.
"""

from datetime import datetime
import json
from typing import Any, Final

from gaib_wallet.domain.addresses import keccak_256
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.errors import NotForAFile

_VERSION: Final = "1.0"
_BUILDER: Final = "1.18.2"


def written(plan: TxPlan, name: str, made_at: datetime) -> bytes:
    """All calls of `plan` as one batch of the Safe that is its account.

    Raises:
        NotForAFile: a permit is among them, which only a key can sign.
    """
    if plan.permit or any(call.act is Act.PERMIT for call in plan.calls):
        raise NotForAFile
    batch: dict[str, Any] = {
        "version": _VERSION,
        "chainId": str(plan.chain_id),
        "createdAt": int(made_at.timestamp()) * 1000,
        "meta": {
            "name": name,
            "description": "",
            "txBuilderVersion": _BUILDER,
            "createdFromSafeAddress": plan.account,
            "createdFromOwnerAddress": "",
        },
        "transactions": [
            {
                "to": call.to,
                "value": str(call.value),
                "data": f"0x{call.data.hex()}",
                "contractMethod": None,
                "contractInputsValues": None,
            }
            for call in plan.calls
        ],
    }
    batch["meta"]["checksum"] = checksum(batch)
    return json.dumps(batch, indent=2).encode() + b"\n"


def checksum(batch: dict[str, Any]) -> str:
    """What the builder computes over a file, whatever the file says of itself."""
    meta = {key: value for key, value in batch["meta"].items() if key != "checksum"}
    content = _in_order({**batch, "meta": {**meta, "name": None}})
    return f"0x{keccak_256(content.encode()).hex()}"


def _in_order(value: Any) -> str:
    """Keys, sorted, then their values, each with a comma behind it; lists as they are."""
    if isinstance(value, list):
        return f"[{','.join(map(_in_order, value))}]"
    if isinstance(value, dict):
        keys = sorted(value)
        values = "".join(f"{_in_order(value[key])}," for key in keys)
        return f"{{{_compact(keys)}{values}}}"
    return _compact(value)


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
