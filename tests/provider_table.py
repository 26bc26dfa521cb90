"""What providers allow, and what they say beyond that: a row for each in the table of limits."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.providers import (
    Asked,
    Judge,
    Refusal,
    blocks_over,
    bytes_over,
    every,
    rows_over,
)

LONG, SHORT = 60_000, 400
"""Blocks of a history: where a provider gives few at once, a short one tells as much."""


@dataclass(frozen=True)
class Provider:
    """A row: how it judges, and within how many questions the whole history is read.

    `cap` is how many blocks a reader believes in at the end; None where it limits none. `blocks` is
    how long the history is, and `is_dense` whether a part of it has very many logs.
    """

    name: str
    judge: Callable[[], Judge]
    cap: int | None
    questions: int
    blocks: int = LONG
    is_dense: bool = False


_SIZE = (
    "Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and "
    "no limit on the response size, or you can request any block range with a cap of 10K logs in "
    "the response. Based on your parameters and the response size limit, this block range should "
    "work: [{first}, {end}]"
)
_WORKS = "Based on your parameters, this block range should work: [{first}, {end}]"
_ALCHEMY = f"You can make eth_getLogs requests with up to a 500 block range. {_WORKS}"
_FREE = (
    "Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block range. "
    f"{_WORKS}. Upgrade to PAYG for expanded block range."
)
_INFURA = "query returned more than 10000 results. Try with this block range [{first}, {end}]."
_LLAMA = "query exceeds max results 20000, retry with the range {a}-{b}"
_1RPC = "eth_getLogs is limited to a 1000 blocks range"
_BLOCKPI = "eth_getLogs is limited to 1024 block range. Please check https://docs.blockpi.io/rpc/64"
_CHAINSTACK = "Block range limit exceeded. See https://docs.chainstack.com/docs/limits#1024"
_NO_BACKEND = Refusal(-32011, "no backend is currently healthy to serve traffic", 503)
_SLOW = Refusal(-32007, "50/second request limit reached - reduce calls per second or upgrade")
_RATE = Refusal(0, "", 429, (("Retry-After", "3"),))
_TOO_MANY = Refusal(-32005, "limit exceeded")


def _open(_: Asked) -> Refusal | None:
    return None


def _rows(most: int, code: int, text: str) -> Callable[[], Judge]:
    return lambda: rows_over(most, code, text)


def _blocks(most: int, code: int, text: str, status: int = 200) -> Callable[[], Judge]:
    return lambda: blocks_over(most, code, text, status)


def _often(count: int, refusal: Refusal, inner: Judge = _open) -> Callable[[], Judge]:
    return lambda: every(count, refusal, inner)


PROVIDERS = (
    Provider("Alchemy", _blocks(500, -32600, _ALCHEMY, 400), 500, 124),
    Provider("Alchemy, free", _blocks(10, -32600, _FREE, 400), 10, 43, SHORT),
    Provider("Alchemy, size", _rows(10_000, -32602, _SIZE), None, 30, is_dense=True),
    Provider("Infura, results", _rows(10_000, -32005, _INFURA), None, 30, is_dense=True),
    Provider(
        "Infura, time", _rows(9_000, -32005, "query timeout exceeded"), None, 27, is_dense=True
    ),
    Provider(
        "Infura, range",
        _blocks(10_000, -32602, "range {asked} exceeds limit of 10000"),
        10_000,
        12,
    ),
    Provider(
        "QuickNode",
        _blocks(10_000, -32614, "eth_getLogs is limited to a 10,000 range", 413),
        10_000,
        12,
    ),
    Provider(
        "QuickNode, trial",
        _blocks(5, -32614, "eth_getLogs is limited to a 5 range", 413),
        5,
        83,
        SHORT,
    ),
    Provider("QuickNode, busy", _often(4, _SLOW), None, 8),
    Provider("PublicNode", _blocks(50_000, -32701, "exceed maximum block range: 50000"), None, 7),
    Provider("LlamaRPC", _rows(20_000, -32602, _LLAMA), None, 33, is_dense=True),
    Provider("Ankr, wide", _blocks(3_000, -32600, "block range is too wide"), 2_048, 34),
    Provider(
        "Ankr, distance",
        _blocks(10_000, -32600, "maximum [from, to] blocks distance: 10000"),
        10_000,
        12,
    ),
    Provider(
        "Ankr, results",
        _rows(20_000, -32600, "query exceeds max results"),
        None,
        27,
        is_dense=True,
    ),
    Provider(
        "dRPC",
        _blocks(10_000, 35, "ranges over 10000 blocks are not supported on freetier"),
        10_000,
        12,
    ),
    Provider("1rpc", _blocks(1_000, -32602, _1RPC), 1_000, 64),
    Provider("1rpc, counts from zero", _blocks(999, -32602, _1RPC), 999, 65),
    Provider(
        "1rpc, 50",
        _blocks(50, -32602, "eth_getLogs is limited to 0 - 50 blocks range"),
        50,
        11,
        SHORT,
    ),
    Provider(
        "1rpc, bytes",
        lambda: bytes_over(
            2_000_000, -32602, "response size should not greater than 2000000 bytes"
        ),
        None,
        43,
        is_dense=True,
    ),
    Provider(
        "merkle.io",
        _blocks(1_000, -32000, "eth_getLogs range is too large, max is 1k blocks"),
        1_000,
        64,
    ),
    Provider(
        "mevblocker",
        _rows(10_000, -32005, "query returned more than 10000 results"),
        None,
        27,
        is_dense=True,
    ),
    Provider("Cloudflare", _blocks(800, -32047, "Max range: 800"), 800, 79),
    Provider("BlockPI", _blocks(1_024, -32000, _BLOCKPI), 1_024, 63),
    Provider("Chainstack, free", _blocks(100, -32000, _CHAINSTACK), 64, 11, SHORT),
    Provider("Chainstack", _blocks(10_000, -32000, _CHAINSTACK), 8_192, 13),
    Provider("BSC dataseed", _blocks(5_000, -32000, "exceed maximum block range: 5000"), 5_000, 17),
    Provider("BSC dataseed, unclear", _often(3, _TOO_MANY), None, 10),
    Provider("base.org", _blocks(10_000, -32000, "block range too large"), 8_192, 13),
    Provider("base.org, no backend", _often(4, _NO_BACKEND), None, 8),
    Provider(
        "Arbitrum",
        _rows(10_000, -32602, "logs matched by query exceeds limit of 10000"),
        None,
        27,
        is_dense=True,
    ),
    Provider("429", _often(3, _RATE), None, 9),
    Provider("a node of one's own", lambda: _open, None, 27, is_dense=True),
    Provider("reth", _blocks(10_000, -32602, "query exceeds max block range 10000"), 10_000, 12),
    Provider(
        "Nethermind",
        _rows(20_000, -32005, "Too many logs requested. Max logs per response is 20000."),
        None,
        27,
        is_dense=True,
    ),
    Provider(
        "Besu",
        _blocks(5_000, -32005, "Requested range exceeds maximum RPC range limit"),
        4_096,
        21,
    ),
)
