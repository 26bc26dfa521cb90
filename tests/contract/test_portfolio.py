"""What every `PortfolioReader` does; each test runs on both worlds."""

from fractions import Fraction

import pytest

from gaib_wallet.domain.routes import Order, Way
from gaib_wallet.domain.transactions import Allowance
from tests.contract.worlds import OWNED, World, amount


async def test_everything_that_is_owned_is_there_at_one_block(world: World) -> None:
    found = await world.portfolio.read(world.account)

    assert found.account == world.account
    owned = {one.token.symbol: one for one in found.holdings}
    assert owned == {name: amount(world.network, text, name) for name, text in OWNED.items()}
    assert found.native.raw > 0
    assert found.eth_usd
    assert found.usdc_usd
    assert found.eur_usd
    assert found.eur_usd.usd == Fraction(116, 100)
    assert found.gas_price > 0


async def test_prices_are_those_of_the_vault_and_the_pool(world: World) -> None:
    found = await world.portfolio.read(world.account)
    facts = await world.staking.read(world.account)

    assert found.prices == facts.prices
    assert found.market_aid
    assert Fraction(99, 100) < found.market_aid < 1


@pytest.mark.requirement("A2")
async def test_net_worth_counts_what_waits_in_the_queue(world: World) -> None:
    before = (await world.portfolio.read(world.account)).total(world.network.said)
    pay = amount(world.network, "100", "sAID")
    fixed = (await world.staking.quote_exit(world.account, pay)).received
    assert world.send(world.calls.request_exit(pay))

    found = await world.portfolio.read(world.account)

    assert found.request
    assert found.request.pending == fixed
    after = found.total(world.network.said)
    assert before
    assert after
    # Less the fee, but the same to the dollar.
    assert abs(after.units - before.units) < 10


async def test_sales_are_the_best_offers_for_exactly_what_is_held(world: World) -> None:
    found = await world.portfolio.read(world.account)

    sales = {one.pay.token.symbol: one for one in found.sales}
    assert set(sales) == {"USDT", "AID", "sAID"}
    for sale in found.sales:
        assert sale.pay in found.holdings
        order = Order(world.account, sale.pay, world.network.usdc)
        offers = (await world.routes.compare(order)).offers
        markets = [one.received for one in offers if one.route.way is not Way.REDEEM]
        assert sale.received == max(markets)


async def test_only_what_is_allowed_is_listed(world: World) -> None:
    pay = amount(world.network, "7", "AID")
    assert (await world.portfolio.read(world.account)).allowances == ()
    assert world.network.said
    vault, redeemer = world.network.said.address, world.network.contracts.redeemer
    assert redeemer
    for spender in (vault, redeemer):
        assert world.send(world.calls.allow(pay, spender))

    found = await world.portfolio.read(world.account)

    assert {(one.spender, one.amount) for one in found.allowances} == {
        (vault, pay),
        (redeemer, pay),
    }
    assert all(isinstance(one, Allowance) for one in found.allowances)


async def test_what_the_minter_says_of_the_account_is_there(world: World) -> None:
    closed = await world.portfolio.read(world.account)
    world.admit()

    found = (await world.portfolio.read(world.account)).minting

    assert closed.minting
    assert not closed.minting.is_whitelisted
    assert found
    assert found.is_whitelisted
    assert found.left_today == found.limit
