"""How entries are found among very many: what each says is written down once, and then compared."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
import re
from typing import Final, Self

from gaib_wallet.domain.activity import Entry, Kind, Standing
from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.domain.units import Address, TokenAmount

_HEX: Final = re.compile(r"[0-9a-f]{6,}")
"""So much of a hash is looked for anywhere in it; less would be found in every one."""
_DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class Line:
    """What is compared of one entry, and its `key`. `time`: Unix seconds.

    `day` counts from 1970 (UTC) and is None of what waits. `words` are in small letters. `codes`
    are hashes and addresses, `numbers` blocks and nonces, `amounts` exact decimals with a point:
    each after a blank, and the last before one, too.
    """

    entry: Entry
    key: str
    day: int | None
    time: int
    kinds: tuple[Kind, ...]
    standing: Standing
    tokens: frozenset[str]
    words: str
    codes: str
    numbers: str
    amounts: str

    @classmethod
    def of(cls, entry: Entry) -> Self:
        """Write down what `entry` says."""
        amounts = [*_amounts(entry)]
        time, standing = int(entry.at.timestamp()), entry.standing
        return cls(
            entry,
            entry.key,
            None if standing is Standing.WAITING else time // _DAY_S,
            time,
            # A set asks each kind for its hash, which takes longer than to look at all of them.
            tuple(entry.kinds),
            standing,
            frozenset(one.token.symbol for one in amounts),
            _joined(sorted(set(_words(entry)) | {one.token.symbol.casefold() for one in amounts})),
            _joined(dict.fromkeys((*entry.hashes, *_addresses(entry)))),
            _joined(str(one) for one in (*entry.blocks, *(one.nonce for one in entry.records))),
            _joined(dict.fromkeys(plain(one) for one in amounts)),
        )


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is looked for; an entry has it where any of the parts fits.

    `amount` is a plain decimal, empty where none was typed or amounts must not be told. `kinds`,
    `addresses` and `keys` are what the word means besides: kinds of that name, people of that name,
    entries with such a remark.
    """

    word: str
    amount: str = ""
    kinds: frozenset[Kind] = frozenset()
    addresses: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()

    def among(self, lines: Iterable[Line]) -> list[Line]:
        """Those of `lines` that have it.

        An amount without digits behind its point is compared with the whole part, else as far as
        it was typed.
        """
        word, amount = self.word, self.amount
        code = f" {word}" if word.startswith("0x") else ""
        part = word if _HEX.fullmatch(word) else ""
        number = f" {word} " if word.isdecimal() else ""
        sums = (f" {amount}",) if "." in amount else (f" {amount} ", f" {amount}.")
        first, last = sums[0], sums[-1]
        people = tuple(f" {one} " for one in self.addresses)
        kinds, keys = self.kinds, self.keys
        # One expression: a call for each of very many lines would take longer than all of it.
        return [
            line
            for line in lines
            if word in line.words
            or (code and code in line.codes)
            or (part and part in line.codes)
            or (number and number in line.numbers)
            or (amount and (first in line.amounts or last in line.amounts))
            or (kinds and not kinds.isdisjoint(line.kinds))
            or (people and any(one in line.codes for one in people))
            or (keys and not keys.isdisjoint(line.entry.hashes))
        ]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are listed: all of what is said here has to hold. `since`: Unix seconds."""

    kind: Kind | None = None
    standing: Standing | None = None
    token: str = ""
    since: int = 0
    terms: tuple[Term, ...] = ()

    def among(self, lines: Sequence[Line]) -> Sequence[Line]:
        """Those of `lines` that are wanted, in their order."""
        if self.kind is not None:
            lines = [line for line in lines if self.kind in line.kinds]
        if self.standing is not None:
            lines = [line for line in lines if self.standing is line.standing]
        if self.token:
            lines = [line for line in lines if self.token in line.tokens]
        if self.since:
            lines = [line for line in lines if self.since <= line.time]
        for term in self.terms:
            lines = term.among(lines)
        return lines

    def takes(self, line: Line) -> bool:
        """Whether `line` is one of them."""
        return bool(self.among((line,)))


@dataclass(frozen=True, slots=True)
class Index:
    """All entries of one account in their order, ready to be looked through."""

    lines: tuple[Line, ...] = ()
    places: Mapping[str, Line] = field(default_factory=dict)
    """By the hash of every transaction."""

    def with_entries(self, entries: Iterable[Entry]) -> Self:
        """The index of `entries`; what is as it was is not written down again."""
        known = {line.entry.key: line for line in self.lines}
        lines = []
        for entry in entries:
            line = known.get(entry.key)
            lines.append(line if line and line.entry == entry else Line.of(entry))
        places = {one: line for line in lines for one in line.entry.hashes}
        return type(self)(tuple(lines), places)

    def find(self, wanted: Wanted) -> tuple[Line, ...]:
        """The lines that are wanted, in their order."""
        return tuple(wanted.among(self.lines))

    def entry_of(self, tx_hash: str) -> Entry | None:
        """The entry that a transaction belongs to."""
        line = self.places.get(tx_hash)
        return line.entry if line else None

    def record_of(self, tx_hash: str) -> TxRecord | None:
        """What was signed under that hash."""
        entry = self.entry_of(tx_hash)
        every = entry.records if entry else ()
        return next((one for one in every if one.tx_hash == tx_hash), None)


def plain(amount: TokenAmount) -> str:
    """Every digit of `amount` with a point, no zeros that end it: 1250, 0.5."""
    whole, rest = divmod(amount.raw, 10**amount.token.digits)
    fraction = f"{rest:0{amount.token.digits}d}".rstrip("0") if rest else ""
    return f"{whole}.{fraction}" if fraction else str(whole)


def _joined(parts: Iterable[str]) -> str:
    found = " ".join(parts)
    return f" {found} " if found else ""


def _amounts(entry: Entry) -> Iterable[TokenAmount]:
    for change in entry.moved:
        yield change.size
    for record in entry.records:
        yield from (one for one in (record.pay, record.least) if one)


def _words(entry: Entry) -> Iterable[str]:
    for record in entry.records:
        yield record.venue.casefold()
        if record.plan and record.plan.reference:
            yield record.plan.reference.casefold()


def _addresses(entry: Entry) -> Sequence[str]:
    found = [str(one.to).lower() for one in entry.records]
    found += (str(to).lower() for one in entry.records if (to := _recipient(one)))
    parties = entry.movement.parties if entry.movement else ()
    return [*found, *(f"0x{number:040x}" for number in parties)]


def _recipient(record: TxRecord) -> Address | None:
    return record.plan.recipient if record.plan else None
