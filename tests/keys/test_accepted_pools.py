"""A pool of Curve is called once it was accepted with the password, and until it is dismissed."""

from dataclasses import replace
from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import Held
from gaib_wallet.domain.network import Pool, Venue
from gaib_wallet.domain.pools import AcceptedPool, UnfitPool
from gaib_wallet.domain.routes import Way
from gaib_wallet.domain.transactions import TxRequest
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import PoolRefused, TooManyPools, UnknownCall, UnknownChain
from gaib_wallet.keys import contents, pools
from gaib_wallet.keys.contents import MOST_POOLS, Contents
from tests.fake_vault import secret
from tests.keys.plans import (
    AID,
    CURVE,
    DEMO,
    FEE,
    KNOWN,
    PERMIT2,
    SAID,
    STRANGER,
    USDC,
    amount,
    check,
    exchange_plan,
    route,
)
from tests.keys.venues import THREE, USDT, V4, three_plan
from tests.keys.windows import make, window

HASH = "ab" * 32
ACCEPTED = AcceptedPool(DEMO.chain_id, THREE, HASH)
OWN = Address("0x00000000000000000000000000000000000000A7")
INSIDE = Contents().with_key(OWN, b"\x2a" * 32)


def of(pool: Pool, code_hash: str = HASH, chain_id: int = DEMO.chain_id) -> AcceptedPool:
    return AcceptedPool(chain_id, pool, code_hash)


def with_accepted(*accepted: AcceptedPool) -> Contents:
    inside = INSIDE
    for one in accepted:
        inside = inside.with_pool(pools.acceptable(one, KNOWN, inside))
    return inside


@pytest.mark.requirement("T2")
def test_an_accepted_pool_is_called_and_a_dismissed_one_is_not() -> None:
    inside = with_accepted(ACCEPTED)
    plan = three_plan("USDT", "AID")
    assert pools.accepted(KNOWN, inside) == (ACCEPTED,)

    check(plan, known=tuple(pools.known_with(KNOWN, inside).values()))
    for none in (INSIDE, inside.without_pool(DEMO.chain_id, THREE.address)):
        with pytest.raises(UnknownCall):
            check(plan, known=tuple(pools.known_with(KNOWN, none).values()))


@pytest.mark.requirement("T2")
def test_a_pool_of_another_chain_is_not_called_here() -> None:
    ethereum = KNOWN[1]
    assert ethereum.usdt
    there = replace(THREE, coins=(ethereum.aid, ethereum.usdc, ethereum.usdt))
    inside = with_accepted(of(there, chain_id=1))

    known = pools.known_with(KNOWN, inside)
    assert [chain for chain, one in known.items() if there in one.pools] == [1]
    with pytest.raises(UnknownCall):
        check(three_plan("USDT", "AID"), known=tuple(known.values()))


@pytest.mark.requirement("T2")
def test_a_pool_is_called_for_its_own_coins_alone() -> None:
    two = replace(THREE, coins=(AID, USDC))
    known = tuple(pools.known_with(KNOWN, with_accepted(of(two))).values())
    through = route(Way.CURVE, two)
    check(exchange_plan(through, amount("100", "AID"), amount("99.8", "USDC")), known=known)

    with pytest.raises(UnknownCall):
        check(three_plan("USDT", "AID"), known=known)


@pytest.mark.requirement("T2")
def test_no_accepted_pool_is_called_where_swaps_are_closed() -> None:
    closed = {chain: replace(one, swaps=False) for chain, one in KNOWN.items()}
    known = pools.known_with(closed, with_accepted(ACCEPTED))

    with pytest.raises(UnknownCall):
        check(three_plan("USDT", "AID"), known=tuple(known.values()))


REFUSED = {
    "no pool of Curve": (of(replace(THREE, venue=Venue.UNISWAP_V2)), "Only a pool of Curve"),
    "of the manager": (of(V4), "Only a pool of Curve"),
    "nobody": (of(replace(THREE, address=NO_ADDRESS)), "not that of a pool"),
    "small letters": (of(replace(THREE, address=Address(THREE.address.lower()))), "not that of"),
    "no address": (of(replace(THREE, address=Address("AID"))), "not that of a pool"),
    "a token": (of(replace(THREE, address=AID.address)), "known as something else"),
    "a contract": (of(replace(THREE, address=PERMIT2)), "known as something else"),
    "a listed pool": (of(replace(THREE, address=CURVE.address)), "known as something else"),
    "an own account": (of(replace(THREE, address=OWN)), "known as something else"),
    "a strange coin": (
        of(replace(THREE, coins=(AID, replace(USDC, address=STRANGER)))),
        "other tokens",
    ),
    "other digits": (of(replace(THREE, coins=(AID, replace(USDC, digits=18)))), "other tokens"),
    "one coin twice": (of(replace(THREE, coins=(AID, AID))), "other tokens"),
    "one coin": (of(replace(THREE, coins=(AID,))), "makes no sense"),
    "four coins": (of(replace(THREE, coins=(AID, USDC, USDT, SAID))), "makes no sense"),
    "no hash": (of(THREE, ""), "makes no sense"),
    "half a hash": (of(THREE, "ab" * 31), "makes no sense"),
    "a hash in capitals": (of(THREE, "AB" * 32), "makes no sense"),
    "no name": (of(replace(THREE, name="")), "makes no sense"),
    "a long name": (of(replace(THREE, name="x" * 121)), "makes no sense"),
    "a name in two lines": (of(replace(THREE, name="Curve\nAID")), "makes no sense"),
    "a fee of everything": (of(replace(THREE, fee_ppm=1_000_000)), "makes no sense"),
    "a fee below nothing": (of(replace(THREE, fee_ppm=-1)), "makes no sense"),
}


@pytest.mark.requirement("T2")
@pytest.mark.parametrize(("asked", "why"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_pool_of_this_networks_tokens_is_not_accepted(
    asked: AcceptedPool, why: str
) -> None:
    with pytest.raises(PoolRefused, match=why):
        pools.acceptable(asked, KNOWN, INSIDE)


def test_a_pool_of_a_network_that_nobody_knows_is_not_accepted() -> None:
    with pytest.raises(UnknownChain):
        pools.acceptable(of(THREE, chain_id=2), KNOWN, INSIDE)


def test_a_pool_that_is_accepted_again_takes_its_own_place_and_there_are_fifty_at_most() -> None:
    places = [Address(f"0x{number:040d}") for number in range(1, MOST_POOLS + 1)]
    inside = with_accepted(*(of(replace(THREE, address=one)) for one in places))
    again = inside.with_pool(
        pools.acceptable(of(replace(THREE, address=places[0]), "cd" * 32), KNOWN, inside)
    )

    assert len(again.accepted) == MOST_POOLS
    assert again.accepted[-1].code_hash == "cd" * 32
    with pytest.raises(TooManyPools, match="50"):
        again.with_pool(pools.acceptable(ACCEPTED, KNOWN, again))
    assert again.without_pool(1, places[0]) == again


def test_a_pool_whose_manifest_has_changed_is_neither_shown_nor_called() -> None:
    inside = with_accepted(ACCEPTED)
    here = KNOWN[DEMO.chain_id]
    for other in (
        {},
        {DEMO.chain_id: replace(here, usdt=None)},
        {DEMO.chain_id: replace(here, addresses=here.addresses | {THREE.address})},
    ):
        assert pools.accepted(other, inside) == ()
        assert pools.unfit(other, inside) == (UnfitPool(DEMO.chain_id, THREE.address, THREE.name),)
    assert pools.unfit(KNOWN, inside) == ()


def test_what_was_accepted_survives_and_a_vault_of_before_has_none() -> None:
    inside = with_accepted(ACCEPTED)
    assert contents.decode(contents.encode(inside)) == inside

    before = b"\x80"  # an empty map: all fields are new to somebody
    assert contents.decode(before).accepted == ()
    assert inside.account(OWN) == Held(OWN)


@pytest.mark.requirement("T2")
async def test_the_process_calls_what_it_was_told_to_accept(tmp_path: Path) -> None:
    async with window(tmp_path) as vault:
        account = await make(vault)
        request = TxRequest(replace(three_plan("USDT", "AID"), account=account), 0, FEE)
        with pytest.raises(UnknownCall):
            await vault.sign(request)

        await vault.accept_pool(ACCEPTED, secret())
        vault.lock()
        await vault.unlock(secret())
        assert vault.accepted_pools == (ACCEPTED,)
        assert (await vault.sign(request)).raw

        with pytest.raises(PoolRefused, match="something else"):
            await vault.accept_pool(of(replace(THREE, address=account)), secret())
        await vault.dismiss_pool(DEMO.chain_id, THREE.address, secret())
        with pytest.raises(UnknownCall):
            await vault.sign(request)
