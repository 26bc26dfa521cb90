"""Why minting is closed for somebody: what was checked, at which block, and what nobody can say."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import NodeBusy
from gaib_wallet.viewmodels.concierge import Check, Concierge
from gaib_wallet.viewmodels.convert import ConvertViewModel
from tests.builders import ACCOUNT, POOL, aid, usdc
from tests.consent_world import ISSUER, ConsentWorld

UNPUBLISHED = Check(
    is_met=False,
    text="Not published: how to call mint and redeem, who is on the whitelist, and what is left of"
    " the minter's limit",
)


@pytest.fixture
async def world() -> AsyncIterator[ConsentWorld]:
    world = ConsentWorld()
    await world.look()
    yield world
    await world.aclose()


async def explained(world: ConsentWorld) -> ConvertViewModel:
    model = world.convert()
    await world.beat()
    model.edit_pay("1000")
    await world.idle()
    model.press_route("GAIB")
    return model


async def concierge(world: ConsentWorld) -> Concierge:
    model = await explained(world)
    await world.idle()
    assert model.state.concierge
    return model.state.concierge


def marks(found: Concierge) -> dict[str, bool | None]:
    return {one.text: one.is_met for one in found.checks}


async def test_where_nobody_can_mint_it_lists_what_can_be_read(world: ConsentWorld) -> None:
    model = await explained(world)
    assert model.state.concierge == Concierge((), "", ACCOUNT, is_busy=True)
    await world.idle()

    found = await concierge(world)
    assert marks(found) == {
        "Network: Ethereum, chain 1": True,
        "GAIB's minter may mint AID": True,
        "GAIB redeems 1:1 less 0.10%": True,
        "Redeeming has no daily limit that would be felt": True,
        "Its redeemer can pay out 240,000.00 USDC": True,
        UNPUBLISHED.text: False,
    }
    assert (found.block_text, found.address) == ("Read at block 1,234", ACCOUNT)
    button = next(one for one in model.state.rows if one.key == "GAIB").button
    assert button == "Why, and what can be read"
    model.press_route("GAIB")
    assert model.state.concierge is None


async def test_what_is_bad_has_a_cross_and_what_nobody_tells_has_none(world: ConsentWorld) -> None:
    world.issuer.answer = replace(
        ISSUER,
        may_mint=False,
        fee=Bps(10_000),
        limit=aid("5"),
        redeemed_today=aid("7"),
        reserve=usdc("0"),
    )
    assert list(marks(await concierge(world)).items())[1:-1] == [
        ("GAIB's minter has no right to mint AID now", False),
        ("GAIB redeems 1:1 less 100.00%", False),
        ("0.00 AID of 5.00 AID may still be redeemed today, by everybody together", False),
        ("Its redeemer can pay out 0.00 USDC", False),
    ]

    world.issuer.answer = replace(
        ISSUER, may_mint=None, fee=None, limit=None, redeemed_today=None, reserve=None
    )
    assert list(marks(await concierge(world)).items())[1:-1] == [
        ("Whether GAIB's minter may mint AID: not told", None),
        ("What redeeming costs: not told", None),
        ("How much may be redeemed in a day: not told", None),
    ]
    assert world.issuer.answer.fee_ratio == 0


async def test_a_limit_whose_use_nobody_tells_is_not_told(world: ConsentWorld) -> None:
    world.issuer.answer = replace(ISSUER, limit=aid("5"), redeemed_today=None)

    assert "How much may be redeemed in a day: not told" in marks(await concierge(world))


async def test_a_node_that_does_not_answer_is_said_so(world: ConsentWorld) -> None:
    world.issuer.answer = NodeBusy()

    found = await concierge(world)

    assert (found.checks, found.is_busy) == ((), False)
    assert found.fault_text


async def test_a_pool_that_waits_has_a_button_that_leads_to_its_sheet(world: ConsentWorld) -> None:
    model = await explained(world)

    (row,) = (one for one in model.state.rows if one.name == POOL.name)
    assert (row.key, row.button) == (f"accept:{POOL.address}", "Look at this pool")
