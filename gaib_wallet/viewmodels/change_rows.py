"""What changed on chain, in words; and what the tokens can be used for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from gaib_wallet.domain.changes import Change, ChangeKind, ChangeLog
from gaib_wallet.domain.deals import DealStatus
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Rounding
from gaib_wallet.domain.uses import TokenUse
from gaib_wallet.viewmodels.deal_rows import say
from gaib_wallet.viewmodels.table import Cell, Column, Row, Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class UseLine:
    """One use of the tokens, whether it is open here, and why."""

    name: str
    what: str
    chip: str
    chip_kind: str
    reason: str
    source: str


_ENDS = frozenset({DealStatus.REPAID, DealStatus.LIQUIDATED})
_STATUSES: Mapping[DealStatus, tuple[str, str, Tone]] = {
    DealStatus.ACTIVE: (QT_TRANSLATE_NOOP("backing", "deal %1 active again"), "info", "muted"),
    DealStatus.REPAID: (QT_TRANSLATE_NOOP("backing", "deal %1 repaid"), "check", "positive"),
    DealStatus.IN_DEFAULT: (
        QT_TRANSLATE_NOOP("backing", "deal %1 in default"),
        "blocked",
        "negative",
    ),
    DealStatus.LIQUIDATED: (
        QT_TRANSLATE_NOOP("backing", "deal %1 liquidated"),
        "cross",
        "negative",
    ),
    DealStatus.TRANSFERRED: (
        QT_TRANSLATE_NOOP("backing", "deal %1 transferred"),
        "warning",
        "warning",
    ),
}
_KINDS: Mapping[ChangeKind, tuple[str, str, Tone]] = {
    ChangeKind.FUNDED: (QT_TRANSLATE_NOOP("backing", "deal %1 funded"), "info", "muted"),
    ChangeKind.HOST: (QT_TRANSLATE_NOOP("backing", "deal %1: other host"), "info", "muted"),
    ChangeKind.ATTESTED: (QT_TRANSLATE_NOOP("backing", "deal %1 attested"), "info", "muted"),
    ChangeKind.RESERVES: (QT_TRANSLATE_NOOP("backing", "reserves reported"), "info", "muted"),
    ChangeKind.LOSS_MARKED: (
        QT_TRANSLATE_NOOP("backing", "loss seen, not yet booked"),
        "warning",
        "warning",
    ),
    ChangeKind.LOSS_BOOKED: (QT_TRANSLATE_NOOP("backing", "loss booked"), "minus", "negative"),
    ChangeKind.ROLE_GIVEN: (QT_TRANSLATE_NOOP("backing", "%2: %3 given"), "warning", "warning"),
    ChangeKind.ROLE_TAKEN: (QT_TRANSLATE_NOOP("backing", "%2: %3 taken back"), "info", "muted"),
    ChangeKind.DENIED: (QT_TRANSLATE_NOOP("backing", "%2: address denied"), "warning", "warning"),
    ChangeKind.ALLOWED: (
        QT_TRANSLATE_NOOP("backing", "%2: address allowed again"),
        "info",
        "muted",
    ),
    ChangeKind.CODE: (QT_TRANSLATE_NOOP("backing", "%2: code replaced"), "warning", "warning"),
    ChangeKind.OWNER: (QT_TRANSLATE_NOOP("backing", "%2: another owner"), "warning", "warning"),
    ChangeKind.PAUSED: (QT_TRANSLATE_NOOP("backing", "%2: paused"), "warning", "warning"),
    ChangeKind.RESUMED: (QT_TRANSLATE_NOOP("backing", "%2: no longer paused"), "info", "muted"),
    ChangeKind.UNREADABLE: (
        QT_TRANSLATE_NOOP("backing", "%2: an event that this wallet cannot read"),
        "warning",
        "warning",
    ),
}
_UNKNOWN = QT_TRANSLATE_NOOP("backing", "an unknown role")
_CLEARED = QT_TRANSLATE_NOOP("backing", "loss no longer expected")


def change_words(change: Change, text: Text) -> tuple[str, str, Tone]:
    """What happened in few words, with its icon and tone."""
    if change.status is not None:
        source, icon, tone = _STATUSES[change.status]
    else:
        source, icon, tone = _KINDS[change.kind]
    is_cleared = change.amount is not None and not change.amount.raw
    if change.kind is ChangeKind.LOSS_MARKED and is_cleared:
        source, icon, tone = _CLEARED, "info", "muted"
    return say(text, source, change.deal, change.contract, _right(change, text)), icon, tone


def change_columns(text: Text) -> tuple[Column, ...]:
    """Of the whole list."""
    return (
        Column(say(text, QT_TRANSLATE_NOOP("backing", "When (UTC)")), width=104),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Block")), "right", 72),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "What changed")), width=220),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Details"))),
    )


def change_rows(changes: Sequence[Change], text: Text) -> tuple[Row, ...]:
    """The list, newest first; whom it is about stands whole in what a row opens."""
    return tuple(_row(change, text) for change in changes)


def ends_of(log: ChangeLog | None) -> Mapping[int, datetime]:
    """When deals ended, by their numbers."""
    changes = log.changes if log else ()
    return {
        change.deal: change.at.mined_at for change in reversed(changes) if change.status in _ENDS
    }


def use_line(use: TokenUse, network: Network, text: Text) -> UseLine:
    """One use: open here, or the reason why it is not and where that was read."""
    is_open = use.is_open(network)
    if is_open:
        chip = QT_TRANSLATE_NOOP("backing", "open")
        reason = say(text, QT_TRANSLATE_NOOP("backing", "On the Convert page."))
    else:
        chip = QT_TRANSLATE_NOOP("backing", "closed")
        reason = text.say(Message("uses", use.closed))
    read_on = datetime(use.read_on.year, use.read_on.month, 1, tzinfo=UTC)
    return UseLine(
        name=use.name,
        what=text.say(Message("uses", use.what)),
        chip=say(text, chip),
        chip_kind="positive" if is_open else "grey",
        reason=reason,
        source=f"{_host(use.source)}, {text.month(read_on)} {read_on.year}",
    )


def _row(change: Change, text: Text) -> Row:
    words, icon, tone = change_words(change, text)
    return Row(
        change.key,
        (
            Cell(text.date(change.at.mined_at)),
            Cell(text.whole(change.at.number)),
            Cell(words, tone="" if tone == "muted" else tone, icon=icon),
            Cell(_detail(change, text), tone="muted"),
        ),
    )


def _right(change: Change, text: Text) -> str:
    """A role by its name; the hash of one that nobody knows stands whole beside it."""
    return say(text, _UNKNOWN) if change.name.startswith("0x") else change.name


def _detail(change: Change, text: Text) -> str:
    """What the few words leave out: which deal, how much, where to, whose."""
    parts = []
    if change.amount is not None:
        if change.kind is not ChangeKind.FUNDED:
            parts.append(say(text, QT_TRANSLATE_NOOP("backing", "deal %1"), change.deal))
        parts.append(text.amount(change.amount, Rounding.UP))
    if change.kind is ChangeKind.HOST or change.name.startswith("0x"):
        parts.append(change.name)
    if len(change.accounts) == 1 and not change.name.startswith("0x"):
        parts.append(text.address(change.accounts[0]))
    elif len(change.accounts) > 1:
        several = QT_TRANSLATE_NOOP("backing", "%1 addresses")
        parts.append(say(text, several, text.whole(len(change.accounts))))
    return ", ".join(parts)


def _host(source: str) -> str:
    return source.split("/")[2]
