"""The wallet on a fork: swap, mint and stake there, while the forked chain hears of nothing."""

from contextlib import AsyncExitStack
from pathlib import Path

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.app.fork import opened_fork
from tests.demo_chain import DemoChain
from tests.e2e.person import Home, opened, run, whole

MINT = "Mint 1:1"


@pytest.mark.requirement("D3")
def test_what_is_signed_on_a_fork_happens_there_alone(
    qapp: QApplication, chain: DemoChain, tmp_path: Path
) -> None:
    network, treasury = chain.network, chain.people.treasury
    before = chain.node.head()

    async def person() -> None:
        async with AsyncExitStack() as cleanup:
            fork = await opened_fork(chain.endpoint, cleanup)
            forked = DemoChain(fork.node, fork.network, fork.controls, chain.people)
            async with opened(Home(forked, tmp_path, who=(treasury,))) as me:
                await me.reads("FORK", "Fork of 127.0.0.1. Not real money.")
                assert "Guided tour" not in me.text
                await me.review("1000")
                await me.sign(1, 2)
                await me.sign(2, 2)
                await me.reads("In block ", "Received ")
                await me.press("Close")
                assert me.owned(network.usdc) == whole(1_839_000, network.usdc)

                await me.until(lambda: me.content("You pay") == "", "an empty form")
                aid = me.owned(network.aid)
                me.type("You pay", "500")
                await me.reads(MINT)
                me.pick(MINT)
                await me.press("Review: mint")
                await me.sign(1, 2)
                await me.sign(2, 2)
                await me.reads("In block ")
                await me.press("Close")
                assert me.owned(network.aid).raw == aid.raw + whole(500, network.aid).raw

                said = me.owned(fork.network.said or network.aid)
                await me.open("Stake & exit")
                me.type("You stake", "100")
                await me.press("Review: stake")
                await me.sign(1, 2)
                await me.sign(2, 2)
                await me.reads("In block ")
                assert me.owned(said.token).raw == said.raw + whole(100, said.token).raw

    run(qapp, person)

    assert chain.node.head() == before
