"""The wallet where its window is not: in the tray, in the window's title, in the system's notices.

Nothing of it says an amount, an address or a name while amounts are hidden or the wallet is locked.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.network import Health
from gaib_wallet.domain.notices import Ending, NavMoved, News, Outcome, QueuePaid
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.units import Rounding
from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.outcomes import Names, act_text, nobody, outcome_text
from gaib_wallet.viewmodels.session import SessionFacts
from gaib_wallet.viewmodels.shell import ShellState
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

TITLE: Final = "GAIB Wallet"
_LONGEST: Final = 300
_TROUBLED: Final = {Health.SILENT, Health.STALE, Health.CLOCK, Health.DISPUTED}
_LOCKED = QT_TRANSLATE_NOOP("presence", "%1: locked")
_ENDINGS: Mapping[object, str] = {
    Ending.CONFIRMED: QT_TRANSLATE_NOOP("presence", "A transaction was confirmed."),
    Ending.FAILED: QT_TRANSLATE_NOOP("presence", "A transaction failed."),
    Ending.DROPPED: QT_TRANSLATE_NOOP("presence", "A transaction was dropped. It moved nothing."),
}
_COUNTS = {
    Ending.CONFIRMED: QT_TRANSLATE_N_NOOP("presence", "%1 transactions were confirmed."),
    Ending.FAILED: QT_TRANSLATE_N_NOOP("presence", "%1 transactions failed."),
    Ending.DROPPED: QT_TRANSLATE_N_NOOP("presence", "%1 transactions were dropped."),
    QueuePaid: QT_TRANSLATE_N_NOOP("presence", "The queue has paid %1 of your accounts."),
    NavMoved: QT_TRANSLATE_N_NOOP("presence", "The NAV of sAID moved %1 times."),
}
_PAID = QT_TRANSLATE_NOOP("presence", "The queue has paid you.")
_PAID_WHOLE = QT_TRANSLATE_NOOP("presence", "%1 arrived. Nothing is owed any more.")
_PAID_PART = QT_TRANSLATE_NOOP("presence", "The queue has paid a part.")
_STILL_OWED = QT_TRANSLATE_NOOP("presence", "%1 arrived, %2 are still owed.")
_MOVED = QT_TRANSLATE_NOOP("presence", "The NAV of sAID moved.")
_ROSE = QT_TRANSLATE_NOOP("presence", "The NAV of sAID rose.")
_FELL = QT_TRANSLATE_NOOP("presence", "The NAV of sAID fell.")
_STEP = QT_TRANSLATE_NOOP("presence", "By %1, to %2 AID for one sAID.")
_ONE: Mapping[object, str] = {**_ENDINGS, QueuePaid: _PAID, NavMoved: _MOVED}
_LOOK = QT_TRANSLATE_NOOP("presence", "Open the wallet to see more.")
_MEANWHILE = QT_TRANSLATE_NOOP("presence", "While the wallet was closed")
_TOGETHER = QT_TRANSLATE_NOOP("presence", "Since you looked last")
_LEFT = QT_TRANSLATE_NOOP("presence", "The wallet goes on in the tray.")
_HOW_TO_END = QT_TRANSLATE_NOOP("presence", "Its menu there shows the window again, or quits.")
_LATEST = {
    "waiting": QT_TRANSLATE_NOOP("presence", "A transaction is waiting for a block"),
    "warning": QT_TRANSLATE_NOOP("presence", "A transaction needs a look"),
    "positive": QT_TRANSLATE_NOOP("presence", "The latest transaction is confirmed"),
    "negative": QT_TRANSLATE_NOOP("presence", "The latest transaction failed"),
}


class Trouble(Enum):
    """What a mark on the tray's icon says; the node's silence is worse than something waiting."""

    NONE = "none"
    WAITING = "waiting"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class PresenceState:
    """`title` is the window's, `tip` the tray's; `latest_text` is empty without a transaction."""

    title: str
    tip: str
    latest_text: str
    trouble: Trouble
    is_locked: bool
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Note:
    """One notice of the system's. `page` is what a press opens there, `key` what on that page.

    `account` is whom it is about, where that is one account.
    `is_masked`: it may stay in sight when the wallet is locked.
    """

    title: str
    body: str
    page: str = ""
    key: str = ""
    account: str = ""
    is_masked: bool = False


class PresenceViewModel(ViewModel[PresenceState]):
    """Says what the frame knows, for eyes that pass; and news as notices, to `tell`.

    `settings` are asked each time; `is_seen` says whether somebody looks at the window, and has the
    page of that key before them.
    """

    def __init__(
        self,
        text: Text,
        settings: Callable[[], Settings],
        is_seen: Callable[[str], bool],
        tell: Callable[[Note], None],
        names: Names = nobody,
    ) -> None:
        self._text = text
        self._settings = settings
        self._is_seen = is_seen
        self._tell = tell
        self._names = names
        self._is_locked = True
        super().__init__(PresenceState(TITLE, TITLE, "", Trouble.NONE, True, True))  # noqa: FBT003

    def know(self, facts: SessionFacts, shell: ShellState) -> None:
        """The frame says this now."""
        self._is_locked = facts.is_locked
        self._show(state_of(facts, shell, self._text))

    def hear(self, news: tuple[News, ...], is_meanwhile: bool) -> None:  # noqa: FBT001 - a listener
        """Tell of `news` what is wanted and not seen anyway."""
        told = tuple(one for one in news if self._is_wanted(one))
        if told:
            masks = self._is_locked or self._text.hides_amounts
            many = is_meanwhile or len(told) > 1
            note = summary(told, self._text, is_meanwhile=is_meanwhile) if many else None
            self._tell(note or note_of(told[0], self._text, self._names, masks=masks))

    def leave(self) -> None:
        """Say where the wallet has gone."""
        self._tell(Note(_say(self._text, _LEFT), _say(self._text, _HOW_TO_END), is_masked=True))

    def _is_wanted(self, news: News) -> bool:
        settings = self._settings()
        match news:
            case Outcome():
                # The strip below every page says it.
                return settings.tells_outcomes and not self._is_seen("")
            case QueuePaid():
                return settings.tells_payments and not self._is_seen("stake")
            case NavMoved():
                return settings.tells_steps and not self._is_seen("yield")


def state_of(facts: SessionFacts, shell: ShellState, text: Text) -> PresenceState:
    """What `facts` look like from outside; `shell` is how the frame says them."""
    title = _say(text, _LOCKED, TITLE) if facts.is_locked else TITLE
    tip = f"{title}\n{shell.network.name} \u00b7 {shell.network.text}"
    latest, strip = "", shell.strip
    if facts.latest is not None:
        masks = facts.is_locked or text.hides_amounts
        latest = _say(text, _LATEST[strip.tone]) if masks and strip.tone in _LATEST else strip.text
    trouble = Trouble.NONE
    if facts.beat.health in _TROUBLED:
        trouble = Trouble.SILENT
    elif facts.pending:
        trouble = Trouble.WAITING
    return PresenceState(title, tip, latest, trouble, facts.is_locked, text.hides_amounts)


def note_of(news: News, text: Text, names: Names, *, masks: bool) -> Note:
    """One thing that happened; only that it did, where it `masks`."""
    look = _say(text, _LOOK)
    match news:
        case Outcome(record, ending):
            title, place = (
                _say(text, _ENDINGS[ending]),
                ("activity", record.tx_hash, record.account),
            )
            if masks:
                return Note(title, look, *place, is_masked=True)
            outcome = outcome_text(record, text)
            body = f"{act_text(record, text, names)}. {outcome}".strip()
            return Note(title, harmless(body, _LONGEST), *place)
        case QueuePaid(account, paid, rest):
            title = _say(text, _PAID_PART if rest.raw else _PAID)
            if masks:
                return Note(_say(text, _PAID), look, "stake", "", account, is_masked=True)
            body = _say(text, _STILL_OWED if rest.raw else _PAID_WHOLE, paid, rest)
            return Note(title, body, "stake", "", account)
        case NavMoved(step):
            key = str(step.block)
            if masks:
                return Note(_say(text, _MOVED), look, "yield", key, is_masked=True)
            change = step.after / step.before - 1
            return Note(
                _say(text, _ROSE if change > 0 else _FELL),
                _say(text, _STEP, text.percent(change, Rounding.DOWN), text.nav(step.after)),
                "yield",
                key,
            )


def summary(news: tuple[News, ...], text: Text, *, is_meanwhile: bool) -> Note:
    """Several things as one notice, by their kinds; it says no amounts at all."""
    counts = Counter(_kind(one) for one in news)
    lines = (_counted(kind, count, text) for kind, count in counts.items())
    page, key, account = _place(news)
    title = _say(text, _MEANWHILE if is_meanwhile else _TOGETHER)
    return Note(title, "\n".join(lines), page, key, account, is_masked=True)


def _kind(news: News) -> Ending | type[News]:
    return news.ending if isinstance(news, Outcome) else type(news)


def _counted(kind: Ending | type[News], count: int, text: Text) -> str:
    if count == 1:
        return _say(text, _ONE[kind])
    return text.say(Message("presence", _COUNTS[kind], (text.whole(count),), count=count))


def _place(news: tuple[News, ...]) -> tuple[str, str, str]:
    """Where most of it can be seen: transactions before all, then money that came."""
    for one in reversed(news):
        if isinstance(one, Outcome):
            return "activity", one.record.tx_hash, one.record.account
    paid = [one.account for one in news if isinstance(one, QueuePaid)]
    return ("stake", "", paid[-1]) if paid else ("yield", "", "")


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("presence", source, values))
