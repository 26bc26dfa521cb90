"""What was signed, on disk, and who is told when something became of it."""

import asyncio
from collections.abc import Callable
import logging

from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import StorageFault
from gaib_wallet.services.ports import TxStore

Listener = Callable[[TxRecord], None]
log = logging.getLogger(__name__)


class Journal:
    """The records of one network.

    Whoever changes them holds `turn`: two signatures must not take one number, and a look that
    began before a broadcast must not write after it what was true before.
    """

    def __init__(self, store: TxStore, chain_id: int) -> None:
        self.turn = asyncio.Lock()
        self._store = store
        self._chain_id = chain_id
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every record that changes; the function returned stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def all(self, account: Address) -> tuple[TxRecord, ...]:
        """Every record of `account`, the newest first."""
        return await self._store.all(self._chain_id, account)

    async def open(self) -> tuple[TxRecord, ...]:
        """Every record that still has to be followed, the oldest first."""
        return await self._store.open(self._chain_id)

    async def newest(self, record: TxRecord) -> TxRecord:
        """What is known of `record` by now."""
        kept = await self.all(record.account)
        return next((one for one in kept if one.tx_hash == record.tx_hash), record)

    async def forget(self) -> None:
        """Drop every record."""
        await self._store.forget(self._chain_id)

    async def keep(self, record: TxRecord) -> TxRecord:
        """Write `record` and tell it. Raises StorageFault; nothing is told then."""
        try:
            await self._store.put(record)
        except asyncio.CancelledError:
            self._tell(record)  # the disk gets it all the same, and no later look finds a change
            raise
        self._tell(record)
        return record

    async def note(self, record: TxRecord) -> TxRecord:
        """As `keep`, for bytes that have left: a full disk must not say that they have not.

        What is on disk is SIGNED then, and looked for.
        """
        try:
            return await self.keep(record)
        except StorageFault:
            log.warning("%s is not noted as %s", record.tx_hash, record.status, exc_info=True)
            self._tell(record)
            return record

    def _tell(self, record: TxRecord) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(record)
            except Exception:  # a bug in one page must not keep signed bytes from being sent
                log.exception("a bug, not an expected fault")
