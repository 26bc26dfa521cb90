"""The rows of the Activity page: entries below the day they are of, written when they are seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, overload

from typing_extensions import override

from gaib_wallet.domain.activity import Entry, Kind, Standing
from gaib_wallet.domain.activity_index import Line
from gaib_wallet.domain.movements import Movement, MovementKind
from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.remarks import Remark
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.viewmodels.activity_detail import waits_for
from gaib_wallet.viewmodels.outcomes import Names, act_text
from gaib_wallet.viewmodels.statuses import StatusLook, outbid, status_look
from gaib_wallet.viewmodels.table import Cell, Column, Row
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message, Raised

DAY: Final = "day:"
WAITING: Final = "day:waiting"
_SECONDS: Final = 86_400
_NO_DAY: Final = -1
_KEPT: Final = 1_000
"""Rows that are remembered: more than anybody scrolls through in a minute."""
_NAME_AT_MOST: Final = 120
_MOVED_NOTHING: Final = {TxStatus.FAILED, TxStatus.REPLACED, TxStatus.DROPPED}
_TITLES: Final = {
    MovementKind.STAKED: QT_TRANSLATE_NOOP("activity", "Staked %1"),
    MovementKind.EXIT_ASKED: QT_TRANSLATE_NOOP("activity", "Asked to exit with %1"),
    MovementKind.EXIT_PAID: QT_TRANSLATE_NOOP("activity", "The queue paid %1"),
    MovementKind.BOUGHT: QT_TRANSLATE_NOOP("activity", "Bought %1"),
    MovementKind.SOLD: QT_TRANSLATE_NOOP("activity", "Sold %1"),
    MovementKind.MINTED: QT_TRANSLATE_NOOP("activity", "Minted %1"),
    MovementKind.REDEEMED: QT_TRANSLATE_NOOP("activity", "Redeemed %1"),
    MovementKind.SWAPPED: QT_TRANSLATE_NOOP("activity", "Swapped %1"),
    MovementKind.RECEIVED: QT_TRANSLATE_NOOP("activity", "Received %1"),
    MovementKind.SENT: QT_TRANSLATE_NOOP("activity", "Sent %1"),
    MovementKind.OWN: QT_TRANSLATE_NOOP("activity", "%1 between your own accounts"),
    MovementKind.OTHER: QT_TRANSLATE_NOOP("activity", "%1 and more, in one transaction"),
}
_BY_WHAT_CAME: Final = {
    MovementKind.EXIT_PAID,
    MovementKind.BOUGHT,
    MovementKind.MINTED,
    MovementKind.RECEIVED,
}
_ICONS: Final = {
    Kind.SWAP: "convert",
    Kind.ISSUE: "turn",
    Kind.STAKE: "stake",
    Kind.ALLOWANCE: "key",
    Kind.OTHER: "activity",
}


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What rows are written from; two that share `kept` write the same.

    `rivals` are the records that hold a number which something waits with, the newest first. `kept`
    are rows that were written already, by their keys.
    """

    lines: Mapping[str, Line]
    rivals: tuple[TxRecord, ...]
    names: Names
    remarks: Mapping[str, Remark]
    head: BlockStamp | None
    text: Text
    kept: dict[str, Row] = field(default_factory=dict, compare=False)


class Rows(Sequence[Row]):
    """As many rows as there are `keys`, each written when somebody looks at it."""

    def __init__(self, keys: tuple[str, ...], facts: RowFacts) -> None:
        self.keys = keys
        self._facts = facts
        self._written: dict[int, Row] = {}

    @property
    def written(self) -> int:
        """How many were looked at so far."""
        return len(self._written)

    @override
    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...
    @override
    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(place, slice):
            return tuple(self[one] for one in range(*place.indices(len(self.keys))))
        at = range(len(self.keys))[place]
        if at not in self._written:
            self._written[at] = self._kept(self.keys[at])
        return self._written[at]

    @override
    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Rows)
            and self._facts.kept is other._facts.kept
            and (self.keys is other.keys or self.keys == other.keys)
        )

    @override
    def __hash__(self) -> int:
        return hash(self.keys)

    def entries(self) -> tuple[Row, ...]:
        """All but the heads of days, all of them written: for a few."""
        return tuple(row for row in self if not row.is_head)

    def _kept(self, key: str) -> Row:
        kept = self._facts.kept
        if key not in kept:
            if len(kept) >= _KEPT:
                kept.clear()
            kept[key] = self._row(key)
        return kept[key]

    def _row(self, key: str) -> Row:
        if key.startswith(DAY):
            return Row(key, (Cell(strong=_day(key, self._facts.text)),), is_head=True)
        return row_of(self._facts.lines[key].entry, self._facts)


def keys_of(lines: Iterable[Line], before: Line | None = None) -> list[str]:
    """The keys of `lines` below that of their day (UTC); what waits has a head of its own.

    `before` is what is listed above them: its day has a head already.
    """
    keys: list[str] = []
    last = before.day if before else _NO_DAY
    for line in lines:
        if line.day != last:
            last = line.day
            keys.append(WAITING if last is None else f"{DAY}{last}")
        keys.append(line.key)
    return keys


def columns_of(text: Text) -> tuple[Column, ...]:
    """The columns of the table."""
    fee = _say(text, QT_TRANSLATE_NOOP("activity", "Fee, ETH"))
    return (
        Column(_say(text, QT_TRANSLATE_NOOP("activity", "What"))),
        Column(_say(text, QT_TRANSLATE_NOOP("activity", "What moved")), "right", 120),
        Column(fee, "right", 90, gives_way=True),
        Column(_say(text, QT_TRANSLATE_NOOP("activity", "State")), width=96),
        Column(_say(text, QT_TRANSLATE_NOOP("activity", "UTC")), "right", 68, gives_way=True),
    )


def row_of(entry: Entry, facts: RowFacts) -> Row:
    """One entry in a row."""
    text = facts.text
    look = look_of(entry, facts)
    fee = entry.fee
    return Row(
        entry.key,
        (
            Cell(
                strong=title_of(entry, facts.names, text),
                sub=_below(entry, facts),
                icon=_icon(entry),
            ),
            _moved(entry, text),
            Cell(text.fee_figure(fee) if fee else ""),
            Cell(look.word, sub=look.note, tone=look.tone, icon=look.icon),
            Cell(text.clock(entry.at)),
        ),
    )


def title_of(entry: Entry, names: Names, text: Text) -> str:
    """What an entry is, in a few words."""
    if entry.goal is not None:
        return harmless(act_text(entry.goal, text, names), _NAME_AT_MOST)
    return movement_title(entry.movement, text) if entry.movement else ""


def movement_title(movement: Movement, text: Text) -> str:
    """What the chain says that happened: `Received 500.00 USDC`."""
    went, came = map(Raised, movement.went), movement.came
    amounts = (*came, *went) if movement.kind in _BY_WHAT_CAME else (*went, *came)
    return _say(text, _TITLES[movement.kind], *amounts[:1])


def look_of(entry: Entry, facts: RowFacts) -> StatusLook:
    """How far an entry is, as a word and a shape."""
    text, lead = facts.text, entry.lead
    if lead is None:
        word = QT_TRANSLATE_NOOP("activity", "on chain")
        return StatusLook(_say(text, word), "check", "positive")
    if entry.standing is Standing.ENDED and entry.is_cancelled:
        word = QT_TRANSLATE_NOOP("activity", "cancelled")
        return StatusLook(_say(text, word), "minus", "muted")
    is_outbid = lead.tx_hash in outbid(facts.rivals)
    return status_look(lead, facts.head, text, is_outbid=is_outbid)


def party_text(movement: Movement, names: Names, text: Text) -> str:
    """Who is on the other side, by name: a stranger's address is shown whole or not at all."""
    if movement.kind is MovementKind.EXIT_PAID:
        return _say(text, QT_TRANSLATE_NOOP("activity", "from the exit queue of sAID"))
    named = [harmless(name, _NAME_AT_MOST) for one in movement.others if (name := names(one))]
    if movement.kind is MovementKind.RECEIVED:
        if named:
            return _say(text, QT_TRANSLATE_NOOP("activity", "from %1"), ", ".join(named))
        return _say(text, QT_TRANSLATE_NOOP("activity", "from an address without a name"))
    if named and movement.kind in {MovementKind.SENT, MovementKind.OWN}:
        return _say(text, QT_TRANSLATE_NOOP("activity", "to %1"), ", ".join(named))
    return _say(text, QT_TRANSLATE_NOOP("activity", "signed elsewhere"))


def remark_of_entry(entry: Entry, remarks: Mapping[str, Remark]) -> tuple[str, Remark]:
    """What was written to `entry`, and under which hash it is kept or would be."""
    found = ((one, remarks[one]) for one in entry.hashes if one in remarks)
    return next(found, (entry.hashes[0], Remark()))


def _day(key: str, text: Text) -> str:
    if key == WAITING:
        return _say(text, QT_TRANSLATE_NOOP("activity", "Waiting"))
    return text.date(datetime.fromtimestamp(int(key.removeprefix(DAY)) * _SECONDS, UTC))


def _icon(entry: Entry) -> str:
    if Kind.PAYMENT in entry.kinds:
        return "receive" if any(one.raw > 0 for one in entry.moved) else "send"
    kind = next((one for one in _ICONS if one in entry.kinds), Kind.OTHER)
    return _ICONS[kind]


def _below(entry: Entry, facts: RowFacts) -> str:
    """Its label, then what holds it up, how many steps it has, or where it goes."""
    _, remark = remark_of_entry(entry, facts.remarks)
    where = _where(entry, facts)
    parts = (harmless(remark.label, _NAME_AT_MOST), where)
    return " \u00b7 ".join(part for part in parts if part)


def _where(entry: Entry, facts: RowFacts) -> str:
    text, lead = facts.text, entry.lead
    if lead is None:
        return party_text(entry.movement, facts.names, text) if entry.movement else ""
    first = waits_for(lead, facts.rivals)
    if first is not None:
        queue = QT_TRANSLATE_NOOP("activity", "number %1, after number %2")
        return _say(text, queue, text.whole(lead.nonce), text.whole(first))
    # A cancellation goes nowhere: the network's own name would only be in the way.
    goal = entry.goal or lead
    venue = "" if goal.act is Act.CANCEL else harmless(goal.venue, _NAME_AT_MOST)
    if lead.steps == 1:
        return venue
    if lead.step < lead.steps:
        step = QT_TRANSLATE_NOOP("activity", "step %1 of %2")
        return _say(text, step, lead.step, lead.steps)
    both = QT_TRANSLATE_NOOP("activity", "%1 steps, %2")
    return _say(text, both, lead.steps, venue)


def _moved(entry: Entry, text: Text) -> Cell:
    moved = entry.moved
    went = [one for one in moved if one.raw < 0]
    came = [one for one in moved if one.raw > 0]
    if came:
        return Cell(_changes(came, text), sub=_changes(went, text), tone="positive")
    if went:
        return Cell(_changes(went, text))
    return _nothing_moved(entry, text)


def _nothing_moved(entry: Entry, text: Text) -> Cell:
    lead = entry.lead
    receipt = lead.receipt if lead else None
    if receipt and receipt.succeeded and receipt.allowances:
        allowed = QT_TRANSLATE_NOOP("activity", "allowed: %1")
        return Cell(_say(text, allowed, receipt.allowances[0].amount), tone="muted")
    if receipt or (lead and lead.status in _MOVED_NOTHING):
        return Cell(_say(text, QT_TRANSLATE_NOOP("activity", "nothing moved")), tone="muted")
    return Cell()


def _changes(changes: Iterable[TokenChange], text: Text) -> str:
    return "   ".join(text.change(one) for one in changes)


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("activity", source, values))
