"""A node that is some blocks behind: it knows nothing of what came after one block."""

from collections.abc import Callable, Mapping
from typing import Any, Final

Call = dict[str, Any]
Replies = dict[int, Any]
_TAG_PLACE: Final = {
    "eth_getBlockByNumber": 0,
    "eth_call": 1,
    "eth_createAccessList": 1,
    "eth_estimateGas": 1,
    "eth_feeHistory": 1,
    "eth_getBalance": 1,
    "eth_getCode": 1,
    "eth_getTransactionCount": 1,
    "eth_simulateV1": 1,
    "eth_getStorageAt": 2,
}
"""Where among the parameters the block stands that is asked about."""
_NOW: Final = frozenset({"latest", "pending"})
_UNKNOWN: Final = {"code": -32000, "message": "header not found"}
_NOT_MINED: Final = {"blockHash": None, "blockNumber": None, "transactionIndex": None}


def of_the_past(calls: list[Call], last: int) -> tuple[list[Call], Replies]:
    """What to ask in place of `calls`, and the answers that are no other node's business.

    `last` is the newest block that the node has.
    """
    known: Replies = {}
    asked = []
    for place, call in enumerate(calls):
        method, params = call.get("method", ""), list(call.get("params") or [])
        if method == "eth_blockNumber":
            known[place] = {"result": hex(last)}
        elif method == "eth_getLogs" and params:
            params[0], is_later = _span(params[0], last)
            if is_later:
                known[place] = {"result": []}
        elif (where := _TAG_PLACE.get(method)) is not None:
            params += ["latest"] * (where + 1 - len(params))
            if params[where] in _NOW:
                params[where] = hex(last)
            elif _number(params[where]) > last:
                is_block = method == "eth_getBlockByNumber"
                known[place] = {"result": None} if is_block else {"error": _UNKNOWN}
        asked.append({**call, "params": params})
    return asked, known


def without_news(calls: list[Call], replies: list[Any], last: int) -> Replies:
    """What to answer otherwise, as the node has no block after `last`."""
    news: Replies = {}
    for place, (call, reply) in enumerate(zip(calls, replies, strict=True)):
        result, tell = reply.get("result"), _NEWS.get(call.get("method", ""))
        if tell and isinstance(result, Mapping) and _mined(result) > last:
            news[place] = {"result": tell(result)}
    return news


def _mined(found: Mapping[str, Any]) -> int:
    """Its block, or that of what is in one."""
    return _number(found.get("blockNumber", found.get("number")))


def _nothing(_found: Mapping[str, Any]) -> None:
    return None


def _waiting(found: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**found, **_NOT_MINED}


_NEWS: Final[Mapping[str, Callable[[Mapping[str, Any]], object]]] = {
    "eth_getTransactionReceipt": _nothing,
    "eth_getBlockByHash": _nothing,
    "eth_getTransactionByHash": _waiting,
}


def _span(asked: Any, last: int) -> tuple[Any, bool]:
    """The same logs up to `last`, and whether all of them are of later blocks."""
    if not isinstance(asked, Mapping) or "blockHash" in asked:
        return asked, False
    first, end = asked.get("fromBlock", "latest"), asked.get("toBlock", "latest")
    if end in _NOW or _number(end) > last:
        end = hex(last)
    if first in _NOW:
        first = hex(last)
    return {**asked, "fromBlock": first, "toBlock": end}, _number(first) > last


def _number(tag: object) -> int:
    """The block that a number names; -1 for a name and for what is no block."""
    return int(tag, 16) if isinstance(tag, str) and tag.startswith("0x") else -1
