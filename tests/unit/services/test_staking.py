"""Staking and leaving: what the wallet itself must hold, because the vault takes no minimum."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.staking import ExitQuote, ExitRequest, StakeQuote
from gaib_wallet.domain.transactions import Act, Guard, TxPlan
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import (
    FlowClosed,
    InsufficientFunds,
    PausedByIssuer,
    RequestPending,
    TooSmall,
    WalletError,
)
from gaib_wallet.services.staking import StakingService
from tests.builders import ACCOUNT, BLOCK, NETWORK, SAID, aid, said
from tests.fake_protocol import FakeProtocol
from tests.fakes import FakeStaking

STAKE = StakeQuote(
    account=ACCOUNT,
    pay=aid("1250"),
    received=said("1144.5838"),
    back=aid("1247.25"),
    owned=aid("1250"),
    allowed=aid("0"),
    is_paused=False,
    at=BLOCK,
)
EXIT = ExitQuote(
    account=ACCOUNT,
    pay=said("9000"),
    received=aid("9807.3"),
    owned=said("9000"),
    request=None,
    is_paused=False,
    at=BLOCK,
)


def staking(network: Network = NETWORK, protocol: FakeProtocol | None = None) -> StakingService:
    reader = FakeStaking(protocol or FakeProtocol(aid("1250")))
    return StakingService(reader, ContractCalls(network), network)


def without(*flows: Flow) -> Network:
    return replace(NETWORK, closed=dict.fromkeys(flows, "sAID lives elsewhere."))


@pytest.mark.requirement("T13")
def test_a_stake_is_held_by_this_wallet_only() -> None:
    plan = staking().plan_stake(STAKE)

    assert plan == TxPlan(
        chain_id=NETWORK.chain_id,
        account=ACCOUNT,
        act=Act.STAKE,
        venue="sAID",
        target=SAID.address,
        pay=aid("1250"),
        expected=said("1144.5838"),
        least=said("1144.0115081"),
        calls=plan.calls,
        at=BLOCK,
        guard=Guard.WALLET,
        deadline=None,
    )


@pytest.mark.requirement("T3")
def test_the_vault_may_take_exactly_the_stake() -> None:
    allow, deposit = staking().plan_stake(STAKE).calls

    assert dict(allow.arguments) == {"spender": SAID.address, "amount": aid("1250").raw}
    assert dict(deposit.arguments) == {"assets": aid("1250").raw, "receiver": ACCOUNT}
    allowed = replace(STAKE, allowed=aid("1250"))
    assert [call.act for call in staking().plan_stake(allowed).calls] == [Act.STAKE]


@pytest.mark.requirement("T13")
def test_an_exit_fixes_its_aid_and_needs_no_allowance() -> None:
    plan = staking().plan_exit(EXIT)

    (call,) = plan.calls
    assert (plan.act, plan.guard, plan.pay) == (Act.EXIT, Guard.WALLET, said("9000"))
    assert (plan.expected, plan.least) == (aid("9807.3"), aid("9802.39635"))
    assert dict(call.arguments) == {"shares": said("9000").raw}


@pytest.mark.requirement("T13")
def test_one_exit_at_a_time() -> None:
    waiting = ExitRequest(datetime(2026, 11, 12, tzinfo=UTC), aid("2000"))

    with pytest.raises(RequestPending) as refused:
        staking().plan_exit(replace(EXIT, request=waiting))

    assert refused.value.pending == aid("2000")


@given(st.integers(1, 10**30))
def test_the_wallets_floor_is_at_most_5_bp_under_the_quote(raw: int) -> None:
    plan = staking().plan_stake(replace(STAKE, received=TokenAmount(raw, SAID)))

    assert plan.least
    assert raw * 9_995 <= plan.least.raw * 10_000
    assert 0 < plan.least.raw <= raw


@pytest.mark.parametrize(
    ("quote", "fault"),
    [
        (replace(STAKE, is_paused=True), PausedByIssuer),
        (replace(STAKE, owned=aid("1249.99")), InsufficientFunds),
        (replace(STAKE, received=said("0")), TooSmall),
    ],
)
def test_a_stake_that_cannot_be_is_not_planned(quote: StakeQuote, fault: type[WalletError]) -> None:
    with pytest.raises(fault):
        staking().plan_stake(quote)


@pytest.mark.parametrize(
    ("quote", "fault"),
    [
        (replace(EXIT, is_paused=True), PausedByIssuer),
        (replace(EXIT, owned=said("8999.9999")), InsufficientFunds),
        (replace(EXIT, received=aid("0")), TooSmall),
    ],
)
def test_an_exit_that_cannot_be_is_not_planned(quote: ExitQuote, fault: type[WalletError]) -> None:
    with pytest.raises(fault):
        staking().plan_exit(quote)


def test_what_the_network_closes_says_why() -> None:
    closed = without(Flow.STAKE, Flow.EXIT)
    with pytest.raises(FlowClosed, match="sAID lives elsewhere"):
        staking(closed).plan_stake(STAKE)
    with pytest.raises(FlowClosed, match="sAID lives elsewhere"):
        staking(closed).plan_exit(EXIT)


async def test_a_network_without_said_has_no_queue() -> None:
    facts = await staking().read(ACCOUNT)
    bare = replace(without(Flow.STAKE, Flow.EXIT), said=None)

    with pytest.raises(FlowClosed, match="sAID lives elsewhere"):
        staking(bare).plan_pay_queue(facts)


async def test_where_nobody_leaves_nobody_is_asked_to_pay() -> None:
    facts = await staking().read(ACCOUNT)

    with pytest.raises(FlowClosed, match="sAID lives elsewhere"):
        staking(without(Flow.EXIT)).plan_pay_queue(facts)


async def test_paying_the_queue_promises_nothing() -> None:
    plan = staking().plan_pay_queue(await staking().read(ACCOUNT))

    (call,) = plan.calls
    assert (plan.pay, plan.expected, plan.least) == (None, None, None)
    assert (plan.act, plan.target, plan.guard) == (Act.PAY_QUEUE, SAID.address, Guard.WALLET)
    assert [value for _, value in call.arguments] == [50]


async def test_quotes_are_those_of_the_vault() -> None:
    protocol = FakeProtocol(aid("1250"), said("10"))
    service = staking(protocol=protocol)

    stake = await service.quote_stake(ACCOUNT, aid("1083"))
    leave = await service.quote_exit(ACCOUNT, said("10"))

    assert (stake.received, stake.owned) == (said("1000"), aid("1250"))
    assert (leave.received, leave.owned) == (aid("10.8"), said("10"))
