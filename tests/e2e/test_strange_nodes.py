"""Nodes that lie, rave or say nothing: what was known stays, with its date, and nothing is sent."""

import asyncio

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.chain.transport import TIMEOUT_S
from tests.e2e.line import Line, http, line_to
from tests.e2e.person import Home, Person, opened, run, whole

GARBAGE = http(b"\x00\xff garbage")
HTML = http(b"<html><body>Sign in to this network</body></html>")
TEN_MEGABYTES = http(b'"' + b"a" * 10_000_000 + b'"')
NOTHING = http(b"")
SEND = "eth_sendRawTransaction"
RUDE = "insufficient funds <b>Call us</b> \u202egro.liame"


@pytest.mark.requirement("T9")
def test_a_node_of_another_network_turns_signing_off(qapp: QApplication, home: Home) -> None:
    network = home.chain.network
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with line_to(home.chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.review("1000")
            await me.until(lambda: me.button("Sign 1 of 1"), "something to sign")
            line.bent["eth_chainId"] = {"result": "0x1"}
            await line.hang_up()  # behind the same name is another node now
            line.is_dead = True
            await me.beat()
            line.is_dead = False
            await me.beat()
            await me.reads(f"This node is on network 1, not {network.chain_id}. Signing is off.")
            await me.reads("W-302")
            await me.until(lambda: me.is_off("Waiting for the node"), "Sign is off")
            assert line.count("eth_sendRawTransaction") == 0

            line.bent.clear()
            await me.beat()
            await me.sign()
            await me.reads("Received ")

    run(qapp, person)


@pytest.mark.requirement("T12")
@pytest.mark.requirement("U1")
def test_a_node_that_lies_about_what_was_sent_is_not_believed(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with line_to(home.chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            line.bent[SEND] = {"error": {"code": -32000, "message": RUDE}}
            await me.review("1000")
            await me.sign()
            await me.reads("The account's ETH does not cover what is sent and the highest fee.")
            await me.reads("W-315", "Swap 1,000.00 USDC. The node refused it. Nothing moved.")
            assert "Call us" not in me.text
            await me.press("Technical details")
            await me.reads("insufficient funds <b>Call us</b> \\u202egro.liame")
            await me.press("Back")
            assert me.nonce() == 1  # the allowance

            line.bent[SEND] = {"result": f"0x{'11' * 32}"}
            await me.review("1000")
            await me.sign()
            await me.reads("Received ")
            assert "11" * 32 not in me.text
            assert line.count(SEND) == 2
            assert me.nonce() == 2

    run(qapp, person)


@pytest.mark.requirement("N6")
@pytest.mark.requirement("N4")
def test_garbage_leaves_the_figures_with_their_date(qapp: QApplication, home: Home) -> None:
    network = home.chain.network
    home.fund(whole(1_000, network.usdc))

    async def person() -> None:
        async with line_to(home.chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.open("Portfolio")
            await me.reads("If you sold everything now")
            await me.until(lambda: not me.session.portfolio.facts.is_cached, "fresh figures")
            total = me.session.portfolio.state.total_figure
            assert total in me.text
            unreadable = "The node sent something unreadable. It was ignored. "
            for body, said, code in (
                (GARBAGE, unreadable, "W-303"),
                (HTML, unreadable, "W-303"),
                (TEN_MEGABYTES, "", "W-307"),
                (NOTHING, unreadable, "W-303"),
            ):
                await _rave(me, line, body, said, code)
                assert total in me.text
            await me.open("Convert")
            me.type("You pay", "100")
            await me.until(lambda: me.is_off("Waiting for the node"), "Review is off")
            line.says = None
            await me.beat()
            await me.until(lambda: me.button("Review: swap 100.00 USDC"), "a plan")

    run(qapp, person)


async def _rave(me: Person, line: Line, body: bytes, said: str, code: str) -> None:
    line.says = body
    await me.beat()
    await me.reads(said, "Figures are from 12:00 UTC, block ", code)


@pytest.mark.requirement("N6")
def test_a_window_closes_under_a_node_that_says_nothing(qapp: QApplication, home: Home) -> None:
    async def person() -> None:
        async with line_to(home.chain.endpoint) as line:
            line.is_silent = True
            async with opened(home.of(endpoint=line.url)) as me:
                await me.reads("connecting\u2026")
                await me.open("Convert")
                me.type("You pay", "1")
                await me.until(lambda: me.is_off("Waiting for the node"), "Review is off")
                began = asyncio.get_running_loop().time()
            assert asyncio.get_running_loop().time() - began < TIMEOUT_S

    run(qapp, person)
