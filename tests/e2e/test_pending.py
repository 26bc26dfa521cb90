"""What was sent is followed to its end: over a restart, and over a block that is taken back."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo.node import Node
from tests.e2e.person import Home, opened, run, whole


@pytest.mark.requirement("T11")
def test_a_window_closed_while_it_waits_follows_at_the_next_start(
    qapp: QApplication, home: Home
) -> None:
    network, node = home.chain.network, home.chain.node
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def before() -> None:
        async with opened(home) as me:
            await me.review("1000")
            await me.sign()
            await me.reads("Sent, waiting for a block")

    async def after() -> None:
        async with opened(home) as me:
            await me.reads("Unlock")  # it is followed all the same
            assert me.session.accounts.is_locked
            await me.reads("Swap 1,000.00 USDC: sent, waiting for a block")
            await me.until(lambda: _waiting(node) == waited, "the same bytes at the node again")
            node.ask("evm_mine")
            await me.beat()
            await me.reads("Swap 1,000.00 USDC: done. Received ")
            assert me.nonce() == 2
            assert me.owned(network.usdc) == whole(0, network.usdc)

    with node.mining_paused():
        run(qapp, before)
        waited = _waiting(node)
        assert len(waited) == 1
        node.ask("anvil_dropAllTransactions")  # the node has forgotten it, the wallet has not
        run(qapp, after)


def _waiting(node: Node) -> list[str]:
    """Hashes in the node's pool: of the same bytes the same."""
    pool = node.ask("txpool_content")["pending"]
    return [one["hash"] for queue in pool.values() for one in queue.values()]


@pytest.mark.requirement("T11")
def test_a_block_that_is_taken_back_gives_its_transaction_again_once(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with opened(home) as me:
            with chain.node.mining_paused():
                await me.review("1000")
                await me.sign()
                await me.reads("Sent, waiting for a block")
                waited = _waiting(chain.node)
                chain.node.ask("evm_mine")
                await me.beat()
                await me.reads("In block ", "Received ")
                assert me.owned(network.usdc) == whole(0, network.usdc)

                chain.controls.reorg(1)
                assert me.owned(network.usdc) == whole(1_000, network.usdc)
                await me.beat()
                await me.reads("Swap 1,000.00 USDC: sent, waiting for a block")
                assert _waiting(chain.node) == waited

                chain.node.ask("evm_mine")
                await me.beat()
                await me.reads("Swap 1,000.00 USDC: done. Received ")
            assert me.nonce() == 2
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)
