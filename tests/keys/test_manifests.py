"""What the signer knows by itself agrees with what the wallet shows, and with the demo chain."""

from dataclasses import replace
from pathlib import Path

import pytest

from gaib_wallet.domain.network import Flow, Network, Venue
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import ManifestChanged
from gaib_wallet.keys import manifests
from gaib_wallet.storage import assets, networks
from tests.demo_chain import DemoChain
from tests.keys.plans import DEMO, KNOWN, RESOURCES
from tests.keys.resources import listed

SHIPPED = (*networks.read_all(assets.root() / "networks"), DEMO)


def test_the_file_of_the_demo_chain_is_what_is_deployed(fresh_chain: DemoChain) -> None:
    deployed = fresh_chain.network

    assert replace(DEMO, is_demo=True, endpoint=deployed.endpoint, sources={}) == replace(
        deployed, sources={}
    )
    assert set(DEMO.sources) == set(deployed.sources)


def test_the_demo_chain_is_nobodys_network() -> None:
    assert DEMO.chain_id not in {one.chain_id for one in SHIPPED[:-1]}
    assert not (assets.root() / "networks" / "demo.toml").exists()
    assert [one.chain_id for one in KNOWN.values() if one.is_demo] == [DEMO.chain_id]


@pytest.mark.parametrize("network", SHIPPED, ids=lambda one: one.key)
def test_signer_and_window_read_the_same_from_a_file(network: Network) -> None:
    known = KNOWN[network.chain_id]

    assert manifests.resources() == assets.root()
    assert len(KNOWN) == len(SHIPPED)
    assert set(known.tokens.values()) == set(network.tokens)
    assert known.assets == {one.address for one in (network.usdc, network.usdt) if one}
    assert (known.aid, known.said) == (network.aid, network.said)
    assert known.pools == network.pools
    its = network.contracts
    assert (known.v2_router, known.v3_router) == (its.v2_router, its.v3_router)
    assert known.name == network.name
    assert known.swaps == network.is_open(Flow.SWAP)
    assert network.router_version in {"", *manifests.LAYOUTS}
    assert known.universal_router == its.universal_router
    assert known.permit2 == its.permit2
    assert known.addresses >= {*network.names, *network.sources}
    assert known.permits == network.permits


def test_each_contract_may_take_what_it_is_paid_in() -> None:
    aid, said, usdc, usdt = (
        next(one.address for one in DEMO.tokens if one.symbol == symbol)
        for symbol in ("AID", "sAID", "USDC", "USDT")
    )
    contracts = DEMO.contracts
    every = {aid, said, usdc, usdt}
    curve = [one for one in DEMO.pools if one.venue is Venue.CURVE]
    may: dict[object, set[Address]] = {
        (contracts.minter, Act.MINT): {usdc, usdt},
        (contracts.redeemer, Act.REDEEM): {aid},
        (said, Act.STAKE): {aid},
        (said, Act.EXIT): set(),
        (said, Act.PAY_QUEUE): set(),
        **{(one.address, Act.SWAP): {coin.address for coin in one.coins} for one in curve},
        (contracts.v2_router, Act.SWAP): every,
        (contracts.v3_router, Act.SWAP): every,
        (contracts.universal_router, Act.SWAP): every,
    }

    assert KNOWN[DEMO.chain_id].may == may


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("version", ["", "2.1.1", "2.2.0", "2.0.0"])
def test_a_router_of_another_version_is_called_for_nothing(tmp_path: Path, version: str) -> None:
    good = (RESOURCES / "demo.toml").read_text("utf-8")
    ours = f'router_version = "{DEMO.router_version}"'
    other = good.replace(ours, f'router_version = "{version}"')
    assert other != good

    (known,) = manifests.read_all(listed(folder_with(tmp_path, demo=other))).values()

    assert (known.universal_router, known.permit2) == (None, None)
    assert (DEMO.contracts.universal_router, Act.SWAP) not in known.may
    assert (DEMO.contracts.v2_router, Act.SWAP) in known.may


@pytest.mark.requirement("S2")
def test_a_file_that_is_not_the_listed_one_stops_the_signer(tmp_path: Path) -> None:
    good = (RESOURCES / "demo.toml").read_text("utf-8")
    folder = listed(folder_with(tmp_path, demo=good))
    assert list(manifests.read_all(folder)) == [DEMO.chain_id]
    sums = folder / "manifests.sha256"
    right = sums.read_text("utf-8")

    (folder / "demo.toml").write_text(good + "# not ours\n", "utf-8")
    with pytest.raises(ManifestChanged, match=r"demo\.toml"):
        manifests.read_all(folder)
    (folder / "demo.toml").write_text(good, "utf-8")
    (folder / "networks" / "more.toml").write_text(good, "utf-8")
    with pytest.raises(ManifestChanged, match=r"networks/more\.toml"):
        manifests.read_all(folder)
    (folder / "networks" / "more.toml").unlink()
    for wrong in ("", "nonsense", right.upper(), right.replace("demo", "dem0")):
        sums.write_text(wrong, "utf-8")
        with pytest.raises(ManifestChanged):
            manifests.read_all(folder)
    sums.unlink()
    with pytest.raises(ManifestChanged, match=r"manifests\.sha256"):
        manifests.read_all(folder)


def folder_with(tmp_path: Path, **files: str) -> Path:
    (tmp_path / "networks").mkdir()
    for name, content in files.items():
        place = tmp_path if name == "demo" else tmp_path / "networks"
        (place / f"{name}.toml").write_text(content, "utf-8")
    return tmp_path


def test_a_manifest_that_cannot_be_trusted_stops_the_signer(tmp_path: Path) -> None:
    good = (RESOURCES / "demo.toml").read_text("utf-8")
    wrong = {
        "small letters": good.replace(DEMO.aid.address, DEMO.aid.address.lower()),
        "no address": good.replace(DEMO.aid.address, "AID"),
        "an unknown flow": good.replace("[closed]\n", '[closed]\nlend = "Never."\n'),
        "not a file of ours": "x = 1",
        "not TOML": "[",
    }

    for number, content in enumerate(wrong.values()):
        (tmp_path / str(number)).mkdir()
        with pytest.raises(ValueError):  # noqa: PT011 - a bug, whichever its words
            manifests.read_all(listed(folder_with(tmp_path / str(number), demo=content)))


def test_two_files_of_one_chain_stop_the_signer(tmp_path: Path) -> None:
    good = (RESOURCES / "demo.toml").read_text("utf-8")

    with pytest.raises(ValueError, match="one chain id"):
        manifests.read_all(listed(folder_with(tmp_path, demo=good, other=good)))
