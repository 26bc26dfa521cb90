"""A wallet that is killed while it writes finds, when it starts again, all that it had kept."""

from collections.abc import Iterator
import json
from pathlib import Path
import signal
import subprocess
import sys
import tempfile

from hypothesis import given
from hypothesis import strategies as st
import pytest

from tests.soak.sample import one_in
from tests.soak.stores import STORES

LIVES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 20_000)), min_size=1, max_size=3)
"""Of each life: after how many writes it ends, and how many microseconds after the last of them."""
VAULT = "vaults"
"""Nothing else holds what nobody can read from a chain again: it is killed more often."""


class Mortal:
    """Lives of writers, one after the other."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def live(self, store: str, folder: Path, first: int, life: tuple[int, int]) -> list[int]:
        """What a writer from `first` on had kept, by its own word, when it was killed."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        question = [store, str(folder), first, *life]
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        killed_by, kept = json.loads(self._process.stdout.readline())
        assert killed_by == signal.SIGKILL
        return [int(number) for number in kept]


@pytest.fixture(scope="module")
def mortal() -> Iterator[Mortal]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.soak.mortal"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Mortal(process)
        assert process.stdin is not None
        process.stdin.close()


@pytest.mark.requirement("K7")
@pytest.mark.parametrize("store", [store for store in STORES if store != VAULT])
@one_in(50)
@given(lives=LIVES)
def test_what_was_kept_is_there_after_any_number_of_kills(
    mortal: Mortal, store: str, lives: list[tuple[int, int]]
) -> None:
    check(mortal, store, lives)


@pytest.mark.requirement("K7")
@one_in(10)
@given(lives=LIVES)
def test_a_vault_opens_after_any_number_of_kills(
    mortal: Mortal, lives: list[tuple[int, int]]
) -> None:
    check(mortal, VAULT, lives)


def check(mortal: Mortal, store: str, lives: list[tuple[int, int]]) -> None:
    """Each life ends by a kill; what it kept is there, and nothing else."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        count = 0
        for life in lives:
            told = mortal.live(store, folder, count, life)
            expected = told[-1] + 1 if told else count

            count = STORES[store](folder).kept()

            # One more may have been kept of which it could not tell.
            assert expected <= count <= expected + 1
