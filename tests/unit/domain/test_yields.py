"""What the share price did between dates, how steadily, and where gaps are."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.events import Covered
from gaib_wallet.domain.nav import DealResult, GapReason, NavStep, VaultState
from gaib_wallet.domain.rebuilding import rebuilt
from gaib_wallet.domain.yields import (
    Fall,
    NavHistory,
    RealisedReturn,
    by_month,
    steadiness,
)
from tests.vault import LAUNCH, ONE, Vault, lives, year


def history(
    vault: Vault, *covered: Covered, head: VaultState | None = None, launch: int = 10
) -> NavHistory:
    known = covered or (vault.covered(),)
    return rebuilt(vault.between, known, launch, vault.at, head or vault.state)


@pytest.mark.requirement("A3")
@given(lives())
def test_the_return_since_launch_is_the_change_of_the_share_price(vault: Vault) -> None:
    rebuilt_history = history(vault)
    since = rebuilt_history.since_launch

    assert rebuilt_history.is_complete
    assert since is not None
    assert since.before == 1
    assert since.ratio == vault.state.deposit_nav - 1


@pytest.mark.requirement("A1")
@given(lives(), st.integers(0, 30), st.integers(1, 30))
def test_a_gap_leaves_right_what_is_known_on_both_sides(vault: Vault, cut: int, gap: int) -> None:
    first, last = 10 + cut, 10 + cut + gap
    if last >= vault.block:
        return
    whole = history(vault)

    part = history(vault, vault.covered(last=first), vault.covered(first=last + 1))

    opening, closing = part.stretches
    assert set(opening.deposit) <= set(whole.stretches[0].deposit)
    assert closing.end is not None
    assert (closing.end.assets, closing.end.shares) == (vault.assets, vault.supply)
    assert opening.steps + closing.steps == tuple(
        step for step in whole.steps if not first < step.block <= last
    )
    assert part.gaps == ((opening.last, closing.first, GapReason.NOT_READ),)
    assert not part.is_complete
    assert part.since_launch is None


@pytest.mark.requirement("A1")
def test_what_was_not_read_in_between_is_a_gap_without_a_step() -> None:
    vault = year()
    whole = history(vault)

    part = history(vault, vault.covered(last=14), vault.covered(first=17))

    opening, closing = part.stretches
    assert part.gaps == ((opening.last, closing.first, GapReason.NOT_READ),)
    assert opening.steps + closing.steps == tuple(
        step for step in whole.steps if not 14 < step.block < 17
    )
    assert part.latest_steps == closing.steps
    assert not part.is_covered
    assert not part.is_known


def test_a_beginning_that_is_contradicted_at_once_is_not_drawn() -> None:
    vault = year()
    vault.events[0] = vault.events[0]._replace(shares=7)

    doubted = history(vault)

    assert doubted.stretches[0].first == vault.events[1].at
    assert doubted.steps == history(year()).steps
    assert doubted.gaps == ()


def test_without_the_beginning_the_price_hangs_on_the_head() -> None:
    vault = year()
    late = history(vault, vault.covered(first=15))

    assert not late.is_complete
    assert late.since_launch is None
    assert late.steps == history(vault).steps[3:]
    assert late.over_last(3) == history(vault).over_last(3)
    assert late.over_last(8) is None  # it starts with a step that was not read
    assert late.gaps == ()


def test_marked_losses_that_were_not_read_leave_the_exit_price_out() -> None:
    vault = Vault()
    vault.deposit(1000 * ONE)
    vault.mark(5 * ONE)
    vault.report(ONE)
    quiet = vault.block
    vault.lose(ONE)

    (late,) = history(vault, vault.covered(first=quiet)).stretches
    assert [point.nav for point in late.unstaking] == [vault.state.unstaking_nav]
    assert late.unstaking[0].block == vault.block
    vault.deposit(ONE)
    (calm,) = history(vault, vault.covered(first=vault.block)).stretches
    assert calm.unstaking[-1].nav == vault.state.unstaking_nav


@pytest.mark.requirement("A1")
def test_where_the_vault_says_otherwise_there_is_a_gap_and_no_line_through_it() -> None:
    vault = year()
    richer = replace(vault.state, assets=vault.assets * 2)

    doubted = history(vault, head=richer)

    assert not doubted.is_complete
    assert doubted.since_launch is None
    ((begins, ends, reason),) = doubted.gaps
    proof = vault.events[1]  # the last deposit: nothing after it shows that the books were right
    assert begins == proof.at
    assert ends == vault.now
    assert reason is GapReason.CONTRADICTS
    (step,) = doubted.latest_steps
    assert len(step.results) == 34  # all that was reported since
    assert step.after_block is not None
    assert (step.after_block.number, step.block) == (proof.block, vault.block)
    assert by_month([step]) == {}  # nobody knows what of it was in which month


def test_a_contradiction_on_the_way_leaves_a_gap_after_it() -> None:
    vault = year()
    wrong = vault.events[5]._replace(kind=vault.events[0].kind, shares=7)
    vault.events[5] = wrong

    doubted = history(vault)

    assert len(doubted.stretches) == 2
    assert doubted.stretches[0].last == vault.events[1].at


@pytest.mark.parametrize(
    "covered", [[], [Covered(50, Vault().covered().last)]], ids=["nothing", "elsewhere"]
)
def test_the_head_alone_is_always_known(covered: Sequence[Covered]) -> None:
    vault = year()

    known = rebuilt(vault.between, covered, 10, vault.at, vault.state)

    assert [stretch.deposit[0].nav for stretch in known.stretches] == [vault.state.deposit_nav]


def test_an_impossible_past_is_not_drawn() -> None:
    vault = year()
    poorer = VaultState(5, 5, None)

    (only,) = history(vault, vault.covered(first=12), head=poorer).stretches

    assert only.first == only.last == vault.now
    assert only.unstaking == ()


def test_a_past_that_contradicts_the_head_is_not_drawn() -> None:
    vault = Vault()
    vault.deposit(1000 * ONE)
    vault.deposit(10 * ONE)
    other = replace(vault.state, assets=vault.assets * 2)

    (only,) = history(vault, vault.covered(first=11), head=other).stretches

    assert only.first == only.last


def test_a_quiet_end_is_known_by_its_last_block() -> None:
    vault = Vault()
    vault.deposit(1000 * ONE)
    vault.tick()
    vault.tick()

    (only,) = history(vault, vault.covered(first=12)).stretches

    assert only.deposit[0].nav == 1


def test_a_vault_that_nobody_used_is_complete_and_empty() -> None:
    vault = Vault()
    vault.tick()
    new = history(vault)

    assert new.is_complete
    assert (new.stretches, new.steps, new.latest_steps, new.since_launch) == ((), (), (), None)
    assert new.over_last(1) is None


def test_an_exit_price_that_the_vault_does_not_tell_is_taken_from_the_events() -> None:
    vault = year()

    assert history(vault, head=replace(vault.state, losses=None)).is_complete


def test_the_year_of_the_demo_chain() -> None:
    known = history(year())
    since, last, three = known.since_launch, known.over_last(1), known.over_last(3)

    assert since is not None
    assert last is not None
    assert three is not None
    assert round(since.ratio, 3) == Fraction("0.083")
    assert (since.days, since.steps) == (364, 11)
    assert since.yearly == since.ratio * 365 / 364
    assert (last.first.month, last.last.month, last.yearly) == (10, 11, None)
    assert (three.first.month, three.last.month, three.days) == (8, 11, 92)
    assert three.yearly is not None
    assert known.over_last(11) == RealisedReturn(
        LAUNCH, datetime(2026, 11, 1, tzinfo=UTC), Fraction(1), since.after, 11
    )
    assert known.over_last(12) is None


@pytest.mark.requirement("A5")
def test_steadiness_counts_falls_and_when_they_were_made_good() -> None:
    steady = steadiness(history(year()).steps)

    assert (steady.up, steady.down) == (10, 1)
    assert steady.worst is not None
    assert steady.deepest is not None
    assert steady.worst.at == steady.deepest.at == datetime(2026, 8, 1, tzinfo=UTC)
    assert round(steady.worst.change, 4) == Fraction("-0.0041")
    assert steady.deepest.days_until_good == 31


def step(month: int, before: int, after: int) -> NavStep:
    at = datetime(2026, month, 1, tzinfo=UTC)
    return NavStep(month, at, Fraction(before), Fraction(after), (), ())


def test_a_fall_over_several_steps_is_one_and_may_not_be_made_good() -> None:
    steps = (step(1, 100, 90), step(2, 90, 95), step(3, 95, 80), step(4, 80, 99))

    assert steadiness(steps).deepest == Fall(Fraction(-1, 5), steps[2].at, None)
    assert steadiness((*steps, step(5, 99, 100))).deepest == Fall(Fraction(-1, 5), steps[2].at, 61)


def test_no_steps_are_neither_steady_nor_not() -> None:
    nothing = steadiness(())

    assert (nothing.up, nothing.down) == (0, 0)
    assert (nothing.worst, nothing.deepest, nothing.spread) == (None, None, None)


def test_the_spread_is_how_far_steps_are_from_their_mean() -> None:
    assert steadiness((step(1, 100, 101), step(2, 100, 103))).spread == Fraction(1, 100)
    assert steadiness((step(1, 3, 4), step(2, 3, 3))).spread == Fraction(166_666_666, 10**9)


def test_a_step_that_moves_nothing_is_neither_up_nor_down() -> None:
    flat = steadiness((step(1, 100, 100),))

    assert (flat.up, flat.down) == (0, 0)


def test_results_add_up_by_month_and_deal() -> None:
    results = (DealResult(1, 100, 20), DealResult(2, 50, 10))
    more = (DealResult(1, 0, 0, 30),)
    steps = (
        replace(step(3, 1, 2), results=results),
        replace(step(3, 2, 3), at=datetime(2026, 3, 31, 23, 59, tzinfo=UTC), results=more),
        replace(step(4, 3, 4), results=more),
    )

    months = by_month(steps)

    assert months[date(2026, 3, 1)] == (DealResult(1, 100, 20, 30), DealResult(2, 50, 10))
    assert months[date(2026, 4, 1)] == more
    assert months[date(2026, 3, 1)][0].net == 50


def test_a_year_is_never_made_of_less_than_ninety_days() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    short = RealisedReturn(start, start + timedelta(days=89), Fraction(1), Fraction(2), 1)
    enough = replace(short, last=start + timedelta(days=90))

    assert short.yearly is None
    assert enough.yearly == Fraction(365, 90)
