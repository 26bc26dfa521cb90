"""A window that asks for the words one by one is not told them."""

from collections.abc import Iterator

import pytest

from gaib_wallet.keys import wire
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.desk import MOST_MISTAKES, Desk, Guessing


def opened() -> tuple[Desk, wire.Opened]:
    desk = Desk({})
    desk.answer(wire.Make(bytearray(b"correct horse"), KdfCost(8, 1, 1)))
    desk.answer(wire.Settle(is_kept=True))
    made = desk.answer(wire.MakeWords(12, bytearray()))
    desk.answer(wire.Settle(is_kept=True))
    assert isinstance(made, wire.Opened)
    return desk, made


def guesses(desk: Desk, phrase: str, right: int) -> Iterator[bool]:
    """What it says to one word after the other at the first place, the right one left out."""
    for number in range(2048):
        if number != right:
            said = desk.answer(wire.Matches(phrase, {0: number}))
            assert isinstance(said, wire.Compared)
            yield said.is_right


def test_words_cannot_be_found_by_asking_for_each() -> None:
    desk, made = opened()
    assert made.words is not None
    told = guesses(desk, made.words.phrase.key, made.words.numbers[0])

    assert [next(told) for _ in range(MOST_MISTAKES)] == [False] * MOST_MISTAKES
    with pytest.raises(Guessing):
        next(told)


def test_right_words_may_be_asked_for_again_and_again() -> None:
    desk, made = opened()
    assert made.words is not None
    answers = dict(enumerate(made.words.numbers))

    said = {
        desk.answer(wire.Matches(made.words.phrase.key, answers)) for _ in range(2 * MOST_MISTAKES)
    }

    assert said == {wire.Compared(is_right=True)}
