"""A fork of a node: what happens there stays there, and what cannot be forked says so."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
import json
from pathlib import Path
from threading import Thread
import time
from typing import Any
from urllib.parse import urlsplit

import pytest
from typing_extensions import override

from gaib_wallet.app.fork import RunningFork, opened_fork
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.rpc import HOST
from gaib_wallet.demo.uplink import Uplink, host_of
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NoLiveNode, NotALiveNode, UnknownLiveChain, WalletError
from tests.demo_chain import DemoChain
from tests.manifest_chain import ManifestChain

SECRET = "a-key-that-was-paid-for"  # noqa: S105 - none
LOOKS_S = 0.01
NEAR_S = 60


def forked(url: str, act: Callable[[RunningFork], None]) -> None:
    """Do `act` on a fork of what answers at `url`."""

    async def whole() -> None:
        async with AsyncExitStack() as cleanup:
            fork = await opened_fork(url, cleanup)
            await asyncio.to_thread(act, fork)

    asyncio.run(whole())


def refused(url: str) -> WalletError:
    with pytest.raises(WalletError) as found:
        forked(url, lambda _fork: None)
    return found.value


@contextmanager
def answering(status: int, content: bytes) -> Iterator[tuple[str, list[str]]]:
    """A server that answers every question so, its URL, and the Authorization it was shown."""
    shown: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            shown.append(self.headers.get("Authorization", ""))
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        @override
        def log_message(self, format: str, *args: Any) -> None: ...

    with HTTPServer((HOST, 0), Server) as server:
        Thread(target=server.serve_forever, args=(LOOKS_S,), daemon=True).start()
        yield f"{HOST}:{server.server_port}", shown
        server.shutdown()


def owned(fork: RunningFork, account: Address, network: Network) -> dict[str, int]:
    blocks = Blocks(fork.node)
    return {
        token.symbol: blocks.read(token.address, "balanceOf(address)", account) // 10**token.digits
        for token in network.tokens
    }


def test_a_fork_has_what_the_node_has_and_people_with_money_on_it(fresh_chain: DemoChain) -> None:
    network, people = fresh_chain.network, fresh_chain.people
    fresh_chain.controls.set_whitelisted(people.treasury.address, is_whitelisted=False)
    before = fresh_chain.node.head()

    def act(fork: RunningFork) -> None:
        assert fork.network.name == "Demo chain"
        assert (fork.network.is_demo, fork.network.fork_of) == (True, HOST)
        assert fork.network.pools == network.pools
        assert set(fork.closed) == {"trouble"}
        assert owned(fork, people.savings.address, network) == {
            "AID": 1_250,
            "sAID": 9_000,
            "USDC": 12_500,
            "USDT": 0,
        }
        assert owned(fork, people.treasury.address, network)["USDT"] == 250_000
        assert fork.controls.is_whitelisted(people.treasury.address)
        assert int(fork.node.head()["timestamp"], 16) >= int(before["timestamp"], 16)
        fork.controls.tick()
        assert fork.node.ask("anvil_nodeInfo")["forkConfig"]["forkUrl"] != fresh_chain.endpoint
        assert answered_to_a_page(fork) is None

    forked(fresh_chain.endpoint, act)

    assert fresh_chain.node.head() == before
    assert not fresh_chain.controls.is_whitelisted(people.treasury.address)


def test_starting_over_takes_back_what_was_done(fresh_chain: DemoChain) -> None:
    savings, curve = fresh_chain.people.savings, fresh_chain.network.pools[0]

    async def whole() -> None:
        async with AsyncExitStack() as cleanup:
            fork = await opened_fork(fresh_chain.endpoint, cleanup)
            for _ in range(2):
                await fork.depeg()
                assert round(fork.controls.price(curve), 4) < 1
                await fork.start_over()
                assert fork.controls.price(curve) == 1
                assert owned(fork, savings.address, fork.network)["AID"] == 1_250

    asyncio.run(whole())


def test_a_program_in_the_place_of_a_published_account_is_taken_away(
    fresh_chain: DemoChain,
) -> None:
    savings = fresh_chain.people.savings.address
    fresh_chain.node.ask("anvil_setCode", savings, "0x6001")

    forked(
        fresh_chain.endpoint,
        lambda fork: _is_equal(fork.node.ask("eth_getCode", savings, "latest"), "0x"),
    )


def test_a_fork_leaves_nothing_in_a_person_s_folders(
    fresh_chain: DemoChain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))

    forked(fresh_chain.endpoint, lambda _fork: None)

    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize(
    "url", ["", "-", "node.example", "ftp://node.example", "https://", "http://a:x", "http://[::"]
)
def test_what_is_no_address_of_a_node_is_not_repeated(url: str) -> None:
    with pytest.raises(NotALiveNode) as found:
        host_of(url)

    assert "http://" in str(found.value)


@pytest.mark.parametrize(
    ("status", "content"),
    [(200, b"<html>"), (401, b'{"result": "0x1"}'), (200, b'{"error": {}}'), (200, b"[]")],
)
def test_what_does_not_answer_as_a_node_does_is_named_by_its_host_alone(
    status: int, content: bytes
) -> None:
    with answering(status, content) as (place, _):
        fault = refused(f"http://{place}/{SECRET}")

    assert isinstance(fault, NoLiveNode)
    assert HOST in str(fault)
    assert SECRET not in str(fault)


def test_silence_is_told() -> None:
    assert isinstance(refused(f"http://{HOST}:1/{SECRET}"), NoLiveNode)


def test_a_chain_that_no_manifest_describes_is_told_by_its_number() -> None:
    with answering(200, json.dumps({"result": "0x2a"}).encode()) as (place, shown):
        fault = refused(f"http://me:{SECRET}@{place}/")

    assert isinstance(fault, UnknownLiveChain)
    assert "42" in str(fault)
    assert SECRET not in str(fault)
    assert shown[0].startswith("Basic ")


def test_a_node_that_falls_silent_before_it_is_forked_is_told() -> None:
    with answering(200, json.dumps({"result": "0x1"}).encode()) as (place, _):
        fault = refused(f"http://{place}/{SECRET}")

    assert isinstance(fault, NoLiveNode)
    assert SECRET not in str(fault)


def test_the_door_shows_the_fork_nothing_of_the_url() -> None:
    with Uplink(f"https://me:{SECRET}@node.example/{SECRET}") as uplink:
        assert uplink.host == "node.example"
        assert uplink.endpoint.startswith(f"http://{HOST}:")


def asked_at(endpoint: str, question: object, place: str | None = None) -> int:
    """The status with which the door at `endpoint` answers; `place` stands for its name."""
    parts = urlsplit(endpoint)
    connection = HTTPConnection(parts.hostname or "", parts.port)
    connection.request("POST", parts.path if place is None else place, json.dumps(question))
    status = connection.getresponse().status
    connection.close()
    return status


def test_the_door_opens_to_nobody_who_was_not_told_its_name() -> None:
    asked = {"jsonrpc": "2.0", "id": 1, "method": "eth_chainId", "params": []}
    with (
        answering(200, b"{}") as (place, shown),
        Uplink(f"http://{place}/{SECRET}") as uplink,
        Uplink(f"http://{place}/{SECRET}") as other,
    ):
        assert [asked_at(uplink.endpoint, asked, one) for one in ("/", "", "/x")] == [404] * 3
        assert asked_at(uplink.endpoint, asked, urlsplit(other.endpoint).path) == 404
        assert shown == []
        assert asked_at(uplink.endpoint, asked) == 200
        assert len(shown) == 1


@pytest.mark.parametrize(
    "question",
    [
        {"method": "eth_sendRawTransaction", "params": ["0x02"]},
        [{"method": "eth_chainId"}, {"method": "eth_sendRawTransaction", "params": ["0x02"]}],
        {"method": "eth_sendBundle"},
        {"method": "eth_signTransaction"},
        {"method": "personal_unlockAccount"},
        {"method": 1},
        {},
        ["eth_chainId"],
        "eth_chainId",
    ],
)
def test_the_door_lets_nothing_through_that_a_live_network_would_do(question: object) -> None:
    with answering(200, b"{}") as (place, shown), Uplink(f"http://{place}/{SECRET}") as uplink:
        assert asked_at(uplink.endpoint, question) == 403
        assert shown == []


def answered_to_a_page(fork: RunningFork) -> str | None:
    """Whom the fork's node allows to read, where a web page asks it."""
    parts = urlsplit(fork.node.endpoint)
    connection = HTTPConnection(parts.hostname or "", parts.port)
    connection.request("POST", "/", b"{}", {"Origin": "https://page.example"})
    allowed = connection.getresponse().headers["Access-Control-Allow-Origin"]
    connection.close()
    return allowed


def test_on_a_fork_of_ethereum_people_have_money_and_few_levers_move(
    ethereum: ManifestChain,
) -> None:
    def act(fork: RunningFork) -> None:
        assert fork.network.chain_id == 1
        assert (fork.network.relay, fork.network.explorer) == (None, "")
        assert set(fork.closed) >= {"advance", "set_whitelisted", "yield", "payment", "trouble"}
        assert not {"upgrade", "reorg"} & set(fork.closed)
        treasury = owned(fork, ethereum.people.treasury.address, fork.network)
        assert treasury == {"AID": 620_000, "sAID": 500_000, "USDC": 1_840_000, "USDT": 250_000}
        # The signer takes no deadline far from this machine's own clock.
        assert abs(int(fork.node.head()["timestamp"], 16) - time.time()) < NEAR_S

    forked(ethereum.endpoint, act)


def _is_equal(found: object, expected: object) -> None:
    assert found == expected
