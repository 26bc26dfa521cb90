"""What the Activity page lists, as a table for a spreadsheet or for a program.

One record for each token that a transaction moved, and one for a transaction that moved nothing.
The same in all languages and regions, and never masked: somebody asked for it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
import csv
from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO
import json
from typing import Final

from gaib_wallet.domain.activity import Entry, changes_of, hash_of
from gaib_wallet.domain.activity_index import plain
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.remarks import Remark
from gaib_wallet.domain.transactions import Act, TxRecord
from gaib_wallet.domain.units import Address, TokenChange
from gaib_wallet.viewmodels.activity_rows import remark_of_entry
from gaib_wallet.viewmodels.outcomes import Names, recipient_of
from gaib_wallet.viewmodels.spreadsheet import inert
from gaib_wallet.viewmodels.work import Tell

COLUMNS: Final = (
    "time_utc",
    "chain_id",
    "account",
    "entry",
    "transaction",
    "block",
    "log_index",
    "nonce",
    "what",
    "step",
    "steps",
    "state",
    "direction",
    "token",
    "token_address",
    "amount",
    "amount_raw",
    "counterparty",
    "counterparty_name",
    "venue",
    "fee_eth",
    "fee_wei",
    "label",
    "note",
)
Record = dict[str, str]


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """What the records are made of besides the entries."""

    network: Network
    account: Address
    names: Names
    remarks: Mapping[str, Remark]


@dataclass(frozen=True, slots=True)
class Listing:
    """What shall be written, as it was when it was asked for."""

    entries: Sequence[Entry]
    facts: ExportFacts


def csv_of(entries: Sequence[Entry], facts: ExportFacts, tell: Tell) -> bytes:
    """UTF-8, names first. What a spreadsheet would reckon with begins with an apostrophe.

    `tell` hears of each entry.
    """
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records_of(_told(entries, tell), facts):
        writer.writerow([inert(record[one]) for one in COLUMNS])
    return written.getvalue().encode()


def json_of(entries: Sequence[Entry], facts: ExportFacts, tell: Tell) -> bytes:
    """A list of objects whose values are all texts, so that no program rounds them."""
    records = [*records_of(_told(entries, tell), facts)]
    content = (json.dumps(records, ensure_ascii=False, indent=1) + "\n").encode()
    tell(len(entries), len(entries))
    return content


def _told(entries: Sequence[Entry], tell: Tell) -> Iterator[Entry]:
    for done, entry in enumerate(entries):
        tell(done, len(entries))
        yield entry


def records_of(entries: Iterable[Entry], facts: ExportFacts) -> Iterator[Record]:
    """The records of `entries`, in their order."""
    for entry in entries:
        for around, changes in _transactions(entry, facts):
            whole = _whole(entry, facts) | around
            for number, change in enumerate(changes):
                # A fee that stood in two lines would be added up twice.
                fee = {} if number == 0 else {"fee_eth": "", "fee_wei": ""}
                yield whole | _moved(change) | fee
            if not changes:
                yield whole


def _whole(entry: Entry, facts: ExportFacts) -> Record:
    _, remark = remark_of_entry(entry, facts.remarks)
    empty = dict.fromkeys(COLUMNS, "")
    return empty | {
        "chain_id": str(facts.network.chain_id),
        "account": str(facts.account),
        "entry": entry.key,
        "label": remark.label,
        "note": remark.note,
    }


def _transactions(
    entry: Entry, facts: ExportFacts
) -> Iterator[tuple[Record, tuple[TokenChange, ...]]]:
    for one in entry.records:
        yield _signed(one, entry, facts), changes_of(one)
    movement = entry.movement
    if entry.records or movement is None:
        return
    parties = movement.others
    names = (facts.names(one) for one in parties)
    yield (
        {
            "time_utc": _time(movement.at),
            "transaction": hash_of(movement),
            "block": str(movement.block),
            "log_index": str(movement.log_index),
            "what": movement.kind.value,
            "state": "on chain",
            "counterparty": " ".join(parties),
            "counterparty_name": ", ".join(filter(None, names)),
        },
        entry.moved,
    )


def _signed(record: TxRecord, entry: Entry, facts: ExportFacts) -> Record:
    receipt, movement = record.receipt, entry.movement
    to = recipient_of(record) if record.act is Act.SEND else record.to
    is_last = movement is not None and hash_of(movement) == record.tx_hash
    return {
        "time_utc": _time(receipt.at.mined_at if receipt else record.signed_at),
        "transaction": record.tx_hash,
        "block": str(receipt.at.number) if receipt else "",
        "log_index": str(movement.log_index) if movement and is_last else "",
        "nonce": str(record.nonce),
        "what": record.act.value,
        "step": str(record.step),
        "steps": str(record.steps),
        "state": record.status.value,
        "counterparty": str(to),
        "counterparty_name": facts.names(to),
        "venue": record.venue,
        "fee_eth": plain(receipt.fee_paid) if receipt else "",
        "fee_wei": str(receipt.fee_paid.raw) if receipt else "",
    }


def _moved(change: TokenChange) -> Record:
    return {
        "direction": "in" if change.raw > 0 else "out",
        "token": change.token.symbol,
        "token_address": str(change.token.address),
        "amount": plain(change.size),
        "amount_raw": str(change.size.raw),
    }


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
