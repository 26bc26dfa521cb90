"""The portfolio and all routes: how many requests, and how long beside viem and web3.py."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from web3 import Web3
from web3.exceptions import ContractLogicError

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.portfolio import OnChainPortfolio
from gaib_wallet.chain.routes import OnChainRoutes
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Order
from gaib_wallet.domain.units import Address, TokenAmount
from tests.bench.npm import JavaScript
from tests.bench.questions import Listening, Step
from tests.bench.rows import Row, alone, beside
from tests.bench.turns import Act, Series, in_turn, timed

TURNS = 15
IDLE_TURNS = 5
PORTFOLIO_REQUESTS, QUOTE_REQUESTS = 2, 1
QUOTE_MS = 60
"""For a node on this machine, and every pool of the demo."""

Work = Callable[[Multicall], Awaitable[object]]


async def rows(network: Network, account: Address, peers: JavaScript) -> list[Row]:
    """The rows `refresh` and `quote`."""
    order = Order(account, TokenAmount.parse("1000", network.usdc), network.aid)

    def refresh_with(multicall: Multicall) -> Callable[[], Awaitable[object]]:
        portfolio = OnChainPortfolio(multicall, network)
        return lambda: portfolio.read(account)

    def quote_with(multicall: Multicall) -> Callable[[], Awaitable[object]]:
        routes = OnChainRoutes(multicall, network)
        return lambda: routes.compare(order)

    measure = _Measure(network, peers)
    quotes = await measure.rows("quote", quote_with, QUOTE_REQUESTS, one_by_one=0)
    goal = f"{QUOTE_MS} ms at most, of {len(network.pools)} pools"
    return [
        *await measure.rows("refresh", refresh_with, PORTFOLIO_REQUESTS, one_by_one=10),
        *quotes,
        alone("quote", quotes[-1].value, "ms", goal, at_most=QUOTE_MS),
    ]


class _Measure:
    def __init__(self, network: Network, peers: JavaScript) -> None:
        self._network = network
        self._peers = peers

    async def rows(
        self,
        name: str,
        work_with: Callable[[Multicall], Callable[[], Awaitable[object]]],
        most_requests: int,
        *,
        one_by_one: float,
    ) -> list[Row]:
        network = self._network
        node = NodeClient(network.endpoint, network.chain_id)
        try:
            listening = Listening(node, network)
            await work_with(listening)()
            listening.steps.clear()
            listening.answered = 0
            await work_with(listening)()
            steps, answered = tuple(listening.steps), listening.answered
            work = work_with(Multicall(node, network.contracts.multicall))
            await work()
            before = node.requests
            await work()
            requests = node.requests - before
            ours, viem, web3 = await in_turn(
                timed(work),
                self._viem(steps, answered),
                _web3(network, steps, answered),
                turns=TURNS,
                idle_turns=IDLE_TURNS,
            )
        finally:
            await node.aclose()
        return _rows(name, requests, most_requests, (ours, viem, web3), one_by_one)

    def _viem(self, steps: Sequence[Step], answered: int) -> Act:
        asked = [step.as_json for step in steps]

        async def act() -> float:
            count, seconds = self._peers.ask(
                "viemMulticall", endpoint=self._network.endpoint, steps=asked
            )
            _check(count, answered)
            return seconds

        return act


def _web3(network: Network, steps: Sequence[Step], answered: int) -> Act:
    web3 = Web3(Web3.HTTPProvider(network.endpoint))
    calls = [(one.of_web3(web3), step.block) for step in steps for one in step.questions]

    async def one_by_one() -> None:
        count = 0
        for call, block in calls:
            with suppress(ContractLogicError):
                call.call(block_identifier="latest" if block is None else block)
                count += 1
        _check(count, answered)

    return timed(one_by_one)


def _check(count: int, answered: int) -> None:
    if count != answered:
        raise RuntimeError(f"a peer had {count} answers, the wallet {answered}")


def _rows(
    name: str,
    requests: int,
    most: int,
    series: tuple[Series, Series, Series],
    one_by_one: float,
) -> list[Row]:
    ours, viem, web3 = (1000 * one.median for one in series)
    goal = f"{most} request{'s' if most > 1 else ''} at most"
    fast = f"at least {one_by_one:g} times as fast" if one_by_one else "as fast, or faster"
    return [
        alone(name, requests, "requests", goal, at_most=most),
        beside(name, ours, "ms", ("viem multicall", viem), "as fast, or faster", ratio=1),
        beside(name, ours, "ms", ("web3.py one by one", web3), fast, ratio=one_by_one or 1),
    ]
