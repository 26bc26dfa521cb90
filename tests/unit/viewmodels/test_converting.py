"""The Convert page without a window: what it proposes is what stands in its field."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.convert import ConvertViewModel
from gaib_wallet.viewmodels.convert_state import ConvertState
from gaib_wallet.viewmodels.signing import Proposal
from tests.builders import ACCOUNT, NETWORK, V3_POOL, aid, text, usdc
from tests.fake_chain import FakeLedger
from tests.fake_protocol import FakeProtocol
from tests.fake_vault import FakeVault
from tests.fakes import FakeRoutes
from tests.wallet_world import DEMO, SAVINGS, MemoryBook


async def _pause(_milliseconds: int) -> None:
    raise AssertionError("here a test beats")


class Page:
    """An account with 900,000 USDC and as many AID; `proposed` is what was to be reviewed."""

    def __init__(self) -> None:
        self.protocol = FakeProtocol(usdc("900000"), aid("900000"))
        self.bugs: list[BaseException] = []
        self.tasks = Tasks(self.bugs.append)
        self.accounts = AccountService(FakeVault(ACCOUNT), MemoryBook(SAVINGS))
        self.proposed: list[Proposal] = []

    async def open(self) -> ConvertViewModel:
        pulse = Pulse(FakeLedger(NETWORK), DEMO, lambda: 0, _pause, every_ms=1)
        self.routes = RouteService(FakeRoutes(self.protocol), ContractCalls(NETWORK), NETWORK)
        self.model = ConvertViewModel(
            self.routes,
            self.accounts,
            pulse,
            NETWORK,
            text(),
            self.tasks,
            self._review,
            Bps(10),
        )
        await pulse.beat()
        await self.tasks.idle()
        return self.model

    async def types(self, pay_text: str) -> ConvertState:
        self.model.edit_pay(pay_text)
        await self.tasks.idle()
        return self.model.state

    async def _review(self, proposal: Proposal) -> bool:
        self.proposed.append(proposal)
        return False


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    page = Page()
    await page.open()
    yield page
    await page.tasks.aclose()
    assert page.bugs == []


async def test_what_stands_in_the_field_is_what_is_proposed(page: Page) -> None:
    assert (await page.types("100")).can_review

    page.model.review()
    await page.tasks.idle()

    (proposal,) = page.proposed
    assert proposal.plan.pay == usdc("100")


async def test_while_another_amount_is_read_no_way_of_the_old_one_can_be_taken(page: Page) -> None:
    await page.types("100")
    page.protocol.gate.clear()

    page.model.edit_pay("1000")
    page.model.choose_route(V3_POOL.name)
    page.model.choose_tolerance(50)
    assert not page.model.state.can_review

    page.protocol.gate.set()
    await page.tasks.idle()
    page.model.review()
    await page.tasks.idle()
    (proposal,) = page.proposed
    assert (proposal.plan.pay, proposal.plan.venue) == (usdc("1000"), V3_POOL.name)


async def test_a_node_that_is_gone_leaves_no_way_for_an_amount_it_never_heard_of(
    page: Page,
) -> None:
    await page.types("100")
    page.protocol.fault = NodeUnreachable()

    await page.types("1000")
    page.model.choose_route(V3_POOL.name)

    assert not page.model.state.can_review
    assert "W-301" in page.model.state.fault_text


async def test_a_loss_that_was_typed_does_not_stand_in_the_way_once_there_is_none(
    page: Page,
) -> None:
    await page.types("100")

    page.model.type_loss("7")

    assert page.model.state.can_review
