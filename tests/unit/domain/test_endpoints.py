"""Addresses of nodes: what can be asked, and how much of one may be read on a screen."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.endpoints import (
    HIDDEN,
    added,
    nodes_of,
    read_endpoint,
    second_node,
    shown_endpoint,
)
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import NoHost, NotAnEndpoint, SameNode
from tests.builders import NETWORK

NOBODY = replace(NETWORK, endpoint="")


@pytest.mark.parametrize(
    "typed", ["", "node.example", "ws://node.example", "file:///etc/passwd", "//node.example"]
)
def test_what_is_not_asked_over_http_is_no_address(typed: str) -> None:
    with pytest.raises(NotAnEndpoint):
        read_endpoint(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "https://",
        "https:///path",
        "https://[::1",
        "https://a b.example",
        "http://node.example:x",
        "https://elpmaxe.\u202eedon",  # it would be read as node.example
        "https://node\u200b.example",
    ],
)
def test_an_address_that_names_nobody_says_so(typed: str) -> None:
    with pytest.raises(NoHost):
        read_endpoint(typed)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://node.example", "https://node.example"),
        ("https://node.example:8545/", "https://node.example:8545"),
        ("https://node.example/v3/0123456789abcdef", f"https://node.example/{HIDDEN}"),
        ("https://user:secret@node.example", f"https://node.example/{HIDDEN}"),
        ("https://node.example?key=1", f"https://node.example/{HIDDEN}"),
        ("https://node.example#1", f"https://node.example/{HIDDEN}"),
        ("http://[::1]:8545", "http://[::1]:8545"),
        ("nothing that can be read", HIDDEN),
    ],
)
def test_what_may_be_a_key_is_never_shown(url: str, shown: str) -> None:
    assert shown_endpoint(url) == shown


@pytest.mark.parametrize(
    ("url", "is_here", "is_open"),
    [
        ("http://127.0.0.1:8545", True, False),
        ("http://[::1]:8545", True, False),
        ("http://localhost:8545", True, False),
        ("http://geth.localhost", True, False),
        ("http://node.example", False, True),
        ("HTTP://192.168.1.5:8545", False, True),
        ("https://node.example", False, False),
    ],
)
def test_an_open_way_to_another_computer_is_told_from_all_others(
    url: str, *, is_here: bool, is_open: bool
) -> None:
    read = read_endpoint(url)

    assert (read.is_here, read.is_open) == (is_here, is_open)


@pytest.mark.requirement("T11")
@pytest.mark.parametrize(
    "again",
    [
        "https://one.example/other/path",
        "https://user@ONE.example:8545",
        "https://one.example.",
        "http://127.0.0.1:8545/again",
    ],
)
def test_no_node_stands_in_the_list_twice(again: str) -> None:
    nodes = ("https://one.example", "http://127.0.0.1:8545", "unreadable")

    with pytest.raises(SameNode):
        added(nodes, again)


@pytest.mark.parametrize(
    ("known", "again"),
    [
        ("http://node.example", "HTTP://Node.Example/"),
        ("https://node.example", "https://\uff4eode.example."),
        ("https://b\u00fccher.example", "https://xn--bcher-kva.example/v1"),
        ("https://[2001:db8::1]", "https://[2001:0DB8:0:0:0:0:0:1]"),
        (f"https://\u00fc{'a' * 64}.example", f"https://\u00dc{'A' * 64}.example"),
        ("http://127.0.0.1", "HTTP://127.0.0.1:80/"),
        ("http://localhost:8545", "http://[::1]:8545"),
        ("http://LOCALHOST:8545", "http://127.0.0.1:8545/key"),
    ],
)
def test_a_node_in_other_letters_is_the_same_node(known: str, again: str) -> None:
    for nodes, typed in (((known,), again), ((again,), known)):
        with pytest.raises(SameNode):
            added(nodes, typed)


def test_another_port_of_this_computer_is_another_node() -> None:
    nodes = ("http://127.0.0.1:8545",)

    assert added(nodes, " http://127.0.0.1:8546 ") == (*nodes, "http://127.0.0.1:8546")


@pytest.mark.requirement("T11")
def test_the_first_is_asked_and_the_second_confirms() -> None:
    settings = Settings(nodes={NETWORK.key: ("https://a.example", "https://b.example")})

    assert nodes_of(NETWORK, settings)[0] == "https://a.example"
    assert second_node(NETWORK, settings) == "https://b.example"
    assert nodes_of(NETWORK, Settings()) == (NETWORK.endpoint,)
    assert (nodes_of(NOBODY, Settings()), second_node(NETWORK, Settings())) == ((), "")
    assert nodes_of(NETWORK, Settings(nodes={NETWORK.key: ()})) == ()
