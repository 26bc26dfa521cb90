from dataclasses import replace
from pathlib import Path
import shutil

import pytest

from gaib_wallet.demo import packages
from gaib_wallet.demo.cache import open_chain
from gaib_wallet.demo.controls import Controls
from gaib_wallet.words import Message
from tests.demo_chain import DemoChain


def head(chain: DemoChain) -> str:
    return str(chain.node.head()["hash"])


@pytest.mark.requirement("D2")
def test_a_damaged_chain_is_made_again_and_is_the_same(
    lived_chain: DemoChain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other chain was made by another process: every block, balance and address is equal.

    So it is, if the copy on the disk goes while the demo is open, and the demo is begun anew.
    """
    shutil.copytree(packages.cache_folder() / "chains", tmp_path / "chains")
    monkeypatch.setenv("GAIB_CACHE", str(tmp_path))
    told: list[Message] = []
    first, _ = open_chain()
    for state in tmp_path.glob("chains/*/state.json"):
        with state.open("r+b") as file:
            file.seek(1_000)
            file.write(b"damage")

    with first:
        first.start_over(told.append)
        assert first.head()["hash"] == head(lived_chain)
    assert any("Making the demo chain" in str(message) for message in told)
    told.clear()
    node, network = open_chain(told.append)

    with node:
        assert not any("Making the demo chain" in str(message) for message in told)
        made = node.head()
        assert made["hash"] == head(lived_chain)
        assert replace(network, endpoint="") == replace(lived_chain.network, endpoint="")


def test_two_windows_have_a_node_each(lived_chain: DemoChain) -> None:
    told: list[Message] = []
    before = head(lived_chain)

    node, network = open_chain(told.append)

    with node:
        assert network.endpoint == node.endpoint != lived_chain.endpoint
        assert not any("Making" in str(message) for message in told)
        Controls(node, network).mine()
        assert head(lived_chain) == before


def test_starting_over_brings_back_the_chain_that_was_opened() -> None:
    node, network = open_chain()
    with node:
        before = node.head()["hash"]
        controls = Controls(node, network)
        controls.report_yield()

        controls.start_over()

        assert node.head()["hash"] == before
        assert node.endpoint == network.endpoint


def test_cut_and_restored_the_year_is_still_there() -> None:
    node, network = open_chain()
    with node:
        controls = Controls(node, network)
        controls.report_yield()
        before = node.head()["hash"]

        controls.cut()
        controls.restore()

        assert node.head()["hash"] == before
        logs = node.ask("eth_getLogs", {"fromBlock": "0x1", "toBlock": "0x5"})
        assert logs
