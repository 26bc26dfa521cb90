"""The Stake & exit page without a window: whose money a plan moves."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.units import Bps
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.signing import Proposal
from gaib_wallet.viewmodels.stake import StakeViewModel
from tests.builders import ACCOUNT, NETWORK, POOL, aid, said, text
from tests.fake_chain import FakeLedger
from tests.fake_protocol import FakeProtocol
from tests.fake_vault import FakeVault
from tests.fakes import FakeRoutes, FakeStaking
from tests.wallet_world import DEMO, SAVINGS, MemoryBook

OTHER = POOL.address


async def _pause(_milliseconds: int) -> None:
    raise AssertionError("here a test beats")


class Page:
    """Somebody with 1,250 AID and 1,000 sAID, who turns to another account when a sheet opens."""

    def __init__(self) -> None:
        protocol = FakeProtocol(aid("1250"), said("1000"))
        self.bugs: list[BaseException] = []
        self.tasks = Tasks(self.bugs.append)
        self.proposed: list[Proposal] = []
        self.saved: dict[Path, bytes] = {}
        self.pulse = Pulse(FakeLedger(NETWORK), DEMO, lambda: 0, _pause, every_ms=1)
        self.calls = ContractCalls(NETWORK)
        self.staking = StakingService(FakeStaking(protocol), self.calls, NETWORK)
        self.routes = RouteService(FakeRoutes(protocol), self.calls, NETWORK)
        vault = FakeVault(ACCOUNT, OTHER)
        self.accounts = AccountService(
            vault, MemoryBook(SAVINGS, Account("Other", OTHER, AccountKind.KEY))
        )

    async def open(self) -> None:
        self.model = StakeViewModel(
            self.staking,
            ExitService(self.staking, self.routes, NETWORK),
            self.routes,
            self.accounts,
            self.pulse,
            NETWORK,
            text(),
            self.tasks,
            self._review,
            Bps(50),
            self.saved.__setitem__,
        )
        self.model.open_tab("exit")
        await self.pulse.beat()
        await self.tasks.idle()

    async def _review(self, proposal: Proposal) -> bool:
        self.proposed.append(proposal)
        self.accounts.choose(OTHER)
        self.proposed.append(await proposal.again())
        return True


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    page = Page()
    await page.open()
    yield page
    await page.tasks.aclose()
    assert page.bugs == []


async def accounts_of(page: Page) -> set[str]:
    await page.tasks.idle()
    assert page.proposed
    return {proposal.plan.account for proposal in page.proposed}


async def test_a_stake_is_of_the_account_that_was_pressed_for(page: Page) -> None:
    page.model.read_risks()
    page.model.edit_stake("100")
    await page.tasks.idle()

    page.model.review_stake()

    assert await accounts_of(page) == {ACCOUNT}


async def test_an_exit_is_of_the_account_that_was_pressed_for(page: Page) -> None:
    page.model.review_exit()

    assert await accounts_of(page) == {ACCOUNT}


async def test_both_halves_are_of_one_account(page: Page) -> None:
    page.model.review_both()

    assert await accounts_of(page) == {ACCOUNT}
    assert [one.plan.pay for one in page.proposed] == [said("500")] * 4


async def test_the_queue_is_asked_by_the_account_that_was_pressed_for(page: Page) -> None:
    page.model.review_pay_queue()

    assert await accounts_of(page) == {ACCOUNT}
