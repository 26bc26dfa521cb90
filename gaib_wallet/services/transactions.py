"""From a plan to its receipt: check, sign, send, follow. Nothing leaves an account elsewhere."""

from collections.abc import Callable
from dataclasses import replace

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import (
    Act,
    Checked,
    Fee,
    GasPrice,
    Receipt,
    Rehearsal,
    SignedTx,
    TxPlan,
    TxRecord,
    TxRequest,
    TxStatus,
)
from gaib_wallet.domain.units import WHOLE, Address, Bps, Rounding, TokenAmount, divide
from gaib_wallet.errors import (
    FeeNotCovered,
    NodeFault,
    PlanStale,
    PriceMoved,
    Reverted,
    SentElsewhere,
    SomethingElseMoved,
)
from gaib_wallet.services.ports import ChainClock, Ledger, Signer, TxStore

OLDEST_CHECK_BLOCKS = 2
GAS_MARGIN = Bps(12_500)
GAS_CAP = 16_777_216
"""EIP-7825: a network refuses a transaction with more; anvil would take it."""
_UNPLAYED_GAS = 400_000
_NOT_MOVED = "the expected events are missing"

Listener = Callable[[TxRecord], None]


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
            NodeFault, ContractFault: as the ledger.
        """
        rehearsal = await self._ledger.rehearse(plan.account, plan.calls)
        if rehearsal.is_full:
            _compare(plan, rehearsal)
        price = await self._ledger.gas_price()
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
            Reverted: the node refused it.
            NodeFault: the node could not be asked; nothing was signed.
        """
        plan = checked.plan
        head = await self._ledger.head()
        if head.number - checked.rehearsal.at.number > OLDEST_CHECK_BLOCKS:
            raise PlanStale
        call = plan.calls[0]
        nonce = await self._nonce(plan)
        fee = checked.fees[0]
        request = TxRequest(plan.chain_id, plan.account, nonce, call.to, call.data, fee)
        signed = await self._signer.sign(request)
        record = TxRecord(
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
        await self._keep(record)
        return await self._send(record)

    async def look(self, record: TxRecord) -> TxRecord:
        """What the chain says of `record` now, kept where it changed.

        A transaction that a block gave back is sent again, byte for byte: the same transaction.

        Raises:
            NodeFault: nobody answered; the record stays as it is.
        """
        receipt = await self._ledger.receipt(record.account, record.tx_hash)
        if receipt is None:
            return await self._missing(record)
        return await self._keep(await self._judged(record, receipt))

    async def look_at_open(self) -> None:
        """Look at every transaction that is not final yet, as after a start or a new block."""
        for record in await self._store.open(self._network.chain_id):
            await self.look(record)

    async def history(self, account: Address) -> tuple[TxRecord, ...]:
        """Every record of `account` on this network, the newest first."""
        return await self._store.all(self._network.chain_id, account)

    async def _send(self, record: TxRecord) -> TxRecord:
        try:
            await self._ledger.send(SignedTx(record.tx_hash, record.raw))
        except Reverted:
            await self._keep(replace(record, status=TxStatus.FAILED))
            raise
        except (NodeFault, SentElsewhere):
            return await self._keep(replace(record, status=TxStatus.UNKNOWN))
        return await self._keep(replace(record, status=TxStatus.SENT))

    async def _missing(self, record: TxRecord) -> TxRecord:
        if await self._ledger.is_known(record.tx_hash):
            return await self._keep(replace(record, status=TxStatus.SENT, receipt=None))
        if await self._ledger.next_nonce(record.account) > record.nonce:
            # Another transaction took its number; one node alone cannot say more than "not seen".
            return await self._keep(replace(record, status=TxStatus.UNKNOWN, receipt=None))
        return await self._send(replace(record, receipt=None))

    async def _judged(self, record: TxRecord, receipt: Receipt) -> TxRecord:
        if not receipt.succeeded:
            return replace(record, status=TxStatus.FAILED, receipt=receipt)
        if not _has_happened(record, receipt):
            named = replace(receipt, reason=_NOT_MOVED)
            return replace(record, status=TxStatus.FAILED, receipt=named)
        is_final = receipt.at.number <= await self._ledger.final()
        status = TxStatus.FINAL if is_final else TxStatus.IN_BLOCK
        return replace(record, status=status, receipt=receipt)

    async def _nonce(self, plan: TxPlan) -> int:
        mined = await self._ledger.next_nonce(plan.account)
        waiting = [
            record.nonce + 1
            for record in await self._store.open(plan.chain_id)
            if record.account == plan.account
        ]
        return max([mined, *waiting])

    async def _keep(self, record: TxRecord) -> TxRecord:
        await self._store.put(record)
        for listener in tuple(self._listeners):
            listener(record)
        return record


def _fee(gas: int, price: GasPrice) -> Fee:
    limit = divide(gas * GAS_MARGIN, WHOLE, Rounding.UP)
    return Fee(min(limit, GAS_CAP), gas, price)


def _compare(plan: TxPlan, rehearsal: Rehearsal) -> None:
    """Hold what would happen against what was promised; the first difference is raised."""
    if rehearsal.unknown_tokens:
        raise SomethingElseMoved(rehearsal.unknown_tokens[0])
    if plan.pay is None:
        return  # the queue pays whoever is next: nothing is promised, and nothing is given
    if (surprise := _surprise(plan, plan.pay, rehearsal)) is not None:
        raise SomethingElseMoved(surprise)
    if rehearsal.change_of(plan.pay.token) != -plan.pay.raw:
        raise SomethingElseMoved(plan.pay.token.symbol)
    if plan.least and (arrived := _arrived(plan, rehearsal, plan.least)) < plan.least:
        raise PriceMoved(arrived, plan.least)


def _surprise(plan: TxPlan, pay: TokenAmount, rehearsal: Rehearsal) -> object | None:
    """The first change that the plan does not speak of, or allowance beyond it."""
    spoken_of = {amount.token for amount in (pay, plan.expected) if amount}
    changes = (one for one in rehearsal.changes if one.token not in spoken_of and one.raw)
    allowances = (
        one.amount
        for one in rehearsal.allowances
        if one.spender != plan.target or one.amount.token != pay.token or one.amount > pay
    )
    return next(changes, None) or next(allowances, None)


def _arrived(plan: TxPlan, rehearsal: Rehearsal, least: TokenAmount) -> TokenAmount:
    if plan.act is Act.EXIT:
        return rehearsal.owed or TokenAmount(0, least.token)
    return TokenAmount(max(0, rehearsal.change_of(least.token)), least.token)


def _has_happened(record: TxRecord, receipt: Receipt) -> bool:
    """Whether the receipt's events show what the transaction was for; a status alone does not."""
    match record.act:
        case Act.ALLOW:
            return bool(receipt.allowances)
        case Act.PAY_QUEUE:
            return True
        case Act.EXIT:
            return receipt.owed is not None
        case _:
            return _has_paid(record, receipt) and _has_arrived(record, receipt)


def _has_paid(record: TxRecord, receipt: Receipt) -> bool:
    return record.pay is None or receipt.change_of(record.pay.token) == -record.pay.raw


def _has_arrived(record: TxRecord, receipt: Receipt) -> bool:
    return record.least is None or receipt.change_of(record.least.token) >= record.least.raw
