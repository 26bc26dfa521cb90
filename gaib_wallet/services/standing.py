"""Whether the contracts of a network are what they were; what a change closes, until accepted."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
import logging

from gaib_wallet.domain import standing as contracts
from gaib_wallet.domain.network import Flow, Network, Pool
from gaib_wallet.domain.pools import AcceptedPool
from gaib_wallet.domain.standing import ContractSurvey, Difference, Standing, Trait
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.errors import (
    ContractChanged,
    ContractsUnseen,
    NodeBusy,
    StorageFault,
    WalletError,
)
from gaib_wallet.services.ports import ContractSurveyor, StandingStore
from gaib_wallet.words import Message

LOOK_EVERY_MS = 5 * 60 * 1000
OLDEST_MS = 60 * 1000
"""How old a look may be when something is checked before it is signed."""
BUSY_MS = 15 * 1000
"""How long a node is left alone that wants fewer questions."""
log = logging.getLogger(__name__)


class StandingService:
    """The contracts of one network. Until a first look has succeeded, nothing is signed.

    What is seen for the first time counts as right from then on (trust on first use); the manifest
    can contradict it at once, and of a pool what a person accepted. `elapsed_ms` counts
    milliseconds of the machine's monotonic clock.
    """

    def __init__(
        self,
        surveyor: ContractSurveyor,
        store: StandingStore,
        network: Network,
        elapsed_ms: Callable[[], int],
        say: Callable[[Message], str] = str,
    ) -> None:
        self.standing = Standing()
        self.fault: WalletError | None = None
        self._surveyor = surveyor
        self._store = store
        self._network = network
        self._elapsed_ms = elapsed_ms
        self._say = say
        self._accepted: contracts.Remembered = {}
        self._survey: ContractSurvey | None = None
        self._looked_ms: int | None = None
        self._not_before_ms = 0
        self._listeners: list[Callable[[], None]] = []

    def use(self, network: Network) -> None:
        """Know the pools of `network`; those that are new have to be looked at before a signature.

        What closes flows is the manifest's own word, as before.
        """
        if not {*network.pools} <= {*self._network.pools}:
            self._looked_ms = None
        self._network = replace(network, closed=self._network.closed)

    def know(self, accepted: Iterable[AcceptedPool]) -> None:
        """These pools, of whatever network, had that code when a person accepted them."""
        own = self._network.chain_id
        self._accepted = {
            (one.pool.address, Trait.CODE): one.code_hash for one in accepted if one.chain_id == own
        }

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` whenever `standing` or `fault` has changed; the result stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def look(self) -> None:
        """Survey the contracts, and keep what is seen for the first time.

        Raises:
            StorageFault: what was seen before cannot be read, or kept; nothing is learned then.
            NodeFault, ContractFault: nobody answered; what was known is still known.
        """
        pools = self._network.pools
        self._learn(await self._surveyor.survey(), pools)

    def _learn(self, survey: ContractSurvey, pools: tuple[Pool, ...]) -> None:
        """Keep what `survey` saw first, of these `pools` too; raises as `look`."""
        try:
            before = self._store.load(self._network.chain_id)
            kept = contracts.first_seen(survey, {**self._accepted, **before})
            if kept != before:
                self._store.save(self._network.chain_id, kept)
        except StorageFault as fault:
            self._know(Standing(), fault)
            raise
        # A survey from before pools were learned says nothing of them.
        is_whole = {*self._network.pools} <= {*pools}
        self._survey, self._looked_ms = survey, self._elapsed_ms() if is_whole else None
        self._know(self._standing(survey, kept), None)

    async def follow(self) -> None:
        """Look where it is time to: at first, and again every five minutes. Raises nothing."""
        if not self._is_older_than(LOOK_EVERY_MS) or self._elapsed_ms() < self._not_before_ms:
            return
        try:
            await self.look()
        except WalletError as fault:
            if isinstance(fault, NodeBusy):
                self._not_before_ms = self._elapsed_ms() + BUSY_MS
            log.info("contracts are not known now: %s", fault)

    async def confirm(self, plan: TxPlan) -> None:
        """As `refuse`, by a look that is not older than a minute. Raises as `look`, too."""
        if contracts.flow_of(plan) is not None and self._is_older_than(OLDEST_MS):
            await self.look()
        self.refuse(plan)

    def accept(self, difference: Difference) -> None:
        """Take what was found for right from now on: a person says so.

        Raises:
            ValueError: it contradicts the manifest, or is not what is found any more.
            StorageFault: it could not be kept, so nothing is accepted.
        """
        if difference not in self.standing.differences or self._survey is None:
            raise ValueError(difference)
        before = self._store.load(self._network.chain_id)
        kept = contracts.accepting(before, difference)
        self._store.save(self._network.chain_id, kept)
        log.warning("accepted: %s", contracts.reason(difference, self._network))
        self._know(self._standing(self._survey, kept), None)

    async def learn_anew(self, agreed: Callable[[], Awaitable[None]]) -> None:
        """Put away a memory that cannot be read, and keep what is seen now, once `agreed` returns.

        Who is cancelled before that has changed nothing. Raises as `look` and `agreed`.
        """
        pools = self._network.pools
        survey = await self._surveyor.survey()
        await agreed()
        self._store.start_over()
        self._learn(survey, pools)

    def closed(self) -> Mapping[Flow, str]:
        """Why each flow is closed that is, besides what the manifest says.

        SEND is there only where no token at all may be sent: others `refuse` by the plan.
        """
        tokens = {one.address for one in self._network.tokens}
        found: dict[Flow, str] = {}
        for difference in self.standing.differences:
            flows = difference.closes
            if difference.subject in tokens:
                flows -= {Flow.SEND}
            said = self._say(contracts.reason(difference, self._network))
            found |= {flow: said for flow in flows if flow not in found}
        return found

    def refuse(self, plan: TxPlan) -> None:
        """Nothing, where every contract that `plan` depends on is what it was.

        What only takes something back is never refused.

        Raises:
            ContractsUnseen: nobody looked yet.
            StandingUnreadable, StorageFault: nobody knows what they were.
            ContractChanged: one of them is not; it says what it was, what it is, and what to do.
        """
        if contracts.flow_of(plan) is None:
            return
        if isinstance(self.fault, StorageFault):
            raise self.fault
        if self.standing.at is None:
            raise ContractsUnseen
        for one in self.standing.differences:
            if contracts.stops(one, plan, self._network):
                name = self._network.names.get(one.subject, one.subject)
                told = contracts.told(one, self._network)
                raise ContractChanged(name, told, can_be_accepted=one.can_be_accepted)

    def _is_older_than(self, most_ms: int) -> bool:
        looked = self._looked_ms
        return looked is None or self._elapsed_ms() - looked >= most_ms

    def _standing(self, survey: ContractSurvey, kept: contracts.Remembered) -> Standing:
        return Standing(contracts.differences(self._network, survey, kept), survey.at)

    def _know(self, standing: Standing, fault: WalletError | None) -> None:
        before = (self.standing.differences, self.standing.at is None, self.fault)
        self.standing, self.fault = standing, fault
        if before != (standing.differences, standing.at is None, fault):
            for listener in tuple(self._listeners):
                listener()
