"""From a plan to its receipt: check, sign, send, follow. Nothing leaves an account elsewhere."""

from collections.abc import Callable, Sequence
from dataclasses import replace
import logging
from urllib.parse import urlsplit

from gaib_wallet.domain import intents
from gaib_wallet.domain.fees import FeeChoice, FeeLevel
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import MOST_FEE_USD
from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Checked,
    Guard,
    PrivateRoute,
    Rehearsal,
    TxPlan,
    TxRecord,
    TxRequest,
    TxStatus,
)
from gaib_wallet.domain.units import (
    ETH,
    USD,
    Address,
    Rounding,
    TokenAmount,
)
from gaib_wallet.errors import (
    ContractFault,
    EthPriceStale,
    FeeAboveLimit,
    FeeNotCovered,
    InsufficientFunds,
    MethodMissing,
    PlanStale,
    SendRefused,
)
from gaib_wallet.services import numbering, pricing
from gaib_wallet.services.following import Follower
from gaib_wallet.services.journal import Journal, Listener
from gaib_wallet.services.ports import Calls, ChainClock, Ledger, Signer, TxStore
from gaib_wallet.services.standing import StandingService
from gaib_wallet.services.witnesses import WitnessService

OLDEST_CHECK_BLOCKS = 2
log = logging.getLogger(__name__)


class TransactionService:
    """Transactions of one network.

    `most_fee_usd` is the most that one of them may cost, in whole dollars. `witnesses` are other
    nodes of the network, asked before anything is called dropped. Nothing is signed that depends on
    a contract which `standing` has found changed, or of which `opinions` differ.
    """

    def __init__(
        self,
        ledger: Ledger,
        signer: Signer,
        store: TxStore,
        clock: ChainClock,
        network: Network,
        calls: Calls,
        witnesses: Sequence[Ledger] = (),
        standing: StandingService | None = None,
        opinions: WitnessService | None = None,
    ) -> None:
        self.most_fee_usd = MOST_FEE_USD
        self._ledger = ledger
        self._calls = calls
        self._signer = signer
        self._clock = clock
        self._network = network
        self._standing = standing
        self._opinions = opinions
        self._journal = Journal(store, network.chain_id)
        self._follower = Follower(ledger, self._journal, clock, network, witnesses)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every record that changes; the function returned stops that."""
        return self._journal.subscribe(listener)

    async def check(self, plan: TxPlan, choice: FeeChoice = FeeLevel.NORMAL) -> Checked:
        """Rehearse what is left of `plan` at the head and price it.

        What takes the number of another transaction offers at least an eighth more than that one.

        Raises:
            NotAsAgreed: the bytes say something else than the plan.
            ContractChanged: a contract is not what it was, or not what the manifest says.
            NodesDisagree: a second node says otherwise.
            NotWaiting: what it would replace is in a block already.
            RehearsalFailed, IssuerRefusal: a call would be refused.
            SomethingElseMoved, PaidOtherwise, AllowanceLeft: the calls would do something that the
                plan does not say.
            PriceMoved: less than the plan's least would arrive.
            FeeNotCovered, InsufficientFunds: the account's ETH does not cover the fee caps.
            TipAboveMost, UnderBaseFee: a price of one's own that no block would take.
            FeeAboveLimit: a fee may become more dollars than `most_fee_usd`.
            EthPriceStale: nobody knows what it is in dollars.
            MethodMissing: the node cannot rehearse, and nobody but this wallet would stop the call.
            NodeFault, ContractFault: as the ledger.
        """
        self._calls.verify(plan)
        if self._standing:
            await self._standing.confirm(plan)
        nonce = await numbering.next_number(plan, self._ledger, self._journal)
        if self._opinions:
            await self._opinions.confirm(plan)
        rehearsal = await self._rehearsed(plan)
        offers = await self._ledger.gas_offers()
        fees = pricing.fees(plan, rehearsal, pricing.price(plan, offers, choice))
        waits = plan.replaces is None and await numbering.has_pending(plan.account, self._journal)
        checked = Checked(plan, rehearsal, fees, offers, nonce, waits)
        await self._check_limit(checked)
        await self._check_funds(checked)
        return checked

    async def permit(self, checked: Checked) -> TxPlan:
        """Sign the permit that comes first in a plan; what is left of it has the signature.

        Nothing is sent. The rest has to be checked again: now the contract itself reads the permit.

        Raises:
            PlanStale: the check is more than two blocks old, or the permit's number is used.
            ContractChanged, ContractsUnseen, NodesDisagree: as `check`, or nobody looked yet.
            Locked, WatchOnly, NotAsAgreed: as the signer; nothing was signed.
            NodeFault, ContractFault: the node could not be asked; nothing was signed.
        """
        self._hold(checked.plan)
        await self._check_age(checked)
        permit = checked.plan.permit
        if permit is None:
            raise ValueError("the plan has no permit")
        number = await self._ledger.permit_nonce(permit)
        if number != permit.nonce:
            raise PlanStale
        plan = replace(checked.plan, at=checked.rehearsal.at)
        signature = await self._signer.sign_permit(plan)
        return self._calls.with_signature(plan, signature)

    async def sign(
        self, checked: Checked, step: int, steps: int, *, is_private: bool = False
    ) -> TxRecord:
        """Sign and send the first call that is left; what was checked is what is signed.

        The record is on disk before the bytes leave, so a transaction is never forgotten. Where
        nobody says whether the bytes arrived, the record comes back UNKNOWN and is looked for. With
        `is_private` the network's relay alone gets them; ValueError where it has none.

        Raises:
            PlanStale: the check is more than two blocks old, or its number is taken meanwhile.
            ContractChanged, ContractsUnseen, NodesDisagree: as `check`, or nobody looked yet.
            NotWaiting: what it would replace is in a block already.
            Locked, WatchOnly: as the signer; nothing was signed.
            StorageFault: it could not be kept, so it was not sent.
            SendRefused: the node does not take it as things are.
            NodeFault: the node could not be asked; nothing was signed.
        """
        async with self._journal.turn:
            self._hold(checked.plan)
            head = await self._check_age(checked)
            if (
                await numbering.next_number(checked.plan, self._ledger, self._journal)
                != checked.nonce
            ):
                raise PlanStale
            route = self._relay(head) if is_private else None
            record = await self._journal.keep(await self._signed(checked, step, steps, route))
            try:
                sent = await self._follower.hand_over(record)
            except SendRefused:
                await self._journal.note(replace(record, status=TxStatus.FAILED))
                raise
            return await self._journal.note(sent)

    async def left_allowed(self, plan: TxPlan) -> tuple[Allowance, ...]:
        """What could still be taken at the head, of what the calls of `plan` needed."""
        found = await self._allowed(plan)
        return tuple(one for one in found if one.amount.raw)

    async def look(self, record: TxRecord) -> TxRecord:
        """What the chain says of `record` now, kept where it changed; nothing once it is settled.

        A transaction that a block gave back is sent again, byte for byte: the same transaction.
        One that the node neither has nor takes stays UNKNOWN: other nodes may have it.

        Raises:
            NodeFault, ContractFault: no answer, or no usable one; the record stays as it is.
        """
        async with self._journal.turn:
            newest = await self._journal.newest(record)
            return newest if newest.is_settled else await self._follower.look_at(newest)

    async def unsettled(self) -> tuple[TxRecord, ...]:
        """All of which it may still change what became of them. Raises StorageFault."""
        return await self._journal.open()

    async def look_at_open(self) -> None:
        """Look at every transaction that is not settled, as after a start or a new block.

        Raises:
            NodeFault: nobody answered; those that are left stay as they are.
        """
        async with self._journal.turn:
            for record in await self._journal.open():
                try:
                    await self._follower.look_at(record)
                except ContractFault as fault:
                    # What is unreadable of one says nothing of the others.
                    log.warning("%s cannot be followed now: %s", record.tx_hash, fault)

    async def send_again(self, record: TxRecord) -> TxRecord:
        """Hand over the same bytes once more, the way that they went before, if they still wait.

        Raises:
            PriceMoved, RehearsalFailed: nobody but this wallet holds its minimum, and it is not
                reached any more; as `check`.
            SendRefused: it is not taken as things are; the record stays as it is.
        """
        async with self._journal.turn:
            newest = await self._journal.newest(record)
            if not newest.status.is_pending:
                return newest
            await self._rehearse_again(newest)
            if newest.private:
                head = (await self._ledger.head()).number
                newest = replace(newest, private=replace(newest.private, since=head))
            return await self._journal.note(await self._follower.hand_over(newest))

    async def send_publicly(self, record: TxRecord) -> TxRecord:
        """Show to everybody what only a relay has had, if it still waits.

        Raises:
            PriceMoved, RehearsalFailed: as `send_again`.
            SendRefused: it is not taken as things are.
            StorageFault: that it is public now could not be kept, so it is not.
        """
        async with self._journal.turn:
            newest = await self._journal.newest(record)
            if not newest.status.is_pending:
                return newest
            await self._rehearse_again(newest)
            public = await self._journal.keep(replace(newest, private=None))
            return await self._journal.note(await self._follower.hand_over(public))

    async def give_up(self, record: TxRecord) -> TxRecord:
        """Send `record` no more and give its number back, if it still waits.

        Who has the bytes can bring it into a block all the same, so it is still looked for. Raises
        StorageFault.
        """
        async with self._journal.turn:
            newest = await self._journal.newest(record)
            if not newest.status.is_pending:
                return newest
            return await self._journal.keep(replace(newest, status=TxStatus.GIVEN_UP))

    async def history(self, account: Address) -> tuple[TxRecord, ...]:
        """Every record of `account` on this network, the newest first."""
        return await self._journal.all(account)

    async def forget(self) -> None:
        """Drop every record, of a chain that has begun anew: else they would be sent again."""
        async with self._journal.turn:
            await self._journal.forget()

    def _hold(self, plan: TxPlan) -> None:
        """Raise what has come up since `plan` was checked."""
        if self._standing:
            self._standing.refuse(plan)
        if self._opinions and self._opinions.fault:
            raise self._opinions.fault

    async def _rehearsed(self, plan: TxPlan) -> Rehearsal:
        pairs = intents.watched(plan)
        rehearsal = await self._ledger.rehearse(plan.account, plan.calls, pairs)
        if rehearsal.is_full:
            before = () if intents.uses_up(plan) else await self._allowed(plan)
            intents.hold(plan, rehearsal, before, self._network)
            if self._opinions:
                await self._opinions.rehearse(plan, rehearsal, before)
        elif plan.guard is Guard.WALLET and plan.least is not None:
            raise MethodMissing
        return rehearsal

    async def _rehearse_again(self, record: TxRecord) -> None:
        """Hold what was signed a while ago against the head, where no contract would stop it."""
        plan = record.plan
        if plan is None or plan.guard is not Guard.WALLET:
            return
        if not await self._ledger.is_known(record.tx_hash):
            await self._rehearsed(plan)

    async def _allowed(self, plan: TxPlan) -> tuple[Allowance, ...]:
        """What is allowed now, of what the calls of `plan` need."""
        pairs = intents.watched(plan)
        return tuple(
            [
                Allowance(spender, await self._ledger.allowance(plan.account, token, spender))
                for token, spender in pairs
            ]
        )

    async def _check_limit(self, checked: Checked) -> None:
        """Hold each fee against the limit in dollars.

        What takes the place of something stuck, or an allowance back, goes on without a price of
        ETH: the signer's own cap in ETH still holds, and to be stuck or robbed is worse.
        """
        if self._network.contracts.eth_usd_feed is None:
            return
        eth_usd = await self._ledger.eth_usd()
        if eth_usd is None:
            if checked.plan.replaces is None and checked.plan.act is not Act.REVOKE:
                raise EthPriceStale
            return
        most = TokenAmount(self.most_fee_usd * 10**USD.digits, USD)
        highest = max(fee.most for fee in checked.fees).worth(eth_usd, USD, Rounding.UP)
        if highest > most:
            raise FeeAboveLimit(highest, most)

    async def _check_funds(self, checked: Checked) -> None:
        native, fees = await self._ledger.native(checked.plan.account), checked.fee_most
        if fees > native:
            raise FeeNotCovered(fees, native, checked.plan.pay or native)
        sent = TokenAmount(sum(call.value for call in checked.plan.calls), ETH)
        if sent > native - fees:
            raise InsufficientFunds(native - fees)

    async def _check_age(self, checked: Checked) -> int:
        """The head's number. Raises PlanStale."""
        head = await self._ledger.head()
        if head.number - checked.rehearsal.at.number > OLDEST_CHECK_BLOCKS:
            raise PlanStale
        return head.number

    async def _signed(
        self, checked: Checked, step: int, steps: int, route: PrivateRoute | None
    ) -> TxRecord:
        # Quoted a while ago, perhaps, and found to hold at the head just now.
        plan = replace(checked.plan, at=checked.rehearsal.at)
        call = plan.calls[0]
        signed = await self._signer.sign(TxRequest(plan, checked.nonce, checked.fees[0]))
        return TxRecord(
            tx_hash=signed.tx_hash,
            chain_id=plan.chain_id,
            account=plan.account,
            nonce=checked.nonce,
            act=call.act,
            venue=plan.venue,
            pay=plan.pay,
            least=plan.least,
            to=call.to,
            step=step,
            steps=steps,
            raw=signed.raw,
            signed_at=self._clock.now(),
            status=TxStatus.SIGNED,
            plan=plan.bare(),
            fee=checked.fees[0],
            private=route,
        )

    def _relay(self, head: int) -> PrivateRoute:
        relay = self._network.relay
        if relay is None:
            raise ValueError("the network has no relay")
        return PrivateRoute(urlsplit(relay.endpoint).hostname or "", head, relay.blocks)
