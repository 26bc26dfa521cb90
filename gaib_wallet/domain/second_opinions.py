"""What two nodes say of one block, held against each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class BlockName:
    """One block and no other: its number, and its hash as hex text."""

    number: int
    hash: str


class Matter(Enum):
    """What is compared."""

    BLOCK = "block"
    NAV = "nav"
    NAV_WITH_LOSS = "nav_with_loss"
    IMPLEMENTATION = "implementation"
    MAY_MINT = "may_mint"
    MAY_REDEEM = "may_redeem"
    ALLOWANCE = "allowance"
    NONCE = "nonce"
    REHEARSAL = "rehearsal"


Value = TokenAmount | bool | int | str | Message


@dataclass(frozen=True, slots=True)
class Finding:
    """What a node says of one matter; `subject` is the contract it is about, empty for none."""

    matter: Matter
    value: Value
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Dispute:
    """The first thing that two nodes say differently of block `number`, ours and the second's."""

    what: Message
    ours: object
    theirs: object
    number: int


_WORDS = {
    Matter.BLOCK: QT_TRANSLATE_NOOP("opinions", "The block itself"),
    Matter.NAV: QT_TRANSLATE_NOOP("opinions", "The Deposit NAV of sAID"),
    Matter.NAV_WITH_LOSS: QT_TRANSLATE_NOOP("opinions", "The Unstaking NAV of sAID"),
    Matter.IMPLEMENTATION: QT_TRANSLATE_NOOP("opinions", "What %1 hands its calls to"),
    Matter.MAY_MINT: QT_TRANSLATE_NOOP("opinions", "Whether this account may mint"),
    Matter.MAY_REDEEM: QT_TRANSLATE_NOOP("opinions", "Whether this account may redeem"),
    Matter.ALLOWANCE: QT_TRANSLATE_NOOP("opinions", "What %1 may take of this account"),
    Matter.NONCE: QT_TRANSLATE_NOOP("opinions", "The account's number of transactions"),
    Matter.REHEARSAL: QT_TRANSLATE_NOOP("opinions", "What this transaction would do"),
}
_YES = Message("opinions", QT_TRANSLATE_NOOP("opinions", "yes"))
_NO = Message("opinions", QT_TRANSLATE_NOOP("opinions", "no"))
_NOTHING = Message("opinions", QT_TRANSLATE_NOOP("opinions", "nothing"))


def dispute(ours: Sequence[Finding], theirs: Sequence[Finding], number: int) -> Dispute | None:
    """The first difference of two answers to the same questions; None where there is none.

    ValueError where they do not answer the same.
    """
    for mine, other in zip(ours, theirs, strict=True):
        if (mine.matter, mine.subject) != (other.matter, other.subject):
            raise ValueError(f"{mine.matter} is held against {other.matter}")
        if mine.value != other.value:
            return about(mine.matter, mine.value, other.value, number, mine.subject)
    return None


def about(matter: Matter, ours: Value, theirs: Value, number: int, subject: str = "") -> Dispute:
    """A dispute about `matter` in block `number`."""
    what = Message("opinions", _WORDS[matter], (subject,) if subject else ())
    return Dispute(what, _said(ours), _said(theirs), number)


def _said(value: Value) -> object:
    """For a sentence, to the last digit: two that look the same would explain nothing."""
    if isinstance(value, bool):
        return _YES if value else _NO
    if value == "":
        return _NOTHING
    return value if isinstance(value, Message) else str(value)
