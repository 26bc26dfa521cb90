"""What GAIB's contracts would refuse is said before there is a plan."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.domain.network import Flow
from tests.e2e.person import Home, opened, run, whole


@pytest.mark.requirement("T14")
def test_mint_and_redeem_say_why_they_are_closed(qapp: QApplication, home: Home) -> None:
    network, controls = home.chain.network, home.chain.controls
    savings = home.chain.people.savings.address
    home.fund(whole(3_000_000, network.usdc), whole(900_000, network.aid))
    redeemer = network.contracts.redeemer
    assert redeemer is not None
    controls.fund(redeemer, whole(999, network.usdc))

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Convert")
            me.type("You pay", "500")
            await me.reads("Your address is not on the whitelist.")
            await me.press("Why, and how to join")
            await me.reads("Your address is on the whitelist", "GAIB admits institutions")

            controls.set_whitelisted(savings, is_whitelisted=True)
            await me.beat()
            await me.until(lambda: me.button("Review: mint 500.00 AID"), "mint is open")
            me.type("You pay", "1000001")
            await me.reads("Today's limit leaves 1,000,000.00 AID. It resets at 1 Nov 2025, 00:00")
            await me.reads("W-202")

            controls.set_paused(Flow.MINT, is_paused=True)
            await me.beat()
            await me.reads("GAIB has paused this. Your tokens are where they were. W-203")

            await me.press("Turn around")
            me.type("You pay", "500,000")
            await me.reads("GAIB's contract holds 999.00 USDC now: at most ", "W-204")
            await me.press("Redeem 1,000.00 AID now")
            await me.until(lambda: me.button("Review: redeem 1,000.01 AID"), "what can be redeemed")
            assert me.nonce() == 0

    run(qapp, person)


@pytest.mark.requirement("T13")
def test_a_second_exit_request_waits_for_the_first(qapp: QApplication, home: Home) -> None:
    network = home.chain.network
    assert network.said is not None
    said = network.said
    home.fund(whole(100, said))

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Stake & exit")
            await me.press("Exit")
            me.type("You leave with", "40")
            await me.press("Review: request exit")
            await me.reads("this wallet only", "Cannot be cancelled; one request at a time")
            await me.sign()
            await me.reads("waiting in the queue")
            await me.press("Close")
            me.type("You leave with", "10")
            await me.reads("A request of 40.00 AID is still waiting.", "W-207")
            assert me.button("Review: request exit") is None
            assert me.owned(said) == whole(60, said)
            assert me.nonce() == 1

    run(qapp, person)
