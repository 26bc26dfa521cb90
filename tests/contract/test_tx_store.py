"""What every `TxStore` does; each test runs in memory and on disk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gaib_wallet.domain.transactions import TxStatus
from gaib_wallet.errors import NotWhitelisted
from gaib_wallet.services.ports import TxStore
from gaib_wallet.storage.transactions import TransactionFile
from tests.builders import ACCOUNT, POOL
from tests.fake_chain import MemoryTxStore
from tests.storage.records import CHAIN_ID, RECEIPT, RECORD, record


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
        replace(RECORD, pay=None, least=None),
    ],
    ids=["sent", "in a block", "refused in our words", "without amounts"],
)
async def test_a_record_comes_back_to_the_last_digit(store: TxStore, kept: object) -> None:
    assert isinstance(kept, type(RECORD))
    await store.put(kept)

    assert await store.all(CHAIN_ID, ACCOUNT) == (kept,)


async def test_what_is_put_again_is_there_once_and_as_it_was_last(store: TxStore) -> None:
    await store.put(RECORD)
    final = replace(RECORD, status=TxStatus.FINAL, receipt=RECEIPT)
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


async def test_only_what_still_has_to_be_followed_is_open(store: TxStore) -> None:
    for number, status in enumerate(TxStatus):
        await store.put(record(number, status))

    assert [one.status for one in await store.open(CHAIN_ID)] == [
        status for status in TxStatus if status.is_open
    ]


async def test_chains_and_accounts_are_kept_apart(store: TxStore) -> None:
    await store.put(RECORD)

    assert await store.all(1, ACCOUNT) == ()
    assert await store.all(CHAIN_ID, POOL.address) == ()
    assert await store.open(1) == ()
