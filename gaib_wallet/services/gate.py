"""What may be asked of a node while the wallet is locked: only what follows own transactions."""

from collections.abc import Callable

from gaib_wallet.services.ports import TxStore


class Gate:
    """Open while the wallet is, or where a person wants figures all the time.

    `reads_while_locked` is that wish.
    """

    def __init__(self, is_locked: Callable[[], bool], store: TxStore, chain_id: int) -> None:
        self.reads_while_locked = False
        self._is_locked = is_locked
        self._store = store
        self._chain_id = chain_id

    def is_open(self) -> bool:
        """Whether anything may be asked; asked anew before each question to a node."""
        return self.reads_while_locked or not self._is_locked()

    async def follows(self) -> bool:
        """Whether a transaction of ours is not final yet. Raises StorageFault."""
        return any(one.status.is_open for one in await self._store.open(self._chain_id))
