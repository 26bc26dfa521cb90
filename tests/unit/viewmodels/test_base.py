from gaib_wallet.viewmodels.base import ViewModel


class Counter(ViewModel[int]):
    def count_to(self, number: int) -> None:
        self._show(number)


def test_a_listener_hears_the_state_at_once_and_each_change_of_it() -> None:
    told: list[int] = []
    counter = Counter(0)
    counter.subscribe(told.append)

    counter.count_to(1)
    counter.count_to(1)
    counter.count_to(2)

    assert told == [0, 1, 2]
    assert counter.state == 2


def test_a_listener_that_left_hears_nothing_more() -> None:
    told: list[int] = []
    counter = Counter(0)
    stop = counter.subscribe(told.append)

    stop()
    counter.count_to(1)

    assert told == [0]


def test_a_listener_may_leave_while_others_are_told() -> None:
    told: list[str] = []
    counter = Counter(0)

    def leave(state: int) -> None:
        if state:
            stop()

    stop = counter.subscribe(leave)
    counter.subscribe(lambda state: told.append(f"still {state}"))
    counter.count_to(1)

    assert told == ["still 0", "still 1"]
