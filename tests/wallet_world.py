"""A wallet around a chain in memory: every service and view model, and what a test turns."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from typing_extensions import override

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.transactions import Act, Call, Rehearsal, SignedTx, TxPlan
from gaib_wallet.domain.units import Address, Bps, TokenAmount, TokenChange
from gaib_wallet.errors import AlreadyKnown, NodeUnreachable, WalletError, WrongPassword
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.portfolio import PortfolioService
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.convert import ConvertViewModel
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel
from gaib_wallet.viewmodels.session import SessionViewModel
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import Phase, Proposal, SigningFacts, SigningViewModel
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.text import Text
from tests.builders import ACCOUNT, ETH_USD, NETWORK, aid, eth, said, text, usdc
from tests.fake_chain import Effect, FakeLedger, FakeSigner, MemoryTxStore
from tests.fake_protocol import FakeProtocol
from tests.fakes import FakePortfolio, FakeRoutes, FakeStaking

PASSWORD = "correct horse"  # noqa: S105 - of nobody
DEMO = replace(NETWORK, is_demo=True)
OTHER = Address("0x00000000000000000000000000000000000000A2")
SAVINGS = Account("Savings", ACCOUNT, AccountKind.KEY)
RAINY = Account("Rainy day", OTHER, AccountKind.KEY)
THIRD = Address("0x00000000000000000000000000000000000000A3")
WATCHED = Account("Treasury", THIRD, AccountKind.WATCH)
TOLERANCE = Bps(5)
OWNED = (usdc("12500"), aid("1250"), said("9000"))


class PasswordKeys(FakeSigner):
    """A `Keys` under one password, which makes the addresses of `to_come` one after the other."""

    def __init__(self, *accounts: Address, to_come: Sequence[Address] = ()) -> None:
        super().__init__(*accounts)
        self.gate = asyncio.Event()
        self.gate.set()
        self.damaged_paths: tuple[Path, ...] = ()
        self.secrets: list[bytes] = []
        self._to_come = list(to_come)

    def damaged(self) -> tuple[Path, ...]:
        return self.damaged_paths

    async def unlock(self, password: str) -> None:
        await self.gate.wait()
        if password != PASSWORD:
            raise WrongPassword
        self.is_locked = False

    def lock(self) -> None:
        self.is_locked = True

    async def create(self, password: str) -> Address:
        await self.unlock(password)
        return self._to_come.pop(0)

    async def import_key(self, secret: bytearray, password: str) -> Address:
        self.secrets.append(bytes(secret))
        return await self.create(password)

    async def import_file(self, file: Path, file_password: str, password: str) -> Address:
        self.secrets.append(f"{file}:{file_password}".encode())
        return await self.create(password)


class MemoryBook:
    """An `AccountBook` that forgets at the end."""

    def __init__(self, *accounts: Account) -> None:
        self.accounts: tuple[Account, ...] = accounts
        self.chosen = accounts[0] if accounts else None

    def add(self, account: Account) -> None:
        if any(one.address == account.address for one in self.accounts):
            raise AlreadyKnown
        self.accounts = (*self.accounts, account)
        self.chosen = account

    def choose(self, address: Address) -> None:
        self.chosen = next(one for one in self.accounts if one.address == address)


class MemorySnapshots:
    """`Snapshots` that are gone at the end."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, Address], Portfolio] = {}

    def load(self, chain_id: int, account: Address) -> Portfolio | None:
        return self._kept.get((chain_id, account))

    def save(self, chain_id: int, portfolio: Portfolio) -> None:
        self._kept[chain_id, portfolio.account] = portfolio


class SlowLedger(FakeLedger):
    """Rehearsals wait while `rehearses` is cleared; what is sent is refused with `refusal`."""

    def __init__(self, network: Network) -> None:
        super().__init__(network)
        self.rehearses = asyncio.Event()
        self.rehearses.set()
        self.refusal: WalletError | None = None

    @override
    async def rehearse(self, account: Address, calls: Sequence[Call]) -> Rehearsal:
        await self.rehearses.wait()
        return await super().rehearse(account, calls)

    @override
    async def send(self, signed: SignedTx) -> None:
        if self.refusal:
            raise self.refusal
        await super().send(signed)


class WalletWorld:
    """Everything of one network for `accounts`, of which each owns `owned` and `ether`.

    `reviewed` are the proposals that pages showed; `signs` is what their sheets come to.
    """

    def __init__(
        self,
        *accounts: Account,
        owned: Sequence[TokenAmount] = OWNED,
        ether: str = "10",
        network: Network = DEMO,
        to_come: Sequence[Address] = (),
        says: Text | None = None,
        ledger: SlowLedger | None = None,
        store: MemoryTxStore | None = None,
    ) -> None:
        self.network = network
        self.now_ms = 0
        self.bugs: list[BaseException] = []
        self.reviewed: list[Proposal] = []
        self.signs = False
        self.text = says or text()
        self.tasks = Tasks(on_bug=self.bugs.append)
        self.protocol = FakeProtocol(*owned, network=network)
        self.protocol.native = eth(ether)
        self.ledger = ledger or SlowLedger(network)
        for account in accounts:
            for amount in (*owned, eth(ether)):
                self.ledger.give(amount, account.address)
        with_key = [one.address for one in accounts if one.kind is AccountKind.KEY]
        self.keys = PasswordKeys(*with_key, to_come=to_come)
        self.store = store or MemoryTxStore()
        self.snapshots = MemorySnapshots()
        self.pulse = Pulse(self.ledger, network, self._elapsed_ms, self._pause, 1_000)
        self.accounts = AccountService(self.keys, MemoryBook(*accounts))
        self.transactions = TransactionService(
            self.ledger, self.keys, self.store, self.pulse, network
        )
        calls = ContractCalls(network)
        self.routes = RouteService(FakeRoutes(self.protocol), calls, network)
        self.staking = StakingService(FakeStaking(self.protocol), calls, network)
        self.exits = ExitService(self.staking, self.routes, network)
        self.portfolios = PortfolioService(
            FakePortfolio(self.protocol), self.snapshots, network.chain_id
        )

    def convert(self, tolerance: Bps = TOLERANCE) -> ConvertViewModel:
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

    def stake(self, tolerance: Bps = TOLERANCE) -> StakeViewModel:
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
        )

    def portfolio(self) -> PortfolioViewModel:
        return PortfolioViewModel(
            self.portfolios, self.accounts, self.pulse, self.network, self.text, self.tasks
        )

    def activity(self) -> ActivityViewModel:
        return ActivityViewModel(self.transactions, self.accounts, self.text, self.tasks)

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

    def signing(self, proposal: Proposal) -> SigningViewModel:
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
        )
        return SigningViewModel(
            facts,
            review_of,
            self.transactions,
            self.accounts,
            self.pulse,
            self.text,
            self.tasks,
        )

    async def review(self, proposal: Proposal) -> bool:
        """What pages show their plans to."""
        self.reviewed.append(proposal)
        return self.signs

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

    async def _pause(self, milliseconds: int) -> None:
        self.now_ms += milliseconds
