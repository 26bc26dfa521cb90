import pytest

from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.portfolio import PortfolioService
from tests.builders import ACCOUNT, NETWORK, aid, usdc
from tests.fake_protocol import FakeProtocol
from tests.fakes import FakePortfolio


class MemorySnapshots:
    def __init__(self) -> None:
        self._kept: dict[tuple[int, Address], Portfolio] = {}

    def load(self, chain_id: int, account: Address) -> Portfolio | None:
        return self._kept.get((chain_id, account))

    def save(self, chain_id: int, portfolio: Portfolio) -> None:
        self._kept[chain_id, portfolio.account] = portfolio


@pytest.fixture
def protocol() -> FakeProtocol:
    return FakeProtocol(aid("5"), usdc("7"))


@pytest.fixture
def service(protocol: FakeProtocol) -> PortfolioService:
    return PortfolioService(FakePortfolio(protocol), MemorySnapshots(), NETWORK.chain_id)


async def test_what_was_read_is_there_at_the_next_start(service: PortfolioService) -> None:
    before = service.remembered(ACCOUNT)

    read = await service.read(ACCOUNT)

    assert before is None
    assert service.remembered(ACCOUNT) == read
    assert read.owned(NETWORK.usdc) == usdc("7")


async def test_a_silent_node_leaves_what_was_remembered(
    service: PortfolioService, protocol: FakeProtocol
) -> None:
    read = await service.read(ACCOUNT)
    protocol.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await service.read(ACCOUNT)

    assert service.remembered(ACCOUNT) == read
