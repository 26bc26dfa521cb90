import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from tests.builders import ACCOUNT, NETWORK, USDC, aid, said
from tests.fake_protocol import FakeProtocol
from tests.fakes import FakeRoutes, FakeStaking


@pytest.fixture
def protocol() -> FakeProtocol:
    return FakeProtocol(said("1000"))


@pytest.fixture
def exits(protocol: FakeProtocol) -> ExitService:
    calls = ContractCalls(NETWORK)
    return ExitService(
        StakingService(FakeStaking(protocol), calls, NETWORK),
        RouteService(FakeRoutes(protocol), calls, NETWORK),
        NETWORK,
    )


async def test_all_ways_out_are_of_the_same_shares_and_end_in_usdc(exits: ExitService) -> None:
    found = await exits.compare(ACCOUNT, said("1000"))

    sold_half, waited_half = found.both
    assert found.wait.quote.received == aid("1080")
    assert found.wait.received is not None
    assert found.wait.received.token == USDC
    assert found.sell.pay == said("1000")
    assert sold_half.pay == waited_half.quote.pay == said("500")


async def test_halves_of_an_odd_amount_are_the_whole(exits: ExitService) -> None:
    odd = said("0.000000000000000003")

    sold_half, waited_half = (await exits.compare(ACCOUNT, odd)).both

    assert sold_half.pay + waited_half.quote.pay == odd


async def test_shares_worth_nothing_wait_for_nothing(exits: ExitService) -> None:
    least = said("0.000000000000000001")

    _, waited_half = (await exits.compare(ACCOUNT, least)).both

    assert (waited_half.quote.received, waited_half.sale) == (aid("0"), None)


async def test_a_silent_node_compares_nothing(exits: ExitService, protocol: FakeProtocol) -> None:
    protocol.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await exits.compare(ACCOUNT, said("1"))
