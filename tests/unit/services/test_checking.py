"""What a rehearsal may do, and what stops a plan before it is signed."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Extent,
    Guard,
    Rehearsal,
    TxPlan,
)
from gaib_wallet.domain.units import ETH, Address, TokenAmount, TokenChange
from gaib_wallet.errors import (
    AllowanceLeft,
    MethodMissing,
    NodeUnreachable,
    NotAsAgreed,
    PaidOtherwise,
    PriceMoved,
    RecipientGetsOtherwise,
    RehearsalFailed,
    SomethingElseMoved,
    WalletError,
)
from tests.builders import (
    ACCOUNT,
    AID,
    POOL,
    SAID,
    USDC,
    USDT,
    V3_POOL,
    aid,
    allow_call,
    eth,
    plan,
    queue_plan,
    rehearsal,
    said,
    some_call,
    still,
    usdc,
    usdt,
)
from tests.unit.services.desk import Desk

PAID = TokenChange(-usdc("100").raw, USDC)
ARRIVED = TokenChange(aid("99").raw, AID)
STAKE = plan(Act.STAKE, pay=aid("100"), expected=said("92"), least=said("91.9"), guard=Guard.WALLET)
EXIT = plan(Act.EXIT, pay=said("100"), expected=aid("108"), least=aid("107"), guard=Guard.WALLET)
FRIEND = Address("0x00000000000000000000000000000000000000F1")
LEFT = TokenChange(-said("100").raw, SAID)


@pytest.mark.requirement("T6")
async def test_a_rehearsal_that_keeps_the_promise_lets_the_plan_pass(desk: Desk) -> None:
    played = rehearsal(PAID, ARRIVED)

    checked = await desk.check(played)

    assert (checked.plan, checked.rehearsal) == (plan(), played)


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(
    "changes",
    [
        (PAID, ARRIVED, TokenChange(-1, USDT)),
        (PAID, ARRIVED, TokenChange(1, SAID)),
        (PAID, ARRIVED, TokenChange(-1, ETH)),
        (TokenChange(usdc("100").raw, USDC), ARRIVED),
        (PAID, TokenChange(-1, AID)),
    ],
)
async def test_what_the_plan_does_not_say_stops_it(
    desk: Desk, changes: tuple[TokenChange, ...]
) -> None:
    with pytest.raises(SomethingElseMoved):
        await desk.check(rehearsal(*changes))


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(
    "changes",
    [
        (TokenChange(-usdc("100.000001").raw, USDC), ARRIVED),
        (TokenChange(-usdc("99.999999").raw, USDC), ARRIVED),
        (ARRIVED,),
    ],
)
async def test_another_amount_than_the_agreed_one_stops_it_and_both_are_named(
    desk: Desk, changes: tuple[TokenChange, ...]
) -> None:
    with pytest.raises(PaidOtherwise) as other:
        await desk.check(rehearsal(*changes))

    assert (other.value.paid, other.value.agreed) == (
        TokenChange(sum(one.raw for one in changes if one.token == USDC), USDC),
        PAID,
    )


@pytest.mark.requirement("T6")
async def test_a_token_that_keeps_a_part_of_a_payment_is_found_out_before_it_is_sent(
    desk: Desk,
) -> None:
    with pytest.raises(RecipientGetsOtherwise) as less:
        await desk.check(replace(rehearsal(PAID), given=usdc("99.9")), SENT)

    assert (less.value.gets, less.value.agreed) == (usdc("99.9"), usdc("100"))
    assert (await desk.check(replace(rehearsal(PAID), given=usdc("100")), SENT)).plan == SENT


@pytest.mark.requirement("T1")
async def test_bytes_that_say_something_else_are_not_even_rehearsed(desk: Desk) -> None:
    desk.calls.fault = NotAsAgreed("the amount")

    with pytest.raises(NotAsAgreed):
        await desk.check(rehearsal())

    assert (desk.calls.verified, desk.ledger.rehearsed) == ([plan()], [])


@pytest.mark.requirement("T6")
async def test_a_token_that_the_network_does_not_know_stops_it(desk: Desk) -> None:
    played = replace(rehearsal(PAID, ARRIVED), unknown_tokens=(V3_POOL.address,))

    with pytest.raises(SomethingElseMoved, match=V3_POOL.address):
        await desk.check(played)


async def test_a_token_that_moved_by_nothing_did_not_move(desk: Desk) -> None:
    checked = await desk.check(rehearsal(PAID, ARRIVED, TokenChange(0, USDT)))

    assert checked.plan == plan()


@pytest.mark.requirement("T6")
@pytest.mark.requirement("T3")
@pytest.mark.parametrize(
    "allowance",
    [
        Allowance(V3_POOL.address, usdc("100")),
        Allowance(POOL.address, usdc("100.000001")),
        Allowance(POOL.address, TokenAmount(2**256 - 1, USDC)),
        Allowance(POOL.address, aid("1")),
    ],
)
async def test_an_allowance_that_the_plan_does_not_need_stops_it(
    desk: Desk, allowance: Allowance
) -> None:
    with pytest.raises(AllowanceLeft) as left:
        await desk.check(rehearsal(PAID, ARRIVED, allowances=(allowance,)))

    assert (left.value.amount, left.value.spender) == (allowance.amount, allowance.spender)


@pytest.mark.requirement("T3")
@pytest.mark.requirement("T6")
async def test_an_allowance_that_a_plan_makes_has_to_be_used_up(desk: Desk) -> None:
    of = plan(calls=(allow_call(usdc("100"), POOL.address), some_call(Act.SWAP)))
    one_left = replace(rehearsal(PAID, ARRIVED), left=(Allowance(POOL.address, usdc("0.000001")),))

    with pytest.raises(AllowanceLeft, match=r"0\.000001 USDC"):
        await desk.check(one_left, of)


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(("before", "after"), [("500", "400"), ("500", "500"), ("100", "0")])
async def test_what_was_allowed_before_may_stay_and_be_told(
    desk: Desk, before: str, after: str
) -> None:
    desk.ledger.allow(Allowance(POOL.address, usdc(before)), ACCOUNT)
    left = Allowance(POOL.address, usdc(after))
    # Some tokens tell what is left of an allowance whenever it is used.
    played = replace(rehearsal(PAID, ARRIVED, allowances=(left,)), left=(left,))

    assert (await desk.check(played)).rehearsal.left == (left,)


@pytest.mark.requirement("T6")
async def test_what_was_allowed_before_may_not_grow(desk: Desk) -> None:
    desk.ledger.allow(Allowance(POOL.address, usdc("500")), ACCOUNT)
    more = replace(rehearsal(PAID, ARRIVED), left=(Allowance(POOL.address, usdc("500.1")),))

    with pytest.raises(AllowanceLeft):
        await desk.check(more)


async def test_allowances_that_a_plan_could_leave_are_watched(desk: Desk) -> None:
    await desk.check(rehearsal())
    desk.ledger.allow(Allowance(POOL.address, usdc("7")), ACCOUNT)

    assert desk.ledger.watched == [((USDC, POOL.address),)]
    assert await desk.service.left_allowed(plan()) == (Allowance(POOL.address, usdc("7")),)
    assert await desk.service.left_allowed(queue_plan()) == ()


SENT = plan(Act.SEND, pay=usdc("100"), recipient=FRIEND)
COIN = plan(Act.SEND, pay=eth("0.25"), recipient=FRIEND)
ITSELF = plan(Act.SEND, pay=usdc("100"), recipient=ACCOUNT)
REVOKED = plan(Act.REVOKE, revoked=(Allowance(V3_POOL.address, usdc("5")),))
CANCEL = plan(Act.CANCEL)


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(
    ("of", "played"),
    [
        (SENT, rehearsal(PAID)),
        (COIN, rehearsal(TokenChange(-eth("0.25").raw, ETH))),
        (ITSELF, still()),
        (REVOKED, replace(still(), allowances=(Allowance(V3_POOL.address, usdc("0")),))),
        (CANCEL, still()),
    ],
    ids=["send", "send ether", "send to oneself", "revoke", "cancel"],
)
async def test_a_payment_moves_what_is_paid_and_a_revocation_nothing(
    desk: Desk, of: TxPlan, played: Rehearsal
) -> None:
    assert (await desk.check(played, of)).plan == of


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(
    ("of", "played"),
    [
        (SENT, rehearsal(PAID, TokenChange(-1, AID))),
        (SENT, rehearsal(PAID, TokenChange(1, AID))),
        (SENT, rehearsal(TokenChange(-usdc("101").raw, USDC))),
        (SENT, rehearsal(PAID, allowances=(Allowance(FRIEND, usdc("1")),))),
        (COIN, rehearsal(TokenChange(-eth("0.3").raw, ETH))),
        (COIN, rehearsal(TokenChange(-eth("0.25").raw, ETH), TokenChange(-1, USDC))),
        (ITSELF, rehearsal(PAID)),
        (REVOKED, rehearsal(TokenChange(-1, USDC))),
        (REVOKED, replace(still(), allowances=(Allowance(V3_POOL.address, usdc("1")),))),
        (REVOKED, replace(still(), left=(Allowance(V3_POOL.address, usdc("5")),))),
        (CANCEL, rehearsal(TokenChange(-1, ETH))),
        (CANCEL, replace(still(), allowances=(Allowance(FRIEND, usdc("1")),))),
    ],
)
async def test_a_payment_a_revocation_and_a_cancel_do_nothing_besides(
    desk: Desk, of: TxPlan, played: Rehearsal
) -> None:
    with pytest.raises((SomethingElseMoved, PaidOtherwise, AllowanceLeft)):
        await desk.check(played, of)


async def test_the_allowance_of_the_plan_is_no_surprise(desk: Desk) -> None:
    exact = Allowance(POOL.address, usdc("100"))

    checked = await desk.check(rehearsal(PAID, ARRIVED, allowances=(exact,)))

    assert checked.rehearsal.allowances == (exact,)


@pytest.mark.requirement("T5")
async def test_less_than_the_least_stops_it_and_says_both(desk: Desk) -> None:
    less = TokenChange(aid("98.999").raw, AID)

    with pytest.raises(PriceMoved) as moved:
        await desk.check(rehearsal(PAID, less))

    assert (moved.value.now, moved.value.before) == (aid("98.999"), aid("99"))


@pytest.mark.requirement("T5")
@given(st.integers(0, 200 * 10**18))
async def test_a_plan_passes_exactly_when_its_least_arrives(raw: int) -> None:
    desk, least = Desk(), aid("99").raw

    changes = (PAID, TokenChange(raw, AID)) if raw else (PAID,)
    try:
        await desk.check(rehearsal(*changes))
    except PriceMoved:
        assert raw < least
    else:
        assert raw >= least


@pytest.mark.requirement("T13")
@pytest.mark.parametrize(
    ("of", "played"),
    [
        (
            STAKE,
            rehearsal(TokenChange(-aid("100").raw, AID), TokenChange(said("91.9").raw, SAID)),
        ),
        (EXIT, rehearsal(LEFT, owed=aid("107"))),
    ],
)
async def test_the_wallet_itself_holds_the_floor_where_no_contract_does(
    desk: Desk, of: TxPlan, played: Rehearsal
) -> None:
    assert (await desk.check(played, of)).plan == of


@pytest.mark.requirement("T13")
@pytest.mark.parametrize(
    ("of", "played"),
    [
        (
            STAKE,
            rehearsal(TokenChange(-aid("100").raw, AID), TokenChange(said("91.8999").raw, SAID)),
        ),
        (EXIT, rehearsal(LEFT, owed=aid("106.99"))),
        (EXIT, rehearsal(LEFT)),
    ],
)
async def test_under_the_floor_the_wallet_stops(desk: Desk, of: TxPlan, played: Rehearsal) -> None:
    with pytest.raises(PriceMoved):
        await desk.check(played, of)


@pytest.mark.requirement("T6")
@pytest.mark.parametrize("raw", [1, -1])
async def test_an_exit_moves_no_aid_yet(desk: Desk, raw: int) -> None:
    with pytest.raises(SomethingElseMoved):
        await desk.check(rehearsal(LEFT, TokenChange(raw, AID), owed=aid("108")), EXIT)


async def test_paying_the_queue_may_move_nothing_or_bring_ones_own_aid(desk: Desk) -> None:
    nothing = replace(rehearsal(), changes=())

    for played in (nothing, rehearsal(TokenChange(1, AID))):
        assert (await desk.check(played, queue_plan())).rehearsal == played


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(
    "played",
    [
        rehearsal(TokenChange(-1, AID)),
        rehearsal(TokenChange(-1, SAID)),
        rehearsal(TokenChange(1, SAID)),
        rehearsal(TokenChange(1, AID), allowances=(Allowance(SAID.address, aid("1")),)),
    ],
)
async def test_paying_the_queue_gives_nothing_away(desk: Desk, played: Rehearsal) -> None:
    with pytest.raises((SomethingElseMoved, AllowanceLeft)):
        await desk.check(played, queue_plan())


@pytest.mark.requirement("T6")
async def test_a_plan_whose_contract_holds_the_minimum_may_be_rehearsed_in_part(
    desk: Desk,
) -> None:
    partly = replace(rehearsal(), changes=(), extent=Extent.FIRST)

    assert not (await desk.check(partly)).rehearsal.is_full
    assert not (await desk.check(partly, queue_plan())).rehearsal.is_full


@pytest.mark.requirement("T13")
@pytest.mark.parametrize("of", [STAKE, EXIT])
async def test_a_floor_that_only_the_wallet_holds_needs_the_whole_rehearsal(
    desk: Desk, of: TxPlan
) -> None:
    with pytest.raises(MethodMissing):
        await desk.check(replace(rehearsal(), changes=(), extent=Extent.FIRST), of)


@pytest.mark.requirement("T7")
async def test_only_what_is_left_of_a_plan_is_rehearsed(desk: Desk) -> None:
    of = plan(calls=(allow_call(usdc("100"), POOL.address), some_call(Act.SWAP)))

    await desk.check(rehearsal(), of.after(1))

    assert desk.ledger.rehearsed == [of.calls[1:]]


@pytest.mark.requirement("T6")
@pytest.mark.parametrize("fault", [RehearsalFailed("no"), NodeUnreachable()])
async def test_without_a_rehearsal_there_is_no_check(desk: Desk, fault: WalletError) -> None:
    desk.ledger.fault = fault

    with pytest.raises(type(fault)):
        await desk.check(rehearsal())


async def test_other_dollars_are_other_tokens(desk: Desk) -> None:
    of = plan(pay=usdt("100"))

    with pytest.raises(SomethingElseMoved):
        await desk.check(rehearsal(PAID, ARRIVED), of)

    played = rehearsal(TokenChange(-usdt("100").raw, USDT), ARRIVED)
    assert (await desk.check(played, of)).plan == of
