"""What the signer refuses: whatever is not exactly a call that a manifest names, as was agreed."""

from dataclasses import fields, replace
from datetime import timedelta

from eth_abi.abi import encode
from eth_utils.crypto import keccak
import pytest

from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.routes import Way
from gaib_wallet.domain.transactions import Act, Call, TxPlan, TxRequest
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import (
    FeeTooHigh,
    NotAsAgreed,
    UnknownCall,
    UnknownChain,
    UnlimitedAllowance,
    WrongTime,
)
from gaib_wallet.keys import manifests, policy, wire
from gaib_wallet.services import pricing
from tests.builders import ACCOUNT
from tests.keys.plans import (
    AID,
    CALLS,
    CURVE,
    CURVE_SWAP,
    DEMO,
    EVERY,
    FEE,
    GWEI,
    KNOWN,
    MINTED,
    MINTER,
    NOW,
    QUEUE,
    REDEEMED,
    REDEEMER,
    RESOURCES,
    ROUTER,
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
    with_data,
    with_last,
)
from tests.keys.resources import listed

ETHEREUM = KNOWN[1]
WETH_LIKE = Address("0x00000000000000000000000000000000000000C1")


def call(signature: str, *values: object) -> bytes:
    types = signature[signature.index("(") + 1 : -1]
    return bytes(keccak(text=signature)[:4]) + encode(types.split(",") if types else [], values)


def allowing(plan: TxPlan, *amounts: int, spender: Address | None = None) -> TxPlan:
    """`plan`, with other allowances before its last call."""
    assert plan.pay
    token = plan.pay.token
    calls = [CALLS.allow(TokenAmount(one, token), spender or plan.target) for one in amounts]
    return replace(plan, calls=(*calls, plan.calls[-1]))


@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
def test_what_the_wallet_plans_is_signed_call_by_call(plan: TxPlan) -> None:
    for signed in range(len(plan.calls)):
        check(plan.after(signed))


@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
def test_what_a_call_says_of_itself_in_words_is_never_believed(plan: TxPlan) -> None:
    lying = tuple(replace(one, function="transfer()", arguments=()) for one in plan.calls)

    check(replace(plan, calls=lying))


# T2: a closed world.

FOREIGN = {
    "nothing": b"",
    "a selector alone": bytes.fromhex("3df02124"),
    "unknown": call("doSomething(uint256)", 1),
    "transferFrom": call("transferFrom(address,address,uint256)", ACCOUNT, STRANGER, 1),
    "setApprovalForAll": call("setApprovalForAll(address,bool)", STRANGER, True),  # noqa: FBT003 - the ABI has no names
    "increaseAllowance": call("increaseAllowance(address,uint256)", STRANGER, 1),
    "execute": call("execute(address,uint256,bytes)", STRANGER, 0, b""),
    "delegatecall": call("execute(bytes32,bytes)", bytes(32), b"\1"),
    "multicall without a deadline": call("multicall(bytes[])", [V3_SWAP.calls[-1].data]),
    "exchange with a receiver": call(
        "exchange(int128,int128,uint256,uint256,address)", 0, 1, 1, 1, STRANGER
    ),
    "redeem of a vault": call("redeem(uint256,address,address)", 1, ACCOUNT, ACCOUNT),
    "withdraw": call("withdraw(uint256,address,address)", 1, ACCOUNT, ACCOUNT),
}
PERMITS = {
    "permit": call(
        "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)",
        *(ACCOUNT, STRANGER, 1, 1, 27, bytes(32), bytes(32)),
    ),
    "permit of Dai": call(
        "permit(address,address,uint256,uint256,bool,uint8,bytes32,bytes32)",
        *(ACCOUNT, STRANGER, 1, 1, True, 27, bytes(32), bytes(32)),
    ),
    "approve of Permit2": call(
        "approve(address,address,uint160,uint48)", AID.address, STRANGER, 1, 1
    ),
    "selfPermit": call(
        "selfPermit(address,uint256,uint256,uint8,bytes32,bytes32)",
        *(AID.address, 1, 1, 27, bytes(32), bytes(32)),
    ),
}


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
def test_a_call_that_is_not_this_wallets_is_refused_wherever_it_goes(
    plan: TxPlan, data: bytes
) -> None:
    for one in (with_data(plan, data), with_last(plan, replace(QUEUE.calls[0], data=data))):
        with pytest.raises(UnknownCall):
            check(one)


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("tail", [b"\0", bytes(32), b"\1" * 32])
def test_bytes_after_a_call_are_refused(plan: TxPlan, tail: bytes) -> None:
    with pytest.raises(UnknownCall):
        check(with_data(plan, plan.calls[-1].data + tail))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize(
    "to", [STRANGER, MINTER, REDEEMER, ROUTER, CURVE.address, SAID.address, USDC.address]
)
def test_the_right_call_at_the_wrong_contract_is_refused(plan: TxPlan, to: Address) -> None:
    if to == plan.target:
        return
    last = replace(plan.calls[-1], to=to)

    with pytest.raises((UnknownCall, NotAsAgreed)):
        check(with_last(plan, last))
    with pytest.raises(UnknownCall):
        check(with_last(replace(plan, target=to), last))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("act", Act)
def test_a_call_that_is_named_for_what_it_is_not_is_refused(plan: TxPlan, act: Act) -> None:
    if act is plan.act:
        return
    last = replace(plan.calls[-1], act=act)

    with pytest.raises((UnknownCall, NotAsAgreed)):
        check(with_last(plan, last))
    with pytest.raises((UnknownCall, NotAsAgreed)):
        check(with_last(replace(plan, act=act), last))
    with pytest.raises((UnknownCall, NotAsAgreed)):
        check(replace(plan, act=act))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("chain_id", [0, 2, 31337, 11155111])
def test_a_chain_that_no_manifest_has_is_refused(chain_id: int) -> None:
    with pytest.raises(UnknownChain):
        check(replace(CURVE_SWAP, chain_id=chain_id))


@pytest.mark.requirement("T9")
@pytest.mark.parametrize("chain_id", [one for one in KNOWN if one != DEMO.chain_id])
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
def test_a_plan_of_one_chain_is_refused_for_another(plan: TxPlan, chain_id: int) -> None:
    with pytest.raises(UnknownCall):
        check(replace(plan, chain_id=chain_id))


@pytest.mark.requirement("T2")
def test_a_plan_without_a_contract_or_without_a_call_is_refused() -> None:
    nowhere: Address = None  # type: ignore[assignment]
    last = replace(CURVE_SWAP.calls[-1], to=nowhere)

    with pytest.raises(UnknownCall):
        check(with_last(replace(CURVE_SWAP, target=nowhere), last))
    with pytest.raises(NotAsAgreed):
        check(replace(CURVE_SWAP, calls=()))


@pytest.mark.requirement("T2")
def test_no_request_has_a_message_of_somebodys_or_an_authorisation() -> None:
    assert [one.name for one in fields(TxRequest)] == ["plan", "nonce", "fee"]
    assert {one.name for one in fields(Call)} == {
        *("act", "to", "data", "function", "arguments", "value")
    }
    signing = [name for name in dir(wire) if "Sign" in name]
    assert signing == ["Sign", "SignPermit", "SignProof", "Signed", "SignedPermit", "SignedTx"]
    assert wire.SignProof.__struct_fields__ == ("account", "chain_id", "made_at")


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("value", [1, 10**18, 2**255])
def test_no_coin_goes_along_with_a_call(plan: TxPlan, value: int) -> None:
    for at, call in enumerate(plan.calls):
        paying = [*plan.calls[:at], replace(call, value=value), *plan.calls[at + 1 :]]
        with pytest.raises(NotAsAgreed, match="the coin"):
            check(replace(plan, calls=tuple(paying)))


@pytest.mark.requirement("T2")
@pytest.mark.parametrize(
    ("flow", "plan"),
    [
        (Flow.SWAP, CURVE_SWAP),
        (Flow.SWAP, V3_SWAP),
        (Flow.SWAP, V3_PATH),
        (Flow.MINT, MINTED),
        (Flow.REDEEM, REDEEMED),
        (Flow.STAKE, STAKED),
        (Flow.EXIT, EVERY["exit"]),
        (Flow.EXIT, QUEUE),
    ],
)
def test_a_closed_flow_is_refused(
    flow: Flow, plan: TxPlan, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("resources")
    (folder / "networks").mkdir()
    open_one = (RESOURCES / "demo.toml").read_text("utf-8")
    closed = open_one.replace("[closed]\n", f'[closed]\n{flow.value} = "Not now."\n')
    (folder / "demo.toml").write_text(closed, "utf-8")
    known = tuple(manifests.read_all(listed(folder)).values())

    for signed in range(len(plan.calls)):
        with pytest.raises(UnknownCall):
            check(plan.after(signed), known=known)
    if flow is not Flow.STAKE:
        check(STAKED, known=known)


@pytest.mark.requirement("T2")
def test_a_real_network_signs_what_its_manifest_leaves_open_and_nothing_else() -> None:
    assert {one.chain_id: {act for _, act in one.may} for one in KNOWN.values() if one.may} == {
        1: {Act.STAKE, Act.EXIT, Act.PAY_QUEUE, Act.SWAP},
        8_453: {Act.SWAP},
        42_161: {Act.SWAP},
        DEMO.chain_id: {plan.act for plan in EVERY.values()},
    }
    assert ETHEREUM.said
    vault = ETHEREUM.said.address
    routers = {ETHEREUM.v2_router, ETHEREUM.v3_router, ETHEREUM.universal_router}
    assert set(ETHEREUM.may) == {
        *((vault, act) for act in (Act.STAKE, Act.EXIT, Act.PAY_QUEUE)),
        *((router, Act.SWAP) for router in routers),
    }


@pytest.mark.requirement("T2")
def test_a_rule_that_fails_lets_nothing_pass() -> None:
    naive = replace(CURVE_SWAP.at, mined_at=NOW.replace(tzinfo=None))
    broken: tuple[Call, ...] = (None,)  # type: ignore[assignment]

    for plan in (replace(CURVE_SWAP, at=naive), replace(CURVE_SWAP, calls=broken)):
        with pytest.raises(NotAsAgreed):
            check(plan)


# T3: allowances.


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("endless", [2**128, 2**255, 2**256 - 1])
@pytest.mark.parametrize("plan", [CURVE_SWAP, V3_SWAP, MINTED, REDEEMED, STAKED])
def test_an_allowance_without_end_is_refused_by_its_name(plan: TxPlan, endless: int) -> None:
    assert plan.pay
    agreed = replace(plan, pay=TokenAmount(endless, plan.pay.token))

    for one in (allowing(plan, endless), allowing(plan, 0, endless), allowing(agreed, endless)):
        with pytest.raises(UnlimitedAllowance):
            check(one)


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("plan", [CURVE_SWAP, V3_SWAP, MINTED, REDEEMED, STAKED])
def test_exactly_the_payment_is_allowed_and_nothing_before_it(plan: TxPlan) -> None:
    assert plan.pay
    exact = plan.pay.raw
    check(allowing(plan, exact))
    check(allowing(plan, 0, exact))
    check(allowing(plan))

    wrong = [(exact + 1,), (exact - 1,), (0,), (exact, exact), (exact, 0), (0, 0, exact)]
    for amounts in wrong:
        with pytest.raises(NotAsAgreed, match="the amount"):
            check(allowing(plan, *amounts))


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("spender", [STRANGER, ACCOUNT, MINTER, ROUTER, USDC.address])
def test_nobody_but_the_called_contract_may_take_the_payment(spender: Address) -> None:
    assert CURVE_SWAP.pay

    with pytest.raises(NotAsAgreed, match="who may take"):
        check(allowing(CURVE_SWAP, CURVE_SWAP.pay.raw, spender=spender))


@pytest.mark.requirement("T3")
def test_only_the_token_that_is_paid_is_allowed() -> None:
    first = CURVE_SWAP.calls[0]
    of_aid, of_usdt = replace(first, to=AID.address), replace(first, to=DEMO.tokens[-1].address)

    with pytest.raises(NotAsAgreed, match="the tokens"):
        check(replace(CURVE_SWAP, calls=(of_aid, CURVE_SWAP.calls[-1])))
    for unknown in (of_usdt, replace(first, to=WETH_LIKE)):
        with pytest.raises(UnknownCall):
            check(replace(CURVE_SWAP, calls=(unknown, CURVE_SWAP.calls[-1])))


@pytest.mark.requirement("T3")
def test_an_allowance_without_the_call_it_is_for_is_refused() -> None:
    with pytest.raises(UnknownCall):
        check(replace(CURVE_SWAP, calls=CURVE_SWAP.calls[:1]))
    with pytest.raises(UnknownCall):
        check(replace(QUEUE, calls=(CURVE_SWAP.calls[0], QUEUE.calls[0])))
    with pytest.raises(UnknownCall):
        check(replace(CURVE_SWAP, calls=(CURVE_SWAP.calls[-1], CURVE_SWAP.calls[-1])))


# T4: there is no way to have a permit sent.


@pytest.mark.requirement("T4")
@pytest.mark.parametrize("plan", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("data", PERMITS.values(), ids=PERMITS)
def test_a_permit_is_refused_wherever_it_goes(plan: TxPlan, data: bytes) -> None:
    to_token = Call(Act.ALLOW, AID.address, data, "approve(address,uint256)", ())

    for one in (with_data(plan, data), replace(plan, calls=(to_token, plan.calls[-1]))):
        with pytest.raises(UnknownCall):
            check(one)


@pytest.mark.requirement("T4")
def test_typed_data_is_nothing_that_the_signer_reads() -> None:
    typed_data = b"\x19\x01" + bytes(64)

    with pytest.raises(UnknownCall):
        check(with_data(CURVE_SWAP, typed_data))


# T10: fees.


@pytest.mark.requirement("T10")
def test_a_fee_is_signed_up_to_the_cap_and_not_a_wei_above() -> None:
    cap = FEE.most
    check(CURVE_SWAP, most_fee=cap)

    with pytest.raises(FeeTooHigh):
        check(CURVE_SWAP, most_fee=TokenAmount(cap.raw - 1, ETH))


@pytest.mark.requirement("T10")
def test_without_another_cap_a_tenth_of_the_coin_is_the_most() -> None:
    gas = 10**6
    check(CURVE_SWAP, fee=Fee(gas, gas, GasPrice(0, GWEI, 100 * GWEI)))

    with pytest.raises(FeeTooHigh):
        check(CURVE_SWAP, fee=Fee(gas, gas, GasPrice(0, GWEI, 100 * GWEI + 1)))


@pytest.mark.requirement("T10")
@pytest.mark.parametrize(
    "fee",
    [
        Fee(policy.GAS_CAP + 1, 1, GasPrice(0, 1, 1)),
        Fee(0, 0, GasPrice(0, 1, 1)),
        Fee(100_000, 1, GasPrice(0, 2, 1)),
        Fee(100_000, 1, GasPrice(0, -1, 1)),
        Fee(-1, 1, GasPrice(0, -2, -1)),
    ],
)
def test_a_fee_that_no_network_takes_is_refused(fee: Fee) -> None:
    with pytest.raises(NotAsAgreed):
        check(CURVE_SWAP, fee=fee)


def test_a_number_that_no_transaction_has_is_refused() -> None:
    check(CURVE_SWAP, nonce=2**64 - 1)
    for nonce in (-1, 2**64):
        with pytest.raises(NotAsAgreed):
            check(CURVE_SWAP, nonce=nonce)


def test_the_gas_that_services_ask_for_is_what_the_signer_allows() -> None:
    assert policy.GAS_CAP == pricing.GAS_CAP


# Times.


def real_stake() -> TxPlan:
    """AID staked on Ethereum, where the machine's clock counts."""
    assert ETHEREUM.said
    paid = TokenAmount(10**20, ETHEREUM.aid)
    expected = TokenAmount(95 * 10**18, ETHEREUM.said)
    allow = replace(CALLS.allow(paid, ETHEREUM.said.address), to=ETHEREUM.aid.address)
    stake = replace(CALLS.stake(ACCOUNT, paid), to=ETHEREUM.said.address)
    return replace(
        STAKED,
        chain_id=1,
        target=ETHEREUM.said.address,
        pay=paid,
        expected=expected,
        least=expected,
        calls=(allow, stake),
    )


@pytest.mark.parametrize("minutes", [-15, 0, 15])
def test_a_plan_of_a_quarter_hour_around_now_is_signed(minutes: int) -> None:
    check(real_stake(), now=NOW + timedelta(minutes=minutes))


@pytest.mark.parametrize("seconds", [-901, 901, 10**8])
def test_a_plan_of_another_time_is_refused_but_on_the_demo_chain(seconds: int) -> None:
    now = NOW + timedelta(seconds=seconds)
    check(STAKED, now=now)

    with pytest.raises(WrongTime):
        check(real_stake(), now=now)


def test_a_plan_pays_in_the_tokens_of_its_own_chain() -> None:
    demo_aid = replace(real_stake(), pay=amount("100", "AID"))

    with pytest.raises(NotAsAgreed, match="the tokens"):
        check(demo_aid)
    assert number(ETHEREUM.aid.address) != number(AID.address)


@pytest.mark.requirement("T2")
def test_no_path_goes_round() -> None:
    """Each round would leave its fees in pools that somebody owns."""
    through = route(Way.UNISWAP_V3, V3_USDT, V3_USDT, V3_USDT, V3)

    with pytest.raises(UnknownCall):
        check(exchange_plan(through, amount("100", "USDT"), amount("99.7", "USDC")))
