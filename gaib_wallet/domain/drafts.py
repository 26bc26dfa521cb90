"""A reviewed plan in a file: for a second pair of eyes, or for a key on another computer."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from gaib_wallet.domain.addresses import keccak_256
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import Rehearsal, TxPlan
from gaib_wallet.domain.units import TokenChange

LONGEST_NOTE: Final = 200
MOST_LOOKS: Final = 20
_WORD: Final = 32


@dataclass(frozen=True, slots=True)
class Look:
    """What somebody else saw who opened the file: `by` is what they call themselves, no proof.

    `changes` are what a rehearsal on their node moved at `at`; without any, they only looked.
    """

    by: str
    at: BlockStamp
    changes: tuple[TokenChange, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A plan that nobody has signed, and who looked at it. `made_at` is in UTC."""

    plan: TxPlan
    made_at: datetime
    note: str = ""
    looks: tuple[Look, ...] = ()

    def seen(self, by: str, rehearsal: Rehearsal | None, at: BlockStamp) -> "Draft":
        """With one look more, the newest last; the oldest go where there are too many."""
        changes = rehearsal.changes if rehearsal else ()
        look = Look(by, rehearsal.at if rehearsal else at, changes)
        return replace(self, looks=(*self.looks, look)[-MOST_LOOKS:])


def fingerprint(plan: TxPlan) -> str:
    """64 hex digits of what would be signed: the chain, the account, and every call, to the byte.

    Keccak-256 of chain id, account, and for each call the target, the value, the length of the
    data and the data, each number in 32 octets. Two people who read the same have the same plan.
    """
    parts = [_number(plan.chain_id), _octets(plan.account)]
    for call in plan.calls:
        parts += [_octets(call.to), _number(call.value), _number(len(call.data)), call.data]
    return keccak_256(b"".join(parts)).hex()


def _octets(address: str) -> bytes:
    return bytes.fromhex(address[2:])


def _number(value: int) -> bytes:
    return value.to_bytes(_WORD, "big")
