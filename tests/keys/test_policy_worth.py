"""What must arrive, where and until when: each read from the bytes, and each refused by itself."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain import cautions
from gaib_wallet.domain.routes import Route, Way
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.errors import MinimumTooLow, NotAsAgreed, UnknownCall, WrongTime
from gaib_wallet.keys import policy, trades
from gaib_wallet.services import routes
from tests.keys.plans import (
    AID,
    CURVE,
    CURVE_SWAP,
    DEADLINE,
    DEMO,
    EVERY,
    LEFT,
    MINTED,
    NOW,
    QUEUE,
    REDEEMED,
    SAID,
    STAKED,
    STRANGER,
    USDC,
    V3,
    V3_PATH,
    V3_SWAP,
    V3_USDT,
    amount,
    check,
    exchange_plan,
    number,
    route,
    token,
    with_data,
    with_word,
)

USDT = token("USDT")
FOREIGN = Token(STRANGER, "AID", 18, 2)
TWENTY = timedelta(minutes=20)
# In which word of the last call's arguments each value is; a router's begin five words and four
# bytes late, so that they are replaced as text.
WORDS = {
    "curve": {"amount": 2, "minimum": 3},
    "mint": {"tokens": 0, "amount": 1, "who receives": 2, "minimum": 3},
    "redeem": {"amount": 0, "who receives": 1, "minimum": 2},
    "stake": {"amount": 0, "who receives": 1},
    "exit": {"amount": 0},
}
VALUED = {name: plan for name, plan in EVERY.items() if plan is not QUEUE}
GUARDED = ["curve", "v3", "path", "mint", "redeem"]


def replaced(plan: TxPlan, found: int, wanted: int) -> TxPlan:
    """The last call with every word that is `found` replaced."""
    data = plan.calls[-1].data
    before, after = found.to_bytes(32, "big"), wanted.to_bytes(32, "big")
    assert data.count(before) == 1
    return with_data(plan, data.replace(before, after))


def raw(of: TokenAmount | None) -> int:
    assert of is not None
    return of.raw


def owed(plan: TxPlan, least: TokenAmount) -> TxPlan:
    """`plan` with another least, agreed to and in the bytes."""
    changed = replaced(plan, raw(plan.least), least.raw)
    return replace(changed, least=least)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("name", "what", "word"),
    [(name, what, word) for name, words in WORDS.items() for what, word in words.items()],
)
@pytest.mark.parametrize("wrong", [1, number(STRANGER), number(USDC.address)])
def test_each_value_in_the_bytes_is_the_agreed_one(
    name: str, what: str, word: int, wrong: int
) -> None:
    with pytest.raises(NotAsAgreed, match=what):
        check(with_word(EVERY[name], word, wrong))


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("plan", [V3_SWAP, V3_PATH], ids=["v3", "path"])
@pytest.mark.parametrize("by", [-1, 1])
def test_each_value_of_a_router_is_the_agreed_one(plan: TxPlan, by: int) -> None:
    assert plan.deadline
    deadline = int(plan.deadline.timestamp())
    values = {
        "the amount": raw(plan.pay),
        "the minimum": raw(plan.least),
        "the deadline": deadline,
        "who receives": number(plan.account),
    }

    for what, value in values.items():
        with pytest.raises(NotAsAgreed, match=what):
            check(replaced(plan, value, value + by))


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("name", GUARDED)
def test_no_least_in_the_bytes_is_zero(name: str) -> None:
    plan = EVERY[name]
    assert plan.least
    nothing = TokenAmount(0, plan.least.token)
    words = WORDS.get(name, {})
    bare = with_word(plan, words["minimum"], 0) if words else replaced(plan, raw(plan.least), 0)

    with pytest.raises(NotAsAgreed, match="the minimum"):
        check(bare)
    with pytest.raises(MinimumTooLow):
        check(replace(bare, least=nothing))
    with pytest.raises(MinimumTooLow):
        check(replace(bare, least=nothing, expected=nothing))


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("plan", VALUED.values(), ids=VALUED)
def test_nothing_may_be_left_out_of_a_plan(plan: TxPlan) -> None:
    for bare in (
        replace(plan, pay=None),
        replace(plan, expected=None),
        replace(plan, least=None),
    ):
        with pytest.raises(NotAsAgreed):
            check(bare.after(len(plan.calls) - 1))


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("name", GUARDED)
def test_at_most_the_widest_tolerance_is_left(name: str) -> None:
    plan = EVERY[name]
    assert plan.expected
    expected = plan.expected.raw
    lowest = -(-expected * 9_500 // 10_000)

    check(owed(plan, TokenAmount(lowest, plan.expected.token)))
    with pytest.raises(MinimumTooLow):
        check(owed(plan, TokenAmount(lowest - 1, plan.expected.token)))


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("plan", [STAKED, LEFT], ids=["stake", "exit"])
def test_a_plan_that_only_this_wallet_holds_has_a_least_all_the_same(plan: TxPlan) -> None:
    assert plan.expected
    for least in (0, plan.expected.raw * 94 // 100):
        with pytest.raises(MinimumTooLow):
            check(replace(plan, least=TokenAmount(least, plan.expected.token)))


FLOORED = {
    "AID for USDC on Curve": (route(Way.CURVE, CURVE), AID, USDC),
    "USDC for AID on Curve": (route(Way.CURVE, CURVE), USDC, AID),
    "AID for USDC on Uniswap": (route(Way.UNISWAP_V3, V3), AID, USDC),
    "USDT for AID on Uniswap": (route(Way.UNISWAP_V3, V3_USDT), USDT, AID),
    "AID for USDC at GAIB": (route(Way.REDEEM), AID, USDC),
    "USDT for AID at GAIB": (route(Way.MINT), USDT, AID),
    "USDT for USDC along a path": (route(Way.UNISWAP_V3, V3_USDT, V3), USDT, USDC),
}


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(("through", "pay", "receive"), FLOORED.values(), ids=FLOORED)
def test_a_dollar_never_goes_for_less_than_eighty_cents(
    through: Route, pay: Token, receive: Token
) -> None:
    paid = TokenAmount(100 * 10**pay.digits, pay)
    floor = TokenAmount(80 * 10**receive.digits, receive)
    check(exchange_plan(through, paid, floor, floor))

    under = TokenAmount(floor.raw - 1, receive)
    with pytest.raises(MinimumTooLow):
        check(exchange_plan(through, paid, under, under))


@pytest.mark.requirement("T5")
def test_what_is_no_dollar_has_no_such_floor() -> None:
    pool = next(one for one in DEMO.pools if SAID in one.coins)

    check(exchange_plan(route(Way.UNISWAP_V3, pool), amount("100", "AID"), amount("60", "sAID")))


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(("pay", "receive"), [(SAID, AID), (AID, SAID)], ids=["sAID", "AID"])
def test_a_share_is_not_swapped_for_next_to_nothing(pay: Token, receive: Token) -> None:
    pool = next(one for one in DEMO.pools if SAID in one.coins)
    through, paid = route(Way.UNISWAP_V3, pool), TokenAmount(100 * 10**pay.digits, pay)
    floor = TokenAmount(20 * 10**receive.digits, receive)
    check(exchange_plan(through, paid, floor, floor))

    for little in (TokenAmount(floor.raw - 1, receive), TokenAmount(1, receive)):
        with pytest.raises(MinimumTooLow):
            check(exchange_plan(through, paid, little, little))


@pytest.mark.requirement("T5")
def test_nothing_is_swapped_for_itself() -> None:
    through = route(Way.UNISWAP_V3, V3_USDT, replace(V3, fee_ppm=V3_USDT.fee_ppm))
    plan = exchange_plan(through, amount("100", "USDT"), amount("99", "USDC"))
    assert plan.least
    to, back = (bytes.fromhex(one.address[2:]) for one in (USDC, USDT))
    around = replace(
        with_data(plan, plan.calls[-1].data.replace(to, back)),
        expected=amount("99", "USDT"),
        least=TokenAmount(plan.least.raw, USDT),
    )

    with pytest.raises(NotAsAgreed, match="the tokens"):
        check(around)


@pytest.mark.requirement("T5")
@given(paid=st.integers(1, 2**127), received=st.integers(1, 2**127))
def test_any_amounts_are_signed_exactly_where_they_are_worth_it(paid: int, received: int) -> None:
    pay, expected = TokenAmount(paid, AID), TokenAmount(received, USDC)
    plan = exchange_plan(route(Way.CURVE, CURVE), pay, expected)
    assert plan.least
    is_worth_it = plan.least.units * 100 >= pay.units * 80

    try:
        check(plan)
    except MinimumTooLow:
        assert not is_worth_it
    else:
        assert is_worth_it


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("plan", VALUED.values(), ids=VALUED)
def test_the_tokens_are_the_agreed_ones_and_as_the_manifest_has_them(plan: TxPlan) -> None:
    assert plan.pay
    assert plan.expected
    assert plan.least
    last = plan.after(len(plan.calls) - 1)
    others = [one for one in DEMO.tokens if one not in {plan.pay.token, plan.least.token}]
    wider = [replace(of.token, digits=of.token.digits + 1) for of in (plan.pay, plan.least)]

    wrong = [
        *(replace(last, pay=TokenAmount(plan.pay.raw, one)) for one in (*others, wider[0])),
        *(
            replace(
                last,
                least=TokenAmount(plan.least.raw, one),
                expected=TokenAmount(plan.expected.raw, one),
            )
            for one in (*others, wider[1])
        ),
        replace(last, expected=TokenAmount(plan.expected.raw, plan.pay.token)),
        replace(last, pay=TokenAmount(plan.pay.raw, FOREIGN)),
    ]
    for one in wrong:
        with pytest.raises((NotAsAgreed, MinimumTooLow)):
            check(one)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("indexes", [(1, 0), (0, 0), (1, 1), (0, 2), (2, 0)])
def test_a_pool_is_paid_in_the_coin_that_was_agreed(indexes: tuple[int, int]) -> None:
    pay_index, receive_index = indexes
    turned = with_word(with_word(CURVE_SWAP, 0, pay_index), 1, receive_index)

    with pytest.raises((NotAsAgreed, UnknownCall)):
        check(turned)


@pytest.mark.requirement("T5")
def test_a_router_goes_only_along_known_tokens_and_usual_fees() -> None:
    pay, received = amount("100", "USDT"), amount("99", "USDC")
    check(exchange_plan(route(Way.UNISWAP_V3, V3_USDT, replace(V3, fee_ppm=100)), pay, received))

    strange = [
        (V3_USDT, replace(V3, fee_ppm=3_001)),
        (replace(V3_USDT, fee_ppm=0), V3),
        (replace(V3_USDT, coins=(FOREIGN, USDT)), replace(V3, coins=(FOREIGN, USDC))),
        (replace(V3, coins=(USDT, USDC), fee_ppm=499),),
    ]
    for pools in strange:
        with pytest.raises(UnknownCall):
            check(exchange_plan(route(Way.UNISWAP_V3, *pools), pay, received))


@pytest.mark.requirement("T5")
def test_a_swap_that_could_stop_half_done_is_refused() -> None:
    data = V3_SWAP.calls[-1].data
    # Four words, a length and a selector come before the seven of the swap; the last is the limit.
    at = 4 + 4 * 32 + 32 + 4 + 6 * 32
    assert data[at : at + 32] == bytes(32)
    limited = data[:at] + (10**20).to_bytes(32, "big") + data[at + 32 :]

    with pytest.raises(NotAsAgreed, match="price limit"):
        check(with_data(V3_SWAP, limited))


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("plan", [V3_SWAP, V3_PATH], ids=["v3", "path"])
def test_a_router_has_the_agreed_deadline_of_twenty_minutes_at_most(plan: TxPlan) -> None:
    assert plan.deadline == NOW + TWENTY
    until = int(DEADLINE.timestamp())
    sooner = replaced(plan, until, until - 600)
    check(replace(sooner, deadline=DEADLINE - timedelta(minutes=10)))

    later = replace(replaced(plan, until, until + 1), deadline=DEADLINE + timedelta(seconds=1))
    past = replace(replaced(plan, until, int(NOW.timestamp())), deadline=NOW)
    for wrong in (later, past):
        with pytest.raises(WrongTime):
            check(wrong)
    with pytest.raises(NotAsAgreed, match="the deadline"):
        check(replace(plan, deadline=None))


@pytest.mark.parametrize("name", ["curve", "mint", "redeem", "stake", "exit", "queue"])
def test_a_deadline_that_no_contract_keeps_is_not_promised(name: str) -> None:
    with pytest.raises(NotAsAgreed, match="the deadline"):
        check(replace(EVERY[name], deadline=DEADLINE))


def test_paying_the_queue_promises_nothing_and_stays_small() -> None:
    check(with_word(QUEUE, 0, 200))
    for count in (0, 201, 2**255):
        with pytest.raises(NotAsAgreed, match="the amount"):
            check(with_word(QUEUE, 0, count))
    for promising in (
        replace(QUEUE, pay=amount("1", "AID")),
        replace(QUEUE, expected=amount("1", "AID")),
        replace(QUEUE, least=amount("1", "AID")),
    ):
        with pytest.raises(NotAsAgreed):
            check(promising)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize("name", ["curve", "mint", "redeem", "stake", "exit"])
def test_a_plan_pays_something(name: str) -> None:
    plan = with_word(EVERY[name], WORDS[name]["amount"], 0)
    assert plan.pay

    with pytest.raises(NotAsAgreed, match="the amount"):
        check(replace(plan, pay=TokenAmount(0, plan.pay.token)))


@pytest.mark.requirement("T5")
def test_another_accounts_plan_does_not_pay_this_one() -> None:
    for plan in (V3_SWAP, V3_PATH, MINTED, REDEEMED, STAKED):
        with pytest.raises(NotAsAgreed, match="who receives"):
            check(replace(plan, account=STRANGER))


@pytest.mark.requirement("T5")
def test_the_limits_are_those_that_the_rest_of_the_wallet_keeps() -> None:
    bounds = Settings.__dataclass_fields__["tolerance"].metadata["bounds"]

    assert bounds[1] == trades.TOLERANCE
    assert cautions.AID_FLOOR * 10_000 == trades.AID_FLOOR
    assert routes.DEADLINE == policy.LONGEST_DEADLINE
