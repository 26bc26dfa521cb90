"""The frame follows what was sent, also where a node is slower than the heart beats."""

import asyncio
from dataclasses import replace

from gaib_wallet.domain.transactions import TxStatus
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.session import SessionViewModel
from tests.builders import ACCOUNT, NETWORK, checked, text
from tests.fake_chain import Effect, FakeLedger
from tests.fake_vault import FakeVault
from tests.unit.services.desk import Desk
from tests.wallet_world import SAVINGS, MemoryBook


async def _pause(_milliseconds: int) -> None:
    raise AssertionError("here a test beats")


async def test_a_look_that_takes_longer_than_a_beat_comes_to_its_end() -> None:
    desk, heart = Desk(), FakeLedger(NETWORK)
    bugs: list[BaseException] = []
    tasks = Tasks(bugs.append)
    accounts = AccountService(FakeVault(ACCOUNT), MemoryBook(SAVINGS))
    pulse = Pulse(heart, NETWORK, lambda: 0, _pause, every_ms=1)
    frame = SessionViewModel(accounts, desk.service, pulse, NETWORK, text(), tasks, "portfolio")
    desk.ledger.will(checked().plan.calls[0], Effect(reason="no"))
    sent = await desk.service.sign(checked(), 1, 1)
    desk.ledger.mine()

    desk.ledger.gate.clear()
    for _ in range(3):
        heart.mine()
        await pulse.beat()
        await asyncio.sleep(0)
    desk.ledger.gate.set()
    await tasks.idle()

    assert (await desk.kept(sent.tx_hash)).status is TxStatus.FAILED
    assert frame.facts.latest == await desk.kept(sent.tx_hash)
    assert desk.ledger.questions == 1
    assert bugs == []

    again = await desk.service.sign(replace(checked(), nonce=1), 1, 1)
    desk.ledger.mine()
    heart.mine()
    await pulse.beat()
    await tasks.idle()
    assert (await desk.kept(again.tx_hash)).status is TxStatus.FAILED
