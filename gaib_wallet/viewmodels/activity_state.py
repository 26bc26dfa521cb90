"""What the Activity page shows: which rows, the open one, and numbers that are missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gaib_wallet.domain.activity import Entry
from gaib_wallet.domain.activity_index import Index, Line, Wanted
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.remarks import Remark
from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import RemarksLost, WalletError
from gaib_wallet.viewmodels.activity_detail import (
    DetailFacts,
    DetailState,
    Hindrance,
    detail_of,
)
from gaib_wallet.viewmodels.activity_rows import RowFacts, Rows, columns_of
from gaib_wallet.viewmodels.activity_search import Choice, Picker, pickers
from gaib_wallet.viewmodels.activity_story import EntryState, movement_detail, story_of
from gaib_wallet.viewmodels.outcomes import Names
from gaib_wallet.viewmodels.table import Column, Row
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class GapState:
    """A number that others wait for and nothing has, and why it cannot be filled now."""

    text: str
    button: str
    is_enabled: bool


@dataclass(frozen=True, slots=True)
class ActivityState:
    """Everything the page shows; `rows` are written when they are looked at.

    `opened` is the hash of the transaction whose details stand open, `opened_row` the row that it
    is in, empty where that is not listed. `count_text` says how many are listed. `search_note` is
    why amounts are not looked for.
    """

    columns: tuple[Column, ...]
    pickers: tuple[Picker, ...]
    query: str
    search_note: str
    rows: Rows
    count_text: str
    opened: str
    opened_row: str
    detail: DetailState | None
    entry: EntryState | None
    gap: GapState | None
    is_loading: bool
    can_clear: bool
    can_export: bool
    empty_text: str
    none_text: str
    fault_text: str
    lost_text: str
    saved_text: str


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """What the page knows; `index` is None until the disk was read.

    `wanted` is what `choice` means, `found` are the lines that it takes, `keys` their rows with the
    heads of days. `rivals` are the records of each number that something waits with, the newest
    first. `gaps` are numbers that are missing before others that wait. `remedy_fault` is what came
    of a button, `saved` the file that a receipt was written to, or a table. `kept` are rows written
    already: another dict whenever rows are written otherwise.
    """

    network: Network
    names: Names
    account: Address | None
    index: Index | None = None
    choice: Choice = field(default_factory=Choice)
    wanted: Wanted = field(default_factory=Wanted)
    found: tuple[Line, ...] = ()
    keys: tuple[str, ...] = ()
    rivals: tuple[TxRecord, ...] = ()
    remarks: Mapping[str, Remark] = field(default_factory=dict)
    opened: str = ""
    fault: WalletError | None = None
    head: BlockStamp | None = None
    hindrance: Hindrance | None = None
    gaps: tuple[int, ...] = ()
    is_busy: bool = False
    remedy_fault: WalletError | None = None
    remark_fault: WalletError | None = None
    is_remark_saved: bool = False
    saved: str = ""
    is_table: bool = False
    lost: str = ""
    unread: WalletError | None = None
    kept: dict[str, Row] = field(default_factory=dict, compare=False)

    @property
    def record(self) -> TxRecord | None:
        """The open one, if it was signed here."""
        return self.index.record_of(self.opened) if self.index else None

    @property
    def entry(self) -> Entry | None:
        """What the open one belongs to, if it is listed."""
        line = self.index.places.get(self.opened) if self.index else None
        return line.entry if line and self.wanted.takes(line) else None


def state_of(facts: ActivityFacts, text: Text) -> ActivityState:
    """What the page shows of `facts`."""
    known = facts.index.places if facts.index else {}
    rows = RowFacts(known, facts.rivals, facts.names, facts.remarks, facts.head, text, facts.kept)
    total, listed = len(facts.index.lines) if facts.index else 0, len(facts.found)
    entry = facts.entry
    empty = QT_TRANSLATE_NOOP("activity", "Nothing has happened on this account yet.")
    none = QT_TRANSLATE_NOOP("activity", "Nothing on this account fits what you look for.")
    is_filtered = facts.choice != Choice()
    return ActivityState(
        columns=columns_of(text),
        pickers=pickers(facts.choice, facts.network, text),
        query=facts.choice.query,
        search_note=_search_note(facts, text),
        rows=Rows(facts.keys, rows),
        count_text=_count(listed, total, text),
        opened=facts.opened if entry else "",
        opened_row=entry.key if entry else "",
        detail=_detail(entry, facts, rows, text) if entry else None,
        entry=_story(entry, facts, rows) if entry else None,
        gap=_gap(facts, text),
        is_loading=facts.index is None and facts.account is not None and facts.fault is None,
        can_clear=is_filtered,
        can_export=listed > 0,
        empty_text=_say(text, empty) if facts.index is not None and not total else "",
        none_text=_say(text, none) if total and not listed else "",
        fault_text=text.fault(facts.fault) if facts.fault else "",
        lost_text=_lost(facts, text),
        saved_text=_saved(facts, text),
    )


def _lost(facts: ActivityFacts, text: Text) -> str:
    """What keeps labels and notes from being seen; empty where nothing does."""
    if facts.unread is not None:
        return text.fault(facts.unread)
    return text.fault(RemarksLost(facts.lost)) if facts.lost else ""


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("activity", source, values))


def _saved(facts: ActivityFacts, text: Text) -> str:
    if not facts.saved:
        return ""
    receipt = QT_TRANSLATE_NOOP("activity", "The receipt is saved as %1.")
    table = QT_TRANSLATE_NOOP("activity", "The list is saved as %1.")
    return _say(text, table if facts.is_table else receipt, facts.saved)


def _search_note(facts: ActivityFacts, text: Text) -> str:
    if not text.hides_amounts or not facts.choice.query:
        return ""
    source = QT_TRANSLATE_NOOP(
        "activity", "Amounts are hidden, so none is looked for: what is found would tell them."
    )
    return _say(text, source)


def _count(listed: int, total: int, text: Text) -> str:
    if not total:
        return ""
    if listed == total:
        every = QT_TRANSLATE_N_NOOP("activity", "%1 entries")
        return text.say(Message("activity", every, (text.whole(total),), count=total))
    some = QT_TRANSLATE_NOOP("activity", "%1 of %2")
    return _say(text, some, text.whole(listed), text.whole(total))


def _detail(entry: Entry, facts: ActivityFacts, rows: RowFacts, text: Text) -> DetailState | None:
    record = facts.record
    if record is None:
        movement = entry.movement
        return movement_detail(entry, movement, rows, facts.network) if movement else None
    beside = {one.tx_hash: one for one in (*facts.rivals, *entry.records)}
    known = DetailFacts(
        record,
        sorted(beside.values(), key=place_of, reverse=True),
        facts.head,
        facts.network,
        facts.names,
        facts.hindrance,
        is_busy=facts.is_busy,
        fault=facts.remedy_fault,
    )
    return detail_of(known, text)


def _story(entry: Entry, facts: ActivityFacts, rows: RowFacts) -> EntryState:
    return story_of(
        entry, facts.opened, rows, fault=facts.remark_fault, is_saved=facts.is_remark_saved
    )


def rivals_of(records: Iterable[TxRecord]) -> tuple[TxRecord, ...]:
    """Those of each number that something waits with, the newest first."""
    every = tuple(records)
    waiting = {one.nonce for one in every if one.status.is_pending}
    found = (one for one in every if one.nonce in waiting)
    return tuple(sorted(found, key=place_of, reverse=True))


def place_of(record: TxRecord) -> tuple[object, ...]:
    """Sorts by numbers, the oldest first."""
    return (record.nonce, record.signed_at)


def _gap(facts: ActivityFacts, text: Text) -> GapState | None:
    """The first number that is missing, as the others can be filled only after it."""
    waiting = [one.nonce for one in facts.rivals if one.status.is_pending]
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
