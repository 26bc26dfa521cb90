"""The tour's card without a card: what it says, and what can be pressed, in each of its moods."""

import ast
from pathlib import Path

import pytest

import gaib_wallet.app
from gaib_wallet.app.tour_story import CHAPTERS
from gaib_wallet.viewmodels import tour_captions
from gaib_wallet.viewmodels.tour import STEPS, TourViewModel
from tests.wallet_world import WalletWorld


class Driver:
    """Hears what the card wants."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.model = TourViewModel(WalletWorld().text)
        self.model.next_wanted = lambda: self.heard.append("next")
        self.model.begin_wanted = lambda key, step: self.heard.append(f"{key} {step}".strip())
        self.model.leave_wanted = lambda: self.heard.append("leave")


@pytest.fixture
def driver() -> Driver:
    return Driver()


def checked_steps() -> list[str]:
    """Every step that the story checks, as its sources name it."""
    folder = Path(gaib_wallet.app.__file__).parent
    nodes = (
        node for file in folder.glob("tour_*.py") for node in ast.walk(ast.parse(file.read_text()))
    )
    calls = (one for one in nodes if isinstance(one, ast.Call))
    checks = (
        one.args[0]
        for one in calls
        if isinstance(one.func, ast.Attribute) and one.func.attr == "check"
    )
    return [str(one.value) for one in checks if isinstance(one, ast.Constant)]


def test_every_caption_is_of_a_step_that_the_one_story_has() -> None:
    captioned = [one.step for one in STEPS]

    assert len(set(captioned)) == len(captioned) > 30
    assert set(captioned) <= set(checked_steps())
    assert tuple(tour_captions.CHAPTERS) == tuple(one.key for one in CHAPTERS)


def test_a_caption_says_where_it_is_and_waits(driver: Driver) -> None:
    model = driver.model
    model.prepare("buy")
    assert (model.state.title, model.state.can_go_on) == ("Buy AID", False)

    model.show(tour_captions.CHAPTERS["buy"][1][1])

    state = model.state
    assert (state.title, state.count_text) == ("Before you sign", f"Step 3 of {len(STEPS)}")
    assert (state.can_go_on, state.can_go_back, state.note_text) == (True, True, "")
    model.go_on()
    model.work("buy")
    assert (model.state.title, model.state.can_go_on) == ("Before you sign", False)
    assert driver.heard == ["next"]


def test_back_does_the_step_before_again_and_never_leaves_the_chapter(driver: Driver) -> None:
    _, captions = tour_captions.CHAPTERS["buy"]
    driver.model.prepare("buy")
    driver.model.show(captions[0])
    assert not driver.model.state.can_go_back
    driver.model.go_back()

    driver.model.show(captions[2])
    driver.model.go_back()

    assert driver.heard == [f"buy {captions[1].step}"]


def test_who_takes_over_is_told_and_goes_on_from_the_chapters_beginning(driver: Driver) -> None:
    driver.model.prepare("stake")
    driver.model.show(tour_captions.CHAPTERS["stake"][1][0])
    driver.model.turn_play()
    assert driver.model.state.play_text == "Pause"

    driver.model.take_over()

    state = driver.model.state
    assert state.note_text.startswith("Paused: the window is yours.")
    assert (state.next_text, state.can_go_on, state.play_text) == ("Go on", True, "Play")
    driver.model.go_on()
    driver.model.lose()
    assert driver.model.state.note_text.startswith("The tour lost its way here.")
    driver.model.turn_play()
    driver.model.choose_chapter("exit")
    driver.model.leave()
    assert driver.heard == ["stake", "stake", "exit", "leave"]
