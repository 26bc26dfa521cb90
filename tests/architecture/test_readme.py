"""The README says of each network what its manifest says, and shows pictures that are there."""

from pathlib import Path
import re

import pytest

from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.storage import assets
from gaib_wallet.storage.networks import read_all

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
PICTURES = assets.root() / "pictures"
LARGEST = 200_000  # octets
NAMES = {
    Flow.SWAP: "Swap",
    Flow.MINT: "Mint",
    Flow.REDEEM: "Redeem",
    Flow.STAKE: "Stake",
    Flow.EXIT: "Leave sAID",
    Flow.SEND: "Send",
}


def rows() -> list[tuple[Network, Flow]]:
    networks = read_all(assets.root() / "networks")
    return [(network, flow) for network in networks for flow in Flow]


@pytest.mark.parametrize(
    ("network", "flow"), rows(), ids=[f"{one.key}-{flow.value}" for one, flow in rows()]
)
def test_every_flow_of_every_network_stands_in_the_readme(network: Network, flow: Flow) -> None:
    reason = network.closed.get(flow, "")
    state = "closed" if reason else "open"

    assert f"| {network.name} | {NAMES[flow]} | {state} | {reason}".rstrip() in README


def test_each_picture_is_shown_once_and_quickly_loaded() -> None:
    shown = re.findall(r"!\[[^]]+\]\(resources/pictures/([^)]+)\)", README)

    assert sorted(shown) == sorted(path.name for path in PICTURES.iterdir())
    assert all(path.stat().st_size < LARGEST for path in PICTURES.iterdir())
