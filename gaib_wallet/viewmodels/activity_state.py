"""What the Activity page shows: rows, which of them, the open one, and numbers that are missing."""

from dataclasses import dataclass
from enum import Enum

from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, Address, TokenChange
from gaib_wallet.errors import WalletError
from gaib_wallet.viewmodels.activity_detail import (
    DetailFacts,
    DetailState,
    Hindrance,
    detail_of,
    waits_for,
)
from gaib_wallet.viewmodels.outcomes import Names, act_text
from gaib_wallet.viewmodels.statuses import outbid, status_look
from gaib_wallet.viewmodels.table import Cell, Column, Row
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_NAME_AT_MOST = 120
_MOVED_NOTHING = {TxStatus.FAILED, TxStatus.REPLACED, TxStatus.DROPPED}


class Filter(Enum):
    """Which transactions are listed."""

    ALL = "all"
    WAITING = "waiting"
    FAILED = "failed"

    def takes(self, record: TxRecord) -> bool:
        """Whether `record` is one of them."""
        match self:
            case Filter.ALL:
                return True
            case Filter.WAITING:
                return record.status.is_pending
            case Filter.FAILED:
                return record.status in {TxStatus.FAILED, TxStatus.DROPPED}


FILTERS = {
    Filter.ALL: QT_TRANSLATE_NOOP("activity", "All"),
    Filter.WAITING: QT_TRANSLATE_NOOP("activity", "Waiting"),
    Filter.FAILED: QT_TRANSLATE_NOOP("activity", "Failed"),
}


@dataclass(frozen=True, slots=True)
class GapState:
    """A number that others wait for and nothing has, and why it cannot be filled now."""

    text: str
    button: str
    is_enabled: bool


@dataclass(frozen=True, slots=True)
class ActivityState:
    """Everything the page shows; `opened` is the key of the row whose details stand open."""

    columns: tuple[Column, ...]
    filters: tuple[tuple[str, str], ...]
    filter: str
    rows: tuple[Row, ...]
    opened: str
    detail: DetailState | None
    gap: GapState | None
    empty_text: str
    none_text: str
    fault_text: str
    saved_text: str


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """What the page knows; `records` is None until the disk was read.

    `gaps` are numbers that are missing before others that wait. `remedy_fault` is what came of a
    button, `saved` the file that a receipt was written to.
    """

    network: Network
    names: Names
    account: Address | None
    records: tuple[TxRecord, ...] | None = None
    opened: str = ""
    fault: WalletError | None = None
    head: BlockStamp | None = None
    hindrance: Hindrance | None = None
    filter: Filter = Filter.ALL
    gaps: tuple[int, ...] = ()
    is_busy: bool = False
    remedy_fault: WalletError | None = None
    saved: str = ""

    @property
    def ordered(self) -> tuple[TxRecord, ...]:
        """All, in the order of their numbers, the newest first."""
        return tuple(sorted(self.records or (), key=_place, reverse=True))

    @property
    def record(self) -> TxRecord | None:
        """The open one."""
        every = (one for one in self.records or () if one.tx_hash == self.opened)
        return next(every, None)


def _place(record: TxRecord) -> tuple[object, ...]:
    return (record.nonce, record.signed_at)


def state_of(facts: ActivityFacts, text: Text) -> ActivityState:
    """What the page shows of `facts`."""
    records = facts.ordered
    shown = [one for one in records if facts.filter.takes(one)]
    opened = facts.record if facts.record in shown else None
    empty = QT_TRANSLATE_NOOP("activity", "Nothing was signed with this account yet.")
    none = QT_TRANSLATE_NOOP("activity", "None of this account's transactions is so.")
    saved = QT_TRANSLATE_NOOP("activity", "The receipt is saved as %1.")
    beaten = outbid(records)
    return ActivityState(
        columns=_columns(text),
        filters=tuple((one.value, _say(text, words)) for one, words in FILTERS.items()),
        filter=facts.filter.value,
        rows=tuple(_row(one, facts, text, is_outbid=one.tx_hash in beaten) for one in shown),
        opened=facts.opened if opened else "",
        detail=_detail(opened, facts, text) if opened else None,
        gap=_gap(facts, text),
        empty_text=_say(text, empty) if facts.records == () else "",
        none_text=_say(text, none) if records and not shown else "",
        fault_text=text.fault(facts.fault) if facts.fault else "",
        saved_text=_say(text, saved, facts.saved) if facts.saved else "",
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("activity", source, values))


def _columns(text: Text) -> tuple[Column, ...]:
    fee = _say(text, QT_TRANSLATE_NOOP("activity", "Fee, ETH"))
    return (
        Column(_say(text, QT_TRANSLATE_NOOP("activity", "When (UTC)")), width=170),
        Column(_say(text, QT_TRANSLATE_NOOP("activity", "What"))),
        Column(_say(text, QT_TRANSLATE_NOOP("activity", "What moved"))),
        Column(fee, "decimal-4", 110, gives_way=True),
        Column(_say(text, QT_TRANSLATE_NOOP("activity", "State")), width=130),
    )


def _detail(record: TxRecord, facts: ActivityFacts, text: Text) -> DetailState:
    known = DetailFacts(
        record,
        facts.ordered,
        facts.head,
        facts.network,
        facts.names,
        facts.hindrance,
        is_busy=facts.is_busy,
        fault=facts.remedy_fault,
    )
    return detail_of(known, text)


def _gap(facts: ActivityFacts, text: Text) -> GapState | None:
    """The first number that is missing, as the others can be filled only after it."""
    waiting = [one.nonce for one in facts.records or () if one.status.is_pending]
    if not facts.gaps or not waiting:
        return None
    missing = facts.gaps[0]
    held_up = min((one for one in waiting if one > missing), default=missing)
    source = QT_TRANSLATE_NOOP(
        "activity",
        "Transaction number %1 waits for number %2, which this wallet does not have. It can be"
        " filled with an empty transaction to yourself; that costs a network fee.",
    )
    fill = QT_TRANSLATE_NOOP("activity", "Fill number %1")
    off = facts.hindrance
    said = _say(text, source, text.whole(held_up), text.whole(missing))
    return GapState(
        f"{said} {_say(text, off.value)}" if off else said,
        _say(text, fill, text.whole(missing)),
        is_enabled=off is None and not facts.is_busy,
    )


def _row(record: TxRecord, facts: ActivityFacts, text: Text, *, is_outbid: bool) -> Row:
    look = status_look(record, facts.head, text, is_outbid=is_outbid)
    what = harmless(act_text(record, text, facts.names), _NAME_AT_MOST)
    return Row(
        record.tx_hash,
        (
            Cell(text.moment(record.signed_at)),
            Cell(strong=what, sub=_below(record, facts.ordered, text)),
            Cell(_moved(record, text)),
            Cell(text.fee_figure(record.receipt.fee_paid) if record.receipt else ""),
            Cell(look.word, sub=look.note, tone=look.tone, icon=look.icon),
        ),
    )


def _below(record: TxRecord, records: tuple[TxRecord, ...], text: Text) -> str:
    """What holds it up, which of the steps it is, or where it goes."""
    first = waits_for(record, records)
    if first is not None:
        queue = QT_TRANSLATE_NOOP("activity", "number %1, after number %2")
        return _say(text, queue, text.whole(record.nonce), text.whole(first))
    if record.steps > 1:
        step = QT_TRANSLATE_NOOP("activity", "step %1 of %2")
        return _say(text, step, record.step, record.steps)
    # A cancellation goes nowhere: the network's own name would only be in the way.
    return "" if record.act is Act.CANCEL else harmless(record.venue, _NAME_AT_MOST)


def _moved(record: TxRecord, text: Text) -> str:
    receipt = record.receipt
    if receipt is None:
        nothing = QT_TRANSLATE_NOOP("activity", "nothing moved")
        return _say(text, nothing) if record.status in _MOVED_NOTHING else ""
    changes = [one for one in receipt.changes if one.raw and one.token != ETH]
    if record.act is Act.SEND and record.pay and record.pay.token == ETH and receipt.succeeded:
        changes.append(TokenChange(-record.pay.raw, ETH))  # it leaves no event
    if changes:
        changes.sort(key=_comes)
        return "   ".join(text.change(one) for one in changes)
    if receipt.succeeded and receipt.allowances:
        allowed = QT_TRANSLATE_NOOP("activity", "allowed: %1")
        return _say(text, allowed, receipt.allowances[0].amount)
    return _say(text, QT_TRANSLATE_NOOP("activity", "nothing moved"))


def _comes(change: TokenChange) -> bool:
    """Sorts what leaves before what comes."""
    return change.raw > 0
