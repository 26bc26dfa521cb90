"""The whole way: an amount is typed, two signatures are given, the chain agrees."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo.blocks import Blocks
from tests.e2e.person import Home, opened, run, whole


@pytest.mark.requirement("T3")
@pytest.mark.requirement("T5")
def test_a_typed_amount_becomes_a_receipt_that_the_chain_agrees_with(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    curve = network.pools[0].address
    home.fund(whole(10_000, network.usdc))

    async def person() -> None:
        async with opened(home) as me:
            await me.review("1000")
            await me.reads("You pay exactly", "You receive at least", "no expiry on chain")
            await me.reads("1,000.00 USDC to that contract; nothing is left after step 2")
            assert me.nonce() == 0  # nothing is sent before it is signed

            await me.sign(1, 2)
            await me.until(lambda: me.nonce() == 1, "the approval in a block")
            await me.reads("Sign 2 of 2: swap 1,000.00 USDC")
            allowed = Blocks(home.chain.node).read(
                network.usdc.address, "allowance(address,address)", me.account.address, curve
            )
            assert allowed == whole(1_000, network.usdc).raw

            await me.sign(2, 2)
            await me.reads("In block ", "Received ", "above your minimum")
            received = me.owned(network.aid)
            await me.reads(f"Received {me.session.text.amount(received)}, ")
            assert me.owned(network.usdc) == whole(9_000, network.usdc)
            assert whole(999, network.aid) < received < whole(1_000, network.aid)
            assert me.nonce() == 2

            await me.press("Close")
            await me.reads("Swap 1,000.00 USDC: done. Received ")
            await me.until(lambda: me.content("You pay") == "", "an empty form")

    run(qapp, person)
