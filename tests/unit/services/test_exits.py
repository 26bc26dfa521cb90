from dataclasses import replace
from fractions import Fraction

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.routes import Order
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from tests.builders import ACCOUNT, AID, NETWORK, SAID, USDC, V3_POOL, V3_SAID_POOL, aid, said
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
    found = await exits.compare(ACCOUNT, said("1000"), said("250"))

    assert found.both
    sold, waited = found.both
    assert found.wait.quote.received == aid("1080")
    assert found.wait.received is not None
    assert found.wait.received.token == USDC
    assert found.sell.pay == said("1000")
    assert (sold.pay, waited.quote.pay) == (said("250"), said("750"))


@pytest.mark.parametrize("sold", ["0", "1000"])
async def test_a_part_that_is_nothing_or_all_is_no_part(exits: ExitService, sold: str) -> None:
    assert (await exits.compare(ACCOUNT, said("1000"), said(sold))).both is None


async def test_shares_worth_nothing_wait_for_nothing(
    exits: ExitService, protocol: FakeProtocol
) -> None:
    protocol.prices = replace(protocol.prices, unstaking=Fraction(1, 2))
    least = said("0.000000000000000001")

    found = await exits.compare(ACCOUNT, least, least)

    assert (found.wait.quote.received, found.wait.sale) == (aid("0"), None)


async def test_selling_for_aid_first_is_a_way_of_two_steps(exits: ExitService) -> None:
    found = await exits.in_steps(ACCOUNT, said("1000"))

    assert found
    assert (found.pay, found.first.received.token) == (said("1000"), AID)
    assert found.comparison.wish == Order(ACCOUNT, found.first.received, USDC)
    assert len(found.comparison.offers) > 1


async def test_where_nobody_takes_said_there_are_no_steps(protocol: FakeProtocol) -> None:
    protocol.network = network = replace(NETWORK, pools=())
    calls = ContractCalls(network)
    exits = ExitService(
        StakingService(FakeStaking(protocol), calls, network),
        RouteService(FakeRoutes(protocol), calls, network),
        network,
    )

    assert await exits.in_steps(ACCOUNT, said("1000")) is None


async def test_the_depth_of_every_way_to_usdc_is_told(exits: ExitService) -> None:
    (depth,) = await exits.depths(SAID)

    assert [pool.name for pool in depth.route.pools] == [V3_SAID_POOL.name, V3_POOL.name]
    assert depth.quotes[0][0] == said("1")


async def test_a_silent_node_compares_nothing(exits: ExitService, protocol: FakeProtocol) -> None:
    protocol.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await exits.compare(ACCOUNT, said("1"), said("0.5"))
