"""What happened on an account, one entry for each intent: what was signed, and what was not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from gaib_wallet.domain.movements import Movement, MovementKind
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, Token, TokenAmount, TokenChange


class Kind(Enum):
    """What an entry is about."""

    SWAP = "swap"
    ISSUE = "issue"
    STAKE = "stake"
    PAYMENT = "payment"
    ALLOWANCE = "allowance"
    OTHER = "other"


class Standing(Enum):
    """How far an entry is. ENDED: it will not happen, as somebody wanted it."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    ENDED = "ended"


_KINDS: Final = {
    Act.ALLOW: Kind.ALLOWANCE,
    Act.SWAP: Kind.SWAP,
    Act.MINT: Kind.ISSUE,
    Act.REDEEM: Kind.ISSUE,
    Act.STAKE: Kind.STAKE,
    Act.EXIT: Kind.STAKE,
    Act.PAY_QUEUE: Kind.STAKE,
    Act.SEND: Kind.PAYMENT,
    Act.REVOKE: Kind.ALLOWANCE,
    Act.CANCEL: Kind.OTHER,
    Act.PERMIT: Kind.ALLOWANCE,
}
_OF_MOVEMENTS: Final = {
    MovementKind.STAKED: Kind.STAKE,
    MovementKind.EXIT_ASKED: Kind.STAKE,
    MovementKind.EXIT_PAID: Kind.STAKE,
    MovementKind.BOUGHT: Kind.SWAP,
    MovementKind.SOLD: Kind.SWAP,
    MovementKind.SWAPPED: Kind.SWAP,
    MovementKind.MINTED: Kind.ISSUE,
    MovementKind.REDEEMED: Kind.ISSUE,
    MovementKind.RECEIVED: Kind.PAYMENT,
    MovementKind.SENT: Kind.PAYMENT,
    MovementKind.OWN: Kind.PAYMENT,
    MovementKind.OTHER: Kind.OTHER,
}
_STANDINGS: Final = {
    TxStatus.FAILED: Standing.FAILED,
    TxStatus.DROPPED: Standing.FAILED,
    TxStatus.REPLACED: Standing.ENDED,
    TxStatus.GIVEN_UP: Standing.ENDED,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One intent: the transactions of one plan and what took their place, the oldest first.

    `movement` is what the chain says of its last transaction; it alone is there where this wallet
    signed nothing. `key` stays the same however the entry goes on.
    """

    key: str
    records: tuple[TxRecord, ...]
    movement: Movement | None = None

    @property
    def lead(self) -> TxRecord | None:
        """The one to look at: what waits, else what came last; None where nothing was signed."""
        waiting = [one for one in self.records if one.status.is_pending]
        if waiting:
            first = min(one.nonce for one in waiting)
            return [one for one in waiting if one.nonce == first][-1]
        happened = [one for one in self.records if one.status is not TxStatus.REPLACED]
        return next(reversed(happened or list(self.records)), None)

    @property
    def goal(self) -> TxRecord | None:
        """The one that the others are there for: the last step, as it was meant."""
        meant = [one for one in self.records if one.act is not Act.CANCEL]
        return max(meant or self.records, key=_step, default=None)

    @property
    def is_cancelled(self) -> bool:
        """Whether an empty transaction took the place of what was meant."""
        lead, goal = self.lead, self.goal
        return lead is not goal and lead is not None and lead.act is Act.CANCEL

    @property
    def kinds(self) -> frozenset[Kind]:
        """What it is about; an allowance is part of what it was given for."""
        if not self.records and self.movement:
            return frozenset({_OF_MOVEMENTS[self.movement.kind]})
        acts = {one.plan.act if one.plan else one.act for one in self.records}
        meant = acts - {Act.CANCEL} or acts
        allowed = {_KINDS[one.act] for one in self.records} & {Kind.ALLOWANCE}
        return frozenset({_KINDS[one] for one in meant} | allowed)

    @property
    def standing(self) -> Standing:
        """How far it is."""
        lead = self.lead
        if lead is None:
            return Standing.DONE
        if lead.status.is_pending:
            return Standing.WAITING
        if self.is_cancelled and lead.status is not TxStatus.FAILED:
            return Standing.ENDED
        return _STANDINGS.get(lead.status, Standing.DONE)

    @property
    def at(self) -> datetime:
        """When it happened, or was signed last."""
        lead = self.lead
        if lead is not None:
            return lead.receipt.at.mined_at if lead.receipt else lead.signed_at
        if self.movement is None:
            raise ValueError("an entry of nothing")
        return self.movement.at

    @property
    def moved(self) -> tuple[TokenChange, ...]:
        """What left the account, then what came to it, over all its steps; no fees."""
        sums: dict[Token, int] = {}
        for change in self._changes():
            sums[change.token] = sums.get(change.token, 0) + change.raw
        moved = [TokenChange(raw, token) for token, raw in sums.items() if raw]
        return tuple(sorted(moved, key=_comes))

    @property
    def fee(self) -> TokenAmount | None:
        """What the network took for all of it; None as long as no block has any."""
        paid = [one.receipt.fee_paid for one in self.records if one.receipt]
        return TokenAmount(sum(one.raw for one in paid), ETH) if paid else None

    @property
    def hashes(self) -> tuple[str, ...]:
        """Of all its transactions."""
        signed = tuple(one.tx_hash for one in self.records)
        if signed or self.movement is None:
            return signed
        return (hash_of(self.movement),)

    @property
    def blocks(self) -> tuple[int, ...]:
        """The blocks that have any of it."""
        signed = tuple(one.receipt.at.number for one in self.records if one.receipt)
        return signed or ((self.movement.block,) if self.movement else ())

    def _changes(self) -> Iterable[TokenChange]:
        if not self.records and self.movement:
            yield from (TokenChange(-one.raw, one.token) for one in self.movement.went)
            yield from (TokenChange(one.raw, one.token) for one in self.movement.came)
        for one in self.records:
            yield from changes_of(one)


def changes_of(record: TxRecord) -> tuple[TokenChange, ...]:
    """What one transaction moved, its fee left out, what left first."""
    receipt = record.receipt
    if receipt is None:
        return ()
    changes = [one for one in receipt.changes if one.raw and one.token != ETH]
    pays_coin = record.act is Act.SEND and record.pay is not None and record.pay.token == ETH
    if pays_coin and record.pay and receipt.succeeded:
        changes.append(TokenChange(-record.pay.raw, ETH))  # it leaves no event
    return tuple(sorted(changes, key=_comes))


def entries_of(
    records: Iterable[TxRecord], movements: Iterable[Movement] = ()
) -> tuple[Entry, ...]:
    """All entries of one account, the newest first, and those that wait before all others.

    A movement whose transaction is among `records` belongs to it.
    """
    moved = {hash_of(one): one for one in movements}
    entries = []
    for group in _grouped(records):
        known = [found for one in group if (found := moved.pop(one.tx_hash, None))]
        entries.append(Entry(group[0].tx_hash, group, known[-1] if known else None))
    entries += (Entry(key, (), one) for key, one in moved.items())
    return tuple(sorted(entries, key=_place, reverse=True))


def hash_of(movement: Movement) -> str:
    """The hash of its transaction, as records have it."""
    return f"0x{movement.tx_hash.hex()}"


def _grouped(records: Iterable[TxRecord]) -> Iterable[tuple[TxRecord, ...]]:
    groups: dict[str, list[TxRecord]] = {}
    root: dict[str, str] = {}
    plans: dict[object, TxRecord] = {}
    for one in sorted(records, key=_signed):
        before = _before(one, plans, root)
        root[one.tx_hash] = root[before] if before else one.tx_hash
        groups.setdefault(root[one.tx_hash], []).append(one)
        plans[_plan(one)] = one
    return tuple(tuple(group) for group in groups.values())


def _before(one: TxRecord, plans: Mapping[object, TxRecord], known: Mapping[str, str]) -> str:
    """The hash of what `one` goes on with: what it replaces, or the step before it."""
    replaces = one.plan.replaces.tx_hash if one.plan and one.plan.replaces else ""
    if replaces in known:
        return replaces
    last = plans.get(_plan(one)) if one.step > 1 else None
    return last.tx_hash if last and last.step < one.step else ""


def _plan(one: TxRecord) -> object:
    """What the steps of one plan have in common."""
    return one.venue, one.pay, one.least, one.steps


def _signed(one: TxRecord) -> tuple[datetime, int]:
    return one.signed_at, one.nonce


def _step(one: TxRecord) -> tuple[int, datetime]:
    return one.step, one.signed_at


def _place(entry: Entry) -> tuple[object, ...]:
    log = entry.movement.log_index if entry.movement else -1
    nonces: Sequence[int] = [one.nonce for one in entry.records]
    return entry.standing is Standing.WAITING, entry.at, max(nonces, default=-1), log


def _comes(change: TokenChange) -> bool:
    """Sorts what leaves before what comes."""
    return change.raw > 0
