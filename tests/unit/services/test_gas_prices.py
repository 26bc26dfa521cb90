"""One price of gas for the page and for the review sheet, asked once a block."""

from dataclasses import replace

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.fees import FeeOffers, GasPrice
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.gas_prices import GasPrices
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from tests.builders import ACCOUNT, NETWORK, order, usdc
from tests.fake_protocol import FakeProtocol
from tests.fakes import FakeRoutes, FakeStaking

NORMAL = GasPrice(2_625_000_000, 1_000_000_000, 6_250_000_000)
EACH = NORMAL.base + NORMAL.tip


class Node:
    def __init__(self) -> None:
        self.asked = 0
        self.is_silent = False

    async def offers(self) -> FeeOffers:
        self.asked += 1
        if self.is_silent:
            raise NodeUnreachable
        return FeeOffers(NORMAL, NORMAL, replace(NORMAL, tip=9), NORMAL.base)


async def test_it_is_what_the_usual_level_pays_and_is_asked_once_a_block() -> None:
    node = Node()
    prices = GasPrices(node.offers)

    assert [await prices.at(7, 1), await prices.at(7, 1)] == [EACH, EACH]
    assert node.asked == 1
    await prices.at(8, 1)
    assert node.asked == 2


async def test_without_an_answer_it_is_what_came_with_the_quotes_and_is_asked_again() -> None:
    node = Node()
    node.is_silent = True
    prices = GasPrices(node.offers)

    assert await prices.at(7, 1) == 1
    node.is_silent = False
    assert await prices.at(7, 1) == EACH


async def test_what_convert_and_stake_say_is_counted_as_the_review_sheet_counts() -> None:
    protocol, prices = FakeProtocol(usdc("12500")), GasPrices(Node().offers)
    calls = ContractCalls(NETWORK)
    routes = RouteService(FakeRoutes(protocol), calls, NETWORK, gas=prices)

    found = await routes.compare(order(usdc("100")))
    staking = await StakingService(FakeStaking(protocol), calls, NETWORK, prices).read(ACCOUNT)

    best = found.offers[0]
    assert found.network_fee(best) == TokenAmount(best.gas * EACH, ETH)
    assert staking.gas_price == EACH
