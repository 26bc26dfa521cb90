"""Prices seen here and there: never more is said than they tell, and an archive tells the rest."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
import pytest

from gaib_wallet.domain.bisecting import blocks_within, narrowed
from gaib_wallet.domain.events import Covered, EventKind, Seal
from gaib_wallet.domain.nav import (
    END_OF_BLOCK,
    DealResult,
    GapReason,
    NavPoint,
    NavSource,
    Sighting,
    is_dust,
)
from gaib_wallet.domain.rebuilding import rebuilt
from gaib_wallet.domain.sightings import is_same
from gaib_wallet.domain.yields import NavHistory, by_month, steadiness
from tests.seen_vault import SeenVault, seen_lives
from tests.vault import ONE, OTHER, OWN, Vault, year

CLOSE = Fraction(1, 10**8)


def seen(
    vault: Vault, sightings: Sequence[Sighting] = (), *, keeps_states: bool | None = None
) -> NavHistory:
    covered = Covered(1, Seal(vault.block, int(vault.now.timestamp()), "0x"))
    return rebuilt(
        vault.between,
        [covered],
        1,
        vault.at,
        vault.state,
        sorted(sightings, key=lambda one: one.place),
        keeps_states=keeps_states,
    )


def searched(vault: SeenVault, history: NavHistory) -> tuple[list[Sighting], int]:
    """What an archive tells of every move, and how many rounds of questions that takes."""
    found: list[Sighting] = []
    rounds = 0
    moves = list(history.unplaced)
    while moves:
        rounds += 1
        blocks = {one for move in moves for one in blocks_within(move, 3, vault.block)}
        found += [one for one in map(vault.at_end_of, sorted(blocks)) if one]
        found.sort(key=lambda one: one.place)
        moves = [part for move in moves for part in narrowed(move, found)]
    return found, rounds


def known_at(points: Sequence[NavPoint], time: int) -> Fraction:
    return points[bisect_right(points, time, key=lambda one: one.time) - 1].nav


@pytest.mark.requirement("A1")
@settings(max_examples=60)
@given(seen_lives())
def test_what_is_drawn_is_what_was_and_the_rest_is_a_gap(vault: SeenVault) -> None:
    history = seen(vault)

    times = sorted({int(vault.now.timestamp()), *(event.time for event in vault.events)})
    blocks = {event.time: event.block for event in vault.events}
    for time in times:
        truth = vault.at_end_of(blocks.get(time, vault.block))
        assert truth is not None
        for stretch in history.stretches:
            if not int(stretch.first.timestamp()) <= time <= int(stretch.last.timestamp()):
                continue
            navs = (truth.deposit, truth.unstaking)
            for points, nav in zip((stretch.deposit, stretch.unstaking), navs, strict=True):
                assert nav is not None
                if points and points[0].time <= time:
                    assert abs(known_at(points, time) / nav - 1) < CLOSE
    assert history.since_launch is not None or history.gaps


@pytest.mark.requirement("A1", "A5")
@settings(max_examples=60)
@given(seen_lives())
def test_an_archive_finds_every_step_and_no_other(vault: SeenVault) -> None:
    before = seen(vault)
    found, _ = searched(vault, before)

    history = seen(vault, found)

    assert [step.block for step in history.steps] == vault.moved
    assert all(step.after_block is None for step in history.steps)
    assert history.gaps == ()
    assert history.is_known
    since = history.since_launch
    assert since is not None
    assert abs(since.ratio - (vault.state.deposit_nav / 3 - 1)) < CLOSE
    assert since.steps == len(vault.moved)
    # What was known before is still so: nothing was unlearned.
    assert len(before.steps) <= len(history.steps)


def test_between_two_prices_lies_a_step_somewhere_and_nothing_is_drawn() -> None:
    vault = SeenVault()
    vault.deposit(900 * ONE)
    first = vault.block
    vault.grow(100)
    vault.deposit(90 * ONE)
    last = vault.block
    vault.deposit(30 * ONE)

    history = seen(vault)

    (step,) = history.steps
    assert step.after_block is not None
    assert (step.after_block.number, step.block) == (first, last)
    assert (step.results, step.tx_hashes, step.source) == ((), (), NavSource.EXCHANGED)
    assert is_same(step.before, Fraction(3))
    assert is_same(step.change, Fraction(1, 100))
    ((begins, ends, reason),) = history.gaps
    assert (begins, ends) == (step.after_block.mined_at, step.at)
    assert reason is GapReason.NOT_READ
    assert seen(vault, keeps_states=False).gaps[0].reason is GapReason.NO_OLD_STATES
    assert history.is_covered
    assert not history.is_known
    assert history.unexplained == ()


@pytest.mark.requirement("A5")
def test_returns_steps_and_falls_are_right_without_any_report() -> None:
    vault = SeenVault()
    vault.deposit(900 * ONE)
    for bps in (100, 200, -300):
        vault.grow(bps) if bps > 0 else vault.shrink(-bps)
        vault.deposit(90 * ONE)

    history = seen(vault)

    steady = steadiness(history.steps)
    assert (steady.up, steady.down) == (2, 1)
    assert steady.worst is not None
    assert is_same(steady.worst.before, 3 * Fraction(101 * 102, 10_000))
    assert steady.spread is not None
    last, two, every = (history.over_last(count) for count in (1, 2, 3))
    assert last is not None
    assert two is not None
    assert every is not None
    assert abs(last.ratio + Fraction(3, 100)) < CLOSE
    assert abs(two.ratio - (Fraction(102 * 97, 10_000) - 1)) < CLOSE
    assert abs(every.ratio - (Fraction(101 * 102 * 97, 10**6) - 1)) < CLOSE
    assert history.over_last(4) is None
    assert all(results == () for results in by_month(history.steps).values())


def test_dust_tells_no_price() -> None:
    vault = SeenVault()
    vault.deposit(900 * ONE)
    vault.deposit(1)
    vault.deposit(10**9)
    vault.grow(100)
    vault.deposit(5)
    vault.deposit(90 * ONE)

    history = seen(vault)

    assert len(history.steps) == 1
    assert is_dust(vault.events[1])
    assert not is_dust(vault.events[0])
    assert history.steps[0].block == vault.block


@pytest.mark.requirement("A5")
def test_aid_that_somebody_gives_is_a_step_without_a_reason() -> None:
    vault = Vault()
    vault.deposit(1_000 * ONE)
    vault.report(10 * ONE)
    vault.deposit(100 * ONE, OWN)
    vault.tick()
    vault.assets += 50 * ONE
    given_in = vault.block
    vault.deposit(100 * ONE, OWN)
    vault.report(10 * ONE)

    history = seen(vault)

    assert not history.is_complete
    told, unexplained, last = history.steps
    assert told.results == (DealResult(1, gross=10 * ONE, fee=2 * ONE),)
    assert last.results == told.results
    assert unexplained.after_block is not None
    assert unexplained.after_block.number < given_in < unexplained.block
    assert (unexplained.results, unexplained.tx_hashes) == ((), ())
    (gap,) = history.gaps
    assert gap.reason is GapReason.CONTRADICTS
    assert history.since_launch is None
    assert len(history.latest_steps) == 3


def test_a_donation_that_an_archive_places_names_who_touched_the_vault() -> None:
    vault = SeenVault(said=frozenset({EventKind.DEPOSITED}))
    vault.deposit(900 * ONE)
    vault.grow(100)
    vault.deposit(90 * ONE)
    found, _ = searched(vault, seen(vault))
    (block,) = vault.moved
    caused = [replace(one, tx_hash=b"\x07") if one.block == block else one for one in found]

    history = seen(vault, caused)

    (step,) = history.unexplained
    assert (step.block, step.tx_hashes, step.results) == (block, (b"\x07",), ())


def test_who_leaves_below_the_deposit_price_makes_no_step() -> None:
    vault = SeenVault()
    vault.deposit(900 * ONE, OTHER)
    vault.expect_loss(100)
    vault.leave(5_000)
    vault.deposit(90 * ONE)

    history = seen(vault)

    assert history.steps == ()
    assert [gap for gap in history.gaps if gap.last == vault.now] == []
    navs = [point.nav for one in history.stretches for point in one.deposit]
    assert any(nav > navs[0] for nav in navs)


def test_one_price_may_be_known_where_the_other_is_not() -> None:
    vault = SeenVault()
    vault.deposit(900 * ONE)
    vault.grow(100)
    vault.leave(100)
    vault.expect_loss(50)
    vault.leave(100)
    vault.deposit(90 * ONE)

    history = seen(vault)

    alone = [one for one in history.stretches if one.unstaking and not one.deposit]
    assert [is_same(one.unstaking[0].nav, Fraction(303, 100)) for one in alone] == [True, False]
    assert all(one.steps == () for one in alone)


def test_own_readings_are_known_where_events_were_not_read() -> None:
    vault = year()
    known = [
        Sighting(5, END_OF_BLOCK, 1_700_000_000, b"", Fraction(1), None, NavSource.READING, "0x5"),
        Sighting(6, END_OF_BLOCK, 1_700_086_400, b"", Fraction(1), None, NavSource.READING, "0x6"),
    ]

    history = rebuilt(vault.between, [vault.covered(first=15)], 1, vault.at, vault.state, known)

    first, *_ = history.stretches
    assert (int(first.first.timestamp()), int(first.last.timestamp())) == (
        1_700_000_000,
        1_700_086_400,
    )
    assert history.gaps[0].reason is GapReason.NOT_READ
    assert history.unplaced == ()
    assert history.since_launch is None


def test_a_search_takes_few_rounds() -> None:
    vault = SeenVault(apart=200_000)
    vault.deposit(900 * ONE)
    for _ in range(12):
        vault.grow(90)
        vault.deposit(90 * ONE)

    found, rounds = searched(vault, seen(vault))

    assert rounds <= 11  # a quarter of 400,000 blocks, and so on
    assert [step.block for step in seen(vault, found).steps] == vault.moved
