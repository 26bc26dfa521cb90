"""What was agreed to, held against what was played and what became of it: the newer shapes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.domain import intents
from gaib_wallet.domain.permits import Permit, PermitSingle
from gaib_wallet.domain.transactions import Act, Allowance, Guard
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import AllowanceLeft, PaidOtherwise, PriceMoved
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    CONTRACTS,
    NETWORK,
    POOL,
    SAID,
    USDC,
    aid,
    allow_call,
    plan,
    receipt,
    record,
    rehearsal,
    said,
    some_call,
    usdc,
)

PERMIT2 = CONTRACTS.permit2 or ACCOUNT
BOUGHT = replace(
    plan(
        pay=usdc("101"),
        expected=aid("100"),
        least=aid("100"),
        calls=(allow_call(usdc("101"), POOL.address), some_call(Act.SWAP)),
    ),
    spends=usdc("100.5"),
)
"""Exactly 100 AID for at most 101 USDC, which are allowed first."""
ON_V4 = replace(
    BOUGHT,
    permit=PermitSingle(
        ACCOUNT, POOL.address, usdc("101"), 0, BLOCK.mined_at + timedelta(minutes=5), PERMIT2
    ),
)
EXIT = plan(Act.EXIT, pay=said("100"), expected=aid("108"), least=aid("107"), guard=Guard.WALLET)
GIVEN = TokenChange(-said("100").raw, SAID)
ARRIVED = TokenChange(aid("100").raw, AID)


def paid(plain_text: str) -> TokenChange:
    return TokenChange(-usdc(plain_text).raw, USDC)


@pytest.mark.requirement("T3")
def test_what_is_allowed_on_v4_is_allowed_to_permit2() -> None:
    assert intents.watched(ON_V4) == ((USDC, PERMIT2),)
    assert intents.watched(BOUGHT) == ((USDC, POOL.address),)


@pytest.mark.requirement("T3")
def test_what_permit2_was_allowed_before_is_not_used_up_by_a_signature() -> None:
    signing = replace(ON_V4, calls=(some_call(Act.PERMIT), some_call(Act.SWAP)))
    own = Permit(
        ACCOUNT, POOL.address, usdc("101"), 0, BLOCK.mined_at, NETWORK.permits[USDC.address]
    )

    assert intents.uses_up(ON_V4)
    assert not intents.uses_up(signing)
    assert not intents.uses_up(ON_V4.after(1))
    assert intents.uses_up(replace(signing, permit=own))


@pytest.mark.requirement("T6")
@pytest.mark.parametrize("spent", ["0.000001", "100.5", "101"])
def test_what_is_bought_exactly_may_cost_anything_up_to_the_most(spent: str) -> None:
    intents.hold(BOUGHT, rehearsal(paid(spent), ARRIVED), (), NETWORK)


@pytest.mark.requirement("T6")
@pytest.mark.parametrize("spent", ["0", "101.000001"])
def test_what_is_bought_exactly_costs_something_and_never_more_than_the_most(spent: str) -> None:
    with pytest.raises(PaidOtherwise) as other:
        intents.hold(BOUGHT, rehearsal(paid(spent), ARRIVED), (), NETWORK)

    assert other.value.agreed == paid("101")


@pytest.mark.requirement("T6")
def test_all_of_what_is_bought_exactly_arrives() -> None:
    with pytest.raises(PriceMoved):
        intents.hold(BOUGHT, rehearsal(paid("100"), TokenChange(1, AID)), (), NETWORK)


@pytest.mark.requirement("T3")
def test_only_what_was_not_spent_may_stay_allowed() -> None:
    played = rehearsal(paid("100.5"), ARRIVED)

    def with_left(plain_text: str) -> None:
        left = (Allowance(POOL.address, usdc(plain_text)),)
        intents.hold(BOUGHT, replace(played, left=left), (), NETWORK)

    with_left("0.5")
    with pytest.raises(AllowanceLeft):
        with_left("0.500001")
    # What pays all of it leaves nothing, as ever.
    exact = replace(BOUGHT, spends=None)
    left = (Allowance(POOL.address, usdc("0.000001")),)
    with pytest.raises(AllowanceLeft):
        intents.hold(exact, replace(rehearsal(paid("101"), ARRIVED), left=left), (), NETWORK)


@pytest.mark.requirement("T3")
def test_an_allowance_of_before_may_stay_and_not_grow() -> None:
    signed = BOUGHT.after(1)
    before = (Allowance(POOL.address, usdc("200")),)
    played = rehearsal(paid("100"), ARRIVED)
    grown = (Allowance(POOL.address, usdc("200.000001")),)

    intents.hold(signed, replace(played, left=before), before, NETWORK)
    with pytest.raises(AllowanceLeft):
        intents.hold(signed, replace(played, left=grown), before, NETWORK)


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("changes", "is_done", "warns"),
    [
        ((paid("100"), ARRIVED), True, False),
        ((paid("101"), ARRIVED), True, False),
        ((ARRIVED,), False, False),
        ((paid("100"), TokenChange(aid("99").raw, AID)), False, False),
        ((paid("101.000001"), ARRIVED), True, True),
    ],
)
def test_a_receipt_of_what_was_bought_exactly_is_held_against_both_bounds(
    changes: tuple[TokenChange, ...], *, is_done: bool, warns: bool
) -> None:
    kept = record(of=BOUGHT, keeps_plan=True)

    found = intents.judged(kept, receipt(*changes), NETWORK)

    assert (not found.reason, found.breach is not None) == (is_done, warns)


# A request to leave, which only the vault's own answer confirms


@pytest.mark.requirement("T8")
def test_a_request_that_cannot_be_read_back_has_not_failed_and_is_said() -> None:
    unread = replace(receipt(GIVEN), is_owed_unread=True)

    found = intents.judged(record(Act.EXIT, of=EXIT, keeps_plan=True), unread, NETWORK)

    assert not found.reason
    assert "could not be read back" in str(found.breach)


@pytest.mark.requirement("T8")
def test_what_was_read_before_the_node_forgot_is_kept() -> None:
    read, unread = receipt(GIVEN, owed=aid("108")), replace(receipt(GIVEN), is_owed_unread=True)
    before = record(Act.EXIT, of=EXIT, receipt=read, keeps_plan=True)
    other_block = replace(read, at=replace(BLOCK, number=BLOCK.number - 1))
    nothing = replace(read, owed=None, is_owed_unread=True)

    assert intents.judged(before, unread, NETWORK) == read
    for kept in (other_block, nothing):
        found = intents.judged(replace(before, receipt=kept), unread, NETWORK)
        assert found.owed is None
        assert found.breach


@pytest.mark.requirement("T8")
def test_shares_that_stayed_are_no_request() -> None:
    unread = replace(receipt(TokenChange(-1, SAID)), is_owed_unread=True)

    found = intents.judged(record(Act.EXIT, of=EXIT, keeps_plan=True), unread, NETWORK)

    assert found.reason
