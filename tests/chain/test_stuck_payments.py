"""Payments on a real node: outbid, cancelled, taken back with their block, or overtaken."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.fees import Fee, FeeChoice, FeeLevel
from gaib_wallet.domain.proofs import OwnershipProof
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import (
    Act,
    Guard,
    SignedTx,
    TxPlan,
    TxRecord,
    TxRequest,
    TxStatus,
)
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import NonceTaken
from gaib_wallet.keys import transaction
from gaib_wallet.services.replacing import ReplacementService
from gaib_wallet.services.transactions import TransactionService
from tests.demo_chain import DemoChain
from tests.fake_chain import MemoryTxStore

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
FRIEND = with_checksum("f00d" * 10)


def raised(fee: Fee) -> Fee:
    """Enough to take the place of what this wallet sent."""
    return replace(fee, price=fee.price.raised().raised())


class KeySigner:
    """A `Signer` of one key."""

    def __init__(self, account: Address, key: bytes) -> None:
        self._account, self._key = account, key

    def can_sign(self, account: Address) -> bool:
        return account == self._account

    async def sign(self, request: TxRequest) -> SignedTx:
        with Secret(self._key) as key:
            return transaction.signed(request, key)

    async def sign_permit(self, plan: TxPlan) -> bytes:
        raise NotImplementedError(plan.act)

    async def sign_proof(
        self, account: Address, chain_id: int, made_at: datetime
    ) -> OwnershipProof:
        raise NotImplementedError(made_at)


class Purse:
    """An account on a chain that mines when it is asked to; what it tells is asked of two nodes."""

    def __init__(self, chain: DemoChain, client: NodeClient, other: NodeClient) -> None:
        self.chain, self.network = chain, chain.network
        self.account = chain.people.savings.address
        self.signer = KeySigner(self.account, chain.people.savings.key)
        self.calls = ContractCalls(chain.network)
        self.ledger = NodeLedger(client, chain.network)
        self._other = NodeLedger(other, chain.network)
        self.service = self.wallet()
        self.replacing = ReplacementService(self.ledger, self.calls, self.service, chain.network)

    def now(self) -> datetime:
        return NOW

    def wallet(self) -> TransactionService:
        """Another one with the same key has a journal of its own."""
        return TransactionService(
            self.ledger,
            self.signer,
            MemoryTxStore(),
            self,
            self.network,
            self.calls,
            [self._other],
        )

    async def payment(self, pay: TokenAmount) -> TxPlan:
        return TxPlan(
            chain_id=self.network.chain_id,
            account=self.account,
            act=Act.SEND,
            venue="",
            target=FRIEND,
            pay=pay,
            expected=None,
            least=None,
            calls=(self.calls.send(pay, FRIEND),),
            at=await self.ledger.head(),
            guard=Guard.CONTRACT,
            recipient=FRIEND,
        )

    async def send(self, plan: TxPlan, choice: FeeChoice = FeeLevel.NORMAL) -> TxRecord:
        return await self.service.sign(await self.service.check(plan, choice), 1, 1)

    async def look(self) -> list[TxStatus]:
        """What became of everything, the newest first."""
        await self.service.look_at_open()
        return [one.status for one in await self.service.history(self.account)]


@pytest.fixture
async def purse(fresh_chain: DemoChain) -> AsyncIterator[Purse]:
    chain_id = fresh_chain.network.chain_id
    client, other = (NodeClient(fresh_chain.endpoint, chain_id) for _ in range(2))
    with fresh_chain.node.mining_paused():
        yield Purse(fresh_chain, client, other)
    for one in (client, other):
        await one.aclose()


@pytest.mark.requirement("T10")
@pytest.mark.requirement("T11")
async def test_sending_everything_can_be_sped_up_and_then_cancelled(purse: Purse) -> None:
    owned = await purse.ledger.native(purse.account)
    some = await purse.service.check(await purse.payment(TokenAmount(10**18, ETH)))
    stuck = await purse.send(await purse.payment(owned - some.fee_most))

    faster = await purse.replacing.speed_up(stuck)
    assert stuck.pay
    assert faster.pay
    assert faster.pay < stuck.pay
    await purse.send(faster)
    await purse.send(await purse.replacing.cancel(stuck))
    assert await purse.look() == [TxStatus.SENT] * 3
    purse.chain.controls.mine()

    assert await purse.look() == [TxStatus.IN_BLOCK, TxStatus.REPLACED, TxStatus.REPLACED]
    assert (await purse.ledger.native(FRIEND)).raw == 0


@pytest.mark.requirement("T11")
async def test_a_block_that_is_taken_back_loses_nothing_and_pays_once(purse: Purse) -> None:
    pay = TokenAmount(10**18, ETH)
    await purse.send(await purse.payment(pay))
    purse.chain.controls.mine()
    assert await purse.look() == [TxStatus.IN_BLOCK]
    purse.chain.controls.reorg(1)

    assert await purse.look() == [TxStatus.SENT]
    purse.chain.controls.mine(4)

    assert await purse.look() == [TxStatus.FINAL]
    assert await purse.ledger.native(FRIEND) == pay


@pytest.mark.requirement("T11")
@pytest.mark.requirement("T12")
async def test_another_wallet_that_is_quicker_is_told_and_called_dropped_in_the_end(
    purse: Purse,
) -> None:
    mine, theirs = (
        await purse.payment(TokenAmount(5, ETH)),
        await purse.payment(TokenAmount(7, ETH)),
    )
    waits = await purse.send(mine)
    quicker = purse.wallet()
    seen = await quicker.check(theirs, FeeLevel.FAST)
    await quicker.sign(replace(seen, fees=(raised(seen.fees[0]),)), 1, 1)
    purse.chain.controls.mine()

    with pytest.raises(NonceTaken):
        await purse.ledger.send(SignedTx(waits.tx_hash, waits.raw))
    assert seen.nonce == waits.nonce
    assert await purse.look() == [TxStatus.UNKNOWN]
    purse.chain.controls.mine(3)

    assert await purse.look() == [TxStatus.DROPPED]
    assert (await purse.service.check(await purse.payment(TokenAmount(5, ETH)))).nonce == 1
