"""The sheets that ask for a decision, and what leads to them, as a person meets them."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from gaib_wallet.domain.standing import Trait
from gaib_wallet.services.standing import LOOK_EVERY_MS
from gaib_wallet.ui import kit
from gaib_wallet.ui.pages.convert import ConvertPage
from gaib_wallet.ui.widgets.change_sheet import ChangeSheet, MemorySheet
from gaib_wallet.ui.widgets.pool_sheet import DismissSheet, PoolSheet
from gaib_wallet.ui.widgets.proof_sheet import ProofSheet
from gaib_wallet.ui.widgets.trust_list import TrustList
from gaib_wallet.viewmodels.contract_change import MemoryViewModel
from gaib_wallet.viewmodels.pool_consent import NamedAddress, PoolDismissalViewModel
from tests.builders import POOL
from tests.consent_world import ConsentWorld
from tests.fake_vault import secret
from tests.found_pools import CURVE, DRY, V3, survey
from tests.ui.account_scenes import Over
from tests.wallet_world import WATCHED

Scene = Callable[[ConsentWorld], Awaitable[QWidget]]
IMPLEMENTATION = "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"


async def convert_unpublished(world: ConsentWorld) -> QWidget:
    """Minting is closed for everybody, and a pool waits for a word."""
    await world.look()
    model = world.convert()
    await world.beat()
    model.edit_pay("1000")
    await world.idle()
    model.press_route("GAIB")
    await world.idle()
    return ConvertPage(model)


async def pool(world: ConsentWorld) -> QWidget:
    await world.look()
    return Over(PoolSheet(world.pool_sheet(), is_demo=False))


async def pool_wrong_password(world: ConsentWorld) -> QWidget:
    await world.look()
    model = world.pool_sheet()
    over = Over(PoolSheet(model, is_demo=False))
    model.accept(secret("wrong horse"))
    await world.idle()
    return over


async def pool_accepted(world: ConsentWorld) -> QWidget:
    await world.look()
    model = world.pool_sheet()
    over = Over(PoolSheet(model, is_demo=False))
    model.accept(secret())
    await world.idle()
    return over


async def pool_changed(world: ConsentWorld) -> QWidget:
    await world.look()
    await world.accept()
    world.finder.answer = survey(replace(CURVE, code_hash="99" * 32), V3, DRY)
    await world.look()
    return Over(PoolSheet(world.pool_sheet(), is_demo=False))


async def pool_dismissal(world: ConsentWorld) -> QWidget:
    named = NamedAddress(POOL.name, POOL.address)
    model = PoolDismissalViewModel(named, world.consent, world.text, world.tasks)
    return Over(DismissSheet(model, is_demo=False))


async def change(world: ConsentWorld) -> QWidget:
    await world.change()
    return Over(ChangeSheet(world.change_sheet(), is_demo=False))


async def change_of_implementation(world: ConsentWorld) -> QWidget:
    await world.change(Trait.IMPLEMENTATION, IMPLEMENTATION)
    return Over(ChangeSheet(world.change_sheet(), is_demo=False))


async def change_against_the_manifest(world: ConsentWorld) -> QWidget:
    await world.change(Trait.DIGITS, "6")
    return Over(ChangeSheet(world.change_sheet(), is_demo=False))


async def memory(world: ConsentWorld) -> QWidget:
    model = MemoryViewModel(world.consent, world.text, world.tasks, has_vault=True)
    return Over(MemorySheet(model, is_demo=False))


async def proof(world: ConsentWorld) -> QWidget:
    await world.beat()
    return Over(ProofSheet(world.proof_sheet(), is_demo=False))


async def proof_signed(world: ConsentWorld) -> QWidget:
    await world.beat()
    model = world.proof_sheet()
    over = Over(ProofSheet(model, is_demo=False))
    model.sign()
    await world.idle()
    return over


async def proof_watched(world: ConsentWorld) -> QWidget:
    await world.beat()
    world.accounts.watch(WATCHED.name, WATCHED.address)
    world.accounts.choose(WATCHED.address)
    return Over(ProofSheet(world.proof_sheet(), is_demo=False))


async def trust(world: ConsentWorld) -> QWidget:
    """All that Settings can list at once."""
    await world.look()
    await world.accept()
    world.finder.answer = survey(replace(CURVE, code_hash="99" * 32), V3, DRY)
    await world.pools.find()
    await world.change()
    return _listed(world)


async def trust_waiting(world: ConsentWorld) -> QWidget:
    await world.look()
    world.memory.is_damaged = True
    await world.standing.follow()
    world.now_ms += LOOK_EVERY_MS
    await world.standing.follow()
    return _listed(world)


def _listed(world: ConsentWorld) -> QWidget:
    """As wide as it has it in Settings, beside the Security card."""
    listed = QWidget()
    card = kit.card(kit.column(TrustList(world.trust())))
    beside = kit.columns((QWidget(), kit.CARD_5), (kit.box(kit.column(card, None)), 0))
    listed.setLayout(kit.column(kit.page(kit.column(beside, None))))
    return listed


SCENES: dict[str, Scene] = {
    one.__name__: one
    for one in (
        convert_unpublished,
        pool,
        pool_wrong_password,
        pool_accepted,
        pool_changed,
        pool_dismissal,
        change,
        change_of_implementation,
        change_against_the_manifest,
        memory,
        proof,
        proof_signed,
        proof_watched,
        trust,
        trust_waiting,
    )
}
