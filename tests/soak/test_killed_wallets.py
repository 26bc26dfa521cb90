"""A wallet that is killed between a plan and finality knows everything when it starts again.

Nothing is lost: what the chain has of the account is in the journal. Nothing is doubled: of one
number one transaction is final and the others are replaced, and as much was paid as swaps are
final. Some die while they make a swap that waits faster, or cancel it.
"""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
import json
from pathlib import Path
import subprocess
import sys

from hypothesis import event, given
from hypothesis import strategies as st
import pytest

from gaib_wallet.demo import packages
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.controls import Controls
from gaib_wallet.demo.deploy import deploy
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.rpc import Rpc
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import TokenAmount
from tests.demo_chain import DemoChain
from tests.fake_vault import FakeVault
from tests.soak import dying_wallet
from tests.soak.dying_wallet import (
    BLOCKS_UNTIL_FINAL,
    CANCELS,
    FINAL,
    PLANNED,
    SPEEDS_UP,
    WAITS,
)
from tests.soak.sample import one_in

LONGEST_US = 400_000
"""A wallet comes from one step to the next in about this time, on a machine with other work."""
STEPS = 3
"""Signatures at most: what the swap may take, the swap, and what takes its place."""
DOLLARS = 1_000_000


class Hospital:
    """Wallets die in it one after the other, over one node and one folder."""

    def __init__(self, chain: DemoChain, folder: Path, process: subprocess.Popen[str]) -> None:
        self.chain = chain
        self.folder = folder
        self._process = process
        self._asked = 0

    def kill(self, then: str, steps: int, delay_us: int) -> list[str]:
        """Kill a wallet `delay_us` after it had signed so many steps; what it told until then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._asked += 1
        question = [self._asked, self.chain.endpoint, str(self.folder), then, steps, delay_us]
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        number, told = json.loads(self._process.stdout.readline())
        assert number == self._asked, "the answer to another question"
        marks: list[str] = told
        return marks

    async def wake(self) -> tuple[TxRecord, ...]:
        """What the next start knows once it has looked, with what was not sent sent now."""
        async with AsyncExitStack() as cleanup:
            network = dying_wallet.demo_at(self.chain.endpoint)
            account = dying_wallet.savings().address
            wallet = await dying_wallet.opened(network, self.folder, FakeVault(account), cleanup)
            service, node = wallet.transactions, Rpc(self.chain.node.port)
            cleanup.callback(node.close)
            await service.look_at_open()
            for record in reversed(await service.history(account)):
                if record.status is TxStatus.SIGNED:
                    await service.send_again(record)
            for _ in range(BLOCKS_UNTIL_FINAL + 1):
                await dying_wallet.mine(node)
                await service.look_at_open()
            return await service.history(account)

    def mined(self) -> int:
        """How many transactions of the account are in blocks."""
        account = dying_wallet.savings().address
        return int(self.chain.node.ask("eth_getTransactionCount", account, "latest"), 16)

    def dollars(self) -> int:
        """What the account has, in base units, by the chain's own word."""
        usdc = self.chain.network.usdc
        account = dying_wallet.savings().address
        return Blocks(self.chain.node).read(usdc.address, "balanceOf(address)", account)


@pytest.fixture(scope="module")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hospital]:
    folder = tmp_path_factory.mktemp("killed")
    with (
        Node(packages.anvil()) as node,
        subprocess.Popen(
            [sys.executable, "-m", "tests.soak.dying_wallet"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        network = deploy(node)
        node.restart_clock()
        chain = DemoChain(node, network, Controls(node, network), cast())
        dollars = TokenAmount(DOLLARS * 10**network.usdc.digits, network.usdc)
        chain.controls.fund(dying_wallet.savings().address, dollars)
        asyncio.run(dying_wallet.prepare(folder))
        yield Hospital(chain, folder, process)
        assert process.stdin is not None
        process.stdin.close()


@pytest.mark.requirement("T11")
@one_in(16)
@given(
    then=st.sampled_from((WAITS, SPEEDS_UP, CANCELS)),
    steps=st.integers(0, STEPS),
    delay_us=st.integers(0, LONGEST_US),
)
def test_a_killed_wallet_loses_nothing_and_doubles_nothing(
    hospital: Hospital, then: str, steps: int, delay_us: int
) -> None:
    mined_before, owned_before = hospital.mined(), hospital.dollars()
    known_before = {one.tx_hash for one in asyncio.run(hospital.wake())}

    told = hospital.kill(then, steps, delay_us)
    assert told[0] == PLANNED, told
    assert not told[-1].startswith("bug:"), told
    event(f"{then}: {'outlived it' if FINAL in told else f'{len(told) - 1} steps told'}")

    records = asyncio.run(hospital.wake())
    new = [one for one in records if one.tx_hash not in known_before]
    done = [one for one in new if one.status is TxStatus.FINAL]
    assert {one.status for one in new} <= {TxStatus.FINAL, TxStatus.REPLACED}
    assert all(one.is_settled for one in new)
    # What was told to be signed is known; so is everything that the chain has.
    assert set(told[1:]) - {FINAL} <= {one.tx_hash for one in new}
    assert hospital.mined() - mined_before == len(done)
    assert len({one.nonce for one in new}) == len(done) == len({one.nonce for one in done})
    swaps = [one for one in done if one.act is Act.SWAP]
    assert owned_before - hospital.dollars() == sum(_paid(one) for one in swaps)
    assert len(swaps) <= 1


def _paid(swap: TxRecord) -> int:
    return swap.pay.raw if swap.pay else 0
