"""Cover, concentration, the ladder, who is silent, and what a default would do."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.backing import MOST_YEARS, Backing, Share, whole_percents
from gaib_wallet.domain.deals import AssetClass, DealKind, DealStatus
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Bps, TokenAmount
from gaib_wallet.domain.yields import Source
from tests.builders import AID, aid, said
from tests.deals import AT, NOW, ago, backing, book, day, deal, usd

EVERYTHING, HALF, NOTHING = Bps(10_000), Bps(5_000), Bps(0)


def nothing_published() -> Backing:
    return backing(reserves=None, deals=None, vault=None, shares=None)


def test_a_deal_is_open_until_it_is_repaid_or_liquidated() -> None:
    open_ones = [one for one in DealStatus if deal(status=one).is_open]

    assert open_ones == [DealStatus.ACTIVE, DealStatus.IN_DEFAULT, DealStatus.TRANSFERRED]


def test_robots_have_a_colour_of_their_own_however_they_pay() -> None:
    for kind, source in (
        (DealKind.DEBT, Source.DEBT),
        (DealKind.EQUITY, Source.EQUITY),
        (DealKind.HYBRID, Source.HYBRID),
    ):
        assert deal(kind=kind).source is source
        assert deal(kind=kind, asset_class=AssetClass.ROBOTICS).source is Source.ROBOTICS


def test_cover_is_collateral_over_what_is_outstanding() -> None:
    assert deal(outstanding="200", cover="1.5").cover == Fraction(3, 2)
    assert deal(outstanding="0").cover is None
    assert backing(deals=(deal(1, "100", "2"), deal(2, "300", "1"))).cover == Fraction(5, 4)


def test_ended_deals_count_neither_as_owed_nor_as_cover() -> None:
    liquidated = deal(2, "500", "9", status=DealStatus.LIQUIDATED)

    found = backing(deals=(deal(1, "100", "1.3"), liquidated))

    assert found.owed == aid("100")
    assert found.cover == Fraction(13, 10)
    assert found.by_source == {Source.DEBT: aid("100")}


def test_what_is_not_published_has_no_figures() -> None:
    found = nothing_published()

    assert (found.reserve_ratio, found.cover, found.utilisation, found.largest) == (None,) * 4
    assert (found.last_attested, found.deal(1)) == (None, None)
    assert (found.ladder, found.open_deals, found.heard, found.silent) == ((),) * 4
    assert found.shares_by(lambda one: one.host) == ()
    assert (found.gpu_hours, found.in_default, found.owed) == (0, 0, aid("0"))


def test_reserves_are_compared_with_the_aid_in_circulation() -> None:
    assert backing(aid_supply=aid("20655119.40")).reserve_ratio == 1
    assert backing(aid_supply=aid("0")).reserve_ratio is None


def test_a_deal_is_overdue_once_its_end_has_passed_with_money_in_it() -> None:
    late = deal(ends_at=ago(days=1))

    assert late.is_overdue(NOW)
    assert not deal(ends_at=NOW).is_overdue(NOW)
    assert not deal(outstanding="0", ends_at=ago(days=1)).is_overdue(NOW)
    assert not deal(status=DealStatus.REPAID, ends_at=ago(days=1)).is_overdue(NOW)


def test_hardware_is_silent_a_day_after_its_last_word_or_before_its_first() -> None:
    deals = (
        deal(1, heard_at=ago(days=1)),
        deal(2, heard_at=ago(days=1, seconds=1)),
        deal(3, heard_at=None),
        deal(4, heard_at=None, status=DealStatus.REPAID),
    )

    found = backing(deals=deals)

    assert [one.number for one in found.heard] == [1]
    assert [one.number for one in found.silent] == [2, 3]


def test_utilisation_counts_every_gpu_that_was_heard_once() -> None:
    deals = (
        deal(1, units=300, utilisation=Bps(9_000)),
        deal(2, units=100, utilisation=Bps(5_000)),
        deal(3, units=900, utilisation=Bps(0), heard_at=ago(days=3)),
        deal(4, units=900, utilisation=Bps(0), asset_class=AssetClass.ROBOTICS),
    )

    assert backing(deals=deals).utilisation == Fraction(8, 10)


def test_hours_are_those_of_gpus_also_in_ended_deals() -> None:
    deals = (
        deal(1, gpu_hours=5),
        deal(2, gpu_hours=7, status=DealStatus.REPAID),
        deal(3, gpu_hours=9, asset_class=AssetClass.ROBOTICS),
    )

    assert backing(deals=deals).gpu_hours == 12


def test_defaults_are_counted_while_money_is_in_them() -> None:
    deals = tuple(deal(number, status=status) for number, status in enumerate(DealStatus, 1))

    assert backing(deals=deals).in_default == 1


def test_the_largest_deal_and_the_last_attestation_are_found() -> None:
    deals = (
        deal(1, "100", attested_at=ago(days=3)),
        deal(2, "300", attested_at=ago(days=9)),
        deal(3, "900", status=DealStatus.LIQUIDATED),
    )

    found = backing(deals=deals)

    assert (found.largest, found.last_attested) == (deals[1], deals[0])
    assert found.deal(3) == deals[2]


def test_concentration_names_the_largest_first_and_sums_to_the_whole() -> None:
    deals = (
        deal(1, "100", host="Tokyo"),
        deal(2, "200", host="Osaka"),
        deal(3, "100", host="Tokyo"),
        deal(4, "600", host="Seoul"),
        deal(5, "0", host="Nowhere"),
    )

    shares = backing(deals=deals).shares_by(lambda one: one.host)

    assert shares == (
        Share("Seoul", Fraction(6, 10)),
        Share("Tokyo", Fraction(2, 10)),
        Share("Osaka", Fraction(2, 10)),
    )


def test_the_ladder_has_every_quarter_from_the_first_to_the_last_end() -> None:
    rungs = backing().ladder

    assert [rung.first for rung in rungs] == [
        date(2027, 1, 1),
        date(2027, 4, 1),
        date(2027, 7, 1),
        date(2027, 10, 1),
        date(2028, 1, 1),
        date(2028, 4, 1),
        date(2028, 7, 1),
    ]
    assert [dict(rung.amounts) for rung in rungs[2:5]] == [
        {},
        {Source.ROBOTICS: aid("2382378.80")},
        {Source.HYBRID: aid("2900000")},
    ]
    assert not any(rung.is_year for rung in rungs)


def test_a_long_ladder_has_years_for_rungs() -> None:
    deals = (
        deal(1, "100", ends_at=day(2026, 12, 31)),
        deal(2, "50", ends_at=day(2028, 10, 1)),
        deal(3, "30", ends_at=day(2028, 12, 31), kind=DealKind.EQUITY),
    )

    rungs = backing(deals=deals).ladder

    assert [rung.first.year for rung in rungs] == [2026, 2027, 2028]
    assert all(rung.is_year for rung in rungs)
    assert dict(rungs[2].amounts) == {Source.DEBT: aid("50"), Source.EQUITY: aid("30")}


def test_only_what_is_outstanding_stands_on_the_ladder() -> None:
    assert backing(deals=(deal(outstanding="0"),)).ladder == ()


def test_a_default_lowers_the_price_to_leave_at_once_and_the_other_when_it_is_booked() -> None:
    vault = VaultState(assets=aid("1000").raw, shares=said("1000").raw, losses=0)
    failing = deal(1, "200")

    found = backing(vault=vault, deals=(failing,)).if_defaulted(failing, HALF, said("10"))

    assert found is not None
    assert found.loss == aid("100")
    assert found.unstaking_before == found.deposit_before == 1
    expected = Fraction(900 * 10**18 + 1, 1000 * 10**18 + 1)
    assert (found.unstaking_after, found.deposit_after) == (expected, expected)
    assert found.position.raw == -aid("1").raw
    assert found.position.token == AID


def test_a_loss_that_is_marked_already_is_not_counted_twice() -> None:
    failing = deal(1, "200", marked_loss=aid("100"))
    vault = VaultState(assets=aid("1000").raw, shares=said("1000").raw, losses=aid("130").raw)
    known = backing(vault=vault, deals=(failing,))

    same = known.if_defaulted(failing, HALF, said("10"))
    better = known.if_defaulted(failing, EVERYTHING, said("10"))

    assert same is not None
    assert better is not None
    assert same.position.raw == 0
    assert better.position.raw > 0
    assert better.loss == aid("0")


def test_no_more_is_lost_than_the_vault_has() -> None:
    failing = deal(1, "200")
    vault = VaultState(assets=aid("150").raw, shares=said("100").raw, losses=0)

    found = backing(vault=vault, deals=(failing,)).if_defaulted(failing, NOTHING, said("100"))

    assert found is not None
    assert found.unstaking_after == found.deposit_after == Fraction(1, said("100").raw + 1)
    assert found.position.size == aid("150") - aid("0.000000000000000001")


def test_a_default_takes_from_the_reported_reserves_but_never_more_than_there_are() -> None:
    failing = deal(1, "500")
    known = backing(aid_supply=aid("20655119.40"), deals=(failing,))

    found = known.if_defaulted(failing, NOTHING, said("1"))
    worst = backing(aid_supply=aid("1")).if_defaulted(deal(1, "99999999"), NOTHING, said("1"))
    unreported = backing(reserves=None).if_defaulted(failing, NOTHING, said("1"))

    assert found is not None
    assert worst is not None
    assert unreported is not None
    assert found.reserve_ratio == 1 - Fraction(500) / Fraction("20655119.40")
    assert worst.reserve_ratio == 0
    assert unreported.reserve_ratio is None


@pytest.mark.parametrize("vault", [None, VaultState(1, 1, None)])
def test_without_the_vaults_books_a_default_has_no_figures(vault: VaultState | None) -> None:
    assert backing(vault=vault).if_defaulted(deal(), HALF, said("1")) is None


@given(st.lists(st.integers(0, 10**30), min_size=1, max_size=6))
def test_whole_percents_are_near_the_truth_and_add_up(raws: list[int]) -> None:
    parts = [TokenAmount(raw, AID) for raw in raws]

    percents = whole_percents(parts)

    assert sum(percents) == (100 if sum(raws) else 0)
    for raw, percent in zip(raws, percents, strict=True):
        assert abs(Fraction(raw * 100, sum(raws) or 1) - percent) < 1


def test_the_story_of_the_book_is_what_is_drawn() -> None:
    found = backing()
    reserves = found.reserves
    assert reserves is not None

    assert found.at == BlockStamp(713, NOW) == AT
    assert len(book()) == 7
    assert reserves.total == usd("20655119.40")
    assert whole_percents((reserves.tbills, reserves.stables, reserves.deals)) == (30, 4, 66)
    assert [one.number for one in found.silent] == [5]


def test_a_deal_that_ends_in_the_year_9999_stands_in_the_last_rung() -> None:
    far = deal(2, "100", ends_at=day(9999, 12, 31))

    rungs = backing(deals=(deal(1, "50", ends_at=day(2027, 3, 15)), far)).ladder

    assert len(rungs) == MOST_YEARS
    assert (rungs[0].first, rungs[0].goes_on) == (date(2027, 1, 1), False)
    assert (rungs[-1].first.year, rungs[-1].goes_on) == (2036, True)
    assert rungs[-1].amounts == {Source.DEBT: aid("100")}


def test_what_is_in_default_and_what_is_overdue_are_told_by_money_and_by_number() -> None:
    bad = deal(1, "100", status=DealStatus.IN_DEFAULT, ends_at=ago(days=1))
    late = deal(2, "100", ends_at=ago(days=1))
    found = backing(deals=(bad, late, deal(3, "200"), deal(4, "0", ends_at=ago(days=9))))

    assert found.default_share == Fraction(1, 4)
    assert found.overdue == (bad, late)
    assert backing(deals=()).default_share is None


def test_without_the_supply_of_aid_there_is_no_ratio_and_all_else_stays() -> None:
    found = backing(aid_supply=None)

    assert found.reserve_ratio is None
    effect = found.if_defaulted(found.open_deals[0], HALF, said("1"))
    assert effect is not None
    assert effect.reserve_ratio is None
    assert found.cover is not None
