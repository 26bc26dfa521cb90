"""The demo chain for tests: `fresh_chain` just deployed, `lived_chain` with its year behind it.

Each worker has nodes of its own, and each test begins from the same chain: what it did is undone
after it. Both mine at once what is sent, and otherwise only when asked.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from gaib_wallet.demo import packages
from gaib_wallet.demo.cache import open_chain
from gaib_wallet.demo.controls import Controls
from gaib_wallet.demo.deploy import deploy
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.roles import Cast, cast
from gaib_wallet.domain.network import Network


@dataclass(frozen=True)
class DemoChain:
    """A node with the demo on it, and everybody who lives there."""

    node: Node
    network: Network
    controls: Controls
    people: Cast

    @property
    def endpoint(self) -> str:
        return self.node.endpoint


@contextmanager
def deployed() -> Iterator[DemoChain]:
    """A chain of one's own, for a test that cuts its node off."""
    with Node(packages.anvil(), mines_at_once=True) as node:
        with node.mining_paused():
            network = deploy(node)
        node.restart_clock()
        yield DemoChain(node, network, Controls(node, network), cast())


@pytest.fixture(scope="session")
def _deployed() -> Iterator[DemoChain]:
    with deployed() as chain:
        yield chain


@pytest.fixture
def fresh_chain(_deployed: DemoChain) -> Iterator[DemoChain]:
    """Contracts, pools and their first liquidity; the people own ether and nothing else."""
    yield from _undone(_deployed)


@pytest.fixture(scope="session")
def _lived() -> Iterator[DemoChain]:
    node, network = open_chain()
    with node:
        yield DemoChain(node, network, Controls(node, network), cast())


@pytest.fixture
def lived_chain(_lived: DemoChain) -> Iterator[DemoChain]:
    """The demo as a person finds it, thirteen months old; states before its head are gone."""
    yield from _undone(_lived)


def _undone(chain: DemoChain) -> Iterator[DemoChain]:
    before = chain.node.ask("evm_snapshot")
    yield chain
    # A node that was cut off has forgotten it: what the test did would stay for all others.
    assert chain.node.ask("evm_revert", before), "a test that cuts its node off needs its own"
    chain.node.restart_clock()
