"""The node goes away at a bad moment and comes back: nothing is lost, nothing is sent twice."""

import asyncio
from fractions import Fraction

from PySide6.QtWidgets import QApplication
import pytest

from tests.e2e.line import line_to
from tests.e2e.person import Home, opened, run, whole

SILENT = "The node does not answer. Your money does not depend on it."


@pytest.mark.requirement("N2")
def test_a_node_that_dies_before_and_after_signing_is_waited_for(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with opened(home) as me:
            await me.review("1000")
            await me.until(lambda: me.button("Sign 1 of 1"), "something to sign")
            await asyncio.to_thread(chain.controls.cut)
            await me.press("Sign 1 of 1")
            await me.reads(SILENT, "W-301", "Check again")
            await asyncio.to_thread(chain.controls.restore)
            assert me.nonce() == 1  # the allowance
            await me.beat()
            chain.node.ask("evm_setAutomine", False)  # noqa: FBT003 - JSON
            await me.sign()
            await me.reads("Sent, waiting for a block")
            await asyncio.to_thread(chain.controls.cut)  # what waits for a block is lost
            await me.beat()
            await me.reads("Swap 1,000.00 USDC: sent, waiting for a block")
            await asyncio.to_thread(chain.controls.restore)
            await me.beat()
            await me.reads("Received ")
            assert me.nonce() == 2
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("T11")
def test_what_was_sent_into_silence_is_looked_for_and_not_sent_again(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with line_to(home.chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.review("1000")
            line.loses = {"eth_sendRawTransaction"}
            await me.sign()
            await me.reads("Looking\u2026", "We do not know yet whether the network has it.")
            await me.reads("Nothing will be sent twice.")
            await me.reads("Swap 1,000.00 USDC: not seen by the node yet. Nothing is lost.")
            line.loses.clear()
            line.is_dead = False
            await me.beat()
            await me.reads("Received ")
            assert line.count("eth_sendRawTransaction") == 1
            assert me.nonce() == 2

    run(qapp, person)


@pytest.mark.requirement("A1")
def test_a_yield_sync_that_breaks_off_goes_on_when_the_node_is_back(
    qapp: QApplication, home: Home
) -> None:
    controls = home.chain.controls
    for gain in (Fraction(1, 100), Fraction(2, 100)):
        controls.advance(30 * 86_400)
        controls.report_yield(gain)

    async def person() -> None:
        async with line_to(home.chain.endpoint) as line:
            line.refuses = {"eth_getLogs"}
            async with opened(home.of(endpoint=line.url)) as me:
                await me.open("Yield")
                await me.reads(SILENT, "W-301", "Try again")
                line.refuses = set()
                await me.press("Try again")
                await me.until(lambda: SILENT not in me.text, "no fault")
                await me.reads("+3.01%", "2 steps up, 0 down")

    run(qapp, person)
