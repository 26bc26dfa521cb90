"""What every `ApprovalReader` and `TransferReader` does; each test runs on both worlds."""

import pytest

from gaib_wallet.domain.approvals import Approval
from gaib_wallet.domain.units import ETH, Address
from tests.contract.worlds import OWNED, World, amount

STRANGER = Address("0x000000000000000000000000000000000000dEaD")
ENDLESS = 2**256 - 1


async def found(world: World) -> dict[tuple[str, Address], Approval]:
    read = await world.approvals.read(world.account)
    return {(one.allowed.token.symbol, one.spender): one for one in read.found}


async def test_an_account_that_allowed_nothing_has_no_allowances(world: World) -> None:
    read = await world.approvals.read(world.account)

    assert (read.account, read.found, read.searched_from) == (
        world.account,
        (),
        world.network.launch_block,
    )
    assert read.at.number > 0


async def test_an_allowance_is_told_with_what_could_be_taken_and_by_whom(world: World) -> None:
    pool = world.network.pools[0]
    little, much = amount(world.network, "5", "AID"), amount(world.network, "9000000", "USDC")
    assert world.send(world.calls.allow(little, pool.address))
    assert world.send(world.calls.allow(much, STRANGER))

    of_pool = (await found(world))["AID", pool.address]
    of_stranger = (await found(world))["USDC", STRANGER]

    assert (of_pool.name, of_stranger.name) == (pool.name, "")
    assert (of_pool.allowed, of_pool.at_risk) == (little, little)
    assert of_stranger.at_risk == of_stranger.owned == amount(world.network, OWNED["USDC"], "USDC")
    assert of_pool.since
    assert of_stranger.since


@pytest.mark.requirement("T3")
async def test_what_is_taken_back_is_found_no_more(world: World) -> None:
    paid = amount(world.network, "5", "USDC")
    assert world.send(world.calls.allow(paid, STRANGER))
    assert await found(world)

    assert world.send(world.calls.revoke(paid.token, STRANGER))

    assert await found(world) == {}


async def test_a_survey_tells_both_balances_of_one_block(world: World) -> None:
    usdc = world.network.usdc

    of_token = await world.recipients.survey(world.account, STRANGER, usdc)
    of_coin = await world.recipients.survey(world.account, STRANGER, ETH)

    assert (of_token.account, of_token.recipient) == (world.account, STRANGER)
    assert of_token.owned == amount(world.network, OWNED["USDC"], "USDC")
    assert of_coin.owned == of_coin.native == of_token.native
    assert (of_token.is_contract, of_token.denied) == (False, ())


async def test_a_survey_tells_a_contract_and_whom_the_issuer_denies(world: World) -> None:
    usdc = world.network.usdc
    world.deny(STRANGER)

    of_token = await world.recipients.survey(world.account, usdc.address, usdc)
    of_denied = await world.recipients.survey(world.account, STRANGER, usdc)

    assert of_token.is_contract
    assert (of_denied.is_contract, of_denied.denied) == (False, (STRANGER,))
