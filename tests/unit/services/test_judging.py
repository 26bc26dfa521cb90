"""What a receipt's events say: done, failed, or more than was agreed to."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Receipt,
    TxPlan,
    TxStatus,
)
from gaib_wallet.domain.units import Address, TokenChange
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
    none_moved,
    plan,
    queue_plan,
    receipt,
    record,
    said,
    some_call,
    usdc,
)
from tests.unit.services.desk import Desk

PAID = TokenChange(-usdc("100").raw, USDC)
ARRIVED = TokenChange(aid("99").raw, AID)
STAKED = TokenChange(-aid("100").raw, AID)
LEFT = TokenChange(-said("100").raw, SAID)
STAKE = plan(Act.STAKE, pay=aid("100"), expected=said("92"), least=said("91.9"))
EXIT = plan(Act.EXIT, pay=said("100"), expected=aid("108"), least=aid("107"))
FRIEND = Address("0x00000000000000000000000000000000000000F1")
SEND = plan(Act.SEND, recipient=FRIEND)
COIN = plan(Act.SEND, pay=eth("0.25"), recipient=FRIEND)
ITSELF = plan(Act.SEND, recipient=ACCOUNT)
REVOKE = plan(
    Act.REVOKE,
    calls=(replace(some_call(Act.REVOKE), to=USDC.address),),
    revoked=(Allowance(POOL.address, usdc("5")),),
)
USED = Allowance(POOL.address, usdc("900"))
ALLOW = plan(calls=(allow_call(usdc("100"), POOL.address),))


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("act", "of", "says"),
    [
        (Act.SWAP, plan(), receipt(PAID, ARRIVED)),
        (Act.MINT, plan(Act.MINT), receipt(PAID, ARRIVED)),
        (Act.REDEEM, plan(Act.REDEEM), receipt(PAID, ARRIVED)),
        (Act.ALLOW, ALLOW, receipt(allowances=(Allowance(POOL.address, usdc("100")),))),
        (Act.ALLOW, ALLOW, receipt(allowances=(Allowance(POOL.address, usdc("0")),))),
        (Act.STAKE, STAKE, receipt(STAKED, TokenChange(said("92").raw, SAID))),
        (Act.EXIT, EXIT, receipt(LEFT, owed=aid("108"))),
        (Act.PAY_QUEUE, queue_plan(), receipt(TokenChange(1, AID))),
    ],
)
async def test_each_act_is_done_when_its_own_events_say_so(
    desk: Desk, act: Act, of: TxPlan, says: Receipt
) -> None:
    found = await desk.look(record(act, of=of), says)

    assert (found.status, found.receipt) == (TxStatus.FINAL, says)


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("act", "of", "says"),
    [
        (Act.SWAP, plan(), receipt(PAID)),
        (Act.SWAP, plan(), receipt(ARRIVED)),
        (Act.SWAP, plan(), receipt(PAID, TokenChange(aid("98.999").raw, AID))),
        (Act.MINT, plan(Act.MINT), receipt(TokenChange(1, USDC))),
        (Act.ALLOW, ALLOW, receipt()),
        (Act.ALLOW, ALLOW, receipt(allowances=(Allowance(POOL.address, aid("100")),))),
        (Act.STAKE, STAKE, receipt(STAKED)),
        (Act.STAKE, STAKE, receipt(TokenChange(said("92").raw, SAID))),
        (Act.EXIT, EXIT, receipt(LEFT)),
        (Act.EXIT, EXIT, receipt(PAID, owed=aid("108"))),
        (Act.SEND, SEND, receipt(ARRIVED)),
        (Act.REVOKE, REVOKE, receipt()),
        (Act.REVOKE, REVOKE, receipt(allowances=(Allowance(POOL.address, usdc("1")),))),
    ],
)
async def test_a_status_alone_is_no_success(
    desk: Desk, act: Act, of: TxPlan, says: Receipt
) -> None:
    found = await desk.look(record(act, of=of), says)

    assert found.status is TxStatus.FAILED
    assert found.receipt
    assert str(found.receipt.reason) == "the expected events are missing"


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("act", "of", "says"),
    [
        (Act.SEND, SEND, receipt(PAID)),
        (Act.SEND, COIN, none_moved()),
        (Act.SEND, ITSELF, none_moved()),
        (Act.REVOKE, REVOKE, none_moved(Allowance(POOL.address, usdc("0")))),
        (Act.CANCEL, plan(Act.CANCEL), none_moved()),
        (Act.ALLOW, ALLOW, none_moved(Allowance(POOL.address, usdc("100")))),
        (Act.SWAP, plan(), receipt(PAID, ARRIVED)),
        (
            Act.SWAP,
            plan(),
            receipt(PAID, ARRIVED, allowances=(USED,)),
        ),
        (Act.SWAP, plan(), receipt(PAID, ARRIVED, TokenChange(0, SAID))),
        (Act.STAKE, STAKE, receipt(STAKED, TokenChange(said("92").raw, SAID))),
        (Act.EXIT, EXIT, receipt(LEFT, owed=aid("108"))),
        (Act.PAY_QUEUE, queue_plan(), receipt(TokenChange(1, AID))),
    ],
)
async def test_what_went_as_agreed_is_done_without_a_warning(
    desk: Desk, act: Act, of: TxPlan, says: Receipt
) -> None:
    found = await desk.look(record(act, of=of, keeps_plan=True), says)

    assert found.status is TxStatus.FINAL
    assert found.receipt == says


@pytest.mark.requirement("T6")
@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("act", "of", "says", "named"),
    [
        (Act.SWAP, plan(), receipt(PAID, ARRIVED, TokenChange(-1, USDT)), "-0.000001 USDT"),
        (Act.SWAP, plan(), receipt(PAID, PAID, ARRIVED), "-200.000000 USDC"),
        (
            Act.SWAP,
            plan(),
            replace(receipt(PAID, ARRIVED), unknown_tokens=(V3_POOL.address,)),
            V3_POOL.address,
        ),
        (
            Act.SWAP,
            plan(),
            receipt(PAID, ARRIVED, allowances=(Allowance(V3_POOL.address, usdc("1")),)),
            V3_POOL.address,
        ),
        (
            Act.ALLOW,
            ALLOW,
            receipt(PAID, allowances=(Allowance(POOL.address, usdc("100")),)),
            "-100.000000 USDC",
        ),
        (Act.ALLOW, ALLOW, none_moved(Allowance(POOL.address, usdc("101"))), "101.000000 USDC"),
        (Act.SEND, COIN, receipt(PAID), "-100.000000 USDC"),
        (Act.CANCEL, plan(Act.CANCEL), receipt(PAID), "-100.000000 USDC"),
    ],
)
async def test_what_moved_besides_has_not_failed_and_is_named(
    desk: Desk, act: Act, of: TxPlan, says: Receipt, named: str
) -> None:
    found = await desk.look(record(act, of=of, keeps_plan=True), says)

    assert found.status is TxStatus.FINAL
    assert found.receipt
    assert named in str(found.receipt.breach)


async def test_a_record_of_the_first_version_has_no_plan_to_be_held_against(desk: Desk) -> None:
    says = receipt(PAID, ARRIVED, TokenChange(-1, USDT))

    found = await desk.look(record(), says)

    assert (found.status, found.receipt) == (TxStatus.FINAL, says)


@pytest.mark.requirement("T13")
@pytest.mark.requirement("T8")
async def test_a_stake_under_the_wallets_own_floor_still_happened(desk: Desk) -> None:
    less = receipt(STAKED, TokenChange(said("91").raw, SAID))

    assert (await desk.look(record(Act.STAKE, of=STAKE), less)).status is TxStatus.FINAL


async def test_a_transaction_without_a_promise_is_done_when_it_succeeded(desk: Desk) -> None:
    bare = replace(record(), pay=None, least=None)

    assert (await desk.look(bare, receipt())).status is TxStatus.FINAL
