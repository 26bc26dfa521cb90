from datetime import UTC, datetime

import pytest

from gaib_wallet.domain.staking import ExitRequest
from tests.builders import aid


@pytest.mark.requirement("T13")
def test_an_exit_is_paid_some_day_between_two() -> None:
    request = ExitRequest(datetime(2026, 11, 30, 12, tzinfo=UTC), aid("100"))

    assert request.window == (
        datetime(2026, 12, 30, 12, tzinfo=UTC),
        datetime(2027, 1, 31, 12, tzinfo=UTC),
    )
