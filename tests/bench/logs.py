"""Many events fetched, decoded and stored, beside those who only fetch and decode them."""

from collections.abc import Sequence
from pathlib import Path
import tempfile
import time
from typing import Any

from aiohttp import ClientSession
import msgspec
from web3 import Web3

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.event_decoders import DEPOSIT
from gaib_wallet.chain.logs import LIKED_ROWS
from gaib_wallet.chain.patient_reader import PatientReader
from gaib_wallet.demo import packages
from gaib_wallet.demo.node import Node
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.services.event_sync import EventSync
from gaib_wallet.services.yields import VAULT
from gaib_wallet.storage.events import EventFile
from tests.bench.emitter import ABI, EVENTS_A_BLOCK, Emitted, emit
from tests.bench.npm import JavaScript
from tests.bench.rows import Row, beside
from tests.bench.turns import Act, in_turn
from tests.past_reader import past_reader

EVENTS = 100_000
TURNS = 3
_SLOW = 25
"""ethers and web3.py read one of so many parts: each would need half a minute for all."""

Pages = list[tuple[int, int]]


async def rows(peers: JavaScript) -> list[Row]:
    """The row `logs`, for each peer."""
    with Node(packages.anvil(), kept_states=1) as node:
        emitted = emit(node, EVENTS)
        pages = _pages(emitted)
        client = NodeClient(emitted.network.endpoint, emitted.network.chain_id)
        try:
            reader = past_reader(client, emitted.network, emitted.vault)
            some = pages[: len(pages) // _SLOW]
            ours, viem, ethers, web3, floor = await in_turn(
                _ours(reader, emitted),
                _javascript(peers, "viemLogs", emitted, pages),
                _javascript(peers, "ethersLogs", emitted, some),
                _web3(emitted, some),
                _floor(emitted, pages),
                turns=TURNS,
                idle_turns=1,
            )
        finally:
            await client.aclose()

    def row(peer: str, found: float, goal: str, ratio: float) -> Row:
        pair = (peer, found)
        return beside("logs", ours.median, "events/s", pair, goal, ratio=ratio, better="higher")

    return [
        row("viem getContractEvents", viem.median, "4 times as fast", 4),
        row("ethers queryFilter", ethers.median, "faster", 1),
        row("web3.py get_logs", web3.median, "30 times as fast", 30),
        row("fetch and parse only", floor.median, "at most 2 times the time", 0.5),
    ]


def _pages(emitted: Emitted) -> Pages:
    """Spans of as many blocks as the wallet reads at once."""
    span = LIKED_ROWS // EVENTS_A_BLOCK
    last = emitted.last
    return [(one, min(last, one + span - 1)) for one in range(emitted.first, last + 1, span)]


def _ours(reader: PatientReader, emitted: Emitted) -> Act:
    async def act() -> float:
        with tempfile.TemporaryDirectory() as folder:
            store = EventFile(Path(folder) / "events.sqlite")
            final = await reader.final(emitted.last)
            at = BlockStamp(emitted.last, final.stamp.mined_at)
            began = time.perf_counter()
            walk = EventSync(reader, store, {VAULT: reader.page}, (emitted.first, final, at))
            await walk.begin()
            async for _ in walk.fill():
                pass
            took = time.perf_counter() - began
            count = sum(1 for _ in walk.events(VAULT, emitted.first, emitted.last))
        return _rate(count, emitted.count, took)

    return act


def _javascript(peers: JavaScript, kind: str, emitted: Emitted, pages: Pages) -> Act:
    async def act() -> float:
        count, seconds = peers.ask(
            kind,
            endpoint=emitted.network.endpoint,
            address=emitted.vault.address,
            abi=ABI,
            event="Deposit",
            pages=pages,
        )
        return _rate(count, _events_in(pages), seconds)

    return act


def _web3(emitted: Emitted, pages: Pages) -> Act:
    web3 = Web3(Web3.HTTPProvider(emitted.network.endpoint))
    vault = web3.eth.contract(Web3.to_checksum_address(emitted.vault.address), abi=ABI)

    async def act() -> float:
        began = time.perf_counter()
        count = 0
        for first, last in pages:
            count += len(vault.events.Deposit().get_logs(from_block=first, to_block=last))
        took = time.perf_counter() - began
        return _rate(count, _events_in(pages), took)

    return act


def _floor(emitted: Emitted, pages: Pages) -> Act:
    async def act() -> float:
        began = time.perf_counter()
        count = 0
        async with ClientSession() as session:
            for first, last in pages:
                count += len(await _raw_logs(session, emitted, first, last))
        return _rate(count, emitted.count, time.perf_counter() - began)

    return act


async def _raw_logs(
    session: ClientSession, emitted: Emitted, first: int, last: int
) -> Sequence[object]:
    asked: dict[str, Any] = {
        "fromBlock": hex(first),
        "toBlock": hex(last),
        "address": emitted.vault.address,
        "topics": [DEPOSIT],
    }
    question = {"jsonrpc": "2.0", "id": 1, "method": "eth_getLogs", "params": [asked]}
    async with session.post(emitted.network.endpoint, json=question) as response:
        found: Sequence[object] = msgspec.json.decode(await response.read())["result"]
    return found


def _events_in(pages: Pages) -> int:
    return sum(last - first + 1 for first, last in pages) * EVENTS_A_BLOCK


def _rate(count: int, expected: int, seconds: float) -> float:
    """Events a second; every one of them has to be there."""
    if count != expected:
        raise RuntimeError(f"{count} of {expected} events were read")
    return count / seconds
