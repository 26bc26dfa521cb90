"""The transactions of an account among what can be found; written down once, off the loop."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from gaib_wallet.domain.activity_index import plain
from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.transactions import Act, TxRecord
from gaib_wallet.errors import WalletError
from gaib_wallet.viewmodels.findable import Findable, Group
from gaib_wallet.viewmodels.matching import plain_words
from gaib_wallet.viewmodels.outcomes import ACTS, Names, act_text, recipient_of
from gaib_wallet.viewmodels.statuses import status_look
from gaib_wallet.viewmodels.text import NumberForm, Text
from gaib_wallet.words import Message

LONGEST: Final = 120
KEY: Final = "transaction:"
Labels = Callable[[], Mapping[str, str]]
Records = Callable[[], Awaitable[Sequence[TxRecord]]]


@dataclass(frozen=True, slots=True)
class _Line:
    """What is compared of one transaction; `every` has amounts, too, `words` has none."""

    record: TxRecord
    words: str
    every: str


@dataclass(frozen=True, slots=True)
class _Source:
    """What lines are written from; `acts` are in the language that is spoken."""

    records: Sequence[TxRecord] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    acts: Mapping[Act, str] = field(default_factory=dict)
    form: NumberForm | None = None


class Past:
    """`records` gives all transactions of the account, `labels` what some of them are called."""

    def __init__(self, records: Records, labels: Labels, names: Names, text: Text) -> None:
        self._records = records
        self._labels = labels
        self._names = names
        self._text = text
        self._source = _Source()
        self._lines: Sequence[_Line] = ()
        self._places: Mapping[str, TxRecord] = {}

    async def read(self) -> None:
        """Write down what is there now; what is as it was is not written down again."""
        try:
            records = await self._records()
        except WalletError:
            records = ()  # the page itself says why; everything else can still be found
        acts = {
            act: self._text.say(Message("session", words, ("",))) for act, words in ACTS.items()
        }
        source = _Source(tuple(records), dict(self._labels()), acts, self._text.form)
        bare = self._text.in_form(self._text.form)
        self._lines = await asyncio.to_thread(
            _written, source, self._source, self._lines, self._names, bare
        )
        self._source = source
        self._places = {one.record.tx_hash: one.record for one in self._lines}

    def at(self, key: str, text: Text) -> Findable | None:
        """The transaction of a key, as long as it is one of this account."""
        record = self._places.get(key.removeprefix(KEY))
        return self._findable(record, text) if record else None

    def find(self, typed: str, text: Text, most: int) -> tuple[Findable, ...]:
        """The first of them that fit, the newest first; no amounts while they are hidden."""
        parts = [f" {one}" for one in sorted(typed.split(), key=len, reverse=True)]
        found = self._lines if parts else ()
        for part in parts:
            if text.hides_amounts:
                found = [line for line in found if part in line.words]
            else:
                found = [line for line in found if part in line.every]
        return tuple(self._findable(one.record, text) for one in found[:most])

    def _findable(self, record: TxRecord, text: Text) -> Findable:
        label = self._labels().get(record.tx_hash, "")
        words = harmless(act_text(record, text, self._names), LONGEST)
        look = status_look(record, None, text)
        second = (text.moment(record.signed_at), look.word, label and words)
        return Findable(
            KEY + record.tx_hash,
            Group.TRANSACTION,
            harmless(label, LONGEST) or words,
            " \u00b7 ".join(filter(None, second)),
            icon=look.icon or "activity",
        )


def _written(
    source: _Source, before: _Source, lines: Sequence[_Line], names: Names, text: Text
) -> Sequence[_Line]:
    """In a thread: 20,000 of them take a while, even to be compared with those before."""
    if source == before:
        return lines
    newest = sorted(source.records, key=_signed, reverse=True)
    return [_line(one, source, names, text) for one in newest]


def _signed(record: TxRecord) -> tuple[datetime, int]:
    return record.signed_at, record.nonce


def _line(record: TxRecord, source: _Source, names: Names, text: Text) -> _Line:
    amounts = [one for one in (record.pay, record.least) if one]
    said = (
        source.acts[record.act],
        record.act.value,
        record.venue,
        record.tx_hash,
        record.tx_hash[2:],
        names(recipient_of(record)),
        source.labels.get(record.tx_hash, ""),
        *(one.token.symbol for one in amounts),
    )
    figures = " ".join(f"{plain(one)} {text.figure(one)}" for one in amounts)
    words = plain_words(" ".join(said))
    return _Line(record, words, words + plain_words(figures))
