"""Every provider says in words of its own that it gives no more logs."""

import pytest

from gaib_wallet.chain.faults import NodeRefusal
from gaib_wallet.chain.log_limits import LogLimit, Refused, log_limit, wait_named

ASKED = 20_000
HALF = ASKED // 2
RANGE, ROWS, BUSY, GONE, OTHER = Refused
SIZE = "Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range"

SAYINGS = [
    # Alchemy
    (-32600, ("up to a 500 block range. Based on your parameters, this block range should work: "
     "[0x1000, 0x11f3]"), 400, RANGE, 500),
    (-32600, ("Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block "
     "range. This block range should work: [0x0, 0x9]. Upgrade to PAYG."), 400, RANGE, 10),
    (-32602, (f"{SIZE} and no limit on the response size, or a cap of 10K logs in the response. "
     "Based on your parameters, this block range should work: [0x64, 0x95]"), 200, ROWS, 50),
    (-32602, f"{SIZE} and no limit on the response size.", 200, ROWS, HALF),
    # Infura
    (-32005, ("query returned more than 10000 results. Try with this block range "
     "[0x1f41, 0x1fa4]."), 200, ROWS, 100),
    (-32005, "query timeout exceeded", 200, ROWS, HALF),
    (-32602, "range 1000000 exceeds limit of 10000", 200, RANGE, 10_000),
    (-32602, "range 20000 exceeds limit of 10000", 200, RANGE, 10_000),
    # QuickNode
    (-32614, "eth_getLogs is limited to a 10,000 range", 413, RANGE, 10_000),
    (-32614, "eth_getLogs is limited to a 5 range", 413, RANGE, 5),
    (-32007, "50/second request limit reached - reduce calls per second", 200, BUSY, ASKED),
    # PublicNode, BSC dataseed, geth
    (-32701, "exceed maximum block range: 5000", 200, RANGE, 5_000),
    (-32000, "archive requests need a token: recent blocks only", 403, GONE, ASKED),
    (-32005, "limit exceeded", 200, BUSY, HALF),
    (-32005, "query returned more than 10000 results", 200, ROWS, HALF),
    # LlamaRPC, reth
    (-32602, "query exceeds max results 20000, retry with the range 100-149", 200, ROWS, 50),
    (-32602, "query exceeds max block range 10000", 200, RANGE, 10_000),
    # Ankr
    (-32600, "block range is too wide", 200, RANGE, HALF),
    (-32600, "maximum [from, to] blocks distance: 10000", 200, RANGE, 10_000),
    (-32600, "query exceeds max results", 200, ROWS, HALF),
    # dRPC, 1rpc, merkle.io
    (35, "ranges over 10000 blocks are not supported on freetier", 400, RANGE, 10_000),
    (-32602, "eth_getLogs is limited to a 1000 blocks range", 200, RANGE, 1_000),
    (-32602, "eth_getLogs is limited to 0 - 50 blocks range", 200, RANGE, 50),
    (-32602, "response size should not greater than 1000 bytes", 200, ROWS, HALF),
    (-32000, "eth_getLogs range is too large, max is 1k blocks", 200, RANGE, 1_000),
    # Cloudflare, BlockPI, Chainstack
    (-32047, "Max range: 800", 200, RANGE, 800),
    (-32000, "eth_getLogs is limited to 1024 block range. See https://docs.blockpi.io/api/64", 200,
     RANGE, 1_024),
    (-32000, "Block range limit exceeded. See https://docs.chainstack.com/limits#1024", 200,
     RANGE, HALF),
    # base.org, Arbitrum
    (-32000, "block range too large", 200, RANGE, HALF),
    (-32011, "no backend is currently healthy to serve traffic", 503, BUSY, ASKED),
    (-32602, "logs matched by query exceeds limit of 10000", 200, ROWS, HALF),
    # nodes' own
    (-32005, "Too many logs requested. Max logs per response is 1000.", 200, ROWS, HALF),
    (-32000, "Requested range exceeds maximum RPC range limit", 200, RANGE, HALF),
    (-32602, "block range extends beyond current head block", 200, BUSY, ASKED),
    (-32602, "invalid block range params", 200, OTHER, HALF),
    (-32000, "exceed max addresses or topics per search position", 200, OTHER, HALF),
    (-32000, "missing trie node 0abc (path )", 200, GONE, ASKED),
    (-32000, "required historical state unavailable", 200, GONE, ASKED),
    (-32000, "header not found", 200, GONE, ASKED),
    (4444, "Pruned history unavailable", 200, GONE, ASKED),
]  # fmt: skip


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(("code", "text", "status", "refused", "blocks"), SAYINGS)
def test_each_provider_is_understood(
    code: int, text: str, status: int, refused: Refused, blocks: int
) -> None:
    assert log_limit(NodeRefusal(code, text, status=status), ASKED) == LogLimit(refused, blocks)


@pytest.mark.parametrize(
    ("number", "blocks"),
    [("0x2710", 10_000), ("10,000", 10_000), ("10_000", 10_000), ("10 000", 10_000), ("2k", 2_000)],
)
def test_numbers_come_in_every_form(number: str, blocks: int) -> None:
    found = log_limit(NodeRefusal(-32000, f"block range limited to {number} blocks"), ASKED)

    assert found == LogLimit(Refused.RANGE, blocks)


@pytest.mark.parametrize(
    "text",
    [
        "range too wide (code -32600) on plan Growth 300 or Build250, 25 requests per second",
        "block range too large, see https://rpc.example/limits/2000?v=1000 or v1.5000",
        "block range of 20000 blocks is too large",
        "you requested 5000 blocks: the range is too wide",
        "range limit: at most 5 MB, 300 ms or 99.5 %",
        "range too wide, use [0x10, 0x1]",
    ],
)
def test_a_number_that_limits_no_blocks_is_no_cap(text: str) -> None:
    assert log_limit(NodeRefusal(-32000, text), ASKED) == LogLimit(Refused.RANGE, HALF)


def test_who_names_what_was_asked_for_counts_one_less() -> None:
    refusal = NodeRefusal(-32602, "eth_getLogs is limited to a 1000 blocks range")

    assert log_limit(refusal, 1_000).blocks == 999
    assert log_limit(refusal, 999).blocks == 499


@pytest.mark.parametrize(
    ("status", "refused", "blocks"), [(413, Refused.ROWS, HALF), (429, Refused.BUSY, ASKED)]
)
def test_a_status_alone_says_something(status: int, refused: Refused, blocks: int) -> None:
    assert log_limit(NodeRefusal(0, "", status=status), ASKED) == LogLimit(refused, blocks)


@pytest.mark.parametrize("text", ["block range too large", "no", "query timeout exceeded"])
def test_less_than_one_block_is_never_asked_for(text: str) -> None:
    assert log_limit(NodeRefusal(-32000, text), 1).blocks == 1


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Too many requests, retry in 3s", 3),
        ("slow down; try again in 1500 ms", 2),
        ("wait 2 minutes", 120),
        ("retry after 7", 7),
        ("rate limit of 25 requests", None),
    ],
)
def test_a_wait_that_is_named_is_kept(text: str, seconds: int | None) -> None:
    assert wait_named(text) == seconds
