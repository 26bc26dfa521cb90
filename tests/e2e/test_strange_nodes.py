"""Nodes that lie, rave or say nothing: what was known stays, with its date, and nothing is sent."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.chain.transport import TIMEOUT_S
from gaib_wallet.domain.network import BlockStamp, Venue
from gaib_wallet.domain.pools import FoundPool, PoolSurvey
from gaib_wallet.domain.units import Address
from gaib_wallet.storage.pools import PoolFolder
from tests.e2e.line import Line, http, line_to
from tests.e2e.person import Home, Person, opened, run, whole
from tests.e2e.test_networks import on, unlisted
from tests.hostile import parrot, send

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


@pytest.mark.requirement("T14")
def test_a_split_whose_second_part_finds_no_node_is_half_done_and_says_what_is_left(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    home.fund(whole(400_000, network.aid))
    curve, savings = network.pools[0].address, chain.people.savings
    send(chain.node, savings, network.aid.address, "approve(address,uint256)", curve, 10**30)

    async def person() -> None:
        async with line_to(chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.open("Convert")
            line.holds = {"eth_call"}
            for symbol in ("AID", "USDT", "AID"):  # faster than any quote
                me.session.convert.choose_pay(symbol)
                me.type("You pay", "1")
            line.holds.clear()
            await line.hang_up()
            me.type("You pay", "400000")
            await me.press("Review: 320,000.00 + 80,000.00 AID")
            await me.reads("part 1 of 2")
            await me.sign()
            await me.reads("Received ")
            line.is_dead = True
            await line.hang_up()
            await me.press("Close")
            await me.reads("The first of the two swaps is on its way. The second, 80,000.00 AID")
            await me.reads("was not signed: that money is still yours.", "W-301")
            assert me.content("You pay") == "80,000"

            line.is_dead = False
            await me.press("Try again")
            await me.press("Review: swap 80,000.00 AID")
            await me.until(lambda: me.button("Sign 1 of "), "the rest of it")
            assert me.nonce() == 2
            assert me.owned(network.aid) == whole(80_000, network.aid)

    run(qapp, person)


@pytest.mark.requirement("N6")
def test_a_factory_of_garbage_and_a_memory_of_lies_leave_the_other_venues(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    liar = parrot(home.chain.node)
    raving = replace(network, contracts=replace(network.contracts, v2_factory=liar))
    place = on(home, unlisted(raving))
    home.fund(whole(1_000, network.usdc))
    lie = replace(network.pools[1], name="Free money \u202eDIA", address=Address("0xF00"))
    kept = PoolFolder(place.paths.pools)
    at = BlockStamp(1, datetime(2026, 11, 30, tzinfo=UTC))
    kept.save(network.chain_id, PoolSurvey((FoundPool(lie, "ab" * 32, None),), (), at))

    async def person() -> None:
        async with opened(place) as me:
            await me.open("Convert")
            me.type("You pay", "100")
            await me.reads("Uniswap v3 AID/USDC 0.01%", "Uniswap v4 AID/USDC 0.01%")
            await me.press("More ways")
            await me.reads("Its list of pools cannot be read now", "W-640")
            assert "Free money" not in me.text
            assert "Uniswap v2 AID/USDC" not in me.text
            known = kept.load(network.chain_id)
            assert known
            assert known.silent == (Venue.UNISWAP_V2,)

    run(qapp, person)
