"""What is said of found pools and changed contracts, in Settings and on their sheets."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.domain.pools import Doubt, FoundPool, UnfitPool
from gaib_wallet.domain.standing import Trait
from gaib_wallet.domain.units import Address
from gaib_wallet.viewmodels.contract_change import MemoryViewModel
from gaib_wallet.viewmodels.pool_consent import NamedAddress, PoolDismissalViewModel
from gaib_wallet.viewmodels.pool_rows import DOUBTS, TrustRow
from tests.builders import AID, POOL, SAID, V2_POOL
from tests.consent_world import ETHEREUM, FACTORY, ConsentWorld
from tests.fake_vault import secret
from tests.found_pools import CURVE, V3, survey
from tests.wallet_world import WATCHED

NEW = Address("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")


@pytest.fixture
async def world() -> AsyncIterator[ConsentWorld]:
    world = ConsentWorld()
    yield world
    await world.aclose()


def texts(rows: tuple[TrustRow, ...]) -> list[tuple[str, str, str]]:
    return [(one.name, one.text, one.what) for one in rows]


async def test_pools_go_from_waiting_to_accepted_and_back(world: ConsentWorld) -> None:
    model = world.trust()
    await world.look()
    waiting = [(POOL.name, "Found on the network; not used before you accept it.", "look")]
    assert texts(model.state.waiting) == waiting

    await world.accept()
    assert model.state.waiting == ()
    assert texts(model.state.accepted) == [
        (POOL.name, "Accepted by you, and unchanged since.", "dismiss")
    ]

    world.finder.answer = survey(replace(CURVE, code_hash="99" * 32))
    await world.pools.find()
    (row,) = model.state.accepted
    assert (row.text, row.is_bad) == (
        "Not what you accepted any more; nothing is swapped in it.",
        True,
    )
    world.finder.answer = survey(V3)
    await world.pools.find()
    (row,) = model.state.accepted
    assert row.text == "Accepted by you, and not found any more; it is not used."

    await world.consent.dismiss_pool(POOL.address, secret())
    assert model.state.accepted == ()
    model.close()


@pytest.mark.parametrize("doubt", Doubt)
async def test_what_is_left_out_says_why(world: ConsentWorld, doubt: Doubt) -> None:
    world.finder.answer = survey(FoundPool(V2_POOL, "01" * 32, None, doubt))
    await world.look()

    assert texts(world.trust().state.doubted) == [(V2_POOL.name, DOUBTS[doubt], "")]


async def test_an_accepted_pool_of_another_manifest_is_only_there_to_be_removed(
    world: ConsentWorld,
) -> None:
    gone = UnfitPool(ETHEREUM.chain_id, NEW, "Curve AID/OLD")
    world.keys.unfit = [gone, replace(gone, chain_id=56)]
    model = world.trust()

    (row,) = model.state.accepted
    assert (row.name, row.what, row.is_bad) == ("Curve AID/OLD", "dismiss", True)
    await world.consent.dismiss_pool(NEW, secret())
    model.redraw()
    assert model.state.accepted == ()


async def test_while_locked_nobody_knows_what_was_accepted(world: ConsentWorld) -> None:
    await world.look()
    model = world.trust()
    world.accounts.lock()

    assert (model.state.waiting, model.state.accepted) == ((), ())
    assert model.state.locked_text == "Unlock to see which pools you accepted."


@pytest.mark.requirement("S2")
async def test_a_change_is_listed_and_goes_once_it_is_accepted(world: ConsentWorld) -> None:
    model = world.trust()
    await world.change()
    (row,) = model.state.changes
    assert (row.name, row.address, row.key) == ("AID", AID.address, f"code:{AID.address}")

    sheet = world.change_sheet()
    sheet.accept(secret())
    await world.idle()

    assert sheet.state.is_done
    assert model.state.changes == ()


@pytest.mark.requirement("S2")
async def test_the_sheet_has_both_values_whole_and_what_they_close(world: ConsentWorld) -> None:
    await world.change()

    facts = world.change_sheet().facts

    assert facts.contract == NamedAddress("AID", AID.address)
    assert facts.was.replace(" ", "").replace("\n", "") == "ab" * 32
    assert facts.now.replace(" ", "").replace("\n", "") == "99" * 32
    assert facts.closes_text == (
        "It closes: Swap on pools, Mint at GAIB, Redeem at GAIB, Stake, Leave sAID, Send."
    )
    assert facts.block_text == "Read at block 1,234, of 30 Nov 2026, 12:00 UTC"
    assert (facts.can_accept, facts.asks_password, facts.kind) == (True, True, "warning")


@pytest.mark.requirement("S2")
@pytest.mark.parametrize(
    ("trait", "value", "was", "now"),
    [
        (Trait.IMPLEMENTATION, str(NEW), "0x0000", "0x7E5F 4552"),
        (Trait.BEACON, str(NEW), "nothing", "0x7E5F 4552"),
        (Trait.SYMBOL, "USDC", "AID", "USDC"),
        (Trait.DIGITS, "6", "18", "6"),
        (Trait.DIGITS, "", "18", "nothing"),
        (Trait.CODE, "", "abab abab", "no contract"),
    ],
)
async def test_every_trait_is_shown_in_words_of_its_own(
    world: ConsentWorld, trait: Trait, value: str, was: str, now: str
) -> None:
    await world.change(trait, value)

    facts = world.change_sheet().facts

    assert (facts.was[: len(was)], facts.now[: len(now)]) == (was, now)
    is_manifest = trait is Trait.DIGITS or not value
    assert facts.can_accept is not is_manifest
    assert ("cannot be accepted" in facts.advice) is is_manifest
    assert facts.kind == ("negative" if is_manifest else "warning")


@pytest.mark.requirement("S2")
async def test_a_token_of_another_name_in_the_vault_is_named(world: ConsentWorld) -> None:
    await world.standing.look()
    world.surveyor.found[SAID.address, Trait.ASSET] = ETHEREUM.usdc.address
    await world.standing.look()

    facts = world.change_sheet().facts

    assert (facts.was_name, facts.now_name) == ("AID", "USDC")


async def test_without_a_vault_no_password_is_asked_for() -> None:
    world = ConsentWorld(WATCHED)
    await world.change()

    assert not world.change_sheet().facts.asks_password
    await world.aclose()


async def test_the_sheet_of_a_pool_says_who_names_it_and_what_was_read(world: ConsentWorld) -> None:
    await world.look()
    sheet = world.pool_sheet()

    facts = sheet.facts
    assert (facts.name, facts.address) == (POOL.name, POOL.address)
    assert facts.factory == NamedAddress("Curve factory", FACTORY)
    assert [one.name for one in facts.coins] == ["USDC", "AID"]
    assert (facts.fee_text, facts.depth_text) == ("0.01%", "2,000,000.00 USDC")
    assert (facts.was_code, facts.block_text) == ("", "Read at block 7, of 30 Nov 2026, 12:00 UTC")

    sheet.accept(secret("wrong horse"))
    await world.idle()
    assert sheet.state.fault("password").endswith("W-401")
    sheet.accept(secret())
    await world.idle()
    assert sheet.state.is_done

    named = NamedAddress(POOL.name, POOL.address)
    removal = PoolDismissalViewModel(named, world.consent, world.text, world.tasks)
    removal.dismiss(secret())
    await world.idle()
    assert (removal.state.is_done, world.pools.accepted) == (True, ())


async def test_a_memory_that_is_damaged_is_said_so_until_it_is_learned_anew(
    world: ConsentWorld,
) -> None:
    model = world.trust()
    world.memory.is_damaged = True
    await world.standing.follow()
    assert model.state.memory_text.endswith("W-460")

    sheet = MemoryViewModel(world.consent, world.text, world.tasks, has_vault=True)
    world.surveyor.gate.clear()
    typed = secret()
    sheet.learn(typed)
    await asyncio.sleep(0)
    assert sheet.state.work.can_stop
    sheet.stop()
    await world.idle()
    assert (sheet.state.is_busy, sheet.state.is_done, bool(typed)) == (False, False, False)
    assert sheet.state.stopped == "Stopped. Everything is as it was before."
    assert world.memory.is_damaged

    world.surveyor.gate.set()
    sheet.learn(secret())
    await world.idle()

    assert (sheet.state.is_done, model.state.memory_text) == (True, "")
