"""Sending, taking allowances back and cancelling: exactly that is signed, and nothing beside it."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import ETH, NO_ADDRESS, Address, Token, TokenAmount
from gaib_wallet.errors import FeeTooHigh, NotAsAgreed, UnknownCall, UnknownChain, WrongTime
from gaib_wallet.keys import transfers
from tests.builders import ACCOUNT
from tests.keys.plans import (
    AID,
    CALLS,
    CANCELLED,
    CURVE_SWAP,
    DEADLINE,
    DEMO,
    ETH_SENT,
    EVERY,
    FEE,
    KNOWN,
    NOW,
    PLAIN,
    REVOKED,
    ROUTER,
    STRANGER,
    TOKEN_SENT,
    USDC,
    V3_SWAP,
    amount,
    check,
    permit_of,
    revoking,
    sending,
    token,
    with_data,
    with_word,
)

addresses = st.integers(1, 2**160 - 1).map(lambda number: with_checksum(f"{number:040x}"))
FOREIGN = Token(STRANGER, "USDT", 6, 2)


@pytest.mark.parametrize("plan", PLAIN.values(), ids=PLAIN)
def test_what_the_wallet_plans_is_signed_call_by_call(plan: TxPlan) -> None:
    for signed in range(len(plan.calls)):
        check(plan.after(signed))


@pytest.mark.requirement("T1")
@given(addresses, st.integers(1, 2**256 - 1), st.sampled_from([ETH, *DEMO.tokens]))
def test_any_amount_is_sent_to_any_address(recipient: Address, raw: int, of: Token) -> None:
    check(sending(TokenAmount(raw, of), recipient))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", [ETH_SENT, TOKEN_SENT], ids=["coin", "token"])
def test_nothing_is_sent_to_nobody(plan: TxPlan) -> None:
    assert plan.pay
    nobody: Address = None  # type: ignore[assignment]
    shapes = [NO_ADDRESS, "0X" + "0" * 40, "0x", "", STRANGER.lower(), STRANGER[:-1]]
    for to in map(Address, shapes):
        coin = replace(ETH_SENT.calls[0], to=to)
        wrong = replace(plan, recipient=to, target=to)
        for call in (coin, *plan.calls):
            with pytest.raises(NotAsAgreed):
                check(replace(wrong, calls=(call,)))
    with pytest.raises(NotAsAgreed):
        check(sending(plan.pay, NO_ADDRESS))
    with pytest.raises(NotAsAgreed):
        check(replace(plan, recipient=nobody))


@pytest.mark.requirement("T2")
def test_the_coin_goes_whole_to_whom_it_was_agreed_and_says_nothing() -> None:
    (call,) = ETH_SENT.calls
    assert ETH_SENT.pay
    wrong = {
        "who receives": [replace(call, to=ROUTER), replace(call, to=ACCOUNT)],
        "the coin": [replace(call, value=value) for value in (0, call.value - 1, call.value + 1)],
    }
    for what, calls in wrong.items():
        for one in calls:
            with pytest.raises(NotAsAgreed, match=what):
                check(replace(ETH_SENT, calls=(one,)))
    for data in (b"\0", TOKEN_SENT.calls[0].data, V3_SWAP.calls[-1].data):
        with pytest.raises(UnknownCall):
            check(with_data(ETH_SENT, data))
    with pytest.raises(NotAsAgreed, match="the tokens"):
        check(replace(ETH_SENT, pay=TokenAmount(10**18, replace(ETH, digits=6))))


@pytest.mark.requirement("T2")
def test_a_token_goes_exactly_to_whom_it_was_agreed() -> None:
    assert TOKEN_SENT.pay
    (call,) = TOKEN_SENT.calls
    raw, of = TOKEN_SENT.pay.raw, TOKEN_SENT.pay.token
    for what, plan in {
        "who receives": with_word(TOKEN_SENT, 0, int(ROUTER, 16)),
        "the amount": with_word(TOKEN_SENT, 1, raw + 1),
        "the tokens": replace(TOKEN_SENT, calls=(replace(call, to=AID.address),)),
        "the coin": replace(TOKEN_SENT, calls=(replace(call, value=1),)),
    }.items():
        with pytest.raises(NotAsAgreed, match=what):
            check(plan)
    wider = TokenAmount(raw, replace(of, digits=of.digits + 1))
    for plan in (replace(TOKEN_SENT, pay=wider), replace(TOKEN_SENT, pay=amount("100", "AID"))):
        with pytest.raises(NotAsAgreed, match="the tokens"):
            check(plan)
    with pytest.raises(UnknownCall):
        check(sending(TokenAmount(raw, FOREIGN)))
    for data in (b"", CALLS.allow(TOKEN_SENT.pay, STRANGER).data, call.data + b"\0"):
        with pytest.raises(UnknownCall):
            check(with_data(TOKEN_SENT, data))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("of", [ETH, USDC])
def test_nothing_at_all_is_not_sent(of: Token) -> None:
    with pytest.raises(NotAsAgreed, match="the amount"):
        check(sending(TokenAmount(0, of)))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("name", ["coin", "token", "cancel"])
def test_one_call_is_all_that_is_done(name: str) -> None:
    plan = PLAIN[name]
    for more in (*plan.calls, CURVE_SWAP.calls[0], REVOKED.calls[0]):
        for calls in ((*plan.calls, more), (more, *plan.calls)):
            with pytest.raises(NotAsAgreed, match="the calls"):
                check(replace(plan, calls=calls))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", PLAIN.values(), ids=PLAIN)
def test_nothing_else_is_promised(plan: TxPlan) -> None:
    paid = amount("1", "USDC")
    promising = [
        replace(plan, expected=paid),
        replace(plan, least=paid),
        replace(plan, deadline=DEADLINE),
        replace(plan, permit=permit_of(paid)),
        replace(plan, target=ROUTER),
        replace(plan, recipient=ROUTER),
        replace(plan, recipient=None if plan.recipient else STRANGER),
        replace(plan, pay=None if plan.pay else paid),
    ]
    for one in promising:
        with pytest.raises(NotAsAgreed):
            check(one)


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", PLAIN.values(), ids=PLAIN)
@pytest.mark.parametrize("act", Act)
def test_a_call_that_is_named_for_what_it_is_not_is_refused(plan: TxPlan, act: Act) -> None:
    if act is plan.act:
        return
    calls = tuple(replace(call, act=act) for call in plan.calls)

    for wrong in (
        replace(plan, act=act),
        replace(plan, calls=calls),
        replace(plan, act=act, calls=calls),
    ):
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check(wrong)


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("act", [Act.SEND, Act.REVOKE, Act.CANCEL])
def test_no_other_call_passes_for_one_without_a_contract(plan: TxPlan, act: Act) -> None:
    calls = tuple(replace(call, act=act) for call in plan.calls[-1:])
    bare = replace(plan, act=act, calls=calls, expected=None, least=None, deadline=None)
    sent = replace(bare, recipient=plan.target)
    own = replace(bare, target=plan.account, pay=None)

    for wrong in (bare, sent, own):
        with pytest.raises((UnknownCall, NotAsAgreed)):
            check(wrong)


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
def test_a_payment_hides_in_no_other_plan(plan: TxPlan) -> None:
    """A transfer is a call of this wallet, and still not of this plan."""
    transfer = TOKEN_SENT.calls[0]
    for act in (plan.act, Act.ALLOW, Act.SEND):
        hidden = replace(transfer, act=act)
        for calls in ((hidden,), (hidden, plan.calls[-1]), (*plan.calls, hidden)):
            with pytest.raises((UnknownCall, NotAsAgreed)):
                check(replace(plan, calls=calls))
    with pytest.raises((UnknownCall, NotAsAgreed)):
        check(with_data(plan, transfer.data))
    with pytest.raises(NotAsAgreed, match="who receives"):
        check(replace(plan, recipient=STRANGER))


# T3: taking back.


@pytest.mark.requirement("T3")
def test_only_zero_takes_an_allowance_back() -> None:
    for raw in (1, 2**128, 2**256 - 1):
        with pytest.raises(NotAsAgreed, match="the amount"):
            check(with_word(REVOKED, 1, raw))
        more = replace(CALLS.allow(TokenAmount(raw, AID), STRANGER), act=Act.REVOKE)
        for calls in ((more, *REVOKED.calls), (*REVOKED.calls, more)):
            with pytest.raises(NotAsAgreed, match="the amount"):
                check(replace(REVOKED, calls=calls))


@pytest.mark.requirement("T3")
def test_allowances_of_known_tokens_alone_are_taken_back_whoever_has_them() -> None:
    check(revoking((token("sAID"), Address("0x" + "00" * 19 + "01"))))
    last = REVOKED.calls[-1]
    for wrong in (
        replace(last, to=STRANGER),
        replace(last, to=ROUTER),
        replace(last, data=b""),
        replace(last, data=TOKEN_SENT.calls[0].data),
        replace(last, act=Act.ALLOW),
    ):
        with pytest.raises(UnknownCall):
            check(replace(REVOKED, calls=(*REVOKED.calls, wrong)))
    with pytest.raises(NotAsAgreed, match="the coin"):
        check(replace(REVOKED, calls=(replace(last, value=1),)))


@pytest.mark.requirement("T3")
def test_one_plan_takes_back_fifty_at_most_and_not_none() -> None:
    most = revoking(*[(AID, STRANGER)] * transfers.MOST_REVOKED)
    check(most)
    with pytest.raises(NotAsAgreed, match="the calls"):
        check(replace(most, calls=(*most.calls, most.calls[0])))
    with pytest.raises(NotAsAgreed):
        check(replace(most, calls=()))


# Cancelling.


@pytest.mark.requirement("T2")
def test_cancelling_moves_nothing_and_goes_to_nobody_else() -> None:
    (call,) = CANCELLED.calls
    with pytest.raises(NotAsAgreed, match="who receives"):
        check(replace(CANCELLED, calls=(replace(call, to=STRANGER),)))
    with pytest.raises(NotAsAgreed, match="the coin"):
        check(replace(CANCELLED, calls=(replace(call, value=1),)))
    with pytest.raises(UnknownCall):
        check(with_data(CANCELLED, b"\0"))
    with pytest.raises(NotAsAgreed, match="who receives"):
        check(replace(CANCELLED, account=STRANGER))


# Whatever it is.


@pytest.mark.requirement("T9")
@pytest.mark.parametrize("plan", PLAIN.values(), ids=PLAIN)
def test_a_chain_that_no_manifest_has_is_refused(plan: TxPlan) -> None:
    with pytest.raises(UnknownChain):
        check(replace(plan, chain_id=2))


@pytest.mark.requirement("T9")
@pytest.mark.parametrize("chain_id", [one for one in KNOWN if one != DEMO.chain_id])
@pytest.mark.parametrize("name", ["token", "revoke"])
def test_a_token_of_one_chain_is_none_of_another(name: str, chain_id: int) -> None:
    with pytest.raises(UnknownCall):
        check(replace(PLAIN[name], chain_id=chain_id))


@pytest.mark.requirement("T2")
def test_no_coin_is_sent_where_the_manifest_has_no_name_for_it() -> None:
    check(replace(PLAIN["coin"], chain_id=1), now=NOW)

    with pytest.raises(UnknownCall):
        check(replace(PLAIN["coin"], chain_id=56), now=NOW)


@pytest.mark.requirement("T10")
@pytest.mark.parametrize("plan", PLAIN.values(), ids=PLAIN)
def test_the_fee_has_its_cap_and_what_is_sent_is_no_part_of_it(plan: TxPlan) -> None:
    check(plan, most_fee=FEE.most)
    with pytest.raises(FeeTooHigh):
        check(plan, most_fee=TokenAmount(FEE.most.raw - 1, ETH))


@pytest.mark.parametrize("name", ["coin", "cancel"])
def test_a_plan_of_another_time_is_refused_but_on_the_demo_chain(name: str) -> None:
    late = NOW + timedelta(seconds=901)
    real = replace(PLAIN[name], chain_id=1)
    check(PLAIN[name], now=late)
    check(real)

    with pytest.raises(WrongTime):
        check(real, now=late)


@pytest.mark.requirement("T1")
@pytest.mark.parametrize("plan", [ETH_SENT, TOKEN_SENT, REVOKED, CANCELLED])
def test_what_buys_nothing_is_likely_to_pay_nothing_else(plan: TxPlan) -> None:
    with pytest.raises(NotAsAgreed, match="likely to be paid"):
        check(replace(plan, spends=amount("1", "AID")))
