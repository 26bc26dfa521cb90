"""What an account owns: the last known at once, then the chain's word."""

from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.units import Address
from gaib_wallet.services.ports import PortfolioReader, Snapshots


class PortfolioService:
    """Portfolios of one network."""

    def __init__(self, reader: PortfolioReader, snapshots: Snapshots, chain_id: int) -> None:
        self._reader = reader
        self._snapshots = snapshots
        self._chain_id = chain_id

    def remembered(self, account: Address) -> Portfolio | None:
        """What was read last, with its block; None if nothing was, or it cannot be read back."""
        return self._snapshots.load(self._chain_id, account)

    async def read(self, account: Address) -> Portfolio:
        """Everything of one block, and kept for the next start.

        Raises:
            NodeFault, ContractFault: as the reader; what was remembered stays.
        """
        portfolio = await self._reader.read(account)
        self._snapshots.save(self._chain_id, portfolio)
        return portfolio
