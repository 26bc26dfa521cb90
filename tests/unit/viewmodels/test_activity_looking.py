"""Very many entries of the Activity page: looked through bit by bit, as if at once."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.domain.activity import entries_of
from gaib_wallet.domain.activity_index import Index, Term, Wanted
from gaib_wallet.domain.movements import MovementKind
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.activity_looking import AT_ONCE, found_in, looked_for
from tests.builders import usdc
from tests.unit.domain.test_activity import moved
from tests.unit.viewmodels.test_activity_list import facts_of
from tests.wallet_world import SAVINGS, WalletWorld

MANY = AT_ONCE + 500
_HOUR_S = 3_600
MOVED = tuple(
    moved(
        number,
        MovementKind.SENT if number % 3 else MovementKind.SWAPPED,
        time=_HOUR_S * (500_000 + number),
        came=(usdc(str(number + 1)),),
    )
    for number in range(MANY)
)


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS)
    yield world
    await world.aclose()


async def listed(world: WalletWorld) -> ActivityViewModel:
    model = world.activity()
    await world.idle()
    model.hear(facts_of(*MOVED))
    await world.idle()
    return model


async def test_bit_by_bit_the_same_is_found_under_the_same_days() -> None:
    index = Index().with_entries(entries_of((), MOVED))

    for wanted in (Wanted(), Wanted(terms=(Term("17", amount="17"),)), Wanted(token="AID")):  # noqa: S106
        assert await looked_for(index, wanted) == found_in(index, wanted)


async def test_what_is_typed_stands_at_once_and_what_it_finds_a_moment_later(
    world: WalletWorld,
) -> None:
    model = await listed(world)
    every = model.state.rows

    model.search("17 usdc")
    assert (model.state.query, model.state.can_clear, model.state.rows) == ("17 usdc", True, every)

    await world.idle()
    assert [row.cells[1].strong or row.cells[1].text for row in model.state.rows.entries()] == [
        "+17.00 USDC"
    ]
    model.clear()
    await world.idle()
    assert model.state.rows == every


async def test_the_last_key_wins_whatever_the_keys_before_it_find(world: WalletWorld) -> None:
    model = await listed(world)
    shown: list[str] = []
    model.subscribe(lambda state: shown.append(state.count_text))

    for typed in ("1", "17", "17 u", "17 usdc"):
        model.search(typed)
    await world.idle()

    assert list(dict.fromkeys(shown)) == ["2,500 entries", "1 of 2,500"]


async def test_amounts_hidden_while_one_is_looked_for_do_not_tell_it(world: WalletWorld) -> None:
    model = await listed(world)

    model.search("17")
    world.text.hides_amounts = True
    model.redraw()
    await world.idle()

    assert model.state.search_note
    assert model.state.rows.keys == ()


async def test_what_is_heard_while_something_is_looked_for_takes_its_place(
    world: WalletWorld,
) -> None:
    model = await listed(world)

    model.search("17 usdc")
    model.hear(facts_of(*MOVED[:3]))
    await world.idle()

    assert (model.state.query, model.state.rows.keys) == ("17 usdc", ())
