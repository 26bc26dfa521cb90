"""Transactions that no block wants: made faster, cancelled, and a missing number filled."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.node import Node
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.transactions import TxStatus
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.ui.pages.activity import ActivityPage
from tests.e2e.person import Home, Person, opened, run, whole

FRIEND = with_checksum("f00d" * 10)


def waiting(node: Node) -> dict[str, int]:
    """What the node's pool holds: the most wei per gas that each offers, by hash."""
    pool = node.ask("txpool_content")
    both = [*pool["pending"].values(), *pool["queued"].values()]
    return {one["hash"]: int(one["maxFeePerGas"], 16) for queue in both for one in queue.values()}


def owned_by_friend(me: Person, token: Token) -> TokenAmount:
    raw = Blocks(me.chain.node).read(token.address, "balanceOf(address)", FRIEND)
    return TokenAmount(raw, token)


async def agree(me: Person) -> None:
    """Sign what the sheet shows, and go back to the page."""
    await me.sign()
    await me.reads("Sent, waiting for a block")
    await me.press("Close")
    await me.until(lambda: me.sheet is None, "the page")


@pytest.mark.requirement("T10")
@pytest.mark.requirement("T11")
def test_a_stuck_swap_is_made_faster_and_happens_once(qapp: QApplication, home: Home) -> None:
    network, node = home.chain.network, home.chain.node
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()
    fast = ""

    async def person() -> None:
        nonlocal fast
        async with opened(home) as me:
            with node.mining_paused():
                await me.review("1000")
                await agree(me)
                ((slow, offered),) = waiting(node).items()
                await me.open("Activity")
                await me.open_transaction(0)
                await me.press("Speed up")
                await me.until(lambda: me.sheet, "the sheet")
                await agree(me)

                ((fast, more),) = waiting(node).items()
                assert fast != slow
                assert more * 10 >= offered * 11
                await me.reads("being replaced")
                node.ask("evm_mine")
                await me.beat()
                await me.reads("Swap 1,000.00 USDC: done. Received ")
                await me.until(lambda: "being replaced" not in me.text, "what became of the first")
            assert me.nonce() == 2
            assert me.owned(network.usdc) == whole(0, network.usdc)
            history = await me.session.transactions.history(me.account.address)
            assert [one.status for one in history if not one.receipt] == [TxStatus.REPLACED]
            assert [one.tx_hash for one in history if one.receipt] == [fast]

    run(qapp, person)


async def pay(me: Person, amount: str) -> None:
    """Send USDC to Atlas, as far as the node's pool."""
    await me.open("Portfolio")
    await me.press("Send")
    await me.until(lambda: me.sheet, "the form")
    me.type("To", "Atl")
    await me.press("Atlas")
    me.type("Amount", amount)
    await me.press("Review: send")
    await agree(me)


@pytest.mark.requirement("T11")
def test_a_stuck_payment_is_cancelled_and_pays_nobody(qapp: QApplication, home: Home) -> None:
    network, node = home.chain.network, home.chain.node
    home.fund(whole(1_000, network.usdc))

    async def person() -> None:
        async with opened(home) as me:
            me.session.contacts.add("Atlas", FRIEND)
            with node.mining_paused():
                await pay(me, "25")
                await me.open("Activity")
                await me.reads("Send 25.00 USDC to Atlas")
                await me.open_transaction(0)
                await me.press("Cancel it")
                await me.until(lambda: me.sheet, "the sheet")
                await agree(me)
                node.ask("evm_mine")
                await me.beat()
                await me.reads("Transaction number 0 was cancelled", "replaced")
            assert me.nonce() == 1
            assert owned_by_friend(me, network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("T11")
def test_a_missing_number_is_explained_and_filled(qapp: QApplication, home: Home) -> None:
    network, node = home.chain.network, home.chain.node
    home.fund(whole(1_000, network.usdc))

    async def person() -> None:
        async with opened(home) as me:
            me.session.contacts.add("Atlas", FRIEND)
            with node.mining_paused():
                await pay(me, "30")
                (first,) = waiting(node)
                await pay(me, "40")
                await me.reads("and one more waiting")
                node.ask("anvil_dropTransaction", first)
                await me.open("Activity")
                await me.open_transaction(1)
                page = me.window.findChild(ActivityPage)
                assert page is not None
                page.give_up_wanted.emit()
                await me.press("Give it up")
                await me.reads("given up", "Transaction number 1 waits for number 0")
                await me.press("Fill number 0")
                await me.until(lambda: me.sheet, "the sheet")
                await agree(me)
                node.ask("evm_mine")
                await me.beat()
                await me.reads("Send 40.00 USDC to Atlas: done")
                await me.until(lambda: "waits for number" not in me.text, "no gap")
            assert me.nonce() == 2
            assert owned_by_friend(me, network.usdc) == whole(40, network.usdc)

    run(qapp, person)
