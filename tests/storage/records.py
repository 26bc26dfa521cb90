"""Signed transactions for tests of what keeps them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.permits import Permit, PermitDomain, PermitSingle
from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Call,
    Guard,
    Receipt,
    Replaced,
    TxPlan,
    TxRecord,
    TxStatus,
)
from gaib_wallet.domain.units import ETH, TokenAmount, TokenChange
from tests.builders import ACCOUNT, AID, POOL, USDC

CHAIN_ID = 20251031
START = datetime(2026, 11, 30, 12, tzinfo=UTC)
RECORD = TxRecord(
    tx_hash="0x" + "00" * 32,
    chain_id=CHAIN_ID,
    account=ACCOUNT,
    nonce=0,
    act=Act.SWAP,
    venue="Curve AID/USDC",
    pay=TokenAmount(2**256 - 1, AID),
    least=TokenAmount(1, USDC),
    to=POOL.address,
    step=2,
    steps=2,
    raw=bytes(range(256)),
    signed_at=START,
    status=TxStatus.SENT,
)
RECEIPT = Receipt(
    tx_hash=RECORD.tx_hash,
    at=BlockStamp(7, START),
    succeeded=False,
    fee_paid=TokenAmount(10**30, ETH),
    changes=(TokenChange(-(2**200), AID), TokenChange(1, USDC)),
    allowances=(Allowance(POOL.address, TokenAmount(0, USDC)),),
    reason='less than "the minimum" would arrive\u202e',
    owed=TokenAmount(5, AID),
)
FEE = Fee(2**40, 2**39, GasPrice(2**60, 2**50, 2**61))
_SWAP = Call(Act.SWAP, POOL.address, bytes(range(256)), "swap(uint256)", (("x", 2**255),), 5)
PLAN = TxPlan(
    chain_id=CHAIN_ID,
    account=ACCOUNT,
    act=Act.SWAP,
    venue="Uniswap v3",
    target=POOL.address,
    pay=TokenAmount(2**200, AID),
    expected=TokenAmount(2, USDC),
    least=TokenAmount(1, USDC),
    calls=(_SWAP, replace(_SWAP, act=Act.ALLOW, value=0)),
    at=BlockStamp(7, START),
    guard=Guard.CONTRACT,
    deadline=START + timedelta(minutes=20),
    recipient=POOL.address,
    reference="invoice 7 \u202e",
    revoked=(Allowance(POOL.address, TokenAmount(2**256 - 1, USDC)),),
    permit=Permit(
        ACCOUNT,
        POOL.address,
        TokenAmount(2**200, AID),
        3,
        START + timedelta(minutes=20),
        PermitDomain("AID", "1"),
    ),
    replaces=Replaced("0x" + "ab" * 32, 4, FEE.price),
    spends=TokenAmount(2**199, AID),
)
"""Every field of a plan has something in it."""
THROUGH_PERMIT2 = replace(
    PLAN,
    permit=PermitSingle(
        ACCOUNT,
        POOL.address,
        TokenAmount(2**128 - 1, AID),
        2**48 - 1,
        START + timedelta(minutes=20),
        POOL.address,
    ),
)
"""The same, with a permit of the other kind."""


def record(number: int, status: TxStatus = TxStatus.SENT) -> TxRecord:
    """The transaction of that number, signed `number` seconds after the start."""
    moment = START + timedelta(seconds=number)
    tx_hash = f"0x{number:064x}"
    return replace(RECORD, tx_hash=tx_hash, nonce=number, signed_at=moment, status=status)
