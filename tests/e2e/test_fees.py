"""The fee is paid in ether: without enough of it nothing is signed, and nothing is lost."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.domain.units import ETH, TokenAmount
from tests.e2e.person import Home, opened, run, whole

SAFE = "Your 1,000.00 USDC is safe. Send some ETH to this account."


@pytest.mark.requirement("T10")
def test_without_ether_nothing_is_signed_and_what_was_signed_is_kept(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    home.fund(whole(1_000, network.usdc))
    savings = chain.people.savings.address
    owned = TokenAmount(int(chain.node.ask("eth_getBalance", savings, "latest"), 16), ETH)

    def own(ether: TokenAmount) -> None:
        chain.node.ask("anvil_setBalance", savings, hex(ether.raw))
        chain.controls.mine()

    async def person() -> None:
        own(TokenAmount(0, ETH))
        async with opened(home) as me:
            await me.open("Convert")
            me.type("You pay", "1000")
            await me.reads("The fee needs about ", f"you have 0.0000 ETH. {SAFE} W-110")
            await me.until(lambda: me.is_off("Not possible yet"), "Review is off")

            own(owned)
            await me.beat()
            await me.review("1000")
            await me.sign(1, 2)
            await me.until(lambda: me.nonce() == 1, "the approval in a block")
            own(TokenAmount(10**9, ETH))
            await me.beat()
            await me.reads(f"you have under 0.0001 ETH. {SAFE} W-110", "Check again")
            assert me.owned(network.usdc) == whole(1_000, network.usdc)

            # Without a block, so that nothing but the press makes it look.
            chain.node.ask("anvil_setBalance", savings, hex(owned.raw))
            await me.press("Check again")
            await me.until(lambda: me.button("Sign 2 of 2"), "the second step again")
            assert me.nonce() == 1

    run(qapp, person)
