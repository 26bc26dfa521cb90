"""Networks whose pools are found while the wallet is open, and one without sAID."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.domain.network import Flow, Network, Venue
from gaib_wallet.domain.units import TokenAmount
from tests.demo_chain import DemoChain
from tests.e2e.person import Home, opened, run

ELSEWHERE = "sAID lives on Ethereum."


def on(home: Home, network: Network) -> Home:
    chain = home.chain
    return home.of(chain=DemoChain(chain.node, network, chain.controls, chain.people))


def unlisted(network: Network) -> Network:
    """As a manifest knows it: factories, and no pools."""
    return replace(network, pools=(), is_demo=False, stale_after_s=10**9)


@pytest.mark.requirement("T1")
def test_pools_are_found_once_the_wallet_is_open_and_at_once_the_next_time(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    home.fund(TokenAmount(1_000 * 10**6, network.usdc))
    place = on(home, unlisted(network))

    async def script() -> None:
        async with opened(place) as person:
            await person.open("Convert")
            person.type("You pay", "100")
            await person.reads("Uniswap v3 AID/USDC 0.01%", "More ways")
            await person.press("More ways")
            await person.reads("Uniswap v2 AID/USDC")
            await person.reads("Uniswap v4 AID/USDC 0.01%")
            assert Venue.CURVE not in {one.venue for one in person.session.network.pools}
            (waiting,) = person.session.knowledge.pools.waiting
            assert waiting.pool == network.pools[0]
        async with opened(place) as person:
            kept = person.session.knowledge.pools.offered
            assert kept == person.session.network.pools
            assert len(kept) == len(network.pools) - 1

    run(qapp, script)


def test_a_network_without_said_says_where_it_lives(qapp: QApplication, home: Home) -> None:
    closed = {Flow.STAKE: ELSEWHERE, Flow.EXIT: ELSEWHERE, Flow.MINT: "Not here."}
    network = unlisted(home.chain.network)
    network = replace(network, name="Base", said=None, closed={**closed, Flow.REDEEM: "Not here."})
    home.fund(TokenAmount(1_000 * 10**6, network.usdc))

    async def script() -> None:
        async with opened(on(home, network)) as person:
            await person.reads("1,000.00", ELSEWHERE)
            for page in ("Stake", "Yield"):
                await person.open(page)
                await person.reads(ELSEWHERE, "The wallet looks at Base now")
            await person.press("Choose the network")
            await person.reads("Leave sAID")
            await person.open("Convert")
            person.type("You pay", "100")
            await person.reads("Uniswap v3 AID/USDC 0.01%")

    run(qapp, script)
