"""Locked, the wallet asks its node nothing but what follows own transactions; open, all at once."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.app.demo import PASSWORD
from tests.e2e.line import Line, line_to
from tests.e2e.person import Home, Person, opened, run, whole

PRICES = "Unlock to get prices"
FOLLOWING = {
    "eth_chainId",
    "eth_getBlockByNumber",
    "eth_getTransactionReceipt",
    "eth_getTransactionByHash",
    "eth_getTransactionCount",
    "eth_sendRawTransaction",
}


def press_lock(me: Person) -> None:
    QTest.keyClick(me.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


async def lock(me: Person, line: Line) -> int:
    """Lock by hand; how much had been asked once that is quiet."""
    press_lock(me)
    await me.until(lambda: me.session.accounts.is_locked, "locked")
    before = -1
    while before != len(line.asked):  # what was on its way when it locked
        before = len(line.asked)
        await asyncio.sleep(0.3)
    return before


@pytest.mark.requirement("N1", "K11")
def test_what_is_typed_while_locked_asks_nobody_and_unlocking_brings_prices(
    qapp: QApplication, home: Home
) -> None:
    home.fund(whole(1_000, home.chain.network.usdc))

    async def person() -> None:
        async with line_to(home.chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.until(lambda: me.session.portfolio.facts.portfolio, "figures")
            asked = await lock(me, line)
            focused = QApplication.focusWidget()
            assert focused is not None
            assert focused.accessibleName() == "Unlock"

            for page in ("Stake", "Yield", "Backing", "Activity", "Convert"):
                await me.open(page)
            me.type("You pay", "100")
            QTest.keyClick(me.window, Qt.Key.Key_F5)
            for _ in range(3):
                await me.beat()
            await me.reads(PRICES, "locked \u00b7 block ")
            assert len(line.asked) == asked

            await me.press(PRICES)
            await me.until(lambda: me.sheet, "the sheet that asks for the password")
            me.type("Password", PASSWORD)
            await me.press("Unlock")
            await me.until(lambda: me.button("Review: "), "a price")
            assert PRICES not in me.text

    run(qapp, person)


@pytest.mark.requirement("N1")
def test_what_was_sent_is_followed_while_locked_and_nothing_else_is_asked(
    qapp: QApplication, home: Home
) -> None:
    network, node = home.chain.network, home.chain.node
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with line_to(home.chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.review("1000")
            await me.sign()
            await me.reads("Sent, waiting for a block")
            await me.press("Close")
            asked = await lock(me, line)

            await me.beat()
            node.ask("evm_mine")
            await me.beat()
            await me.reads("Swap 1,000.00 USDC: done. Received ")
            assert len(line.asked) > asked
            assert set(line.asked[asked:]) <= FOLLOWING
            assert me.session.accounts.is_locked

    with node.mining_paused():
        run(qapp, person)


@pytest.mark.requirement("K11")
def test_a_sheet_that_is_locked_keeps_its_figures_and_signs_after_a_new_check(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    home.fund(whole(100, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with line_to(home.chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.review("100")
            await me.until(lambda: me.button("Sign 1 of 1"), "Sign")
            asked = await lock(me, line)
            for _ in range(4):
                home.chain.node.ask("evm_mine")
            await me.beat()
            await me.reads("You pay exactly", "Unlock to sign")
            assert len(line.asked) == asked

            me.type("Password", PASSWORD)
            await me.press("Unlock to sign")
            await me.sign()
            await me.reads("Received ")
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)
