"""The share price from events alone: what the vault says of itself is only compared."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, Seal, missing
from gaib_wallet.domain.nav import (
    EMPTY,
    DealResult,
    NavPoint,
    Stretch,
    VaultState,
)
from gaib_wallet.domain.replay import Replay, total_change
from tests.vault import OWN, Vault, lives

ONE = 10**18


def replayed(vault: Vault) -> Stretch:
    replay = Replay(EMPTY)
    assert replay.feed(vault.events)
    stretch = replay.stretch()
    assert stretch is not None
    return stretch


def price_at(points: tuple[NavPoint, ...], event: ChainEvent) -> Fraction:
    """The last price at or before the place of `event`."""
    known = [point for point in points if point[:2] <= event[:2]]
    return known[-1].nav


@pytest.mark.requirement("A2")
@given(lives())
def test_the_books_come_out_as_the_vault_keeps_them(vault: Vault) -> None:
    stretch = replayed(vault)

    assert stretch.end == vault.state
    assert stretch.deposit[-1].nav == pytest.approx(vault.state.deposit_nav, rel=1e-8)


@pytest.mark.requirement("A2")
@given(lives(), st.integers(0, 29))
def test_the_end_of_a_history_is_its_whole_without_its_beginning(vault: Vault, cut: int) -> None:
    cut = min(cut, len(vault.events))
    before, after = vault.events[:cut], vault.events[cut:]
    early, late = total_change(before)[0], total_change(after)[0]

    assert early.assets + late.assets == vault.assets
    assert early.shares + late.shares == vault.supply


@given(lives())
def test_steps_are_the_blocks_with_reports_and_nothing_else(vault: Vault) -> None:
    reports = [
        event
        for event in vault.events
        if event.kind in {EventKind.YIELD_REPORTED, EventKind.LOSS_REPORTED}
    ]

    steps = replayed(vault).steps

    assert [step.block for step in steps] == sorted({event.block for event in reports})
    assert sum(result.net for step in steps for result in step.results) == sum(
        event.assets - event.fee if event.kind is EventKind.YIELD_REPORTED else -event.assets
        for event in reports
    )


def test_reports_of_one_block_are_one_step() -> None:
    vault = Vault()
    vault.deposit(1000 * ONE)
    vault.report(20 * ONE, deal=1)
    vault.lose(6 * ONE, deal=2, same_block=True)

    (step,) = replayed(vault).steps

    assert step.before == 1
    assert step.after == Fraction(1010 * ONE + 1, 1000 * ONE + 1)
    assert step.change == step.after - 1
    assert step.results == (
        DealResult(1, gross=20 * ONE, fee=4 * ONE),
        DealResult(2, loss=6 * ONE),
    )
    assert len(step.tx_hashes) == 2


@pytest.mark.requirement("A5")
def test_a_marked_loss_lowers_only_the_exit_price_until_it_is_booked() -> None:
    vault = Vault()
    vault.deposit(1000 * ONE)
    vault.mark(5 * ONE, deal=3)
    marked = replayed(vault)
    vault.lose(5 * ONE, deal=3)
    booked = replayed(vault)

    assert [point.nav for point in marked.deposit] == [1]
    assert marked.unstaking[-1].nav == Fraction(995 * ONE + 1, 1000 * ONE + 1)
    assert booked.deposit[-1].nav == booked.unstaking[-1].nav == marked.unstaking[-1].nav
    assert len(booked.unstaking) == 2  # booking what was marked is no second fall


def test_leaving_below_the_deposit_price_raises_it_for_those_who_stay() -> None:
    vault = Vault()
    vault.deposit(1000 * ONE, OWN)
    vault.mark(100 * ONE)
    vault.unstake(500 * ONE, OWN)

    stretch = replayed(vault)

    assert stretch.steps == ()
    assert stretch.deposit[-1].nav > stretch.deposit[0].nav == 1


def test_a_deposit_alone_moves_no_price() -> None:
    vault = Vault()
    for _ in range(5):
        vault.deposit(333 * ONE + 7)
    vault.report(3 * ONE)
    for _ in range(5):
        vault.deposit(333 * ONE + 7)

    assert len(replayed(vault).deposit) == 2


def test_what_is_said_of_other_things_is_passed_over() -> None:
    replay = Replay(EMPTY)

    assert replay.feed([DEPOSIT._replace(kind=EventKind.FUNDED)])
    assert replay.stretch() is None


def test_nothing_fed_is_no_stretch() -> None:
    assert Replay(EMPTY).stretch() is None


DEPOSIT = ChainEvent(1, 1, 1, b"", EventKind.DEPOSITED, assets=ONE, shares=ONE)


@pytest.mark.parametrize(
    "event",
    [
        DEPOSIT._replace(shares=ONE + 1),
        ChainEvent(2, 1, 2, b"", EventKind.WITHDRAWN, assets=ONE, shares=2 * ONE),
        ChainEvent(2, 1, 2, b"", EventKind.WITHDRAWN, assets=2 * ONE, shares=ONE),
        ChainEvent(2, 1, 2, b"", EventKind.WITHDRAWN, assets=ONE // 2, shares=ONE),
        ChainEvent(2, 1, 2, b"", EventKind.LOSS_MARKED, assets=2 * ONE),
        ChainEvent(2, 1, 2, b"", EventKind.LOSS_REPORTED, assets=2 * ONE),
    ],
)
def test_an_event_that_the_books_contradict_ends_the_replay(event: ChainEvent) -> None:
    replay = Replay(EMPTY)

    assert not replay.feed([DEPOSIT, event, DEPOSIT])
    assert replay.state == VaultState(ONE, ONE, 0)


def test_without_the_losses_before_it_a_stretch_has_no_exit_price() -> None:
    replay = Replay(VaultState(ONE, ONE, None))
    mark = ChainEvent(2, 1, 2, b"", EventKind.LOSS_MARKED, subject=1, assets=5)
    loss = mark._replace(block=3, kind=EventKind.LOSS_REPORTED)
    leave = mark._replace(block=4, kind=EventKind.WITHDRAWN, assets=100, shares=120)

    assert replay.feed([mark, loss, leave])
    stretch = replay.stretch()

    assert stretch is not None
    assert stretch.unstaking == ()
    assert stretch.end is not None
    assert stretch.end.unstaking_nav is None


def test_a_change_counts_what_came_and_went_and_notes_losses() -> None:
    vault = Vault()
    vault.deposit(1000 * ONE)
    vault.report(10 * ONE)
    vault.trade(1, 1)
    quiet = total_change(vault.events)
    vault.unstake(100 * ONE)
    vault.mark(5 * ONE)
    vault.lose(5 * ONE)

    assert quiet == (VaultState(1008 * ONE, 1000 * ONE, None), False)
    assert total_change(vault.events) == (replace(vault.state, losses=None), True)


def seal(number: int) -> Seal:
    return Seal(number, number * 12, f"0x{number:x}")


@pytest.mark.parametrize(
    ("covered", "parts"),
    [
        ([], [(90, Covered(10, seal(90)))]),
        ([Covered(10, seal(90))], []),
        ([Covered(10, seal(95))], []),
        ([Covered(10, seal(50))], [(90, Covered(51, seal(90)))]),
        (
            [Covered(20, seal(30)), Covered(60, seal(90))],
            [(59, Covered(31, seal(90))), (19, Covered(10, seal(30)))],
        ),
    ],
)
def test_what_is_missing_is_read_from_the_newest_part_on(
    covered: list[Covered], parts: list[tuple[int, Covered]]
) -> None:
    assert missing(covered, 10, seal(90)) == parts


def test_a_seal_is_a_stamp_with_a_hash() -> None:
    assert seal(7).stamp.number == 7
    assert seal(7).stamp.mined_at.timestamp() == 84
