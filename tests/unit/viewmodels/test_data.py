"""Where things are kept, and how they are taken away: never without knowing what is lost."""

from collections.abc import AsyncIterator, Mapping

import pytest

from gaib_wallet.domain.accounts import Phrase
from gaib_wallet.errors import StorageFault
from gaib_wallet.viewmodels.data import DataViewModel, Reset
from tests.fake_vault import PASSWORD, secret
from tests.key_world import KeyWorld

FOLDERS = {"data": "/data", "config": "/config", "cache": "/cache", "logs": "/logs"}


class Section:
    """The section of a wallet with two accounts, one of whose words are on paper."""

    def __init__(self, world: KeyWorld, *, is_demo: bool = False) -> None:
        self.world = world
        self.done: list[Reset] = []
        self.fault: StorageFault | None = None
        acts = {one: lambda what=one: self._act(what) for one in Reset if one}
        self.model = DataViewModel(
            world.accounts,
            "main",
            FOLDERS,
            self._measure,
            acts,
            world.unlocks.check,
            world.text,
            world.tasks,
            is_demo=is_demo,
        )

    async def _measure(self) -> Mapping[str, int]:
        return {"data": 0, "config": 1, "cache": 999_999, "logs": 64_040_001}

    def _act(self, what: Reset) -> None:
        if self.fault:
            raise self.fault
        self.done.append(what)


@pytest.fixture
async def section() -> AsyncIterator[Section]:
    world = KeyWorld()
    await world.furnish()
    yield Section(world)
    await world.aclose()


async def test_every_folder_says_how_much_is_in_it(section: Section) -> None:
    assert {line.size for line in section.model.state.folders} == {""}

    section.model.measure()
    await section.world.idle()

    assert [line.size for line in section.model.state.folders] == [
        "0 kB",
        "1 kB",
        "1,000 kB",
        "64.1 MB",
    ]


@pytest.mark.parametrize("what", [Reset.SETTINGS, Reset.CACHE])
async def test_nothing_goes_before_it_was_said_what_goes(section: Section, what: Reset) -> None:
    section.model.confirm()
    assert section.done == []
    section.model.ask(what.value)
    assert section.model.state.asked_text
    assert section.model.state.phrase == ""
    section.model.keep_all()
    section.model.confirm()
    assert section.done == []

    section.model.ask(what.value)
    section.model.confirm()

    assert (section.done, section.model.state.asked) == ([what], Reset.NOTHING)


async def test_a_wallet_whose_words_are_not_on_paper_goes_only_with_its_loss_typed(
    section: Section,
) -> None:
    await section.world.accounts.create("Unsaved", 12, secret(""))
    section.model.ask("wallet")
    state = section.model.state
    assert (state.phrase, "Unsaved" in state.loss_text) == ("lose main", True)

    for typed in ("", "main", "LOSE main"):
        section.model.confirm(typed)
        assert section.model.state.fault_text.endswith("W-182")
    assert section.done == []

    section.model.confirm("  lose  main ", secret(PASSWORD))
    await section.world.idle()
    assert section.done == [Reset.WALLET]


async def test_a_locked_wallet_is_removed_by_nobody(section: Section) -> None:
    section.world.accounts.lock()
    section.model.ask("wallet")
    state = section.model.state
    assert state.needs_unlock

    section.model.confirm(state.phrase)
    assert section.done == []

    await section.world.unlocks.unlock(secret(PASSWORD))
    assert not section.model.state.needs_unlock
    section.model.confirm(state.phrase, secret(PASSWORD))
    await section.world.idle()
    assert section.done == [Reset.WALLET]


async def test_who_does_not_know_the_password_removes_nothing_and_is_made_to_wait(
    section: Section,
) -> None:
    section.model.ask("wallet")
    phrase = section.model.state.phrase
    said = []
    for wrong in (secret(""), secret("wrong"), secret("wrong again"), secret(PASSWORD)):
        section.model.confirm(phrase, wrong)
        await section.world.idle()
        said.append(section.model.state.password_fault[-5:])

    assert said == ["W-401", "W-401", "W-401", "W-417"]
    assert (section.done, section.model.state.asked) == ([], Reset.WALLET)
    assert section.model.state.fault_text == ""


async def test_what_is_kept_after_all_while_the_password_is_looked_at_stays(
    section: Section,
) -> None:
    section.model.ask("wallet")
    section.model.confirm(section.model.state.phrase, secret(PASSWORD))
    section.model.keep_all()
    await section.world.idle()

    assert section.done == []


async def test_words_that_no_account_uses_ask_for_the_loss_too(section: Section) -> None:
    loose = Phrase("loose", 12, is_confirmed=False, has_passphrase=False)
    for phrase in section.world.accounts.phrases:
        section.world.accounts.confirm(phrase)
    section.model.ask("wallet")
    before = section.model.state
    section.world.book.keep(loose)
    section.world.accounts.lock()

    assert "no account uses" not in before.loss_text
    assert "no account uses" in section.model.state.loss_text
    assert section.model.state.phrase == "lose main"


async def test_what_the_disk_refuses_is_said(section: Section) -> None:
    section.fault = StorageFault("cache")
    section.model.ask("cache")
    section.model.confirm()

    assert section.model.state.fault_text.endswith("W-501")


async def test_the_demo_which_begins_anew_each_time_has_nothing_to_remove(section: Section) -> None:
    assert section.model.state.can_remove
    demo = Section(section.world, is_demo=True)
    assert not demo.model.state.can_remove

    for what in (Reset.CACHE, Reset.WALLET):
        demo.model.ask(what.value)
        demo.model.confirm("main")
    assert (demo.done, demo.model.state.asked) == ([], Reset.NOTHING)

    demo.model.ask(Reset.SETTINGS.value)
    demo.model.confirm()
    assert demo.done == [Reset.SETTINGS]
