"""When the wallet locks by itself: to the second, whatever is done to the clocks."""

import pytest

from gaib_wallet.services.locking import IdleRule

SECOND = 10**9
LIMIT_MIN = 5
NIGHT_S = 8 * 3600


class Clocks:
    """Two clocks that go on as a test says, in seconds."""

    def __init__(self) -> None:
        self.monotonic = 50 * SECOND
        self.wall = 1_700_000_000 * SECOND
        self.rule = IdleRule(lambda: self.monotonic, lambda: self.wall)

    def pass_by(self, seconds: float, wall: float | None = None) -> None:
        self.monotonic += int(seconds * SECOND)
        self.wall += int((seconds if wall is None else wall) * SECOND)

    def tick(self, seconds: int, *, of: float = 1) -> None:
        """Let the time go by as the program does: with a look every second."""
        for _ in range(int(seconds / of)):
            self.pass_by(of)
            self.is_over()

    def is_over(self) -> bool:
        return self.rule.is_over(LIMIT_MIN)

    def locks_after(self) -> int:
        """How many seconds without input, with a look a second, until it is over."""
        seconds = 0
        while not self.is_over():
            self.pass_by(1)
            seconds += 1
        return seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.mark.requirement("K11")
@pytest.mark.parametrize("minutes", [1, 5, 30])
def test_it_is_over_at_the_second_that_was_chosen(clocks: Clocks, minutes: int) -> None:
    clocks.pass_by(minutes * 60 - 1)
    assert not clocks.rule.is_over(minutes)
    clocks.pass_by(1)
    assert clocks.rule.is_over(minutes)


@pytest.mark.requirement("K11")
def test_input_begins_the_time_anew(clocks: Clocks) -> None:
    clocks.tick(299)
    clocks.rule.touch()

    assert abs(clocks.locks_after() - 300) <= 2


@pytest.mark.requirement("K11")
@pytest.mark.parametrize("hours", [-24, -1])
def test_a_clock_that_is_set_back_postpones_nothing(clocks: Clocks, hours: int) -> None:
    clocks.tick(100)
    clocks.wall += hours * 3600 * SECOND

    assert abs(clocks.locks_after() - 200) <= 2


@pytest.mark.requirement("K11")
def test_a_clock_that_is_set_back_hides_no_sleep_that_follows(clocks: Clocks) -> None:
    clocks.wall -= 24 * 3600 * SECOND
    clocks.tick(10)
    clocks.pass_by(0, wall=NIGHT_S)

    assert clocks.is_over()


@pytest.mark.requirement("K11")
def test_sleep_counts_although_one_clock_stands_still(clocks: Clocks) -> None:
    clocks.tick(10)
    clocks.pass_by(1, wall=NIGHT_S)

    assert clocks.is_over()


@pytest.mark.requirement("K11")
def test_a_short_sleep_is_added_to_the_time_before_it(clocks: Clocks) -> None:
    clocks.tick(200)
    clocks.pass_by(1, wall=60)
    assert not clocks.is_over()

    assert abs(clocks.locks_after() - 40) <= 2


@pytest.mark.requirement("K11")
def test_a_clock_that_is_corrected_all_the_time_does_not_add_up(clocks: Clocks) -> None:
    seconds = 0
    while not clocks.is_over():
        # As a clock that runs 500 ppm too quickly, the most that a time service does.
        clocks.pass_by(1, wall=1.0005)
        seconds += 1

    assert abs(seconds - 300) <= 2
