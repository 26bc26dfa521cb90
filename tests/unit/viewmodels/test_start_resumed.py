"""The wizard, left at any step and opened again: all is there but what is secret."""

from collections.abc import AsyncIterator
from dataclasses import replace
from time import process_time

import pytest

from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import StorageFault
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_facts import Origin, StartFacts, Step
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_progress import (
    noted_length,
    noted_origin,
    noted_text,
    undecided,
)
from tests.fake_vault import PASSWORD, secret
from tests.unit.viewmodels.test_start import ETHEREUM, NODE, OTHER, Beginner

TYPED_SECRETS = (PASSWORD, "of the sea", "1" * 64)


class Returning(Beginner):
    """Somebody who closes the window, and opens it again."""

    def come_back(self) -> StartViewModel:
        """The wizard that `Doors` makes of what is on disk, as after the process was killed."""
        settings = self.store.kept[-1] if self.store.kept else Settings()
        network = next(one for one in (ETHEREUM, OTHER) if one.key == settings.network)
        step = self.first_step()
        assert step is not None
        self.model = StartViewModel(
            self.accounts,
            self.backups,
            self.words,
            self.store,
            StartFacts(
                step=step,
                settings=settings,
                network=network,
                networks=(ETHEREUM, OTHER),
                regions=(("", "As in the system"),),
                next_name=self.accounts.next_name,
                spoken="en",
                typed=noted_text(settings),
                origin=noted_origin(settings),
                length=noted_length(settings),
                has_vault=self.accounts.has_vault,
                account=self.accounts.chosen,
                phrase=undecided(self.accounts),
            ),
            self._form_of,
            self._try_node,
            self.text,
            self.tasks,
        )
        return self.model

    def is_secret_kept(self) -> bool:
        return any(one in repr(kept) for kept in self.store.kept for one in TYPED_SECRETS)


@pytest.fixture
async def me() -> AsyncIterator[Returning]:
    me = Returning()
    yield me
    assert not me.is_secret_kept()
    await me.aclose()


async def test_language_and_region_are_there_before_the_first_step_is_done(me: Returning) -> None:
    me.model.choose_language("fr")
    me.model.choose_region("es_ES")

    state = me.come_back().state

    assert (state.step, state.language, state.region) == (Step.REGION, "fr", "es_ES")
    assert [name for _, name, _ in state.languages] == ["English", "Fran\u00e7ais", "Espa\u00f1ol"]


async def test_a_system_that_speaks_a_language_has_it_chosen_at_first(me: Returning) -> None:
    assert me.come_back().state.language == "en"


async def test_what_was_typed_in_the_account_step_is_there(me: Returning) -> None:
    await me.go_on()
    me.model.choose_origin("watch")
    me.model.choose_length("24")
    me.model.note("name", "Travel")
    me.model.note("address", "0x12")

    state = me.come_back().state

    assert (state.step, state.origin, state.length) == (Step.ACCOUNT, Origin.WATCH, 24)
    assert state.typed == {"name": "Travel", "address": "0x12"}


@pytest.mark.requirement("S5")
@pytest.mark.parametrize("field", ["name", "address", "endpoint"])
@pytest.mark.parametrize("mistaken", ["0x" + "1" * 64, "  ".join(["abandon"] * 12)])
async def test_a_key_or_words_in_the_wrong_field_are_not_kept(
    me: Returning, field: str, mistaken: str
) -> None:
    await me.go_on()
    me.model.note("name", "Travel")
    me.model.note(field, mistaken)

    assert mistaken not in repr(me.store.kept)
    assert me.model.state.typed[field] == mistaken


async def test_something_very_long_in_a_field_holds_nobody_up(me: Returning) -> None:
    await me.go_on()
    before = process_time()

    me.model.note("name", "x" * 32_767)

    assert process_time() - before < 1
    assert len(me.store.kept[-1].start["name"]) == 32_767


async def test_the_lock_step_goes_on_with_the_name_that_was_given(me: Returning) -> None:
    await me.at_lock()
    me.model.lock_after(30)
    me.model.measure(5)

    state = me.come_back().state
    assert (state.step, state.lock_after_min) == (Step.LOCK, 30)

    await me.lock()
    assert me.accounts.accounts[0].name == "Savings"


async def test_a_passphrase_is_asked_for_again_and_never_left_out(me: Returning) -> None:
    await me.go_on()
    passphrase = secret("of the sea")
    await me.go_on(Form(passphrase=passphrase, passphrase_again=secret("of the sea")))
    assert me.step() is Step.LOCK

    state = me.come_back().state

    assert (state.step, state.has_passphrase) == (Step.ACCOUNT, False)


@pytest.mark.parametrize("origin", [Origin.WORDS, Origin.KEY, Origin.FILE])
async def test_what_is_brought_is_asked_for_once_the_vault_is_there(
    me: Returning, origin: Origin
) -> None:
    await me.at_lock(origin)
    await me.lock()
    assert me.step() is Step.WORDS

    state = me.come_back().state
    assert (state.step, state.origin) == (Step.WORDS, origin)

    if origin is Origin.KEY:
        await me.go_on(Form(key=secret("1" * 64)))
        assert (me.step(), me.accounts.accounts[0].name) == (Step.NODE, "Savings")


async def test_a_backup_needs_no_vault_to_go_on_with(me: Returning) -> None:
    await me.go_on()
    me.model.choose_origin("backup")
    await me.go_on()

    state = me.come_back().state
    assert (state.step, state.origin) == (Step.WORDS, Origin.BACKUP)


async def test_new_words_are_shown_again_until_they_are_on_paper(me: Returning) -> None:
    await me.at_lock()
    await me.lock()

    assert me.come_back().state.step is Step.WORDS
    assert me.model.backup is not None


async def test_a_node_that_was_typed_is_there_and_gone_once_all_is_done(me: Returning) -> None:
    await me.go_on()
    me.model.choose_origin("watch")
    await me.go_on(Form(address="0x000000000000000000000000000000000000dEaD"))
    me.model.choose_network("other")
    me.model.note("endpoint", NODE)

    state = me.come_back().state
    assert (state.step, state.network, state.typed["endpoint"]) == (Step.NODE, "other", NODE)

    await me.go_on(Form(endpoint=NODE))
    assert me.model.state.is_finished
    assert (me.store.kept[-1].start, me.store.kept[-1].nodes) == ({}, {"other": (NODE,)})


async def test_what_cannot_be_noted_is_said_and_holds_nobody_up(me: Returning) -> None:
    me.store.fault = StorageFault("settings")
    me.model.choose_language("fr")

    assert me.model.state.fault_text.endswith("W-501")
    assert (me.model.state.language, me.store.kept) == ("fr", [])


@pytest.mark.parametrize(
    "noted",
    [
        {"step": "NOWHERE", "origin": "nobody", "length": "7"},
        {"step": "NODE", "origin": "new"},
        {"origin": "7"},
    ],
)
async def test_notes_that_cannot_be_lead_to_a_step_that_can(
    me: Returning, noted: dict[str, str]
) -> None:
    me.store.kept.append(replace(Settings(), start=noted))

    state = me.come_back().state

    assert (state.step, state.origin, state.length) == (Step.ACCOUNT, Origin.NEW, 12)


async def test_a_new_user_is_through_in_seven_presses(me: Returning) -> None:
    presses = 0

    async def press(form: Form | None = None) -> None:
        nonlocal presses
        presses += 1
        await me.go_on(form)

    await press()  # language and region as the system has them
    await press()  # new words, no name
    await press(Form(password=secret(PASSWORD), repeated=secret(PASSWORD)))
    backup = me.model.backup
    assert backup is not None
    backup.think_of_later()
    backup.postpone()
    presses += 2
    await press()
    me.model.skip_node()
    presses += 1

    assert (me.model.state.is_finished, presses) == (True, 7)
