"""Where transactions are signed in memory: the service, and everything that a test turns."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from typing_extensions import override

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import (
    Call,
    Checked,
    Receipt,
    Rehearsal,
    SignedTx,
    TxPlan,
    TxRecord,
)
from gaib_wallet.domain.units import Address, Token, TokenChange
from gaib_wallet.errors import WalletError
from gaib_wallet.services.standing import StandingService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.services.witnesses import WitnessService
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    NETWORK,
    USDC,
    aid,
    checked,
    eth,
    plan,
    record,
    rehearsal,
    usdc,
)
from tests.fake_chain import Effect, FakeLedger, FakeSigner, MemoryTxStore

PAID = TokenChange(-usdc("100").raw, USDC)
ARRIVED = TokenChange(aid("99").raw, AID)


class TurnedLedger(FakeLedger):
    """A ledger that can be told to answer one question in another way."""

    def __init__(self, network: Network = NETWORK) -> None:
        super().__init__(network)
        self.rehearsal: Rehearsal | None = None
        self.send_fault: WalletError | None = None
        self.receipts: dict[str, Receipt | WalletError] = {}
        self.before_send: Callable[[], Awaitable[None]] | None = None
        self.watched: list[Sequence[tuple[Token, Address]]] = []
        self.questions = 0
        self.mines_at_nonce = False

    @override
    async def rehearse(
        self, account: Address, calls: Sequence[Call], watched: Sequence[tuple[Token, Address]] = ()
    ) -> Rehearsal:
        self.watched.append(watched)
        played = await super().rehearse(account, calls, watched)
        return self.rehearsal or played

    @override
    async def send(self, signed: SignedTx, *, is_private: bool = False) -> None:
        if self.before_send:
            await self.before_send()
        if self.send_fault:
            self.sent.append(signed)
            raise self.send_fault
        await super().send(signed, is_private=is_private)

    @override
    async def next_nonce(self, account: Address) -> int:
        if self.mines_at_nonce:
            self.mine()
        return await super().next_nonce(account)

    @override
    async def receipt(self, account: Address, tx_hash: str) -> Receipt | None:
        self.questions += 1
        answer = self.receipts.get(tx_hash)
        if isinstance(answer, WalletError):
            raise answer
        return answer or await super().receipt(account, tx_hash)


class TurnedCalls(ContractCalls):
    """Calls that find nothing wrong with bytes that mean nothing, unless they are told to."""

    def __init__(self, network: Network) -> None:
        super().__init__(network)
        self.fault: WalletError | None = None
        self.verified: list[TxPlan] = []
        self.signed: TxPlan | None = None
        self.signatures: list[bytes] = []

    @override
    def verify(self, plan: TxPlan) -> None:
        self.verified.append(plan)
        if self.fault:
            raise self.fault

    @override
    def with_signature(self, plan: TxPlan, signature: bytes) -> TxPlan:
        self.signatures.append(signature)
        return self.signed or super().with_signature(plan, signature)


class TurnedStore(MemoryTxStore):
    """A store that counts; clear `gate` and what was written is not confirmed until it is set."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.gate.set()
        self.written = asyncio.Event()
        self.puts = 0

    @override
    async def put(self, record: TxRecord) -> None:
        await super().put(record)
        self.puts += 1
        self.written.set()
        await self.gate.wait()


class Clock:
    """The chain's time: that of the block, and what a test lets pass."""

    def __init__(self) -> None:
        self.passed = timedelta(0)

    def now(self) -> datetime:
        return BLOCK.mined_at + self.passed


class Desk:
    """One account with 1 ETH at block 1,234; `told` is what a listener heard.

    `witness` is a second node, asked where the desk `has_witness`.
    """

    def __init__(
        self,
        *,
        has_witness: bool = False,
        network: Network = NETWORK,
        standing: StandingService | None = None,
        opinions: WitnessService | None = None,
    ) -> None:
        self.ledger = TurnedLedger(network)
        self.signer = FakeSigner(ACCOUNT)
        self.store = TurnedStore()
        self.clock = Clock()
        self.calls = TurnedCalls(network)
        self.witness = TurnedLedger(network)
        self.service = TransactionService(
            self.ledger,
            self.signer,
            self.store,
            self.clock,
            network,
            self.calls,
            [self.witness] if has_witness else [],
            standing,
            opinions,
        )
        self.told: list[TxRecord] = []
        self.stop = self.service.subscribe(self.told.append)
        self.ledger.give(eth("1"), ACCOUNT)

    @property
    def signed(self) -> int:
        return len(self.signer.signed)

    @property
    def sent(self) -> list[bytes]:
        return [one.raw for one in self.ledger.sent]

    async def check(self, rehearsal: Rehearsal, of: TxPlan | None = None) -> Checked:
        """What the service says of a plan of which a node says `rehearsal`."""
        whole = of or plan()
        for call in whole.calls:
            self.ledger.will(call, Effect())
        self.ledger.rehearsal = rehearsal
        return await self.service.check(whole)

    async def check_only(self, of: TxPlan) -> Checked:
        """What the service says of a plan that does exactly what it says."""
        moved = [TokenChange(-of.pay.raw, of.pay.token)] if of.pay else []
        if of.expected:
            moved.append(TokenChange(of.expected.raw, of.expected.token))
        return await self.check(replace(rehearsal(), changes=tuple(moved)), of)

    async def sign(self, of: TxPlan | None = None) -> TxRecord:
        """What the service signs with the number that it would show."""
        return await self.service.sign(await self.check_only(of or plan()), 1, 1)

    async def send_swap(self, effect: Effect | None = None) -> TxRecord:
        """A swap on its way, which a block will carry out."""
        brings = Effect(changes=(PAID, ARRIVED))
        for call in plan().calls:
            self.ledger.will(call, effect or brings)
        self.ledger.give(usdc("100"), ACCOUNT)
        return await self.service.sign(checked(), 1, 1)

    async def lose_the_race(self) -> None:
        """Let another wallet with the same key be quicker."""
        self.ledger.forget()
        self.ledger.use_number(ACCOUNT)

    async def keep(self, kept: TxRecord) -> TxRecord:
        """Put `kept` on disk, as an earlier run of the wallet left it."""
        await self.store.put(kept)
        return kept

    async def look(self, at: TxRecord, says: Receipt | WalletError) -> TxRecord:
        """What becomes of `at` where a block says that."""
        self.ledger.receipts[at.tx_hash] = says
        return await self.service.look(await self.keep(at))

    async def kept(self, tx_hash: str = "") -> TxRecord:
        """The one record on disk, or the one with that hash."""
        of_account = await self.service.history(ACCOUNT)
        (found,) = [one for one in of_account if tx_hash in one.tx_hash]
        return found


def numbered(nonce: int) -> TxRecord:
    """A record with a hash of its own."""
    return record(nonce=nonce, tx_hash=f"0x{nonce:064x}")
