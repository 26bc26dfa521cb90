from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.minting import MintFacts, RedeemFacts, next_day
from gaib_wallet.domain.units import Bps, TokenAmount
from gaib_wallet.errors import DailyLimit, FloatTooSmall, NotWhitelisted, PausedByIssuer
from tests.builders import AID, USDC, aid, usdc

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
MIDNIGHT = datetime(2026, 12, 1, tzinfo=UTC)
MINTING = MintFacts(
    is_whitelisted=True,
    is_paused=False,
    accepts=True,
    limit=aid("1000"),
    minted_today=aid("400"),
)
REDEEMING = RedeemFacts(
    is_whitelisted=True,
    is_paused=False,
    limit=aid("1000"),
    redeemed_today=aid("400"),
    reserve=usdc("500"),
    fee=Bps(10),
)


def contract_payout(aid_raw: int, fee_bps: int) -> int:
    """As `_split` in redeemer.vy writes it."""
    gross = aid_raw // 10**12
    fee = (gross * fee_bps + 10_000 - 1) // 10_000
    return gross - fee


@pytest.mark.requirement("T14")
def test_the_minter_gives_up_to_what_is_left_today() -> None:
    assert MINTING.left_today == aid("600")
    assert MINTING.refusal(aid("600"), NOON) is None


@pytest.mark.requirement("T14")
@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        (replace(MINTING, is_paused=True, is_whitelisted=False), PausedByIssuer),
        (replace(MINTING, accepts=False), PausedByIssuer),
        (replace(MINTING, is_whitelisted=False), NotWhitelisted),
    ],
)
def test_the_minter_says_why_it_gives_nothing(
    facts: MintFacts, fault: type[PausedByIssuer | NotWhitelisted]
) -> None:
    assert isinstance(facts.refusal(aid("1"), NOON), fault)


@pytest.mark.requirement("T14")
def test_more_than_todays_limit_waits_for_midnight() -> None:
    over = aid("600.000000000000000001")
    minted, redeemed = MINTING.refusal(over, NOON), REDEEMING.refusal(over, NOON)

    assert isinstance(minted, DailyLimit)
    assert isinstance(redeemed, DailyLimit)
    assert (minted.left, minted.resets_at) == (aid("600"), MIDNIGHT)
    assert (redeemed.left, redeemed.resets_at) == (aid("600"), MIDNIGHT)


def test_a_limit_that_was_lowered_leaves_nothing_rather_than_less() -> None:
    assert replace(MINTING, minted_today=aid("1001")).left_today == aid("0")
    assert replace(REDEEMING, redeemed_today=aid("1001")).left_today == aid("0")


@pytest.mark.requirement("T14")
@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        (replace(REDEEMING, is_paused=True, is_whitelisted=False), PausedByIssuer),
        (replace(REDEEMING, is_whitelisted=False), NotWhitelisted),
    ],
)
def test_the_redeemer_says_why_it_takes_nothing(
    facts: RedeemFacts, fault: type[PausedByIssuer | NotWhitelisted]
) -> None:
    assert isinstance(facts.refusal(aid("1"), NOON), fault)


@pytest.mark.requirement("T14")
def test_what_the_float_does_not_cover_is_refused_with_the_most_it_does() -> None:
    facts = replace(REDEEMING, limit=aid("100000"))
    refused = facts.refusal(aid("600"), NOON)

    assert isinstance(refused, FloatTooSmall)
    assert refused.reserve == usdc("500")
    assert isinstance(refused.most, TokenAmount)
    assert facts.refusal(refused.most, NOON) is None
    assert facts.received(refused.most, USDC) == usdc("500")


@pytest.mark.requirement("T15")
@given(st.integers(0, 10**30), st.integers(0, 10_000))
def test_a_payout_is_the_contracts_to_the_last_unit(raw: int, fee: int) -> None:
    facts = replace(REDEEMING, fee=Bps(fee))

    assert facts.received(TokenAmount(raw, AID), USDC).raw == contract_payout(raw, fee)


@given(st.integers(0, 10**18), st.integers(0, 9_999))
def test_the_most_is_covered_and_one_step_more_is_not(reserve: int, fee: int) -> None:
    facts = replace(REDEEMING, reserve=TokenAmount(reserve, USDC), fee=Bps(fee))

    most = facts.most(AID)

    assert facts.received(most, USDC).raw <= reserve
    assert facts.received(most + aid("0.000001"), USDC).raw > reserve


@given(st.integers(1, 10**18), st.integers(0, 9_999))
def test_what_is_paid_for_a_target_brings_it_and_one_step_less_does_not(
    wanted: int, fee: int
) -> None:
    facts = replace(REDEEMING, fee=Bps(fee))

    paid = facts.paid_for(TokenAmount(wanted, USDC), AID)

    assert paid
    assert facts.received(paid, USDC).raw >= wanted
    assert facts.received(paid - aid("0.000001"), USDC).raw < wanted


def test_a_fee_that_takes_all_leaves_nothing_to_redeem() -> None:
    facts = replace(REDEEMING, fee=Bps(10_000))

    assert facts.most(AID) == aid("0")
    assert facts.paid_for(usdc("1"), AID) is None
    assert facts.received(aid("100"), USDC) == usdc("0")


def test_the_fee_is_a_part_of_what_is_redeemed() -> None:
    assert REDEEMING.fee_ratio == Fraction(1, 1000)


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 30, tzinfo=UTC),
        datetime(2026, 11, 30, 23, 59, 59, 999_999, tzinfo=UTC),
        datetime(2026, 12, 1, 1, tzinfo=timezone(timedelta(hours=2))),
    ],
)
def test_a_day_ends_at_midnight_utc_wherever_one_is(now: datetime) -> None:
    assert next_day(now) == MIDNIGHT
