"""What is asked of a node while the wallet is locked."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.transactions import TxStatus
from gaib_wallet.services.gate import Gate
from tests.builders import NETWORK, receipt, record
from tests.fake_chain import MemoryTxStore


@pytest.mark.parametrize("status", TxStatus)
async def test_only_what_waits_or_can_be_taken_back_is_followed_while_locked(
    status: TxStatus,
) -> None:
    store = MemoryTxStore()
    gate = Gate(lambda: True, store, NETWORK.chain_id)
    assert not await gate.follows()

    await store.put(replace(record(status=status), receipt=receipt()))

    assert await gate.follows() is status.is_open
    assert not gate.is_open()
