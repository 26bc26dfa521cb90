"""Pools of Uniswap v4 with a key that nobody would guess, by the events of their beginning."""

from collections.abc import Iterable
from dataclasses import dataclass
import logging
from typing import Final

from eth_abi.abi import decode
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.factories import Named
from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.chain.wire import Log, octets, understood
from gaib_wallet.domain.network import Network, Venue
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import UnexpectedReply, WalletError

_INITIALIZE: Final = (
    "0x"
    + keccak(text="Initialize(bytes32,address,address,uint24,int24,address,uint160,int24)").hex()
)
_DATA: Final = ("uint24", "int24", "address", "uint160", "int24")
_WHOLE_FEE: Final = 1_000_000
"""In millionths; a pool whose fee its hooks set has one beyond."""
_MOST: Final = 64
"""Anybody can begin pools for nothing; those that were there first are looked at."""
_TOPICS: Final = 4
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Begun:
    """A pool of two of the network's tokens, and whether a stranger's code runs in its swaps."""

    named: Named
    has_hooks: bool


async def begun(node: NodeClient, network: Network, head: int) -> tuple[Begun, ...]:
    """The first pools of AID that were begun in the manager, up to block `head`.

    Two requests over the whole life of AID; a node that does not answer so much is no fault: then
    pools with the usual keys are all that is known.
    """
    manager = network.contracts.v4_manager
    if manager is None:
        return ()
    aid = f"0x{network.aid.address[2:].lower():0>64}"
    blocks = {"fromBlock": hex(network.launch_block), "toBlock": hex(head), "address": manager}
    found: list[Begun] = []
    for topics in ([_INITIALIZE, None, aid], [_INITIALIZE, None, None, aid]):
        try:
            logs = await node.ask("eth_getLogs", {**blocks, "topics": topics})
            found += _pools(network, manager, understood(logs, list[Log]))
        except WalletError as fault:
            log.info("pools of v4 with other keys are not known: %s", fault)
            return ()
    return tuple(dict.fromkeys(found))[:_MOST]


def _pools(network: Network, manager: Address, logs: Iterable[Log]) -> Iterable[Begun]:
    tokens = {token.address: token for token in network.tokens}
    for one in logs:
        if len(one.topics) != _TOPICS or one.topics[0] != _INITIALIZE:
            raise UnexpectedReply
        with faults_translated():
            fee_ppm, spacing, hooks, _, _ = decode(_DATA, octets(one.data))
            first, second = (tokens.get(_address(word)) for word in one.topics[2:])
        if first and second:
            pair = (first, second)
            named = Named(Venue.UNISWAP_V4, manager, pair, fee_ppm, spacing)
            yield Begun(named, has_hooks=hooks != NO_ADDRESS or fee_ppm >= _WHOLE_FEE)


def _address(word: str) -> Address:
    return Address(to_checksum_address(word[-40:]))
