"""Blocks tell the time as they like: it repeats, goes back, and has a 29th of February."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gaib_wallet.domain.yields import by_month
from gaib_wallet.services.yields import YieldFacts, YieldService
from gaib_wallet.storage.events import EventFile
from tests.builders import ACCOUNT, NETWORK
from tests.vault import ONE, OWN, Vault
from tests.yield_world import FakeYieldReader

LEAP_DAY = datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC)


async def told(vault: Vault, folder: Path) -> YieldFacts:
    network = replace(NETWORK, launch_block=8)
    reader = FakeYieldReader(vault)
    service = YieldService(reader, EventFile(folder / "events.sqlite"), network, lambda: 0)
    return await service.sync(ACCOUNT, lambda _: None)


def living(times: list[datetime]) -> Vault:
    """A vault that earns one percent at each of those times, the first but one at all."""
    vault = Vault(gap=timedelta(0))
    vault.now = times[0]
    vault.deposit(1_000_000 * ONE)
    vault.deposit(1_000 * ONE, OWN)
    for time in times[1:]:
        vault.now = time
        vault.report(vault.assets // 80)
    vault.tick()
    return vault


def hours_back(time: datetime) -> datetime:
    return time - timedelta(hours=30)


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "then",
    [lambda time: time, hours_back, lambda time: time.replace(year=9_999)],
    ids=["repeats", "goes back", "is far away"],
)
async def test_a_clock_that_is_wrong_changes_no_price(
    tmp_path: Path, then: Callable[[datetime], datetime]
) -> None:
    start = datetime(2026, 3, 1, 12, tzinfo=UTC)
    vault = living([start, start + timedelta(days=40), then(start + timedelta(days=40))])

    facts = await told(vault, tmp_path)

    assert facts.history.is_complete
    assert len(facts.history.steps) == 2
    assert facts.history.head == vault.state
    assert facts.position is not None
    assert facts.position.shares == vault.held[OWN]


@pytest.mark.requirement("A3")
async def test_a_leap_day_belongs_to_february(tmp_path: Path) -> None:
    times = [datetime(2028, 2, 28, tzinfo=UTC), LEAP_DAY, LEAP_DAY + timedelta(seconds=1)]

    facts = await told(living(times), tmp_path)

    assert list(by_month(facts.history.steps)) == [date(2028, 2, 1), date(2028, 3, 1)]
    assert facts.earned is not None
    assert [month for month, gain in facts.earned.items() if gain] == [
        date(2028, 2, 1),
        date(2028, 3, 1),
    ]
    realised = facts.history.over_last(1)
    assert realised is not None
    assert realised.days == 0
