"""What every `StakingReader` does, and that the vault does as it says; on both worlds."""

from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.units import Rounding, Token
from tests.contract.worlds import World, amount

CLOSE = 10
"""Base units: prices are read for one token and used for many."""


async def test_the_facts_are_those_of_the_account_and_of_one_block(world: World) -> None:
    facts = await world.staking.read(world.account)

    assert facts.account == world.account
    assert facts.aid == amount(world.network, "5000", "AID")
    assert facts.said == amount(world.network, "1000", "sAID")
    assert facts.total_staked > facts.said.worth(
        facts.prices.unstaking, facts.aid.token, Rounding.UP
    )
    assert facts.prices.deposit >= facts.prices.unstaking > 0
    assert facts.prices.market
    assert facts.native.raw > 0
    assert (facts.request, facts.is_paused) == (None, False)
    assert facts.queue.ahead == amount(world.network, "0", "AID")
    assert facts.gas_price > 0
    assert facts.eth_usd


async def test_staking_brings_what_was_quoted(world: World) -> None:
    pay = amount(world.network, "1234.5", "AID")
    quote = await world.staking.quote_stake(world.account, pay)

    assert world.send(world.calls.allow(pay, _vault(world).address))
    allowed = await world.staking.quote_stake(world.account, pay)
    assert world.send(world.calls.stake(world.account, pay))

    after = await world.staking.quote_stake(world.account, pay)
    facts = await world.staking.read(world.account)
    assert (quote.allowed.raw, allowed.allowed, after.allowed.raw) == (0, pay, 0)
    assert after.owned == quote.owned - pay
    assert facts.said == amount(world.network, "1000", "sAID") + quote.received


async def test_what_would_come_back_at_once_is_what_an_exit_then_fixes(world: World) -> None:
    pay = amount(world.network, "1234.5", "AID")
    quote = await world.staking.quote_stake(world.account, pay)
    assert world.send(world.calls.allow(pay, _vault(world).address))
    assert world.send(world.calls.stake(world.account, pay))

    leaving = await world.staking.quote_exit(world.account, quote.received)

    assert abs(leaving.received.raw - quote.back.raw) <= CLOSE
    assert quote.back <= pay


async def test_a_request_fixes_what_was_quoted_and_waits(world: World) -> None:
    pay = amount(world.network, "100", "sAID")
    quote = await world.staking.quote_exit(world.account, pay)

    assert world.send(world.calls.request_exit(pay))

    facts = await world.staking.read(world.account)
    assert quote.request is None
    assert quote.owned == amount(world.network, "1000", "sAID")
    assert facts.said == quote.owned - pay
    assert facts.request
    assert facts.request.pending == quote.received
    assert facts.request.requested_at >= quote.at.mined_at
    assert facts.queue.owed
    assert facts.queue.owed >= quote.received


async def test_a_second_request_is_refused_and_known_before(world: World) -> None:
    pay = amount(world.network, "100", "sAID")
    assert world.send(world.calls.request_exit(pay))

    quote = await world.staking.quote_exit(world.account, pay)

    assert quote.request
    assert not world.send(world.calls.request_exit(pay))


async def test_the_queue_pays_without_a_claim(world: World) -> None:
    pay = amount(world.network, "100", "sAID")
    fixed = (await world.staking.quote_exit(world.account, pay)).received
    assert world.send(world.calls.request_exit(pay))
    before = await world.staking.read(world.account)

    world.pay_queue()

    facts = await world.staking.read(world.account)
    assert facts.request is None
    assert facts.aid == before.aid + fixed


async def test_paying_an_empty_queue_is_refused(world: World) -> None:
    assert not world.send(world.calls.pay_queue(1))


async def test_a_pause_is_known_and_stops_both_ways(world: World) -> None:
    world.pause(Flow.STAKE)
    shares = amount(world.network, "1", "sAID")
    pay = amount(world.network, "1", "AID")

    assert (await world.staking.read(world.account)).is_paused
    assert (await world.staking.quote_stake(world.account, pay)).is_paused
    assert (await world.staking.quote_exit(world.account, shares)).is_paused
    assert world.send(world.calls.allow(pay, _vault(world).address))
    assert not world.send(world.calls.stake(world.account, pay))
    assert not world.send(world.calls.request_exit(shares))


def _vault(world: World) -> Token:
    assert world.network.said
    return world.network.said
