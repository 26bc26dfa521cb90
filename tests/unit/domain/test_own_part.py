"""What each deal brought to one account: by the shares it held then."""

from datetime import UTC, datetime
from fractions import Fraction

import pytest

from gaib_wallet.domain.earnings import earned_by_month
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.nav import EMPTY, DealResult, NavStep
from gaib_wallet.domain.own_part import own_steps
from gaib_wallet.domain.replay import Replay
from tests.vault import year


@pytest.mark.requirement("A3")
def test_the_parts_of_all_deals_add_up_to_what_the_account_earned() -> None:
    vault = year()
    replay = Replay(EMPTY)
    assert replay.feed(vault.events)
    stretch = replay.stretch()
    assert stretch is not None

    own = own_steps(stretch.steps, vault.flows)

    until = datetime(2026, 11, 30, tzinfo=UTC)
    earned = earned_by_month(vault.flows, stretch.deposit, until)
    whole = sum(result.net for step in own for result in step.results)
    # Each of some thirty figures is cut to a base unit.
    assert abs(whole - sum(earned.values(), Fraction(0))) < 100
    assert [one.deal for one in own[0].results] == [1, 2, 0]
    assert min(result.net for result in own[7].results) < 0


def test_what_came_later_or_moved_nothing_brought_nothing() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    flow = ChainEvent(7, 0, 0, b"", EventKind.DEPOSITED, 0, 100, 100)
    early = NavStep(7, at, Fraction(1), Fraction(2), (DealResult(1, 50),), ())
    silent = NavStep(8, at, Fraction(1), Fraction(2), (), ())
    even = NavStep(9, at, Fraction(1), Fraction(1), (DealResult(1, 50, 0, 50),), ())

    assert [step.results for step in own_steps((early, silent, even), (flow,))] == [(), (), ()]
