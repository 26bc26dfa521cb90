"""What the frame shows: which page and account, how the node is, what waits for a block."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
import logging

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.network import Health, Network
from gaib_wallet.domain.standing import Difference
from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    ClocksDiffer,
    NodesDisagree,
    NoNode,
    UnexpectedReply,
    WalletError,
    WrongChain,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.outcomes import Names, nobody
from gaib_wallet.viewmodels.shell import (
    AccountChoice,
    NetworkState,
    ShellState,
    StaleState,
)
from gaib_wallet.viewmodels.strip import covers, strip_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

log = logging.getLogger(__name__)

_FORK = QT_TRANSLATE_NOOP("session", "Fork of %1. Not real money.")
_HEALTH = {
    Health.SLOW: QT_TRANSLATE_NOOP("session", "slow \u00b7 block %1 \u00b7 %2"),
    Health.STALE: QT_TRANSLATE_NOOP("session", "stale \u00b7 block %1 \u00b7 %2"),
    Health.SILENT: QT_TRANSLATE_NOOP("session", "silent \u00b7 block %1 \u00b7 %2"),
    Health.ANSWERING: QT_TRANSLATE_NOOP("session", "block %1 \u00b7 %2"),
    Health.LOCKED: QT_TRANSLATE_NOOP("session", "locked \u00b7 block %1 \u00b7 %2"),
    Health.CLOCK: QT_TRANSLATE_NOOP("session", "clock differs \u00b7 block %1 \u00b7 %2"),
    Health.DISPUTED: QT_TRANSLATE_NOOP("session", "nodes disagree \u00b7 block %1 \u00b7 %2"),
}


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What the frame knows of this account.

    `latest` is its newest transaction, `pending` are all that wait for a block. `changes` are
    contracts that are not what they were.
    """

    network: Network
    accounts: tuple[Account, ...]
    chosen: Account | None
    is_locked: bool
    beat: Beat
    page: str
    latest: TxRecord | None = None
    pending: tuple[TxRecord, ...] = ()
    is_panel_open: bool = False
    is_tour_running: bool = False
    changes: tuple[Difference, ...] = ()


class SessionViewModel(ViewModel[ShellState]):
    """Intents of the frame; follows what was sent, on every page."""

    def __init__(
        self,
        accounts: AccountService,
        transactions: TransactionService,
        pulse: Pulse,
        network: Network,
        text: Text,
        tasks: Tasks,
        page: str,
        names: Names = nobody,
    ) -> None:
        self._names = names
        self._accounts = accounts
        self._transactions = transactions
        self._pulse = pulse
        self._text = text
        self._tasks = tasks
        self._refused: Callable[[WalletError], None] = _unsaid
        self._is_following = self._has_recalled = False
        self._facts = SessionFacts(
            network,
            accounts.accounts,
            accounts.chosen,
            accounts.is_locked,
            pulse.now_known,
            page,
        )
        super().__init__(state_of(self._facts, pulse.now, text, names))
        accounts.subscribe(self._accounts_changed)
        transactions.subscribe(self._changed)
        pulse.subscribe(self._beaten)

    @property
    def facts(self) -> SessionFacts:
        """What is known now, typed."""
        return self._facts

    def open_page(self, key: str) -> None:
        """Show another page."""
        self._know(page=key)

    def tell_refusals(self, refused: Callable[[WalletError], None]) -> None:
        """Let `refused` say on the Accounts page why another account could not be chosen."""
        self._refused = refused

    def choose_account(self, address: str) -> bool:
        """Let every page speak of another account; where the disk refuses, the page says why."""
        try:
            self._accounts.choose(Address(address))
        except WalletError as fault:
            self.open_page("accounts")
            self._refused(fault)
            return False
        return True

    def lock(self) -> None:
        """Forget the keys; figures stay."""
        self._accounts.lock()

    def redraw(self) -> None:
        """Write the frame again, as after amounts were hidden; nothing is read."""
        self._know()

    def run_tour(self, *, is_running: bool) -> None:
        """Say that the tour has the window, or gives it back."""
        self._know(is_tour_running=is_running)

    def know_changes(self, changes: tuple[Difference, ...]) -> None:
        """These contracts are not what they were, or should be."""
        self._know(changes=changes)

    def forget(self) -> None:
        """The chain has begun anew: nothing of this account is on it any more."""
        self._know(latest=None, pending=())

    def toggle_panel(self) -> None:
        """Dock the demo panel, or put it away."""
        self._know(is_panel_open=not self._facts.is_panel_open)

    def refresh(self) -> None:
        """Ask the node at once."""
        self._tasks.spawn(self._pulse.beat(), key=(self, "beat"))

    async def _beaten(self, beat: Beat) -> None:
        self._know(beat=beat)
        if not self._has_recalled:
            self._has_recalled = True
            self._recall()
        latest = self._facts.latest
        is_asked = beat.can_sign or beat.health is Health.LOCKED
        is_open = latest is not None and latest.status.is_open
        waits = is_asked and (is_open or bool(self._facts.pending))
        # One look at a time: a beat must not stop the one that a slow node still answers.
        if (beat.is_new_block or waits) and not self._is_following:
            self._is_following = True
            self._tasks.spawn(self._follow(), key=(self, "follow"))

    async def _follow(self) -> None:
        try:
            await self._transactions.look_at_open()
        except WalletError as fault:
            log.info("not followed now: %s", fault)  # the chip shows it; the next beat looks again
        finally:
            self._is_following = False

    def _recall(self) -> None:
        self._tasks.spawn(self._recalled(), key=(self, "recall"))

    async def _recalled(self) -> None:
        """Show what still waits for a block from before: an earlier start, or another account."""
        chosen = self._facts.chosen
        if chosen is None:
            return
        try:
            records = await self._transactions.history(chosen.address)
        except WalletError as fault:
            log.warning("what was sent before is not known: %s", fault)
            return
        if self._facts.chosen != chosen:
            return
        for record in reversed(records):
            if record.status.is_open:
                self._changed(record)

    def _changed(self, record: TxRecord) -> None:
        facts = self._facts
        if facts.chosen is None or record.account != facts.chosen.address:
            return
        pending = [one for one in facts.pending if one.tx_hash != record.tx_hash]
        if record.status.is_pending:
            pending.append(record)
        latest = record if covers(record, facts.latest) else facts.latest
        self._know(latest=latest, pending=tuple(pending))

    def _accounts_changed(self) -> None:
        is_other = self._accounts.chosen != self._facts.chosen
        is_turned = self._accounts.is_locked != self._facts.is_locked
        self._know(
            accounts=self._accounts.accounts,
            chosen=self._accounts.chosen,
            is_locked=self._accounts.is_locked,
            latest=None if is_other else self._facts.latest,
            pending=() if is_other else self._facts.pending,
        )
        if is_turned:
            # Every page learns at once that nothing is asked any more, or asks again.
            self.refresh()
        if is_other:
            self._recall()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._pulse.now, self._text, self._names))


def state_of(
    facts: SessionFacts, now: Callable[[], datetime], text: Text, names: Names = nobody
) -> ShellState:
    """What the frame shows of `facts`; `now` is the chain's time."""
    watch = _say(text, QT_TRANSLATE_NOOP("session", "watch-only"))
    return ShellState(
        page=facts.page,
        account=facts.chosen.address if facts.chosen else "",
        accounts=tuple(
            AccountChoice(
                one.address, one.name, one.address, watch if one.kind is AccountKind.WATCH else ""
            )
            for one in facts.accounts
        ),
        network=NetworkState(
            text.network(facts.network.name),
            _chip(facts.beat, text),
            facts.beat.health,
            f"{facts.network.key} fork" if facts.network.fork_of else facts.network.key,
            facts.beat.head.number if facts.beat.head else None,
        ),
        strip=strip_of(facts.latest, facts.pending, facts.beat.head, names, text),
        stale=_stale(facts, text),
        is_locked=facts.is_locked,
        is_hidden=text.hides_amounts,
        is_demo=facts.network.is_demo,
        fork_text=_say(text, _FORK, facts.network.fork_of) if facts.network.fork_of else "",
        demo_clock_text=_say(text, QT_TRANSLATE_NOOP("session", "Demo clock %1 UTC"), now())
        if facts.network.is_demo and facts.beat.head
        else "",
        is_panel_open=facts.is_panel_open,
        is_tour_running=facts.is_tour_running,
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("session", source, values))


def _chip(beat: Beat, text: Text) -> str:
    if beat.head is None:
        if beat.health is Health.LOCKED:
            return _say(text, QT_TRANSLATE_NOOP("session", "locked"))
        if isinstance(beat.fault, NoNode):
            return _say(text, QT_TRANSLATE_NOOP("session", "no node"))
        return _say(text, QT_TRANSLATE_NOOP("session", "connecting\u2026"))
    number = text.whole(beat.head.number)
    said = _say(text, _HEALTH[beat.health], number, text.age(beat.silent_s))
    if not beat.is_second_silent:
        return said
    return _say(text, QT_TRANSLATE_NOOP("session", "%1 \u00b7 second node silent"), said)


def _stale(facts: SessionFacts, text: Text) -> StaleState | None:
    beat = facts.beat
    is_troubled = beat.health in {Health.STALE, Health.SILENT, Health.CLOCK, Health.DISPUTED}
    if not is_troubled or (beat.head is None and not beat.fault):
        return _changed(facts, text) if facts.changes else None
    code = beat.fault.message.code if beat.fault else ""
    if isinstance(beat.fault, WrongChain | NoNode | ClocksDiffer):
        return StaleState(text.say(beat.fault.message), code=code)
    if isinstance(beat.fault, NodesDisagree):
        return _disputed(beat.fault, text)
    if beat.head is None:
        never = _say(text, QT_TRANSLATE_NOOP("session", "The node has not answered yet."))
        return StaleState(never, never, code)
    block = text.whole(beat.head.number)
    if beat.health is Health.STALE:
        behind = _say(text, QT_TRANSLATE_NOOP("session", "The node is behind."))
        newest = QT_TRANSLATE_NOOP("session", "Its newest block, %2, is of %1 UTC.")
        figures = _say(text, newest, beat.head.mined_at, block)
        return StaleState(f"{behind} {figures}", behind, code)
    since = QT_TRANSLATE_NOOP("session", "The node has not answered for %1.")
    strong = _say(text, since, text.age(beat.silent_s))
    if isinstance(beat.fault, UnexpectedReply):
        strong = text.say(beat.fault.message)
    known = QT_TRANSLATE_NOOP("session", "Figures are from %1 UTC, block %2.")
    figures = _say(text, known, text.clock(beat.head.mined_at), block)
    return StaleState(f"{strong} {figures}", strong, code)


def _changed(facts: SessionFacts, text: Text) -> StaleState:
    """In short: the sheet behind it has both values."""
    subjects = tuple(dict.fromkeys(one.subject for one in facts.changes))
    name = facts.network.names.get(subjects[0], "")
    if len(subjects) > 1 or not name:
        many = QT_TRANSLATE_NOOP("session", "Contracts that are not what they were: %1.")
        strong = _say(text, many, text.whole(len(subjects)))
    else:
        source = QT_TRANSLATE_NOOP("session", "%1 is another contract than before.")
        if not all(one.can_be_accepted for one in facts.changes):
            source = QT_TRANSLATE_NOOP("session", "%1 is not what this wallet knows.")
        strong = _say(text, source, name)
    closed = _say(text, QT_TRANSLATE_NOOP("session", "What depends on it is closed."))
    return StaleState(f"{strong} {closed}", strong, is_change=True)


def _disputed(fault: NodesDisagree, text: Text) -> StaleState:
    """In short: both values stand where something was to be signed."""
    strong = _say(text, QT_TRANSLATE_NOOP("session", "Your two nodes contradict each other."))
    about = QT_TRANSLATE_NOOP("session", "%2, block %1. Nothing can be signed until they agree.")
    number = text.whole(fault.number)
    return StaleState(
        f"{strong} {_say(text, about, number, fault.what)}", strong, fault.message.code
    )


def _unsaid(fault: WalletError) -> None:
    log.warning("another account could not be chosen: %s", fault)
