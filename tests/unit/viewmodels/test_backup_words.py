"""New words: covered, shown, asked for three of them, or knowingly left for later."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.domain.accounts import NewPhrase
from gaib_wallet.errors import StorageFault
from gaib_wallet.viewmodels.backup_words import BackupStage, BackupViewModel
from tests.fake_vault import PASSWORD, secret
from tests.key_world import KeyWorld


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    world = KeyWorld()
    yield world
    await world.aclose()


@pytest.fixture
async def made(world: KeyWorld) -> NewPhrase:
    await world.accounts.make_vault(secret())
    return await world.accounts.create("Savings", 12, secret(""))


def backup(world: KeyWorld, made: NewPhrase, *, knows: bool = True) -> BackupViewModel:
    numbers = made.numbers if knows else ()
    return BackupViewModel(
        made.phrase, world.backups, world.words, world.text, world.tasks, numbers
    )


def stage(model: BackupViewModel) -> BackupStage:
    return model.state.stage


async def test_no_word_is_in_sight_before_somebody_says_that_nobody_looks(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = backup(world, made)
    assert (model.state.stage, model.state.words) == (BackupStage.COVERED, ())

    model.show()
    assert model.state.words == world.word_texts(made.numbers)

    model.cover()
    assert model.state.words == ()


@pytest.mark.requirement("K12")
async def test_three_right_words_from_paper_confirm_the_phrase(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = backup(world, made)
    model.show()
    model.ask()
    assert len(model.state.asked) == 3
    assert model.state.words == ()

    model.check(tuple(made.numbers[place] for place in model.state.asked))
    assert model.state.is_busy
    await world.idle()

    assert stage(model) is BackupStage.DONE
    assert world.accounts.phrases[0].is_confirmed


async def test_a_wrong_word_is_named_and_confirms_nothing(world: KeyWorld, made: NewPhrase) -> None:
    model = backup(world, made)
    model.ask()
    asked = model.state.asked
    right = [made.numbers[place] for place in asked]
    model.check((right[0], (right[1] + 1) % 2048, right[2]))
    await world.idle()

    assert model.state.wrong == 1
    assert model.state.fault_text.startswith(f"Word {asked[1] + 1} is another one.")
    assert model.state.fault_text.endswith("W-133")
    assert model.state.asked == asked
    assert not world.accounts.phrases[0].is_confirmed

    model.type()
    assert not model.state.fault_text


async def test_a_word_of_no_list_is_named(world: KeyWorld, made: NewPhrase) -> None:
    model = backup(world, made)
    model.ask()
    model.check((None, 0, 0))
    await world.idle()

    assert (model.state.wrong, model.state.fault_text[-5:]) == (0, "W-130")


async def test_a_word_that_is_not_typed_yet_is_asked_for(world: KeyWorld, made: NewPhrase) -> None:
    model = backup(world, made)
    model.ask()
    right = made.numbers[model.state.asked[0]]
    model.check((right, None, None), frozenset({1, 2}))
    await world.idle()

    missing = model.state.asked[1] + 1
    assert model.state.wrong == 1
    assert model.state.fault_text.startswith(f"Word {missing} is not typed yet.")


async def test_it_is_left_for_later_only_after_its_meaning_was_said(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = backup(world, made)
    model.think_of_later()
    assert stage(model) is BackupStage.POSTPONING
    assert (model.state.action, model.state.otherwise) == ("Back to the words", "I take the risk")
    assert not world.accounts.phrases[0].is_postponed

    model.back()
    assert stage(model) is BackupStage.COVERED

    model.think_of_later()
    model.postpone()
    assert stage(model) is BackupStage.POSTPONED
    assert world.accounts.phrases[0].is_postponed
    assert not world.accounts.phrases[0].is_confirmed


async def test_words_of_an_earlier_start_are_shown_by_the_password(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = backup(world, made, knows=False)
    assert stage(model) is BackupStage.SEALED

    wrong = secret("not it at all")
    model.reveal(wrong)
    await world.idle()
    assert model.state.fault_text.endswith("W-401")
    assert not wrong

    model.reveal(secret(PASSWORD))
    await world.idle()
    assert model.state.words == world.word_texts(made.numbers)

    model.forget()
    assert stage(model) is BackupStage.SEALED


async def test_a_disk_that_refuses_leaves_the_words_unconfirmed(
    world: KeyWorld, made: NewPhrase
) -> None:
    model = backup(world, made)
    model.ask()
    world.book.fault = StorageFault("accounts.json")
    model.check(tuple(made.numbers[place] for place in model.state.asked))
    await world.idle()

    assert stage(model) is BackupStage.ASKED
    assert model.state.fault_text.endswith("W-501")
