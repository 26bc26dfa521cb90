"""What stands behind AID and sAID: read at the head, and what changed since the launch."""

from collections.abc import AsyncGenerator, Mapping, Sequence

from gaib_wallet.domain.backing import Backing
from gaib_wallet.domain.changes import ChangeLog
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.observed import Observed, Reported
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.domain.uses import TokenUse
from gaib_wallet.services.changes import ChangeHistory
from gaib_wallet.services.ports import BackingReader, ChangeStore


class BackingService:
    """The backing of one network. `uses` is what its tokens can be used for.

    `reported` is what was said of it and is not on chain.
    """

    def __init__(
        self,
        reader: BackingReader,
        store: ChangeStore,
        network: Network,
        uses: tuple[TokenUse, ...],
        reported: tuple[Reported, ...] = (),
    ) -> None:
        self.uses = uses
        is_told = not network.is_demo or network.fork_of
        self.reported = tuple(one for one in reported if is_told and one.is_about(network.key))
        self._reader = reader
        self._history = ChangeHistory(reader, store, network.launch_block)

    async def read(self, account: Address | None) -> Backing:
        """Everything of the head."""
        return await self._reader.read(account)

    async def observe(self) -> Observed:
        """What the contracts tell everybody, of the head."""
        return await self._reader.observe()

    async def supplies(self, blocks: Sequence[int]) -> Mapping[int, TokenAmount]:
        """The AID in circulation at old blocks, as far as the node keeps states of them."""
        return await self._reader.supplies(blocks)

    async def kept_changes(self) -> ChangeLog | None:
        """What changed on chain as it was read before; asks no node."""
        return await self._history.kept()

    def changes(self, head: BlockStamp) -> AsyncGenerator[ChangeLog, None]:
        """What changed on chain up to `head`, again after each page that was read.

        Raises:
            NodeFault, ContractFault, StorageFault: as the reader and the file; what was read stays.
        """
        return self._history.read(head)
