"""The whole list of what changed on chain, how far back it goes, and one change opened."""

from collections.abc import Mapping
from dataclasses import dataclass

from gaib_wallet.domain.changes import Change, ChangeKind, ChangeLog, Subject
from gaib_wallet.domain.links import explorer_host
from gaib_wallet.domain.units import Rounding
from gaib_wallet.viewmodels.backing_facts import ALL, CHANGES, BackingFacts, View
from gaib_wallet.viewmodels.change_rows import change_columns, change_rows, change_words
from gaib_wallet.viewmodels.deal_rows import age_text, say
from gaib_wallet.viewmodels.table import Column, Row, Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

CHANGES_SHOWN = 3
MOST_ROWS = 300
MOST_ACCOUNTS = 20
_SUBJECTS: Mapping[Subject, str] = {
    Subject.DEALS: QT_TRANSLATE_NOOP("backing", "Deals"),
    Subject.ATTESTATIONS: QT_TRANSLATE_NOOP("backing", "Attestations"),
    Subject.LOSSES: QT_TRANSLATE_NOOP("backing", "Losses"),
    Subject.RESERVES: QT_TRANSLATE_NOOP("backing", "Reserves"),
    Subject.POWERS: QT_TRANSLATE_NOOP("backing", "Code and rights"),
    Subject.DENIALS: QT_TRANSLATE_NOOP("backing", "Deny list"),
}


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One of the newest changes."""

    icon: str
    tone: Tone
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangeFact:
    """A line of an open change: words, or an address or a hash whole."""

    label: str
    text: str = ""
    address: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class ChangeDetail:
    """One change with all that its event says. `link_words` is empty where no page shows it."""

    title: str
    facts: tuple[ChangeFact, ...]
    link_words: str


@dataclass(frozen=True, slots=True)
class ChangesCard:
    """The newest changes, and how many there are; `rows` only while the whole list is open.

    `reach_text` says how far back it goes, `attested_text` how old the last attestation is.
    """

    lines: tuple[ChangeLine, ...]
    count_text: str
    note_text: str
    is_open: bool
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    subjects: tuple[tuple[str, str], ...] = ()
    subject: str = ALL
    reach_text: str = ""
    attested_text: str = ""
    detail: ChangeDetail | None = None


def changes_card(facts: BackingFacts, text: Text) -> ChangesCard:
    """The card and, once it is open or the contracts are looked at, the whole list."""
    log = facts.log
    is_open = facts.opened == CHANGES or facts.view is View.CONTRACTS
    newest = log.changes[:CHANGES_SHOWN] if log else ()
    lines = []
    for change in newest:
        words, icon, tone = change_words(change, text)
        lines.append(ChangeLine(icon, tone, text.date(change.at.mined_at), words))
    count = QT_TRANSLATE_NOOP("backing", "%1 of %2")
    shown, known = len(newest), len(log.changes) if log else 0
    chosen = _chosen(log, facts.subject) if is_open else ()
    return ChangesCard(
        lines=tuple(lines),
        count_text=say(text, count, text.whole(shown), text.whole(known)) if known else "",
        note_text=_note(facts, text),
        is_open=is_open,
        columns=change_columns(text),
        rows=change_rows(chosen[:MOST_ROWS], text),
        subjects=_choices(log, text) if is_open else (),
        subject=facts.subject.value if facts.subject else ALL,
        reach_text=_reach(log, len(chosen), text) if is_open and log else "",
        attested_text=_attested(facts, text) if is_open else "",
        detail=_detail(facts, text),
    )


def _chosen(log: ChangeLog | None, subject: Subject | None) -> tuple[Change, ...]:
    changes = log.changes if log else ()
    return tuple(one for one in changes if subject is None or one.subject is subject)


def _choices(log: ChangeLog | None, text: Text) -> tuple[tuple[str, str], ...]:
    """All of them, and each subject of which there is something."""
    there = {one.subject for one in log.changes} if log else set()
    every = (ALL, say(text, QT_TRANSLATE_NOOP("backing", "All")))
    found = ((one.value, say(text, words)) for one, words in _SUBJECTS.items() if one in there)
    return (every, *found)


def _note(facts: BackingFacts, text: Text) -> str:
    """What is missing from the list, or why there is none."""
    log = facts.log
    if facts.log_fault:
        return text.fault(facts.log_fault)
    if log is None:
        reading = QT_TRANSLATE_NOOP("backing", "Reading\u2026")
        return say(text, reading) if facts.backing and not facts.fault else ""
    if log.is_cut:
        cut = QT_TRANSLATE_NOOP("backing", "This node keeps nothing before block %1.")
        return say(text, cut, text.whole(log.first))
    if not log.is_complete:
        since = QT_TRANSLATE_NOOP("backing", "What was before block %1 is not read yet.")
        return say(text, since, text.whole(log.first))
    nothing = QT_TRANSLATE_NOOP("backing", "Nothing changed since the launch.")
    return "" if log.changes else say(text, nothing)


def _reach(log: ChangeLog, found: int, text: Text) -> str:
    """How far back the list goes, and whether all of it is shown."""
    reach = QT_TRANSLATE_NOOP("backing", "Blocks %1 to %2.")
    if log.is_complete:
        reach = QT_TRANSLATE_NOOP("backing", "Since the launch: blocks %1 to %2.")
    words = say(text, reach, text.whole(log.first), text.whole(log.last))
    if found <= MOST_ROWS:
        return words
    more = QT_TRANSLATE_NOOP("backing", "%1 The newest %2 of %3 are listed.")
    return say(text, more, words, text.whole(MOST_ROWS), text.whole(found))


def _attested(facts: BackingFacts, text: Text) -> str:
    log, backing = facts.log, facts.backing
    if log is None or backing is None or facts.network.contracts.deals is None:
        return ""
    last = log.last_attested
    if last is None:
        if not log.is_complete:
            return ""
        return say(text, QT_TRANSLATE_NOOP("backing", "No deal was ever attested."))
    words = QT_TRANSLATE_NOOP("backing", "Last attestation: deal %1, %2 ago.")
    return say(text, words, last.deal, age_text(backing.at.mined_at, last.at.mined_at, text))


def _detail(facts: BackingFacts, text: Text) -> ChangeDetail | None:
    change = facts.open_change
    if change is None:
        return None
    words, _, _ = change_words(change, text)
    stamp = QT_TRANSLATE_NOOP("backing", "%1, %2 UTC")
    host = explorer_host(facts.network)
    link = QT_TRANSLATE_NOOP("backing", "Open at %1\u2026")
    lines = [
        ChangeFact(
            say(text, QT_TRANSLATE_NOOP("backing", "Block")),
            say(text, stamp, text.whole(change.at.number), change.at.mined_at),
        ),
        ChangeFact(say(text, QT_TRANSLATE_NOOP("backing", "Transaction")), code=change.tx_hash),
        ChangeFact(
            say(text, QT_TRANSLATE_NOOP("backing", "Contract")),
            change.contract,
            address=change.address,
        ),
        *_about(change, text),
    ]
    return ChangeDetail(
        title=words,
        facts=tuple(lines),
        link_words=say(text, link, host) if host and change.tx_hash else "",
    )


def _about(change: Change, text: Text) -> list[ChangeFact]:
    lines = []
    if change.deal:
        label = say(text, QT_TRANSLATE_NOOP("backing", "Deal"))
        lines.append(ChangeFact(label, text.whole(change.deal)))
    if change.amount is not None:
        label = say(text, QT_TRANSLATE_NOOP("backing", "Amount"))
        lines.append(ChangeFact(label, text.amount(change.amount, Rounding.UP)))
    if change.kind in {ChangeKind.ROLE_GIVEN, ChangeKind.ROLE_TAKEN}:
        label = say(text, QT_TRANSLATE_NOOP("backing", "Role"))
        is_hash = change.name.startswith("0x")
        lines.append(
            ChangeFact(label, code=change.name) if is_hash else ChangeFact(label, change.name)
        )
    elif change.name:
        label = say(text, QT_TRANSLATE_NOOP("backing", "Host"))
        lines.append(ChangeFact(label, change.name))
    label = say(text, QT_TRANSLATE_NOOP("backing", "Address"))
    if change.kind is ChangeKind.CODE:
        label = say(text, QT_TRANSLATE_NOOP("backing", "Code is now at"))
    lines += [ChangeFact(label, address=one) for one in change.accounts[:MOST_ACCOUNTS]]
    if len(change.accounts) > MOST_ACCOUNTS:
        more = QT_TRANSLATE_N_NOOP("backing", "and %1 more")
        rest = len(change.accounts) - MOST_ACCOUNTS
        lines.append(ChangeFact("", say(text, more, text.whole(rest), count=rest)))
    return lines
