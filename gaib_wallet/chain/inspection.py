"""What contracts are, apart from what they say of themselves: their code, and single slots.

Both are read by little programs that a node runs in an `eth_call`, so that one request has all.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from eth_utils.crypto import keccak

from gaib_wallet.chain import multicall
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.wire import octets
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import BlockGone, ContractFault, MethodMissing

Place = str | Mapping[str, object]
"""A block: a tag, a number as hex text, or by its hash (EIP-1898)."""
Slot = tuple[Address, bytes]

_WORD = 32
_EMPTY: Final = {"", "00" * _WORD, keccak(b"").hex()}
"""What is no code: of an address that nobody used, and of one without a contract."""

# For each address behind the program, a word: EXTCODEHASH. A zero word comes first, because code
# that begins with 0xef may not be returned (EIP-3541), and a hash could.
_HASHES: Final = bytes.fromhex(
    "6029"  # i = 41, where the program ends
    "5b"  # loop, at 2
    "388110601157"  # if i < CODESIZE: body
    "600938036000f3"  # return CODESIZE - 9 octets of memory
    "00"
    "5b"  # body, at 17
    "60208160098103" + "39"  # memory[i - 9] = the word at i of the code
    "60098103" + "80513f" + "9052"  # memory[i - 9] = EXTCODEHASH(memory[i - 9])
    "602001" + "600256"  # i += 32; loop
)
# For each slot in the call data, a word: SLOAD, in the storage of whoever has this code.
_SLOTS: Final = bytes.fromhex(
    "6000"  # i = 0
    "5b"  # loop, at 2
    "368110600e57"  # if i < CALLDATASIZE: body
    "366000f3"  # return CALLDATASIZE octets of memory
    "00"
    "5b"  # body, at 14
    "803554" + "8152"  # memory[i] = SLOAD(CALLDATALOAD(i))
    "602001" + "600256"  # i += 32; loop
)


async def code_hashes(
    node: NodeClient, addresses: Sequence[Address], block: Place
) -> dict[Address, str]:
    """The keccak of the code at each of `addresses`, 64 hex digits; empty where there is none.

    One request; where a node runs no program without an address, one for each of them.
    """
    program = _HASHES + b"".join(_word(one) for one in addresses)
    try:
        reply = octets(await node.read(str, "eth_call", {"data": _hex(program)}, block))
    except (ContractFault, MethodMissing):
        reply = b""
    words = _words(reply[_WORD:])
    if len(reply) != _WORD * (len(addresses) + 1):
        # One after the other: what runs no programs seldom likes many questions at once, either.
        codes = [await node.read(str, "eth_getCode", one, block) for one in addresses]
        words = [keccak(octets(code)) for code in codes]
    return {
        address: "" if word.hex() in _EMPTY else word.hex()
        for address, word in zip(addresses, words, strict=True)
    }


async def slots(
    node: NodeClient, caller: Address, wanted: Sequence[Slot], block: Place
) -> dict[Slot, bytes]:
    """What stands in each of `wanted`, 32 octets; `caller` is the network's Multicall3.

    One request, in which each contract has our program for its code; where a node cannot do that,
    one for each slot.
    """
    asked: dict[Address, list[bytes]] = {}
    for address, slot in wanted:
        asked.setdefault(address, []).append(slot)
    try:
        found = await _all_slots(node, caller, asked, block)
    except BlockGone:
        raise
    except (ContractFault, MethodMissing):
        found = {}
    if len(found) != len(set(wanted)):
        for to, slot in wanted:
            word = await node.read(str, "eth_getStorageAt", to, _hex(slot), block)
            found[to, slot] = octets(word).rjust(_WORD, b"\0")
    return found


async def _all_slots(
    node: NodeClient, caller: Address, asked: Mapping[Address, Sequence[bytes]], block: Place
) -> dict[Slot, bytes]:
    questions = [(address, b"".join(names)) for address, names in asked.items()]
    question = {"to": caller, "data": _hex(multicall.encode(questions))}
    ours = {address: {"code": _hex(_SLOTS)} for address in asked}
    reply = octets(await node.read(str, "eth_call", question, block, ours))
    found: dict[Slot, bytes] = {}
    for (address, data), (succeeded, words) in multicall.decode(questions, reply).items():
        # Whoever ignores our code answers otherwise, or not at all.
        if succeeded and len(words) == len(data):
            names = [(address, name) for name in _words(data)]
            found.update(zip(names, _words(words), strict=True))
    return found


def _words(reply: bytes) -> list[bytes]:
    return [reply[at : at + _WORD] for at in range(0, len(reply), _WORD)]


def _word(address: Address) -> bytes:
    return bytes.fromhex(address[2:]).rjust(_WORD, b"\0")


def _hex(data: bytes) -> str:
    return f"0x{data.hex()}"
