"""What stands behind AID and sAID: read at the head, and what changed since the last time."""

from gaib_wallet.domain.backing import Backing
from gaib_wallet.domain.changes import Change, ChangeLog
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.uses import TokenUse
from gaib_wallet.services.ports import BackingReader

MOST_PAGES = 8
"""Pages of logs a reading asks for; how far back that reaches is the node's business."""
MOST_CHANGES = 200
SETTLED_AFTER = 64
"""Blocks that may still be taken back are read again each time."""


class BackingService:
    """The backing of one network. `uses` is what its tokens can be used for."""

    def __init__(self, reader: BackingReader, network: Network, uses: tuple[TokenUse, ...]) -> None:
        self.uses = uses
        self._reader = reader
        self._launch = network.launch_block
        self._log: ChangeLog | None = None

    async def read(self, account: Address | None) -> Backing:
        """Everything of the head."""
        return await self._reader.read(account)

    async def changes(self, head: BlockStamp) -> ChangeLog:
        """The newest changes up to `head`: what is known already, and what came since.

        Raises:
            NodeFault, ContractFault: as the reader; what was known stays.
        """
        known = self._log
        if known and head.number < known.last:
            known = None  # another chain, or one that went back
        start = max(self._launch, known.last - SETTLED_AFTER + 1) if known else self._launch
        first, found = await self._pages(start, head.number)
        is_joined = known is not None and first <= start
        if known and is_joined:
            found += [change for change in known.changes if change.at.number < first]
            first = known.first
        self._log = ChangeLog(
            first=first,
            last=head.number,
            changes=tuple(found[:MOST_CHANGES]),
            is_complete=first <= self._launch and len(found) <= MOST_CHANGES,
        )
        return self._log

    async def _pages(self, start: int, last: int) -> tuple[int, list[Change]]:
        """From where on the pages before `last` reach, at best `start`; newest first."""
        found: list[Change] = []
        first = last + 1
        for _ in range(MOST_PAGES):
            if first <= start:
                break
            page = await self._reader.changes(start, first - 1)
            found += reversed(page.changes)
            first = page.first
        return first, found
