"""Networks as data: no address without a source, no closed flow without a reason."""

from dataclasses import fields
from pathlib import Path
import shutil

import pytest

from gaib_wallet.domain.links import checked_link, explorer_hosts, explorers_of
from gaib_wallet.domain.network import Contracts, Flow, Network, Relay, Venue
from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.errors import ManifestChanged
from gaib_wallet.storage import assets, networks

SHIPPED = networks.read_all(assets.root() / "networks")
GOOD = """
key = "x"
name = "X"
chain_id = 5
endpoint = ""
stale_after_s = 90
[closed]
mint = "Not yet."
[tokens.aid]
address = "0x18F52B3fb465118731d9e0d276d4Eb3599D57596"
symbol = "AID"
digits = 18
shown_digits = 2
source = "somewhere"
confidence = "seen"
[tokens.usdc]
address = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
symbol = "USDC"
digits = 6
shown_digits = 2
source = "elsewhere"
confidence = "inferred"
[contracts.multicall]
address = "0xcA11bde05977b3631167028862bE2a173976CA11"
source = "everywhere"
confidence = "repeated"
[[pools]]
name = "Curve AID/USDC"
venue = "curve"
address = "0x52323f33551188F170D8de14fE8d8423a839629d"
coins = ["aid", "usdc"]
fee_ppm = 100
source = "a registry"
confidence = "seen"
[[others]]
name = "The vault's owner"
address = "0x2511DCaa7073c4057a5eeA4286c3883198CDE60F"
source = "a report"
confidence = "inferred"
[explorer]
url = "https://explorer.example"
source = "a list"
confidence = "seen"
[[other_explorers]]
url = "https://second.example"
source = "another list"
confidence = "repeated"
[relay]
endpoint = "https://relay.example"
blocks = 25
source = "its own pages"
confidence = "seen"
"""


def read(tmp_path: Path, text: str) -> Network:
    path = tmp_path / "x.toml"
    path.write_text(text)
    return networks.read(path)


def test_a_manifest_becomes_a_network(tmp_path: Path) -> None:
    network = read(tmp_path, GOOD)

    assert (network.key, network.chain_id, network.aid.digits) == ("x", 5, 18)
    assert network.usdt is None
    assert network.closed == {Flow.MINT: "Not yet."}
    (pool,) = network.pools
    assert (pool.venue, pool.coins) == (Venue.CURVE, (network.aid, network.usdc))
    assert network.sources[network.usdc.address] == "elsewhere (inferred)"
    assert network.sources[pool.address] == "a registry (seen)"
    (other,) = network.others
    assert network.names[other] == "The vault's owner"
    assert network.sources[other] == "a report (inferred)"
    assert len(network.sources) == 5
    assert network.explorer == "https://explorer.example"
    assert network.other_explorers == ("https://second.example",)
    assert network.relay == Relay("https://relay.example", 25)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("0x18F52B3f", "0x18f52B3f"),
        ("0x18F52B3f", "0x18F52B3"),
        ("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "0x" + "a0" * 20),
        ('"somewhere"', '" "'),
        ('source = "a registry"\n', ""),
        ('confidence = "seen"', 'confidence = "sure"'),
        ('"Not yet."', '""'),
        ("mint = ", "mind = "),
        ("stale_after_s", "stale_after"),
        ('coins = ["aid", "usdc"]', 'coins = ["aid", "usdt"]'),
        ("digits = 18", 'digits = "18"'),
        ("[contracts.multicall]", "[contracts.multicat]"),
        ("https://explorer.example", "http://explorer.example"),
        ("https://explorer.example", "https://explorer.example/tx"),
        ("https://explorer.example", "https://explorer.example:444"),
        ("https://explorer.example", "https://xn--explorer.example"),
        ('"a list"', '" "'),
        ("https://second.example", "https://second.example/tx"),
        ('"another list"', '" "'),
        ("0x2511DCaa", "0x2511dCaa"),
        ('"a report"', '""'),
        ("https://relay.example", "http://relay.example"),
        ("blocks = 25", "blocks = 0"),
        ('"its own pages"', '" "'),
    ],
)
def test_a_manifest_with_a_mistake_is_none(tmp_path: Path, old: str, new: str) -> None:
    assert old in GOOD

    with pytest.raises((ValueError, KeyError)):
        read(tmp_path, GOOD.replace(old, new))


def test_the_networks_of_the_wallet_come_with_ethereum_first() -> None:
    assert [(network.key, network.chain_id) for network in SHIPPED] == [
        ("ethereum", 1),
        ("arbitrum", 42_161),
        ("base", 8_453),
        ("bnb", 56),
    ]


@pytest.mark.requirement("U3")
def test_each_network_names_the_few_pages_that_a_browser_may_be_sent_to() -> None:
    hosts = [checked_link(network.explorer, explorer_hosts(SHIPPED)).host for network in SHIPPED]

    assert hosts == ["etherscan.io", "arbiscan.io", "basescan.org", "bscscan.com"]
    assert [explorers_of(network)[1:] for network in SHIPPED] == [
        ("eth.blockscout.com",),
        ("arbitrum.blockscout.com",),
        ("base.blockscout.com",),
        (),
    ]


@pytest.mark.requirement("T12")
def test_ethereum_alone_has_somebody_who_takes_transactions_privately() -> None:
    relays = {network.key: network.relay for network in SHIPPED}

    assert relays == {
        "ethereum": Relay("https://rpc.flashbots.net", 25),
        "arbitrum": None,
        "base": None,
        "bnb": None,
    }


@pytest.mark.requirement("N1")
@pytest.mark.parametrize("network", SHIPPED, ids=lambda network: network.key)
def test_no_node_is_chosen_for_anybody(network: Network) -> None:
    assert network.endpoint == ""
    assert not network.is_demo


@pytest.mark.parametrize("network", SHIPPED, ids=lambda network: network.key)
def test_a_flow_is_open_only_where_its_contract_is_known(network: Network) -> None:
    needs = {
        Flow.SWAP: network.contracts.v3_factory is not None,
        Flow.MINT: network.contracts.minter is not None,
        Flow.REDEEM: network.contracts.redeemer is not None,
        Flow.STAKE: network.said is not None,
        Flow.EXIT: network.said is not None,
    }

    assert all(is_known for flow, is_known in needs.items() if network.is_open(flow))
    assert all(reason.endswith(".") for reason in network.closed.values())


@pytest.mark.parametrize("network", SHIPPED, ids=lambda network: network.key)
def test_each_network_names_where_pools_are_found_and_who_swaps_in_them(network: Network) -> None:
    missing = {one.name for one in fields(Contracts) if not getattr(network.contracts, one.name)}

    gaibs = {"minter", "redeemer", "deals", "reserve"}
    feeds = {"eth_usd_feed", "usdc_usd_feed", "eur_usd_feed"}
    assert missing <= gaibs | feeds | ({"arb_sys"} if network.key != "arbitrum" else set())
    assert network.router_version == "2.0"
    assert not network.pools


def test_every_contract_that_a_network_can_have_can_stand_in_a_manifest(tmp_path: Path) -> None:
    address = "0x52323f33551188F170D8de14fE8d8423a839629d"
    place = f'address = "{address}"\nsource = "x"\nconfidence = "seen"\n'
    names = [one.name for one in fields(Contracts) if one.name != "multicall"]
    text = "".join(f"[contracts.{name}]\n{place}" for name in names)

    found = read(tmp_path, GOOD.replace("[[pools]]", text + "[[pools]]", 1)).contracts

    assert {getattr(found, name) for name in names} == {address}


def test_addresses_that_are_never_called_are_named() -> None:
    names = {network.key: set(network.others.values()) for network in SHIPPED}

    assert {"AID implementation", "GAIB redeemer beacon", "GAIB vesting"} <= names["ethereum"]
    assert all("AID administrator (Safe, 3 of 5)" in found for found in names.values())
    assert "AIDaUSD1" in names["bnb"]
    assert "AIDaUSD1" not in names["ethereum"]


def test_the_dollars_of_bnb_have_eighteen_digits_and_nothing_is_paid_there() -> None:
    bnb = SHIPPED[3]

    assert [token.digits for token in bnb.dollars] == [18, 18, 18]
    assert not any(map(bnb.is_open, Flow))


def copied(tmp_path: Path) -> Path:
    shutil.copytree(assets.root() / "networks", tmp_path / "networks")
    shutil.copy(assets.root() / networks.SUMS, tmp_path)
    return tmp_path / "networks"


@pytest.mark.requirement("S2")
def test_a_manifest_that_is_not_the_listed_one_is_refused_by_its_name(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    assert networks.read_all(folder) == SHIPPED
    changed = folder / "base.toml"
    changed.write_text(changed.read_text("utf-8") + "\n", "utf-8")

    with pytest.raises(ManifestChanged, match=r"base\.toml is not the file"):
        networks.read_all(folder)


@pytest.mark.requirement("S2")
def test_a_manifest_more_or_less_is_refused_too(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    (folder / "base.toml").rename(folder / "zero.toml")

    with pytest.raises(ManifestChanged, match=r"base\.toml"):
        networks.read_all(folder)
    shutil.copy(folder / "zero.toml", folder / "base.toml")
    with pytest.raises(ManifestChanged, match=r"zero\.toml"):
        networks.read_all(folder)


@pytest.mark.requirement("S2")
def test_without_a_list_that_can_be_read_no_manifest_is_trusted(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    sums = tmp_path / networks.SUMS
    for wrong in ("", "nonsense", sums.read_text("utf-8").replace("  ", " ")):
        sums.write_text(wrong, "utf-8")
        with pytest.raises(ManifestChanged, match=r"arbitrum\.toml"):
            networks.read_all(folder)
    sums.unlink()

    with pytest.raises(ManifestChanged, match=r"manifests\.sha256"):
        networks.read_all(folder)


def test_the_same_token_is_at_one_address_on_all_networks() -> None:
    assert len({network.aid.address for network in SHIPPED}) == 1
    assert [network.key for network in SHIPPED if network.said] == ["ethereum"]


PERMIT = 'permit_name = "USD Coin"\npermit_version = "2"\npermit_source = "its code"\n'
DENY = 'deny_list = "isBlacklisted"\ndeny_list_source = "its code"\n'


@pytest.mark.requirement("T4")
def test_a_manifest_says_which_token_takes_permits_and_has_a_deny_list(tmp_path: Path) -> None:
    network = read(
        tmp_path, GOOD.replace("[contracts.multicall]", PERMIT + DENY + "[contracts.multicall]")
    )

    assert network.permits == {network.usdc.address: PermitDomain("USD Coin", "2")}
    assert network.deny_lists == {network.usdc.address: "isBlacklisted"}


@pytest.mark.parametrize("line", [*PERMIT.splitlines(), *DENY.splitlines()])
def test_half_of_what_a_token_says_is_refused(tmp_path: Path, line: str) -> None:
    text = GOOD.replace("[contracts.multicall]", f"{line}\n[contracts.multicall]")

    with pytest.raises(ValueError, match="something is missing"):
        read(tmp_path, text)
