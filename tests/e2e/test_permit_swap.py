"""A swap through Uniswap: what is permitted is signed and sent to nobody, then one transaction."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo.blocks import Blocks
from tests.e2e.person import Home, opened, run, whole


@pytest.mark.requirement("T4")
def test_a_swap_through_uniswap_is_one_transaction_and_leaves_no_allowance(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    pool = next(one for one in network.pools[1:] if network.usdc in one.coins)
    home.fund(whole(10_000, network.usdc))

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Convert")
            me.type("You pay", "1000")
            await me.reads(pool.name)
            me.pick(pool.name)
            await me.reads("2 (sign, swap)")
            await me.press("Review")
            await me.reads("You pay exactly", "You receive at least")

            await me.sign(1, 2)
            await me.reads("Sign 2 of 2: swap 1,000.00 USDC")
            assert me.nonce() == 0  # a permit is no transaction

            await me.sign(2, 2)
            await me.reads("In block ", "Received ")
            assert me.nonce() == 1
            assert me.owned(network.usdc) == whole(9_000, network.usdc)
            left = Blocks(home.chain.node).read(
                network.usdc.address,
                "allowance(address,address)",
                me.account.address,
                network.contracts.v3_router or "",
            )
            assert left == 0

    run(qapp, person)
