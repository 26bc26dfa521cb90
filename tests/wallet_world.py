"""A wallet around a chain in memory: every service and view model, and what a test turns."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
import errno
from pathlib import Path

from typing_extensions import override

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.accounts import Account, AccountKind, Phrase
from gaib_wallet.domain.attempts import Attempts
from gaib_wallet.domain.book import Book
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.remarks import Remark
from gaib_wallet.domain.transactions import Act, Call, Rehearsal, SignedTx, TxPlan
from gaib_wallet.domain.units import Address, Bps, Token, TokenAmount, TokenChange
from gaib_wallet.errors import AlreadyThere, Locked, NodeUnreachable, StorageFault, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backups import BackupService
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.gate import Gate
from gaib_wallet.services.portfolio import PortfolioService
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.services.replacing import ReplacementService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.convert import ConvertViewModel
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel
from gaib_wallet.viewmodels.session import SessionViewModel
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import (
    Phase,
    Proposal,
    SheetLinks,
    SigningFacts,
    SigningViewModel,
)
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.text import Text
from tests.builders import ACCOUNT, ETH_USD, NETWORK, aid, eth, said, text, usdc
from tests.fake_chain import Effect, FakeLedger, MemoryTxStore
from tests.fake_protocol import FakeProtocol
from tests.fake_vault import FakeVault
from tests.fakes import FakePortfolio, FakeRoutes, FakeStaking

DEMO = replace(NETWORK, is_demo=True)
OTHER = Address("0x00000000000000000000000000000000000000A2")
SAVINGS = Account("Savings", ACCOUNT, AccountKind.KEY)
RAINY = Account("Rainy day", OTHER, AccountKind.KEY)
THIRD = Address("0x00000000000000000000000000000000000000A3")
WATCHED = Account("Treasury", THIRD, AccountKind.WATCH)
TOLERANCE = Bps(5)
NO_LINKS = SheetLinks()
OWNED = (usdc("12500"), aid("1250"), said("9000"))


class MemoryBook:
    """An `AccountBook` that forgets at the end; `fault` is raised where one is chosen."""

    def __init__(self, *accounts: Account) -> None:
        self.fault: StorageFault | None = None
        self._book = Book(accounts)

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self._book.accounts

    @property
    def chosen(self) -> Account | None:
        return self._book.chosen

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        return self._book.phrases

    @property
    def expected(self) -> str:
        return self._book.expected

    def expect(self, name: str) -> None:
        self._book = self._book.expecting(name)

    def add(self, account: Account) -> None:
        self._book = self._book.with_account(account)

    def choose(self, address: Address) -> None:
        if self.fault:
            raise self.fault
        self._book = self._book.choosing(address)

    def rename(self, address: Address, name: str) -> None:
        self._book = self._book.renamed(address, name)

    def move(self, address: Address, place: int) -> None:
        self._book = self._book.moved(address, place)

    def remove(self, address: Address) -> None:
        self._book = self._book.without(address)

    def keep(self, phrase: Phrase) -> None:
        self._book = self._book.keeping(phrase)


class MemoryAttempts:
    """An `AttemptStore` whose `kept` outlives whoever uses it."""

    def __init__(self) -> None:
        self.kept = Attempts()

    def load(self) -> Attempts:
        return self.kept

    def save(self, attempts: Attempts) -> None:
        self.kept = attempts


class MemoryCopies:
    """`Copies` in `files`."""

    def __init__(self) -> None:
        self.files: dict[Path, bytes] = {}

    def save(self, path: Path, content: bytes, *, replaces: bool) -> None:
        if path in self.files and not replaces:
            raise AlreadyThere(path.name)
        self.files[path] = content

    def read(self, path: Path) -> bytes:
        if path not in self.files:
            raise StorageFault(str(path), errno.ENOENT)
        return self.files[path]


class MemoryRemarks:
    """`RemarkStore` that is gone at the end; `fault` is raised by each write."""

    def __init__(self) -> None:
        self.set_aside: Path | None = None
        self.unread: StorageFault | None = None
        self.fault: StorageFault | None = None
        self._kept: dict[int, dict[str, Remark]] = {}

    def of_chain(self, chain_id: int) -> Mapping[str, Remark]:
        return dict(self._kept.get(chain_id, {}))

    def put(self, chain_id: int, tx_hash: str, remark: Remark) -> None:
        if self.fault:
            raise self.fault
        kept = {**self._kept.get(chain_id, {}), tx_hash: remark}
        self._kept[chain_id] = {key: one for key, one in kept.items() if one}

    def forget(self, chain_id: int) -> None:
        if self.fault:
            raise self.fault
        self._kept.pop(chain_id, None)


class MemorySnapshots:
    """`Snapshots` that are gone at the end."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, Address], Portfolio] = {}

    def load(self, chain_id: int, account: Address) -> Portfolio | None:
        return self._kept.get((chain_id, account))

    def save(self, chain_id: int, portfolio: Portfolio) -> None:
        self._kept[chain_id, portfolio.account] = portfolio


def _always() -> bool:
    return True


class SlowLedger(FakeLedger):
    """Rehearsals wait while `rehearses` is cleared; what is sent is refused with `refusal`."""

    def __init__(self, network: Network) -> None:
        super().__init__(network)
        self.rehearses = asyncio.Event()
        self.rehearses.set()
        self.refusal: WalletError | None = None
        self.may_read: Callable[[], bool] = _always

    @override
    async def rehearse(
        self, account: Address, calls: Sequence[Call], watched: Sequence[tuple[Token, Address]] = ()
    ) -> Rehearsal:
        await self.rehearses.wait()
        if not self.may_read():
            raise Locked
        return await super().rehearse(account, calls, watched)

    @override
    async def send(self, signed: SignedTx, *, is_private: bool = False) -> None:
        if self.refusal:
            raise self.refusal
        await super().send(signed, is_private=is_private)


class WalletWorld:
    """Everything of one network for `accounts`, of which each owns `owned` and `ether`.

    `reviewed` are the proposals that pages showed; `signs` is what their sheets come to, once
    `answers` are used up.
    """

    def __init__(
        self,
        *accounts: Account,
        owned: Sequence[TokenAmount] = OWNED,
        ether: str = "10",
        network: Network = DEMO,
        says: Text | None = None,
        ledger: SlowLedger | None = None,
        store: MemoryTxStore | None = None,
        calls: ContractCalls | None = None,
    ) -> None:
        self.network = network
        self.now_ms = 0
        self.bugs: list[BaseException] = []
        self.reviewed: list[Proposal] = []
        self.signs = False
        self.answers: list[bool] = []
        self.text = says or text()
        self.tasks = Tasks(on_bug=self.bugs.append)
        self.protocol = FakeProtocol(*owned, network=network)
        self.protocol.native = eth(ether)
        self.ledger = ledger or SlowLedger(network)
        for account in accounts:
            for amount in (*owned, eth(ether)):
                self.ledger.give(amount, account.address)
        with_key = [one.address for one in accounts if one.kind is AccountKind.KEY]
        self.keys = FakeVault(*with_key)
        self.attempts = MemoryAttempts()
        self.copies = MemoryCopies()
        self.remarks = MemoryRemarks()
        self.store = store or MemoryTxStore()
        self.snapshots = MemorySnapshots()
        self.book = MemoryBook(*accounts)
        self.accounts = AccountService(self.keys, self.book)
        self.gate = Gate(lambda: self.accounts.is_locked, self.store, network.chain_id)
        self.ledger.may_read = self.protocol.may_read = self.gate.is_open
        self.pulse = Pulse(self.ledger, network, self._elapsed_ms, self._pause, 1_000, self.gate)
        self.unlocks = UnlockService(
            self.keys, self.accounts, self.attempts, self._wall_s, self._elapsed_ms
        )
        self.backups = BackupService(self.keys, self.accounts, self.unlocks, self.copies)
        calls = calls or ContractCalls(network)
        self.transactions = TransactionService(
            self.ledger, self.keys, self.store, self.pulse, network, calls
        )
        self.replacements = ReplacementService(self.ledger, calls, self.transactions, network)
        self.names: dict[Address, str] = {}
        self.saved: dict[Path, bytes] = {}
        self.save_fault: WalletError | None = None
        self.routes = RouteService(FakeRoutes(self.protocol), calls, network)
        self.staking = StakingService(FakeStaking(self.protocol), calls, network)
        self.exits = ExitService(self.staking, self.routes, network)
        self.portfolios = PortfolioService(
            FakePortfolio(self.protocol), self.snapshots, network.chain_id
        )

    def convert(self, tolerance: Bps | None = TOLERANCE) -> ConvertViewModel:
        return ConvertViewModel(
            self.routes,
            self.accounts,
            self.pulse,
            self.network,
            self.text,
            self.tasks,
            self.review,
            tolerance,
        )

    def stake(self, tolerance: Bps | None = TOLERANCE) -> StakeViewModel:
        return StakeViewModel(
            self.staking,
            self.exits,
            self.routes,
            self.accounts,
            self.pulse,
            self.network,
            self.text,
            self.tasks,
            self.review,
            tolerance,
            self._save,
        )

    def _save(self, path: Path, content: bytes) -> None:
        if self.save_fault:
            raise self.save_fault
        self.saved[path] = content

    def portfolio(self) -> PortfolioViewModel:
        return PortfolioViewModel(
            self.portfolios, self.accounts, self.pulse, self.network, self.text, self.tasks
        )

    def activity(self) -> ActivityViewModel:
        return ActivityViewModel(
            self.transactions,
            self.replacements,
            self.accounts,
            self.pulse,
            self.network,
            self.named,
            lambda: self.names,
            self.review,
            self.remarks,
            self.copies,
            "1.2.3",
            self.text,
            self.tasks,
        )

    def frame(self) -> SessionViewModel:
        return SessionViewModel(
            self.accounts,
            self.transactions,
            self.pulse,
            self.network,
            self.text,
            self.tasks,
            "portfolio",
        )

    def signing(self, proposal: Proposal, links: SheetLinks = NO_LINKS) -> SigningViewModel:
        account = self.accounts.chosen
        assert account
        facts = SigningFacts(
            account=account,
            is_demo=self.network.is_demo,
            proposal=proposal,
            phase=Phase.CHECKING,
            step=1,
            steps=len(proposal.plan.calls),
            is_locked=self.accounts.is_locked,
            eth_usd=ETH_USD,
            beat=self.pulse.now_known,
            typed_loss=proposal.typed_loss,
            relay=self.network.relay,
            links=links,
        )
        return SigningViewModel(
            facts,
            review_of,
            self.transactions,
            self.accounts,
            self.unlocks,
            self.pulse,
            self.text,
            self.tasks,
        )

    def named(self, address: Address) -> str:
        """What `names` calls it."""
        return self.names.get(address, "")

    async def review(self, proposal: Proposal) -> bool:
        """What pages show their plans to."""
        self.reviewed.append(proposal)
        return self.answers.pop(0) if self.answers else self.signs

    def will(self, plan: TxPlan, received: TokenAmount | None = None) -> None:
        """Let the ledger do what `plan` promises, or bring `received` instead."""
        call = plan.calls[-1]
        changes = [TokenChange(-plan.pay.raw, plan.pay.token)] if plan.pay else []
        arrives = received or plan.expected
        if arrives and plan.act is not Act.EXIT:
            changes.append(TokenChange(arrives.raw, arrives.token))
        owed = arrives if plan.act is Act.EXIT else None
        self.ledger.will(call, Effect(tuple(changes), owed=owed))

    async def beat(self) -> None:
        """One heartbeat, and all the work that it caused."""
        await self.pulse.beat()
        await self.idle()

    async def mine(self, blocks: int = 1) -> None:
        """Add blocks, and let the wallet see them."""
        self.ledger.mine(blocks)
        self.protocol.at = await self.ledger.head()
        await self.beat()

    async def idle(self) -> None:
        """Return once nothing runs; a bug of the work is raised here."""
        await self.tasks.idle()
        if self.bugs:
            raise self.bugs[0]

    async def silence(self) -> None:
        """Cut the node off until it counts as silent; `self.ledger.fault = None` brings it back."""
        self.ledger.fault = self.protocol.fault = NodeUnreachable()
        self.now_ms += 60_000
        await self.beat()

    async def answers_again(self) -> None:
        """The node is back."""
        self.ledger.fault = self.protocol.fault = None
        await self.beat()

    async def aclose(self) -> None:
        await self.tasks.aclose()

    def _elapsed_ms(self) -> int:
        return self.now_ms

    def _wall_s(self) -> int:
        return self.now_ms // 1000

    async def _pause(self, milliseconds: int) -> None:
        self.now_ms += milliseconds
