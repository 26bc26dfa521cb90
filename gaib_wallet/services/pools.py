"""Which pools there are, which of them may be used, and why the others may not."""

from collections.abc import Callable, Iterable
from dataclasses import replace
import logging

from gaib_wallet.domain.network import Flow, Network, Pool
from gaib_wallet.domain.pools import AcceptedPool, FoundPool, PoolSurvey
from gaib_wallet.domain.routes import Closed, Route, Way
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token
from gaib_wallet.errors import PoolChanged, PoolNotAccepted, VenueSilent, WalletError
from gaib_wallet.services.ports import PoolFinder, PoolStore

FIND_EVERY_MS = 60 * 60 * 1000
TRY_EVERY_MS = 60 * 1000
"""After a question without an answer."""
log = logging.getLogger(__name__)


class PoolService:
    """The pools of one network. What was found last is there at once at the next start.

    `survey` is None before anything was ever found; `elapsed_ms` counts milliseconds of the
    machine's monotonic clock. A network on which nobody swaps is not asked for pools.
    """

    def __init__(
        self,
        finder: PoolFinder,
        store: PoolStore,
        network: Network,
        elapsed_ms: Callable[[], int],
    ) -> None:
        self._finder = finder
        self._store = store
        self._network = network
        self._elapsed_ms = elapsed_ms
        self._is_open = network.is_open(Flow.SWAP) and not network.is_demo
        self._accepted: dict[Address, AcceptedPool] = {}
        self._due_ms: int | None = None
        self._listeners: list[Callable[[], None]] = []
        kept = store.load(network.chain_id) if self._is_open else None
        self.survey = _known_part(kept, network) if kept else None

    @property
    def offered(self) -> tuple[Pool, ...]:
        """What may be used: no doubt about it, and one of Curve's as it was accepted."""
        return tuple(one.pool for one in self._sound if self._may_use(one))

    @property
    def waiting(self) -> tuple[FoundPool, ...]:
        """Pools of Curve that nobody has accepted yet, and nothing else is against."""
        return tuple(
            one
            for one in self._sound
            if one.needs_consent and one.pool.address not in self._accepted
        )

    @property
    def changed(self) -> tuple[FoundPool, ...]:
        """Pools that were accepted as something else than they are now."""
        return tuple(
            one
            for one in self._all
            if one.needs_consent
            and one.pool.address in self._accepted
            and not self._is_as_accepted(one)
        )

    @property
    def accepted(self) -> tuple[AcceptedPool, ...]:
        """Those of this network that a person accepted, whatever they are now."""
        return tuple(self._accepted.values())

    @property
    def withheld(self) -> tuple[Closed, ...]:
        """Ways through Curve's pools that a person has to look at before anybody takes them.

        And venues of which nobody can tell now which ways they have.
        """
        reasons: dict[FoundPool, WalletError] = {one: PoolNotAccepted() for one in self.waiting}
        reasons |= {one: PoolChanged() for one in self.changed}
        pools = [
            Closed(Route(Way.CURVE, one.pool.name, one.pool.address, (one.pool,)), reason)
            for one, reason in reasons.items()
        ]
        venues = [
            Closed(Route(Way(one.value), one.brand, NO_ADDRESS), VenueSilent())
            for one in (self.survey.silent if self.survey else ())
        ]
        return (*pools, *venues)

    @property
    def doubted(self) -> tuple[FoundPool, ...]:
        """Pools that exist and are not offered; each says why."""
        return tuple(one for one in self._all if one.doubt is not None)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` whenever something else is offered or known; the result stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def know(self, accepted: Iterable[AcceptedPool]) -> None:
        """These are the pools of Curve that a person accepted, of whatever network."""
        own = self._network.chain_id
        found = {one.pool.address: one for one in accepted if one.chain_id == own}
        if found != self._accepted:
            self._accepted = found
            self._tell()

    async def find(self) -> None:
        """Ask the factories. Raises NodeFault, ContractFault: what was known is still known."""
        self._due_ms = self._elapsed_ms() + TRY_EVERY_MS
        found = await self._finder.find()
        self._due_ms = self._elapsed_ms() + FIND_EVERY_MS
        # A factory that is silent now has not lost its pools.
        before = [one for one in self._all if one.pool.venue in found.silent]
        new = {_key(one) for one in found.found}
        lasting = tuple(one for one in before if _key(one) not in new)
        found = replace(found, found=(*found.found, *lasting))
        is_same = self.survey is not None and _known_of(self.survey) == _known_of(found)
        self.survey = found
        self._store.save(self._network.chain_id, found)
        if not is_same:
            self._tell()

    async def follow(self) -> None:
        """Find where it is time to: at first, and once an hour. Raises nothing."""
        due = self._due_ms
        if not self._is_open or (due is not None and self._elapsed_ms() < due):
            return
        try:
            await self.find()
        except WalletError as fault:
            log.info("pools are not looked for now: %s", fault)

    @property
    def _all(self) -> tuple[FoundPool, ...]:
        return self.survey.found if self.survey else ()

    @property
    def _sound(self) -> tuple[FoundPool, ...]:
        return tuple(one for one in self._all if one.doubt is None)

    def _may_use(self, found: FoundPool) -> bool:
        return not found.needs_consent or self._is_as_accepted(found)

    def _is_as_accepted(self, found: FoundPool) -> bool:
        accepted = self._accepted.get(found.pool.address)
        if accepted is None:
            return False
        own, other = found.pool, accepted.pool
        return (found.code_hash, own.coins, own.venue) == (
            accepted.code_hash,
            other.coins,
            other.venue,
        )

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def learned(network: Network, offered: Iterable[Pool]) -> Network:
    """`network` with the pools that were found on it."""
    listed = network.pools
    return replace(network, pools=(*listed, *(one for one in offered if one not in listed)))


def _known_of(survey: PoolSurvey) -> tuple[object, object]:
    """All of it but the block."""
    return survey.found, survey.silent


def _known_part(survey: PoolSurvey, network: Network) -> PoolSurvey:
    """What of `survey` is still of the manifest's tokens: an update may have changed them."""
    known = set(network.tokens)
    found = tuple(one for one in survey.found if known >= _tokens_of(one))
    return replace(survey, found=found)


def _tokens_of(found: FoundPool) -> set[Token]:
    """The coins, and in which one its depth is counted."""
    counted = {found.depth.token} if found.depth else set()
    return {*found.pool.coins, *counted}


def _key(found: FoundPool) -> tuple[object, ...]:
    pool = found.pool
    return pool.venue, pool.address, frozenset(pool.coins), pool.fee_ppm, pool.tick_spacing
