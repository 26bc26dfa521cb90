"""All that an account has of a network's tokens at one block, and what the vault owes it."""

from gaib_wallet.chain import erc20, vault
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.statement_material import Owned
from gaib_wallet.domain.units import Address


class OnChainBalances:
    """Reads them together. `services.ports.BalanceReader`."""

    def __init__(self, multicall: Multicall, network: Network) -> None:
        self._multicall = multicall
        self._network = network

    async def owned(self, account: Address, block: int) -> Owned:
        """Everything at `block`, in one request. Raises NodeFault, BlockGone, ContractFault."""
        reads = [erc20.owned(token, account) for token in self._network.tokens]
        request = vault.request(self._network, account)
        answer = await self._multicall.ask(*reads, request, block=block)
        waits = answer.of(request)
        return Owned(
            holdings=tuple(answer.of(read) for read in reads),
            queued=waits.pending.raw if waits else 0,
        )
