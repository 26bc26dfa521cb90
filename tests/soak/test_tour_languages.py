"""The guided tour presses the same buttons in every language."""

from pathlib import Path

import pytest

from tests.e2e.test_tour import BAD_DAYS, BETWEEN_PEOPLE, THE_PAST, toured


@pytest.mark.timeout(600)
@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_tour_is_the_same_in_every_language(tmp_path: Path, language: str) -> None:
    steps = {step["step"] for step in toured(tmp_path, language)}

    assert steps >= BETWEEN_PEOPLE | THE_PAST | BAD_DAYS
