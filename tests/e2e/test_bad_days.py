"""Bad days between the sheet and the block: each is told, costs nothing twice, and has a way on."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
import resource

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.network import Relay
from gaib_wallet.domain.transactions import TxRecord, TxStatus
from tests.demo_chain import DemoChain
from tests.e2e.line import SEND, RelayLine, line_to, listening
from tests.e2e.person import Home, Person, opened, run, whole
from tests.e2e.test_stuck import agree

DAY_S = 86_400
DEAR = 50 * 10**9
"""Wei per gas of another wallet that will not wait."""
QUIET = 10**8


def spend_elsewhere(chain: DemoChain, number: int, tip: int) -> None:
    """Another wallet with the same key uses a number, for a payment of nothing to itself."""
    me = chain.people.savings.address
    fees = {"maxFeePerGas": hex(DEAR), "maxPriorityFeePerGas": hex(tip)}
    payment = {"from": me, "to": me, "value": "0x0", "gas": "0x5208", "nonce": hex(number)}
    chain.node.ask("eth_sendTransaction", {**payment, **fees})


async def history(me: Person) -> tuple[TxRecord, ...]:
    """What the wallet knows, the newest first."""
    return await me.session.transactions.history(me.account.address)


def ready(home: Home) -> None:
    """A thousand dollars, and a swap that is one signature."""
    home.fund(whole(1_000, home.chain.network.usdc))
    home.allow_curve()


@pytest.mark.requirement("T11")
@pytest.mark.requirement("U2")
def test_a_number_that_another_wallet_takes_at_the_last_moment_is_told_and_the_next_one_used(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)

    async def person() -> None:
        async with line_to(chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.review("1000")
            line.before[SEND] = lambda: spend_elsewhere(chain, 1, QUIET)
            await me.sign()
            await me.reads("Another transaction of this account has its number.", "W-311")
            await me.reads("Swap 1,000.00 USDC. The node refused it. Nothing moved.")
            assert me.nonce() == 2  # the allowance, and the other wallet's
            await me.press("Check again")
            await me.sign()
            await me.reads("Received ")
            assert (line.count(SEND), me.nonce()) == (2, 3)
            assert me.owned(network.usdc) == whole(0, network.usdc)
            assert [one.nonce for one in await history(me)] == [2, 1]

    run(qapp, person)


@pytest.mark.requirement("T11")
def test_what_another_wallet_outbids_does_not_stay_sent_and_the_next_number_is_used(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)

    async def person() -> None:
        async with opened(home) as me:
            with chain.node.mining_paused():
                await me.review("1000")
                await me.sign()
                await me.reads("Sent, waiting for a block")
                spend_elsewhere(chain, 1, DEAR)
                chain.node.ask("evm_mine")
            await me.beat()
            await me.reads("Another transaction has used its number", "Nothing will be sent twice.")
            await me.press("Close")
            await me.reads("another transaction has used its number. It will hardly happen.")
            await me.open("Activity")
            await me.open_transaction(0)
            await me.reads("Give up")
            await me.review("1000")
            await me.sign()
            await me.reads("Received ")
            assert me.nonce() == 3
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("T12")
def test_a_node_that_has_the_bytes_already_is_no_fault(qapp: QApplication, home: Home) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)

    async def person() -> None:
        async with line_to(chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            line.twice = {SEND}  # it had them from elsewhere a moment ago
            with chain.node.mining_paused():
                await me.review("400")
                await me.sign()
                await me.reads("Sent, waiting for a block")  # "already imported"
                chain.node.ask("evm_mine")
            await me.beat()
            await me.reads("Received ")
            await me.press("Close")
            await me.review("600")
            await me.sign()  # "nonce too low": its own block has it
            await me.reads("Received ")
            assert (line.count(SEND), me.nonce()) == (2, 3)
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("T11")
@pytest.mark.requirement("U2")
def test_a_refused_speed_up_leaves_the_first_one_and_a_higher_fee_takes_its_place(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)
    underpriced = {"code": -32000, "message": "replacement transaction underpriced"}

    async def person() -> None:
        async with line_to(chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            with chain.node.mining_paused():
                await me.review("1000")
                await agree(me)
                await me.open("Activity")
                await me.open_transaction(0)
                await me.press("Speed up")
                await me.until(lambda: me.sheet, "the sheet")
                line.bent[SEND] = {"error": underpriced}
                await me.sign()
                await me.reads("It stands; the new one was not sent.", "W-314")
                known = [one.status for one in await history(me)]
                assert known == [TxStatus.FAILED, TxStatus.SENT]

                line.bent.clear()
                me.session.sheets[-1].choose_fee("fast")
                await agree(me)
                chain.node.ask("evm_mine")
            await me.beat()
            await me.reads("Swap 1,000.00 USDC: done. Received ")
            await me.beat()
            page = me.session.activity
            await me.until(
                lambda: (
                    "replaced" in [one.look.word for one in page.state.entry.steps]
                    if page.state.entry
                    else False
                ),
                "the end of it",
            )
            known = [one.status for one in await history(me)]
            assert known[1:] == [TxStatus.FAILED, TxStatus.REPLACED]
            assert me.nonce() == 2
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("T11")
def test_a_cancel_needs_no_nodes_word_for_what_is_pending(qapp: QApplication, home: Home) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)

    async def person() -> None:
        async with line_to(chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            with chain.node.mining_paused():
                await me.review("1000")
                await agree(me)
                # The node has forgotten it, and would give its number again.
                chain.node.ask("anvil_dropAllTransactions")
                await me.open("Activity")
                await me.open_transaction(0)
                await me.press("Cancel it")
                await me.until(lambda: me.sheet, "the sheet")
                await agree(me)
                chain.node.ask("evm_mine")
            await me.beat()
            await me.reads("Transaction number 1 was cancelled")
            assert me.nonce() == 2
            assert me.owned(network.usdc) == whole(1_000, network.usdc)
            assert line.counted == {"latest"}

    run(qapp, person)


@pytest.mark.requirement("N4")
def test_a_clock_that_is_off_by_a_day_stops_signing_until_it_is_right(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)
    # The demo has a time of its own; elsewhere the block's has to be this machine's.
    real = replace(chain, network=replace(network, is_demo=False))
    chain.node.ask("evm_setTime", int(datetime.now(UTC).timestamp()) - DAY_S)
    chain.controls.tick()

    async def person() -> None:
        async with opened(home.of(chain=real)) as me:
            chain.node.ask("evm_mine")
            await me.beat()
            await me.reads("This computer's clock and the network's differ by about 24 h.")
            await me.reads("W-434")
            await me.open("Convert")
            me.type("You pay", "1000")
            await me.until(lambda: me.is_off("Set this computer's clock first"), "Review is off")

            chain.controls.advance(DAY_S)  # as if this machine's clock were set right
            await me.beat()
            await me.review("1000")
            await me.sign()
            await me.reads("Received ")

    run(qapp, person)


@pytest.mark.requirement("T12")
def test_a_private_swap_reaches_the_relay_alone_and_everybody_only_when_a_person_says_so(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)

    async def person() -> None:
        async with line_to(chain.endpoint) as line, listening(RelayLine(chain.endpoint)) as relay:
            private = replace(network, relay=Relay(relay.url, 3))
            behind = home.of(endpoint=line.url, chain=replace(chain, network=private))
            async with opened(behind) as me:
                await me.review("1000")
                await me.reads("trade ahead of it")
                await me.press("Privately")
                await me.reads("through 127.0.0.1 alone, which tries for 3 blocks")
                await me.sign()
                await me.reads("Private, 0 of 3 blocks")
                chain.controls.mine()
                await me.beat()
                await me.reads("Private, 1 of 3 blocks", "Only 127.0.0.1 has it.")
                chain.controls.mine(2)
                await me.beat()
                await me.reads("The relay has given up: nothing has moved so far")
                assert (line.count(SEND), len(relay.kept)) == (0, 1)

                await me.press("Send publicly")
                await me.beat()
                await me.reads("Received ")
                (done,) = await history(me)
                assert [f"0x{done.raw.hex()}"] == relay.kept
                assert (line.count(SEND), me.nonce()) == (1, 2)
                assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("T12")
def test_a_relay_that_says_nothing_may_have_it_and_nobody_else_is_told(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)

    async def person() -> None:
        async with line_to(chain.endpoint) as line, listening(RelayLine(chain.endpoint)) as relay:
            private = replace(network, relay=Relay(relay.url, 25))
            behind = home.of(endpoint=line.url, chain=replace(chain, network=private))
            async with opened(behind) as me:
                await me.review("1000")
                await me.press("Privately")
                relay.loses = {SEND}
                await me.sign()
                await me.reads("Private, 0 of 25 blocks")
                await me.reads("127.0.0.1 has not answered, and may have it. Nobody else has.")
                # The relay had it after all, and brings it into a block.
                (raw,) = relay.kept
                chain.node.ask(SEND, raw)
                await me.beat()
                await me.reads("Received ")
                assert (line.count(SEND), me.nonce()) == (0, 2)

    run(qapp, person)


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process can grow."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.requirement("T11")
def test_on_a_full_disk_nothing_is_sent_and_nothing_sent_is_denied(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    ready(home)

    async def person() -> None:
        async with line_to(chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.review("400")
            await me.until(lambda: me.button("Sign 1 of 1"), "something to sign")
            with full_disk():
                await me.sign()
                await me.reads("This could not be saved", "W-501")
            assert (line.count(SEND), me.nonce(), await history(me)) == (0, 1, ())

            await me.press("Check again")
            await me.until(lambda: me.button("Sign 1 of 1"), "something to sign")
            with ExitStack() as full:
                line.before[SEND] = lambda: full.enter_context(full_disk())
                await me.sign()
                await me.reads("Sent, waiting for a block")
            await me.beat()
            await me.reads("Received ")
            assert (line.count(SEND), me.nonce()) == (1, 2)

    async def after() -> None:
        async with opened(home) as me:
            await me.reads("Swap 400.00 USDC: done. Received ")
            assert me.nonce() == 2
            assert me.owned(network.usdc) == whole(600, network.usdc)

    run(qapp, person)
    run(qapp, after)


@pytest.mark.requirement("T4")
def test_usdt_that_was_allowed_before_is_set_to_zero_first_and_nothing_is_left(
    qapp: QApplication, home: Home
) -> None:
    chain = home.chain
    usdt, savings = chain.network.usdt, chain.people.savings
    pool = next(one for one in chain.network.pools if usdt in one.coins)
    router = chain.network.contracts.v3_router
    assert usdt is not None
    assert router is not None
    home.fund(whole(1_000, usdt))
    blocks = Blocks(chain.node)
    blocks.send(savings, usdt.address, "approve(address,uint256)", router, 7)
    with chain.node.mining_paused():
        blocks.mine()

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Convert")
            me.session.convert.choose_pay("USDT")
            me.type("You pay", "100")
            await me.reads(pool.name)
            me.pick(pool.name)
            await me.press("Review: ")
            await me.reads("Sign 1 of 3: set the old allowance to zero")
            for step in (1, 2, 3):
                await me.sign(step, 3)
            await me.reads("Received ")
            assert me.nonce() == 4
            assert me.owned(usdt) == whole(900, usdt)
        left = blocks.read(usdt.address, "allowance(address,address)", savings.address, router)
        assert left == 0

    run(qapp, person)


@pytest.mark.requirement("T4")
def test_an_allowance_that_outlasts_its_swap_is_offered_to_be_taken_back_at_once(
    qapp: QApplication, home: Home
) -> None:
    network, chain = home.chain.network, home.chain
    curve, savings = network.pools[0].address, chain.people.savings.address
    ready(home)

    def allowed() -> int:
        usdc, signature = network.usdc.address, "allowance(address,address)"
        return Blocks(chain.node).read(usdc, signature, savings, curve)

    async def person() -> None:
        async with opened(home) as me:
            await me.review("1000")
            await me.sign()
            await me.reads("Received ", "may still take")
            assert allowed() > 0
            await me.press("Revoke it")
            await me.sign()
            await me.until(lambda: allowed() == 0, "nothing allowed")
            await me.press("Close")
            await me.until(lambda: "may still take" not in me.text, "no more warning")

    run(qapp, person)
