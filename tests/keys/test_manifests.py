"""What the signer knows by itself agrees with what the wallet shows, and with the demo chain."""

from dataclasses import replace
from pathlib import Path

import pytest

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import Act
from gaib_wallet.keys import manifests
from gaib_wallet.storage import assets, networks
from tests.demo_chain import DemoChain
from tests.keys.plans import DEMO, KNOWN, RESOURCES

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
    assert known.v3_router == network.contracts.v3_router
    assert known.permits == network.permits


def test_each_contract_may_take_what_it_is_paid_in() -> None:
    aid, said, usdc, usdt = (
        next(one.address for one in DEMO.tokens if one.symbol == symbol)
        for symbol in ("AID", "sAID", "USDC", "USDT")
    )
    contracts = DEMO.contracts

    assert KNOWN[DEMO.chain_id].may == {
        (contracts.minter, Act.MINT): {usdc, usdt},
        (contracts.redeemer, Act.REDEEM): {aid},
        (said, Act.STAKE): {aid},
        (said, Act.EXIT): set(),
        (said, Act.PAY_QUEUE): set(),
        (DEMO.pools[0].address, Act.SWAP): {aid, usdc},
        (contracts.v3_router, Act.SWAP): {aid, said, usdc, usdt},
    }


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
            manifests.read_all(folder_with(tmp_path / str(number), demo=content))


def test_two_files_of_one_chain_stop_the_signer(tmp_path: Path) -> None:
    good = (RESOURCES / "demo.toml").read_text("utf-8")

    with pytest.raises(ValueError, match="one chain id"):
        manifests.read_all(folder_with(tmp_path, demo=good, other=good))
