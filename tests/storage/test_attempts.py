"""Wrong passwords on disk."""

from pathlib import Path

import pytest

from gaib_wallet.domain.attempts import Attempts
from gaib_wallet.storage.attempts import AttemptsFile


@pytest.mark.requirement("K13")
def test_what_was_noted_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "attempts.json"
    assert AttemptsFile(path).load() == Attempts()

    AttemptsFile(path).save(Attempts(7, 1_800_000_000))

    assert AttemptsFile(path).load() == Attempts(7, 1_800_000_000)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"failures": "many"}', "[" * 100_000])
def test_a_file_that_cannot_be_read_says_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "attempts.json"
    path.write_text(content)

    assert AttemptsFile(path).load() == Attempts()
    AttemptsFile(path).save(Attempts(1, 2))
    assert AttemptsFile(path).load() == Attempts(1, 2)


def test_a_count_that_somebody_made_up_still_ends() -> None:
    assert Attempts(10**30, 0).step_s == 300
    assert Attempts(-5, 0).step_s == 0
    assert Attempts(9, 2**62).left_s(0) == Attempts(9, 0).step_s
