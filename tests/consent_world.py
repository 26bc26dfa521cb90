"""What asks a person for a decision, over a wallet in memory: pools, contracts, and an issuer."""

from dataclasses import replace

from typing_extensions import override

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.minting import IssuerFacts
from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.standing import Trait
from gaib_wallet.domain.units import Address, Bps
from gaib_wallet.errors import WalletError
from gaib_wallet.services.consent import ConsentService
from gaib_wallet.services.pools import PoolService
from gaib_wallet.services.proofs import ProofService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.standing import StandingService
from gaib_wallet.viewmodels.contract_change import ContractChangeViewModel
from gaib_wallet.viewmodels.convert import ConvertViewModel
from gaib_wallet.viewmodels.ownership import OwnershipViewModel
from gaib_wallet.viewmodels.pool_consent import PoolConsentViewModel
from gaib_wallet.viewmodels.pool_rows import TrustViewModel
from gaib_wallet.viewmodels.text import Text
from tests.builders import AID, BLOCK, CONTRACTS, aid, usdc
from tests.fake_vault import secret
from tests.fakes import FakeRoutes
from tests.found_pools import CURVE, LIVE, FakePoolFinder, MemoryPools
from tests.oversight import FakeSurveyor, MemoryStanding
from tests.wallet_world import SAVINGS, TOLERANCE, WalletWorld

FACTORY = Address("0x00000000000000000000000000000000000000e3")
UNPUBLISHED = "GAIB has not published how to call it. Pools are open."
ETHEREUM = replace(
    LIVE,
    name="Ethereum",
    chain_id=1,
    contracts=replace(CONTRACTS, curve_factory=FACTORY),
    is_demo=True,  # its clock is that of the chain in memory
    closed={Flow.MINT: UNPUBLISHED, Flow.REDEEM: UNPUBLISHED},
)
ISSUER = IssuerFacts(
    at=BLOCK,
    may_mint=True,
    fee=Bps(10),
    limit=aid("1000000000000000000"),
    redeemed_today=aid("0"),
    reserve=usdc("240000"),
)


class FakeIssuer:
    """An `IssuerReader` whose `answer` a test turns."""

    def __init__(self) -> None:
        self.answer: IssuerFacts | WalletError = ISSUER
        self.asked = 0

    async def read(self) -> IssuerFacts:
        self.asked += 1
        if isinstance(self.answer, WalletError):
            raise self.answer
        return self.answer


class ConsentWorld(WalletWorld):
    """A wallet on a network like Ethereum: pools are found, and nobody may mint."""

    def __init__(self, *accounts: Account, says: Text | None = None) -> None:
        super().__init__(*(accounts or (SAVINGS,)), network=ETHEREUM, says=says)
        self.finder, self.surveyor, self.issuer = (
            FakePoolFinder(),
            FakeSurveyor(ETHEREUM),
            FakeIssuer(),
        )
        self.memory = MemoryStanding()
        self.pools = PoolService(self.finder, MemoryPools(), ETHEREUM, self._elapsed_ms)
        self.standing = StandingService(
            self.surveyor, self.memory, ETHEREUM, self._elapsed_ms, self.text.say
        )
        self.consent = ConsentService(self.keys, self.unlocks, self.pools, self.standing, ETHEREUM)
        self.proofs = ProofService(self.keys, self.pulse, self.copies, ETHEREUM)
        self.routes = RouteService(
            FakeRoutes(self.protocol),
            ContractCalls(ETHEREUM),
            ETHEREUM,
            lambda: self.pools.withheld,
        )

    @override
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
            self.issuer,
        )

    async def look(self) -> None:
        """Find the pools, and see the contracts."""
        await self.pools.find()
        await self.standing.look()

    async def change(self, trait: Trait = Trait.CODE, value: str = "99" * 32) -> None:
        """Let AID become something else, and see it."""
        await self.standing.look()
        self.surveyor.found[AID.address, trait] = value
        await self.standing.look()

    async def accept(self) -> None:
        """Accept the pool of Curve."""
        await self.consent.accept_pool(CURVE, secret())

    def pool_sheet(self) -> PoolConsentViewModel:
        """Of the pool that waits, or has changed."""
        assert self.pools.survey
        (found,) = (*self.pools.waiting, *self.pools.changed)
        accepted = next(iter(self.pools.accepted), None)
        at = self.pools.survey.at
        return PoolConsentViewModel(
            found, accepted, at, ETHEREUM, self.consent, self.text, self.tasks
        )

    def change_sheet(self) -> ContractChangeViewModel:
        """Of the contract that differs."""
        (found,) = self.standing.standing.differences
        return ContractChangeViewModel(
            found,
            self.standing.standing.at,
            ETHEREUM,
            self.consent,
            self.text,
            self.tasks,
            has_vault=self.accounts.has_vault,
        )

    def proof_sheet(self) -> OwnershipViewModel:
        """Of the account that is looked at."""
        account = self.accounts.chosen
        assert account

        async def unlock() -> None:
            await self.unlocks.unlock(secret())

        return OwnershipViewModel(
            account, self.proofs, self.accounts, unlock, self.text, self.tasks
        )

    def trust(self) -> TrustViewModel:
        """What Settings lists."""
        return TrustViewModel(
            self.pools,
            self.standing,
            self.accounts,
            lambda: ETHEREUM,
            lambda: self.keys.unfit_pools,
            self.text,
        )
