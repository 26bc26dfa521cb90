"""Plans that take the number of what waits: the same again for more, nothing at all, or a gap."""

from dataclasses import replace
from itertools import islice

from gaib_wallet.domain.fees import GasPrice
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import Act, Guard, Replaced, TxPlan, TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import InsufficientFunds, NotWaiting, PlanNotKept
from gaib_wallet.services.ports import Calls, Ledger
from gaib_wallet.services.transactions import TransactionService

GAPS_AT_MOST = 64
"""Numbers that are named at once: a node that lies about the next one could leave any number."""
_NO_PRICE = GasPrice(0, 0, 0)


class ReplacementService:
    """Makes plans alone: they are checked, agreed to and signed as all others are."""

    def __init__(
        self, ledger: Ledger, calls: Calls, transactions: TransactionService, network: Network
    ) -> None:
        self._ledger = ledger
        self._calls = calls
        self._transactions = transactions
        self._network = network

    async def speed_up(self, record: TxRecord) -> TxPlan:
        """What is left of the plan of `record`, for a price that nodes take in its place.

        Where ether is sent and no longer covers the higher fee, less of it is sent.

        Raises:
            NotWaiting: it does not wait for a block any more.
            PlanNotKept: it was signed by a version that kept no plans.
            InsufficientFunds: the higher fee would leave nothing to send.
            NodeFault, ContractFault: as the ledger.
        """
        newest, replaced = await self._replaced(record, {TxStatus.GIVEN_UP})
        if newest.plan is None or newest.fee is None:
            raise PlanNotKept
        at = await self._ledger.head()
        plan = self._calls.described(replace(newest.plan, at=at, replaces=replaced))
        if plan.pay and plan.pay.token == ETH and plan.act is Act.SEND:
            return await self._affordable(plan, plan.pay, newest.fee.gas_limit, replaced.price)
        return plan

    async def cancel(self, record: TxRecord) -> TxPlan:
        """A transaction of nothing that takes the number of `record`.

        Raises:
            NotWaiting: it does not wait for a block any more.
            NodeFault, ContractFault: as the ledger.
        """
        newest, replaced = await self._replaced(record, set())
        return await self._nothing(newest.account, replaced)

    async def fill(self, account: Address, nonce: int) -> TxPlan:
        """A transaction of nothing for a number that is missing before others that wait.

        Raises:
            NotWaiting: it is not missing.
            NodeFault, ContractFault: as the ledger.
        """
        if nonce not in await self.gaps(account):
            raise NotWaiting
        price = _highest(await self._same_number(account, nonce))
        return await self._nothing(account, Replaced("", nonce, price))

    async def gaps(self, account: Address) -> tuple[int, ...]:
        """The numbers that nothing of `account` has, and that what waits has to wait for."""
        history = await self._transactions.history(account)
        pending = {one.nonce for one in history if one.status.is_pending}
        if not pending:
            return ()
        numbers = range(await self._ledger.next_nonce(account), max(pending))
        return tuple(islice((one for one in numbers if one not in pending), GAPS_AT_MOST))

    async def _replaced(self, record: TxRecord, not_of: set[TxStatus]) -> tuple[TxRecord, Replaced]:
        """`record` as it is now, and what has to be outbid."""
        same = await self._same_number(record.account, record.nonce)
        newest = next((one for one in same if one.tx_hash == record.tx_hash), record)
        waits = newest.status.is_pending or newest.status is TxStatus.GIVEN_UP
        if not waits or newest.status in not_of:
            raise NotWaiting
        if await self._ledger.next_nonce(record.account) > record.nonce:
            raise NotWaiting
        return newest, Replaced(newest.tx_hash, newest.nonce, _highest(same))

    async def _same_number(self, account: Address, nonce: int) -> list[TxRecord]:
        history = await self._transactions.history(account)
        return [one for one in history if one.nonce == nonce]

    async def _affordable(
        self, plan: TxPlan, pay: TokenAmount, gas_limit: int, replaced: GasPrice
    ) -> TxPlan:
        price = (await self._ledger.gas_offers()).normal.at_least(replaced.raised())
        native = await self._ledger.native(plan.account)
        most = native.raw - gas_limit * price.most
        if pay.raw <= most:
            return plan
        if most <= 0 or plan.recipient is None:
            raise InsufficientFunds(TokenAmount(0, ETH))
        less = TokenAmount(most, ETH)
        return replace(plan, pay=less, calls=(self._calls.send(less, plan.recipient),))

    async def _nothing(self, account: Address, replaced: Replaced) -> TxPlan:
        return TxPlan(
            chain_id=self._network.chain_id,
            account=account,
            act=Act.CANCEL,
            venue=self._network.name,
            target=account,
            pay=None,
            expected=None,
            least=None,
            calls=(self._calls.cancel(account),),
            at=await self._ledger.head(),
            guard=Guard.CONTRACT,
            replaces=replaced,
        )


def _highest(records: list[TxRecord]) -> GasPrice:
    """What nodes hold a replacement against: the dearest that may still be with one of them."""
    price = _NO_PRICE
    for one in records:
        is_out = one.status.is_pending or one.status is TxStatus.GIVEN_UP
        if is_out and one.fee:
            price = one.fee.price.at_least(price)
    return price
