"""What every `TxStore` does; each test runs in memory and on disk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gaib_wallet.domain.transactions import PrivateRoute, TxStatus
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import DailyLimit, NotWhitelisted
from gaib_wallet.services.ports import TxStore
from gaib_wallet.storage.transactions import TransactionFile
from gaib_wallet.words import Message
from tests.builders import ACCOUNT, POOL, USDC, aid
from tests.fake_chain import MemoryTxStore
from tests.storage.records import CHAIN_ID, FEE, PLAN, RECEIPT, RECORD, THROUGH_PERMIT2, record

NOON = RECEIPT.at.mined_at
MORE = Message("transactions", "%1, %2, %3, %4", (TokenChange(-1, USDC), NOON, "a: b", aid("5")))


@pytest.fixture(params=["memory", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TxStore]:
    if request.param == "memory":
        yield MemoryTxStore()
        return
    kept = TransactionFile(tmp_path / "transactions.sqlite")
    yield kept
    kept.close()


@pytest.mark.parametrize(
    "kept",
    [
        RECORD,
        replace(RECORD, receipt=RECEIPT, status=TxStatus.FAILED),
        replace(RECORD, receipt=replace(RECEIPT, reason=NotWhitelisted().message)),
        replace(RECORD, receipt=replace(RECEIPT, breach=MORE)),
        replace(
            RECORD,
            receipt=replace(RECEIPT, reason=DailyLimit(aid("7"), NOON).message),
        ),
        replace(RECORD, pay=None, least=None),
        replace(RECORD, plan=PLAN.bare(), fee=FEE),
        replace(RECORD, plan=THROUGH_PERMIT2.bare()),
        replace(RECORD, plan=replace(PLAN.bare(), permit=None)),
        replace(RECORD, private=PrivateRoute("relay.test", 5, 25), was_in=RECEIPT.at),
        replace(RECORD, replaced_by="0x" + "cd" * 32, missing_since=0, is_settled=True),
    ],
    ids=[
        "sent",
        "in a block",
        "refused in our words",
        "with more than was agreed to",
        "refused with amounts",
        "without amounts",
        "with its plan",
        "with a permit for Permit2",
        "without a permit",
        "private, and taken back",
        "replaced",
    ],
)
async def test_a_record_comes_back_to_the_last_digit(store: TxStore, kept: object) -> None:
    assert isinstance(kept, type(RECORD))
    await store.put(kept)

    assert await store.all(CHAIN_ID, ACCOUNT) == (kept,)


async def test_what_is_put_again_is_there_once_and_as_it_was_last(store: TxStore) -> None:
    await store.put(RECORD)
    final = replace(
        RECORD,
        status=TxStatus.FINAL,
        receipt=RECEIPT,
        replaced_by="0x" + "cd" * 32,
        private=PrivateRoute("relay.test", 5, 25),
        was_in=RECEIPT.at,
        missing_since=9,
        is_settled=True,
    )
    await store.put(final)

    assert await store.all(CHAIN_ID, ACCOUNT) == (final,)


async def test_a_chain_that_begins_anew_is_forgotten_and_others_are_not(store: TxStore) -> None:
    elsewhere = replace(record(2), chain_id=CHAIN_ID + 1)
    for kept in (RECORD, elsewhere):
        await store.put(kept)

    await store.forget(CHAIN_ID)

    assert await store.all(CHAIN_ID, ACCOUNT) == ()
    assert await store.all(CHAIN_ID + 1, ACCOUNT) == (elsewhere,)


async def test_the_newest_is_first_in_a_history_and_last_in_what_is_open(store: TxStore) -> None:
    for number in (2, 1, 3):
        await store.put(record(number))

    assert [one.nonce for one in await store.all(CHAIN_ID, ACCOUNT)] == [3, 2, 1]
    assert [one.nonce for one in await store.open(CHAIN_ID)] == [1, 2, 3]


async def test_what_is_not_settled_is_open_whatever_became_of_it(store: TxStore) -> None:
    for number, status in enumerate(TxStatus):
        await store.put(record(number, status))
    settled = replace(record(50, TxStatus.FINAL), is_settled=True)
    await store.put(settled)

    assert [one.status for one in await store.open(CHAIN_ID)] == list(TxStatus)
    assert (await store.all(CHAIN_ID, ACCOUNT))[0] == settled


async def test_of_one_number_signed_at_one_moment_the_last_is_the_newest(store: TxStore) -> None:
    first, second = RECORD, replace(RECORD, tx_hash="0x" + "01" * 32)
    for kept in (first, second, first):
        await store.put(kept)

    assert await store.all(CHAIN_ID, ACCOUNT) == (second, first)
    assert await store.open(CHAIN_ID) == (first, second)


async def test_chains_and_accounts_are_kept_apart(store: TxStore) -> None:
    await store.put(RECORD)

    assert await store.all(1, ACCOUNT) == ()
    assert await store.all(CHAIN_ID, POOL.address) == ()
    assert await store.open(1) == ()
