"""The receipt of a transaction that a block has: a paper for whoever keeps accounts."""

from dataclasses import dataclass
from datetime import UTC, datetime

from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Act, Receipt, TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, Address, TokenAmount, TokenChange
from gaib_wallet.viewmodels.against_quote import LABEL, quote_text
from gaib_wallet.viewmodels.outcomes import Names, act_text, outcome_text, recipient_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

LONGEST = 500
"""Signs of a reference or a name that are printed; who writes more wants to hide something."""


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A name and what stands beside it; `code` is an address in groups, or a hash as it is.

    `text` stands above `code` where both are there.
    """

    label: str
    text: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """All that is printed, top to bottom, and a name for the file. No text of it is ever markup."""

    title: str
    what: str
    warning: str
    lines: tuple[ReceiptLine, ...]
    foot: str
    file_name: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a receipt says beside its transaction: where it happened, and who wrote it when.

    `head` is the newest block that is known, None before any was seen.
    """

    network: Network
    names: Names
    head: BlockStamp | None
    version: str


def receipt_of(record: TxRecord, around: Surroundings, text: Text) -> ReceiptPaper | None:
    """The receipt of `record`; None while no block has it. Amounts are shown, also hidden ones."""
    receipt = record.receipt
    if receipt is None:
        return None
    shown = text.unmasked()
    at = receipt.at
    note = QT_TRANSLATE_NOOP("receipt", "Not real money: this happened on a demo chain.")
    return ReceiptPaper(
        title=_say(shown, QT_TRANSLATE_NOOP("receipt", "Receipt of a transaction")),
        what=_printed(act_text(record, shown, around.names)),
        warning=_say(shown, note) if around.network.is_demo else "",
        lines=(
            ReceiptLine(
                _say(shown, QT_TRANSLATE_NOOP("receipt", "State")),
                _state(record, at, around.head, shown),
            ),
            *_moved(record, receipt, shown),
            *_quoted(record, shown),
            *_parties(record, around.names, shown),
            ReceiptLine(
                _say(shown, QT_TRANSLATE_NOOP("receipt", "Network fee paid")),
                shown.in_full(receipt.fee_paid),
            ),
            *_place(record, at, around.network, shown),
        ),
        foot=_foot(around, shown),
        file_name=f"receipt-{at.mined_at.astimezone(UTC):%Y-%m-%d}-{record.tx_hash[2:10]}.pdf",
    )


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("receipt", source, values, count=count))


def _printed(foreign_text: str) -> str:
    """What somebody else may have written: without signs that turn or break what stands around."""
    return harmless(foreign_text, LONGEST)


def _state(record: TxRecord, at: BlockStamp, head: BlockStamp | None, text: Text) -> str:
    if record.status is TxStatus.FAILED:
        return outcome_text(record, text)
    if record.status is TxStatus.FINAL:
        return _say(text, QT_TRANSLATE_NOOP("receipt", "Final: no later block can change it."))
    after = max(0, head.number - at.number) if head else 0
    if after == 0:
        return _say(text, QT_TRANSLATE_NOOP("receipt", "In the newest block. Not final yet."))
    source = QT_TRANSLATE_N_NOOP("receipt", "In a block, with %1 blocks after it. Not final yet.")
    return _say(text, source, text.whole(after), count=after)


def _moved(record: TxRecord, receipt: Receipt, text: Text) -> list[ReceiptLine]:
    """Each amount with every digit, as the block's events say; what leaves stands first."""
    changes = [one for one in receipt.changes if one.raw]
    is_coin = record.act is Act.SEND and record.pay is not None and record.pay.token == ETH
    if receipt.succeeded and is_coin and record.pay and not changes:
        changes = [TokenChange(-record.pay.raw, ETH)]  # the chain's own coin leaves no event
    left = QT_TRANSLATE_NOOP("receipt", "Left the account")
    came = QT_TRANSLATE_NOOP("receipt", "Came into the account")
    lines = [
        ReceiptLine(_say(text, left if one.raw < 0 else came), text.in_full(one.size))
        for one in sorted(changes, key=_comes)
    ]
    if receipt.owed:
        owed = _say(text, QT_TRANSLATE_NOOP("receipt", "Fixed, to be paid later"))
        lines.append(ReceiptLine(owed, text.in_full(receipt.owed)))
    lines += [_allowed(one.amount, one.spender, text) for one in receipt.allowances]
    if not lines:
        label = _say(text, QT_TRANSLATE_NOOP("receipt", "Amounts"))
        lines.append(ReceiptLine(label, _say(text, QT_TRANSLATE_NOOP("receipt", "Nothing moved."))))
    return lines


def _quoted(record: TxRecord, text: Text) -> list[ReceiptLine]:
    said = quote_text(record, text)
    return [ReceiptLine(text.say(Message("review", LABEL)), said)] if said else []


def _comes(change: TokenChange) -> bool:
    """Sorts what leaves before what comes."""
    return change.raw > 0


def _allowed(amount: TokenAmount, spender: Address, text: Text) -> ReceiptLine:
    label = _say(text, QT_TRANSLATE_NOOP("receipt", "Allowance from then on"))
    return ReceiptLine(label, text.in_full(amount), text.address(spender))


def _parties(record: TxRecord, names: Names, text: Text) -> list[ReceiptLine]:
    sender = _say(text, QT_TRANSLATE_NOOP("receipt", "From"))
    lines = [ReceiptLine(sender, _printed(names(record.account)), text.address(record.account))]
    if record.act is Act.SEND:
        recipient = recipient_of(record)
        label = _say(text, QT_TRANSLATE_NOOP("receipt", "To"))
        lines.append(ReceiptLine(label, _printed(names(recipient)), text.address(recipient)))
    if record.act is not Act.SEND or recipient_of(record) != record.to:
        contract = _say(text, QT_TRANSLATE_NOOP("receipt", "Contract called"))
        named = names(record.to) or record.venue
        lines.append(ReceiptLine(contract, _printed(named), text.address(record.to)))
    reference = record.plan.reference if record.plan else ""
    if reference:
        label = _say(text, QT_TRANSLATE_NOOP("receipt", "Reference"))
        lines.append(ReceiptLine(label, _printed(reference)))
    return lines


def _place(
    record: TxRecord, at: BlockStamp, network: Network, text: Text
) -> tuple[ReceiptLine, ...]:
    chain = QT_TRANSLATE_NOOP("receipt", "%1, chain id %2")
    return (
        ReceiptLine(
            _say(text, QT_TRANSLATE_NOOP("receipt", "Network")),
            _say(text, chain, text.network(network.name), str(network.chain_id)),
        ),
        ReceiptLine(_say(text, QT_TRANSLATE_NOOP("receipt", "Block")), str(at.number)),
        ReceiptLine(
            _say(text, QT_TRANSLATE_NOOP("receipt", "Time of the block")),
            _to_the_second(at.mined_at, text),
        ),
        ReceiptLine(
            _say(text, QT_TRANSLATE_NOOP("receipt", "Hash of the transaction")),
            code=record.tx_hash,
        ),
    )


def _to_the_second(moment: datetime, text: Text) -> str:
    clock = moment.astimezone(UTC).strftime("%H:%M:%S")
    return _say(text, QT_TRANSLATE_NOOP("receipt", "%1, %2 UTC"), text.date(moment), clock)


def _foot(around: Surroundings, text: Text) -> str:
    if around.head is None:
        source = QT_TRANSLATE_NOOP("receipt", "Written by GAIB Wallet %1.")
        return _say(text, source, around.version)
    source = QT_TRANSLATE_NOOP(
        "receipt",
        "Written by GAIB Wallet %1 from what a node said at block %2. Whoever wants to check it"
        " looks the hash up on the network.",
    )
    return _say(text, source, around.version, str(around.head.number))
