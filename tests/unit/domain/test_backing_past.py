"""What stood behind sAID over time, from events."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

from hypothesis import given, settings
import pytest

from gaib_wallet.domain.backing_past import BackingPast, backing_past, by_month
from gaib_wallet.domain.deals import DealStatus
from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, Seal
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Token
from tests.builders import AID
from tests.vault import ONE, Vault, lives, year

START = datetime(2026, 1, 30, 12, tzinfo=UTC)
AID_TOKEN: Token = AID
REPAID, IN_DEFAULT, LIQUIDATED = (
    list(DealStatus).index(one)
    for one in (DealStatus.REPAID, DealStatus.IN_DEFAULT, DealStatus.LIQUIDATED)
)


def _event(block: int, kind: EventKind, *, days: int = 0, **amounts: int) -> ChainEvent:
    time = int((START + timedelta(days=days)).timestamp())
    return ChainEvent(block, 0, time, bytes([block]) * 32, kind, **amounts)


def _past(events: Sequence[ChainEvent], *, assets: int = 0, first: int = 1) -> BackingPast:
    at = BlockStamp(99, START + timedelta(days=99))
    return backing_past(
        lambda low, high: [one for one in events if low <= one.block <= high],
        [Covered(first, Seal(99, int(at.mined_at.timestamp()), "0x63"))],
        1,
        at,
        VaultState(assets, 0, 0),
        AID_TOKEN,
    )


def _of(vault: Vault, *covered: Covered) -> BackingPast:
    run = covered or (vault.covered(),)
    return backing_past(vault.between, run, 10, vault.at, vault.state, AID_TOKEN)


@settings(max_examples=25)
@given(vault=lives())
@pytest.mark.requirement("A1", "A5")
def test_the_assets_end_where_the_vault_says_and_each_report_is_a_step_of_its_own(
    vault: Vault,
) -> None:
    past = _of(vault)
    assert past.assets[-1].assets.raw == vault.assets
    assert past.unexplained == 0
    told = {EventKind.YIELD_REPORTED, EventKind.LOSS_REPORTED}
    said = [event for event in vault.events if event.kind in told]
    kept = [one for one in past.assets if one.cause in told]
    assert [one.block for one in kept] == [one.block for one in said]


@pytest.mark.requirement("A5")
def test_a_loss_is_a_fall_of_the_assets() -> None:
    past = _of(year())
    places = [n for n, one in enumerate(past.assets) if one.cause is EventKind.LOSS_REPORTED]
    (place,) = places
    assert past.assets[place].assets.raw < past.assets[place - 1].assets.raw


def test_of_a_days_deposits_the_last_is_kept_until_a_report_comes_between() -> None:
    vault = Vault(timedelta(hours=1))
    vault.now = datetime(2026, 1, 1, tzinfo=UTC)
    vault.deposit(ONE)
    vault.deposit(2 * ONE)
    vault.report(ONE)
    vault.deposit(3 * ONE)
    vault.unstake(ONE)
    past = _of(vault)
    flows = [EventKind.DEPOSITED, EventKind.YIELD_REPORTED]
    assert [one.cause for one in past.assets[:2]] == flows
    assert past.assets[0].assets.raw == 3 * ONE
    assert len(past.assets) == 3


def test_a_stretch_that_does_not_reach_the_launch_hangs_on_the_head_and_says_so() -> None:
    vault = year()
    past = _of(vault, vault.covered(first=14))
    assert not past.is_whole
    assert past.in_default is None
    assert past.assets[-1].assets.raw == vault.assets
    assert past.since == vault.between(14, vault.block)[0].at
    assert past.unexplained == 0


def test_what_was_not_read_up_to_the_head_says_nothing_of_the_past() -> None:
    vault = year()
    for covered in ([], [vault.covered(last=vault.block - 1)]):
        past = backing_past(vault.between, covered, 10, vault.at, vault.state, AID_TOKEN)
        assert (past.assets, past.since) == ((), vault.at.mined_at)
        assert not past.is_whole


def test_aid_that_came_without_an_event_is_named() -> None:
    vault = Vault()
    vault.deposit(5 * ONE)
    vault.assets += 2 * ONE
    past = _of(vault)
    assert past.unexplained == 2 * ONE
    assert past.assets[-1].assets.raw == 7 * ONE


def test_assets_that_would_have_been_less_than_nothing_are_not_drawn() -> None:
    vault = Vault()
    vault.deposit(5 * ONE)
    vault.unstake(4 * ONE)
    vault.deposit(4 * ONE)
    vault.assets = ONE
    assert _of(vault).assets == ()


def test_reserves_stand_as_they_were_reported() -> None:
    past = _past([_event(3, EventKind.RESERVES, assets=3, shares=2, fee=5)])
    (one,) = past.reserves
    assert [part.raw for part in (one.tbills, one.stables, one.deals, one.total)] == [3, 2, 5, 10]
    assert (one.block, one.at) == (3, START)


@pytest.mark.requirement("A1")
def test_a_month_without_a_report_is_a_gap_and_not_zero() -> None:
    told = [
        _event(3, EventKind.TELEMETRY, subject=1, assets=8_000, shares=10),
        _event(4, EventKind.TELEMETRY, days=1, subject=1, assets=6_000, shares=5),
        _event(5, EventKind.TELEMETRY, days=1, subject=2, assets=9_999, shares=99),
        _event(6, EventKind.TELEMETRY, days=60, subject=1, assets=10**30, shares=10**30),
    ]
    past = _past(told)
    january, february, march, april = by_month(past.worked, [1], date(2026, 4, 1))
    assert (january.hours, january.reports, january.utilisation) == (15, 2, Fraction(7, 10))
    assert (february.hours, february.reports, february.utilisation) == (0, 0, None)
    assert march.utilisation == 10**26
    assert april.month == date(2026, 4, 1)
    assert april.utilisation is None
    both = by_month(past.worked, [1, 2], date(2026, 1, 1))
    assert both[0].hours == 114
    assert by_month(past.worked, [7], date(2026, 4, 1)) == ()


def test_months_go_over_the_end_of_a_year() -> None:
    told = [_event(3, EventKind.TELEMETRY, subject=1)]
    months = by_month(_past(told).worked, [1], date(2027, 1, 1))
    assert months[-2].month == date(2026, 12, 1)
    assert months[-1].month == date(2027, 1, 1)


def test_the_share_in_default_follows_each_funding_payment_and_status() -> None:
    past = _past(
        [
            _event(2, EventKind.FUNDED, subject=1, assets=60),
            _event(3, EventKind.FUNDED, days=1, subject=2, assets=40),
            _event(4, EventKind.STATUS, days=2, subject=2, assets=IN_DEFAULT),
            _event(5, EventKind.REVENUE, days=3, subject=1, assets=9, shares=20),
            _event(6, EventKind.STATUS, days=4, subject=2, assets=77),
            _event(7, EventKind.STATUS, days=5, subject=2, assets=LIQUIDATED),
            _event(8, EventKind.REVENUE, days=6, subject=1, shares=10**30),
            _event(9, EventKind.REVENUE, days=7, subject=5, shares=1),
            _event(10, EventKind.STATUS, days=8, subject=1, assets=REPAID),
        ]
    )
    assert past.in_default is not None
    assert [(one.block, one.part) for one in past.in_default] == [
        (2, Fraction(0)),
        (4, Fraction(2, 5)),
        (5, Fraction(1, 2)),
        (7, Fraction(0)),
        (8, None),
    ]


def test_of_one_block_only_the_end_counts() -> None:
    funded = _event(2, EventKind.FUNDED, subject=1, assets=60)
    ill = _event(2, EventKind.STATUS, subject=1, assets=IN_DEFAULT)
    later = [replace_block(ill, 3), replace_block(funded, 3), replace_block(ill, 3)]
    past = _past([funded, ill, *later])
    assert past.in_default is not None
    assert [(one.block, one.part) for one in past.in_default] == [(2, Fraction(1))]


def replace_block(event: ChainEvent, block: int) -> ChainEvent:
    return event._replace(block=block)


def test_events_of_others_do_not_begin_the_past() -> None:
    past = _past([_event(2, EventKind.TRADED), _event(3, EventKind.TELEMETRY, days=5)])
    assert past.since == START + timedelta(days=5)
    assert _past([]).since == START + timedelta(days=99)


@pytest.mark.requirement("N6")
def test_an_amount_that_cannot_be_is_passed_over_and_hides_no_other() -> None:
    whole = _event(3, EventKind.RESERVES, assets=3)
    past = _past([_event(2, EventKind.RESERVES, assets=2**128), whole])
    assert [one.block for one in past.reserves] == [3]
