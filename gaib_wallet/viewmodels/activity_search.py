"""What is looked for on the Activity page: choices, and words as somebody types them."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import Final

from gaib_wallet.domain.activity import Kind, Standing
from gaib_wallet.domain.activity_index import Term, Wanted, plain
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.remarks import Remark
from gaib_wallet.domain.units import ETH, Address
from gaib_wallet.errors import InputError
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

ANY: Final = ""
_NAMED: Final = 4
"""Letters from which on a word may name a kind."""
_GROUPS: Final = 40
"""Groups of three digits, and some: no amount has more."""
People = Callable[[], Mapping[Address, str]]
"""Everybody who has a name here."""


class Period(Enum):
    """How far back, in days; 0 is since ever."""

    EVER = 0
    WEEK = 7
    MONTH = 30
    YEAR = 365


KINDS: Final = {
    Kind.SWAP: QT_TRANSLATE_NOOP("activity", "Swaps"),
    Kind.ISSUE: QT_TRANSLATE_NOOP("activity", "Mint and redeem"),
    Kind.STAKE: QT_TRANSLATE_NOOP("activity", "Stake and exit"),
    Kind.PAYMENT: QT_TRANSLATE_NOOP("activity", "Send and receive"),
    Kind.ALLOWANCE: QT_TRANSLATE_NOOP("activity", "Allowances"),
}
STANDINGS: Final = {
    Standing.WAITING: QT_TRANSLATE_NOOP("activity", "Waiting"),
    Standing.DONE: QT_TRANSLATE_NOOP("activity", "Done"),
    Standing.FAILED: QT_TRANSLATE_NOOP("activity", "Failed"),
    Standing.ENDED: QT_TRANSLATE_NOOP("activity", "Cancelled or replaced"),
}
PERIODS: Final = {
    Period.EVER: QT_TRANSLATE_NOOP("activity", "Any time"),
    Period.WEEK: QT_TRANSLATE_NOOP("activity", "Last 7 days"),
    Period.MONTH: QT_TRANSLATE_NOOP("activity", "Last 30 days"),
    Period.YEAR: QT_TRANSLATE_NOOP("activity", "Last 12 months"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen and typed; None and empty take everything."""

    kind: Kind | None = None
    standing: Standing | None = None
    token: str = ""
    period: Period = Period.EVER
    query: str = ""

    def picking(self, part: str, key: str) -> "Choice":
        """With `key`, one of `pickers`' own, as its `part`. ValueError for what is none."""
        match part:
            case "kind":
                return replace(self, kind=Kind(key) if key else None)
            case "standing":
                return replace(self, standing=Standing(key) if key else None)
            case "token":
                return replace(self, token=key)
            case "period":
                return replace(self, period=Period(int(key or 0)))
        raise ValueError(part)


@dataclass(frozen=True, slots=True)
class Picker:
    """One list to choose from: which part of a `Choice` it is, its name, keys with words."""

    part: str
    name: str
    choices: tuple[tuple[str, str], ...]
    chosen: str


def pickers(choice: Choice, network: Network, text: Text) -> tuple[Picker, ...]:
    """The lists beside the search."""
    kinds = ((one.value, _say(text, words)) for one, words in KINDS.items())
    standings = ((one.value, _say(text, words)) for one, words in STANDINGS.items())
    tokens = ((one.symbol, one.symbol) for one in (*network.tokens, ETH))
    periods = tuple((str(one.value), _say(text, words)) for one, words in PERIODS.items())
    all_kinds = _say(text, QT_TRANSLATE_NOOP("activity", "All kinds"))
    all_states = _say(text, QT_TRANSLATE_NOOP("activity", "All states"))
    all_tokens = _say(text, QT_TRANSLATE_NOOP("activity", "All tokens"))
    return (
        Picker(
            "kind",
            _say(text, QT_TRANSLATE_NOOP("activity", "Kind")),
            ((ANY, all_kinds), *kinds),
            choice.kind.value if choice.kind else ANY,
        ),
        Picker(
            "standing",
            _say(text, QT_TRANSLATE_NOOP("activity", "State")),
            ((ANY, all_states), *standings),
            choice.standing.value if choice.standing else ANY,
        ),
        Picker(
            "token",
            _say(text, QT_TRANSLATE_NOOP("activity", "Token")),
            ((ANY, all_tokens), *tokens),
            choice.token,
        ),
        Picker(
            "period",
            _say(text, QT_TRANSLATE_NOOP("activity", "Period")),
            periods,
            str(choice.period.value),
        ),
    )


def wanted_of(
    choice: Choice,
    head: BlockStamp | None,
    people: People,
    remarks: Mapping[str, Remark],
    text: Text,
) -> Wanted:
    """What `choice` means for entries. `head`: a period ends with that block.

    While amounts are hidden none is looked for: what is found would tell them.
    """
    since = 0
    if head and choice.period is not Period.EVER:
        since = int((head.mined_at - timedelta(days=choice.period.value)).timestamp())
    terms = tuple(
        _term(word, amount, people, remarks, text) for word, amount in _words(choice.query, text)
    )
    return Wanted(choice.kind, choice.standing, choice.token, since, terms)


def _words(query: str, text: Text) -> Iterable[tuple[str, str]]:
    """Each word in small letters, with the amount that it may be. An amount may have blanks."""
    parts = query.casefold().split()
    if parts and parts[0].startswith("0x"):
        return [("".join(parts), "")]  # an address in groups
    for length in range(min(len(parts), _GROUPS), 0, -1):
        amount = _amount(" ".join(parts[:length]), text)
        if amount:
            return [(" ".join(parts[:length]), amount), *((one, "") for one in parts[length:])]
    return [(one, _amount(one, text)) for one in parts]


def _amount(typed: str, text: Text) -> str:
    with suppress(InputError):
        amount = text.parse_amount(typed, ETH)
        return plain(amount) if amount else ""
    return ""


def _term(
    word: str, amount: str, people: People, remarks: Mapping[str, Remark], text: Text
) -> Term:
    is_name = len(word) >= _NAMED
    kinds = (kind for kind, said in KINDS.items() if word in _say(text, said).casefold())
    named = (one.lower() for one, name in people().items() if word in name.casefold())
    noted = (key for key, one in remarks.items() if word in f"{one.label}\n{one.note}".casefold())
    return Term(
        word,
        "" if text.hides_amounts else amount,
        frozenset(kinds) if is_name else frozenset(),
        frozenset(named),
        frozenset(noted),
    )


def _say(text: Text, source: str) -> str:
    return text.say(Message("activity", source, ()))
