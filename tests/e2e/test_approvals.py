"""Allowances that others were given are seen with what is at risk, named, and taken back."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.units import Address, Token
from tests.contact_world import ENDLESS, STRANGER
from tests.e2e.person import Home, opened, run, whole


@pytest.mark.requirement("T3", "U4")
def test_what_was_allowed_elsewhere_is_shown_with_its_risk_and_all_of_it_is_revoked(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    blocks, savings = Blocks(chain.node), chain.people.savings
    curve = network.pools[0].address
    home.fund(whole(1_000, network.usdc), whole(300, network.aid))
    approve = "approve(address,uint256)"
    blocks.send(savings, network.usdc.address, approve, curve, ENDLESS)
    blocks.send(savings, network.aid.address, approve, STRANGER, whole(120, network.aid).raw)
    with chain.node.mining_paused():
        blocks.mine()

    def allowed(token: Token, spender: Address) -> int:
        signature = "allowance(address,address)"
        return blocks.read(token.address, signature, savings.address, spender)

    async def person() -> None:
        assert allowed(network.usdc, curve) == ENDLESS
        async with opened(home) as me:
            await me.open("Contacts")
            await me.reads(
                "Contacts & approvals",
                "1,120.00",
                "1,000.00 USDC",
                "120.00 AID",
                "Not known to this wallet",
            )
            await me.reads(network.pools[0].name, "everything you will ever have")
            assert "".join(STRANGER[2:]) in "".join(me.text.split())

            await me.press("Add a contact")
            await me.until(lambda: me.sheet, "the form")
            me.type("Name", "My bot")
            me.type("Address", STRANGER.lower())
            await me.press("Add the contact")
            await me.reads("My bot")
            await me.until(
                lambda: "Not known to this wallet" not in me.text, "a name for the stranger"
            )
            await me.press("Send to")
            await me.until(lambda: me.sheet and "My bot" in me.content("To"), "a form for them")
            await me.press("Back")
            for answer in ("Back", "Remove"):
                assert [one.name for one in me.session.contacts.contacts] == ["My bot"]
                await me.press("Remove My bot")
                await me.reads("Remove My bot?")
                await me.press(answer)
                await me.until(lambda: me.sheet is None, "an answer")
            await me.reads("My bot is not a contact any more.", "Not known to this wallet")

            await me.press("Revoke all 2")
            await me.sign(1, 2)
            await me.until(lambda: me.button("Sign 2 of 2"), "the second step")
            assert (allowed(network.usdc, curve), me.session.frame.state.page) == (0, "contacts")
            await me.sign(2, 2)
            await me.press("Close")
            await me.reads("Nobody may take anything")

        assert allowed(network.usdc, curve) == 0
        assert allowed(network.aid, STRANGER) == 0

    run(qapp, person)
