"""A thread that works beside the window hands the interpreter back soon."""

from collections.abc import Iterator
import sys

import pytest

from gaib_wallet.app.switching import switch_soon


@pytest.fixture
def _as_before() -> Iterator[None]:
    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)


@pytest.mark.requirement("P3")
@pytest.mark.usefixtures("_as_before")
def test_a_wait_for_a_thread_is_a_small_part_of_a_frame() -> None:
    switch_soon()

    assert sys.getswitchinterval() < 0.016 / 32
