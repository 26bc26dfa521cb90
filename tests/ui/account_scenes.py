"""The Accounts page and its sheets, in the states in which a person meets them."""

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.domain.accounts import NewPhrase
from gaib_wallet.ui.pages.accounts import AccountsPage
from gaib_wallet.ui.sheets import Sheet, SheetLayer
from gaib_wallet.ui.widgets.add_account_sheet import AddAccountSheet
from gaib_wallet.ui.widgets.drill_sheet import DrillSheet
from gaib_wallet.ui.widgets.export_sheet import ExportSheet
from gaib_wallet.ui.widgets.fee_cap_sheet import FeeCapSheet
from gaib_wallet.ui.widgets.legacy_sheet import LegacySheet
from gaib_wallet.ui.widgets.password_sheet import PasswordSheet
from gaib_wallet.ui.widgets.restore_sheet import RestoreSheet
from gaib_wallet.ui.widgets.reveal_sheet import RevealSheet
from gaib_wallet.viewmodels.accounts import AccountsViewModel
from gaib_wallet.viewmodels.add_account import AddAccountViewModel, NewVault
from gaib_wallet.viewmodels.add_account_state import Way
from gaib_wallet.viewmodels.backup_words import BackupViewModel
from gaib_wallet.viewmodels.drill import DrillViewModel
from gaib_wallet.viewmodels.fee_cap import FeeCapViewModel
from gaib_wallet.viewmodels.key_export import KeyExportViewModel
from gaib_wallet.viewmodels.legacy_keys import LegacyKeysViewModel
from gaib_wallet.viewmodels.password_change import PasswordChangeViewModel
from gaib_wallet.viewmodels.restore import RestoreViewModel
from gaib_wallet.viewmodels.reveal import RevealViewModel, Stage
from tests.builders import NETWORK, eth
from tests.fake_vault import secret
from tests.key_world import TRAVEL, KeyWorld

OLD_FILE = Path("/home/somebody/keys/0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf.json")
COPY = Path("/media/stick/backup.gaib")
Scene = Callable[[KeyWorld], Awaitable[QWidget]]


class Over(QWidget):
    """A sheet over nothing, as large as the window."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self.layer = SheetLayer(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.layer.setGeometry(self.rect())
        if self.layer.top is None:
            self.layer.push(self.sheet)


def page_of(world: KeyWorld, *legacy: Path) -> AccountsPage:
    """The page, with key files of an earlier version."""
    model = AccountsViewModel(
        world.accounts, world.backups, "main", world.text, world.tasks, lambda: legacy
    )
    return AccountsPage(model)


async def page(world: KeyWorld) -> QWidget:
    await world.furnish()
    return page_of(world)


async def page_confirmed(world: KeyWorld) -> QWidget:
    made = await world.furnish()
    world.accounts.confirm(made.phrase)
    return page_of(world, OLD_FILE)


async def page_postponed(world: KeyWorld) -> QWidget:
    made = await world.furnish()
    world.accounts.postpone(made.phrase)
    world.vault.lose(world.accounts.accounts[2].address)
    return page_of(world)


async def page_locked(world: KeyWorld) -> QWidget:
    await world.furnish()
    world.accounts.lock()
    return page_of(world)


async def page_watching(world: KeyWorld) -> QWidget:
    world.accounts.watch("Travel", TRAVEL)
    return page_of(world, OLD_FILE)


async def page_empty(world: KeyWorld) -> QWidget:
    return page_of(world)


async def page_renaming(world: KeyWorld) -> QWidget:
    await world.furnish()
    shown = page_of(world)
    model = shown._model  # noqa: SLF001 - as a press of the pencil does
    address = world.accounts.accounts[0].address
    model.edit(address)
    model.rename(address, "x" * 41)
    return shown


def drilling(world: KeyWorld) -> DrillViewModel:
    """The sheet that tries a restore."""
    return DrillViewModel(world.backups, world.accounts.phrases, world.text, world.tasks)


def adding(world: KeyWorld, way: Way, phrase: str = "") -> tuple[AddAccountViewModel, Over]:
    """The sheet that adds, for `way`."""
    model = AddAccountViewModel(
        world.accounts, way, world.text, world.tasks, phrase, "Words 1" if phrase else ""
    )

    def back_up(made: NewPhrase) -> BackupViewModel:
        return BackupViewModel(
            made.phrase, world.backups, world.words, world.text, world.tasks, made.numbers
        )

    return model, Over(AddAccountSheet(model, world.words, back_up, is_demo=False))


async def add_first(world: KeyWorld) -> QWidget:
    model, over = adding(world, Way.NEW)
    model.make_words("", 12, secret(""), secret(""), NewVault(secret("short"), secret("short")))
    await world.idle()
    return over


async def add_new_words(world: KeyWorld) -> QWidget:
    await world.furnish()
    model, over = adding(world, Way.NEW)
    model.make_words("", 24, secret(""), secret(""), NewVault())
    await world.idle()
    return over


async def add_words(world: KeyWorld) -> QWidget:
    await world.furnish()
    model, over = adding(world, Way.WORDS)
    model.look_up([1, 2, None], secret(""))
    return over


async def add_words_found(world: KeyWorld) -> QWidget:
    made = await world.furnish()
    model, over = adding(world, Way.WORDS)
    model.look_up(made.numbers, secret(""))
    await world.idle()
    return over


async def add_file(world: KeyWorld) -> QWidget:
    await world.furnish()
    model, over = adding(world, Way.FILE)
    model.bring_file("", "", secret(""), NewVault())
    await world.idle()
    return over


async def add_watched(world: KeyWorld) -> QWidget:
    model, over = adding(world, Way.WATCH)
    model.watch("", "0x12")
    await world.idle()
    return over


async def add_next(world: KeyWorld) -> QWidget:
    made = await world.furnish()
    _, over = adding(world, Way.NEXT, made.phrase.key)
    return over


def revealing(world: KeyWorld, made: NewPhrase, *, checks: bool) -> tuple[RevealViewModel, Over]:
    """The sheet that shows words, or has them checked on paper."""
    model = RevealViewModel(
        made.phrase,
        "Words 1",
        world.accounts,
        world.backups,
        world.words,
        world.elapsed_ms,
        world.pause,
        world.text,
        world.tasks,
    )
    hand_over = partial(
        BackupViewModel, made.phrase, world.backups, world.words, world.text, world.tasks
    )
    sheet = RevealSheet(model, world.words, is_demo=False, hand_over=hand_over if checks else None)
    return model, Over(sheet)


async def reveal(world: KeyWorld) -> QWidget:
    made = await world.furnish()
    model, over = revealing(world, made, checks=False)
    model.give(secret("not this one"))
    await world.idle()
    return over


async def reveal_warned(world: KeyWorld) -> QWidget:
    made = await world.furnish()
    model, over = revealing(world, made, checks=False)
    model.give(secret())
    await world.idle()
    assert model.state.stage is Stage.WARNED
    return over


async def back_up(world: KeyWorld) -> QWidget:
    made = await world.furnish()
    model, over = revealing(world, made, checks=True)
    model.give(secret())
    await world.idle()
    model.agree()
    await world.idle()
    return over


async def drill(world: KeyWorld) -> QWidget:
    await world.furnish()
    model = drilling(world)
    return Over(DrillSheet(model, world.words, is_demo=False))


async def drill_found(world: KeyWorld) -> QWidget:
    await world.furnish()
    await world.backups.save_backup(COPY)
    await world.accounts.import_key("Later", secret("2" * 64))
    model = drilling(world)
    model.choose("file")
    model.try_backup(str(COPY), secret())
    await world.idle()
    return Over(DrillSheet(model, world.words, is_demo=False))


async def drill_no_file(world: KeyWorld) -> QWidget:
    await world.furnish()
    model = drilling(world)
    model.choose("file")
    model.try_backup("/nowhere", secret())
    await world.idle()
    return Over(DrillSheet(model, world.words, is_demo=False))


async def password(world: KeyWorld) -> QWidget:
    await world.furnish()
    model = PasswordChangeViewModel(world.unlocks, world.text, world.tasks)
    model.change(secret("not this one"), secret("long enough"), secret("long enough"))
    await world.idle()
    return Over(PasswordSheet(model, is_demo=True))


async def export(world: KeyWorld) -> QWidget:
    await world.furnish()
    account = world.accounts.accounts[0]
    model = KeyExportViewModel(account, world.backups, world.text, world.tasks)
    model.export("/x.json", secret(), secret("long enough"), secret("another one"))
    await world.idle()
    return Over(ExportSheet(model, is_demo=False))


async def fee_cap(world: KeyWorld) -> QWidget:
    await world.furnish()
    model = FeeCapViewModel(NETWORK, eth("0.05"), world.unlocks, world.text, world.tasks)
    model.set_cap("0", secret())
    await world.idle()
    return Over(FeeCapSheet(model, is_demo=False))


async def restore(world: KeyWorld) -> QWidget:
    model = RestoreViewModel(world.backups, world.text, world.tasks)
    model.restore("", secret())
    await world.idle()
    return Over(RestoreSheet(model, is_demo=False))


async def legacy(world: KeyWorld) -> QWidget:
    model = LegacyKeysViewModel([OLD_FILE], world.accounts, world.text, world.tasks)
    return Over(LegacySheet(model, is_demo=False))


PAGES = (
    page,
    page_confirmed,
    page_postponed,
    page_locked,
    page_watching,
    page_empty,
    page_renaming,
)
SHEETS = (
    add_first,
    add_new_words,
    add_words,
    add_words_found,
    add_file,
    add_watched,
    add_next,
    reveal,
    reveal_warned,
    back_up,
    drill,
    drill_found,
    drill_no_file,
    password,
    export,
    fee_cap,
    restore,
    legacy,
)
SCENES: dict[str, Scene] = {one.__name__: one for one in (*PAGES, *SHEETS)}
