"""Which pages a browser may be sent to: what looks like a good one and is not is refused."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.links import (
    checked_link,
    chosen_explorer,
    explorer_host,
    explorer_hosts,
    explorers_of,
    transaction_link,
    with_explorer,
)
from gaib_wallet.errors import LinkRefused
from tests.builders import NETWORK

HASH = "0x" + "ab" * 32
ALLOWED = frozenset({"etherscan.io"})
EXPLORED = replace(NETWORK, explorer="https://etherscan.io")


@pytest.mark.requirement("U3")
@pytest.mark.parametrize(
    "url", ["https://etherscan.io", "https://etherscan.io/", f"https://etherscan.io/tx/{HASH}"]
)
def test_a_page_of_an_allowed_host_is_a_link(url: str) -> None:
    link = checked_link(url, ALLOWED)

    assert (link.url, link.host) == (url, "etherscan.io")


@pytest.mark.requirement("U3")
@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://etherscan.io/tx/1",
        "HTTPS://etherscan.io/",
        "ftp://etherscan.io/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//etherscan.io/",
        "https:etherscan.io",
        "https:///etherscan.io",
        "https://etherscan.io:443/",
        "https://etherscan.io:8443/",
        "https://a@etherscan.io/",
        "https://etherscan.io@evil.example/",
        "https://etherscan.io%2f@evil.example/",
        "https://etherscan.io.evil.example/",
        "https://www.etherscan.io/",
        "https://evil.example/etherscan.io",
        "https://evil.example/https://etherscan.io",
        "https://etherscan.io./",
        "https://.etherscan.io/",
        "https://ETHERSCAN.io/",
        "https://ethersc\u0430n.io/",  # a Cyrillic letter
        "https://etherscan\u3002io/",
        "https://xn--ethersan-7ig.io/",
        "https://ether\u00adscan.io/",
        "https://etherscan.io\\@evil.example/",
        "https:\\\\etherscan.io/",
        "https://etherscan.io/ ",
        " https://etherscan.io/",
        "https://etherscan.io/\n",
        "https://etherscan.io/\ttx",
        "https://etherscan.io/#a",
        "https://etherscan.io/\u202etx",
        "https://etherscan.io?x=1",
        "https://[::1]/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://etherscan.io/" + "a" * 2_000,
    ],
)
def test_whatever_else_it_may_be_it_is_refused(url: str) -> None:
    with pytest.raises(LinkRefused):
        checked_link(url, ALLOWED)


@pytest.mark.requirement("U3")
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "xn--ethersan-7ig.io", "a..b"])
def test_a_host_that_is_no_plain_name_is_refused_even_if_it_were_allowed(host: str) -> None:
    with pytest.raises(LinkRefused):
        checked_link(f"https://{host}/", {host})


@pytest.mark.requirement("U3")
@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_around_an_allowed_host_leads_elsewhere(before: str, after: str) -> None:
    url = f"https://{before}etherscan.io{after}"
    try:
        link = checked_link(url, ALLOWED)
    except LinkRefused:
        return

    assert before == ""
    assert link.url.split("/")[2] == "etherscan.io"


@pytest.mark.requirement("U3")
def test_a_transaction_has_a_page_where_the_manifest_names_an_explorer() -> None:
    link = transaction_link(EXPLORED, HASH, ALLOWED)

    assert link is not None
    assert link.url == f"https://etherscan.io/tx/{HASH}"
    assert transaction_link(NETWORK, HASH, ALLOWED) is None


@pytest.mark.requirement("U3")
@pytest.mark.parametrize("tx_hash", ["", "0x12", HASH.upper(), HASH + "/../../evil", "../x"])
def test_what_is_no_hash_gets_into_no_link(tx_hash: str) -> None:
    with pytest.raises(LinkRefused):
        transaction_link(EXPLORED, tx_hash, ALLOWED)


def test_the_hosts_are_those_of_the_manifests() -> None:
    assert explorer_host(EXPLORED) == "etherscan.io"
    assert explorer_hosts([EXPLORED, NETWORK]) == ALLOWED


@pytest.mark.requirement("U3")
@pytest.mark.parametrize(
    ("chosen", "host"),
    [
        ({}, "etherscan.io"),
        ({NETWORK.key: "eth.blockscout.com"}, "eth.blockscout.com"),
        ({NETWORK.key: "evil.example"}, "etherscan.io"),
        ({"elsewhere": "eth.blockscout.com"}, "etherscan.io"),
    ],
)
def test_links_lead_to_the_explorer_of_choice_if_the_manifest_names_it(
    chosen: dict[str, str], host: str
) -> None:
    both = replace(EXPLORED, other_explorers=("https://eth.blockscout.com",))
    network = with_explorer(both, chosen)
    link = transaction_link(network, HASH, explorer_hosts([both]))

    assert chosen_explorer(both, chosen) == host
    assert link is not None
    assert link.host == host
    assert set(explorers_of(network)) == set(explorers_of(both))


def test_where_no_explorer_is_known_none_can_be_chosen() -> None:
    assert explorers_of(NETWORK) == ()
    assert chosen_explorer(NETWORK, {NETWORK.key: "etherscan.io"}) == ""
    assert with_explorer(NETWORK, {NETWORK.key: "etherscan.io"}) is NETWORK
