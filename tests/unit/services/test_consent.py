"""Decisions that only a person makes: about what was shown, with the password, or not at all."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.domain.routes import Order, Way
from gaib_wallet.domain.standing import Trait
from gaib_wallet.errors import (
    NodeBusy,
    NotAsShown,
    PoolChanged,
    PoolNotAccepted,
    WrongPassword,
)
from tests.builders import ACCOUNT, AID, POOL, SAID, USDC, USDT, aid, usdc
from tests.consent_world import ConsentWorld
from tests.fake_vault import secret
from tests.found_pools import CURVE, DRY, V3, survey
from tests.wallet_world import WATCHED


@pytest.fixture
async def world() -> AsyncIterator[ConsentWorld]:
    world = ConsentWorld()
    yield world
    await world.aclose()


async def withheld(world: ConsentWorld) -> list[tuple[str, type]]:
    found = await world.routes.compare(Order(ACCOUNT, usdc("100"), AID))
    return [
        (one.route.name, type(one.reason)) for one in found.closed if one.route.way is Way.CURVE
    ]


async def test_a_pool_is_called_once_somebody_with_the_password_says_so(
    world: ConsentWorld,
) -> None:
    await world.look()
    assert await withheld(world) == [(POOL.name, PoolNotAccepted)]
    with pytest.raises(WrongPassword):
        await world.consent.accept_pool(CURVE, secret("wrong horse"))
    assert world.pools.waiting == (CURVE,)

    await world.accept()

    assert await withheld(world) == []
    assert [one.pool for one in world.pools.accepted] == [POOL]
    assert POOL in world.pools.offered


@pytest.mark.parametrize(
    "now",
    [
        survey(replace(CURVE, code_hash="99" * 32)),
        survey(replace(CURVE, pool=replace(POOL, coins=(USDT, AID)))),
        survey(V3),
    ],
    ids=["other code", "other coins", "gone"],
)
async def test_what_became_another_pool_while_it_was_read_is_not_accepted(
    world: ConsentWorld, now: object
) -> None:
    await world.look()
    world.finder.answer = now  # type: ignore[assignment]  # one of its answers

    with pytest.raises(NotAsShown):
        await world.accept()

    assert world.keys.accepted_pools == ()


async def test_what_nobody_can_look_at_again_is_not_accepted(world: ConsentWorld) -> None:
    await world.look()
    world.finder.answer = NodeBusy()

    with pytest.raises(NodeBusy):
        await world.accept()

    assert world.keys.accepted_pools == ()


async def test_a_pool_that_changed_is_closed_until_it_is_removed_and_accepted_anew(
    world: ConsentWorld,
) -> None:
    await world.look()
    await world.accept()
    other = replace(CURVE, code_hash="99" * 32)
    world.finder.answer = survey(other, V3, DRY)
    await world.pools.find()
    assert await withheld(world) == [(POOL.name, PoolChanged)]
    with pytest.raises(NotAsShown):
        await world.consent.accept_pool(other, secret())

    with pytest.raises(WrongPassword):
        await world.consent.dismiss_pool(POOL.address, secret("wrong horse"))
    await world.consent.dismiss_pool(POOL.address, secret())
    assert await withheld(world) == [(POOL.name, PoolNotAccepted)]

    await world.consent.accept_pool(other, secret())
    assert await withheld(world) == []


async def test_a_pool_of_other_tokens_is_no_way(world: ConsentWorld) -> None:
    await world.look()

    found = await world.routes.compare(Order(ACCOUNT, aid("100"), SAID))

    assert [one for one in found.closed if one.route.way is Way.CURVE] == []
    assert USDC in POOL.coins


@pytest.mark.requirement("S2")
async def test_a_change_is_accepted_by_the_password_and_about_what_was_shown(
    world: ConsentWorld,
) -> None:
    await world.change()
    (shown,) = world.standing.standing.differences
    with pytest.raises(WrongPassword):
        await world.consent.accept_change(shown, secret("wrong horse"))
    world.surveyor.found[AID.address, Trait.CODE] = "77" * 32

    with pytest.raises(NotAsShown):
        await world.consent.accept_change(shown, secret())

    (now,) = world.standing.standing.differences
    await world.consent.accept_change(now, secret())
    assert world.standing.standing.differences == ()


@pytest.mark.requirement("S2")
async def test_what_contradicts_the_manifest_nobody_accepts(world: ConsentWorld) -> None:
    await world.change(Trait.DIGITS, "6")
    (shown,) = world.standing.standing.differences

    with pytest.raises(ValueError, match="Difference"):
        await world.consent.accept_change(shown, secret())

    assert world.standing.standing.differences == (shown,)


async def test_a_wallet_that_only_watches_has_no_password_to_ask_for() -> None:
    world = ConsentWorld(WATCHED)
    await world.change()
    (shown,) = world.standing.standing.differences

    await world.consent.accept_change(shown, secret(""))

    assert world.standing.standing.differences == ()
    await world.aclose()


@pytest.mark.requirement("S2")
async def test_a_damaged_memory_is_learned_anew_by_the_password(world: ConsentWorld) -> None:
    world.memory.is_damaged = True
    await world.standing.follow()
    assert world.standing.fault
    with pytest.raises(WrongPassword):
        await world.consent.learn_anew(secret("wrong horse"))
    assert world.memory.is_damaged

    await world.consent.learn_anew(secret())

    assert world.standing.fault is None
