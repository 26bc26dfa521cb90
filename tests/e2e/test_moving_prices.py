"""The price moves between the quote and the block: before signing, and after."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo import abi
from gaib_wallet.domain.units import ETH
from tests.demo_chain import DemoChain
from tests.e2e.person import Home, opened, run, whole

HASTE = 50 * 10**9
"""Wei per gas of somebody who wants to be first in the block."""
ENDLESS = "0x5b600056"
"""JUMPDEST PUSH1 0 JUMP."""


@pytest.mark.requirement("T7")
def test_a_price_that_moved_before_signing_has_to_be_agreed_to_again(
    qapp: QApplication, home: Home
) -> None:
    network, controls = home.chain.network, home.chain.controls
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with opened(home) as me:
            await me.review("1000")
            await me.until(lambda: me.button("Sign 1 of 1"), "something to sign")
            controls.move_price(network.pools[0], Fraction(101, 100))
            await me.beat()
            await me.reads("The price moved. At least ", " now, 999.", " before.")
            assert me.button("Sign ") is None
            assert me.nonce() == 1  # the allowance

            await me.press("Accept ")
            await me.sign()
            await me.reads("Received 98")
            received = me.owned(network.aid)
            await me.reads(f"Received {me.session.text.amount(received)}, ")
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("T8")
@pytest.mark.parametrize("case", ["slippage", "revert", "out of gas"])
def test_what_a_block_refuses_is_called_failed_with_its_reason_and_what_that_cost(
    qapp: QApplication, home: Home, case: str
) -> None:
    network, chain = home.chain.network, home.chain
    happens, reason = FAILURES[case]
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with opened(home) as me:
            with chain.node.mining_paused():
                await me.review("1000")
                await me.sign()
                await me.reads("Sent, waiting for a block")
                happens(chain)
                chain.node.ask("evm_mine")
            await me.beat()
            await me.reads("Failed", reason, "Nothing was moved;")
            await me.reads("the fee of ", " ETH is spent.", "W-205")
            assert me.owned(network.usdc) == whole(1_000, network.usdc)
            assert me.owned(network.aid) == whole(0, network.aid)
            await me.press("Close")
            await me.reads("Swap 1,000.00 USDC. Failed: ")
            await me.open("Activity")
            await me.reads("failed")
            assert ETH.symbol in me.text

    run(qapp, person)


def _buy_before(chain: DemoChain) -> None:
    """Somebody takes the price in the same block, and pays to be first."""
    pool, maker = chain.network.pools[0], chain.people.market_maker
    dollars = whole(1_000_000, chain.network.usdc).raw
    call = abi.call("exchange(int128,int128,uint256,uint256)", 0, 1, dollars, 0)
    _be_first(chain, maker.address, pool.address, call)


def _deny_before(chain: DemoChain) -> None:
    """GAIB denies the account in the same block, before its swap."""
    call = abi.call("addToDenyList(address[])", [chain.people.savings.address])
    _be_first(chain, chain.people.protocol.address, chain.network.aid.address, call)


def _loop(chain: DemoChain) -> None:
    """The pool becomes a contract that never ends."""
    chain.node.ask("anvil_setCode", chain.network.pools[0].address, ENDLESS)


def _be_first(chain: DemoChain, sender: str, to: str, call: str) -> None:
    transaction = {"from": sender, "to": to, "data": call, "gas": hex(10**6)}
    fees = {"maxFeePerGas": hex(HASTE), "maxPriorityFeePerGas": hex(HASTE)}
    chain.node.ask("eth_sendTransaction", {**transaction, **fees})


FAILURES: dict[str, tuple[Callable[[DemoChain], None], str]] = {
    "slippage": (_buy_before, "less than the minimum would arrive"),
    "revert": (_deny_before, "the token's issuer denies this address"),
    "out of gas": (_loop, "it used up all its gas"),
}
