"""From a plan to its receipt: check, sign, send, follow. Nothing leaves an account elsewhere."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
import logging

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import (
    Act,
    Checked,
    Fee,
    GasPrice,
    Guard,
    Receipt,
    Rehearsal,
    SignedTx,
    TxPlan,
    TxRecord,
    TxRequest,
    TxStatus,
)
from gaib_wallet.domain.units import WHOLE, Address, Bps, Rounding, Token, TokenAmount, divide
from gaib_wallet.errors import (
    ContractFault,
    FeeNotCovered,
    MethodMissing,
    PlanStale,
    PriceMoved,
    SendRefused,
    SomethingElseMoved,
    StorageFault,
    WalletError,
)
from gaib_wallet.services.ports import ChainClock, Ledger, Signer, TxStore
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

OLDEST_CHECK_BLOCKS = 2
GAS_MARGIN = Bps(12_500)
GAS_CAP = 16_777_216
"""EIP-7825: a network refuses a transaction with more; anvil would take it."""
SENT_AGAIN_FOR = timedelta(minutes=20)
"""How long the same bytes are handed over again to a node that does not have them."""
_UNPLAYED_GAS = 400_000
_NOT_MOVED = QT_TRANSLATE_NOOP("transactions", "the expected events are missing")

Listener = Callable[[TxRecord], None]
log = logging.getLogger(__name__)


class TransactionService:
    """Transactions of one network."""

    def __init__(
        self, ledger: Ledger, signer: Signer, store: TxStore, clock: ChainClock, network: Network
    ) -> None:
        self._ledger = ledger
        self._signer = signer
        self._store = store
        self._clock = clock
        self._network = network
        self._listeners: list[Listener] = []
        # One at a time: two signatures must not take one nonce, and a look that began before a
        # broadcast must not write after it what was true before.
        self._turn = asyncio.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every record that changes; the function returned stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def check(self, plan: TxPlan) -> Checked:
        """Rehearse what is left of `plan` at the head and price it.

        Raises:
            RehearsalFailed: a call would be refused.
            SomethingElseMoved: the calls would do something that the plan does not say.
            PriceMoved: less than the plan's least would arrive.
            FeeNotCovered: the account's ETH does not cover the fee caps.
            MethodMissing: the node cannot rehearse, and nobody but this wallet would stop the call.
            NodeFault, ContractFault: as the ledger.
        """
        rehearsal = await self._ledger.rehearse(plan.account, plan.calls)
        if rehearsal.is_full:
            _compare(plan, rehearsal, self._network.aid)
        elif plan.guard is Guard.WALLET and plan.least is not None:
            raise MethodMissing
        price = (await self._ledger.gas_offers()).normal
        missing = len(plan.calls) - len(rehearsal.gas_used)
        fees = tuple(_fee(gas, price) for gas in (*rehearsal.gas_used, *[_UNPLAYED_GAS] * missing))
        checked = Checked(plan, rehearsal, fees)
        native = await self._ledger.native(plan.account)
        if checked.fee_most > native:
            raise FeeNotCovered(checked.fee_most, native, plan.pay or native)
        return checked

    async def sign(self, checked: Checked, step: int, steps: int) -> TxRecord:
        """Sign and send the first call that is left; what was checked is what is signed.

        The record is on disk before the bytes leave, so a transaction is never forgotten. Where
        nobody says whether the bytes arrived, the record comes back UNKNOWN and is looked for.

        Raises:
            PlanStale: the check is more than two blocks old.
            Locked, WatchOnly: as the signer; nothing was signed.
            StorageFault: it could not be kept, so it was not sent.
            SendRefused: the node does not take it, for good.
            NodeFault: the node could not be asked; nothing was signed.
        """
        async with self._turn:
            head = await self._ledger.head()
            if head.number - checked.rehearsal.at.number > OLDEST_CHECK_BLOCKS:
                raise PlanStale
            record = await self._signed(checked, step, steps)
            await self._keep(record)
            try:
                status = await self._hand_over(record)
            except SendRefused:
                await self._note(replace(record, status=TxStatus.FAILED))
                raise
            return await self._note(replace(record, status=status))

    async def look(self, record: TxRecord) -> TxRecord:
        """What the chain says of `record` now, kept where it changed; nothing once it is closed.

        A transaction that a block gave back is sent again, byte for byte: the same transaction.
        One that the node neither has nor takes stays UNKNOWN: other nodes may have it.

        Raises:
            NodeFault, ContractFault: no answer, or no usable one; the record stays as it is.
        """
        async with self._turn:
            kept = await self._store.all(record.chain_id, record.account)
            newest = next((one for one in kept if one.tx_hash == record.tx_hash), record)
            return await self._looked_at(newest) if newest.status.is_open else newest

    async def look_at_open(self) -> None:
        """Look at every transaction that is not final yet, as after a start or a new block.

        Raises:
            NodeFault: nobody answered; those that are left stay as they are.
        """
        async with self._turn:
            for record in await self._store.open(self._network.chain_id):
                try:
                    await self._looked_at(record)
                except ContractFault as fault:
                    # What is unreadable of one says nothing of the others.
                    log.warning("%s cannot be followed now: %s", record.tx_hash, fault)

    async def history(self, account: Address) -> tuple[TxRecord, ...]:
        """Every record of `account` on this network, the newest first."""
        return await self._store.all(self._network.chain_id, account)

    async def forget(self) -> None:
        """Drop every record, of a chain that has begun anew: else they would be sent again."""
        async with self._turn:
            await self._store.forget(self._network.chain_id)

    async def _signed(self, checked: Checked, step: int, steps: int) -> TxRecord:
        # Quoted a while ago, perhaps, and found to hold at the head just now.
        plan = replace(checked.plan, at=checked.rehearsal.at)
        call = plan.calls[0]
        nonce = await self._nonce(plan)
        signed = await self._signer.sign(TxRequest(plan, nonce, checked.fees[0]))
        return TxRecord(
            tx_hash=signed.tx_hash,
            chain_id=plan.chain_id,
            account=plan.account,
            nonce=nonce,
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
        )

    async def _hand_over(self, record: TxRecord) -> TxStatus:
        """SENT, or UNKNOWN where nobody says whether the bytes arrived. Raises SendRefused."""
        try:
            await self._ledger.send(SignedTx(record.tx_hash, record.raw))
        except SendRefused:
            raise
        except WalletError as fault:
            log.warning("whether %s arrived is not known: %s", record.tx_hash, fault)
            return TxStatus.UNKNOWN
        return TxStatus.SENT

    async def _looked_at(self, record: TxRecord) -> TxRecord:
        receipt = await self._ledger.receipt(record.account, record.tx_hash)
        if receipt is None:
            found = replace(record, status=await self._pending(record), receipt=None)
        else:
            found = await self._judged(record, receipt)
        return record if found == record else await self._keep(found)

    async def _pending(self, record: TxRecord) -> TxStatus:
        """Where a transaction is that no block has; one that the node has not is sent again."""
        if await self._ledger.is_known(record.tx_hash):
            return TxStatus.SENT
        if await self._ledger.next_nonce(record.account) > record.nonce:
            # Another transaction took its number; one node alone cannot say more than "not seen".
            return TxStatus.UNKNOWN
        if not self._is_recent(record):
            # What was agreed to long ago may be another price now, and not every call has a floor.
            return TxStatus.UNKNOWN
        try:
            return await self._hand_over(record)
        except SendRefused as refusal:
            log.warning("%s is not taken now: %s", record.tx_hash, refusal)
            return TxStatus.UNKNOWN

    async def _judged(self, record: TxRecord, receipt: Receipt) -> TxRecord:
        if not receipt.succeeded:
            return replace(record, status=TxStatus.FAILED, receipt=receipt)
        if not _has_happened(record, receipt):
            named = replace(receipt, reason=Message("transactions", _NOT_MOVED))
            return replace(record, status=TxStatus.FAILED, receipt=named)
        is_final = receipt.at.number <= await self._ledger.final()
        status = TxStatus.FINAL if is_final else TxStatus.IN_BLOCK
        return replace(record, status=status, receipt=receipt)

    async def _nonce(self, plan: TxPlan) -> int:
        mined = await self._ledger.next_nonce(plan.account)
        waiting = [
            record.nonce + 1
            for record in await self._store.open(plan.chain_id)
            if record.account == plan.account and self._holds_number(record)
        ]
        return max([mined, *waiting])

    def _holds_number(self, record: TxRecord) -> bool:
        """Whether its number is taken: what is not seen and not sent any more gives it back."""
        return record.status is not TxStatus.UNKNOWN or self._is_recent(record)

    def _is_recent(self, record: TxRecord) -> bool:
        return self._clock.now() - record.signed_at <= SENT_AGAIN_FOR

    async def _keep(self, record: TxRecord) -> TxRecord:
        try:
            await self._store.put(record)
        except asyncio.CancelledError:
            self._tell(record)  # the disk gets it all the same, and no later look finds a change
            raise
        self._tell(record)
        return record

    async def _note(self, record: TxRecord) -> TxRecord:
        """As `_keep`, for bytes that have left: a full disk must not say that they have not.

        What is on disk is SIGNED then, and looked for.
        """
        try:
            return await self._keep(record)
        except StorageFault:
            log.exception("%s is not noted as %s", record.tx_hash, record.status)
            self._tell(record)
            return record

    def _tell(self, record: TxRecord) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(record)
            except Exception:  # a bug in one page must not keep signed bytes from being sent
                log.exception("a bug, not an expected fault")


def _fee(gas: int, price: GasPrice) -> Fee:
    limit = divide(gas * GAS_MARGIN, WHOLE, Rounding.UP)
    return Fee(min(limit, GAS_CAP), gas, price)


def _compare(plan: TxPlan, rehearsal: Rehearsal, aid: Token) -> None:
    """Hold what would happen against what was promised; the first difference is raised."""
    if rehearsal.unknown_tokens:
        raise SomethingElseMoved(rehearsal.unknown_tokens[0])
    if (surprise := _surprise(plan, rehearsal, aid)) is not None:
        raise SomethingElseMoved(surprise)
    if plan.pay and rehearsal.change_of(plan.pay.token) != -plan.pay.raw:
        raise SomethingElseMoved(plan.pay.token.symbol)
    if plan.least and (arrived := _arrived(plan, rehearsal, plan.least)) < plan.least:
        raise PriceMoved(arrived, plan.least)


def _surprise(plan: TxPlan, rehearsal: Rehearsal, aid: Token) -> object | None:
    """The first change that the plan does not speak of, or allowance beyond it."""
    may_leave = plan.pay.token if plan.pay else None
    changes = (
        one
        for one in rehearsal.changes
        if one.raw and one.token not in ({may_leave} if one.raw < 0 else _coming(plan, aid))
    )
    allowances = (
        one.amount
        for one in rehearsal.allowances
        if plan.pay is None
        or one.spender != plan.target
        or one.amount.token != plan.pay.token
        or one.amount > plan.pay
    )
    return next(changes, None) or next(allowances, None)


def _coming(plan: TxPlan, aid: Token) -> set[Token]:
    """What may arrive with the calls themselves."""
    match plan.act:
        case Act.EXIT:
            return set()  # the queue pays later
        case Act.PAY_QUEUE:
            return {aid}  # its own account may be next
        case _:
            return {plan.expected.token} if plan.expected else set()


def _arrived(plan: TxPlan, rehearsal: Rehearsal, least: TokenAmount) -> TokenAmount:
    if plan.act is Act.EXIT:
        return rehearsal.owed or TokenAmount(0, least.token)
    return TokenAmount(rehearsal.change_of(least.token), least.token)


def _has_happened(record: TxRecord, receipt: Receipt) -> bool:
    """Whether the receipt's events show what the transaction was for; a status alone does not."""
    match record.act:
        case Act.ALLOW:
            return any(one.amount.token.address == record.to for one in receipt.allowances)
        case Act.PAY_QUEUE:
            return True  # the vault refuses where it pays nobody
        case Act.EXIT:
            return _has_paid(record, receipt) and receipt.owed is not None
        case Act.STAKE:
            # No contract holds the minimum: if less came it came, and must not be called failed.
            return _has_paid(record, receipt) and _has_arrived(record, receipt, 1)
        case _:
            least = record.least.raw if record.least else 0
            return _has_paid(record, receipt) and _has_arrived(record, receipt, least)


def _has_paid(record: TxRecord, receipt: Receipt) -> bool:
    return record.pay is None or receipt.change_of(record.pay.token) == -record.pay.raw


def _has_arrived(record: TxRecord, receipt: Receipt, least: int) -> bool:
    return record.least is None or receipt.change_of(record.least.token) >= least
