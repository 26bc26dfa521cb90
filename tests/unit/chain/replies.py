"""What nodes answer about transactions, as JSON."""

from typing import Any

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.transactions import Act, Call, SignedTx
from tests.builders import AID

HASH = "0x" + "ab" * 32
BLOCK_HASH = "0x" + "cd" * 32
SIGNED = SignedTx(HASH, b"\x02bytes")
CALL = Call(Act.SWAP, AID.address, b"\x01\x02\x03\x04", "swap()", ())
HEAD = {"number": "0x100", "hash": BLOCK_HASH, "timestamp": "0x69051b80"}
TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
APPROVAL = "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925"
UNSTAKED = "0x7fc4727e062e336010f2c282598ef5f14facb3de68cf8195c2f23e1454b2b74e"
COIN = "0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"
STRANGER = with_checksum(f"{0xF1:040x}")
NFT = with_checksum(f"{0xF3:040x}")


def word(address: str) -> str:
    return f"0x{address[2:].lower():0>64}"


def amount(*numbers: int) -> str:
    return "0x" + "".join(f"{number:064x}" for number in numbers)


def event(emitter: str, topic: str, *indexed: str, data: str) -> dict[str, Any]:
    return {"address": emitter, "topics": [topic, *map(word, indexed)], "data": data}


def played(*calls: dict[str, Any]) -> dict[str, Any]:
    return {"result": [{"number": "0x101", "calls": list(calls)}]}


def succeeded(*logs: dict[str, Any], gas: str = "0xc350", **more: str) -> dict[str, Any]:
    return {"status": "0x1", "gasUsed": gas, "returnData": "0x", "logs": list(logs), **more}


def refusal(code: int, message: str, data: object = None) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "data": data}}
