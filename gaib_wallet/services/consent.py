"""What only a person can decide: which found pools are called, and whether a change is right."""

from gaib_wallet.domain.carrying import carried_through
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.pools import AcceptedPool, FoundPool
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.standing import Difference
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NotAsShown
from gaib_wallet.services.pools import PoolService
from gaib_wallet.services.ports import Vault
from gaib_wallet.services.standing import StandingService
from gaib_wallet.services.unlocking import UnlockService


class ConsentService:
    """Each decision is about what was shown: what has become something else meanwhile is refused.

    The password is asked for although the vault is open: nobody decides who finds it open. Who
    stops waiting decides nothing while the network is looked at; later it comes too late.
    """

    def __init__(
        self,
        vault: Vault,
        unlocks: UnlockService,
        pools: PoolService,
        standing: StandingService,
        network: Network,
    ) -> None:
        self._vault = vault
        self._unlocks = unlocks
        self._pools = pools
        self._standing = standing
        self._network = network

    async def accept_pool(self, shown: FoundPool, password: Secret) -> None:
        """Let `shown` be called from now on, after one more look at it.

        Raises:
            NotAsShown: it is another one now, or somebody accepted it already.
            NodeFault, ContractFault: nobody can tell what it is now.
            PoolRefused, TooManyPools: the signer would not call it, whoever accepts it.
            TooManyAttempts, WrongPassword, Locked, StorageFault: as `UnlockService.unlock`.
        """
        await self._pools.find()
        if not any(_is_same(one, shown) for one in self._pools.waiting):
            raise NotAsShown
        accepted = AcceptedPool(self._network.chain_id, shown.pool, shown.code_hash)
        asking = self._unlocks.tried(lambda: self._vault.accept_pool(accepted, password))
        await carried_through(asking)
        self._standing.know(self._vault.accepted_pools)
        self._pools.know(self._vault.accepted_pools)

    async def dismiss_pool(self, pool: Address, password: Secret) -> None:
        """Let `pool` not be called any more. Raises as `UnlockService.unlock`."""
        chain_id = self._network.chain_id
        await self._unlocks.tried(lambda: self._vault.dismiss_pool(chain_id, pool, password))
        self._pools.know(self._vault.accepted_pools)

    async def accept_change(self, shown: Difference, password: Secret) -> None:
        """Take what a contract is now for right, after one more look at it.

        Raises:
            NotAsShown: it is another one now, or somebody accepted it already.
            NodeFault, ContractFault: nobody can tell what it is now.
            ValueError: it contradicts the manifest.
            StorageFault: it could not be kept, so nothing is accepted.
            TooManyAttempts, WrongPassword, Locked: as `UnlockService.unlock`.
        """
        await self._standing.look()
        # A wallet that only watches has no password, and nothing that could be signed.
        if self._vault.exists:
            await carried_through(self._unlocks.unlock(password))
        if shown not in self._standing.standing.differences:
            raise NotAsShown
        self._standing.accept(shown)

    async def learn_anew(self, password: Secret) -> None:
        """Put away a memory of contracts that cannot be read. Raises as `accept_change`."""

        async def agreed() -> None:
            if self._vault.exists:
                await carried_through(self._unlocks.unlock(password))

        await self._standing.learn_anew(agreed)


def _is_same(found: FoundPool, shown: FoundPool) -> bool:
    """What lies in it may have changed: nobody was asked about that."""
    return (found.pool, found.code_hash) == (shown.pool, shown.code_hash)
