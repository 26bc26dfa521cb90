"""The Activity page: every transaction this wallet signed, with what moved."""

from dataclasses import dataclass, replace

from gaib_wallet.domain.transactions import TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, Address, TokenChange
from gaib_wallet.errors import WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.outcomes import act_text, outcome_text
from gaib_wallet.viewmodels.table import Cell, Column, Row, Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

STATUSES: dict[TxStatus, tuple[str, str, Tone]] = {
    TxStatus.SIGNED: (QT_TRANSLATE_NOOP("activity", "signed"), "clock", "muted"),
    TxStatus.SENT: (QT_TRANSLATE_NOOP("activity", "sent"), "clock", "muted"),
    TxStatus.UNKNOWN: (QT_TRANSLATE_NOOP("activity", "not seen"), "warning", "warning"),
    TxStatus.IN_BLOCK: (QT_TRANSLATE_NOOP("activity", "in a block"), "check", "positive"),
    TxStatus.FINAL: (QT_TRANSLATE_NOOP("activity", "final"), "check", "positive"),
    TxStatus.FAILED: (QT_TRANSLATE_NOOP("activity", "failed"), "cross", "negative"),
}


@dataclass(frozen=True, slots=True)
class Detail:
    """One line about the transaction that is open: what it is, and its words or figures."""

    label: str
    text: str
    is_address: bool = False


@dataclass(frozen=True, slots=True)
class ActivityState:
    """Everything the page shows; `opened` is the key of the row whose details stand open."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    opened: str
    title: str
    details: tuple[Detail, ...]
    empty_text: str
    fault_text: str


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """What the page knows; `records` is None until the disk was read."""

    account: Address | None
    records: tuple[TxRecord, ...] | None = None
    opened: str = ""
    fault: WalletError | None = None


class ActivityViewModel(ViewModel[ActivityState]):
    """Intents of the Activity page."""

    def __init__(
        self,
        transactions: TransactionService,
        accounts: AccountService,
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._transactions = transactions
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        self._facts = ActivityFacts(accounts.chosen.address if accounts.chosen else None)
        super().__init__(state_of(self._facts, text))
        transactions.subscribe(self._changed)
        accounts.subscribe(self._account_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the records again."""
        self._tasks.spawn(self._read(), key=(self, "read"))

    def open(self, key: str) -> None:
        """Show what is behind a row, or put it away."""
        self._know(opened="" if self._facts.opened == key else key)

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    async def _read(self) -> None:
        account = self._facts.account
        if account is None:
            self._know(records=())
            return
        try:
            self._know(records=await self._transactions.history(account), fault=None)
        except WalletError as fault:
            self._know(fault=fault)

    def _changed(self, record: TxRecord) -> None:
        if record.account == self._facts.account:
            self.refresh()

    def _account_changed(self) -> None:
        chosen = self._accounts.chosen.address if self._accounts.chosen else None
        if chosen != self._facts.account:
            self._know(account=chosen, records=None, opened="", fault=None)
            self.refresh()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def state_of(facts: ActivityFacts, text: Text) -> ActivityState:
    """What the page shows of `facts`."""
    records = facts.records or ()
    opened = next((one for one in records if one.tx_hash == facts.opened), None)
    empty = QT_TRANSLATE_NOOP("activity", "Nothing was signed with this account yet.")
    return ActivityState(
        columns=(
            Column(_say(text, QT_TRANSLATE_NOOP("activity", "When (UTC)")), width=180),
            Column(_say(text, QT_TRANSLATE_NOOP("activity", "What"))),
            Column(_say(text, QT_TRANSLATE_NOOP("activity", "What moved"))),
            Column(
                _say(text, QT_TRANSLATE_NOOP("activity", "Fee, ETH")),
                "decimal-4",
                120,
                gives_way=True,
            ),
            Column(_say(text, QT_TRANSLATE_NOOP("activity", "State")), width=130),
        ),
        rows=tuple(_row(record, text) for record in records),
        opened=facts.opened if opened else "",
        title=act_text(opened, text) if opened else "",
        details=_details(opened, text) if opened else (),
        empty_text=_say(text, empty) if facts.records == () else "",
        fault_text=text.fault(facts.fault) if facts.fault else "",
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("activity", source, values))


def _row(record: TxRecord, text: Text) -> Row:
    word, icon, tone = STATUSES[record.status]
    step = ""
    if record.steps > 1:
        step = _say(text, QT_TRANSLATE_NOOP("activity", "step %1 of %2"), record.step, record.steps)
    return Row(
        record.tx_hash,
        (
            Cell(text.moment(record.signed_at)),
            Cell(strong=act_text(record, text), sub=step or record.venue),
            Cell(_moved(record, text)),
            Cell(text.figure(record.receipt.fee_paid) if record.receipt else ""),
            Cell(_say(text, word), tone=tone, icon=icon),
        ),
    )


def _moved(record: TxRecord, text: Text) -> str:
    if record.receipt is None:
        return ""
    changes = [one for one in record.receipt.changes if one.raw and one.token != ETH]
    if changes:
        changes.sort(key=_comes)
        return "   ".join(text.change(one) for one in changes)
    if record.receipt.succeeded and record.receipt.allowances:
        allowed = QT_TRANSLATE_NOOP("activity", "allowed: %1")
        return _say(text, allowed, record.receipt.allowances[0].amount)
    return _say(text, QT_TRANSLATE_NOOP("activity", "nothing moved"))


def _comes(change: TokenChange) -> bool:
    """Sorts what leaves before what comes."""
    return change.raw > 0


def _details(record: TxRecord, text: Text) -> tuple[Detail, ...]:
    lines = [
        Detail(_say(text, QT_TRANSLATE_NOOP("activity", "Hash")), record.tx_hash),
        Detail(_say(text, QT_TRANSLATE_NOOP("activity", "Contract")), record.to, is_address=True),
        Detail(_say(text, QT_TRANSLATE_NOOP("activity", "Nonce")), text.whole(record.nonce)),
    ]
    if record.receipt:
        block = QT_TRANSLATE_NOOP("activity", "%1, %2 UTC")
        at = record.receipt.at
        lines.append(
            Detail(
                _say(text, QT_TRANSLATE_NOOP("activity", "Block")),
                _say(text, block, text.whole(at.number), at.mined_at),
            )
        )
    outcome = outcome_text(record, text)
    if outcome:
        lines.append(Detail(_say(text, QT_TRANSLATE_NOOP("activity", "Outcome")), outcome))
    return tuple(lines)
