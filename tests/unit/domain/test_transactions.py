from dataclasses import replace

import pytest

from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.transactions import Act, Checked, TxRequest, TxStatus
from gaib_wallet.domain.units import TokenChange
from tests.builders import (
    AID,
    OFFERS,
    POOL,
    SAID,
    USDC,
    allow_call,
    eth,
    plan,
    receipt,
    record,
    rehearsal,
    some_call,
    usdc,
)

GWEI = 10**9
PRICE = GasPrice(base=3 * GWEI, tip=GWEI, most=7 * GWEI)


@pytest.mark.requirement("T9")
def test_a_key_is_asked_for_the_plans_own_network() -> None:
    request = TxRequest(plan(), 7, Fee(21_000, 21_000, PRICE))

    assert (request.chain_id, request.account) == (plan().chain_id, plan().account)


def test_what_is_left_of_a_plan_is_the_rest_of_its_calls() -> None:
    calls = (allow_call(usdc("100"), POOL.address), some_call(Act.SWAP))
    whole = plan(calls=calls)

    assert whole.after(0) == whole
    assert whole.after(1) == replace(whole, calls=calls[1:])
    assert whole.after(2).calls == ()


@pytest.mark.requirement("T10")
def test_a_fee_has_a_cap_and_an_expectation() -> None:
    fee = Fee(gas_limit=125_000, gas_expected=100_000, price=PRICE)

    assert (fee.most, fee.expected) == (eth("0.000875"), eth("0.0004"))


@pytest.mark.requirement("T10")
def test_the_fees_of_all_calls_are_added_up() -> None:
    fee = Fee(gas_limit=125_000, gas_expected=100_000, price=PRICE)
    checked = Checked(plan(), rehearsal(), (fee, fee), OFFERS, nonce=0)

    assert (checked.fee_most, checked.fee_expected) == (eth("0.00175"), eth("0.0008"))


def test_a_token_that_did_not_move_changed_by_nothing() -> None:
    played, mined = rehearsal(), receipt()

    assert played.change_of(USDC) == mined.change_of(USDC) == -usdc("100").raw
    assert played.change_of(SAID) == mined.change_of(SAID) == 0


def test_several_changes_of_a_token_are_one() -> None:
    twice = TokenChange(5, AID)

    assert rehearsal(twice, twice).change_of(AID) == receipt(twice, twice).change_of(AID) == 10


def test_what_failed_or_is_final_is_not_followed_any_more() -> None:
    assert {status for status in TxStatus if not status.is_open} == {
        TxStatus.FINAL,
        TxStatus.FAILED,
        TxStatus.REPLACED,
        TxStatus.DROPPED,
        TxStatus.GIVEN_UP,
    }


@pytest.mark.parametrize(
    ("status", "succeeded", "is_void"),
    [
        (TxStatus.FAILED, None, True),
        (TxStatus.FAILED, False, True),
        (TxStatus.FAILED, True, False),
        (TxStatus.REPLACED, None, True),
        (TxStatus.DROPPED, None, True),
        (TxStatus.GIVEN_UP, None, False),
        (TxStatus.SENT, None, False),
        (TxStatus.FINAL, True, False),
    ],
)
def test_what_moved_something_was_not_in_vain_even_where_it_counts_as_failed(
    status: TxStatus, *, succeeded: bool | None, is_void: bool
) -> None:
    got = None if succeeded is None else replace(receipt(), succeeded=succeeded)

    assert record(status=status, receipt=got).is_void is is_void
