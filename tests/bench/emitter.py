"""A chain with very many events of one vault, mined in seconds."""

from dataclasses import dataclass, replace

from gaib_wallet.chain.event_decoders import DEPOSIT
from gaib_wallet.demo.node import CHAIN_ID, Node
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address, Token
from tests.builders import NETWORK

EVENTS_A_BLOCK = 100
ABI = [
    {
        "type": "event",
        "name": "Deposit",
        "anonymous": False,
        "inputs": [
            {"name": "sender", "type": "address", "indexed": True},
            {"name": "owner", "type": "address", "indexed": True},
            {"name": "assets", "type": "uint256", "indexed": False},
            {"name": "shares", "type": "uint256", "indexed": False},
        ],
    }
]
_PLACE = Address("0x0000000000000000000000000000000000202511")
_ONE = 10**18
_GAS = hex(60_000_000)
"""All that a block holds, so that each transaction has a block of its own."""
_BLOCKS_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Emitted:
    """A vault whose blocks `first` to `last` hold `EVENTS_A_BLOCK` events each."""

    network: Network
    vault: Token
    first: int
    last: int

    @property
    def count(self) -> int:
        """How many events there are."""
        return (self.last - self.first + 1) * EVENTS_A_BLOCK


def emit(node: Node, events: int) -> Emitted:
    """Put `events` onto a node that mines when asked; raises DemoFault."""
    node.ask("anvil_setCode", _PLACE, f"0x{_code().hex()}")
    vault = Token(_PLACE, "sAID", 18, 4)
    first = int(node.ask("eth_blockNumber"), 16) + 1
    sender = cast().exchange.address
    call = {"from": sender, "to": _PLACE, "gas": _GAS, "data": f"0x{EVENTS_A_BLOCK:064x}"}
    blocks = events // EVENTS_A_BLOCK
    for sent in range(0, blocks, _BLOCKS_AT_ONCE):
        nonces = range(sent, min(blocks, sent + _BLOCKS_AT_ONCE))
        node.ask_all([("eth_sendTransaction", [{**call, "nonce": hex(one)}]) for one in nonces])
        node.ask("anvil_mine", hex(len(nonces)))
    network = replace(
        NETWORK,
        chain_id=CHAIN_ID,
        endpoint=node.endpoint,
        said=vault,
        pools=(),
        launch_block=first,
    )
    return Emitted(network, vault, first, int(node.ask("eth_blockNumber"), 16))


def _code() -> bytes:
    """A contract that emits a Deposit of its caller as often as the first word of a call says."""
    data = b"".join(  # PUSH8 amount, PUSH1 place, MSTORE
        bytes([0x67, *amount.to_bytes(8, "big"), 0x60, place, 0x52])
        for place, amount in ((0, 5 * _ONE // 4), (32, _ONE))
    )
    count = bytes([0x60, 0, 0x35])  # PUSH1 0, CALLDATALOAD
    start = len(data) + len(count)
    # CALLER as owner, CALLER as sender, PUSH32 topic, PUSH1 64, PUSH1 0, LOG3
    event = bytes([0x33, 0x33, 0x7F, *bytes.fromhex(DEPOSIT[2:]), 0x60, 64, 0x60, 0, 0xA3])
    less = bytes([0x60, 1, 0x90, 0x03, 0x60, start, 0x56])  # count - 1, JUMP to the start
    end = start + 6 + len(event) + len(less)
    test = bytes([0x5B, 0x80, 0x15, 0x60, end, 0x57])  # JUMPDEST, JUMPI to the end if count is 0
    return data + count + test + event + less + bytes([0x5B, 0x00])  # JUMPDEST, STOP
