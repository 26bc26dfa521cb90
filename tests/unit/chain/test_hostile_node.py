"""Whatever bytes come from the other end of the line, what comes out is a fault of ours."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from hypothesis import given, settings
from hypothesis import strategies as st
import msgspec
import pytest

from gaib_wallet.chain import erc20, feeds, markets, minting, multicall, vault
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.prices import price_reads
from gaib_wallet.chain.venues import curve
from gaib_wallet.errors import (
    NodeBusy,
    NodeUnreachable,
    ReplyTooLong,
    UnexpectedReply,
    WalletError,
    WrongChain,
)
from tests.builders import ACCOUNT, AID, CONTRACTS, NETWORK, POOL, USDC, USDT, aid, said, usdc
from tests.unit.chain.scripted_node import CHAIN_ID

Line = Callable[[asyncio.StreamWriter], Awaitable[None]]
TEN_MB = 10_000_000
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)

WORDS = st.integers(0, 2**256 - 1) | st.integers(0, 1_000) | st.sampled_from([32, 64, 96, 2**64])
_ANYWHERE = POOL.address
ROUTES = markets.market_routes(NETWORK, USDC, AID)
UNISWAP = [route for route in ROUTES if route.way.gives_exactly]
READS: list[Read[object]] = [
    erc20.owned(USDC, ACCOUNT),
    vault.request(NETWORK, ACCOUNT),
    vault.paused(NETWORK),
    *markets.quotes(NETWORK, usdc("1"), AID),
    *markets.quotes(NETWORK, said("1"), USDT),
    *(markets.asked(NETWORK, route, aid("1")) for route in UNISWAP),
    *(one for route in ROUTES for one in price_reads(NETWORK, route.pools, USDC, AID).reads),
    *curve.PoolReads(POOL).reads,
    *minting.mint_reads(_ANYWHERE, ACCOUNT, USDC, AID, 20_000).all,
    *minting.redeem_reads(_ANYWHERE, ACCOUNT, USDC, AID, 20_000).all,
    Read(_ANYWHERE, b"", lambda reply: multicall.decode([], reply)),
]
if feed := feeds.feed(CONTRACTS.eth_usd_feed):
    READS.append(feed)


def http(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def saying(answer: bytes) -> Line:
    async def line(writer: asyncio.StreamWriter) -> None:
        writer.write(answer)

    return line


async def ten_megabytes(writer: asyncio.StreamWriter) -> None:
    writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {TEN_MB}\r\n\r\n".encode())
    for _ in range(TEN_MB // 100_000):
        writer.write(b'"' + b"a" * 99_999)
        await writer.drain()


async def silence(_: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


@asynccontextmanager
async def asked(line: Line, timeout_s: int = 10) -> AsyncIterator[NodeClient]:
    """A client of a server that does just `line` with every question."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await line(writer)
            await writer.drain()
        except (ConnectionError, asyncio.CancelledError):
            pass  # the client has heard enough
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    client = NodeClient(f"http://{host}:{port}", CHAIN_ID, timeout_s)
    try:
        yield client
    finally:
        await client.aclose()
        server.close()


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (http(b"\x00\xff garbage"), UnexpectedReply),
        (http(b"<html><body>Sign in to this network</body></html>"), UnexpectedReply),
        (http(b""), UnexpectedReply),
        (http(b"null"), UnexpectedReply),
        (http(b"[" * 100_000), UnexpectedReply),
        (http(b'{"result": "0x1", "error": 7}'), UnexpectedReply),
        (http(b'{"result": "0x' + b"f" * 100 + b'"}'), UnexpectedReply),
        (http(b'{"result": "0x1"}'), WrongChain),
        (http(b"slow down", "429 Too Many Requests"), NodeBusy),
        (http(b"sorry", "502 Bad Gateway"), NodeUnreachable),
        (b"SSH-2.0-OpenSSH\r\n", NodeUnreachable),
        (b"", NodeUnreachable),
    ],
)
async def test_an_answer_that_no_node_gives_is_a_fault(
    answer: bytes, fault: type[WalletError]
) -> None:
    async with asked(saying(answer)) as client:
        with pytest.raises(fault):
            await client.call(USDC.address, b"")


@pytest.mark.requirement("N6")
async def test_ten_megabytes_are_not_taken_in() -> None:
    async with asked(ten_megabytes) as client:
        with pytest.raises(ReplyTooLong):
            await client.call(USDC.address, b"")


@pytest.mark.requirement("N6")
async def test_silence_ends_with_the_time_that_was_set() -> None:
    async with asked(silence, timeout_s=1) as client:
        with pytest.raises(NodeUnreachable):
            await client.call(USDC.address, b"")


@pytest.mark.requirement("N6")
@settings(max_examples=50, deadline=None)
@given(chain_id=JSON_VALUES, result=JSON_VALUES)
async def test_any_json_is_an_answer_or_a_fault(chain_id: object, result: object) -> None:
    answers = [{"result": hex(CHAIN_ID)}, {"result": result}, chain_id]

    async def line(writer: asyncio.StreamWriter) -> None:
        writer.write(http(msgspec.json.encode(answers.pop(0))))

    async with asked(line) as client:
        for question in (client.call(USDC.address, b""), client.ask("eth_any")):
            with suppress(WalletError):
                await question


@pytest.mark.requirement("N6")
@settings(max_examples=200, deadline=None)
@given(read=st.sampled_from(READS), reply=st.binary(max_size=600))
def test_any_bytes_are_a_value_or_a_fault(read: Read[object], reply: bytes) -> None:
    with suppress(WalletError):
        read.decode(reply)


@pytest.mark.requirement("N6")
@settings(max_examples=300, deadline=None)
@given(read=st.sampled_from(READS), words=st.lists(WORDS, max_size=24))
def test_any_words_are_a_value_or_a_fault(read: Read[object], words: list[int]) -> None:
    with suppress(WalletError):
        read.decode(b"".join(word.to_bytes(32, "big") for word in words))
