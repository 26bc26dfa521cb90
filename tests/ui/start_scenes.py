"""The wizard and the page that unlocks, in the states in which a person meets them."""

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from gaib_wallet.app.regions import regions
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.settings import Settings
from gaib_wallet.ui.pages.start.page import StartPage
from gaib_wallet.ui.pages.unlock import UnlockPage
from gaib_wallet.viewmodels.backup_words import BackupViewModel
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_facts import Origin, StartFacts, Step
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_progress import undecided
from gaib_wallet.viewmodels.text import NumberForm
from gaib_wallet.viewmodels.unlock import UnlockViewModel
from tests.builders import NETWORK
from tests.fake_vault import secret
from tests.key_world import KeyWorld

WORDS = " ".join(["abandon"] * 11 + ["about"])
Scene = Callable[[KeyWorld], Awaitable[QWidget]]


class NoDisk:
    def save(self, settings: Settings) -> None:
        """Nowhere."""


def wizard(world: KeyWorld, step: Step, origin: Origin = Origin.NEW) -> StartViewModel:
    facts = StartFacts(
        step=step,
        settings=Settings(nodes={NETWORK.key: ()}),
        network=NETWORK,
        networks=(NETWORK,),
        regions=regions(),
        next_name=world.accounts.next_name,
        origin=origin,
        has_vault=world.accounts.has_vault,
        account=world.accounts.chosen,
        phrase=undecided(world.accounts),
    )

    async def answers(_endpoint: str, chain_id: int) -> NodeReport:
        return NodeReport(chain_id, 24_310_118, 9, has_archive=True, latency_ms=48)

    return StartViewModel(
        world.accounts,
        world.backups,
        world.words,
        NoDisk(),
        facts,
        lambda _region: NumberForm(".", ","),
        answers,
        world.text,
        world.tasks,
    )


def page(world: KeyWorld, model: StartViewModel) -> StartPage:
    return StartPage(model, world.words)


async def region(world: KeyWorld) -> StartPage:
    return page(world, wizard(world, Step.REGION))


async def account(world: KeyWorld) -> StartPage:
    return page(world, wizard(world, Step.ACCOUNT))


async def passphrase(world: KeyWorld) -> StartPage:
    model = wizard(world, Step.ACCOUNT)
    model.go_on(Form(passphrase=secret("a"), passphrase_again=secret("a")))
    await world.idle()
    model.back()
    return page(world, model)


async def watch(world: KeyWorld) -> StartPage:
    model = wizard(world, Step.ACCOUNT)
    model.choose_origin("watch")
    model.go_on(Form(address="0x12"))
    await world.idle()
    return page(world, model)


async def lock(world: KeyWorld) -> StartPage:
    model = wizard(world, Step.LOCK)
    model.go_on(Form(password=secret("12345678"), repeated=secret("12345679")))
    await world.idle()
    model.measure(9)
    return page(world, model)


async def locking(world: KeyWorld) -> StartPage:
    model = wizard(world, Step.LOCK)
    world.vault.gate.clear()
    model.go_on(Form(password=secret(), repeated=secret()))
    return page(world, model)


async def new_words(world: KeyWorld) -> tuple[StartPage, BackupViewModel]:
    model = wizard(world, Step.LOCK)
    model.go_on(Form(password=secret(), repeated=secret()))
    await world.idle()
    assert model.backup
    return page(world, model), model.backup


async def covered(world: KeyWorld) -> StartPage:
    return (await new_words(world))[0]


async def shown(world: KeyWorld) -> StartPage:
    made, backup = await new_words(world)
    backup.show()
    return made


async def asked(world: KeyWorld) -> StartPage:
    made, backup = await new_words(world)
    backup.ask()
    backup.check((0, 0, 0))
    await world.idle()
    return made


async def postponing(world: KeyWorld) -> StartPage:
    made, backup = await new_words(world)
    backup.think_of_later()
    return made


async def sealed(world: KeyWorld) -> StartPage:
    await new_words(world)
    return page(world, wizard(world, Step.WORDS))


async def bring(world: KeyWorld, origin: Origin, form: Form) -> StartPage:
    model = wizard(world, Step.LOCK, origin)
    model.go_on(Form(password=secret(), repeated=secret()))
    await world.idle()
    model.go_on(form)
    await world.idle()
    return page(world, model)


async def words_lead(world: KeyWorld) -> StartPage:
    return await bring(world, Origin.WORDS, Form(numbers=world.words.read(WORDS)))


async def words_differ(world: KeyWorld) -> StartPage:
    return await bring(world, Origin.WORDS, Form(numbers=(0,) * 12))


async def key(world: KeyWorld) -> StartPage:
    return await bring(world, Origin.KEY, Form(key=secret("12")))


async def file(world: KeyWorld) -> StartPage:
    return await bring(world, Origin.FILE, Form(file="/none", file_password=secret("12")))


async def backup(world: KeyWorld) -> StartPage:
    model = wizard(world, Step.WORDS, Origin.BACKUP)
    model.go_on(Form(file="/none", file_password=secret("12")))
    await world.idle()
    return page(world, model)


async def node(world: KeyWorld) -> StartPage:
    model = wizard(world, Step.NODE)
    model.test_node("https://node.example")
    await world.idle()
    return page(world, model)


def unlocking(world: KeyWorld) -> UnlockViewModel:
    return UnlockViewModel(world.accounts, world.unlocks, world.text, world.tasks, world.pause)


async def unlock(world: KeyWorld) -> UnlockPage:
    await world.furnish()
    world.accounts.lock()
    return UnlockPage(unlocking(world), ("main", "second"), "main", 3, "Ethereum")


async def unlock_waits(world: KeyWorld) -> UnlockPage:
    await world.furnish()
    world.accounts.lock()
    model = unlocking(world)
    for _ in range(2):
        model.unlock(secret("wrong"))
        await world.idle()
    made = UnlockPage(model, ("main",), "main", 1, "Ethereum")
    model.unlock(secret("wrong"))
    await world.idle()
    return made


async def restore(world: KeyWorld) -> UnlockPage:
    made = await unlock(world)
    made.ask_for_a_vault(restores=True)
    made.show_name_fault("There is a vault already. It was not touched. W-418")
    return made


SCENES: dict[str, Scene] = {
    one.__name__: one
    for one in (
        region,
        account,
        passphrase,
        watch,
        lock,
        locking,
        covered,
        shown,
        asked,
        postponing,
        sealed,
        words_lead,
        words_differ,
        key,
        file,
        backup,
        node,
        unlock,
        unlock_waits,
        restore,
    )
}
