"""Gathers what is worth telling, and says when: what came together is told together."""

import asyncio
from collections.abc import Callable
import logging
from typing import Final

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.notices import Ending, News, Outcome, Told, ending_of, news_of
from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.errors import WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import NoticeStore
from gaib_wallet.services.pulse import Beat
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.services.yield_facts import YieldFacts

OPENING_MS: Final = 30_000
"""For so long what happened while the wallet was closed is waited for, to be told as one."""
QUIET_BEATS: Final = 2
Listener = Callable[[tuple[News, ...], bool], None]
"""What is told at once, and whether it happened while the wallet was closed."""
log = logging.getLogger(__name__)


class NoticeService:
    """Tells its listeners each thing once, on beats of the pulse; also over restarts.

    `elapsed_ms` counts milliseconds of the machine's own clock. Without `has_past` nobody reads
    the vault.
    """

    def __init__(
        self,
        transactions: TransactionService,
        accounts: AccountService,
        store: NoticeStore,
        network: Network,
        elapsed_ms: Callable[[], int],
        *,
        has_past: bool,
    ) -> None:
        self._transactions = transactions
        self._accounts = accounts
        self._store = store
        self._chain_id = network.chain_id
        self._elapsed_ms = elapsed_ms
        self._waits_for_past = has_past
        self._endings: dict[str, Ending] = {}
        self._told: Told | None = None
        self._kept: Told | None = None
        self._gathered: list[News] = []
        self._listeners: list[Listener] = []
        self._begun_ms = elapsed_ms()
        self._is_opening = True
        self._quiet = 0

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with what is told; the function returned stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def begin(self) -> Callable[[], None]:
        """Learn what is known already, before anybody looks; the function returned ends it.

        What cannot be read is no fault of anybody's: then only what comes from now on is told.
        """
        self._told = self._kept = await asyncio.to_thread(self._store.load, self._chain_id)
        try:
            for record in await self._transactions.unsettled():
                self._note(record)
        except WalletError as fault:
            log.warning("what waits is not known: %s", fault)
        return self._transactions.subscribe(self._changed)

    def hear(self, facts: YieldFacts) -> None:
        """This is known of the vault's past; a part of it, or an old one, tells nothing."""
        if facts.is_cached or not (facts.history.is_covered or facts.limit):
            return
        own = tuple(one.address for one in self._accounts.accounts)
        news, self._told = news_of(self._told, facts.history, facts.queue, own)
        self._waits_for_past = False
        self._gather(*news)

    async def beaten(self, beat: Beat) -> None:
        """Tell what was gathered since the beat before, or at the end of opening."""
        if self._is_opening and not self._is_open_by(beat):
            return
        was_opening, self._is_opening = self._is_opening, False
        news, self._gathered = tuple(self._gathered), []
        if self._told is not None and self._told != self._kept:
            # Before it is told: rather not told than told twice.
            self._kept = self._told
            await asyncio.to_thread(self._store.save, self._chain_id, self._told)
        if news:
            for listener in tuple(self._listeners):
                listener(news, was_opening)

    def _is_open_by(self, beat: Beat) -> bool:
        self._quiet += 1
        if self._elapsed_ms() - self._begun_ms >= OPENING_MS:
            return True
        # While locked nobody reads the past; a node that is silent says nothing of it.
        is_waiting = self._waits_for_past and beat.is_fresh
        return self._quiet > QUIET_BEATS and not is_waiting

    def _changed(self, record: TxRecord) -> None:
        before = self._endings.get(record.tx_hash)
        ending = self._note(record)
        if ending is not None and ending is not before:
            self._gather(Outcome(record, ending))

    def _note(self, record: TxRecord) -> Ending | None:
        """What became of `record`. A block that was taken back leaves it as it was told."""
        ending = ending_of(record)
        if ending is not None:
            self._endings[record.tx_hash] = ending
        return ending

    def _gather(self, *news: News) -> None:
        self._gathered += news
        if news:
            self._quiet = 0
