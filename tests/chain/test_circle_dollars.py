"""Circle's own contract as USDC, on a chain of Ethereum's number, and a token that is broken."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.permits import LONGEST, PermitDomain
from gaib_wallet.domain.transactions import Call
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.errors import RehearsalFailed, TokenUnreadable
from tests import circle
from tests.chain.test_permits import Place
from tests.manifest_chain import ManifestChain


@pytest.fixture
async def place(ethereum: ManifestChain) -> AsyncIterator[Place]:
    known = replace(ethereum, network=replace(ethereum.network, pools=ethereum.pools))
    node = NodeClient(known.endpoint, known.network.chain_id)
    yield Place(known, node)
    await node.aclose()


def administer(place: Place, signature: str, *values: object) -> None:
    """A call of the issuer's own account."""
    blocks = Blocks(place.chain.node)
    blocks.send(place.chain.people.protocol, place.network.usdc.address, signature, *values)
    with place.chain.node.mining_paused():
        blocks.mine()


def payment(place: Place) -> Call:
    sent = TokenAmount(10**6, place.network.usdc)
    return place.world.calls.send(sent, place.chain.people.rainy_day.address)


@pytest.mark.requirement("T4")
async def test_a_permit_by_circles_domain_pays_for_a_swap(place: Place) -> None:
    found, of = await place.offered("USDC", "AID")
    assert found.permit
    assert found.permit.domain == PermitDomain("USD Coin", "2")
    permit = place.permit(found, of, of.at.mined_at + LONGEST)

    used = await place.rehearse(of, permit, place.world.sign_permit(permit))

    assert abs(used - of.gas) < of.gas // 2


async def test_circle_refuses_a_permit_in_words_that_are_known(place: Place) -> None:
    found, of = await place.offered("USDC", "AID")
    late = place.permit(found, of, of.at.mined_at)
    whole = place.permit(found, of, of.at.mined_at + LONGEST)
    other = replace(whole, nonce=whole.nonce + 1)

    for permit, signed, reason in (
        (late, late, Reason.PERMIT_OVER),
        (whole, other, Reason.PERMIT_UNLIKE),
    ):
        with pytest.raises(RehearsalFailed) as refusal:
            await place.rehearse(of, permit, place.world.sign_permit(signed))
        assert refusal.value.reason == reason.message


async def test_whom_circle_denies_is_told_before_and_by_the_refusal(place: Place) -> None:
    friend = place.chain.people.rainy_day.address
    place.world.deny(friend)

    facts = await place.world.recipients.survey(place.world.account, friend, place.network.usdc)
    with pytest.raises(RehearsalFailed) as refusal:
        await place.ledger.rehearse(place.world.account, (payment(place),))

    assert facts.denied == (friend,)
    assert refusal.value.reason == Reason.DENIED.message


async def test_dollars_that_circle_has_paused_refuse_with_that_reason(place: Place) -> None:
    await place.ledger.rehearse(place.world.account, (payment(place),))
    administer(place, "pause()")

    with pytest.raises(RehearsalFailed) as refusal:
        await place.ledger.rehearse(place.world.account, (payment(place),))

    assert refusal.value.reason == Reason.TOKEN_PAUSED.message


async def test_a_broken_token_is_named_and_not_taken_for_an_empty_account(place: Place) -> None:
    blocks = Blocks(place.chain.node)
    broken = Token(blocks.create(place.chain.people.protocol, circle.malformed()), "USDT", 6, 2)
    with place.chain.node.mining_paused():
        blocks.mine()
    reader = place.world.portfolio_on(replace(place.network, usdt=broken))

    with pytest.raises(TokenUnreadable) as fault:
        await reader.read(place.world.account)

    assert "The contract of USDT does not tell what you have" in str(fault.value)
